"""Section `auth`: what is refused, and what is said about it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

import pytest

from constructs_lib import InvalidValues, parse_values
from constructs_lib.litellm.values import ApiGroup
from constructs_lib.names import LITELLM_KEY_HEADERS

KEYS = {"apiKeys": {"secrets": ["keys"]}}
PUBLIC = {"kty": "RSA", "n": "AQAB", "e": "AQAB"}
JWKS = json.dumps({"keys": [PUBLIC]})
TLS = {"enabled": True, "secretName": "web"}
BASIC = {"basic": {"secret": "users"}}


def provider(**more: Any) -> dict[str, Any]:
    return {"name": "idp", "issuer": "https://idp", "jwksUri": "https://idp/keys", **more}


def jwt(**more: Any) -> dict[str, Any]:
    return {"jwt": {"providers": [provider(**more)]}}


def problems(auth: Mapping[str, Any], **sections: Any) -> list[str]:
    try:
        parse_values({"auth": {"enabled": True, **auth}} | sections)
    except InvalidValues as error:
        return [str(problem) for problem in error.problems]
    return []


def accepted(auth: Mapping[str, Any], **sections: Any) -> None:
    assert problems(auth, **sections) == []


@pytest.mark.parametrize(
    "auth",
    [
        KEYS,
        BASIC,
        jwt(),
        jwt(jwksUri="", jwksConfigMap="keys"),
        jwt(jwksUri="", jwks=JWKS),
        jwt(issuer="accounts.example.com"),
        jwt(issuer="urn:issuer"),
        jwt(headers=[], cookies=["session"]),
        KEYS | jwt(),
        KEYS | BASIC,
        {"external": {"service": "authz", "port": 80}},
        {"clientCidrs": {"allow": ["10.0.0.0/8"], "deny": ["10.1.0.0/16"]}},
        {"clientCidrs": {"deny": ["0.0.0.0/0"], "allow": ["2001:db8::/32"]}},
        {"cors": {"allowOrigins": ["https://*.example.com", "http://localhost:3000"], "allowCredentials": True}},
        {"cors": {"allowOrigins": ["*"]}},
        KEYS | {"routes": [{"names": ["a"], "anonymous": True}]},
        # the same header for providers that are alternatives, and for credentials of different routes
        {"jwt": {"providers": [provider(), provider(name="other")]}},
        BASIC | {"routes": [{"names": ["a"], **jwt()}]},
    ],
)
def test_what_fits_is_taken(auth: dict[str, Any]) -> None:
    accepted(auth)


@pytest.mark.parametrize(
    ("auth", "path", "rule"),
    [
        # API keys
        ({"apiKeys": {}}, "auth.apiKeys.secrets", "is required"),
        ({"apiKeys": {"secrets": []}}, "auth.apiKeys.secrets", "must not be empty"),
        ({"apiKeys": {"secrets": [""]}}, "auth.apiKeys.secrets[0]", "must be a DNS name"),
        ({"apiKeys": {"secrets": ["a", "a"]}}, "auth.apiKeys.secrets", "is named twice"),
        ({"apiKeys": {"secrets": ["a"], "headers": []}}, "auth.apiKeys.headers", "must not be empty"),
        ({"apiKeys": {"secrets": ["a"], "headers": ["X-Key"]}}, "auth.apiKeys.headers[0]", "in lower case"),
        ({"apiKeys": {"secrets": ["a"], "headers": ["x_key"]}}, "auth.apiKeys.headers[0]", "without underscores"),
        ({"apiKeys": {"secrets": ["a"], "headers": ["cookie"]}}, "auth.apiKeys.headers[0]", "holds no credential"),
        (
            {"apiKeys": {"secrets": ["a"], "headers": ["x-k"], "clientIdHeader": "x-k"}},
            "auth.apiKeys.headers",
            "also a header that carries an identity",
        ),
        ({"apiKeys": {"secrets": ["a"], "clientIdHeader": "host"}}, "auth.apiKeys.clientIdHeader", "is not free"),
        ({"apiKeys": {"secrets": ["a"], "headers": ["x-gateway-key"]}}, "auth.apiKeys.headers", "x-gateway-*"),
        # users
        ({"basic": {}}, "auth.basic.secret", "is required"),
        ({"basic": {"secret": ""}}, "auth.basic.secret", "must be a DNS name"),
        # tokens
        ({"jwt": {"providers": []}}, "auth.jwt.providers", "must not be empty"),
        ({"jwt": {"providers": [provider(), provider()]}}, "auth.jwt.providers", "is named twice"),
        ({"jwt": {"providers": [provider(name=f"p{n}") for n in range(17)]}}, "auth.jwt.providers", "at most 16"),
        ({"jwt": {"providers": [{"name": "a", "jwks": JWKS}]}}, "auth.jwt.providers[0].issuer", "is required"),
        (jwt(issuer=""), "auth.jwt.providers[0].issuer", "must not be empty"),
        (jwt(issuer="a b"), "auth.jwt.providers[0].issuer", "must be a URI"),
        (jwt(issuer="1:2"), "auth.jwt.providers[0].issuer", "must be a URI"),
        (jwt(jwksUri=""), "auth.jwt.providers[0].jwksUri", "is required, unless jwksConfigMap or jwks"),
        (jwt(jwksConfigMap="a"), "auth.jwt.providers[0].jwksUri", "cannot be combined"),
        (jwt(jwksUri="http://idp/keys"), "auth.jwt.providers[0].jwksUri", "must begin with https://"),
        (jwt(jwksUri="https://"), "auth.jwt.providers[0].jwksUri", "must be a URL"),
        (jwt(jwksUri="https://idp:99999/"), "auth.jwt.providers[0].jwksUri", "must be a URL"),
        (jwt(jwksUri="https://a@idp/"), "auth.jwt.providers[0].jwksUri", "without a user"),
        (jwt(jwksUri="https://idp/" + "x" * 250), "auth.jwt.providers[0].jwksUri", "at most 253"),
        (jwt(jwksUri="", jwks="{}"), "auth.jwt.providers[0].jwks", "at least one key"),
        (jwt(jwksUri="", jwks='{"keys": []}'), "auth.jwt.providers[0].jwks", "at least one key"),
        (jwt(jwksUri="", jwks="keys"), "auth.jwt.providers[0].jwks", "must be JSON"),
        (
            jwt(jwksUri="", jwks=json.dumps({"keys": [PUBLIC | {"d": "AQAB"}]})),
            "auth.jwt.providers[0].jwks",
            "must hold public keys only",
        ),
        (jwt(jwksUri="", jwksConfigMap="a", cacheDuration="60s"), "auth.jwt.providers[0].cacheDuration", "no effect"),
        (jwt(headers=[]), "auth.jwt.providers[0].headers", "must not be empty without cookies"),
        (jwt(headers=[{"name": "x-t"}, {"name": "x-t"}]), "auth.jwt.providers[0].headers", "is named twice"),
        (jwt(claimHeaders={"x-edge-user": ""}), "auth.jwt.providers[0].claimHeaders.x-edge-user", "name a claim"),
        (
            jwt(headers=[{"name": "x-t"}], claimHeaders={"x-t": "sub"}),
            "auth.jwt.providers[].headers",
            "also a header that carries an identity",
        ),
        (jwt(audiences=[str(n) for n in range(9)]), "auth.jwt.providers[0].audiences", "at most 8"),
        (jwt(audiences=[""]), "auth.jwt.providers[0].audiences", "must not be empty"),
        # one credential per header
        (jwt() | BASIC, "auth.jwt.providers[].headers", "is also the header of basic"),
        (
            {"apiKeys": {"secrets": ["a"], "headers": ["authorization"]}} | jwt(),
            "auth.apiKeys.headers",
            "is also the header of jwt.providers[].headers",
        ),
        (
            {"apiKeys": {"secrets": ["a"], "headers": ["x-key", "authorization"]}} | BASIC,
            "auth.apiKeys.headers",
            "is also the header of basic",
        ),
        (
            {"apiKeys": {"secrets": ["a"], "headers": ["x-edge-user"]}} | BASIC,
            "auth.apiKeys.headers",
            "also a header that carries an identity",
        ),
        (
            KEYS | {"routes": [{"names": ["a"], "apiKeys": {"secrets": ["b"], "headers": ["x-edge-client"],
                                                            "clientIdHeader": ""}}]},
            "auth.routes[0].apiKeys.headers",
            "carries an identity of other routes",
        ),
        # claims have headers of their own, on all routes
        (BASIC | {"routes": [{"names": ["a"], **jwt(claimHeaders={"x-edge-user": "sub"})}]},
         "auth.basic.userHeader", "is also in claimHeaders"),
        (KEYS | jwt(claimHeaders={"x-edge-client": "sub"}), "auth.apiKeys.clientIdHeader", "is also in claimHeaders"),
        (jwt(claimHeaders={"x-edge-user": "sub"}) | {"routes": [{"names": ["a"], **BASIC}]},
         "auth.routes[0].basic.userHeader", "is also in claimHeaders"),
        # networks
        ({"clientCidrs": {"allow": []}}, "auth.clientCidrs.allow", "would lock everybody out"),
        ({"clientCidrs": {"allow": ["10.0.0.1"]}}, "auth.clientCidrs.allow[0]", "must be a network"),
        ({"clientCidrs": {"allow": ["10.0.0.1/8"]}}, "auth.clientCidrs.allow[0]", "must be a network"),
        ({"clientCidrs": {"deny": ["anything"]}}, "auth.clientCidrs.deny[0]", "must be a network"),
        ({"clientCidrs": {"deny": ["10.0.0.0/8", "10.0.0.0/8"]}}, "auth.clientCidrs.deny", "is named twice"),
        (
            {"clientCidrs": {"allow": ["10.1.0.0/16"], "deny": ["10.0.0.0/8"]}},
            "auth.clientCidrs.allow",
            "has no effect",
        ),
        # web pages
        ({"cors": {"allowOrigins": []}}, "auth.cors.allowOrigins", "must not be empty"),
        ({"cors": {"allowOrigins": ["app.example.com"]}}, "auth.cors.allowOrigins[0]", "must be an origin"),
        ({"cors": {"allowOrigins": ["https://app.example.com/"]}}, "auth.cors.allowOrigins[0]", "must be an origin"),
        ({"cors": {"allowOrigins": ["https://*"]}}, "auth.cors.allowOrigins[0]", "must be an origin"),
        ({"cors": {"allowOrigins": ["https://a"], "allowHeaders": ["*"]}}, "auth.cors.allowHeaders[0]", "the name of"),
        ({"cors": {"allowOrigins": ["https://a"], "allowMethods": []}}, "auth.cors.allowMethods", "must not be empty"),
        (
            {"cors": {"allowOrigins": ["*"], "allowCredentials": True}},
            "auth.cors.allowCredentials",
            "cannot be combined with the origin *",
        ),
        # a service that decides
        ({"external": {"service": "authz"}}, "auth.external.port", "is required"),
        ({"external": {"service": "a", "port": 1, "timeout": "0s"}}, "auth.external.timeout", "must be above 0s"),
        (
            {"external": {"service": "a", "port": 1, "protocol": "grpc", "path": "/check"}},
            "auth.external.path",
            "has no effect with protocol: grpc",
        ),
        (
            {"external": {"service": "a", "port": 1, "requestHeaders": ["x-a"], "identityHeaders": ["x-a"]}},
            "auth.external.requestHeaders",
            "is also in identityHeaders",
        ),
        # routes
        ({"routes": [{"names": ["a"]}]}, "auth.routes[0].names", "has no effect"),
        ({"routes": [{"names": [], **KEYS}]}, "auth.routes[0].names", "must not be empty"),
        ({"routes": [{"names": ["a"], "anonymous": True}]}, "auth.routes[0].anonymous", "has no effect"),
        (KEYS | {"routes": [{"names": ["a"], "anonymous": True, **BASIC}]}, "auth.routes[0].anonymous", "combined"),
        (
            {"routes": [{"names": ["a"], **KEYS}, {"names": ["b", "a"], **BASIC}]},
            "auth.routes",
            "is in two entries",
        ),
        ({}, "auth.enabled", "has no effect"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused(auth: dict[str, Any], path: str, rule: str) -> None:
    found = problems(auth)
    assert len(found) == 1, found
    assert found[0].split(":")[0].split(" = ")[0] == path
    assert rule in found[0]


@pytest.mark.parametrize("header", [*LITELLM_KEY_HEADERS, "x-request-id", "content-type"])
def test_an_identity_does_not_take_a_header_that_requests_need(header: str) -> None:
    (problem,) = problems({"basic": {"secret": "users", "userHeader": header}})
    assert "auth.basic.userHeader" in problem


@pytest.mark.parametrize(
    "auth",
    [KEYS, jwt(), BASIC, {"clientCidrs": {"deny": ["10.0.0.0/8"]}}, {"routes": [{"names": ["a"], **BASIC}]}],
)
def test_keys_without_enabled_have_no_effect(auth: dict[str, Any]) -> None:
    (problem,) = problems(auth | {"enabled": False})
    assert "has no effect without auth.enabled: true" in problem
    assert "null" not in problem


def test_defaults_written_out_are_no_mistake() -> None:
    accepted({"enabled": False, "clientCidrs": {"deny": []}, "routes": []})


CERTIFICATES = {"clientCertificates": {"caSecrets": ["ca"]}}
LOGIN = {"issuer": "https://idp", "clientId": "ui", "clientSecret": "ui"}
HTTPS: dict[str, Any] = {"gateway": {"hostname": "llm.example.com", "redirectHttps": True}, "tls": TLS}


def login(**more: Any) -> dict[str, Any]:
    return {"routes": [{"names": ["ui"], "oidc": LOGIN | more}]}


def test_certificates_need_tls_and_an_authority() -> None:
    accepted(CERTIFICATES, **HTTPS)
    (problem,) = problems(CERTIFICATES)
    assert problem.startswith("auth.clientCertificates: needs TLS at the Gateway")
    in_front = HTTPS | {"tls": {"enabled": True, "termination": "LoadBalancer"}}
    found = problems(CERTIFICATES, **in_front)
    assert [problem.split(":")[0] for problem in found if problem.startswith("auth")] == ["auth.clientCertificates"]
    (problem,) = problems({"clientCertificates": {}}, **HTTPS)
    assert "must be 1 to 8" in problem
    (problem,) = problems({"clientCertificates": {"caSecrets": ["ca"], "optional": True}}, **HTTPS)
    assert "keeps nobody out" in problem
    accepted({"clientCertificates": {"caConfigMaps": ["ca"], "optional": True, "forward": ["Subject"]}}, **HTTPS)


def test_a_login_needs_tls_and_a_host_name_that_is_served() -> None:
    accepted(login(), **HTTPS)
    found = problems(login())
    assert [problem.split(":")[0] for problem in found] == ["auth.routes[0].oidc", "auth.routes[0].oidc.hostname"]
    wildcard = HTTPS | {"gateway": {"hostname": "*.example.com", "redirectHttps": True}}
    (problem,) = problems(login(), **wildcard)
    assert "gateway.hostname is not one host name" in problem
    accepted(login(hostname="ui.example.com"), **wildcard)
    for hostname, gateway in (("ui.example.org", wildcard), ("ui.example.com", HTTPS)):
        (problem,) = problems(login(hostname=hostname), **gateway)
        assert "is not served" in problem


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"issuer": "http://idp"}, "must begin with https://"),
        ({"clientId": ""}, "must not be empty"),
        ({"clientSecret": ""}, "must be a DNS name"),
        ({"tokenEndpoint": "https://idp/token"}, "is required with the other endpoint"),
        ({"logoutPath": "/oauth2/callback"}, "is also redirectPath"),
        ({"redirectPath": "callback"}, "begins with '/'"),
    ],
)
def test_a_login_that_leads_nowhere_is_refused(more: dict[str, Any], rule: str) -> None:
    (problem,) = problems(login(**more), **HTTPS)
    assert rule in problem


def test_a_login_goes_with_no_other_credential() -> None:
    auth = {"routes": [{"names": ["ui"], "oidc": LOGIN, **KEYS}]}
    (problem,) = problems(auth, **HTTPS)
    assert "cannot be combined with another kind of credential" in problem


def test_a_login_needs_a_secret_that_only_certgen_makes() -> None:
    (problem,) = problems(login(), **HTTPS, envoyGateway={"certificates": "cert-manager"})
    assert "envoy-oidc-hmac" in problem


@pytest.mark.parametrize("auth", [KEYS, {"clientCidrs": {"deny": ["10.0.0.0/8"]}}])
def test_with_tls_nothing_is_asked_for_in_clear_text(auth: dict[str, Any]) -> None:
    (problem,) = problems(auth, gateway={"hostname": "llm.example.com"}, tls=TLS)
    assert problem.startswith("gateway.redirectHttps = false: must be true with auth.enabled and tls.enabled")
    accepted(auth, **HTTPS)
    accepted(auth)


@pytest.mark.parametrize(
    ("client_ip", "rule"),
    [
        ({"trustedHops": 0}, "must be at least 1"),
        ({"trustedHops": 1, "header": "cf-connecting-ip"}, "cannot be combined with trustedHops"),
        ({"trustedCidrs": ["10.0.0.1"]}, "must be a network"),
        ({"header": "x-forwarded-for"}, "is a list of addresses"),
        ({"header": "X-Real-IP"}, "in lower case"),
        ({"header": "x-envoy-external-address"}, "removed from requests before it is read"),
        ({"header": "x-edge-client"}, "carries an identity"),
    ],
)
def test_where_the_clients_address_stands(client_ip: dict[str, Any], rule: str) -> None:
    (problem,) = problems(KEYS, gateway={"clientTraffic": {"clientIp": client_ip}})
    assert problem.startswith("gateway.clientTraffic.clientIp")
    assert rule in problem


def test_litellms_routes_are_named_as_one_and_nobody_logs_in_there() -> None:
    groups = {"enabled": True, "apiGroups": list(get_args(ApiGroup))}
    (problem,) = problems({"routes": [{"names": ["litellm-2"], **KEYS}]}, litellm=groups)
    assert "write litellm, which stands for all of them" in problem
    accepted({"routes": [{"names": ["litellm-2"], **KEYS}]}, litellm={"enabled": True})
    (problem,) = problems({"routes": [{"names": ["litellm"], "oidc": LOGIN}]}, litellm={"enabled": True}, **HTTPS)
    assert "with a page to log in" in problem
