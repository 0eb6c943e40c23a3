"""Section `litellm.deployment.database`: how LiteLLM uses its database."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from constructs_lib.errors import Problem
from constructs_lib.values.durations import RequestDuration
from constructs_lib.values.section import Section
from constructs_lib.values.types import PositiveInt

WhenAway = Literal["known-keys", "no-key", "any-key"]
Migrations = Literal["job", "pods", "none"]


class DatabaseValues(Section):
    """LiteLLM's PostgreSQL, whose URL is in `databaseUrlSecret` (LiteLLM 1.106)."""

    when_away: WhenAway = "known-keys"
    """Who is served while the database is away. known-keys: the master key, and keys that the pod has looked up within
    `keysRememberedFor`; all others get 503. no-key: nobody, because all pods become unready after 15 s. any-key:
    everybody, also with a key that is made up (allow_requests_on_db_unavailable); only with another credential in
    front. Default known-keys."""
    keys_remembered_for: RequestDuration = "600s"
    """How long a pod serves a key without asking the database again, 1s or more. A change or revocation by LiteLLM's
    API takes effect at once on all pods that share `redis`; one that is written into the database by hand, after this
    time. Default 600s (LiteLLM: 60s, user_api_key_cache_ttl)."""
    pool_size: PositiveInt = 10
    """Most connections of one worker. Default 10 (LiteLLM, database_connection_pool_limit)."""
    max_connections: PositiveInt = 97
    """The connections that the server grants to LiteLLM. Twice the largest number of pods, because a rollout doubles
    them, times `workers` and `poolSize` must fit. Default 97 (PostgreSQL: 100, of which 3 are reserved)."""
    migrations: Migrations = "job"
    """Who brings the schema up to date. job: a Job, once per image. pods: every pod before it starts, one after the
    other, so that no pod can start while the database is away. none: somebody else. Default job."""

    def pool_problems(self, pods: int, workers: int) -> Iterator[Problem]:
        """The pools of all pods fit the server, also during a rollout (paths in the section).

        Args:
            pods: the largest number of pods, without those of a rollout.
            workers: workers of a pod.
        """
        processes = 2 * pods * workers
        needed = processes * self.pool_size
        if needed > self.max_connections:
            fitting = self.max_connections // processes
            yield Problem(
                path="poolSize",
                value=self.pool_size,
                rule=f"makes up to {needed} connections, which are more than maxConnections, {self.max_connections}: "
                f"{pods} pods, twice as many during a rollout, with workers: {workers}",
                hint=f"write {fitting} or less, fewer pods, or a higher maxConnections if the server has it"
                if fitting
                else f"write fewer pods, or maxConnections: {needed} if the server has it",
            )
