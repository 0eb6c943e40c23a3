"""docs/python-api.md: the public names of the library; mkdocstrings reads their docstrings when the site is built."""

from __future__ import annotations

import inspect

import constructs

import constructs_lib
from constructs_lib.errors import NetworkingError
from constructs_lib.values.section import Section

_GROUPS = ("Constructs", "Functions", "Values", "Errors", "Other")


def python_api_page() -> str:
    """The text of the page."""
    groups: dict[str, list[str]] = {group: [] for group in _GROUPS}
    for name in constructs_lib.__all__:
        value = getattr(constructs_lib, name)
        if inspect.isclass(value) or inspect.isfunction(value):
            groups[_group(value)].append(f"::: {value.__module__}.{value.__qualname__}")
    lines = [
        "# Python API",
        "",
        "The names that `constructs_lib` exports. Each page of the [values reference](values/index.md) describes the",
        "keys of a `Values` class: `redirectHttps` in YAML is `redirect_https` in Python.",
    ]
    for group, names in groups.items():
        if names:
            lines += ["", f"## {group}", ""]
            lines += "\n\n".join(names).splitlines()
    return "\n".join(lines) + "\n"


def _group(value: object) -> str:
    if inspect.isfunction(value):
        return "Functions"
    for base, group in (
        (constructs.Construct, "Constructs"),
        (Section, "Values"),
        (NetworkingError, "Errors"),
    ):
        if isinstance(value, type) and issubclass(value, base):
            return group
    return "Other"
