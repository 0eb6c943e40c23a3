"""What LiteLLM is told about its database (LiteLLM 1.106, general_settings)."""

from __future__ import annotations

from typing import Any

from constructs_lib.litellm.database.values import DatabaseValues
from constructs_lib.values.durations import seconds

DATABASE_URL = "DATABASE_URL"
"""The environment variable with the URL."""
NO_MIGRATIONS = "DISABLE_SCHEMA_UPDATE"
"""The environment variable by which a program leaves the schema alone."""


def database_settings(database: DatabaseValues) -> dict[str, Any]:
    """The keys of `general_settings`, with a database."""
    remembered = seconds(database.keys_remembered_for)
    settings: dict[str, Any] = {
        "database_connection_pool_limit": database.pool_size,
        "user_api_key_cache_ttl": int(remembered) if remembered.is_integer() else remembered,
    }
    if database.when_away == "any-key":
        settings["allow_requests_on_db_unavailable"] = True
    return settings


def database_environment(database: DatabaseValues) -> dict[str, str]:
    """The environment variables of the pods, with a database."""
    return {} if database.migrations == "pods" else {NO_MIGRATIONS: "true"}
