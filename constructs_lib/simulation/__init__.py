"""What settings of Knative's autoscaler do with a load, decided as Knative Serving 1.23 decides; needs no cluster."""
