"""The rules of the house: what stands where, and who may import whom (see CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LIBRARY = ROOT / "constructs_lib"
CONCEPTS = (
    *"models auth gateway knative kourier litellm endpoint_picker inference_gateway kserve".split(),
    *"network_policies rate_limits redis".split(),
)

# what the rules of a concept read beside its values; it loads no cdk8s
PURE = (
    r"gateway\.(reference|timeouts|load_balancer(\.(?!address_pool).*)?)",
    r"knative\.(warnings|timeouts)",
    r"kourier\.timeouts",
    r"kserve\.(engine_rules|feature_rules|ollama)",
    r"litellm\.(api_groups|environment|extra_config|fallbacks|provider_names|providers|workers)",
    r"endpoint_picker\.(config|plugins)",
    r"inference_gateway\.mirrors",
    r"network_policies\.flow",
)
# what all constructs are made with
BUILDING = ("kubernetes", "json_patch", "hashes", "versions", "workload", "rbac", "grants", "namespaces")
# the floors, from the ground up; a module stands on the first that its name matches
FLOORS = (
    ("ground", r"|names|releases|errors|kinds|config_maps|node_runtime|clashes"),
    ("framework", r"values(\..*)?"),
    ("values", rf"models(\..*)?|({'|'.join(CONCEPTS)})(\..*)?\.(values(\..*)?|rules|plan)|{'|'.join(PURE)}"),
    ("constructs", rf"({'|'.join(CONCEPTS)}|{'|'.join(BUILDING)})(\..*)?"),
    ("tools", r"(simulation|manifests|checks|explain|diagram|comparison)(\..*)?"),
    ("platform", r"platform(\..*)?"),
    ("command", r"cli(\..*)?"),
)


def modules() -> dict[str, Path]:
    """The library's modules, named without `constructs_lib.`; generated code apart."""
    found = {}
    for path in sorted(LIBRARY.rglob("*.py")):
        name = ".".join(path.relative_to(LIBRARY).with_suffix("").parts)
        if not name.startswith("imports."):
            found[name.removesuffix(".__init__").replace("__init__", "")] = path
    return found


MODULES = modules()


def imports_of(name: str) -> Iterator[str]:
    """The modules of the library that a module imports, also in functions and for type checkers."""
    for node in ast.walk(ast.parse(MODULES[name].read_text())):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "constructs_lib":
            base = node.module.removeprefix("constructs_lib").removeprefix(".")
            for alias in node.names:
                whole = f"{base}.{alias.name}".lstrip(".")
                yield from (name for name in (whole, base) if name in MODULES)


def floor(name: str) -> int:
    return next(number for number, (_, pattern) in enumerate(FLOORS) if re.fullmatch(pattern, name))


def test_no_module_is_longer_than_a_few_screens() -> None:
    longest = {name: len(path.read_text().splitlines()) for name, path in MODULES.items()}
    assert {name: lines for name, lines in longest.items() if lines >= 300} == {}


def test_there_is_no_circle() -> None:
    # the package itself names everything, lazily
    graph = {name: set(imports_of(name)) - {""} for name in MODULES if name}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" -> ".join(circle.args[1]))


@pytest.mark.parametrize("name", [name for name in MODULES if name])
def test_no_arrow_leads_upwards(name: str) -> None:
    above = [other for other in imports_of(name) if other and floor(other) > floor(name)]
    assert above == []


def test_values_rules_and_plans_load_no_cdk8s() -> None:
    pure = [name for name in MODULES if FLOORS[floor(name)][0] in ("framework", "values")]
    pure += [
        f"platform.{name}" for name in ("values", "rules", "plan", "parts", "flows", "closed", "loading", "schema")
    ]
    names = [f"constructs_lib.{name}" for name in pure]
    code = f"import sys; from importlib import import_module\nfor n in {names}: import_module(n)\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not {"jsii", "cdk8s", "constructs"} & set(done.stdout.split())
