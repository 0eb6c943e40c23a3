"""Credentials that are kept in Secrets: `auth.apiKeys` and `auth.basic`."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.auth.values.types import CredentialHeader, OptionalIdentityHeader
from constructs_lib.errors import Problem
from constructs_lib.values.lists import listed_problems
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag


class ApiKeysValues(Section):
    """API keys of the Gateway itself, beside LiteLLM's own keys; a wrong or missing one is answered with 401."""

    secrets: tuple[DnsSubdomain, ...]
    """Names of Secrets in the Gateway's namespace. In each, every key of its data is the id of a client, and the value
    its API key. Required. A Secret that is missing closes all routes: they answer 500 (Envoy Gateway 1.9)."""
    headers: tuple[CredentialHeader, ...] = ("x-edge-api-key",)
    """Headers in which a client may send its API key; the first that is there counts. Default x-edge-api-key, in which
    LiteLLM looks for nothing. LiteLLM takes its own keys from authorization, x-litellm-api-key, api-key, x-api-key,
    x-goog-api-key and ocp-apim-subscription-key (LiteLLM 1.106): a client that sends its edge key in one of them sends
    LiteLLM's key in another."""
    client_id_header: OptionalIdentityHeader = "x-edge-client"
    """Header in which the client's id goes on to the backend; removed from clients' requests, so that only the Gateway
    can set it. Default x-edge-client; "" for none."""
    sanitize: Flag = True
    """Remove the API key before the request goes on. Default true. Write false where the same key in the same header is
    also LiteLLM's."""

    @rule
    def _named(self) -> Iterator[Problem]:
        """Secrets and headers are there, and apart."""
        yield from listed_problems("secrets", self.secrets, "Secret with API keys")
        yield from listed_problems("headers", self.headers, "header")


class BasicValues(Section):
    """User names and passwords (RFC 7617), in the header authorization; a wrong or missing one is answered with 401."""

    secret: DnsSubdomain
    """Name of a Secret in the Gateway's namespace whose key `.htpasswd` has one line `user:{SHA}hash` per user, as
    `htpasswd -s` writes it; no other hash is accepted (Envoy Gateway 1.9). Required."""
    user_header: OptionalIdentityHeader = "x-edge-user"
    """Header in which the user's name goes on to the backend; removed from clients' requests. Default x-edge-user; ""
    for none."""
