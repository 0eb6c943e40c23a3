"""What LiteLLM is told about its Redis (LiteLLM 1.106, general_settings.coordination_redis)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from constructs_lib.litellm.environment import ENVIRONMENT_PREFIX
from constructs_lib.litellm.redis.values import LITELLM_REDIS, LiteLLMRedisValues
from constructs_lib.names import REDIS_PORT
from constructs_lib.values.secrets import SecretKeyValues

PASSWORD = "REDIS_PASSWORD"  # noqa: S105 - the name of an environment variable
"""The environment variable with the password."""
CERTIFICATES = "/etc/redis-tls"
"""Where the Secrets of TLS are mounted."""
_CA, _CLIENT = "redis-ca", "redis-client"


def redis_settings(redis: LiteLLMRedisValues) -> dict[str, Any]:
    """The keys of `general_settings`; none without a Redis.

    They are named in the file: by environment variables alone, LiteLLM does without Redis if it is away when a pod
    starts.
    """
    if not redis.exists:
        return {}
    settings: dict[str, Any] = {"coordination_redis": _connection(redis)}
    if redis.fail_closed:
        settings["fail_closed_rate_limit_enforcement"] = True
    return settings


def redis_secrets(redis: LiteLLMRedisValues) -> dict[str, SecretKeyValues | None]:
    """The environment variables from Secrets."""
    return {PASSWORD: redis.password_secret}


def redis_volumes(redis: LiteLLMRedisValues) -> Mapping[str, str]:
    """The volumes with certificates, each from a Secret, mounted below `CERTIFICATES` under its name."""
    tls = redis.tls
    volumes = {_CA: tls.ca_secret.name if tls.ca_secret else "", _CLIENT: tls.client_certificate_secret}
    return {name: secret for name, secret in volumes.items() if secret}


def _connection(redis: LiteLLMRedisValues) -> dict[str, Any]:
    if redis.deployment:
        # without the cluster's domain, which the pods' resolver adds
        return {"host": f"{LITELLM_REDIS}.{redis.deployment.namespace}.svc", "port": REDIS_PORT}
    connection: dict[str, Any] = {"host": redis.host, "port": redis.port}
    if redis.username:
        connection["username"] = redis.username
    if redis.password_secret:
        connection["password"] = f"{ENVIRONMENT_PREFIX}{PASSWORD}"
    return connection | _tls(redis)


def _tls(redis: LiteLLMRedisValues) -> dict[str, Any]:
    """The options of redis-py, to which LiteLLM passes them."""
    tls = redis.tls
    if not tls.enabled:
        return {}
    options: dict[str, Any] = {"ssl": True}
    if tls.ca_secret:
        options["ssl_ca_certs"] = f"{CERTIFICATES}/{_CA}/{tls.ca_secret.key}"
    if tls.client_certificate_secret:
        options["ssl_certfile"] = f"{CERTIFICATES}/{_CLIENT}/tls.crt"
        options["ssl_keyfile"] = f"{CERTIFICATES}/{_CLIENT}/tls.key"
    return options
