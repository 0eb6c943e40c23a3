"""How a section of the values becomes one of Knative's ConfigMaps.

The `_example` of Knative's own ConfigMaps and its checksum are left out: Knative compares the two only where both are
present.
"""

from __future__ import annotations

from typing import Any, Final

import constructs
import yaml
from cdk8s_plus_27 import k8s

from constructs_lib import releases
from constructs_lib.config_maps import go_text
from constructs_lib.knative.values.config_map_section import ConfigMapSection, config_key
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels
from constructs_lib.values.section import Section

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


def config_data(section: Section, *, only_set: bool = False) -> dict[str, str]:
    """The keys of a section, under Knative's names and as the text that Knative parses.

    Args:
        section: its values.
        only_set: without the defaults of this library.
    """
    values = section.model_dump(by_alias=True, exclude_none=True, exclude_unset=only_set)
    return {
        config_key(name, field): _text(values[field.alias])
        for name, field in type(section).model_fields.items()
        if field.alias in values
    }


def _text(value: Any) -> str:
    return yaml.safe_dump(value, sort_keys=False) if isinstance(value, dict) else go_text(value)
