"""The settings for the Knative Operator, which owns Knative's ConfigMaps and reverts what others write there."""

from __future__ import annotations

import constructs

from constructs_lib.knative.config_map import config_data
from constructs_lib.knative.values import KnativeValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels

_NAME = "knative-serving"


def add_knative_serving(
    scope: constructs.Construct, values: KnativeValues, *, kourier_service_type: str
) -> KubernetesObject:
    """Make the KnativeServing object.

    Args:
        scope: the construct it is made in.
        values: the settings, and the namespace where the operator installs Knative, and Kourier with it.
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
                "namespace": values.namespace,
                "labels": labels(_NAME, "settings"),
            },
            "spec": {
                # the operator knows ConfigMaps by their names without the prefix
                "config": {
                    section.config_map.removeprefix("config-"): config_data(section) for section in values.config_maps()
                },
                # without an ingress the operator installs and expects Istio
                "ingress": {"kourier": {"enabled": True, "service-type": kourier_service_type}},
            },
        },
    )
