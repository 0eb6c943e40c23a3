"""How a section of the values becomes a ConfigMap of Knative's.

Neither the `_example` of Knative's own ConfigMaps nor its checksum is made: Knative checks one against the other only
where both stand.
"""

from __future__ import annotations

from typing import Any, Final

import constructs
import yaml
from cdk8s_plus_27 import k8s
from pydantic.fields import FieldInfo

from constructs_lib.config_maps import go_text
from constructs_lib.knative.values.deployment import QUEUE_SIDECAR_IMAGE
from constructs_lib.knative.values.types import Key
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import KNATIVE_VERSION, labels
from constructs_lib.values.section import Section

_APP: Final = "knative-serving"
# Knative's webhook looks only at ConfigMaps with the label of their component; the others belong to the controller
_COMPONENTS: Final = {"autoscaler": "autoscaler", "network": "networking"}


def add_config_map(
    scope: constructs.Construct, name: str, section: Section, *, namespace: str, whole: bool
) -> KubernetesObject:
    """Make the ConfigMap of a section.

    Args:
        scope: the construct it is made in, under its own name.
        name: the section's name, such as autoscaler.
        section: its values.
        namespace: Knative's namespace.
        whole: it stands for itself; otherwise it is laid over the one that is installed and says nothing that would
            contradict it.
    """
    data, component = config_data(section), _COMPONENTS.get(name, "controller")
    if whole and name == "deployment":
        data = {"queue-sidecar-image": QUEUE_SIDECAR_IMAGE, **data}
    seen_by_webhook = {"app.kubernetes.io/name": _APP, "app.kubernetes.io/component": component}
    return KubernetesObject(
        scope,
        f"config-{name}",
        k8s.KubeConfigMap.manifest(
            metadata=k8s.ObjectMeta(
                name=f"config-{name}",
                namespace=namespace,
                labels=labels(_APP, component, version=KNATIVE_VERSION) if whole else seen_by_webhook,
            ),
            data=data,
        ),
    )


def config_data(section: Section) -> dict[str, str]:
    """What is set of a section, under Knative's keys and as the text that Knative reads."""
    values = section.model_dump(by_alias=True, exclude_none=True)
    return {
        config_key(name, field): _text(values[field.alias])
        for name, field in type(section).model_fields.items()
        if field.alias in values
    }


def config_key(name: str, field: FieldInfo) -> str:
    """Knative's key of a field: its name in kebab-case, unless the field says otherwise."""
    said = next((item.name for item in field.metadata if isinstance(item, Key)), None)
    return said or name.replace("_", "-")


def _text(value: Any) -> str:
    return yaml.safe_dump(value, sort_keys=False) if isinstance(value, dict) else go_text(value)
