"""LiteLLM's pod: its administration turned off as far as possible, and time to finish its streams."""

from __future__ import annotations

from typing import Final

from cdk8s_plus_27 import k8s

from constructs_lib.litellm.admin.values import LiteLLMAdminValues
from constructs_lib.litellm.api_groups import LIVE_PATH
from constructs_lib.litellm.config import CONFIG_FILE, MASTER_KEY
from constructs_lib.litellm.database.plan import DATABASE_URL, database_environment
from constructs_lib.litellm.metadata import KEEPALIVE_SECONDS, SETTINGS, USER, selector
from constructs_lib.litellm.providers import provider_environment
from constructs_lib.litellm.redis.plan import CERTIFICATES, redis_secrets, redis_volumes
from constructs_lib.litellm.sso.plan import sso_environment
from constructs_lib.litellm.values import LiteLLMDeploymentValues
from constructs_lib.names import LITELLM_COMPONENT as COMPONENT, LITELLM_PORT as PORT, labels
from constructs_lib.values.environment import VariableSourceValues, VariableValue
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.workload import DRAIN_MARGIN_SECONDS
from constructs_lib.workload import (
    container_security,
    environment,
    environment_sources,
    pod_security,
    resource_requirements,
    spread_over_nodes,
)

_CONFIG_PATH = "/etc/litellm"
_PRE_STOP_SECONDS = 15
_WORKER_PATIENCE_SECONDS = 60
# LiteLLM answers probes in the thread that serves its requests, so late under a burst. A pod that is taken out of its
# Service for that leaves its load to the others, and one that is started again cuts every stream it carries.
_PROBE_PATIENCE_SECONDS = 20
_BUSY_SECONDS = 300


def grace_seconds(longest_request: int) -> int:
    """Termination grace period: until no new requests arrive, plus the longest request."""
    return _PRE_STOP_SECONDS + longest_request + DRAIN_MARGIN_SECONDS


def pod_template(
    deployment: LiteLLMDeploymentValues,
    *,
    admin: LiteLLMAdminValues,
    name: str,
    config_map: str,
    longest_request: int,
) -> k8s.PodTemplateSpec:
    """The pod.

    Args:
        deployment: image, resources, Secrets.
        admin: how people log in to its user interface.
        name: name of LiteLLM, and of its ServiceAccount.
        config_map: the ConfigMap with its configuration.
        longest_request: the longest request timeout, in seconds.
    """
    return k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(labels=labels(name, COMPONENT)),
        spec=k8s.PodSpec(
            service_account_name=name,
            # LiteLLM never talks to the API server
            automount_service_account_token=False,
            termination_grace_period_seconds=grace_seconds(longest_request),
            security_context=pod_security(USER),
            topology_spread_constraints=spread_over_nodes(selector(name)),
            containers=[_container(deployment, admin)],
            volumes=[
                k8s.Volume(name="config", config_map=k8s.ConfigMapVolumeSource(name=config_map)),
                *(
                    k8s.Volume(name=volume, secret=k8s.SecretVolumeSource(secret_name=secret))
                    for volume, secret in redis_volumes(deployment.redis).items()
                ),
            ],
        ),
    )


def _container(deployment: LiteLLMDeploymentValues, admin: LiteLLMAdminValues) -> k8s.Container:
    return k8s.Container(
        name="litellm",
        image=deployment.image,
        args=["--config", f"{_CONFIG_PATH}/{CONFIG_FILE}", "--port", str(PORT), *_workers(deployment)],
        env=environment(
            {
                **_secrets(deployment),
                **_environment(deployment),
                **(sso_environment(admin.sso, admin.hostname) if admin.sso else {}),
                **provider_environment(deployment.providers),
                **deployment.env,
            }
        ),
        env_from=environment_sources(deployment.env_from) or None,
        ports=[k8s.ContainerPort(name="http", container_port=PORT, protocol="TCP")],
        # no new requests arrive before LiteLLM stops listening; it then finishes its streams, however long they take
        lifecycle=k8s.Lifecycle(
            pre_stop=k8s.LifecycleHandler(exec=k8s.ExecAction(command=["sleep", str(_PRE_STOP_SECONDS)]))
        ),
        startup_probe=_probe(ready_path(deployment), period_seconds=5, failure_threshold=60),
        readiness_probe=_probe(ready_path(deployment), period_seconds=5, failure_threshold=3),
        liveness_probe=_probe(
            LIVE_PATH,
            period_seconds=_PROBE_PATIENCE_SECONDS,
            failure_threshold=_BUSY_SECONDS // _PROBE_PATIENCE_SECONDS,
        ),
        resources=resource_requirements(deployment.resources),
        # its database client writes into its installation folder
        security_context=container_security(read_only_root_filesystem=False),
        volume_mounts=[
            k8s.VolumeMount(name="config", mount_path=_CONFIG_PATH, read_only=True),
            *(
                k8s.VolumeMount(name=volume, mount_path=f"{CERTIFICATES}/{volume}", read_only=True)
                for volume in redis_volumes(deployment.redis)
            ),
        ],
    )


ENVIRONMENT: Final = {
    **SETTINGS,
    "KEEPALIVE_TIMEOUT": str(KEEPALIVE_SECONDS),
    "NO_DOCS": "True",
    "NO_REDOC": "True",
    "NO_OPENAPI": "True",
    "DISABLE_ADMIN_UI": "true",
    # otherwise its OpenAI client sends a request for an image up to three times
    "DEFAULT_MAX_RETRIES": "0",
}
"""LiteLLM's settings that are environment variables (LiteLLM 1.106)."""


_HIDES: Final = {"ui": ("DISABLE_ADMIN_UI",), "docs": ("NO_DOCS", "NO_REDOC", "NO_OPENAPI")}
"""The settings that hide what LiteLLM serves beside its API."""


def ready_path(deployment: LiteLLMDeploymentValues) -> str:
    """What the probes ask: /health/readiness answers 503 while the database is away, unless any key is served then."""
    known = deployment.database_url_secret and deployment.database.when_away == "known-keys"
    return LIVE_PATH if known else "/health/readiness"


def _workers(deployment: LiteLLMDeploymentValues) -> list[str]:
    """The flags of several workers.

    A worker that does not answer its parent in time is killed, and after 5 s, uvicorn's default, one that still starts
    on a busy node would be, again and again: LiteLLM takes 14 s of CPU to start (1.106.12, measured).
    """
    if deployment.workers == 1:
        return []
    return ["--num_workers", str(deployment.workers), "--timeout_worker_healthcheck", str(_WORKER_PATIENCE_SECONDS)]


def _environment(deployment: LiteLLMDeploymentValues) -> dict[str, str]:
    hidden = {name for extra, names in _HIDES.items() if extra in deployment.serves for name in names}
    database = database_environment(deployment.database) if deployment.database_url_secret else {}
    return {name: value for name, value in ENVIRONMENT.items() if name not in hidden} | database


def _secrets(deployment: LiteLLMDeploymentValues) -> dict[str, VariableValue]:
    named: dict[str, SecretKeyValues | None] = {
        MASTER_KEY: deployment.master_key_secret,
        DATABASE_URL: deployment.database_url_secret,
        "LITELLM_SALT_KEY": deployment.salt_key_secret,
        **redis_secrets(deployment.redis),
    }
    return {name: VariableSourceValues(secret_key_ref=secret) for name, secret in named.items() if secret}


def _probe(path: str, *, period_seconds: int, failure_threshold: int) -> k8s.Probe:
    return k8s.Probe(
        http_get=k8s.HttpGetAction(path=path, port=k8s.IntOrString.from_string("http")),
        period_seconds=period_seconds,
        timeout_seconds=_PROBE_PATIENCE_SECONDS,
        failure_threshold=failure_threshold,
    )
