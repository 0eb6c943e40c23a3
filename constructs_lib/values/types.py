"""The types of single values: what is accepted, the error if it is not, and the form in the JSON Schema.

Numbers may be quoted in YAML, as the chart's README writes them.
"""

from __future__ import annotations

import ipaddress
import math
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, StrictBool, StrictStr
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema
from pydantic_core.core_schema import no_info_after_validator_function

from constructs_lib import releases

MAX_INT32: Final = 2**31 - 1
"""The highest number that Go's int32 holds."""

MAX_PLATFORM_NAME: Final = 20
"""The longest name of a platform; it is the end of names that are DNS labels."""

_DIGITS = r"^\+?[0-9]+$"
_INTEGER = re.compile(r"[+-]?[0-9]+")
LABEL = r"[a-z0-9]([-a-z0-9]*[a-z0-9])?"
"""What a DNS label matches."""
_DNS_LABEL = re.compile(LABEL)
_DNS_SUBDOMAIN = re.compile(rf"{LABEL}(\.{LABEL})*")
_IP_LIKE = re.compile(r"[0-9]+(\.[0-9]+){3}")
_QUANTITY = re.compile(r"[0-9]+(\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?")
_BYTES = {"Ki": 1, "Mi": 2, "Gi": 3, "Ti": 4, "Pi": 5, "Ei": 6}
_POWERS = {"": 0, "m": -3, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}
_IMAGE = re.compile(
    r"(?P<name>[a-z0-9]+([._-][a-z0-9]+)*(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*)"
    r"(:(?P<tag>[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(@(?P<digest>sha256:[0-9a-f]{64}))?"
)


@dataclass(frozen=True)
class _OrQuoted:
    """Tells editors, through the JSON Schema, that the number may stand in quotes."""

    pattern: str

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [handler(schema), {"type": "string", "pattern": self.pattern}]}


@dataclass(frozen=True, kw_only=True)
class Range:
    """Bounds of a number: `Annotated[Number, Range(above=0, most=100)]`."""

    above: float | None = None
    least: float | None = None
    most: float | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        bounds = {"exclusiveMinimum": self.above, "minimum": self.least, "maximum": self.most}
        return handler(schema) | {word: bound for word, bound in bounds.items() if bound is not None}

    def _check(self, value: float) -> float:
        if self.above is not None and value <= self.above:
            raise ValueError(f"must be above {self.above}")
        if self.least is not None and value < self.least:
            raise ValueError(f"must be at least {self.least}")
        if self.most is not None and value > self.most:
            raise ValueError(f"must be at most {self.most}")
        return value


def _integer(value: Any) -> int:
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("must be a whole number")
    return value


def parse_number(value: Any) -> int | float:
    """A finite number. Whole numbers stay whole, so that 10 is written as 10 and 2.0 as 2.0."""
    if isinstance(value, str):
        try:
            value = int(value) if _INTEGER.fullmatch(value) else float(value)
        except ValueError:
            raise ValueError("must be a number") from None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("must be a number")
    try:
        finite = math.isfinite(value)
    except OverflowError:  # an integer that no float holds
        finite = False
    if not finite:
        raise ValueError("must be a finite number (Go would take NaN and Inf and misbehave later)")
    return value


def _dns_label(value: str) -> str:
    if len(value) > 63 or not _DNS_LABEL.fullmatch(value):
        raise ValueError("must be a DNS label: at most 63 of a-z, 0-9 and '-', not starting or ending with '-'")
    return value


def _platform_name(value: str) -> str:
    if value and (len(value) > MAX_PLATFORM_NAME or not _DNS_LABEL.fullmatch(value)):
        raise ValueError(
            f"must be at most {MAX_PLATFORM_NAME} of a-z, 0-9 and '-', not starting or ending with '-', because names "
            "of Services end with it; for example stage"
        )
    return value


def _cluster_name(value: str) -> str:
    if not value or len(value) > 253 or not value.isprintable() or " " in value:
        raise ValueError("must be 1 to 253 characters without spaces, as whoever applies the chart calls the cluster")
    return value


def _dns_subdomain(value: str) -> str:
    if len(value) > 253 or not _DNS_SUBDOMAIN.fullmatch(value):
        raise ValueError("must be a DNS name: labels of a-z, 0-9 and '-' joined by dots, at most 253 characters")
    return value


def _hostname(value: str) -> str:
    if not value:
        return value
    if "://" in value:
        raise ValueError("must be a host name without a scheme; drop the part up to '://'")
    if "/" in value:
        raise ValueError("must be a host name without a path; drop the part from '/' on")
    if re.search(r":[0-9]*$", value):
        raise ValueError("must be a host name without a port; drop the part from ':' on")
    if _IP_LIKE.fullmatch(value) or ":" in value:
        raise ValueError("must be a host name, not an IP address (Gateway API)")
    bare = value.removeprefix("*.")
    if "*" in bare:
        raise ValueError("may have one '*', as its whole first label: *.example.com (Gateway API)")
    if value.startswith("*.") and "." not in bare:
        raise ValueError("is a wildcard for a whole top-level domain; name the domain: *.example.com")
    if len(value) > 253:
        raise ValueError("must be at most 253 characters, a leading '*.' included (Gateway API)")
    if any(len(part) > 63 or not _DNS_LABEL.fullmatch(part) for part in bare.split(".")):
        raise ValueError("must be a host name in lower case: labels of a-z, 0-9 and '-' joined by dots")
    return value


def _labelled_dns_subdomain(value: str) -> str:
    if len(value) > 63:
        raise ValueError("must be at most 63 characters, because labels carry it as their value (Kubernetes)")
    return _dns_subdomain(value)


def _quantity(value: Any) -> str:
    text = str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _QUANTITY.fullmatch(text):
        raise ValueError('must be a Kubernetes quantity such as "500m", "2" or "512Mi"')
    return text


def quantity(text: str) -> Decimal:
    """The exact value of a valid quantity."""
    number = text.rstrip("mkKMGTPEi")
    unit = text[len(number) :]
    return Decimal(number) * (Decimal(1024) ** _BYTES[unit] if unit in _BYTES else Decimal(10) ** _POWERS[unit])


def _image(value: str) -> str:
    match = _IMAGE.fullmatch(value)
    if not match:
        raise ValueError(f'must be an image such as "{releases.ENVOY_GATEWAY.tagged}"')
    if not match["digest"] and match["tag"] in (None, "latest"):
        raise ValueError("must be pinned: a version tag or a sha256 digest, not 'latest'")
    return value


def address(value: str) -> str:
    """Check an IP address that a host can have."""
    try:
        found = ipaddress.ip_address(value)
    except ValueError:
        raise ValueError("must be an IP address such as 203.0.113.10") from None
    if "%" in value or getattr(found, "ipv4_mapped", None):
        raise ValueError("must be an address without a zone, and an IPv4 address not in IPv6 form")
    _of_a_host(found)
    return value


def ipv4_address(value: str) -> str:
    """Check an IPv4 address that a host can have."""
    try:
        found = ipaddress.IPv4Address(value)
    except ValueError:
        raise ValueError("must be an IPv4 address such as 10.0.0.10") from None
    _of_a_host(found)
    return value


def _of_a_host(found: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if found.is_unspecified or found.is_loopback or found.is_multicast or str(found) == "255.255.255.255":
        raise ValueError("must be the address of a host: not unspecified, loopback, multicast or broadcast")


def network(value: str) -> str:
    """Check a network."""
    if "/" not in value:
        raise ValueError("must be a network such as 203.0.113.0/24; a single address is 203.0.113.10/32")
    start, _, length = value.partition("/")
    if not re.fullmatch(r"0|[1-9][0-9]*", length):
        raise ValueError("must end with the length of the prefix as a plain number, such as 203.0.113.0/24")
    if "%" in start:
        raise ValueError("must be a network without a zone; drop the part from '%' on")
    try:
        found = ipaddress.ip_network(value)
    except ValueError as error:
        raise ValueError(f"must be a network such as 203.0.113.0/24 ({error})") from None
    mapped = getattr(found.network_address, "ipv4_mapped", None)
    if mapped is not None:
        raise ValueError(f"must not be an IPv4 network in IPv6 form; write {mapped}/{max(0, found.prefixlen - 96)}")
    return value


Flag = StrictBool
"""true or false, unquoted."""
Text = StrictStr
"""A string; a bare number must be quoted."""
PositiveInt = Annotated[int, BeforeValidator(_integer), Range(least=1, most=MAX_INT32), _OrQuoted(_DIGITS)]
"""A whole number, 1 or more, that fits Go's int32, as almost every number of Kubernetes must."""
NonNegativeInt = Annotated[int, BeforeValidator(_integer), Range(least=0, most=MAX_INT32), _OrQuoted(_DIGITS)]
"""A whole number, 0 or more, that fits Go's int32."""
Uint32 = Annotated[int, BeforeValidator(_integer), Range(least=0, most=2**32 - 1), _OrQuoted(_DIGITS)]
"""A whole number, 0 or more, that fits a uint32, as most numbers of Envoy must."""
PositiveUint32 = Annotated[int, BeforeValidator(_integer), Range(least=1, most=2**32 - 1), _OrQuoted(_DIGITS)]
"""A whole number, 1 or more, that fits a uint32."""
Int32 = Annotated[int, BeforeValidator(_integer), Range(least=-(2**31), most=MAX_INT32), _OrQuoted(r"^[+-]?[0-9]+$")]
"""A whole number that fits Go's int32, also below 0."""
Int64 = Annotated[int, BeforeValidator(_integer), Range(least=0, most=2**63 - 1), _OrQuoted(_DIGITS)]
"""A whole number, 0 or more, that fits Go's int64."""
Port = Annotated[int, BeforeValidator(_integer), Range(least=1, most=65535), _OrQuoted(_DIGITS)]
"""A port, 1 to 65535."""
NodePort = Annotated[PositiveInt, Range(least=30000, most=32767)]
"""A port that a Service has on every node, in Kubernetes' usual range."""
Percent = Annotated[int, BeforeValidator(_integer), Range(least=1, most=100), _OrQuoted(_DIGITS)]
"""A whole percentage, 1 to 100."""
Number = Annotated[int | float, BeforeValidator(parse_number), _OrQuoted(r"^[+-]?[0-9.]+([eE][+-]?[0-9]+)?$")]
"""A finite number."""
DnsLabel = Annotated[StrictStr, AfterValidator(_dns_label)]
"""A name such as a namespace or a Service has."""
OptionalDnsLabel = Annotated[StrictStr, AfterValidator(lambda value: value and _dns_label(value))]
"""A DNS label, or "" for none."""
PlatformName = Annotated[StrictStr, AfterValidator(_platform_name)]
"""What tells a platform from others of its cluster, or "" for the only one."""
ClusterName = Annotated[StrictStr, AfterValidator(_cluster_name)]
"""What a cluster is called; it is compared and never written."""
DnsSubdomain = Annotated[StrictStr, AfterValidator(_dns_subdomain)]
"""A name that may have dots, such as a GatewayClass or a Secret has."""
LabelledDnsSubdomain = Annotated[StrictStr, AfterValidator(_labelled_dns_subdomain)]
"""A DNS name that is also the value of a label: at most 63 characters."""
OptionalDnsSubdomain = Annotated[StrictStr, AfterValidator(lambda value: value and _dns_subdomain(value))]
"""A DNS name, or "" for none."""
Hostname = Annotated[StrictStr, AfterValidator(_hostname)]
"""A host name, with at most one leading wildcard label, or "" for none."""
Quantity = Annotated[str, BeforeValidator(_quantity)]
"""A Kubernetes quantity of CPU or memory."""
Image = Annotated[StrictStr, AfterValidator(_image)]
"""A pinned container image."""
Address = Annotated[StrictStr, AfterValidator(address)]
"""An IP address of either family."""
Ipv4Address = Annotated[StrictStr, AfterValidator(ipv4_address)]
"""An IPv4 address."""
Network = Annotated[StrictStr, AfterValidator(network)]
"""A network: an address and the length of its prefix."""
