"""Section `knative.features`: which fields of a pod a model may use, and other switches (ConfigMap config-features)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.types import Key, Switch
from constructs_lib.values.section import rule

_Feature = Literal["Enabled", "Allowed", "Disabled"]


class FeaturesValues(ConfigMapSection):
    """Extensions that are off by default in Knative. It refuses models that use a field which is off.

    Enabled: on. Allowed: models may use it, which for fields of a pod is the same; where it is not offered here,
    Knative accepts it silently and treats it as Disabled. Disabled: off; for most, not safely once models use them.
    Any other spelling would silently be Knative's default, which is Disabled where nothing else is said. Rules and
    defaults are those of Knative Serving 1.23, ConfigMap config-features; the names here are its keys without
    `kubernetes.`, dots and dashes as word boundaries.
    """

    config_map = "config-features"

    autodetect_http2: Switch | None = None
    """Find out by a probe whether a model speaks HTTP/2 without TLS."""
    multi_container: Switch | None = None
    """More than one container in a model's pod. Knative's default Enabled."""
    multi_container_probing: Switch | None = None
    """Readiness probes of every container of a pod, not only of the one with a port."""
    queueproxy_mount_podinfo: Annotated[_Feature | None, Key("queueproxy.mount-podinfo")] = None
    """The pod's annotations as files in the queue proxy, for its extensions. Allowed: for models with the annotation
    features.knative.dev/queueproxy-podinfo: enabled."""
    queueproxy_resource_defaults: Annotated[Switch | None, Key("queueproxy.resource-defaults")] = None
    """Requests and limits for the queue proxy where section `deployment` sets none."""
    secure_pod_defaults: Literal["Enabled", "AllowRootBounded", "Disabled"] | None = None
    """A safe securityContext where a model sets none: no capabilities, the runtime's seccomp profile. Enabled: and not
    as root. AllowRootBounded: root stays possible."""
    tag_header_based_routing: Switch | None = None
    """The request header Knative-Serving-Tag picks a tagged revision."""
    containerspec_addcapabilities: Annotated[Switch | None, Key("kubernetes.containerspec-addcapabilities")] = None
    """Field securityContext.capabilities.add of containers."""
    podspec_affinity: Annotated[_Feature | None, Key("kubernetes.podspec-affinity")] = None
    """Field affinity: models near or far from nodes and pods."""
    podspec_dnsconfig: Annotated[_Feature | None, Key("kubernetes.podspec-dnsconfig")] = None
    """Field dnsConfig."""
    podspec_dnspolicy: Annotated[_Feature | None, Key("kubernetes.podspec-dnspolicy")] = None
    """Field dnsPolicy."""
    podspec_fieldref: Annotated[_Feature | None, Key("kubernetes.podspec-fieldref")] = None
    """Environment variables from the pod's own fields (fieldRef, resourceFieldRef)."""
    podspec_hostaliases: Annotated[_Feature | None, Key("kubernetes.podspec-hostaliases")] = None
    """Field hostAliases."""
    podspec_hostipc: Annotated[_Feature | None, Key("kubernetes.podspec-hostipc")] = None
    """Field hostIPC; lets a model out of its isolation."""
    podspec_hostnetwork: Annotated[_Feature | None, Key("kubernetes.podspec-hostnetwork")] = None
    """Field hostNetwork; lets a model out of its isolation."""
    podspec_hostpid: Annotated[_Feature | None, Key("kubernetes.podspec-hostpid")] = None
    """Field hostPID; lets a model out of its isolation."""
    podspec_init_containers: Annotated[Switch | None, Key("kubernetes.podspec-init-containers")] = None
    """Field initContainers; KServe needs it for several storageUris."""
    podspec_nodeselector: Annotated[_Feature | None, Key("kubernetes.podspec-nodeselector")] = None
    """Field nodeSelector: models on GPU nodes."""
    podspec_persistent_volume_claim: Annotated[Switch | None, Key("kubernetes.podspec-persistent-volume-claim")] = None
    """Volumes of PersistentVolumeClaims, read-only: weights on shared storage."""
    podspec_persistent_volume_write: Annotated[Switch | None, Key("kubernetes.podspec-persistent-volume-write")] = None
    """Volumes of PersistentVolumeClaims may be written to: a cache of weights. With `podspecPersistentVolumeClaim`."""
    podspec_priorityclassname: Annotated[_Feature | None, Key("kubernetes.podspec-priorityclassname")] = None
    """Field priorityClassName."""
    podspec_runtimeclassname: Annotated[_Feature | None, Key("kubernetes.podspec-runtimeclassname")] = None
    """Field runtimeClassName: a GPU runtime."""
    podspec_schedulername: Annotated[_Feature | None, Key("kubernetes.podspec-schedulername")] = None
    """Field schedulerName: another scheduler, such as Volcano."""
    podspec_securitycontext: Annotated[_Feature | None, Key("kubernetes.podspec-securitycontext")] = None
    """Field securityContext of the pod, for example fsGroup for a volume."""
    podspec_shareprocessnamespace: Annotated[_Feature | None, Key("kubernetes.podspec-shareprocessnamespace")] = None
    """Field shareProcessNamespace."""
    podspec_tolerations: Annotated[_Feature | None, Key("kubernetes.podspec-tolerations")] = None
    """Field tolerations: models on tainted GPU nodes."""
    podspec_topologyspreadconstraints: Annotated[
        _Feature | None, Key("kubernetes.podspec-topologyspreadconstraints")
    ] = None
    """Field topologySpreadConstraints: models spread over zones."""
    podspec_volumes_csi: Annotated[Switch | None, Key("kubernetes.podspec-volumes-csi")] = None
    """Volumes of CSI drivers."""
    podspec_volumes_emptydir: Annotated[Switch | None, Key("kubernetes.podspec-volumes-emptydir")] = None
    """Volumes of type emptyDir, shared memory included. Knative's default Enabled."""
    podspec_volumes_ephemeral: Annotated[Switch | None, Key("kubernetes.podspec-volumes-ephemeral")] = None
    """Ephemeral volumes."""
    podspec_volumes_hostpath: Annotated[Switch | None, Key("kubernetes.podspec-volumes-hostpath")] = None
    """Directories of the node; lets a model out of its isolation."""
    podspec_volumes_image: Annotated[Switch | None, Key("kubernetes.podspec-volumes-image")] = None
    """Volumes from OCI images: weights in a registry."""
    podspec_volumes_mount_propagation: Annotated[Switch | None, Key("kubernetes.podspec-volumes-mount-propagation")] = (
        None
    )
    """Field mountPropagation of volume mounts."""

    @rule
    def _writing_needs_the_claim(self) -> Iterator[Problem]:
        """Writing to a claim needs the claim."""
        if self.podspec_persistent_volume_write == "Enabled" and self.podspec_persistent_volume_claim != "Enabled":
            yield Problem(
                path="podspecPersistentVolumeWrite",
                value=self.podspec_persistent_volume_write,
                rule="has no effect without podspecPersistentVolumeClaim: Enabled",
                hint="write it, or drop the key",
            )
