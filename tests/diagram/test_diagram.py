"""The picture of a platform: what it shows, and its forms."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from constructs_lib import load_values
from constructs_lib.cli.main import main
from constructs_lib.diagram.dot import dot_of
from constructs_lib.diagram.mermaid import mermaid_of
from constructs_lib.diagram.picture import Picture, is_plumbing, picture_of
from constructs_lib.diagram.render import png_of, svg_of
from constructs_lib.manifests.reading import parse_manifests, read_manifests
from constructs_lib.manifests.tree import Tree
from constructs_lib.network_policies.flow import Addresses, Flow, Node, Pods
from constructs_lib.platform.flows import flows_of
from constructs_lib.platform.plan import resolve

ROOT = Path(__file__).parents[2]
FULL = ROOT / "examples" / "values" / "full-platform.yaml"
WEB = Pods(name="web", namespace="shop", labels={"app": "web"})
GATEWAY = Pods(
    name="external-gateway",
    namespace="eg",
    labels={
        "gateway.envoyproxy.io/owning-gateway-name": "g",
        "gateway.envoyproxy.io/owning-gateway-namespace": "shop",
    },
)
SERVICES = Pods(name="knative-services", label_keys=("serving.knative.dev/service",))
CLIENTS = Addresses(name="clients")
OBJECTS = """
{apiVersion: g/v1, kind: Gateway, metadata: {name: g, namespace: shop},
 spec: {listeners: [{port: 80, protocol: HTTP}, {port: 443, protocol: HTTPS}]}}
---
{apiVersion: g/v1, kind: HTTPRoute, metadata: {name: r, namespace: shop}, spec: {parentRefs: [{name: g}]}}
---
{apiVersion: g/v1, kind: HTTPRoute, metadata: {name: other, namespace: shop}, spec: {parentRefs: [{name: h}]}}
---
{apiVersion: g/v1, kind: SecurityPolicy, metadata: {name: a, namespace: shop},
 spec: {targetRefs: [{kind: Gateway, name: g}]}}
---
{apiVersion: g/v1, kind: SecurityPolicy, metadata: {name: b, namespace: shop},
 spec: {targetRefs: [{kind: HTTPRoute, name: r}]}}
---
{apiVersion: g/v1, kind: SecurityPolicy, metadata: {name: c, namespace: shop},
 spec: {targetRefs: [{kind: HTTPRoute, name: other}]}}
---
{apiVersion: n/v1, kind: NetworkPolicy, metadata: {name: deny, namespace: shop}, spec: {podSelector: {}}}
---
{apiVersion: n/v1, kind: NetworkPolicy, metadata: {name: web, namespace: shop},
 spec: {podSelector: {matchLabels: {app: web}}}}
---
{apiVersion: k/v1, kind: InferenceService, metadata: {name: llama, namespace: models}}
"""


def flow(source: Pods | Addresses | Node, target: Pods | Addresses, port: int, why: str, key: str = "a") -> Flow:
    return Flow(source=source, destination=target, port=port, why=why, key=key)


@pytest.fixture
def picture() -> Picture:
    flows = [
        flow(CLIENTS, GATEWAY, 10080, "requests, http"),
        flow(CLIENTS, GATEWAY, 10443, "requests, https"),
        flow(GATEWAY, WEB, 80, "requests"),
        flow(GATEWAY, WEB, 81, "requests"),
        flow(WEB, GATEWAY, 82, "load"),
        flow(WEB, WEB, 83, "each other"),
        flow(WEB, SERVICES, 84, "load"),
    ]
    return picture_of(flows, Tree(parse_manifests(OBJECTS, "x")))


def test_parts_have_their_listeners_and_policies(picture: Picture) -> None:
    assert {box.name: (box.namespace, box.notes) for box in picture.boxes.values()} == {
        "clients": (None, ()),
        "external-gateway": ("eg", ("Gateway g: 80 HTTP, 443 HTTPS", "SecurityPolicy: Gateway and 1 route")),
        "web": ("shop", ("1 NetworkPolicy",)),
        "knative-services": ("", ("llama",)),
    }
    assert picture.closed == {"shop"}


def test_arrows_have_all_ports_and_reasons_of_a_pair(picture: Picture) -> None:
    assert [(arrow.source.name, arrow.target.name, *arrow.labels, arrow.carries_requests, arrow.crosses)
            for arrow in picture.arrows] == [
        ("clients", "external-gateway", "10080: requests, http", "10443: requests, https", True, True),
        ("external-gateway", "web", "80, 81: requests", True, False),
        ("web", "external-gateway", "82: load", False, False),
        ("web", "knative-services", "84: load", False, False),
    ]  # fmt: skip


def test_mermaid(picture: Picture) -> None:
    assert mermaid_of(picture) == """\
flowchart LR
  subgraph cluster["cluster"]
    subgraph s0["eg"]
      n1["external-gateway<br/>Gateway g: 80 HTTP, 443 HTTPS<br/>SecurityPolicy: Gateway and 1 route"]
    end
    subgraph s1["shop, default deny"]
      n2["web<br/>1 NetworkPolicy"]
    end
    subgraph s2["any namespace"]
      n3["knative-services<br/>llama"]
    end
  end
  n0(["clients"])
  n0 ==>|"10080: requests, http<br/>10443: requests, https"| n1
  n1 ==>|"80, 81: requests"| n2
  n2 -.->|"82: load"| n1
  n2 -.->|"84: load"| n3"""  # fmt: skip


def test_svg_has_everything_and_the_same_bytes_whatever_the_fonts_are(
    picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    svg = svg_of(dot_of(picture, "a <shop> & more"))
    monkeypatch.setenv("FONTCONFIG_FILE", "/nowhere")
    assert svg_of(dot_of(picture, "a <shop> & more")) == svg
    root = Xml.fromstring(svg)  # noqa: S314 - our own
    shown = " ".join("".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text"))
    for text in ("a <shop> & more", "shop , default deny", "external-gateway", "1 NetworkPolicy", "80, 81: requests"):
        assert text in " ".join(shown.split())
    assert len([node for node in root.iter("{http://www.w3.org/2000/svg}g") if node.get("class") == "edge"]) == 4


def test_png_is_an_image_twice_as_large(picture: Picture) -> None:
    dot = dot_of(picture, "shop")
    width = float(re.search(r'width="([\d.]+)"', svg_of(dot))[1])  # type: ignore[index] # it is there
    image = png_of(dot)
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(image[16:20]) == pytest.approx(2 * width, abs=2)


@pytest.mark.parametrize(
    ("one", "plumbing"),
    [
        (flow(Node(), WEB, 1, "probes", "networkPolicies.nodes"), True),
        (flow(WEB, Addresses(name="API server"), 443, "objects"), True),
        (flow(WEB, Addresses(name="image registries"), 443, "digests"), True),
        (flow(WEB, Addresses(name="dns"), 53, "names", "networkPolicies.dns"), True),
        (flow(WEB, Addresses(name="api.openai.com"), 443, "requests"), False),
        (flow(GATEWAY, WEB, 80, "requests"), False),
    ],
)
def test_what_every_cluster_has_is_left_out(one: Flow, plumbing: bool) -> None:
    assert is_plumbing(one) is plumbing


def test_the_full_platform_has_every_namespace_and_request(capsys: pytest.CaptureFixture[str]) -> None:
    flows = flows_of(resolve(load_values([FULL]), release="networking"))
    tree = Tree(read_manifests([ROOT / "examples" / "dist" / "full-platform"]))
    shown = picture_of((one for one in flows if not is_plumbing(one)), tree)
    assert main(["diagram", "-f", str(FULL)]) == 0
    assert capsys.readouterr().out == mermaid_of(shown) + "\n"
    assert main(["diagram", "-f", str(FULL), "--all"]) == 0
    text = capsys.readouterr().out
    nodes = re.findall(r'^ +(n\d+)(?:\["|\(\[")', text, re.MULTILINE)
    arrows = re.findall(r'^  (n\d+) (?:==>|-\.->)\|"[^"]+"\| (n\d+)$', text, re.MULTILINE)
    assert len(nodes) == len(set(nodes))
    assert len(arrows) == len({(one.source, one.destination) for one in flows if one.source != one.destination})
    assert main(["diagram", "-f", str(FULL), "--part", "litellm"]) == 0
    assert "kourier" not in capsys.readouterr().out


def test_files_are_written_by_their_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, begin in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.mmd", b"flowchart LR\n")):
        assert main(["diagram", "-o", str(tmp_path / name), "--set", "kourier.enabled=false"]) == 0
        assert (tmp_path / name).read_bytes().startswith(begin)
    assert capsys.readouterr().out == ""
    for name, text in (("a.jpg", "must end with one of .svg, .png, .mmd"), ("no/a.mmd", "No such file or directory")):
        assert main(["diagram", "-o", str(tmp_path / name)]) == 1
        assert text in capsys.readouterr().err
    assert main(["diagram", "--part", "nobody"]) == 1
    assert "error: --part nobody: no such part" in capsys.readouterr().err


def test_what_is_missing_for_an_image_is_told(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('matplotlib', 'pygraphviz', 'resvg_py')))\n"
        f"from constructs_lib.cli.main import main\nsys.exit(main(['diagram', '-o', {str(tmp_path / 'a.png')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "error: resvg_py is not installed; pip install 'llm-networking[diagram]'\n"
