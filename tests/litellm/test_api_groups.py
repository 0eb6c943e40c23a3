"""The open paths, checked against all 867 routes of LiteLLM 1.106."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from constructs_lib.litellm.api_groups import PathMatch, open_paths, rules_of
from constructs_lib.litellm.values import DEFAULT_API_GROUPS, ApiGroup

ALL: tuple[ApiGroup, ...] = get_args(ApiGroup)
ROUTES = Path(__file__).with_name("routes-1.106.txt").read_text().split()

OPEN = """
/audio/speech /audio/transcriptions /chat/completions /completions /embeddings /health/liveliness /images/edits
/images/generations /models /moderations /realtime /realtime/calls /realtime/client_secrets
/realtime/transcription_sessions /rerank /responses /responses/compact /responses/input_tokens /responses/{response_id}
/v1/audio/speech /v1/audio/transcriptions /v1/chat/completions /v1/completions /v1/embeddings /v1/images/edits
/v1/images/generations /v1/messages /v1/messages/count_tokens /v1/models /v1/models/{model_id} /v1/moderations
/v1/realtime /v1/realtime/calls /v1/realtime/client_secrets /v1/realtime/transcription_sessions /v1/rerank /v1/responses
/v1/responses/compact /v1/responses/input_tokens /v1/responses/{response_id} /v1/responses/{response_id}/cancel
/v1/responses/{response_id}/input_items /v2/rerank
""".split()

# first segments, of paths as they are and below /v1 and /v2, where LiteLLM is administered or describes itself
ADMINISTRATION = """
.well-known access_group active add adaptive_router alerting api audit authorize auto_router budget cache callback
callbacks claude-code cloudzero compliance config config_overrides coordination_redis cost credentials customer debug
delete docs email end_user fallback get get_favicon get_image get_logo_url global guardrails invitation jwt key lens
login memory-usage-in-mem-cache memory-usage-in-mem-cache-items management metrics model model_group model_hub
onboarding openapi.json organization policies policy prompts provider public queue redoc reload router routes schedule
scim search_tools session settings spend sso swagger tag team test tool token ui update upload usage user utils
vantage vector_store access_group agents memory indexes unified_access_group workflows traces logs skills evals
""".split()


def segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def regex(route: str) -> str:
    """What a route of LiteLLM answers: {id} is one segment, {id:path} any number."""
    parts = re.split(r"(\{[^}]*\})", route)
    return "".join(
        (".+" if part.endswith(":path}") else "[^/]+") if part.startswith("{") else re.escape(part) for part in parts
    )


def lies_below(route: Sequence[str], prefix: Sequence[str]) -> bool:
    """Whether some path of the route lies below the prefix."""
    if not prefix:
        return True
    if not route:
        return False
    if ":path}" in route[0]:
        return True
    return bool(re.fullmatch(regex(route[0]), prefix[0])) and lies_below(route[1:], prefix[1:])


def reaches(match: PathMatch, route: str) -> bool:
    """Whether some path is both open and answered by the route."""
    if match.type == "Exact":
        return bool(re.fullmatch(regex(route), match.value))
    if match.type == "PathPrefix":
        return lies_below(segments(route), segments(match.value))
    # a path parameter may be anything, also a word that the pattern wants to see
    words = ("x", *re.findall("[a-z_]+", match.value))
    return any(re.fullmatch(match.value, re.sub(r"\{[^}]*\}", word, route)) for word in words)


def opened(groups: Collection[ApiGroup]) -> list[str]:
    return [route for route in ROUTES if any(reaches(match, route) for match in open_paths(groups))]


def test_the_default_opens_these_routes_and_no_other() -> None:
    assert opened(DEFAULT_API_GROUPS) == sorted(OPEN)


@pytest.mark.parametrize("group", ALL)
def test_no_group_reaches_the_administration(group: ApiGroup) -> None:
    for route in opened([group]):
        first, *rest = segments(route)
        assert (rest[0] if re.fullmatch(r"v[0-9]+", first) and rest else first) not in ADMINISTRATION, route


@pytest.mark.parametrize(
    "route",
    """
    / /key/generate /key/{key:path}/regenerate /user/new /team/{team_id} /model/new /config/update /health
    /health/readiness /health/drain /health/services /health/test_connection /v1/mcp/server /v1/agents /v1/tool/policy
    /v1/model/info /v1/vector_store/list /vector_store/new /mcp-rest/test/connection /spend/logs /global/spend/reset
    /sso/key/generate /openapi.json /redoc /routes /public/model_hub /utils/transform_request /v1/skills
    """.split(),
)
def test_no_group_reaches(route: str) -> None:
    assert route in [*ROUTES, "/openapi.json"]
    assert not [group for group in ALL if any(reaches(match, route) for match in open_paths([group]))]


@pytest.mark.parametrize("group", [group for group in ALL if group != "pass-through"])
def test_no_group_reaches_what_answers_below_any_first_segment(group: ApiGroup) -> None:
    assert not [route for route in opened([group]) if re.match(r"/\{", route)]


def test_the_check_would_see_that_a_bare_prefix_opens_the_files() -> None:
    assert reaches(PathMatch("PathPrefix", "/responses"), "/{provider}/v1/files")
    assert reaches(PathMatch("RegularExpression", "/[^/]+/mcp"), "/team/{team_id}")
    assert not reaches(PathMatch("PathPrefix", "/v1/responses"), "/{provider}/v1/files")


@pytest.mark.parametrize("match", list(open_paths(ALL)), ids=lambda match: match.value)
def test_every_open_path_leads_somewhere(match: PathMatch) -> None:
    assert any(reaches(match, route) for route in [*ROUTES, "/mcp/"])


@pytest.mark.parametrize("group", ALL)
def test_a_prefix_is_never_a_whole_version_of_the_api(group: ApiGroup) -> None:
    for match in open_paths([group]):
        assert match.value not in ("/", "/v1", "/v1beta", "/v2", "/health", "/mcp-rest", "/model")
        if match.type == "PathPrefix" and group != "pass-through":
            assert len(segments(match.value)) > 1


@pytest.mark.parametrize("group", ALL)
def test_every_group_opens_something(group: ApiGroup) -> None:
    assert list(open_paths([group]))


def test_the_paths_of_all_groups_fit_into_one_route() -> None:
    matches = list(open_paths(ALL))
    assert len(matches) == len(set(matches)) <= 128
    assert len(rules_of(matches)) <= 16


@given(groups=st.lists(st.sampled_from(ALL)), order=st.randoms(use_true_random=False))
def test_rules_hold_every_path_once_whatever_is_chosen_in_whatever_order(groups: list[ApiGroup], order: object) -> None:
    shuffled = list(groups)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    matches = list(open_paths(shuffled))
    assert matches == list(open_paths(groups))
    rules = rules_of(matches)
    assert all(0 < len(rule) <= 64 for rule in rules)
    assert [match for rule in rules for match in rule] == matches
