"""KServeModel: the InferenceService of one model."""

from __future__ import annotations

import math

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.knative.values.knative_defaults import DeploymentKeys
from constructs_lib.kserve.engines import engine_container
from constructs_lib.kserve.environment import variable_sources, variables
from constructs_lib.kserve.rules import inference_service_problems
from constructs_lib.kubernetes import KubernetesObject, forbid_clashes, require
from constructs_lib.models.kserve import KServeModelValues
from constructs_lib.models.security import CACHE, identity_of
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.models.values import ModelValues
from constructs_lib.names import HTTP_FULL_DUPLEX, KNATIVE_REVISION_LABEL, KNATIVE_SERVICE_LABEL, labels
from constructs_lib.values.durations import go_seconds, seconds
from constructs_lib.versions import VersionedObject

# KServe gives them to the template of the Knative service, and Knative to the pods
_POD_LABELS = ("spec", "predictor", "labels")


class KServeModel(constructs.Construct):
    """The InferenceService of a model, in Knative mode, with the scale and the timeouts of the model.

    In the cluster: one InferenceService, in the namespace of `model.service`. KServe makes the Knative service
    `<name>-predictor` from it. With mode epp-pods the pods carry the hash of the InferenceService as label
    `llm-networking/version`, by which the endpoint picker of the same app finds those of the current version.

    Args:
        scope: the chart or construct it is made in.
        id: its id there.
        model: the model, with `kserve`.
        timeouts: how long requests take, if the model has no timeouts of its own. Default: those of the platform.

    Raises:
        InvalidProps: a model without `kserve` or `service`, without a port, or with a name that KServe refuses.
    """

    service: KubernetesObject
    """The InferenceService; also the construct's default child."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        model: ModelValues,
        timeouts: TimeoutsValues | None = None,
    ) -> None:
        kind = kinds.inferenceservice
        super().__init__(scope, id)
        require(self, inference_service_problems(model))
        assert model.kserve and model.service  # noqa: S101, PT018 - checked above

        namespace, _, name = model.service.partition("/")
        own = model.timeouts.over(timeouts or TimeoutsValues())
        manifest = kind.InferenceService.manifest(
            metadata=ApiObjectMetadata(
                name=name,
                namespace=namespace,
                labels=labels(name, "model"),
                annotations=_annotations(model, own),
            ),
            spec=kind.InferenceServiceSpec(predictor=_predictor(model, model.kserve, own)),
        )
        manifest["spec"]["predictor"] |= model.kserve.pod_spec()
        if model.effective_mode == "epp-pods":
            self.service = VersionedObject(self, "inference-service", manifest, labels_at=_POD_LABELS)
        else:
            self.service = KubernetesObject(self, "inference-service", manifest)
        self.node.default_child = self.service
        forbid_clashes(self)


def _annotations(model: ModelValues, timeouts: TimeoutsValues) -> dict[str, str]:
    # a start that takes longer fails the revision
    deadline = math.ceil(max(go_seconds(DeploymentKeys().progress_deadline), seconds(timeouts.longest_start)))
    return {
        "serving.kserve.io/deploymentMode": "Knative",
        "serving.knative.dev/progress-deadline": f"{deadline}s",
        # or Knative's proxies cut answers that begin while they still read the request (knative/serving#12387)
        HTTP_FULL_DUPLEX: "Enabled",
        **model.autoscaling.annotations(),
    }


def _predictor(
    model: ModelValues, kserve: KServeModelValues, timeouts: TimeoutsValues
) -> kinds.inferenceservice.InferenceServiceSpecPredictor:
    kind = kinds.inferenceservice
    Container = kind.InferenceServiceSpecPredictorContainers
    Port = kind.InferenceServiceSpecPredictorContainersPorts
    Probe = kind.InferenceServiceSpecPredictorContainersReadinessProbe
    HttpGet = kind.InferenceServiceSpecPredictorContainersReadinessProbeHttpGet
    ProbePort = kind.InferenceServiceSpecPredictorContainersReadinessProbeHttpGetPort
    Resources = kind.InferenceServiceSpecPredictorContainersResources
    Request = kind.InferenceServiceSpecPredictorContainersResourcesRequests
    Limit = kind.InferenceServiceSpecPredictorContainersResourcesLimits
    Mount = kind.InferenceServiceSpecPredictorContainersVolumeMounts
    ScaleMetric = kind.InferenceServiceSpecPredictorScaleMetric
    PodSecurity = kind.InferenceServiceSpecPredictorSecurityContext

    Security = kind.InferenceServiceSpecPredictorContainersSecurityContext
    Capabilities = kind.InferenceServiceSpecPredictorContainersSecurityContextCapabilities
    Seccomp = kind.InferenceServiceSpecPredictorContainersSecurityContextSeccompProfile

    engine = engine_container(model, kserve)
    identity = identity_of(model.engine, kserve.security_context)
    folders = identity.folders | ({"shared-memory": "/dev/shm"} if kserve.shared_memory else {})  # noqa: S108
    folders |= {"cache": CACHE} if kserve.cache else {}
    scale, health_path = model.autoscaling, kserve.health_path or engine.health_path
    limits = kserve.resources.limits.quantities()
    # KServe fills in requests that are not set with numbers of its own
    requests = limits | kserve.resources.requests.quantities()
    # for GPUs Kubernetes wants whole numbers, and requests equal to limits
    gpus = {kserve.resources.gpu_resource: str(kserve.resources.gpus)} if kserve.resources.gpus else {}
    container = Container(
        name="kserve-container",
        image=kserve.image,
        command=list(engine.command) or None,
        args=list(engine.args) or None,
        env=variables(identity, engine, kserve) or None,
        env_from=variable_sources(kserve) or None,
        ports=[Port(name="http1", container_port=model.engine_port, protocol="TCP")],
        readiness_probe=Probe(
            http_get=HttpGet(path=health_path, port=ProbePort.from_number(kserve.health_port or model.engine_port)),
            period_seconds=5,
            timeout_seconds=3,
        )
        if health_path
        else None,
        resources=Resources(
            requests={key: Request.from_string(value) for key, value in (requests | gpus).items()},
            limits={key: Limit.from_string(value) for key, value in (limits | gpus).items()},
        ),
        # of the container, because Knative refuses that of a pod unless a feature of its is on
        security_context=Security(
            allow_privilege_escalation=False,
            capabilities=Capabilities(drop=["ALL"]),
            read_only_root_filesystem=kserve.security_context.read_only_root_filesystem or None,
            run_as_group=identity.group,
            run_as_non_root=identity.user != 0,
            run_as_user=identity.user,
            seccomp_profile=Seccomp(type="RuntimeDefault"),
        ),
        volume_mounts=[Mount(name=name, mount_path=path) for name, path in folders.items()] or None,
    )
    fs_group = kserve.security_context.fs_group
    return kind.InferenceServiceSpecPredictor(
        # KServe's own default is 1, which would never scale to zero
        min_replicas=scale.min_scale or 0,
        max_replicas=scale.max_scale,
        scale_target=scale.target,
        scale_metric=ScaleMetric[scale.metric.upper()] if scale.metric else None,
        container_concurrency=scale.container_concurrency,
        timeout=timeouts.request_seconds,
        annotations=kserve.annotations or None,
        labels=dict(kserve.pod_labels) or None,
        storage_container_name=kserve.storage_container_name,
        topology_spread_constraints=_spread(model, kserve) or None,
        service_account_name=kserve.service_account_name,
        # engines never talk to the API server
        automount_service_account_token=False,
        containers=[container],
        volumes=[_volume(name, kserve) for name in folders] or None,
        security_context=PodSecurity(fs_group=fs_group) if fs_group is not None else None,
    )


def _spread(
    model: ModelValues, kserve: KServeModelValues
) -> list[kinds.inferenceservice.InferenceServiceSpecPredictorTopologySpreadConstraints]:
    kind = kinds.inferenceservice
    Constraint = kind.InferenceServiceSpecPredictorTopologySpreadConstraints
    Selector = kind.InferenceServiceSpecPredictorTopologySpreadConstraintsLabelSelector

    return [
        Constraint(
            topology_key=values.topology_key,
            max_skew=values.max_skew,
            when_unsatisfiable=values.when_unsatisfiable,
            label_selector=Selector(match_labels={KNATIVE_SERVICE_LABEL: model.services[0].name}),
            # pods of an older revision go, and would leave the new ones uneven
            match_label_keys=[KNATIVE_REVISION_LABEL],
        )
        for values in kserve.topology_spread_constraints
    ]


def _volume(name: str, kserve: KServeModelValues) -> kinds.inferenceservice.InferenceServiceSpecPredictorVolumes:
    kind = kinds.inferenceservice
    Volume = kind.InferenceServiceSpecPredictorVolumes
    EmptyDir = kind.InferenceServiceSpecPredictorVolumesEmptyDir
    Claim = kind.InferenceServiceSpecPredictorVolumesPersistentVolumeClaim
    Size = kind.InferenceServiceSpecPredictorVolumesEmptyDirSizeLimit

    if name == "shared-memory" and kserve.shared_memory:
        return Volume(name=name, empty_dir=EmptyDir(medium="Memory", size_limit=Size.from_string(kserve.shared_memory)))
    if name == "cache" and kserve.cache:
        if kserve.cache.claim:
            return Volume(name=name, persistent_volume_claim=Claim(claim_name=kserve.cache.claim))
        return Volume(name=name, empty_dir=EmptyDir(size_limit=Size.from_string(kserve.cache.size or "")))
    return Volume(name=name, empty_dir=EmptyDir())
