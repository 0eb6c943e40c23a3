"""The Job that brings the schema of LiteLLM's database up to date."""

from __future__ import annotations

import constructs
from cdk8s_plus_27 import k8s

from constructs_lib.hashes import NamedByContent
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.litellm.database.plan import DATABASE_URL
from constructs_lib.litellm.metadata import SETTINGS, USER
from constructs_lib.litellm.values import LiteLLMDeploymentValues
from constructs_lib.names import LITELLM_MIGRATION_COMPONENT as COMPONENT, labels
from constructs_lib.values.environment import VariableSourceValues
from constructs_lib.workload import (
    container_security,
    environment,
    pod_security,
    resource_requirements,
    with_pod_values,
)

# the database may be away when it starts
_RETRIES = 6


def add_migration(
    scope: constructs.Construct, deployment: LiteLLMDeploymentValues, *, name: str, namespace: str
) -> KubernetesObject:
    """Make the Job: LiteLLM's own migrations, under its lock in the database, without its server.

    A finished Job cannot be changed, so that another image runs another Job.

    Args:
        scope: where it is made.
        deployment: image, resources, the Secret with the URL.
        name: name of LiteLLM.
        namespace: namespace of LiteLLM.
    """
    metadata = k8s.ObjectMeta(name=f"{name}-migration", namespace=namespace, labels=labels(name, COMPONENT))
    job = with_pod_values(k8s.KubeJob.manifest(metadata=metadata, spec=_spec(deployment, name)), deployment)
    return NamedByContent(scope, "migration", job)


def _spec(deployment: LiteLLMDeploymentValues, name: str) -> k8s.JobSpec:
    url = VariableSourceValues(secret_key_ref=deployment.database_url_secret)
    return k8s.JobSpec(
        backoff_limit=_RETRIES,
        template=k8s.PodTemplateSpec(
            # not those of LiteLLM's pods, or its Service would send requests here
            metadata=k8s.ObjectMeta(labels=labels(name, COMPONENT)),
            spec=k8s.PodSpec(
                automount_service_account_token=False,
                restart_policy="Never",
                security_context=pod_security(USER),
                containers=[
                    k8s.Container(
                        name="migration",
                        image=deployment.image,
                        args=["--skip_server_startup"],
                        env=environment({DATABASE_URL: url, **SETTINGS}),
                        resources=resource_requirements(deployment.resources),
                        # the migrations are copied into a folder of the image
                        security_context=container_security(read_only_root_filesystem=False),
                    )
                ],
            ),
        ),
    )
