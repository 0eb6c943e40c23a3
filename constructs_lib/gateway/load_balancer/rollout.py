"""How long a load balancer sends new connections to an Envoy pod that stops: what the pod's drain has to cover."""

from __future__ import annotations

from dataclasses import dataclass

from constructs_lib.gateway.load_balancer.values import LoadBalancerValues

_MARGIN_SECONDS = 10
# GKE (ingress-gce, pkg/healthchecksl4): a health check of the node every 8 s, away after 3 that failed
_GKE_SECONDS = 3 * 8
# cloud-provider-azure 1.36 (pkg/consts): every 5 s, away after 2
_AZURE_SECONDS = 2 * 5
# AWS Load Balancer Controller v3.5, instances with externalTrafficPolicy Local: every 10 s, away after 2. Network Load
# Balancers then take up to 40 s to act on it (aws/containers-roadmap, issue 470)
_NLB_INSTANCE_SECONDS = 2 * 10 + 40
# a deregistered address gets new connections for two minutes, whatever the deregistration delay
# (kubernetes-sigs/aws-load-balancer-controller, issue 2366); the rest is for the controller, whose calls AWS throttles
_NLB_IP_SECONDS = 120 + 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """How a load balancer notices that a pod stops."""

    seconds: int
    """For so long new connections still arrive."""
    needs_readiness: bool
    """Whether the pod must stay ready for as long, because connections reach it through its node: kube-proxy sends them
    to a pod that stops only while it is ready (Kubernetes 1.28)."""
    reason: str
    """Who sends them."""


def notice(values: LoadBalancerValues) -> Notice | None:
    """How the load balancer notices it; None if it does not send by pods, so that kube-proxy alone has to."""
    through_nodes = values.provider != "aws" or values.aws.nlb_target_type == "instance"
    if through_nodes and values.external_traffic_policy == "Cluster":
        return None
    match values.provider:
        case "aws" if through_nodes:
            return _through_nodes(_NLB_INSTANCE_SECONDS, "an NLB checks a node every 10 s, twice, and acts 40 s later")
        case "aws":
            reason = "an NLB sends new connections to a deregistered pod for two minutes, and is told late"
            return Notice(seconds=_NLB_IP_SECONDS, needs_readiness=False, reason=reason)
        case "gcp":
            return _through_nodes(_GKE_SECONDS, "GKE's load balancers check a node every 8 s, three times")
        case "azure":
            return _through_nodes(_AZURE_SECONDS, "Azure's load balancers check a node every 5 s, twice")
        case "bare-metal":
            # MetalLB announces an address from nodes with a pod that serves, and withdraws it at once
            return None


def _through_nodes(seconds: int, reason: str) -> Notice:
    return Notice(seconds=seconds + _MARGIN_SECONDS, needs_readiness=True, reason=reason)
