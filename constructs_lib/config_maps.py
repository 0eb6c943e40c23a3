"""Values as the text of ConfigMaps, which Go programs read."""

from __future__ import annotations

from typing import Any


def go_text(value: Any) -> str:
    """A value as Go's parsers read it from a ConfigMap: booleans in lower case, lists joined by commas."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ",".join(go_text(item) for item in value)
    return str(value)
