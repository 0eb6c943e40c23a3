"""What stops traffic."""

from __future__ import annotations

from typing import Any

from constructs_lib.comparison.risk import Risk
from constructs_lib.comparison.rules.rule import ANY, COME, EDITED, GONE, MODEL_KINDS, POD_KINDS, Rule, rules_of

_ROUTES = "HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute"


def _is_there(_: Any, new: Any) -> bool:
    return new is not None


def _to_nothing(old: Any, new: Any) -> bool:
    return str(new) == "0" and str(old) != "0"


TRAFFIC: list[Rule] = [
    *rules_of(Risk.TRAFFIC, "Namespace", ("", GONE, "Everything in the namespace is deleted.")),
    *rules_of(
        Risk.TRAFFIC, "CustomResourceDefinition", ("", GONE, "All objects of the kind are deleted.")
    ),
    *rules_of(Risk.TRAFFIC, "GatewayClass", ("", GONE, "Nobody configures the Gateways of the class any more.")),
    *rules_of(
        Risk.TRAFFIC, "Gateway",
        ("", GONE, "All its listeners close, and its load balancer is deleted."),
        ("spec listeners *", GONE, "The listener closes: connections to its port are refused."),
        ("spec listeners * port", EDITED, "Connections to the old port are refused."),
        ("spec listeners * protocol", EDITED, "Clients of the old protocol are refused."),
        ("spec listeners * hostname", EDITED, "Requests for hosts other than {new} get 404.", _is_there),
        ("spec listeners * tls mode", EDITED, "TLS ends at another place than clients and routes expect."),
    ),
    *rules_of(
        Risk.TRAFFIC, _ROUTES,
        ("", GONE, "Requests that only this route takes get 404."),
        ("spec rules *", GONE, "Requests that only this rule takes get 404."),
        ("spec rules * matches", ANY, "Requests that it no longer matches get 404, or go where another rule leads."),
        ("spec rules * backendRefs *", GONE, "{item} gets no more requests from this route."),
        ("spec rules * backendRefs * port", EDITED, "Requests fail unless the Service has the new port."),
        ("spec rules * backendRefs * weight", EDITED, "The backend gets no more requests.", _to_nothing),
        ("spec rules * filters RequestRedirect", COME, "Clients get a redirect instead of an answer."),
        ("spec hostnames *", GONE, "Requests for {item} get 404."),
        ("spec hostnames", COME, "The route takes requests for its host names only."),
        ("spec parentRefs *", GONE, "The route leaves {item}: requests there get 404."),
        ("spec parentRefs * sectionName", EDITED, "The route leaves the other listener: requests there get 404."),
    ),
    *rules_of(
        Risk.TRAFFIC, "Service",
        ("", GONE, "Its name no longer resolves: everything that calls it fails."),
        ("spec ports *", GONE, "Connections to port {item} are refused."),
        ("spec ports * port", EDITED, "Connections to port {old} are refused."),
        ("spec ports * targetPort", EDITED, "Connections fail until the pods listen on {new}."),
        ("spec ports * protocol", EDITED, "Connections of the old protocol fail."),
        ("spec ports * nodePort", EDITED, "Clients of the old node port are refused."),
        ("spec selector", ANY, "Connections go to other pods, or to none until those are ready."),
    ),
    *rules_of(
        Risk.TRAFFIC, POD_KINDS,
        ("", GONE, "Its pods stop, and no others take their place."),
        ("spec replicas", EDITED, "No pod is left.", _to_nothing),
        ("spec selector", ANY, "Refused: the selector is immutable. Delete it first, which stops its pods."),
        ("spec template spec containers * ports *", GONE,
         "Services, probes and policies that name the port find none."),
        ("spec template spec containers *", GONE, "The container stops."),
    ),
    *rules_of(
        Risk.TRAFFIC, "StatefulSet",
        ("spec serviceName", EDITED, "Refused: the field is immutable. Delete it first, which stops its pods."),
        ("spec volumeClaimTemplates", ANY, "Refused: the field is immutable. Delete it first, which stops its pods."),
    ),
    *rules_of(
        Risk.TRAFFIC, MODEL_KINDS,
        ("", GONE, "The model stops: requests for it fail."),
        ("spec traffic", ANY, "Another share of the requests goes to each revision."),
        ("metadata labels networking.knative.dev/visibility", EDITED, "The model is no longer reached at its old URL."),
    ),
    *rules_of(
        Risk.TRAFFIC, "InferencePool",
        ("", GONE, "Routes to the pool answer 500."),
        ("spec selector", ANY, "The picker finds no pod until one with the new labels is ready; only a second way "
         "through Kourier serves meanwhile."),
        ("spec targetPorts", ANY, "Requests fail until the pods listen on the new port."),
        ("spec endpointPickerRef", ANY, "Another picker is asked; requests fail if it does not answer."),
    ),
    *rules_of(Risk.TRAFFIC, "Backend", ("", GONE, "Routes to the backend answer 500.")),
    *rules_of(
        Risk.TRAFFIC, "ReferenceGrant",
        ("", GONE, "References from other namespaces are refused: their routes answer 500."),
        ("spec from *", GONE, "References from there are refused: their routes answer 500."),
        ("spec to *", GONE, "References to it are refused: their routes answer 500."),
    ),
    *rules_of(
        Risk.TRAFFIC, "ConfigMap/config-network",
        ("data ingress-class", EDITED, "Another ingress serves Knative's services; what {old} made closes."),
        ("data domain-template", EDITED, "Knative's services get other host names; the old ones answer 404."),
    ),
    *rules_of(
        Risk.TRAFFIC, "ConfigMap/config-domain",
        ("data", ANY, "Knative's services get other host names; the old ones answer 404."),
    ),
    *rules_of(Risk.TRAFFIC, "EnvoyProxy", ("", GONE, "Gateways that it describes are no longer programmed.")),
]  # fmt: skip
