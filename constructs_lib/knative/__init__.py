"""AutoscalerConfigConstruct: Knative's settings, as ConfigMaps or as a KnativeServing object."""
