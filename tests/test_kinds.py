"""The typed classes of the kinds: one module for all, and types that still refuse what a kind does not have."""

from __future__ import annotations

import pytest

from constructs_lib import kinds


def test_a_module_is_loaded_once() -> None:
    assert kinds.issuer is kinds.issuer
    assert kinds.issuer.Issuer.__module__ == "constructs_lib.imports.llmnet.issuer.io.cert_manager"


# Strict mypy refuses a `type: ignore` that nothing needs: the two below are needed only as long as types are checked.
def test_a_field_that_a_kind_does_not_have_is_refused() -> None:
    with pytest.raises(TypeError, match="hostnam"):
        kinds.httproute.HttpRouteSpec(hostnam=["llm.example.com"])  # type: ignore[call-arg]


def test_a_kind_that_is_not_there_is_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'httproutes'"):
        kinds.httproutes  # type: ignore[attr-defined] # noqa: B018
