"""Who may call: credentials, client certificates, networks and origins at the external Gateway."""
