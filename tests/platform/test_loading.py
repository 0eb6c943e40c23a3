"""From files and settings to values: merging as Helm does, and every mistake of a run at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest
from cdk8s import App
from hypothesis import given, settings, strategies as st

from constructs_lib import InvalidValues, NetworkingChart, Problem, Values, load_values, parse_values
from constructs_lib.platform.schema import values_schema
from constructs_lib.platform.settings import merge

# the chart's README, section Values, key by key
CHART_DEFAULTS = {
    "envoyGateway": {"enabled": True, "preserveRequestId": True},
    "gatewayClass": {"name": "llm-gateway"},
    "gateway": {"name": "", "hostname": "", "redirectHttps": False},
    "kourier": {
        "enabled": True,
        "service": {"type": "ClusterIP"},
        "controller": {"replicas": 1},
        "gateway": {"replicas": 1},
    },
    "tls": {
        "enabled": False,
        "secretName": "",
        "certManager": {"enabled": False, "clusterIssuer": "letsencrypt-prod"},
    },
    "loadBalancer": {"provider": "aws", "aws": {"scheme": "internet-facing", "nlbTargetType": "ip"}},
    "knative": {
        "enabled": True,
        "autoscaler": {
            "enableScaleToZero": True,
            "scaleToZeroGracePeriod": "30s",
            "scaleToZeroPodRetentionPeriod": "60s",
            "stableWindow": "60s",
            "scaleDownDelay": "300s",
            "maxScaleUpRate": "2.0",
            "containerConcurrencyTargetDefault": "10",
        },
    },
}


def problems(tree: Mapping[str, object]) -> list[str]:
    with pytest.raises(InvalidValues) as error:
        parse_values(tree)
    return [str(problem) for problem in error.value.problems]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_no_file_means_the_charts_defaults() -> None:
    assert load_values() == Values() == parse_values(CHART_DEFAULTS)


def test_later_files_win_key_by_key(tmp_path: Path) -> None:
    text = "gateway: {hostname: a.example.com, name: edge}\ntls: {enabled: true, secretName: a}"
    base = write(tmp_path, "a.yaml", text)
    over = write(tmp_path, "b.yaml", "gateway: {hostname: b.example.com}")
    values = load_values([base, over])
    assert (values.gateway.hostname, values.gateway.name, values.tls.secret) == ("b.example.com", "edge", "a")


def test_settings_win_over_files(tmp_path: Path) -> None:
    base = write(tmp_path, "a.yaml", "gateway: {hostname: a.example.com}")
    values = load_values([base], ["gateway.hostname=c.example.com", "kourier.gateway.replicas=3"])
    assert values.gateway.hostname == "c.example.com"
    assert values.kourier.gateway.replicas == 3


@pytest.mark.parametrize(
    ("setting", "read"),
    [
        ("gateway.hostname=", ""),
        ("gateway.hostname=llm.example.com", "llm.example.com"),
        ("gateway.hostname=llm.example.com,kourier.gateway.replicas=3", "llm.example.com"),
    ],
)
def test_settings_are_read_as_helm_reads_them(setting: str, read: str) -> None:
    assert load_values(settings=[setting]).gateway.hostname == read


def test_a_dot_in_a_key_is_escaped() -> None:
    values = load_values(settings=[r"loadBalancer.annotations.example\.com/team=llm"])
    assert values.load_balancer.annotations == {"example.com/team": "llm"}


@pytest.mark.parametrize("setting", ["gateway.hostname", "=x", "gateway..hostname=x", "", ".a=1"])
def test_a_setting_that_is_none_is_refused(setting: str) -> None:
    with pytest.raises(InvalidValues, match=r"must be path\.to\.key=value"):
        load_values(settings=[setting])


def test_null_takes_a_key_back_to_its_default(tmp_path: Path) -> None:
    base = write(tmp_path, "a.yaml", "gateway: {name: edge}\ntls: {enabled: true}")
    over = write(tmp_path, "b.yaml", "gateway: {name: null}\ntls: null")
    assert load_values([base, over]) == Values()


def test_an_empty_file_and_an_empty_section_change_nothing(tmp_path: Path) -> None:
    assert load_values([write(tmp_path, "a.yaml", ""), write(tmp_path, "b.yaml", "gateway: {}")]) == Values()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("gateway: {name: a", r"line [12], column [0-9]+: is not valid YAML"),
        ("gateway:\n  name: a\n  name: b\n", r'line 3, column 3: .*"name" is written twice'),
        ("- a\n", "must hold keys and values"),
        ("just text", "must hold keys and values"),
        ("a: *nowhere", "undefined alias"),
        ("a: !!python/object:os.system {}", "could not determine a constructor"),
    ],
)
def test_a_file_that_is_no_values_file_is_told_with_its_place(tmp_path: Path, text: str, says: str) -> None:
    path = write(tmp_path, "broken.yaml", text)
    with pytest.raises(InvalidValues, match=says) as error:
        load_values([path])
    assert str(path) in str(error.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidValues, match="cannot be read: No such file"):
        load_values([tmp_path / "none.yaml"])


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "binary.yaml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidValues, match="not UTF-8"):
        load_values([path])


def test_all_mistakes_are_told_at_once() -> None:
    found = problems(
        {
            "gateway": {"hostnam": "llm.example.com", "redirectHttps": "yes"},
            "kourier": {"gateway": {"replicas": 0}},
            "loadBalancer": {"provider": "gpc"},
            "knativ": {},
        }
    )
    assert found == [
        'gateway.redirectHttps = "yes": must be true or false; without quotes',
        'gateway.hostnam = "llm.example.com": unknown key; did you mean hostname?',
        "kourier.gateway.replicas = 0: must be at least 1",
        'loadBalancer.provider = "gpc": must be one of aws, gcp, azure, bare-metal; did you mean gcp?',
        "knativ = {}: unknown key; did you mean knative?",
    ]


@pytest.mark.parametrize(
    ("tree", "hint"),
    [
        ({"models[0].name": "a"}, "write models: [{name: ...}]"),
        ({"gateway.clientTraffic.tcpKeepalive": {}}, "write gateway: {clientTraffic: {tcpKeepalive: ...}}"),
        ({"gateway": {"allowedRoutes.from": "All"}}, "write allowedRoutes: {from: ...}"),
        ({"models.0.name": "a"}, "write models: [{name: ...}]"),
        ({"gatway.name": "a"}, "did you mean gateway?"),
        ({".": "a"}, "known here: namespace"),
    ],
)
def test_a_path_that_was_written_as_a_key_is_told_as_such(tree: Mapping[str, object], hint: str) -> None:
    (text,) = problems(tree)
    assert ": unknown key; " in text
    assert hint in text


@pytest.mark.parametrize(
    ("key", "name", "said"),
    [
        (
            "gateway.name",
            "litellm",
            "litellm.name: makes BackendTrafficPolicy llm-platform/litellm, as gateway.name does",
        ),
        ("inferenceGateway.name", "networking", "inferenceGateway.name: makes Gateway llm-platform/networking and "),
        ("litellm.name", "llama", "litellm.name: makes HTTPRoute llm-platform/llama, as models[0].name does"),
    ],
)
def test_names_that_clash_are_told_by_their_keys(key: str, name: str, said: str) -> None:
    base = "inferenceGateway.enabled=true,litellm.enabled=true,models[0].name=llama,models[0].service=m/llama"
    values = load_values(settings=[base, f"{key}={name}"])
    with pytest.raises(RuntimeError) as error:
        NetworkingChart(App(), "networking", values=values).to_json()
    assert said in str(error.value)
    assert "networking/gateway/" not in str(error.value)


@pytest.mark.parametrize(
    ("name", "settings", "said"),
    [
        (
            "rate-limit-redis",
            ("rateLimits.redis.deployment.namespace=shared", "rateLimits.global[0].per=apiKey",
             "rateLimits.global[0].requests=5"),
            "litellm.name: makes Deployment shared/rate-limit-redis and 1 more, as rateLimits.redis.deployment does",
        ),
        (
            "litellm-redis",
            ("litellm.deployment.redis.deployment.namespace=shared",),
            "litellm.deployment.redis.deployment: makes Deployment shared/litellm-redis and 1 more, as litellm.name "
            "does",
        ),
    ],
)  # fmt: skip
def test_a_clash_with_redis_is_told_by_its_key(name: str, settings: tuple[str, ...], said: str) -> None:
    base = (
        "inferenceGateway.enabled=true,models[0].name=llama,models[0].service=m/llama",
        f"litellm.enabled=true,litellm.name={name},litellm.namespace=shared",
        "litellm.deployment.masterKeySecret.name=keys,litellm.deployment.masterKeySecret.key=master",
    )
    with pytest.raises(RuntimeError) as error:
        NetworkingChart(App(), "networking", values=load_values(settings=[*base, *settings])).to_json()
    assert said in str(error.value)


def test_combinations_are_checked_although_another_section_is_wrong() -> None:
    found = problems({"gateway": {"redirectHttps": True}, "kourier": {"enabled": 1}})
    assert [text.split(" ")[0] for text in found] == ["kourier.enabled", "gateway.redirectHttps"]


def test_combinations_with_a_broken_section_are_not_guessed_at() -> None:
    assert len(problems({"gateway": {"redirectHttps": True}, "tls": {"enabled": "maybe"}})) == 1


def test_rules_within_a_section_come_one_by_one_with_their_path() -> None:
    found = problems({"tls": {"enabled": True, "secretNamespace": "certs"}, "gateway": {"hostname": "a.example.com"}})
    assert [text.split(":")[0] for text in found] == ["tls.secretName", 'tls.secretNamespace = "certs"']


def test_python_names_are_not_taken_in_yaml() -> None:
    assert "did you mean redirectHttps?" in problems({"gateway": {"redirect_https": True}})[0]


def test_a_section_that_is_no_section() -> None:
    assert problems({"gateway": "llm.example.com"}) == [
        'gateway = "llm.example.com": must be a section with keys of its own'
    ]


def test_an_existing_secret_is_the_secret() -> None:
    tree = {"tls": {"enabled": True, "existingSecret": "web"}, "gateway": {"hostname": "a.example.com"}}
    assert parse_values(tree).tls.secret == "web"


def test_two_names_for_the_secret_must_agree() -> None:
    tree = {"tls": {"enabled": True, "existingSecret": "web"}, "gateway": {"hostname": "llm.example.com"}}
    assert parse_values(merge(tree, {"tls": {"secretName": "web"}})).tls.secret == "web"
    assert "tls.existingSecret" in problems(merge(tree, {"tls": {"secretName": "other"}}))[0]


@pytest.mark.parametrize(
    ("tls", "missing"),
    [({"enabled": True}, "tls.secretName"), ({"enabled": True, "secretName": "web"}, "gateway.hostname")],
)
def test_tls_says_what_is_missing(tls: dict[str, object], missing: str) -> None:
    assert any(text.startswith(missing) for text in problems({"tls": tls}))


def test_cert_manager_and_another_namespaces_secret_exclude_each_other() -> None:
    tls = {"enabled": True, "secretName": "web", "secretNamespace": "certs", "certManager": {"enabled": True}}
    tree = {"tls": tls, "gateway": {"hostname": "llm.example.com"}}
    assert "tls.secretNamespace" in problems(tree)[0]


def test_the_knative_operator_brings_its_own_kourier_or_none() -> None:
    parse_values({"knative": {"ownership": "operator"}})
    parse_values({"knative": {"ownership": "operator"}, "kourier": {"enabled": False}})


def test_values_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Values().gateway.hostname = "llm.example.com"


def paths(schema: dict[str, Any], node: dict[str, Any], prefix: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The path of every key that the values have, also below sections that are left out by default."""
    for name, field in node["properties"].items():
        yield (*prefix, name)
        for option in field.get("anyOf", [field]):
            if "$ref" in option:
                yield from paths(schema, schema["$defs"][option["$ref"].rsplit("/", 1)[1]], (*prefix, name))


SCHEMA = values_schema()
junk = st.one_of(
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["300", "5 min", "-1s", "NaN", "", "latest", "*", "http://a:1", "1.0", 10**400]),
    st.lists(st.text(max_size=3), max_size=2),
    st.dictionaries(st.text(max_size=3), st.none() | st.integers(), max_size=2),
)


@settings(max_examples=500)
@given(st.sampled_from(sorted(paths(SCHEMA, SCHEMA))), junk)
def test_nonsense_under_any_key_is_a_problem_with_that_path_or_fine_but_never_a_crash(
    path: tuple[str, ...], value: object
) -> None:
    tree: object = value
    for key in reversed(path):
        tree = {key: tree}
    found: tuple[Problem, ...] = ()
    try:
        parse_values(cast("dict[str, object]", tree))
    except InvalidValues as error:
        found = error.problems
    assert all(problem.path and problem.rule and str(problem) for problem in found)


trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda below: st.dictionaries(st.sampled_from("abcd"), below, max_size=4),
    max_leaves=12,
).filter(lambda tree: isinstance(tree, dict))


@given(trees, trees)
def test_merging_keeps_what_is_on_one_side_only_and_takes_the_later_where_both_are(
    base: dict[str, object], over: dict[str, object]
) -> None:
    merged = merge(base, over)
    assert merged.keys() == base.keys() | over.keys()
    for key, value in merged.items():
        if key not in over:
            assert value == base[key]
        elif isinstance(base.get(key), dict) and isinstance(over[key], dict):
            assert value == merge(base[key], over[key])  # type: ignore[arg-type]
        else:
            assert value == over[key]


@given(trees)
def test_merging_nothing_changes_nothing(tree: dict[str, object]) -> None:
    assert merge(tree, {}) == merge({}, tree) == merge(tree, tree) == tree
