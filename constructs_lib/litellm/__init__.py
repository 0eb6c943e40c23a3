"""LiteLLM: the route to it, and LiteLLM itself."""
