"""What the sections of several ConfigMaps share: the name of a key, classes and switches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, TypeAdapter

from constructs_lib.values.types import DnsSubdomain


@dataclass(frozen=True, slots=True)
class Key:
    """Metadata of a field whose key in the ConfigMap is not its name in kebab-case."""

    name: str


@dataclass(frozen=True, slots=True)
class Entries:
    """Metadata of a list whose items are the keys of the ConfigMap, by their `name`; the rest is the value."""


def class_name(kind: str, *examples: str, closed: bool = False) -> AfterValidator:
    """A check for the full name of a class. Knative takes any text, and nothing happens if no controller has the name.

    Args:
        kind: how the names of Knative's own classes of this kind end.
        examples: first parts of some of them.
        closed: there are no others that end so.
    """
    known = tuple(f"{example}.{kind}" for example in examples)

    def check(value: str) -> str:
        foreign = "." in value and not value.endswith("knative.dev")
        if not foreign and not (value in known if closed else value.endswith(f".{kind}")):
            raise ValueError(f"must be the full name of a class, such as {' or '.join(known)}")
        return value

    return AfterValidator(check)


def or_word(word: str, kind: Any) -> BeforeValidator:
    """Takes the word, in any case, or what the other type takes; a union of both would report every mistake twice."""
    adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def choose(value: Any) -> Any:
        return word if isinstance(value, str) and value.lower() == word else adapter.validate_python(value)

    return BeforeValidator(choose)


Switch = Literal["Enabled", "Disabled"]
"""On or off, as Knative writes it."""
PodAutoscalerClass = Annotated[DnsSubdomain, class_name("autoscaling.knative.dev", "kpa", "hpa", closed=True)]
"""The full name of a class of autoscalers."""
IngressClass = Annotated[DnsSubdomain, class_name("ingress.networking.knative.dev", "kourier")]
"""The full name of a class of Knative Ingresses."""
CertificateClass = Annotated[DnsSubdomain, class_name("certificate.networking.knative.dev", "cert-manager")]
"""The full name of a class of Knative Certificates."""
