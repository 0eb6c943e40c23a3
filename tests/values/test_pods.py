"""The keys that the pods of every workload have: what they refuse, and what becomes of them."""

from __future__ import annotations

from typing import Any

import kubernetes_validate
import pytest

from constructs_lib.errors import InvalidSection
from constructs_lib.values.pods import PodValues

AFFINITY = {
    "nodeAffinity": {
        "requiredDuringSchedulingIgnoredDuringExecution": {
            "nodeSelectorTerms": [
                {
                    "matchExpressions": [
                        {"key": "topology.kubernetes.io/zone", "operator": "In", "values": ["a", "b"]},
                        {"key": "gpus", "operator": "Gt", "values": ["4"]},
                        {"key": "spot", "operator": "DoesNotExist"},
                    ]
                }
            ]
        },
        "preferredDuringSchedulingIgnoredDuringExecution": [
            {"weight": 10, "preference": {"matchExpressions": [{"key": "fast", "operator": "Exists"}]}}
        ],
    },
    "podAffinity": {
        "requiredDuringSchedulingIgnoredDuringExecution": [
            {"topologyKey": "kubernetes.io/hostname", "labelSelector": {}, "namespaceSelector": {}}
        ]
    },
    "podAntiAffinity": {
        "preferredDuringSchedulingIgnoredDuringExecution": [
            {
                "weight": 100,
                "podAffinityTerm": {
                    "topologyKey": "kubernetes.io/hostname",
                    "labelSelector": {
                        "matchLabels": {"app": "envoy"},
                        "matchExpressions": [{"key": "tier", "operator": "NotIn", "values": ["batch"]}],
                    },
                    "matchLabelKeys": ["pod-template-hash"],
                },
            }
        ]
    },
}


def test_what_is_written_is_what_the_pod_gets() -> None:
    given = {
        "nodeSelector": {"pool": "edge"},
        "tolerations": [
            {"key": "edge", "operator": "Equal", "value": "yes", "effect": "NoExecute", "tolerationSeconds": 0},
            {"operator": "Exists"},
        ],
        "affinity": AFFINITY,
        "priorityClassName": "system-cluster-critical",
        "imagePullSecrets": ["mirror"],
    }
    spec = PodValues.model_validate(given).pod_spec()
    assert spec == given | {"imagePullSecrets": [{"name": "mirror"}]}
    pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, "spec": spec | {"containers": [{"name": "a"}]}}
    kubernetes_validate.validate(pod, "1.36", strict=True)


def test_nothing_is_written_for_nothing() -> None:
    assert PodValues().pod_spec() == {}


def affinity(expression: dict[str, Any]) -> dict[str, Any]:
    terms = {"nodeSelectorTerms": [{"matchExpressions": [expression]}]}
    return {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": terms}}}


_SELECTED = "by which pods of the platform are selected"


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"podLabels": {"app": "mine"}}, _SELECTED),
        ({"podLabels": {"app.kubernetes.io/name": "mine"}}, _SELECTED),
        (
            {"podLabels": {"gateway.envoyproxy.io/owning-gateway-name": "x"}},
            _SELECTED,
        ),
        ({"podLabels": {"team": "a b"}}, "must be a label value"),
        ({"podAnnotations": {"checksum/config": "1"}}, "by which pods are restarted"),
        ({"tolerations": [{"key": "a", "operator": "Exists", "tolerationSeconds": 5}]}, "needs effect: NoExecute"),
        ({"priorityClassName": "Not A Name"}, "must be a DNS name"),
        (affinity({"key": "a", "operator": "Exists", "values": ["b"]}), "must be empty with operator: Exists"),
        (affinity({"key": "a", "operator": "In"}), "is required with operator: In"),
        (affinity({"key": "a", "operator": "Gt", "values": ["many"]}), "must be one whole number"),
        (affinity({"key": "a", "operator": "Lt", "values": ["1", "2"]}), "must be one whole number"),
        ({"affinity": {"nodeAffinity": {"required": {}}}}, "unknown key"),
        ({"affinity": {}}, "has no effect without"),
    ],
)
def test_what_the_api_server_would_refuse_is_refused(keys: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidSection) as caught:
        PodValues(**keys)
    assert words in str(caught.value)


def test_a_free_label_and_an_annotation_of_the_platform_may_be_set() -> None:
    values = PodValues(pod_labels={"example.com/team": "edge"}, pod_annotations={"prometheus.io/scrape": "false"})
    assert values.pod_labels == {"example.com/team": "edge"}
