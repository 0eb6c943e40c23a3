"""The login to LiteLLM's user interface by an identity provider."""
