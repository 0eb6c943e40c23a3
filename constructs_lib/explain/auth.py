"""Whether a SecurityPolicy lets a request through."""

from __future__ import annotations

import base64
import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import partial
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs

from constructs_lib.explain.policies import InForce
from constructs_lib.explain.request import Request
from constructs_lib.explain.trace import End, Hop
from constructs_lib.manifests.fields import listed
from constructs_lib.manifests.tree import Tree

Assume = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Case:
    """A request before a policy."""

    tree: Tree
    policy: InForce
    request: Request
    path: str
    """The path after normalization."""
    hop: Hop
    """Gets the facts."""
    assume: Assume
    """Notes what is taken in favour of the request."""


def refused(case: Case) -> End | None:
    """How the request ends at the policy; None if it passes. In the order of Envoy's filters."""
    for check in (_cors, _external, _api_key, _basic, _oidc, _jwt, _authorization):
        if end := check(case):
            return end
    return None


def _cors(case: Case) -> End | None:
    if case.policy.get("cors") is None or case.request.method != "OPTIONS":
        return None
    at, origin = case.policy.at("cors"), case.request.header("origin")
    if not origin or not case.request.header("access-control-request-method"):
        return None
    allowed = any(fnmatchcase(origin, str(one)) for one in listed(case.policy.get("cors"), "allowOrigins"))
    says = "allows it" if allowed else "says nothing, so that the browser refuses"
    return End(200, f"the gateway answers preflight requests itself; for {origin} it {says}", at)


def _external(case: Case) -> End | None:
    if case.policy.get("extAuth") is not None:
        at = case.policy.at("extAuth")
        answer = "lets it pass" if case.policy.get("extAuth", "failOpen") else "answers 403"
        case.hop.add("auth", f"an external service is asked; without its answer the gateway {answer}", at)
        case.assume(f"the external authorization of {at.object} lets the request pass")
    return None


def _api_key(case: Case) -> End | None:
    settings = case.policy.get("apiKeyAuth")
    if settings is None:
        return None
    at, sent, places = case.policy.at("apiKeyAuth"), "", []
    for item in listed(settings, "extractFrom"):
        for name in listed(item, "headers"):
            places.append(f"header {name}")
            sent = sent or (case.request.header(str(name)) or "")
        for name in listed(item, "params"):
            places.append(f"query parameter {name}")
            sent = sent or parse_qs(case.request.query).get(str(name), [""])[0]
        for name in listed(item, "cookies"):
            places.append(f"cookie {name}")
            cookies = SimpleCookie(case.request.header("cookie") or "")
            sent = sent or (cookies[name].value if name in cookies else "")
    if not sent:
        return End(401, f"no API key: it is taken from {' or '.join(places)}", at)
    known = _secrets(case.tree, case.policy.policies[0].namespace, listed(settings, "credentialRefs"))
    if known is None:
        case.assume(f"the API key is one of the Secret that {at.object} names")
    elif sent.removeprefix("Bearer ") not in known.values():
        return End(401, "the API key is in none of the Secrets that the policy names", at)
    case.hop.add("auth", f"the API key of {' or '.join(places)} is accepted", at)
    return None


def _secrets(tree: Tree, namespace: str, references: list[Any]) -> dict[str, str] | None:
    """The credentials of the Secrets; None if one of them is not in the tree."""
    found: dict[str, str] = {}
    for reference in references:
        secret = tree.find("Secret", str(reference.get("namespace") or namespace), str(reference.get("name")))
        if secret is None:
            return None
        coded = secret.content.get("data") or {}
        found |= {key: base64.b64decode(str(value)).decode(errors="replace") for key, value in coded.items()}
        found |= {key: str(value) for key, value in (secret.content.get("stringData") or {}).items()}
    return found


def _basic(case: Case) -> End | None:
    if case.policy.get("basicAuth") is None:
        return None
    at = case.policy.at("basicAuth")
    if not (case.request.header("authorization") or "").startswith("Basic "):
        return End(401, "no user name and password: the policy asks for basic authentication", at)
    case.assume(f"the user and password are among those that {at.object} names")
    case.hop.add("auth", "basic authentication", at)
    return None


def _oidc(case: Case) -> End | None:
    if case.policy.get("oidc") is None:
        return None
    at, issuer = case.policy.at("oidc"), str(case.policy.get("oidc", "provider", "issuer"))
    if case.policy.get("oidc", "passThroughAuthHeader") and (case.request.header("authorization") or "").startswith(
        "Bearer "
    ):
        return None
    if not case.request.header("cookie"):
        return End(302, f"nobody is signed in: the gateway redirects to {issuer}", at, issuer)
    case.assume("the cookie is that of a session at the gateway")
    case.hop.add("auth", f"signed in with {issuer}", at)
    return None


def _jwt(case: Case) -> End | None:
    if case.policy.get("jwt") is None:
        return None
    at = case.policy.at("jwt")
    providers = listed(case.policy.get("jwt"), "providers")
    headers = [str(item.get("name")) for one in providers for item in listed(one, "extractFrom", "headers")]
    parameters = [str(name) for one in providers for name in listed(one, "extractFrom", "params")]
    own = bool(headers or parameters)
    bearer = not own and (case.request.header("authorization") or "").startswith("Bearer ")
    sent = bearer or any(case.request.header(name) for name in headers)
    if not sent and not set(parameters) & set(parse_qs(case.request.query)):
        if case.policy.get("jwt", "optional"):
            return None
        return End(
            401, f"no token: one of {', '.join(str(one.get('issuer') or one.get('name')) for one in providers)}", at
        )
    case.assume(f"the token is valid for {at.object}")
    case.hop.add("auth", "the token is checked", at)
    return None


def _authorization(case: Case) -> End | None:
    settings = case.policy.get("authorization")
    if settings is None:
        return None
    at = case.policy.at("authorization")
    for place, rule in enumerate(listed(settings, "rules")):
        name = str(rule.get("name") or f"rule {place}")
        allow = rule.get("action") != "Deny"
        if not _fits(rule, case, allow=allow):
            continue
        if allow:
            case.hop.add("auth", f"{name} of the policy allows it", at)
            return None
        return End(403, f"{name} of the policy denies it", at)
    if settings.get("defaultAction") == "Allow":
        return None
    return End(403, "no rule of the policy allows it, and the default is Deny", at)


def _unknown(assume: Assume, allow: bool, text: str) -> bool:
    """What nobody knows is taken in favour of the request."""
    assume(text if allow else text.replace(" is ", " is not ", 1))
    return allow


def _fits(rule: Mapping[str, Any], case: Case, *, allow: bool) -> bool:
    """Whether a rule of an authorization is about this request."""
    request, unknown = case.request, partial(_unknown, case.assume, allow)
    operation, who = rule.get("operation") or {}, rule.get("principal") or {}
    methods = [str(name) for name in listed(operation, "methods")]
    if methods and request.method not in methods:
        return False
    if (wanted := operation.get("path")) and not _same_path(wanted, case.path):
        return False
    for item in listed(who, "headers"):
        if request.header(str(item.get("name"))) not in [str(value) for value in listed(item, "values")]:
            return False
    networks = [str(network) for network in listed(who, "clientCIDRs")]
    if networks and not _inside(request.origin.address, networks, unknown):
        return False
    if who.get("jwt"):
        return unknown("the token is one with the claims that the policy asks for")
    return not who.get("clientIPGeoLocations") or unknown("the client is in one of the policy's regions")


def _same_path(wanted: Mapping[str, Any], path: str) -> bool:
    value = str(wanted.get("value"))
    return path.startswith(value) if wanted.get("type", "PathPrefix") == "PathPrefix" else path == value


def _inside(address: str, networks: list[str], unknown: Callable[[str], bool]) -> bool:
    if not address:
        return unknown(f"the client's address is in {', '.join(networks)} (--client-ip says which it is)")
    return any(ipaddress.ip_address(address) in ipaddress.ip_network(one, strict=False) for one in networks)
