"""Section `knative.defaults`: what config-defaults of Knative 1.23 takes, and what is refused before it."""

from __future__ import annotations

import pytest

from tests.knative.support import Tree, data, refused

ACCEPTED: list[Tree] = [
    {},
    {"revisionTimeoutSeconds": 1},
    {"revisionTimeoutSeconds": 600},
    {"revisionTimeoutSeconds": "1800", "maxRevisionTimeoutSeconds": 1800},
    {"maxRevisionTimeoutSeconds": 300},
    {"revisionResponseStartTimeoutSeconds": 300},
    {"revisionResponseStartTimeoutSeconds": 0},
    {"revisionResponseStartTimeoutSeconds": 600, "revisionTimeoutSeconds": 600},
    {"revisionIdleTimeoutSeconds": 0},
    {"revisionIdleTimeoutSeconds": 300},
    {"containerConcurrency": 0},
    {"containerConcurrency": 1000},
    {"containerConcurrency": 2000, "containerConcurrencyMaxLimit": 2000},
    {"containerConcurrencyMaxLimit": 1},
    {"allowContainerConcurrencyZero": True},
    {"allowContainerConcurrencyZero": False, "containerConcurrency": 1},
    {"enableServiceLinks": True},
    {"enableServiceLinks": False},
    {"enableServiceLinks": "default"},
    {"revisionCpuRequest": "500m", "revisionMemoryRequest": "32Gi", "revisionEphemeralStorageRequest": "10Gi"},
    {"revisionCpuLimit": 4, "revisionMemoryLimit": "64Gi", "revisionEphemeralStorageLimit": "20Gi"},
    {"containerNameTemplate": "{{.Name}}"},
    {"containerNameTemplate": 'c-{{index .Labels "team"}}'},
    {"initContainerNameTemplate": "{{.Namespace}}-{{.Name}}-init"},
]

# what Knative refuses as well
REFUSED: list[tuple[Tree, str]] = [
    (
        {"revisionTimeoutSeconds": 601},
        "defaults.revisionTimeoutSeconds = 601: must not be above maxRevisionTimeoutSeconds (not set: 600); "
        "write maxRevisionTimeoutSeconds: 601 or more",
    ),
    ({"revisionTimeoutSeconds": 1800, "maxRevisionTimeoutSeconds": 1799}, "defaults.revisionTimeoutSeconds"),
    ({"maxRevisionTimeoutSeconds": 299}, "defaults.revisionTimeoutSeconds = 300"),
    ({"revisionTimeoutSeconds": "600s"}, "defaults.revisionTimeoutSeconds"),
    ({"revisionTimeoutSeconds": 2**63, "maxRevisionTimeoutSeconds": 2**63}, "defaults.revisionTimeoutSeconds"),
    ({"revisionResponseStartTimeoutSeconds": 301}, "defaults.revisionResponseStartTimeoutSeconds"),
    (
        {"revisionResponseStartTimeoutSeconds": 61, "revisionTimeoutSeconds": 60},
        "defaults.revisionResponseStartTimeoutSeconds",
    ),
    ({"revisionIdleTimeoutSeconds": 301}, "defaults.revisionIdleTimeoutSeconds"),
    ({"containerConcurrency": -1}, "defaults.containerConcurrency"),
    ({"containerConcurrency": 1001}, "defaults.containerConcurrency"),
    ({"containerConcurrency": 3, "containerConcurrencyMaxLimit": 2}, "defaults.containerConcurrency"),
    ({"containerConcurrencyMaxLimit": 0}, "defaults.containerConcurrencyMaxLimit"),
    ({"allowContainerConcurrencyZero": "no"}, "defaults.allowContainerConcurrencyZero"),
    ({"revisionMemoryLimit": "32 GB"}, "defaults.revisionMemoryLimit"),
    ({"containerNameTemplate": "{{.Nmae}}"}, "defaults.containerNameTemplate"),
]

# what Knative takes, and then ignores or suffers from
REFUSED_THOUGH_TAKEN: list[tuple[Tree, str]] = [
    ({"revisionTimeoutSeconds": 0}, "defaults.revisionTimeoutSeconds = 0: must be at least 1"),
    ({"revisionTimeoutSeconds": "-5"}, "defaults.revisionTimeoutSeconds"),
    ({"revisionResponseStartTimeoutSeconds": -1}, "defaults.revisionResponseStartTimeoutSeconds"),
    ({"revisionIdleTimeoutSeconds": -1}, "defaults.revisionIdleTimeoutSeconds"),
    ({"allowContainerConcurrencyZero": False}, "needs a containerConcurrency above 0"),
    ({"allowContainerConcurrencyZero": False, "containerConcurrency": 0}, "needs a containerConcurrency above 0"),
    ({"enableServiceLinks": "off"}, "defaults.enableServiceLinks"),
    ({"containerNameTemplate": "User_Container"}, "must be a DNS label"),
    ({"initContainerNameTemplate": ""}, "must be a DNS label"),
]


@pytest.mark.parametrize("tree", ACCEPTED, ids=str)
def test_accepted(tree: Tree) -> None:
    assert len(data("defaults", tree)) == len(tree), "only what is set"


@pytest.mark.parametrize(("tree", "said"), REFUSED, ids=str)
def test_refused_as_knative_does(tree: Tree, said: str) -> None:
    assert said in refused("defaults", tree)


@pytest.mark.parametrize(("tree", "said"), REFUSED_THOUGH_TAKEN, ids=str)
def test_refused_although_knative_takes_it(tree: Tree, said: str) -> None:
    assert said in refused("defaults", tree)


def test_each_mistake_is_told_once() -> None:
    assert len(refused("defaults", {"enableServiceLinks": "off"}).splitlines()) == 1
