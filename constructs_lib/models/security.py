"""As whom a model runs, and where it may write: the `restricted` Pod Security Standard, unless the values say root."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from constructs_lib.models.kserve import ModelSecurityValues
from constructs_lib.models.values import Engine

HOME: Final = "/home/engine"
"""The engine's home directory, if it is a volume."""
CACHE: Final = "/cache"
"""Where the cache of a model is mounted."""

# the images start as root: newer ones of vLLM have a user of their own, which shares its files with group 0; those of
# others have user 1000, or none
_USERS: dict[Engine, tuple[int, int]] = {"vllm": (2000, 0)}
_USER = (1000, 1000)


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The user of a model's container, and the folders that are volumes so that it can write there."""

    user: int
    group: int
    folders: dict[str, str]
    """Name of the volume -> path."""

    @property
    def environment(self) -> dict[str, str]:
        """Variables by which programs find their home, and a name of a user that the image does not know."""
        return {"HOME": HOME, "USER": "engine"} if "home" in self.folders else {}


def identity_of(engine: Engine, values: ModelSecurityValues) -> Identity:
    """The user, the group and the folders in force."""
    user, group = _USERS.get(engine, _USER)
    if values.run_as_user is not None:
        user, group = values.run_as_user, 0 if values.run_as_user == 0 else group
    if values.run_as_group is not None:
        group = values.run_as_group
    folders = {}
    if user != 0 or values.read_only_root_filesystem:
        folders["home"] = HOME
    if values.read_only_root_filesystem:
        folders["tmp"] = "/tmp"  # noqa: S108 - a mount of the pod
    return Identity(user=user, group=group, folders=folders)
