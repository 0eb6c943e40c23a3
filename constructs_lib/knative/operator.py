"""The settings for the Knative Operator, which owns Knative's ConfigMaps and reverts what others write there."""

from __future__ import annotations

import constructs

from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values import KnativeValues
from constructs_lib.kourier.operator import serving_spec
from constructs_lib.kourier.values import KourierValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import labels

_NAME = "knative-serving"


def add_knative_serving(
    scope: constructs.Construct, values: KnativeValues, *, kourier: KourierValues
) -> KubernetesObject:
    """Make the KnativeServing object.

    Args:
        scope: the construct it is made in.
        values: the settings, and the namespace where the operator installs Knative, and Kourier with it.
        kourier: that Kourier; if it is enabled it is made elsewhere, and the operator installs none.
    """
    # the operator knows ConfigMaps by their names without the prefix
    config = {section.config_map.removeprefix("config-"): config_data(section) for section in values.config_maps()}
    of_kourier = serving_spec(kourier)
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
            "spec": of_kourier | {"config": config | of_kourier["config"]},
        },
    )
