"""Section `envoyGateway`: the Envoy Gateway controller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, StrictStr

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.names import ENVOY_GATEWAY_CONTROLLER, ENVOY_GATEWAY_NAMESPACE
from constructs_lib.values.effect import without_effect
from constructs_lib.values.image_releases import at_least
from constructs_lib.values.lists import repeated_problems
from constructs_lib.values.pods import PodValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag, Image, Port, PositiveInt
from constructs_lib.values.workload import (
    AutoscalingValues,
    PodDisruptionBudgetValues,
    ResourcesValues,
    ResourceValues,
    replica_problems,
)

_LABEL = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
_CONTROLLER_NAME = re.compile(rf"{_LABEL}(\.{_LABEL})*/[A-Za-z0-9/\-._~%!$&'()*+,;=:]+")

_controller_image = at_least(
    "1.9.0",
    why="an earlier controller ignores fields of the EnvoyProxy and the policies; "
    f"write v{releases.ENVOY_GATEWAY.version}",
)


def _controller_name(value: str) -> str:
    if len(value) > 253 or not _CONTROLLER_NAME.fullmatch(value):
        raise ValueError(
            "must be a domain and a path, without a scheme, at most 253 characters (Gateway API); "
            f"for example {ENVOY_GATEWAY_CONTROLLER}"
        )
    return value


ControllerName = Annotated[StrictStr, AfterValidator(_controller_name)]
"""The name of a Gateway controller: a domain and a path."""


class TopologyInjectorValues(Section):
    """The webhook that tells a proxy pod its zone, for zone-aware routing."""

    enabled: Flag = False
    """Make the MutatingWebhookConfiguration and the right to update pods. Off, because it needs that right cluster-wide
    and only routes with zone-aware load balancing use it. Default false (Envoy Gateway 1.9, gateway-helm:
    topologyInjector.enabled, there true)."""


class AiGatewayValues(Section):
    """Envoy AI Gateway as an extension of the controller; it is installed by its own chart."""

    enabled: Flag = False
    """Have the controller ask Envoy AI Gateway about routes that name an InferencePool. The InferencePool CRD must be
    installed. Default false."""
    namespace: DnsLabel = "envoy-ai-gateway-system"
    """Namespace of Envoy AI Gateway. Default envoy-ai-gateway-system."""
    service: DnsLabel = "ai-gateway-controller"
    """Name of its Service. Default ai-gateway-controller."""
    port: Port = 1063
    """Port of its Service. Default 1063 (Envoy AI Gateway 1.1)."""

    @rule
    def _has_effect(self) -> Iterator[Problem]:
        if not self.enabled:
            yield from without_effect(self, needs="envoyGateway.aiGateway.enabled: true")


class EnvoyGatewayValues(PodValues):
    """The Envoy Gateway controller, and whether request ids are kept."""

    enabled: Flag = True
    """Install the controller, in a namespace that is made. With false the class, the Gateway and its policies are still
    made, for a controller that exists: its `namespace`, `controllerName` and `clusterDomain` are written here. Default
    true."""
    preserve_request_id: Flag = True
    """Keep a client's X-Request-ID byte for byte and make one where it is missing. With false Envoy replaces it at the
    edge. Default true (Envoy Gateway 1.9, ClientTrafficPolicy headers.requestID and EnvoyProxy
    telemetry.requestID.tracing)."""
    namespace: DnsLabel = ENVOY_GATEWAY_NAMESPACE
    """Namespace of the controller, its proxies and the EnvoyProxy. Default envoy-gateway-system."""
    controller_name: ControllerName = ENVOY_GATEWAY_CONTROLLER
    """The name by which GatewayClasses choose this controller; two controllers in one cluster need two names. Default
    gateway.envoyproxy.io/gatewayclass-controller (Gateway API 1.6, GatewayClass spec.controllerName)."""
    image: Annotated[Image, AfterValidator(_controller_image)] = releases.ENVOY_GATEWAY.image
    """Image of the controller, of the certgen Job and of the shutdown manager in every proxy pod; pinned, v1.9.0 or
    later."""
    replicas: PositiveInt = 1
    """Pods of the controller; with several, one leads and all serve the proxies. Default 1. Cannot be combined with
    `autoscaling`."""
    autoscaling: AutoscalingValues | None = None
    """A HorizontalPodAutoscaler for the controller. Default none."""
    pod_disruption_budget: PodDisruptionBudgetValues | None = None
    """A PodDisruptionBudget for the controller. Default none: proxies keep serving without the controller."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="100m", memory="256Mi"), limits=ResourceValues(memory="1Gi")
    )
    """Resources of the controller. Default 100m CPU and 256Mi, at most 1Gi memory."""
    log_level: Literal["debug", "info", "warn", "error"] = "info"
    """Log level of the controller. Default info."""
    cluster_domain: DnsSubdomain = "cluster.local"
    """DNS domain of the cluster; used in certificates and in the proxies' bootstrap. Default cluster.local."""
    certificates: Literal["certgen", "cert-manager"] = "certgen"
    """What makes the certificates between controller and proxies: a Job of Envoy Gateway (valid for five years, never
    renewed), or cert-manager (renewed; cert-manager must be installed). Default certgen."""
    watch_namespaces: tuple[DnsLabel, ...] = ()
    """The only namespaces whose Gateways, routes, policies, Services and Secrets the controller reads, besides its own;
    its permissions are then Roles of these namespaces. Needed are those of the Gateways, of all routes and of all
    backends. Default none: the whole cluster (Envoy Gateway 1.9, provider.kubernetes.watch)."""
    topology_injector: TopologyInjectorValues = TopologyInjectorValues()
    ai_gateway: AiGatewayValues = AiGatewayValues()

    @property
    def watched_namespaces(self) -> tuple[str, ...]:
        """`watch_namespaces` and the controller's own, where the EnvoyProxy is; empty for the whole cluster."""
        return tuple(dict.fromkeys((self.namespace, *self.watch_namespaces))) if self.watch_namespaces else ()

    @rule
    def _namespaces_are_named_once(self) -> Iterator[Problem]:
        """No namespace is listed twice."""
        yield from repeated_problems("watchNamespaces", sorted(self.watch_namespaces))

    @rule
    def _pods_fit(self) -> Iterator[Problem]:
        """Replicas or an autoscaler, and a budget that lets nodes be drained."""
        yield from replica_problems(self)
