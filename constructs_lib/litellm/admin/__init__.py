"""The administration of LiteLLM, on a host name or a Gateway of its own."""
