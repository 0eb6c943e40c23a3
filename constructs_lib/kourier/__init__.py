"""Kourier, Knative's networking layer: controller, gateway, configuration."""
