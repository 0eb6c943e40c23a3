"""Knative Serving in the cluster, with a platform whose Kourier leads to it."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import yaml

from tests.e2e.cluster import NotYet, eventually, items, kubectl, wait

CORE = ("activator", "autoscaler", "controller", "webhook")
_MOST_RESTARTS = 3


class Absent(Exception):
    """Knative cannot be had here; the text says why."""


@contextmanager
def knative_core() -> Iterator[None]:
    """Knative's core runs. E2E_KNATIVE is a command that prints it, for a cluster where it is not installed."""
    there = {item["metadata"]["name"] for item in items("deployments", "-n=knative-serving")}
    made = ""
    if not set(CORE) <= there:
        command = shlex.split(os.environ.get("E2E_KNATIVE", ""))
        if not command:
            raise Absent("Knative Serving is not installed")
        printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        # the namespace is there, and stays
        made = yaml.safe_dump_all(one for one in yaml.safe_load_all(printed) if one["kind"] != "Namespace")
        # what the platform has set stays
        kubectl("apply", "--server-side", "-f=-", given=made, check=False)
    try:
        for name in CORE:
            wait("condition=Available", "deployment", name, "-n=knative-serving")
        yield
    finally:
        kubectl("delete", "services.serving.knative.dev", "--all", "-n=models", "--ignore-not-found")
        if made:
            kubectl("delete", "--ignore-not-found", "-f=-", given=made, check=False)


@eventually
def kourier_runs() -> bool:
    """Whether Kourier's controller becomes ready, or ends again and again."""
    for pod in items("pods", "-l=app=net-kourier-controller", "-n=knative-serving"):
        for state in pod["status"].get("containerStatuses", []):
            if state["ready"]:
                return True
            if state["restartCount"] > _MOST_RESTARTS:
                return False
    raise NotYet("net-kourier-controller has neither become ready nor ended")
