"""Section `litellm`: the proxy that clients talk to, what of it the external Gateway opens, and LiteLLM itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.names import LITELLM
from constructs_lib.values.durations import GatewayDuration
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, DnsSubdomain, Flag, Image, Port, PositiveInt, Text
from constructs_lib.values.workload import (
    AutoscalingValues,
    PodDisruptionBudgetValues,
    ResourcesValues,
    ResourceValues,
    replica_problems,
)

ApiGroup = Literal[
    "chat",
    "completions",
    "embeddings",
    "responses",
    "messages",
    "models",
    "rerank",
    "moderations",
    "audio",
    "images",
    "realtime",
    "health",
    "assistants",
    "batches",
    "containers",
    "files",
    "fine-tuning",
    "vector-stores",
    "videos",
    "ocr",
    "rag",
    "search",
    "azure",
    "google",
    "mcp",
    "a2a",
    "pass-through",
]
"""A part of LiteLLM's API. There is none for its administration, on purpose."""

DEFAULT_API_GROUPS: tuple[ApiGroup, ...] = (
    "chat",
    "completions",
    "embeddings",
    "responses",
    "messages",
    "models",
    "rerank",
    "moderations",
    "audio",
    "images",
    "realtime",
    "health",
)
"""What applications need to use models: nothing that stores, manages, or reaches beyond the models."""

_SECRET_KEY = re.compile(r"[-._A-Za-z0-9]{1,253}")
_VERSION = re.compile(r"(main-)?v?(?P<major>[0-9]+)\.(?P<minor>[0-9]+)\.(?P<patch>[0-9]+)([-.].*)?")
_COMPROMISED = {(1, 82, 7), (1, 82, 8)}
# the first release without the hole of GHSA-7hp6-4w63-5g45, by minor release; later ones never had it
_FIRST_SAFE_PATCH = {(1, 100): 4, (1, 101): 3, (1, 102): 2, (1, 103): 1}


def _secret_key(value: str) -> str:
    if not _SECRET_KEY.fullmatch(value):
        raise ValueError("must be a key of a Secret: letters, digits, '-', '_' and '.'")
    return value


def _litellm_image(value: str) -> str:
    name, _, digest = value.partition("@")
    tag = name.rpartition("/")[2].partition(":")[2]
    version = _VERSION.fullmatch(tag)
    if not version:
        if digest:
            return value
        raise ValueError(
            f"must tell its version, and {tag} is a tag that moves or says nothing; "
            "write a tag such as v1.106.12, or a sha256 digest"
        )
    release = (int(version["major"]), int(version["minor"]), int(version["patch"]))
    if release in _COMPROMISED:
        raise ValueError("is a compromised release that steals credentials; write v1.106.12 or later")
    if release < (1, 84, 0):
        raise ValueError(
            "has a known hole: a crafted Host header gets past authentication (GHSA-4xpc-pv4p-pm3w, fixed in 1.84.0); "
            "write v1.106.12 or later"
        )
    if release[:2] < min(_FIRST_SAFE_PATCH) or release[2] < _FIRST_SAFE_PATCH.get(release[:2], 0):
        raise ValueError(
            "has a known hole: any user becomes administrator (GHSA-7hp6-4w63-5g45, fixed in 1.100.4, 1.101.3, 1.102.2 "
            "and 1.103.1); write v1.106.12 or later"
        )
    return value


SecretKey = Annotated[Text, AfterValidator(_secret_key)]
"""A key of a Secret's data."""
LiteLLMImage = Annotated[Image, AfterValidator(_litellm_image)]
"""An image of LiteLLM, pinned, without a known hole."""


class SecretKeyValues(Section):
    """One entry of a Secret that is there already, in LiteLLM's namespace."""

    name: DnsSubdomain
    """Name of the Secret."""
    key: SecretKey
    """Key of its data."""


class LiteLLMDeploymentValues(Section):
    """LiteLLM itself, with a configuration that is made from `models`."""

    image: LiteLLMImage = "ghcr.io/berriai/litellm-non_root:v1.106.12"
    """Image of LiteLLM; pinned, and able to run as user 65534. Refused are tags that move (main-latest, main-stable,
    lts) and releases with known holes: 1.82.7 and 1.82.8 (compromised), all before 1.100.4, 1.101.0 to 1.101.2, 1.102.0
    to 1.102.1 and 1.103.0. Default the non-root image of 1.106.12."""
    replicas: PositiveInt = 2
    """Pods. Default 2. Not beside `autoscaling`."""
    autoscaling: AutoscalingValues | None = None
    """A HorizontalPodAutoscaler in place of `replicas`. Default none."""
    pod_disruption_budget: PodDisruptionBudgetValues = PodDisruptionBudgetValues(max_unavailable=1)
    """How many pods a drain may take at once. Default maxUnavailable 1."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="2", memory="4Gi"), limits=ResourceValues(memory="4Gi")
    )
    """Resources of a pod, which has one worker. Default 2 CPU and 4Gi, at most 4Gi (LiteLLM's production guide)."""
    master_key_secret: SecretKeyValues
    """The master key, which makes all other keys. Required: without it LiteLLM does not start."""
    database_url_secret: SecretKeyValues | None = None
    """URL of the PostgreSQL database with keys, teams and budgets. Default none: the master key is the only key."""
    salt_key_secret: SecretKeyValues | None = None
    """The key that credentials in the database are encrypted with; it can never be changed. Default none: the master
    key is used, which then cannot be changed either."""
    stream_ping_interval: GatewayDuration = "15s"
    """How often a stream that is silent gets a comment, also before its first token, so that nothing in between takes
    it for dead during a cold start. The answer then has begun with 200, and a later error comes in the stream. Default
    15s; 0s for none (LiteLLM 1.106, sse_keepalive_ping_interval_seconds)."""

    @rule
    def _pods_fit(self) -> Iterator[Problem]:
        """Replicas or an autoscaler that can work, a budget that lets nodes be drained."""
        yield from replica_problems(
            self,
            replicas=self.replicas,
            autoscaling=self.autoscaling,
            budget=self.pod_disruption_budget,
            resources=self.resources,
        )


class LiteLLMValues(Section):
    """LiteLLM behind the external Gateway: an existing one, or one that is made with `deployment`."""

    enabled: Flag = False
    """Route the host name of the external Gateway to LiteLLM. Default false."""
    name: DnsLabel = LITELLM
    """Name of LiteLLM's Service, and of the route. Default litellm."""
    namespace: DnsLabel = LITELLM
    """Namespace of LiteLLM. Default litellm."""
    port: Port = 4000
    """Port of the Service. Default 4000."""
    api_groups: tuple[ApiGroup, ...] = DEFAULT_API_GROUPS
    """What of LiteLLM's API is open; everything else is answered 404 by the Gateway. There is no group for the
    administration, keys, UI, API documentation and metrics, nor for /health, which asks and so wakes every model: who
    needs them makes another route, on another host. The group health is /health/liveliness alone. Default chat,
    completions, embeddings, responses, messages, models, rerank, moderations, audio, images, realtime, and health.
    Also: assistants, batches, containers, files, fine-tuning, vector-stores, videos, ocr, rag, search, azure, google,
    mcp, a2a, and pass-through, which lends the provider keys of LiteLLM."""
    max_parallel_requests: PositiveInt = 4096
    """Requests, connections and waiting requests that one Envoy pod sends to LiteLLM; beyond, 503. Default 4096."""
    deployment: LiteLLMDeploymentValues | None = None
    """Make LiteLLM. Default none: it is there already. Then it should be 1.100.4 or later, have
    `forward_client_headers_to_llm_api: true`, or request ids end there, and `disable_model_info_refresh: true`, or it
    asks every model for its limits every five minutes and so keeps it from scaling to zero (LiteLLM 1.106,
    general_settings)."""

    @rule
    def _groups_fit(self) -> Iterator[Problem]:
        """Something is open, and each group is named once."""
        if not self.api_groups:
            yield Problem(path="apiGroups", value=[], rule="opens nothing", hint="name a group, or drop the key")
        for group in dict.fromkeys(group for group in self.api_groups if self.api_groups.count(group) > 1):
            yield Problem(path="apiGroups", value=group, rule="is named twice", hint="name it once")
