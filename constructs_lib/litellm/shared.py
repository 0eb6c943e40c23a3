"""What all pods of LiteLLM share: the database and Redis, as keys of `general_settings` (LiteLLM 1.106)."""

from __future__ import annotations

from typing import Any

from constructs_lib.litellm.database.plan import database_settings
from constructs_lib.litellm.redis.plan import redis_settings
from constructs_lib.litellm.values import LiteLLMDeploymentValues


def shared_settings(deployment: LiteLLMDeploymentValues) -> dict[str, Any]:
    """The settings; none without a database and Redis."""
    database = database_settings(deployment.database) if deployment.database_url_secret else {}
    return database | redis_settings(deployment.redis)
