"""Section `litellm.admin`: everything that LiteLLM serves, on a host name of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from constructs_lib.errors import Problem
from constructs_lib.litellm.sso.values import LiteLLMSsoValues
from constructs_lib.names import HTTP_LISTENER
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Hostname, OptionalDnsLabel, OptionalDnsSubdomain

_EXAMPLE = "for example llm-admin.example.com"
ADMIN_SUFFIX: Final = "-admin"
"""What the name of the route has after LiteLLM's."""


class AdminGatewayValues(Section):
    """A Gateway of yours, for example one with an internal load balancer."""

    name: OptionalDnsSubdomain = ""
    """Name of the Gateway. Default "": the external Gateway of this platform."""
    namespace: OptionalDnsLabel = ""
    """Its namespace; its listener must admit routes of `namespace`. Default "": `namespace`."""
    listener: DnsSubdomain = HTTP_LISTENER
    """Its listener. Default http."""

    @rule
    def _gateway_is_named(self) -> Iterator[Problem]:
        """A listener is one of a Gateway."""
        for name in ("namespace", "listener"):
            if self.sets(name) and not self.name:
                yield Problem(
                    path=name,
                    value=getattr(self, name),
                    rule="has no effect without name: it is for a Gateway of yours",
                    hint="write name",
                )


class LiteLLMAdminValues(Section):
    """The administration: keys, teams, the user interface and API documentation if the pods serve them, and the API.

    Whoever reaches it needs the master key, a key of an administrator, or a login. Put a credential in front of it:
    `auth.routes` with the name of the route, `litellm.name` and "-admin".
    """

    hostname: Hostname = ""
    """Host name of the administration; not that of clients. Default "": it is closed."""
    gateway: AdminGatewayValues = AdminGatewayValues()
    sso: LiteLLMSsoValues | None = None
    """Login to the user interface by an identity provider. Default none: by the master key, or a user's password."""

    @rule
    def _host_is_one(self) -> Iterator[Problem]:
        """One host name, and no key without effect."""
        if self.hostname.startswith("*"):
            yield Problem(
                path="hostname",
                value=self.hostname,
                rule="must be one host name, or the administration is also on names of clients",
                hint=_EXAMPLE,
            )
        for name in ("gateway", "sso"):
            if not self.hostname and self.sets(name):
                yield Problem(
                    path=name, rule="has no effect without hostname", hint="for example llm-admin.example.com"
                )
