"""The data of Knative's ConfigMaps: the keys of a section, as the text that Knative parses."""

from __future__ import annotations

from typing import Any

import yaml

from constructs_lib.config_maps import go_text
from constructs_lib.knative.values.config_map_section import config_key
from constructs_lib.values.section import Section


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
