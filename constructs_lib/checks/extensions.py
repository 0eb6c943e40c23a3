"""Rules of what Envoy Gateway does only if its own configuration says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from constructs_lib.checks.controllers import ENVOY_GATEWAY_FILE, envoy_gateways
from constructs_lib.checks.objects import mapping, of_envoy_gateway
from constructs_lib.checks.rule import Hit, Path, rule
from constructs_lib.manifests.fields import dig
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree


@rule(
    "global-limit-without-service",
    "error",
    objects="BackendTrafficPolicy, ConfigMap of Envoy Gateway",
    why="A global rate limit is counted by the rate-limit service, which runs only if Envoy Gateway's configuration "
    "names a Redis (rateLimit.backend). Without it the policy is not accepted, and its routes answer 500 (Envoy "
    "Gateway 1.9).",
    cure="Configure rateLimit in envoy-gateway.yaml (rateLimits.redis in the values), or use a local limit.",
    silent="the ConfigMap with envoy-gateway.yaml is not among the objects",
)
def _global_limit_without_service(tree: Tree) -> Iterator[Hit]:
    found = list(envoy_gateways(tree))
    if not found or any(mapping(settings, "rateLimit") for _, settings in found):
        return
    for policy in of_envoy_gateway(tree, "BackendTrafficPolicy"):
        limit = mapping(policy.spec, "rateLimit")
        if limit.get("global") or limit.get("type") == "Global":
            text = f"needs the rate-limit service, and {found[0][0].title} has no rateLimit"
            yield Hit(policy, ("spec", "rateLimit"), text)


@rule(
    "disabled-extension",
    "error",
    objects="Backend, EnvoyPatchPolicy, EnvoyExtensionPolicy, ConfigMap of Envoy Gateway",
    why="Backends, patches and Lua are off by default. Envoy Gateway takes the objects and does not serve them (Envoy "
    "Gateway 1.9).",
    cure="Set enableBackend, enableEnvoyPatchPolicy or enableLua in extensionApis of envoy-gateway.yaml.",
    silent="the ConfigMap with envoy-gateway.yaml is not among the objects",
)
def _disabled_extension(tree: Tree) -> Iterator[Hit]:
    found = list(envoy_gateways(tree))
    for policy, path, switch in _extensions(tree) if found else ():
        if not any(dig(settings, "extensionApis", switch) is True for _, settings in found):
            yield Hit(policy, path, f"needs extensionApis.{switch}: true, which {found[0][0].title} does not set")


def _extensions(tree: Tree) -> Iterator[tuple[Manifest, Path, str]]:
    for backend in of_envoy_gateway(tree, "Backend"):
        yield backend, (), "enableBackend"
    for patch in of_envoy_gateway(tree, "EnvoyPatchPolicy"):
        yield patch, (), "enableEnvoyPatchPolicy"
    for policy in of_envoy_gateway(tree, "EnvoyExtensionPolicy"):
        if policy.spec.get("lua"):
            yield policy, ("spec", "lua"), "enableLua"


_KNOWN = frozenset(
    "apiVersion kind gateway provider logging admin telemetry xdsServer rateLimit extensionManager extensionManagers "
    "extensionApis gatewayAPI runtimeFlags envoyProxy".split()
)
"""The keys of envoy-gateway.yaml (Envoy Gateway 1.9, api/v1alpha1/envoygateway_types.go)."""


def ignored_settings(tree: Tree) -> Iterator[tuple[Manifest, Path, str, frozenset[str]]]:
    """Keys of envoy-gateway.yaml that Envoy Gateway drops without an error, with the ones that it knows."""
    for config_map, settings in envoy_gateways(tree):
        for key in _unknown(settings):
            yield config_map, ("data", ENVOY_GATEWAY_FILE), key, _KNOWN


def _unknown(settings: Mapping[str, Any]) -> list[str]:
    return [str(key) for key in settings if key not in _KNOWN]
