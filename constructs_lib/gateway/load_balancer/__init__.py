"""The load balancer in front of the external Gateway: section `loadBalancer`, one module per provider."""
