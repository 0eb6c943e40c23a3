"""JSON Web Tokens as an identity provider makes them, signed by openssl."""

from __future__ import annotations

import base64
import json
import subprocess
import time
from pathlib import Path
from typing import Any


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _openssl(*words: str, given: bytes = b"") -> bytes:
    return subprocess.run(["openssl", *words], check=True, capture_output=True, input=given).stdout


class Signer:
    """Signs tokens (RS256)."""

    def __init__(self, folder: Path, name: str) -> None:
        self._key, self.name = str(folder / f"{name}.pem"), name
        _openssl("genrsa", "-out", self._key, "2048")

    @property
    def jwks(self) -> str:
        """The public key."""
        modulus = bytes.fromhex(_openssl("rsa", "-in", self._key, "-modulus", "-noout").decode().strip()[8:])
        key = {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": self.name, "n": _text(modulus), "e": "AQAB"}
        return json.dumps({"keys": [key]})

    def token(self, *, seconds: int = 3600, kid: str | None = None, **claims: Any) -> str:
        """A token that is valid for so many seconds."""
        head = {"alg": "RS256", "typ": "JWT", "kid": kid or self.name}
        body = {"exp": int(time.time()) + seconds, **claims}
        signed = ".".join(_text(json.dumps(part).encode()) for part in (head, body))
        return f"{signed}.{_text(_openssl('dgst', '-sha256', '-sign', self._key, given=signed.encode()))}"


def unsigned(**claims: Any) -> str:
    """A token that says of itself that nobody signed it."""
    head, body = {"alg": "none", "typ": "JWT"}, {"exp": int(time.time()) + 3600, **claims}
    return ".".join(_text(json.dumps(part).encode()) for part in (head, body)) + "."
