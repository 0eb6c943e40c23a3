"""The rules between LiteLLM's administration and the external Gateway; paths are those of values.yaml."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.gateway.values.gateway import GatewayValues, serves
from constructs_lib.gateway.values.tls import TlsValues
from constructs_lib.litellm.sso.values import CALLBACK
from constructs_lib.litellm.values import LiteLLMValues


def admin_problems(litellm: LiteLLMValues, gateway: GatewayValues, tls: TlsValues) -> Iterator[Problem]:
    """The administration is on a host name that its listener takes, and that is not the one of clients."""
    admin = litellm.admin
    if not litellm.enabled or not admin.hostname:
        return
    yield from _sso_problems(litellm, tls)
    if admin.hostname == gateway.hostname:
        yield Problem(
            path="litellm.admin.hostname",
            value=admin.hostname,
            rule="is the host name of clients (gateway.hostname), on which the administration is closed",
            hint="write another one, for example llm-admin.example.com",
        )
    elif not admin.gateway.name and gateway.hostname and not serves(gateway.hostname, admin.hostname):
        yield Problem(
            path="litellm.admin.hostname",
            value=admin.hostname,
            rule=f"is not taken by the listeners of the external Gateway, which are for {gateway.hostname} "
            "(Gateway API 1.6, spec.listeners.hostname)",
            hint="write a wildcard for both as gateway.hostname, for example *.example.com, or name a Gateway of "
            "yours in litellm.admin.gateway",
        )


def _sso_problems(litellm: LiteLLMValues, tls: TlsValues) -> Iterator[Problem]:
    """People log in to a user interface that is served, and come back by https."""
    path = "litellm.admin.sso"
    if not litellm.admin.sso:
        return
    if not litellm.deployment:
        yield Problem(
            path=path,
            rule="has no effect without litellm.deployment, whose pods it configures",
            hint="write deployment, or configure the login in the LiteLLM that exists",
        )
    elif "ui" not in litellm.deployment.serves:
        yield Problem(
            path=path,
            rule="has no effect without a user interface to log in to",
            hint="add ui to litellm.deployment.serves",
        )
    if not litellm.admin.gateway.name and not tls.enabled:
        yield Problem(
            path=path,
            rule=f"needs https: the provider sends people back to https://{litellm.admin.hostname}{CALLBACK}",
            hint="write tls.enabled: true, or name a Gateway of yours with https in litellm.admin.gateway",
        )
