"""The install of the Envoy Gateway controller, equal in effect to the official chart gateway-helm 1.9.1."""
