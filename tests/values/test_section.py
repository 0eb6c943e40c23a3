"""Sections: all mistakes of a round at once, told in the words of whoever made them; copies that are checked."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from constructs_lib import (
    AutoscalerValues,
    AutoscalingValues,
    EnvoyProxyValues,
    GatewayValues,
    InvalidSection,
    InvalidValues,
    ModelValues,
    NetworkingError,
    PodDisruptionBudgetValues,
    Problem,
    SecretKeyValues,
    ServiceValues,
    TlsValues,
    Values,
    parse_values,
)

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples" / "values").iterdir())
MODEL = {"name": "llama", "service": "models/llama"}

# mistakes that do not touch each other: where they go in the tree, and the path that is told
MISTAKES: dict[str, tuple[tuple[Any, ...], Any]] = {
    "namespace": (("namespace",), "Not_A_Name"),
    "gateway.hostname": (("gateway", "hostname"), "https://x"),
    # rules: of a section that has a wrong field of its own, of one around it, and between sections
    "gateway.allowedRoutes.matchLabels": (("gateway", "allowedRoutes", "from"), "Selector"),
    "gateway.clientTraffic.tcpKeepalive.probes": (("gateway", "clientTraffic", "tcpKeepalive", "probes"), 0),
    "tls.secretNamespace": (("tls", "secretNamespace"), "certs"),
    "kourier.gateway.replicas": (("kourier", "gateway", "replicas"), "many"),
    "kourier.config.enableProxyProtocol": (("kourier", "config", "enableProxyProtocol"), True),
    "kourier.servce": (("kourier", "servce"), {}),
    "knative.autoscaler.maxScale": (("knative", "autoscaler", "maxScaleLimit"), 5),
    "knative.autoscaler.stableWindow": (("knative", "autoscaler", "stableWindow"), "1s"),
    "knative.gc.minNonActiveRevisions": (("knative", "gc", "minNonActiveRevisions"), 5000),
    "envoyProxy.podDisruptionBudget.minAvailable": (("envoyProxy", "podDisruptionBudget", "minAvailable"), 2),
    "models[0].name": (("models", 0, "name"), "Llama"),
    "models[1].versions": (("models", 1, "versions"), [{"service": "m/a"}]),
    "models[2].timeouts.idle": (("models", 2, "timeouts"), {"coldStart": "1000s", "idle": "1s"}),
    "models[2].autoscaling.maxScale": (("models", 2, "autoscaling"), {"minScale": 4, "maxScale": 2}),
    "endpointPicker.integration": (("endpointPicker", "integration"), "ai-gateway"),
    "litellm.apiGroups": (("litellm", "apiGroups"), []),
}


def planted(names: list[str]) -> dict[str, Any]:
    tree: dict[str, Any] = {
        "inferenceGateway": {"enabled": True},
        "litellm": {"enabled": True},
        "models": [
            MODEL | {"mode": "epp-pods", "podLabels": {"version": "2"}},
            MODEL | {"name": "b"},
            MODEL | {"name": "c"},
        ],
    }
    for name in names:
        *parents, last = MISTAKES[name][0]
        below: Any = tree
        for key in parents:
            below = below[key] if isinstance(below, list) else below.setdefault(key, {})
        below[last] = MISTAKES[name][1]
    return tree


def told(tree: dict[str, Any]) -> list[str]:
    try:
        parse_values(tree)
    except InvalidValues as error:
        return [problem.path for problem in error.problems]
    return []


@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_alone_is_one_problem(name: str) -> None:
    assert told(planted([name])) == [name]


@given(st.lists(st.sampled_from(sorted(MISTAKES)), unique=True, max_size=8))
def test_every_mistake_is_told_in_one_round_and_nothing_else(names: list[str]) -> None:
    found = told(planted(names))
    assert len(found) == len(set(found))
    assert sorted(found) == sorted(names)


def test_a_required_key_that_is_given_and_wrong_is_not_said_to_be_missing() -> None:
    assert told({"inferenceGateway": {"enabled": True}, "models": [MODEL | {"service": "llama"}]}) == [
        "models[0].service"
    ]


class TestInPython:
    def test_a_wrong_key_is_told_in_python_s_spelling(self) -> None:
        with pytest.raises(InvalidSection) as error:
            GatewayValues(redirect_htttps=True)  # type: ignore[call-arg]
        assert str(error.value).splitlines() == [
            "GatewayValues: 1 problem",
            "  redirect_htttps = True: unknown key; did you mean redirect_https?",
        ]
        assert isinstance(error.value, NetworkingError)

    def test_a_rule_is_told_in_python_s_spelling(self) -> None:
        with pytest.raises(InvalidSection) as error:
            TlsValues(enabled=True)
        assert str(error.value).endswith("name the Secret, or write cert_manager.enabled=True")

    def test_the_command_tells_it_in_the_words_of_the_values_file(self) -> None:
        with pytest.raises(InvalidSection) as error:
            TlsValues(enabled=True)
        assert error.value.in_yaml().endswith("name the Secret, or write certManager.enabled: true")

    def test_wrong_fields_and_broken_rules_are_told_together(self) -> None:
        with pytest.raises(InvalidSection) as error:
            AutoscalerValues(stable_window="1s", max_scale_limit=5)
        assert [problem.path for problem in error.value.problems] == ["stable_window", "maxScale"]
        assert "max_scale = 0: must be from 1 to max_scale_limit (5)" in str(error.value)

    def test_what_stands_in_parentheses_is_a_source_and_stays(self) -> None:
        with pytest.raises(InvalidSection, match=r"minReplicas|min_replicas \(3\)"):
            AutoscalingValues(min_replicas=3, max_replicas=2)

    def test_prose_behind_a_colon_is_left_alone(self) -> None:
        with pytest.raises(InvalidSection, match="cold_path"):
            ModelValues(name="a", service="b/c", cold_path="none", mode="epp-pods")


class TestCopies:
    def test_a_copy_is_checked(self) -> None:
        base = Values()
        changed = base.with_changes(gateway=base.gateway.with_changes(hostname="llm.example.com"))
        assert (changed.gateway.hostname, base.gateway.hostname) == ("llm.example.com", "")
        assert changed.gateway.model_fields_set == {"hostname"}
        with pytest.raises(InvalidSection, match="did you mean gateway"):
            base.with_changes(gatway=GatewayValues())
        with pytest.raises(InvalidSection, match="redirect_https"):
            base.gateway.with_changes(redirect_https="yes")

    def test_a_copy_keeps_the_rules(self) -> None:
        proxy = EnvoyProxyValues(pod_disruption_budget=PodDisruptionBudgetValues(min_available=1))
        with pytest.raises(InvalidSection, match="allows no eviction"):
            proxy.with_changes(replicas=1)

    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_dumped_values_are_the_same_values(self, path: Path) -> None:
        values = parse_values(yaml.safe_load(path.read_text()))
        assert parse_values(values.model_dump(mode="json")) == values
        assert parse_values(Values().model_dump(mode="json")) == Values()


def test_a_key_at_its_default_says_nothing() -> None:
    assert not GatewayValues(redirect_https=False).sets("redirect_https")
    assert GatewayValues(redirect_https=True).sets("redirect_https")
    assert not GatewayValues(redirect_https=False).sets_anything()


def test_sections_are_named_in_python_s_spelling_also_where_the_tree_is_not_loaded() -> None:
    code = (
        "from constructs_lib.errors import Problem, InvalidProps\n"
        "import constructs_lib.values.section\n"
        f"print(InvalidProps('x', [Problem(path=key, rule='') for key in {[*KEYS]}]))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [line.strip(" :") for line in told.splitlines()[1:]] == list(KEYS.values())


KEYS = {field.alias: name for name, field in Values.model_fields.items() if field.alias not in ("createNamespaces",)}


def test_an_error_shows_sections_as_they_are_written() -> None:
    key = SecretKeyValues(name="keys", key="master")
    spread = ServiceValues(type="ClusterIP")
    assert str(Problem(path="a", value=key, rule="is wrong")) == "a = {'name': 'keys', 'key': 'master'}: is wrong"
    both = Problem(path="a", value=(key, spread), rule="is wrong")
    assert str(both) == "a = [{'name': 'keys', 'key': 'master'}, {'type': 'ClusterIP'}]: is wrong"
