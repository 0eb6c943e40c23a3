"""Fields of manifests, whatever their shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def dig(content: Any, *path: str | int) -> Any:
    """A field below an object; None if it is not there."""
    found: Any = content
    for step in path:
        if isinstance(found, Mapping):
            found = found.get(step)
        elif isinstance(found, list) and isinstance(step, int) and step < len(found):
            found = found[step]
        else:
            return None
    return found


def listed(content: Any, *path: str | int) -> list[Any]:
    """A list below an object; empty if it is not there or is something else."""
    found = dig(content, *path)
    return found if isinstance(found, list) else []
