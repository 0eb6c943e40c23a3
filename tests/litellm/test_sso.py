"""The login to LiteLLM's user interface by an identity provider."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App

from constructs_lib import InvalidValues, NetworkingChart, flows_of, parse_values, resolve
from constructs_lib.litellm.environment import OWN_VARIABLES
from constructs_lib.litellm.sso.plan import sso_environment
from constructs_lib.litellm.sso.values import LiteLLMSsoValues
from constructs_lib.values.environment import VariableSourceValues
from tests.litellm.support import KOURIER, SECRET, problems
from tests.support import only

Tree = dict[str, Any]

ADMIN = "llm-admin.example.com"
CLIENT: Tree = {"clientId": "litellm", "clientSecret": {"name": "sso", "key": "client-secret"}}
GOOGLE = CLIENT | {"provider": "google"}
MICROSOFT = CLIENT | {"provider": "microsoft", "tenant": "contoso.onmicrosoft.com"}
GENERIC = CLIENT | {
    "provider": "generic",
    "authorizationEndpoint": "https://idp.example.com/authorize",
    "tokenEndpoint": "https://idp.example.com/token",
    "userinfoEndpoint": "http://keycloak.identity.svc.cluster.local:8080/userinfo",
}
SERVED: Tree = SECRET | {"databaseUrlSecret": {"name": "litellm", "key": "url"}, "replicas": 1, "serves": ["ui"]}
TLS: Tree = {"enabled": True, "secretName": "wildcard"}


def platform(sso: Tree, **others: Any) -> Tree:
    tree = {
        "gateway": {"hostname": "*.example.com"},
        "tls": TLS,
        "inferenceGateway": {"enabled": True},
        "models": [KOURIER],
        "litellm": {"enabled": True, "deployment": SERVED, "admin": {"hostname": ADMIN, "sso": sso}},
    }
    return tree | others


def platform_problems(sso: Tree, **others: Any) -> dict[str, str]:
    with pytest.raises(InvalidValues) as error:
        parse_values(platform(sso, **others))
    return {problem.path: f"{problem.rule}; {problem.hint}" for problem in error.value.problems}


def environment(sso: Tree) -> Tree:
    """The variables of LiteLLM's container."""
    made = NetworkingChart(App(), "networking", values=parse_values(platform(sso))).to_json()
    (container,) = only(made, "Deployment", "litellm")["spec"]["template"]["spec"]["containers"]
    return {item["name"]: item.get("value") or item["valueFrom"]["secretKeyRef"] for item in container["env"]}


def test_a_provider_is_told_by_its_own_variables() -> None:
    secret = {"name": "sso", "key": "client-secret"}
    usual = set(environment(GOOGLE)) - {"GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "PROXY_BASE_URL"}
    expected: list[tuple[Tree, Tree]] = [
        (GOOGLE, {"GOOGLE_CLIENT_ID": "litellm", "GOOGLE_CLIENT_SECRET": secret}),
        (
            MICROSOFT,
            {
                "MICROSOFT_CLIENT_ID": "litellm",
                "MICROSOFT_CLIENT_SECRET": secret,
                "MICROSOFT_TENANT": "contoso.onmicrosoft.com",
            },
        ),
        (
            GENERIC | {"pkce": True, "adminId": "ada", "emailDomains": ["example.com", "example.org"]},
            {
                "GENERIC_CLIENT_ID": "litellm",
                "GENERIC_CLIENT_SECRET": secret,
                "GENERIC_AUTHORIZATION_ENDPOINT": "https://idp.example.com/authorize",
                "GENERIC_TOKEN_ENDPOINT": "https://idp.example.com/token",
                "GENERIC_USERINFO_ENDPOINT": "http://keycloak.identity.svc.cluster.local:8080/userinfo",
                "GENERIC_SCOPE": "openid email profile",
                "GENERIC_USER_ID_ATTRIBUTE": "preferred_username",
                "GENERIC_USER_ROLE_ATTRIBUTE": "role",
                "GENERIC_CLIENT_USE_PKCE": "true",
                "PROXY_ADMIN_ID": "ada",
                "ALLOWED_EMAIL_DOMAINS": "example.com,example.org",
            },
        ),
    ]
    for sso, own in expected:
        found = environment(sso)
        told = {name: value for name, value in found.items() if name not in usual}
        assert told == own | {"PROXY_BASE_URL": f"https://{ADMIN}"}
        # what is made here is not set by env as well
        assert set(told) <= set(OWN_VARIABLES)


def test_the_secret_is_in_no_file() -> None:
    sso = LiteLLMSsoValues.model_validate(GENERIC)
    (hidden,) = [value for value in sso_environment(sso, ADMIN).values() if isinstance(value, VariableSourceValues)]
    assert hidden.secret_key_ref == sso.client_secret


@pytest.mark.parametrize(
    ("sso", "path", "words"),
    [
        (GOOGLE | {"tenant": "contoso"}, "tenant", "has no effect with provider: google; it is for microsoft"),
        (GOOGLE | {"pkce": True}, "pkce", "it is for generic"),
        (MICROSOFT | {"scopes": ["openid"]}, "scopes", "has no effect with provider: microsoft"),
        (MICROSOFT | {"roleAttribute": "groups"}, "roleAttribute", "it is for generic"),
        (MICROSOFT | {"tenant": ""}, "tenant", "is required with provider: microsoft"),
        (MICROSOFT | {"tenant": "a b"}, "tenant", "must be the id or a domain"),
        (CLIENT | {"provider": "generic"}, "authorizationEndpoint", "is required with provider: generic"),
        (GENERIC | {"tokenEndpoint": ""}, "tokenEndpoint", "is required with provider: generic"),
        (GENERIC | {"tokenEndpoint": "http://idp.example.com/token"}, "tokenEndpoint", "in clear text"),
        (GENERIC | {"userinfoEndpoint": "idp.example.com"}, "userinfoEndpoint", "must be a URL"),
        (GENERIC | {"scopes": []}, "scopes", "must not be empty"),
        (GENERIC | {"scopes": ["email"]}, "scopes", "must have openid"),
        (GENERIC | {"scopes": ["openid", "openid"]}, "scopes", "is named twice"),
        (GENERIC | {"scopes": ["openid email"]}, "scopes[0]", "without spaces"),
        (GENERIC | {"userIdAttribute": ""}, "userIdAttribute", "without spaces"),
        (GOOGLE | {"emailDomains": ["a.com", "a.com"]}, "emailDomains", "is named twice"),
        (GOOGLE | {"emailDomains": ["@a.com"]}, "emailDomains[0]", "must be a DNS name"),
        (GOOGLE | {"clientId": ""}, "clientId", "must"),
        (GOOGLE | {"clientSecret": {"name": "sso"}}, "clientSecret.key", "is required"),
        (GOOGLE | {"clientSecret": "abc"}, "clientSecret", ""),
        (GOOGLE | {"provider": "okta"}, "provider", "generic"),
    ],
    ids=str,
)
def test_what_cannot_work_is_told(sso: Tree, path: str, words: str) -> None:
    found = problems({"admin": {"hostname": ADMIN, "sso": sso}})
    assert f"admin.sso.{path}" in found, found
    assert words in found[f"admin.sso.{path}"].rule


def test_each_provider_is_accepted_with_what_it_needs() -> None:
    for sso in (GOOGLE, MICROSOFT, GENERIC):
        parse_values(platform(sso))


def test_it_needs_the_host_name_of_the_administration() -> None:
    assert "has no effect without hostname" in problems({"admin": {"sso": GOOGLE}})["admin.sso"].rule


def test_it_needs_a_user_interface_that_is_served_here() -> None:
    admin = {"hostname": ADMIN, "sso": GOOGLE}
    found = platform_problems(GOOGLE, litellm={"enabled": True, "deployment": SECRET, "admin": admin})
    assert "add ui to litellm.deployment.serves" in found["litellm.admin.sso"]
    found = platform_problems(GOOGLE, litellm={"enabled": True, "admin": admin})
    assert "has no effect without litellm.deployment" in found["litellm.admin.sso"]


def test_people_come_back_by_https() -> None:
    found = platform_problems(GOOGLE, tls={})
    assert list(found) == ["litellm.admin.sso"]
    assert f"https://{ADMIN}/sso/callback" in found["litellm.admin.sso"]
    # the Gateway of somebody else has its own certificate
    admin = {"hostname": ADMIN, "sso": GOOGLE, "gateway": {"name": "internal", "listener": "https"}}
    parse_values(platform(GOOGLE, tls={}, litellm={"enabled": True, "deployment": SERVED, "admin": admin}))


def test_litellm_connects_to_the_provider() -> None:
    expected: list[tuple[Tree, set[tuple[str, int | None]]]] = [
        (GOOGLE, {("accounts.google.com", 443), ("oauth2.googleapis.com", 443), ("openidconnect.googleapis.com", 443)}),
        (MICROSOFT, {("login.microsoftonline.com", 443), ("graph.microsoft.com", 443)}),
        (GENERIC, {("idp.example.com", 443), ("keycloak", None)}),
    ]
    for sso, there in expected:
        plan = resolve(parse_values(platform(sso)), release="networking")
        flows = [flow for flow in flows_of(plan) if flow.key == "litellm.admin.sso"]
        assert {(flow.destination.name, flow.port) for flow in flows} == there


def test_policies_need_to_know_where_it_is() -> None:
    database = {"from": "litellm", "network": "10.1.0.0/16", "ports": [5432]}
    found = platform_problems(GOOGLE, networkPolicies={"enabled": True, "egress": [database]})
    assert "needs an entry for litellm.admin.sso" in found["networkPolicies.egress"]
    listed = database | {"ports": [5432, 443]}
    parse_values(platform(GOOGLE, networkPolicies={"enabled": True, "egress": [listed]}))


def test_its_variables_are_not_set_beside_it() -> None:
    found = problems({"deployment": SECRET | {"env": {"GOOGLE_CLIENT_ID": "a"}}})
    assert "write litellm.admin.sso" in found["deployment.env.GOOGLE_CLIENT_ID"].hint
