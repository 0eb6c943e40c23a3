"""The whole platform: the tree of values, the rules between its sections, the plan, the chart and its files."""
