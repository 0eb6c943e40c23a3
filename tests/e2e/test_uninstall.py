"""The platform goes as docs/operations.md says, and leaves nothing of it behind."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.cluster import apply, eventually, items, kubectl
from tests.e2e.conftest import ROOT, gateway_ready, uninstall

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("secrets")]

PLATFORMS = [ROOT / "examples" / "dist" / "full-platform", ROOT / "dist"]


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda path: path.name)
def test_everything_but_the_namespaces_goes(platform: Path) -> None:
    apply(platform)
    gateway_ready("networking")
    parts = uninstall(platform)
    assert kubectl("get", "--ignore-not-found", "-o=name", *(f"-f={part}" for part in parts)) == ""

    @eventually
    def proxies_gone() -> None:
        assert items("deployments", "-l=app.kubernetes.io/managed-by=envoy-gateway", "-n=envoy-gateway-system") == []

    proxies_gone()
