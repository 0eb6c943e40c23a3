"""The cluster of KUBECONFIG, whatever it is: applying, waiting, and reaching its Services from here."""

from __future__ import annotations

import json
import os
import shlex
import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from tenacity import retry, retry_if_exception_type, retry_if_result, stop_after_delay, wait_fixed

PATIENCE_SECONDS = 120
# as docs/operations.md applies: under a name of its own, so that shared ConfigMaps keep the keys of others
APPLIED = ("--server-side", "--field-manager=llm-networking")

Object = dict[str, Any]


class NotYet(Exception):
    """What is waited for is not there yet; the text says what is there instead."""


def kubectl(
    *words: str, given: str | None = None, check: bool = True, environment: Mapping[str, str] | None = None
) -> str:
    """Run kubectl; what it printed. Fails on an error and on a warning of the API server."""
    done = subprocess.run(["kubectl", *words], input=given, capture_output=True, text=True, check=False,
                          env=os.environ | dict(environment or {}), timeout=2 * PATIENCE_SECONDS)  # fmt: skip
    if check:
        assert done.returncode == 0, f"kubectl {' '.join(words)}\n{done.stdout[-2000:]}{done.stderr[-4000:]}"
        assert "Warning" not in done.stderr, done.stderr
    return done.stdout


def apply(*folders: Path) -> None:
    """Apply files or folders under strict field validation."""
    kubectl("apply", *APPLIED, "--force-conflicts", "--validate=strict", *(f"-f={folder}" for folder in folders))


def apply_objects(*objects: Object) -> None:
    """Apply objects that only a test has."""
    text = json.dumps({"apiVersion": "v1", "kind": "List", "items": objects})
    kubectl("apply", "--server-side", "--force-conflicts", "--validate=strict", "-f=-", given=text)


def items(*words: str) -> list[Object]:
    """The objects that `kubectl get` finds."""
    found: list[Object] = json.loads(kubectl("get", *words, "-o=json"))["items"]
    return found


def get(kind: str, name: str, namespace: str) -> Object:
    """One object."""
    found: Object = json.loads(kubectl("get", kind, name, f"-n={namespace}", "-o=json"))
    return found


class Absent(Exception):
    """What a test needs cannot be had here; the text says why."""


def printed(name: str, variable: str, *words: str) -> list[Object]:
    """The objects that the command in this environment variable prints, to install what the cluster lacks."""
    command = shlex.split(os.environ.get(variable, ""))
    if not command:
        raise Absent(f"{name} is not installed")
    done = subprocess.run([*command, *words], capture_output=True, text=True, check=True)
    return list(yaml.safe_load_all(done.stdout))


def logs(selector: str, namespace: str) -> str:
    """What the pods have printed. E2E_LOGS is a command for that where `kubectl logs` does not work."""
    command = os.environ.get("E2E_LOGS", "").split()
    names = [pod["metadata"]["name"] for pod in items("pods", f"-l={selector}", f"-n={namespace}")]
    if not command:
        return "".join(kubectl("logs", f"-n={namespace}", "--all-containers", name) for name in names)
    run = [subprocess.run([*command, f"{namespace}/{name}"], capture_output=True, text=True) for name in names]  # noqa: PLW1510
    return "".join(done.stdout for done in run)


def wait(condition: str, *words: str) -> None:
    """Wait for a condition, as kubectl writes it."""
    kubectl("wait", f"--for={condition}", f"--timeout={PATIENCE_SECONDS}s", *words)


eventually = retry(
    # a LookupError is a field, mostly the status, that no controller has written yet
    retry=retry_if_exception_type((NotYet, AssertionError, OSError, LookupError)),
    wait=wait_fixed(0.5),
    stop=stop_after_delay(PATIENCE_SECONDS),
    reraise=True,
)
"""Call the function again until it no longer raises; a cluster comes to its state in its own time."""


@dataclass(frozen=True)
class Address:
    """Where a Service is reached from here."""

    host: str
    port: int


@retry(
    retry=retry_if_result(lambda answers: not answers),
    wait=wait_fixed(0.5),
    stop=stop_after_delay(5),  # a Service that was just made needs a moment
    retry_error_callback=lambda _: False,
)
def _answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True


@contextmanager
def reached(name: str, namespace: str, port: int) -> Iterator[Address]:
    """Where that port of a Service is reached: at its own address if this machine has a way to it, else forwarded."""
    service = get("service", name, namespace)
    ingress = service.get("status", {}).get("loadBalancer", {}).get("ingress", [])
    hosts = [entry.get("ip") or entry.get("hostname") for entry in ingress] + [service["spec"].get("clusterIP")]
    for host in hosts:
        if host and host != "None" and _answers(host, port):
            yield Address(host, port)
            return
    forward = subprocess.Popen(
        ["kubectl", "port-forward", f"-n={namespace}", f"service/{name}", f":{port}"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert forward.stdout
        line = forward.stdout.readline()  # Forwarding from 127.0.0.1:40123 -> 10080
        if "127.0.0.1:" not in line:
            raise NotYet(
                f"port {port} of {namespace}/{name} is not reached, neither directly nor by kubectl port-forward"
            )
        yield Address("127.0.0.1", int(line.split("127.0.0.1:")[1].split()[0]))
    finally:
        forward.terminate()
        forward.wait()


@contextmanager
def each_pod(labels: str, namespace: str, port: int) -> Iterator[list[Address]]:
    """Where that port of each pod with the labels is reached, one by one: by a Service of its own."""
    found = [pod["metadata"] for pod in items("pods", f"-l={labels}", f"-n={namespace}")]
    pods = [pod["name"] for pod in found if "deletionTimestamp" not in pod]
    services = [f"e2e-pod-{place}" for place in range(len(pods))]
    with ExitStack() as stack:
        addresses = []
        for name, pod in zip(services, pods, strict=True):
            kubectl("label", "pod", pod, f"-n={namespace}", f"e2e-pod={name}", "--overwrite")
            spec = {"selector": {"e2e-pod": name}, "ports": [{"name": "http", "port": 80, "targetPort": port}]}
            metadata = {"name": name, "namespace": namespace}
            apply_objects({"apiVersion": "v1", "kind": "Service", "metadata": metadata, "spec": spec})
            addresses.append(stack.enter_context(reached(name, namespace, 80)))
        yield addresses
    kubectl("delete", "service", *services, f"-n={namespace}")
