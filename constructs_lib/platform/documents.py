"""The objects of an app as YAML documents that every reader reads alike."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml
from cdk8s import ApiObject, App, Yaml

from constructs_lib.kubernetes import Identity, identity_in, identity_of
from constructs_lib.platform.chart import NetworkingChart
from constructs_lib.platform.yaml_text import scalar

_BEGIN = re.compile("^---\n", re.MULTILINE)
_KEYS = re.compile(r"^(?=\S)", re.MULTILINE)
# the one in C where PyYAML has it: ten times as fast
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEAD = ("apiVersion:", "kind:", "metadata:")
# how cdk8s writes what is not a string
_NOT_A_STRING = re.compile(r"true|false|null|-?[0-9]+(\.[0-9]+)?(e[+-][0-9]+)?")
# control characters, line breaks of YAML 1.1, the byte order mark, and what is no character
_SPECIAL = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
# words that some reader takes for something else, where a scalar may stand; the rest of them is found by parsing
_SUSPECT = re.compile(
    r"(?:^|[:-] |\? )\s*(?!(?:true|false|null|-?[0-9]+)[:\s])"
    r"(?:[-+.]?[0-9][\w.:+-]*|[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)|=|<<|~|[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF"
    r"|True|TRUE|False|FALSE|Null|NULL)(?:\s*$|:(?:\s|$))",
    re.MULTILINE,
)


class Rendered:
    """The app's objects as YAML, validated and rendered in one call; one call per object would take far longer.

    The text is split where documents begin; of each only the head is read, to know whose it is.
    """

    def __init__(self, chart: NetworkingChart) -> None:
        self._documents: dict[Identity | None, list[str]] = {}
        for text in _BEGIN.split(App.of(chart).synth_yaml()):
            document = unambiguous(text)
            head = "".join(part for part in _KEYS.split(document) if part.startswith(_HEAD))
            identity = identity_in(_parse(head) or {})
            self._documents.setdefault(identity, []).append(document)

    def of(self, item: ApiObject) -> str:
        """The object's document.

        Documents without a name, or with the same name, are told apart by their content. The text of the object
        rendered alone would differ: maps lose their null values on the way through Python.
        """
        identity = identity_of(item)
        found = self._documents.get(identity, [])
        if identity and len(found) == 1:
            return found[0]
        alone = unambiguous(Yaml.stringify(item.to_json()))
        content = _parse(alone)
        return next((document for document in found if _without_null(_parse(document)) == content), alone)


def unambiguous(text: str) -> str:
    """The document with strings in quotes that kubectl, Helm, or a reader of YAML 1.1 or 1.2 takes for something else.

    cdk8s quotes by YAML 1.1, by which `0o17` is a string; kubectl reads 15. Control characters it writes as they are.
    """
    special = sorted(set(_SPECIAL.findall(text)))
    if not special and not _SUSPECT.search(text):
        return text
    # PyYAML does not read them
    free = (chr(code) for code in range(0xE000, 0xF900) if chr(code) not in text)
    letters = dict(zip(special, free, strict=False))
    text = text.translate(str.maketrans(letters))
    back = str.maketrans({free: letter for letter, free in letters.items()})
    marked = re.compile(f"[{''.join(letters.values())}]") if letters else None
    for node in sorted(_scalars(yaml.compose(text, _LOADER)), key=_place, reverse=True):
        if (not node.style and _ambiguous(node)) or (marked and marked.search(node.value)):
            ends_line = "\n" if node.style in ("|", ">") else ""
            quoted = _quoted(node.value.translate(back)) + ends_line
            text = text[: node.start_mark.index] + quoted + text[node.end_mark.index :]
    return text


def _place(node: yaml.ScalarNode) -> int:
    place: int = node.start_mark.index
    return place


def _quoted(text: str) -> str:
    """The text as JSON, which is YAML; but YAML has no pairs of surrogates."""
    return _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _ambiguous(node: yaml.ScalarNode) -> bool:
    value = node.value
    if not value or _NOT_A_STRING.fullmatch(value):
        return False
    return node.tag != "tag:yaml.org,2002:str" or not isinstance(scalar(value), str)


def _scalars(node: yaml.Node | None) -> Any:
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            for item in pair:
                yield from _scalars(item)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)


def _parse(text: str) -> Any:
    return yaml.load(text, _LOADER)  # noqa: S506 - both are safe


def _without_null(content: Any) -> Any:
    if isinstance(content, dict):
        return {key: _without_null(value) for key, value in content.items() if value is not None}
    return [_without_null(item) for item in content] if isinstance(content, list) else content
