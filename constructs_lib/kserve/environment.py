"""The variables of a model's container: those of its home and its engine, and those of the values."""

from __future__ import annotations

from constructs_lib import kinds
from constructs_lib.kserve.engines import EngineContainer
from constructs_lib.models.kserve import KServeModelValues
from constructs_lib.models.security import CACHE, Identity
from constructs_lib.values.environment import EnvironmentSourceValues, VariableSourceValues


def variables(
    identity: Identity, engine: EngineContainer, kserve: KServeModelValues
) -> list[kinds.inferenceservice.InferenceServiceSpecPredictorContainersEnv]:
    """The variables; those of the values come last, and win."""
    cache = {"XDG_CACHE_HOME": CACHE} if kserve.cache else {}
    return [_variable(name, value) for name, value in {**identity.environment, **cache, **engine.env}.items()]


def variable_sources(
    kserve: KServeModelValues,
) -> list[kinds.inferenceservice.InferenceServiceSpecPredictorContainersEnvFrom]:
    """The Secrets and ConfigMaps whose entries become variables."""
    return [_source(values) for values in kserve.env_from]


def _variable(
    name: str, value: str | VariableSourceValues
) -> kinds.inferenceservice.InferenceServiceSpecPredictorContainersEnv:
    kind = kinds.inferenceservice
    Variable = kind.InferenceServiceSpecPredictorContainersEnv
    From = kind.InferenceServiceSpecPredictorContainersEnvValueFrom
    SecretKey = kind.InferenceServiceSpecPredictorContainersEnvValueFromSecretKeyRef
    ConfigMapKey = kind.InferenceServiceSpecPredictorContainersEnvValueFromConfigMapKeyRef

    if isinstance(value, str):
        return Variable(name=name, value=value)
    secret, config_map = value.secret_key_ref, value.config_map_key_ref
    return Variable(
        name=name,
        value_from=From(
            secret_key_ref=SecretKey(name=secret.name, key=secret.key) if secret else None,
            config_map_key_ref=ConfigMapKey(name=config_map.name, key=config_map.key) if config_map else None,
        ),
    )


def _source(values: EnvironmentSourceValues) -> kinds.inferenceservice.InferenceServiceSpecPredictorContainersEnvFrom:
    kind = kinds.inferenceservice
    Source = kind.InferenceServiceSpecPredictorContainersEnvFrom
    Secret = kind.InferenceServiceSpecPredictorContainersEnvFromSecretRef
    ConfigMap = kind.InferenceServiceSpecPredictorContainersEnvFromConfigMapRef

    return Source(
        prefix=values.prefix or None,
        secret_ref=Secret(name=values.secret_ref.name) if values.secret_ref else None,
        config_map_ref=ConfigMap(name=values.config_map_ref.name) if values.config_map_ref else None,
    )
