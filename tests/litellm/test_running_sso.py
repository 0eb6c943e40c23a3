"""A running LiteLLM, if one is installed, knows its identity provider by the variables that are made here."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from constructs_lib.litellm.config import litellm_config
from constructs_lib.litellm.sso.plan import sso_environment
from constructs_lib.litellm.sso.values import LiteLLMSsoValues
from tests.litellm.running import KEY, PROGRAM, started
from tests.litellm.support import KOURIER, URL, plan
from tests.litellm.test_sso import ADMIN, GENERIC, MICROSOFT

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(not PROGRAM.exists(), reason="LiteLLM is not installed")]


def ready(folder: Path, sso: dict[str, Any]) -> dict[str, Any]:
    """What LiteLLM says of its provider."""
    told = sso_environment(LiteLLMSsoValues.model_validate(sso), ADMIN)
    environment = {name: value if isinstance(value, str) else "from-a-secret" for name, value in told.items()}
    folder.mkdir()
    with started(folder, litellm_config(plan(KOURIER).models, inference_gateway_url=URL), environment) as port:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", "/sso/readiness", headers={"Authorization": f"Bearer {KEY}"})
        found: dict[str, Any] = json.loads(connection.getresponse().read())
        return found


def test_nothing_is_missing(tmp_path: Path) -> None:
    for name, sso in (("microsoft", MICROSOFT), ("generic", GENERIC)):
        found = ready(tmp_path / name, sso)
        assert (found["status"], found["provider"]) == ("healthy", name), found
