"""The networking layer of an LLM platform: write it, and simulate how its autoscaler handles your traffic."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Collection, Sequence
from importlib import import_module

COMMANDS = {
    "synth": "write the platform as YAML, one file per concern",
    "images": "list every image of the platform",
    "check": "check all objects together: routes, policies, references, names, timeouts",
    "flows": "list who connects to whom: the table that network policies are made from",
    "explain": "explain what happens to one request, hop by hop",
    "diagram": "draw the architecture: SVG, PNG or Mermaid",
    "diff": "compare two versions of a platform: what differs, and what applying the difference does",
    "requirements": "list what the models rely on in Knative's settings, and check a Knative of others",
    "simulate": "simulate a load under given settings: cost, and what users notice",
    "recommend": "search for the cheapest settings that meet a goal",
    "profiles": "list the profiles, or print one as values.yaml",
    "completion": "print a script with which a shell completes commands and options",
}
"""The subcommands and their help; each is a module of this package with the functions `add_arguments` and `run`."""

_EXIT_CODES = "Exit code: 0, 1 after an error, 2 for wrong options."
"""Those of a subcommand that does not say otherwise."""
_EXTRAS = {
    "completion": "completion",
    "diagram": "diagram",
    "diff": "comparison",
    "simulate": "simulation",
    "recommend": "simulation",
    "profiles": "simulation",
}
"""The subcommands that need more than a plain installation, and the extra that each needs."""
_PACKAGES = ("deepdiff", "matplotlib", "numpy", "pygraphviz", "resvg_py", "rich", "shtab")


def parser_of(complete: Collection[str]) -> argparse.ArgumentParser:
    """The parser of the command line.

    Args:
        complete: the subcommands whose options are needed; the modules of the others are not loaded.
    """
    parser = argparse.ArgumentParser(prog="llm-networking", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in COMMANDS.items():
        command = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        if name in complete:
            command.epilog = _EXIT_CODES
            import_module(f"constructs_lib.cli.{name}").add_arguments(command)
    return parser


def main(words: Sequence[str] | None = None) -> int:
    """Run a subcommand.

    Args:
        words: the command line without the program's name; default `sys.argv`.

    Returns:
        The exit code: 0, 1 after an error, 130 after Ctrl-C, 141 if nobody reads the output, or one of the subcommand.
        Wrong options end the program with 2.
    """
    words = sys.argv[1:] if words is None else list(words)
    args = parser_of(words[:1]).parse_args(words)
    try:
        code: int = import_module(f"constructs_lib.cli.{args.command}").run(args)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in _PACKAGES:
            raise
        extra = _EXTRAS[args.command]
        print(f"error: {package} is not installed; pip install 'llm-networking[{extra}]'", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # the reader, such as head, has seen enough; nothing is left to write at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    return code
