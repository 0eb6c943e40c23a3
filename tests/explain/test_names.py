"""Hosts and paths by themselves: what listeners and routes share, which is best, and what Envoy makes of a path."""

from __future__ import annotations

import pytest

from constructs_lib.explain.hosts import best, shared
from constructs_lib.explain.paths import below, normal


@pytest.mark.parametrize(
    ("listener", "routes", "others", "hosts"),
    [
        ("", [], [], ["*"]),
        ("a.example", [], [], ["a.example"]),
        ("", ["a.example", "*.b.example"], [], ["*.b.example", "a.example"]),
        ("*.example", ["a.example", "a.b.example", "example", "a.test"], [], ["a.b.example", "a.example"]),
        ("a.example", ["*.example", "*.test"], [], ["a.example"]),
        ("*.a.example", ["*.example"], [], ["*.a.example"]),
        ("*.example", ["*.a.example"], [], ["*.a.example"]),
        ("*.a.example", ["*.ba.example"], [], []),
        ("*.example", ["a.example", "b.example"], ["a.example"], ["b.example"]),
    ],
)
def test_a_route_has_the_hosts_that_it_shares_with_its_listener(
    listener: str, routes: list[str], others: list[str], hosts: list[str]
) -> None:
    assert shared(listener, routes, others) == hosts


@pytest.mark.parametrize(
    ("host", "chosen"),
    [
        ("a.example", "a.example"),
        ("b.example", "*.example"),
        ("x.a.example", "*.a.example"),
        ("x.y.a.example", "*.a.example"),
        ("example", "*"),
    ],
)
def test_the_most_specific_host_is_chosen(host: str, chosen: str) -> None:
    assert best(["*", "*.example", "*.a.example", "a.example"], host) == chosen


def test_no_host_is_chosen_if_none_fits() -> None:
    assert best(["a.example", "*.a.example"], "b.example") is None


@pytest.mark.parametrize(
    ("path", "result"),
    [
        ("/", "/"),
        ("/a/", "/a/"),
        ("/a//b///c", "/a/b/c"),
        ("/a/./b/../c", "/a/c"),
        ("/a/..", "/"),
        ("/a/.", "/a/"),
        ("/../../a", "/a"),
        ("/%41%2d%7E", "/A-~"),
        ("/%2E%2e/b", "/b"),
        ("/a%20b%2F", "/a%20b%2F"),
        ("/a\\b", "/a/b"),
    ],
)
def test_paths_are_made_normal(path: str, result: str) -> None:
    assert normal(path) == result


def test_slashes_are_kept_on_demand() -> None:
    assert normal("//a//b", merge_slashes=False) == "//a//b"


@pytest.mark.parametrize(
    ("prefix", "path", "matches"),
    [("/", "/x", True), ("/a", "/a", True), ("/a", "/a/b", True), ("/a", "/ab", False), ("/a/", "/a", True),
     ("/a/", "/a/b", True), ("/a/", "/ab", False), ("/a", "/b", False)],
)  # fmt: skip
def test_prefixes_are_whole_segments(prefix: str, path: str, matches: bool) -> None:
    assert below(prefix, path) is matches
