"""References to Secrets, which others make: no values file holds a credential."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator

from constructs_lib.values.section import Section
from constructs_lib.values.types import DnsSubdomain, Text

_SECRET_KEY = re.compile(r"[-._A-Za-z0-9]{1,253}")


def _secret_key(value: str) -> str:
    if not _SECRET_KEY.fullmatch(value):
        raise ValueError("must be a key of a Secret: letters, digits, '-', '_' and '.'")
    return value


SecretKey = Annotated[Text, AfterValidator(_secret_key)]
"""A key of a Secret's data."""


class SecretKeyValues(Section):
    """One entry of an existing Secret, in the namespace of the pods that read it."""

    name: DnsSubdomain
    """Name of the Secret."""
    key: SecretKey
    """Key of its data."""
