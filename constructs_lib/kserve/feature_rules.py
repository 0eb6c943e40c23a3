"""The rules between the pods of models and Knative's features; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from constructs_lib.errors import MISSING, Problem
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.models.kserve import KServeModelValues
from constructs_lib.models.security import identity_of
from constructs_lib.models.values import ModelValues
from constructs_lib.values.section import Section, told_of_each


def feature_problems(models: Sequence[ModelValues], features: FeaturesValues | None) -> Iterator[Problem]:
    """The features that the models use are enabled; otherwise Knative refuses them, and KServe retries forever."""

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        if not model.kserve:
            return
        for key, value, feature in features_asked(model.kserve):
            if value not in (None, (), {}) and getattr(features, feature, None) not in ("Enabled", "Allowed"):
                switch = FeaturesValues.model_fields[feature].alias
                yield Problem(
                    path=f"models[{place}].kserve.{key}",
                    value=shown(value),
                    rule="is refused by Knative, where the field is off by default",
                    hint=f"write knative.features.{switch}: Enabled",
                )
        if not features or features.podspec_volumes_emptydir != "Disabled":
            return
        if identity_of(model.engine, model.kserve.security_context).folders:
            yield Problem(
                path=f"models[{place}].kserve.securityContext",
                rule="gives the engine a home in an emptyDir volume, which knative.features.podspecVolumesEmptydir: "
                "Disabled forbids",
                hint="write podspecVolumesEmptydir: Enabled, which is Knative's default",
            )
        cache = model.kserve.cache
        for key, size in (("sharedMemory", model.kserve.shared_memory), ("cache.size", cache.size if cache else None)):
            if size:
                yield Problem(
                    path=f"models[{place}].kserve.{key}",
                    value=size,
                    rule="is an emptyDir volume, which knative.features.podspecVolumesEmptydir: Disabled forbids",
                    hint="write podspecVolumesEmptydir: Enabled, which is Knative's default",
                )

    return told_of_each(models, problems_of)


def shown(value: object) -> object:
    """The value of a key as an error shows it: of sections, what tells them apart."""
    if isinstance(value, tuple):
        return [getattr(item, "key", "") or getattr(item, "topology_key", "") for item in value]
    return MISSING if isinstance(value, Section) else value


def features_asked(kserve: KServeModelValues) -> Iterator[tuple[str, object, str]]:
    """The keys that need a feature, with their values and the feature."""
    claim = kserve.cache.claim if kserve.cache else None
    yield "tolerations", kserve.tolerations, "podspec_tolerations"
    yield "nodeSelector", kserve.node_selector, "podspec_nodeselector"
    yield "affinity", kserve.affinity, "podspec_affinity"
    yield "priorityClassName", kserve.priority_class_name, "podspec_priorityclassname"
    yield "topologySpreadConstraints", kserve.topology_spread_constraints, "podspec_topologyspreadconstraints"
    yield "runtimeClassName", kserve.runtime_class_name, "podspec_runtimeclassname"
    yield "schedulerName", kserve.scheduler_name, "podspec_schedulername"
    yield "cache.claim", claim, "podspec_persistent_volume_claim"
    yield "cache.claim", claim, "podspec_persistent_volume_write"
    yield "securityContext.fsGroup", kserve.security_context.fs_group, "podspec_securitycontext"
