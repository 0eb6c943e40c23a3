"""How Knative's autoscaler handles a load under given settings, as Knative Serving 1.23 decides; needs no cluster."""
