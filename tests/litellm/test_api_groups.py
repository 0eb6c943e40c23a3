"""The open requests, checked against all 1016 routes of LiteLLM 1.106, with their methods and in their order."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from itertools import product
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from constructs_lib.litellm.api_groups import PathMatch, open_paths, routes_of
from constructs_lib.litellm.values import DEFAULT_API_GROUPS, ApiGroup
from tests.litellm.table import OPEN, ROUTES, answers

ALL: tuple[ApiGroup, ...] = get_args(ApiGroup)

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


def examples(pattern: str) -> list[str]:
    """Paths that a pattern matches: each alternative, each option with and without."""
    if group := re.search(r"\(([^()]*)\)([?*+]?)", pattern):
        before, after = pattern[: group.start()], pattern[group.end() :]
        inside = group[1].split("|") if "[" not in group[1] or group[1][0] == "/" else ["m"]
        chosen = [*inside, *([""] if group[2] in ("?", "*") else [])]
        return [example for choice in chosen for example in examples(before + choice + after)]
    return [re.sub(r"\[\^/\]\+", "x", pattern).replace("\\", "")]


def paths(match: PathMatch) -> set[str]:
    """Paths that the match opens: examples of it, and of each route of LiteLLM what it lets through."""
    if match.type == "Exact":
        return {match.value}
    if match.type == "PathPrefix":
        return {match.value, match.value + "/x"} | {
            r.replace("{", "").replace("}", "") for r in ROUTES if r.startswith(match.value + "/")
        }
    words = ("x", *re.findall("[a-z_0-9]+", match.value))
    found = set(examples(match.value))
    for route in ROUTES:
        pieces = re.split(r"\{[^}]*\}", route)
        if len(pieces) < 5:
            for chosen in product(words, repeat=len(pieces) - 1):
                found.add("".join(a + b for a, b in zip(pieces, (*chosen, ""), strict=True)))
    return {path for path in found if re.fullmatch(match.value, path)}


@cache
def reached(match: PathMatch) -> frozenset[str]:
    """The routes of LiteLLM, with their method, that the match opens."""
    methods = ("GET", "WS") if match.method == "GET" else (match.method,)
    return frozenset(
        f"{method} {route}" for path in paths(match) for method in methods if (route := answers(method, path))
    )


def opened(groups: Collection[ApiGroup]) -> list[str]:
    return sorted({route for match in open_paths(groups) for route in reached(match)})


def test_the_default_opens_these_routes_and_no_other() -> None:
    assert opened(DEFAULT_API_GROUPS) == sorted(OPEN)


@pytest.mark.parametrize("group", ALL)
def test_no_group_reaches_the_administration(group: ApiGroup) -> None:
    for route in opened([group]):
        first, *rest = segments(route.split()[1])
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
    assert route not in {found.split()[1] for found in opened([group for group in ALL if group != "pass-through"])}


@pytest.mark.parametrize("group", [group for group in ALL if group != "pass-through"])
def test_no_group_reaches_what_answers_below_any_first_segment(group: ApiGroup) -> None:
    found = [route for route in opened([group]) if re.match(r"[A-Z]+ /\{", route)]
    # an agent "mcp" has the path of an MCP server "a2a", which is open in the same way
    assert found == (["POST /{mcp_server_name}/mcp"] if group == "a2a" else [])


def test_the_check_would_see_what_a_careless_match_opens() -> None:
    assert "GET /{provider}/v1/files" in reached(PathMatch("RegularExpression", "/responses(/[^/]+)*", "GET"))
    assert "GET /audit/{id}" in reached(PathMatch("RegularExpression", "/[^/]+/mcp", "GET"))
    pattern = "/openai/deployments/[^/]+/(chat/completions|embeddings)"
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        assert f"{method} /openai/{{endpoint:path}}" in reached(PathMatch("RegularExpression", pattern, method))


def test_azure_opens_no_pass_through() -> None:
    assert {route.split()[0] for route in opened(["azure"])} == {"POST"}
    assert not [route for route in opened(["azure"]) if "{endpoint:path}" in route]
    files = "/openai/deployments/..%2f..%2fv1%2ffiles%2ffile-1%3fa=/chat/completions"
    assert not [match for match in open_paths(["azure"]) if re.fullmatch(match.value, files)]
    assert [match for match in open_paths(["azure"]) if re.fullmatch(match.value, "/engines/org%2Fm/embeddings")]


@pytest.mark.parametrize("group", [group for group in ALL if group != "pass-through"])
def test_no_path_with_a_slash_at_its_end_is_redirected_to_http(group: ApiGroup) -> None:
    for match in open_paths([group]):
        assert match.type != "PathPrefix"
        assert not [path for path in paths(match) if path.endswith("/") and path != "/mcp/"]
        assert not re.fullmatch(match.value, "/v1/models/")


def test_pass_through_leads_to_providers_and_not_to_the_inference_gateway() -> None:
    assert not [match for match in open_paths(ALL) if match.value.startswith("/vllm")]


@pytest.mark.parametrize("match", list(open_paths(ALL)), ids=lambda match: f"{match.method} {match.value}")
def test_every_open_path_leads_somewhere(match: PathMatch) -> None:
    assert reached(match)


@pytest.mark.parametrize("group", ALL)
def test_a_prefix_is_never_a_whole_version_of_the_api(group: ApiGroup) -> None:
    for match in open_paths([group]):
        assert match.value not in ("/", "/v1", "/v1beta", "/v2", "/health", "/mcp-rest", "/model")
        if match.type == "PathPrefix" and group != "pass-through":
            assert len(segments(match.value)) > 1


@pytest.mark.parametrize("group", ALL)
def test_every_group_opens_something(group: ApiGroup) -> None:
    assert list(open_paths([group]))


@given(groups=st.lists(st.sampled_from(ALL)), order=st.randoms(use_true_random=False))
def test_routes_hold_every_match_once_whatever_is_chosen_in_whatever_order(
    groups: list[ApiGroup], order: object
) -> None:
    shuffled = list(groups)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    matches = list(open_paths(shuffled))
    assert matches == list(open_paths(groups))
    routes = routes_of(matches)
    assert all(0 < len(rule) <= 64 for route in routes for rule in route)
    assert all(sum(len(rule) for rule in route) <= 128 and len(route) <= 16 for route in routes)
    assert [match for route in routes for rule in route for match in rule] == matches
