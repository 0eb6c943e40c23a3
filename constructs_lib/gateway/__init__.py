"""The external entry: Envoy Gateway, GatewayClass, Gateway, TLS, redirect, load balancer."""
