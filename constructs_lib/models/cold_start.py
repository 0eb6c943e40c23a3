"""The cold start of a model as a budget: what it is made of, part by part."""

from __future__ import annotations

import math
from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.values.durations import RequestDuration, seconds
from constructs_lib.values.section import Section, rule

PARTS = ("node", "image", "weights", "engine")
"""The parts of a cold start, in their order."""


class ColdStartPartsValues(Section):
    """The longest start of a model from zero, part by part; `coldStart` is their sum.

    The defaults are one public measurement: vLLM 0.25 with 52 GiB of weights and an image of 5.6 GB, on an A100 in
    Azure (kaito-project/kaito, issue 2325: 966 s, 42 % of which were the node). Measure your own.
    """

    node: RequestDuration | None = None
    """Until the pod has a node with a working GPU. Default none: a node is free. Measured where the node had to be
    made: 410s."""
    image: RequestDuration = "100s"
    """Until the image is pulled. 1s or more. Default 100s; little where nodes have it already."""
    weights: RequestDuration = "60s"
    """Until the weights are downloaded and in the GPU. 1s or more. Default 60s; a download over slow links takes
    longer."""
    engine: RequestDuration = "290s"
    """The engine's own start: its process, compilation, warm-up. 1s or more. Default 290s; less with a cache of
    compiled kernels."""

    @property
    def total(self) -> str:
        """The sum, as a duration in whole seconds."""
        return f"{math.ceil(sum(seconds(part) for name in PARTS if (part := getattr(self, name))))}s"


class ModelColdStartPartsValues(Section):
    """The parts of one model's cold start; a part that is not set is the platform's, or else has its default."""

    node: RequestDuration | None = None
    """Until the pod has a node. Default the platform's."""
    image: RequestDuration | None = None
    """Until the image is pulled. Default the platform's."""
    weights: RequestDuration | None = None
    """Until the weights are in the GPU. Default the platform's."""
    engine: RequestDuration | None = None
    """The engine's own start. Default the platform's."""

    @rule
    def _says_something(self) -> Iterator[Problem]:
        """A section without keys changes nothing."""
        if not self.sets_anything():
            yield Problem(path="", rule="has no effect without a part", hint="write one, for example node: 410s")

    def over(self, platform: ColdStartPartsValues) -> ColdStartPartsValues:
        """The parts of the model."""
        return ColdStartPartsValues.model_construct(
            **{name: getattr(self, name) or getattr(platform, name) for name in PARTS}
        )
