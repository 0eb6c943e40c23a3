"""What the controller's configuration says about the rate-limit service (Envoy Gateway 1.9)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from constructs_lib.names import REDIS_PORT as PORT
from constructs_lib.rate_limits.values import RateLimitsValues
from constructs_lib.redis.values import REDIS, RedisTlsValues
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.workload import ResourcesValues
from constructs_lib.workload import add_pod_metadata

_CERTIFICATES = "/redis-tls"


def rate_limit_config(limits: RateLimitsValues, *, cluster_domain: str) -> dict[str, Any]:
    """`rateLimit` of the configuration."""
    return {
        "backend": {"type": "Redis", "redis": {"url": _url(limits, cluster_domain)}},
        "failClosed": limits.service.fail_closed,
        "timeout": limits.service.timeout,
    }


def rate_limit_deployment(limits: RateLimitsValues) -> dict[str, Any]:
    """`provider.kubernetes.rateLimitDeployment` of the configuration.

    TLS to Redis is set here and not by `rateLimit.backend.redis.tls`: without a client certificate that mounts a volume
    which does not exist, and it knows no authority (Envoy Gateway 1.9.1).
    """
    service, redis = limits.service, limits.redis
    container: dict[str, Any] = {"image": service.image, "resources": _resources(service.resources)}
    environment = list(_environment(limits))
    if environment:
        container["env"] = environment
    made: dict[str, Any] = {"replicas": service.replicas, "container": container}
    pod = service.pod_spec()
    add_pod_metadata(pod, service)
    volumes = list(_volumes(redis.tls))
    if volumes:
        container["volumeMounts"] = [
            {"name": volume["name"], "mountPath": f"{_CERTIFICATES}/{volume['name']}", "readOnly": True}
            for volume in volumes
        ]
        pod["volumes"] = volumes
    if pod:
        made["pod"] = pod
    return made


def _url(limits: RateLimitsValues, cluster_domain: str) -> str:
    redis = limits.redis
    if redis.deployment:
        return f"{REDIS}.{redis.deployment.namespace}.svc.{cluster_domain}:{PORT}"
    return f"{redis.host}:{redis.port}"


def _environment(limits: RateLimitsValues) -> Iterator[dict[str, Any]]:
    redis = limits.redis
    if redis.password_secret:
        yield {"name": "REDIS_AUTH", "valueFrom": {"secretKeyRef": _entry(redis.password_secret)}}
    if redis.tls.enabled:
        yield {"name": "REDIS_TLS", "value": "true"}
    if redis.tls.ca_secret:
        yield {"name": "REDIS_TLS_CACERT", "value": f"{_CERTIFICATES}/ca/{redis.tls.ca_secret.key}"}
    if redis.tls.client_certificate_secret:
        yield {"name": "REDIS_TLS_CLIENT_CERT", "value": f"{_CERTIFICATES}/client/tls.crt"}
        yield {"name": "REDIS_TLS_CLIENT_KEY", "value": f"{_CERTIFICATES}/client/tls.key"}


def _volumes(tls: RedisTlsValues) -> Iterator[dict[str, Any]]:
    if tls.ca_secret:
        yield {"name": "ca", "secret": {"secretName": tls.ca_secret.name}}
    if tls.client_certificate_secret:
        yield {"name": "client", "secret": {"secretName": tls.client_certificate_secret}}


def _entry(secret: SecretKeyValues) -> dict[str, str]:
    return {"name": secret.name, "key": secret.key}


def _resources(values: ResourcesValues) -> dict[str, Any]:
    return {"requests": values.requests.quantities(), "limits": values.limits.quantities()}
