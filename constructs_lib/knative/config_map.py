"""How a section of the values becomes one of Knative's ConfigMaps.

The `_example` of Knative's own ConfigMaps and its checksum are left out: Knative compares the two only where both are
present.
"""

from __future__ import annotations

from typing import Final

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib import releases
from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels

_APP: Final = "knative-serving"


def add_config_map(
    scope: constructs.Construct, section: ConfigMapSection, *, namespace: str, whole: bool
) -> KubernetesObject:
    """Make the ConfigMap of a section.

    Args:
        scope: the construct it is made in, with the name of the ConfigMap as its id.
        section: its values.
        namespace: Knative's namespace.
        whole: it is complete in itself; otherwise it is applied over an installed ConfigMap, and has only the keys that
            somebody set.
    """
    data, component = config_data(section, only_set=not whole), section.component
    seen_by_webhook = {"app.kubernetes.io/name": _APP, "app.kubernetes.io/component": component}
    return KubernetesObject(
        scope,
        section.config_map,
        k8s.KubeConfigMap.manifest(
            metadata=k8s.ObjectMeta(
                name=section.config_map,
                namespace=namespace,
                labels=labels(_APP, component, version=releases.KNATIVE.version) if whole else seen_by_webhook,
            ),
            data={**section.required_data, **data} if whole else data,
        ),
    )
