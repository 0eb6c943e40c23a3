"""The programs that are timed, each a whole process: `python benchmarks/programs.py NAME [ROUTES] FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from constructs_lib.node_runtime import use_packaged_node

use_packaged_node()


def values(routes: int) -> dict[str, object]:
    """A platform with so many models, told apart by a header, several to an HTTPRoute."""
    models = [{"name": f"m{number}", "service": f"models/m{number}"} for number in range(routes)]
    return {"inferenceGateway": {"enabled": True, "routes": "shared", "selectBy": "header"}, "models": models}


def empty(folder: Path) -> None:
    """A cdk8s app with one chart and nothing in it."""
    from cdk8s import App, Chart

    app = App(outdir=str(folder))
    Chart(app, "empty")
    app.synth()


def platform(folder: Path, routes: int = 0) -> None:
    """The platform of the defaults, or with so many models."""
    from cdk8s import App

    from constructs_lib.output import write_platform
    from constructs_lib.platform import NetworkingChart
    from constructs_lib.values.loading import parse_values

    tree = values(routes) if routes else {}
    write_platform(NetworkingChart(App(outdir=str(folder)), "networking", values=parse_values(tree)), folder)


def main() -> None:
    """Run one of them."""
    name, *count, folder = sys.argv[1:]
    if name == "empty":
        empty(Path(folder))
    else:
        platform(Path(folder), *map(int, count))


if __name__ == "__main__":
    main()
