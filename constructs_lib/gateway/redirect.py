"""The TLS redirect: http is answered with a 308 to https."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import HTTP_LISTENER, labels


def add_https_redirect(scope: constructs.Construct, *, gateway: str, namespace: str, hostname: str) -> KubernetesObject:
    """Make the HTTPRoute of the redirect.

    308 keeps method and body: a POST that is redirected with 301 or 302 becomes a GET in many clients. The route has
    the Gateway's own host name, if there is one, so that the exact path of an ACME HTTP-01 challenge on the same host
    takes precedence. It is for the http listener alone: behind a load balancer that terminates TLS, https arrives as
    plain HTTP, and would be redirected for ever.
    """
    kind = kinds.httproute
    redirect = kind.HttpRouteSpecRulesFilters(
        type=kind.HttpRouteSpecRulesFiltersType.REQUEST_REDIRECT,
        request_redirect=kind.HttpRouteSpecRulesFiltersRequestRedirect(
            scheme=kind.HttpRouteSpecRulesFiltersRequestRedirectScheme.HTTPS,
            status_code=kind.HttpRouteSpecRulesFiltersRequestRedirectStatusCode.VALUE_308,
        ),
    )
    return KubernetesObject(
        scope,
        "https-redirect",
        kind.HttpRoute.manifest(
            metadata=ApiObjectMetadata(
                name=f"{gateway}-https-redirect", namespace=namespace, labels=labels(gateway, "redirect")
            ),
            spec=kind.HttpRouteSpec(
                parent_refs=[kind.HttpRouteSpecParentRefs(name=gateway, section_name=HTTP_LISTENER)],
                hostnames=[hostname] if hostname else None,
                rules=[kind.HttpRouteSpecRules(filters=[redirect])],
            ),
        ),
    )
