"""Regenerate imports/ from the CRDs named in cdk8s.yaml.

Every entry `llmnet.<module>:=<url>` becomes `imports/llmnet/<module>/`. The descriptions are taken out first: they are
two thirds of the text and slow every import down. The same CRDs give the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
CRD = "CustomResourceDefinition"
# the CRDs are megabytes, for which the loader in C takes a tenth of the time
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def main() -> int:
    """Regenerate; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--crds", type=Path, metavar="FOLDER", help="take the CRDs from this folder, not from the URLs")
    parser.add_argument("--output", type=Path, default=ROOT / "imports", help="default: imports/")
    parser.add_argument("--cdk8s", default=str(ROOT / "tools/node_modules/.bin/cdk8s"), help="the cdk8s command")
    args = parser.parse_args()

    found = entries(ROOT / "cdk8s.yaml")
    try:
        crds = from_folder(args.crds, found) if args.crds else _from_urls(found)
    except (LookupError, urllib.error.URLError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as work:
        generated = _generate(args.cdk8s, crds, Path(work))
        shutil.rmtree(args.output / "llmnet", ignore_errors=True)
        shutil.copytree(generated / "llmnet", args.output / "llmnet")
    print(f"{len(crds)} kinds in {args.output}")
    return 0


def entries(settings: Path) -> dict[str, str]:
    """Module name -> URL, from the `imports` of cdk8s.yaml."""
    return dict(entry.split(":=", 1) for entry in yaml.safe_load(settings.read_text())["imports"])


def _from_urls(urls: dict[str, str]) -> dict[str, dict[str, Any]]:
    found = {}
    for number, (module, url) in enumerate(urls.items(), start=1):
        print(f"[{number}/{len(urls)}] {url}", flush=True)
        found[module] = crd_of(url)
    return found


def crd_of(url: str) -> dict[str, Any]:
    """The one CRD behind a URL."""
    with urllib.request.urlopen(url, timeout=60) as answer:
        (crd,) = [doc for doc in yaml.load_all(answer.read(), LOADER) if doc and doc["kind"] == CRD]
    found: dict[str, Any] = crd
    return found


def from_folder(folder: Path, urls: dict[str, str]) -> dict[str, dict[str, Any]]:
    """The same CRDs out of a folder; files may be named as they like, kinds and groups tell them apart."""
    stored = {
        (doc["spec"]["group"], doc["spec"]["names"]["singular"]): doc
        for path in sorted(folder.rglob("*.yaml"))
        for doc in yaml.load_all(path.read_text(), LOADER)
        if doc and doc.get("kind") == CRD
    }
    found = {}
    for module, url in urls.items():
        key = kind_of(module, url)
        if key not in stored:
            raise LookupError(f"no CRD {key[1]} of {key[0]} below {folder}")
        found[module] = stored[key]
    return found


# modules whose name is not the kind's own, because another kind has it
SINGULAR = {"llmnet.knativeservice": "service"}


def kind_of(module: str, url: str) -> tuple[str, str]:
    """Group and singular of the kind of an entry."""
    group, named, _ = url.rsplit("/", 1)[1].partition("_")
    # the files of Knative Serving are named after the kind alone
    return group if named else "serving.knative.dev", SINGULAR.get(module, module.removeprefix("llmnet."))


def _generate(cdk8s: str, crds: dict[str, dict[str, Any]], work: Path) -> Path:
    lines = []
    for module, crd in crds.items():
        path = work / f"{module}.yaml"
        path.write_text(yaml.safe_dump(_without_descriptions(crd), sort_keys=True))
        lines.append(f"{module}:={path}")
    (work / "cdk8s.yaml").write_text(yaml.safe_dump({"language": "python", "app": "none", "imports": lines}))
    subprocess.run([cdk8s, "import", "--output", "imports", "--no-save"], cwd=work, check=True)
    return work / "imports"


def _without_descriptions(node: Any) -> Any:
    """Drop `description` texts, but keep a property that happens to have that name (its value is a schema)."""
    if isinstance(node, list):
        return [_without_descriptions(item) for item in node]
    if isinstance(node, dict):
        return dict(_kept(node))
    return node


def _kept(node: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in node.items():
        if key != "description" or not isinstance(value, str):
            yield key, _without_descriptions(value)


if __name__ == "__main__":
    sys.exit(main())
