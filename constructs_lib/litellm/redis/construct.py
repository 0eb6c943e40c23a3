"""LiteLLM's own Redis."""

from __future__ import annotations

import constructs

from constructs_lib.litellm.metadata import selector
from constructs_lib.litellm.redis.values import LITELLM_REDIS, LiteLLMRedisDeploymentValues
from constructs_lib.names import LITELLM_REDIS_COMPONENT
from constructs_lib.redis.construct import Redis


def add_litellm_redis(
    scope: constructs.Construct, redis: LiteLLMRedisDeploymentValues, *, name: str, namespace: str
) -> Redis:
    """Make the Redis to which LiteLLM's pods alone may connect.

    Args:
        scope: where it is made.
        redis: the values.
        name: name of LiteLLM.
        namespace: namespace of LiteLLM.
    """
    return Redis(
        scope,
        "redis",
        redis=redis,
        name=LITELLM_REDIS,
        component=LITELLM_REDIS_COMPONENT,
        client_namespace=namespace,
        client_labels=selector(name),
    )
