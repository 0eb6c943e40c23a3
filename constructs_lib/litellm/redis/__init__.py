"""The Redis that LiteLLM's pods share."""
