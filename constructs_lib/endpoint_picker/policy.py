"""How Envoy asks the picker: the EnvoyExtensionPolicy of one rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import constructs
from cdk8s import ApiObjectMetadata

from constructs_lib import kinds
from constructs_lib.endpoint_picker.construct import EndpointPicker
from constructs_lib.endpoint_picker.existing import ExistingPool
from constructs_lib.endpoint_picker.rules import message_problems, message_seconds
from constructs_lib.kubernetes import KubernetesObject, require
from constructs_lib.models.timeouts import TimeoutsValues
from constructs_lib.names import GATEWAY_API_GROUP, PANIC_THRESHOLD_PERCENT, labels
from constructs_lib.rate_limits.policy import script


def add_extension_policy(
    scope: constructs.Construct,
    id: str,
    *,
    route: str,
    rule: str,
    namespace: str,
    picker: EndpointPicker | ExistingPool,
    timeouts: TimeoutsValues,
    limits: Mapping[str, Any] | None = None,
) -> KubernetesObject:
    """Make the EnvoyExtensionPolicy.

    The picker answers after it has read the whole prompt, so the body must be streamed in both directions at once:
    every other mode hangs. It never fails open, which Envoy Gateway refuses in that mode.

    Args:
        scope: where it is made.
        id: its id there.
        route: the HTTPRoute.
        rule: its rule; also the policy's name.
        namespace: namespace of the route and the policy.
        picker: the picker to ask.
        timeouts: how long requests take; an answer that is not streamed is one message of the whole length.
        limits: settings of the script of the limits, which has to be in the same policy. Default: no limits.

    Raises:
        InvalidProps: a request may take longer than Envoy waits for a picker.
    """
    kind = kinds.envoyextensionpolicy
    wait = message_seconds(picker.values, timeouts)
    require(picker, message_problems(picker.values, timeouts))
    most = picker.values.max_streams
    picked = kind.EnvoyExtensionPolicySpecExtProc(
        backend_refs=[
            kind.EnvoyExtensionPolicySpecExtProcBackendRefs(
                name=picker.service_name,
                namespace=picker.namespace if picker.namespace != namespace else None,
                port=picker.port,
            )
        ],
        backend_settings=kind.EnvoyExtensionPolicySpecExtProcBackendSettings(
            circuit_breaker=kind.EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker(
                max_connections=most, max_parallel_requests=most, max_parallel_retries=most, max_pending_requests=most
            ),
            health_check=kind.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck(
                panic_threshold=PANIC_THRESHOLD_PERCENT
            ),
        ),
        fail_open=False,
        message_timeout=f"{wait}s",
        processing_mode=kind.EnvoyExtensionPolicySpecExtProcProcessingMode(
            request=kind.EnvoyExtensionPolicySpecExtProcProcessingModeRequest(
                body=kind.EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody.FULL_DUPLEX_STREAMED
            ),
            response=kind.EnvoyExtensionPolicySpecExtProcProcessingModeResponse(
                body=kind.EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody.FULL_DUPLEX_STREAMED
            ),
        ),
        # Envoy's own 500 is not retried by clients
        status_on_error=kind.EnvoyExtensionPolicySpecExtProcStatusOnError.VALUE_503,
    )
    target = kind.EnvoyExtensionPolicySpecTargetRefs(
        group=GATEWAY_API_GROUP, kind="HTTPRoute", name=route, section_name=rule
    )
    return KubernetesObject(
        scope,
        id,
        kind.EnvoyExtensionPolicy.manifest(
            metadata=ApiObjectMetadata(name=rule, namespace=namespace, labels=labels(rule, "endpoint-picker")),
            spec=kind.EnvoyExtensionPolicySpec(
                target_refs=[target], ext_proc=[picked], lua=None if limits is None else [script(limits)]
            ),
        ),
    )
