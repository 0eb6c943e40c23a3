"""The inference gateway: the entry to the models inside the cluster, and the path to each of them."""
