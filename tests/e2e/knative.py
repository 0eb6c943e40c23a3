"""Knative Serving in the cluster, with a platform whose Kourier leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml

from tests.e2e.cluster import Absent, NotYet, apply, eventually, items, kubectl, printed, wait

CORE = ("activator", "autoscaler", "controller", "webhook")
_MOST_RESTARTS = 3


def _give_up_leases() -> None:
    """A core that ran before holds them for 60 s, in which the webhook has no certificate and may be restarted."""
    kubectl("wait", "--for=delete", "pods", f"-l=app in ({','.join(CORE)})", "-n=knative-serving", "--timeout=120s")
    held = [one["metadata"]["name"] for one in items("leases", "-n=knative-serving")]
    if left := [name for name in held if name.startswith(CORE)]:
        kubectl("delete", "leases", *left, "-n=knative-serving")


@contextmanager
def knative_core(namespace: str = "models") -> Iterator[None]:
    """Knative's core runs, for services in the namespace.

    E2E_KNATIVE is a command that prints it, for a cluster where it is not installed.
    """
    there = {item["metadata"]["name"] for item in items("deployments", "-n=knative-serving")}
    made = ""
    if not set(CORE) <= there:
        # the namespace is there, and stays
        made = yaml.safe_dump_all(
            one for one in printed("Knative Serving", "E2E_KNATIVE") if one["kind"] != "Namespace"
        )
        _give_up_leases()
        # what the platform has set stays
        kubectl("apply", "--server-side", "-f=-", given=made, check=False)
    try:
        for name in CORE:
            wait("condition=Available", "deployment", name, "-n=knative-serving")
        yield
    finally:
        # before the controller that takes their pods away
        kubectl("delete", "services.serving.knative.dev", "--all", f"-n={namespace}", "--ignore-not-found")
        if made:
            kubectl("delete", "--ignore-not-found", "-f=-", given=made, check=False)


def kourier_runs(platform: Path) -> None:
    """Apply Kourier and what it reads, until its controller is ready; it is absent where that cannot run."""
    apply(*(platform / name for name in ("00-namespaces.yaml", "30-knative.yaml", "40-kourier.yaml")))
    if not _becomes_ready():
        raise Absent("Kourier's controller does not run here")


@eventually
def _becomes_ready() -> bool:
    """Whether the controller becomes ready, or ends again and again."""
    for pod in items("pods", "-l=app=net-kourier-controller", "-n=knative-serving"):
        for state in pod["status"].get("containerStatuses", []):
            if state["ready"]:
                return True
            if state["restartCount"] > _MOST_RESTARTS:
                return False
    raise NotYet("net-kourier-controller has neither become ready nor ended")
