"""The install of the Envoy Gateway controller, equivalent to the official chart gateway-helm 1.9.2."""
