"""What synthesis costs, as ratios of runs on the same machine."""
