"""Section `models[].versions`: the services between which a model's requests are split, by weight."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, StrictStr

from constructs_lib.values.section import Section
from constructs_lib.values.types import NonNegativeInt, Range

_LABEL = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")
_MAX_WEIGHT = 1_000_000


def _service(value: str) -> str:
    namespace, slash, name = value.partition("/")
    if not slash:
        raise ValueError(f"must name the namespace too: namespace/name, for example models/{value or 'llama'}")
    for part in (namespace, name):
        if len(part) > 63 or not _LABEL.fullmatch(part):
            raise ValueError(
                "must be namespace/name of DNS labels (at most 63 of a-z, 0-9 and '-'): they become the host name "
                "<name>.<namespace>.svc"
            )
    return value


Service = Annotated[StrictStr, AfterValidator(_service)]
"""A Service of the cluster, as namespace/name."""


class VersionValues(Section):
    """One version of a model, and its share of the requests."""

    service: Service
    """The Knative service of this version, as namespace/name."""
    weight: Annotated[NonNegativeInt, Range(most=_MAX_WEIGHT)] = 1
    """Its share, in proportion to the other weights; 0 sends it none. Default 1 (Gateway API 1.6, at most 1000000)."""

    @property
    def namespace(self) -> str:
        """The namespace of the service."""
        return self.service.partition("/")[0]

    @property
    def name(self) -> str:
        """The name of the service."""
        return self.service.partition("/")[2]
