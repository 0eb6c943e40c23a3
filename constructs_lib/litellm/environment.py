"""Environment variables of LiteLLM that the values may not set: those that are set here, and those that undo it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from constructs_lib.errors import Problem
from constructs_lib.values.environment import VariableValue

OWN_VARIABLES: Mapping[str, str] = {
    "LITELLM_MASTER_KEY": "write masterKeySecret",
    "PROXY_MASTER_KEY": "write masterKeySecret",
    "DATABASE_URL": "write databaseUrlSecret",
    "DISABLE_SCHEMA_UPDATE": "write database.migrations",
    "REDIS_PASSWORD": "write redis.passwordSecret",
    "LITELLM_SALT_KEY": "write saltKeySecret",
    "LITELLM_MODE": "it is PRODUCTION, or LiteLLM would read a .env file",
    "LITELLM_LOCAL_MODEL_COST_MAP": "it is True, or LiteLLM would download a price list at startup",
    "KEEPALIVE_TIMEOUT": "it is longer than the pauses of the Gateway's connections",
    "NO_DOCS": "write serves",
    "NO_REDOC": "write serves",
    "NO_OPENAPI": "write serves",
    "DISABLE_ADMIN_UI": "write serves",
    "DEFAULT_MAX_RETRIES": "write models[].litellm.retries",
    "ROUTER_MAX_FALLBACKS": "write models[].litellm.fallbacks",
    "STORE_MODEL_IN_DB": "models and settings of the database would take the place of those that are made here",
    "CONFIG_FILE_PATH": "the configuration is made here; extraConfig adds to it",
    "LITELLM_CONFIG_BUCKET_NAME": "the configuration is made here; extraConfig adds to it",
    "LITELLM_CONFIG_BUCKET_OBJECT_KEY": "the configuration is made here; extraConfig adds to it",
    "LITELLM_CONFIG_BUCKET_TYPE": "the configuration is made here; extraConfig adds to it",
    "WORKER_CONFIG": "the configuration is made here; extraConfig adds to it",
    **dict.fromkeys(
        (
            "ALLOWED_EMAIL_DOMAINS",
            "GENERIC_AUTHORIZATION_ENDPOINT",
            "GENERIC_CLIENT_ID",
            "GENERIC_CLIENT_SECRET",
            "GENERIC_CLIENT_USE_PKCE",
            "GENERIC_SCOPE",
            "GENERIC_TOKEN_ENDPOINT",
            "GENERIC_USERINFO_ENDPOINT",
            "GENERIC_USER_ID_ATTRIBUTE",
            "GENERIC_USER_ROLE_ATTRIBUTE",
            "GOOGLE_CLIENT_ID",
            "GOOGLE_CLIENT_SECRET",
            "MICROSOFT_CLIENT_ID",
            "MICROSOFT_CLIENT_SECRET",
            "MICROSOFT_TENANT",
            "PROXY_ADMIN_ID",
            "PROXY_BASE_URL",
        ),
        "write litellm.admin.sso",
    ),
    "HOST": "the Service finds LiteLLM at its port",
    "PORT": "the Service finds LiteLLM at its port",
}
"""Variables that are not to be set, with what to do instead, or why."""
PROVIDER_PREFIX = "PROVIDER_"
"""What the variables begin with that follow from `providers`."""
ENVIRONMENT_PREFIX = "os.environ/"
"""What LiteLLM replaces by an environment variable, in its configuration."""
_CREDENTIAL = re.compile(r".*(API_KEY|SECRET_KEY|ACCESS_KEY|PRIVATE_KEY|SECRET|PASSWORD|TOKEN|CREDENTIALS)")


def env_problems(env: Mapping[str, VariableValue], provided: Collection[str]) -> Iterator[Problem]:
    """What `env` may not set, and credentials that it writes out.

    Args:
        env: the variables.
        provided: names of the variables that follow from `providers`.
    """
    for name, value in env.items():
        if name in OWN_VARIABLES:
            yield Problem(
                path=f"env.{name}",
                value=value,
                rule="is not one to set here (LiteLLM 1.106)",
                hint=f"drop it: {OWN_VARIABLES[name]}",
            )
        elif name in provided:
            yield Problem(
                path=f"env.{name}",
                value=value,
                rule=f"is made from providers, whose variables begin with {PROVIDER_PREFIX}",
                hint="write another name",
            )
        elif isinstance(value, str) and value and _CREDENTIAL.fullmatch(name):
            # not the value, which may be a credential
            yield Problem(
                path=f"env.{name}",
                rule="is a credential, and no values file holds one",
                hint='write {secretKeyRef: {name: "...", key: "..."}}',
            )
