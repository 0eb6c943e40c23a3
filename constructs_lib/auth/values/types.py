"""The types that the keys of section `auth` share: names of headers, URLs."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator

from constructs_lib.names import LITELLM_KEY_HEADERS
from constructs_lib.values.types import Text

# what every request is made of, or what Envoy itself writes
_FRAME = (
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "te",
    "transfer-encoding",
    "upgrade",
    "x-forwarded-client-cert",
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-request-id",
)
_HEADER = re.compile(r"[a-z0-9!#$%&'+.^`|~-]+")
_COOKIE = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_MAX_URI = 253


def _header(value: str) -> str:
    if not _HEADER.fullmatch(value):
        raise ValueError("must be the name of a header in lower case, without underscores, such as x-edge-user")
    return value


def _credential_header(value: str) -> str:
    if value in _FRAME:
        raise ValueError("is a header of the request itself and holds no credential; write another, such as x-edge-key")
    return value


def _identity_header(value: str) -> str:
    if value in _FRAME:
        raise ValueError("is a header of the request itself and is not free for an identity")
    if value in LITELLM_KEY_HEADERS:
        raise ValueError("is a header of LiteLLM's keys, which would be removed; write another, such as x-edge-user")
    return value


def _cookie(value: str) -> str:
    if not _COOKIE.fullmatch(value):
        raise ValueError("must be the name of a cookie, such as session")
    return value


def _split(value: str) -> SplitResult:
    try:
        url = urlsplit(value)
        _ = url.port
    except ValueError as error:
        raise ValueError(f"must be a URL such as https://idp.example.com/keys ({error})") from None
    return url


def _https_url(value: str) -> str:
    url = _split(value)
    if url.scheme == "http":
        raise ValueError("must begin with https://: whoever changes the answer on its way decides who may call")
    if url.scheme != "https" or not url.hostname or re.search(r"\s", value):
        raise ValueError("must be a URL such as https://idp.example.com/keys")
    if url.username is not None or url.fragment or "#" in value:
        raise ValueError("must be a URL without a user and without a fragment")
    if len(value) > _MAX_URI:
        raise ValueError(f"must be at most {_MAX_URI} characters (Envoy Gateway 1.9)")
    return value


def _issuer(value: str) -> str:
    if not value:
        raise ValueError("must not be empty: tokens of every issuer whose key is known would be accepted")
    if len(value) > _MAX_URI:
        raise ValueError(f"must be at most {_MAX_URI} characters (Envoy Gateway 1.9)")
    if re.search(r"\s", value) or (":" in value and not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*:.+", value)):
        raise ValueError("must be a URI or a name without ':' (RFC 7519, 4.1.1)")
    return value


def _url_path(value: str) -> str:
    if not re.fullmatch(r"/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*", value):
        raise ValueError("must be a path that begins with '/', without a query")
    return value


HeaderName = Annotated[Text, AfterValidator(_header)]
"""The name of a header, in lower case."""
CredentialHeader = Annotated[HeaderName, AfterValidator(_credential_header)]
"""A header in which a client sends a credential."""
IdentityHeader = Annotated[HeaderName, AfterValidator(_identity_header)]
"""A header by which the Gateway says who calls; it is removed from clients' requests."""
OptionalIdentityHeader = Annotated[Text, AfterValidator(lambda value: value and _identity_header(_header(value)))]
"""An identity header, or "" for none."""
CookieName = Annotated[Text, AfterValidator(_cookie)]
"""The name of a cookie."""
HttpsUrl = Annotated[Text, AfterValidator(_https_url)]
"""A URL with https."""
OptionalHttpsUrl = Annotated[Text, AfterValidator(lambda value: value and _https_url(value))]
"""A URL with https, or "" for none."""
Issuer = Annotated[Text, AfterValidator(_issuer)]
"""The issuer of tokens, exactly as it stands in them."""
UrlPath = Annotated[Text, AfterValidator(_url_path)]
"""A path of a URL."""
OptionalUrlPath = Annotated[Text, AfterValidator(lambda value: value and _url_path(value))]
"""A path of a URL, or "" for none."""
