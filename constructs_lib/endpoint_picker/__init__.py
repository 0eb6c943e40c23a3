"""The endpoint picker: the program that chooses a pod for each request."""
