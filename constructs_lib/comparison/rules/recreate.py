"""What makes a load balancer or a certificate anew."""

from __future__ import annotations

from constructs_lib.comparison.risk import Risk
from constructs_lib.comparison.rules.rule import ANY, EDITED, ENVOY_SERVICE, GONE, Rule, rules_of

# a load balancer has these for life: another value makes another one, or gives it other addresses
_ANNOTATIONS = "|".join(
    (
        *(f"service.beta.kubernetes.io/aws-load-balancer-{key}" for key in
          "scheme type internal name nlb-target-type subnets eip-allocations private-ipv4-addresses "
          "ip-address-type".split()),
        *(f"service.beta.kubernetes.io/azure-{key}" for key in
          "load-balancer-internal load-balancer-internal-subnet load-balancer-ipv4 load-balancer-resource-group "
          "pip-name pip-prefix-id".split()),
        *(f"networking.gke.io/{key}" for key in
          "load-balancer-type internal-load-balancer-subnet load-balancer-ip-addresses load-balancer-subnet".split()),
        *(f"cloud.google.com/{key}" for key in "l4-rbs load-balancer-type network-tier".split()),
        "metallb.io/*",
    )
)  # fmt: skip
_NEW_BALANCER = "The load balancer is made anew or gets another address: clients fail until DNS follows."
_NEW_CERTIFICATE = "cert-manager issues the certificate anew."


def _of_the_service(kind: str, fields: str, annotations: str) -> list[Rule]:
    """The rules of a Service of a load balancer, wherever it is described."""
    return rules_of(
        Risk.RECREATE, kind,
        (f"{annotations} {_ANNOTATIONS}", EDITED, _NEW_BALANCER),
        (f"{fields} type", EDITED, "The old load balancer or node port goes, and its address with it."),
        (f"{fields} loadBalancerClass", EDITED,
         "The class is immutable: the Service must be deleted, and the load balancer is made anew."),
        (f"{fields} loadBalancerIP|externalIPs|ipFamilies", ANY, "Clients reach it at other addresses."),
        (f"{fields} name", EDITED, "Another Service takes its place, with a load balancer and an address of its own."),
    )  # fmt: skip


RECREATE: list[Rule] = [
    *_of_the_service("Service", "spec", "metadata annotations"),
    *_of_the_service("EnvoyProxy", ENVOY_SERVICE, f"{ENVOY_SERVICE} annotations"),
    *rules_of(
        Risk.RECREATE, "Service",
        ("spec clusterIP", EDITED, "The address is immutable: the Service must be deleted and made again."),
    ),
    *rules_of(
        Risk.RECREATE, "Gateway",
        ("spec gatewayClassName", EDITED, "Other proxies serve it, behind a load balancer with another address."),
        ("spec addresses", ANY, "Clients reach it at other addresses."),
        (f"spec infrastructure annotations {_ANNOTATIONS}", EDITED, _NEW_BALANCER),
        ("spec listeners * tls certificateRefs", ANY, "Clients get another certificate."),
        ("metadata annotations cert-manager.io/*", EDITED, _NEW_CERTIFICATE),
    ),
    *rules_of(
        Risk.RECREATE, "Certificate",
        ("", GONE, "The certificate is no longer renewed; its Secret stays until it expires."),
        ("spec dnsNames|commonName|ipAddresses|issuerRef|privateKey|usages", ANY, _NEW_CERTIFICATE),
        ("spec secretName", EDITED, "The certificate is issued anew into {new}; listeners need the new name."),
    ),
    *rules_of(
        Risk.RECREATE, "Issuer ClusterIssuer",
        ("", GONE, "Its certificates are no longer renewed."),
        ("spec", ANY, "Another authority signs at the next renewal."),
    ),
    *rules_of(
        Risk.RECREATE, "IPAddressPool",
        ("", GONE, "Load balancers of the pool lose their addresses."),
        ("spec addresses *", GONE, "Load balancers with an address of {item} lose it."),
    ),
]  # fmt: skip
