"""Replaces files of a folder, all or none."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path


def replace_files(folder: Path, texts: Mapping[str, str], known: Iterable[str]) -> None:
    """Write the texts; known files without a text are removed. Nothing changes if one of them cannot be written.

    Raises:
        OSError: the folder or a file in it cannot be written.
    """
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    for name in known:
        if (folder / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(folder / name))
    fresh = {name: folder / f".{name}.{os.getpid()}" for name in texts}
    try:
        for name, path in fresh.items():
            with path.open("w", encoding="utf-8", newline="\n") as file:
                file.write(texts[name])
                file.flush()
                os.fsync(file.fileno())  # some file systems find out only now that they are full
    except BaseException:
        with suppress(OSError):
            for path in fresh.values():
                path.unlink(missing_ok=True)
            if made:
                folder.rmdir()
        raise
    for name, path in fresh.items():
        path.replace(folder / name)
    for name in known:
        if name not in texts:
            (folder / name).unlink(missing_ok=True)
