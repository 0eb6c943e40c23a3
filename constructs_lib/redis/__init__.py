"""Redis, where the rate-limit service and LiteLLM keep their counters: an existing one, or one made here."""
