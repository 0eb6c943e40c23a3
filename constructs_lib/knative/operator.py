"""The settings for the Knative Operator, which owns Knative's ConfigMaps and reverts what others write there."""

from __future__ import annotations

from collections.abc import Mapping

import constructs

from constructs_lib.knative.config_map import config_data
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels
from constructs_lib.values.section import Section

_NAME = "knative-serving"


def add_knative_serving(
    scope: constructs.Construct, sections: Mapping[str, Section], *, namespace: str, kourier_service_type: str
) -> KubernetesObject:
    """Make the KnativeServing object.

    Args:
        scope: the construct it is made in.
        sections: the settings by the names of their ConfigMaps without `config-`, as the operator knows them too.
        namespace: where the operator installs Knative, and Kourier with it.
        kourier_service_type: type of the Service in front of Kourier.
    """
    return KubernetesObject(
        scope,
        _NAME,
        {
            "apiVersion": "operator.knative.dev/v1beta1",
            "kind": "KnativeServing",
            "metadata": {
                "name": _NAME,
                "namespace": namespace,
                "labels": labels(_NAME, "settings"),
            },
            "spec": {
                "config": {name: config_data(section) for name, section in sections.items()},
                # without an ingress the operator installs and expects Istio
                "ingress": {"kourier": {"enabled": True, "service-type": kourier_service_type}},
            },
        },
    )
