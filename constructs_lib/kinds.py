"""The typed classes of every kind that is not Kubernetes' own, one module per kind, loaded on first use.

`kinds.httproute.HttpRoute` is the class HttpRoute of the module that `make imports` writes for the kind. Loading a
module takes tens of milliseconds, so a program loads those of the kinds that it makes.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from constructs_lib.imports.llmnet.backendtrafficpolicy.io.envoyproxy import gateway as backendtrafficpolicy
    from constructs_lib.imports.llmnet.certificate.io import cert_manager as certificate
    from constructs_lib.imports.llmnet.clienttrafficpolicy.io.envoyproxy import gateway as clienttrafficpolicy
    from constructs_lib.imports.llmnet.envoyextensionpolicy.io.envoyproxy import gateway as envoyextensionpolicy
    from constructs_lib.imports.llmnet.envoyproxy.io.envoyproxy import gateway as envoyproxy
    from constructs_lib.imports.llmnet.gateway.io.k8s.networking import gateway
    from constructs_lib.imports.llmnet.gatewayclass.io.k8s.networking import gateway as gatewayclass
    from constructs_lib.imports.llmnet.httproute.io.k8s.networking import gateway as httproute
    from constructs_lib.imports.llmnet.inferencepool.io.k8s.networking import inference as inferencepool
    from constructs_lib.imports.llmnet.inferenceservice.io.kserve import serving as inferenceservice
    from constructs_lib.imports.llmnet.issuer.io import cert_manager as issuer
    from constructs_lib.imports.llmnet.knativeservice.dev.knative import serving as knativeservice
    from constructs_lib.imports.llmnet.referencegrant.io.k8s.networking import gateway as referencegrant
    from constructs_lib.imports.llmnet.securitypolicy.io.envoyproxy import gateway as securitypolicy

# where the generator puts the module of a kind: below the kind's name, by the kind's API group
_GROUPS = {
    "backendtrafficpolicy": "io.envoyproxy.gateway",
    "certificate": "io.cert_manager",
    "clienttrafficpolicy": "io.envoyproxy.gateway",
    "envoyextensionpolicy": "io.envoyproxy.gateway",
    "envoyproxy": "io.envoyproxy.gateway",
    "gateway": "io.k8s.networking.gateway",
    "gatewayclass": "io.k8s.networking.gateway",
    "httproute": "io.k8s.networking.gateway",
    "inferencepool": "io.k8s.networking.inference",
    "inferenceservice": "io.kserve.serving",
    "issuer": "io.cert_manager",
    "knativeservice": "dev.knative.serving",
    "referencegrant": "io.k8s.networking.gateway",
    "securitypolicy": "io.envoyproxy.gateway",
}

__all__ = [
    "backendtrafficpolicy",
    "certificate",
    "clienttrafficpolicy",
    "envoyextensionpolicy",
    "envoyproxy",
    "gateway",
    "gatewayclass",
    "httproute",
    "inferencepool",
    "inferenceservice",
    "issuer",
    "knativeservice",
    "referencegrant",
    "securitypolicy",
]

if not TYPE_CHECKING:  # with it, type checkers would let any name pass

    def __getattr__(name: str) -> ModuleType:
        if name not in _GROUPS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f"constructs_lib.imports.llmnet.{name}.{_GROUPS[name]}")
        # from now on the name is found without a call of this function
        globals()[name] = module
        return module
