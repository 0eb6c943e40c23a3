"""Files and folders of a git revision, named as git names them: `REVISION:path`."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from constructs_lib.errors import NetworkingError, Problem


class NoSuchRevision(NetworkingError):
    """A text that names neither a file nor something that git has."""


def check_out(name: str, folder: Path) -> Path:
    """Write what git has under that name into the folder, which is empty.

    Args:
        name: `REVISION:path`; the path is that from the top of the repository, or `./path` from the current folder.
        folder: where to write.

    Returns:
        The file, or the folder with the files.

    Raises:
        NoSuchRevision: git is not installed, or does not know the name.
    """
    try:
        known = _git("rev-parse", "--verify", "--quiet", "--end-of-options", name).decode().strip()
        if _git("cat-file", "-t", known).strip() == b"blob":
            file = folder / Path(name.rpartition(":")[2]).name
            file.write_bytes(_git("cat-file", "blob", known))
            return file
        with tarfile.open(fileobj=io.BytesIO(_git("archive", known))) as files:
            files.extractall(folder, filter="data")
    except FileNotFoundError:
        raise _unknown(name, "git is not installed") from None
    except subprocess.CalledProcessError as error:
        reason = error.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise _unknown(name, reason.partition("\n")[0] or "git does not know it, and there is no such file") from None
    return folder


def _git(*words: str) -> bytes:
    done = subprocess.run(["git", *words], capture_output=True, check=True)  # noqa: S603, S607 - the user's own git
    return done.stdout


def _unknown(name: str, rule: str) -> NoSuchRevision:
    hint = "name a file or a folder, or REVISION:path, such as HEAD~1:dist"
    return NoSuchRevision("git", [Problem(path=name, rule=rule, hint=hint)])
