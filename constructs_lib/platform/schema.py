"""The JSON Schema of the values, with which editors complete and check a values.yaml."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core.core_schema import ModelSchema

from constructs_lib.platform.values import Values
from constructs_lib.values.section import Section


class _Schema(GenerateJsonSchema):
    """Leaves out the titles that pydantic derives from names, and adds the fields' docstrings.

    pydantic could read the docstrings itself, but then every process would parse the sources of all sections.
    """

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def model_schema(self, schema: ModelSchema) -> JsonSchemaValue:
        found = super().model_schema(schema)
        section = schema["cls"]
        # what it has in common with other sections comes last
        inherited = {field.alias for part in _sections(section.__bases__) for field in part.model_fields.values()}
        found["properties"] = dict(sorted(found["properties"].items(), key=lambda entry: entry[0] in inherited))
        for name, text in _docstrings(section):
            if name in section.model_fields:  # data of the class has a docstring too
                found["properties"][section.model_fields[name].alias]["description"] = text
        return found


def _sections(bases: tuple[type, ...]) -> list[type[Section]]:
    return [base for base in bases if issubclass(base, Section)]


def _docstrings(section: type) -> Iterator[tuple[str, str]]:
    """The fields that have a docstring, inherited ones included, and that docstring."""
    for part in reversed(section.__mro__):
        if issubclass(part, Section):
            (tree,) = ast.parse(inspect.getsource(part)).body
            assert isinstance(tree, ast.ClassDef)  # noqa: S101 - it is the source of a class
            for field, text in pairwise(tree.body):
                match field, text:
                    case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                        yield name, inspect.cleandoc(words)


def section_schema(section: type[Section]) -> dict[str, Any]:
    """The schema of one section and of its subsections."""
    return section.model_json_schema(by_alias=True, schema_generator=_Schema)


def values_schema() -> dict[str, Any]:
    """The schema that is committed as values.schema.json."""
    schema = section_schema(Values)
    for definition in schema["$defs"].values():
        del definition["title"]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return head | schema | {"title": "Values of the LLM networking layer"}
