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


class Backend(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetbackend_ioenvoyproxygateway.Backend",
):
    '''
    :schema: Backend
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["BackendSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Backend" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9091521a4f8a0c396feb4ad82e398b503aeab1283089f4b780e3d5c30452575e)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BackendProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["BackendSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Backend".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = BackendProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Backend".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class BackendProps:
    def __init__(
        self,
        *,
        spec: typing.Union["BackendSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: Backend
        '''
        if isinstance(spec, dict):
            spec = BackendSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01710d36c4f9bd62f6a0e594da201d0d76cf7be48c3246a9f60e0281921dc5be)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "BackendSpec":
        '''
        :schema: Backend#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("BackendSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Backend#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpec",
    jsii_struct_bases=[],
    name_mapping={
        "app_protocols": "appProtocols",
        "endpoints": "endpoints",
        "fallback": "fallback",
        "tls": "tls",
        "type": "type",
    },
)
class BackendSpec:
    def __init__(
        self,
        *,
        app_protocols: typing.Optional[typing.Sequence["BackendSpecAppProtocols"]] = None,
        endpoints: typing.Optional[typing.Sequence[typing.Union["BackendSpecEndpoints", typing.Dict[builtins.str, typing.Any]]]] = None,
        fallback: typing.Optional[builtins.bool] = None,
        tls: typing.Optional[typing.Union["BackendSpecTls", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional["BackendSpecType"] = None,
    ) -> None:
        '''
        :param app_protocols: 
        :param endpoints: 
        :param fallback: 
        :param tls: 
        :param type: 

        :schema: BackendSpec
        '''
        if isinstance(tls, dict):
            tls = BackendSpecTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__95510a8647f762c16a49e723f5f199ab3cac2fb14f622f1a761cc75604fd04dc)
            check_type(argname="argument app_protocols", value=app_protocols, expected_type=type_hints["app_protocols"])
            check_type(argname="argument endpoints", value=endpoints, expected_type=type_hints["endpoints"])
            check_type(argname="argument fallback", value=fallback, expected_type=type_hints["fallback"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if app_protocols is not None:
            self._values["app_protocols"] = app_protocols
        if endpoints is not None:
            self._values["endpoints"] = endpoints
        if fallback is not None:
            self._values["fallback"] = fallback
        if tls is not None:
            self._values["tls"] = tls
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def app_protocols(self) -> typing.Optional[typing.List["BackendSpecAppProtocols"]]:
        '''
        :schema: BackendSpec#appProtocols
        '''
        result = self._values.get("app_protocols")
        return typing.cast(typing.Optional[typing.List["BackendSpecAppProtocols"]], result)

    @builtins.property
    def endpoints(self) -> typing.Optional[typing.List["BackendSpecEndpoints"]]:
        '''
        :schema: BackendSpec#endpoints
        '''
        result = self._values.get("endpoints")
        return typing.cast(typing.Optional[typing.List["BackendSpecEndpoints"]], result)

    @builtins.property
    def fallback(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendSpec#fallback
        '''
        result = self._values.get("fallback")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def tls(self) -> typing.Optional["BackendSpecTls"]:
        '''
        :schema: BackendSpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["BackendSpecTls"], result)

    @builtins.property
    def type(self) -> typing.Optional["BackendSpecType"]:
        '''
        :schema: BackendSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["BackendSpecType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecAppProtocols")
class BackendSpecAppProtocols(enum.Enum):
    '''
    :schema: BackendSpecAppProtocols
    '''

    GATEWAY_PERIOD_ENVOYPROXY_PERIOD_IO_FORWARD_SLASH_H2C = "GATEWAY_PERIOD_ENVOYPROXY_PERIOD_IO_FORWARD_SLASH_H2C"
    '''gateway.envoyproxy.io/h2c.'''
    GATEWAY_PERIOD_ENVOYPROXY_PERIOD_IO_FORWARD_SLASH_WS = "GATEWAY_PERIOD_ENVOYPROXY_PERIOD_IO_FORWARD_SLASH_WS"
    '''gateway.envoyproxy.io/ws.'''
    GATEWAY_PERIOD_ENVOYPROXY_PERIOD_IO_FORWARD_SLASH_WSS = "GATEWAY_PERIOD_ENVOYPROXY_PERIOD_IO_FORWARD_SLASH_WSS"
    '''gateway.envoyproxy.io/wss.'''


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecEndpoints",
    jsii_struct_bases=[],
    name_mapping={
        "fqdn": "fqdn",
        "hostname": "hostname",
        "ip": "ip",
        "unix": "unix",
        "zone": "zone",
    },
)
class BackendSpecEndpoints:
    def __init__(
        self,
        *,
        fqdn: typing.Optional[typing.Union["BackendSpecEndpointsFqdn", typing.Dict[builtins.str, typing.Any]]] = None,
        hostname: typing.Optional[builtins.str] = None,
        ip: typing.Optional[typing.Union["BackendSpecEndpointsIp", typing.Dict[builtins.str, typing.Any]]] = None,
        unix: typing.Optional[typing.Union["BackendSpecEndpointsUnix", typing.Dict[builtins.str, typing.Any]]] = None,
        zone: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param fqdn: 
        :param hostname: 
        :param ip: 
        :param unix: 
        :param zone: 

        :schema: BackendSpecEndpoints
        '''
        if isinstance(fqdn, dict):
            fqdn = BackendSpecEndpointsFqdn(**fqdn)
        if isinstance(ip, dict):
            ip = BackendSpecEndpointsIp(**ip)
        if isinstance(unix, dict):
            unix = BackendSpecEndpointsUnix(**unix)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__caa11e09e545112d90a6ce68619f6d72cbd6abfde3589c3db767e68681341846)
            check_type(argname="argument fqdn", value=fqdn, expected_type=type_hints["fqdn"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument ip", value=ip, expected_type=type_hints["ip"])
            check_type(argname="argument unix", value=unix, expected_type=type_hints["unix"])
            check_type(argname="argument zone", value=zone, expected_type=type_hints["zone"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if fqdn is not None:
            self._values["fqdn"] = fqdn
        if hostname is not None:
            self._values["hostname"] = hostname
        if ip is not None:
            self._values["ip"] = ip
        if unix is not None:
            self._values["unix"] = unix
        if zone is not None:
            self._values["zone"] = zone

    @builtins.property
    def fqdn(self) -> typing.Optional["BackendSpecEndpointsFqdn"]:
        '''
        :schema: BackendSpecEndpoints#fqdn
        '''
        result = self._values.get("fqdn")
        return typing.cast(typing.Optional["BackendSpecEndpointsFqdn"], result)

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecEndpoints#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip(self) -> typing.Optional["BackendSpecEndpointsIp"]:
        '''
        :schema: BackendSpecEndpoints#ip
        '''
        result = self._values.get("ip")
        return typing.cast(typing.Optional["BackendSpecEndpointsIp"], result)

    @builtins.property
    def unix(self) -> typing.Optional["BackendSpecEndpointsUnix"]:
        '''
        :schema: BackendSpecEndpoints#unix
        '''
        result = self._values.get("unix")
        return typing.cast(typing.Optional["BackendSpecEndpointsUnix"], result)

    @builtins.property
    def zone(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecEndpoints#zone
        '''
        result = self._values.get("zone")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpoints(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecEndpointsFqdn",
    jsii_struct_bases=[],
    name_mapping={"hostname": "hostname", "port": "port"},
)
class BackendSpecEndpointsFqdn:
    def __init__(self, *, hostname: builtins.str, port: jsii.Number) -> None:
        '''
        :param hostname: 
        :param port: 

        :schema: BackendSpecEndpointsFqdn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b8c8e03af09985e615a2e10cd78f7ec069f8351dd22f6867721faf7e212a6ea3)
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "hostname": hostname,
            "port": port,
        }

    @builtins.property
    def hostname(self) -> builtins.str:
        '''
        :schema: BackendSpecEndpointsFqdn#hostname
        '''
        result = self._values.get("hostname")
        assert result is not None, "Required property 'hostname' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: BackendSpecEndpointsFqdn#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpointsFqdn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecEndpointsIp",
    jsii_struct_bases=[],
    name_mapping={"address": "address", "port": "port"},
)
class BackendSpecEndpointsIp:
    def __init__(self, *, address: builtins.str, port: jsii.Number) -> None:
        '''
        :param address: 
        :param port: 

        :schema: BackendSpecEndpointsIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5db6de3427d5cd218a857dbfa6e14e4f5bde53fa1fccc96d598856982ef60c40)
            check_type(argname="argument address", value=address, expected_type=type_hints["address"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "address": address,
            "port": port,
        }

    @builtins.property
    def address(self) -> builtins.str:
        '''
        :schema: BackendSpecEndpointsIp#address
        '''
        result = self._values.get("address")
        assert result is not None, "Required property 'address' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def port(self) -> jsii.Number:
        '''
        :schema: BackendSpecEndpointsIp#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpointsIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecEndpointsUnix",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class BackendSpecEndpointsUnix:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: BackendSpecEndpointsUnix
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c06b5b26e1d027540e3d6f02b3be21af4d5782574dc11d4a6b226aed6a9a2132)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: BackendSpecEndpointsUnix#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecEndpointsUnix(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecTls",
    jsii_struct_bases=[],
    name_mapping={
        "alpn_protocols": "alpnProtocols",
        "auto_sni_from_endpoint_hostname": "autoSniFromEndpointHostname",
        "ca_certificate_refs": "caCertificateRefs",
        "ciphers": "ciphers",
        "client_certificate_ref": "clientCertificateRef",
        "ecdh_curves": "ecdhCurves",
        "fingerprints": "fingerprints",
        "insecure_skip_verify": "insecureSkipVerify",
        "max_version": "maxVersion",
        "min_version": "minVersion",
        "signature_algorithms": "signatureAlgorithms",
        "sni": "sni",
        "well_known_ca_certificates": "wellKnownCaCertificates",
    },
)
class BackendSpecTls:
    def __init__(
        self,
        *,
        alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
        auto_sni_from_endpoint_hostname: typing.Optional[builtins.bool] = None,
        ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union["BackendSpecTlsCaCertificateRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
        client_certificate_ref: typing.Optional[typing.Union["BackendSpecTlsClientCertificateRef", typing.Dict[builtins.str, typing.Any]]] = None,
        ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
        fingerprints: typing.Optional[typing.Sequence["BackendSpecTlsFingerprints"]] = None,
        insecure_skip_verify: typing.Optional[builtins.bool] = None,
        max_version: typing.Optional["BackendSpecTlsMaxVersion"] = None,
        min_version: typing.Optional["BackendSpecTlsMinVersion"] = None,
        signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
        sni: typing.Optional[builtins.str] = None,
        well_known_ca_certificates: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param alpn_protocols: 
        :param auto_sni_from_endpoint_hostname: 
        :param ca_certificate_refs: 
        :param ciphers: 
        :param client_certificate_ref: 
        :param ecdh_curves: 
        :param fingerprints: 
        :param insecure_skip_verify: 
        :param max_version: 
        :param min_version: 
        :param signature_algorithms: 
        :param sni: 
        :param well_known_ca_certificates: 

        :schema: BackendSpecTls
        '''
        if isinstance(client_certificate_ref, dict):
            client_certificate_ref = BackendSpecTlsClientCertificateRef(**client_certificate_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3209bbfb30df182f5260758259e4412c5e8fc688584493503fe3740773ab0e4e)
            check_type(argname="argument alpn_protocols", value=alpn_protocols, expected_type=type_hints["alpn_protocols"])
            check_type(argname="argument auto_sni_from_endpoint_hostname", value=auto_sni_from_endpoint_hostname, expected_type=type_hints["auto_sni_from_endpoint_hostname"])
            check_type(argname="argument ca_certificate_refs", value=ca_certificate_refs, expected_type=type_hints["ca_certificate_refs"])
            check_type(argname="argument ciphers", value=ciphers, expected_type=type_hints["ciphers"])
            check_type(argname="argument client_certificate_ref", value=client_certificate_ref, expected_type=type_hints["client_certificate_ref"])
            check_type(argname="argument ecdh_curves", value=ecdh_curves, expected_type=type_hints["ecdh_curves"])
            check_type(argname="argument fingerprints", value=fingerprints, expected_type=type_hints["fingerprints"])
            check_type(argname="argument insecure_skip_verify", value=insecure_skip_verify, expected_type=type_hints["insecure_skip_verify"])
            check_type(argname="argument max_version", value=max_version, expected_type=type_hints["max_version"])
            check_type(argname="argument min_version", value=min_version, expected_type=type_hints["min_version"])
            check_type(argname="argument signature_algorithms", value=signature_algorithms, expected_type=type_hints["signature_algorithms"])
            check_type(argname="argument sni", value=sni, expected_type=type_hints["sni"])
            check_type(argname="argument well_known_ca_certificates", value=well_known_ca_certificates, expected_type=type_hints["well_known_ca_certificates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if alpn_protocols is not None:
            self._values["alpn_protocols"] = alpn_protocols
        if auto_sni_from_endpoint_hostname is not None:
            self._values["auto_sni_from_endpoint_hostname"] = auto_sni_from_endpoint_hostname
        if ca_certificate_refs is not None:
            self._values["ca_certificate_refs"] = ca_certificate_refs
        if ciphers is not None:
            self._values["ciphers"] = ciphers
        if client_certificate_ref is not None:
            self._values["client_certificate_ref"] = client_certificate_ref
        if ecdh_curves is not None:
            self._values["ecdh_curves"] = ecdh_curves
        if fingerprints is not None:
            self._values["fingerprints"] = fingerprints
        if insecure_skip_verify is not None:
            self._values["insecure_skip_verify"] = insecure_skip_verify
        if max_version is not None:
            self._values["max_version"] = max_version
        if min_version is not None:
            self._values["min_version"] = min_version
        if signature_algorithms is not None:
            self._values["signature_algorithms"] = signature_algorithms
        if sni is not None:
            self._values["sni"] = sni
        if well_known_ca_certificates is not None:
            self._values["well_known_ca_certificates"] = well_known_ca_certificates

    @builtins.property
    def alpn_protocols(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#alpnProtocols
        '''
        result = self._values.get("alpn_protocols")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def auto_sni_from_endpoint_hostname(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendSpecTls#autoSNIFromEndpointHostname
        '''
        result = self._values.get("auto_sni_from_endpoint_hostname")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def ca_certificate_refs(
        self,
    ) -> typing.Optional[typing.List["BackendSpecTlsCaCertificateRefs"]]:
        '''
        :schema: BackendSpecTls#caCertificateRefs
        '''
        result = self._values.get("ca_certificate_refs")
        return typing.cast(typing.Optional[typing.List["BackendSpecTlsCaCertificateRefs"]], result)

    @builtins.property
    def ciphers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#ciphers
        '''
        result = self._values.get("ciphers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def client_certificate_ref(
        self,
    ) -> typing.Optional["BackendSpecTlsClientCertificateRef"]:
        '''
        :schema: BackendSpecTls#clientCertificateRef
        '''
        result = self._values.get("client_certificate_ref")
        return typing.cast(typing.Optional["BackendSpecTlsClientCertificateRef"], result)

    @builtins.property
    def ecdh_curves(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#ecdhCurves
        '''
        result = self._values.get("ecdh_curves")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def fingerprints(
        self,
    ) -> typing.Optional[typing.List["BackendSpecTlsFingerprints"]]:
        '''
        :schema: BackendSpecTls#fingerprints
        '''
        result = self._values.get("fingerprints")
        return typing.cast(typing.Optional[typing.List["BackendSpecTlsFingerprints"]], result)

    @builtins.property
    def insecure_skip_verify(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: BackendSpecTls#insecureSkipVerify
        '''
        result = self._values.get("insecure_skip_verify")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def max_version(self) -> typing.Optional["BackendSpecTlsMaxVersion"]:
        '''
        :schema: BackendSpecTls#maxVersion
        '''
        result = self._values.get("max_version")
        return typing.cast(typing.Optional["BackendSpecTlsMaxVersion"], result)

    @builtins.property
    def min_version(self) -> typing.Optional["BackendSpecTlsMinVersion"]:
        '''
        :schema: BackendSpecTls#minVersion
        '''
        result = self._values.get("min_version")
        return typing.cast(typing.Optional["BackendSpecTlsMinVersion"], result)

    @builtins.property
    def signature_algorithms(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: BackendSpecTls#signatureAlgorithms
        '''
        result = self._values.get("signature_algorithms")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def sni(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTls#sni
        '''
        result = self._values.get("sni")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def well_known_ca_certificates(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTls#wellKnownCACertificates
        '''
        result = self._values.get("well_known_ca_certificates")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecTlsCaCertificateRefs",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class BackendSpecTlsCaCertificateRefs:
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

        :schema: BackendSpecTlsCaCertificateRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bc1c7b3abc61ac26e793c4c89d2e74f310e9626aa5094e5e228343faf929c229)
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
        :schema: BackendSpecTlsCaCertificateRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: BackendSpecTlsCaCertificateRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: BackendSpecTlsCaCertificateRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecTlsCaCertificateRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecTlsClientCertificateRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class BackendSpecTlsClientCertificateRef:
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

        :schema: BackendSpecTlsClientCertificateRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a65557a569fe91249584eaa89fe2d25f15355ba8c0cf1deb36dc4084af0731cf)
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
        :schema: BackendSpecTlsClientCertificateRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTlsClientCertificateRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTlsClientCertificateRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: BackendSpecTlsClientCertificateRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BackendSpecTlsClientCertificateRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecTlsFingerprints")
class BackendSpecTlsFingerprints(enum.Enum):
    '''
    :schema: BackendSpecTlsFingerprints
    '''

    JA3 = "JA3"
    '''JA3.'''
    JA4 = "JA4"
    '''JA4.'''


@jsii.enum(jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecTlsMaxVersion")
class BackendSpecTlsMaxVersion(enum.Enum):
    '''
    :schema: BackendSpecTlsMaxVersion
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


@jsii.enum(jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecTlsMinVersion")
class BackendSpecTlsMinVersion(enum.Enum):
    '''
    :schema: BackendSpecTlsMinVersion
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


@jsii.enum(jsii_type="llmnetbackend_ioenvoyproxygateway.BackendSpecType")
class BackendSpecType(enum.Enum):
    '''
    :schema: BackendSpecType
    '''

    ENDPOINTS = "ENDPOINTS"
    '''Endpoints.'''
    DYNAMIC_RESOLVER = "DYNAMIC_RESOLVER"
    '''DynamicResolver.'''


__all__ = [
    "Backend",
    "BackendProps",
    "BackendSpec",
    "BackendSpecAppProtocols",
    "BackendSpecEndpoints",
    "BackendSpecEndpointsFqdn",
    "BackendSpecEndpointsIp",
    "BackendSpecEndpointsUnix",
    "BackendSpecTls",
    "BackendSpecTlsCaCertificateRefs",
    "BackendSpecTlsClientCertificateRef",
    "BackendSpecTlsFingerprints",
    "BackendSpecTlsMaxVersion",
    "BackendSpecTlsMinVersion",
    "BackendSpecType",
]

publication.publish()

def _typecheckingstub__9091521a4f8a0c396feb4ad82e398b503aeab1283089f4b780e3d5c30452575e(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[BackendSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01710d36c4f9bd62f6a0e594da201d0d76cf7be48c3246a9f60e0281921dc5be(
    *,
    spec: typing.Union[BackendSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95510a8647f762c16a49e723f5f199ab3cac2fb14f622f1a761cc75604fd04dc(
    *,
    app_protocols: typing.Optional[typing.Sequence[BackendSpecAppProtocols]] = None,
    endpoints: typing.Optional[typing.Sequence[typing.Union[BackendSpecEndpoints, typing.Dict[builtins.str, typing.Any]]]] = None,
    fallback: typing.Optional[builtins.bool] = None,
    tls: typing.Optional[typing.Union[BackendSpecTls, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[BackendSpecType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__caa11e09e545112d90a6ce68619f6d72cbd6abfde3589c3db767e68681341846(
    *,
    fqdn: typing.Optional[typing.Union[BackendSpecEndpointsFqdn, typing.Dict[builtins.str, typing.Any]]] = None,
    hostname: typing.Optional[builtins.str] = None,
    ip: typing.Optional[typing.Union[BackendSpecEndpointsIp, typing.Dict[builtins.str, typing.Any]]] = None,
    unix: typing.Optional[typing.Union[BackendSpecEndpointsUnix, typing.Dict[builtins.str, typing.Any]]] = None,
    zone: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8c8e03af09985e615a2e10cd78f7ec069f8351dd22f6867721faf7e212a6ea3(
    *,
    hostname: builtins.str,
    port: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5db6de3427d5cd218a857dbfa6e14e4f5bde53fa1fccc96d598856982ef60c40(
    *,
    address: builtins.str,
    port: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c06b5b26e1d027540e3d6f02b3be21af4d5782574dc11d4a6b226aed6a9a2132(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3209bbfb30df182f5260758259e4412c5e8fc688584493503fe3740773ab0e4e(
    *,
    alpn_protocols: typing.Optional[typing.Sequence[builtins.str]] = None,
    auto_sni_from_endpoint_hostname: typing.Optional[builtins.bool] = None,
    ca_certificate_refs: typing.Optional[typing.Sequence[typing.Union[BackendSpecTlsCaCertificateRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    ciphers: typing.Optional[typing.Sequence[builtins.str]] = None,
    client_certificate_ref: typing.Optional[typing.Union[BackendSpecTlsClientCertificateRef, typing.Dict[builtins.str, typing.Any]]] = None,
    ecdh_curves: typing.Optional[typing.Sequence[builtins.str]] = None,
    fingerprints: typing.Optional[typing.Sequence[BackendSpecTlsFingerprints]] = None,
    insecure_skip_verify: typing.Optional[builtins.bool] = None,
    max_version: typing.Optional[BackendSpecTlsMaxVersion] = None,
    min_version: typing.Optional[BackendSpecTlsMinVersion] = None,
    signature_algorithms: typing.Optional[typing.Sequence[builtins.str]] = None,
    sni: typing.Optional[builtins.str] = None,
    well_known_ca_certificates: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bc1c7b3abc61ac26e793c4c89d2e74f310e9626aa5094e5e228343faf929c229(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a65557a569fe91249584eaa89fe2d25f15355ba8c0cf1deb36dc4084af0731cf(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
