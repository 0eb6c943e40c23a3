"""Synthesize the networking layer: values -> NetworkingChart -> one YAML file per concern."""

from __future__ import annotations

import gc

gc.disable()  # modules are no garbage, and to look for some among them takes a tenth of a run

import argparse
import os
import sys
from pathlib import Path

from constructs_lib.node_runtime import start_node

node = start_node()  # it is ready when the values, which do without it, are loaded

from constructs_lib.errors import NetworkingError, NodeDoesNotStart
from constructs_lib.platform.loading import load_values

try:
    node.wait()
except NodeDoesNotStart as error:
    sys.unraisablehook = lambda _: None  # at exit jsii complains that it cannot stop what did not start
    sys.exit(f"error: {error}")

from cdk8s import App
from jsii.errors import JSIIError

from constructs_lib.platform.output import write_platform
from constructs_lib.platform.chart import NetworkingChart

gc.freeze()  # from here on only new objects are looked at
gc.enable()

# the chart's id, as `helm install networking` named the release
RELEASE = "networking"


def main() -> int:
    """Read the values, synthesize, write; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--values", "-f", action="append", type=Path, default=[], metavar="FILE",
        help="a values.yaml; may be given several times, later files win key by key",
    )  # fmt: skip
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", dest="settings",
        help="one value, for example gateway.hostname=llm.example.com; wins over the files",
    )  # fmt: skip
    parser.add_argument(
        "--output", "-o", type=Path, default=Path(os.environ.get("CDK8S_OUTDIR", "dist")), metavar="FOLDER",
        help="where to write; default dist/, or CDK8S_OUTDIR, which the cdk8s command sets",
    )  # fmt: skip
    args = parser.parse_args()
    try:
        values = load_values(args.values, args.settings)
        chart = NetworkingChart(App(outdir=str(args.output)), RELEASE, values=values)
        for path in write_platform(chart, args.output):
            print(path)
        if chart.autoscaler_config:
            for warning in chart.autoscaler_config.warnings:
                print(f"warning: {warning}", file=sys.stderr)
    except NetworkingError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except (JSIIError, RuntimeError) as error:  # validation of the tree by cdk8s
        print(f"error: {str(error).removeprefix('Error: ')}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    code = main()
    gc.freeze()  # nothing is left to do but to end
    sys.exit(code)
