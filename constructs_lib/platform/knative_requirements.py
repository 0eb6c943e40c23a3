"""What the models rely on in Knative's settings, as a list to check against a Knative that others configure.

Defaults and spellings are those of Knative Serving 1.23 and net-kourier 1.23.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from pydantic import TypeAdapter, ValidationError

from constructs_lib.knative.config_data import config_data
from constructs_lib.knative.values.config_map_section import config_key
from constructs_lib.knative.values.features import FeaturesValues
from constructs_lib.knative.values.knative_defaults import AutoscalerKeys, DefaultsKeys, DeploymentKeys
from constructs_lib.knative.values.network import KOURIER_CLASS
from constructs_lib.kserve.feature_rules import features_asked
from constructs_lib.models.in_force import timeouts_of
from constructs_lib.models.security import identity_of
from constructs_lib.models.values import ModelValues
from constructs_lib.platform.ingress_rules import goes_through_kourier
from constructs_lib.platform.values import Values
from constructs_lib.values.durations import GoDuration, go_seconds, seconds

ConfigMaps = Mapping[str, Mapping[str, str]]
"""The data of ConfigMaps by their names."""

_DURATION: TypeAdapter[str] = TypeAdapter(GoDuration)
_TRUE = ("1", "t", "true")
_ON_EITHER_WAY = ("enabled", "allowed")


@dataclass(frozen=True, kw_only=True)
class Requirement:
    """One setting of Knative that models rely on."""

    config_map: str
    """Name of the ConfigMap, such as config-features."""
    key: str
    """Its key."""
    needed: str
    """Which values do, in words."""
    value: str
    """One that does."""
    default: str
    """What Knative uses without the key."""
    models: tuple[str, ...]
    """The models that rely on it."""
    why: str
    """What happens otherwise."""
    accepts: Callable[[str], bool] = field(repr=False, compare=False)
    """Whether a value does."""
    older_key: str = ""
    """A deprecated name of the key, which Knative reads as well."""

    def holds(self, data: Mapping[str, str]) -> bool:
        """Whether the ConfigMap with that data does."""
        return self.accepts(self.found_in(data) or self.default)

    def found_in(self, data: Mapping[str, str]) -> str:
        """The value in the ConfigMap; empty without the key."""
        return data.get(self.key) or data.get(self.older_key) or ""


def requirements_of(values: Values) -> tuple[Requirement, ...]:
    """What the models of the platform rely on; those without Knative rely on nothing."""
    models = [model for model in values.models if model.effective_mode != "standard"]
    made = [model for model in models if model.kserve]
    parts = (_timeouts(values, models), _ingress(values, models), _features(made), _scale(made))
    return tuple(requirement for part in parts for requirement in part)


def left_to_others(values: Values) -> tuple[Requirement, ...]:
    """Those that neither the values write nor Knative's defaults fulfil."""
    knative = values.knative
    written = {section.config_map: config_data(section, only_set=True) for section in knative.config_maps()}
    if not knative.enabled:
        written = {}
    elif knative.ownership != "partial":
        return ()
    return tuple(each for each in requirements_of(values) if not each.holds(written.get(each.config_map, {})))


def requirement_warnings(values: Values) -> Iterator[str]:
    """One text, if there is something that somebody else has to write."""
    found = left_to_others(values)
    if found:
        names = ", ".join(f"{each.config_map} {each.key}: {each.value}" for each in found)
        yield (
            f"knative: models rely on settings of a Knative that others configure: {names}; llm-networking "
            "requirements lists and checks them"
        )


def _timeouts(values: Values, models: list[ModelValues]) -> Iterator[Requirement]:
    if not models:
        return
    usual = DefaultsKeys()
    longest = max(timeouts_of(model, values.timeouts).request_seconds for model in models)
    yield Requirement(
        config_map="config-defaults",
        key="max-revision-timeout-seconds",
        needed=f"{longest} or more",
        value=str(longest),
        default=str(usual.max_revision_timeout_seconds),
        models=_names(models),
        why="the longest request; Knative refuses services that ask for more",
        accepts=_at_least(longest),
    )
    others = [model for model in models if not model.kserve]
    start = max((seconds(timeouts_of(model, values.timeouts).longest_start) for model in others), default=0)
    if others:
        yield Requirement(
            config_map="config-deployment",
            key="progress-deadline",
            needed=f"{start:g}s or more",
            value=f"{start:g}s",
            default=DeploymentKeys().progress_deadline,
            models=_names(others),
            why="the longest cold start; Knative gives up one that takes longer, unless the service has the annotation "
            "serving.knative.dev/progress-deadline",
            accepts=lambda text: _length(text) >= start,
        )


def _ingress(values: Values, models: list[ModelValues]) -> Iterator[Requirement]:
    routed = [model for model in models if goes_through_kourier(model)]
    of_the_class = [model for model in routed if not model.annotated_for_kourier]
    if of_the_class:
        yield Requirement(
            config_map="config-network",
            key="ingress-class",
            older_key="ingress.class",
            needed=KOURIER_CLASS,
            value=KOURIER_CLASS,
            default="istio.ingress.networking.knative.dev",
            models=_names(of_the_class),
            why="Kourier answers 404 for services of another class",
            accepts=lambda text: text.strip() == KOURIER_CLASS,
        )
    if routed and not values.kourier.enabled:
        idle = max(seconds(timeouts_of(model, values.timeouts).idle) for model in routed)
        yield Requirement(
            config_map="config-kourier",
            key="stream-idle-timeout",
            needed=f"0s, or {idle:g}s or more",
            value="0s",
            default="0s",
            models=_names(routed),
            why="the longest silence; Kourier cuts streams that are silent for longer",
            accepts=lambda text: _length(text) == 0 or _length(text) >= idle,
        )


def _features(models: list[ModelValues]) -> Iterator[Requirement]:
    users: dict[str, list[ModelValues]] = {}
    for model in models:
        for _, value, feature in features_asked(model.kserve) if model.kserve else ():
            if value not in (None, (), {}):
                users.setdefault(feature, []).append(model)
    for feature, found in users.items():
        yield _feature(feature, found, default="Disabled")
    with_folders = [model for model in models if _has_empty_dir(model)]
    if with_folders:
        yield _feature("podspec_volumes_emptydir", with_folders, default="Enabled")


def _has_empty_dir(model: ModelValues) -> bool:
    kserve = model.kserve
    if not kserve:
        return False
    sized = kserve.shared_memory or (kserve.cache and kserve.cache.size)
    return bool(sized or identity_of(model.engine, kserve.security_context).folders)


def _feature(name: str, models: list[ModelValues], *, default: str) -> Requirement:
    info = FeaturesValues.model_fields[name]
    either = "Allowed" in str(info.annotation)
    taken = _ON_EITHER_WAY if either else ("enabled",)
    return Requirement(
        config_map="config-features",
        key=config_key(name, info),
        needed="Enabled or Allowed" if either else "Enabled",
        value="Enabled",
        default=default,
        models=_names(models),
        why="Knative refuses models with that field, and KServe tries forever",
        accepts=lambda text: text.strip().lower() in taken,
    )


def _scale(models: list[ModelValues]) -> Iterator[Requirement]:
    usual, bounds = AutoscalerKeys(), DefaultsKeys()
    at_zero = [model for model in models if model.may_be_at_zero]
    if at_zero:
        yield Requirement(
            config_map="config-autoscaler",
            key="enable-scale-to-zero",
            needed="true",
            value="true",
            default="true",
            models=_names(at_zero),
            why="otherwise their last pod, with its GPUs, stays",
            accepts=_is_true,
        )
    from_zero = [model for model in models if model.autoscaling.initial_scale == 0]
    if from_zero:
        yield Requirement(
            config_map="config-autoscaler",
            key="allow-zero-initial-scale",
            needed="true",
            value="true",
            default=str(usual.allow_zero_initial_scale).lower(),
            models=_names(from_zero),
            why="Knative refuses revisions that start without a pod",
            accepts=_is_true,
        )
    most = max((model.autoscaling.max_scale or 0 for model in models), default=0)
    if most:
        yield Requirement(
            config_map="config-autoscaler",
            key="max-scale-limit",
            needed=f"0, or {most} or more",
            value="0",
            default=str(usual.max_scale_limit),
            models=_names([model for model in models if model.autoscaling.max_scale]),
            why="Knative refuses services that ask for more pods",
            accepts=lambda text: text.strip() == "0" or _at_least(most)(text),
        )
    concurrency = max((model.autoscaling.container_concurrency or 0 for model in models), default=0)
    if concurrency:
        yield Requirement(
            config_map="config-defaults",
            key="container-concurrency-max-limit",
            needed=f"{concurrency} or more",
            value=str(concurrency),
            default=str(bounds.container_concurrency_max_limit),
            models=_names([model for model in models if model.autoscaling.container_concurrency]),
            why="Knative refuses services with a higher containerConcurrency",
            accepts=_at_least(concurrency),
        )


def _names(models: list[ModelValues]) -> tuple[str, ...]:
    return tuple(model.name for model in models)


def _at_least(least: int) -> Callable[[str], bool]:
    def accepts(text: str) -> bool:
        return text.strip().isdigit() and int(text) >= least

    return accepts


def _is_true(text: str) -> bool:
    return text.strip().lower() in _TRUE


def _length(text: str) -> float:
    """A Go duration in seconds; what is none is shorter than every other."""
    try:
        return go_seconds(_DURATION.validate_python(text.strip()))
    except ValidationError:
        return -1
