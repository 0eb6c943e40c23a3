"""The EnvoyProxy: how Envoy Gateway runs the Envoy pods of the class and the Service in front of them."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.gateway.load_balancer.service import service_settings
from constructs_lib.gateway.load_balancer.values import LoadBalancerValues
from constructs_lib.gateway.timeouts import drain_in_force
from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.gateway.values.gateway import ServiceValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    OWNING_GATEWAY_LABEL,
    OWNING_GATEWAY_NAMESPACE_LABEL,
    POD_TEMPLATE_HASH_LABEL,
    labels,
)
from constructs_lib.workload import add_pod_metadata

# one line per request, with an id by which the next hop's log is searched; no field holds credentials: the path has no
# query, in which clients of Google's API send their key
ACCESS_LOG = {
    "start_time": "%START_TIME%",
    "request_id": "%REQ(X-REQUEST-ID)%",
    "method": "%REQ(:METHOD)%",
    "authority": "%REQ(:AUTHORITY)%",
    "path": "%REQ_WITHOUT_QUERY(X-ENVOY-ORIGINAL-PATH?:PATH)%",
    "protocol": "%PROTOCOL%",
    "response_code": "%RESPONSE_CODE%",
    "response_code_details": "%RESPONSE_CODE_DETAILS%",
    "response_flags": "%RESPONSE_FLAGS%",
    "bytes_received": "%BYTES_RECEIVED%",
    "bytes_sent": "%BYTES_SENT%",
    "duration_ms": "%DURATION%",
    "first_byte_ms": "%RESPONSE_DURATION%",
    "route_name": "%ROUTE_NAME%",
    "upstream_host": "%UPSTREAM_HOST%",
    "upstream_failure": "%UPSTREAM_TRANSPORT_FAILURE_REASON%",
    "client_address": "%DOWNSTREAM_REMOTE_ADDRESS%",
    "forwarded_for": "%REQ(X-FORWARDED-FOR)%",
    "user_agent": "%REQ(USER-AGENT)%",
}

# Envoy Gateway puts these on every proxy pod (1.9, internal/infrastructure/kubernetes/proxy)
_PROXY_PODS = {"app.kubernetes.io/name": "envoy", "app.kubernetes.io/component": "proxy"}
_OWNER_KEYS = [OWNING_GATEWAY_NAMESPACE_LABEL, OWNING_GATEWAY_LABEL]


def add_envoy_proxy(
    scope: constructs.Construct,
    *,
    name: str,
    namespace: str,
    proxy: EnvoyProxyValues,
    service: ServiceValues,
    load_balancer: LoadBalancerValues,
    preserve_request_id: bool,
) -> KubernetesObject:
    """Make the EnvoyProxy."""
    kind = kinds.envoyproxy
    drain = drain_in_force(proxy, service, load_balancer)
    kubernetes = kind.EnvoyProxySpecProviderKubernetes(
        envoy_deployment=_deployment(proxy),
        envoy_hpa=_hpa(proxy),
        envoy_pdb=_pdb(proxy),
        envoy_service=_service(service, load_balancer, drain_seconds=drain.seconds),
    )
    manifest = kind.EnvoyProxy.manifest(
        metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "envoy-proxy")),
        spec=kind.EnvoyProxySpec(
            provider=kind.EnvoyProxySpecProvider(
                type=kind.EnvoyProxySpecProviderType.KUBERNETES, kubernetes=kubernetes
            ),
            shutdown=kind.EnvoyProxySpecShutdown(
                drain_timeout=drain.drain_timeout,
                min_drain_duration=drain.min_drain_duration,
                health_check_failure_delay=drain.health_check_failure_delay,
            ),
            telemetry=_telemetry(preserve_request_id),
        ),
    )
    # the same fields as those of a pod's spec, with labels and annotations beside them
    pod = manifest["spec"]["provider"]["kubernetes"]["envoyDeployment"]["pod"]
    pod |= proxy.pod_spec()
    add_pod_metadata(pod, proxy)
    return KubernetesObject(scope, "envoy-proxy", manifest)


def _deployment(proxy: EnvoyProxyValues) -> kinds.envoyproxy.EnvoyProxySpecProviderKubernetesEnvoyDeployment:
    kind = kinds.envoyproxy
    Container = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainer
    Resources = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResources
    Request = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesRequests
    Limit = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerResourcesLimits
    ContainerSecurity = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContext
    Capabilities = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextCapabilities
    ContainerSeccomp = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentContainerSecurityContextSeccompProfile
    Spread = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraints
    SpreadSelector = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodTopologySpreadConstraintsLabelSelector
    Deployment = kind.EnvoyProxySpecProviderKubernetesEnvoyDeployment
    Pod = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPod
    PodSecurity = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContext
    PodSeccomp = kind.EnvoyProxySpecProviderKubernetesEnvoyDeploymentPodSecurityContextSeccompProfile
    requests, limits = proxy.resources.requests.quantities(), proxy.resources.limits.quantities()
    container = Container(
        image=proxy.image,
        resources=Resources(
            requests={key: Request.from_string(value) for key, value in requests.items()},
            limits={key: Limit.from_string(value) for key, value in limits.items()},
        ),
        # complete, because Envoy Gateway before 1.9.1 replaces its own with it instead of merging the two
        security_context=ContainerSecurity(
            allow_privilege_escalation=False,
            capabilities=Capabilities(drop=["ALL"]),
            privileged=False,
            run_as_group=65532,
            run_as_non_root=True,
            run_as_user=65532,
            seccomp_profile=ContainerSeccomp(type="RuntimeDefault"),
        ),
    )
    spread = [
        Spread(
            max_skew=1,
            topology_key=topology_key,
            when_unsatisfiable="ScheduleAnyway",
            label_selector=SpreadSelector(match_labels=_PROXY_PODS),
            # the class may serve several Gateways: each spreads its own pods, and in a rollout those of one version
            match_label_keys=[*_OWNER_KEYS, POD_TEMPLATE_HASH_LABEL],
        )
        for topology_key in ("topology.kubernetes.io/zone", "kubernetes.io/hostname")
    ]
    return Deployment(
        # none with an autoscaler, which owns the number
        replicas=None if proxy.autoscaling else proxy.replicas,
        container=container,
        pod=Pod(
            security_context=PodSecurity(run_as_non_root=True, seccomp_profile=PodSeccomp(type="RuntimeDefault")),
            topology_spread_constraints=spread,
        ),
    )


def _hpa(proxy: EnvoyProxyValues) -> kinds.envoyproxy.EnvoyProxySpecProviderKubernetesEnvoyHpa | None:
    kind = kinds.envoyproxy
    HpaTarget = kind.EnvoyProxySpecProviderKubernetesEnvoyHpaMetricsResourceTarget
    HpaMetric = kind.EnvoyProxySpecProviderKubernetesEnvoyHpaMetrics
    HpaResource = kind.EnvoyProxySpecProviderKubernetesEnvoyHpaMetricsResource
    if not proxy.autoscaling:
        return None
    cpu = HpaTarget(type="Utilization", average_utilization=proxy.autoscaling.target_cpu_utilization_percentage)
    return kind.EnvoyProxySpecProviderKubernetesEnvoyHpa(
        min_replicas=proxy.autoscaling.min_replicas,
        max_replicas=proxy.autoscaling.max_replicas,
        metrics=[HpaMetric(type="Resource", resource=HpaResource(name="cpu", target=cpu))],
    )


def _pdb(proxy: EnvoyProxyValues) -> kinds.envoyproxy.EnvoyProxySpecProviderKubernetesEnvoyPdb:
    kind = kinds.envoyproxy
    MinAvailable = kind.EnvoyProxySpecProviderKubernetesEnvoyPdbMinAvailable
    MaxUnavailable = kind.EnvoyProxySpecProviderKubernetesEnvoyPdbMaxUnavailable
    budget = proxy.pod_disruption_budget
    staying, away = budget.min_available, budget.max_unavailable
    if staying is not None:
        return kind.EnvoyProxySpecProviderKubernetesEnvoyPdb(
            min_available=MinAvailable.from_string(staying)
            if isinstance(staying, str)
            else MinAvailable.from_number(staying)
        )
    return kind.EnvoyProxySpecProviderKubernetesEnvoyPdb(
        max_unavailable=MaxUnavailable.from_string(away)
        if isinstance(away, str)
        else MaxUnavailable.from_number(away or 1)
    )


def _service(
    service: ServiceValues, load_balancer: LoadBalancerValues, *, drain_seconds: int
) -> kinds.envoyproxy.EnvoyProxySpecProviderKubernetesEnvoyService:
    kind = kinds.envoyproxy
    Service = kind.EnvoyProxySpecProviderKubernetesEnvoyService
    ServiceType = kind.EnvoyProxySpecProviderKubernetesEnvoyServiceType
    ExternalTrafficPolicy = kind.EnvoyProxySpecProviderKubernetesEnvoyServiceExternalTrafficPolicy
    if service.type == "ClusterIP":
        return Service(type=ServiceType.CLUSTER_IP)
    default = "Cluster" if service.type == "NodePort" else "Local"
    policy = ExternalTrafficPolicy[(load_balancer.external_traffic_policy or default).upper()]
    if service.type == "NodePort":
        return Service(
            type=ServiceType.NODE_PORT, external_traffic_policy=policy, patch=_fixed_node_ports(service.node_ports)
        )
    settings = service_settings(load_balancer, drain_seconds=drain_seconds)
    return Service(
        type=ServiceType.LOAD_BALANCER,
        annotations=settings.annotations or None,
        load_balancer_class=settings.load_balancer_class,
        load_balancer_source_ranges=list(load_balancer.source_ranges) or None,
        external_traffic_policy=policy,
        patch=_fixed_node_ports(service.node_ports),
    )


def _fixed_node_ports(
    node_ports: dict[int, int],
) -> kinds.envoyproxy.EnvoyProxySpecProviderKubernetesEnvoyServicePatch | None:
    """The EnvoyProxy has no field for node ports; its patch is merged into the list of ports by their numbers."""
    if not node_ports:
        return None
    ports = [{"port": port, "nodePort": fixed} for port, fixed in node_ports.items()]
    return kinds.envoyproxy.EnvoyProxySpecProviderKubernetesEnvoyServicePatch(
        type="StrategicMerge", value={"spec": {"ports": ports}}
    )


def _telemetry(preserve_request_id: bool) -> kinds.envoyproxy.EnvoyProxySpecTelemetry:
    kind = kinds.envoyproxy
    LogFormat = kind.EnvoyProxySpecTelemetryAccessLogSettingsFormat
    LogFormatType = kind.EnvoyProxySpecTelemetryAccessLogSettingsFormatType
    LogSink = kind.EnvoyProxySpecTelemetryAccessLogSettingsSinks
    LogSinkType = kind.EnvoyProxySpecTelemetryAccessLogSettingsSinksType
    LogFile = kind.EnvoyProxySpecTelemetryAccessLogSettingsSinksFile
    log = kind.EnvoyProxySpecTelemetryAccessLogSettings(
        format=LogFormat(type=LogFormatType.JSON, json=ACCESS_LOG),
        sinks=[LogSink(type=LogSinkType.FILE, file=LogFile(path="/dev/stdout"))],
    )
    # with tracing on, Envoy's default writes the sampling decision into one digit of the id
    tracing = kind.EnvoyProxySpecTelemetryRequestIdTracing.SAMPLE if preserve_request_id else None
    return kind.EnvoyProxySpecTelemetry(
        access_log=kind.EnvoyProxySpecTelemetryAccessLog(settings=[log]),
        request_id=kind.EnvoyProxySpecTelemetryRequestId(tracing=tracing) if tracing else None,
    )
