"""Section `litellm.deployment.redis`: the counters that LiteLLM's pods share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Final

from pydantic import AfterValidator

from constructs_lib.errors import Problem
from constructs_lib.redis.values import RedisDeploymentValues, RedisValues
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.section import rule
from constructs_lib.values.types import DnsLabel, Flag, Text

LITELLM_REDIS: Final = "litellm-redis"
"""Name of LiteLLM's Redis that is made here, and of its namespace."""

_USER = re.compile(r"[^\s/]*")


def _user(value: str) -> str:
    if not _USER.fullmatch(value):
        raise ValueError("must be a user's name, without spaces and slashes")
    return value


RedisUser = Annotated[Text, AfterValidator(_user)]
"""A user of Redis, or "" for none; LiteLLM reads os.environ/NAME as a variable."""


class LiteLLMRedisDeploymentValues(RedisDeploymentValues):
    """A Redis of LiteLLM's own: one pod without a password and without a disk, for counters alone.

    After a restart all windows and locks begin anew; spend is in the database.
    """

    namespace: DnsLabel = LITELLM_REDIS
    """Namespace of it; it should hold nothing else. Default litellm-redis."""


class LiteLLMRedisValues(RedisValues):
    """The Redis of LiteLLM's pods: an existing one by `host`, or one that is made by `deployment`.

    With it, limits of keys and teams count over all pods, and a key that is revoked or changed on one pod is dropped
    from the memory of all others. Its Secrets are in LiteLLM's namespace.
    """

    username: RedisUser = ""
    """User of the existing Redis, with `passwordSecret`. Default "": Redis's default user."""
    password_secret: SecretKeyValues | None = None
    """Password of the existing Redis. Default none."""
    fail_closed: Flag = False
    """What happens to requests with limits while Redis is away: true answers 503 to them, false counts in each pod for
    itself, so that N pods let through up to N times the limit. Default false (LiteLLM 1.106,
    fail_closed_rate_limit_enforcement)."""
    deployment: LiteLLMRedisDeploymentValues | None = None
    """Make a Redis. Default none."""

    @rule
    def _user_has_a_password(self) -> Iterator[Problem]:
        """A user logs in with a password, and nothing is set for a Redis that does not exist."""
        if self.username and not self.password_secret:
            yield Problem(
                path="username",
                value=self.username,
                rule="has no effect without a password",
                hint="write passwordSecret",
            )
        if self.fail_closed and not self.exists:
            yield Problem(
                path="failClosed",
                value=True,
                rule="has no effect without a Redis",
                hint="write deployment: {} to make one, or host",
            )
