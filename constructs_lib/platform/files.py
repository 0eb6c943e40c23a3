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
    names = dict.fromkeys((*known, *texts))
    for name in names:
        if (folder / name).is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(folder / name))
    fresh = {name: folder / f".{name}.{os.getpid()}" for name in texts}
    try:
        for name, path in fresh.items():
            _write(path, texts[name])
        _swap(folder, names, fresh)
    except BaseException:
        with suppress(OSError):
            for path in fresh.values():
                path.unlink(missing_ok=True)
            if made:
                folder.rmdir()
        raise


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())  # some file systems find out only now that they are full


def _swap(folder: Path, names: Iterable[str], fresh: Mapping[str, Path]) -> None:
    """Put the fresh files in the place of those of the names, or leave those."""
    old: dict[Path, Path] = {}
    placed: list[Path] = []
    try:
        for name in names:
            target = folder / name
            if os.path.lexists(target):
                old[target] = target.replace(folder / f".{name}.{os.getpid()}.old")
            if name in fresh:
                placed.append(fresh[name].replace(target))
    except BaseException:
        with suppress(OSError):
            for target in placed:
                target.unlink()
            for target, path in old.items():
                path.replace(target)
        raise
    for path in old.values():
        path.unlink()
