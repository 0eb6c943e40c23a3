"""The sections of the external Gateway: `gatewayClass`, `gateway`, `tls`, `envoyProxy`."""
