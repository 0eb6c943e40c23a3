"""The rules between the section `networkPolicies` and the parts that it is about."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from constructs_lib.auth.values import AuthValues
from constructs_lib.errors import Problem
from constructs_lib.knative.values.network import KOURIER_CLASS
from constructs_lib.litellm.providers import port_of, service_namespace
from constructs_lib.network_policies.values import Sender
from constructs_lib.platform.closed import closed_namespaces, foreign_namespaces, own_namespaces, shared_namespaces
from constructs_lib.platform.values import Values

_CLUSTERS_OWN = ("default", "kube-node-lease", "kube-public", "kube-system")
# what KServe loads over the network, before the engine starts
_REMOTE = ("gs", "s3", "hdfs", "webhdfs", "http", "https", "hf", "oci")


def namespace_problems(values: Values) -> Iterator[Problem]:
    """Only namespaces whose connections are known are closed."""
    policies = values.network_policies
    if not policies.enabled:
        return
    own, shared, foreign = own_namespaces(values), shared_namespaces(values), foreign_namespaces(values)
    for namespace, key in own.items():
        if namespace in _CLUSTERS_OWN and namespace not in {*shared, *foreign}:
            yield Problem(
                path=key,
                value=namespace,
                rule="is not the platform's own: networkPolicies.enabled would cut off everything else in it",
                hint="write another namespace, or networkPolicies.enabled: false",
            )
    closed = closed_namespaces(values)
    for place, namespace in enumerate(policies.shared_namespaces):
        path = f"networkPolicies.sharedNamespaces[{place}]"
        if namespace in foreign:
            rule = "has the existing LiteLLM, whose other connections are not known here"
            yield Problem(path=path, value=namespace, rule=rule, hint="drop it")
        elif namespace in _CLUSTERS_OWN:
            yield Problem(path=path, value=namespace, rule="belongs to the cluster itself", hint="drop it")
        elif namespace == values.knative.namespace and values.knative.network.ingress_class != KOURIER_CLASS:
            rule = "has Knative, whose connections are known with Kourier's ingress class only"
            yield Problem(
                path=path, value=namespace, rule=rule, hint=f"drop it, or write ingressClass: {KOURIER_CLASS}"
            )
        elif namespace in closed and namespace not in shared:
            yield Problem(
                path=path,
                value=namespace,
                rule="has no effect: it is the platform's own and closed anyway",
                hint="drop it",
            )
        elif namespace not in shared:
            hint = f"one of {', '.join(shared)}" if shared else "drop it"
            yield Problem(path=path, value=namespace, rule="is no namespace of the platform", hint=hint)


def effect_problems(values: Values) -> Iterator[Problem]:
    """Every entry is about something that is there and restricted."""
    policies = values.network_policies
    if not policies.enabled:
        return
    for place, client in enumerate(policies.clients):
        if not _is_restricted(values, client.to):
            yield _without_effect(f"networkPolicies.clients[{place}].to", client.to, values)
    for place, target in enumerate(policies.egress):
        if not _is_restricted(values, target.from_):
            yield _without_effect(f"networkPolicies.egress[{place}].from", target.from_, values)
    if values.endpoint_picker.sets("network_policy") and _is_restricted(values, "endpoint-pickers"):
        yield Problem(
            path="endpointPicker.networkPolicy",
            value=values.endpoint_picker.network_policy,
            rule="has no effect with networkPolicies.enabled, which restricts the pickers anyway",
            hint="drop it",
        )


def redis_problems(values: Values) -> Iterator[Problem]:
    """The policy of a Redis of our own is made in any case."""
    made = (
        ("rateLimits.redis", values.rate_limits.redis.deployment),
        ("litellm.deployment.redis", values.litellm.made_redis),
    )
    for path, redis in made if values.network_policies.enabled else ():
        if redis and not redis.network_policy:
            yield Problem(
                path=f"{path}.deployment.networkPolicy",
                value=False,
                rule="has no effect with networkPolicies.enabled, which restricts Redis anyway",
                hint="drop it",
            )


def admin_gateway_problems(values: Values) -> Iterator[Problem]:
    """The proxies of somebody else's Gateway are clients, whose pods are not known here."""
    policies, gateway = values.network_policies, values.litellm.admin.gateway
    called = {client.to for client in policies.clients}
    if policies.enabled and values.litellm.deployment and gateway.name and "litellm" not in called:
        yield Problem(
            path="networkPolicies.clients",
            rule="needs an entry for litellm.admin.gateway: the policies would keep the proxies of "
            f"{gateway.name} from LiteLLM",
            hint="say where they run, for example {to: litellm, namespace: internal-gateway}",
        )


def egress_problems(values: Values) -> Iterator[Problem]:
    """What parts certainly connect to, at an address that is not known here, is listed."""
    policies, deployment = values.network_policies, values.litellm.deployment
    if not policies.enabled:
        return
    listed = {target.from_ for target in policies.egress}
    if values.litellm.enabled and deployment and deployment.database_url_secret and "litellm" not in listed:
        yield _missing("litellm", "litellm.deployment.databaseUrlSecret", "the database is", "[5432]")
    yield from _provider_problems(values)
    if values.litellm.enabled and deployment and deployment.redis.host and "litellm" not in listed:
        counters = deployment.redis
        yield _missing("litellm", "litellm.deployment.redis.host", f"{counters.host} is", f"[{counters.port}]")
    config = values.kourier.config
    for key, value in (("extauthzHost", config.extauthz_host), ("tracingEndpoint", config.tracing_endpoint)):
        if value and _is_restricted(values, "kourier") and "kourier" not in listed:
            yield _missing("kourier", f"kourier.config.{key}", f"{value} is", f"[{value.rpartition(':')[2]}]")
    if values.rate_limits.redis.host and "rate-limit" not in listed:
        redis = values.rate_limits.redis
        yield _missing("rate-limit", "rateLimits.redis.host", f"{redis.host} is", f"[{redis.port}]")
    yield from _identity_problems(values.auth, listed)
    closed = closed_namespaces(values)
    for place, model in enumerate(values.models):
        remote = model.kserve and model.kserve.storage_uri.partition("://")[0] in _REMOTE
        inside = any(service.namespace in closed for service in model.targets)
        if remote and inside and "models" not in listed:
            yield _missing("models", f"models[{place}].kserve.storageUri", "its weights are", "[443]")
        pulls = model.kserve and model.engine == "ollama" and not model.kserve.storage_uri
        if pulls and inside and "models" not in listed:
            yield _missing("models", f"models[{place}].engine", "the registry that Ollama pulls from is", "[443]")


def _provider_problems(values: Values) -> Iterator[Problem]:
    """Providers of models and of logins are known by host names; a Service of the cluster, by its namespace."""
    deployment = values.litellm.deployment if values.litellm.enabled else None
    ports = {port for target in values.network_policies.egress if target.from_ == "litellm" for port in target.ports}
    for place, provider in enumerate(deployment.providers if deployment else ()):
        if not service_namespace(provider.api_base) and provider.port not in ports:
            key = f"litellm.deployment.providers[{place}]"
            yield _missing("litellm", key, f"{provider.host} is", f"[{provider.port}]")
    sso = values.litellm.admin.sso if deployment else None
    for url in sso.asked if sso else ():
        if not service_namespace(url) and port_of(url) not in ports:
            yield _missing("litellm", "litellm.admin.sso", f"{url} is", f"[{port_of(url)}]")
            break


def _identity_problems(auth: AuthValues, listed: Collection[Sender]) -> Iterator[Problem]:
    """Identity providers are known by their host names, which no policy takes."""
    for path, policy in auth.by_path if auth.enabled else ():
        for number, provider in enumerate(policy.jwt.providers if policy.jwt else ()):
            if provider.jwks_uri and "gateway" not in listed:
                key = f"auth.{path}jwt.providers[{number}].jwksUri"
                yield _missing("gateway", key, f"{provider.jwks_uri} is", "[443]")
    # the proxies ask for tokens, the controller for where
    for place, route in enumerate(auth.routes if auth.enabled else ()):
        for sender in ("gateway", "envoy-gateway"):
            if route.oidc and sender not in listed:
                yield _missing(sender, f"auth.routes[{place}].oidc.issuer", f"{route.oidc.issuer} is", "[443]")


def _missing(sender: Sender, key: str, what: str, ports: str) -> Problem:
    return Problem(
        path="networkPolicies.egress",
        rule=f"needs an entry for {key}: the policies would keep {sender} from it",
        hint=f"say where {what}, for example {{from: {sender}, network: 203.0.113.0/24, ports: {ports}}}",
    )


def _is_restricted(values: Values, part: Sender) -> bool:
    closed = closed_namespaces(values)
    restricted: dict[Sender, bool] = {
        "gateway": True,
        "inference-gateway": values.inference_gateway.enabled,
        "litellm": bool(values.litellm.enabled and values.litellm.deployment),
        "models": any(service.namespace in closed for model in values.models for service in model.targets),
        "endpoint-pickers": values.inference_gateway.enabled and any(model.uses_picker for model in values.models),
        "kourier": values.kourier.enabled or values.kourier_namespace in closed,
        "knative": values.knative.namespace in closed,
        "envoy-gateway": values.envoy_gateway.enabled or values.envoy_gateway.namespace in closed,
        "rate-limit": values.rate_limits.uses_service,
    }
    return restricted[part]


def _without_effect(path: str, part: Sender, values: Values) -> Problem:
    if part == "models" and values.models:
        hint = "write their namespaces as networkPolicies.sharedNamespaces, or drop the entry"
    elif part == "knative":
        hint = f"write networkPolicies.sharedNamespaces: [{values.knative.namespace}], or drop the entry"
    else:
        hint = "drop the entry"
    return Problem(path=path, value=part, rule="has no effect: no policy restricts it here", hint=hint)
