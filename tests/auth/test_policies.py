"""What section `auth` makes, and that every route gets exactly what is written for it."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from cdk8s import App, Chart
from hypothesis import given, settings, strategies as st

from constructs_lib import GatewayConstruct, InvalidProps, NetworkingChart, parse_values
from constructs_lib.auth.plan import PolicyPlan, policies
from constructs_lib.auth.values import AuthValues
from constructs_lib.auth.values.access import ClientCertificatesValues
from constructs_lib.litellm.values import ApiGroup
from tests.auth.test_values import BASIC, HTTPS, KEYS, jwt, login
from tests.support import Manifest, only, synthesize

CIDRS = {"clientCidrs": {"allow": ["10.0.0.0/8"], "deny": ["10.1.0.0/16"]}}
CORS = {"cors": {"allowOrigins": ["https://app.example.com"]}}


def platform(auth: dict[str, Any], **sections: Any) -> list[Manifest]:
    values = parse_values({"auth": {"enabled": True, **auth}} | sections)
    manifests: list[Manifest] = NetworkingChart(App(), "networking", values=values).to_json()
    return manifests


def policy(auth: dict[str, Any], name: str = "networking", **sections: Any) -> dict[str, Any]:
    spec: dict[str, Any] = only(platform(auth, **sections), "SecurityPolicy", name)["spec"]
    return spec


def removed(manifests: list[Manifest]) -> set[str]:
    headers = only(manifests, "ClientTrafficPolicy", "networking")["spec"]["headers"]
    return set(headers["earlyRequestHeaders"]["remove"])


def test_by_default_nothing_is_made() -> None:
    chart = NetworkingChart(App(), "networking")
    assert chart.gateway.security_policies == ()
    assert not [made for made in chart.to_json() if made["kind"] == "SecurityPolicy"]


def test_api_keys_of_all_routes() -> None:
    assert policy(KEYS) == {
        "targetRefs": [
            {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "networking", "sectionName": "http"}
        ],
        "apiKeyAuth": {
            "credentialRefs": [{"name": "keys"}],
            "extractFrom": [{"headers": ["x-edge-api-key"]}],
            "forwardClientIDHeader": "x-edge-client",
            "sanitize": True,
        },
    }


def test_the_listener_of_the_redirect_and_of_challenges_asks_for_nothing() -> None:
    targets = policy(KEYS, **HTTPS)["targetRefs"]
    assert [(target["kind"], target["sectionName"]) for target in targets] == [("Gateway", "https")]


def test_tokens() -> None:
    auth = jwt(audiences=["llm"], claimHeaders={"x-edge-user": "sub"}, cacheDuration="60s", cookies=["session"])
    assert policy(auth)["jwt"] == {
        "providers": [
            {
                "name": "idp",
                "issuer": "https://idp",
                "audiences": ["llm"],
                "remoteJWKS": {"uri": "https://idp/keys", "cacheDuration": "60s"},
                "extractFrom": {
                    "headers": [{"name": "authorization", "valuePrefix": "Bearer "}],
                    "cookies": ["session"],
                },
                "claimToHeaders": [{"header": "x-edge-user", "claim": "sub"}],
            }
        ]
    }
    local = policy(jwt(jwksUri="", jwksConfigMap="keys"))["jwt"]["providers"][0]
    reference = {"group": "", "kind": "ConfigMap", "name": "keys"}
    assert local["localJWKS"] == {"type": "ValueRef", "valueRef": reference}
    assert "remoteJWKS" not in local


def test_users() -> None:
    assert policy(BASIC)["basicAuth"] == {"users": {"name": "users"}, "forwardUsernameHeader": "x-edge-user"}


@pytest.mark.parametrize("protocol", ["http", "grpc"])
def test_a_service_that_decides(protocol: str) -> None:
    service = {"service": "authz", "namespace": "security", "port": 9000, "identityHeaders": ["x-edge-team"]}
    made = platform({"external": service | {"protocol": protocol}})
    external = only(made, "SecurityPolicy")["spec"]["extAuth"]
    assert external["failOpen"] is False
    assert external[protocol]["backendRefs"] == [{"name": "authz", "namespace": "security", "port": 9000}]
    assert external[protocol]["backendSettings"] == {"healthCheck": {"panicThreshold": 1}}
    assert external[protocol].get("headersToBackend") == (["x-edge-team"] if protocol == "http" else None)
    grant = only(made, "ReferenceGrant")
    assert grant["metadata"]["namespace"] == "security"
    assert grant["spec"] == {
        "from": [{"group": "gateway.envoyproxy.io", "kind": "SecurityPolicy", "namespace": "llm-platform"}],
        "to": [{"group": "", "kind": "Service", "name": "authz"}],
    }
    assert "x-edge-team" in removed(made)


def test_networks_that_are_denied_come_first() -> None:
    assert policy(CIDRS)["authorization"] == {
        "defaultAction": "Deny",
        "rules": [
            {"name": "deny", "action": "Deny", "principal": {"clientCIDRs": ["10.1.0.0/16"]}},
            {"name": "allow", "action": "Allow", "principal": {"clientCIDRs": ["10.0.0.0/8"]}},
        ],
    }
    denied = policy({"clientCidrs": {"deny": ["10.1.0.0/16"]}})["authorization"]
    assert (denied["defaultAction"], len(denied["rules"])) == ("Allow", 1)


def test_a_login_leads_back_to_its_own_host() -> None:
    oidc = policy(login(), "networking-ui", **HTTPS)["oidc"]
    assert oidc["redirectURL"] == "https://llm.example.com/oauth2/callback"
    wildcard = HTTPS | {"gateway": {"hostname": "*.example.com", "redirectHttps": True}}
    oidc = policy(login(hostname="ui.example.com"), "networking-ui", **wildcard)["oidc"]
    assert oidc["redirectURL"] == "https://ui.example.com/oauth2/callback"


def test_headers_of_identities_of_any_route_are_removed_from_all_requests() -> None:
    auth = KEYS | {
        "routes": [
            {"names": ["a"], **jwt(claimHeaders={"x-claim": "sub"})},
            {"names": ["b"], **BASIC},
            {"names": ["c"], "oidc": login(idTokenHeader="x-id-token")["routes"][0]["oidc"]},
        ]
    }
    found = removed(platform(auth, **HTTPS))
    assert {"x-edge-client", "x-claim", "x-edge-user", "x-id-token"} <= found
    assert "x-edge-api-key" not in found
    assert "x-edge-client" not in removed(platform(CIDRS))


def test_certificates_of_clients_are_part_of_the_one_policy_towards_clients() -> None:
    made = platform(
        {"clientCertificates": {"caSecrets": ["ca"], "caConfigMaps": ["more"], "forward": ["DNS"]}}, **HTTPS
    )
    assert not [each for each in made if each["kind"] == "SecurityPolicy"]
    spec = only(made, "ClientTrafficPolicy", "networking")["spec"]
    assert spec["tls"]["clientValidation"] == {
        "mode": "RequireAndVerify",
        "caCertificateRefs": [
            {"group": "", "kind": "Secret", "name": "ca"},
            {"group": "", "kind": "ConfigMap", "name": "more"},
        ],
    }
    assert spec["headers"]["xForwardedClientCert"] == {"mode": "SanitizeSet", "certDetailsToAdd": ["DNS"]}


@pytest.mark.parametrize(
    ("client_ip", "made"),
    [
        ({"trustedHops": 2}, {"xForwardedFor": {"numTrustedHops": 2}}),
        ({"trustedCidrs": ["10.0.0.0/8"]}, {"xForwardedFor": {"trustedCIDRs": ["10.0.0.0/8"]}}),
        ({"header": "cf-connecting-ip"}, {"customHeader": {"name": "cf-connecting-ip", "failClosed": True}}),
        ({}, None),
    ],
)
def test_where_the_clients_address_stands(client_ip: dict[str, Any], made: object) -> None:
    manifests = platform(KEYS, gateway={"clientTraffic": {"clientIp": client_ip}})
    spec = only(manifests, "ClientTrafficPolicy", "networking")["spec"]
    assert spec.get("clientIPDetection") == made
    prefixes = [match["value"] for match in spec["headers"]["earlyRequestHeaders"]["removeOnMatch"]]
    assert ("x-envoy-" in prefixes) == (made is not None)


def test_litellms_name_stands_for_all_its_routes() -> None:
    everything = {"enabled": True, "apiGroups": list(get_args(ApiGroup))}
    made = platform({"routes": [{"names": ["litellm"], **KEYS}]}, litellm=everything)
    routes = [each["metadata"]["name"] for each in made if each["kind"] == "HTTPRoute"]
    assert len(routes) > 1
    targets = only(made, "SecurityPolicy", "networking-litellm")["spec"]["targetRefs"]
    assert [target["name"] for target in targets] == routes


def test_web_pages_may_send_what_the_route_asks_for_and_litellms_matches_answer_preflights() -> None:
    auth = KEYS | CORS | {"routes": [{"names": ["ui"], **BASIC}]}
    made = platform(auth, litellm={"enabled": True})
    headers = ["authorization", "content-type", "x-request-id"]
    assert only(made, "SecurityPolicy", "networking")["spec"]["cors"]["allowHeaders"] == [*headers, "x-edge-api-key"]
    assert only(made, "SecurityPolicy", "networking-ui")["spec"]["cors"]["allowHeaders"] == headers
    for rule in only(made, "HTTPRoute", "litellm")["spec"]["rules"]:
        assert rule["filters"] == [
            {
                "type": "CORS",
                "cors": {
                    "allowOrigins": ["https://app.example.com"],
                    "allowMethods": ["GET", "POST", "DELETE"],
                    "allowHeaders": [*headers, "x-edge-api-key"],
                    "maxAge": 7200,
                },
            }
        ]
    plain = only(platform(KEYS, litellm={"enabled": True}), "HTTPRoute", "litellm")
    assert not [rule for rule in plain["spec"]["rules"] if "filters" in rule]


def test_cors_of_litellms_own_entry_is_in_its_route() -> None:
    own = {"allowOrigins": ["https://own.example.com"]}
    made = platform(KEYS | CORS | {"routes": [{"names": ["litellm"], "cors": own}]}, litellm={"enabled": True})
    rule = only(made, "HTTPRoute", "litellm")["spec"]["rules"][0]
    assert rule["filters"][0]["cors"]["allowOrigins"] == ["https://own.example.com"]


def test_the_construct_alone_refuses_what_the_platform_refuses() -> None:
    auth = AuthValues(enabled=True, client_certificates=ClientCertificatesValues(ca_secrets=("ca",)))
    with pytest.raises(InvalidProps, match="needs TLS at the Gateway"):
        GatewayConstruct(Chart(App(), "networking"), "gateway", auth=auth)


def test_the_construct_alone_makes_the_policies() -> None:
    auth = AuthValues.model_validate({"enabled": True, **KEYS, "routes": [{"names": ["ui"], "anonymous": True}]})
    made = synthesize(lambda chart: GatewayConstruct(chart, "gateway", auth=auth))
    assert [each["metadata"]["name"] for each in made if each["kind"] == "SecurityPolicy"] == [
        "networking",
        "networking-ui",
    ]
    # only a policy of its own takes the Gateway's away
    assert set(only(made, "SecurityPolicy", "networking-ui")["spec"]) == {"targetRefs"}


CREDENTIALS: dict[str, dict[str, Any]] = {
    "apiKeys": {"secrets": ["keys"]},
    "jwt": {"providers": [{"name": "idp", "issuer": "i", "jwksUri": "https://idp/", "headers": [{"name": "x-token"}]}]},
    "basic": {"secret": "users"},
    "external": {"service": "authz", "port": 80},
}
_SOME = st.sets(st.sampled_from(sorted(CREDENTIALS)))
_ENTRY = st.fixed_dictionaries({"kinds": _SOME, "cidrs": st.booleans(), "cors": st.booleans(), "open": st.booleans()})


def _written(entry: dict[str, Any]) -> dict[str, Any]:
    found = {kind: CREDENTIALS[kind] for kind in entry["kinds"]}
    return found | (CIDRS if entry["cidrs"] else {}) | (CORS if entry["cors"] else {})


def _asks(plan: PolicyPlan) -> set[str]:
    named = {"apiKeys": plan.api_keys, "jwt": plan.jwt, "basic": plan.basic, "external": plan.external}
    return {kind for kind, value in named.items() if value}


@settings(max_examples=300, deadline=None)
@given(gateway=_ENTRY, entry=_ENTRY)
def test_no_route_is_asked_for_less_than_is_written(gateway: dict[str, Any], entry: dict[str, Any]) -> None:
    anonymous = entry["open"] and not entry["kinds"] and bool(gateway["kinds"])
    own = _written(entry) | ({"anonymous": True} if anonymous else {})
    written = _written(gateway) | ({"routes": [{"names": ["ui"], **own}]} if own else {})
    if not written:
        return
    auth = AuthValues.model_validate({"enabled": True, **written})
    in_force: dict[str, PolicyPlan] = {}
    for plan in policies(auth):
        for route in plan.routes or ("other", "ui"):
            in_force[route] = plan  # a route's own policy replaces the Gateway's
    assert (_asks(in_force["other"]) if "other" in in_force else set()) == gateway["kinds"]
    if "ui" in in_force:
        expected = set() if anonymous else (entry["kinds"] or gateway["kinds"])
        assert _asks(in_force["ui"]) == expected
        assert in_force["ui"].client_cidrs.sets_anything() == (entry["cidrs"] or gateway["cidrs"])
        assert bool(in_force["ui"].cors) == (entry["cors"] or gateway["cors"])
    else:
        assert not own
        assert not gateway["kinds"]
