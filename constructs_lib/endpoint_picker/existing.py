"""ExistingPool: what Envoy Gateway needs to reach a pool and a picker that others made."""

from __future__ import annotations

from functools import partial

import constructs

from constructs_lib.endpoint_picker.pods import add_pool_grant, add_pool_service
from constructs_lib.endpoint_picker.values import EndpointPickerValues
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.models.pool import PoolValues
from constructs_lib.names import pool_service_name


class ExistingPool(constructs.Construct):
    """A pool that exists: a Service of its pods, and ReferenceGrants for routes and policies of another namespace.

    Args:
        scope: the construct it is made in.
        id: its id there.
        name: name of the model, with that of the platform; the Service of the pods is `<name>-pool`.
        platform: name of the platform, which those of the grants carry; "" for the only one of the cluster.
        pool: the pool.
        target_port: port of the pods that requests are sent to.
        route_namespace: namespace of the routes and policies.
        endpoint_picker: how the Gateway asks pickers.
    """

    namespace: str
    """Namespace of the pool and its picker."""
    service_name: str
    """Name of the picker's Service."""
    port: int
    """Port of that Service."""
    pool_service: KubernetesObject | None
    """The Service of the pods, unless routes name the InferencePool."""

    def __init__(
        self,
        scope: constructs.Construct,
        id: str,
        *,
        name: str,
        platform: str,
        pool: PoolValues,
        target_port: int,
        route_namespace: str,
        endpoint_picker: EndpointPickerValues,
    ) -> None:
        super().__init__(scope, id)
        self.values = endpoint_picker
        self.namespace, self.service_name, self.port = pool.namespace, pool.picker_name, pool.picker_port
        self.pool_service = None
        grant = partial(
            add_pool_grant,
            self,
            route_namespace=route_namespace,
            namespace=pool.namespace,
            pool=pool.pool_name,
        )
        elsewhere = route_namespace != pool.namespace
        if endpoint_picker.integration == "ai-gateway":
            if elsewhere:
                grant("HTTPRoute", kind="InferencePool", name=pool.pool_name, platform=platform)
            return
        service = pool_service_name(name)
        self.pool_service = add_pool_service(
            self,
            name=service,
            namespace=pool.namespace,
            pool=pool.pool_name,
            pod_labels=pool.pod_labels,
            target_port=target_port,
        )
        if elsewhere:
            grant("EnvoyExtensionPolicy", kind="Service", name=self.service_name, platform=platform)
            grant("HTTPRoute", kind="Service", name=service)
