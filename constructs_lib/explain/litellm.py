"""LiteLLM: which deployments its config.yaml has for a model, and in which order it asks them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

import yaml

from constructs_lib.explain.trace import Source, source
from constructs_lib.explain.workloads import Workload
from constructs_lib.manifests.fields import dig, listed
from constructs_lib.manifests.manifest import Manifest
from constructs_lib.manifests.tree import Tree

INFERENCE = ("chat/completions", "completions", "embeddings", "responses", "messages", "rerank", "moderations",
             "audio/speech", "audio/transcriptions", "images/generations", "images/edits")  # fmt: skip
"""Ends of the paths whose requests name a model."""


@dataclass(frozen=True, slots=True)
class Deployment:
    """One entry of model_list."""

    name: str
    provider: str
    base: str
    """Its api_base; empty for the provider's own address."""
    timeout: str
    order: int
    source: Source


def is_tried_again(status: int) -> bool:
    """Whether LiteLLM (1.106) asks the next deployment, or a fallback, after such an answer; 0 is none."""
    return status in (0, 429) or status >= 500


@dataclass(frozen=True, slots=True)
class Config:
    """The configuration of a LiteLLM."""

    manifest: Manifest
    content: Mapping[str, Any]

    @property
    def models(self) -> list[str]:
        """The models that it knows."""
        return list(dict.fromkeys(str(one.get("model_name")) for one in listed(self.content, "model_list")))

    @property
    def keyed(self) -> bool:
        """Whether requests need a key."""
        return bool(dig(self.content, "general_settings", "master_key"))

    def deployments(self, model: str) -> list[Deployment]:
        """Those of a model in the order in which they are asked; an exact name first, then patterns."""
        model = str((dig(self.content, "router_settings", "model_group_alias") or {}).get(model, model))
        exact = model in self.models
        found = []
        for one in listed(self.content, "model_list"):
            name = str(one.get("model_name"))
            if name == model or (not exact and "*" in name and fnmatchcase(model, name)):
                found.append(self._deployment(name, one.get("litellm_params") or {}))
        return sorted(found, key=lambda item: item.order)

    def _deployment(self, name: str, params: Mapping[str, Any]) -> Deployment:
        timeout = params.get("timeout") or dig(self.content, "litellm_settings", "request_timeout") or 600
        return Deployment(
            name=name,
            provider=str(params.get("model", "")).partition("/")[0],
            base=str(params.get("api_base") or ""),
            timeout=f"{timeout}s",
            order=int(params.get("order") or 1),
            source=self.at(name),
        )

    def fallbacks(self, model: str) -> list[str]:
        """The models that are asked when all of its deployments fail."""
        for section in ("router_settings", "litellm_settings"):
            for one in listed(self.content, section, "fallbacks"):
                if model in one:
                    return [str(name) for name in one[model]]
        return []

    def retries(self) -> str:
        """How often a failed request is repeated."""
        return str(dig(self.content, "router_settings", "num_retries") or 0)

    def at(self, model: str = "") -> Source:
        """The line of the ConfigMap at which the model is named."""
        where = source(self.manifest, "data", "config.yaml")
        text = str(dig(self.manifest.content, "data", "config.yaml"))
        file, _, line = where.place.rpartition(":")
        for place, words in enumerate(text.splitlines(), start=1):
            if model and words.strip() in (f"- model_name: {model}", f"model_name: {model}") and file:
                return Source(where.object, where.field, f"{file}:{int(line) + place}")
        return where


def config_of(tree: Tree, workloads: tuple[Workload, ...]) -> Config | None:
    """The configuration of the LiteLLM that these pods run; None if they run something else."""
    for one in workloads:
        for volume in listed(one.pod, "volumes"):
            sources = [volume, *listed(volume, "projected", "sources")]
            for item in sources:
                name = dig(item, "configMap", "name")
                found = tree.find("ConfigMap", one.manifest.namespace, str(name)) if name else None
                content = _parsed(found)
                if found and content:
                    return Config(found, content)
    return None


def _parsed(manifest: Manifest | None) -> Mapping[str, Any] | None:
    text = dig(manifest.content, "data", "config.yaml") if manifest else None
    if not isinstance(text, str) or "model_list" not in text:
        return None
    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError:
        return None
    return content if isinstance(content, Mapping) else None


def names_model(path: str) -> bool:
    """Whether requests of this path name a model."""
    return path.removeprefix("/").removeprefix("v1/").removeprefix("v2/") in INFERENCE


def address(deployment: Deployment, path: str) -> str:
    """The URL that LiteLLM asks for a request of this path."""
    rest = path.removeprefix("/v1").removeprefix("/v2")
    return deployment.base.rstrip("/") + rest
