"""The platform with stand-ins for models, and the ways to these: directly, past parts of it, and through all of it."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from cdk8s import App

from benchmarks.streams import Load, Way, run
from constructs_lib import NetworkingChart, parse_values, write_platform
from constructs_lib.names import HTTP_FULL_DUPLEX
from tests.e2e import workloads
from tests.e2e.cluster import (
    Absent,
    Address,
    NotYet,
    Object,
    apply,
    apply_objects,
    eventually,
    items,
    kubectl,
    reached,
    wait,
)
from tests.e2e.conftest import gateway_ready, proxy_service, uninstall
from tests.e2e.knative import knative_core, kourier_runs
from tests.e2e.load import KEY

COLD_START_SECONDS = 20
"""How long the model that starts from zero loads."""
DIRECT = "direct"
_CONTROLLER = "envoy-gateway-system"
_HOST = "llm.example.com"
_INSIDE = f"inference-gateway.{_CONTROLLER}.svc.cluster.local"
_DEFAULTS = "defaults"
"""The class, Gateway and first host of Envoy Gateway's own defaults."""
_STOCK = "stock"
"""The Knative service with Knative's own defaults."""
_GATEWAYS = ("networking", "inference-gateway", _DEFAULTS)
_OWN = [
    ("gatewayclass", _DEFAULTS),
    ("gateway", _DEFAULTS, "-n=llm-platform"),
    ("httproute", "defaults", "defaults-kourier", "past-litellm", "-n=llm-platform"),
]
"""What the comparison adds to the platform."""
_KNATIVE_DEFAULT_SECONDS = 300  # revision-timeout-seconds
_WARM = {"min-scale": "2", "max-scale": "2"}
_COLD = {"max-scale": "1", "window": "6s", "scale-down-delay": "0s", "scale-to-zero-pod-retention-period": "0s"}
_VALUES: Object = {
    "gateway": {"hostname": _HOST},
    "loadBalancer": {"provider": "bare-metal"},
    "litellm": {
        "enabled": True,
        "deployment": {"replicas": 1, "masterKeySecret": {"name": "litellm", "key": "master-key"}},
    },
    "inferenceGateway": {"enabled": True},
    # Kourier's Envoy has 1024 connections to a revision
    "kourier": {"gateway": {"replicas": 3}},
    "models": [
        {"name": "chat", "mode": "standard", "service": "models/engine", "podLabels": {"e2e": "engine"}},
        {"name": "embed", "mode": "kourier", "service": "models/embed"},
        {"name": "cold", "mode": "kourier", "service": "models/cold"},
    ],
}


@dataclass(frozen=True, kw_only=True)
class Ways:
    """The ways."""

    warm: tuple[Way, ...]
    """To models that run."""
    cold: tuple[Way, ...]
    """To one that is at zero; none without Knative."""
    without: str
    """Why there are none through Knative."""


@contextmanager
def platform() -> Iterator[Ways]:
    """Everything that is compared."""
    with tempfile.TemporaryDirectory() as work, ExitStack() as stack:
        folder = Path(work) / "dist"
        write_platform(NetworkingChart(App(), "networking", values=parse_values(_VALUES)), folder)
        apply(folder / "00-namespaces.yaml")
        stack.callback(uninstall, folder)
        workloads.secret("litellm", "litellm", {"master-key": "sk-e2e"})
        workloads.server("engine", "models", port=8000, replicas=2)
        stack.callback(kubectl, "delete", "deployment,service", "engine", "-n=models", "--ignore-not-found")
        apply(folder)
        # the last one is the first to be undone; a class stays as long as it has Gateways
        for objects in _OWN:
            stack.callback(kubectl, "delete", *objects, "--ignore-not-found")
        apply_objects(*_comparison())
        for gateway in _GATEWAYS:
            gateway_ready(gateway)
        for name, namespace in (("litellm", "litellm"), ("chat-epp", "models")):
            wait("condition=Available", "deployment", name, f"-n={namespace}")
        at = {name: stack.enter_context(reached(proxy_service(name), _CONTROLLER, 80)) for name in _GATEWAYS}
        engine = stack.enter_context(reached("engine", "models", 8000))
        try:
            kourier = _knative(stack, folder)
            without = ""
        except Absent as reason:
            kourier, without = None, str(reason)
        ways = _ways(at, engine, kourier, without)
        for way in (*ways.warm, *ways.cold):
            until_served(way)
        yield ways


def _ways(at: dict[str, Address], engine: Address, kourier: Address | None, without: str) -> Ways:
    key, past = tuple(KEY.items()), (("x-past-litellm", "yes"),)
    inside = "/{}/v1/chat/completions".format
    warm = [
        Way(name=DIRECT, address=engine, host="engine", rolled_out=True),
        Way(name="Envoy Gateway's defaults", address=at[_DEFAULTS], host="defaults.example.com"),
        Way(name="external Gateway", address=at["networking"], host=_HOST, headers=past),
        Way(name="inference gateway, picker", address=at["inference-gateway"], host=_INSIDE, path=inside("chat")),
        Way(name="the whole path, picker", address=at["networking"], host=_HOST, headers=key, rolled_out=True),
    ]
    if not kourier:
        return Ways(warm=tuple(warm), cold=(), without=without)
    defaults, ours = "Envoy Gateway's and Knative's defaults", "the whole path, Kourier"
    return Ways(
        warm=(
            *warm,
            Way(name=defaults, address=at[_DEFAULTS], host=_knative_host(_STOCK)),
            Way(name="Kourier, Knative", address=kourier, host=_knative_host("embed")),
            Way(name=ours, address=at["networking"], host=_HOST, headers=key, model="embed", rolled_out=True),
        ),
        cold=(
            Way(name=defaults, address=at[_DEFAULTS], host=_knative_host("cold")),
            Way(name="Kourier, Knative", address=kourier, host=_knative_host("cold")),
            Way(name=ours, address=at["networking"], host=_HOST, headers=key, model="cold"),
        ),
        without="",
    )


def _knative(stack: ExitStack, platform: Path) -> Address:
    kourier_runs(platform)
    stack.enter_context(knative_core())
    workloads.program("knative", "models")
    stock = workloads.knative_service(_STOCK, "models", scale=_WARM, program_of="knative")
    template = stock["spec"]["template"]
    del template["metadata"]["annotations"][HTTP_FULL_DUPLEX]
    template["spec"] |= dict.fromkeys(("timeoutSeconds", "responseStartTimeoutSeconds"), _KNATIVE_DEFAULT_SECONDS)
    loading = {"LOAD_SECONDS": str(COLD_START_SECONDS)}
    ours = (
        workloads.knative_service("embed", "models", scale=_WARM, program_of="knative"),
        workloads.knative_service("cold", "models", scale=_COLD, program_of="knative", environment=loading),
    )

    @eventually  # the webhook needs its certificate first
    def made() -> None:
        apply_objects(stock, *ours)

    made()
    for name in (_STOCK, "embed", "cold"):
        wait("condition=Ready", "services.serving.knative.dev", name, "-n=models")
    return stack.enter_context(reached("kourier-internal", "kourier-system", 80))


def _knative_host(name: str) -> str:
    return f"{name}.models.svc.cluster.local"


def _route(name: str, gateway: str, *hosts: str, to: tuple[str, str, int], **rule: object) -> Object:
    service, namespace, port = to
    backend = {"name": service, "namespace": namespace, "port": port}
    return {
        "apiVersion": "gateway.networking.k8s.io/v1",
        "kind": "HTTPRoute",
        "metadata": {"name": name, "namespace": "llm-platform"},
        "spec": {
            "parentRefs": [{"name": gateway}],
            "hostnames": list(hosts),
            "rules": [{"backendRefs": [backend], **rule}],
        },
    }


def _grant(namespace: str, service: str) -> Object:
    routes = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "namespace": "llm-platform"}
    return {
        "apiVersion": "gateway.networking.k8s.io/v1beta1",
        "kind": "ReferenceGrant",
        "metadata": {"name": "data-path", "namespace": namespace},
        "spec": {"from": [routes], "to": [{"group": "", "kind": "Service", "name": service}]},
    }


def _comparison() -> list[Object]:
    """The Gateway with Envoy Gateway's own defaults, and routes past LiteLLM."""
    api = "gateway.networking.k8s.io/v1"
    engine, kourier = ("engine", "models", 8000), ("kourier-internal", "kourier-system", 80)
    knative = [_knative_host(name) for name in (_STOCK, "cold")]
    # the match of the platform's own route and one more
    path = {"type": "Exact", "value": "/v1/chat/completions"}
    past = {"path": path, "method": "POST", "headers": [{"name": "x-past-litellm", "value": "yes"}]}
    return [
        {
            "apiVersion": api,
            "kind": "GatewayClass",
            "metadata": {"name": _DEFAULTS},
            "spec": {"controllerName": "gateway.envoyproxy.io/gatewayclass-controller"},
        },
        {
            "apiVersion": api,
            "kind": "Gateway",
            "metadata": {"name": _DEFAULTS, "namespace": "llm-platform"},
            "spec": {
                "gatewayClassName": _DEFAULTS,
                "listeners": [{"name": "http", "port": 80, "protocol": "HTTP"}],
            },
        },
        _grant("models", "engine"),
        _grant("kourier-system", "kourier-internal"),
        _route("defaults", _DEFAULTS, "defaults.example.com", to=engine),
        _route("defaults-kourier", _DEFAULTS, *knative, to=kourier),
        # as the platform's own routes: no time limit of a whole request
        _route("past-litellm", "networking", _HOST, to=engine, timeouts={"request": "0s"}, matches=[past]),
    ]


def until_served(way: Way) -> None:
    """Policies and routes take a while until every proxy has them."""
    once = Load(name="", streams=5, one_by_one=True)
    for _ in range(60):
        streams = asyncio.run(run(way, once))
        if all(stream.whole for stream in streams):
            return
        time.sleep(1)
    raise SystemExit(f"{way.name} does not serve {way.model}: {streams[-1].end}")


@eventually
def asleep() -> None:
    """The model that starts from zero has no pod."""
    if pods := items("pods", "-l=serving.knative.dev/service=cold", "-n=models"):
        raise NotYet(f"{len(pods)} pods of the model that starts from zero")


def roll_out() -> Callable[[], None]:
    """Roll out the proxies, their controller, the picker, Kourier and the models; what waits until they have."""
    plain = {_CONTROLLER: "", "models": "engine chat-epp", "kourier-system": ""}
    for namespace, names in plain.items():
        every = [item["metadata"]["name"] for item in items("deployments", f"-n={namespace}")]
        kubectl("rollout", "restart", "deployment", *(names.split() or every), f"-n={namespace}")
    services = [item["metadata"]["name"] for item in _knative_services()]
    annotations = {"rolled": str(time.monotonic())}
    change = json.dumps({"spec": {"template": {"metadata": {"annotations": annotations}}}})
    for name in services:
        kubectl("patch", "services.serving.knative.dev", name, "-n=models", "--type=merge", f"-p={change}")

    def wait_for_all() -> None:
        for namespace in plain:
            for item in items("deployments", f"-n={namespace}"):
                name = f"deployment/{item['metadata']['name']}"
                kubectl("rollout", "status", name, f"-n={namespace}", "--timeout=200s")
        for name in services:
            wait("condition=Ready", "services.serving.knative.dev", name, "-n=models")

    return wait_for_all


def _knative_services() -> list[Object]:
    if not items("customresourcedefinitions", "--field-selector=metadata.name=services.serving.knative.dev"):
        return []
    return items("services.serving.knative.dev", "-n=models")
