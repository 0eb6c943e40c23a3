"""A program of its own that draws: the language of Graphviz on standard input, SVG on standard output.

What chooses fonts reads its settings once per process, and writes about those of the system to standard error.
"""

from __future__ import annotations

import sys

from pygraphviz import AGraph


def main() -> None:
    """Draw one picture."""
    sys.stdout.buffer.write(AGraph(string=sys.stdin.read()).draw(format="svg", prog="dot"))


if __name__ == "__main__":
    main()
