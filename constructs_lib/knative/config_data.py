"""The data of Knative's ConfigMaps: the keys of a section, as the text that Knative parses."""

from __future__ import annotations

from typing import Any

import yaml

from constructs_lib.config_maps import go_text
from constructs_lib.knative.values.config_map_section import config_key
from constructs_lib.knative.values.types import Entries
from constructs_lib.values.section import Section


def config_data(section: Section, *, only_set: bool = False) -> dict[str, str]:
    """The keys of a section, under Knative's names and as the text that Knative parses.

    Args:
        section: its values.
        only_set: without the defaults of this library.
    """
    values = section.model_dump(by_alias=True, exclude_none=True, exclude_unset=only_set)
    data: dict[str, str] = {}
    for name, field in type(section).model_fields.items():
        if field.alias not in values:
            continue
        if any(isinstance(item, Entries) for item in field.metadata):
            data |= {entry["name"]: _rest(entry) for entry in values[field.alias]}
        else:
            data[config_key(name, field)] = _text(values[field.alias])
    return data


def _rest(entry: dict[str, Any]) -> str:
    """An entry without its name and what is empty; an empty text if nothing is left."""
    rest = {key: value for key, value in entry.items() if value and key != "name"}
    return _text(rest) if rest else ""


def _text(value: Any) -> str:
    return yaml.safe_dump(value, sort_keys=False) if isinstance(value, dict) else go_text(value)
