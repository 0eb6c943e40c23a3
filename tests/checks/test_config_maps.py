"""The ConfigMaps whose keys are checked."""

from __future__ import annotations

import pytest

from constructs_lib.checks.checking import check
from constructs_lib.knative.values import KnativeValues
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.types import Entries
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

SECTIONS = [
    section for section in ConfigMapSection.__subclasses__() if section.__module__.startswith("constructs_lib.")
]


def findings(name: str) -> list[str]:
    metadata = {"name": name, "namespace": KnativeValues().namespace}
    content = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata, "data": {"no-such.key": "x"}}
    return [finding.rule.id for finding in check(Tree([Manifest(content)]))]


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.config_map)
def test_each_config_map_of_the_library_is_known(section: type[ConfigMapSection]) -> None:
    """In config-domain every key is a domain."""
    has_entries = any(isinstance(item, Entries) for field in section.model_fields.values() for item in field.metadata)
    assert findings(section.config_map) == ([] if has_entries else ["ignored-config-map-key"])
