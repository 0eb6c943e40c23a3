"""The release that an image's tag names, and the least one that works."""

from __future__ import annotations

import re
from collections.abc import Callable

_RELEASE = re.compile(r":(?:[a-z]+-)*v(?P<release>\d+\.\d+(?:\.\d+)?)(?![0-9.])")


def release_of(image: str) -> tuple[int, ...] | None:
    """Major, minor and, where the tag has it, patch release; None if the tag names none."""
    match = _RELEASE.search(image.partition("@")[0])
    return tuple(int(part) for part in match["release"].split(".")) if match else None


def at_least(least: str, *, why: str) -> Callable[[str], str]:
    """Make a check of an image: its tag names this release, a later one, or none.

    Args:
        least: the least release, such as 1.9.0.
        why: what is wrong with earlier ones, and what to write.
    """
    numbers = tuple(int(part) for part in least.split("."))

    def check(value: str) -> str:
        release = release_of(value)
        # a tag such as v1.37-latest names a minor release only
        if release and release < numbers[: len(release)]:
            raise ValueError(f"must be v{least} or later: {why}")
        return value

    return check
