"""Stands in for KServe: the Knative service that KServe 0.20 makes from an InferenceService."""

from __future__ import annotations

from tests.e2e.cluster import Object

# what KServe takes from fields (pkg/controller/v1beta1/inferenceservice/reconcilers/knative)
_SCALE = {"minReplicas": "min-scale", "maxReplicas": "max-scale", "scaleTarget": "target", "scaleMetric": "metric"}


def knative_service(inference_service: Object, *, volumes: list[Object], mounts: list[Object]) -> Object:
    """The Knative service of the predictor; the stand-in of the engine needs its program mounted, too."""
    metadata, predictor = inference_service["metadata"], dict(inference_service["spec"]["predictor"])
    # the component's labels and annotations over those of the InferenceService
    labels = metadata.get("labels", {}) | predictor.pop("labels", {})
    annotations = metadata.get("annotations", {}) | predictor.pop("annotations", {})
    for key, name in _SCALE.items():
        value = predictor.pop(key, None)
        if value is not None:
            annotations[f"autoscaling.knative.dev/{name}"] = str(value)
    timeout = predictor.pop("timeout", None)
    spec = predictor | {"timeoutSeconds": timeout, "responseStartTimeoutSeconds": timeout}
    (container,) = spec["containers"]
    spec["containers"] = [container | {"volumeMounts": [*container.get("volumeMounts", []), *mounts]}]
    spec["volumes"] = [*spec.get("volumes", []), *volumes]
    return {
        "apiVersion": "serving.knative.dev/v1",
        "kind": "Service",
        "metadata": {
            "name": f"{metadata['name']}-predictor",
            "namespace": metadata["namespace"],
            "labels": labels,
        },
        "spec": {"template": {"metadata": {"labels": labels, "annotations": annotations}, "spec": spec}},
    }
