"""Two versions of a platform side by side: what differs, and what applying the difference does."""
