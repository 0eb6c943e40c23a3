"""The base of the sections that become ConfigMaps: under which name, and for which component of Knative."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from pydantic.fields import FieldInfo

from constructs_lib.knative.values.types import Key
from constructs_lib.values.section import Section


class ConfigMapSection(Section):
    """A section with the settings of one ConfigMap of Knative Serving."""

    config_map: ClassVar[str]
    """Name of the ConfigMap, such as config-autoscaler."""
    component: ClassVar[str] = "controller"
    """Its label app.kubernetes.io/component. Knative's webhook checks only ConfigMaps with the label of their
    component."""
    required_data: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Data without which Knative refuses the ConfigMap; it is written where no other installation writes it."""

    @property
    def has_set_keys(self) -> bool:
        """Whether somebody set a key, be it to its default."""
        return any(getattr(self, name) is not None for name in self.model_fields_set)


def config_key(name: str, field: FieldInfo) -> str:
    """Knative's key of a field: its name in kebab-case, unless the field says otherwise."""
    said = next((item.name for item in field.metadata if isinstance(item, Key)), None)
    return said or name.replace("_", "-")
