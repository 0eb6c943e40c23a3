"""Requests to a running LiteLLM between a local stand-in and one of a provider, and what it has counted."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from tests.litellm.running import KEY
from tests.litellm.stand_in import StandIn

CHAT = "/v1/chat/completions"
SPEND = """
import json
import time
from litellm.integrations.custom_logger import CustomLogger


class Spend(CustomLogger):
    async def async_log_success_event(self, kwargs, response_obj, start_time, end_time):
        said = kwargs.get("standard_logging_object") or {}
        counted = [said.get(key) for key in ("model_group", "response_cost", "request_tags")]
        print("SPEND", json.dumps(counted), flush=True)


instance = Spend()
"""


@dataclass
class Running:
    """LiteLLM in front of a local stand-in and one of a provider."""

    port: int
    folder: Path
    local: StandIn
    provider: StandIn
    answer: dict[str, str] = field(default_factory=dict)

    def ask(self, model: str, path: str = CHAT, headers: dict[str, str] | None = None, **body: Any) -> tuple[int, str]:
        self.local.seen.clear()
        self.provider.seen.clear()
        asked: dict[str, Any] = {"messages": [{"role": "user", "content": "hi"}]} if path == CHAT else {}
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        sent = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json", **(headers or {})}
        connection.request("POST", path, json.dumps({"model": model, **asked, **body}), sent)
        response = connection.getresponse()
        text = response.read().decode()
        self.answer = {name.lower(): value for name, value in response.getheaders()}
        return response.status, text

    def spent(self) -> list[list[Any]]:
        """What LiteLLM has counted: name, cost and tags of each request."""
        lines = (self.folder / "log").read_text().splitlines()
        return [json.loads(line.removeprefix("SPEND")) for line in lines if line.startswith("SPEND")]

    def spent_after(self, count: int) -> list[Any]:
        """What LiteLLM has counted last, once it has counted more than so many requests."""
        end = time.monotonic() + 10
        while len(self.spent()) <= count:
            assert time.monotonic() < end, "nothing was counted"
            time.sleep(0.1)
        return self.spent()[-1]
