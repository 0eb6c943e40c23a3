"""Section `knative.domain`: the domains of models outside the cluster (ConfigMap config-domain)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.errors import Problem
from constructs_lib.knative.values.config_map_section import ConfigMapSection
from constructs_lib.knative.values.types import Entries
from constructs_lib.values.metadata import LabelKey, LabelValue
from constructs_lib.values.section import Section, rule
from constructs_lib.values.types import DnsSubdomain


class DomainEntryValues(Section):
    """One domain, and the services that are in it."""

    name: DnsSubdomain
    """The domain, such as models.example.com: the service llama of namespace models is llama.models.models.example.com
    there, unless `network.domainTemplate` says otherwise. DNS must lead it to Kourier."""
    selector: dict[LabelKey, LabelValue] = Field(default_factory=dict)
    """Labels of the services in it; the domain with the most labels wins. Default none: every service that no other
    domain selects."""
    type: Literal["wildcard"] | None = None
    """wildcard: with `network.namespaceWildcardCertSelector`, wildcard certificates also for a domain with `selector`;
    one without has them anyway. Default none."""

    @rule
    def _type_has_an_effect(self) -> Iterator[Problem]:
        """Knative makes a domain without a selector a wildcard one."""
        if self.type and not self.selector:
            yield Problem(
                path="type",
                value=self.type,
                rule="has no effect without selector: Knative has wildcards for such a domain anyway (Knative 1.23)",
                hint="drop it",
            )


class DomainValues(ConfigMapSection):
    """Domains under which models are reached from outside the cluster, through Kourier's own Service.

    Without any, the names of all services end in svc and the cluster's domain, and Kourier serves nothing outside. A
    service with the label networking.knative.dev/visibility: cluster-local has no name outside. Rules are those of
    Knative Serving 1.23, ConfigMap config-domain.
    """

    config_map = "config-domain"

    domains: Annotated[tuple[DomainEntryValues, ...], Field(min_length=1), Entries()]
    """The domains, at least one; each becomes a key of the ConfigMap."""

    @rule
    def _each_domain_is_used(self) -> Iterator[Problem]:
        """Of two domains with the same selector Knative takes the first of the alphabet; the other has no effect."""
        names: set[str] = set()
        selectors: dict[tuple[tuple[str, str], ...], str] = {}
        for place, entry in enumerate(self.domains):
            if entry.name in names:
                yield Problem(
                    path=f"domains[{place}].name",
                    value=entry.name,
                    rule="is in the list already",
                    hint="drop one of them",
                )
                continue
            names.add(entry.name)
            other = selectors.setdefault(tuple(sorted(entry.selector.items())), entry.name)
            if other != entry.name:
                yield Problem(
                    path=f"domains[{place}].selector",
                    value=dict(entry.selector),
                    rule=f"is that of {other} as well: Knative takes {min(other, entry.name)} for all its services "
                    "(Knative 1.23)",
                    hint="write other labels, or drop one of the two",
                )
