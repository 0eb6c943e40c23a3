"""What Envoy does itself for the limits: an EnvoyExtensionPolicy with a script in Lua."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import GATEWAY_API_GROUP, labels


def add_script_policy(
    scope: constructs.Construct,
    id: str,
    *,
    name: str,
    namespace: str,
    routes: Sequence[str],
    rule: str = "",
    settings: Mapping[str, Any],
) -> KubernetesObject:
    """Make the EnvoyExtensionPolicy.

    Args:
        scope: where it is made.
        id: its id there.
        name: its name.
        namespace: namespace of it and of the routes.
        routes: the HTTPRoutes.
        rule: the one rule of the routes that it is for. Default: all.
        settings: the settings of the script.
    """
    kind = kinds.envoyextensionpolicy
    targets = [
        kind.EnvoyExtensionPolicySpecTargetRefs(
            group=GATEWAY_API_GROUP, kind="HTTPRoute", name=route, section_name=rule or None
        )
        for route in routes
    ]
    return KubernetesObject(
        scope,
        id,
        kind.EnvoyExtensionPolicy.manifest(
            metadata=ApiObjectMetadata(name=name, namespace=namespace, labels=labels(name, "rate-limits")),
            spec=kind.EnvoyExtensionPolicySpec(target_refs=targets, lua=[script(settings)]),
        ),
    )


def script(settings: Mapping[str, Any]) -> kinds.envoyextensionpolicy.EnvoyExtensionPolicySpecLua:
    """The script with its settings, as an entry of a policy."""
    kind = kinds.envoyextensionpolicy
    return kind.EnvoyExtensionPolicySpecLua(
        type=kind.EnvoyExtensionPolicySpecLuaType.INLINE, inline=_text(), filter_context=dict(settings)
    )


@cache
def _text() -> str:
    return Path(__file__).with_name("limits.lua").read_text(encoding="utf-8")
