"""Section `knative.network`: what config-network of Knative 1.23 takes, and what is refused before it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.knative.support import Tree, data, refused

KOURIER = "kourier.ingress.networking.knative.dev"
TLS = {"externalDomainTls": "Enabled"}

ACCEPTED: list[tuple[Tree, str, str]] = [
    (
        {"ingressClass": "contour.ingress.networking.knative.dev"},
        "ingress-class",
        "contour.ingress.networking.knative.dev",
    ),
    ({"ingressClass": "mesh.example.com"}, "ingress-class", "mesh.example.com"),
    (
        {"certificateClass": "cert-manager.certificate.networking.knative.dev"},
        "certificate-class",
        "cert-manager.certificate.networking.knative.dev",
    ),
    (
        {"domainTemplate": "{{.Name}}-{{ .Namespace }}.{{.Domain}}"},
        "domain-template",
        "{{.Name}}-{{ .Namespace }}.{{.Domain}}",
    ),
    (
        {"domainTemplate": '{{index .Annotations "team"}}.{{.Name}}.{{.Domain}}'},
        "domain-template",
        '{{index .Annotations "team"}}.{{.Name}}.{{.Domain}}',
    ),
    ({"tagTemplate": "{{.Name}}-{{.Tag}}"}, "tag-template", "{{.Name}}-{{.Tag}}"),
    ({"rolloutDuration": 0}, "rollout-duration", "0"),
    ({"rolloutDuration": "380"}, "rollout-duration", "380"),
    ({"autocreateClusterDomainClaims": True}, "autocreate-cluster-domain-claims", "true"),
    ({"defaultExternalScheme": "https"}, "default-external-scheme", "https"),
    ({"externalDomainTls": "Enabled"}, "external-domain-tls", "Enabled"),
    ({"externalDomainTls": "Disabled"}, "external-domain-tls", "Disabled"),
    ({"clusterLocalDomainTls": "Enabled"}, "cluster-local-domain-tls", "Enabled"),
    ({"systemInternalTls": "Disabled"}, "system-internal-tls", "Disabled"),
    ({"httpProtocol": "Enabled"}, "http-protocol", "Enabled"),
    ({"httpProtocol": "Redirected", **TLS}, "http-protocol", "Redirected"),
    ({"meshCompatibilityMode": "disabled"}, "mesh-compatibility-mode", "disabled"),
    ({"enableMeshPodAddressability": False}, "enable-mesh-pod-addressability", "false"),
]

# what Knative refuses as well
REFUSED: list[tuple[Tree, str]] = [
    ({"domainTemplate": ""}, "network.domainTemplate"),
    ({"domainTemplate": "{{.Nmae}}.{{.Domain}}"}, "network.domainTemplate"),
    ({"domainTemplate": "{{.Name}.{{.Domain}}"}, "network.domainTemplate"),
    ({"domainTemplate": "{{.Domain}}/{{.Name}}"}, 'gives "example.com/model", which must be a DNS name'),
    ({"tagTemplate": "{{.Tag}}-{{.Namespace}}"}, "network.tagTemplate"),
    ({"rolloutDuration": "30s"}, "network.rolloutDuration"),
    ({"rolloutDuration": -1}, "network.rolloutDuration"),
    ({"autocreateClusterDomainClaims": "Enabled"}, "network.autocreateClusterDomainClaims"),
    ({"clusterLocalDomainTls": "true"}, "network.clusterLocalDomainTls"),
    ({"systemInternalTls": "on"}, "network.systemInternalTls"),
    ({"httpProtocol": "Foo", **TLS}, "network.httpProtocol"),
]

# what Knative takes, and then ignores or suffers from
REFUSED_THOUGH_TAKEN: list[tuple[Tree, str]] = [
    ({"ingressClass": "kourier"}, f"must be the full name of a class, such as {KOURIER}"),
    ({"ingressClass": "kourier.networking.knative.dev"}, f"such as {KOURIER}"),
    ({"ingressClass": "Kourier.example.com"}, "network.ingressClass"),
    ({"certificateClass": "cert-manager"}, "such as cert-manager.certificate.networking.knative.dev"),
    ({"domainTemplate": "{{.Namespace}}.{{.Domain}}"}, "must contain {{.Name}}"),
    ({"domainTemplate": "{{.Name}}_{{.Namespace}}.{{.Domain}}"}, "must be a DNS name"),
    ({"domainTemplate": "{{.Name}}.{{.Domain}}:8080"}, "must be a DNS name"),
    ({"domainTemplate": "{{if .Name}}{{.Name}}{{end}}"}, "must be a Go template of text and {{.Name}}"),
    ({"tagTemplate": "{{.Name}}"}, "must contain {{.Tag}}"),
    ({"tagTemplate": "{{.Tag}}.{{.Name}}"}, "must be a DNS label"),
    ({"defaultExternalScheme": "HTTPS"}, "network.defaultExternalScheme"),
    ({"externalDomainTls": "true"}, "network.externalDomainTls"),
    ({"externalDomainTls": "on"}, "must be one of Enabled, Disabled"),
    ({"httpProtocol": "Redirected"}, "needs externalDomainTls: Enabled"),
    ({"httpProtocol": "Redirected", "externalDomainTls": "Disabled"}, "needs externalDomainTls: Enabled"),
    ({"httpProtocol": "Disabled", **TLS}, "network.httpProtocol"),
    ({"meshCompatibilityMode": "off"}, "network.meshCompatibilityMode"),
    ({"namespaceWildcardCertSelector": {}}, "needs externalDomainTls: Enabled"),
]


def test_the_default_is_kourier_and_nothing_else() -> None:
    assert data("network", {}) == {"ingress-class": KOURIER}


@pytest.mark.parametrize(("tree", "key", "text"), ACCEPTED, ids=str)
def test_accepted(tree: Tree, key: str, text: str) -> None:
    assert data("network", tree)[key] == text


@pytest.mark.parametrize(("tree", "said"), REFUSED, ids=str)
def test_refused_as_knative_does(tree: Tree, said: str) -> None:
    assert said in refused("network", tree)


@pytest.mark.parametrize(("tree", "said"), REFUSED_THOUGH_TAKEN, ids=str)
def test_refused_although_knative_takes_it(tree: Tree, said: str) -> None:
    assert said in refused("network", tree)


SELECTORS: list[Any] = [
    {},
    {"matchLabels": {"team": "llm"}},
    {"matchExpressions": [{"key": "kubernetes.io/metadata.name", "operator": "NotIn", "values": ["kube-system"]}]},
    {"matchExpressions": [{"key": "team", "operator": "Exists"}]},
]


@pytest.mark.parametrize("selector", SELECTORS, ids=str)
def test_a_label_selector_is_written_as_yaml(selector: Any) -> None:
    text = data("network", {"namespaceWildcardCertSelector": selector, **TLS})["namespace-wildcard-cert-selector"]
    assert yaml.safe_load(text) == selector


@pytest.mark.parametrize(
    ("selector", "said"),
    [
        ({"matchLabels": {"a b": "x"}}, "must be a name such as"),
        ({"matchLabels": {"team": "a b"}}, "must be a label value"),
        ({"matchExpressions": [{"key": "team", "operator": "in"}]}, "did you mean In?"),
        ({"matchExpressions": [{"key": "team", "operator": "In"}]}, "are required with operator: In"),
        ({"matchExpressions": [{"key": "team", "operator": "Exists", "values": ["a"]}]}, "have no effect"),
    ],
    ids=str,
)
def test_a_wrong_label_selector_is_refused(selector: Any, said: str) -> None:
    message = refused("network", {"namespaceWildcardCertSelector": selector, **TLS})
    assert message.startswith("network.namespaceWildcardCertSelector.match")
    assert said in message
