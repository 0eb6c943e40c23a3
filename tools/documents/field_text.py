"""The text of a key beside a column that has its default: the docstring, without saying the default again."""

from __future__ import annotations

import json
import re
from typing import Any

# the end of a sentence: not that of "e.g." or of a number such as 2.0
_SENTENCE = re.compile(r"(?<=[.])\s+(?=[A-Z0-9])")
_OTHERS_DEFAULT = re.compile(r"\((?P<whose>[A-Z][\w. ]*|llm-d router [\d.]+|net-kourier [\d.]+): (?P<value>[^,)]+)\)")
# prose for a default that is a section, such as "200m CPU and 512Mi, at most 1Gi memory"
_PROSE = r"[^.;:(]+"


def flow(default: Any) -> str:
    """A default as it would be written in values.yaml, on one line; "" for none."""
    if isinstance(default, dict):
        inner = {key: flow(value) for key, value in default.items()}
        return f"{{{', '.join(f'{key}: {text}' for key, text in inner.items() if text not in ('', '{}'))}}}"
    return "" if default is None else json.dumps(default)


def column_text(text: str, default: Any) -> str:
    """The text without its words for the default, which stand in the next column; reasons and sources stay."""
    sentences = _SENTENCE.split(" ".join(text.split()))
    kept: list[str] = []
    for sentence in sentences:
        marks = "[:;]" if isinstance(default, dict) else "[,:;]"  # the prose of a section has commas of its own
        found = re.fullmatch(rf"Default (?:{_shown(default)})(?P<note> \(.+?\))?(?P<tail>{marks} .+)?\.", sentence)
        if not found:
            kept.append(sentence)
            continue
        note = (found["note"] or "").strip()
        if other := _OTHERS_DEFAULT.fullmatch(note):
            kept.append(f"Default of {other['whose']}: {other['value']}.")
        elif note and kept:
            kept[-1] = f"{kept[-1].removesuffix('.')} {note}."
        elif note:
            kept.append(f"{note[1:-1]}.")
        if found["tail"]:
            kept.append(_reason(found["tail"], default))
    return " ".join(kept)


def _shown(default: Any) -> str:
    """How docstrings write the default, as a regular expression."""
    if isinstance(default, dict) and default:
        return _PROSE
    if default is None or default in ([], {}):
        return "none"
    if default == "":
        return '""'
    if isinstance(default, list):
        *first, last = default
        return re.escape(f"{', '.join(first)}, and {last}")
    return "|".join(re.escape(text) for text in (json.dumps(default), str(default)))


def _reason(tail: str, default: Any) -> str:
    """What stood behind the default, as a sentence of its own."""
    mark, words = tail[0], tail[2:]
    if mark == ",":
        return f"Same default as {words[3:]}." if words.startswith("as ") else f"Chosen {words}."
    if mark == ";":
        return f"{words[0].upper()}{words[1:]}."
    if default is None or default in ("", [], {}):
        return f"If not set: {words}."
    return f"Reason: {words}."
