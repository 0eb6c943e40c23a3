"""A key that is set changes the output, or is an error; in particular in every section that is off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
from cdk8s import App
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from constructs_lib import NetworkingChart, parse_values
from constructs_lib.errors import InvalidValues, Problem
from constructs_lib.platform.settings import merge
from constructs_lib.platform.values import Values
from constructs_lib.values.section import Section

# values of every type there is; the first that a key takes and that is not its default is set
VALUES: tuple[Any, ...] = (
    True, False, 3, 7, 30, 1000, 30001, 1.5, "47s", "100ms", "500m", "3Gi", "other", "other.example.com",
    "other.example.com/x", "10.0.0.7", "192.0.2.0/24", "192.0.2.10-192.0.2.20", "docker.io/example/other:v1",
    "docker.io/example/litellm:v1.106.12", "sg-0123456789abcdef0", "eipalloc-0123456789abcdef0", "{{.Name}}",
    "{{.Tag}}-{{.Name}}", "{{.Request.Method}}", "collector.example.com:4317", "1.3", {"a": "b"}, {"a": 1},
    {"name": "a", "key": "b"}, {"maxReplicas": 4}, {"minAvailable": 1}, {"matchLabels": {"a": "b"}},
    {"masterKeySecret": {"name": "a", "key": "b"}}, {"addresses": ["192.0.2.10-192.0.2.20"]},
    {"multiContainer": "Enabled"}, {"key": "a"}, {"maxRequests": 5}, {"containerConcurrency": 3},
    {"progressDeadline": "1200s"}, {"domains": [{"name": "a.example.com"}]}, {"issuerRef": {"name": "a"}},
    "http://collector.example.com:4318/v1/traces", "%PROTOCOL%\n",
    "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    0.5, "/auth", {"minNonActiveRevisions": 5}, {"namespace": "a"}, {"namespace": "a", "from": "gateway", "ports": [1]},
    {"podAntiAffinity": {}}, {"secrets": ["a"]}, {"secret": "a"}, {"service": "a", "port": 80},
    {"providers": [{"name": "a", "issuer": "a", "jwksUri": "https://a/"}]}, {"allowOrigins": ["https://a"]},
    {"caSecrets": ["a"]},
    {"provider": "google", "clientId": "a", "clientSecret": {"name": "a", "key": "b"}},
    {"names": ["a"], "basic": {"secret": "a"}}, {"type": "queue-scorer", "weight": 1},
)  # fmt: skip

TLS = {"tls": {"enabled": True, "secretName": "cert"}, "gateway": {"hostname": "llm.example.com"}}
OFF: dict[str, tuple[dict[str, Any], str]] = {
    "tls": ({}, "tls"),
    "cert-manager": (TLS, "tls.certManager"),
    "controller": ({"envoyGateway": {"enabled": False}}, "envoyGateway"),
    "ai-gateway": ({}, "envoyGateway.aiGateway"),
    "auth": ({}, "auth"),
    "kourier": ({"kourier": {"enabled": False}}, "kourier"),
    "knative": ({"knative": {"enabled": False}}, "knative"),
    "litellm": ({}, "litellm"),
    "inference-gateway": ({}, "inferenceGateway"),
    "picker": ({}, "endpointPicker"),
    "kserve": ({}, "kserve"),
    "network-policies": ({}, "networkPolicies"),
    **{
        f"{provider}-not-{other}": ({"loadBalancer": {"provider": other}}, f"loadBalancer.{section}")
        for provider, section in (("aws", "aws"), ("gcp", "gcp"), ("azure", "azure"), ("bare-metal", "bareMetal"))
        for other in ("aws", "gcp", "azure", "bare-metal")
        if other != provider
    },
    "no-load-balancer": ({"gateway": {"service": {"type": "ClusterIP"}}}, "loadBalancer"),
}
# with these keys a part that is off is found by the others, in platforms that have more than these
KEPT = {"envoyGateway.clusterDomain", "kourier.namespace", "knative.namespace"}


def leaves(section: type[Section], path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], FieldInfo]]:
    """Every key with its field; an optional section, a list or a map is one key."""
    for name, field in section.model_fields.items():
        at = (*path, field.alias or name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, Section):
            yield from leaves(field.annotation, at)
        else:
            yield at, field


def literals(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) is Literal:
        return get_args(kind)
    return tuple(found for part in get_args(kind) for found in literals(part))


def tree(path: tuple[str, ...], value: Any) -> dict[str, Any]:
    for key in reversed(path):
        value = {key: value}
    return dict(value)


def other_value(field: FieldInfo) -> Any:
    """A value that the key takes, other than its default."""
    adapter: TypeAdapter[Any] = TypeAdapter(field.rebuild_annotation())
    single = (*literals(field.annotation), *VALUES)
    for value in (*single, *([value] for value in single)):
        try:
            taken = adapter.validate_python(value)
        except (ValidationError, ValueError):
            continue
        if taken != field.get_default(call_default_factory=True, validated_data={}):
            return value
    raise AssertionError(f"none of VALUES is one of {field}")


def output(values: Values) -> str:
    return json.dumps(NetworkingChart(App(), "networking", values=values).to_json())


def judged(given: dict[str, Any]) -> tuple[tuple[Problem, ...], Values | None]:
    try:
        return (), parse_values(given)
    except InvalidValues as error:
        return tuple(error.problems), None


@pytest.mark.parametrize(("state", "section"), OFF.values(), ids=OFF)
def test_no_key_of_a_part_that_is_off_is_dropped_in_silence(state: dict[str, Any], section: str) -> None:
    usual = None
    below = [leaf for leaf in leaves(Values) if ".".join(leaf[0]).startswith(f"{section}.")]
    assert below
    for path, field in below:
        key = ".".join(path)
        if key in KEPT or key == f"{section}.enabled":
            continue
        value = other_value(field)
        refused, values = judged(merge(state, tree(path, value)))
        if values:
            usual = usual or output(parse_values(state))
            assert output(values) != usual, (key, value)
        else:
            assert [problem for problem in refused if problem.path.startswith(key)], (key, value, refused)
