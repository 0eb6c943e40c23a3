"""References to Secrets, which others make: no values file holds a credential."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib.values.section import Section
from constructs_lib.values.types import DnsSubdomain, Text

_DATA_KEY = re.compile(r"[-._A-Za-z0-9]{1,253}")


def _data_key(value: str) -> str:
    if not _DATA_KEY.fullmatch(value):
        raise ValueError("must be a key of a Secret or ConfigMap: letters, digits, '-', '_' and '.'")
    return value


DataKey = Annotated[Text, AfterValidator(_data_key)]
"""A key of the data of a Secret or ConfigMap."""


class SecretKeyValues(Section):
    """One entry of an existing Secret, in the namespace of the pods that read it."""

    name: DnsSubdomain
    """Name of the Secret."""
    key: DataKey
    """Key of its data."""
