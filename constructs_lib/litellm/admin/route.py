"""The route to everything that LiteLLM serves."""

from __future__ import annotations

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.gateway.reference import GatewayRef
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.litellm.admin.values import ADMIN_SUFFIX
from constructs_lib.litellm.values import LiteLLMValues
from constructs_lib.names import LITELLM_COMPONENT as COMPONENT, labels


def add_admin_route(scope: constructs.Construct, litellm: LiteLLMValues, external: GatewayRef) -> KubernetesObject:
    """Make the HTTPRoute, in the namespace of the external Gateway, from which LiteLLM's Service may be named.

    Args:
        scope: where it is made.
        litellm: the values, with a host name of the administration.
        external: the external Gateway.
    """
    kind, own = kinds.httproute, litellm.admin.gateway
    parents = (
        [
            kind.HttpRouteSpecParentRefs(
                name=own.name,
                namespace=own.namespace if own.namespace not in ("", external.namespace) else None,
                section_name=own.listener,
            )
        ]
        if own.name
        else [kind.HttpRouteSpecParentRefs(name=external.name, section_name=name) for name in external.listeners]
    )
    path = kind.HttpRouteSpecRulesMatchesPath(type=kind.HttpRouteSpecRulesMatchesPathType.PATH_PREFIX, value="/")
    backend = kind.HttpRouteSpecRulesBackendRefs(
        name=litellm.name,
        namespace=litellm.namespace if litellm.namespace != external.namespace else None,
        port=litellm.port,
    )
    name = f"{litellm.name}{ADMIN_SUFFIX}"
    return KubernetesObject(
        scope,
        "admin",
        kind.HttpRoute.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=external.namespace, labels=labels(litellm.name, COMPONENT)),
            spec=kind.HttpRouteSpec(
                parent_refs=parents,
                hostnames=[litellm.admin.hostname],
                rules=[
                    kind.HttpRouteSpecRules(
                        name="everything",
                        matches=[kind.HttpRouteSpecRulesMatches(path=path)],
                        # it includes the API, whose streams Envoy would end after 15 s
                        timeouts=kind.HttpRouteSpecRulesTimeouts(request="0s"),
                        backend_refs=[backend],
                    )
                ],
            ),
        ),
    )
