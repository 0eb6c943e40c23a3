"""Fallbacks, retries, aliases and tags: the router's settings, and what leads nowhere or back."""

from __future__ import annotations

from typing import Any

import pytest
from cdk8s import App, Chart

from constructs_lib import InvalidValues, parse_values
from constructs_lib.errors import InvalidProps
from constructs_lib.litellm.config import litellm_config
from constructs_lib.litellm.construct import LiteLLMProxy
from tests.litellm.support import KOURIER, ORDERED, SECRET, litellm, plan, proxy
from tests.support import Manifest

Tree = dict[str, Any]
HOSTED = {
    "name": "openai",
    "provider": "openai",
    "apiKeySecret": {"name": "openai", "key": "key"},
    "models": [{"name": "gpt"}, {"name": "long"}],
}


def local(name: str, **keys: Any) -> Manifest:
    return {"name": name, "service": f"models/{name}", "litellm": keys}


def config(*models: Manifest, **deployment: Any) -> Any:
    values = litellm({"deployment": SECRET | {"providers": [HOSTED]} | deployment}).deployment
    assert values
    planned = plan(*models)
    return litellm_config(
        planned.models, inference_gateway_url=planned.url, providers=values.providers, aliases=values.aliases
    )


def routing(*models: Manifest, **deployment: Any) -> Any:
    settings = config(*models, **deployment)["router_settings"]
    assert settings.pop("num_retries") == 0
    assert settings.pop("disable_cooldowns") is True
    return settings


def refused(*models: Manifest, **deployment: Any) -> list[str]:
    tree = {
        "inferenceGateway": {"enabled": True},
        "litellm": {"enabled": True, "deployment": SECRET | {"providers": [HOSTED]} | deployment},
        "models": list(models),
    }
    try:
        parse_values(tree)
    except InvalidValues as error:
        return [str(problem) for problem in error.problems]
    return []


def test_nothing_is_said_that_nobody_asked_for() -> None:
    assert routing(KOURIER, ORDERED) == {}
    assert "expose_router_debug_in_errors" not in config(KOURIER)["litellm_settings"]


def test_general_fallbacks_hold_for_all_errors() -> None:
    assert routing(local("llama", fallbacks=["gpt", "long"]), KOURIER | {"name": "b"}) == {
        "fallbacks": [{"llama": ["gpt", "long"]}],
        "context_window_fallbacks": [{"llama": ["gpt", "long"]}],
        "content_policy_fallbacks": [{"llama": ["gpt", "long"]}],
        "fallback_on_unsupported_params": False,
    }


def test_each_kind_of_error_may_have_its_own() -> None:
    found = routing(
        local("llama", fallbacks=["gpt"], contextWindowFallbacks=["long"], contentPolicyFallbacks=[]),
        local("qwen", contextWindowFallbacks=["long"]),
    )
    assert found["fallbacks"] == [{"llama": ["gpt"]}, {"qwen": []}]
    assert found["context_window_fallbacks"] == [{"llama": ["long"]}, {"qwen": ["long"]}]
    assert found["content_policy_fallbacks"] == [{"llama": []}, {"qwen": []}]


def test_every_name_of_a_model_has_its_fallbacks_and_retries() -> None:
    model = local("llama", fallbacks=["gpt"], retries={"rateLimit": 2, "timeout": 1}) | {"modelNames": ["a", "b"]}
    found = routing(model, aliases={"c": "b", "d": "gpt"})
    assert found["fallbacks"] == [{"a": ["gpt"]}, {"b": ["gpt"]}, {"c": ["gpt"]}]
    policy = {"RateLimitErrorRetries": 2, "TimeoutErrorRetries": 1}
    assert found["model_group_retry_policy"] == {"a": policy, "b": policy, "c": policy}
    assert found["model_group_alias"] == {"c": "b", "d": "gpt"}


def test_models_of_providers_have_them_as_well() -> None:
    models = [{"name": "gpt", "fallbacks": ["llama"], "retries": {"serviceUnavailable": 1, "internalServerError": 3}}]
    found = routing(KOURIER, providers=[HOSTED | {"models": models}])
    assert found["fallbacks"] == [{"gpt": ["llama"]}]
    assert found["model_group_retry_policy"] == {
        "gpt": {"ServiceUnavailableErrorRetries": 1, "InternalServerErrorRetries": 3}
    }


def test_retries_of_zero_are_none() -> None:
    assert routing(local("llama", retries={"rateLimit": 0})) == {}


def test_tags_and_prices_are_parameters_of_each_way() -> None:
    model = local("chat", tags=["gpu", "eu"], price={"inputPerMillionTokens": 1}) | {
        "mode": "epp-pods",
        "coldPath": "litellm-order",
    }
    found = [entry["litellm_params"] for entry in config(model)["model_list"][:2]]
    assert [entry["order"] for entry in found] == [1, 2]
    for entry in found:
        assert entry["tags"] == ["gpu", "eu"]
        assert entry["input_cost_per_token"] == 1e-06


@pytest.mark.parametrize(
    ("models", "deployment", "text"),
    [
        (
            [local("llama", fallbacks=["gtp"])],
            {},
            'models[0].litellm.fallbacks[0] = "gtp": is no model that clients can ask for; did you mean gpt?',
        ),
        (
            [local("llama", contextWindowFallbacks=["x"])],
            {},
            'models[0].litellm.contextWindowFallbacks[0] = "x": is no model that clients can ask for; one of llama, '
            "gpt, long",
        ),
        (
            [local("llama", contentPolicyFallbacks=["models/llama"])],
            {"aliases": {"a": "llama"}},
            'models[0].litellm.contentPolicyFallbacks[0] = "models/llama": is no model that clients can ask for; one '
            "of llama, gpt, long",
        ),
        (
            [local("llama", fallbacks=["llama"])],
            {},
            'models[0].litellm.fallbacks[0] = "llama": is the model itself; name another, or write retries',
        ),
        # by its other name
        (
            [local("llama", fallbacks=["b"]) | {"modelNames": ["a", "b"]}],
            {},
            'models[0].litellm.fallbacks[0] = "b": is the model itself; name another, or write retries',
        ),
        (
            [local("llama", fallbacks=["a"])],
            {"aliases": {"a": "gpt"}},
            'models[0].litellm.fallbacks[0] = "a": is an alias; write the model, gpt',
        ),
        (
            [local("llama", fallbacks=["gpt", "gpt"])],
            {},
            'models[0].litellm.fallbacks = "gpt": is named twice; name it once',
        ),
        (
            [local("llama", fallbacks=["b"]), local("b", fallbacks=["gpt", "llama"])],
            {},
            "models[0].litellm.fallbacks = ['b']: leads back to the model: llama -> b -> llama; let the last of them "
            "fall back to nothing",
        ),
        (
            [local("llama", fallbacks=["gpt"])],
            {"providers": [HOSTED | {"models": [{"name": "gpt", "fallbacks": ["long"]},
                                                {"name": "long", "fallbacks": ["llama"]}]}]},
            "models[0].litellm.fallbacks = ['gpt']: leads back to the model: llama -> gpt -> long -> llama; let the "
            "last of them fall back to nothing",
        ),
        # the general fallbacks hold for this kind as well
        (
            [local("llama", fallbacks=["b"]), local("b", contextWindowFallbacks=["llama"])],
            {},
            "models[1].litellm.contextWindowFallbacks = ['llama']: leads back to the model: llama -> b -> llama; let "
            "the last of them fall back to nothing",
        ),
        (
            [local("llama", fallbacks=list("abcdef")), *(local(name) for name in "abcdef")],
            {},
            "models[0].litellm.fallbacks = ['a', 'b', 'c', 'd', 'e', 'f']: must be at most 5: LiteLLM tries no more "
            "(LiteLLM 1.106); name the best 5",
        ),
        (
            [KOURIER],
            {"aliases": {"a": "lama"}},
            'litellm.deployment.aliases.a = "lama": is no model that clients can ask for; did you mean llama?',
        ),
        (
            [KOURIER],
            {"aliases": {"gpt": "llama"}},
            'litellm.deployment.aliases.gpt = "llama": is the name of litellm.deployment.providers[0].models[0], which '
            "would no longer be reached by it; write another alias",
        ),
        (
            [KOURIER],
            {"aliases": {"a": "b", "b": "llama"}},
            'litellm.deployment.aliases.a = "b": is an alias itself, and LiteLLM follows only one (LiteLLM 1.106); '
            "write llama",
        ),
        (
            [KOURIER],
            {"providers": [HOSTED | {"models": [{"name": "llama"}]}]},
            'litellm.deployment.providers[0].models[0].name = "llama": is also a name of models[0]: clients could not '
            "say which of the two they mean; write another name, and name it in fallbacks if it should answer for the "
            "other",
        ),
        (
            [KOURIER],
            {"providers": [HOSTED, HOSTED | {"name": "second"}]},
            'litellm.deployment.providers[1].models[0].name = "gpt": is also a name of '
            "litellm.deployment.providers[0].models[0]: clients could not say which of the two they mean; write "
            "another name, and name it in fallbacks if it should answer for the other",
        ),
        (
            [local("llama", price={"gpuHour": 2})],
            {},
            "models[0].litellm.price.parallelRequests: is required with gpuHour: LiteLLM bills each request for its "
            "whole duration, and a pod serves several at a time; write how many a pod serves on average, for example "
            "8; or autoscaling.target",
        ),
        (
            [local("llama", tags=["a,b"])],
            {},
            "models[0].litellm.tags[0] = \"a,b\": must be a text without ',' and without spaces, '!' or '&' at its "
            "start",
        ),
    ],
    ids=lambda value: value[:60] if isinstance(value, str) else "",
)  # fmt: skip
def test_what_is_refused(models: list[Manifest], deployment: Tree, text: str) -> None:
    assert text in refused(*models, **deployment)


@pytest.mark.parametrize(
    "models",
    [
        [local("llama", fallbacks=["gpt", "long"])],
        [local("a", fallbacks=["b", "c"]), local("b", fallbacks=["c"]), local("c", fallbacks=["gpt"])],
        # one is the way out of the other for long prompts, and the other for failures
        [local("a", contextWindowFallbacks=["b"]), local("b", fallbacks=["a"], contextWindowFallbacks=[])],
        [local("a", fallbacks=["b"]) | {"modelNames": ["x", "y"]}, local("b")],
        [local("a", fallbacks=["y"]), local("b") | {"modelNames": ["x", "y"]}],
    ],
    ids=str,
)
def test_accepted(models: list[Manifest]) -> None:
    assert refused(*models) == []


def test_it_has_no_effect_on_a_litellm_that_exists() -> None:
    with pytest.raises(InvalidValues) as error:
        parse_values(
            {
                "inferenceGateway": {"enabled": True},
                "litellm": {"enabled": True},
                "models": [local("llama", fallbacks=["llama-2"], tags=["a"])],
            }
        )
    assert [problem.path for problem in error.value.problems] == [
        "models[0].litellm.fallbacks",
        "models[0].litellm.tags",
    ]
    assert all("has no effect without litellm.deployment" in problem.rule for problem in error.value.problems)


def test_a_construct_used_alone_checks_the_same() -> None:
    for model in (local("llama", fallbacks=["nobody"]), local("llama", price={"gpuHour": 1})):
        with pytest.raises(InvalidProps):
            proxy({}, model)


def test_with_budgets_a_model_without_a_price_is_a_warning() -> None:
    def warnings(**deployment: Any) -> tuple[str, ...]:
        values = litellm({"deployment": SECRET | deployment})
        chart = Chart(App(), "chart")
        models = plan(KOURIER, local("free", price={"inputPerMillionTokens": 0}))
        made = LiteLLMProxy(chart, "proxy", litellm=values, inference_gateway=models)
        assert [entry.data for entry in made.node.metadata if entry.type == "warning"] == list(made.warnings)
        return made.warnings

    assert warnings() == ()
    (warning,) = warnings(databaseUrlSecret={"name": "a", "key": "b"}, redis={"deployment": {}})
    assert warning.startswith("models[0].litellm.price is not set: requests to llama cost 0 and use up no budget")
