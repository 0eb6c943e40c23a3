"""A Redis for counters: an existing one, or one that is made here. Of the rate-limit service and of LiteLLM."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import AfterValidator

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.values.pods import PodValues
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import (
    DnsLabel,
    Flag,
    Hostname,
    Image,
    OptionalDnsSubdomain,
    Port,
    Quantity,
    quantity,
)
from constructs_lib.values.workload import ResourcesValues, ResourceValues

REDIS: Final = "rate-limit-redis"
"""Name of the rate-limit service's Redis that is made here, and of its namespace."""
_LEAST_MEMORY = 1024**2


def _host(value: str) -> str:
    if value.startswith("*"):
        raise ValueError("must name one host")
    return value


RedisHost = Annotated[Hostname, AfterValidator(_host)]
"""A host name, or "" for none; Envoy Gateway 1.9 reads an IP address as a URL without a scheme and refuses it."""


class RedisTlsValues(Section):
    """TLS to an existing Redis."""

    enabled: Flag = False
    """Connect by TLS. Default false."""
    ca_secret: SecretKeyValues | None = None
    """The certificate of the authority that signed Redis's, as PEM. Default none: the authorities of the image."""
    client_certificate_secret: OptionalDnsSubdomain = ""
    """A Secret of type kubernetes.io/tls, beside the password's, with the certificate that Redis is shown. Default "":
    none."""

    @rule
    def _certificates_are_used(self) -> Iterator[Problem]:
        """Certificates need TLS."""
        for name, key in (("ca_secret", "caSecret"), ("client_certificate_secret", "clientCertificateSecret")):
            if self.sets(name) and not self.enabled:
                yield Problem(path=key, rule="has no effect without TLS", hint="write enabled: true")


class RedisDeploymentValues(PodValues):
    """A Redis of our own: one pod without a password and without a disk, for counters alone.

    After a restart all counters begin at zero.
    """

    namespace: DnsLabel = REDIS
    """Namespace of it; it should hold nothing else. Default rate-limit-redis."""
    image: Image = releases.VALKEY.image
    """Image of Redis, or of a program with its protocol and flags; pinned. Default Valkey 8.1.10."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="50m", memory="128Mi"), limits=ResourceValues(memory="384Mi")
    )
    """Resources of the pod. Default 50m CPU and 128Mi, at most 384Mi memory."""
    max_memory: Quantity = "256Mi"
    """Memory for counters; beyond it, those that expire first are dropped. A counter takes about 200 bytes. Default
    256Mi (Redis, maxmemory with volatile-ttl)."""
    network_policy: Flag = True
    """Let only the pods that count in it connect. Default true; needs a network plugin that enforces NetworkPolicies.
    Without it every pod of the cluster can reset the counters."""

    @rule
    def _memory_fits(self) -> Iterator[Problem]:
        """The counters fit into the container, with room for the program itself."""
        most = self.resources.limits.memory
        if most and quantity(self.max_memory) >= quantity(most):
            yield Problem(
                path="maxMemory",
                value=self.max_memory,
                rule=f"must be below resources.limits.memory, which is {most}, or the pod is killed when it is full",
                hint="write two thirds of the limit, or a higher limit",
            )
        if quantity(self.max_memory) < _LEAST_MEMORY:
            yield Problem(path="maxMemory", value=self.max_memory, rule="must be at least 1Mi: it counts bytes")


class RedisValues(Section):
    """The Redis of the rate-limit service: an existing one by `host`, or one that is made by `deployment`.

    Its Secrets are in the namespace of Envoy Gateway, where the rate-limit service runs.
    """

    host: RedisHost = ""
    """Host name of an existing Redis, such as redis.example.com or redis.cache.svc.cluster.local; a single one, not a
    cluster. Default "": none."""
    port: Port = 6379
    """Port of the existing Redis. Default 6379."""
    password_secret: SecretKeyValues | None = None
    """Password of the existing Redis, or `user:password`. Default none."""
    tls: RedisTlsValues = RedisTlsValues()
    """TLS to the existing Redis. Default off."""
    deployment: RedisDeploymentValues | None = None
    """Make a Redis. Default none."""

    @rule
    def _one_redis(self) -> Iterator[Problem]:
        """An existing one or our own, and no key without effect."""
        if self.host and self.deployment:
            yield Problem(
                path="host",
                value=self.host,
                rule="cannot be combined with deployment: counters are kept in one Redis",
                hint="drop one of the two",
            )
        if not self.host:
            for name, key in (("port", "port"), ("password_secret", "passwordSecret"), ("tls", "tls")):
                if self.sets(name):
                    yield Problem(
                        path=key, rule="has no effect without host: it is for an existing Redis", hint="write host"
                    )

    @property
    def exists(self) -> bool:
        """Whether there is a Redis."""
        return bool(self.host or self.deployment)
