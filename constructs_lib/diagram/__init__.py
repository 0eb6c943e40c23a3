"""The architecture as a picture: who connects to whom, across which boundaries, under which policies."""
