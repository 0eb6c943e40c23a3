"""What the tests of Knative's settings need: check a section as values.yaml writes it, and render it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values import KnativeValues
from constructs_lib.values.problems import problems_of

Tree = dict[str, Any]


def parse(section: str, tree: Tree) -> Any:
    """The section, from the keys of values.yaml."""
    return getattr(KnativeValues.model_validate({section: tree}, by_alias=True, by_name=False), section)


def data(section: str, tree: Tree) -> dict[str, str]:
    """The data of the ConfigMap that the section becomes."""
    return config_data(parse(section, tree))


def refused(section: str, tree: Tree) -> str:
    """The problems of the section, one on a line."""
    with pytest.raises(ValidationError) as error:
        parse(section, tree)
    return "\n".join(str(problem) for problem in problems_of(error.value, KnativeValues))
