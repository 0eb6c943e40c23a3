"""The table of risks: which field of which kind does what, one module per risk."""

from __future__ import annotations

from constructs_lib.comparison.rules.access import ACCESS
from constructs_lib.comparison.rules.cost import COST
from constructs_lib.comparison.rules.recreate import RECREATE
from constructs_lib.comparison.rules.restart import RESTART
from constructs_lib.comparison.rules.rule import Rule
from constructs_lib.comparison.rules.traffic import TRAFFIC

RULES: tuple[Rule, ...] = (*TRAFFIC, *RECREATE, *RESTART, *ACCESS, *COST)
"""All rules, the worst risk first; of each risk the first that matches is in force."""
