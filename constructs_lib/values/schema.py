"""The JSON Schema of the values, by which editors complete and check a values.yaml."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from constructs_lib.values.platform import Values


class _WithoutTitles(GenerateJsonSchema):
    """Leaves out the titles that pydantic makes of names: they say less than the keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False


def values_schema() -> dict[str, Any]:
    """The schema as it stands in values.schema.json."""
    schema = Values.model_json_schema(by_alias=True, schema_generator=_WithoutTitles)
    for definition in schema["$defs"].values():
        del definition["title"]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return head | schema | {"title": "Values of the LLM networking layer"}
