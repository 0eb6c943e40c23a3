"""An explanation agrees with the real Envoy Gateway and Envoy: the same requests, sent."""

from __future__ import annotations

import http.client
import json
import ssl
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from constructs_lib.explain.expectations import Outcome, check
from constructs_lib.explain.request import Request
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree
from tests.e2e import workloads
from tests.e2e.client import Answer, request
from tests.e2e.cluster import Address, apply, apply_objects, items, kubectl, reached, wait
from tests.e2e.conftest import ROOT, Authority
from tests.e2e.report import Evidence
from tests.explain import routes, scene
from tests.explain.test_agreement import table

pytestmark = pytest.mark.e2e

KINDS = (
    "backendtrafficpolicies,clienttrafficpolicies,configmaps,deployments,endpointslices,envoyextensionpolicies,envoyproxies,"
    "gateways,httproutefilters,httproutes,networkpolicies,referencegrants,secrets,securitypolicies,services"
)
PROGRAM = ROOT / "tests" / "e2e" / "programs" / "echo.py"
SAMPLES = 24
"""Requests to a rule with several backends: one that gets a quarter is missed by one run of a thousand."""
PATIENCE_SECONDS = 30


@pytest.fixture(scope="module")
def gateways(secrets: Authority) -> Iterator[dict[tuple[str, int], Address]]:
    """The scene in the cluster, and the addresses of its listeners."""
    apply(*(ROOT / "examples" / "dist" / "existing-services" / f"{name}.yaml"
            for name in ("00-namespaces", "10-envoy-gateway", "20-gateway")))  # fmt: skip
    apply_objects(*scene.backends())
    secrets.apply_secret("explain-tls", scene.HOME, "*.secure.example")
    apply_objects(*scene.echo(workloads.IMAGE, PROGRAM.read_text()), *scene.gateways())
    apply_objects(*routes.everything())
    for namespace in scene.BACKENDS:
        wait("condition=Available", "deployment", "echo", f"-n={namespace}")
    wait("condition=Programmed", "gateway", "table", "policies", "clash", f"-n={scene.HOME}")
    selector = f"gateway.envoyproxy.io/owning-gateway-namespace={scene.HOME}"
    wait("condition=Available", "deployment", f"-l={selector}", "-n=envoy-gateway-system")
    with ExitStack() as stack:
        found = {}
        for service in items("services", f"-l={selector}", "-n=envoy-gateway-system"):
            name = service["metadata"]["labels"]["gateway.envoyproxy.io/owning-gateway-name"]
            for port in service["spec"]["ports"]:
                number = port["port"]
                at = reached(service["metadata"]["name"], "envoy-gateway-system", number)
                found[f"explain/{name}", number] = stack.enter_context(at)
        yield found
    # while Envoy Gateway runs, or their proxies stay; everything else ends with its namespace
    kubectl("delete", "gateways", "--all", f"-n={scene.HOME}")


def live() -> Tree:
    """What the cluster has, as `kubectl get` prints it."""
    found = [one for namespace in scene.BACKENDS for one in items(KINDS, f"-n={namespace}")]
    found += items("configmaps", "-n=envoy-gateway-system")
    return Tree([Manifest(one) for one in [*found, *items("namespaces"), *items("gatewayclasses")]])


@dataclass(frozen=True)
class Seen:
    """What came back."""

    status: int
    backend: str = ""
    sent: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    location: str = ""


def send(address: Address, asked: Request) -> Seen:
    """Send the request; 0 for no answer at all."""
    tls = None
    if asked.scheme == "https":
        tls = ssl.create_default_context()
        tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    port = "" if asked.port in (80, 443) else f":{asked.port}"
    query = f"?{asked.query}" if asked.query else ""
    headers = dict(asked.headers) | {"Host": f"{asked.host}{port}"}
    try:
        answer = request(address, asked.method, asked.path + query, host=asked.sni, headers=headers, tls=tls, timeout=5)
    except (OSError, http.client.HTTPException):
        return Seen(0)
    return _seen(answer)


def _seen(answer: Answer) -> Seen:
    location = answer.headers.get("location", "")
    if "x-backend" not in answer.headers:
        return Seen(answer.status, location=location)
    arrived = json.loads(answer.headers["x-seen"])
    headers = tuple(sorted((name, value) for name, value in arrived["headers"].items() if name.startswith("x-t")))
    sent = f"{arrived['headers']['host']}{arrived['path']}"
    return Seen(answer.status, answer.headers["x-backend"], sent, headers, location)


def difference(outcome: Outcome, addresses: dict[tuple[str, int], Address]) -> str:
    """In what Envoy does otherwise than the explanation says; empty if in nothing."""
    trace, asked = outcome.trace, outcome.request
    address = addresses[outcome.expectation.gateway, asked.port]
    several = len(trace.backends) > 1 and trace.end.served
    found = [send(address, asked) for _ in range(SAMPLES if several else 1)]
    if several:
        counts = Counter(one.backend or str(one.status) for one in found)
        return "" if counts.keys() == trace.backends.keys() else f"said {trace.backends}, seen {dict(counts)}"
    seen = found[0]
    expected = Seen(trace.end.status, location=trace.end.location)
    if trace.backends and trace.end.served:
        port = "" if asked.port in (80, 443) or not trace.sent.startswith(asked.host) else f":{asked.port}"
        host, slash, rest = trace.sent.partition("/")
        sent = trace.sent if ":" in host else f"{host}{port}{slash}{rest}"
        headers = tuple(sorted(item for item in trace.headers.items() if item[0].startswith("x-t")))
        expected = Seen(200, next(iter(trace.backends)), sent, headers)
    return "" if seen == expected else f"said {expected}, seen {seen}"


def test_requests_end_where_the_explanation_says(gateways: dict[tuple[str, int], Address], evidence: Evidence) -> None:
    outcomes = check(live(), table())
    begin = time.monotonic()
    wrong = dict.fromkeys(range(len(outcomes)), "not asked")
    while wrong and time.monotonic() - begin < PATIENCE_SECONDS:
        # an update reaches Envoy after a moment; what is right once is right
        asked = {place: difference(outcomes[place], gateways) for place in wrong}
        wrong = {place: text for place, text in asked.items() if text}
        time.sleep(1 if wrong else 0)
    lines = [f"{outcomes[place].request.method} {outcomes[place].request.url}: {text}" for place, text in wrong.items()]
    evidence(f"{len(outcomes) - len(wrong)} of {len(outcomes)} requests end where the explanation says")
    assert not lines, "\n".join(lines)
