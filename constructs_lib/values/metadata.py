"""Types of what objects are labelled and annotated with, and of names with a domain in front.

Each refuses what the API server would refuse (Kubernetes 1.36, apimachinery validation).
"""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, StrictStr

from constructs_lib.values.types import LABEL, Text

_LABEL_NAME = r"[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?"
_QUALIFIED_NAME = re.compile(rf"((?P<domain>{LABEL}(\.{LABEL})*)/)?{_LABEL_NAME}")
_LABEL_VALUE = re.compile(rf"({_LABEL_NAME})?")
_ANNOTATIONS_BYTES = 256 * 1024


def is_qualified_name(value: str) -> bool:
    """Whether a text is what Kubernetes takes as the key of a label or an annotation, or as the name of a resource."""
    match = _QUALIFIED_NAME.fullmatch(value)
    return match is not None and len(match["domain"] or "") <= 253


def _qualified_name(value: str) -> str:
    if not is_qualified_name(value):
        raise ValueError(
            "must be a name such as \"team\" or \"example.com/team\": at most 63 of A-Z, a-z, 0-9, '-', '_' and '.', "
            "with at most a DNS name and '/' in front (Kubernetes)"
        )
    return value


def _extended_resource(value: str) -> str:
    if "/" not in value or "kubernetes.io/" in value or value.startswith("requests."):
        raise ValueError("must be an extended resource such as nvidia.com/gpu, of a domain other than kubernetes.io")
    return value


def _label_value(value: str) -> str:
    if not _LABEL_VALUE.fullmatch(value):
        raise ValueError("must be a label value: at most 63 of A-Z, a-z, 0-9, '-', '_' and '.' (Kubernetes)")
    return value


def _annotations(value: dict[str, str]) -> dict[str, str]:
    for key in value:
        # the API server compares keys in lower case
        if not is_qualified_name(key.lower()):
            raise ValueError(f'must have keys such as example.com/name, and "{key}" is not one (metadata.annotations)')
    size = sum(len(key.encode()) + len(text.encode()) for key, text in value.items())
    if size > _ANNOTATIONS_BYTES:
        raise ValueError(f"must have at most {_ANNOTATIONS_BYTES} bytes in all keys and values, and has {size}")
    return value


QualifiedName = Annotated[StrictStr, AfterValidator(_qualified_name)]
"""A name with an optional DNS name and '/' in front, such as the key of a label or the name of a resource has."""
OptionalQualifiedName = Annotated[StrictStr, AfterValidator(lambda value: value and _qualified_name(value))]
"""A qualified name, or "" for none."""
ExtendedResource = Annotated[QualifiedName, AfterValidator(_extended_resource)]
"""The name of an extended resource, such as nvidia.com/gpu."""
LabelKey = QualifiedName
"""The key of a Kubernetes label."""
LabelValue = Annotated[StrictStr, AfterValidator(_label_value)]
"""The value of a Kubernetes label; may be empty."""
Annotations = Annotated[dict[Text, Text], AfterValidator(_annotations)]
"""The annotations of an object."""
