"""The endpoint picker: a program next to Envoy that chooses the pod for each request."""
