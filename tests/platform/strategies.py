"""Values that the JSON Schema allows, one after the other: what the fuzzing begins with."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from constructs_lib.platform.schema import values_schema

_SCHEMA = values_schema()
_WORDS = (
    "a",
    "llama",
    "my-name",
    "models/llama",
    "a.example.com",
    "30s",
    "5m",
    "500m",
    "2Gi",
    "10.0.0.0/8",
    "1",
    "x" * 64,
)


def values() -> st.SearchStrategy[dict[str, Any]]:
    """A tree with a few keys of any sections. Most are refused; what is accepted must be right in the cluster."""
    return _section(_SCHEMA, most=3)


def _section(node: dict[str, Any], *, most: int = 2) -> st.SearchStrategy[dict[str, Any]]:
    fields = node["properties"]
    needed = set(node.get("required", ()))

    def chosen(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({name: _value(fields[name]) for name in sorted({*names, *needed})})

    return st.lists(st.sampled_from(sorted(fields)), max_size=most, unique=True).flatmap(chosen)


def _value(node: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - one for each type
    if "$ref" in node:
        return st.deferred(lambda: _section(_SCHEMA["$defs"][node["$ref"].rsplit("/", 1)[1]]))
    if "anyOf" in node:
        return st.one_of([_value(option) for option in node["anyOf"]])
    if "enum" in node or "const" in node:
        return st.sampled_from(node.get("enum") or [node["const"]])
    match node.get("type"):
        case "boolean":
            return st.booleans()
        case "integer" | "number":
            least = node.get("minimum", node.get("exclusiveMinimum", 0))
            return st.one_of(st.integers(int(least), int(least) + 5), st.sampled_from([2**31 - 1, 2**31, 2**53 + 1]))
        case "array":
            return st.lists(_value(node.get("items", {})), max_size=2)
        case "object":
            if "properties" in node:
                return st.deferred(lambda: _section(node))
            return st.dictionaries(st.sampled_from(_WORDS), st.sampled_from(_WORDS), max_size=2)
        case "null":
            return st.none()
        case _:
            pattern = node.get("pattern")
            default = node.get("default")
            shown = [default] if isinstance(default, str) else []
            return st.from_regex(pattern, fullmatch=True) if pattern else st.sampled_from([*shown, *_WORDS])
