"""What happens to one request: the hops it takes through a tree of manifests, and who decides there."""
