"""Section `kourier.controller`: the program that turns Knative Ingresses into Envoy configuration."""

from __future__ import annotations

from constructs_lib import releases
from constructs_lib.values.pods import PodValues
from constructs_lib.values.types import Image, PositiveInt
from constructs_lib.values.workload import ResourcesValues, ResourceValues


class KourierControllerValues(PodValues):
    """The controller turns Knative's Ingresses into Envoy's configuration."""

    replicas: PositiveInt = 1
    """Pods of the controller. Default 1: without it the gateway keeps serving, but sees no changes."""
    image: Image = releases.KOURIER.image
    """Image of the controller; pinned. Default the one of net-kourier 1.23.0."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="200m", memory="200Mi"), limits=ResourceValues(cpu="1", memory="500Mi")
    )
    """Resources of the controller. Default 200m CPU and 200Mi, at most 1 CPU and 500Mi (net-kourier 1.23); it keeps
    every Secret of the cluster in memory, so give it more where there are many."""
