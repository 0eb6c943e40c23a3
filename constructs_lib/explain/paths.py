"""What Envoy makes of a path before it looks for a route."""

from __future__ import annotations

import re

_UNRESERVED = re.compile(r"%(2[dDeE]|3[0-9]|4[1-9a-fA-F]|5[0-9aAfF]|6[1-9a-fA-F]|7[0-9aAeE])")
_SLASHES = re.compile(r"%2[fF]|%5[cC]")


def has_escaped_slash(path: str) -> bool:
    """Whether it has an encoded slash or backslash."""
    return bool(_SLASHES.search(path))


def unescaped(path: str) -> str:
    """With encoded slashes and backslashes decoded."""
    return _SLASHES.sub(lambda found: "/" if found[0].lower() == "%2f" else "\\", path)


def normal(path: str, *, merge_slashes: bool = True) -> str:
    """Without dot segments and encoded letters, and with one slash in place of several."""
    path = _UNRESERVED.sub(lambda found: chr(int(found[1], 16)), path).replace("\\", "/")
    kept: list[str] = []
    segments = path.split("/")[1:]
    for place, segment in enumerate(segments):
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
            continue
        if place == len(segments) - 1:
            kept.append("")
    whole = "/" + "/".join(kept)
    return re.sub("/{2,}", "/", whole) if merge_slashes else whole


def below(prefix: str, path: str) -> bool:
    """Whether a path is matched by a prefix, segment by segment: `/a` matches `/a` and `/a/b`, not `/ab`."""
    prefix = prefix.removesuffix("/") if prefix != "/" else ""
    return not prefix or path == prefix or path.startswith(f"{prefix}/")
