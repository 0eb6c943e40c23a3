"""The release in an image's tag, and the least one that is taken."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from constructs_lib.gateway.values.envoy_proxy import EnvoyProxyValues
from constructs_lib.values.image_releases import at_least, release_of

NUMBERS = st.tuples(*[st.integers(min_value=0, max_value=300)] * 3)
DIGEST = "@sha256:" + "0" * 64


@pytest.mark.parametrize(
    ("image", "release"),
    [
        ("docker.io/envoyproxy/gateway:v1.9.2", (1, 9, 2)),
        ("registry.example.com:5000/gateway:v1.10.0" + DIGEST, (1, 10, 0)),
        ("docker.io/envoyproxy/envoy:contrib-distroless-v1.39.3", (1, 39, 3)),
        ("docker.io/envoyproxy/envoy:v1.37-latest" + DIGEST, (1, 37)),
        ("registry.example.com/v1.2.3/envoy" + DIGEST, None),
        ("registry.example.com/envoy:stable", None),
        ("registry.example.com/envoy:v1.2.3.4", None),
    ],
)
def test_release(image: str, release: tuple[int, ...] | None) -> None:
    assert release_of(image) == release


@given(least=NUMBERS, given_=NUMBERS)
def test_releases_are_compared_by_number(least: tuple[int, ...], given_: tuple[int, ...]) -> None:
    check = at_least(".".join(map(str, least)), why="it does not work")
    image = "example.com/program:v" + ".".join(map(str, given_))
    if given_ >= least:
        assert check(image) == image
    else:
        with pytest.raises(ValueError, match="it does not work"):
            check(image)


@pytest.mark.parametrize("tag", ["distroless-v1.39.2", "v1.38-latest" + DIGEST, "v1.20.0"])
def test_an_envoy_that_the_controller_was_not_made_for_is_an_error(tag: str) -> None:
    with pytest.raises(ValueError, match=r"must be v1\.39\.3 or later: Envoy Gateway 1\.9 comes with Envoy 1\.39"):
        EnvoyProxyValues.model_validate({"image": f"docker.io/envoyproxy/envoy:{tag}"})


@pytest.mark.parametrize("tag", ["distroless-v1.39.3", "v1.39-latest" + DIGEST, "distroless-v1.40.1"])
def test_a_later_envoy_is_taken(tag: str) -> None:
    assert EnvoyProxyValues.model_validate({"image": f"docker.io/envoyproxy/envoy:{tag}"}).image.endswith(tag)
