"""Section `litellm.admin.sso`: the login to LiteLLM's user interface by an identity provider."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field

from constructs_lib.errors import Problem
from constructs_lib.litellm.providers import server_url
from constructs_lib.values.lists import listed_problems, repeated_problems
from constructs_lib.values.secrets import SecretKeyValues
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain, Flag, Text

CALLBACK: Final = "/sso/callback"
"""The path to which the provider sends people back (LiteLLM 1.106)."""

_TENANT = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_WORD = re.compile(r"[!-~]+")
_OF_GENERIC = (
    "authorization_endpoint",
    "token_endpoint",
    "userinfo_endpoint",
    "scopes",
    "pkce",
    "user_id_attribute",
    "role_attribute",
)


def _tenant(value: str) -> str:
    if value and not _TENANT.fullmatch(value):
        raise ValueError("must be the id or a domain of the tenant, such as contoso.onmicrosoft.com")
    return value


def _word(value: str) -> str:
    if not _WORD.fullmatch(value):
        raise ValueError("must be printable ASCII without spaces")
    return value


Endpoint = Annotated[Text, AfterValidator(lambda value: value and server_url(value))]
"""An endpoint of the provider, or "" for none."""
Word = Annotated[Text, AfterValidator(_word)]
"""A text without spaces."""


class LiteLLMSsoValues(Section):
    """Login to the user interface by Google, Microsoft Entra ID, or another provider of OpenID Connect.

    It needs `litellm.deployment.serves: [ui]`. Register https://<hostname>/sso/callback with the provider. Without an
    enterprise licence LiteLLM lets five people in this way (LiteLLM 1.106). Its Secret is in LiteLLM's namespace.
    """

    provider: Literal["google", "microsoft", "generic"]
    """google, microsoft, or generic for any other with `authorizationEndpoint`, `tokenEndpoint`, `userinfoEndpoint`."""
    client_id: Annotated[Word, Field(min_length=1)]
    """Id of LiteLLM as a client of the provider."""
    client_secret: SecretKeyValues
    """The secret of that client."""
    tenant: Annotated[Text, AfterValidator(_tenant)] = ""
    """With microsoft: the tenant, by its id or a domain. Required there."""
    authorization_endpoint: Endpoint = ""
    """With generic: the page on which people log in. Required there."""
    token_endpoint: Endpoint = ""
    """With generic: where LiteLLM gets tokens. Required there."""
    userinfo_endpoint: Endpoint = ""
    """With generic: where LiteLLM asks who has logged in. Required there."""
    scopes: tuple[Word, ...] = ("openid", "email", "profile")
    """With generic: the scopes to ask for. Default openid, email, profile."""
    pkce: Flag = False
    """With generic: prove by a code verifier (PKCE) that the login is LiteLLM's own; some providers insist on it.
    Default false."""
    user_id_attribute: Word = "preferred_username"
    """With generic: the attribute that is the user's id in LiteLLM. Default preferred_username."""
    role_attribute: Word = "role"
    """With generic: the attribute with the user's role in LiteLLM, such as proxy_admin or internal_user. Default
    role."""
    admin_id: Annotated[Text, AfterValidator(lambda value: value and _word(value))] = ""
    """Id of the user who becomes administrator with the first login. Default "": nobody; the master key makes others
    administrators."""
    email_domains: tuple[DnsSubdomain, ...] = ()
    """Domains of the e-mail addresses that may log in. Default none: everybody whom the provider lets in."""

    @property
    def asked(self) -> tuple[str, ...]:
        """What LiteLLM itself connects to."""
        match self.provider:
            case "google":
                hosts = ("accounts.google.com", "oauth2.googleapis.com", "openidconnect.googleapis.com")
                return tuple(f"https://{host}" for host in hosts)
            case "microsoft":
                return ("https://login.microsoftonline.com", "https://graph.microsoft.com")
        return tuple(dict.fromkeys((self.token_endpoint, self.userinfo_endpoint)))

    @rule
    def _provider_fits(self) -> Iterator[Problem]:
        """What the provider needs is given, and nothing that is for another (LiteLLM 1.106)."""
        fields = type(self).model_fields
        for of, names in (("microsoft", ("tenant",)), ("generic", _OF_GENERIC)):
            for name in names if self.provider != of else ():
                if self.sets(name):
                    yield Problem(
                        path=fields[name].alias or name,
                        value=getattr(self, name),
                        rule=f"has no effect with provider: {self.provider}; it is for {of}",
                        hint=f"drop it, or write provider: {of}",
                    )
        needed = {"microsoft": ("tenant",), "generic": _OF_GENERIC[:3]}.get(self.provider, ())
        for name in needed:
            if not getattr(self, name):
                yield Problem(
                    path=fields[name].alias or name,
                    rule=f"is required with provider: {self.provider} (LiteLLM 1.106)",
                    hint="the provider's console or its /.well-known/openid-configuration says it",
                )

    @rule
    def _lists_fit(self) -> Iterator[Problem]:
        """OpenID Connect needs its scope, and each value is named once."""
        yield from listed_problems("scopes", self.scopes, "scope")
        if self.scopes and "openid" not in self.scopes:
            yield Problem(
                path="scopes",
                value=list(self.scopes),
                rule="must have openid, or the provider makes no login of it (OpenID Connect Core, 3.1.2.1)",
                hint="add it",
            )
        yield from repeated_problems("emailDomains", self.email_domains)
