"""Values from the JSON Schema, laid over the examples: what the fuzzing begins with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from hypothesis import strategies as st

from constructs_lib.platform.schema import values_schema
from constructs_lib.platform.settings import merge

_SCHEMA = values_schema()
_EXAMPLES = Path(__file__).parents[2] / "examples" / "values"
_BASES = [{}, *(yaml.safe_load(path.read_text()) for path in sorted(_EXAMPLES.glob("*.yaml")))]
# of every form that some key takes, and some that none does
_WORDS = (
    *("a", "llama", "my-name", "a" * 63, "x" * 64, "0o17", "1e3", "true", "null", "a b", "ä", "", "-a", "A"),
    *("models/llama", "/models", "a.example.com", "*.example.com", "example.com/team", "nvidia.com/gpu"),
    *("0s", "1s", "1500ms", "30s", "5m", "2h", "24h", "10000h"),
    *("0", "1", "0.5", "500m", "2Gi", "8Gi", "100%", "50%"),
    *("10.0.0.0/8", "2001:db8::/32", "10.0.0.10", "2001:db8::1", "10.0.0.10-10.0.0.20", "eipalloc-0123456789abcdef0"),
    *("docker.io/example/engine:v1", "docker.io/example/engine@sha256:" + "0" * 64, "hf://org/llama", "https://a.b/c"),
)
_SIZES = (0, 1, 2, 3, 10, 80, 443, 8080, 1000, 65_535, 2**31 - 1, 2**31, 2**53 + 1)


def values() -> st.SearchStrategy[dict[str, Any]]:
    """A tree with a few keys of any sections. Many are refused; what is accepted must be right in the cluster."""
    return st.builds(_laid_over, st.sampled_from(_BASES), _section(_SCHEMA, most=4))


def _laid_over(base: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    """The change over the base, also model by model."""
    theirs, ours = base.get("models", []), change.get("models", [])
    both = [merge(theirs[place], each) if place < len(theirs) else each for place, each in enumerate(ours)]
    laid = merge(base, change)
    return {**laid, "models": both + theirs[len(both) :]} if both or theirs else laid


def _section(node: dict[str, Any], *, most: int = 2) -> st.SearchStrategy[dict[str, Any]]:
    fields = node["properties"]
    needed = set(node.get("required", ()))

    def chosen(names: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({name: _value(fields[name]) for name in sorted({*names, *needed})})

    return st.lists(st.sampled_from(sorted(fields)), max_size=most, unique=True).flatmap(chosen)


def _value(node: dict[str, Any]) -> st.SearchStrategy[Any]:  # noqa: PLR0911 - a return per type of JSON Schema
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
            least, most = node.get("minimum", node.get("exclusiveMinimum", 0)), node.get("maximum", 2**31)
            near = st.sampled_from([int(least), int(least) + 1, int(most)])
            return st.one_of(near, st.sampled_from(_SIZES))
        case "array":
            return st.lists(_value(node.get("items", {})), max_size=2)
        case "object":
            if "properties" in node:
                return st.deferred(lambda: _section(node))
            return st.dictionaries(st.sampled_from(_WORDS), st.sampled_from(_WORDS), max_size=2)
        case "null":
            return st.none()
        case _:
            return _text(node)


def _text(node: dict[str, Any]) -> st.SearchStrategy[str]:
    default = node.get("default")
    words = st.sampled_from([*([default] if isinstance(default, str) else []), *_WORDS])
    pattern = node.get("pattern")
    return st.one_of(st.from_regex(pattern, fullmatch=True), words) if pattern else words
