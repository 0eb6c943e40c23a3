"""Section `knative.features`: what config-features of Knative 1.23 takes, and what is refused before it."""

from __future__ import annotations

from itertools import product

import pytest

from constructs_lib.knative.values.features import FeaturesValues
from tests.knative.support import Tree, data, refused

# Knative compares these with Enabled only, so that Allowed is as good as Disabled
ENABLED_ONLY = {
    "autodetectHttp2",
    "multiContainer",
    "multiContainerProbing",
    "queueproxyResourceDefaults",
    "tagHeaderBasedRouting",
    "containerspecAddcapabilities",
    "podspecInitContainers",
    "podspecPersistentVolumeClaim",
    "podspecPersistentVolumeWrite",
    "podspecVolumesCsi",
    "podspecVolumesEmptydir",
    "podspecVolumesEphemeral",
    "podspecVolumesHostpath",
    "podspecVolumesImage",
    "podspecVolumesMountPropagation",
}
EVERY = {str(field.alias) for field in FeaturesValues.model_fields.values()}
CLAIM = {"podspecPersistentVolumeClaim": "Enabled"}

REFUSED_THOUGH_TAKEN: list[tuple[Tree, str]] = [
    ({"podspecNodeselector": "true"}, "must be one of Enabled, Allowed, Disabled"),
    ({"podspecNodeselector": True}, "features.podspecNodeselector = true"),
    ({"podspecNodeselector": "enabled"}, "did you mean Enabled?"),
    ({"securePodDefaults": "Allowed"}, "must be one of Enabled, AllowRootBounded, Disabled"),
    ({"podspecPersistentVolumeWrite": "Enabled"}, "has no effect without podspecPersistentVolumeClaim: Enabled"),
    ({"kubernetes.podspec-nodeselector": "Enabled"}, "unknown key"),
]


def test_nothing_is_set_by_default() -> None:
    assert data("features", {}) == {}


@pytest.mark.parametrize("name", sorted(EVERY - {"securePodDefaults"}))
def test_every_feature_can_be_switched(name: str) -> None:
    assert "Enabled" in data("features", {**CLAIM, name: "Enabled"}).values()
    assert list(data("features", {name: "Disabled"}).values()) == ["Disabled"]


@pytest.mark.parametrize("name", sorted(EVERY - ENABLED_ONLY - {"securePodDefaults"}))
def test_what_knative_can_allow_may_be_allowed(name: str) -> None:
    assert list(data("features", {name: "Allowed"}).values()) == ["Allowed"]


@pytest.mark.parametrize("name", sorted(ENABLED_ONLY))
def test_allowed_is_refused_where_knative_would_mean_disabled(name: str) -> None:
    message = refused("features", {name: "Allowed"})
    assert message.startswith(f'features.{name} = "Allowed": must be one of Enabled, Disabled')


@pytest.mark.parametrize("word", ["Enabled", "AllowRootBounded", "Disabled"])
def test_secure_defaults_have_words_of_their_own(word: str) -> None:
    assert data("features", {"securePodDefaults": word}) == {"secure-pod-defaults": word}


@pytest.mark.parametrize(("tree", "said"), REFUSED_THOUGH_TAKEN, ids=str)
def test_refused_although_knative_takes_it(tree: Tree, said: str) -> None:
    assert said in refused("features", tree)


@pytest.mark.parametrize(("write", "claim"), list(product(["Enabled", "Disabled"], ["Enabled", "Disabled", None])))
def test_writing_to_a_claim_needs_the_claim(write: str, claim: str | None) -> None:
    tree = {"podspecPersistentVolumeWrite": write} | ({"podspecPersistentVolumeClaim": claim} if claim else {})
    if write == "Enabled" and claim != "Enabled":
        assert "podspecPersistentVolumeWrite" in refused("features", tree)
    else:
        assert data("features", tree)["kubernetes.podspec-persistent-volume-write"] == write
