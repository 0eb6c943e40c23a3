"""List what is newer in the package indexes than what is pinned here.

Programs are those of constructs_lib/releases.py, packages those of requirements*.txt, tools/package.json and
tests/oracle/go.mod. Pre-releases are left out. An index that cannot be reached, or does not have a name, is said; it is
no failure.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import parse_wheel_filename
from packaging.version import InvalidVersion, Version

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from constructs_lib.releases import RELEASES  # noqa: E402

INDEXES = {
    "go": "https://proxy.golang.org/{}/@v/list",
    "npm": "https://registry.npmjs.org/{}",
    "pypi": "https://pypi.org/simple/{}/",
}
ACCEPT = {
    "npm": "application/vnd.npm.install-v1+json",
    "pypi": "application/vnd.pypi.simple.v1+json",
}


@dataclass(frozen=True)
class Pin:
    """One version that is written somewhere."""

    name: str
    version: str
    index: str
    """The index, and the name there: go:<module>, npm:<package> or pypi:<package>."""
    where: str


def main() -> int:
    """List; always 0, because newer releases are no mistake."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--all", action="store_true", help="also list what is current")
    args = parser.parse_args()
    found = list(pins(ROOT))
    with ThreadPoolExecutor(8) as pool:
        answers = dict(zip(found, pool.map(versions_of, (pin.index for pin in found)), strict=True))
    for pin, answer in answers.items():
        line = verdict(pin, answer)
        if args.all or line != "current":
            print(f"{pin.where}: {pin.name} {pin.version}: {line}")
    return 0


def pins(root: Path) -> Iterator[Pin]:
    """Everything that is pinned to a version and is in an index."""
    for release in RELEASES:
        if release.index:
            yield Pin(release.name, release.module or release.version, release.index, "constructs_lib/releases.py")
    for file in ("requirements.txt", "requirements-dev.txt"):
        # those of the second block come with the first
        for name, version in re.findall(r"(?m)^([\w.-]+)==(\S+)$", (root / file).read_text().partition("\n\n")[0]):
            yield Pin(name, version, f"pypi:{name}", file)
    for name, version in json.loads((root / "tools/package.json").read_text())["dependencies"].items():
        yield Pin(name, version, f"npm:{name}", "tools/package.json")
    modules = (root / "tests/oracle/go.mod").read_text()
    for name, version in re.findall(r"(?m)^\t(\S+) v([\d.]+)$", modules):
        if f"go:{name}" not in {release.index for release in RELEASES}:
            yield Pin(name, version, f"go:{name}", "tests/oracle/go.mod")


def versions_of(index: str) -> list[Version] | str:
    """The releases of a name in its index, or why they are not known."""
    kind, _, name = index.partition(":")
    # the Go module proxy takes capitals as ! and the small letter
    path = re.sub("[A-Z]", lambda capital: f"!{capital[0].lower()}", name) if kind == "go" else name
    request = urllib.request.Request(
        INDEXES[kind].format(urllib.parse.quote(path, safe="/!@")), headers={"Accept": ACCEPT.get(kind, "*/*")}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            text = answer.read().decode()
    except urllib.error.HTTPError as error:
        return f"not in {request.host} ({error.code})"
    except (urllib.error.URLError, TimeoutError) as error:
        return f"{request.host} cannot be reached ({getattr(error, 'reason', error)})"
    return [version for version in map(_release, _listed(kind, text)) if version]


def verdict(pin: Pin, known: list[Version] | str) -> str:
    """What is newer: the last patch of its minor release, and the newest of all."""
    if isinstance(known, str):
        return f"unknown, {known}"
    pinned = Version(pin.version)
    newer = [version for version in known if version > pinned]
    if not newer:
        return "current"
    patches = [version for version in newer if version.release[:2] == pinned.release[:2]]
    return " and ".join(dict.fromkeys(str(max(some)) for some in (patches, newer) if some))


def _listed(kind: str, text: str) -> Iterator[str]:
    if kind == "go":
        yield from text.split()
    elif kind == "npm":
        yield from json.loads(text)["versions"]
    else:
        for file in json.loads(text)["files"]:
            if not file.get("yanked") and file["filename"].endswith(".whl"):
                yield str(parse_wheel_filename(file["filename"])[1])


def _release(text: str) -> Version | None:
    try:
        version = Version(text)
    except InvalidVersion:
        return None  # a pseudo-version of Go or a name of old
    return None if version.is_prerelease else version


if __name__ == "__main__":
    sys.exit(main())
