"""The inference gateway: the entry to the models inside the cluster, and the way to each of them."""
