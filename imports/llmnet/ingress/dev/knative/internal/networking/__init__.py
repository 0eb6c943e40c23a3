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


class Ingress(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetingress_devknativeinternalnetworking.Ingress",
):
    '''
    :schema: Ingress
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["IngressSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Ingress" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d63a19c8e482653c37acd9f1f7561aef1d6f94ea6e320d444e82290a916229a)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = IngressProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["IngressSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Ingress".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: 
        '''
        props = IngressProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Ingress".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class IngressProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["IngressSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param metadata: 
        :param spec: 

        :schema: Ingress
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = IngressSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0c828bf9b0a2d509732a923d5ff35bc1d1454d732d8985e2e4028f83af2b90d)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Ingress#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["IngressSpec"]:
        '''
        :schema: Ingress#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["IngressSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpec",
    jsii_struct_bases=[],
    name_mapping={"http_option": "httpOption", "rules": "rules", "tls": "tls"},
)
class IngressSpec:
    def __init__(
        self,
        *,
        http_option: typing.Optional[builtins.str] = None,
        rules: typing.Optional[typing.Sequence[typing.Union["IngressSpecRules", typing.Dict[builtins.str, typing.Any]]]] = None,
        tls: typing.Optional[typing.Sequence[typing.Union["IngressSpecTls", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param http_option: 
        :param rules: 
        :param tls: 

        :schema: IngressSpec
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__556f64faef482b6da2ba5893d6f5feb95b26c1d7cf67474ab194647d551c7ea5)
            check_type(argname="argument http_option", value=http_option, expected_type=type_hints["http_option"])
            check_type(argname="argument rules", value=rules, expected_type=type_hints["rules"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http_option is not None:
            self._values["http_option"] = http_option
        if rules is not None:
            self._values["rules"] = rules
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def http_option(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressSpec#httpOption
        '''
        result = self._values.get("http_option")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rules(self) -> typing.Optional[typing.List["IngressSpecRules"]]:
        '''
        :schema: IngressSpec#rules
        '''
        result = self._values.get("rules")
        return typing.cast(typing.Optional[typing.List["IngressSpecRules"]], result)

    @builtins.property
    def tls(self) -> typing.Optional[typing.List["IngressSpecTls"]]:
        '''
        :schema: IngressSpec#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional[typing.List["IngressSpecTls"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecRules",
    jsii_struct_bases=[],
    name_mapping={"hosts": "hosts", "http": "http", "visibility": "visibility"},
)
class IngressSpecRules:
    def __init__(
        self,
        *,
        hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
        http: typing.Optional[typing.Union["IngressSpecRulesHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        visibility: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param hosts: 
        :param http: 
        :param visibility: 

        :schema: IngressSpecRules
        '''
        if isinstance(http, dict):
            http = IngressSpecRulesHttp(**http)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7405f2acf13d23711e89c172f23b1ef92a503af38329212e8ae6e4bfc53d43c0)
            check_type(argname="argument hosts", value=hosts, expected_type=type_hints["hosts"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument visibility", value=visibility, expected_type=type_hints["visibility"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hosts is not None:
            self._values["hosts"] = hosts
        if http is not None:
            self._values["http"] = http
        if visibility is not None:
            self._values["visibility"] = visibility

    @builtins.property
    def hosts(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressSpecRules#hosts
        '''
        result = self._values.get("hosts")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def http(self) -> typing.Optional["IngressSpecRulesHttp"]:
        '''
        :schema: IngressSpecRules#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["IngressSpecRulesHttp"], result)

    @builtins.property
    def visibility(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressSpecRules#visibility
        '''
        result = self._values.get("visibility")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpecRules(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecRulesHttp",
    jsii_struct_bases=[],
    name_mapping={"paths": "paths"},
)
class IngressSpecRulesHttp:
    def __init__(
        self,
        *,
        paths: typing.Sequence[typing.Union["IngressSpecRulesHttpPaths", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param paths: 

        :schema: IngressSpecRulesHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e6b7c509dcfc372b8614ada8b82d20a119116c60fda30678db6ab32524ce3e03)
            check_type(argname="argument paths", value=paths, expected_type=type_hints["paths"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "paths": paths,
        }

    @builtins.property
    def paths(self) -> typing.List["IngressSpecRulesHttpPaths"]:
        '''
        :schema: IngressSpecRulesHttp#paths
        '''
        result = self._values.get("paths")
        assert result is not None, "Required property 'paths' is missing"
        return typing.cast(typing.List["IngressSpecRulesHttpPaths"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpecRulesHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecRulesHttpPaths",
    jsii_struct_bases=[],
    name_mapping={
        "splits": "splits",
        "append_headers": "appendHeaders",
        "headers": "headers",
        "path": "path",
        "rewrite_host": "rewriteHost",
    },
)
class IngressSpecRulesHttpPaths:
    def __init__(
        self,
        *,
        splits: typing.Sequence[typing.Union["IngressSpecRulesHttpPathsSplits", typing.Dict[builtins.str, typing.Any]]],
        append_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        headers: typing.Optional[typing.Mapping[builtins.str, typing.Union["IngressSpecRulesHttpPathsHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        path: typing.Optional[builtins.str] = None,
        rewrite_host: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param splits: 
        :param append_headers: 
        :param headers: 
        :param path: 
        :param rewrite_host: 

        :schema: IngressSpecRulesHttpPaths
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__93a71437e61d7060cd50934c2874e03db3ca8a637730afef10126cd802800c47)
            check_type(argname="argument splits", value=splits, expected_type=type_hints["splits"])
            check_type(argname="argument append_headers", value=append_headers, expected_type=type_hints["append_headers"])
            check_type(argname="argument headers", value=headers, expected_type=type_hints["headers"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
            check_type(argname="argument rewrite_host", value=rewrite_host, expected_type=type_hints["rewrite_host"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "splits": splits,
        }
        if append_headers is not None:
            self._values["append_headers"] = append_headers
        if headers is not None:
            self._values["headers"] = headers
        if path is not None:
            self._values["path"] = path
        if rewrite_host is not None:
            self._values["rewrite_host"] = rewrite_host

    @builtins.property
    def splits(self) -> typing.List["IngressSpecRulesHttpPathsSplits"]:
        '''
        :schema: IngressSpecRulesHttpPaths#splits
        '''
        result = self._values.get("splits")
        assert result is not None, "Required property 'splits' is missing"
        return typing.cast(typing.List["IngressSpecRulesHttpPathsSplits"], result)

    @builtins.property
    def append_headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: IngressSpecRulesHttpPaths#appendHeaders
        '''
        result = self._values.get("append_headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "IngressSpecRulesHttpPathsHeaders"]]:
        '''
        :schema: IngressSpecRulesHttpPaths#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "IngressSpecRulesHttpPathsHeaders"]], result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressSpecRulesHttpPaths#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def rewrite_host(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressSpecRulesHttpPaths#rewriteHost
        '''
        result = self._values.get("rewrite_host")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpecRulesHttpPaths(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecRulesHttpPathsHeaders",
    jsii_struct_bases=[],
    name_mapping={"exact": "exact"},
)
class IngressSpecRulesHttpPathsHeaders:
    def __init__(self, *, exact: builtins.str) -> None:
        '''
        :param exact: 

        :schema: IngressSpecRulesHttpPathsHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a6482d09a9fff6e1d63d58155081961ae5fdef6d286fbd56a27f9ddc6bec14a9)
            check_type(argname="argument exact", value=exact, expected_type=type_hints["exact"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "exact": exact,
        }

    @builtins.property
    def exact(self) -> builtins.str:
        '''
        :schema: IngressSpecRulesHttpPathsHeaders#exact
        '''
        result = self._values.get("exact")
        assert result is not None, "Required property 'exact' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpecRulesHttpPathsHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecRulesHttpPathsSplits",
    jsii_struct_bases=[],
    name_mapping={
        "service_name": "serviceName",
        "service_namespace": "serviceNamespace",
        "service_port": "servicePort",
        "append_headers": "appendHeaders",
        "percent": "percent",
    },
)
class IngressSpecRulesHttpPathsSplits:
    def __init__(
        self,
        *,
        service_name: builtins.str,
        service_namespace: builtins.str,
        service_port: "IngressSpecRulesHttpPathsSplitsServicePort",
        append_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param service_name: 
        :param service_namespace: 
        :param service_port: 
        :param append_headers: 
        :param percent: 

        :schema: IngressSpecRulesHttpPathsSplits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__661deff94fc701cef8a15e7c5366d15c11c5f7ed686c9ca980d720cd7ba250cc)
            check_type(argname="argument service_name", value=service_name, expected_type=type_hints["service_name"])
            check_type(argname="argument service_namespace", value=service_namespace, expected_type=type_hints["service_namespace"])
            check_type(argname="argument service_port", value=service_port, expected_type=type_hints["service_port"])
            check_type(argname="argument append_headers", value=append_headers, expected_type=type_hints["append_headers"])
            check_type(argname="argument percent", value=percent, expected_type=type_hints["percent"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "service_name": service_name,
            "service_namespace": service_namespace,
            "service_port": service_port,
        }
        if append_headers is not None:
            self._values["append_headers"] = append_headers
        if percent is not None:
            self._values["percent"] = percent

    @builtins.property
    def service_name(self) -> builtins.str:
        '''
        :schema: IngressSpecRulesHttpPathsSplits#serviceName
        '''
        result = self._values.get("service_name")
        assert result is not None, "Required property 'service_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def service_namespace(self) -> builtins.str:
        '''
        :schema: IngressSpecRulesHttpPathsSplits#serviceNamespace
        '''
        result = self._values.get("service_namespace")
        assert result is not None, "Required property 'service_namespace' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def service_port(self) -> "IngressSpecRulesHttpPathsSplitsServicePort":
        '''
        :schema: IngressSpecRulesHttpPathsSplits#servicePort
        '''
        result = self._values.get("service_port")
        assert result is not None, "Required property 'service_port' is missing"
        return typing.cast("IngressSpecRulesHttpPathsSplitsServicePort", result)

    @builtins.property
    def append_headers(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: IngressSpecRulesHttpPathsSplits#appendHeaders
        '''
        result = self._values.get("append_headers")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: IngressSpecRulesHttpPathsSplits#percent
        '''
        result = self._values.get("percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpecRulesHttpPathsSplits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class IngressSpecRulesHttpPathsSplitsServicePort(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecRulesHttpPathsSplitsServicePort",
):
    '''
    :schema: IngressSpecRulesHttpPathsSplitsServicePort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "IngressSpecRulesHttpPathsSplitsServicePort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cde0674d0ed5e0a4b5e3dfee92f058e1a3f72bf2d60ff731a11cf09af0ff451)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("IngressSpecRulesHttpPathsSplitsServicePort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "IngressSpecRulesHttpPathsSplitsServicePort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a192af270b11c9fa5b571fd8a78ebf84da8df19d1d5150f1f3b905f72e7b9a48)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("IngressSpecRulesHttpPathsSplitsServicePort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetingress_devknativeinternalnetworking.IngressSpecTls",
    jsii_struct_bases=[],
    name_mapping={
        "hosts": "hosts",
        "secret_name": "secretName",
        "secret_namespace": "secretNamespace",
    },
)
class IngressSpecTls:
    def __init__(
        self,
        *,
        hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
        secret_name: typing.Optional[builtins.str] = None,
        secret_namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param hosts: 
        :param secret_name: 
        :param secret_namespace: 

        :schema: IngressSpecTls
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8349afc8886cf011abf0ce76f25aafe6f70d98c06a576805840171573bba96a7)
            check_type(argname="argument hosts", value=hosts, expected_type=type_hints["hosts"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument secret_namespace", value=secret_namespace, expected_type=type_hints["secret_namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if hosts is not None:
            self._values["hosts"] = hosts
        if secret_name is not None:
            self._values["secret_name"] = secret_name
        if secret_namespace is not None:
            self._values["secret_namespace"] = secret_namespace

    @builtins.property
    def hosts(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: IngressSpecTls#hosts
        '''
        result = self._values.get("hosts")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressSpecTls#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: IngressSpecTls#secretNamespace
        '''
        result = self._values.get("secret_namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "IngressSpecTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Ingress",
    "IngressProps",
    "IngressSpec",
    "IngressSpecRules",
    "IngressSpecRulesHttp",
    "IngressSpecRulesHttpPaths",
    "IngressSpecRulesHttpPathsHeaders",
    "IngressSpecRulesHttpPathsSplits",
    "IngressSpecRulesHttpPathsSplitsServicePort",
    "IngressSpecTls",
]

publication.publish()

def _typecheckingstub__0d63a19c8e482653c37acd9f1f7561aef1d6f94ea6e320d444e82290a916229a(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[IngressSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0c828bf9b0a2d509732a923d5ff35bc1d1454d732d8985e2e4028f83af2b90d(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[IngressSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__556f64faef482b6da2ba5893d6f5feb95b26c1d7cf67474ab194647d551c7ea5(
    *,
    http_option: typing.Optional[builtins.str] = None,
    rules: typing.Optional[typing.Sequence[typing.Union[IngressSpecRules, typing.Dict[builtins.str, typing.Any]]]] = None,
    tls: typing.Optional[typing.Sequence[typing.Union[IngressSpecTls, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7405f2acf13d23711e89c172f23b1ef92a503af38329212e8ae6e4bfc53d43c0(
    *,
    hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
    http: typing.Optional[typing.Union[IngressSpecRulesHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    visibility: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e6b7c509dcfc372b8614ada8b82d20a119116c60fda30678db6ab32524ce3e03(
    *,
    paths: typing.Sequence[typing.Union[IngressSpecRulesHttpPaths, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93a71437e61d7060cd50934c2874e03db3ca8a637730afef10126cd802800c47(
    *,
    splits: typing.Sequence[typing.Union[IngressSpecRulesHttpPathsSplits, typing.Dict[builtins.str, typing.Any]]],
    append_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    headers: typing.Optional[typing.Mapping[builtins.str, typing.Union[IngressSpecRulesHttpPathsHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    path: typing.Optional[builtins.str] = None,
    rewrite_host: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a6482d09a9fff6e1d63d58155081961ae5fdef6d286fbd56a27f9ddc6bec14a9(
    *,
    exact: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__661deff94fc701cef8a15e7c5366d15c11c5f7ed686c9ca980d720cd7ba250cc(
    *,
    service_name: builtins.str,
    service_namespace: builtins.str,
    service_port: IngressSpecRulesHttpPathsSplitsServicePort,
    append_headers: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cde0674d0ed5e0a4b5e3dfee92f058e1a3f72bf2d60ff731a11cf09af0ff451(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a192af270b11c9fa5b571fd8a78ebf84da8df19d1d5150f1f3b905f72e7b9a48(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8349afc8886cf011abf0ce76f25aafe6f70d98c06a576805840171573bba96a7(
    *,
    hosts: typing.Optional[typing.Sequence[builtins.str]] = None,
    secret_name: typing.Optional[builtins.str] = None,
    secret_namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
