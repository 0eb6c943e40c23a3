"""The rules about the ingress class: Kourier serves the services of its own class only."""

from __future__ import annotations

from collections.abc import Iterator

from constructs_lib.errors import Problem
from constructs_lib.knative.values.network import KOURIER_CLASS
from constructs_lib.models.values import ModelValues
from constructs_lib.names import INGRESS_CLASS_ANNOTATION
from constructs_lib.platform.values import Values
from constructs_lib.values.section import told_of_each


def goes_through_kourier(model: ModelValues) -> bool:
    """Whether any request of the model does: with its mode, when its picker has no pod, or as a copy."""
    mode = model.effective_mode
    copied = model.mirror is not None and mode != "standard"
    return mode in ("kourier", "epp-kourier") or model.falls_back_to_kourier or copied


def ingress_class_problems(values: Values) -> Iterator[Problem]:
    """Models that go through Kourier are of its class, all or by an annotation; the key for it has an effect."""
    given = values.knative.known_ingress_class

    def problems_of(place: int, model: ModelValues) -> Iterator[Problem]:
        path = f"models[{place}].annotatedForKourier"
        through = goes_through_kourier(model)
        if model.annotated_for_kourier and not through:
            yield Problem(
                path=path,
                value=True,
                rule=f"has no effect with mode: {model.effective_mode}, which does not lead through Kourier",
                hint="drop it",
            )
        elif model.annotated_for_kourier and given == KOURIER_CLASS:
            yield Problem(
                path=path,
                value=True,
                rule="has no effect: Kourier's is the class of every service, by knative.network.ingressClass",
                hint="drop it, or write another ingressClass",
            )
        elif through and given not in (None, KOURIER_CLASS) and not model.annotated_for_kourier:
            yield Problem(
                path="knative.network.ingressClass",
                value=given,
                rule=f"leaves models[{place}] ({model.name}) without a route: its requests go through Kourier, which "
                "answers 404 for services of another class",
                hint=f"write {KOURIER_CLASS}; or give its Knative service the annotation {INGRESS_CLASS_ANNOTATION}: "
                f"{KOURIER_CLASS} and write {path}: true",
            )
        if model.kserve and INGRESS_CLASS_ANNOTATION in model.kserve.pod_annotations:
            yield Problem(
                path=f"models[{place}].kserve.podAnnotations.{INGRESS_CLASS_ANNOTATION}",
                value=model.kserve.pod_annotations[INGRESS_CLASS_ANNOTATION],
                rule="has no effect: Knative reads it from the Knative service, to which KServe does not copy it "
                "(KServe 0.20)",
                hint=f"drop it; where another class is the default, annotate the service {model.services[0].service} "
                f"and write {path}: true",
            )

    return told_of_each(values.models, problems_of)


def external_problems(values: Values) -> Iterator[Problem]:
    """Certificates for names outside the cluster need such names."""
    knative = values.knative
    if not knative.enabled or knative.ownership == "partial":
        return
    if knative.network.external_domain_tls == "Enabled" and not knative.domain:
        yield Problem(
            path="knative.network.externalDomainTls",
            value=knative.network.external_domain_tls,
            rule="has no effect without knative.domain: every service then has a name of the cluster only, for which "
            "no certificate is made, and Kourier serves nothing outside (Knative 1.23)",
            hint="write knative.domain.domains, for example [{name: models.example.com}], or drop the key",
        )
