"""Manifests as the commands read them: from a folder, from the values, or from a live cluster."""
