"""Write the platform: values -> NetworkingChart -> one YAML file per concern.

Most of the time goes into loading modules, so the start is laid out for it, and only here:

1. Python's garbage collector is off while modules load; scanning them takes a tenth of a run. What is loaded is then
   frozen, so that the collector scans new objects only. At exit everything is frozen.
2. Node starts in a thread before anything that does not need it is imported (node_runtime.py).
"""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import re
import sys
from pathlib import Path

from constructs_lib.node_runtime import start_node

# the chart's id; with Helm it is the release's name
RELEASE = "networking"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `llm-networking synth`."""
    parser.description = "Write the platform as YAML, one file per concern, named in the order to apply them."
    parser.add_argument(
        "--values", "-f", action="append", type=Path, default=[], metavar="FILE",
        help="a values.yaml; may be given several times, later files take precedence key by key",
    )  # fmt: skip
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", dest="settings",
        help="one value, for example gateway.hostname=llm.example.com; takes precedence over the files",
    )  # fmt: skip
    parser.add_argument(
        "--set-string", action="append", default=[], metavar="KEY=VALUE", dest="texts",
        help="like --set, but the value is always a string",
    )  # fmt: skip
    parser.add_argument(
        "--set-json", action="append", default=[], metavar="KEY=JSON", dest="jsons",
        help="like --set, but the value is JSON; applied before those of --set",
    )  # fmt: skip
    parser.add_argument(
        "--output", "-o", type=_folder, default=os.environ.get("CDK8S_OUTDIR", "dist"), metavar="FOLDER",
        help="where to write; default dist/, or CDK8S_OUTDIR, which the cdk8s command sets",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Read the values, synthesize, write; print the files, and warnings to standard error."""
    gc.disable()
    atexit.register(gc.freeze)
    node = start_node()

    from constructs_lib.errors import NetworkingError, NodeDoesNotStart
    from constructs_lib.platform.loading import load_values

    try:
        node.wait()
    except NodeDoesNotStart as error:
        gc.enable()
        sys.unraisablehook = lambda _: None  # at exit jsii complains that it cannot stop what did not start
        return _failed(str(error))

    from cdk8s import App
    from jsii.errors import JSIIError

    from constructs_lib.platform.chart import NetworkingChart
    from constructs_lib.platform.output import write_platform

    gc.freeze()
    gc.enable()
    try:
        values = load_values(args.values, args.settings, args.texts, args.jsons)
        chart = NetworkingChart(App(outdir=str(args.output)), RELEASE, values=values)
        for path in write_platform(chart, args.output):
            print(path)
    except NetworkingError as error:
        return _failed(error.in_yaml())
    except (JSIIError, RuntimeError) as error:  # cdk8s validates the tree
        return _failed(re.sub(r"^Error: |(?<=^  )\[[^]]*] ", "", str(error), flags=re.MULTILINE))
    except OSError as error:
        return _failed(f"{error.filename or args.output}: cannot be written: {error.strerror}")
    for warning in chart.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    return 0


def _folder(text: str) -> Path:
    """A folder; an empty text would be the current one, whose files are not ours to remove."""
    if not text:
        raise argparse.ArgumentTypeError("must name a folder; CDK8S_OUTDIR and -o must not be empty")
    return Path(text)


def _failed(text: str) -> int:
    print(f"error: {text}", file=sys.stderr)
    return 1
