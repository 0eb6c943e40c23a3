"""The base of every section of the values: immutable, strict about keys, camelCase in YAML and snake_case in Python."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from constructs_lib.errors import Problem


def _key(name: str) -> str:
    """A field's key in YAML; a trailing underscore keeps Python's own words apart: from_ -> from."""
    return to_camel(name.rstrip("_"))


class Section(BaseModel):
    """One section of values.yaml. Its fields are checked one by one by their types, and together by `rules`."""

    model_config = ConfigDict(
        alias_generator=_key,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        frozen=True,
        extra="forbid",
        defer_build=True,
    )

    def rules(self) -> Iterator[Problem]:
        """The problems between the keys of this section; paths are relative to it."""
        yield from ()

    @model_validator(mode="after")
    def _follow_rules(self) -> Self:
        problems = tuple(self.rules())
        if problems:
            text = "\n".join(str(problem) for problem in problems)
            raise PydanticCustomError("rules", "{text}", {"text": text, "problems": problems})
        return self
