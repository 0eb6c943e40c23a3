"""Sections `knative.domain` and `knative.certManager`: names and certificates outside the cluster."""

from __future__ import annotations

from typing import Any

import pytest

from constructs_lib import parse_values
from constructs_lib.errors import InvalidValues
from constructs_lib.knative.config_data import config_data
from tests.knative.support import data, refused

TLS = {"network": {"externalDomainTls": "Enabled"}, "domain": {"domains": [{"name": "models.example.com"}]}}


def platform_problems(**knative: Any) -> str:
    with pytest.raises(InvalidValues) as error:
        parse_values({"knative": knative})
    return str(error.value)


def test_each_domain_is_a_key() -> None:
    domains = [
        {"name": "models.example.com"},
        {"name": "search.example.com", "selector": {"team": "search", "app": "llm"}},
        {"name": "lab.example.com", "selector": {"team": "lab"}, "type": "wildcard"},
    ]
    assert data("domain", {"domains": domains}) == {
        "models.example.com": "",
        "search.example.com": "selector:\n  team: search\n  app: llm\n",
        "lab.example.com": "selector:\n  team: lab\ntype: wildcard\n",
    }


@pytest.mark.parametrize(
    ("domains", "words"),
    [
        ([], "domain.domains"),
        ([{"selector": {"a": "b"}}], "domain.domains[0].name"),
        ([{"name": "Models"}], "domain.domains[0].name"),
        ([{"name": "a.example.com", "selector": {"a b": "c"}}], "domain.domains[0].selector"),
        ([{"name": "a.example.com", "type": "wildcard"}], "has no effect without selector"),
        ([{"name": "a.example.com", "selector": {"a": "b"}, "type": "other"}], "domain.domains[0].type"),
        ([{"name": "a.example.com"}, {"name": "a.example.com"}], "domains[1].name = \"a.example.com\": is in the list"),
        ([{"name": "b.example.com"}, {"name": "a.example.com"}], "Knative takes a.example.com for all its services"),
        (
            [{"name": "a.example.com", "selector": {"a": "1", "b": "2"}},
             {"name": "b.example.com", "selector": {"b": "2", "a": "1"}}],
            "is that of a.example.com as well",
        ),
    ],
)  # fmt: skip
def test_a_domain_without_effect_is_refused(domains: list[Any], words: str) -> None:
    assert words in refused("domain", {"domains": domains})


def test_issuers_are_references() -> None:
    given = {
        "issuerRef": {"name": "letsencrypt"},
        "clusterLocalIssuerRef": {"name": "ca", "kind": "Issuer", "group": "awspca.cert-manager.io"},
    }
    network = {"externalDomainTls": "Enabled", "clusterLocalDomainTls": "Enabled"}
    values = parse_values({"knative": {**TLS, "network": network, "certManager": given}})
    assert values.knative.cert_manager
    assert config_data(values.knative.cert_manager) == {
        "issuerRef": "name: letsencrypt\nkind: ClusterIssuer\n",
        "clusterLocalIssuerRef": "name: ca\nkind: Issuer\ngroup: awspca.cert-manager.io\n",
    }


@pytest.mark.parametrize(
    ("key", "switch"),
    [
        ("issuerRef", "externalDomainTls"),
        ("clusterLocalIssuerRef", "clusterLocalDomainTls"),
        ("systemInternalIssuerRef", "systemInternalTls"),
    ],
)
def test_an_issuer_needs_the_tls_that_it_is_for(key: str, switch: str) -> None:
    issuer = {key: {"name": "ca"}}
    words = f'knative.certManager.{key} = "ca": has no effect without network.{switch}: Enabled'
    assert words in platform_problems(certManager=issuer)
    assert parse_values({"knative": {"certManager": issuer, "ownership": "partial"}})
    domain = {"domains": [{"name": "models.example.com"}]}
    assert parse_values({"knative": {"certManager": issuer, "network": {switch: "Enabled"}, "domain": domain}})


def test_an_issuer_has_a_name_and_a_kind() -> None:
    assert "certManager.issuerRef.name" in refused("certManager", {"issuerRef": {}})
    assert "certManager.issuerRef.kind" in refused("certManager", {"issuerRef": {"name": "a", "kind": "issuer"}})


def test_external_tls_needs_a_domain() -> None:
    tls = {"network": {"externalDomainTls": "Enabled"}}
    assert "knative.network.externalDomainTls" in platform_problems(**tls)
    assert "has no effect without knative.domain" in platform_problems(**tls)
    assert parse_values({"knative": TLS, "kourier": {"service": {"type": "LoadBalancer"}}})
    # others may have written the domain
    assert parse_values({"knative": {**tls, "ownership": "partial"}})
