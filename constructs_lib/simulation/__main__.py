"""`python -m constructs_lib.simulation` is the command llm-networking."""

import sys

from constructs_lib.cli.arguments import main

sys.exit(main())
