"""What README and docs/ show is admitted by the API server as it stands, and so is whatever values are accepted."""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from cdk8s import App
from hypothesis import HealthCheck, Phase, given, settings

from constructs_lib import InvalidValues, NetworkingChart, parse_values, write_platform
from tests.e2e import workloads
from tests.e2e.cluster import APPLIED, kubectl
from tests.platform.strategies import values
from tests.test_docs import blocks, run_program

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

STRICT = (*APPLIED, "--force-conflicts", "--validate=strict", "--dry-run=server")


@cache
def kinds() -> frozenset[tuple[str, str]]:
    """The API versions and kinds that the cluster has: not those of MetalLB, nor of files that programs read."""
    lines = kubectl("api-resources", "--no-headers").splitlines()
    return frozenset((words[-3], words[-1]) for words in (line.split() for line in lines))


def admitted(*made: Any) -> None:
    """The API server takes the objects; their namespaces are made first, as a dry run makes none."""
    objects = [item for item in made if (item["apiVersion"], item["kind"]) in kinds()]
    namespaces = [item for item in objects if item["kind"] == "Namespace"]
    made_by_others = {item["metadata"].get("namespace", "default") for item in objects} - {
        item["metadata"]["name"] for item in namespaces
    }
    for name in sorted(made_by_others):
        workloads.namespace(name)
    for part in (namespaces, [item for item in objects if item["kind"] != "Namespace"]):
        text = json.dumps({"apiVersion": "v1", "kind": "List", "items": part})
        words = [word for word in STRICT if word != "--dry-run=server"] if part is namespaces else STRICT
        if part:
            kubectl("apply", *words, "-f=-", given=text)


@pytest.mark.parametrize("block", blocks("python"))
def test_a_program_makes_what_is_admitted(block: str, tmp_path: Path) -> None:
    run_program(block, tmp_path)
    files = [path for name in ("dist", "build") for path in sorted((tmp_path / name).rglob("*.yaml"))]
    admitted(*(item for path in files for item in yaml.safe_load_all(path.read_text()) if item))


@pytest.mark.parametrize("block", blocks("yaml"))
def test_values_and_manifests_are_admitted(block: str, tmp_path: Path) -> None:
    tree = yaml.safe_load(block) or {}
    if "apiVersion" in tree:
        admitted(tree)
        return
    paths = write_platform(NetworkingChart(App(), "networking", values=parse_values(tree)), tmp_path)
    admitted(*(item for path in paths for item in yaml.safe_load_all(path.read_text())))


def test_values_that_are_accepted_are_admitted() -> None:
    """`FUZZ` values are generated; of their objects each is asked about once, and only what fails by itself again."""
    of: dict[str, str] = {}

    @settings(
        max_examples=int(os.environ.get("FUZZ", "20")), database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(values())
    def collect(tree: dict[str, Any]) -> None:
        try:
            manifests = NetworkingChart(App(), "networking", values=parse_values(tree)).to_json()
        except (InvalidValues, RuntimeError):  # the second: two objects with one name
            return
        for item in manifests:
            of.setdefault(json.dumps(item), str(tree))

    collect()
    made = {text: json.loads(text) for text in of}
    objects = {text: item for text, item in made.items() if (item["apiVersion"], item["kind"]) in kinds()}
    for name in {item["metadata"].get("namespace", "default") for item in objects.values()}:
        workloads.namespace(name)
    texts = list(objects)
    wrong: dict[str, str] = {}
    for begin in range(0, len(texts), 100):
        part = texts[begin : begin + 100]
        if refused(*(objects[text] for text in part)):
            wrong |= {of[text]: said for text in part if (said := refused(objects[text]))}
    assert wrong == {}


def refused(*objects: Any) -> str:
    """What the API server says against the objects."""
    text = json.dumps({"apiVersion": "v1", "kind": "List", "items": objects})
    done = subprocess.run(
        ["kubectl", "apply", *STRICT, "-f=-"], input=text, capture_output=True, text=True, check=False
    )
    return done.stderr
