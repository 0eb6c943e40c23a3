"""The endpoint picker: a program beside Envoy that chooses the pod of each request."""
