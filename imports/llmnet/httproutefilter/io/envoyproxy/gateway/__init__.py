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


class HttpRouteFilter(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilter",
):
    '''
    :schema: HTTPRouteFilter
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["HttpRouteFilterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "HTTPRouteFilter" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e933f893f624dff6b5613fbdd166fc5413fbfd2a6c417d5d22f7243bbc791c8e)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = HttpRouteFilterProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["HttpRouteFilterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "HTTPRouteFilter".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = HttpRouteFilterProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "HTTPRouteFilter".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class HttpRouteFilterProps:
    def __init__(
        self,
        *,
        spec: typing.Union["HttpRouteFilterSpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: HTTPRouteFilter
        '''
        if isinstance(spec, dict):
            spec = HttpRouteFilterSpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8b6b0df2d8dbbcf16219dba0af83b7aaffc906b24f9226851920edfba95c50b4)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "HttpRouteFilterSpec":
        '''
        :schema: HTTPRouteFilter#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("HttpRouteFilterSpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: HTTPRouteFilter#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpec",
    jsii_struct_bases=[],
    name_mapping={
        "credential_injection": "credentialInjection",
        "direct_response": "directResponse",
        "matches": "matches",
        "url_rewrite": "urlRewrite",
    },
)
class HttpRouteFilterSpec:
    def __init__(
        self,
        *,
        credential_injection: typing.Optional[typing.Union["HttpRouteFilterSpecCredentialInjection", typing.Dict[builtins.str, typing.Any]]] = None,
        direct_response: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponse", typing.Dict[builtins.str, typing.Any]]] = None,
        matches: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecMatches", typing.Dict[builtins.str, typing.Any]]]] = None,
        url_rewrite: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewrite", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param credential_injection: 
        :param direct_response: 
        :param matches: 
        :param url_rewrite: 

        :schema: HttpRouteFilterSpec
        '''
        if isinstance(credential_injection, dict):
            credential_injection = HttpRouteFilterSpecCredentialInjection(**credential_injection)
        if isinstance(direct_response, dict):
            direct_response = HttpRouteFilterSpecDirectResponse(**direct_response)
        if isinstance(url_rewrite, dict):
            url_rewrite = HttpRouteFilterSpecUrlRewrite(**url_rewrite)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__565a7147ec4aeee8b8a6bcb143527b01d1c7134ee272c8b22c0245992a473091)
            check_type(argname="argument credential_injection", value=credential_injection, expected_type=type_hints["credential_injection"])
            check_type(argname="argument direct_response", value=direct_response, expected_type=type_hints["direct_response"])
            check_type(argname="argument matches", value=matches, expected_type=type_hints["matches"])
            check_type(argname="argument url_rewrite", value=url_rewrite, expected_type=type_hints["url_rewrite"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if credential_injection is not None:
            self._values["credential_injection"] = credential_injection
        if direct_response is not None:
            self._values["direct_response"] = direct_response
        if matches is not None:
            self._values["matches"] = matches
        if url_rewrite is not None:
            self._values["url_rewrite"] = url_rewrite

    @builtins.property
    def credential_injection(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecCredentialInjection"]:
        '''
        :schema: HttpRouteFilterSpec#credentialInjection
        '''
        result = self._values.get("credential_injection")
        return typing.cast(typing.Optional["HttpRouteFilterSpecCredentialInjection"], result)

    @builtins.property
    def direct_response(self) -> typing.Optional["HttpRouteFilterSpecDirectResponse"]:
        '''
        :schema: HttpRouteFilterSpec#directResponse
        '''
        result = self._values.get("direct_response")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponse"], result)

    @builtins.property
    def matches(self) -> typing.Optional[typing.List["HttpRouteFilterSpecMatches"]]:
        '''
        :schema: HttpRouteFilterSpec#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecMatches"]], result)

    @builtins.property
    def url_rewrite(self) -> typing.Optional["HttpRouteFilterSpecUrlRewrite"]:
        '''
        :schema: HttpRouteFilterSpec#urlRewrite
        '''
        result = self._values.get("url_rewrite")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewrite"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjection",
    jsii_struct_bases=[],
    name_mapping={
        "credential": "credential",
        "header": "header",
        "overwrite": "overwrite",
    },
)
class HttpRouteFilterSpecCredentialInjection:
    def __init__(
        self,
        *,
        credential: typing.Union["HttpRouteFilterSpecCredentialInjectionCredential", typing.Dict[builtins.str, typing.Any]],
        header: typing.Optional[builtins.str] = None,
        overwrite: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param credential: 
        :param header: 
        :param overwrite: 

        :schema: HttpRouteFilterSpecCredentialInjection
        '''
        if isinstance(credential, dict):
            credential = HttpRouteFilterSpecCredentialInjectionCredential(**credential)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b7c3fef802e743a500e16a7b65ba02d250db456104b7c6cec3a40dd184bde6b1)
            check_type(argname="argument credential", value=credential, expected_type=type_hints["credential"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument overwrite", value=overwrite, expected_type=type_hints["overwrite"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "credential": credential,
        }
        if header is not None:
            self._values["header"] = header
        if overwrite is not None:
            self._values["overwrite"] = overwrite

    @builtins.property
    def credential(self) -> "HttpRouteFilterSpecCredentialInjectionCredential":
        '''
        :schema: HttpRouteFilterSpecCredentialInjection#credential
        '''
        result = self._values.get("credential")
        assert result is not None, "Required property 'credential' is missing"
        return typing.cast("HttpRouteFilterSpecCredentialInjectionCredential", result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjection#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def overwrite(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjection#overwrite
        '''
        result = self._values.get("overwrite")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecCredentialInjection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjectionCredential",
    jsii_struct_bases=[],
    name_mapping={"value_ref": "valueRef"},
)
class HttpRouteFilterSpecCredentialInjectionCredential:
    def __init__(
        self,
        *,
        value_ref: typing.Union["HttpRouteFilterSpecCredentialInjectionCredentialValueRef", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param value_ref: 

        :schema: HttpRouteFilterSpecCredentialInjectionCredential
        '''
        if isinstance(value_ref, dict):
            value_ref = HttpRouteFilterSpecCredentialInjectionCredentialValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ec6ec084e9f940b2fb700a807c8f58457c11906364069fde9508903b728da18)
            check_type(argname="argument value_ref", value=value_ref, expected_type=type_hints["value_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "value_ref": value_ref,
        }

    @builtins.property
    def value_ref(self) -> "HttpRouteFilterSpecCredentialInjectionCredentialValueRef":
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredential#valueRef
        '''
        result = self._values.get("value_ref")
        assert result is not None, "Required property 'value_ref' is missing"
        return typing.cast("HttpRouteFilterSpecCredentialInjectionCredentialValueRef", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecCredentialInjectionCredential(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecCredentialInjectionCredentialValueRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class HttpRouteFilterSpecCredentialInjectionCredentialValueRef:
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

        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53e1377d90a24ed8b876586350d7efa448e9f163017474de431241aaaef8f853)
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
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecCredentialInjectionCredentialValueRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecCredentialInjectionCredentialValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecDirectResponse",
    jsii_struct_bases=[],
    name_mapping={
        "body": "body",
        "content_type": "contentType",
        "header": "header",
        "status_code": "statusCode",
    },
)
class HttpRouteFilterSpecDirectResponse:
    def __init__(
        self,
        *,
        body: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponseBody", typing.Dict[builtins.str, typing.Any]]] = None,
        content_type: typing.Optional[builtins.str] = None,
        header: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponseHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        status_code: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param body: 
        :param content_type: 
        :param header: 
        :param status_code: 

        :schema: HttpRouteFilterSpecDirectResponse
        '''
        if isinstance(body, dict):
            body = HttpRouteFilterSpecDirectResponseBody(**body)
        if isinstance(header, dict):
            header = HttpRouteFilterSpecDirectResponseHeader(**header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d238ebaa957ee61a9dc2b33d81651d664337c583fd5e06cc356d76be60f5e893)
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
    def body(self) -> typing.Optional["HttpRouteFilterSpecDirectResponseBody"]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponseBody"], result)

    @builtins.property
    def content_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#contentType
        '''
        result = self._values.get("content_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def header(self) -> typing.Optional["HttpRouteFilterSpecDirectResponseHeader"]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponseHeader"], result)

    @builtins.property
    def status_code(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: HttpRouteFilterSpecDirectResponse#statusCode
        '''
        result = self._values.get("status_code")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseBody",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "inline": "inline", "value_ref": "valueRef"},
)
class HttpRouteFilterSpecDirectResponseBody:
    def __init__(
        self,
        *,
        type: builtins.str,
        inline: typing.Optional[builtins.str] = None,
        value_ref: typing.Optional[typing.Union["HttpRouteFilterSpecDirectResponseBodyValueRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param inline: 
        :param value_ref: 

        :schema: HttpRouteFilterSpecDirectResponseBody
        '''
        if isinstance(value_ref, dict):
            value_ref = HttpRouteFilterSpecDirectResponseBodyValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b754870afe032acefdd139771dfe69ba29f9232bee89b71df77879d1083c197e)
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
        :schema: HttpRouteFilterSpecDirectResponseBody#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def inline(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBody#inline
        '''
        result = self._values.get("inline")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_ref(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecDirectResponseBodyValueRef"]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBody#valueRef
        '''
        result = self._values.get("value_ref")
        return typing.cast(typing.Optional["HttpRouteFilterSpecDirectResponseBodyValueRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseBodyValueRef",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class HttpRouteFilterSpecDirectResponseBodyValueRef:
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

        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7adda4b0339586836b08031dada1bf57651316910c8cc805b2562fede87b5d85)
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
        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseBodyValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseBodyValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeader",
    jsii_struct_bases=[],
    name_mapping={"add": "add", "remove": "remove", "set": "set"},
)
class HttpRouteFilterSpecDirectResponseHeader:
    def __init__(
        self,
        *,
        add: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecDirectResponseHeaderAdd", typing.Dict[builtins.str, typing.Any]]]] = None,
        remove: typing.Optional[typing.Sequence[builtins.str]] = None,
        set: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecDirectResponseHeaderSet", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param add: 
        :param remove: 
        :param set: 

        :schema: HttpRouteFilterSpecDirectResponseHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__44740d7b46da77cd79526ef7ed695e701b2684c4fd54c31b433ad26dab85fbdb)
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
    ) -> typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderAdd"]]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeader#add
        '''
        result = self._values.get("add")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderAdd"]], result)

    @builtins.property
    def remove(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeader#remove
        '''
        result = self._values.get("remove")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def set(
        self,
    ) -> typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderSet"]]:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeader#set
        '''
        result = self._values.get("set")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecDirectResponseHeaderSet"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeaderAdd",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpRouteFilterSpecDirectResponseHeaderAdd:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpRouteFilterSpecDirectResponseHeaderAdd
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__38f9f4a5a7342d905ac00cc502fab5fc26cec828497583972a72d996d4e0304c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderAdd#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderAdd#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseHeaderAdd(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecDirectResponseHeaderSet",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value"},
)
class HttpRouteFilterSpecDirectResponseHeaderSet:
    def __init__(self, *, name: builtins.str, value: builtins.str) -> None:
        '''
        :param name: 
        :param value: 

        :schema: HttpRouteFilterSpecDirectResponseHeaderSet
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f16566344ef765d1f295d40d6e2b3f6343a03d834927dcc72a8b2119bb2df52)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderSet#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecDirectResponseHeaderSet#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecDirectResponseHeaderSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecMatches",
    jsii_struct_bases=[],
    name_mapping={"cookies": "cookies"},
)
class HttpRouteFilterSpecMatches:
    def __init__(
        self,
        *,
        cookies: typing.Optional[typing.Sequence[typing.Union["HttpRouteFilterSpecMatchesCookies", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param cookies: 

        :schema: HttpRouteFilterSpecMatches
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b3da834cddcaaa74ee6fb376cd4e357373c233f595c36a3da13a6758a0e54904)
            check_type(argname="argument cookies", value=cookies, expected_type=type_hints["cookies"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cookies is not None:
            self._values["cookies"] = cookies

    @builtins.property
    def cookies(
        self,
    ) -> typing.Optional[typing.List["HttpRouteFilterSpecMatchesCookies"]]:
        '''
        :schema: HttpRouteFilterSpecMatches#cookies
        '''
        result = self._values.get("cookies")
        return typing.cast(typing.Optional[typing.List["HttpRouteFilterSpecMatchesCookies"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecMatches(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecMatchesCookies",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "value": "value", "type": "type"},
)
class HttpRouteFilterSpecMatchesCookies:
    def __init__(
        self,
        *,
        name: builtins.str,
        value: builtins.str,
        type: typing.Optional["HttpRouteFilterSpecMatchesCookiesType"] = None,
    ) -> None:
        '''
        :param name: 
        :param value: 
        :param type: 

        :schema: HttpRouteFilterSpecMatchesCookies
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__81c4741ebc8211198406b10d63a0a3e2952cd8d7709e16c89e0220a6a7c5e066)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
            "value": value,
        }
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecMatchesCookies#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def value(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecMatchesCookies#value
        '''
        result = self._values.get("value")
        assert result is not None, "Required property 'value' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> typing.Optional["HttpRouteFilterSpecMatchesCookiesType"]:
        '''
        :schema: HttpRouteFilterSpecMatchesCookies#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional["HttpRouteFilterSpecMatchesCookiesType"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecMatchesCookies(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecMatchesCookiesType"
)
class HttpRouteFilterSpecMatchesCookiesType(enum.Enum):
    '''
    :schema: HttpRouteFilterSpecMatchesCookiesType
    '''

    EXACT = "EXACT"
    '''Exact.'''
    REGULAR_EXPRESSION = "REGULAR_EXPRESSION"
    '''RegularExpression.'''


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewrite",
    jsii_struct_bases=[],
    name_mapping={
        "append_x_forwarded_host": "appendXForwardedHost",
        "hostname": "hostname",
        "path": "path",
    },
)
class HttpRouteFilterSpecUrlRewrite:
    def __init__(
        self,
        *,
        append_x_forwarded_host: typing.Optional[builtins.bool] = None,
        hostname: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewriteHostname", typing.Dict[builtins.str, typing.Any]]] = None,
        path: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewritePath", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param append_x_forwarded_host: 
        :param hostname: 
        :param path: 

        :schema: HttpRouteFilterSpecUrlRewrite
        '''
        if isinstance(hostname, dict):
            hostname = HttpRouteFilterSpecUrlRewriteHostname(**hostname)
        if isinstance(path, dict):
            path = HttpRouteFilterSpecUrlRewritePath(**path)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2248b5a32eddea1dcf679469f47cb03c02c1991d0d87e0fbf5e881e25d930a08)
            check_type(argname="argument append_x_forwarded_host", value=append_x_forwarded_host, expected_type=type_hints["append_x_forwarded_host"])
            check_type(argname="argument hostname", value=hostname, expected_type=type_hints["hostname"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if append_x_forwarded_host is not None:
            self._values["append_x_forwarded_host"] = append_x_forwarded_host
        if hostname is not None:
            self._values["hostname"] = hostname
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def append_x_forwarded_host(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: HttpRouteFilterSpecUrlRewrite#appendXForwardedHost
        '''
        result = self._values.get("append_x_forwarded_host")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def hostname(self) -> typing.Optional["HttpRouteFilterSpecUrlRewriteHostname"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewrite#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewriteHostname"], result)

    @builtins.property
    def path(self) -> typing.Optional["HttpRouteFilterSpecUrlRewritePath"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewrite#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewritePath"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewrite(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewriteHostname",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "header": "header", "path_regex": "pathRegex"},
)
class HttpRouteFilterSpecUrlRewriteHostname:
    def __init__(
        self,
        *,
        type: "HttpRouteFilterSpecUrlRewriteHostnameType",
        header: typing.Optional[builtins.str] = None,
        path_regex: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewriteHostnamePathRegex", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param header: 
        :param path_regex: 

        :schema: HttpRouteFilterSpecUrlRewriteHostname
        '''
        if isinstance(path_regex, dict):
            path_regex = HttpRouteFilterSpecUrlRewriteHostnamePathRegex(**path_regex)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e6026c860e1d0c38ea5bc0e574d44a59528caa076e7e7dba4d6158bb44b39dcf)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
            check_type(argname="argument path_regex", value=path_regex, expected_type=type_hints["path_regex"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if header is not None:
            self._values["header"] = header
        if path_regex is not None:
            self._values["path_regex"] = path_regex

    @builtins.property
    def type(self) -> "HttpRouteFilterSpecUrlRewriteHostnameType":
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostname#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("HttpRouteFilterSpecUrlRewriteHostnameType", result)

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostname#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def path_regex(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecUrlRewriteHostnamePathRegex"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostname#pathRegex
        '''
        result = self._values.get("path_regex")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewriteHostnamePathRegex"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewriteHostname(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewriteHostnamePathRegex",
    jsii_struct_bases=[],
    name_mapping={"pattern": "pattern", "substitution": "substitution"},
)
class HttpRouteFilterSpecUrlRewriteHostnamePathRegex:
    def __init__(self, *, pattern: builtins.str, substitution: builtins.str) -> None:
        '''
        :param pattern: 
        :param substitution: 

        :schema: HttpRouteFilterSpecUrlRewriteHostnamePathRegex
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__49503148c49d3abc8e24531cf7d11c3403c3e5a42dde4a0c3d590f10758ec389)
            check_type(argname="argument pattern", value=pattern, expected_type=type_hints["pattern"])
            check_type(argname="argument substitution", value=substitution, expected_type=type_hints["substitution"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "pattern": pattern,
            "substitution": substitution,
        }

    @builtins.property
    def pattern(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostnamePathRegex#pattern
        '''
        result = self._values.get("pattern")
        assert result is not None, "Required property 'pattern' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def substitution(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewriteHostnamePathRegex#substitution
        '''
        result = self._values.get("substitution")
        assert result is not None, "Required property 'substitution' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewriteHostnamePathRegex(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewriteHostnameType"
)
class HttpRouteFilterSpecUrlRewriteHostnameType(enum.Enum):
    '''
    :schema: HttpRouteFilterSpecUrlRewriteHostnameType
    '''

    HEADER = "HEADER"
    '''Header.'''
    BACKEND = "BACKEND"
    '''Backend.'''
    PATH_REGEX = "PATH_REGEX"
    '''PathRegex.'''


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePath",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "replace_regex_match": "replaceRegexMatch"},
)
class HttpRouteFilterSpecUrlRewritePath:
    def __init__(
        self,
        *,
        type: "HttpRouteFilterSpecUrlRewritePathType",
        replace_regex_match: typing.Optional[typing.Union["HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param replace_regex_match: 

        :schema: HttpRouteFilterSpecUrlRewritePath
        '''
        if isinstance(replace_regex_match, dict):
            replace_regex_match = HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch(**replace_regex_match)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__226bff346b5b2292c0b894543b8c64afabfa43e813ea4e2e77ea880cb5fdabf5)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument replace_regex_match", value=replace_regex_match, expected_type=type_hints["replace_regex_match"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if replace_regex_match is not None:
            self._values["replace_regex_match"] = replace_regex_match

    @builtins.property
    def type(self) -> "HttpRouteFilterSpecUrlRewritePathType":
        '''
        :schema: HttpRouteFilterSpecUrlRewritePath#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("HttpRouteFilterSpecUrlRewritePathType", result)

    @builtins.property
    def replace_regex_match(
        self,
    ) -> typing.Optional["HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch"]:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePath#replaceRegexMatch
        '''
        result = self._values.get("replace_regex_match")
        return typing.cast(typing.Optional["HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewritePath(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch",
    jsii_struct_bases=[],
    name_mapping={"pattern": "pattern", "substitution": "substitution"},
)
class HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch:
    def __init__(self, *, pattern: builtins.str, substitution: builtins.str) -> None:
        '''
        :param pattern: 
        :param substitution: 

        :schema: HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__25ca00a17243345d824275359af5ed7e58b2d2e9f3689f4cdf165558902b42f7)
            check_type(argname="argument pattern", value=pattern, expected_type=type_hints["pattern"])
            check_type(argname="argument substitution", value=substitution, expected_type=type_hints["substitution"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "pattern": pattern,
            "substitution": substitution,
        }

    @builtins.property
    def pattern(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch#pattern
        '''
        result = self._values.get("pattern")
        assert result is not None, "Required property 'pattern' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def substitution(self) -> builtins.str:
        '''
        :schema: HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch#substitution
        '''
        result = self._values.get("substitution")
        assert result is not None, "Required property 'substitution' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnethttproutefilter_ioenvoyproxygateway.HttpRouteFilterSpecUrlRewritePathType"
)
class HttpRouteFilterSpecUrlRewritePathType(enum.Enum):
    '''
    :schema: HttpRouteFilterSpecUrlRewritePathType
    '''

    REPLACE_REGEX_MATCH = "REPLACE_REGEX_MATCH"
    '''ReplaceRegexMatch.'''


__all__ = [
    "HttpRouteFilter",
    "HttpRouteFilterProps",
    "HttpRouteFilterSpec",
    "HttpRouteFilterSpecCredentialInjection",
    "HttpRouteFilterSpecCredentialInjectionCredential",
    "HttpRouteFilterSpecCredentialInjectionCredentialValueRef",
    "HttpRouteFilterSpecDirectResponse",
    "HttpRouteFilterSpecDirectResponseBody",
    "HttpRouteFilterSpecDirectResponseBodyValueRef",
    "HttpRouteFilterSpecDirectResponseHeader",
    "HttpRouteFilterSpecDirectResponseHeaderAdd",
    "HttpRouteFilterSpecDirectResponseHeaderSet",
    "HttpRouteFilterSpecMatches",
    "HttpRouteFilterSpecMatchesCookies",
    "HttpRouteFilterSpecMatchesCookiesType",
    "HttpRouteFilterSpecUrlRewrite",
    "HttpRouteFilterSpecUrlRewriteHostname",
    "HttpRouteFilterSpecUrlRewriteHostnamePathRegex",
    "HttpRouteFilterSpecUrlRewriteHostnameType",
    "HttpRouteFilterSpecUrlRewritePath",
    "HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch",
    "HttpRouteFilterSpecUrlRewritePathType",
]

publication.publish()

def _typecheckingstub__e933f893f624dff6b5613fbdd166fc5413fbfd2a6c417d5d22f7243bbc791c8e(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[HttpRouteFilterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8b6b0df2d8dbbcf16219dba0af83b7aaffc906b24f9226851920edfba95c50b4(
    *,
    spec: typing.Union[HttpRouteFilterSpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__565a7147ec4aeee8b8a6bcb143527b01d1c7134ee272c8b22c0245992a473091(
    *,
    credential_injection: typing.Optional[typing.Union[HttpRouteFilterSpecCredentialInjection, typing.Dict[builtins.str, typing.Any]]] = None,
    direct_response: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponse, typing.Dict[builtins.str, typing.Any]]] = None,
    matches: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecMatches, typing.Dict[builtins.str, typing.Any]]]] = None,
    url_rewrite: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewrite, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b7c3fef802e743a500e16a7b65ba02d250db456104b7c6cec3a40dd184bde6b1(
    *,
    credential: typing.Union[HttpRouteFilterSpecCredentialInjectionCredential, typing.Dict[builtins.str, typing.Any]],
    header: typing.Optional[builtins.str] = None,
    overwrite: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ec6ec084e9f940b2fb700a807c8f58457c11906364069fde9508903b728da18(
    *,
    value_ref: typing.Union[HttpRouteFilterSpecCredentialInjectionCredentialValueRef, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53e1377d90a24ed8b876586350d7efa448e9f163017474de431241aaaef8f853(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d238ebaa957ee61a9dc2b33d81651d664337c583fd5e06cc356d76be60f5e893(
    *,
    body: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponseBody, typing.Dict[builtins.str, typing.Any]]] = None,
    content_type: typing.Optional[builtins.str] = None,
    header: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponseHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    status_code: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b754870afe032acefdd139771dfe69ba29f9232bee89b71df77879d1083c197e(
    *,
    type: builtins.str,
    inline: typing.Optional[builtins.str] = None,
    value_ref: typing.Optional[typing.Union[HttpRouteFilterSpecDirectResponseBodyValueRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7adda4b0339586836b08031dada1bf57651316910c8cc805b2562fede87b5d85(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__44740d7b46da77cd79526ef7ed695e701b2684c4fd54c31b433ad26dab85fbdb(
    *,
    add: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecDirectResponseHeaderAdd, typing.Dict[builtins.str, typing.Any]]]] = None,
    remove: typing.Optional[typing.Sequence[builtins.str]] = None,
    set: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecDirectResponseHeaderSet, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__38f9f4a5a7342d905ac00cc502fab5fc26cec828497583972a72d996d4e0304c(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f16566344ef765d1f295d40d6e2b3f6343a03d834927dcc72a8b2119bb2df52(
    *,
    name: builtins.str,
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b3da834cddcaaa74ee6fb376cd4e357373c233f595c36a3da13a6758a0e54904(
    *,
    cookies: typing.Optional[typing.Sequence[typing.Union[HttpRouteFilterSpecMatchesCookies, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__81c4741ebc8211198406b10d63a0a3e2952cd8d7709e16c89e0220a6a7c5e066(
    *,
    name: builtins.str,
    value: builtins.str,
    type: typing.Optional[HttpRouteFilterSpecMatchesCookiesType] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2248b5a32eddea1dcf679469f47cb03c02c1991d0d87e0fbf5e881e25d930a08(
    *,
    append_x_forwarded_host: typing.Optional[builtins.bool] = None,
    hostname: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewriteHostname, typing.Dict[builtins.str, typing.Any]]] = None,
    path: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewritePath, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e6026c860e1d0c38ea5bc0e574d44a59528caa076e7e7dba4d6158bb44b39dcf(
    *,
    type: HttpRouteFilterSpecUrlRewriteHostnameType,
    header: typing.Optional[builtins.str] = None,
    path_regex: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewriteHostnamePathRegex, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__49503148c49d3abc8e24531cf7d11c3403c3e5a42dde4a0c3d590f10758ec389(
    *,
    pattern: builtins.str,
    substitution: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__226bff346b5b2292c0b894543b8c64afabfa43e813ea4e2e77ea880cb5fdabf5(
    *,
    type: HttpRouteFilterSpecUrlRewritePathType,
    replace_regex_match: typing.Optional[typing.Union[HttpRouteFilterSpecUrlRewritePathReplaceRegexMatch, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__25ca00a17243345d824275359af5ed7e58b2d2e9f3689f4cdf165558902b42f7(
    *,
    pattern: builtins.str,
    substitution: builtins.str,
) -> None:
    """Type checking stubs"""
    pass
