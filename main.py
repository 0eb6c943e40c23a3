"""`python main.py` is `llm-networking synth`, from a checkout."""

import sys

from constructs_lib.cli.main import main

if __name__ == "__main__":
    sys.exit(main(["synth", *sys.argv[1:]]))
