"""Our verdict on thousands of random settings, and Knative's own.

What we take it takes; what we refuse it refuses, but for what is named here with the reason.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from pydantic import ValidationError

from constructs_lib import releases
from constructs_lib.errors import Problem
from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values.autoscaler import AutoscalerValues
from constructs_lib.knative.values.config_map_section import config_key
from constructs_lib.knative.values.defaults import DefaultsValues
from constructs_lib.knative.values.deployment import DeploymentValues
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.gc import GcValues
from constructs_lib.knative.values.network import NetworkValues
from constructs_lib.models.autoscaling import ANNOTATION_PREFIX, ModelAutoscalingValues
from constructs_lib.values.problems import problems_of
from constructs_lib.values.section import Section
from tests.oracle.conftest import Ask

pytestmark = pytest.mark.oracle

ROUNDS = 4000
SECTIONS: dict[str, type[Section]] = {
    "config-autoscaler": AutoscalerValues,
    "config-defaults": DefaultsValues,
    "config-deployment": DeploymentValues,
    "config-features": FeaturesValues,
    "config-gc": GcValues,
    "config-network": NetworkValues,
}
# what a key may be given by somebody who is wrong, near the edges of Knative's rules
TEXTS = (
    *("0", "1", "2", "-1", "-2", "0.5", "0.01", "0.009", "1.0", "1.01", "1.1", "1e3", "10", "70", "99", "100", "100.1"),
    *("101", "109", "110", "1000", "1001", "1e400", "NaN", "Inf", "0x10", "1_000", " 5", "2147483647", "2147483648"),
    *("0s", "1ns", "1s", "5s", "5.9s", "6s", "6.5s", "59m60s", "1h", "1h1s", "-1s", "60", "300s", "1m1ms", "24h", "1d"),
    *("true", "false", "True", "TRUE", "yes", "Enabled", "enabled", "Disabled", "Allowed", "allowed", "disabled", ""),
    *(
        "kpa.autoscaling.knative.dev",
        "hpa.autoscaling.knative.dev",
        "kourier.ingress.networking.knative.dev",
        "kourier",
    ),
    *("{{.Name}}.{{.Namespace}}.{{.Domain}}", "{{.Name}}", "{{.Tag}}-{{.Name}}", "{{.Nam}}", "{{", "http", "a/b"),
    *(
        "https",
        "ftp",
        "kourier",
        "auto",
        "Redirected",
        "Active",
        "100m",
        "1Gi",
        "100Q",
        "1.5",
        "disabled",
        "a: b",
        "{}",
    ),
)


# what we refuse and Knative takes: our words against it, and what would come of it
STRICTER = {
    r"must be true or false": "Knative reads every other word as false",
    r"must be one of .*": "Knative reads every other word as its default",
    r"must be a finite number .*": "with NaN and Inf Knative's arithmetic goes wrong later",
    r"panicThresholdPercentage.*must be at (least 110|most 1000)": "Knative has the bounds for the annotation only",
    r"must be (the full name of a class|a DNS name).*": "no controller has another name, so nothing happens",
    r"TimeoutSeconds.*must be at least [01]": "every revision is refused then, or 0 means the default",
    r"must be a Kubernetes quantity.*": "negative quantities are refused with every pod, and we write no exponents",
    r"gives .*, which must be a DNS label.*": "every revision is refused then",
    r"queueSidecarImage.*must be (pinned|an image).*": "pods start with something else, or not at all",
    r"must be a (list|mapping|section).*": "values.yaml has lists and mappings for what Knative reads from a text",
    r"(needs externalDomainTls|has no effect without).*": "nothing happens, or clients are sent where nobody is",
    r"must not be above .*\(Kubernetes, container resources\)": "every pod is refused then",
    r"must contain \{\{\.(Name|Tag)\}\}.*": "different models would get one host name",
    r"= \"( 5)?\": must be a (Go duration|whole number).*": "Knative cuts spaces, and reads no text as its default",
}


def trees(kind: type[Section], rounds: int) -> Iterator[dict[str, str]]:
    """Random settings, the same in every run: each key alone with each text, then some keys together."""
    aliases = [str(field.alias) for field in kind.model_fields.values()]
    yield from ({alias: text} for alias in aliases for text in TEXTS)
    dice = random.Random(kind.__name__)  # noqa: S311 - reproducible on purpose
    # together only what is right alone, or nothing would ever pass
    passing = {alias: [text for text in TEXTS if not ours(kind, {alias: text})[1]] for alias in aliases}
    for _ in range(rounds):
        chosen = dice.sample(aliases, dice.randint(1, min(5, len(aliases))))
        tree = {alias: dice.choice(passing[alias]) for alias in chosen if passing[alias]}
        if dice.random() < 0.2:
            tree[dice.choice(chosen)] = dice.choice(TEXTS)
        yield tree


def ours(kind: type[Section], tree: dict[str, str]) -> tuple[Section | None, list[Problem]]:
    """The section, or what is wrong with it."""
    try:
        return kind.model_validate(tree), []
    except ValidationError as error:
        return None, list(problems_of(error, kind))


def written(kind: type[Section], tree: dict[str, str]) -> dict[str, str]:
    """The ConfigMap of somebody who writes the same by hand."""
    keys = {str(field.alias): config_key(name, field) for name, field in kind.model_fields.items()}
    return {keys[alias]: text for alias, text in tree.items()}


def with_image(name: str, data: dict[str, str]) -> dict[str, str]:
    """Knative refuses config-deployment without the image, which we write where nobody else does."""
    return {"queue-sidecar-image": releases.KNATIVE.image, **data} if name == "config-deployment" else data


def deliberate(problem: Problem) -> str | None:
    """Which entry of the table says why we are stricter."""
    return next((words for words in STRICTER if re.search(words, str(problem))), None)


def test_both_give_the_same_verdict_on_config_maps(oracle: Callable[[str], Ask]) -> None:
    asked = []
    for name, kind in SECTIONS.items():
        for tree in trees(kind, ROUNDS):
            section, problems = ours(kind, tree)
            data = config_data(section) if section else written(kind, tree)
            asked.append((f"{name} {tree}", problems, {"name": name, "data": with_image(name, data)}))
    counts = Counter[tuple[str, bool, bool]]()
    differences: dict[str, str] = {}
    used = set[str]()
    verdicts = oracle("config")(question for *_, question in asked)
    for (given, problems, _), theirs in zip(asked, verdicts, strict=True):
        counts[given.split()[0], bool(problems), bool(theirs)] += 1
        if theirs and not problems:
            differences[f"taken here only: {given}"] = theirs
        if problems and not theirs:
            reasons = {deliberate(problem) for problem in problems}
            used |= {reason for reason in reasons if reason}
            if reasons == {None}:
                differences[f"refused here only: {given}"] = "; ".join(map(str, problems))
    assert differences == {}
    assert set(STRICTER) == used
    for name in SECTIONS:
        assert counts[name, False, False] > ROUNDS / 2
    for name in set(SECTIONS) - {"config-features"}:  # Knative refuses nothing there
        assert counts[name, True, True] > 100


# taken by Knative alone. No annotation at all: containerConcurrency. A whole number in KServe: target. And these:
ODDITIES = {("maxScale", "0"), ("initialScale", "2147483648"), ("targetUtilizationPercentage", "NaN")}


def annotated(model: ModelAutoscalingValues) -> dict[str, str]:
    """The annotations of a model; KServe makes those of the bounds, the target and the metric from its fields."""
    by_kserve = {
        "min-scale": model.min_scale,
        "max-scale": model.max_scale,
        "target": model.target,
        "metric": model.metric,
    }
    made = {f"{ANNOTATION_PREFIX}{key}": str(value) for key, value in by_kserve.items() if value is not None}
    return made | model.annotations()


def test_knative_takes_the_annotations_of_every_model_that_we_take(oracle: Callable[[str], Ask]) -> None:
    # whether revisions may start with no pod is a rule between the model and config-autoscaler
    defaults = config_data(AutoscalerValues(allow_zero_initial_scale=True))
    asked, refused = [], []
    for tree in trees(ModelAutoscalingValues, 4 * ROUNDS):
        model, _ = ours(ModelAutoscalingValues, tree)
        if isinstance(model, ModelAutoscalingValues):
            asked.append({"annotations": annotated(model), "data": defaults})
        elif len(tree) == 1:
            ((alias, text),) = tree.items()
            key = {str(field.alias): name for name, field in ModelAutoscalingValues.model_fields.items()}[alias]
            refused.append((alias, text, f"{ANNOTATION_PREFIX}{key.replace('_', '-')}"))
    verdicts = oracle("config")(asked)
    wrong = {
        str(question["annotations"]): verdict for question, verdict in zip(asked, verdicts, strict=True) if verdict
    }
    assert wrong == {}
    assert len(asked) > 2 * ROUNDS
    # and what we refuse of one key alone it refuses, too
    verdicts = oracle("config")({"annotations": {key: text}, "data": defaults} for *_, text, key in refused)
    taken = {(alias, text) for (alias, text, _), verdict in zip(refused, verdicts, strict=True) if not verdict}
    assert {alias for alias, _ in taken} == {"containerConcurrency", "target", *(alias for alias, _ in ODDITIES)}
    assert taken >= ODDITIES
    assert {text for alias, text in taken if alias not in ("containerConcurrency", "target")} == {
        text for _, text in ODDITIES
    }
