"""Go templates that name hosts and containers, checked at synthesis: text, fields, and labels or annotations.

Conditions and functions are refused rather than passed on unchecked; a JSON patch can set them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, StrictStr, TypeAdapter, ValidationError

from constructs_lib.values.types import DnsLabel, DnsSubdomain

_ACTION = re.compile(r'\{\{\s*(?:\.(?P<field>\w+)|index\s+\.(?:Labels|Annotations)\s+"[^"]*")\s*\}\}')


def template(kind: Any, fields: Mapping[str, str], *, look_up: bool = True, needs: str = "") -> Callable[[str], str]:
    """A check that fills the template in with example values and looks at the result.

    Args:
        kind: the type that the result must be of.
        fields: the fields that the template may use, with an example each.
        look_up: labels and annotations may be looked up, with `index`.
        needs: a field that must occur, because without it different things would get the same name.
    """
    adapter: TypeAdapter[str] = TypeAdapter(kind)
    forms = [f"{{{{.{name}}}}}" for name in fields] + ['{{index .Labels "key"}}'] * look_up

    def check(value: str) -> str:
        used = {match["field"] for match in _ACTION.finditer(value)}
        result = _ACTION.sub(lambda match: fields.get(match["field"], "x"), value)
        if "{{" in result or used - {*fields, None} or (None in used and not look_up):
            raise ValueError(f"must be a Go template of text and {', '.join(forms)}")
        if needs and needs not in used:
            raise ValueError(f"must contain {{{{.{needs}}}}}, or different ones would get the same name")
        try:
            adapter.validate_python(result)
        except ValidationError as error:
            rule = str(error.errors()[0]["ctx"]["error"])
            raise ValueError(f'gives "{result}", which {rule}') from None
        return value

    return check


_OBJECT = {"Name": "model", "Namespace": "models"}

DomainTemplate = Annotated[
    StrictStr, AfterValidator(template(DnsSubdomain, {**_OBJECT, "Domain": "example.com"}, needs="Name"))
]
"""A template of the host name of a Knative service."""
TagTemplate = Annotated[
    StrictStr, AfterValidator(template(DnsLabel, {"Name": "model", "Tag": "v2"}, look_up=False, needs="Tag"))
]
"""A template of the first part of the host name of a tag."""
ContainerNameTemplate = Annotated[StrictStr, AfterValidator(template(DnsLabel, _OBJECT))]
"""A template of the name of a container."""
