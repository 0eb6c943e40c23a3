"""Limits of requests and tokens: per Envoy pod, over all of them, and per model."""
