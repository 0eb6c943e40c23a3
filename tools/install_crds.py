"""Install the CRDs named in cdk8s.yaml in the cluster of KUBECONFIG.

A CRD that says of which bundle it is (Gateway API, its Inference Extension) is never replaced by that of an older one:
others rely on it, and Gateway API's own ValidatingAdmissionPolicy refuses CRDs below its release. Where that policy is
newer than cdk8s.yaml, a missing CRD of Gateway API is taken from the policy's release.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import urllib.error
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.import_crds import crd_of, entries, from_folder  # noqa: E402

BUNDLE = "/bundle-version"
POLICY = "safe-upgrades.gateway.networking.k8s.io"
GATEWAY_API = "kubernetes-sigs/gateway-api/"
KUBECTL = shutil.which("kubectl") or "kubectl"


def main() -> int:
    """Install; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--crds", type=Path, metavar="FOLDER", help="take the CRDs from this folder, not from the URLs")
    args = parser.parse_args()

    urls = entries(ROOT / "cdk8s.yaml")
    try:
        required = _bundle(_get("validatingadmissionpolicy", POLICY))
        stored = from_folder(args.crds, urls) if args.crds else {}
        failures = 0
        for module, url in urls.items():
            crd = stored.get(module) or crd_of(_not_below(required, url))
            failures += not _install(crd, required)
    except (LookupError, urllib.error.URLError, _KubectlError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 1 if failures else 0


class _KubectlError(Exception):
    """What kubectl says."""


def _install(crd: dict[str, Any], required: str) -> bool:
    """Apply one CRD, unless the cluster has that of a newer bundle; whether it is there now."""
    name, wanted = crd["metadata"]["name"], _bundle(crd)
    installed = _bundle(_get("customresourcedefinition", name))
    if wanted and installed and Version(installed) > Version(wanted):
        print(f"{name}: kept, {installed} is installed and newer than {wanted}")
        return True
    done = _kubectl("apply", "--server-side", "-f", "-", given=json.dumps(crd))
    if done.returncode == 0:
        print(f"{name}: {done.stdout.strip().rpartition(' ')[2]}{f', {wanted}' if wanted else ''}")
        return True
    print("\n".join(_refusal(name, wanted, required, done.stderr)), file=sys.stderr)
    return False


def _refusal(name: str, wanted: str, required: str, why: str) -> Iterator[str]:
    yield f"error: {name}: {why.strip()}"
    if POLICY in why and required:
        yield (
            f"  The policy {POLICY} of Gateway API {required} admits no CRD of an older release, and this one is "
            f"{wanted}. Give the CRDs of {required} with CRDS=folder, or install that one by hand; what this library "
            "makes is valid with both."
        )


def _not_below(required: str, url: str) -> str:
    """The URL of a CRD of Gateway API in the release of the cluster's policy, if that is newer."""
    if required and GATEWAY_API in url:
        _, _, rest = url.partition(GATEWAY_API)
        wanted = rest.partition("/")[0]
        if Version(required) > Version(wanted):
            return url.replace(f"{GATEWAY_API}{wanted}/", f"{GATEWAY_API}{required}/")
    return url


def _bundle(item: dict[str, Any] | None) -> str:
    """The release of an object of a bundle; "" if it says none."""
    annotations = (item or {}).get("metadata", {}).get("annotations") or {}
    return next((value for key, value in annotations.items() if key.endswith(BUNDLE)), "")


def _get(kind: str, name: str) -> dict[str, Any] | None:
    done = _kubectl("get", kind, name, "--ignore-not-found", "-o=json")
    if done.returncode:
        raise _KubectlError(done.stderr.strip())
    found: dict[str, Any] | None = json.loads(done.stdout) if done.stdout.strip() else None
    return found


def _kubectl(*args: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([KUBECTL, *args], input=given, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
