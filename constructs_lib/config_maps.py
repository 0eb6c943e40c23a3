"""Values as the text of ConfigMaps, which Go programs read, and the checksum that restarts pods that read them once."""

from __future__ import annotations

import hashlib
from typing import Any


def go_text(value: Any) -> str:
    """A value as Go's parsers read it from a ConfigMap: booleans in lower case, lists joined by commas."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ",".join(go_text(item) for item in value)
    return str(value)


def checksum(text: str) -> str:
    """A text that changes with the given one: as an annotation of a pod it makes the pod restart."""
    return hashlib.sha256(text.encode()).hexdigest()
