"""Redis, where the rate-limit service keeps its counters: an existing one, or one that is made here."""
