"""The routes and policies of the scene."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.explain.scene import (
    OTHER,
    TEAM,
    Object,
    exact,
    extension,
    made,
    pairs,
    path,
    redirect,
    regex,
    rewrite,
    route,
    rule,
)

_ENVOY = "gateway.envoyproxy.io/v1alpha1"


def matching() -> Iterator[Object]:
    """By path, method, headers and query, and who comes first."""
    yield route(
        "paths", "paths.example",
        rule(path("/"), "five"), rule(path("/a"), "two"), rule(exact("/a"), "one"), rule(path("/a/b"), "three"),
        rule(regex("/a/[0-9]+"), "four"), rule(exact("/a/b/"), "five"), rule(path("/slash/"), "one"),
    )  # fmt: skip
    yield route(
        "methods", "methods.example",
        rule(path("/m", method="GET"), "one"), rule(path("/m", method="POST"), "two"), rule(path("/m"), "three"),
        rule(exact("/m2", method="DELETE"), "four"), rule(path("/m", headers=pairs("x-v=1")), "five"),
    )  # fmt: skip
    yield route(
        "headers", "headers.example",
        rule(path("/", headers=pairs("x-a=1")), "one"), rule(path("/", headers=pairs("x-a=1", "x-b=2")), "two"),
        rule(path("/", headers=pairs("x-a~[0-9]+")), "three"),
        rule(path("/", method="GET", headers=pairs("x-c=1")), "four"), rule(None, "five"),
    )  # fmt: skip
    yield route(
        "query", "query.example",
        rule(path("/", queryParams=pairs("q=1")), "one"), rule(path("/", queryParams=pairs("q=1", "r=2")), "two"),
        rule(path("/", queryParams=pairs("q~[a-z]+")), "three"), rule(path("/", queryParams=pairs("s=a b")), "four"),
        rule(path("/"), "five"),
    )  # fmt: skip
    yield route(
        "mixed", "mixed.example",
        rule(path("/p/long"), "one"), rule(path("/p", method="GET"), "two"),
        rule(path("/p", headers=pairs("x-h=1"), queryParams=pairs("q=1")), "three"),
        rule(exact("/p/long/x", method="POST"), "four"), rule(regex("/p/long/[a-z]"), "five"),
        rule(path("/h", headers=pairs("x-h=1")), "one"),
        rule(path("/h", queryParams=pairs("q=1", "r=1", "s=1")), "two"),
        rule(path("/h", method="PUT"), "three"), rule(path("/h"), "four"),
        rule([exact("/or1"), path("/or2", method="POST")], "five"),
        rule(regex("/re/.+"), "one"), rule(regex("/re/longer.*"), "two"),
        rule(path("/re/longer/than/both/of/them"), "three"),
    )  # fmt: skip
    # made in this order; the names decide among those of the same second
    yield route("age-b", "age.example", rule(path("/"), "two"))
    yield route("age-a", "age.example", rule(path("/"), "one"))
    yield route("age-c", "age.example", rule(path("/"), "three"), rule(path("/c"), "four"))
    yield route("age-0", "age.example", rule(path("/o"), "team"), namespace=TEAM)
    yield route("age-9", "age.example", rule(path("/o"), "five"))


def hosts() -> Iterator[Object]:
    """By host: at listeners for every host, for some, and for one."""
    yield route("deep", "deep.host.example", rule(exact("/only"), "one"))
    yield route("star", "*.host.example", rule(path("/"), "two"))
    yield route("deep-star", "*.deep.host.example", rule(path("/"), "four"))
    yield route("every", "", rule(path("/anyhost"), "three"))
    yield route("wild-all", "", rule(path("/"), "one"), section="wild")
    yield route("api-all", "", rule(path("/"), "two"), section="api")
    yield route("by-port", "foo.wild.example api.wild.example other.example", rule(path("/w3"), "three"), port=8080)
    yield route("wild-api", "api.wild.example", rule(path("/w4"), "four"), section="wild")
    yield route("wider", "*.example", rule(path("/w5"), "five"), section="wild")
    yield route("port-redirect", "r.wild.example", rule(path("/"), filters=redirect(statusCode=302)), section="wild")
    yield route("secure", "", rule(path("/"), "one"), section="secure")
    yield route("secure-wild", "", rule(path("/"), "two"), section="secure-wild")
    yield route("secure-part", "x.secure.example", rule(path("/x"), "three"), section="secure-wild")
    yield route("clash", "a.clash.example", rule(path("/"), "one"), parent="clash", section="")
    yield route("clash-fine", "b.clash.example", rule(path("/"), "two"), parent="clash", section="any")


def attaching() -> Iterator[Object]:
    """Routes that listeners take or do not."""
    yield route("team-any", "team.example", rule(path("/"), "team"), namespace=TEAM)
    yield route("team-same", "team.example", rule(path("/"), "team"), namespace=TEAM, port=8081)
    yield route("home-same", "home.example", rule(path("/"), "one"), port=8081)
    yield route("team-selected", "team.example", rule(path("/"), "team"), namespace=TEAM, port=8082)
    yield route("other-selected", "other.example", rule(path("/"), "other"), namespace=OTHER, port=8082)
    yield route("kinds", "kinds.example", rule(path("/"), "one"), port=8083)
    yield route("no-section", "nosection.example", rule(path("/"), "one"), section="typo")
    yield route("no-port", "noport.example", rule(path("/"), "one"), port=8099)
    yield route("no-gateway", "nogateway.example", rule(path("/"), "one"), parent="nowhere")


def filters() -> Iterator[Object]:
    """Redirects, rewrites, headers, mirrors, direct answers."""
    yield route(
        "redirects", "redirect.example",
        rule(path("/r1"), filters=redirect(scheme="https", statusCode=301)),
        rule(path("/r2"), filters=redirect(hostname="elsewhere.example")),
        rule(path("/r3"), filters=redirect(full="/new", statusCode=302)),
        rule(path("/r4"), filters=redirect(prefix="/new", statusCode=302)),
        rule(path("/r5"), filters=redirect(prefix="/", statusCode=302)),
        rule(path("/r6"), filters=redirect(port=8443, statusCode=302)),
        rule(path("/r7"), filters=redirect(scheme="https", hostname="elsewhere.example", port=8443, statusCode=308)),
        rule(path("/r8"), filters=redirect(prefix="/new/", statusCode=307)),
        rule(path("/r9"), filters=redirect(scheme="http", port=443, statusCode=303)),
        rule(path("/"), filters=redirect(scheme="https", statusCode=308)),
        rule(exact("/shadow"), "one"),
    )  # fmt: skip
    yield route(
        "rewrites", "rewrite.example",
        rule(path("/w1"), "one", filters=rewrite(full="/full")),
        rule(path("/w2"), "one", filters=rewrite(prefix="/new")),
        rule(path("/w3"), "one", filters=rewrite(prefix="/")),
        rule(path("/w4/"), "one", filters=rewrite(prefix="/x/")),
        rule(path("/w5"), "one", filters=rewrite(hostname="inner.example")),
        rule(path("/w6"), "one", filters=rewrite(hostname="inner.example", prefix="/y")),
        rule(path("/w7"), "one", filters=extension("regex")),
        rule(path("/w8"), "one", filters=extension("host")),
        rule(path("/w9/"), "one", filters=rewrite(prefix="/")),
        rule(path("/w10"), {"name": "two", "port": 80, "filters": rewrite(hostname="per-backend.example")}),
    )  # fmt: skip
    yield route("root", "root.example", rule(path("/"), "one", filters=rewrite(prefix="/base")))
    yield route("root-redirect", "root2.example", rule(path("/"), filters=redirect(prefix="/base", statusCode=302)))
    change = {
        "set": [{"name": "x-t-set", "value": "new"}],
        "add": [{"name": "x-t-add", "value": "more"}],
        "remove": ["x-t-gone"],
    }
    both = {"add": [{"name": "x-t-a", "value": "1"}], "set": [{"name": "x-t-a", "value": "2"}]}
    yield route(
        "changes", "changes.example",
        rule(path("/c1"), "one", filters=[{"type": "RequestHeaderModifier", "requestHeaderModifier": change}]),
        rule(path("/c2"), "one", filters=[{"type": "RequestHeaderModifier", "requestHeaderModifier": both}]),
        rule(path("/c3"), "one", filters=_mirror("two")), rule(path("/c4"), "one", filters=_mirror("missing")),
        rule(path("/c5"), filters=extension("forbidden")), rule(path("/c6"), "one", filters=extension("missing")),
        rule(path("/c7"), "one", filters=extension("teapot")),
    )  # fmt: skip
    regular = {
        "type": "ReplaceRegexMatch",
        "replaceRegexMatch": {"pattern": "/w7/([a-z]+)", "substitution": "/seven/\\1"},
    }
    yield made(_ENVOY, "HTTPRouteFilter", "regex", {"urlRewrite": {"path": regular}})
    yield made(
        _ENVOY, "HTTPRouteFilter", "host", {"urlRewrite": {"hostname": {"type": "Header", "header": "x-t-host"}}}
    )
    yield made(_ENVOY, "HTTPRouteFilter", "forbidden", {"directResponse": {"statusCode": 403}})
    answer = {"statusCode": 418, "body": {"type": "Inline", "inline": "short and stout"}}
    yield made(_ENVOY, "HTTPRouteFilter", "teapot", {"directResponse": answer})


def _mirror(name: str) -> list[Object]:
    return [{"type": "RequestMirror", "requestMirror": {"backendRef": {"name": name, "port": 80}}}]


def references() -> Iterator[Object]:
    """Backends that can be asked, and others."""
    pool = {"group": "inference.networking.k8s.io", "kind": "InferencePool", "name": "one"}
    outer = {"group": "gateway.envoyproxy.io", "kind": "Backend", "name": "outer"}
    yield route(
        "refs", "refs.example",
        rule(path("/good"), "one"), rule(path("/missing"), "missing"),
        rule(path("/port"), {"name": "one", "port": 81}), rule(path("/empty"), "empty"), rule(path("/bare"), "bare"),
        rule(path("/none")), rule(path("/zero"), "one*0"), rule(path("/zero2"), "one*0", "two"),
        rule(path("/zero3"), "missing*0", "two"), rule(path("/zero4"), "missing*0"),
    )  # fmt: skip
    yield route(
        "refs-more", "refs.example",
        rule(path("/outside"), "outside"), rule(path("/pool"), pool), rule(path("/backend"), outer),
        rule(path("/granted"), f"{TEAM}/granted"), rule(path("/ungranted"), f"{TEAM}/team"),
        rule(path("/hidden"), f"{OTHER}/hidden"), rule(path("/two-ungranted"), f"{TEAM}/team", f"{OTHER}/hidden"),
        rule(path("/unknown-elsewhere"), f"{TEAM}/missing"),
    )  # fmt: skip
    yield route(
        "weights", "weights.example",
        rule(path("/even"), "one", "two"), rule(path("/most"), "one*3", "two*1"), rule(path("/all"), "one*1", "two*0"),
        rule(path("/wrong"), "one", "missing"), rule(path("/half"), "one", "empty"),
        rule(path("/both"), "one", "missing", "empty"), rule(path("/none"), "missing", "empty"),
        rule(path("/granted"), f"{TEAM}/granted", f"{TEAM}/team"),
    )  # fmt: skip


def abort(name: str, status: int, *targets: Object, **more: Any) -> Object:
    """A policy that can be told from others by the status that it makes."""
    fault = {"abort": {"httpStatus": status, "percentage": 100}}
    return made(_ENVOY, "BackendTrafficPolicy", name, {"targetRefs": list(targets), "faultInjection": fault, **more})


def at(kind: str, name: str, section: str = "") -> Object:
    """A target of a policy."""
    found = {"group": "gateway.networking.k8s.io", "kind": kind, "name": name}
    return found | {"sectionName": section} if section else found


def policies() -> Iterator[Object]:
    """Policies of every level, in conflict, merged, and selected by labels."""
    yield route("plain", "plain.example", rule(path("/"), "one"), parent="policies", section="http")
    yield route("plain-alt", "plain.example", rule(path("/"), "one"), parent="policies", section="alt")
    yield route(
        "own", "own.example", rule(path("/rule"), "one", name="named"), rule(path("/"), "one", name="rest"),
        parent="policies", section="alt",
    )  # fmt: skip
    yield route("twice", "twice.example", rule(path("/"), "one"), parent="policies", section="http")
    yield route("merged", "merged.example", rule(path("/"), "one"), parent="policies", section="http")
    yield route("replaced", "replaced.example", rule(path("/"), "one"), parent="policies", section="http")
    yield route(
        "chosen", "chosen.example", rule(path("/"), "one"), parent="policies", section="http", labels={"chosen": "yes"}
    )
    yield abort("on-gateway", 501, at("Gateway", "policies"))
    yield abort("on-listener", 502, at("Gateway", "policies", "alt"))
    yield abort("on-route", 505, at("HTTPRoute", "own"))
    yield abort("on-rule", 506, at("HTTPRoute", "own", "named"))
    yield abort("twice-b", 507, at("HTTPRoute", "twice"))
    yield abort("twice-a", 508, at("HTTPRoute", "twice"))
    timeout = {"timeout": {"http": {"requestTimeout": "7s"}}}
    spec = {"targetRefs": [at("HTTPRoute", "merged")], "mergeType": "StrategicMerge", **timeout}
    yield made(_ENVOY, "BackendTrafficPolicy", "merged", spec)
    spec = {"targetRefs": [at("HTTPRoute", "replaced")], **timeout}
    yield made(_ENVOY, "BackendTrafficPolicy", "replaced", spec)
    fault = {"faultInjection": {"abort": {"httpStatus": 511, "percentage": 100}}}
    chosen = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "matchLabels": {"chosen": "yes"}}
    yield made(_ENVOY, "BackendTrafficPolicy", "chosen", {"targetSelectors": [chosen], **fault})
    yield from _security()
    yield from _levels()
    yield from _clients()


def _security() -> Iterator[Object]:
    names = ("deny", "header", "method", "inside", "outsider", "key", "jwt", "basic", "key-redirect", "key-wrong")
    for name in names:
        filters_ = redirect(scheme="https", statusCode=301) if name == "key-redirect" else None
        backend = ("missing",) if name == "key-wrong" else () if filters_ else ("one",)
        yield route(f"s-{name}", f"{name}.sec.example", rule(path("/"), *backend, filters=filters_))

    def allow(**fields: Any) -> Object:
        return {"authorization": {"defaultAction": "Deny", "rules": [{"action": "Allow", **fields}]}}

    key = {"apiKeyAuth": {"credentialRefs": [{"name": "keys"}], "extractFrom": [{"headers": ["x-key"]}]}}
    tokens = {"name": "idp", "issuer": "https://idp.example", "remoteJWKS": {"uri": "https://idp.example/keys"}}
    security: dict[str, Object] = {
        "deny": {"authorization": {"defaultAction": "Deny"}},
        "header": allow(principal={"headers": [{"name": "x-team", "values": ["a", "b"]}]}),
        "method": allow(operation={"methods": ["GET", "HEAD"]}, principal={"clientCIDRs": ["0.0.0.0/0"]}),
        "inside": allow(principal={"clientCIDRs": ["0.0.0.0/0", "::/0"]}),
        "outsider": allow(principal={"clientCIDRs": ["192.0.2.0/24"]}),
        "key": key, "key-redirect": key, "key-wrong": key,
        "jwt": {"jwt": {"providers": [tokens]}},
        "basic": {"basicAuth": {"users": {"name": "users"}}},
    }  # fmt: skip
    for name, spec in security.items():
        yield made(_ENVOY, "SecurityPolicy", name, {"targetRefs": [at("HTTPRoute", f"s-{name}")], **spec})
    for name, data in (("keys", {"alice": "k-1"}), ("users", {".htpasswd": "bob:{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g="})):
        metadata = {"name": name, "namespace": "explain"}
        yield {"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "stringData": data}


def _levels() -> Iterator[Object]:
    """Security and extensions: of a listener, of routes, and such that Envoy Gateway refuses."""
    denied = {"authorization": {"defaultAction": "Deny"}}
    yield made(_ENVOY, "SecurityPolicy", "on-listener", {"targetRefs": [at("Gateway", "policies", "alt")], **denied})
    yield route("shut", "shut.example", rule(path("/"), "one"), parent="policies", section="alt")
    yield route("open", "open.example", rule(path("/"), "one"), parent="policies", section="alt")
    allowed = {"authorization": {"defaultAction": "Allow"}}
    yield made(_ENVOY, "SecurityPolicy", "open", {"targetRefs": [at("HTTPRoute", "open")], **allowed})
    targets = [at("HTTPRoute", "open"), at("HTTPRoute", "shut")]
    timeout = {"timeout": {"http": {"requestTimeout": "7s"}}}
    yield made(_ENVOY, "BackendTrafficPolicy", "no-fault", {"targetRefs": targets, **timeout})
    client = {"targetRefs": [at("Gateway", "policies", "alt")], "headers": {"withUnderscoresAction": "Allow"}}
    yield made(_ENVOY, "ClientTrafficPolicy", "alt", client)
    processors: dict[str, Object] = {
        "gone": {"backendRefs": [{"name": "missing", "port": 80}]},
        "gone-open": {"backendRefs": [{"name": "missing", "port": 80}], "failOpen": True},
        "elsewhere": {"backendRefs": [{"name": "team", "namespace": TEAM, "port": 80}]},
    }
    for name, processor in processors.items():
        yield route(f"e-{name}", f"{name}.ext.example", rule(path("/"), "one"))
        spec = {"targetRefs": [at("HTTPRoute", f"e-{name}")], "extProc": [processor]}
        yield made(_ENVOY, "EnvoyExtensionPolicy", name, spec)
    key = {"credentialRefs": [{"name": "no-keys"}], "extractFrom": [{"headers": ["x-key"]}]}
    asked = {"http": {"backendRefs": [{"name": "missing", "port": 80}]}}
    cors = {"allowOrigins": ["https://*.app.example"], "allowMethods": ["GET"]}
    rules = [{"limit": {"requests": 1, "unit": "Hour"}}]
    wrong: dict[str, tuple[str, Object]] = {
        "no-key": ("SecurityPolicy", {"apiKeyAuth": key}),
        "no-auth": ("SecurityPolicy", {"extAuth": asked}),
        "cors": ("SecurityPolicy", {"cors": cors}),
        "no-limit": ("BackendTrafficPolicy", {"rateLimit": {"type": "Global", "global": {"rules": rules}}}),
    }
    for name, (kind, spec) in wrong.items():
        yield route(f"p-{name}", f"{name}.pol.example", rule(path("/"), "one"))
        yield made(_ENVOY, kind, f"p-{name}", {"targetRefs": [at("HTTPRoute", f"p-{name}")], **spec})


def _clients() -> Iterator[Object]:
    """A listener of `table` that treats requests in another way than the others, and all of `policies`."""
    early = {"set": [{"name": "x-t-early", "value": "set"}], "remove": ["x-t-gone"]}
    headers = {"earlyRequestHeaders": early, "withUnderscoresAction": "Allow"}
    spec = {
        "targetRefs": [at("Gateway", "table", "lenient")],
        "headers": headers,
        "path": {"escapedSlashesAction": "KeepUnchanged", "disableMergeSlashes": True},
    }
    yield made(_ENVOY, "ClientTrafficPolicy", "lenient", spec)
    rules = rule(path("/a/b"), "one"), rule(path("/"), "two")
    yield route("lenient", "lenient.example", *rules, section="lenient")
    strict = {"withUnderscoresAction": "DropHeader"}
    spec = {
        "targetRefs": [at("Gateway", "policies")],
        "headers": strict,
        "path": {"escapedSlashesAction": "RejectRequest"},
    }
    yield made(_ENVOY, "ClientTrafficPolicy", "strict", spec)


def everything() -> Iterator[Object]:
    """All of them."""
    for part in (matching, hosts, attaching, filters, references, policies):
        yield from part()
