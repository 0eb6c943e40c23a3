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


def main() -> int:
    """Regenerate; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--crds", type=Path, metavar="FOLDER", help="take the CRDs from this folder, not from the URLs")
    parser.add_argument("--output", type=Path, default=ROOT / "imports", help="default: imports/")
    parser.add_argument("--cdk8s", default=str(ROOT / "tools/node_modules/.bin/cdk8s"), help="the cdk8s command")
    args = parser.parse_args()

    entries = _entries(ROOT / "cdk8s.yaml")
    try:
        crds = _from_folder(args.crds, entries) if args.crds else _from_urls(entries)
    except (LookupError, urllib.error.URLError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as work:
        generated = _generate(args.cdk8s, crds, Path(work))
        shutil.rmtree(args.output / "llmnet", ignore_errors=True)
        shutil.copytree(generated / "llmnet", args.output / "llmnet")
    print(f"{len(crds)} kinds in {args.output}")
    return 0


def _entries(settings: Path) -> dict[str, str]:
    """Module name -> URL, from the `imports` of cdk8s.yaml."""
    return dict(entry.split(":=", 1) for entry in yaml.safe_load(settings.read_text())["imports"])


def _from_urls(entries: dict[str, str]) -> dict[str, dict[str, Any]]:
    found = {}
    for number, (module, url) in enumerate(entries.items(), start=1):
        print(f"[{number}/{len(entries)}] {url}", flush=True)
        with urllib.request.urlopen(url, timeout=60) as answer:
            (found[module],) = [doc for doc in yaml.safe_load_all(answer.read()) if doc and doc["kind"] == CRD]
    return found


def _from_folder(folder: Path, entries: dict[str, str]) -> dict[str, dict[str, Any]]:
    """The same CRDs out of a folder; files may be named as they like, kinds and groups tell them apart."""
    stored = {
        (doc["spec"]["group"], doc["spec"]["names"]["singular"]): doc
        for path in sorted(folder.rglob("*.yaml"))
        for doc in yaml.safe_load_all(path.read_text())
        if doc and doc.get("kind") == CRD
    }
    found = {}
    for module, url in entries.items():
        key = _group(url), SINGULAR.get(module, module.removeprefix("llmnet."))
        if key not in stored:
            raise LookupError(f"no CRD {key[1]} of {key[0]} below {folder}")
        found[module] = stored[key]
    return found


# modules whose name is not the kind's own, because another kind has it
SINGULAR = {"llmnet.knativeservice": "service"}


def _group(url: str) -> str:
    group, named, _ = url.rsplit("/", 1)[1].partition("_")
    # the files of Knative Serving are named after the kind alone
    return group if named else "serving.knative.dev"


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
