"""The SecurityPolicies: one for the listeners of applications, one for every entry of routes."""

from __future__ import annotations

from typing import cast

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.auth import credentials
from constructs_lib.auth.plan import PolicyPlan
from constructs_lib.auth.values.access import ClientCidrsValues, CorsValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import GATEWAY_API_GROUP, labels
from constructs_lib.values.durations import seconds

COMPONENT = "security-policy"


def add_security_policy(
    scope: constructs.Construct,
    id: str,
    policy: PolicyPlan,
    *,
    gateway: str,
    namespace: str,
    listeners: tuple[str, ...],
    hostname: str,
) -> KubernetesObject:
    """Make the SecurityPolicy.

    For all routes it names the listeners of applications, so that neither the redirect nor a challenge of ACME on port
    80 is asked for a credential.
    """
    kind = kinds.securitypolicy
    Target = kind.SecurityPolicySpecTargetRefs
    if policy.routes:
        targets = [Target(group=GATEWAY_API_GROUP, kind="HTTPRoute", name=name) for name in policy.routes]
    else:
        targets = [
            Target(group=GATEWAY_API_GROUP, kind="Gateway", name=gateway, section_name=listener)
            for listener in listeners
        ]
    name = f"{gateway}-{policy.routes[0]}" if policy.routes else gateway
    return KubernetesObject(
        scope,
        id,
        kind.SecurityPolicy.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(gateway, COMPONENT)),
            spec=kind.SecurityPolicySpec(
                target_refs=targets,
                api_key_auth=credentials.api_key_auth(policy.api_keys) if policy.api_keys else None,
                jwt=credentials.jwt(policy.jwt) if policy.jwt else None,
                basic_auth=credentials.basic_auth(policy.basic) if policy.basic else None,
                ext_auth=credentials.ext_auth(policy.external, namespace) if policy.external else None,
                oidc=credentials.oidc(policy.oidc, hostname) if policy.oidc else None,
                authorization=_authorization(policy.client_cidrs) if policy.client_cidrs.sets_anything() else None,
                cors=_cors(policy.cors, policy.cors_headers) if policy.cors else None,
            ),
        ),
    )


def _authorization(values: ClientCidrsValues) -> kinds.securitypolicy.SecurityPolicySpecAuthorization:
    """The first rule that fits decides."""
    kind = kinds.securitypolicy
    Rule, Principal = kind.SecurityPolicySpecAuthorizationRules, kind.SecurityPolicySpecAuthorizationRulesPrincipal
    Action, Default = kind.SecurityPolicySpecAuthorizationRulesAction, kind.SecurityPolicySpecAuthorizationDefaultAction
    rules = []
    if values.deny:
        rules.append(
            Rule(name="deny", action=Action.DENY, principal=Principal(client_cid_rs=list(values.deny))),
        )
    if values.allow:
        rules.append(Rule(name="allow", action=Action.ALLOW, principal=Principal(client_cid_rs=list(values.allow))))
    return kind.SecurityPolicySpecAuthorization(
        default_action=Default.DENY if values.allow else Default.ALLOW, rules=rules
    )


def _cors(values: CorsValues, headers: tuple[str, ...]) -> kinds.securitypolicy.SecurityPolicySpecCors:
    kind = kinds.securitypolicy
    return kind.SecurityPolicySpecCors(
        allow_origins=list(values.allow_origins),
        allow_methods=list(values.allow_methods),
        allow_headers=list(headers),
        expose_headers=list(values.expose_headers) or None,
        allow_credentials=values.allow_credentials or None,
        max_age=values.max_age,
    )


def cors_filter(policy: PolicyPlan) -> kinds.httproute.HttpRouteSpecRulesFilters:
    """The same for a rule of an HTTPRoute.

    Where matches have methods, a preflight, which is an OPTIONS, matches none of them; only for this filter does Envoy
    Gateway 1.9 add a route that answers it.
    """
    kind = kinds.httproute
    values = cast("CorsValues", policy.cors)
    Method = kind.HttpRouteSpecRulesFiltersCorsAllowMethods
    return kind.HttpRouteSpecRulesFilters(
        type=kind.HttpRouteSpecRulesFiltersType.CORS,
        cors=kind.HttpRouteSpecRulesFiltersCors(
            allow_origins=list(values.allow_origins),
            allow_methods=[Method[method] for method in values.allow_methods],
            allow_headers=list(policy.cors_headers),
            expose_headers=list(values.expose_headers) or None,
            allow_credentials=values.allow_credentials or None,
            max_age=seconds(values.max_age),
        ),
    )
