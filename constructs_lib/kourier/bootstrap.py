"""kourier-bootstrap: Envoy's configuration before the controller sends it any."""

from __future__ import annotations

from typing import Any

import constructs
import yaml
from cdk8s_plus_27 import k8s

from constructs_lib.kourier.metadata import metadata
from constructs_lib.kubernetes import KubernetesObject
from constructs_lib.names import (
    KOURIER_CONTROLLER,
    KOURIER_GATEWAY,
    KOURIER_STATS_PORT as STATS_PORT,
    KOURIER_XDS_PORT as XDS_PORT,
)

BOOTSTRAP_CONFIG_MAP = "kourier-bootstrap"
BOOTSTRAP_FILE = "envoy-bootstrap.yaml"
ADMIN_PORT = 9901

_TYPES = "type.googleapis.com/envoy.extensions"
_HTTP_OPTIONS = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions"
_ADMIN_CLUSTER = "service_stats"
_XDS_CLUSTER = "xds_cluster"


def bootstrap_data(knative_namespace: str) -> dict[str, str]:
    """The ConfigMap's data.

    Args:
        knative_namespace: where the controller runs, which Envoy dials.
    """
    bootstrap = {
        # the controller keeps its configuration under this very id
        "node": {"cluster": "kourier-knative", "id": KOURIER_GATEWAY},
        "dynamic_resources": {
            "ads_config": {
                "api_type": "GRPC",
                "transport_api_version": "V3",
                "rate_limit_settings": {},
                "grpc_services": [{"envoy_grpc": {"cluster_name": _XDS_CLUSTER}}],
            },
            "cds_config": _from_ads(),
            "lds_config": _from_ads(),
        },
        "static_resources": {
            "listeners": [_stats_listener()],
            "clusters": [_admin_cluster(), _xds_cluster(knative_namespace)],
        },
        "admin": {
            "address": _address("127.0.0.1", ADMIN_PORT),
            "access_log": [
                {
                    "name": "envoy.access_loggers.stdout",
                    "typed_config": {"@type": f"{_TYPES}.access_loggers.stream.v3.StdoutAccessLog"},
                }
            ],
        },
    }
    return {BOOTSTRAP_FILE: yaml.safe_dump(bootstrap, sort_keys=False)}


def add_bootstrap(scope: constructs.Construct, *, namespace: str, data: dict[str, str]) -> KubernetesObject:
    """Make the ConfigMap that the gateway's pods mount."""
    return KubernetesObject(
        scope,
        "bootstrap",
        k8s.KubeConfigMap.manifest(metadata=metadata(BOOTSTRAP_CONFIG_MAP, namespace), data=data),
    )


def _from_ads() -> dict[str, Any]:
    return {"resource_api_version": "V3", "ads": {}}


def _stats_listener() -> dict[str, Any]:
    """The harmless part of Envoy's admin pages, for scrapers and for a drain from outside."""
    router = {"name": "envoy.filters.http.router", "typed_config": {"@type": f"{_TYPES}.filters.http.router.v3.Router"}}
    host = {
        "name": "admin_interface",
        "domains": ["*"],
        "routes": [
            _admin_route("GET", "/(certs|stats(/prometheus)?|server_info|clusters|listeners|ready)?"),
            _admin_route("POST", "/drain_listeners"),
        ],
    }
    manager = {
        "name": "envoy.filters.network.http_connection_manager",
        "typed_config": {
            "@type": f"{_TYPES}.filters.network.http_connection_manager.v3.HttpConnectionManager",
            "stat_prefix": "stats_server",
            "http_filters": [router],
            "route_config": {"virtual_hosts": [host]},
        },
    }
    return {
        "name": "stats_listener",
        "address": _address("::", STATS_PORT, ipv4_compat=True),
        "filter_chains": [{"filters": [manager]}],
    }


def _admin_route(method: str, path: str) -> dict[str, Any]:
    return {
        "match": {
            "safe_regex": {"regex": path},
            "headers": [{"name": ":method", "string_match": {"exact": method}}],
        },
        "route": {"cluster": _ADMIN_CLUSTER},
    }


def _admin_cluster() -> dict[str, Any]:
    """Envoy's own admin port; the controller routes /ready to the cluster of this name."""
    return {
        "name": _ADMIN_CLUSTER,
        "type": "STATIC",
        "connect_timeout": "0.250s",
        "load_assignment": _endpoint(_ADMIN_CLUSTER, "127.0.0.1", ADMIN_PORT),
    }


def _xds_cluster(knative_namespace: str) -> dict[str, Any]:
    # the keepalive notices a controller that disappeared without closing the connection
    http2 = {"connection_keepalive": {"interval": "30s", "timeout": "5s"}}
    return {
        "name": _XDS_CLUSTER,
        "type": "STRICT_DNS",
        "connect_timeout": "1s",
        "typed_extension_protocol_options": {
            _HTTP_OPTIONS: {
                "@type": f"type.googleapis.com/{_HTTP_OPTIONS}",
                "explicit_http_config": {"http2_protocol_options": http2},
            }
        },
        "load_assignment": _endpoint(_XDS_CLUSTER, f"{KOURIER_CONTROLLER}.{knative_namespace}", XDS_PORT),
    }


def _endpoint(cluster: str, host: str, port: int) -> dict[str, Any]:
    return {
        "cluster_name": cluster,
        "endpoints": [{"lb_endpoints": [{"endpoint": {"address": _address(host, port)}}]}],
    }


def _address(host: str, port: int, **more: bool) -> dict[str, Any]:
    return {"socket_address": {"address": host, "port_value": port, **more}}
