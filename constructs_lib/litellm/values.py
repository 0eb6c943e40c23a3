"""Section `litellm`: the route to LiteLLM, the part of its API that the external Gateway opens, and its deployment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.litellm.admin.values import LiteLLMAdminValues
from constructs_lib.litellm.database.values import DatabaseValues
from constructs_lib.litellm.environment import OWN_VARIABLES, env_problems
from constructs_lib.litellm.extra_config import ExtraConfig, extra_problems
from constructs_lib.litellm.providers import ProviderValues, client_name, provider_environment
from constructs_lib.litellm.redis.values import LiteLLMRedisDeploymentValues, LiteLLMRedisValues
from constructs_lib.litellm.workers import worker_problems
from constructs_lib.names import LITELLM
from constructs_lib.values.durations import GatewayDuration
from constructs_lib.values.effect import without_effect
from constructs_lib.values.environment import Environment, EnvironmentSourceValues
from constructs_lib.values.lists import repeated_problems
from constructs_lib.values.pods import PodValues
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsLabel, Flag, Image, Port, PositiveInt, Text
from constructs_lib.values.workload import (
    AutoscalingValues,
    PodDisruptionBudgetValues,
    ResourcesValues,
    ResourceValues,
    replica_problems,
)

Extra = Literal["ui", "docs", "metrics"]
"""Something that LiteLLM serves beside its API."""

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
"""A part of LiteLLM's API. There is deliberately none for its administration."""

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
"""What applications need to use models: nothing that stores or manages data, or reaches beyond the models."""

_VERSION = re.compile(r"(main-)?v?(?P<major>[0-9]+)\.(?P<minor>[0-9]+)\.(?P<patch>[0-9]+)([-.].*)?")
_COMPROMISED = {(1, 82, 7), (1, 82, 8)}
# the first release with the fix of GHSA-7hp6-4w63-5g45, by minor release; later minor releases were never affected
_FIRST_SAFE_PATCH = {(1, 100): 4, (1, 101): 3, (1, 102): 2, (1, 103): 1}


def _litellm_image(value: str) -> str:
    name, _, digest = value.partition("@")
    tag = name.rpartition("/")[2].partition(":")[2]
    version = _VERSION.fullmatch(tag)
    if not version:
        if digest:
            return value
        raise ValueError(
            f"must name a version, and {tag} is a moving tag or not a version; "
            f"write a tag such as v{releases.LITELLM.version}, or a sha256 digest"
        )
    release = (int(version["major"]), int(version["minor"]), int(version["patch"]))
    if release in _COMPROMISED:
        raise ValueError(
            f"is a compromised release that steals credentials; write v{releases.LITELLM.version} or later"
        )
    if release < (1, 84, 0):
        raise ValueError(
            "has a known vulnerability: a crafted Host header bypasses authentication (GHSA-4xpc-pv4p-pm3w, fixed in "
            f"1.84.0); write v{releases.LITELLM.version} or later"
        )
    if release[:2] < min(_FIRST_SAFE_PATCH) or release[2] < _FIRST_SAFE_PATCH.get(release[:2], 0):
        raise ValueError(
            "has a known vulnerability: any user can become administrator (GHSA-7hp6-4w63-5g45, fixed in 1.100.4, "
            f"1.101.3, 1.102.2 and 1.103.1); write v{releases.LITELLM.version} or later"
        )
    return value


LiteLLMImage = Annotated[Image, AfterValidator(_litellm_image)]
"""An image of LiteLLM, pinned, without a known vulnerability."""


Alias = Annotated[Text, AfterValidator(client_name)]
"""A further name of a model."""


class LiteLLMDeploymentValues(PodValues):
    """LiteLLM itself, with a configuration generated from `models`. Its Secrets are in its namespace."""

    image: LiteLLMImage = releases.LITELLM.image
    """Image of LiteLLM; pinned, and able to run as user 65534. Moving tags (main-latest, main-stable, lts) are refused,
    and so are releases with known vulnerabilities: 1.82.7 and 1.82.8 (compromised), all before 1.100.4, 1.101.0 to
    1.101.2, 1.102.0 to 1.102.1 and 1.103.0. Default the non-root image of 1.106.12."""
    replicas: PositiveInt = 2
    """Number of pods. Default 2. Cannot be combined with `autoscaling`."""
    autoscaling: AutoscalingValues | None = None
    """A HorizontalPodAutoscaler instead of `replicas`. Default none."""
    pod_disruption_budget: PodDisruptionBudgetValues = PodDisruptionBudgetValues(max_unavailable=1)
    """How many pods a drain may evict at once. Default maxUnavailable 1."""
    workers: PositiveInt = 1
    """Processes of a pod that answer requests. One takes one CPU at most. Default 1: more pods are easier to replace
    than more workers."""
    resources: ResourcesValues = ResourcesValues(
        requests=ResourceValues(cpu="1", memory="1Gi"), limits=ResourceValues(memory="4Gi")
    )
    """Resources of a pod, with all its workers; for each further worker add 1 CPU and 1Gi. Default 1 CPU and 1Gi,
    limited to 4Gi of memory: one worker can use 1 CPU, and took 320 to 660 MB (LiteLLM 1.106.12, measured)."""
    master_key_secret: SecretKeyValues
    """The master key, with which all other keys are created. Required: LiteLLM does not start without it."""
    database_url_secret: SecretKeyValues | None = None
    """URL of the PostgreSQL database for keys, teams and budgets. Default none: the master key is the only key."""
    salt_key_secret: SecretKeyValues | None = None
    """The key that encrypts credentials in the database; it can never be changed. Default none: the master key is used,
    which then cannot be changed either."""
    database: DatabaseValues = DatabaseValues()
    redis: LiteLLMRedisValues = LiteLLMRedisValues()
    serves: tuple[Extra, ...] = ()
    """What the pods serve beside the API, on the host name of `litellm.admin`: ui, the user interface, which needs a
    database; docs, the API documentation; metrics, at /metrics/, with a key. The
    external Gateway opens none of them to clients. Default none."""
    stream_ping_interval: GatewayDuration = "15s"
    """Interval of the comments in a silent stream, also before its first token, so that no proxy or client considers it
    dead during a cold start. The response has then begun with status 200, and a later error is sent in the stream.
    Default 15s; 0s disables them (LiteLLM 1.106, sse_keepalive_ping_interval_seconds)."""
    providers: tuple[ProviderValues, ...] = ()
    """Hosted providers, whose models clients can ask for, and which can answer for models here
    (`models[].litellm.fallbacks`). Default none."""
    aliases: dict[Alias, Text] = Field(default_factory=dict)
    """Further names that clients can ask for, each with the name of its model, for example {gpt-4o: llama}. An alias
    has the fallbacks and retries of its model; LiteLLM answers and counts under the alias. Default none."""

    env: Environment = Field(default_factory=dict)
    """Environment variables: a text, or `{secretKeyRef: {name, key}}` or `{configMapKeyRef: {name, key}}` of an object
    in LiteLLM's namespace. Not those that are set from other keys. Default none."""
    env_from: tuple[EnvironmentSourceValues, ...] = ()
    """Secrets and ConfigMaps whose entries all become environment variables; those that are set from other keys keep
    their values. Default none."""

    extra_config: ExtraConfig = Field(default_factory=dict)
    """What is added to LiteLLM's configuration file, under its own keys: mappings are merged, `model_list` and
    `litellm_settings.callbacks` are continued. What the platform sets, or what would undo it, is refused, as are
    sections and settings of the router that LiteLLM would ignore, and credentials: name an environment variable,
    os.environ/NAME. Default none (LiteLLM 1.106)."""

    @rule
    def _extra_config_fits(self) -> Iterator[Problem]:
        """What the platform sets stays."""
        variables = {*self.env, *provider_environment(self.providers), *OWN_VARIABLES}
        yield from extra_problems(self.extra_config, variables=variables, open_ended=bool(self.env_from))

    @rule
    def _environment_fits(self) -> Iterator[Problem]:
        """Nothing that is set here is set twice."""
        yield from env_problems(self.env, provider_environment(self.providers))

    @rule
    def _each_provider_once(self) -> Iterator[Problem]:
        """Names of providers are those of their variables."""
        yield from repeated_problems("providers", [provider.name for provider in self.providers])

    @rule
    def _pods_fit(self) -> Iterator[Problem]:
        """Replicas or autoscaling, and a disruption budget that allows drains; workers fit their pod."""
        yield from replica_problems(self)
        yield from worker_problems(self.workers, resources=self.resources, autoscaling=self.autoscaling)

    @rule
    def _extras_work(self) -> Iterator[Problem]:
        """Each once; the user interface keeps its sessions in the database."""
        yield from repeated_problems("serves", self.serves)
        if "ui" in self.serves and not self.database_url_secret:
            yield Problem(
                path="serves",
                value=list(self.serves),
                rule="has ui, which needs a database for its logins (LiteLLM 1.106)",
                hint="write databaseUrlSecret, or drop ui",
            )

    @rule
    def _processes_share_their_counters(self) -> Iterator[Problem]:
        """Keys are the same for all pods and workers."""
        several = f"{self.most_pods} pods" if self.most_pods > 1 else f"{self.workers} workers"
        if self.database_url_secret and max(self.most_pods, self.workers) > 1 and not self.redis.exists:
            yield Problem(
                path="redis",
                rule=f"is required with databaseUrlSecret and {several}: without it each counts the limits of keys for "
                "itself, and a revoked key stays valid on the others until they forget it, after "
                f"{self.database.keys_remembered_for} (LiteLLM 1.106)",
                hint="write redis.deployment: {} to make one, redis.host, or one pod with one worker",
            )

    @rule
    def _database_fits(self) -> Iterator[Problem]:
        """Its keys have an effect, and all pools fit it."""
        if not self.database_url_secret:
            for problem in without_effect(self.database, needs="databaseUrlSecret"):
                yield problem.below("database")
        else:
            for problem in self.database.pool_problems(self.most_pods, self.workers):
                yield problem.below("database")

    @property
    def migrates_by_job(self) -> bool:
        """Whether a Job brings the database's schema up to date."""
        return bool(self.database_url_secret and self.database.migrations == "job")

    @property
    def most_pods(self) -> int:
        """The largest number of pods, without those of a rollout."""
        return self.autoscaling.max_replicas if self.autoscaling else self.replicas


class LiteLLMValues(Section):
    """LiteLLM behind the external Gateway: an existing one, or the one that `deployment` makes."""

    enabled: Flag = False
    """Route the host name of the external Gateway to LiteLLM. Default false."""
    name: DnsLabel = LITELLM
    """Name of LiteLLM's Service, and of the route. Default litellm."""
    namespace: DnsLabel = LITELLM
    """Namespace of LiteLLM. Default litellm."""
    port: Port = 4000
    """Port of the Service. Default 4000."""
    api_groups: tuple[ApiGroup, ...] = DEFAULT_API_GROUPS
    """The open parts of LiteLLM's API; the Gateway answers 404 to everything else. There is no group for the
    administration, keys, UI, API documentation and metrics, nor for /health, which sends a request to every model
    and so wakes it: `admin` has a host name of its own for them. The group health is /health/liveliness alone.
    Default chat, completions, embeddings, responses, messages, models, rerank, moderations, audio, images, realtime
    and health. Also: assistants, batches, containers, files, fine-tuning, vector-stores, videos, ocr, rag, search,
    azure, google, mcp, a2a, and pass-through, with which clients use LiteLLM's provider keys; without /vllm, which
    reaches past the list of models."""
    max_parallel_requests: PositiveInt = 4096
    """Requests, connections and waiting requests from one Envoy pod to LiteLLM; 503 above. Default 4096."""
    admin: LiteLLMAdminValues = LiteLLMAdminValues()
    deployment: LiteLLMDeploymentValues | None = None
    """Make LiteLLM. Default none: it exists. It should then be 1.100.4 or later and have, in general_settings,
    `forward_client_headers_to_llm_api: true`, or request ids are lost there, and `disable_model_info_refresh: true`, or
    it asks every model for its limits every five minutes and so prevents scale to zero (LiteLLM 1.106). Its clients can
    steer it unless it has the request guard of this library, or one like it (docs/litellm.md)."""

    @rule
    def _groups_fit(self) -> Iterator[Problem]:
        """At least one group, and each only once."""
        if not self.api_groups:
            yield Problem(path="apiGroups", value=[], rule="opens nothing", hint="name a group, or remove the key")
        yield from repeated_problems("apiGroups", self.api_groups)

    @property
    def made_redis(self) -> LiteLLMRedisDeploymentValues | None:
        """Its Redis, if both are made here."""
        return self.deployment.redis.deployment if self.enabled and self.deployment else None
