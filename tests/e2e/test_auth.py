"""Who may call: each kind of credential on the wire, right, wrong, missing and forged."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from cdk8s import App, JsonPatch

from constructs_lib import NetworkingChart, parse_values, write_platform
from constructs_lib.platform.loading import read
from constructs_lib.platform.settings import merge
from tests.e2e import workloads
from tests.e2e.client import Answer, request
from tests.e2e.cluster import Address, Object, apply, apply_objects, eventually, items, kubectl
from tests.e2e.conftest import HOST, ROOT, Authority, gateway_ready
from tests.e2e.report import Evidence
from tests.e2e.tokens import Signer, unsigned

pytestmark = pytest.mark.e2e

EXAMPLE = ROOT / "examples" / "dist" / "existing-services"
ISSUER = "https://idp.example.com"
PROVIDER = "https://idp.e2e-auth.svc.cluster.local:8443"
AWAY = "https://away.e2e-auth.svc.cluster.local:8443"
KEY = {"x-edge-api-key": "alice-0123456789"}
PAGE = "https://app.example.com"


def basic(user: str, password: str) -> dict[str, str]:
    return {"authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


class Edge:
    """The external Gateway with section `auth`, and requests to it."""

    def __init__(self, address: Address, plain: Address, authority: Authority, folder: Path) -> None:
        self.address, self.plain, self.authority, self._folder = address, plain, authority, folder

    def apply(self, values: dict[str, Any], *, trusted: str = "") -> None:
        """Apply the example with more values; its Envoy trusts the authority of the tests, too."""
        tree = merge(read(ROOT / "examples" / "values" / "existing-services.yaml"), values)
        chart = NetworkingChart(App(), "networking", values=parse_values(tree))
        if trusted:
            mount = {"name": "trusted", "mountPath": "/etc/ssl/certs/ca-certificates.crt", "subPath": "ca.crt"}
            deployment = "/spec/provider/kubernetes/envoyDeployment"
            chart.gateway.envoy_proxy.add_json_patch(
                JsonPatch.add(f"{deployment}/container/volumeMounts", [mount]),
                JsonPatch.add(f"{deployment}/pod/volumes", [{"name": "trusted", "configMap": {"name": trusted}}]),
            )
        kubectl("delete", "securitypolicies", "--all", "-n=llm-platform")
        files = write_platform(chart, self._folder)
        apply(*(file for file in files if file.name.startswith(("2", "6"))))

    def call(self, path: str, headers: dict[str, str] | None = None, *, method: str = "GET", **more: Any) -> Answer:
        tls = more.pop("tls", None) or self.authority.context()
        return request(self.address, method, path, host=HOST, headers=headers, tls=tls, **more)

    def status(self, path: str, headers: dict[str, str] | None = None) -> int:
        return self.call(path, headers).status


def route(name: str, *paths: str, listener: str = "https") -> Object:
    """A route of the user's to the stand-in."""
    rule = {
        "matches": [{"path": {"type": "PathPrefix", "value": path}} for path in paths],
        "backendRefs": [{"name": "litellm", "namespace": "litellm", "port": 4000}],
    }
    return {
        "apiVersion": "gateway.networking.k8s.io/v1",
        "kind": "HTTPRoute",
        "metadata": {"name": name, "namespace": "llm-platform"},
        "spec": {
            "parentRefs": [{"name": "networking", "sectionName": listener}],
            "hostnames": [HOST],
            "rules": [rule],
        },
    }


def provider(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "issuer": ISSUER, "audiences": ["llm"], "claimHeaders": {"x-edge-subject": "sub"}, **more}


def auth(signer: Signer) -> dict[str, Any]:
    """API keys for all routes, and other credentials for single ones."""
    login = {
        "issuer": ISSUER,
        "clientId": "ui",
        "clientSecret": "ui-client",
        "authorizationEndpoint": f"{ISSUER}/login",
        "tokenEndpoint": f"{PROVIDER}/token",
        "redirectPath": "/login/callback",
        "logoutPath": "/login/logout",
    }
    return {
        "enabled": True,
        "apiKeys": {"secrets": ["edge-keys"]},
        "cors": {"allowOrigins": [PAGE]},
        "routes": [
            {"names": ["t-bearer"], "apiKeys": {"secrets": ["edge-keys"], "headers": ["authorization"],
                                                "sanitize": False}},
            {"names": ["t-jwt"], "jwt": {"providers": [provider("inline", jwks=signer.jwks)]}},
            {"names": ["t-map"], "jwt": {"providers": [provider("map", jwksConfigMap="idp-keys")]}},
            {"names": ["t-remote"], "jwt": {"providers": [provider("remote", jwksUri=f"{PROVIDER}/keys")]}},
            {"names": ["t-away"], "jwt": {"providers": [provider("away", jwksUri=f"{AWAY}/keys")]}},
            {"names": ["t-basic"], "basic": {"secret": "edge-users"}},
            {"names": ["t-external"], "external": {"service": "authz", "namespace": "e2e-auth", "port": 8000,
                                                   "requestHeaders": ["x-edge-ticket"],
                                                   "identityHeaders": ["x-edge-team"]}},
            {"names": ["t-gone"], "external": {"service": "gone", "namespace": "e2e-auth", "port": 8000}},
            {"names": ["t-cidr"], "anonymous": True,
             "clientCidrs": {"allow": ["203.0.113.0/24", "2001:db8::/32"], "deny": ["203.0.113.66/32"]}},
            {"names": ["t-oidc"], "oidc": login},
            {"names": ["t-open"], "anonymous": True},
        ],
    }  # fmt: skip


ROUTES = ("bearer", "jwt", "map", "remote", "away", "basic", "external", "gone", "cidr", "open")


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return Signer(tmp_path_factory.mktemp("signer"), "idp")


@pytest.fixture(scope="module")
def stand_ins(secrets: Authority, signer: Signer) -> Iterator[None]:
    """Secrets, the identity provider, and the service that decides."""
    sha = base64.b64encode(hashlib.sha1(b"secret").digest()).decode()  # noqa: S324 - Envoy takes no other
    workloads.namespace("e2e-auth")
    workloads.secret("edge-keys", "llm-platform", {"alice": KEY["x-edge-api-key"], "bob": "bob-0123456789"})
    workloads.secret("edge-users", "llm-platform", {".htpasswd": f"carol:{{SHA}}{sha}\n"})
    workloads.secret("ui-client", "llm-platform", {"client-secret": "of-the-ui"})
    crt, key = secrets.issue("idp", "*.e2e-auth.svc.cluster.local")
    files = {"tls.crt": crt.read_text(), "tls.key": key.read_text(), "jwks.json": signer.jwks}
    workloads.server("idp", "e2e-auth", port=8000, source="guard.py", files=files)
    workloads.server("authz", "e2e-auth", port=8000, source="guard.py")
    workloads.service("gone", "e2e-auth", port=8000)
    tls_port = {"ports": [{"name": "https", "port": 8443}], "selector": {"e2e": "idp"}}
    away = {"ports": [{"name": "https", "port": 8443}], "selector": {"e2e": "away"}}
    authority = {"ca.crt": secrets.certificate.read_text()}
    apply_objects(
        {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "idp", "namespace": "e2e-auth"},
         "spec": tls_port},
        {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "away", "namespace": "e2e-auth"}, "spec": away},
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "idp-keys", "namespace": "llm-platform"},
         "data": {"jwks": signer.jwks}},
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "clients-ca", "namespace": "llm-platform"},
         "data": authority},
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "e2e-trusted",
                                                               "namespace": "envoy-gateway-system"},
         "data": authority},
        *(route(f"t-{name}", f"/t/{name}") for name in ROUTES),
        route("t-oidc", "/t/oidc", "/login"),
        route("t-challenge", "/.well-known/acme-challenge", listener="http"),
    )  # fmt: skip
    yield
    kubectl("delete", "httproutes", "-n=llm-platform", "t-oidc", "t-challenge", *(f"t-{name}" for name in ROUTES))


@pytest.fixture(scope="module")
def edge(
    existing: Callable[[int], Address],
    secrets: Authority,
    stand_ins: None,  # noqa: ARG001 - they must be there
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Edge]:
    yield Edge(existing(443), existing(80), secrets, tmp_path_factory.mktemp("platform"))
    kubectl("delete", "securitypolicies", "--all", "-n=llm-platform")
    apply(EXAMPLE)
    gateway_ready("networking")


@pytest.fixture(scope="module")
def asked(edge: Edge, signer: Signer) -> Edge:
    """The Gateway asks for credentials, behind one proxy, which the tests are."""
    edge.apply(
        {"auth": auth(signer), "gateway": {"clientTraffic": {"clientIp": {"trustedHops": 1}}}}, trusted="e2e-trusted"
    )
    gateway_ready("networking")

    @eventually
    def known() -> None:
        for policy in items("securitypolicies", "-n=llm-platform"):
            (ancestor, *_) = policy["status"]["ancestors"]
            states = {entry["type"]: entry["status"] for entry in ancestor["conditions"]}
            # a service without pods is refused, which must close its route
            gone = policy["metadata"]["name"] == "networking-t-gone"
            assert states["Accepted"] == str(not gone), json.dumps(ancestor)
        assert edge.status("/v1/models") == 401
        assert edge.status("/v1/models", KEY) == 200
        # each proxy fetches the provider's keys on its own
        token = bearer(signer.token(iss=ISSUER, aud="llm", sub="dora"))
        assert {edge.status("/t/remote", token) for _ in range(20)} == {200}
        assert edge.status("/t/away") == 401

    known()
    return edge


def test_an_api_key_is_asked_for_on_all_routes(asked: Edge) -> None:
    for path in ("/v1/models", "/health/liveliness", "/v1/models/org%2Fmodel"):
        assert (asked.status(path), asked.status(path, KEY)) == (401, 200)
    for wrong in ("", "alice", "alice-012345678", "alice-01234567890", "ALICE-0123456789", "alice-0123456789,x"):
        assert asked.status("/v1/models", {"x-edge-api-key": wrong}) == 401
    assert asked.status("/v1/models", bearer(KEY["x-edge-api-key"])) == 401
    assert asked.status("/v1/models?x-edge-api-key=alice-0123456789") == 401


def test_the_client_of_a_key_goes_on_and_its_key_does_not(asked: Edge) -> None:
    forged = {"x-edge-client": "admin", "X-Edge-User": "admin", "X-EDGE-TEAM": "blue"}
    seen = asked.call("/v1/models", KEY | forged | bearer("sk-litellm")).seen_headers
    assert seen["x-edge-client"] == "alice"
    assert seen["authorization"] == "Bearer sk-litellm"
    assert not {"x-edge-api-key", "x-edge-user", "x-edge-team"} & set(seen)


def test_a_key_of_litellm_may_be_the_key_of_the_gateway(asked: Edge) -> None:
    answer = asked.call("/t/bearer", bearer(KEY["x-edge-api-key"]))
    assert answer.status == 200
    assert answer.seen_headers["authorization"] == f"Bearer {KEY['x-edge-api-key']}"
    assert asked.status("/t/bearer", bearer("other")) == 401
    assert asked.status("/t/bearer", KEY) == 401


def test_a_route_without_credentials_gets_no_forged_identity_either(asked: Edge) -> None:
    answer = asked.call("/t/open", {"x-edge-client": "admin", "x-edge-user": "admin", "x-edge-team": "blue"})
    assert answer.status == 200
    assert not {"x-edge-client", "x-edge-user", "x-edge-team"} & set(answer.seen_headers)


@pytest.mark.parametrize("path", ["/t/jwt", "/t/map", "/t/remote"])
def test_a_token_is_verified(asked: Edge, signer: Signer, tmp_path: Path, path: str) -> None:
    right: dict[str, Any] = {"iss": ISSUER, "aud": "llm", "sub": "dora"}

    @eventually  # the provider's keys are read when the listener is new
    def known() -> None:
        answer = asked.call(path, bearer(signer.token(**right)) | {"x-edge-subject": "admin"})
        assert (answer.status, answer.seen_headers["x-edge-subject"]) == (200, "dora")

    known()
    stranger = Signer(tmp_path, "stranger")
    refused = {
        "none": {},
        "unsigned": bearer(unsigned(**right)),
        "of another key": bearer(stranger.token(kid="idp", **right)),
        "expired": bearer(signer.token(seconds=-3600, **right)),
        "of another issuer": bearer(signer.token(**right | {"iss": "https://evil.example"})),
        "not a token": bearer("a.b.c"),
        "without Bearer": {"authorization": signer.token(**right)},
    }
    assert {why: asked.status(path, headers) for why, headers in refused.items()} == dict.fromkeys(refused, 401)
    assert asked.status(path, bearer(signer.token(**right | {"aud": "other"}))) == 403
    assert asked.status(f"{path}?access_token={signer.token(**right)}") == 401
    # a token without the claim: what the client says instead has no effect
    del right["sub"]
    answer = asked.call(path, bearer(signer.token(**right)) | {"x-edge-subject": "admin"})
    assert answer.status == 200
    assert "x-edge-subject" not in answer.seen_headers


def test_without_the_providers_keys_nobody_gets_in(asked: Edge, signer: Signer, evidence: Evidence) -> None:
    answer = asked.call("/t/away", bearer(signer.token(iss=ISSUER, aud="llm", sub="dora")))
    assert answer.status == 401
    evidence(f"401 with the body {answer.body.decode()!r}")


def test_a_user_and_a_password(asked: Edge) -> None:
    answer = asked.call("/t/basic", basic("carol", "secret") | {"x-edge-user": "admin"})
    assert (answer.status, answer.seen_headers["x-edge-user"]) == (200, "carol")
    for wrong in (None, basic("carol", "wrong"), basic("dora", "secret"), basic("carol", ""), bearer("secret"), KEY):
        assert asked.status("/t/basic", wrong) == 401


def test_a_service_decides(asked: Edge) -> None:
    answer = asked.call("/t/external", {"x-edge-ticket": "good", "x-edge-team": "blue", "x-edge-rank": "last"})
    assert (answer.status, answer.seen_headers["x-edge-team"]) == (200, "red")
    assert answer.seen_headers["x-edge-rank"] == "last"  # not listed, so neither replaced nor removed
    assert asked.status("/t/external") == 403
    assert asked.status("/t/external", {"x-edge-ticket": "bad"} | KEY) == 403
    assert asked.status("/t/gone", {"x-edge-ticket": "good"}) == 500


@pytest.mark.parametrize(
    ("forwarded", "status"),
    [
        ("203.0.113.7", 200),
        ("2001:db8::7", 200),
        ("203.0.113.66", 403),
        ("198.51.100.7", 403),
        # the proxy writes at the right end; what is left of it, the client has written
        ("203.0.113.7, 198.51.100.7", 403),
        ("198.51.100.7, 203.0.113.7", 200),
        ("203.0.113.7, nonsense", 403),
        ("", 403),
    ],
)
def test_networks_of_clients(asked: Edge, forwarded: str, status: int) -> None:
    assert asked.status("/t/cidr", {"x-forwarded-for": forwarded} if forwarded else {}) == status


def test_envoys_own_headers_are_removed_behind_a_proxy(asked: Edge) -> None:
    own = {"x-envoy-original-path": "/forged", "x-envoy-decorator-operation": "x", "x-envoy-max-retries": "9",
           "x-envoy-upstream-rq-timeout-ms": "1", "x-envoy-retry-on": "5xx"}  # fmt: skip
    answer = asked.call("/v1/models", KEY | own)
    assert answer.status == 200
    assert not set(own) & set(answer.seen_headers)


def preflight(edge: Edge, origin: str, path: str = "/v1/chat/completions") -> Answer:
    asks = {"origin": origin, "access-control-request-method": "POST",
            "access-control-request-headers": "authorization,x-edge-api-key"}  # fmt: skip
    return edge.call(path, asks, method="OPTIONS")


@pytest.mark.parametrize("path", ["/v1/chat/completions", "/t/jwt", "/t/oidc", "/t/basic"])
def test_a_preflight_needs_no_credential(asked: Edge, path: str) -> None:
    answer = preflight(asked, PAGE, path)
    assert answer.status == 200
    assert answer.headers["access-control-allow-origin"] == PAGE
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert "authorization" in answer.headers["access-control-allow-headers"]
    assert answer.headers["access-control-max-age"] == "7200"
    assert answer.body == b""


def test_pages_of_other_origins_may_not_call(asked: Edge) -> None:
    for origin in ("https://evil.example", f"{PAGE}.evil.example", "http://app.example.com", "null"):
        answer = preflight(asked, origin)
        assert "access-control-allow-origin" not in answer.headers
        assert "x-seen-headers" not in answer.headers
    assert asked.call("/v1/chat/completions", method="OPTIONS").status == 404


def test_a_page_reads_the_answer_and_still_needs_a_key(asked: Edge) -> None:
    assert asked.call("/v1/models", {"origin": PAGE}).status == 401
    answer = asked.call("/v1/models", KEY | {"origin": PAGE})
    assert (answer.status, answer.headers["access-control-allow-origin"]) == (200, PAGE)


def cookies(answers: http.client.HTTPMessage) -> str:
    return "; ".join(line.split(";")[0] for line in answers.get_all("set-cookie") or [])


def browse(edge: Edge, path: str, cookie: str = "") -> tuple[int, http.client.HTTPMessage, bytes]:
    """As a browser, which keeps every cookie."""
    connection = http.client.HTTPSConnection(edge.address.host, edge.address.port, context=edge.authority.context())
    connection.sock = edge.authority.context().wrap_socket(
        __import__("socket").create_connection((edge.address.host, edge.address.port)), server_hostname=HOST
    )
    connection.request("GET", path, headers={"Host": HOST} | ({"cookie": cookie} if cookie else {}))
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


def test_people_log_in(asked: Edge) -> None:
    status, headers, _ = browse(asked, "/t/oidc/page")
    assert status == 302
    login = urlsplit(headers["location"])
    asked_for = parse_qs(login.query)
    assert f"{login.scheme}://{login.netloc}{login.path}" == f"{ISSUER}/login"
    assert asked_for["redirect_uri"] == [f"https://{HOST}/login/callback"]
    assert asked_for["client_id"] == ["ui"]
    (state,) = asked_for["state"]
    begun = cookies(headers)
    # somebody else's login cannot be put upon a browser: the state belongs to its cookie
    assert browse(asked, f"/login/callback?code=x&state={state}")[0] == 401
    assert browse(asked, "/login/callback?code=x&state=forged", begun)[0] == 401
    status, headers, body = browse(asked, f"/login/callback?code=x&state={state}", begun)
    assert (status, headers["location"]) == (302, f"https://{HOST}/t/oidc/page"), body
    session = cookies(headers)
    assert browse(asked, "/t/oidc/page", session)[0] == 200
    forged = "; ".join(f"{part.split('=')[0]}=forged" for part in session.split("; "))
    assert browse(asked, "/t/oidc/page", forged)[0] == 302


def test_the_redirect_and_challenges_ask_for_nothing(asked: Edge) -> None:
    plain = request(asked.plain, "GET", "/v1/models", host=HOST)
    assert (plain.status, plain.headers["location"]) == (308, f"https://{HOST}/v1/models")
    challenge = request(asked.plain, "GET", "/.well-known/acme-challenge/x", host=HOST)
    assert (challenge.status, challenge.json()["path"]) == (200, "/.well-known/acme-challenge/x")


def test_a_missing_secret_closes_the_routes(asked: Edge, signer: Signer) -> None:
    changed = auth(signer) | {"apiKeys": {"secrets": ["edge-keys", "missing"]}}
    asked.apply(
        {"auth": changed, "gateway": {"clientTraffic": {"clientIp": {"trustedHops": 1}}}}, trusted="e2e-trusted"
    )

    @eventually
    def closed() -> None:
        assert asked.status("/v1/models", KEY) == 500

    closed()


@pytest.fixture
def certified(edge: Edge) -> Callable[[str], ssl.SSLContext]:
    """A client with a certificate."""

    def context(authority: Authority, name: str) -> ssl.SSLContext:
        crt, key = authority.issue(name, f"{name}.example.com")
        made = edge.authority.context()
        made.load_cert_chain(crt, key)
        return made

    return context  # type: ignore[return-value]


def refused(edge: Edge, tls: ssl.SSLContext) -> bool:
    try:
        edge.call("/v1/models", tls=tls)
    except (ssl.SSLError, ConnectionError, http.client.HTTPException):
        return True
    return False


def test_certificates_of_clients(edge: Edge, certified: Any, tmp_path: Path) -> None:
    required = {"caConfigMaps": ["clients-ca"], "forward": ["Subject", "DNS"]}
    edge.apply({"auth": {"enabled": True, "clientCertificates": required}})
    mine = certified(edge.authority, "erin")

    @eventually
    def asks() -> None:
        assert refused(edge, edge.authority.context())
        assert edge.call("/v1/models", tls=mine).status == 200

    asks()
    assert refused(edge, certified(Authority(tmp_path), "mallory"))
    forged = {"x-forwarded-client-cert": 'Subject="CN=admin"'}
    seen = edge.call("/v1/models", forged, tls=mine).seen_headers["x-forwarded-client-cert"]
    assert 'Subject="CN=erin.example.com"' in seen
    assert "DNS=erin.example.com" in seen
    assert "admin" not in seen
    assert request(edge.plain, "GET", "/v1/models", host=HOST).status == 308

    edge.apply({"auth": {"enabled": True, "clientCertificates": required | {"optional": True}}})

    @eventually
    def optional() -> None:
        assert edge.call("/v1/models", forged).status == 200

    optional()
    assert "x-forwarded-client-cert" not in edge.call("/v1/models", forged).seen_headers
    assert "erin" in edge.call("/v1/models", tls=mine).seen_headers["x-forwarded-client-cert"]
    assert refused(edge, certified(Authority(tmp_path), "mallory"))


@pytest.mark.parametrize(
    ("client_ip", "admitted", "kept_out"),
    [
        ({"trustedCidrs": ["10.0.0.0/8", "192.0.2.0/24"]},
         {"x-forwarded-for": "203.0.113.7, 192.0.2.1"},
         {"x-forwarded-for": "203.0.113.7, 198.51.100.7, 192.0.2.1"}),
        ({"header": "cf-connecting-ip"}, {"cf-connecting-ip": "203.0.113.7"},
         {"cf-connecting-ip": "198.51.100.7", "x-forwarded-for": "203.0.113.7"}),
        ({"header": "cf-connecting-ip"}, {"cf-connecting-ip": "203.0.113.7"}, {"x-forwarded-for": "203.0.113.7"}),
        # two proxies: the second entry from the right
        ({"trustedHops": 2}, {"x-forwarded-for": "198.51.100.7, 203.0.113.7, 192.0.2.1"},
         {"x-forwarded-for": "203.0.113.7, 198.51.100.7, 192.0.2.1"}),
    ],
)  # fmt: skip
def test_where_the_clients_address_stands(
    edge: Edge, client_ip: dict[str, Any], admitted: dict[str, str], kept_out: dict[str, str]
) -> None:
    edge.apply({
        "auth": {"enabled": True, "clientCidrs": {"allow": ["203.0.113.0/24"]}},
        "gateway": {"clientTraffic": {"clientIp": client_ip}},
    })  # fmt: skip

    @eventually
    def known() -> None:
        assert (edge.status("/v1/models", admitted), edge.status("/v1/models", kept_out)) == (200, 403)

    known()


def test_without_a_proxy_in_front_no_header_is_believed(edge: Edge) -> None:
    edge.apply({"auth": {"enabled": True, "clientCidrs": {"allow": ["203.0.113.0/24"]}}})
    believed = {"x-forwarded-for": "203.0.113.7", "x-real-ip": "203.0.113.7", "cf-connecting-ip": "203.0.113.7"}

    @eventually
    def known() -> None:
        assert edge.status("/v1/models", believed) == 403

    known()
    edge.apply({"auth": {"enabled": True, "clientCidrs": {"deny": ["203.0.113.0/24"]}}})

    @eventually
    def all_others() -> None:
        assert edge.status("/v1/models", believed) == 200

    all_others()
