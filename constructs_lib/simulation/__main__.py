"""`python -m constructs_lib.simulation` is the command llm-networking."""

import sys

from constructs_lib.simulation.cli import main

sys.exit(main())
