"""`python -m constructs_lib.cli` is the command `llm-networking`."""

import sys

from constructs_lib.cli.main import main

sys.exit(main())
