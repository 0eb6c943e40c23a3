"""The programs that a synthesis is compared with: `python benchmarks/programs.py NAME FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from constructs_lib.node_runtime import packaged_node, use_packaged_node


def empty(folder: str) -> None:
    """A cdk8s app with one chart and nothing in it, on the packaged Node as jsii itself starts it."""
    os.environ["JSII_NODE"] = str(packaged_node())
    _synthesize_nothing(folder)


def one_node(folder: str) -> None:
    """The same on Node as this library starts it."""
    use_packaged_node()
    _synthesize_nothing(folder)


def types(folder: str) -> None:
    """The same with the types that the default platform is written in; they are loaded and not used."""
    use_packaged_node()
    from cdk8s_plus_27 import k8s  # noqa: F401

    import constructs_lib.imports.llmnet.backendtrafficpolicy.io.envoyproxy.gateway
    import constructs_lib.imports.llmnet.clienttrafficpolicy.io.envoyproxy.gateway
    import constructs_lib.imports.llmnet.envoyproxy.io.envoyproxy.gateway
    import constructs_lib.imports.llmnet.gateway.io.k8s.networking.gateway
    import constructs_lib.imports.llmnet.gatewayclass.io.k8s.networking.gateway  # noqa: F401

    _synthesize_nothing(folder)


def _synthesize_nothing(folder: str) -> None:
    from cdk8s import App, Chart

    app = App(outdir=folder)
    Chart(app, "empty")
    app.synth()


if __name__ == "__main__":
    {"empty": empty, "one-node": one_node, "types": types}[sys.argv[1]](sys.argv[2])
