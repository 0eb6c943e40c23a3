"""Standard output and error with styles, which appear on a terminal only; NO_COLOR turns colours off."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

OUT, ERR = Console(), Console(stderr=True)


def print_lines(lines: Iterable[tuple[str, str]]) -> None:
    """Lines, each with its style; long ones are left to the terminal."""
    for style, line in lines:
        OUT.print(Text(line, style=style), soft_wrap=True)
