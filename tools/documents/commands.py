"""docs/commands/: a page per command, as its parser describes it, with what an example prints."""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from constructs_lib.cli.completion import commands_of
from constructs_lib.cli.main import COMMANDS, parser_of

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = {
    "synth": "--set knative.enabled=false --set kourier.enabled=false --output build/gateway",
    "images": "--values examples/values/tls-cert-manager.yaml",
    "check": "--manifests examples/dist/full-platform",
    "flows": "--values examples/values/full-platform.yaml --part llama-epp",
    "explain": "http://llm.example.com/v1/models --manifests examples/dist/full-platform",
    "diagram": "--values examples/values/full-platform.yaml --part litellm",
    "diff": "dist examples/dist/autoscaling-tuning --fail-on traffic",
    "simulate": "--shape bursts --rps 1 --hours 2",
    "recommend": "--shape constant --rps 0.05 --hours 1 --top 2",
    "profiles": "large-model",
}
"""What is shown of each command; a script for a shell is not."""
_REST = "[the command line](../command-line.md)"
MORE = {
    "check": "[checks](../checks.md)",
    "diff": "[comparing two versions](../diff.md)",
    "explain": "[explaining a request](../explain.md)",
    **dict.fromkeys(("simulate", "recommend", "profiles"), "[the simulator](../simulator.md)"),
}
"""The pages that say more; of the other commands the page about the command line does."""


def command_pages(*, outputs: bool = True) -> dict[str, str]:
    """The pages by the names of their files; without `outputs` they end where the example begins."""
    commands = commands_of(parser_of(COMMANDS))
    return {f"{name}.md": "\n".join(_page(name, command, outputs=outputs)) for name, command in commands.items()}


def _page(name: str, command: argparse.ArgumentParser, *, outputs: bool) -> Iterator[str]:
    yield f"# llm-networking {name}"
    yield ""
    yield f"{command.description} More: {MORE.get(name, _REST)}."
    yield ""
    arguments = [action for action in command._actions if not action.option_strings]
    options = [action for action in command._actions if action.option_strings]
    yield f"    llm-networking {' '.join([name, *map(_argument, arguments), '[OPTION]...'])}"
    yield ""
    yield "| Argument or option | Meaning | Default |"
    yield "|---|---|---|"
    for action in (*arguments, *options):
        yield f"| {_names(action)} | {_help(action)} | {_default(action)} |"
    yield ""
    yield f"{command.epilog}"
    if name in EXAMPLES:
        yield ""
        yield "## Example"
        yield ""
        if outputs:
            yield from _example(name)


def _argument(action: argparse.Action) -> str:
    name = str(action.metavar or action.dest.upper())
    return f"[{name}]" if action.nargs == "?" else name


def _names(action: argparse.Action) -> str:
    if not action.option_strings:
        return f"`{action.metavar or action.dest.upper()}`"
    value = "" if action.nargs == 0 else f" {_value(action)}"
    return ", ".join(f"`{option}{value}`" for option in action.option_strings)


def _value(action: argparse.Action) -> str:
    return str(action.metavar or action.dest.replace("_", "-").upper()).replace("|", "\\|")


def _help(action: argparse.Action) -> str:
    text = (action.help or "").replace("%%", "%").replace("|", "\\|")
    choices = [str(choice) for choice in action.choices or ()]
    return text if all(choice in text for choice in choices) else f"{text}: {', '.join(choices)}"


def _default(action: argparse.Action) -> str:
    nothing = action.default is None or action.default is False or action.default in ([], "", argparse.SUPPRESS)
    return "" if nothing or "default" in (action.help or "").lower() else f"`{action.default}`"


def _example(name: str) -> Iterator[str]:
    words = shlex.split(EXAMPLES[name])
    command = [sys.executable, "-m", "constructs_lib.cli", name, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    yield "```console"
    yield f"$ llm-networking {name} {EXAMPLES[name]}"
    yield f"{done.stdout}{done.stderr}```"
    yield ""
