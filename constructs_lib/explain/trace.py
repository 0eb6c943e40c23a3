"""What an explanation consists of: facts, hops, and the end of the way."""

from __future__ import annotations

from dataclasses import dataclass, field

from constructs_lib.manifests.manifest import Manifest

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where something is written."""

    object: str = ""
    """The object as people name it: `HTTPRoute llm-platform/litellm`; empty for a default of the program."""
    field: str = ""
    """The field of it: `spec.rules[0].timeouts`."""
    place: str = ""
    """`file:line`; empty for objects that were made from values."""

    def __str__(self) -> str:
        return f"{self.object}, {self.place or self.field}".rstrip(", ")


def source(manifest: Manifest, *path: str | int) -> Source:
    """Where a field of the object is written."""
    dotted = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
    return Source(manifest.title, dotted, manifest.place(*path))


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known about a hop."""

    topic: str
    """One word or two: `route`, `timeout`, `headers`, `no pod`."""
    text: str
    source: Source = field(default_factory=Source)


@dataclass(slots=True)
class Hop:
    """A program that the request passes, or the one at which it ends."""

    name: str
    """What it is: `gateway`, `LiteLLM`, `Kourier`, `pods`."""
    object: str
    """The object that stands for it: `Gateway llm-platform/networking`."""
    method: str
    url: str
    """How the request arrives there."""
    facts: list[Fact] = field(default_factory=list)

    def add(self, topic: str, text: str, where: Source | None = None) -> None:
        """Note a fact."""
        self.facts.append(Fact(topic, text, where or Source()))


@dataclass(frozen=True, slots=True)
class End:
    """How a request ends."""

    status: int
    """The status that the client sees; 200 stands for whatever the backend answers, 0 for no answer at all."""
    reason: str
    """Why, in one sentence."""
    source: Source = field(default_factory=Source)
    """What decided it."""
    location: str = ""
    """Where a redirect leads."""

    @property
    def served(self) -> bool:
        """Whether a backend answers, or the gateway itself as it was told to."""
        return 200 <= self.status < 300


@dataclass(slots=True)
class Trace:
    """The whole way of a request."""

    hops: list[Hop] = field(default_factory=list)
    end: End = field(default_factory=lambda: End(0, ""))
    backends: dict[str, float] = field(default_factory=dict)
    """The backends of the first gateway, as `namespace/name`, and their shares of the requests.

    The share of those that cannot be asked is that of a status.
    """
    sent: str = ""
    """Host and path with which the first gateway sends it on."""
    headers: dict[str, str] = field(default_factory=dict)
    """The headers with which it does, without those that Envoy adds itself."""
    assumptions: list[str] = field(default_factory=list)
    """What the manifests do not say, and was taken for granted."""

    def assume(self, text: str) -> None:
        """Note an assumption once."""
        if text not in self.assumptions:
            self.assumptions.append(text)
