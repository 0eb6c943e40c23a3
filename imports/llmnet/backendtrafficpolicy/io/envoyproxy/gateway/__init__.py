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


class BackendTrafficPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicy",
):
    '''
    :schema: BackendTrafficPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "BackendTrafficPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b21cfbef16ed267c4dc89260e3f85917eae62919c1b2ee1dfd52464163f26b86)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "BackendTrafficPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = BackendTrafficPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "BackendTrafficPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class BackendTrafficPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["BackendTrafficPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: BackendTrafficPolicy
        '''
        if isinstance(spec, dict):
            spec = BackendTrafficPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ee8e4ca9edafe702222a6e6952113e01a3056b9a7c7a9df30e58d555356486ea)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "BackendTrafficPolicySpec":
        '''
        :schema: BackendTrafficPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("BackendTrafficPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: BackendTrafficPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "admission_control": "admissionControl",
        "bandwidth_limit": "bandwidthLimit",
        "circuit_breaker": "circuitBreaker",
        "compression": "compression",
        "compressor": "compressor",
        "connection": "connection",
        "dns": "dns",
        "fault_injection": "faultInjection",
        "health_check": "healthCheck",
        "http2": "http2",
        "http_upgrade": "httpUpgrade",
        "load_balancer": "loadBalancer",
        "merge_type": "mergeType",
        "proxy_protocol": "proxyProtocol",
        "rate_limit": "rateLimit",
        "request_buffer": "requestBuffer",
        "response_override": "responseOverride",
        "retry": "retry",
        "routing_type": "routingType",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "tcp_keepalive": "tcpKeepalive",
        "telemetry": "telemetry",
        "timeout": "timeout",
        "use_client_protocol": "useClientProtocol",
    },
)
class BackendTrafficPolicySpec:
    def __init__(
        self,
        *,
        admission_control: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControl", typing.Dict[builtins.str, typing.Any]]] = None,
        bandwidth_limit: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        circuit_breaker: typing.Optional[typing.Union["BackendTrafficPolicySpecCircuitBreaker", typing.Dict[builtins.str, typing.Any]]] = None,
        compression: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecCompression", typing.Dict[builtins.str, typing.Any]]]] = None,
        compressor: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecCompressor", typing.Dict[builtins.str, typing.Any]]]] = None,
        connection: typing.Optional[typing.Union["BackendTrafficPolicySpecConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        dns: typing.Optional[typing.Union["BackendTrafficPolicySpecDns", typing.Dict[builtins.str, typing.Any]]] = None,
        fault_injection: typing.Optional[typing.Union["BackendTrafficPolicySpecFaultInjection", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        http2: typing.Optional[typing.Union["BackendTrafficPolicySpecHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        http_upgrade: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecHttpUpgrade", typing.Dict[builtins.str, typing.Any]]]] = None,
        load_balancer: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancer", typing.Dict[builtins.str, typing.Any]]] = None,
        merge_type: typing.Optional[builtins.str] = None,
        proxy_protocol: typing.Optional[typing.Union["BackendTrafficPolicySpecProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        rate_limit: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimit", typing.Dict[builtins.str, typing.Any]]] = None,
        request_buffer: typing.Optional[typing.Union["BackendTrafficPolicySpecRequestBuffer", typing.Dict[builtins.str, typing.Any]]] = None,
        response_override: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecResponseOverride", typing.Dict[builtins.str, typing.Any]]]] = None,
        retry: typing.Optional[typing.Union["BackendTrafficPolicySpecRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        routing_type: typing.Optional[builtins.str] = None,
        target_ref: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["BackendTrafficPolicySpecTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        telemetry: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetry", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
        use_client_protocol: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param admission_control: 
        :param bandwidth_limit: 
        :param circuit_breaker: 
        :param compression: 
        :param compressor: 
        :param connection: 
        :param dns: 
        :param fault_injection: 
        :param health_check: 
        :param http2: 
        :param http_upgrade: 
        :param load_balancer: 
        :param merge_type: 
        :param proxy_protocol: 
        :param rate_limit: 
        :param request_buffer: 
        :param response_override: 
        :param retry: 
        :param routing_type: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param tcp_keepalive: 
        :param telemetry: 
        :param timeout: 
        :param use_client_protocol: 

        :schema: BackendTrafficPolicySpec
        '''
        if isinstance(admission_control, dict):
            admission_control = BackendTrafficPolicySpecAdmissionControl(**admission_control)
        if isinstance(bandwidth_limit, dict):
            bandwidth_limit = BackendTrafficPolicySpecBandwidthLimit(**bandwidth_limit)
        if isinstance(circuit_breaker, dict):
            circuit_breaker = BackendTrafficPolicySpecCircuitBreaker(**circuit_breaker)
        if isinstance(connection, dict):
            connection = BackendTrafficPolicySpecConnection(**connection)
        if isinstance(dns, dict):
            dns = BackendTrafficPolicySpecDns(**dns)
        if isinstance(fault_injection, dict):
            fault_injection = BackendTrafficPolicySpecFaultInjection(**fault_injection)
        if isinstance(health_check, dict):
            health_check = BackendTrafficPolicySpecHealthCheck(**health_check)
        if isinstance(http2, dict):
            http2 = BackendTrafficPolicySpecHttp2(**http2)
        if isinstance(load_balancer, dict):
            load_balancer = BackendTrafficPolicySpecLoadBalancer(**load_balancer)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = BackendTrafficPolicySpecProxyProtocol(**proxy_protocol)
        if isinstance(rate_limit, dict):
            rate_limit = BackendTrafficPolicySpecRateLimit(**rate_limit)
        if isinstance(request_buffer, dict):
            request_buffer = BackendTrafficPolicySpecRequestBuffer(**request_buffer)
        if isinstance(retry, dict):
            retry = BackendTrafficPolicySpecRetry(**retry)
        if isinstance(target_ref, dict):
            target_ref = BackendTrafficPolicySpecTargetRef(**target_ref)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = BackendTrafficPolicySpecTcpKeepalive(**tcp_keepalive)
        if isinstance(telemetry, dict):
            telemetry = BackendTrafficPolicySpecTelemetry(**telemetry)
        if isinstance(timeout, dict):
            timeout = BackendTrafficPolicySpecTimeout(**timeout)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fa47e929465e8709834d742b87c8707de39cfdc217e7c0d2389b177a0d630340)
            check_type(argname="argument admission_control", value=admission_control, expected_type=type_hints["admission_control"])
            check_type(argname="argument bandwidth_limit", value=bandwidth_limit, expected_type=type_hints["bandwidth_limit"])
            check_type(argname="argument circuit_breaker", value=circuit_breaker, expected_type=type_hints["circuit_breaker"])
            check_type(argname="argument compression", value=compression, expected_type=type_hints["compression"])
            check_type(argname="argument compressor", value=compressor, expected_type=type_hints["compressor"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument dns", value=dns, expected_type=type_hints["dns"])
            check_type(argname="argument fault_injection", value=fault_injection, expected_type=type_hints["fault_injection"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument http_upgrade", value=http_upgrade, expected_type=type_hints["http_upgrade"])
            check_type(argname="argument load_balancer", value=load_balancer, expected_type=type_hints["load_balancer"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument rate_limit", value=rate_limit, expected_type=type_hints["rate_limit"])
            check_type(argname="argument request_buffer", value=request_buffer, expected_type=type_hints["request_buffer"])
            check_type(argname="argument response_override", value=response_override, expected_type=type_hints["response_override"])
            check_type(argname="argument retry", value=retry, expected_type=type_hints["retry"])
            check_type(argname="argument routing_type", value=routing_type, expected_type=type_hints["routing_type"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument telemetry", value=telemetry, expected_type=type_hints["telemetry"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument use_client_protocol", value=use_client_protocol, expected_type=type_hints["use_client_protocol"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if admission_control is not None:
            self._values["admission_control"] = admission_control
        if bandwidth_limit is not None:
            self._values["bandwidth_limit"] = bandwidth_limit
        if circuit_breaker is not None:
            self._values["circuit_breaker"] = circuit_breaker
        if compression is not None:
            self._values["compression"] = compression
        if compressor is not None:
            self._values["compressor"] = compressor
        if connection is not None:
            self._values["connection"] = connection
        if dns is not None:
            self._values["dns"] = dns
        if fault_injection is not None:
            self._values["fault_injection"] = fault_injection
        if health_check is not None:
            self._values["health_check"] = health_check
        if http2 is not None:
            self._values["http2"] = http2
        if http_upgrade is not None:
            self._values["http_upgrade"] = http_upgrade
        if load_balancer is not None:
            self._values["load_balancer"] = load_balancer
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if rate_limit is not None:
            self._values["rate_limit"] = rate_limit
        if request_buffer is not None:
            self._values["request_buffer"] = request_buffer
        if response_override is not None:
            self._values["response_override"] = response_override
        if retry is not None:
            self._values["retry"] = retry
        if routing_type is not None:
            self._values["routing_type"] = routing_type
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if telemetry is not None:
            self._values["telemetry"] = telemetry
        if timeout is not None:
            self._values["timeout"] = timeout
        if use_client_protocol is not None:
            self._values["use_client_protocol"] = use_client_protocol

    @builtins.property
    def admission_control(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControl"]:
        '''
        :schema: BackendTrafficPolicySpec#admissionControl
        '''
        result = self._values.get("admission_control")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControl"], result)

    @builtins.property
    def bandwidth_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimit"]:
        '''
        :schema: BackendTrafficPolicySpec#bandwidthLimit
        '''
        result = self._values.get("bandwidth_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimit"], result)

    @builtins.property
    def circuit_breaker(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCircuitBreaker"]:
        '''
        :schema: BackendTrafficPolicySpec#circuitBreaker
        '''
        result = self._values.get("circuit_breaker")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCircuitBreaker"], result)

    @builtins.property
    def compression(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecCompression"]]:
        '''
        :schema: BackendTrafficPolicySpec#compression
        '''
        result = self._values.get("compression")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecCompression"]], result)

    @builtins.property
    def compressor(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecCompressor"]]:
        '''
        :schema: BackendTrafficPolicySpec#compressor
        '''
        result = self._values.get("compressor")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecCompressor"]], result)

    @builtins.property
    def connection(self) -> typing.Optional["BackendTrafficPolicySpecConnection"]:
        '''
        :schema: BackendTrafficPolicySpec#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnection"], result)

    @builtins.property
    def dns(self) -> typing.Optional["BackendTrafficPolicySpecDns"]:
        '''
        :schema: BackendTrafficPolicySpec#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecDns"], result)

    @builtins.property
    def fault_injection(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecFaultInjection"]:
        '''
        :schema: BackendTrafficPolicySpec#faultInjection
        '''
        result = self._values.get("fault_injection")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecFaultInjection"], result)

    @builtins.property
    def health_check(self) -> typing.Optional["BackendTrafficPolicySpecHealthCheck"]:
        '''
        :schema: BackendTrafficPolicySpec#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheck"], result)

    @builtins.property
    def http2(self) -> typing.Optional["BackendTrafficPolicySpecHttp2"]:
        '''
        :schema: BackendTrafficPolicySpec#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2"], result)

    @builtins.property
    def http_upgrade(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecHttpUpgrade"]]:
        '''
        :schema: BackendTrafficPolicySpec#httpUpgrade
        '''
        result = self._values.get("http_upgrade")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecHttpUpgrade"]], result)

    @builtins.property
    def load_balancer(self) -> typing.Optional["BackendTrafficPolicySpecLoadBalancer"]:
        '''
        :schema: BackendTrafficPolicySpec#loadBalancer
        '''
        result = self._values.get("load_balancer")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancer"], result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def proxy_protocol(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecProxyProtocol"]:
        '''
        :schema: BackendTrafficPolicySpec#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecProxyProtocol"], result)

    @builtins.property
    def rate_limit(self) -> typing.Optional["BackendTrafficPolicySpecRateLimit"]:
        '''
        :schema: BackendTrafficPolicySpec#rateLimit
        '''
        result = self._values.get("rate_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimit"], result)

    @builtins.property
    def request_buffer(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRequestBuffer"]:
        '''
        :schema: BackendTrafficPolicySpec#requestBuffer
        '''
        result = self._values.get("request_buffer")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRequestBuffer"], result)

    @builtins.property
    def response_override(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverride"]]:
        '''
        :schema: BackendTrafficPolicySpec#responseOverride
        '''
        result = self._values.get("response_override")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverride"]], result)

    @builtins.property
    def retry(self) -> typing.Optional["BackendTrafficPolicySpecRetry"]:
        '''
        :schema: BackendTrafficPolicySpec#retry
        '''
        result = self._values.get("retry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetry"], result)

    @builtins.property
    def routing_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpec#routingType
        '''
        result = self._values.get("routing_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["BackendTrafficPolicySpecTargetRef"]:
        '''
        :schema: BackendTrafficPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetRefs"]]:
        '''
        :schema: BackendTrafficPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectors"]], result)

    @builtins.property
    def tcp_keepalive(self) -> typing.Optional["BackendTrafficPolicySpecTcpKeepalive"]:
        '''
        :schema: BackendTrafficPolicySpec#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTcpKeepalive"], result)

    @builtins.property
    def telemetry(self) -> typing.Optional["BackendTrafficPolicySpecTelemetry"]:
        '''
        :schema: BackendTrafficPolicySpec#telemetry
        '''
        result = self._values.get("telemetry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetry"], result)

    @builtins.property
    def timeout(self) -> typing.Optional["BackendTrafficPolicySpecTimeout"]:
        '''
        :schema: BackendTrafficPolicySpec#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeout"], result)

    @builtins.property
    def use_client_protocol(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpec#useClientProtocol
        '''
        result = self._values.get("use_client_protocol")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControl",
    jsii_struct_bases=[],
    name_mapping={
        "max_rejection_percent": "maxRejectionPercent",
        "min_request_rate": "minRequestRate",
        "min_success_rate": "minSuccessRate",
        "rejection_aggression": "rejectionAggression",
        "sampling_window": "samplingWindow",
        "success_criteria": "successCriteria",
    },
)
class BackendTrafficPolicySpecAdmissionControl:
    def __init__(
        self,
        *,
        max_rejection_percent: typing.Optional[jsii.Number] = None,
        min_request_rate: typing.Optional[jsii.Number] = None,
        min_success_rate: typing.Optional[jsii.Number] = None,
        rejection_aggression: typing.Optional[jsii.Number] = None,
        sampling_window: typing.Optional[builtins.str] = None,
        success_criteria: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteria", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_rejection_percent: 
        :param min_request_rate: 
        :param min_success_rate: 
        :param rejection_aggression: 
        :param sampling_window: 
        :param success_criteria: 

        :schema: BackendTrafficPolicySpecAdmissionControl
        '''
        if isinstance(success_criteria, dict):
            success_criteria = BackendTrafficPolicySpecAdmissionControlSuccessCriteria(**success_criteria)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__770fb29579dcc20a84b1402e87af863ed03e3ae7d94dbe4819486914fc1d45a6)
            check_type(argname="argument max_rejection_percent", value=max_rejection_percent, expected_type=type_hints["max_rejection_percent"])
            check_type(argname="argument min_request_rate", value=min_request_rate, expected_type=type_hints["min_request_rate"])
            check_type(argname="argument min_success_rate", value=min_success_rate, expected_type=type_hints["min_success_rate"])
            check_type(argname="argument rejection_aggression", value=rejection_aggression, expected_type=type_hints["rejection_aggression"])
            check_type(argname="argument sampling_window", value=sampling_window, expected_type=type_hints["sampling_window"])
            check_type(argname="argument success_criteria", value=success_criteria, expected_type=type_hints["success_criteria"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_rejection_percent is not None:
            self._values["max_rejection_percent"] = max_rejection_percent
        if min_request_rate is not None:
            self._values["min_request_rate"] = min_request_rate
        if min_success_rate is not None:
            self._values["min_success_rate"] = min_success_rate
        if rejection_aggression is not None:
            self._values["rejection_aggression"] = rejection_aggression
        if sampling_window is not None:
            self._values["sampling_window"] = sampling_window
        if success_criteria is not None:
            self._values["success_criteria"] = success_criteria

    @builtins.property
    def max_rejection_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#maxRejectionPercent
        '''
        result = self._values.get("max_rejection_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_request_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#minRequestRate
        '''
        result = self._values.get("min_request_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def min_success_rate(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#minSuccessRate
        '''
        result = self._values.get("min_success_rate")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def rejection_aggression(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#rejectionAggression
        '''
        result = self._values.get("rejection_aggression")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def sampling_window(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#samplingWindow
        '''
        result = self._values.get("sampling_window")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def success_criteria(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteria"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControl#successCriteria
        '''
        result = self._values.get("success_criteria")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteria"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControl(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteria",
    jsii_struct_bases=[],
    name_mapping={"grpc": "grpc", "http": "http"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteria:
    def __init__(
        self,
        *,
        grpc: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param grpc: 
        :param http: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria
        '''
        if isinstance(grpc, dict):
            grpc = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(**grpc)
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(**http)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01eee429ade2a322426c9e87873063ee250e1667e552fa88c59a7306d302d2e1)
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc is not None:
            self._values["grpc"] = grpc
        if http is not None:
            self._values["http"] = http

    @builtins.property
    def grpc(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc"], result)

    @builtins.property
    def http(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp"]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteria#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteria(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc",
    jsii_struct_bases=[],
    name_mapping={"status_codes": "statusCodes"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc:
    def __init__(
        self,
        *,
        status_codes: typing.Optional[typing.Sequence["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"]] = None,
    ) -> None:
        '''
        :param status_codes: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e4d614d13a920d08ab963580bf17efd0278cf1f9a1c0035b1784aadb2eeb5341)
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def status_codes(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"]]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes"
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes
    '''

    OK = "OK"
    '''Ok.'''
    CANCELLED = "CANCELLED"
    '''Cancelled.'''
    UNKNOWN = "UNKNOWN"
    '''Unknown.'''
    INVALID_ARGUMENT = "INVALID_ARGUMENT"
    '''InvalidArgument.'''
    DEADLINE_EXCEEDED = "DEADLINE_EXCEEDED"
    '''DeadlineExceeded.'''
    NOT_FOUND = "NOT_FOUND"
    '''NotFound.'''
    ALREADY_EXISTS = "ALREADY_EXISTS"
    '''AlreadyExists.'''
    PERMISSION_DENIED = "PERMISSION_DENIED"
    '''PermissionDenied.'''
    RESOURCE_EXHAUSTED = "RESOURCE_EXHAUSTED"
    '''ResourceExhausted.'''
    FAILED_PRECONDITION = "FAILED_PRECONDITION"
    '''FailedPrecondition.'''
    ABORTED = "ABORTED"
    '''Aborted.'''
    OUT_OF_RANGE = "OUT_OF_RANGE"
    '''OutOfRange.'''
    UNIMPLEMENTED = "UNIMPLEMENTED"
    '''Unimplemented.'''
    INTERNAL = "INTERNAL"
    '''Internal.'''
    UNAVAILABLE = "UNAVAILABLE"
    '''Unavailable.'''
    DATA_LOSS = "DATA_LOSS"
    '''DataLoss.'''
    UNAUTHENTICATED = "UNAUTHENTICATED"
    '''Unauthenticated.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp",
    jsii_struct_bases=[],
    name_mapping={"status_codes": "statusCodes"},
)
class BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp:
    def __init__(
        self,
        *,
        status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    ) -> None:
        '''
        :param status_codes: 

        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d072b923723a04eb956f16fdd383b87bfb6d9831a8c7c9c374f6c7e2308a2370)
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimit",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecBandwidthLimit:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecBandwidthLimit
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecBandwidthLimitRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecBandwidthLimitResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a3991539e9251b072ffc0e5102858f1274860818d2b599ad5d46b4b46341c326)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitRequest"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimit#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponse"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimit#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequest",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit"},
)
class BackendTrafficPolicySpecBandwidthLimitRequest:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecBandwidthLimitRequestLimit", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param limit: 

        :schema: BackendTrafficPolicySpecBandwidthLimitRequest
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitRequestLimit(**limit)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e66e0b8e7e70ef4cd90a14c61df094c1ec52de0478fc684f68e008f38aa0a4e)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequest#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimit", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimit",
    jsii_struct_bases=[],
    name_mapping={"unit": "unit", "value": "value"},
)
class BackendTrafficPolicySpecBandwidthLimitRequestLimit:
    def __init__(
        self,
        *,
        unit: "BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit",
        value: "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue",
    ) -> None:
        '''
        :param unit: 
        :param value: 

        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a8df5e0c4a81e720d8c2ee69873ed42bf79fb61c2ebc80a18b422900fb6ebe99)
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "unit": unit,
            "value": value,
        }

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit", result)

    @builtins.property
    def value(self) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimit#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitValue", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitRequestLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit"
)
class BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''


class BackendTrafficPolicySpecBandwidthLimitRequestLimitValue(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitRequestLimitValue",
):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitRequestLimitValue
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__84bae26b77e28e11b89dd4811ebf79d9eeece16b36e99f34c4b9848eac35a0e6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitValue", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a67a72ac72d33ad9fbc0cc504013dee3fa42d9b7389358a7b2a29aea9e445a0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitRequestLimitValue", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponse",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit", "response_trailers": "responseTrailers"},
)
class BackendTrafficPolicySpecBandwidthLimitResponse:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecBandwidthLimitResponseLimit", typing.Dict[builtins.str, typing.Any]],
        response_trailers: typing.Optional[typing.Union["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param limit: 
        :param response_trailers: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponse
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecBandwidthLimitResponseLimit(**limit)
        if isinstance(response_trailers, dict):
            response_trailers = BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(**response_trailers)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__09b3d6b3bc292b5363837ea5bae0797919b592dc1325fc140a4a4da451fcc56f)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument response_trailers", value=response_trailers, expected_type=type_hints["response_trailers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if response_trailers is not None:
            self._values["response_trailers"] = response_trailers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponse#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimit", result)

    @builtins.property
    def response_trailers(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers"]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponse#responseTrailers
        '''
        result = self._values.get("response_trailers")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimit",
    jsii_struct_bases=[],
    name_mapping={"unit": "unit", "value": "value"},
)
class BackendTrafficPolicySpecBandwidthLimitResponseLimit:
    def __init__(
        self,
        *,
        unit: "BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit",
        value: "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue",
    ) -> None:
        '''
        :param unit: 
        :param value: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46f4d37c4801ddd6f0de5b9be8c564e914bee88e67fa2e49c24bbe1290f3dead)
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "unit": unit,
            "value": value,
        }

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit", result)

    @builtins.property
    def value(self) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue":
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimit#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitValue", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponseLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit"
)
class BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''


class BackendTrafficPolicySpecBandwidthLimitResponseLimitValue(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseLimitValue",
):
    '''
    :schema: BackendTrafficPolicySpecBandwidthLimitResponseLimitValue
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea534b0665e6dca8bfc7f3a91170c4b33c5a9285a4a43e9ddb335a276ccb0118)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitValue", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__619396d5b6cc922501fc291c62a5b7a07838ba7c60e2d73c9546cbf5203c944a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecBandwidthLimitResponseLimitValue", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers",
    jsii_struct_bases=[],
    name_mapping={"prefix": "prefix"},
)
class BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers:
    def __init__(self, *, prefix: typing.Optional[builtins.str] = None) -> None:
        '''
        :param prefix: 

        :schema: BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7034857c300adb3ee266e94c103fc5b3f9589d4b95a03c342e48ec3fff88c08d)
            check_type(argname="argument prefix", value=prefix, expected_type=type_hints["prefix"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefix is not None:
            self._values["prefix"] = prefix

    @builtins.property
    def prefix(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers#prefix
        '''
        result = self._values.get("prefix")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreaker",
    jsii_struct_bases=[],
    name_mapping={
        "max_connections": "maxConnections",
        "max_parallel_requests": "maxParallelRequests",
        "max_parallel_retries": "maxParallelRetries",
        "max_pending_requests": "maxPendingRequests",
        "max_requests_per_connection": "maxRequestsPerConnection",
        "per_endpoint": "perEndpoint",
        "retry_budget": "retryBudget",
    },
)
class BackendTrafficPolicySpecCircuitBreaker:
    def __init__(
        self,
        *,
        max_connections: typing.Optional[jsii.Number] = None,
        max_parallel_requests: typing.Optional[jsii.Number] = None,
        max_parallel_retries: typing.Optional[jsii.Number] = None,
        max_pending_requests: typing.Optional[jsii.Number] = None,
        max_requests_per_connection: typing.Optional[jsii.Number] = None,
        per_endpoint: typing.Optional[typing.Union["BackendTrafficPolicySpecCircuitBreakerPerEndpoint", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_budget: typing.Optional[typing.Union["BackendTrafficPolicySpecCircuitBreakerRetryBudget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_connections: 
        :param max_parallel_requests: 
        :param max_parallel_retries: 
        :param max_pending_requests: 
        :param max_requests_per_connection: 
        :param per_endpoint: 
        :param retry_budget: 

        :schema: BackendTrafficPolicySpecCircuitBreaker
        '''
        if isinstance(per_endpoint, dict):
            per_endpoint = BackendTrafficPolicySpecCircuitBreakerPerEndpoint(**per_endpoint)
        if isinstance(retry_budget, dict):
            retry_budget = BackendTrafficPolicySpecCircuitBreakerRetryBudget(**retry_budget)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ab69f37ed81a0567483463cbf17735ae8567fc90290e4b459d1605e40241edd4)
            check_type(argname="argument max_connections", value=max_connections, expected_type=type_hints["max_connections"])
            check_type(argname="argument max_parallel_requests", value=max_parallel_requests, expected_type=type_hints["max_parallel_requests"])
            check_type(argname="argument max_parallel_retries", value=max_parallel_retries, expected_type=type_hints["max_parallel_retries"])
            check_type(argname="argument max_pending_requests", value=max_pending_requests, expected_type=type_hints["max_pending_requests"])
            check_type(argname="argument max_requests_per_connection", value=max_requests_per_connection, expected_type=type_hints["max_requests_per_connection"])
            check_type(argname="argument per_endpoint", value=per_endpoint, expected_type=type_hints["per_endpoint"])
            check_type(argname="argument retry_budget", value=retry_budget, expected_type=type_hints["retry_budget"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values["max_connections"] = max_connections
        if max_parallel_requests is not None:
            self._values["max_parallel_requests"] = max_parallel_requests
        if max_parallel_retries is not None:
            self._values["max_parallel_retries"] = max_parallel_retries
        if max_pending_requests is not None:
            self._values["max_pending_requests"] = max_pending_requests
        if max_requests_per_connection is not None:
            self._values["max_requests_per_connection"] = max_requests_per_connection
        if per_endpoint is not None:
            self._values["per_endpoint"] = per_endpoint
        if retry_budget is not None:
            self._values["retry_budget"] = retry_budget

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxConnections
        '''
        result = self._values.get("max_connections")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_parallel_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxParallelRequests
        '''
        result = self._values.get("max_parallel_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_parallel_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxParallelRetries
        '''
        result = self._values.get("max_parallel_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_pending_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxPendingRequests
        '''
        result = self._values.get("max_pending_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#maxRequestsPerConnection
        '''
        result = self._values.get("max_requests_per_connection")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_endpoint(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCircuitBreakerPerEndpoint"]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#perEndpoint
        '''
        result = self._values.get("per_endpoint")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCircuitBreakerPerEndpoint"], result)

    @builtins.property
    def retry_budget(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCircuitBreakerRetryBudget"]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreaker#retryBudget
        '''
        result = self._values.get("retry_budget")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCircuitBreakerRetryBudget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreaker(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerPerEndpoint",
    jsii_struct_bases=[],
    name_mapping={"max_connections": "maxConnections"},
)
class BackendTrafficPolicySpecCircuitBreakerPerEndpoint:
    def __init__(self, *, max_connections: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param max_connections: 

        :schema: BackendTrafficPolicySpecCircuitBreakerPerEndpoint
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4a006b48c3b80293d7763c192f61c66e7b8e7e73a6320363877a7795b14a425e)
            check_type(argname="argument max_connections", value=max_connections, expected_type=type_hints["max_connections"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values["max_connections"] = max_connections

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerPerEndpoint#maxConnections
        '''
        result = self._values.get("max_connections")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreakerPerEndpoint(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerRetryBudget",
    jsii_struct_bases=[],
    name_mapping={
        "percent": "percent",
        "min_retry_concurrency": "minRetryConcurrency",
    },
)
class BackendTrafficPolicySpecCircuitBreakerRetryBudget:
    def __init__(
        self,
        *,
        percent: typing.Union["BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent", typing.Dict[builtins.str, typing.Any]],
        min_retry_concurrency: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param percent: 
        :param min_retry_concurrency: 

        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudget
        '''
        if isinstance(percent, dict):
            percent = BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent(**percent)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bd0691eb7bde8ef6792a167d0a1c6f48a4a05d6acae93b9c903785fffa04f29f)
            check_type(argname="argument percent", value=percent, expected_type=type_hints["percent"])
            check_type(argname="argument min_retry_concurrency", value=min_retry_concurrency, expected_type=type_hints["min_retry_concurrency"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "percent": percent,
        }
        if min_retry_concurrency is not None:
            self._values["min_retry_concurrency"] = min_retry_concurrency

    @builtins.property
    def percent(self) -> "BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent":
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudget#percent
        '''
        result = self._values.get("percent")
        assert result is not None, "Required property 'percent' is missing"
        return typing.cast("BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent", result)

    @builtins.property
    def min_retry_concurrency(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudget#minRetryConcurrency
        '''
        result = self._values.get("min_retry_concurrency")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreakerRetryBudget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc90047aaf03126757d090300c5ed5e3b2bc57f0918e3985f90e1f3ad2d5b8d6)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCompression",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class BackendTrafficPolicySpecCompression:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecCompressionType",
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Optional["BackendTrafficPolicySpecCompressionMinContentLength"] = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: BackendTrafficPolicySpecCompression
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__88b6f5f1ca739676609b878bd5db0fc49d1fd16fbf739bc11fbe248e5538d936)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecCompressionType":
        '''
        :schema: BackendTrafficPolicySpecCompression#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecCompressionType", result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCompressionMinContentLength"]:
        '''
        :schema: BackendTrafficPolicySpecCompression#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCompressionMinContentLength"], result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompression#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCompression(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecCompressionMinContentLength(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCompressionMinContentLength",
):
    '''
    :schema: BackendTrafficPolicySpecCompressionMinContentLength
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecCompressionMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d3124592a0b1bf28f72fbaf9734a55e2d65aca9a3f8ea5c97310394935590a25)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressionMinContentLength", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecCompressionMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b705c6dde1e3f57a51f072184acd0e2a541767d33c9939c863ded35885979cf2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressionMinContentLength", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCompressionType"
)
class BackendTrafficPolicySpecCompressionType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecCompressionType
    '''

    GZIP = "GZIP"
    '''Gzip.'''
    BROTLI = "BROTLI"
    '''Brotli.'''
    ZSTD = "ZSTD"
    '''Zstd.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCompressor",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "brotli": "brotli",
        "gzip": "gzip",
        "min_content_length": "minContentLength",
        "zstd": "zstd",
    },
)
class BackendTrafficPolicySpecCompressor:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecCompressorType",
        brotli: typing.Any = None,
        gzip: typing.Any = None,
        min_content_length: typing.Optional["BackendTrafficPolicySpecCompressorMinContentLength"] = None,
        zstd: typing.Any = None,
    ) -> None:
        '''
        :param type: 
        :param brotli: 
        :param gzip: 
        :param min_content_length: 
        :param zstd: 

        :schema: BackendTrafficPolicySpecCompressor
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2c3f5a2ef55b1f6410412f030ba54dd9adf59047a6e637ab877aa8b1fd7b4ad)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument brotli", value=brotli, expected_type=type_hints["brotli"])
            check_type(argname="argument gzip", value=gzip, expected_type=type_hints["gzip"])
            check_type(argname="argument min_content_length", value=min_content_length, expected_type=type_hints["min_content_length"])
            check_type(argname="argument zstd", value=zstd, expected_type=type_hints["zstd"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if brotli is not None:
            self._values["brotli"] = brotli
        if gzip is not None:
            self._values["gzip"] = gzip
        if min_content_length is not None:
            self._values["min_content_length"] = min_content_length
        if zstd is not None:
            self._values["zstd"] = zstd

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecCompressorType":
        '''
        :schema: BackendTrafficPolicySpecCompressor#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecCompressorType", result)

    @builtins.property
    def brotli(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#brotli
        '''
        result = self._values.get("brotli")
        return typing.cast(typing.Any, result)

    @builtins.property
    def gzip(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#gzip
        '''
        result = self._values.get("gzip")
        return typing.cast(typing.Any, result)

    @builtins.property
    def min_content_length(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecCompressorMinContentLength"]:
        '''
        :schema: BackendTrafficPolicySpecCompressor#minContentLength
        '''
        result = self._values.get("min_content_length")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecCompressorMinContentLength"], result)

    @builtins.property
    def zstd(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecCompressor#zstd
        '''
        result = self._values.get("zstd")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecCompressor(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecCompressorMinContentLength(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCompressorMinContentLength",
):
    '''
    :schema: BackendTrafficPolicySpecCompressorMinContentLength
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecCompressorMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c45810309984e8916d2b8b843fa69132b12468228ddc00971ffc65470ef803b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressorMinContentLength", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecCompressorMinContentLength":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b873bd61da492ef1bf43ad63f4ef49a801946757e6d218ae2d609bce88381d28)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecCompressorMinContentLength", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecCompressorType"
)
class BackendTrafficPolicySpecCompressorType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecCompressorType
    '''

    GZIP = "GZIP"
    '''Gzip.'''
    BROTLI = "BROTLI"
    '''Brotli.'''
    ZSTD = "ZSTD"
    '''Zstd.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "preconnect": "preconnect",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class BackendTrafficPolicySpecConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Optional["BackendTrafficPolicySpecConnectionBufferLimit"] = None,
        preconnect: typing.Optional[typing.Union["BackendTrafficPolicySpecConnectionPreconnect", typing.Dict[builtins.str, typing.Any]]] = None,
        socket_buffer_limit: typing.Optional["BackendTrafficPolicySpecConnectionSocketBufferLimit"] = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param preconnect: 
        :param socket_buffer_limit: 

        :schema: BackendTrafficPolicySpecConnection
        '''
        if isinstance(preconnect, dict):
            preconnect = BackendTrafficPolicySpecConnectionPreconnect(**preconnect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7128501e11e36a716c298b9a22d099d79a3030dc562821413077f7982199149c)
            check_type(argname="argument buffer_limit", value=buffer_limit, expected_type=type_hints["buffer_limit"])
            check_type(argname="argument preconnect", value=preconnect, expected_type=type_hints["preconnect"])
            check_type(argname="argument socket_buffer_limit", value=socket_buffer_limit, expected_type=type_hints["socket_buffer_limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if buffer_limit is not None:
            self._values["buffer_limit"] = buffer_limit
        if preconnect is not None:
            self._values["preconnect"] = preconnect
        if socket_buffer_limit is not None:
            self._values["socket_buffer_limit"] = socket_buffer_limit

    @builtins.property
    def buffer_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionBufferLimit"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionBufferLimit"], result)

    @builtins.property
    def preconnect(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionPreconnect"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#preconnect
        '''
        result = self._values.get("preconnect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionPreconnect"], result)

    @builtins.property
    def socket_buffer_limit(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecConnectionSocketBufferLimit"]:
        '''
        :schema: BackendTrafficPolicySpecConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecConnectionSocketBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecConnectionBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecConnectionBufferLimit",
):
    '''
    :schema: BackendTrafficPolicySpecConnectionBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c4109dd0fb061db602bd9a7fbafb55ef03a5de0b5f5e526a2b0fae016b1240e9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cbeaeecf2e13f5c7d15144918e32f7931fe66698ff979232d0fb62e8c51c48ff)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecConnectionPreconnect",
    jsii_struct_bases=[],
    name_mapping={
        "per_endpoint_percent": "perEndpointPercent",
        "predictive_percent": "predictivePercent",
    },
)
class BackendTrafficPolicySpecConnectionPreconnect:
    def __init__(
        self,
        *,
        per_endpoint_percent: typing.Optional[jsii.Number] = None,
        predictive_percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param per_endpoint_percent: 
        :param predictive_percent: 

        :schema: BackendTrafficPolicySpecConnectionPreconnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__14fb12364c0095e32c63d476d49e24bc7f0c56b4b8b010776e204301269039ab)
            check_type(argname="argument per_endpoint_percent", value=per_endpoint_percent, expected_type=type_hints["per_endpoint_percent"])
            check_type(argname="argument predictive_percent", value=predictive_percent, expected_type=type_hints["predictive_percent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if per_endpoint_percent is not None:
            self._values["per_endpoint_percent"] = per_endpoint_percent
        if predictive_percent is not None:
            self._values["predictive_percent"] = predictive_percent

    @builtins.property
    def per_endpoint_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecConnectionPreconnect#perEndpointPercent
        '''
        result = self._values.get("per_endpoint_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def predictive_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecConnectionPreconnect#predictivePercent
        '''
        result = self._values.get("predictive_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecConnectionPreconnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecConnectionSocketBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecConnectionSocketBufferLimit",
):
    '''
    :schema: BackendTrafficPolicySpecConnectionSocketBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__610d6f2fd9953eebf2c7c14af89660383d688331b57555d57be6f92171588ff2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__20a2043ff2da1821d425b83c745f968b7ac81578c5fafc7620f4eb98383d5eb1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecDns",
    jsii_struct_bases=[],
    name_mapping={
        "dns_refresh_rate": "dnsRefreshRate",
        "lookup_family": "lookupFamily",
        "respect_dns_ttl": "respectDnsTtl",
    },
)
class BackendTrafficPolicySpecDns:
    def __init__(
        self,
        *,
        dns_refresh_rate: typing.Optional[builtins.str] = None,
        lookup_family: typing.Optional["BackendTrafficPolicySpecDnsLookupFamily"] = None,
        respect_dns_ttl: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param dns_refresh_rate: 
        :param lookup_family: 
        :param respect_dns_ttl: 

        :schema: BackendTrafficPolicySpecDns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4de0a18a334421b3cd92e37d156923f8ef2e114446886ae85863c072648c8c9d)
            check_type(argname="argument dns_refresh_rate", value=dns_refresh_rate, expected_type=type_hints["dns_refresh_rate"])
            check_type(argname="argument lookup_family", value=lookup_family, expected_type=type_hints["lookup_family"])
            check_type(argname="argument respect_dns_ttl", value=respect_dns_ttl, expected_type=type_hints["respect_dns_ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns_refresh_rate is not None:
            self._values["dns_refresh_rate"] = dns_refresh_rate
        if lookup_family is not None:
            self._values["lookup_family"] = lookup_family
        if respect_dns_ttl is not None:
            self._values["respect_dns_ttl"] = respect_dns_ttl

    @builtins.property
    def dns_refresh_rate(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecDns#dnsRefreshRate
        '''
        result = self._values.get("dns_refresh_rate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lookup_family(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecDnsLookupFamily"]:
        '''
        :schema: BackendTrafficPolicySpecDns#lookupFamily
        '''
        result = self._values.get("lookup_family")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecDnsLookupFamily"], result)

    @builtins.property
    def respect_dns_ttl(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecDns#respectDnsTtl
        '''
        result = self._values.get("respect_dns_ttl")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecDns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecDnsLookupFamily"
)
class BackendTrafficPolicySpecDnsLookupFamily(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecDnsLookupFamily
    '''

    I_PV4 = "I_PV4"
    '''IPv4.'''
    I_PV6 = "I_PV6"
    '''IPv6.'''
    I_PV4_PREFERRED = "I_PV4_PREFERRED"
    '''IPv4Preferred.'''
    I_PV6_PREFERRED = "I_PV6_PREFERRED"
    '''IPv6Preferred.'''
    I_PV4_AND_I_PV6 = "I_PV4_AND_I_PV6"
    '''IPv4AndIPv6.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecFaultInjection",
    jsii_struct_bases=[],
    name_mapping={"abort": "abort", "delay": "delay"},
)
class BackendTrafficPolicySpecFaultInjection:
    def __init__(
        self,
        *,
        abort: typing.Optional[typing.Union["BackendTrafficPolicySpecFaultInjectionAbort", typing.Dict[builtins.str, typing.Any]]] = None,
        delay: typing.Optional[typing.Union["BackendTrafficPolicySpecFaultInjectionDelay", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param abort: 
        :param delay: 

        :schema: BackendTrafficPolicySpecFaultInjection
        '''
        if isinstance(abort, dict):
            abort = BackendTrafficPolicySpecFaultInjectionAbort(**abort)
        if isinstance(delay, dict):
            delay = BackendTrafficPolicySpecFaultInjectionDelay(**delay)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0abc7b49d89fba99f84aac9dd94c3e5f8e7c45c3c54f6496099c2b2222f02806)
            check_type(argname="argument abort", value=abort, expected_type=type_hints["abort"])
            check_type(argname="argument delay", value=delay, expected_type=type_hints["delay"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if abort is not None:
            self._values["abort"] = abort
        if delay is not None:
            self._values["delay"] = delay

    @builtins.property
    def abort(self) -> typing.Optional["BackendTrafficPolicySpecFaultInjectionAbort"]:
        '''
        :schema: BackendTrafficPolicySpecFaultInjection#abort
        '''
        result = self._values.get("abort")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecFaultInjectionAbort"], result)

    @builtins.property
    def delay(self) -> typing.Optional["BackendTrafficPolicySpecFaultInjectionDelay"]:
        '''
        :schema: BackendTrafficPolicySpecFaultInjection#delay
        '''
        result = self._values.get("delay")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecFaultInjectionDelay"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecFaultInjection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecFaultInjectionAbort",
    jsii_struct_bases=[],
    name_mapping={
        "grpc_status": "grpcStatus",
        "http_status": "httpStatus",
        "percentage": "percentage",
    },
)
class BackendTrafficPolicySpecFaultInjectionAbort:
    def __init__(
        self,
        *,
        grpc_status: typing.Optional[jsii.Number] = None,
        http_status: typing.Optional[jsii.Number] = None,
        percentage: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param grpc_status: 
        :param http_status: 
        :param percentage: 

        :schema: BackendTrafficPolicySpecFaultInjectionAbort
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__972917bbc3172416342e6212573dc4808ff850153b1e3ba942a81115d5cde613)
            check_type(argname="argument grpc_status", value=grpc_status, expected_type=type_hints["grpc_status"])
            check_type(argname="argument http_status", value=http_status, expected_type=type_hints["http_status"])
            check_type(argname="argument percentage", value=percentage, expected_type=type_hints["percentage"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if grpc_status is not None:
            self._values["grpc_status"] = grpc_status
        if http_status is not None:
            self._values["http_status"] = http_status
        if percentage is not None:
            self._values["percentage"] = percentage

    @builtins.property
    def grpc_status(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecFaultInjectionAbort#grpcStatus
        '''
        result = self._values.get("grpc_status")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def http_status(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecFaultInjectionAbort#httpStatus
        '''
        result = self._values.get("http_status")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def percentage(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecFaultInjectionAbort#percentage
        '''
        result = self._values.get("percentage")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecFaultInjectionAbort(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecFaultInjectionDelay",
    jsii_struct_bases=[],
    name_mapping={"fixed_delay": "fixedDelay", "percentage": "percentage"},
)
class BackendTrafficPolicySpecFaultInjectionDelay:
    def __init__(
        self,
        *,
        fixed_delay: builtins.str,
        percentage: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param fixed_delay: 
        :param percentage: 

        :schema: BackendTrafficPolicySpecFaultInjectionDelay
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4116d53a528c6af5aa44269fc94f1e1adcdd502e29d02cd0e8c4f0b9a88ee2c4)
            check_type(argname="argument fixed_delay", value=fixed_delay, expected_type=type_hints["fixed_delay"])
            check_type(argname="argument percentage", value=percentage, expected_type=type_hints["percentage"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "fixed_delay": fixed_delay,
        }
        if percentage is not None:
            self._values["percentage"] = percentage

    @builtins.property
    def fixed_delay(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecFaultInjectionDelay#fixedDelay
        '''
        result = self._values.get("fixed_delay")
        assert result is not None, "Required property 'fixed_delay' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def percentage(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecFaultInjectionDelay#percentage
        '''
        result = self._values.get("percentage")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecFaultInjectionDelay(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "active": "active",
        "panic_threshold": "panicThreshold",
        "passive": "passive",
    },
)
class BackendTrafficPolicySpecHealthCheck:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActive", typing.Dict[builtins.str, typing.Any]]] = None,
        panic_threshold: typing.Optional[jsii.Number] = None,
        passive: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckPassive", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param active: 
        :param panic_threshold: 
        :param passive: 

        :schema: BackendTrafficPolicySpecHealthCheck
        '''
        if isinstance(active, dict):
            active = BackendTrafficPolicySpecHealthCheckActive(**active)
        if isinstance(passive, dict):
            passive = BackendTrafficPolicySpecHealthCheckPassive(**passive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ddb6a8ea17efe364eb565644b3330cb19a306e6d2dd47f0fff5d5cd21c7857f8)
            check_type(argname="argument active", value=active, expected_type=type_hints["active"])
            check_type(argname="argument panic_threshold", value=panic_threshold, expected_type=type_hints["panic_threshold"])
            check_type(argname="argument passive", value=passive, expected_type=type_hints["passive"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if active is not None:
            self._values["active"] = active
        if panic_threshold is not None:
            self._values["panic_threshold"] = panic_threshold
        if passive is not None:
            self._values["passive"] = passive

    @builtins.property
    def active(self) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActive"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheck#active
        '''
        result = self._values.get("active")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActive"], result)

    @builtins.property
    def panic_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheck#panicThreshold
        '''
        result = self._values.get("panic_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def passive(self) -> typing.Optional["BackendTrafficPolicySpecHealthCheckPassive"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheck#passive
        '''
        result = self._values.get("passive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckPassive"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActive",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "grpc": "grpc",
        "health_check_log": "healthCheckLog",
        "healthy_threshold": "healthyThreshold",
        "http": "http",
        "initial_jitter": "initialJitter",
        "interval": "interval",
        "overrides": "overrides",
        "tcp": "tcp",
        "timeout": "timeout",
        "unhealthy_threshold": "unhealthyThreshold",
    },
)
class BackendTrafficPolicySpecHealthCheckActive:
    def __init__(
        self,
        *,
        type: builtins.str,
        grpc: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check_log: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog", typing.Dict[builtins.str, typing.Any]]] = None,
        healthy_threshold: typing.Optional[jsii.Number] = None,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_jitter: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        overrides: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveOverrides", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveTcp", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[builtins.str] = None,
        unhealthy_threshold: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param type: 
        :param grpc: 
        :param health_check_log: 
        :param healthy_threshold: 
        :param http: 
        :param initial_jitter: 
        :param interval: 
        :param overrides: 
        :param tcp: 
        :param timeout: 
        :param unhealthy_threshold: 

        :schema: BackendTrafficPolicySpecHealthCheckActive
        '''
        if isinstance(grpc, dict):
            grpc = BackendTrafficPolicySpecHealthCheckActiveGrpc(**grpc)
        if isinstance(health_check_log, dict):
            health_check_log = BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog(**health_check_log)
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecHealthCheckActiveHttp(**http)
        if isinstance(overrides, dict):
            overrides = BackendTrafficPolicySpecHealthCheckActiveOverrides(**overrides)
        if isinstance(tcp, dict):
            tcp = BackendTrafficPolicySpecHealthCheckActiveTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e84993d640e79103040ab968bcd610735d8311c1e36851d7520b572f9f9d8640)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument grpc", value=grpc, expected_type=type_hints["grpc"])
            check_type(argname="argument health_check_log", value=health_check_log, expected_type=type_hints["health_check_log"])
            check_type(argname="argument healthy_threshold", value=healthy_threshold, expected_type=type_hints["healthy_threshold"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument initial_jitter", value=initial_jitter, expected_type=type_hints["initial_jitter"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument overrides", value=overrides, expected_type=type_hints["overrides"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
            check_type(argname="argument unhealthy_threshold", value=unhealthy_threshold, expected_type=type_hints["unhealthy_threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if grpc is not None:
            self._values["grpc"] = grpc
        if health_check_log is not None:
            self._values["health_check_log"] = health_check_log
        if healthy_threshold is not None:
            self._values["healthy_threshold"] = healthy_threshold
        if http is not None:
            self._values["http"] = http
        if initial_jitter is not None:
            self._values["initial_jitter"] = initial_jitter
        if interval is not None:
            self._values["interval"] = interval
        if overrides is not None:
            self._values["overrides"] = overrides
        if tcp is not None:
            self._values["tcp"] = tcp
        if timeout is not None:
            self._values["timeout"] = timeout
        if unhealthy_threshold is not None:
            self._values["unhealthy_threshold"] = unhealthy_threshold

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def grpc(self) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveGrpc"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveGrpc"], result)

    @builtins.property
    def health_check_log(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#healthCheckLog
        '''
        result = self._values.get("health_check_log")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog"], result)

    @builtins.property
    def healthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#healthyThreshold
        '''
        result = self._values.get("healthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def http(self) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHttp"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHttp"], result)

    @builtins.property
    def initial_jitter(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#initialJitter
        '''
        result = self._values.get("initial_jitter")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def overrides(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveOverrides"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveOverrides"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveTcp"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveTcp"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def unhealthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActive#unhealthyThreshold
        '''
        result = self._values.get("unhealthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveGrpc",
    jsii_struct_bases=[],
    name_mapping={"service": "service"},
)
class BackendTrafficPolicySpecHealthCheckActiveGrpc:
    def __init__(self, *, service: typing.Optional[builtins.str] = None) -> None:
        '''
        :param service: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3619de14f7d1f61f4d7bd7d5d5b25ba6e1a9e0c4f591c9e09c78b600e8908f1)
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveGrpc#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog",
    jsii_struct_bases=[],
    name_mapping={"matches": "matches", "sinks": "sinks"},
)
class BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog:
    def __init__(
        self,
        *,
        matches: typing.Optional[typing.Sequence["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches"]] = None,
        sinks: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param matches: 
        :param sinks: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8470167dd90cab020ddba41e584af10470482df964306f45215b053a2a78237b)
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument sinks", value=sinks, expected_type=type_hints["sinks"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if matches is not None:
            self._values["matches"] = matches
        if sinks is not None:
            self._values["sinks"] = sinks

    @builtins.property
    def matches(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches"]]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches"]], result)

    @builtins.property
    def sinks(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks"]]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog#sinks
        '''
        result = self._values.get("sinks")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches"
)
class BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches
    '''

    FAILURE = "FAILURE"
    '''Failure.'''
    FAILURE_SERIES_START = "FAILURE_SERIES_START"
    '''FailureSeriesStart.'''
    SUCCESS = "SUCCESS"
    '''Success.'''
    HEALTHY_TRANSITION = "HEALTHY_TRANSITION"
    '''HealthyTransition.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "file": "file"},
)
class BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType",
        file: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param file: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks
        '''
        if isinstance(file, dict):
            file = BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile(**file)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d3c732b98f695321a1af0aac5ce9136bbaf57f5a54d97f27971438feda6f10f)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument file", value=file, expected_type=type_hints["file"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if file is not None:
            self._values["file"] = file

    @builtins.property
    def type(
        self,
    ) -> "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType":
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType", result)

    @builtins.property
    def file(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks#file
        '''
        result = self._values.get("file")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__37dc85686aafc98d8f470da5f4f8822f8893da8b4e52f564fe72b9daab534743)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType"
)
class BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType
    '''

    FILE = "FILE"
    '''File.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHttp",
    jsii_struct_bases=[],
    name_mapping={
        "path": "path",
        "expected_response": "expectedResponse",
        "expected_statuses": "expectedStatuses",
        "hostname": "hostname",
        "method": "method",
        "request_body": "requestBody",
        "retriable_statuses": "retriableStatuses",
    },
)
class BackendTrafficPolicySpecHealthCheckActiveHttp:
    def __init__(
        self,
        *,
        path: builtins.str,
        expected_response: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse", typing.Dict[builtins.str, typing.Any]]] = None,
        expected_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
        hostname: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
        request_body: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody", typing.Dict[builtins.str, typing.Any]]] = None,
        retriable_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
    ) -> None:
        '''
        :param path: 
        :param expected_response: 
        :param expected_statuses: 
        :param hostname: 
        :param method: 
        :param request_body: 
        :param retriable_statuses: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp
        '''
        if isinstance(expected_response, dict):
            expected_response = BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse(**expected_response)
        if isinstance(request_body, dict):
            request_body = BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody(**request_body)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6fd614a4a8832bd778306aa7ebc5a6db3873bd4361d44a8aa0d8706b94d59671)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument expected_response", value=expected_response, expected_type=type_hints["expected_response"])
            check_type(argname="argument expected_statuses", value=expected_statuses, expected_type=type_hints["expected_statuses"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument method", value=method, expected_type=type_hints["method"])
            check_type(argname="argument request_body", value=request_body, expected_type=type_hints["request_body"])
            check_type(argname="argument retriable_statuses", value=retriable_statuses, expected_type=type_hints["retriable_statuses"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }
        if expected_response is not None:
            self._values["expected_response"] = expected_response
        if expected_statuses is not None:
            self._values["expected_statuses"] = expected_statuses
        if hostname is not None:
            self._values["hostname"] = hostname
        if method is not None:
            self._values["method"] = method
        if request_body is not None:
            self._values["request_body"] = request_body
        if retriable_statuses is not None:
            self._values["retriable_statuses"] = retriable_statuses

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def expected_response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#expectedResponse
        '''
        result = self._values.get("expected_response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse"], result)

    @builtins.property
    def expected_statuses(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#expectedStatuses
        '''
        result = self._values.get("expected_statuses")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#method
        '''
        result = self._values.get("method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_body(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#requestBody
        '''
        result = self._values.get("request_body")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody"], result)

    @builtins.property
    def retriable_statuses(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttp#retriableStatuses
        '''
        result = self._values.get("retriable_statuses")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse:
    def __init__(
        self,
        *,
        type: builtins.str,
        binary: typing.Optional[builtins.str] = None,
        text: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param binary: 
        :param text: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4bd574283f8fecbd779920bc1f91e3353a19beb99b72d3388a43d6aec9e09ab6)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument binary", value=binary, expected_type=type_hints["binary"])
            check_type(argname="argument text", value=text, expected_type=type_hints["text"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if binary is not None:
            self._values["binary"] = binary
        if text is not None:
            self._values["text"] = text

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody:
    def __init__(
        self,
        *,
        type: builtins.str,
        binary: typing.Optional[builtins.str] = None,
        text: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param binary: 
        :param text: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__29d3b036e9982be82becb9d268dac1d07ff82f34a09c5199cefdff5b942cd3fa)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument binary", value=binary, expected_type=type_hints["binary"])
            check_type(argname="argument text", value=text, expected_type=type_hints["text"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if binary is not None:
            self._values["binary"] = binary
        if text is not None:
            self._values["text"] = text

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveOverrides",
    jsii_struct_bases=[],
    name_mapping={"port": "port"},
)
class BackendTrafficPolicySpecHealthCheckActiveOverrides:
    def __init__(self, *, port: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param port: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveOverrides
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1e78e8ad86c621ca6a18b8f03a48208d9dc7be929129b4d2726759d90fd9c4f5)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveOverrides#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveTcp",
    jsii_struct_bases=[],
    name_mapping={"receive": "receive", "send": "send"},
)
class BackendTrafficPolicySpecHealthCheckActiveTcp:
    def __init__(
        self,
        *,
        receive: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveTcpReceive", typing.Dict[builtins.str, typing.Any]]] = None,
        send: typing.Optional[typing.Union["BackendTrafficPolicySpecHealthCheckActiveTcpSend", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param receive: 
        :param send: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveTcp
        '''
        if isinstance(receive, dict):
            receive = BackendTrafficPolicySpecHealthCheckActiveTcpReceive(**receive)
        if isinstance(send, dict):
            send = BackendTrafficPolicySpecHealthCheckActiveTcpSend(**send)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cd879a23513f0284ba04b4b8bdaf55755fc0f7163014c0c122052241bab4b24)
            check_type(argname="argument receive", value=receive, expected_type=type_hints["receive"])
            check_type(argname="argument send", value=send, expected_type=type_hints["send"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if receive is not None:
            self._values["receive"] = receive
        if send is not None:
            self._values["send"] = send

    @builtins.property
    def receive(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveTcpReceive"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcp#receive
        '''
        result = self._values.get("receive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveTcpReceive"], result)

    @builtins.property
    def send(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHealthCheckActiveTcpSend"]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcp#send
        '''
        result = self._values.get("send")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHealthCheckActiveTcpSend"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveTcpReceive",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class BackendTrafficPolicySpecHealthCheckActiveTcpReceive:
    def __init__(
        self,
        *,
        type: builtins.str,
        binary: typing.Optional[builtins.str] = None,
        text: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param binary: 
        :param text: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpReceive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f02a2a7026322718dc6c4f1a23fab806833e5b52bffcc6a9bdf9bbd68fa08da8)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument binary", value=binary, expected_type=type_hints["binary"])
            check_type(argname="argument text", value=text, expected_type=type_hints["text"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if binary is not None:
            self._values["binary"] = binary
        if text is not None:
            self._values["text"] = text

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpReceive#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpReceive#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpReceive#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveTcpReceive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckActiveTcpSend",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class BackendTrafficPolicySpecHealthCheckActiveTcpSend:
    def __init__(
        self,
        *,
        type: builtins.str,
        binary: typing.Optional[builtins.str] = None,
        text: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param binary: 
        :param text: 

        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpSend
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e083a35973a9dd2bf63284fca43b0e5fcbbe0a25cbaf71a8c2b35431f4c795a)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument binary", value=binary, expected_type=type_hints["binary"])
            check_type(argname="argument text", value=text, expected_type=type_hints["text"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if binary is not None:
            self._values["binary"] = binary
        if text is not None:
            self._values["text"] = text

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpSend#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpSend#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckActiveTcpSend#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckActiveTcpSend(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHealthCheckPassive",
    jsii_struct_bases=[],
    name_mapping={
        "always_eject_one_endpoint": "alwaysEjectOneEndpoint",
        "base_ejection_time": "baseEjectionTime",
        "consecutive5_xx_errors": "consecutive5XxErrors",
        "consecutive_gateway_errors": "consecutiveGatewayErrors",
        "consecutive_local_origin_failures": "consecutiveLocalOriginFailures",
        "failure_percentage_threshold": "failurePercentageThreshold",
        "interval": "interval",
        "max_ejection_percent": "maxEjectionPercent",
        "split_external_local_origin_errors": "splitExternalLocalOriginErrors",
    },
)
class BackendTrafficPolicySpecHealthCheckPassive:
    def __init__(
        self,
        *,
        always_eject_one_endpoint: typing.Optional[builtins.bool] = None,
        base_ejection_time: typing.Optional[builtins.str] = None,
        consecutive5_xx_errors: typing.Optional[jsii.Number] = None,
        consecutive_gateway_errors: typing.Optional[jsii.Number] = None,
        consecutive_local_origin_failures: typing.Optional[jsii.Number] = None,
        failure_percentage_threshold: typing.Optional[jsii.Number] = None,
        interval: typing.Optional[builtins.str] = None,
        max_ejection_percent: typing.Optional[jsii.Number] = None,
        split_external_local_origin_errors: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param always_eject_one_endpoint: 
        :param base_ejection_time: 
        :param consecutive5_xx_errors: 
        :param consecutive_gateway_errors: 
        :param consecutive_local_origin_failures: 
        :param failure_percentage_threshold: 
        :param interval: 
        :param max_ejection_percent: 
        :param split_external_local_origin_errors: 

        :schema: BackendTrafficPolicySpecHealthCheckPassive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d075ecb16a7f951cada0fcdee5139a8943c88f2d938dd5e348aecd9a5d56dd94)
            check_type(argname="argument always_eject_one_endpoint", value=always_eject_one_endpoint, expected_type=type_hints["always_eject_one_endpoint"])
            check_type(argname="argument base_ejection_time", value=base_ejection_time, expected_type=type_hints["base_ejection_time"])
            check_type(argname="argument consecutive5_xx_errors", value=consecutive5_xx_errors, expected_type=type_hints["consecutive5_xx_errors"])
            check_type(argname="argument consecutive_gateway_errors", value=consecutive_gateway_errors, expected_type=type_hints["consecutive_gateway_errors"])
            check_type(argname="argument consecutive_local_origin_failures", value=consecutive_local_origin_failures, expected_type=type_hints["consecutive_local_origin_failures"])
            check_type(argname="argument failure_percentage_threshold", value=failure_percentage_threshold, expected_type=type_hints["failure_percentage_threshold"])
            check_type(argname="argument interval", value=interval, expected_type=type_hints["interval"])
            check_type(argname="argument max_ejection_percent", value=max_ejection_percent, expected_type=type_hints["max_ejection_percent"])
            check_type(argname="argument split_external_local_origin_errors", value=split_external_local_origin_errors, expected_type=type_hints["split_external_local_origin_errors"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if always_eject_one_endpoint is not None:
            self._values["always_eject_one_endpoint"] = always_eject_one_endpoint
        if base_ejection_time is not None:
            self._values["base_ejection_time"] = base_ejection_time
        if consecutive5_xx_errors is not None:
            self._values["consecutive5_xx_errors"] = consecutive5_xx_errors
        if consecutive_gateway_errors is not None:
            self._values["consecutive_gateway_errors"] = consecutive_gateway_errors
        if consecutive_local_origin_failures is not None:
            self._values["consecutive_local_origin_failures"] = consecutive_local_origin_failures
        if failure_percentage_threshold is not None:
            self._values["failure_percentage_threshold"] = failure_percentage_threshold
        if interval is not None:
            self._values["interval"] = interval
        if max_ejection_percent is not None:
            self._values["max_ejection_percent"] = max_ejection_percent
        if split_external_local_origin_errors is not None:
            self._values["split_external_local_origin_errors"] = split_external_local_origin_errors

    @builtins.property
    def always_eject_one_endpoint(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#alwaysEjectOneEndpoint
        '''
        result = self._values.get("always_eject_one_endpoint")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def base_ejection_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#baseEjectionTime
        '''
        result = self._values.get("base_ejection_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def consecutive5_xx_errors(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#consecutive5XxErrors
        '''
        result = self._values.get("consecutive5_xx_errors")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def consecutive_gateway_errors(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#consecutiveGatewayErrors
        '''
        result = self._values.get("consecutive_gateway_errors")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def consecutive_local_origin_failures(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#consecutiveLocalOriginFailures
        '''
        result = self._values.get("consecutive_local_origin_failures")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def failure_percentage_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#failurePercentageThreshold
        '''
        result = self._values.get("failure_percentage_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_ejection_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#maxEjectionPercent
        '''
        result = self._values.get("max_ejection_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def split_external_local_origin_errors(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecHealthCheckPassive#splitExternalLocalOriginErrors
        '''
        result = self._values.get("split_external_local_origin_errors")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHealthCheckPassive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class BackendTrafficPolicySpecHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["BackendTrafficPolicySpecHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Optional["BackendTrafficPolicySpecHttp2InitialConnectionWindowSize"] = None,
        initial_stream_window_size: typing.Optional["BackendTrafficPolicySpecHttp2InitialStreamWindowSize"] = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: BackendTrafficPolicySpecHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = BackendTrafficPolicySpecHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b48db64ebdc961953915adc8104b736731cdf603a19f6c24cce332c342052dae)
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
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2ConnectionKeepalive"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2InitialConnectionWindowSize"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2InitialConnectionWindowSize"], result)

    @builtins.property
    def initial_stream_window_size(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecHttp2InitialStreamWindowSize"]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttp2InitialStreamWindowSize"], result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class BackendTrafficPolicySpecHttp2ConnectionKeepalive:
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

        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f568c124287236ded4cf28cbc7f62caf2bf08445fefdf506c4bc87b575e409d3)
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
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecHttp2InitialConnectionWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHttp2InitialConnectionWindowSize",
):
    '''
    :schema: BackendTrafficPolicySpecHttp2InitialConnectionWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__52a6404b2b67249ba50736b7750332267d319f8540a357c0dd6b242f8a50ca9f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4223bfcb1aee0a03f1c5289ed33e7994296c145a52eae4935b8096b882c3f0f4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class BackendTrafficPolicySpecHttp2InitialStreamWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHttp2InitialStreamWindowSize",
):
    '''
    :schema: BackendTrafficPolicySpecHttp2InitialStreamWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__127d2b9df4a7d34adfda71d8a6ab3c34d3eb9083678e392a85d7757d43399c66)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__de28a071d83600ecd2589be2df6654c64424dbae98ce66ec64022a2ecc8b70d0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgrade",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "connect": "connect"},
)
class BackendTrafficPolicySpecHttpUpgrade:
    def __init__(
        self,
        *,
        type: builtins.str,
        connect: typing.Optional[typing.Union["BackendTrafficPolicySpecHttpUpgradeConnect", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param connect: 

        :schema: BackendTrafficPolicySpecHttpUpgrade
        '''
        if isinstance(connect, dict):
            connect = BackendTrafficPolicySpecHttpUpgradeConnect(**connect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c907f6e304d2db4cc078c1f31b0cc6cbc82c9223f9e4c9dd31b2e0689cc5fe02)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument connect", value=connect, expected_type=type_hints["connect"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if connect is not None:
            self._values["connect"] = connect

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgrade#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def connect(self) -> typing.Optional["BackendTrafficPolicySpecHttpUpgradeConnect"]:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgrade#connect
        '''
        result = self._values.get("connect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecHttpUpgradeConnect"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttpUpgrade(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecHttpUpgradeConnect",
    jsii_struct_bases=[],
    name_mapping={"terminate": "terminate"},
)
class BackendTrafficPolicySpecHttpUpgradeConnect:
    def __init__(self, *, terminate: typing.Optional[builtins.bool] = None) -> None:
        '''
        :param terminate: 

        :schema: BackendTrafficPolicySpecHttpUpgradeConnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f63be10fc914f79b1d122d8075aa8263d06f13ee17291307b89623d8cd22d4ba)
            check_type(argname="argument terminate", value=terminate, expected_type=type_hints["terminate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if terminate is not None:
            self._values["terminate"] = terminate

    @builtins.property
    def terminate(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecHttpUpgradeConnect#terminate
        '''
        result = self._values.get("terminate")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecHttpUpgradeConnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancer",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "backend_utilization": "backendUtilization",
        "consistent_hash": "consistentHash",
        "dynamic_module": "dynamicModule",
        "endpoint_override": "endpointOverride",
        "slow_start": "slowStart",
        "zone_aware": "zoneAware",
    },
)
class BackendTrafficPolicySpecLoadBalancer:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecLoadBalancerType",
        backend_utilization: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerBackendUtilization", typing.Dict[builtins.str, typing.Any]]] = None,
        consistent_hash: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHash", typing.Dict[builtins.str, typing.Any]]] = None,
        dynamic_module: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerDynamicModule", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_override: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerEndpointOverride", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerSlowStart", typing.Dict[builtins.str, typing.Any]]] = None,
        zone_aware: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAware", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param backend_utilization: 
        :param consistent_hash: 
        :param dynamic_module: 
        :param endpoint_override: 
        :param slow_start: 
        :param zone_aware: 

        :schema: BackendTrafficPolicySpecLoadBalancer
        '''
        if isinstance(backend_utilization, dict):
            backend_utilization = BackendTrafficPolicySpecLoadBalancerBackendUtilization(**backend_utilization)
        if isinstance(consistent_hash, dict):
            consistent_hash = BackendTrafficPolicySpecLoadBalancerConsistentHash(**consistent_hash)
        if isinstance(dynamic_module, dict):
            dynamic_module = BackendTrafficPolicySpecLoadBalancerDynamicModule(**dynamic_module)
        if isinstance(endpoint_override, dict):
            endpoint_override = BackendTrafficPolicySpecLoadBalancerEndpointOverride(**endpoint_override)
        if isinstance(slow_start, dict):
            slow_start = BackendTrafficPolicySpecLoadBalancerSlowStart(**slow_start)
        if isinstance(zone_aware, dict):
            zone_aware = BackendTrafficPolicySpecLoadBalancerZoneAware(**zone_aware)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8e01c874da739d3ae128f7ac4cfa7d6caac05cee19e0af88237ccd4904af8eff)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument backend_utilization", value=backend_utilization, expected_type=type_hints["backend_utilization"])
            check_type(argname="argument consistent_hash", value=consistent_hash, expected_type=type_hints["consistent_hash"])
            check_type(argname="argument dynamic_module", value=dynamic_module, expected_type=type_hints["dynamic_module"])
            check_type(argname="argument endpoint_override", value=endpoint_override, expected_type=type_hints["endpoint_override"])
            check_type(argname="argument slow_start", value=slow_start, expected_type=type_hints["slow_start"])
            check_type(argname="argument zone_aware", value=zone_aware, expected_type=type_hints["zone_aware"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if backend_utilization is not None:
            self._values["backend_utilization"] = backend_utilization
        if consistent_hash is not None:
            self._values["consistent_hash"] = consistent_hash
        if dynamic_module is not None:
            self._values["dynamic_module"] = dynamic_module
        if endpoint_override is not None:
            self._values["endpoint_override"] = endpoint_override
        if slow_start is not None:
            self._values["slow_start"] = slow_start
        if zone_aware is not None:
            self._values["zone_aware"] = zone_aware

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecLoadBalancerType":
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecLoadBalancerType", result)

    @builtins.property
    def backend_utilization(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerBackendUtilization"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#backendUtilization
        '''
        result = self._values.get("backend_utilization")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerBackendUtilization"], result)

    @builtins.property
    def consistent_hash(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHash"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#consistentHash
        '''
        result = self._values.get("consistent_hash")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHash"], result)

    @builtins.property
    def dynamic_module(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerDynamicModule"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#dynamicModule
        '''
        result = self._values.get("dynamic_module")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerDynamicModule"], result)

    @builtins.property
    def endpoint_override(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerEndpointOverride"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#endpointOverride
        '''
        result = self._values.get("endpoint_override")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerEndpointOverride"], result)

    @builtins.property
    def slow_start(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerSlowStart"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#slowStart
        '''
        result = self._values.get("slow_start")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerSlowStart"], result)

    @builtins.property
    def zone_aware(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAware"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancer#zoneAware
        '''
        result = self._values.get("zone_aware")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAware"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerBackendUtilization",
    jsii_struct_bases=[],
    name_mapping={
        "blackout_period": "blackoutPeriod",
        "error_utilization_penalty_percent": "errorUtilizationPenaltyPercent",
        "keep_response_headers": "keepResponseHeaders",
        "metric_names_for_computing_utilization": "metricNamesForComputingUtilization",
        "out_of_band": "outOfBand",
        "weight_expiration_period": "weightExpirationPeriod",
        "weight_update_period": "weightUpdatePeriod",
    },
)
class BackendTrafficPolicySpecLoadBalancerBackendUtilization:
    def __init__(
        self,
        *,
        blackout_period: typing.Optional[builtins.str] = None,
        error_utilization_penalty_percent: typing.Optional[jsii.Number] = None,
        keep_response_headers: typing.Optional[builtins.bool] = None,
        metric_names_for_computing_utilization: typing.Optional[typing.Sequence[builtins.str]] = None,
        out_of_band: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand", typing.Dict[builtins.str, typing.Any]]] = None,
        weight_expiration_period: typing.Optional[builtins.str] = None,
        weight_update_period: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param blackout_period: 
        :param error_utilization_penalty_percent: 
        :param keep_response_headers: 
        :param metric_names_for_computing_utilization: 
        :param out_of_band: 
        :param weight_expiration_period: 
        :param weight_update_period: 

        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization
        '''
        if isinstance(out_of_band, dict):
            out_of_band = BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand(**out_of_band)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0915da4fe8d1e784487caa2941d3d8dcfc6fe50a15f79d715eb5b6e5103067f8)
            check_type(argname="argument blackout_period", value=blackout_period, expected_type=type_hints["blackout_period"])
            check_type(argname="argument error_utilization_penalty_percent", value=error_utilization_penalty_percent, expected_type=type_hints["error_utilization_penalty_percent"])
            check_type(argname="argument keep_response_headers", value=keep_response_headers, expected_type=type_hints["keep_response_headers"])
            check_type(argname="argument metric_names_for_computing_utilization", value=metric_names_for_computing_utilization, expected_type=type_hints["metric_names_for_computing_utilization"])
            check_type(argname="argument out_of_band", value=out_of_band, expected_type=type_hints["out_of_band"])
            check_type(argname="argument weight_expiration_period", value=weight_expiration_period, expected_type=type_hints["weight_expiration_period"])
            check_type(argname="argument weight_update_period", value=weight_update_period, expected_type=type_hints["weight_update_period"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if blackout_period is not None:
            self._values["blackout_period"] = blackout_period
        if error_utilization_penalty_percent is not None:
            self._values["error_utilization_penalty_percent"] = error_utilization_penalty_percent
        if keep_response_headers is not None:
            self._values["keep_response_headers"] = keep_response_headers
        if metric_names_for_computing_utilization is not None:
            self._values["metric_names_for_computing_utilization"] = metric_names_for_computing_utilization
        if out_of_band is not None:
            self._values["out_of_band"] = out_of_band
        if weight_expiration_period is not None:
            self._values["weight_expiration_period"] = weight_expiration_period
        if weight_update_period is not None:
            self._values["weight_update_period"] = weight_update_period

    @builtins.property
    def blackout_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#blackoutPeriod
        '''
        result = self._values.get("blackout_period")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def error_utilization_penalty_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#errorUtilizationPenaltyPercent
        '''
        result = self._values.get("error_utilization_penalty_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def keep_response_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#keepResponseHeaders
        '''
        result = self._values.get("keep_response_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def metric_names_for_computing_utilization(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#metricNamesForComputingUtilization
        '''
        result = self._values.get("metric_names_for_computing_utilization")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def out_of_band(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#outOfBand
        '''
        result = self._values.get("out_of_band")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand"], result)

    @builtins.property
    def weight_expiration_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#weightExpirationPeriod
        '''
        result = self._values.get("weight_expiration_period")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def weight_update_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilization#weightUpdatePeriod
        '''
        result = self._values.get("weight_update_period")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerBackendUtilization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand",
    jsii_struct_bases=[],
    name_mapping={
        "authority": "authority",
        "port": "port",
        "reporting_period": "reportingPeriod",
    },
)
class BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand:
    def __init__(
        self,
        *,
        authority: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        reporting_period: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param authority: 
        :param port: 
        :param reporting_period: 

        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__26ad8c34eb0cf3af95429aa23150c0407fb8462fa8496751e4bc74c6e5b180bf)
            check_type(argname="argument authority", value=authority, expected_type=type_hints["authority"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument reporting_period", value=reporting_period, expected_type=type_hints["reporting_period"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authority is not None:
            self._values["authority"] = authority
        if port is not None:
            self._values["port"] = port
        if reporting_period is not None:
            self._values["reporting_period"] = reporting_period

    @builtins.property
    def authority(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand#authority
        '''
        result = self._values.get("authority")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def reporting_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand#reportingPeriod
        '''
        result = self._values.get("reporting_period")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHash",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "cookie": "cookie",
        "header": "header",
        "headers": "headers",
        "query_params": "queryParams",
        "table_size": "tableSize",
    },
)
class BackendTrafficPolicySpecLoadBalancerConsistentHash:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecLoadBalancerConsistentHashType",
        cookie: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        header: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        table_size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param type: 
        :param cookie: 
        :param header: 
        :param headers: 
        :param query_params: 
        :param table_size: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash
        '''
        if isinstance(cookie, dict):
            cookie = BackendTrafficPolicySpecLoadBalancerConsistentHashCookie(**cookie)
        if isinstance(header, dict):
            header = BackendTrafficPolicySpecLoadBalancerConsistentHashHeader(**header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__77d4dfa090951c3cb8c0d1cce2eb863a95b5f2e654f544fdaafe124ebebaeae4)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument cookie", value=cookie, expected_type=type_hints["cookie"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument query_params", value=query_params, expected_type=type_hints["query_params"])
            check_type(argname="argument table_size", value=table_size, expected_type=type_hints["table_size"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if cookie is not None:
            self._values["cookie"] = cookie
        if header is not None:
            self._values["header"] = header
        if headers is not None:
            self._values["headers"] = headers
        if query_params is not None:
            self._values["query_params"] = query_params
        if table_size is not None:
            self._values["table_size"] = table_size

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecLoadBalancerConsistentHashType":
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecLoadBalancerConsistentHashType", result)

    @builtins.property
    def cookie(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashCookie"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashCookie"], result)

    @builtins.property
    def header(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashHeader"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerConsistentHashHeader"], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders"]], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams"]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams"]], result)

    @builtins.property
    def table_size(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHash#tableSize
        '''
        result = self._values.get("table_size")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHash(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashCookie",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "attributes": "attributes", "ttl": "ttl"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashCookie:
    def __init__(
        self,
        *,
        name: builtins.str,
        attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        ttl: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param attributes: 
        :param ttl: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__afa4fbdf2a59a639df0525d9beff7a9b5574736212c7d3d52049d09b1fa42714)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument ttl", value=ttl, expected_type=type_hints["ttl"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if attributes is not None:
            self._values["attributes"] = attributes
        if ttl is not None:
            self._values["ttl"] = ttl

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def attributes(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie#attributes
        '''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def ttl(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashCookie#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashHeader:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c2c06b8903b0f493648e51ba5e44b4873b20fdc056f30e422a3ac01172a1829)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5dfaf7fe72941b7de37c0c4b09dda7acf53a1f4d961c6093cba12d4b455fa9da)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__76d5d4a382072c189a7e56c742e8cd323c69bcd82b2aa2f6f19f3d53de06a62a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerConsistentHashType"
)
class BackendTrafficPolicySpecLoadBalancerConsistentHashType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecLoadBalancerConsistentHashType
    '''

    SOURCE_IP = "SOURCE_IP"
    '''SourceIP.'''
    HEADER = "HEADER"
    '''Header.'''
    HEADERS = "HEADERS"
    '''Headers.'''
    COOKIE = "COOKIE"
    '''Cookie.'''
    QUERY_PARAMS = "QUERY_PARAMS"
    '''QueryParams.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerDynamicModule",
    jsii_struct_bases=[],
    name_mapping={
        "lb_policy_name": "lbPolicyName",
        "name": "name",
        "config": "config",
    },
)
class BackendTrafficPolicySpecLoadBalancerDynamicModule:
    def __init__(
        self,
        *,
        lb_policy_name: builtins.str,
        name: builtins.str,
        config: typing.Any = None,
    ) -> None:
        '''
        :param lb_policy_name: 
        :param name: 
        :param config: 

        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b2b73a623a91e1d8e9fc932d7fe7204537caa619f3cec61e1930a3e96c1a6435)
            check_type(argname="argument lb_policy_name", value=lb_policy_name, expected_type=type_hints["lb_policy_name"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "lb_policy_name": lb_policy_name,
            "name": name,
        }
        if config is not None:
            self._values["config"] = config

    @builtins.property
    def lb_policy_name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule#lbPolicyName
        '''
        result = self._values.get("lb_policy_name")
        assert result is not None, "Required property 'lb_policy_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerDynamicModule#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerDynamicModule(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerEndpointOverride",
    jsii_struct_bases=[],
    name_mapping={"extract_from": "extractFrom"},
)
class BackendTrafficPolicySpecLoadBalancerEndpointOverride:
    def __init__(
        self,
        *,
        extract_from: typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param extract_from: 

        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverride
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__725d79a37db168a1330f516cebfec7404700947a378c26e194e0705f74df1118)
            check_type(argname="argument extract_from", value=extract_from, expected_type=type_hints["extract_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "extract_from": extract_from,
        }

    @builtins.property
    def extract_from(
        self,
    ) -> typing.List["BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverride#extractFrom
        '''
        result = self._values.get("extract_from")
        assert result is not None, "Required property 'extract_from' is missing"
        return typing.cast(typing.List["BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerEndpointOverride(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom",
    jsii_struct_bases=[],
    name_mapping={"header": "header"},
)
class BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom:
    def __init__(self, *, header: typing.Optional[builtins.str] = None) -> None:
        '''
        :param header: 

        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aae6dd65670e76d26228e34a0cde0688191258fcc6325244d2f460e3f5c1e66a)
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if header is not None:
            self._values["header"] = header

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerSlowStart",
    jsii_struct_bases=[],
    name_mapping={"window": "window"},
)
class BackendTrafficPolicySpecLoadBalancerSlowStart:
    def __init__(self, *, window: builtins.str) -> None:
        '''
        :param window: 

        :schema: BackendTrafficPolicySpecLoadBalancerSlowStart
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aae757ff7fcb901fcf25f9e1082fa1f8f214b30d042708ecd43ec3909971a710)
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "window": window,
        }

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerSlowStart#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerSlowStart(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerType"
)
class BackendTrafficPolicySpecLoadBalancerType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecLoadBalancerType
    '''

    CONSISTENT_HASH = "CONSISTENT_HASH"
    '''ConsistentHash.'''
    LEAST_REQUEST = "LEAST_REQUEST"
    '''LeastRequest.'''
    RANDOM = "RANDOM"
    '''Random.'''
    ROUND_ROBIN = "ROUND_ROBIN"
    '''RoundRobin.'''
    BACKEND_UTILIZATION = "BACKEND_UTILIZATION"
    '''BackendUtilization.'''
    DYNAMIC_MODULE = "DYNAMIC_MODULE"
    '''DynamicModule.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAware",
    jsii_struct_bases=[],
    name_mapping={"prefer_local": "preferLocal", "weighted_zones": "weightedZones"},
)
class BackendTrafficPolicySpecLoadBalancerZoneAware:
    def __init__(
        self,
        *,
        prefer_local: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal", typing.Dict[builtins.str, typing.Any]]] = None,
        weighted_zones: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param prefer_local: 
        :param weighted_zones: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAware
        '''
        if isinstance(prefer_local, dict):
            prefer_local = BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal(**prefer_local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1f4bbd1326f3c15f84276f4351924fb708de661f15dbf0266ca69fcba0e9c28)
            check_type(argname="argument prefer_local", value=prefer_local, expected_type=type_hints["prefer_local"])
            check_type(argname="argument weighted_zones", value=weighted_zones, expected_type=type_hints["weighted_zones"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if prefer_local is not None:
            self._values["prefer_local"] = prefer_local
        if weighted_zones is not None:
            self._values["weighted_zones"] = weighted_zones

    @builtins.property
    def prefer_local(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAware#preferLocal
        '''
        result = self._values.get("prefer_local")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal"], result)

    @builtins.property
    def weighted_zones(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones"]]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAware#weightedZones
        '''
        result = self._values.get("weighted_zones")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAware(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal",
    jsii_struct_bases=[],
    name_mapping={
        "force": "force",
        "min_endpoints_threshold": "minEndpointsThreshold",
        "percentage_enabled": "percentageEnabled",
    },
)
class BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal:
    def __init__(
        self,
        *,
        force: typing.Optional[typing.Union["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce", typing.Dict[builtins.str, typing.Any]]] = None,
        min_endpoints_threshold: typing.Optional[jsii.Number] = None,
        percentage_enabled: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param force: 
        :param min_endpoints_threshold: 
        :param percentage_enabled: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal
        '''
        if isinstance(force, dict):
            force = BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce(**force)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a661bf4ae45b13ddebee237cc007fea0ac48da3413d4d607aae6146da52f5a92)
            check_type(argname="argument force", value=force, expected_type=type_hints["force"])
            check_type(argname="argument min_endpoints_threshold", value=min_endpoints_threshold, expected_type=type_hints["min_endpoints_threshold"])
            check_type(argname="argument percentage_enabled", value=percentage_enabled, expected_type=type_hints["percentage_enabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if force is not None:
            self._values["force"] = force
        if min_endpoints_threshold is not None:
            self._values["min_endpoints_threshold"] = min_endpoints_threshold
        if percentage_enabled is not None:
            self._values["percentage_enabled"] = percentage_enabled

    @builtins.property
    def force(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce"]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal#force
        '''
        result = self._values.get("force")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce"], result)

    @builtins.property
    def min_endpoints_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal#minEndpointsThreshold
        '''
        result = self._values.get("min_endpoints_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def percentage_enabled(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal#percentageEnabled
        '''
        result = self._values.get("percentage_enabled")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce",
    jsii_struct_bases=[],
    name_mapping={"min_endpoints_in_zone_threshold": "minEndpointsInZoneThreshold"},
)
class BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce:
    def __init__(
        self,
        *,
        min_endpoints_in_zone_threshold: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param min_endpoints_in_zone_threshold: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aa6b6b598e299fe20bd7a30e0fa5afdf0ff6adab93df07a24c3b4b9b18b3216a)
            check_type(argname="argument min_endpoints_in_zone_threshold", value=min_endpoints_in_zone_threshold, expected_type=type_hints["min_endpoints_in_zone_threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if min_endpoints_in_zone_threshold is not None:
            self._values["min_endpoints_in_zone_threshold"] = min_endpoints_in_zone_threshold

    @builtins.property
    def min_endpoints_in_zone_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce#minEndpointsInZoneThreshold
        '''
        result = self._values.get("min_endpoints_in_zone_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight", "zone": "zone"},
)
class BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones:
    def __init__(self, *, weight: jsii.Number, zone: builtins.str) -> None:
        '''
        :param weight: 
        :param zone: 

        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eb7686f2e3100e9ec5525995357a60583b9e3904582d90ddba01a79687ba5087)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
            check_type(argname="argument zone", value=zone, expected_type=type_hints["zone"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "weight": weight,
            "zone": zone,
        }

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def zone(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones#zone
        '''
        result = self._values.get("zone")
        assert result is not None, "Required property 'zone' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"version": "version"},
)
class BackendTrafficPolicySpecProxyProtocol:
    def __init__(
        self,
        *,
        version: "BackendTrafficPolicySpecProxyProtocolVersion",
    ) -> None:
        '''
        :param version: 

        :schema: BackendTrafficPolicySpecProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db5cb569bd0d0b4f3bde9bace76adec3bcbeea6c804159d18e645e2d56269445)
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "version": version,
        }

    @builtins.property
    def version(self) -> "BackendTrafficPolicySpecProxyProtocolVersion":
        '''
        :schema: BackendTrafficPolicySpecProxyProtocol#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast("BackendTrafficPolicySpecProxyProtocolVersion", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecProxyProtocolVersion"
)
class BackendTrafficPolicySpecProxyProtocolVersion(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecProxyProtocolVersion
    '''

    V1 = "V1"
    '''V1.'''
    V2 = "V2"
    '''V2.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimit",
    jsii_struct_bases=[],
    name_mapping={"global_": "global", "local": "local", "type": "type"},
)
class BackendTrafficPolicySpecRateLimit:
    def __init__(
        self,
        *,
        global_: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobal", typing.Dict[builtins.str, typing.Any]]] = None,
        local: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocal", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitType"] = None,
    ) -> None:
        '''
        :param global_: 
        :param local: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimit
        '''
        if isinstance(global_, dict):
            global_ = BackendTrafficPolicySpecRateLimitGlobal(**global_)
        if isinstance(local, dict):
            local = BackendTrafficPolicySpecRateLimitLocal(**local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da61f8dbae57fd5ba5a6420f23850c46fbbc59c1b1546461f298b2b8f77a97d7)
            check_type(argname="argument global_", value=global_, expected_type=type_hints["global_"])
            check_type(argname="argument local", value=local, expected_type=type_hints["local"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if global_ is not None:
            self._values["global_"] = global_
        if local is not None:
            self._values["local"] = local
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def global_(self) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobal"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#global
        '''
        result = self._values.get("global_")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobal"], result)

    @builtins.property
    def local(self) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocal"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#local
        '''
        result = self._values.get("local")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocal"], result)

    @builtins.property
    def type(self) -> typing.Optional["BackendTrafficPolicySpecRateLimitType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimit#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobal",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class BackendTrafficPolicySpecRateLimitGlobal:
    def __init__(
        self,
        *,
        rules: typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRules", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param rules: 

        :schema: BackendTrafficPolicySpecRateLimitGlobal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e489a574184b437bdef59a7acf6445276044e17835a4019d94a362e9c6f3b0f9)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "rules": rules,
        }

    @builtins.property
    def rules(self) -> typing.List["BackendTrafficPolicySpecRateLimitGlobalRules"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobal#rules
        '''
        result = self._values.get("rules")
        assert result is not None, "Required property 'rules' is missing"
        return typing.cast(typing.List["BackendTrafficPolicySpecRateLimitGlobalRules"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRules",
    jsii_struct_bases=[],
    name_mapping={
        "limit": "limit",
        "client_selectors": "clientSelectors",
        "cost": "cost",
        "shadow_mode": "shadowMode",
        "shared": "shared",
        "x_rate_limit_headers": "xRateLimitHeaders",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRules:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesLimit", typing.Dict[builtins.str, typing.Any]],
        client_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        cost: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCost", typing.Dict[builtins.str, typing.Any]]] = None,
        shadow_mode: typing.Optional[builtins.bool] = None,
        shared: typing.Optional[builtins.bool] = None,
        x_rate_limit_headers: typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders"] = None,
    ) -> None:
        '''
        :param limit: 
        :param client_selectors: 
        :param cost: 
        :param shadow_mode: 
        :param shared: 
        :param x_rate_limit_headers: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRules
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecRateLimitGlobalRulesLimit(**limit)
        if isinstance(cost, dict):
            cost = BackendTrafficPolicySpecRateLimitGlobalRulesCost(**cost)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4e2aee49e31f8c1181e6f3292b9a004bf9a91dc62edfbfa8fdf2a8de22e318ef)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument client_selectors", value=client_selectors, expected_type=type_hints["client_selectors"])
            check_type(argname="argument cost", value=cost, expected_type=type_hints["cost"])
            check_type(argname="argument shadow_mode", value=shadow_mode, expected_type=type_hints["shadow_mode"])
            check_type(argname="argument shared", value=shared, expected_type=type_hints["shared"])
            check_type(argname="argument x_rate_limit_headers", value=x_rate_limit_headers, expected_type=type_hints["x_rate_limit_headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if client_selectors is not None:
            self._values["client_selectors"] = client_selectors
        if cost is not None:
            self._values["cost"] = cost
        if shadow_mode is not None:
            self._values["shadow_mode"] = shadow_mode
        if shared is not None:
            self._values["shared"] = shared
        if x_rate_limit_headers is not None:
            self._values["x_rate_limit_headers"] = x_rate_limit_headers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecRateLimitGlobalRulesLimit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitGlobalRulesLimit", result)

    @builtins.property
    def client_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#clientSelectors
        '''
        result = self._values.get("client_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors"]], result)

    @builtins.property
    def cost(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCost"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#cost
        '''
        result = self._values.get("cost")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCost"], result)

    @builtins.property
    def shadow_mode(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#shadowMode
        '''
        result = self._values.get("shadow_mode")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def shared(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#shared
        '''
        result = self._values.get("shared")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def x_rate_limit_headers(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRules#xRateLimitHeaders
        '''
        result = self._values.get("x_rate_limit_headers")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "headers": "headers",
        "methods": "methods",
        "path": "path",
        "query_params": "queryParams",
        "source_cidr": "sourceCidr",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        methods: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath", typing.Dict[builtins.str, typing.Any]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        source_cidr: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param headers: 
        :param methods: 
        :param path: 
        :param query_params: 
        :param source_cidr: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors
        '''
        if isinstance(path, dict):
            path = BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath(**path)
        if isinstance(source_cidr, dict):
            source_cidr = BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr(**source_cidr)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fc968172974fc08484d6b6aae98e6b25c148f2cb4691ec92b0c57efc264cb3b3)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument methods", value=methods, expected_type=type_hints["methods"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument query_params", value=query_params, expected_type=type_hints["query_params"])
            check_type(argname="argument source_cidr", value=source_cidr, expected_type=type_hints["source_cidr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers
        if methods is not None:
            self._values["methods"] = methods
        if path is not None:
            self._values["path"] = path
        if query_params is not None:
            self._values["query_params"] = query_params
        if source_cidr is not None:
            self._values["source_cidr"] = source_cidr

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders"]], result)

    @builtins.property
    def methods(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#methods
        '''
        result = self._values.get("methods")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods"]], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath"], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams"]], result)

    @builtins.property
    def source_cidr(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors#sourceCIDR
        '''
        result = self._values.get("source_cidr")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType"] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__42c3e896ce966c251ba0302fdbcfbaedddaa86c64c162e1a4e6e00d0adab548b)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType"], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods:
    def __init__(
        self,
        *,
        value: "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue",
        invert: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0cd79a057d109c857b5c91c95bef748e51fad5720d57d5122df2546c0305b98a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert

    @builtins.property
    def value(
        self,
    ) -> "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue":
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue", result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue
    '''

    GET = "GET"
    '''GET.'''
    HEAD = "HEAD"
    '''HEAD.'''
    POST = "POST"
    '''POST.'''
    PUT = "PUT"
    '''PUT.'''
    DELETE = "DELETE"
    '''DELETE.'''
    CONNECT = "CONNECT"
    '''CONNECT.'''
    OPTIONS = "OPTIONS"
    '''OPTIONS.'''
    TRACE = "TRACE"
    '''TRACE.'''
    PATCH = "PATCH"
    '''PATCH.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2aba5c4b124a3423c8230cb1f3af830b6e2996cce639f9c83bcd8ea31895297c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PATH_PREFIX = "PATH_PREFIX"
    '''PathPrefix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType"] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d9edcdfce1bd25cb19f68640476db840210d854e69bae61dfa97eeb7f9ff054)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType"], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d80039bc01fd95af8ab24a3e6197cbf8fa85ae568eb7fef6216d6444f6e59c15)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCost",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCost:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCost
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__17c156676b107edf7b086501b962c2621970c240614a8b2afff4e15a5661aa0c)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCost#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCost#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom",
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eba42bca48a385e749a2870a436c7b9e00a505b244a4c7448e0609f9034a9462)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom":
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom
    '''

    NUMBER = "NUMBER"
    '''Number.'''
    METADATA = "METADATA"
    '''Metadata.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d9af5bbf1499c149cac53f1b42240565311e8de0a0e8da8dca94b38d25f6b1e7)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom",
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e0696f428a0201bd5e11ee0a94b5459f6bb966f672c5e36632f49ed56f2d56ad)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom":
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom
    '''

    NUMBER = "NUMBER"
    '''Number.'''
    METADATA = "METADATA"
    '''Metadata.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__66628373e6a622d6d849f9209063db0f9661b57a08c8b8294adbc3a4900e1a94)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesLimit",
    jsii_struct_bases=[],
    name_mapping={
        "requests": "requests",
        "unit": "unit",
        "from_metadata": "fromMetadata",
    },
)
class BackendTrafficPolicySpecRateLimitGlobalRulesLimit:
    def __init__(
        self,
        *,
        requests: jsii.Number,
        unit: "BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit",
        from_metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param requests: 
        :param unit: 
        :param from_metadata: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit
        '''
        if isinstance(from_metadata, dict):
            from_metadata = BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata(**from_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__df9838f188804a811759812e0c20b3e3947fd7ba17086f1ed68d4537e9162c4b)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument from_metadata", value=from_metadata, expected_type=type_hints["from_metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
            "unit": unit,
        }
        if from_metadata is not None:
            self._values["from_metadata"] = from_metadata

    @builtins.property
    def requests(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit", result)

    @builtins.property
    def from_metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimit#fromMetadata
        '''
        result = self._values.get("from_metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e2855dae2bb5ea9d427329d1acebf4758ce44db3e9592a9d594c127b8a13c47f)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''
    DAY = "DAY"
    '''Day.'''
    WEEK = "WEEK"
    '''Week.'''
    MONTH = "MONTH"
    '''Month.'''
    YEAR = "YEAR"
    '''Year.'''


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders"
)
class BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders
    '''

    OFF = "OFF"
    '''Off.'''
    DRAFT_VERSION03 = "DRAFT_VERSION03"
    '''DraftVersion03.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocal",
    jsii_struct_bases=[],
    name_mapping={"rules": "rules"},
)
class BackendTrafficPolicySpecRateLimitLocal:
    def __init__(
        self,
        *,
        rules: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRules", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param rules: 

        :schema: BackendTrafficPolicySpecRateLimitLocal
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1c7ca43aaa674f7621fa178bf0816a734faaa5bef9443d7d2e5da9caf3a95c29)
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rules is not None:
            self._values["rules"] = rules

    @builtins.property
    def rules(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRules"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocal#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRules"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRules",
    jsii_struct_bases=[],
    name_mapping={
        "limit": "limit",
        "client_selectors": "clientSelectors",
        "cost": "cost",
        "shadow_mode": "shadowMode",
        "shared": "shared",
        "x_rate_limit_headers": "xRateLimitHeaders",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRules:
    def __init__(
        self,
        *,
        limit: typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesLimit", typing.Dict[builtins.str, typing.Any]],
        client_selectors: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        cost: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCost", typing.Dict[builtins.str, typing.Any]]] = None,
        shadow_mode: typing.Optional[builtins.bool] = None,
        shared: typing.Optional[builtins.bool] = None,
        x_rate_limit_headers: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"] = None,
    ) -> None:
        '''
        :param limit: 
        :param client_selectors: 
        :param cost: 
        :param shadow_mode: 
        :param shared: 
        :param x_rate_limit_headers: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRules
        '''
        if isinstance(limit, dict):
            limit = BackendTrafficPolicySpecRateLimitLocalRulesLimit(**limit)
        if isinstance(cost, dict):
            cost = BackendTrafficPolicySpecRateLimitLocalRulesCost(**cost)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6c9d99cee2a920db8212ab3a5d0b6cbef7863a50313cf0f127c756afb542fded)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
            check_type(argname="argument client_selectors", value=client_selectors, expected_type=type_hints["client_selectors"])
            check_type(argname="argument cost", value=cost, expected_type=type_hints["cost"])
            check_type(argname="argument shadow_mode", value=shadow_mode, expected_type=type_hints["shadow_mode"])
            check_type(argname="argument shared", value=shared, expected_type=type_hints["shared"])
            check_type(argname="argument x_rate_limit_headers", value=x_rate_limit_headers, expected_type=type_hints["x_rate_limit_headers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "limit": limit,
        }
        if client_selectors is not None:
            self._values["client_selectors"] = client_selectors
        if cost is not None:
            self._values["cost"] = cost
        if shadow_mode is not None:
            self._values["shadow_mode"] = shadow_mode
        if shared is not None:
            self._values["shared"] = shared
        if x_rate_limit_headers is not None:
            self._values["x_rate_limit_headers"] = x_rate_limit_headers

    @builtins.property
    def limit(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesLimit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#limit
        '''
        result = self._values.get("limit")
        assert result is not None, "Required property 'limit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesLimit", result)

    @builtins.property
    def client_selectors(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#clientSelectors
        '''
        result = self._values.get("client_selectors")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors"]], result)

    @builtins.property
    def cost(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCost"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#cost
        '''
        result = self._values.get("cost")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCost"], result)

    @builtins.property
    def shadow_mode(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#shadowMode
        '''
        result = self._values.get("shadow_mode")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def shared(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#shared
        '''
        result = self._values.get("shared")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def x_rate_limit_headers(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRules#xRateLimitHeaders
        '''
        result = self._values.get("x_rate_limit_headers")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "headers": "headers",
        "methods": "methods",
        "path": "path",
        "query_params": "queryParams",
        "source_cidr": "sourceCidr",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors:
    def __init__(
        self,
        *,
        headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        methods: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath", typing.Dict[builtins.str, typing.Any]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        source_cidr: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param headers: 
        :param methods: 
        :param path: 
        :param query_params: 
        :param source_cidr: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors
        '''
        if isinstance(path, dict):
            path = BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath(**path)
        if isinstance(source_cidr, dict):
            source_cidr = BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr(**source_cidr)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8b5411fc481a96c6ac3b8c6d5cc971f03ef69f7016db926ab3b12015fee344f9)
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument methods", value=methods, expected_type=type_hints["methods"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument query_params", value=query_params, expected_type=type_hints["query_params"])
            check_type(argname="argument source_cidr", value=source_cidr, expected_type=type_hints["source_cidr"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if headers is not None:
            self._values["headers"] = headers
        if methods is not None:
            self._values["methods"] = methods
        if path is not None:
            self._values["path"] = path
        if query_params is not None:
            self._values["query_params"] = query_params
        if source_cidr is not None:
            self._values["source_cidr"] = source_cidr

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders"]], result)

    @builtins.property
    def methods(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#methods
        '''
        result = self._values.get("methods")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods"]], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath"], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams"]]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams"]], result)

    @builtins.property
    def source_cidr(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors#sourceCIDR
        '''
        result = self._values.get("source_cidr")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b5cefb918a9e6c7bf8a1397d7b35b865c17876e631e50fb9cfcbad678185931)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods:
    def __init__(
        self,
        *,
        value: "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue",
        invert: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__309facc7e2676424198b7498dae1a6317a847768d61f1990f61beaa2f0dfac63)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert

    @builtins.property
    def value(
        self,
    ) -> "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue", result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue
    '''

    GET = "GET"
    '''GET.'''
    HEAD = "HEAD"
    '''HEAD.'''
    POST = "POST"
    '''POST.'''
    PUT = "PUT"
    '''PUT.'''
    DELETE = "DELETE"
    '''DELETE.'''
    CONNECT = "CONNECT"
    '''CONNECT.'''
    OPTIONS = "OPTIONS"
    '''OPTIONS.'''
    TRACE = "TRACE"
    '''TRACE.'''
    PATCH = "PATCH"
    '''PATCH.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__59e5a0da87343641fb9574350eae7a28242a6d2f24b51491a20529c2d33d4b07)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    PATH_PREFIX = "PATH_PREFIX"
    '''PathPrefix.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "invert": "invert",
        "type": "type",
        "value": "value",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams:
    def __init__(
        self,
        *,
        name: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"] = None,
        value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param invert: 
        :param type: 
        :param value: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a259e65f409152942347eb4908162f9c7316ca7f8a610a0ffe9279574e6d7865)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"], result)

    @builtins.property
    def value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "invert": "invert", "type": "type"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr:
    def __init__(
        self,
        *,
        value: builtins.str,
        invert: typing.Optional[builtins.bool] = None,
        type: typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"] = None,
    ) -> None:
        '''
        :param value: 
        :param invert: 
        :param type: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__942bd733ebbcf83477c45d69560e21d0c752565df72ef75a784b3d3a20f80e6a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument invert", value=invert, expected_type=type_hints["invert"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }
        if invert is not None:
            self._values["invert"] = invert
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def invert(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr#invert
        '''
        result = self._values.get("invert")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType"
)
class BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType(
    enum.Enum,
):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    DISTINCT = "DISTINCT"
    '''Distinct.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCost",
    jsii_struct_bases=[],
    name_mapping={"request": "request", "response": "response"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCost:
    def __init__(
        self,
        *,
        request: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param request: 
        :param response: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCost
        '''
        if isinstance(request, dict):
            request = BackendTrafficPolicySpecRateLimitLocalRulesCostRequest(**request)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecRateLimitLocalRulesCostResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__093415578ec67f219816c9cde7b42d7221a2b2086407a6237e1ea016122b449c)
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequest"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCost#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponse"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCost#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCost(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostRequest",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostRequest:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom",
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c452ecb59c0a87ceada2bfa24fa84ba961e756ca04cd8ca05aa2b7fd4f0dff86)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequest#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom"
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom
    '''

    NUMBER = "NUMBER"
    '''Number.'''
    METADATA = "METADATA"
    '''Metadata.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c55a55318a605c71184f5af9d7119107b7037540983d5c775a8d8172126cdd85)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostResponse",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "metadata": "metadata", "number": "number"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostResponse:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom",
        metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        number: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param from_: 
        :param metadata: 
        :param number: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse
        '''
        if isinstance(metadata, dict):
            metadata = BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dbf7ace19f4503c37d148eedd17a28b4dfaf9f0b78337454cda48534edda00d6)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument number", value=number, expected_type=type_hints["number"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if metadata is not None:
            self._values["metadata"] = metadata
        if number is not None:
            self._values["number"] = number

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom", result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata"], result)

    @builtins.property
    def number(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponse#number
        '''
        result = self._values.get("number")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom"
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom
    '''

    NUMBER = "NUMBER"
    '''Number.'''
    METADATA = "METADATA"
    '''Metadata.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__45bcd8bbd2e1f304135191c0e49196dea2cbd0a79abf770bd77cf5ff91c4bf48)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesLimit",
    jsii_struct_bases=[],
    name_mapping={
        "requests": "requests",
        "unit": "unit",
        "from_metadata": "fromMetadata",
    },
)
class BackendTrafficPolicySpecRateLimitLocalRulesLimit:
    def __init__(
        self,
        *,
        requests: jsii.Number,
        unit: "BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit",
        from_metadata: typing.Optional[typing.Union["BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param requests: 
        :param unit: 
        :param from_metadata: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit
        '''
        if isinstance(from_metadata, dict):
            from_metadata = BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata(**from_metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b9b41fe6607ca17890b0bc9fa41e1a842938b77556649b7b8a8397a363a4daeb)
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
            check_type(argname="argument unit", value=unit, expected_type=type_hints["unit"])
            check_type(argname="argument from_metadata", value=from_metadata, expected_type=type_hints["from_metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "requests": requests,
            "unit": unit,
        }
        if from_metadata is not None:
            self._values["from_metadata"] = from_metadata

    @builtins.property
    def requests(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit#requests
        '''
        result = self._values.get("requests")
        assert result is not None, "Required property 'requests' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def unit(self) -> "BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit":
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit#unit
        '''
        result = self._values.get("unit")
        assert result is not None, "Required property 'unit' is missing"
        return typing.cast("BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit", result)

    @builtins.property
    def from_metadata(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata"]:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimit#fromMetadata
        '''
        result = self._values.get("from_metadata")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesLimit(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "namespace": "namespace"},
)
class BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata:
    def __init__(self, *, key: builtins.str, namespace: builtins.str) -> None:
        '''
        :param key: 
        :param namespace: 

        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f6faea6b9dfc8856e9ccb70b83663fcbb0e935960fd291446616f84bf00b3b68)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "namespace": namespace,
        }

    @builtins.property
    def key(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def namespace(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata#namespace
        '''
        result = self._values.get("namespace")
        assert result is not None, "Required property 'namespace' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit"
)
class BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit
    '''

    SECOND = "SECOND"
    '''Second.'''
    MINUTE = "MINUTE"
    '''Minute.'''
    HOUR = "HOUR"
    '''Hour.'''
    DAY = "DAY"
    '''Day.'''
    WEEK = "WEEK"
    '''Week.'''
    MONTH = "MONTH"
    '''Month.'''
    YEAR = "YEAR"
    '''Year.'''


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders"
)
class BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders
    '''

    OFF = "OFF"
    '''Off.'''
    DRAFT_VERSION03 = "DRAFT_VERSION03"
    '''DraftVersion03.'''


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRateLimitType"
)
class BackendTrafficPolicySpecRateLimitType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRateLimitType
    '''

    GLOBAL = "GLOBAL"
    '''Global.'''
    LOCAL = "LOCAL"
    '''Local.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRequestBuffer",
    jsii_struct_bases=[],
    name_mapping={"limit": "limit"},
)
class BackendTrafficPolicySpecRequestBuffer:
    def __init__(
        self,
        *,
        limit: typing.Optional["BackendTrafficPolicySpecRequestBufferLimit"] = None,
    ) -> None:
        '''
        :param limit: 

        :schema: BackendTrafficPolicySpecRequestBuffer
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6d8dfa93439df4bac71a936d43f5aad0372be556e120dcbaa525c18156e9366d)
            check_type(argname="argument limit", value=limit, expected_type=type_hints["limit"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limit is not None:
            self._values["limit"] = limit

    @builtins.property
    def limit(self) -> typing.Optional["BackendTrafficPolicySpecRequestBufferLimit"]:
        '''
        :schema: BackendTrafficPolicySpecRequestBuffer#limit
        '''
        result = self._values.get("limit")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRequestBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRequestBuffer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BackendTrafficPolicySpecRequestBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRequestBufferLimit",
):
    '''
    :schema: BackendTrafficPolicySpecRequestBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BackendTrafficPolicySpecRequestBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f8a16cfb109a5a746c5f4e6fcd021368518a18ba2a272f2a46b4762c77da4618)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecRequestBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BackendTrafficPolicySpecRequestBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac9abc7415b6ee097559ec0a2eed679dfc3cd07523410f24c51ae3082d4e8a1c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BackendTrafficPolicySpecRequestBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverride",
    jsii_struct_bases=[],
    name_mapping={
        "match": "match",
        "redirect": "redirect",
        "response": "response",
        "source": "source",
    },
)
class BackendTrafficPolicySpecResponseOverride:
    def __init__(
        self,
        *,
        match: typing.Union["BackendTrafficPolicySpecResponseOverrideMatch", typing.Dict[builtins.str, typing.Any]],
        redirect: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideRedirect", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideResponse", typing.Dict[builtins.str, typing.Any]]] = None,
        source: typing.Optional["BackendTrafficPolicySpecResponseOverrideSource"] = None,
    ) -> None:
        '''
        :param match: 
        :param redirect: 
        :param response: 
        :param source: 

        :schema: BackendTrafficPolicySpecResponseOverride
        '''
        if isinstance(match, dict):
            match = BackendTrafficPolicySpecResponseOverrideMatch(**match)
        if isinstance(redirect, dict):
            redirect = BackendTrafficPolicySpecResponseOverrideRedirect(**redirect)
        if isinstance(response, dict):
            response = BackendTrafficPolicySpecResponseOverrideResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1f2bfdd6a3bbbacd233cf64f43016eb5c0fbab27596b8014e62f66b31d9b7854)
            check_type(argname="argument match", value=match, expected_type=type_hints["match"])
            check_type(argname="argument redirect", value=redirect, expected_type=type_hints["redirect"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
            check_type(argname="argument source", value=source, expected_type=type_hints["source"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "match": match,
        }
        if redirect is not None:
            self._values["redirect"] = redirect
        if response is not None:
            self._values["response"] = response
        if source is not None:
            self._values["source"] = source

    @builtins.property
    def match(self) -> "BackendTrafficPolicySpecResponseOverrideMatch":
        '''
        :schema: BackendTrafficPolicySpecResponseOverride#match
        '''
        result = self._values.get("match")
        assert result is not None, "Required property 'match' is missing"
        return typing.cast("BackendTrafficPolicySpecResponseOverrideMatch", result)

    @builtins.property
    def redirect(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirect"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverride#redirect
        '''
        result = self._values.get("redirect")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirect"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideResponse"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverride#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideResponse"], result)

    @builtins.property
    def source(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideSource"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverride#source
        '''
        result = self._values.get("source")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideSource"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverride(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideMatch",
    jsii_struct_bases=[],
    name_mapping={
        "response_headers": "responseHeaders",
        "status_codes": "statusCodes",
    },
)
class BackendTrafficPolicySpecResponseOverrideMatch:
    def __init__(
        self,
        *,
        response_headers: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        status_codes: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecResponseOverrideMatchStatusCodes", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param response_headers: 
        :param status_codes: 

        :schema: BackendTrafficPolicySpecResponseOverrideMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4eaa2b7a62983fac2c2602e39a95266262ff93918290b164ffd10afaf2d36e1e)
            check_type(argname="argument response_headers", value=response_headers, expected_type=type_hints["response_headers"])
            check_type(argname="argument status_codes", value=status_codes, expected_type=type_hints["status_codes"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if response_headers is not None:
            self._values["response_headers"] = response_headers
        if status_codes is not None:
            self._values["status_codes"] = status_codes

    @builtins.property
    def response_headers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders"]]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatch#responseHeaders
        '''
        result = self._values.get("response_headers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders"]], result)

    @builtins.property
    def status_codes(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideMatchStatusCodes"]]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatch#statusCodes
        '''
        result = self._values.get("status_codes")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideMatchStatusCodes"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: typing.Union["BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param name: 
        :param value: 

        :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders
        '''
        if isinstance(value, dict):
            value = BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue(**value)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dc46f19f7d53c708463bdb3058b056c258e3ace02c19882a4a757d0429ce3687)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(
        self,
    ) -> "BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue":
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast("BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue",
    jsii_struct_bases=[],
    name_mapping={"value": "value", "type": "type"},
)
class BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue:
    def __init__(
        self,
        *,
        value: builtins.str,
        type: typing.Optional["BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType"] = None,
    ) -> None:
        '''
        :param value: 
        :param type: 

        :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__02a7564cc7f90ec14c0c694b3dccb99e231bea306f6f2e66d8d74412120f490b)
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
        :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType"
)
class BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType
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
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideMatchStatusCodes",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "range": "range", "value": "value"},
)
class BackendTrafficPolicySpecResponseOverrideMatchStatusCodes:
    def __init__(
        self,
        *,
        type: builtins.str,
        range: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange", typing.Dict[builtins.str, typing.Any]]] = None,
        value: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param type: 
        :param range: 
        :param value: 

        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodes
        '''
        if isinstance(range, dict):
            range = BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange(**range)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fe2cffb3d5fd7ad3e428d09f01635f96643ae192f8acd3b515b6fdad93e80836)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument range", value=range, expected_type=type_hints["range"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if range is not None:
            self._values["range"] = range
        if value is not None:
            self._values["value"] = value

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodes#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def range(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodes#range
        '''
        result = self._values.get("range")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange"], result)

    @builtins.property
    def value(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodes#value
        '''
        result = self._values.get("value")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideMatchStatusCodes(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange",
    jsii_struct_bases=[],
    name_mapping={"end": "end", "start": "start"},
)
class BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange:
    def __init__(self, *, end: jsii.Number, start: jsii.Number) -> None:
        '''
        :param end: 
        :param start: 

        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b00fe714f28e84946d5395a140b97b3f0762cb42fc5e1db3a59a2b85539934fa)
            check_type(argname="argument end", value=end, expected_type=type_hints["end"])
            check_type(argname="argument start", value=start, expected_type=type_hints["start"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "end": end,
            "start": start,
        }

    @builtins.property
    def end(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange#end
        '''
        result = self._values.get("end")
        assert result is not None, "Required property 'end' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def start(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange#start
        '''
        result = self._values.get("start")
        assert result is not None, "Required property 'start' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideRedirect",
    jsii_struct_bases=[],
    name_mapping={
        "hostname": "hostname",
        "path": "path",
        "port": "port",
        "scheme": "scheme",
        "status_code": "statusCode",
    },
)
class BackendTrafficPolicySpecResponseOverrideRedirect:
    def __init__(
        self,
        *,
        hostname: typing.Optional[builtins.str] = None,
        path: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideRedirectPath", typing.Dict[builtins.str, typing.Any]]] = None,
        port: typing.Optional[jsii.Number] = None,
        scheme: typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectScheme"] = None,
        status_code: typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectStatusCode"] = None,
    ) -> None:
        '''
        :param hostname: 
        :param path: 
        :param port: 
        :param scheme: 
        :param status_code: 

        :schema: BackendTrafficPolicySpecResponseOverrideRedirect
        '''
        if isinstance(path, dict):
            path = BackendTrafficPolicySpecResponseOverrideRedirectPath(**path)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__230de70e573bdc78899d42a8e4dd76839349b2a31ca3703c832c0acbe60866e7)
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument scheme", value=scheme, expected_type=type_hints["scheme"])
            check_type(argname="argument status_code", value=status_code, expected_type=type_hints["status_code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hostname is not None:
            self._values["hostname"] = hostname
        if path is not None:
            self._values["path"] = path
        if port is not None:
            self._values["port"] = port
        if scheme is not None:
            self._values["scheme"] = scheme
        if status_code is not None:
            self._values["status_code"] = status_code

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirect#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectPath"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirect#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectPath"], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirect#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def scheme(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectScheme"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirect#scheme
        '''
        result = self._values.get("scheme")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectScheme"], result)

    @builtins.property
    def status_code(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectStatusCode"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirect#statusCode
        '''
        result = self._values.get("status_code")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideRedirectStatusCode"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideRedirect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideRedirectPath",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "replace_full_path": "replaceFullPath",
        "replace_prefix_match": "replacePrefixMatch",
    },
)
class BackendTrafficPolicySpecResponseOverrideRedirectPath:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecResponseOverrideRedirectPathType",
        replace_full_path: typing.Optional[builtins.str] = None,
        replace_prefix_match: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param type: 
        :param replace_full_path: 
        :param replace_prefix_match: 

        :schema: BackendTrafficPolicySpecResponseOverrideRedirectPath
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3475a842bd0093a81952b7219d8338c477f8e6a640cd626e914843e71e42fb42)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument replace_full_path", value=replace_full_path, expected_type=type_hints["replace_full_path"])
            check_type(argname="argument replace_prefix_match", value=replace_prefix_match, expected_type=type_hints["replace_prefix_match"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if replace_full_path is not None:
            self._values["replace_full_path"] = replace_full_path
        if replace_prefix_match is not None:
            self._values["replace_prefix_match"] = replace_prefix_match

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecResponseOverrideRedirectPathType":
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirectPath#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecResponseOverrideRedirectPathType", result)

    @builtins.property
    def replace_full_path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirectPath#replaceFullPath
        '''
        result = self._values.get("replace_full_path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def replace_prefix_match(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideRedirectPath#replacePrefixMatch
        '''
        result = self._values.get("replace_prefix_match")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideRedirectPath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideRedirectPathType"
)
class BackendTrafficPolicySpecResponseOverrideRedirectPathType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecResponseOverrideRedirectPathType
    '''

    REPLACE_FULL_PATH = "REPLACE_FULL_PATH"
    '''ReplaceFullPath.'''
    REPLACE_PREFIX_MATCH = "REPLACE_PREFIX_MATCH"
    '''ReplacePrefixMatch.'''


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideRedirectScheme"
)
class BackendTrafficPolicySpecResponseOverrideRedirectScheme(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecResponseOverrideRedirectScheme
    '''

    HTTP = "HTTP"
    '''http.'''
    HTTPS = "HTTPS"
    '''https.'''


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideRedirectStatusCode"
)
class BackendTrafficPolicySpecResponseOverrideRedirectStatusCode(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecResponseOverrideRedirectStatusCode
    '''

    VALUE_301 = "VALUE_301"
    '''301.'''
    VALUE_302 = "VALUE_302"
    '''302.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideResponse",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "content_type": "contentType",
        "header": "header",
        "status_code": "statusCode",
    },
)
class BackendTrafficPolicySpecResponseOverrideResponse:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideResponseBody", typing.Dict[builtins.str, typing.Any]]] = None,
        content_type: typing.Optional[builtins.str] = None,
        header: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideResponseHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        status_code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param body: 
        :param content_type: 
        :param header: 
        :param status_code: 

        :schema: BackendTrafficPolicySpecResponseOverrideResponse
        '''
        if isinstance(body, dict):
            body = BackendTrafficPolicySpecResponseOverrideResponseBody(**body)
        if isinstance(header, dict):
            header = BackendTrafficPolicySpecResponseOverrideResponseHeader(**header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__73b64b0ad8e458fd9c62054d2f3803d411589542f511831b5fe2d65a55711343)
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
            check_type(argname="argument content_type", value=content_type, expected_type=type_hints["content_type"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument status_code", value=status_code, expected_type=type_hints["status_code"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if body is not None:
            self._values["body"] = body
        if content_type is not None:
            self._values["content_type"] = content_type
        if header is not None:
            self._values["header"] = header
        if status_code is not None:
            self._values["status_code"] = status_code

    @builtins.property
    def body(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideResponseBody"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponse#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideResponseBody"], result)

    @builtins.property
    def content_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponse#contentType
        '''
        result = self._values.get("content_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideResponseHeader"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponse#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideResponseHeader"], result)

    @builtins.property
    def status_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponse#statusCode
        '''
        result = self._values.get("status_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideResponseBody",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "inline": "inline", "value_ref": "valueRef"},
)
class BackendTrafficPolicySpecResponseOverrideResponseBody:
    def __init__(
        self,
        *,
        type: builtins.str,
        inline: typing.Optional[builtins.str] = None,
        value_ref: typing.Optional[typing.Union["BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param inline: 
        :param value_ref: 

        :schema: BackendTrafficPolicySpecResponseOverrideResponseBody
        '''
        if isinstance(value_ref, dict):
            value_ref = BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c63237d4bc0fb37ccc9d21b34f03a291172dc1659368a6782e5ea634ea4ce784)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument inline", value=inline, expected_type=type_hints["inline"])
            check_type(argname="argument value_ref", value=value_ref, expected_type=type_hints["value_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if inline is not None:
            self._values["inline"] = inline
        if value_ref is not None:
            self._values["value_ref"] = value_ref

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseBody#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def inline(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseBody#inline
        '''
        result = self._values.get("inline")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_ref(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef"]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseBody#valueRef
        '''
        result = self._values.get("value_ref")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideResponseBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef:
    def __init__(
        self,
        *,
        group: builtins.str,
        kind: builtins.str,
        name: builtins.str,
    ) -> None:
        '''
        :param group: 
        :param kind: 
        :param name: 

        :schema: BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b7cc56814b010d2deb682235e37d53e8c51575436e03037408331656729abc0)
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "group": group,
            "kind": kind,
            "name": name,
        }

    @builtins.property
    def group(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideResponseHeader",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "remove": "remove", "set": "set"},
)
class BackendTrafficPolicySpecResponseOverrideResponseHeader:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecResponseOverrideResponseHeaderSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param remove: 
        :param set: 

        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__df618cd4f1c3302dcc1cd5a55a66d61f2bc2ad4aeaab536b20811e15fba58974)
            check_type(argname="argument add", value=add, expected_type=type_hints["add"])
            check_type(argname="argument remove", value=remove, expected_type=type_hints["remove"])
            check_type(argname="argument set", value=set, expected_type=type_hints["set"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if add is not None:
            self._values["add"] = add
        if remove is not None:
            self._values["remove"] = remove
        if set is not None:
            self._values["set"] = set

    @builtins.property
    def add(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd"]]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeader#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeader#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideResponseHeaderSet"]]:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeader#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecResponseOverrideResponseHeaderSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideResponseHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18de285c1951a7a81bff4fdde269f7439a710d1f9044340b052dab7eb1ff78d4)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideResponseHeaderSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class BackendTrafficPolicySpecResponseOverrideResponseHeaderSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeaderSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7a5586298ac2396580cad076754aeb837c120f7fb3bbb88f4e41937bc35b9150)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeaderSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecResponseOverrideResponseHeaderSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecResponseOverrideResponseHeaderSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecResponseOverrideSource"
)
class BackendTrafficPolicySpecResponseOverrideSource(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecResponseOverrideSource
    '''

    ALL = "ALL"
    '''All.'''
    LOCAL = "LOCAL"
    '''Local.'''
    BACKEND = "BACKEND"
    '''Backend.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRetry",
    jsii_struct_bases=[],
    name_mapping={
        "num_attempts_per_priority": "numAttemptsPerPriority",
        "num_retries": "numRetries",
        "per_retry": "perRetry",
        "retry_on": "retryOn",
    },
)
class BackendTrafficPolicySpecRetry:
    def __init__(
        self,
        *,
        num_attempts_per_priority: typing.Optional[jsii.Number] = None,
        num_retries: typing.Optional[jsii.Number] = None,
        per_retry: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryPerRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_on: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryRetryOn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param num_attempts_per_priority: 
        :param num_retries: 
        :param per_retry: 
        :param retry_on: 

        :schema: BackendTrafficPolicySpecRetry
        '''
        if isinstance(per_retry, dict):
            per_retry = BackendTrafficPolicySpecRetryPerRetry(**per_retry)
        if isinstance(retry_on, dict):
            retry_on = BackendTrafficPolicySpecRetryRetryOn(**retry_on)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__032d439debaa593e93cfb6f48ba69e64cab6f0a60ec425299f7bb69c2e29e505)
            check_type(argname="argument num_attempts_per_priority", value=num_attempts_per_priority, expected_type=type_hints["num_attempts_per_priority"])
            check_type(argname="argument num_retries", value=num_retries, expected_type=type_hints["num_retries"])
            check_type(argname="argument per_retry", value=per_retry, expected_type=type_hints["per_retry"])
            check_type(argname="argument retry_on", value=retry_on, expected_type=type_hints["retry_on"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if num_attempts_per_priority is not None:
            self._values["num_attempts_per_priority"] = num_attempts_per_priority
        if num_retries is not None:
            self._values["num_retries"] = num_retries
        if per_retry is not None:
            self._values["per_retry"] = per_retry
        if retry_on is not None:
            self._values["retry_on"] = retry_on

    @builtins.property
    def num_attempts_per_priority(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRetry#numAttemptsPerPriority
        '''
        result = self._values.get("num_attempts_per_priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def num_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecRetry#numRetries
        '''
        result = self._values.get("num_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_retry(self) -> typing.Optional["BackendTrafficPolicySpecRetryPerRetry"]:
        '''
        :schema: BackendTrafficPolicySpecRetry#perRetry
        '''
        result = self._values.get("per_retry")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryPerRetry"], result)

    @builtins.property
    def retry_on(self) -> typing.Optional["BackendTrafficPolicySpecRetryRetryOn"]:
        '''
        :schema: BackendTrafficPolicySpecRetry#retryOn
        '''
        result = self._values.get("retry_on")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryRetryOn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetry",
    jsii_struct_bases=[],
    name_mapping={"back_off": "backOff", "timeout": "timeout"},
)
class BackendTrafficPolicySpecRetryPerRetry:
    def __init__(
        self,
        *,
        back_off: typing.Optional[typing.Union["BackendTrafficPolicySpecRetryPerRetryBackOff", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param back_off: 
        :param timeout: 

        :schema: BackendTrafficPolicySpecRetryPerRetry
        '''
        if isinstance(back_off, dict):
            back_off = BackendTrafficPolicySpecRetryPerRetryBackOff(**back_off)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1abecc0d491630a7454ff29b1197c7eaae271572fe74f2fe80f1627276f0cd7e)
            check_type(argname="argument back_off", value=back_off, expected_type=type_hints["back_off"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if back_off is not None:
            self._values["back_off"] = back_off
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def back_off(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecRetryPerRetryBackOff"]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetry#backOff
        '''
        result = self._values.get("back_off")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecRetryPerRetryBackOff"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetry#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryPerRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRetryPerRetryBackOff",
    jsii_struct_bases=[],
    name_mapping={"base_interval": "baseInterval", "max_interval": "maxInterval"},
)
class BackendTrafficPolicySpecRetryPerRetryBackOff:
    def __init__(
        self,
        *,
        base_interval: typing.Optional[builtins.str] = None,
        max_interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_interval: 
        :param max_interval: 

        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d908309ac263b291db435f5a81fe5a9b3b4911689e510ac483692a2b3caa6091)
            check_type(argname="argument base_interval", value=base_interval, expected_type=type_hints["base_interval"])
            check_type(argname="argument max_interval", value=max_interval, expected_type=type_hints["max_interval"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if base_interval is not None:
            self._values["base_interval"] = base_interval
        if max_interval is not None:
            self._values["max_interval"] = max_interval

    @builtins.property
    def base_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff#baseInterval
        '''
        result = self._values.get("base_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecRetryPerRetryBackOff#maxInterval
        '''
        result = self._values.get("max_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryPerRetryBackOff(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRetryRetryOn",
    jsii_struct_bases=[],
    name_mapping={"http_status_codes": "httpStatusCodes", "triggers": "triggers"},
)
class BackendTrafficPolicySpecRetryRetryOn:
    def __init__(
        self,
        *,
        http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
        triggers: typing.Optional[typing.Sequence["BackendTrafficPolicySpecRetryRetryOnTriggers"]] = None,
    ) -> None:
        '''
        :param http_status_codes: 
        :param triggers: 

        :schema: BackendTrafficPolicySpecRetryRetryOn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0a3a7d2b0a64f4af0f945c9ff4705f7723385e6ec67372395bf155b184e202b5)
            check_type(argname="argument http_status_codes", value=http_status_codes, expected_type=type_hints["http_status_codes"])
            check_type(argname="argument triggers", value=triggers, expected_type=type_hints["triggers"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http_status_codes is not None:
            self._values["http_status_codes"] = http_status_codes
        if triggers is not None:
            self._values["triggers"] = triggers

    @builtins.property
    def http_status_codes(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: BackendTrafficPolicySpecRetryRetryOn#httpStatusCodes
        '''
        result = self._values.get("http_status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def triggers(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecRetryRetryOnTriggers"]]:
        '''
        :schema: BackendTrafficPolicySpecRetryRetryOn#triggers
        '''
        result = self._values.get("triggers")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecRetryRetryOnTriggers"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecRetryRetryOn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecRetryRetryOnTriggers"
)
class BackendTrafficPolicySpecRetryRetryOnTriggers(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecRetryRetryOnTriggers
    '''

    VALUE_5XX = "VALUE_5XX"
    '''5xx.'''
    GATEWAY_HYPHEN_ERROR = "GATEWAY_HYPHEN_ERROR"
    '''gateway-error.'''
    RESET = "RESET"
    '''reset.'''
    RESET_HYPHEN_BEFORE_HYPHEN_REQUEST = "RESET_HYPHEN_BEFORE_HYPHEN_REQUEST"
    '''reset-before-request.'''
    CONNECT_HYPHEN_FAILURE = "CONNECT_HYPHEN_FAILURE"
    '''connect-failure.'''
    RETRIABLE_HYPHEN_4XX = "RETRIABLE_HYPHEN_4XX"
    '''retriable-4xx.'''
    REFUSED_HYPHEN_STREAM = "REFUSED_HYPHEN_STREAM"
    '''refused-stream.'''
    RETRIABLE_HYPHEN_STATUS_HYPHEN_CODES = "RETRIABLE_HYPHEN_STATUS_HYPHEN_CODES"
    '''retriable-status-codes.'''
    CANCELLED = "CANCELLED"
    '''cancelled.'''
    DEADLINE_HYPHEN_EXCEEDED = "DEADLINE_HYPHEN_EXCEEDED"
    '''deadline-exceeded.'''
    INTERNAL = "INTERNAL"
    '''internal.'''
    RESOURCE_HYPHEN_EXHAUSTED = "RESOURCE_HYPHEN_EXHAUSTED"
    '''resource-exhausted.'''
    UNAVAILABLE = "UNAVAILABLE"
    '''unavailable.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class BackendTrafficPolicySpecTargetRef:
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

        :schema: BackendTrafficPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4317292a114008989487653903199c45662b9cb1760c9edc262382769169e104)
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
        :schema: BackendTrafficPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class BackendTrafficPolicySpecTargetRefs:
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

        :schema: BackendTrafficPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f9dede167477c116363827733f0aa9805f814320b6ff68119a49eb9632ff9a22)
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
        :schema: BackendTrafficPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class BackendTrafficPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: BackendTrafficPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = BackendTrafficPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__74a6b5200b33867df198d1ba478d9fc6ac5d84bfa9162834b37193c0e641dced)
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
        :schema: BackendTrafficPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class BackendTrafficPolicySpecTargetSelectorsMatchExpressions:
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

        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2278ec601c28444851c8593095640b52751a32c4d5da66fd0bd915f0f8e24da0)
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
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class BackendTrafficPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: "BackendTrafficPolicySpecTargetSelectorsNamespacesFrom",
        selector: typing.Optional[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f5bb11ac8793511b82c87609b3205a4dc04909eccc1d6a5751b6fc26980980b3)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> "BackendTrafficPolicySpecTargetSelectorsNamespacesFrom":
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("BackendTrafficPolicySpecTargetSelectorsNamespacesFrom", result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesFrom"
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesFrom(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesFrom
    '''

    SAME = "SAME"
    '''Same.'''
    ALL = "ALL"
    '''All.'''
    SELECTOR = "SELECTOR"
    '''Selector.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9cabd2b0bd40eac554c4bd6449666274fc96c0b531bf7484d5e5822b141c6ff6)
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
    ) -> typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
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

        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__35728f2c70b6dda5f02900ba655f3f7d24e5dc8ccd2ff5c9c80b0ded2c1246f6)
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
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class BackendTrafficPolicySpecTcpKeepalive:
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

        :schema: BackendTrafficPolicySpecTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e445173e3bbd69540fe3799e5c6d259b4d4b37337939739bd612e04f37b86258)
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
        :schema: BackendTrafficPolicySpecTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetry",
    jsii_struct_bases=[],
    name_mapping={"metrics": "metrics", "tracing": "tracing"},
)
class BackendTrafficPolicySpecTelemetry:
    def __init__(
        self,
        *,
        metrics: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
        tracing: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracing", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metrics: 
        :param tracing: 

        :schema: BackendTrafficPolicySpecTelemetry
        '''
        if isinstance(metrics, dict):
            metrics = BackendTrafficPolicySpecTelemetryMetrics(**metrics)
        if isinstance(tracing, dict):
            tracing = BackendTrafficPolicySpecTelemetryTracing(**tracing)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a39779aaa65cecba4b3d94eea38fb41a5117c55a2919d1b1982205101a38b662)
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
            check_type(argname="argument tracing", value=tracing, expected_type=type_hints["tracing"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metrics is not None:
            self._values["metrics"] = metrics
        if tracing is not None:
            self._values["tracing"] = tracing

    @builtins.property
    def metrics(self) -> typing.Optional["BackendTrafficPolicySpecTelemetryMetrics"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetry#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryMetrics"], result)

    @builtins.property
    def tracing(self) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracing"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetry#tracing
        '''
        result = self._values.get("tracing")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracing"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryMetrics",
    jsii_struct_bases=[],
    name_mapping={"route_stat_name": "routeStatName"},
)
class BackendTrafficPolicySpecTelemetryMetrics:
    def __init__(
        self,
        *,
        route_stat_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param route_stat_name: 

        :schema: BackendTrafficPolicySpecTelemetryMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__14873ff9c5a121634fea38489c07cb589e311a37a117f4ef1defbaaa3abaed52)
            check_type(argname="argument route_stat_name", value=route_stat_name, expected_type=type_hints["route_stat_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if route_stat_name is not None:
            self._values["route_stat_name"] = route_stat_name

    @builtins.property
    def route_stat_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryMetrics#routeStatName
        '''
        result = self._values.get("route_stat_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracing",
    jsii_struct_bases=[],
    name_mapping={
        "client_sampling_fraction": "clientSamplingFraction",
        "custom_tags": "customTags",
        "overall_sampling_fraction": "overallSamplingFraction",
        "sampling_fraction": "samplingFraction",
        "span_name": "spanName",
        "tags": "tags",
    },
)
class BackendTrafficPolicySpecTelemetryTracing:
    def __init__(
        self,
        *,
        client_sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTags", typing.Dict[builtins.str, typing.Any]]]] = None,
        overall_sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        sampling_fraction: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingSamplingFraction", typing.Dict[builtins.str, typing.Any]]] = None,
        span_name: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingSpanName", typing.Dict[builtins.str, typing.Any]]] = None,
        tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param client_sampling_fraction: 
        :param custom_tags: 
        :param overall_sampling_fraction: 
        :param sampling_fraction: 
        :param span_name: 
        :param tags: 

        :schema: BackendTrafficPolicySpecTelemetryTracing
        '''
        if isinstance(client_sampling_fraction, dict):
            client_sampling_fraction = BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction(**client_sampling_fraction)
        if isinstance(overall_sampling_fraction, dict):
            overall_sampling_fraction = BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction(**overall_sampling_fraction)
        if isinstance(sampling_fraction, dict):
            sampling_fraction = BackendTrafficPolicySpecTelemetryTracingSamplingFraction(**sampling_fraction)
        if isinstance(span_name, dict):
            span_name = BackendTrafficPolicySpecTelemetryTracingSpanName(**span_name)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ec7d4a0e9eae7bf21ef1aa5d6a89c783dff0685d27a772c65d63b6ece217dd4c)
            check_type(argname="argument client_sampling_fraction", value=client_sampling_fraction, expected_type=type_hints["client_sampling_fraction"])
            check_type(argname="argument custom_tags", value=custom_tags, expected_type=type_hints["custom_tags"])
            check_type(argname="argument overall_sampling_fraction", value=overall_sampling_fraction, expected_type=type_hints["overall_sampling_fraction"])
            check_type(argname="argument sampling_fraction", value=sampling_fraction, expected_type=type_hints["sampling_fraction"])
            check_type(argname="argument span_name", value=span_name, expected_type=type_hints["span_name"])
            check_type(argname="argument tags", value=tags, expected_type=type_hints["tags"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_sampling_fraction is not None:
            self._values["client_sampling_fraction"] = client_sampling_fraction
        if custom_tags is not None:
            self._values["custom_tags"] = custom_tags
        if overall_sampling_fraction is not None:
            self._values["overall_sampling_fraction"] = overall_sampling_fraction
        if sampling_fraction is not None:
            self._values["sampling_fraction"] = sampling_fraction
        if span_name is not None:
            self._values["span_name"] = span_name
        if tags is not None:
            self._values["tags"] = tags

    @builtins.property
    def client_sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#clientSamplingFraction
        '''
        result = self._values.get("client_sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction"], result)

    @builtins.property
    def custom_tags(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "BackendTrafficPolicySpecTelemetryTracingCustomTags"]]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#customTags
        '''
        result = self._values.get("custom_tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "BackendTrafficPolicySpecTelemetryTracingCustomTags"]], result)

    @builtins.property
    def overall_sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#overallSamplingFraction
        '''
        result = self._values.get("overall_sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction"], result)

    @builtins.property
    def sampling_fraction(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingSamplingFraction"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#samplingFraction
        '''
        result = self._values.get("sampling_fraction")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingSamplingFraction"], result)

    @builtins.property
    def span_name(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingSpanName"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#spanName
        '''
        result = self._values.get("span_name")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingSpanName"], result)

    @builtins.property
    def tags(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracing#tags
        '''
        result = self._values.get("tags")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracing(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bca15599e06850c8bd137f9680248e42475514d3d3d1cb50960495b6028b7d6a)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTags",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "environment": "environment",
        "literal": "literal",
        "request_header": "requestHeader",
    },
)
class BackendTrafficPolicySpecTelemetryTracingCustomTags:
    def __init__(
        self,
        *,
        type: "BackendTrafficPolicySpecTelemetryTracingCustomTagsType",
        environment: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment", typing.Dict[builtins.str, typing.Any]]] = None,
        literal: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral", typing.Dict[builtins.str, typing.Any]]] = None,
        request_header: typing.Optional[typing.Union["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param environment: 
        :param literal: 
        :param request_header: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags
        '''
        if isinstance(environment, dict):
            environment = BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(**environment)
        if isinstance(literal, dict):
            literal = BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(**literal)
        if isinstance(request_header, dict):
            request_header = BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(**request_header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fde78327ad7d6b1191fbb2374c6881e50785235facb2c498934dd13a8815384a)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument environment", value=environment, expected_type=type_hints["environment"])
            check_type(argname="argument literal", value=literal, expected_type=type_hints["literal"])
            check_type(argname="argument request_header", value=request_header, expected_type=type_hints["request_header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if environment is not None:
            self._values["environment"] = environment
        if literal is not None:
            self._values["literal"] = literal
        if request_header is not None:
            self._values["request_header"] = request_header

    @builtins.property
    def type(self) -> "BackendTrafficPolicySpecTelemetryTracingCustomTagsType":
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("BackendTrafficPolicySpecTelemetryTracingCustomTagsType", result)

    @builtins.property
    def environment(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#environment
        '''
        result = self._values.get("environment")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment"], result)

    @builtins.property
    def literal(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#literal
        '''
        result = self._values.get("literal")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral"], result)

    @builtins.property
    def request_header(
        self,
    ) -> typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader"]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTags#requestHeader
        '''
        result = self._values.get("request_header")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTags(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "default_value": "defaultValue"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment:
    def __init__(
        self,
        *,
        name: builtins.str,
        default_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param default_value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7387524ea5be6716c4f7d5a52b896e4d93d576f2c0ae18a2317eadafc7b56627)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument default_value", value=default_value, expected_type=type_hints["default_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if default_value is not None:
            self._values["default_value"] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment#defaultValue
        '''
        result = self._values.get("default_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral",
    jsii_struct_bases=[],
    name_mapping={"value": "value"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral:
    def __init__(self, *, value: builtins.str) -> None:
        '''
        :param value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9477470c6a652b14f0a126a937b531ce58e46ccb862c48171496c34be5987723)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value": value,
        }

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "default_value": "defaultValue"},
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader:
    def __init__(
        self,
        *,
        name: builtins.str,
        default_value: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param name: 
        :param default_value: 

        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__de4b2ad65a6b5ae57ceb4e401d6f672f7b02cd8685edf2f3273831b09d720dca)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument default_value", value=default_value, expected_type=type_hints["default_value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if default_value is not None:
            self._values["default_value"] = default_value

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def default_value(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader#defaultValue
        '''
        result = self._values.get("default_value")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingCustomTagsType"
)
class BackendTrafficPolicySpecTelemetryTracingCustomTagsType(enum.Enum):
    '''
    :schema: BackendTrafficPolicySpecTelemetryTracingCustomTagsType
    '''

    LITERAL = "LITERAL"
    '''Literal.'''
    ENVIRONMENT = "ENVIRONMENT"
    '''Environment.'''
    REQUEST_HEADER = "REQUEST_HEADER"
    '''RequestHeader.'''


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd13ea1ba91ece84c35561b1794a41099e0db92677a96148b5da9e5b86ee141a)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSamplingFraction",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class BackendTrafficPolicySpecTelemetryTracingSamplingFraction:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cce06a9254245e716109ad49dfc4c798672c71bf98a5623b24272df95f6be5ca)
            check_type(argname="argument numerator", value=numerator, expected_type=type_hints["numerator"])
            check_type(argname="argument denominator", value=denominator, expected_type=type_hints["denominator"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "numerator": numerator,
        }
        if denominator is not None:
            self._values["denominator"] = denominator

    @builtins.property
    def numerator(self) -> jsii.Number:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSamplingFraction#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingSamplingFraction(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTelemetryTracingSpanName",
    jsii_struct_bases=[],
    name_mapping={"client": "client", "server": "server"},
)
class BackendTrafficPolicySpecTelemetryTracingSpanName:
    def __init__(self, *, client: builtins.str, server: builtins.str) -> None:
        '''
        :param client: 
        :param server: 

        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed4ffca7efb21ae38e3b3f979eaf5197ac0c0e48b57fe2c2157942578d01332c)
            check_type(argname="argument client", value=client, expected_type=type_hints["client"])
            check_type(argname="argument server", value=server, expected_type=type_hints["server"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "client": client,
            "server": server,
        }

    @builtins.property
    def client(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName#client
        '''
        result = self._values.get("client")
        assert result is not None, "Required property 'client' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def server(self) -> builtins.str:
        '''
        :schema: BackendTrafficPolicySpecTelemetryTracingSpanName#server
        '''
        result = self._values.get("server")
        assert result is not None, "Required property 'server' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTelemetryTracingSpanName(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class BackendTrafficPolicySpecTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["BackendTrafficPolicySpecTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: BackendTrafficPolicySpecTimeout
        '''
        if isinstance(http, dict):
            http = BackendTrafficPolicySpecTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = BackendTrafficPolicySpecTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__83208c73b663fecca28c33af35ebf31c1723eb4d4203c34546e2a30987b89707)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(self) -> typing.Optional["BackendTrafficPolicySpecTimeoutHttp"]:
        '''
        :schema: BackendTrafficPolicySpecTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeoutHttp"], result)

    @builtins.property
    def tcp(self) -> typing.Optional["BackendTrafficPolicySpecTimeoutTcp"]:
        '''
        :schema: BackendTrafficPolicySpecTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["BackendTrafficPolicySpecTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "connection_idle_timeout": "connectionIdleTimeout",
        "max_connection_duration": "maxConnectionDuration",
        "max_stream_duration": "maxStreamDuration",
        "request_timeout": "requestTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class BackendTrafficPolicySpecTimeoutHttp:
    def __init__(
        self,
        *,
        connection_idle_timeout: typing.Optional[builtins.str] = None,
        max_connection_duration: typing.Optional[builtins.str] = None,
        max_stream_duration: typing.Optional[builtins.str] = None,
        request_timeout: typing.Optional[builtins.str] = None,
        stream_idle_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_idle_timeout: 
        :param max_connection_duration: 
        :param max_stream_duration: 
        :param request_timeout: 
        :param stream_idle_timeout: 

        :schema: BackendTrafficPolicySpecTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6fe406d8a2d06138cb9e7b969ea6d7fa4c8812fa3da33aedd35940ce033cb699)
            check_type(argname="argument connection_idle_timeout", value=connection_idle_timeout, expected_type=type_hints["connection_idle_timeout"])
            check_type(argname="argument max_connection_duration", value=max_connection_duration, expected_type=type_hints["max_connection_duration"])
            check_type(argname="argument max_stream_duration", value=max_stream_duration, expected_type=type_hints["max_stream_duration"])
            check_type(argname="argument request_timeout", value=request_timeout, expected_type=type_hints["request_timeout"])
            check_type(argname="argument stream_idle_timeout", value=stream_idle_timeout, expected_type=type_hints["stream_idle_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connection_idle_timeout is not None:
            self._values["connection_idle_timeout"] = connection_idle_timeout
        if max_connection_duration is not None:
            self._values["max_connection_duration"] = max_connection_duration
        if max_stream_duration is not None:
            self._values["max_stream_duration"] = max_stream_duration
        if request_timeout is not None:
            self._values["request_timeout"] = request_timeout
        if stream_idle_timeout is not None:
            self._values["stream_idle_timeout"] = stream_idle_timeout

    @builtins.property
    def connection_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#connectionIdleTimeout
        '''
        result = self._values.get("connection_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#requestTimeout
        '''
        result = self._values.get("request_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackendtrafficpolicy_ioenvoyproxygateway.BackendTrafficPolicySpecTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={"connect_timeout": "connectTimeout"},
)
class BackendTrafficPolicySpecTimeoutTcp:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connect_timeout: 

        :schema: BackendTrafficPolicySpecTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2e97b50812236b4b640d33295aad992254d5f70d62bf1a3b5d77e192ac9f6349)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendTrafficPolicySpecTimeoutTcp#connectTimeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendTrafficPolicySpecTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "BackendTrafficPolicy",
    "BackendTrafficPolicyProps",
    "BackendTrafficPolicySpec",
    "BackendTrafficPolicySpecAdmissionControl",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteria",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes",
    "BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp",
    "BackendTrafficPolicySpecBandwidthLimit",
    "BackendTrafficPolicySpecBandwidthLimitRequest",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimit",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit",
    "BackendTrafficPolicySpecBandwidthLimitRequestLimitValue",
    "BackendTrafficPolicySpecBandwidthLimitResponse",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimit",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit",
    "BackendTrafficPolicySpecBandwidthLimitResponseLimitValue",
    "BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers",
    "BackendTrafficPolicySpecCircuitBreaker",
    "BackendTrafficPolicySpecCircuitBreakerPerEndpoint",
    "BackendTrafficPolicySpecCircuitBreakerRetryBudget",
    "BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent",
    "BackendTrafficPolicySpecCompression",
    "BackendTrafficPolicySpecCompressionMinContentLength",
    "BackendTrafficPolicySpecCompressionType",
    "BackendTrafficPolicySpecCompressor",
    "BackendTrafficPolicySpecCompressorMinContentLength",
    "BackendTrafficPolicySpecCompressorType",
    "BackendTrafficPolicySpecConnection",
    "BackendTrafficPolicySpecConnectionBufferLimit",
    "BackendTrafficPolicySpecConnectionPreconnect",
    "BackendTrafficPolicySpecConnectionSocketBufferLimit",
    "BackendTrafficPolicySpecDns",
    "BackendTrafficPolicySpecDnsLookupFamily",
    "BackendTrafficPolicySpecFaultInjection",
    "BackendTrafficPolicySpecFaultInjectionAbort",
    "BackendTrafficPolicySpecFaultInjectionDelay",
    "BackendTrafficPolicySpecHealthCheck",
    "BackendTrafficPolicySpecHealthCheckActive",
    "BackendTrafficPolicySpecHealthCheckActiveGrpc",
    "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog",
    "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches",
    "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks",
    "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile",
    "BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType",
    "BackendTrafficPolicySpecHealthCheckActiveHttp",
    "BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse",
    "BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody",
    "BackendTrafficPolicySpecHealthCheckActiveOverrides",
    "BackendTrafficPolicySpecHealthCheckActiveTcp",
    "BackendTrafficPolicySpecHealthCheckActiveTcpReceive",
    "BackendTrafficPolicySpecHealthCheckActiveTcpSend",
    "BackendTrafficPolicySpecHealthCheckPassive",
    "BackendTrafficPolicySpecHttp2",
    "BackendTrafficPolicySpecHttp2ConnectionKeepalive",
    "BackendTrafficPolicySpecHttp2InitialConnectionWindowSize",
    "BackendTrafficPolicySpecHttp2InitialStreamWindowSize",
    "BackendTrafficPolicySpecHttpUpgrade",
    "BackendTrafficPolicySpecHttpUpgradeConnect",
    "BackendTrafficPolicySpecLoadBalancer",
    "BackendTrafficPolicySpecLoadBalancerBackendUtilization",
    "BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand",
    "BackendTrafficPolicySpecLoadBalancerConsistentHash",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashCookie",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashHeader",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams",
    "BackendTrafficPolicySpecLoadBalancerConsistentHashType",
    "BackendTrafficPolicySpecLoadBalancerDynamicModule",
    "BackendTrafficPolicySpecLoadBalancerEndpointOverride",
    "BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom",
    "BackendTrafficPolicySpecLoadBalancerSlowStart",
    "BackendTrafficPolicySpecLoadBalancerType",
    "BackendTrafficPolicySpecLoadBalancerZoneAware",
    "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal",
    "BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce",
    "BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones",
    "BackendTrafficPolicySpecProxyProtocol",
    "BackendTrafficPolicySpecProxyProtocolVersion",
    "BackendTrafficPolicySpecRateLimit",
    "BackendTrafficPolicySpecRateLimitGlobal",
    "BackendTrafficPolicySpecRateLimitGlobalRules",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr",
    "BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCost",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom",
    "BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata",
    "BackendTrafficPolicySpecRateLimitGlobalRulesLimit",
    "BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata",
    "BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit",
    "BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders",
    "BackendTrafficPolicySpecRateLimitLocal",
    "BackendTrafficPolicySpecRateLimitLocalRules",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr",
    "BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType",
    "BackendTrafficPolicySpecRateLimitLocalRulesCost",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostRequest",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostResponse",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom",
    "BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata",
    "BackendTrafficPolicySpecRateLimitLocalRulesLimit",
    "BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata",
    "BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit",
    "BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders",
    "BackendTrafficPolicySpecRateLimitType",
    "BackendTrafficPolicySpecRequestBuffer",
    "BackendTrafficPolicySpecRequestBufferLimit",
    "BackendTrafficPolicySpecResponseOverride",
    "BackendTrafficPolicySpecResponseOverrideMatch",
    "BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders",
    "BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue",
    "BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType",
    "BackendTrafficPolicySpecResponseOverrideMatchStatusCodes",
    "BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange",
    "BackendTrafficPolicySpecResponseOverrideRedirect",
    "BackendTrafficPolicySpecResponseOverrideRedirectPath",
    "BackendTrafficPolicySpecResponseOverrideRedirectPathType",
    "BackendTrafficPolicySpecResponseOverrideRedirectScheme",
    "BackendTrafficPolicySpecResponseOverrideRedirectStatusCode",
    "BackendTrafficPolicySpecResponseOverrideResponse",
    "BackendTrafficPolicySpecResponseOverrideResponseBody",
    "BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef",
    "BackendTrafficPolicySpecResponseOverrideResponseHeader",
    "BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd",
    "BackendTrafficPolicySpecResponseOverrideResponseHeaderSet",
    "BackendTrafficPolicySpecResponseOverrideSource",
    "BackendTrafficPolicySpecRetry",
    "BackendTrafficPolicySpecRetryPerRetry",
    "BackendTrafficPolicySpecRetryPerRetryBackOff",
    "BackendTrafficPolicySpecRetryRetryOn",
    "BackendTrafficPolicySpecRetryRetryOnTriggers",
    "BackendTrafficPolicySpecTargetRef",
    "BackendTrafficPolicySpecTargetRefs",
    "BackendTrafficPolicySpecTargetSelectors",
    "BackendTrafficPolicySpecTargetSelectorsMatchExpressions",
    "BackendTrafficPolicySpecTargetSelectorsNamespaces",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesFrom",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesSelector",
    "BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "BackendTrafficPolicySpecTcpKeepalive",
    "BackendTrafficPolicySpecTelemetry",
    "BackendTrafficPolicySpecTelemetryMetrics",
    "BackendTrafficPolicySpecTelemetryTracing",
    "BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingCustomTags",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader",
    "BackendTrafficPolicySpecTelemetryTracingCustomTagsType",
    "BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingSamplingFraction",
    "BackendTrafficPolicySpecTelemetryTracingSpanName",
    "BackendTrafficPolicySpecTimeout",
    "BackendTrafficPolicySpecTimeoutHttp",
    "BackendTrafficPolicySpecTimeoutTcp",
]

publication.publish()

def _typecheckingstub__b21cfbef16ed267c4dc89260e3f85917eae62919c1b2ee1dfd52464163f26b86(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[BackendTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee8e4ca9edafe702222a6e6952113e01a3056b9a7c7a9df30e58d555356486ea(
    *,
    spec: typing.Union[BackendTrafficPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fa47e929465e8709834d742b87c8707de39cfdc217e7c0d2389b177a0d630340(
    *,
    admission_control: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControl, typing.Dict[builtins.str, typing.Any]]] = None,
    bandwidth_limit: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    circuit_breaker: typing.Optional[typing.Union[BackendTrafficPolicySpecCircuitBreaker, typing.Dict[builtins.str, typing.Any]]] = None,
    compression: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecCompression, typing.Dict[builtins.str, typing.Any]]]] = None,
    compressor: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecCompressor, typing.Dict[builtins.str, typing.Any]]]] = None,
    connection: typing.Optional[typing.Union[BackendTrafficPolicySpecConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    dns: typing.Optional[typing.Union[BackendTrafficPolicySpecDns, typing.Dict[builtins.str, typing.Any]]] = None,
    fault_injection: typing.Optional[typing.Union[BackendTrafficPolicySpecFaultInjection, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    http2: typing.Optional[typing.Union[BackendTrafficPolicySpecHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    http_upgrade: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecHttpUpgrade, typing.Dict[builtins.str, typing.Any]]]] = None,
    load_balancer: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancer, typing.Dict[builtins.str, typing.Any]]] = None,
    merge_type: typing.Optional[builtins.str] = None,
    proxy_protocol: typing.Optional[typing.Union[BackendTrafficPolicySpecProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    rate_limit: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimit, typing.Dict[builtins.str, typing.Any]]] = None,
    request_buffer: typing.Optional[typing.Union[BackendTrafficPolicySpecRequestBuffer, typing.Dict[builtins.str, typing.Any]]] = None,
    response_override: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecResponseOverride, typing.Dict[builtins.str, typing.Any]]]] = None,
    retry: typing.Optional[typing.Union[BackendTrafficPolicySpecRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    routing_type: typing.Optional[builtins.str] = None,
    target_ref: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[BackendTrafficPolicySpecTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    telemetry: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetry, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
    use_client_protocol: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__770fb29579dcc20a84b1402e87af863ed03e3ae7d94dbe4819486914fc1d45a6(
    *,
    max_rejection_percent: typing.Optional[jsii.Number] = None,
    min_request_rate: typing.Optional[jsii.Number] = None,
    min_success_rate: typing.Optional[jsii.Number] = None,
    rejection_aggression: typing.Optional[jsii.Number] = None,
    sampling_window: typing.Optional[builtins.str] = None,
    success_criteria: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteria, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01eee429ade2a322426c9e87873063ee250e1667e552fa88c59a7306d302d2e1(
    *,
    grpc: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaHttp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e4d614d13a920d08ab963580bf17efd0278cf1f9a1c0035b1784aadb2eeb5341(
    *,
    status_codes: typing.Optional[typing.Sequence[BackendTrafficPolicySpecAdmissionControlSuccessCriteriaGrpcStatusCodes]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d072b923723a04eb956f16fdd383b87bfb6d9831a8c7c9c374f6c7e2308a2370(
    *,
    status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a3991539e9251b072ffc0e5102858f1274860818d2b599ad5d46b4b46341c326(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e66e0b8e7e70ef4cd90a14c61df094c1ec52de0478fc684f68e008f38aa0a4e(
    *,
    limit: typing.Union[BackendTrafficPolicySpecBandwidthLimitRequestLimit, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a8df5e0c4a81e720d8c2ee69873ed42bf79fb61c2ebc80a18b422900fb6ebe99(
    *,
    unit: BackendTrafficPolicySpecBandwidthLimitRequestLimitUnit,
    value: BackendTrafficPolicySpecBandwidthLimitRequestLimitValue,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__84bae26b77e28e11b89dd4811ebf79d9eeece16b36e99f34c4b9848eac35a0e6(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a67a72ac72d33ad9fbc0cc504013dee3fa42d9b7389358a7b2a29aea9e445a0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09b3d6b3bc292b5363837ea5bae0797919b592dc1325fc140a4a4da451fcc56f(
    *,
    limit: typing.Union[BackendTrafficPolicySpecBandwidthLimitResponseLimit, typing.Dict[builtins.str, typing.Any]],
    response_trailers: typing.Optional[typing.Union[BackendTrafficPolicySpecBandwidthLimitResponseResponseTrailers, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46f4d37c4801ddd6f0de5b9be8c564e914bee88e67fa2e49c24bbe1290f3dead(
    *,
    unit: BackendTrafficPolicySpecBandwidthLimitResponseLimitUnit,
    value: BackendTrafficPolicySpecBandwidthLimitResponseLimitValue,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea534b0665e6dca8bfc7f3a91170c4b33c5a9285a4a43e9ddb335a276ccb0118(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__619396d5b6cc922501fc291c62a5b7a07838ba7c60e2d73c9546cbf5203c944a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7034857c300adb3ee266e94c103fc5b3f9589d4b95a03c342e48ec3fff88c08d(
    *,
    prefix: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab69f37ed81a0567483463cbf17735ae8567fc90290e4b459d1605e40241edd4(
    *,
    max_connections: typing.Optional[jsii.Number] = None,
    max_parallel_requests: typing.Optional[jsii.Number] = None,
    max_parallel_retries: typing.Optional[jsii.Number] = None,
    max_pending_requests: typing.Optional[jsii.Number] = None,
    max_requests_per_connection: typing.Optional[jsii.Number] = None,
    per_endpoint: typing.Optional[typing.Union[BackendTrafficPolicySpecCircuitBreakerPerEndpoint, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_budget: typing.Optional[typing.Union[BackendTrafficPolicySpecCircuitBreakerRetryBudget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4a006b48c3b80293d7763c192f61c66e7b8e7e73a6320363877a7795b14a425e(
    *,
    max_connections: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bd0691eb7bde8ef6792a167d0a1c6f48a4a05d6acae93b9c903785fffa04f29f(
    *,
    percent: typing.Union[BackendTrafficPolicySpecCircuitBreakerRetryBudgetPercent, typing.Dict[builtins.str, typing.Any]],
    min_retry_concurrency: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc90047aaf03126757d090300c5ed5e3b2bc57f0918e3985f90e1f3ad2d5b8d6(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88b6f5f1ca739676609b878bd5db0fc49d1fd16fbf739bc11fbe248e5538d936(
    *,
    type: BackendTrafficPolicySpecCompressionType,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Optional[BackendTrafficPolicySpecCompressionMinContentLength] = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3124592a0b1bf28f72fbaf9734a55e2d65aca9a3f8ea5c97310394935590a25(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b705c6dde1e3f57a51f072184acd0e2a541767d33c9939c863ded35885979cf2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2c3f5a2ef55b1f6410412f030ba54dd9adf59047a6e637ab877aa8b1fd7b4ad(
    *,
    type: BackendTrafficPolicySpecCompressorType,
    brotli: typing.Any = None,
    gzip: typing.Any = None,
    min_content_length: typing.Optional[BackendTrafficPolicySpecCompressorMinContentLength] = None,
    zstd: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c45810309984e8916d2b8b843fa69132b12468228ddc00971ffc65470ef803b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b873bd61da492ef1bf43ad63f4ef49a801946757e6d218ae2d609bce88381d28(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7128501e11e36a716c298b9a22d099d79a3030dc562821413077f7982199149c(
    *,
    buffer_limit: typing.Optional[BackendTrafficPolicySpecConnectionBufferLimit] = None,
    preconnect: typing.Optional[typing.Union[BackendTrafficPolicySpecConnectionPreconnect, typing.Dict[builtins.str, typing.Any]]] = None,
    socket_buffer_limit: typing.Optional[BackendTrafficPolicySpecConnectionSocketBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4109dd0fb061db602bd9a7fbafb55ef03a5de0b5f5e526a2b0fae016b1240e9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cbeaeecf2e13f5c7d15144918e32f7931fe66698ff979232d0fb62e8c51c48ff(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14fb12364c0095e32c63d476d49e24bc7f0c56b4b8b010776e204301269039ab(
    *,
    per_endpoint_percent: typing.Optional[jsii.Number] = None,
    predictive_percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__610d6f2fd9953eebf2c7c14af89660383d688331b57555d57be6f92171588ff2(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20a2043ff2da1821d425b83c745f968b7ac81578c5fafc7620f4eb98383d5eb1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4de0a18a334421b3cd92e37d156923f8ef2e114446886ae85863c072648c8c9d(
    *,
    dns_refresh_rate: typing.Optional[builtins.str] = None,
    lookup_family: typing.Optional[BackendTrafficPolicySpecDnsLookupFamily] = None,
    respect_dns_ttl: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0abc7b49d89fba99f84aac9dd94c3e5f8e7c45c3c54f6496099c2b2222f02806(
    *,
    abort: typing.Optional[typing.Union[BackendTrafficPolicySpecFaultInjectionAbort, typing.Dict[builtins.str, typing.Any]]] = None,
    delay: typing.Optional[typing.Union[BackendTrafficPolicySpecFaultInjectionDelay, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__972917bbc3172416342e6212573dc4808ff850153b1e3ba942a81115d5cde613(
    *,
    grpc_status: typing.Optional[jsii.Number] = None,
    http_status: typing.Optional[jsii.Number] = None,
    percentage: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4116d53a528c6af5aa44269fc94f1e1adcdd502e29d02cd0e8c4f0b9a88ee2c4(
    *,
    fixed_delay: builtins.str,
    percentage: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ddb6a8ea17efe364eb565644b3330cb19a306e6d2dd47f0fff5d5cd21c7857f8(
    *,
    active: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActive, typing.Dict[builtins.str, typing.Any]]] = None,
    panic_threshold: typing.Optional[jsii.Number] = None,
    passive: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckPassive, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e84993d640e79103040ab968bcd610735d8311c1e36851d7520b572f9f9d8640(
    *,
    type: builtins.str,
    grpc: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check_log: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveHealthCheckLog, typing.Dict[builtins.str, typing.Any]]] = None,
    healthy_threshold: typing.Optional[jsii.Number] = None,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_jitter: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    overrides: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveOverrides, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveTcp, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[builtins.str] = None,
    unhealthy_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3619de14f7d1f61f4d7bd7d5d5b25ba6e1a9e0c4f591c9e09c78b600e8908f1(
    *,
    service: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8470167dd90cab020ddba41e584af10470482df964306f45215b053a2a78237b(
    *,
    matches: typing.Optional[typing.Sequence[BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogMatches]] = None,
    sinks: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinks, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d3c732b98f695321a1af0aac5ce9136bbaf57f5a54d97f27971438feda6f10f(
    *,
    type: BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksType,
    file: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveHealthCheckLogSinksFile, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__37dc85686aafc98d8f470da5f4f8822f8893da8b4e52f564fe72b9daab534743(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fd614a4a8832bd778306aa7ebc5a6db3873bd4361d44a8aa0d8706b94d59671(
    *,
    path: builtins.str,
    expected_response: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveHttpExpectedResponse, typing.Dict[builtins.str, typing.Any]]] = None,
    expected_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
    hostname: typing.Optional[builtins.str] = None,
    method: typing.Optional[builtins.str] = None,
    request_body: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveHttpRequestBody, typing.Dict[builtins.str, typing.Any]]] = None,
    retriable_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4bd574283f8fecbd779920bc1f91e3353a19beb99b72d3388a43d6aec9e09ab6(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29d3b036e9982be82becb9d268dac1d07ff82f34a09c5199cefdff5b942cd3fa(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e78e8ad86c621ca6a18b8f03a48208d9dc7be929129b4d2726759d90fd9c4f5(
    *,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cd879a23513f0284ba04b4b8bdaf55755fc0f7163014c0c122052241bab4b24(
    *,
    receive: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveTcpReceive, typing.Dict[builtins.str, typing.Any]]] = None,
    send: typing.Optional[typing.Union[BackendTrafficPolicySpecHealthCheckActiveTcpSend, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f02a2a7026322718dc6c4f1a23fab806833e5b52bffcc6a9bdf9bbd68fa08da8(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e083a35973a9dd2bf63284fca43b0e5fcbbe0a25cbaf71a8c2b35431f4c795a(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d075ecb16a7f951cada0fcdee5139a8943c88f2d938dd5e348aecd9a5d56dd94(
    *,
    always_eject_one_endpoint: typing.Optional[builtins.bool] = None,
    base_ejection_time: typing.Optional[builtins.str] = None,
    consecutive5_xx_errors: typing.Optional[jsii.Number] = None,
    consecutive_gateway_errors: typing.Optional[jsii.Number] = None,
    consecutive_local_origin_failures: typing.Optional[jsii.Number] = None,
    failure_percentage_threshold: typing.Optional[jsii.Number] = None,
    interval: typing.Optional[builtins.str] = None,
    max_ejection_percent: typing.Optional[jsii.Number] = None,
    split_external_local_origin_errors: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b48db64ebdc961953915adc8104b736731cdf603a19f6c24cce332c342052dae(
    *,
    connection_keepalive: typing.Optional[typing.Union[BackendTrafficPolicySpecHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Optional[BackendTrafficPolicySpecHttp2InitialConnectionWindowSize] = None,
    initial_stream_window_size: typing.Optional[BackendTrafficPolicySpecHttp2InitialStreamWindowSize] = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f568c124287236ded4cf28cbc7f62caf2bf08445fefdf506c4bc87b575e409d3(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__52a6404b2b67249ba50736b7750332267d319f8540a357c0dd6b242f8a50ca9f(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4223bfcb1aee0a03f1c5289ed33e7994296c145a52eae4935b8096b882c3f0f4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__127d2b9df4a7d34adfda71d8a6ab3c34d3eb9083678e392a85d7757d43399c66(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de28a071d83600ecd2589be2df6654c64424dbae98ce66ec64022a2ecc8b70d0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c907f6e304d2db4cc078c1f31b0cc6cbc82c9223f9e4c9dd31b2e0689cc5fe02(
    *,
    type: builtins.str,
    connect: typing.Optional[typing.Union[BackendTrafficPolicySpecHttpUpgradeConnect, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f63be10fc914f79b1d122d8075aa8263d06f13ee17291307b89623d8cd22d4ba(
    *,
    terminate: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8e01c874da739d3ae128f7ac4cfa7d6caac05cee19e0af88237ccd4904af8eff(
    *,
    type: BackendTrafficPolicySpecLoadBalancerType,
    backend_utilization: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerBackendUtilization, typing.Dict[builtins.str, typing.Any]]] = None,
    consistent_hash: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHash, typing.Dict[builtins.str, typing.Any]]] = None,
    dynamic_module: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerDynamicModule, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_override: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerEndpointOverride, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerSlowStart, typing.Dict[builtins.str, typing.Any]]] = None,
    zone_aware: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAware, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0915da4fe8d1e784487caa2941d3d8dcfc6fe50a15f79d715eb5b6e5103067f8(
    *,
    blackout_period: typing.Optional[builtins.str] = None,
    error_utilization_penalty_percent: typing.Optional[jsii.Number] = None,
    keep_response_headers: typing.Optional[builtins.bool] = None,
    metric_names_for_computing_utilization: typing.Optional[typing.Sequence[builtins.str]] = None,
    out_of_band: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerBackendUtilizationOutOfBand, typing.Dict[builtins.str, typing.Any]]] = None,
    weight_expiration_period: typing.Optional[builtins.str] = None,
    weight_update_period: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26ad8c34eb0cf3af95429aa23150c0407fb8462fa8496751e4bc74c6e5b180bf(
    *,
    authority: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    reporting_period: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__77d4dfa090951c3cb8c0d1cce2eb863a95b5f2e654f544fdaafe124ebebaeae4(
    *,
    type: BackendTrafficPolicySpecLoadBalancerConsistentHashType,
    cookie: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    header: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerConsistentHashQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    table_size: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__afa4fbdf2a59a639df0525d9beff7a9b5574736212c7d3d52049d09b1fa42714(
    *,
    name: builtins.str,
    attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ttl: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c2c06b8903b0f493648e51ba5e44b4873b20fdc056f30e422a3ac01172a1829(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5dfaf7fe72941b7de37c0c4b09dda7acf53a1f4d961c6093cba12d4b455fa9da(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__76d5d4a382072c189a7e56c742e8cd323c69bcd82b2aa2f6f19f3d53de06a62a(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b2b73a623a91e1d8e9fc932d7fe7204537caa619f3cec61e1930a3e96c1a6435(
    *,
    lb_policy_name: builtins.str,
    name: builtins.str,
    config: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__725d79a37db168a1330f516cebfec7404700947a378c26e194e0705f74df1118(
    *,
    extract_from: typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerEndpointOverrideExtractFrom, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aae6dd65670e76d26228e34a0cde0688191258fcc6325244d2f460e3f5c1e66a(
    *,
    header: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aae757ff7fcb901fcf25f9e1082fa1f8f214b30d042708ecd43ec3909971a710(
    *,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1f4bbd1326f3c15f84276f4351924fb708de661f15dbf0266ca69fcba0e9c28(
    *,
    prefer_local: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocal, typing.Dict[builtins.str, typing.Any]]] = None,
    weighted_zones: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAwareWeightedZones, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a661bf4ae45b13ddebee237cc007fea0ac48da3413d4d607aae6146da52f5a92(
    *,
    force: typing.Optional[typing.Union[BackendTrafficPolicySpecLoadBalancerZoneAwarePreferLocalForce, typing.Dict[builtins.str, typing.Any]]] = None,
    min_endpoints_threshold: typing.Optional[jsii.Number] = None,
    percentage_enabled: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aa6b6b598e299fe20bd7a30e0fa5afdf0ff6adab93df07a24c3b4b9b18b3216a(
    *,
    min_endpoints_in_zone_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb7686f2e3100e9ec5525995357a60583b9e3904582d90ddba01a79687ba5087(
    *,
    weight: jsii.Number,
    zone: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db5cb569bd0d0b4f3bde9bace76adec3bcbeea6c804159d18e645e2d56269445(
    *,
    version: BackendTrafficPolicySpecProxyProtocolVersion,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da61f8dbae57fd5ba5a6420f23850c46fbbc59c1b1546461f298b2b8f77a97d7(
    *,
    global_: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobal, typing.Dict[builtins.str, typing.Any]]] = None,
    local: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocal, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e489a574184b437bdef59a7acf6445276044e17835a4019d94a362e9c6f3b0f9(
    *,
    rules: typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRules, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e2aee49e31f8c1181e6f3292b9a004bf9a91dc62edfbfa8fdf2a8de22e318ef(
    *,
    limit: typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesLimit, typing.Dict[builtins.str, typing.Any]],
    client_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    cost: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCost, typing.Dict[builtins.str, typing.Any]]] = None,
    shadow_mode: typing.Optional[builtins.bool] = None,
    shared: typing.Optional[builtins.bool] = None,
    x_rate_limit_headers: typing.Optional[BackendTrafficPolicySpecRateLimitGlobalRulesXRateLimitHeaders] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fc968172974fc08484d6b6aae98e6b25c148f2cb4691ec92b0c57efc264cb3b3(
    *,
    headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    methods: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethods, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPath, typing.Dict[builtins.str, typing.Any]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    source_cidr: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidr, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42c3e896ce966c251ba0302fdbcfbaedddaa86c64c162e1a4e6e00d0adab548b(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsHeadersType] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cd79a057d109c857b5c91c95bef748e51fad5720d57d5122df2546c0305b98a(
    *,
    value: BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsMethodsValue,
    invert: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2aba5c4b124a3423c8230cb1f3af830b6e2996cce639f9c83bcd8ea31895297c(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsPathType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d9edcdfce1bd25cb19f68640476db840210d854e69bae61dfa97eeb7f9ff054(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsQueryParamsType] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d80039bc01fd95af8ab24a3e6197cbf8fa85ae568eb7fef6216d6444f6e59c15(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitGlobalRulesClientSelectorsSourceCidrType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__17c156676b107edf7b086501b962c2621970c240614a8b2afff4e15a5661aa0c(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eba42bca48a385e749a2870a436c7b9e00a505b244a4c7448e0609f9034a9462(
    *,
    from_: BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestFrom,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostRequestMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d9af5bbf1499c149cac53f1b42240565311e8de0a0e8da8dca94b38d25f6b1e7(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e0696f428a0201bd5e11ee0a94b5459f6bb966f672c5e36632f49ed56f2d56ad(
    *,
    from_: BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseFrom,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesCostResponseMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__66628373e6a622d6d849f9209063db0f9661b57a08c8b8294adbc3a4900e1a94(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df9838f188804a811759812e0c20b3e3947fd7ba17086f1ed68d4537e9162c4b(
    *,
    requests: jsii.Number,
    unit: BackendTrafficPolicySpecRateLimitGlobalRulesLimitUnit,
    from_metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitGlobalRulesLimitFromMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2855dae2bb5ea9d427329d1acebf4758ce44db3e9592a9d594c127b8a13c47f(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1c7ca43aaa674f7621fa178bf0816a734faaa5bef9443d7d2e5da9caf3a95c29(
    *,
    rules: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRules, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c9d99cee2a920db8212ab3a5d0b6cbef7863a50313cf0f127c756afb542fded(
    *,
    limit: typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesLimit, typing.Dict[builtins.str, typing.Any]],
    client_selectors: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    cost: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCost, typing.Dict[builtins.str, typing.Any]]] = None,
    shadow_mode: typing.Optional[builtins.bool] = None,
    shared: typing.Optional[builtins.bool] = None,
    x_rate_limit_headers: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesXRateLimitHeaders] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b5411fc481a96c6ac3b8c6d5cc971f03ef69f7016db926ab3b12015fee344f9(
    *,
    headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    methods: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethods, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPath, typing.Dict[builtins.str, typing.Any]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    source_cidr: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidr, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b5cefb918a9e6c7bf8a1397d7b35b865c17876e631e50fb9cfcbad678185931(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsHeadersType] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__309facc7e2676424198b7498dae1a6317a847768d61f1990f61beaa2f0dfac63(
    *,
    value: BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsMethodsValue,
    invert: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__59e5a0da87343641fb9574350eae7a28242a6d2f24b51491a20529c2d33d4b07(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsPathType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a259e65f409152942347eb4908162f9c7316ca7f8a610a0ffe9279574e6d7865(
    *,
    name: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsQueryParamsType] = None,
    value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__942bd733ebbcf83477c45d69560e21d0c752565df72ef75a784b3d3a20f80e6a(
    *,
    value: builtins.str,
    invert: typing.Optional[builtins.bool] = None,
    type: typing.Optional[BackendTrafficPolicySpecRateLimitLocalRulesClientSelectorsSourceCidrType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__093415578ec67f219816c9cde7b42d7221a2b2086407a6237e1ea016122b449c(
    *,
    request: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c452ecb59c0a87ceada2bfa24fa84ba961e756ca04cd8ca05aa2b7fd4f0dff86(
    *,
    from_: BackendTrafficPolicySpecRateLimitLocalRulesCostRequestFrom,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostRequestMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c55a55318a605c71184f5af9d7119107b7037540983d5c775a8d8172126cdd85(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dbf7ace19f4503c37d148eedd17a28b4dfaf9f0b78337454cda48534edda00d6(
    *,
    from_: BackendTrafficPolicySpecRateLimitLocalRulesCostResponseFrom,
    metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesCostResponseMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    number: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__45bcd8bbd2e1f304135191c0e49196dea2cbd0a79abf770bd77cf5ff91c4bf48(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b9b41fe6607ca17890b0bc9fa41e1a842938b77556649b7b8a8397a363a4daeb(
    *,
    requests: jsii.Number,
    unit: BackendTrafficPolicySpecRateLimitLocalRulesLimitUnit,
    from_metadata: typing.Optional[typing.Union[BackendTrafficPolicySpecRateLimitLocalRulesLimitFromMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6faea6b9dfc8856e9ccb70b83663fcbb0e935960fd291446616f84bf00b3b68(
    *,
    key: builtins.str,
    namespace: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6d8dfa93439df4bac71a936d43f5aad0372be556e120dcbaa525c18156e9366d(
    *,
    limit: typing.Optional[BackendTrafficPolicySpecRequestBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f8a16cfb109a5a746c5f4e6fcd021368518a18ba2a272f2a46b4762c77da4618(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac9abc7415b6ee097559ec0a2eed679dfc3cd07523410f24c51ae3082d4e8a1c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1f2bfdd6a3bbbacd233cf64f43016eb5c0fbab27596b8014e62f66b31d9b7854(
    *,
    match: typing.Union[BackendTrafficPolicySpecResponseOverrideMatch, typing.Dict[builtins.str, typing.Any]],
    redirect: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideRedirect, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideResponse, typing.Dict[builtins.str, typing.Any]]] = None,
    source: typing.Optional[BackendTrafficPolicySpecResponseOverrideSource] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4eaa2b7a62983fac2c2602e39a95266262ff93918290b164ffd10afaf2d36e1e(
    *,
    response_headers: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecResponseOverrideMatchResponseHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    status_codes: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecResponseOverrideMatchStatusCodes, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dc46f19f7d53c708463bdb3058b056c258e3ace02c19882a4a757d0429ce3687(
    *,
    name: builtins.str,
    value: typing.Union[BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValue, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__02a7564cc7f90ec14c0c694b3dccb99e231bea306f6f2e66d8d74412120f490b(
    *,
    value: builtins.str,
    type: typing.Optional[BackendTrafficPolicySpecResponseOverrideMatchResponseHeadersValueType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe2cffb3d5fd7ad3e428d09f01635f96643ae192f8acd3b515b6fdad93e80836(
    *,
    type: builtins.str,
    range: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideMatchStatusCodesRange, typing.Dict[builtins.str, typing.Any]]] = None,
    value: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b00fe714f28e84946d5395a140b97b3f0762cb42fc5e1db3a59a2b85539934fa(
    *,
    end: jsii.Number,
    start: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__230de70e573bdc78899d42a8e4dd76839349b2a31ca3703c832c0acbe60866e7(
    *,
    hostname: typing.Optional[builtins.str] = None,
    path: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideRedirectPath, typing.Dict[builtins.str, typing.Any]]] = None,
    port: typing.Optional[jsii.Number] = None,
    scheme: typing.Optional[BackendTrafficPolicySpecResponseOverrideRedirectScheme] = None,
    status_code: typing.Optional[BackendTrafficPolicySpecResponseOverrideRedirectStatusCode] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3475a842bd0093a81952b7219d8338c477f8e6a640cd626e914843e71e42fb42(
    *,
    type: BackendTrafficPolicySpecResponseOverrideRedirectPathType,
    replace_full_path: typing.Optional[builtins.str] = None,
    replace_prefix_match: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__73b64b0ad8e458fd9c62054d2f3803d411589542f511831b5fe2d65a55711343(
    *,
    body: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideResponseBody, typing.Dict[builtins.str, typing.Any]]] = None,
    content_type: typing.Optional[builtins.str] = None,
    header: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideResponseHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    status_code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c63237d4bc0fb37ccc9d21b34f03a291172dc1659368a6782e5ea634ea4ce784(
    *,
    type: builtins.str,
    inline: typing.Optional[builtins.str] = None,
    value_ref: typing.Optional[typing.Union[BackendTrafficPolicySpecResponseOverrideResponseBodyValueRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b7cc56814b010d2deb682235e37d53e8c51575436e03037408331656729abc0(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df618cd4f1c3302dcc1cd5a55a66d61f2bc2ad4aeaab536b20811e15fba58974(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecResponseOverrideResponseHeaderAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecResponseOverrideResponseHeaderSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18de285c1951a7a81bff4fdde269f7439a710d1f9044340b052dab7eb1ff78d4(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7a5586298ac2396580cad076754aeb837c120f7fb3bbb88f4e41937bc35b9150(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__032d439debaa593e93cfb6f48ba69e64cab6f0a60ec425299f7bb69c2e29e505(
    *,
    num_attempts_per_priority: typing.Optional[jsii.Number] = None,
    num_retries: typing.Optional[jsii.Number] = None,
    per_retry: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryPerRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_on: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryRetryOn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1abecc0d491630a7454ff29b1197c7eaae271572fe74f2fe80f1627276f0cd7e(
    *,
    back_off: typing.Optional[typing.Union[BackendTrafficPolicySpecRetryPerRetryBackOff, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d908309ac263b291db435f5a81fe5a9b3b4911689e510ac483692a2b3caa6091(
    *,
    base_interval: typing.Optional[builtins.str] = None,
    max_interval: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0a3a7d2b0a64f4af0f945c9ff4705f7723385e6ec67372395bf155b184e202b5(
    *,
    http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    triggers: typing.Optional[typing.Sequence[BackendTrafficPolicySpecRetryRetryOnTriggers]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4317292a114008989487653903199c45662b9cb1760c9edc262382769169e104(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f9dede167477c116363827733f0aa9805f814320b6ff68119a49eb9632ff9a22(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__74a6b5200b33867df198d1ba478d9fc6ac5d84bfa9162834b37193c0e641dced(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2278ec601c28444851c8593095640b52751a32c4d5da66fd0bd915f0f8e24da0(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f5bb11ac8793511b82c87609b3205a4dc04909eccc1d6a5751b6fc26980980b3(
    *,
    from_: BackendTrafficPolicySpecTargetSelectorsNamespacesFrom,
    selector: typing.Optional[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cabd2b0bd40eac554c4bd6449666274fc96c0b531bf7484d5e5822b141c6ff6(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[BackendTrafficPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__35728f2c70b6dda5f02900ba655f3f7d24e5dc8ccd2ff5c9c80b0ded2c1246f6(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e445173e3bbd69540fe3799e5c6d259b4d4b37337939739bd612e04f37b86258(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a39779aaa65cecba4b3d94eea38fb41a5117c55a2919d1b1982205101a38b662(
    *,
    metrics: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
    tracing: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracing, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__14873ff9c5a121634fea38489c07cb589e311a37a117f4ef1defbaaa3abaed52(
    *,
    route_stat_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ec7d4a0e9eae7bf21ef1aa5d6a89c783dff0685d27a772c65d63b6ece217dd4c(
    *,
    client_sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingClientSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    custom_tags: typing.Optional[typing.Mapping[builtins.str, typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTags, typing.Dict[builtins.str, typing.Any]]]] = None,
    overall_sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingOverallSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    sampling_fraction: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingSamplingFraction, typing.Dict[builtins.str, typing.Any]]] = None,
    span_name: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingSpanName, typing.Dict[builtins.str, typing.Any]]] = None,
    tags: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bca15599e06850c8bd137f9680248e42475514d3d3d1cb50960495b6028b7d6a(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fde78327ad7d6b1191fbb2374c6881e50785235facb2c498934dd13a8815384a(
    *,
    type: BackendTrafficPolicySpecTelemetryTracingCustomTagsType,
    environment: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsEnvironment, typing.Dict[builtins.str, typing.Any]]] = None,
    literal: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsLiteral, typing.Dict[builtins.str, typing.Any]]] = None,
    request_header: typing.Optional[typing.Union[BackendTrafficPolicySpecTelemetryTracingCustomTagsRequestHeader, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7387524ea5be6716c4f7d5a52b896e4d93d576f2c0ae18a2317eadafc7b56627(
    *,
    name: builtins.str,
    default_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9477470c6a652b14f0a126a937b531ce58e46ccb862c48171496c34be5987723(
    *,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__de4b2ad65a6b5ae57ceb4e401d6f672f7b02cd8685edf2f3273831b09d720dca(
    *,
    name: builtins.str,
    default_value: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd13ea1ba91ece84c35561b1794a41099e0db92677a96148b5da9e5b86ee141a(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cce06a9254245e716109ad49dfc4c798672c71bf98a5623b24272df95f6be5ca(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed4ffca7efb21ae38e3b3f979eaf5197ac0c0e48b57fe2c2157942578d01332c(
    *,
    client: builtins.str,
    server: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__83208c73b663fecca28c33af35ebf31c1723eb4d4203c34546e2a30987b89707(
    *,
    http: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[BackendTrafficPolicySpecTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fe406d8a2d06138cb9e7b969ea6d7fa4c8812fa3da33aedd35940ce033cb699(
    *,
    connection_idle_timeout: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    request_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2e97b50812236b4b640d33295aad992254d5f70d62bf1a3b5d77e192ac9f6349(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
