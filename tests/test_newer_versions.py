"""`make newer`: what is pinned, where newer releases are looked up, and what is said of them."""

from __future__ import annotations

import io
import json
import urllib.error
import urllib.request
from dataclasses import replace
from email.message import Message
from pathlib import Path

import pytest
from packaging.version import Version

from constructs_lib import releases
from tools import newer_versions
from tools.newer_versions import Pin, pins, verdict, versions_of

ROOT = Path(__file__).parents[1]
GO = "v1.9.1\nv1.9.10\nv1.10.0-rc.1\nv0.0.0-20260727151759-521cb33b33dd\n"
NPM = json.dumps({"versions": {"2.207.60": {}, "2.300.0-beta.1": {}}})
PYPI = json.dumps({"files": [
    {"filename": "litellm-1.110.2-py3-none-any.whl", "yanked": False},
    {"filename": "litellm-1.82.8-py3-none-any.whl", "yanked": "compromised"},
    {"filename": "litellm-1.111.0rc1-py3-none-any.whl"},
    {"filename": "litellm-0.1.0.tar.gz"},
]})  # fmt: skip
ANSWERS = {
    "https://proxy.golang.org/github.com/!berri!a!i/x/@v/list": GO,
    "https://registry.npmjs.org/cdk8s-cli": NPM,
    "https://pypi.org/simple/litellm/": PYPI,
}


@pytest.fixture(autouse=True)
def indexes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three indexes that know one name each, and nothing else of the network."""

    def answer(request: urllib.request.Request, timeout: float) -> io.BytesIO:
        assert timeout, "or it waits forever"
        url = request.full_url
        if "unreachable" in url:
            raise urllib.error.URLError("no route to host")
        if url not in ANSWERS:
            raise urllib.error.HTTPError(url, 403, "Forbidden", Message(), None)
        return io.BytesIO(ANSWERS[url].encode())

    monkeypatch.setattr(urllib.request, "urlopen", answer)


@pytest.mark.parametrize(
    ("index", "known"),
    [
        ("go:github.com/BerriAI/x", ["1.9.1", "1.9.10"]),
        ("npm:cdk8s-cli", ["2.207.60"]),
        ("pypi:litellm", ["1.110.2"]),
        ("pypi:other", "not in pypi.org (403)"),
        ("pypi:unreachable", "pypi.org cannot be reached (no route to host)"),
    ],
)
def test_an_index_is_asked_for_releases(index: str, known: list[str] | str) -> None:
    assert versions_of(index) == (known if isinstance(known, str) else [Version(version) for version in known])


@pytest.mark.parametrize(
    ("pinned", "known", "said"),
    [
        ("1.9.1", ["1.9.1", "1.9.10", "1.10.2"], "1.9.10 and 1.10.2"),
        ("1.9.1", ["1.9.10", "1.9.2"], "1.9.10"),
        ("1.9.1", ["1.8.9", "1.10.0"], "1.10.0"),
        ("1.9.1", ["1.9.1", "1.9.0"], "current"),
        ("1.9.1", "not in pypi.org (404)", "unknown, not in pypi.org (404)"),
    ],
)
def test_the_last_patch_and_the_newest_release_are_said(pinned: str, known: list[str] | str, said: str) -> None:
    listed = known if isinstance(known, str) else [Version(version) for version in known]
    assert verdict(Pin("x", pinned, "pypi:x", "here"), listed) == said


def test_programs_and_packages_are_looked_up() -> None:
    found = {pin.index: pin for pin in pins(ROOT)}
    assert found["go:knative.dev/serving"].version == releases.KNATIVE.module, "the module, not the release"
    assert found["pypi:litellm"].where == "constructs_lib/releases.py"
    assert found["pypi:pydantic"].where == "requirements.txt"
    assert "pypi:ruff" in found
    assert "npm:cdk8s-cli" in found
    assert "go:k8s.io/api" in found
    assert "pypi:pydantic_core" not in found, "comes with pydantic"


def test_what_cannot_be_looked_up_is_said_and_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    litellm = replace(releases.LITELLM, version="1.106.12")
    monkeypatch.setattr(newer_versions, "RELEASES", (litellm, releases.KSERVE))
    monkeypatch.setattr("sys.argv", ["newer_versions.py"])
    assert newer_versions.main() == 0
    said = capsys.readouterr().out
    assert f"KServe {releases.KSERVE.version}: unknown, not in proxy.golang.org (403)" in said
    assert "constructs_lib/releases.py: LiteLLM 1.106.12: 1.110.2\n" in said
    assert "cdk8s-cli" not in said, "is current"
