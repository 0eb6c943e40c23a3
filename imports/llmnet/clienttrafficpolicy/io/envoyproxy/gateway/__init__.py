from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class ClientTrafficPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicy",
):
    '''
    :schema: ClientTrafficPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "ClientTrafficPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__47858859c84dbdbcfc55028fb9265a24570cb8da0d180c2cd2c721a7c884051b)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "ClientTrafficPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = ClientTrafficPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "ClientTrafficPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class ClientTrafficPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["ClientTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: ClientTrafficPolicy
        '''
        if isinstance(spec, dict):
            spec = ClientTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__813a945a305c46286cb963dd62658404d5bad88872a6adf48decbe54cf5a1010)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "ClientTrafficPolicySpec":
        '''
        :schema: ClientTrafficPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("ClientTrafficPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: ClientTrafficPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "client_ip_detection": "clientIpDetection",
        "connection": "connection",
        "enable_proxy_protocol": "enableProxyProtocol",
        "grpc": "grpc",
        "headers": "headers",
        "health_check": "healthCheck",
        "http1": "http1",
        "http2": "http2",
        "http3": "http3",
        "path": "path",
        "proxy_protocol": "proxyProtocol",
        "scheme": "scheme",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "tcp_keepalive": "tcpKeepalive",
        "timeout": "timeout",
        "tls": "tls",
    },
)
class ClientTrafficPolicySpec:
    def __init__(
        self,
        *,
        client_ip_detection: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetection", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union["ClientTrafficPolicySpecConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_proxy_protocol: typing.Optional[builtins.bool] = None,
        grpc: typing.Optional[typing.Union["ClientTrafficPolicySpecGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check: typing.Optional[typing.Union["ClientTrafficPolicySpecHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        http1: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp1", typing.Dict[builtins.str, typing.Any]]] = None,
        http2: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        http3: typing.Any = None,
        path: typing.Optional[typing.Union["ClientTrafficPolicySpecPath", typing.Dict[builtins.str, typing.Any]]] = None,
        proxy_protocol: typing.Optional[typing.Union["ClientTrafficPolicySpecProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        scheme: typing.Optional["ClientTrafficPolicySpecScheme"] = None,
        target_ref: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["ClientTrafficPolicySpecTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["ClientTrafficPolicySpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param client_ip_detection: 
        :param connection: 
        :param enable_proxy_protocol: 
        :param grpc: 
        :param headers: 
        :param health_check: 
        :param http1: 
        :param http2: 
        :param http3: 
        :param path: 
        :param proxy_protocol: 
        :param scheme: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param tcp_keepalive: 
        :param timeout: 
        :param tls: 

        :schema: ClientTrafficPolicySpec
        '''
        if isinstance(client_ip_detection, dict):
            client_ip_detection = ClientTrafficPolicySpecClientIpDetection(**client_ip_detection)
        if isinstance(connection, dict):
            connection = ClientTrafficPolicySpecConnection(**connection)
        if isinstance(grpc, dict):
            grpc = ClientTrafficPolicySpecGrpc(**grpc)
        if isinstance(headers, dict):
            headers = ClientTrafficPolicySpecHeaders(**headers)
        if isinstance(health_check, dict):
            health_check = ClientTrafficPolicySpecHealthCheck(**health_check)
        if isinstance(http1, dict):
            http1 = ClientTrafficPolicySpecHttp1(**http1)
        if isinstance(http2, dict):
            http2 = ClientTrafficPolicySpecHttp2(**http2)
        if isinstance(path, dict):
            path = ClientTrafficPolicySpecPath(**path)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = ClientTrafficPolicySpecProxyProtocol(**proxy_protocol)
        if isinstance(target_ref, dict):
            target_ref = ClientTrafficPolicySpecTargetRef(**target_ref)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = ClientTrafficPolicySpecTcpKeepalive(**tcp_keepalive)
        if isinstance(timeout, dict):
            timeout = ClientTrafficPolicySpecTimeout(**timeout)
        if isinstance(tls, dict):
            tls = ClientTrafficPolicySpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d868c80e0eb83205f94a874162569497778f1eac3437dffaedeead3ea065a2e0)
            check_type(argname="argument client_ip_detection", value=client_ip_detection, expected_type=type_hints["client_ip_detection"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument enable_proxy_protocol", value=enable_proxy_protocol, expected_type=type_hints["enable_proxy_protocol"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http1", value=http1, expected_type=type_hints["http1"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument http3", value=http3, expected_type=type_hints["http3"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip_detection is not None:
            self._values["client_ip_detection"] = client_ip_detection
        if connection is not None:
            self._values["connection"] = connection
        if enable_proxy_protocol is not None:
            self._values["enable_proxy_protocol"] = enable_proxy_protocol
        if grpc is not None:
            self._values["grpc"] = grpc
        if headers is not None:
            self._values["headers"] = headers
        if health_check is not None:
            self._values["health_check"] = health_check
        if http1 is not None:
            self._values["http1"] = http1
        if http2 is not None:
            self._values["http2"] = http2
        if http3 is not None:
            self._values["http3"] = http3
        if path is not None:
            self._values["path"] = path
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if scheme is not None:
            self._values["scheme"] = scheme
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if timeout is not None:
            self._values["timeout"] = timeout
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def client_ip_detection(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetection"]:
        '''
        :schema: ClientTrafficPolicySpec#clientIPDetection
        '''
        result = self._values.get("client_ip_detection")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetection"], result)

    @builtins.property
    def connection(self) -> typing.Optional["ClientTrafficPolicySpecConnection"]:
        '''
        :schema: ClientTrafficPolicySpec#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnection"], result)

    @builtins.property
    def enable_proxy_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpec#enableProxyProtocol
        '''
        result = self._values.get("enable_proxy_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def grpc(self) -> typing.Optional["ClientTrafficPolicySpecGrpc"]:
        '''
        :schema: ClientTrafficPolicySpec#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecGrpc"], result)

    @builtins.property
    def headers(self) -> typing.Optional["ClientTrafficPolicySpecHeaders"]:
        '''
        :schema: ClientTrafficPolicySpec#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeaders"], result)

    @builtins.property
    def health_check(self) -> typing.Optional["ClientTrafficPolicySpecHealthCheck"]:
        '''
        :schema: ClientTrafficPolicySpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHealthCheck"], result)

    @builtins.property
    def http1(self) -> typing.Optional["ClientTrafficPolicySpecHttp1"]:
        '''
        :schema: ClientTrafficPolicySpec#http1
        '''
        result = self._values.get("http1")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1"], result)

    @builtins.property
    def http2(self) -> typing.Optional["ClientTrafficPolicySpecHttp2"]:
        '''
        :schema: ClientTrafficPolicySpec#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2"], result)

    @builtins.property
    def http3(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpec#http3
        '''
        result = self._values.get("http3")
        return typing.cast(typing.Any, result)

    @builtins.property
    def path(self) -> typing.Optional["ClientTrafficPolicySpecPath"]:
        '''
        :schema: ClientTrafficPolicySpec#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecPath"], result)

    @builtins.property
    def proxy_protocol(self) -> typing.Optional["ClientTrafficPolicySpecProxyProtocol"]:
        '''
        :schema: ClientTrafficPolicySpec#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecProxyProtocol"], result)

    @builtins.property
    def scheme(self) -> typing.Optional["ClientTrafficPolicySpecScheme"]:
        '''
        :schema: ClientTrafficPolicySpec#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecScheme"], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["ClientTrafficPolicySpecTargetRef"]:
        '''
        :schema: ClientTrafficPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetRefs"]]:
        '''
        :schema: ClientTrafficPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectors"]]:
        '''
        :schema: ClientTrafficPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectors"]], result)

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional["ClientTrafficPolicySpecTcpKeepalive"]:
        '''
        :schema: ClientTrafficPolicySpec#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTcpKeepalive"], result)

    @builtins.property
    def timeout(self) -> typing.Optional["ClientTrafficPolicySpecTimeout"]:
        '''
        :schema: ClientTrafficPolicySpec#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeout"], result)

    @builtins.property
    def tls(self) -> typing.Optional["ClientTrafficPolicySpecTls"]:
        '''
        :schema: ClientTrafficPolicySpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetection",
    jsii_struct_bases=[],
    name_mapping={
        "custom_header": "customHeader",
        "direct_source_ip": "directSourceIp",
        "x_forwarded_for": "xForwardedFor",
    },
)
class ClientTrafficPolicySpecClientIpDetection:
    def __init__(
        self,
        *,
        custom_header: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetectionCustomHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_source_ip: typing.Any = None,
        x_forwarded_for: typing.Optional[typing.Union["ClientTrafficPolicySpecClientIpDetectionXForwardedFor", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param custom_header: 
        :param direct_source_ip: 
        :param x_forwarded_for: 

        :schema: ClientTrafficPolicySpecClientIpDetection
        '''
        if isinstance(custom_header, dict):
            custom_header = ClientTrafficPolicySpecClientIpDetectionCustomHeader(**custom_header)
        if isinstance(x_forwarded_for, dict):
            x_forwarded_for = ClientTrafficPolicySpecClientIpDetectionXForwardedFor(**x_forwarded_for)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__008bc3a179ea73cdc3d45e8603230f899e6dd7ac826b4d34a9424b5266c16b1c)
            check_type(argname="argument custom_header", value=custom_header, expected_type=type_hints["custom_header"])
            check_type(argname="argument direct_source_ip", value=direct_source_ip, expected_type=type_hints["direct_source_ip"])
            check_type(argname="argument x_forwarded_for", value=x_forwarded_for, expected_type=type_hints["x_forwarded_for"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if custom_header is not None:
            self._values["custom_header"] = custom_header
        if direct_source_ip is not None:
            self._values["direct_source_ip"] = direct_source_ip
        if x_forwarded_for is not None:
            self._values["x_forwarded_for"] = x_forwarded_for

    @builtins.property
    def custom_header(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetectionCustomHeader"]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#customHeader
        '''
        result = self._values.get("custom_header")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetectionCustomHeader"], result)

    @builtins.property
    def direct_source_ip(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#directSourceIP
        '''
        result = self._values.get("direct_source_ip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def x_forwarded_for(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecClientIpDetectionXForwardedFor"]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetection#xForwardedFor
        '''
        result = self._values.get("x_forwarded_for")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecClientIpDetectionXForwardedFor"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionCustomHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "fail_closed": "failClosed"},
)
class ClientTrafficPolicySpecClientIpDetectionCustomHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        fail_closed: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param fail_closed: 

        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ff2979bf8bb1c2e0149ebeea7741b7474c1525e285b16c0306608be433d207e6)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument fail_closed", value=fail_closed, expected_type=type_hints["fail_closed"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if fail_closed is not None:
            self._values["fail_closed"] = fail_closed

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def fail_closed(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionCustomHeader#failClosed
        '''
        result = self._values.get("fail_closed")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetectionCustomHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecClientIpDetectionXForwardedFor",
    jsii_struct_bases=[],
    name_mapping={
        "disable_x_forwarded_for_append": "disableXForwardedForAppend",
        "num_trusted_hops": "numTrustedHops",
        "trusted_cid_rs": "trustedCidRs",
    },
)
class ClientTrafficPolicySpecClientIpDetectionXForwardedFor:
    def __init__(
        self,
        *,
        disable_x_forwarded_for_append: typing.Optional[builtins.bool] = None,
        num_trusted_hops: typing.Optional[jsii.Number] = None,
        trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param disable_x_forwarded_for_append: 
        :param num_trusted_hops: 
        :param trusted_cid_rs: 

        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5e91959ebedce01fd663478c2e2328e1e3459cd8c78b3aab47b498fe4eea60b5)
            check_type(argname="argument disable_x_forwarded_for_append", value=disable_x_forwarded_for_append, expected_type=type_hints["disable_x_forwarded_for_append"])
            check_type(argname="argument num_trusted_hops", value=num_trusted_hops, expected_type=type_hints["num_trusted_hops"])
            check_type(argname="argument trusted_cid_rs", value=trusted_cid_rs, expected_type=type_hints["trusted_cid_rs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_x_forwarded_for_append is not None:
            self._values["disable_x_forwarded_for_append"] = disable_x_forwarded_for_append
        if num_trusted_hops is not None:
            self._values["num_trusted_hops"] = num_trusted_hops
        if trusted_cid_rs is not None:
            self._values["trusted_cid_rs"] = trusted_cid_rs

    @builtins.property
    def disable_x_forwarded_for_append(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#disableXForwardedForAppend
        '''
        result = self._values.get("disable_x_forwarded_for_append")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def num_trusted_hops(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#numTrustedHops
        '''
        result = self._values.get("num_trusted_hops")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def trusted_cid_rs(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecClientIpDetectionXForwardedFor#trustedCIDRs
        '''
        result = self._values.get("trusted_cid_rs")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecClientIpDetectionXForwardedFor(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "connection_limit": "connectionLimit",
        "max_accept_per_socket_event": "maxAcceptPerSocketEvent",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class ClientTrafficPolicySpecConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Optional["ClientTrafficPolicySpecConnectionBufferLimit"] = None,
        connection_limit: typing.Optional[typing.Union["ClientTrafficPolicySpecConnectionConnectionLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        max_accept_per_socket_event: typing.Optional[jsii.Number] = None,
        socket_buffer_limit: typing.Optional["ClientTrafficPolicySpecConnectionSocketBufferLimit"] = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param connection_limit: 
        :param max_accept_per_socket_event: 
        :param socket_buffer_limit: 

        :schema: ClientTrafficPolicySpecConnection
        '''
        if isinstance(connection_limit, dict):
            connection_limit = ClientTrafficPolicySpecConnectionConnectionLimit(**connection_limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b654f14a9bd2d2d77b45776435d77af5b73e8cd07b4418d80bdfd7e3cc85df76)
            check_type(argname="argument buffer_limit", value=buffer_limit, expected_type=type_hints["buffer_limit"])
            check_type(argname="argument connection_limit", value=connection_limit, expected_type=type_hints["connection_limit"])
            check_type(argname="argument max_accept_per_socket_event", value=max_accept_per_socket_event, expected_type=type_hints["max_accept_per_socket_event"])
            check_type(argname="argument socket_buffer_limit", value=socket_buffer_limit, expected_type=type_hints["socket_buffer_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values["buffer_limit"] = buffer_limit
        if connection_limit is not None:
            self._values["connection_limit"] = connection_limit
        if max_accept_per_socket_event is not None:
            self._values["max_accept_per_socket_event"] = max_accept_per_socket_event
        if socket_buffer_limit is not None:
            self._values["socket_buffer_limit"] = socket_buffer_limit

    @builtins.property
    def buffer_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionBufferLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionBufferLimit"], result)

    @builtins.property
    def connection_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionConnectionLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#connectionLimit
        '''
        result = self._values.get("connection_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionConnectionLimit"], result)

    @builtins.property
    def max_accept_per_socket_event(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnection#maxAcceptPerSocketEvent
        '''
        result = self._values.get("max_accept_per_socket_event")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def socket_buffer_limit(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecConnectionSocketBufferLimit"]:
        '''
        :schema: ClientTrafficPolicySpecConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecConnectionSocketBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicySpecConnectionBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecConnectionBufferLimit",
):
    '''
    :schema: ClientTrafficPolicySpecConnectionBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__093895be1e79b670b2a09bc35dc713cf2ee99eebce021f975b6734686c3cc25e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d50c1131fa740d26739deeae5d5ba718a5fc4329568aea61aaa60f8d324e9a2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecConnectionConnectionLimit",
    jsii_struct_bases=[],
    name_mapping={
        "close_delay": "closeDelay",
        "max_connection_duration": "maxConnectionDuration",
        "max_requests_per_connection": "maxRequestsPerConnection",
        "max_stream_duration": "maxStreamDuration",
        "value": "value",
    },
)
class ClientTrafficPolicySpecConnectionConnectionLimit:
    def __init__(
        self,
        *,
        close_delay: typing.Optional[builtins.str] = None,
        max_connection_duration: typing.Optional[builtins.str] = None,
        max_requests_per_connection: typing.Optional[jsii.Number] = None,
        max_stream_duration: typing.Optional[builtins.str] = None,
        value: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param close_delay: 
        :param max_connection_duration: 
        :param max_requests_per_connection: 
        :param max_stream_duration: 
        :param value: 

        :schema: ClientTrafficPolicySpecConnectionConnectionLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d8214c9a029cbc69b36ffcb88ed6396e7f91c09a03992668f6af92ee13ddf793)
            check_type(argname="argument close_delay", value=close_delay, expected_type=type_hints["close_delay"])
            check_type(argname="argument max_connection_duration", value=max_connection_duration, expected_type=type_hints["max_connection_duration"])
            check_type(argname="argument max_requests_per_connection", value=max_requests_per_connection, expected_type=type_hints["max_requests_per_connection"])
            check_type(argname="argument max_stream_duration", value=max_stream_duration, expected_type=type_hints["max_stream_duration"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if close_delay is not None:
            self._values["close_delay"] = close_delay
        if max_connection_duration is not None:
            self._values["max_connection_duration"] = max_connection_duration
        if max_requests_per_connection is not None:
            self._values["max_requests_per_connection"] = max_requests_per_connection
        if max_stream_duration is not None:
            self._values["max_stream_duration"] = max_stream_duration
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def close_delay(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#closeDelay
        '''
        result = self._values.get("close_delay")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxRequestsPerConnection
        '''
        result = self._values.get("max_requests_per_connection")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecConnectionConnectionLimit#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecConnectionConnectionLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicySpecConnectionSocketBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecConnectionSocketBufferLimit",
):
    '''
    :schema: ClientTrafficPolicySpecConnectionSocketBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__39f416951238a8586f1218dbb46e09565c29cddf0c7a9720e0a22731ae264e28)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f1f9d6f0e816d2ca95fc37e5bd196986275273ce9f20926a09afdd7a171a3078)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecGrpc",
    jsii_struct_bases=[],
    name_mapping={"enable_web": "enableWeb"},
)
class ClientTrafficPolicySpecGrpc:
    def __init__(self, *, enable_web: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param enable_web: 

        :schema: ClientTrafficPolicySpecGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bcc77dc226a2c43e00ae188fed4c69f1004144b1ade05ef6b91050e369c98cad)
            check_type(argname="argument enable_web", value=enable_web, expected_type=type_hints["enable_web"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enable_web is not None:
            self._values["enable_web"] = enable_web

    @builtins.property
    def enable_web(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecGrpc#enableWeb
        '''
        result = self._values.get("enable_web")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "disable_rate_limit_headers": "disableRateLimitHeaders",
        "early_request_headers": "earlyRequestHeaders",
        "enable_envoy_headers": "enableEnvoyHeaders",
        "host": "host",
        "late_response_headers": "lateResponseHeaders",
        "preserve_x_request_id": "preserveXRequestId",
        "request_id": "requestId",
        "with_underscores_action": "withUnderscoresAction",
        "x_forwarded_client_cert": "xForwardedClientCert",
    },
)
class ClientTrafficPolicySpecHeaders:
    def __init__(
        self,
        *,
        disable_rate_limit_headers: typing.Optional[builtins.bool] = None,
        early_request_headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        enable_envoy_headers: typing.Optional[builtins.bool] = None,
        host: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersHost", typing.Dict[builtins.str, typing.Any]]] = None,
        late_response_headers: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeaders", typing.Dict[builtins.str, typing.Any]]] = None,
        preserve_x_request_id: typing.Optional[builtins.bool] = None,
        request_id: typing.Optional["ClientTrafficPolicySpecHeadersRequestId"] = None,
        with_underscores_action: typing.Optional["ClientTrafficPolicySpecHeadersWithUnderscoresAction"] = None,
        x_forwarded_client_cert: typing.Optional[typing.Union["ClientTrafficPolicySpecHeadersXForwardedClientCert", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param disable_rate_limit_headers: 
        :param early_request_headers: 
        :param enable_envoy_headers: 
        :param host: 
        :param late_response_headers: 
        :param preserve_x_request_id: 
        :param request_id: 
        :param with_underscores_action: 
        :param x_forwarded_client_cert: 

        :schema: ClientTrafficPolicySpecHeaders
        '''
        if isinstance(early_request_headers, dict):
            early_request_headers = ClientTrafficPolicySpecHeadersEarlyRequestHeaders(**early_request_headers)
        if isinstance(host, dict):
            host = ClientTrafficPolicySpecHeadersHost(**host)
        if isinstance(late_response_headers, dict):
            late_response_headers = ClientTrafficPolicySpecHeadersLateResponseHeaders(**late_response_headers)
        if isinstance(x_forwarded_client_cert, dict):
            x_forwarded_client_cert = ClientTrafficPolicySpecHeadersXForwardedClientCert(**x_forwarded_client_cert)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5d3abeba21867cc2a218e060ffafcaf4149b59a4cf860cafe1f74cadca9a77c6)
            check_type(argname="argument disable_rate_limit_headers", value=disable_rate_limit_headers, expected_type=type_hints["disable_rate_limit_headers"])
            check_type(argname="argument early_request_headers", value=early_request_headers, expected_type=type_hints["early_request_headers"])
            check_type(argname="argument enable_envoy_headers", value=enable_envoy_headers, expected_type=type_hints["enable_envoy_headers"])
            check_type(argname="argument host", value=host, expected_type=type_hints["host"])
            check_type(argname="argument late_response_headers", value=late_response_headers, expected_type=type_hints["late_response_headers"])
            check_type(argname="argument preserve_x_request_id", value=preserve_x_request_id, expected_type=type_hints["preserve_x_request_id"])
            check_type(argname="argument request_id", value=request_id, expected_type=type_hints["request_id"])
            check_type(argname="argument with_underscores_action", value=with_underscores_action, expected_type=type_hints["with_underscores_action"])
            check_type(argname="argument x_forwarded_client_cert", value=x_forwarded_client_cert, expected_type=type_hints["x_forwarded_client_cert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_rate_limit_headers is not None:
            self._values["disable_rate_limit_headers"] = disable_rate_limit_headers
        if early_request_headers is not None:
            self._values["early_request_headers"] = early_request_headers
        if enable_envoy_headers is not None:
            self._values["enable_envoy_headers"] = enable_envoy_headers
        if host is not None:
            self._values["host"] = host
        if late_response_headers is not None:
            self._values["late_response_headers"] = late_response_headers
        if preserve_x_request_id is not None:
            self._values["preserve_x_request_id"] = preserve_x_request_id
        if request_id is not None:
            self._values["request_id"] = request_id
        if with_underscores_action is not None:
            self._values["with_underscores_action"] = with_underscores_action
        if x_forwarded_client_cert is not None:
            self._values["x_forwarded_client_cert"] = x_forwarded_client_cert

    @builtins.property
    def disable_rate_limit_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#disableRateLimitHeaders
        '''
        result = self._values.get("disable_rate_limit_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def early_request_headers(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeaders"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#earlyRequestHeaders
        '''
        result = self._values.get("early_request_headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeaders"], result)

    @builtins.property
    def enable_envoy_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#enableEnvoyHeaders
        '''
        result = self._values.get("enable_envoy_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def host(self) -> typing.Optional["ClientTrafficPolicySpecHeadersHost"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#host
        '''
        result = self._values.get("host")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersHost"], result)

    @builtins.property
    def late_response_headers(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeaders"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#lateResponseHeaders
        '''
        result = self._values.get("late_response_headers")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeaders"], result)

    @builtins.property
    def preserve_x_request_id(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#preserveXRequestID
        '''
        result = self._values.get("preserve_x_request_id")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def request_id(self) -> typing.Optional["ClientTrafficPolicySpecHeadersRequestId"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#requestID
        '''
        result = self._values.get("request_id")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersRequestId"], result)

    @builtins.property
    def with_underscores_action(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersWithUnderscoresAction"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#withUnderscoresAction
        '''
        result = self._values.get("with_underscores_action")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersWithUnderscoresAction"], result)

    @builtins.property
    def x_forwarded_client_cert(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCert"]:
        '''
        :schema: ClientTrafficPolicySpecHeaders#xForwardedClientCert
        '''
        result = self._values.get("x_forwarded_client_cert")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCert"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "add": "add",
        "add_if_absent": "addIfAbsent",
        "remove": "remove",
        "remove_on_match": "removeOnMatch",
        "set": "set",
    },
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        add_if_absent: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        remove_on_match: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param add_if_absent: 
        :param remove: 
        :param remove_on_match: 
        :param set: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1977a295916e53fdb197e88bbe6ffb9fb644910d3158f2b238b1261c6002940)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument add_if_absent", value=add_if_absent, expected_type=type_hints["add_if_absent"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument remove_on_match", value=remove_on_match, expected_type=type_hints["remove_on_match"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if add_if_absent is not None:
            self._values["add_if_absent"] = add_if_absent
        if remove is not None:
            self._values["remove"] = remove
        if remove_on_match is not None:
            self._values["remove_on_match"] = remove_on_match
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd"]], result)

    @builtins.property
    def add_if_absent(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#addIfAbsent
        '''
        result = self._values.get("add_if_absent")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def remove_on_match(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#removeOnMatch
        '''
        result = self._values.get("remove_on_match")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch"]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b713b008a2e2fe0fc07787349112c294d4f9331a9afdbc60059e9fcd8118012)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dbb2849059cfa77d0f96767360b116fb9366e63fbe5f2982269d317c08827aa2)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6608860167cf3807486a12624d6f1c8ee4559afd88bb42f0c2fe0eebd58fd100)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"]:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType"
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b9571d30047677f2abd823006f902f175cc6d9a6d6436340a3639f1959512385)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersHost",
    jsii_struct_bases=[],
    name_mapping={"strip_trailing_host_dot": "stripTrailingHostDot"},
)
class ClientTrafficPolicySpecHeadersHost:
    def __init__(
        self,
        *,
        strip_trailing_host_dot: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param strip_trailing_host_dot: 

        :schema: ClientTrafficPolicySpecHeadersHost
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__751700ef3d4fb26fe0e6498bf27d61c64c4e1c5863c9311de5de1eb14118107c)
            check_type(argname="argument strip_trailing_host_dot", value=strip_trailing_host_dot, expected_type=type_hints["strip_trailing_host_dot"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if strip_trailing_host_dot is not None:
            self._values["strip_trailing_host_dot"] = strip_trailing_host_dot

    @builtins.property
    def strip_trailing_host_dot(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHeadersHost#stripTrailingHostDot
        '''
        result = self._values.get("strip_trailing_host_dot")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersHost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "add": "add",
        "add_if_absent": "addIfAbsent",
        "remove": "remove",
        "remove_on_match": "removeOnMatch",
        "set": "set",
    },
)
class ClientTrafficPolicySpecHeadersLateResponseHeaders:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        add_if_absent: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        remove_on_match: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch", typing.Dict[builtins.str, typing.Any]]]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHeadersLateResponseHeadersSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param add_if_absent: 
        :param remove: 
        :param remove_on_match: 
        :param set: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66c967d4f4bc24f20debaf6e1f4d14932d13939a003c3005dd5f19c6fd4ba116)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument add_if_absent", value=add_if_absent, expected_type=type_hints["add_if_absent"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument remove_on_match", value=remove_on_match, expected_type=type_hints["remove_on_match"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if add_if_absent is not None:
            self._values["add_if_absent"] = add_if_absent
        if remove is not None:
            self._values["remove"] = remove
        if remove_on_match is not None:
            self._values["remove_on_match"] = remove_on_match
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAdd"]], result)

    @builtins.property
    def add_if_absent(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#addIfAbsent
        '''
        result = self._values.get("add_if_absent")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def remove_on_match(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#removeOnMatch
        '''
        result = self._values.get("remove_on_match")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch"]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersSet"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeaders#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersLateResponseHeadersSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb67dc7950c00e6e89b6990350f8933199663d0a753b4314ffe7272ecff76e2a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__93128b01d091edc7c5c10cf6d7e926e487627d21e813c4d0131d2ba056ef1240)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__488470486af08be306985c78ee8f7f5b05df8ca7850f3244ff02938d1b7b6295)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"]:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType"
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersLateResponseHeadersSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class ClientTrafficPolicySpecHeadersLateResponseHeadersSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b03a930056f2a84c65109aafc3c63b60ef5f58522acea44d2866d851289ba0ae)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHeadersLateResponseHeadersSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersLateResponseHeadersSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersRequestId"
)
class ClientTrafficPolicySpecHeadersRequestId(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersRequestId
    '''

    PRESERVE_OR_GENERATE = "PRESERVE_OR_GENERATE"
    '''PreserveOrGenerate.'''
    PRESERVE = "PRESERVE"
    '''Preserve.'''
    GENERATE = "GENERATE"
    '''Generate.'''
    DISABLE = "DISABLE"
    '''Disable.'''


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersWithUnderscoresAction"
)
class ClientTrafficPolicySpecHeadersWithUnderscoresAction(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersWithUnderscoresAction
    '''

    ALLOW = "ALLOW"
    '''Allow.'''
    REJECT_REQUEST = "REJECT_REQUEST"
    '''RejectRequest.'''
    DROP_HEADER = "DROP_HEADER"
    '''DropHeader.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCert",
    jsii_struct_bases=[],
    name_mapping={"cert_details_to_add": "certDetailsToAdd", "mode": "mode"},
)
class ClientTrafficPolicySpecHeadersXForwardedClientCert:
    def __init__(
        self,
        *,
        cert_details_to_add: typing.Optional[typing.Sequence["ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"]] = None,
        mode: typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCertMode"] = None,
    ) -> None:
        '''
        :param cert_details_to_add: 
        :param mode: 

        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7fa24ba87ab351b314137494e03b6b606d0800818ab70da139608e15d90c4e68)
            check_type(argname="argument cert_details_to_add", value=cert_details_to_add, expected_type=type_hints["cert_details_to_add"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cert_details_to_add is not None:
            self._values["cert_details_to_add"] = cert_details_to_add
        if mode is not None:
            self._values["mode"] = mode

    @builtins.property
    def cert_details_to_add(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"]]:
        '''
        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert#certDetailsToAdd
        '''
        result = self._values.get("cert_details_to_add")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"]], result)

    @builtins.property
    def mode(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCertMode"]:
        '''
        :schema: ClientTrafficPolicySpecHeadersXForwardedClientCert#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHeadersXForwardedClientCertMode"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHeadersXForwardedClientCert(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd"
)
class ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd
    '''

    SUBJECT = "SUBJECT"
    '''Subject.'''
    CERT = "CERT"
    '''Cert.'''
    CHAIN = "CHAIN"
    '''Chain.'''
    DNS = "DNS"
    '''DNS.'''
    URI = "URI"
    '''URI.'''


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHeadersXForwardedClientCertMode"
)
class ClientTrafficPolicySpecHeadersXForwardedClientCertMode(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHeadersXForwardedClientCertMode
    '''

    SANITIZE = "SANITIZE"
    '''Sanitize.'''
    FORWARD_ONLY = "FORWARD_ONLY"
    '''ForwardOnly.'''
    APPEND_FORWARD = "APPEND_FORWARD"
    '''AppendForward.'''
    SANITIZE_SET = "SANITIZE_SET"
    '''SanitizeSet.'''
    ALWAYS_FORWARD_ONLY = "ALWAYS_FORWARD_ONLY"
    '''AlwaysForwardOnly.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHealthCheck",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class ClientTrafficPolicySpecHealthCheck:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: ClientTrafficPolicySpecHealthCheck
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9a665877f3934cc156202c48f89c07b6d58add97bea40a621e582243227a72c4)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHealthCheck#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp1",
    jsii_struct_bases=[],
    name_mapping={
        "disable_safe_max_connection_duration": "disableSafeMaxConnectionDuration",
        "enable_trailers": "enableTrailers",
        "http10": "http10",
        "ignored_upgrade_types": "ignoredUpgradeTypes",
        "preserve_header_case": "preserveHeaderCase",
    },
)
class ClientTrafficPolicySpecHttp1:
    def __init__(
        self,
        *,
        disable_safe_max_connection_duration: typing.Optional[builtins.bool] = None,
        enable_trailers: typing.Optional[builtins.bool] = None,
        http10: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp1Http10", typing.Dict[builtins.str, typing.Any]]] = None,
        ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes", typing.Dict[builtins.str, typing.Any]]]] = None,
        preserve_header_case: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param disable_safe_max_connection_duration: 
        :param enable_trailers: 
        :param http10: 
        :param ignored_upgrade_types: 
        :param preserve_header_case: 

        :schema: ClientTrafficPolicySpecHttp1
        '''
        if isinstance(http10, dict):
            http10 = ClientTrafficPolicySpecHttp1Http10(**http10)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e25b8f638ccfd094ae93f8b4d4c074bd6d594ad388dbb1ac6aac4804d003d511)
            check_type(argname="argument disable_safe_max_connection_duration", value=disable_safe_max_connection_duration, expected_type=type_hints["disable_safe_max_connection_duration"])
            check_type(argname="argument enable_trailers", value=enable_trailers, expected_type=type_hints["enable_trailers"])
            check_type(argname="argument http10", value=http10, expected_type=type_hints["http10"])
            check_type(argname="argument ignored_upgrade_types", value=ignored_upgrade_types, expected_type=type_hints["ignored_upgrade_types"])
            check_type(argname="argument preserve_header_case", value=preserve_header_case, expected_type=type_hints["preserve_header_case"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_safe_max_connection_duration is not None:
            self._values["disable_safe_max_connection_duration"] = disable_safe_max_connection_duration
        if enable_trailers is not None:
            self._values["enable_trailers"] = enable_trailers
        if http10 is not None:
            self._values["http10"] = http10
        if ignored_upgrade_types is not None:
            self._values["ignored_upgrade_types"] = ignored_upgrade_types
        if preserve_header_case is not None:
            self._values["preserve_header_case"] = preserve_header_case

    @builtins.property
    def disable_safe_max_connection_duration(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#disableSafeMaxConnectionDuration
        '''
        result = self._values.get("disable_safe_max_connection_duration")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def enable_trailers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#enableTrailers
        '''
        result = self._values.get("enable_trailers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def http10(self) -> typing.Optional["ClientTrafficPolicySpecHttp1Http10"]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#http10
        '''
        result = self._values.get("http10")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1Http10"], result)

    @builtins.property
    def ignored_upgrade_types(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes"]]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#ignoredUpgradeTypes
        '''
        result = self._values.get("ignored_upgrade_types")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes"]], result)

    @builtins.property
    def preserve_header_case(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1#preserveHeaderCase
        '''
        result = self._values.get("preserve_header_case")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp1Http10",
    jsii_struct_bases=[],
    name_mapping={"use_default_host": "useDefaultHost"},
)
class ClientTrafficPolicySpecHttp1Http10:
    def __init__(
        self,
        *,
        use_default_host: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param use_default_host: 

        :schema: ClientTrafficPolicySpecHttp1Http10
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d254f074ea599e6b83e08f6667ab11da13f7073443b50114a05cd9a6a1c6e0b9)
            check_type(argname="argument use_default_host", value=use_default_host, expected_type=type_hints["use_default_host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if use_default_host is not None:
            self._values["use_default_host"] = use_default_host

    @builtins.property
    def use_default_host(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecHttp1Http10#useDefaultHost
        '''
        result = self._values.get("use_default_host")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1Http10(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__99b73eb536c5c00044c3bf43e41879e957e63e302199d0db827828e7d3ba9345)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"]:
        '''
        :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType"
)
class ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class ClientTrafficPolicySpecHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["ClientTrafficPolicySpecHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Optional["ClientTrafficPolicySpecHttp2InitialConnectionWindowSize"] = None,
        initial_stream_window_size: typing.Optional["ClientTrafficPolicySpecHttp2InitialStreamWindowSize"] = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: ClientTrafficPolicySpecHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = ClientTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__32eedaa832a282f823a50bca19b42438dedb5522d670e3d9d6c2c77678d60765)
            check_type(argname="argument connection_keepalive", value=connection_keepalive, expected_type=type_hints["connection_keepalive"])
            check_type(argname="argument initial_connection_window_size", value=initial_connection_window_size, expected_type=type_hints["initial_connection_window_size"])
            check_type(argname="argument initial_stream_window_size", value=initial_stream_window_size, expected_type=type_hints["initial_stream_window_size"])
            check_type(argname="argument max_concurrent_streams", value=max_concurrent_streams, expected_type=type_hints["max_concurrent_streams"])
            check_type(argname="argument on_invalid_message", value=on_invalid_message, expected_type=type_hints["on_invalid_message"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_keepalive is not None:
            self._values["connection_keepalive"] = connection_keepalive
        if initial_connection_window_size is not None:
            self._values["initial_connection_window_size"] = initial_connection_window_size
        if initial_stream_window_size is not None:
            self._values["initial_stream_window_size"] = initial_stream_window_size
        if max_concurrent_streams is not None:
            self._values["max_concurrent_streams"] = max_concurrent_streams
        if on_invalid_message is not None:
            self._values["on_invalid_message"] = on_invalid_message

    @builtins.property
    def connection_keepalive(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2ConnectionKeepalive"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2InitialConnectionWindowSize"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2InitialConnectionWindowSize"], result)

    @builtins.property
    def initial_stream_window_size(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecHttp2InitialStreamWindowSize"]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecHttp2InitialStreamWindowSize"], result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class ClientTrafficPolicySpecHttp2ConnectionKeepalive:
    def __init__(
        self,
        *,
        idle_interval: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        interval_jitter: typing.Optional[jsii.Number] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_interval: 
        :param interval: 
        :param interval_jitter: 
        :param timeout: 

        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9c30eadf555c6c0de62362f4f2d9e3a5a9f17d7d08ce777e6d2f287d79291dc2)
            check_type(argname="argument idle_interval", value=idle_interval, expected_type=type_hints["idle_interval"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument interval_jitter", value=interval_jitter, expected_type=type_hints["interval_jitter"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_interval is not None:
            self._values["idle_interval"] = idle_interval
        if interval is not None:
            self._values["interval"] = interval
        if interval_jitter is not None:
            self._values["interval_jitter"] = interval_jitter
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def idle_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ClientTrafficPolicySpecHttp2InitialConnectionWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp2InitialConnectionWindowSize",
):
    '''
    :schema: ClientTrafficPolicySpecHttp2InitialConnectionWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__40bc6b57708a3d3b9ab600dfccc6b863f1b9c603f3b39d21f27a9bd792dca543)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0be9b7f058d7281330b8a9e8a690d0f08dd95f9020348300419e488dc82787b6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ClientTrafficPolicySpecHttp2InitialStreamWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecHttp2InitialStreamWindowSize",
):
    '''
    :schema: ClientTrafficPolicySpecHttp2InitialStreamWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ClientTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__292ecaf21b01659a10b2e1e10248be48bac8c28e70c44a322219a9d91bdb6dee)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ClientTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8382e4e3f74641675b19c0d27b8b8005f2615d8325df3d03b5103b9355c97727)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ClientTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecPath",
    jsii_struct_bases=[],
    name_mapping={
        "disable_merge_slashes": "disableMergeSlashes",
        "escaped_slashes_action": "escapedSlashesAction",
    },
)
class ClientTrafficPolicySpecPath:
    def __init__(
        self,
        *,
        disable_merge_slashes: typing.Optional[builtins.bool] = None,
        escaped_slashes_action: typing.Optional["ClientTrafficPolicySpecPathEscapedSlashesAction"] = None,
    ) -> None:
        '''
        :param disable_merge_slashes: 
        :param escaped_slashes_action: 

        :schema: ClientTrafficPolicySpecPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__31898795e4e1cc9adddbe9730d636bea9bbe47e60347090b4dcfd18f05f1f51f)
            check_type(argname="argument disable_merge_slashes", value=disable_merge_slashes, expected_type=type_hints["disable_merge_slashes"])
            check_type(argname="argument escaped_slashes_action", value=escaped_slashes_action, expected_type=type_hints["escaped_slashes_action"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_merge_slashes is not None:
            self._values["disable_merge_slashes"] = disable_merge_slashes
        if escaped_slashes_action is not None:
            self._values["escaped_slashes_action"] = escaped_slashes_action

    @builtins.property
    def disable_merge_slashes(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecPath#disableMergeSlashes
        '''
        result = self._values.get("disable_merge_slashes")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def escaped_slashes_action(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecPathEscapedSlashesAction"]:
        '''
        :schema: ClientTrafficPolicySpecPath#escapedSlashesAction
        '''
        result = self._values.get("escaped_slashes_action")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecPathEscapedSlashesAction"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecPathEscapedSlashesAction"
)
class ClientTrafficPolicySpecPathEscapedSlashesAction(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecPathEscapedSlashesAction
    '''

    KEEP_UNCHANGED = "KEEP_UNCHANGED"
    '''KeepUnchanged.'''
    REJECT_REQUEST = "REJECT_REQUEST"
    '''RejectRequest.'''
    UNESCAPE_AND_FORWARD = "UNESCAPE_AND_FORWARD"
    '''UnescapeAndForward.'''
    UNESCAPE_AND_REDIRECT = "UNESCAPE_AND_REDIRECT"
    '''UnescapeAndRedirect.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"optional": "optional"},
)
class ClientTrafficPolicySpecProxyProtocol:
    def __init__(self, *, optional: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param optional: 

        :schema: ClientTrafficPolicySpecProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__13afc77c1fe26689d00ef5d385c2834100666c4d86879a53d3cdccc3ed9b2b14)
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if optional is not None:
            self._values["optional"] = optional

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecProxyProtocol#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecScheme"
)
class ClientTrafficPolicySpecScheme(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecScheme
    '''

    PRESERVE = "PRESERVE"
    '''Preserve.'''
    MATCH_BACKEND = "MATCH_BACKEND"
    '''MatchBackend.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class ClientTrafficPolicySpecTargetRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: ClientTrafficPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bcd8c83ce1cdf9bd556640fbd7fcb964976ff571c308c023f7c4f6c45712436b)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class ClientTrafficPolicySpecTargetRefs:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
        section_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 
        :param section_name: 

        :schema: ClientTrafficPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5c37aa7002acae4a9796f42bc4af380b3a52dcc95657d9ef6bcaafc539be0416)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument section_name", value=section_name, expected_type=type_hints["section_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }
        if section_name is not None:
            self._values["section_name"] = section_name

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class ClientTrafficPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: ClientTrafficPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = ClientTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3806906a673ee27e2d7b6e8c602026281ddf9d0100ca41123eba820313aca6a3)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
            check_type(argname="argument namespaces", value=namespaces, expected_type=type_hints["namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
        }
        if group is not None:
            self._values["group"] = group
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels
        if namespaces is not None:
            self._values["namespaces"] = namespaces

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClientTrafficPolicySpecTargetSelectorsMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__df3c016fa6b98f3c6e0074b39444552e1f3cacce4c4e819a01dc0419f052d6af)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class ClientTrafficPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: "ClientTrafficPolicySpecTargetSelectorsNamespacesFrom",
        selector: typing.Optional[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bf24f583983786f2ca48650d871200522b596b047e874566ad501886b9c2721b)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> "ClientTrafficPolicySpecTargetSelectorsNamespacesFrom":
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("ClientTrafficPolicySpecTargetSelectorsNamespacesFrom", result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesFrom"
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesFrom(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesFrom
    '''

    SAME = "SAME"
    '''Same.'''
    ALL = "ALL"
    '''All.'''
    SELECTOR = "SELECTOR"
    '''Selector.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0fb80ce64bb1de6b8eacad3ba33c98aef968fa0f640b4f706f03e50dec8600b4)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param key: 
        :param operator: 
        :param values: 

        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd09db45184000459ca31ed534edd3956331414c51d8f574082722f238129663)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class ClientTrafficPolicySpecTcpKeepalive:
    def __init__(
        self,
        *,
        idle_time: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        probes: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param idle_time: 
        :param interval: 
        :param probes: 

        :schema: ClientTrafficPolicySpecTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__15eff4e5f8f095e3a02fcc7b05e7e02c972c0b15de98f29cca68598f9380220a)
            check_type(argname="argument idle_time", value=idle_time, expected_type=type_hints["idle_time"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument probes", value=probes, expected_type=type_hints["probes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_time is not None:
            self._values["idle_time"] = idle_time
        if interval is not None:
            self._values["interval"] = interval
        if probes is not None:
            self._values["probes"] = probes

    @builtins.property
    def idle_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: ClientTrafficPolicySpecTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class ClientTrafficPolicySpecTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["ClientTrafficPolicySpecTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: ClientTrafficPolicySpecTimeout
        '''
        if isinstance(http, dict):
            http = ClientTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = ClientTrafficPolicySpecTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6bde931a0e6eeb8c5148afe9b2e8235c3faf10790ff13ff833a6ca7426fd8018)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(self) -> typing.Optional["ClientTrafficPolicySpecTimeoutHttp"]:
        '''
        :schema: ClientTrafficPolicySpecTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeoutHttp"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["ClientTrafficPolicySpecTimeoutTcp"]:
        '''
        :schema: ClientTrafficPolicySpecTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "idle_timeout": "idleTimeout",
        "request_headers_received_timeout": "requestHeadersReceivedTimeout",
        "request_received_timeout": "requestReceivedTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class ClientTrafficPolicySpecTimeoutHttp:
    def __init__(
        self,
        *,
        idle_timeout: typing.Optional[builtins.str] = None,
        request_headers_received_timeout: typing.Optional[builtins.str] = None,
        request_received_timeout: typing.Optional[builtins.str] = None,
        stream_idle_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param idle_timeout: 
        :param request_headers_received_timeout: 
        :param request_received_timeout: 
        :param stream_idle_timeout: 

        :schema: ClientTrafficPolicySpecTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__63c5519761dfd5ffd5595d208666c676320cf8e9425312249113655544219c58)
            check_type(argname="argument idle_timeout", value=idle_timeout, expected_type=type_hints["idle_timeout"])
            check_type(argname="argument request_headers_received_timeout", value=request_headers_received_timeout, expected_type=type_hints["request_headers_received_timeout"])
            check_type(argname="argument request_received_timeout", value=request_received_timeout, expected_type=type_hints["request_received_timeout"])
            check_type(argname="argument stream_idle_timeout", value=stream_idle_timeout, expected_type=type_hints["stream_idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if idle_timeout is not None:
            self._values["idle_timeout"] = idle_timeout
        if request_headers_received_timeout is not None:
            self._values["request_headers_received_timeout"] = request_headers_received_timeout
        if request_received_timeout is not None:
            self._values["request_received_timeout"] = request_received_timeout
        if stream_idle_timeout is not None:
            self._values["stream_idle_timeout"] = stream_idle_timeout

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#idleTimeout
        '''
        result = self._values.get("idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_headers_received_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#requestHeadersReceivedTimeout
        '''
        result = self._values.get("request_headers_received_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_received_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#requestReceivedTimeout
        '''
        result = self._values.get("request_received_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={
        "connection_inspection_timeout": "connectionInspectionTimeout",
        "idle_timeout": "idleTimeout",
        "tls_handshake_timeout": "tlsHandshakeTimeout",
    },
)
class ClientTrafficPolicySpecTimeoutTcp:
    def __init__(
        self,
        *,
        connection_inspection_timeout: typing.Optional[builtins.str] = None,
        idle_timeout: typing.Optional[builtins.str] = None,
        tls_handshake_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_inspection_timeout: 
        :param idle_timeout: 
        :param tls_handshake_timeout: 

        :schema: ClientTrafficPolicySpecTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1f7dbf476af2a618781db6d4d85b611409649673965226356b2d7d88ac6d18d8)
            check_type(argname="argument connection_inspection_timeout", value=connection_inspection_timeout, expected_type=type_hints["connection_inspection_timeout"])
            check_type(argname="argument idle_timeout", value=idle_timeout, expected_type=type_hints["idle_timeout"])
            check_type(argname="argument tls_handshake_timeout", value=tls_handshake_timeout, expected_type=type_hints["tls_handshake_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_inspection_timeout is not None:
            self._values["connection_inspection_timeout"] = connection_inspection_timeout
        if idle_timeout is not None:
            self._values["idle_timeout"] = idle_timeout
        if tls_handshake_timeout is not None:
            self._values["tls_handshake_timeout"] = tls_handshake_timeout

    @builtins.property
    def connection_inspection_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#connectionInspectionTimeout
        '''
        result = self._values.get("connection_inspection_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#idleTimeout
        '''
        result = self._values.get("idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls_handshake_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTimeoutTcp#tlsHandshakeTimeout
        '''
        result = self._values.get("tls_handshake_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTls",
    jsii_struct_bases=[],
    name_mapping={
        "alpn_protocols": "alpnProtocols",
        "ciphers": "ciphers",
        "client_validation": "clientValidation",
        "ecdh_curves": "ecdhCurves",
        "fingerprints": "fingerprints",
        "max_version": "maxVersion",
        "min_version": "minVersion",
        "session": "session",
        "signature_algorithms": "signatureAlgorithms",
    },
)
class ClientTrafficPolicySpecTls:
    def __init__(
        self,
        *,
        alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
        ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_validation: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsClientValidation", typing.Dict[builtins.str, typing.Any]]] = None,
        ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
        fingerprints: typing.Optional[typing.Sequence["ClientTrafficPolicySpecTlsFingerprints"]] = None,
        max_version: typing.Optional["ClientTrafficPolicySpecTlsMaxVersion"] = None,
        min_version: typing.Optional["ClientTrafficPolicySpecTlsMinVersion"] = None,
        session: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsSession", typing.Dict[builtins.str, typing.Any]]] = None,
        signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param alpn_protocols: 
        :param ciphers: 
        :param client_validation: 
        :param ecdh_curves: 
        :param fingerprints: 
        :param max_version: 
        :param min_version: 
        :param session: 
        :param signature_algorithms: 

        :schema: ClientTrafficPolicySpecTls
        '''
        if isinstance(client_validation, dict):
            client_validation = ClientTrafficPolicySpecTlsClientValidation(**client_validation)
        if isinstance(session, dict):
            session = ClientTrafficPolicySpecTlsSession(**session)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f187a6e656c673647d4d9330ed11c043585adbea7ec8bd8a318302cb97e7deb0)
            check_type(argname="argument alpn_protocols", value=alpn_protocols, expected_type=type_hints["alpn_protocols"])
            check_type(argname="argument ciphers", value=ciphers, expected_type=type_hints["ciphers"])
            check_type(argname="argument client_validation", value=client_validation, expected_type=type_hints["client_validation"])
            check_type(argname="argument ecdh_curves", value=ecdh_curves, expected_type=type_hints["ecdh_curves"])
            check_type(argname="argument fingerprints", value=fingerprints, expected_type=type_hints["fingerprints"])
            check_type(argname="argument max_version", value=max_version, expected_type=type_hints["max_version"])
            check_type(argname="argument min_version", value=min_version, expected_type=type_hints["min_version"])
            check_type(argname="argument session", value=session, expected_type=type_hints["session"])
            check_type(argname="argument signature_algorithms", value=signature_algorithms, expected_type=type_hints["signature_algorithms"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values["alpn_protocols"] = alpn_protocols
        if ciphers is not None:
            self._values["ciphers"] = ciphers
        if client_validation is not None:
            self._values["client_validation"] = client_validation
        if ecdh_curves is not None:
            self._values["ecdh_curves"] = ecdh_curves
        if fingerprints is not None:
            self._values["fingerprints"] = fingerprints
        if max_version is not None:
            self._values["max_version"] = max_version
        if min_version is not None:
            self._values["min_version"] = min_version
        if session is not None:
            self._values["session"] = session
        if signature_algorithms is not None:
            self._values["signature_algorithms"] = signature_algorithms

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#alpnProtocols
        '''
        result = self._values.get("alpn_protocols")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#ciphers
        '''
        result = self._values.get("ciphers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_validation(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidation"]:
        '''
        :schema: ClientTrafficPolicySpecTls#clientValidation
        '''
        result = self._values.get("client_validation")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidation"], result)

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#ecdhCurves
        '''
        result = self._values.get("ecdh_curves")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def fingerprints(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsFingerprints"]]:
        '''
        :schema: ClientTrafficPolicySpecTls#fingerprints
        '''
        result = self._values.get("fingerprints")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsFingerprints"]], result)

    @builtins.property
    def max_version(self) -> typing.Optional["ClientTrafficPolicySpecTlsMaxVersion"]:
        '''
        :schema: ClientTrafficPolicySpecTls#maxVersion
        '''
        result = self._values.get("max_version")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsMaxVersion"], result)

    @builtins.property
    def min_version(self) -> typing.Optional["ClientTrafficPolicySpecTlsMinVersion"]:
        '''
        :schema: ClientTrafficPolicySpecTls#minVersion
        '''
        result = self._values.get("min_version")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsMinVersion"], result)

    @builtins.property
    def session(self) -> typing.Optional["ClientTrafficPolicySpecTlsSession"]:
        '''
        :schema: ClientTrafficPolicySpecTls#session
        '''
        result = self._values.get("session")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsSession"], result)

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTls#signatureAlgorithms
        '''
        result = self._values.get("signature_algorithms")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidation",
    jsii_struct_bases=[],
    name_mapping={
        "allow_expired_certificate": "allowExpiredCertificate",
        "ca_certificate_refs": "caCertificateRefs",
        "certificate_hashes": "certificateHashes",
        "crl": "crl",
        "mode": "mode",
        "optional": "optional",
        "spki_hashes": "spkiHashes",
        "subject_alt_names": "subjectAltNames",
    },
)
class ClientTrafficPolicySpecTlsClientValidation:
    def __init__(
        self,
        *,
        allow_expired_certificate: typing.Optional[builtins.bool] = None,
        ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        certificate_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
        crl: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsClientValidationCrl", typing.Dict[builtins.str, typing.Any]]] = None,
        mode: typing.Optional["ClientTrafficPolicySpecTlsClientValidationMode"] = None,
        optional: typing.Optional[builtins.bool] = None,
        spki_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
        subject_alt_names: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNames", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_expired_certificate: 
        :param ca_certificate_refs: 
        :param certificate_hashes: 
        :param crl: 
        :param mode: 
        :param optional: 
        :param spki_hashes: 
        :param subject_alt_names: 

        :schema: ClientTrafficPolicySpecTlsClientValidation
        '''
        if isinstance(crl, dict):
            crl = ClientTrafficPolicySpecTlsClientValidationCrl(**crl)
        if isinstance(subject_alt_names, dict):
            subject_alt_names = ClientTrafficPolicySpecTlsClientValidationSubjectAltNames(**subject_alt_names)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d73a67b86a6d0d1c9aab1533352a04c30de8968b67c91e8e72dde347bbbcb437)
            check_type(argname="argument allow_expired_certificate", value=allow_expired_certificate, expected_type=type_hints["allow_expired_certificate"])
            check_type(argname="argument ca_certificate_refs", value=ca_certificate_refs, expected_type=type_hints["ca_certificate_refs"])
            check_type(argname="argument certificate_hashes", value=certificate_hashes, expected_type=type_hints["certificate_hashes"])
            check_type(argname="argument crl", value=crl, expected_type=type_hints["crl"])
            check_type(argname="argument mode", value=mode, expected_type=type_hints["mode"])
            check_type(argname="argument optional", value=optional, expected_type=type_hints["optional"])
            check_type(argname="argument spki_hashes", value=spki_hashes, expected_type=type_hints["spki_hashes"])
            check_type(argname="argument subject_alt_names", value=subject_alt_names, expected_type=type_hints["subject_alt_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_expired_certificate is not None:
            self._values["allow_expired_certificate"] = allow_expired_certificate
        if ca_certificate_refs is not None:
            self._values["ca_certificate_refs"] = ca_certificate_refs
        if certificate_hashes is not None:
            self._values["certificate_hashes"] = certificate_hashes
        if crl is not None:
            self._values["crl"] = crl
        if mode is not None:
            self._values["mode"] = mode
        if optional is not None:
            self._values["optional"] = optional
        if spki_hashes is not None:
            self._values["spki_hashes"] = spki_hashes
        if subject_alt_names is not None:
            self._values["subject_alt_names"] = subject_alt_names

    @builtins.property
    def allow_expired_certificate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#allowExpiredCertificate
        '''
        result = self._values.get("allow_expired_certificate")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ca_certificate_refs(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#caCertificateRefs
        '''
        result = self._values.get("ca_certificate_refs")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs"]], result)

    @builtins.property
    def certificate_hashes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#certificateHashes
        '''
        result = self._values.get("certificate_hashes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def crl(self) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationCrl"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#crl
        '''
        result = self._values.get("crl")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationCrl"], result)

    @builtins.property
    def mode(self) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationMode"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#mode
        '''
        result = self._values.get("mode")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationMode"], result)

    @builtins.property
    def optional(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#optional
        '''
        result = self._values.get("optional")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def spki_hashes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#spkiHashes
        '''
        result = self._values.get("spki_hashes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def subject_alt_names(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNames"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidation#subjectAltNames
        '''
        result = self._values.get("subject_alt_names")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNames"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidation(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86b4daf183bf078b2c1b9f55e901b11a2445b5b4dc8f5613922013bf3ce677ba)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationCrl",
    jsii_struct_bases=[],
    name_mapping={
        "refs": "refs",
        "only_verify_leaf_certificate": "onlyVerifyLeafCertificate",
    },
)
class ClientTrafficPolicySpecTlsClientValidationCrl:
    def __init__(
        self,
        *,
        refs: typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationCrlRefs", typing.Dict[builtins.str, typing.Any]]],
        only_verify_leaf_certificate: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param refs: 
        :param only_verify_leaf_certificate: 

        :schema: ClientTrafficPolicySpecTlsClientValidationCrl
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__af11ba02ea4a074da33990c057093545184e9f6208da289808b76959a513a9d7)
            check_type(argname="argument refs", value=refs, expected_type=type_hints["refs"])
            check_type(argname="argument only_verify_leaf_certificate", value=only_verify_leaf_certificate, expected_type=type_hints["only_verify_leaf_certificate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "refs": refs,
        }
        if only_verify_leaf_certificate is not None:
            self._values["only_verify_leaf_certificate"] = only_verify_leaf_certificate

    @builtins.property
    def refs(self) -> typing.List["ClientTrafficPolicySpecTlsClientValidationCrlRefs"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrl#refs
        '''
        result = self._values.get("refs")
        assert result is not None, "Required property 'refs' is missing"
        return typing.cast(typing.List["ClientTrafficPolicySpecTlsClientValidationCrlRefs"], result)

    @builtins.property
    def only_verify_leaf_certificate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrl#onlyVerifyLeafCertificate
        '''
        result = self._values.get("only_verify_leaf_certificate")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationCrl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationCrlRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class ClientTrafficPolicySpecTlsClientValidationCrlRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 

        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b6dbd7a6c924bb60576b69a065a83a2c935bfac4306275b7b77b0ab15cd9d032)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationCrlRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationCrlRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationMode"
)
class ClientTrafficPolicySpecTlsClientValidationMode(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationMode
    '''

    REQUEST = "REQUEST"
    '''Request.'''
    REQUIRE_ANY = "REQUIRE_ANY"
    '''RequireAny.'''
    VERIFY_IF_GIVEN = "VERIFY_IF_GIVEN"
    '''VerifyIfGiven.'''
    REQUIRE_AND_VERIFY = "REQUIRE_AND_VERIFY"
    '''RequireAndVerify.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNames",
    jsii_struct_bases=[],
    name_mapping={
        "dns_names": "dnsNames",
        "email_addresses": "emailAddresses",
        "ip_addresses": "ipAddresses",
        "other_names": "otherNames",
        "uris": "uris",
    },
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNames:
    def __init__(
        self,
        *,
        dns_names: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames", typing.Dict[builtins.str, typing.Any]]]] = None,
        email_addresses: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses", typing.Dict[builtins.str, typing.Any]]]] = None,
        ip_addresses: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses", typing.Dict[builtins.str, typing.Any]]]] = None,
        other_names: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames", typing.Dict[builtins.str, typing.Any]]]] = None,
        uris: typing.Optional[typing.Sequence[typing.Union["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param dns_names: 
        :param email_addresses: 
        :param ip_addresses: 
        :param other_names: 
        :param uris: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e933c20097bdf061226f9dfd28430348cc0476393520d5e006b6727b8ae3887b)
            check_type(argname="argument dns_names", value=dns_names, expected_type=type_hints["dns_names"])
            check_type(argname="argument email_addresses", value=email_addresses, expected_type=type_hints["email_addresses"])
            check_type(argname="argument ip_addresses", value=ip_addresses, expected_type=type_hints["ip_addresses"])
            check_type(argname="argument other_names", value=other_names, expected_type=type_hints["other_names"])
            check_type(argname="argument uris", value=uris, expected_type=type_hints["uris"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_names is not None:
            self._values["dns_names"] = dns_names
        if email_addresses is not None:
            self._values["email_addresses"] = email_addresses
        if ip_addresses is not None:
            self._values["ip_addresses"] = ip_addresses
        if other_names is not None:
            self._values["other_names"] = other_names
        if uris is not None:
            self._values["uris"] = uris

    @builtins.property
    def dns_names(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#dnsNames
        '''
        result = self._values.get("dns_names")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames"]], result)

    @builtins.property
    def email_addresses(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#emailAddresses
        '''
        result = self._values.get("email_addresses")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses"]], result)

    @builtins.property
    def ip_addresses(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#ipAddresses
        '''
        result = self._values.get("ip_addresses")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses"]], result)

    @builtins.property
    def other_names(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#otherNames
        '''
        result = self._values.get("other_names")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames"]], result)

    @builtins.property
    def uris(
        self,
    ) -> typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris"]]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNames#uris
        '''
        result = self._values.get("uris")
        return typing.cast(typing.Optional[typing.List["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f7749496c001bbca2776a267d135d8712fbf05403ba4ae33e36817d42cb78a18)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bea9961baa78399239baf73fda0f7bd459104a04519768a9f5f1cb14ff4c2b43)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType(
    enum.Enum,
):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b55b03c4e7bcf71caaf63cd635565d548e4b453c48811ef1e638b0d50fd758fb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType(
    enum.Enum,
):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames",
    jsii_struct_bases=[],
    name_mapping={"oid": "oid", "value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames:
    def __init__(
        self,
        *,
        oid: builtins.str,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"] = None,
    ) -> None:
        '''
        :param oid: 
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__27ca95765887248bc37fa7dd3dbabe36b343a62e40f62720f9482a482257e86c)
            check_type(argname="argument oid", value=oid, expected_type=type_hints["oid"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "oid": oid,
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def oid(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames#oid
        '''
        result = self._values.get("oid")
        assert result is not None, "Required property 'oid' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType(
    enum.Enum,
):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64497b80f1b57379244dbae2237acef1b42f32c21135fa7619f288db10012194)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"]:
        '''
        :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType"
)
class ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PREFIX = "PREFIX"
    '''Prefix.'''
    SUFFIX = "SUFFIX"
    '''Suffix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsFingerprints"
)
class ClientTrafficPolicySpecTlsFingerprints(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsFingerprints
    '''

    JA3 = "JA3"
    '''JA3.'''
    JA4 = "JA4"
    '''JA4.'''


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsMaxVersion"
)
class ClientTrafficPolicySpecTlsMaxVersion(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsMaxVersion
    '''

    AUTO = "AUTO"
    '''Auto.'''
    VALUE_1_0 = "VALUE_1_0"
    '''1.0.'''
    VALUE_1_1 = "VALUE_1_1"
    '''1.1.'''
    VALUE_1_2 = "VALUE_1_2"
    '''1.2.'''
    VALUE_1_3 = "VALUE_1_3"
    '''1.3.'''


@jsii.enum(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsMinVersion"
)
class ClientTrafficPolicySpecTlsMinVersion(enum.Enum):
    '''
    :schema: ClientTrafficPolicySpecTlsMinVersion
    '''

    AUTO = "AUTO"
    '''Auto.'''
    VALUE_1_0 = "VALUE_1_0"
    '''1.0.'''
    VALUE_1_1 = "VALUE_1_1"
    '''1.1.'''
    VALUE_1_2 = "VALUE_1_2"
    '''1.2.'''
    VALUE_1_3 = "VALUE_1_3"
    '''1.3.'''


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsSession",
    jsii_struct_bases=[],
    name_mapping={"resumption": "resumption"},
)
class ClientTrafficPolicySpecTlsSession:
    def __init__(
        self,
        *,
        resumption: typing.Optional[typing.Union["ClientTrafficPolicySpecTlsSessionResumption", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param resumption: 

        :schema: ClientTrafficPolicySpecTlsSession
        '''
        if isinstance(resumption, dict):
            resumption = ClientTrafficPolicySpecTlsSessionResumption(**resumption)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8ea6be69d447f0435f10578fb1f1b1cd16d995d09370a01661c5f5f2ceb0cd0e)
            check_type(argname="argument resumption", value=resumption, expected_type=type_hints["resumption"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if resumption is not None:
            self._values["resumption"] = resumption

    @builtins.property
    def resumption(
        self,
    ) -> typing.Optional["ClientTrafficPolicySpecTlsSessionResumption"]:
        '''
        :schema: ClientTrafficPolicySpecTlsSession#resumption
        '''
        result = self._values.get("resumption")
        return typing.cast(typing.Optional["ClientTrafficPolicySpecTlsSessionResumption"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsSession(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetclienttrafficpolicy_ioenvoyproxygateway.ClientTrafficPolicySpecTlsSessionResumption",
    jsii_struct_bases=[],
    name_mapping={"stateful": "stateful", "stateless": "stateless"},
)
class ClientTrafficPolicySpecTlsSessionResumption:
    def __init__(
        self,
        *,
        stateful: typing.Any = None,
        stateless: typing.Any = None,
    ) -> None:
        '''
        :param stateful: 
        :param stateless: 

        :schema: ClientTrafficPolicySpecTlsSessionResumption
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__efa5174ca3363ce05578c7b4ca648997f45c086f02987427d22d09c2e92daa2f)
            check_type(argname="argument stateful", value=stateful, expected_type=type_hints["stateful"])
            check_type(argname="argument stateless", value=stateless, expected_type=type_hints["stateless"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if stateful is not None:
            self._values["stateful"] = stateful
        if stateless is not None:
            self._values["stateless"] = stateless

    @builtins.property
    def stateful(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecTlsSessionResumption#stateful
        '''
        result = self._values.get("stateful")
        return typing.cast(typing.Any, result)

    @builtins.property
    def stateless(self) -> typing.Any:
        '''
        :schema: ClientTrafficPolicySpecTlsSessionResumption#stateless
        '''
        result = self._values.get("stateless")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ClientTrafficPolicySpecTlsSessionResumption(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "ClientTrafficPolicy",
    "ClientTrafficPolicyProps",
    "ClientTrafficPolicySpec",
    "ClientTrafficPolicySpecClientIpDetection",
    "ClientTrafficPolicySpecClientIpDetectionCustomHeader",
    "ClientTrafficPolicySpecClientIpDetectionXForwardedFor",
    "ClientTrafficPolicySpecConnection",
    "ClientTrafficPolicySpecConnectionBufferLimit",
    "ClientTrafficPolicySpecConnectionConnectionLimit",
    "ClientTrafficPolicySpecConnectionSocketBufferLimit",
    "ClientTrafficPolicySpecGrpc",
    "ClientTrafficPolicySpecHeaders",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeaders",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType",
    "ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet",
    "ClientTrafficPolicySpecHeadersHost",
    "ClientTrafficPolicySpecHeadersLateResponseHeaders",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersAdd",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType",
    "ClientTrafficPolicySpecHeadersLateResponseHeadersSet",
    "ClientTrafficPolicySpecHeadersRequestId",
    "ClientTrafficPolicySpecHeadersWithUnderscoresAction",
    "ClientTrafficPolicySpecHeadersXForwardedClientCert",
    "ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd",
    "ClientTrafficPolicySpecHeadersXForwardedClientCertMode",
    "ClientTrafficPolicySpecHealthCheck",
    "ClientTrafficPolicySpecHttp1",
    "ClientTrafficPolicySpecHttp1Http10",
    "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes",
    "ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType",
    "ClientTrafficPolicySpecHttp2",
    "ClientTrafficPolicySpecHttp2ConnectionKeepalive",
    "ClientTrafficPolicySpecHttp2InitialConnectionWindowSize",
    "ClientTrafficPolicySpecHttp2InitialStreamWindowSize",
    "ClientTrafficPolicySpecPath",
    "ClientTrafficPolicySpecPathEscapedSlashesAction",
    "ClientTrafficPolicySpecProxyProtocol",
    "ClientTrafficPolicySpecScheme",
    "ClientTrafficPolicySpecTargetRef",
    "ClientTrafficPolicySpecTargetRefs",
    "ClientTrafficPolicySpecTargetSelectors",
    "ClientTrafficPolicySpecTargetSelectorsMatchExpressions",
    "ClientTrafficPolicySpecTargetSelectorsNamespaces",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesFrom",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesSelector",
    "ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "ClientTrafficPolicySpecTcpKeepalive",
    "ClientTrafficPolicySpecTimeout",
    "ClientTrafficPolicySpecTimeoutHttp",
    "ClientTrafficPolicySpecTimeoutTcp",
    "ClientTrafficPolicySpecTls",
    "ClientTrafficPolicySpecTlsClientValidation",
    "ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs",
    "ClientTrafficPolicySpecTlsClientValidationCrl",
    "ClientTrafficPolicySpecTlsClientValidationCrlRefs",
    "ClientTrafficPolicySpecTlsClientValidationMode",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNames",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris",
    "ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType",
    "ClientTrafficPolicySpecTlsFingerprints",
    "ClientTrafficPolicySpecTlsMaxVersion",
    "ClientTrafficPolicySpecTlsMinVersion",
    "ClientTrafficPolicySpecTlsSession",
    "ClientTrafficPolicySpecTlsSessionResumption",
]

publication.publish()

def _typecheckingstub__47858859c84dbdbcfc55028fb9265a24570cb8da0d180c2cd2c721a7c884051b(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[ClientTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__813a945a305c46286cb963dd62658404d5bad88872a6adf48decbe54cf5a1010(
    *,
    spec: typing.Union[ClientTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d868c80e0eb83205f94a874162569497778f1eac3437dffaedeead3ea065a2e0(
    *,
    client_ip_detection: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetection, typing.Dict[builtins.str, typing.Any]]] = None,
    connection: typing.Optional[typing.Union[ClientTrafficPolicySpecConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_proxy_protocol: typing.Optional[builtins.bool] = None,
    grpc: typing.Optional[typing.Union[ClientTrafficPolicySpecGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check: typing.Optional[typing.Union[ClientTrafficPolicySpecHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    http1: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp1, typing.Dict[builtins.str, typing.Any]]] = None,
    http2: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    http3: typing.Any = None,
    path: typing.Optional[typing.Union[ClientTrafficPolicySpecPath, typing.Dict[builtins.str, typing.Any]]] = None,
    proxy_protocol: typing.Optional[typing.Union[ClientTrafficPolicySpecProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    scheme: typing.Optional[ClientTrafficPolicySpecScheme] = None,
    target_ref: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[ClientTrafficPolicySpecTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[ClientTrafficPolicySpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__008bc3a179ea73cdc3d45e8603230f899e6dd7ac826b4d34a9424b5266c16b1c(
    *,
    custom_header: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetectionCustomHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    direct_source_ip: typing.Any = None,
    x_forwarded_for: typing.Optional[typing.Union[ClientTrafficPolicySpecClientIpDetectionXForwardedFor, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff2979bf8bb1c2e0149ebeea7741b7474c1525e285b16c0306608be433d207e6(
    *,
    name: builtins.str,
    fail_closed: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5e91959ebedce01fd663478c2e2328e1e3459cd8c78b3aab47b498fe4eea60b5(
    *,
    disable_x_forwarded_for_append: typing.Optional[builtins.bool] = None,
    num_trusted_hops: typing.Optional[jsii.Number] = None,
    trusted_cid_rs: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b654f14a9bd2d2d77b45776435d77af5b73e8cd07b4418d80bdfd7e3cc85df76(
    *,
    buffer_limit: typing.Optional[ClientTrafficPolicySpecConnectionBufferLimit] = None,
    connection_limit: typing.Optional[typing.Union[ClientTrafficPolicySpecConnectionConnectionLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    max_accept_per_socket_event: typing.Optional[jsii.Number] = None,
    socket_buffer_limit: typing.Optional[ClientTrafficPolicySpecConnectionSocketBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__093895be1e79b670b2a09bc35dc713cf2ee99eebce021f975b6734686c3cc25e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d50c1131fa740d26739deeae5d5ba718a5fc4329568aea61aaa60f8d324e9a2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8214c9a029cbc69b36ffcb88ed6396e7f91c09a03992668f6af92ee13ddf793(
    *,
    close_delay: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_requests_per_connection: typing.Optional[jsii.Number] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    value: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39f416951238a8586f1218dbb46e09565c29cddf0c7a9720e0a22731ae264e28(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f1f9d6f0e816d2ca95fc37e5bd196986275273ce9f20926a09afdd7a171a3078(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bcc77dc226a2c43e00ae188fed4c69f1004144b1ade05ef6b91050e369c98cad(
    *,
    enable_web: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5d3abeba21867cc2a218e060ffafcaf4149b59a4cf860cafe1f74cadca9a77c6(
    *,
    disable_rate_limit_headers: typing.Optional[builtins.bool] = None,
    early_request_headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    enable_envoy_headers: typing.Optional[builtins.bool] = None,
    host: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersHost, typing.Dict[builtins.str, typing.Any]]] = None,
    late_response_headers: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeaders, typing.Dict[builtins.str, typing.Any]]] = None,
    preserve_x_request_id: typing.Optional[builtins.bool] = None,
    request_id: typing.Optional[ClientTrafficPolicySpecHeadersRequestId] = None,
    with_underscores_action: typing.Optional[ClientTrafficPolicySpecHeadersWithUnderscoresAction] = None,
    x_forwarded_client_cert: typing.Optional[typing.Union[ClientTrafficPolicySpecHeadersXForwardedClientCert, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1977a295916e53fdb197e88bbe6ffb9fb644910d3158f2b238b1261c6002940(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    add_if_absent: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersAddIfAbsent, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    remove_on_match: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b713b008a2e2fe0fc07787349112c294d4f9331a9afdbc60059e9fcd8118012(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dbb2849059cfa77d0f96767360b116fb9366e63fbe5f2982269d317c08827aa2(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6608860167cf3807486a12624d6f1c8ee4559afd88bb42f0c2fe0eebd58fd100(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecHeadersEarlyRequestHeadersRemoveOnMatchType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9571d30047677f2abd823006f902f175cc6d9a6d6436340a3639f1959512385(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__751700ef3d4fb26fe0e6498bf27d61c64c4e1c5863c9311de5de1eb14118107c(
    *,
    strip_trailing_host_dot: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66c967d4f4bc24f20debaf6e1f4d14932d13939a003c3005dd5f19c6fd4ba116(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    add_if_absent: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersAddIfAbsent, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    remove_on_match: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatch, typing.Dict[builtins.str, typing.Any]]]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHeadersLateResponseHeadersSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb67dc7950c00e6e89b6990350f8933199663d0a753b4314ffe7272ecff76e2a(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93128b01d091edc7c5c10cf6d7e926e487627d21e813c4d0131d2ba056ef1240(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__488470486af08be306985c78ee8f7f5b05df8ca7850f3244ff02938d1b7b6295(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecHeadersLateResponseHeadersRemoveOnMatchType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b03a930056f2a84c65109aafc3c63b60ef5f58522acea44d2866d851289ba0ae(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7fa24ba87ab351b314137494e03b6b606d0800818ab70da139608e15d90c4e68(
    *,
    cert_details_to_add: typing.Optional[typing.Sequence[ClientTrafficPolicySpecHeadersXForwardedClientCertCertDetailsToAdd]] = None,
    mode: typing.Optional[ClientTrafficPolicySpecHeadersXForwardedClientCertMode] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9a665877f3934cc156202c48f89c07b6d58add97bea40a621e582243227a72c4(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e25b8f638ccfd094ae93f8b4d4c074bd6d594ad388dbb1ac6aac4804d003d511(
    *,
    disable_safe_max_connection_duration: typing.Optional[builtins.bool] = None,
    enable_trailers: typing.Optional[builtins.bool] = None,
    http10: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp1Http10, typing.Dict[builtins.str, typing.Any]]] = None,
    ignored_upgrade_types: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecHttp1IgnoredUpgradeTypes, typing.Dict[builtins.str, typing.Any]]]] = None,
    preserve_header_case: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d254f074ea599e6b83e08f6667ab11da13f7073443b50114a05cd9a6a1c6e0b9(
    *,
    use_default_host: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__99b73eb536c5c00044c3bf43e41879e957e63e302199d0db827828e7d3ba9345(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecHttp1IgnoredUpgradeTypesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__32eedaa832a282f823a50bca19b42438dedb5522d670e3d9d6c2c77678d60765(
    *,
    connection_keepalive: typing.Optional[typing.Union[ClientTrafficPolicySpecHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Optional[ClientTrafficPolicySpecHttp2InitialConnectionWindowSize] = None,
    initial_stream_window_size: typing.Optional[ClientTrafficPolicySpecHttp2InitialStreamWindowSize] = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9c30eadf555c6c0de62362f4f2d9e3a5a9f17d7d08ce777e6d2f287d79291dc2(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__40bc6b57708a3d3b9ab600dfccc6b863f1b9c603f3b39d21f27a9bd792dca543(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0be9b7f058d7281330b8a9e8a690d0f08dd95f9020348300419e488dc82787b6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__292ecaf21b01659a10b2e1e10248be48bac8c28e70c44a322219a9d91bdb6dee(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8382e4e3f74641675b19c0d27b8b8005f2615d8325df3d03b5103b9355c97727(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__31898795e4e1cc9adddbe9730d636bea9bbe47e60347090b4dcfd18f05f1f51f(
    *,
    disable_merge_slashes: typing.Optional[builtins.bool] = None,
    escaped_slashes_action: typing.Optional[ClientTrafficPolicySpecPathEscapedSlashesAction] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__13afc77c1fe26689d00ef5d385c2834100666c4d86879a53d3cdccc3ed9b2b14(
    *,
    optional: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bcd8c83ce1cdf9bd556640fbd7fcb964976ff571c308c023f7c4f6c45712436b(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5c37aa7002acae4a9796f42bc4af380b3a52dcc95657d9ef6bcaafc539be0416(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3806906a673ee27e2d7b6e8c602026281ddf9d0100ca41123eba820313aca6a3(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df3c016fa6b98f3c6e0074b39444552e1f3cacce4c4e819a01dc0419f052d6af(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bf24f583983786f2ca48650d871200522b596b047e874566ad501886b9c2721b(
    *,
    from_: ClientTrafficPolicySpecTargetSelectorsNamespacesFrom,
    selector: typing.Optional[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0fb80ce64bb1de6b8eacad3ba33c98aef968fa0f640b4f706f03e50dec8600b4(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd09db45184000459ca31ed534edd3956331414c51d8f574082722f238129663(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__15eff4e5f8f095e3a02fcc7b05e7e02c972c0b15de98f29cca68598f9380220a(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6bde931a0e6eeb8c5148afe9b2e8235c3faf10790ff13ff833a6ca7426fd8018(
    *,
    http: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[ClientTrafficPolicySpecTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63c5519761dfd5ffd5595d208666c676320cf8e9425312249113655544219c58(
    *,
    idle_timeout: typing.Optional[builtins.str] = None,
    request_headers_received_timeout: typing.Optional[builtins.str] = None,
    request_received_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f7dbf476af2a618781db6d4d85b611409649673965226356b2d7d88ac6d18d8(
    *,
    connection_inspection_timeout: typing.Optional[builtins.str] = None,
    idle_timeout: typing.Optional[builtins.str] = None,
    tls_handshake_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f187a6e656c673647d4d9330ed11c043585adbea7ec8bd8a318302cb97e7deb0(
    *,
    alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
    ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_validation: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsClientValidation, typing.Dict[builtins.str, typing.Any]]] = None,
    ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
    fingerprints: typing.Optional[typing.Sequence[ClientTrafficPolicySpecTlsFingerprints]] = None,
    max_version: typing.Optional[ClientTrafficPolicySpecTlsMaxVersion] = None,
    min_version: typing.Optional[ClientTrafficPolicySpecTlsMinVersion] = None,
    session: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsSession, typing.Dict[builtins.str, typing.Any]]] = None,
    signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d73a67b86a6d0d1c9aab1533352a04c30de8968b67c91e8e72dde347bbbcb437(
    *,
    allow_expired_certificate: typing.Optional[builtins.bool] = None,
    ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationCaCertificateRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    certificate_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
    crl: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsClientValidationCrl, typing.Dict[builtins.str, typing.Any]]] = None,
    mode: typing.Optional[ClientTrafficPolicySpecTlsClientValidationMode] = None,
    optional: typing.Optional[builtins.bool] = None,
    spki_hashes: typing.Optional[typing.Sequence[builtins.str]] = None,
    subject_alt_names: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNames, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86b4daf183bf078b2c1b9f55e901b11a2445b5b4dc8f5613922013bf3ce677ba(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__af11ba02ea4a074da33990c057093545184e9f6208da289808b76959a513a9d7(
    *,
    refs: typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationCrlRefs, typing.Dict[builtins.str, typing.Any]]],
    only_verify_leaf_certificate: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b6dbd7a6c924bb60576b69a065a83a2c935bfac4306275b7b77b0ab15cd9d032(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e933c20097bdf061226f9dfd28430348cc0476393520d5e006b6727b8ae3887b(
    *,
    dns_names: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNames, typing.Dict[builtins.str, typing.Any]]]] = None,
    email_addresses: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddresses, typing.Dict[builtins.str, typing.Any]]]] = None,
    ip_addresses: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddresses, typing.Dict[builtins.str, typing.Any]]]] = None,
    other_names: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNames, typing.Dict[builtins.str, typing.Any]]]] = None,
    uris: typing.Optional[typing.Sequence[typing.Union[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUris, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7749496c001bbca2776a267d135d8712fbf05403ba4ae33e36817d42cb78a18(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesDnsNamesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bea9961baa78399239baf73fda0f7bd459104a04519768a9f5f1cb14ff4c2b43(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesEmailAddressesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b55b03c4e7bcf71caaf63cd635565d548e4b453c48811ef1e638b0d50fd758fb(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesIpAddressesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__27ca95765887248bc37fa7dd3dbabe36b343a62e40f62720f9482a482257e86c(
    *,
    oid: builtins.str,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesOtherNamesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64497b80f1b57379244dbae2237acef1b42f32c21135fa7619f288db10012194(
    *,
    value: builtins.str,
    type: typing.Optional[ClientTrafficPolicySpecTlsClientValidationSubjectAltNamesUrisType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8ea6be69d447f0435f10578fb1f1b1cd16d995d09370a01661c5f5f2ceb0cd0e(
    *,
    resumption: typing.Optional[typing.Union[ClientTrafficPolicySpecTlsSessionResumption, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__efa5174ca3363ce05578c7b4ca648997f45c086f02987427d22d09c2e92daa2f(
    *,
    stateful: typing.Any = None,
    stateless: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass
