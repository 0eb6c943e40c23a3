"""Section `podSecurity`: the Pod Security Standards of the namespaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, StrictStr

from constructs_lib.errors import Problem
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag

Level = Literal["privileged", "baseline", "restricted"]
"""A Pod Security Standard, the strictest last."""

LEVELS: Final[tuple[Level, ...]] = ("privileged", "baseline", "restricted")
CHECKED_VERSION: Final = "v1.36"
"""The version of the standard that the pods of the platform were checked against."""

_LABEL = "pod-security.kubernetes.io"


def _version(value: str) -> str:
    if not re.fullmatch(r"latest|v1\.[0-9]{1,3}", value):
        raise ValueError('must be latest, or a minor version of Kubernetes such as "v1.36"')
    return value


class PodSecurityValues(Section):
    """The Pod Security Standards that the API server enforces in the namespaces made here.

    Every pod of the platform follows `restricted`. A namespace enforces it, unless a model in it runs as root or gets
    its weights from KServe's storage initializer (baseline), or is not made here (nothing is enforced). Warnings and
    audit are for `restricted` everywhere.
    """

    enabled: Flag = True
    """Label the namespaces. Default true."""
    version: Annotated[StrictStr, AfterValidator(_version)] = CHECKED_VERSION
    """Version of the standards, such as "v1.36", or latest. Default v1.36, against which the pods were checked, so that
    an upgrade of the cluster refuses none of them (Kubernetes 1.36, enforce-version)."""
    namespaces: dict[DnsLabel, Level] = Field(default_factory=dict)
    """Namespaces that enforce another level than their pods follow, because other pods run in them. Default none."""

    @rule
    def _keys_have_an_effect(self) -> Iterator[Problem]:
        """Nothing is set for labels that are not made."""
        for name, path in (("version", "version"), ("namespaces", "namespaces")):
            if not self.enabled and self.sets(name):
                yield Problem(path=path, rule="has no effect with enabled: false", hint="drop one of the two")


def security_labels(level: Level | None = "restricted", *, version: str = CHECKED_VERSION) -> dict[str, str]:
    """The labels of a namespace.

    Args:
        level: what the API server enforces; None for nothing.
        version: version of the standards.
    """
    modes: dict[str, Level | None] = {"enforce": level, "audit": "restricted", "warn": "restricted"}
    found: dict[str, str] = {}
    for mode, value in modes.items():
        if value:
            found |= {f"{_LABEL}/{mode}": value, f"{_LABEL}/{mode}-version": version}
    return found
