"""How Ollama starts: it listens for requests once it has the model, which it pulls or finds among mounted weights."""

from __future__ import annotations

import re
from typing import Final

_PART = r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}"
_NAMESPACE = r"[A-Za-z0-9_][A-Za-z0-9_-]{0,79}"
_HOST = r"[A-Za-z0-9_][A-Za-z0-9_.:-]{0,349}"
_NAME = re.compile(rf"(({_HOST}/)?{_NAMESPACE}/)?{_PART}(:(?P<tag>{_PART}))?")

# plain `ollama serve` answers 200 on its health path and 404 to every request for a model that was never pulled. Until
# the model is there, only this script reaches a server, at a port that neither Knative nor the kubelet probes. A signal
# ends `wait`, not a command in the foreground.
_START: Final = """\
serving=$OLLAMA_HOST
export OLLAMA_HOST=127.0.0.1:{port}
ollama serve &
server=$!
trap 'kill $server; exit 143' TERM
until ollama list >/dev/null 2>&1; do
  kill -0 $server 2>/dev/null || exit 1
  sleep 1 & wait $!
done
{provide}
ollama show "$1" >/dev/null || exit 1
kill $server
wait $server
trap - TERM
export OLLAMA_HOST=$serving
exec ollama serve
"""
_PULL: Final = """\
if ! ollama show "$1" >/dev/null 2>&1; then
  echo "pulling $1"
  ollama pull "$1" 2>&1 | tail -n 1 & wait $!
fi"""
_LOOK: Final = """\
if ! ollama show "$1" >/dev/null 2>&1; then
  echo "$OLLAMA_MODELS has no model $1. It has:"
  ollama list
fi"""


def start_command(*, port: int, pulls: bool) -> tuple[str, ...]:
    """The command of the container; its argument is the name of the model.

    Args:
        port: port that Ollama serves at.
        pulls: whether a model that is missing is pulled.
    """
    private = 11435 if port != 11435 else 11436
    return ("/bin/sh", "-c", _START.format(port=private, provide=_PULL if pulls else _LOOK), "start")


def wrong_name(name: str) -> str:
    """What is wrong with the name of a model, or "" (Ollama, types/model/name.go)."""
    match = _NAME.fullmatch(name)
    if not match:
        return (
            "must be a name that Ollama can pull, such as gemma3:4b or hf.co/org/model:tag: letters, digits, '_', '-' "
            "and '.'"
        )
    if (match["tag"] or "").endswith("cloud"):
        return "runs in Ollama's cloud, for which the pod has no account"
    return ""
