"""Section `litellm.deployment.providers`: models of hosted providers, beside those behind the inference gateway."""

from __future__ import annotations

import difflib
import ipaddress
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.litellm.environment import ENVIRONMENT_PREFIX, PROVIDER_PREFIX
from constructs_lib.litellm.provider_names import ADDRESSED, KEYED, PROVIDERS
from constructs_lib.models.litellm import ModelLiteLLMValues
from constructs_lib.models.prices import token_cost
from constructs_lib.values.environment import OrSource, VariableSourceValues, VariableValue
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Text

_PARAMETER = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_SERVICE = re.compile(r"[a-z0-9-]+\.(?P<namespace>[a-z0-9-]+)\.svc(\.[a-z0-9.-]+)?")
CREDENTIAL = re.compile(
    r"(.*_)?(api_key|access_key|secret_key|private_key|secret|password|passwd|token|credentials|"
    r"client_secret|secret_access_key)"
)
"""Names of settings that hold a credential."""
_OURS: Mapping[str, str] = {
    "model": "write models[].model",
    "api_key": "write apiKeySecret",
    "api_base": "write apiBase",
    "base_url": "write apiBase",
    "tags": "write models[].tags",
    "timeout": "it follows from timeouts",
    "stream_timeout": "it follows from timeouts",
    "request_timeout": "it follows from timeouts",
    "num_retries": "write models[].retries",
    "max_retries": "write models[].retries",
    "fallbacks": "write models[].fallbacks",
    "cooldown_time": "cooldowns are off",
    "order": "write fallbacks",
    "weight": "each name has one model",
    "input_cost_per_token": "write models[].price",
    "output_cost_per_token": "write models[].price",
    "input_cost_per_second": "write models[].price",
    "output_cost_per_second": "write models[].price",
    "cache_read_input_token_cost": "write models[].price",
    "custom_llm_provider": "write provider",
    "use_in_pass_through": "clients would use the key past the list of models",
    "configurable_clientside_auth_params": "clients would choose where the key is sent",
    "litellm_credential_name": "write apiKeySecret",
    "mock_response": "nobody would be asked",
}


def _provider(value: str) -> str:
    if value not in PROVIDERS:
        close = difflib.get_close_matches(value.lower(), PROVIDERS, n=1)
        hint = f"did you mean {close[0]}?" if close else "for example openai, azure, anthropic, bedrock or gemini"
        raise ValueError(f"must be a provider that LiteLLM 1.106 knows by name; {hint}")
    return value


def client_name(value: str) -> str:
    """Check a name that clients ask for."""
    if not value or value != value.strip() or "," in value or "*" in value:
        raise ValueError("must be the name of one model: a text without ',' and '*' and without spaces at its ends")
    return value


def _parameter(value: str) -> str:
    if not _PARAMETER.fullmatch(value):
        raise ValueError("must be one of LiteLLM's parameters: words of a-z and 0-9, joined by '_'")
    return value


def server_url(value: str) -> str:
    """Check the address of a server to which credentials are sent."""
    url = urlsplit(value)
    try:
        port = url.port
    except ValueError:
        port = -1
    if url.scheme not in ("http", "https") or not url.hostname or port == -1 or re.search(r"\s", value):
        raise ValueError("must be a URL such as https://api.example.com/v1")
    if url.username or url.password or url.query or url.fragment or value.endswith("/"):
        raise ValueError("must be a URL without credentials, '?' and '#' and without a slash at the end")
    if url.scheme == "http" and not (service_namespace(value) or _is_private(url.hostname)):
        raise ValueError("would send credentials in clear text; write https://, or a Service of the cluster")
    return value


def _is_private(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False


def port_of(url: str) -> int:
    """The port of a URL; that of https if there is no URL."""
    found = urlsplit(url)
    return found.port or (80 if found.scheme == "http" else 443)


def service_namespace(url: str) -> str:
    """The namespace of the Service that a URL names; "" if it is outside the cluster."""
    found = _SERVICE.fullmatch(urlsplit(url).hostname or "")
    return found["namespace"] if found else ""


ParameterValue = Annotated[
    str | bool | int | float | VariableSourceValues, OrSource(string=str, number=float, integer=int, boolean=bool)
]
"""A text, a number, true or false, or a reference to a Secret or ConfigMap."""


class ProviderModelValues(ModelLiteLLMValues):
    """One model of a provider: its name for clients and the provider's, and the keys of `models[].litellm`."""

    name: Annotated[StrictStr, AfterValidator(client_name)]
    """What clients ask for; not the name of another model."""
    model: Text = ""
    """What the provider calls the model; for azure its deployment. Default `name`."""

    @rule
    def _price_fits(self) -> Iterator[Problem]:
        """The pods of a provider are not ours."""
        if self.price and self.price.gpu_hour is not None:
            yield Problem(
                path="price.gpuHour",
                value=self.price.gpu_hour,
                rule="is the price of a model whose pods are here",
                hint="write inputPerMillionTokens and outputPerMillionTokens",
            )


class ProviderValues(Section):
    """A hosted provider with its key, and the models that are used of it.

    Prompts leave the cluster. With `networkPolicies.enabled`, `networkPolicies.egress` must let LiteLLM reach it.
    """

    name: DnsLabel
    """A name for it here, also in the names of environment variables: two accounts of one provider are two entries."""
    provider: Annotated[StrictStr, AfterValidator(_provider)]
    """What LiteLLM calls the provider, for example openai, azure, anthropic, bedrock, gemini, mistral; hosted_vllm is
    any server with OpenAI's API (LiteLLM 1.106)."""
    api_key_secret: SecretKeyValues | None = None
    """The provider's key. Default none; required for providers that answer nobody without one."""
    api_base: Annotated[StrictStr, AfterValidator(lambda value: value and server_url(value))] = ""
    """Its address, for example https://llm.example.com/v1. Default: the provider's own; required for azure, azure_ai,
    hosted_vllm, openai_like, custom_openai, litellm_proxy, triton and xinference."""
    parameters: dict[Annotated[StrictStr, AfterValidator(_parameter)], ParameterValue] = Field(default_factory=dict)
    """Further parameters of LiteLLM for all its models, for example `api_version`, `aws_region_name`,
    `vertex_project`: a text, a number, true or false, or `{secretKeyRef: {name, key}}` or
    `{configMapKeyRef: {name, key}}`. Default none."""
    models: tuple[ProviderModelValues, ...]
    """The models that clients can ask for. At least one."""

    @property
    def host(self) -> str:
        """Its host name; the name of the provider, if the address is its own."""
        return urlsplit(self.api_base).hostname or self.provider

    @property
    def port(self) -> int:
        """The port of its address."""
        return port_of(self.api_base)

    @property
    def environment(self) -> dict[str, VariableSourceValues]:
        """The environment variables with its credentials."""
        found = {variable_name(self.name, key): value for key, value in self.parameters.items()
                 if isinstance(value, VariableSourceValues)}  # fmt: skip
        if secret := self.api_key_secret:
            key = VariableSourceValues(secret_key_ref=secret)
            found = {variable_name(self.name, "api_key"): key, **found}
        return found

    @rule
    def _has_models(self) -> Iterator[Problem]:
        """A provider without models is never asked."""
        if not self.models:
            yield Problem(path="models", value=[], rule="must not be empty", hint="name at least one model")

    @rule
    def _can_be_reached(self) -> Iterator[Problem]:
        """It has a key and an address."""
        credentials = any(isinstance(value, VariableSourceValues) for value in self.parameters.values())
        if self.provider in KEYED and not (self.api_key_secret or credentials):
            yield Problem(
                path="apiKeySecret",
                rule=f"is required with provider: {self.provider}, which answers nobody without a key",
                hint="name the Secret and its key; it must exist in LiteLLM's namespace",
            )
        if self.provider in ADDRESSED and not self.api_base:
            yield Problem(
                path="apiBase",
                rule=f"is required with provider: {self.provider}, which has no address of its own",
                hint="for example https://llm.example.com/v1",
            )

    @rule
    def _parameters_fit(self) -> Iterator[Problem]:
        """Parameters are none of those that are made from other keys, and no credentials."""
        for key, value in self.parameters.items():
            if key in _OURS:
                yield Problem(path=f"parameters.{key}", value=value, rule="is not one to set here", hint=_OURS[key])
            elif isinstance(value, str) and value.startswith(ENVIRONMENT_PREFIX):
                yield Problem(
                    path=f"parameters.{key}",
                    value=value,
                    rule="names an environment variable, which is made here from a reference",
                    hint='write {secretKeyRef: {name: "...", key: "..."}}',
                )
            elif isinstance(value, str) and CREDENTIAL.fullmatch(key):
                yield Problem(
                    path=f"parameters.{key}",
                    rule="is a credential, and no values file holds one",
                    hint='write {secretKeyRef: {name: "...", key: "..."}}',
                )


def variable_name(provider: str, parameter: str) -> str:
    """The environment variable of a provider's parameter; no two have the same, because parameters have no '__'."""
    return f"{PROVIDER_PREFIX}{provider.upper().replace('-', '_')}__{parameter.upper()}"


def provider_environment(providers: Sequence[ProviderValues]) -> dict[str, VariableValue]:
    """The environment variables of all providers, by name."""
    return {name: source for provider in providers for name, source in provider.environment.items()}


def provider_entries(providers: Sequence[ProviderValues], *, timeout: int) -> Iterator[dict[str, Any]]:
    """The providers' entries of LiteLLM's model list.

    Args:
        providers: the providers.
        timeout: the longest request, in seconds.
    """
    for provider in providers:
        for model in provider.models:
            parameters: dict[str, Any] = {"model": f"{provider.provider}/{model.model or model.name}"}
            if provider.api_base:
                parameters["api_base"] = provider.api_base
                # required by its client, even of a server that needs none
                parameters["api_key"] = "none"
            if provider.api_key_secret:
                parameters["api_key"] = _from_environment(provider, "api_key")
            parameters["timeout"] = timeout
            parameters |= {
                key: _from_environment(provider, key) if isinstance(value, VariableSourceValues) else value
                for key, value in provider.parameters.items()
            }
            if model.price:
                parameters |= token_cost(model.price)
            if model.tags:
                parameters["tags"] = list(model.tags)
            yield {"model_name": model.name, "litellm_params": parameters}


def _from_environment(provider: ProviderValues, parameter: str) -> str:
    return f"{ENVIRONMENT_PREFIX}{variable_name(provider.name, parameter)}"
