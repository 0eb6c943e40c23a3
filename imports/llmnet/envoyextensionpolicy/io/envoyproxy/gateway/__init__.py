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


class EnvoyExtensionPolicy(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicy",
):
    '''
    :schema: EnvoyExtensionPolicy
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        spec: typing.Union["EnvoyExtensionPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "EnvoyExtensionPolicy" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param spec: 
        :param metadata: 
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4557144575b67d3b182ee0bdffc43288c9a21a87f74bf29fa442db2a154085c4)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = EnvoyExtensionPolicyProps(spec=spec, metadata=metadata)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        spec: typing.Union["EnvoyExtensionPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "EnvoyExtensionPolicy".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param spec: 
        :param metadata: 
        '''
        props = EnvoyExtensionPolicyProps(spec=spec, metadata=metadata)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "EnvoyExtensionPolicy".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicyProps",
    jsii_struct_bases=[],
    name_mapping={"spec": "spec", "metadata": "metadata"},
)
class EnvoyExtensionPolicyProps:
    def __init__(
        self,
        *,
        spec: typing.Union["EnvoyExtensionPolicySpec", typing.Dict[builtins.str, typing.Any]],
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param spec: 
        :param metadata: 

        :schema: EnvoyExtensionPolicy
        '''
        if isinstance(spec, dict):
            spec = EnvoyExtensionPolicySpec(**spec)
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9cfb64b37688ef935e68f61da32585bc4964679e0fcf58769c032a830425d4ad)
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "spec": spec,
        }
        if metadata is not None:
            self._values["metadata"] = metadata

    @builtins.property
    def spec(self) -> "EnvoyExtensionPolicySpec":
        '''
        :schema: EnvoyExtensionPolicy#spec
        '''
        result = self._values.get("spec")
        assert result is not None, "Required property 'spec' is missing"
        return typing.cast("EnvoyExtensionPolicySpec", result)

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: EnvoyExtensionPolicy#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicyProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpec",
    jsii_struct_bases=[],
    name_mapping={
        "dynamic_module": "dynamicModule",
        "ext_proc": "extProc",
        "lua": "lua",
        "merge_type": "mergeType",
        "target_ref": "targetRef",
        "target_refs": "targetRefs",
        "target_selectors": "targetSelectors",
        "wasm": "wasm",
    },
)
class EnvoyExtensionPolicySpec:
    def __init__(
        self,
        *,
        dynamic_module: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecDynamicModule", typing.Dict[builtins.str, typing.Any]]]] = None,
        ext_proc: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProc", typing.Dict[builtins.str, typing.Any]]]] = None,
        lua: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecLua", typing.Dict[builtins.str, typing.Any]]]] = None,
        merge_type: typing.Optional[builtins.str] = None,
        target_ref: typing.Optional[typing.Union["EnvoyExtensionPolicySpecTargetRef", typing.Dict[builtins.str, typing.Any]]] = None,
        target_refs: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecTargetRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        target_selectors: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecTargetSelectors", typing.Dict[builtins.str, typing.Any]]]] = None,
        wasm: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecWasm", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param dynamic_module: 
        :param ext_proc: 
        :param lua: 
        :param merge_type: 
        :param target_ref: 
        :param target_refs: 
        :param target_selectors: 
        :param wasm: 

        :schema: EnvoyExtensionPolicySpec
        '''
        if isinstance(target_ref, dict):
            target_ref = EnvoyExtensionPolicySpecTargetRef(**target_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__379ea79bf6f5c46f8ea10231dc2c52ef04d2051156f6dd026f2a5bcbf320616a)
            check_type(argname="argument dynamic_module", value=dynamic_module, expected_type=type_hints["dynamic_module"])
            check_type(argname="argument ext_proc", value=ext_proc, expected_type=type_hints["ext_proc"])
            check_type(argname="argument lua", value=lua, expected_type=type_hints["lua"])
            check_type(argname="argument merge_type", value=merge_type, expected_type=type_hints["merge_type"])
            check_type(argname="argument target_ref", value=target_ref, expected_type=type_hints["target_ref"])
            check_type(argname="argument target_refs", value=target_refs, expected_type=type_hints["target_refs"])
            check_type(argname="argument target_selectors", value=target_selectors, expected_type=type_hints["target_selectors"])
            check_type(argname="argument wasm", value=wasm, expected_type=type_hints["wasm"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dynamic_module is not None:
            self._values["dynamic_module"] = dynamic_module
        if ext_proc is not None:
            self._values["ext_proc"] = ext_proc
        if lua is not None:
            self._values["lua"] = lua
        if merge_type is not None:
            self._values["merge_type"] = merge_type
        if target_ref is not None:
            self._values["target_ref"] = target_ref
        if target_refs is not None:
            self._values["target_refs"] = target_refs
        if target_selectors is not None:
            self._values["target_selectors"] = target_selectors
        if wasm is not None:
            self._values["wasm"] = wasm

    @builtins.property
    def dynamic_module(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecDynamicModule"]]:
        '''
        :schema: EnvoyExtensionPolicySpec#dynamicModule
        '''
        result = self._values.get("dynamic_module")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecDynamicModule"]], result)

    @builtins.property
    def ext_proc(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProc"]]:
        '''
        :schema: EnvoyExtensionPolicySpec#extProc
        '''
        result = self._values.get("ext_proc")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProc"]], result)

    @builtins.property
    def lua(self) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecLua"]]:
        '''
        :schema: EnvoyExtensionPolicySpec#lua
        '''
        result = self._values.get("lua")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecLua"]], result)

    @builtins.property
    def merge_type(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpec#mergeType
        '''
        result = self._values.get("merge_type")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_ref(self) -> typing.Optional["EnvoyExtensionPolicySpecTargetRef"]:
        '''
        :schema: EnvoyExtensionPolicySpec#targetRef
        '''
        result = self._values.get("target_ref")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecTargetRef"], result)

    @builtins.property
    def target_refs(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetRefs"]]:
        '''
        :schema: EnvoyExtensionPolicySpec#targetRefs
        '''
        result = self._values.get("target_refs")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetRefs"]], result)

    @builtins.property
    def target_selectors(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetSelectors"]]:
        '''
        :schema: EnvoyExtensionPolicySpec#targetSelectors
        '''
        result = self._values.get("target_selectors")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetSelectors"]], result)

    @builtins.property
    def wasm(self) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecWasm"]]:
        '''
        :schema: EnvoyExtensionPolicySpec#wasm
        '''
        result = self._values.get("wasm")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecWasm"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecDynamicModule",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "config": "config",
        "filter_name": "filterName",
        "terminal_filter": "terminalFilter",
    },
)
class EnvoyExtensionPolicySpecDynamicModule:
    def __init__(
        self,
        *,
        name: builtins.str,
        config: typing.Any = None,
        filter_name: typing.Optional[builtins.str] = None,
        terminal_filter: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param name: 
        :param config: 
        :param filter_name: 
        :param terminal_filter: 

        :schema: EnvoyExtensionPolicySpecDynamicModule
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cf0c0ade9510adf5b80d6b8d77f9a5df2d91a4f3f94418fc88419651ab9428a7)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument filter_name", value=filter_name, expected_type=type_hints["filter_name"])
            check_type(argname="argument terminal_filter", value=terminal_filter, expected_type=type_hints["terminal_filter"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if config is not None:
            self._values["config"] = config
        if filter_name is not None:
            self._values["filter_name"] = filter_name
        if terminal_filter is not None:
            self._values["terminal_filter"] = terminal_filter

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecDynamicModule#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''
        :schema: EnvoyExtensionPolicySpecDynamicModule#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    @builtins.property
    def filter_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecDynamicModule#filterName
        '''
        result = self._values.get("filter_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def terminal_filter(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecDynamicModule#terminalFilter
        '''
        result = self._values.get("terminal_filter")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecDynamicModule(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProc",
    jsii_struct_bases=[],
    name_mapping={
        "backend_ref": "backendRef",
        "backend_refs": "backendRefs",
        "backend_settings": "backendSettings",
        "fail_open": "failOpen",
        "message_timeout": "messageTimeout",
        "metadata": "metadata",
        "processing_mode": "processingMode",
        "shadow_mode": "shadowMode",
        "status_on_error": "statusOnError",
    },
)
class EnvoyExtensionPolicySpecExtProc:
    def __init__(
        self,
        *,
        backend_ref: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendRef", typing.Dict[builtins.str, typing.Any]]] = None,
        backend_refs: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProcBackendRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        backend_settings: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettings", typing.Dict[builtins.str, typing.Any]]] = None,
        fail_open: typing.Optional[builtins.bool] = None,
        message_timeout: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        processing_mode: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcProcessingMode", typing.Dict[builtins.str, typing.Any]]] = None,
        shadow_mode: typing.Optional[builtins.bool] = None,
        status_on_error: typing.Optional["EnvoyExtensionPolicySpecExtProcStatusOnError"] = None,
    ) -> None:
        '''
        :param backend_ref: 
        :param backend_refs: 
        :param backend_settings: 
        :param fail_open: 
        :param message_timeout: 
        :param metadata: 
        :param processing_mode: 
        :param shadow_mode: 
        :param status_on_error: 

        :schema: EnvoyExtensionPolicySpecExtProc
        '''
        if isinstance(backend_ref, dict):
            backend_ref = EnvoyExtensionPolicySpecExtProcBackendRef(**backend_ref)
        if isinstance(backend_settings, dict):
            backend_settings = EnvoyExtensionPolicySpecExtProcBackendSettings(**backend_settings)
        if isinstance(metadata, dict):
            metadata = EnvoyExtensionPolicySpecExtProcMetadata(**metadata)
        if isinstance(processing_mode, dict):
            processing_mode = EnvoyExtensionPolicySpecExtProcProcessingMode(**processing_mode)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ad57ea5ca8943e9889473d4df77cc64ca41b513a1623eab5004f9941b8652db3)
            check_type(argname="argument backend_ref", value=backend_ref, expected_type=type_hints["backend_ref"])
            check_type(argname="argument backend_refs", value=backend_refs, expected_type=type_hints["backend_refs"])
            check_type(argname="argument backend_settings", value=backend_settings, expected_type=type_hints["backend_settings"])
            check_type(argname="argument fail_open", value=fail_open, expected_type=type_hints["fail_open"])
            check_type(argname="argument message_timeout", value=message_timeout, expected_type=type_hints["message_timeout"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument processing_mode", value=processing_mode, expected_type=type_hints["processing_mode"])
            check_type(argname="argument shadow_mode", value=shadow_mode, expected_type=type_hints["shadow_mode"])
            check_type(argname="argument status_on_error", value=status_on_error, expected_type=type_hints["status_on_error"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if backend_ref is not None:
            self._values["backend_ref"] = backend_ref
        if backend_refs is not None:
            self._values["backend_refs"] = backend_refs
        if backend_settings is not None:
            self._values["backend_settings"] = backend_settings
        if fail_open is not None:
            self._values["fail_open"] = fail_open
        if message_timeout is not None:
            self._values["message_timeout"] = message_timeout
        if metadata is not None:
            self._values["metadata"] = metadata
        if processing_mode is not None:
            self._values["processing_mode"] = processing_mode
        if shadow_mode is not None:
            self._values["shadow_mode"] = shadow_mode
        if status_on_error is not None:
            self._values["status_on_error"] = status_on_error

    @builtins.property
    def backend_ref(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendRef"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#backendRef
        '''
        result = self._values.get("backend_ref")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendRef"], result)

    @builtins.property
    def backend_refs(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendRefs"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#backendRefs
        '''
        result = self._values.get("backend_refs")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendRefs"]], result)

    @builtins.property
    def backend_settings(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettings"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#backendSettings
        '''
        result = self._values.get("backend_settings")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettings"], result)

    @builtins.property
    def fail_open(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#failOpen
        '''
        result = self._values.get("fail_open")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def message_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#messageTimeout
        '''
        result = self._values.get("message_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(self) -> typing.Optional["EnvoyExtensionPolicySpecExtProcMetadata"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcMetadata"], result)

    @builtins.property
    def processing_mode(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingMode"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#processingMode
        '''
        result = self._values.get("processing_mode")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingMode"], result)

    @builtins.property
    def shadow_mode(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#shadowMode
        '''
        result = self._values.get("shadow_mode")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def status_on_error(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcStatusOnError"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProc#statusOnError
        '''
        result = self._values.get("status_on_error")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcStatusOnError"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
        "port": "port",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendRef:
    def __init__(
        self,
        *,
        name: builtins.str,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param group: 
        :param kind: 
        :param namespace: 
        :param port: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f712a88d8ef4e7c12545cc4769cdd76418bfc5c584452fc8a586a5a5b5f54f4a)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRef#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "fallback": "fallback",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
        "port": "port",
        "weight": "weight",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendRefs:
    def __init__(
        self,
        *,
        name: builtins.str,
        fallback: typing.Optional[builtins.bool] = None,
        group: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        port: typing.Optional[jsii.Number] = None,
        weight: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param name: 
        :param fallback: 
        :param group: 
        :param kind: 
        :param namespace: 
        :param port: 
        :param weight: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__72096faf233f49d5fe03036c1e13bd047922d11ddde335874a6b79cfb6ddc339)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument fallback", value=fallback, expected_type=type_hints["fallback"])
            check_type(argname="argument group", value=group, expected_type=type_hints["group"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if fallback is not None:
            self._values["fallback"] = fallback
        if group is not None:
            self._values["group"] = group
        if kind is not None:
            self._values["kind"] = kind
        if namespace is not None:
            self._values["namespace"] = namespace
        if port is not None:
            self._values["port"] = port
        if weight is not None:
            self._values["weight"] = weight

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def fallback(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#fallback
        '''
        result = self._values.get("fallback")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def weight(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendRefs#weight
        '''
        result = self._values.get("weight")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettings",
    jsii_struct_bases=[],
    name_mapping={
        "circuit_breaker": "circuitBreaker",
        "connection": "connection",
        "dns": "dns",
        "health_check": "healthCheck",
        "http2": "http2",
        "load_balancer": "loadBalancer",
        "proxy_protocol": "proxyProtocol",
        "retry": "retry",
        "tcp_keepalive": "tcpKeepalive",
        "timeout": "timeout",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettings:
    def __init__(
        self,
        *,
        circuit_breaker: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker", typing.Dict[builtins.str, typing.Any]]] = None,
        connection: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsConnection", typing.Dict[builtins.str, typing.Any]]] = None,
        dns: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsDns", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck", typing.Dict[builtins.str, typing.Any]]] = None,
        http2: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2", typing.Dict[builtins.str, typing.Any]]] = None,
        load_balancer: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer", typing.Dict[builtins.str, typing.Any]]] = None,
        proxy_protocol: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol", typing.Dict[builtins.str, typing.Any]]] = None,
        retry: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp_keepalive: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param circuit_breaker: 
        :param connection: 
        :param dns: 
        :param health_check: 
        :param http2: 
        :param load_balancer: 
        :param proxy_protocol: 
        :param retry: 
        :param tcp_keepalive: 
        :param timeout: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings
        '''
        if isinstance(circuit_breaker, dict):
            circuit_breaker = EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker(**circuit_breaker)
        if isinstance(connection, dict):
            connection = EnvoyExtensionPolicySpecExtProcBackendSettingsConnection(**connection)
        if isinstance(dns, dict):
            dns = EnvoyExtensionPolicySpecExtProcBackendSettingsDns(**dns)
        if isinstance(health_check, dict):
            health_check = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck(**health_check)
        if isinstance(http2, dict):
            http2 = EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2(**http2)
        if isinstance(load_balancer, dict):
            load_balancer = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer(**load_balancer)
        if isinstance(proxy_protocol, dict):
            proxy_protocol = EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol(**proxy_protocol)
        if isinstance(retry, dict):
            retry = EnvoyExtensionPolicySpecExtProcBackendSettingsRetry(**retry)
        if isinstance(tcp_keepalive, dict):
            tcp_keepalive = EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive(**tcp_keepalive)
        if isinstance(timeout, dict):
            timeout = EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout(**timeout)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46ad837e51ab41004a16461ae2c23e92548bf8bec16b45d1f643e72d55e3fb2b)
            check_type(argname="argument circuit_breaker", value=circuit_breaker, expected_type=type_hints["circuit_breaker"])
            check_type(argname="argument connection", value=connection, expected_type=type_hints["connection"])
            check_type(argname="argument dns", value=dns, expected_type=type_hints["dns"])
            check_type(argname="argument health_check", value=health_check, expected_type=type_hints["health_check"])
            check_type(argname="argument http2", value=http2, expected_type=type_hints["http2"])
            check_type(argname="argument load_balancer", value=load_balancer, expected_type=type_hints["load_balancer"])
            check_type(argname="argument proxy_protocol", value=proxy_protocol, expected_type=type_hints["proxy_protocol"])
            check_type(argname="argument retry", value=retry, expected_type=type_hints["retry"])
            check_type(argname="argument tcp_keepalive", value=tcp_keepalive, expected_type=type_hints["tcp_keepalive"])
            check_type(argname="argument timeout", value=timeout, expected_type=type_hints["timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if circuit_breaker is not None:
            self._values["circuit_breaker"] = circuit_breaker
        if connection is not None:
            self._values["connection"] = connection
        if dns is not None:
            self._values["dns"] = dns
        if health_check is not None:
            self._values["health_check"] = health_check
        if http2 is not None:
            self._values["http2"] = http2
        if load_balancer is not None:
            self._values["load_balancer"] = load_balancer
        if proxy_protocol is not None:
            self._values["proxy_protocol"] = proxy_protocol
        if retry is not None:
            self._values["retry"] = retry
        if tcp_keepalive is not None:
            self._values["tcp_keepalive"] = tcp_keepalive
        if timeout is not None:
            self._values["timeout"] = timeout

    @builtins.property
    def circuit_breaker(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#circuitBreaker
        '''
        result = self._values.get("circuit_breaker")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker"], result)

    @builtins.property
    def connection(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnection"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#connection
        '''
        result = self._values.get("connection")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnection"], result)

    @builtins.property
    def dns(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsDns"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsDns"], result)

    @builtins.property
    def health_check(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#healthCheck
        '''
        result = self._values.get("health_check")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck"], result)

    @builtins.property
    def http2(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#http2
        '''
        result = self._values.get("http2")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2"], result)

    @builtins.property
    def load_balancer(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#loadBalancer
        '''
        result = self._values.get("load_balancer")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer"], result)

    @builtins.property
    def proxy_protocol(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#proxyProtocol
        '''
        result = self._values.get("proxy_protocol")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol"], result)

    @builtins.property
    def retry(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetry"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#retry
        '''
        result = self._values.get("retry")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetry"], result)

    @builtins.property
    def tcp_keepalive(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#tcpKeepalive
        '''
        result = self._values.get("tcp_keepalive")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive"], result)

    @builtins.property
    def timeout(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettings#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker:
    def __init__(
        self,
        *,
        max_connections: typing.Optional[jsii.Number] = None,
        max_parallel_requests: typing.Optional[jsii.Number] = None,
        max_parallel_retries: typing.Optional[jsii.Number] = None,
        max_pending_requests: typing.Optional[jsii.Number] = None,
        max_requests_per_connection: typing.Optional[jsii.Number] = None,
        per_endpoint: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_budget: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param max_connections: 
        :param max_parallel_requests: 
        :param max_parallel_retries: 
        :param max_pending_requests: 
        :param max_requests_per_connection: 
        :param per_endpoint: 
        :param retry_budget: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker
        '''
        if isinstance(per_endpoint, dict):
            per_endpoint = EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint(**per_endpoint)
        if isinstance(retry_budget, dict):
            retry_budget = EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget(**retry_budget)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__124087df6625104401abf60931f5b7cb14592adaa0e04f88de2ed46f9b64eee5)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#maxConnections
        '''
        result = self._values.get("max_connections")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_parallel_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#maxParallelRequests
        '''
        result = self._values.get("max_parallel_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_parallel_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#maxParallelRetries
        '''
        result = self._values.get("max_parallel_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_pending_requests(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#maxPendingRequests
        '''
        result = self._values.get("max_pending_requests")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_requests_per_connection(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#maxRequestsPerConnection
        '''
        result = self._values.get("max_requests_per_connection")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_endpoint(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#perEndpoint
        '''
        result = self._values.get("per_endpoint")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint"], result)

    @builtins.property
    def retry_budget(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker#retryBudget
        '''
        result = self._values.get("retry_budget")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint",
    jsii_struct_bases=[],
    name_mapping={"max_connections": "maxConnections"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint:
    def __init__(self, *, max_connections: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param max_connections: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__16711ab1f636f80c1276bec939fb471cf91702e7fa71968ef00ad7ec9583e9a2)
            check_type(argname="argument max_connections", value=max_connections, expected_type=type_hints["max_connections"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_connections is not None:
            self._values["max_connections"] = max_connections

    @builtins.property
    def max_connections(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint#maxConnections
        '''
        result = self._values.get("max_connections")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget",
    jsii_struct_bases=[],
    name_mapping={
        "percent": "percent",
        "min_retry_concurrency": "minRetryConcurrency",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget:
    def __init__(
        self,
        *,
        percent: typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent", typing.Dict[builtins.str, typing.Any]],
        min_retry_concurrency: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param percent: 
        :param min_retry_concurrency: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget
        '''
        if isinstance(percent, dict):
            percent = EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent(**percent)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d1eb56b3aca56abeba2dcfa60b8296a39de999aa4f2434f71df46dbb2cda269)
            check_type(argname="argument percent", value=percent, expected_type=type_hints["percent"])
            check_type(argname="argument min_retry_concurrency", value=min_retry_concurrency, expected_type=type_hints["min_retry_concurrency"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "percent": percent,
        }
        if min_retry_concurrency is not None:
            self._values["min_retry_concurrency"] = min_retry_concurrency

    @builtins.property
    def percent(
        self,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent":
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget#percent
        '''
        result = self._values.get("percent")
        assert result is not None, "Required property 'percent' is missing"
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent", result)

    @builtins.property
    def min_retry_concurrency(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget#minRetryConcurrency
        '''
        result = self._values.get("min_retry_concurrency")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent",
    jsii_struct_bases=[],
    name_mapping={"numerator": "numerator", "denominator": "denominator"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent:
    def __init__(
        self,
        *,
        numerator: jsii.Number,
        denominator: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param numerator: 
        :param denominator: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__67989534829db6c20c34c907da14e2201cbe4dcdd528a7a889476a5e563e1e83)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent#numerator
        '''
        result = self._values.get("numerator")
        assert result is not None, "Required property 'numerator' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def denominator(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent#denominator
        '''
        result = self._values.get("denominator")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsConnection",
    jsii_struct_bases=[],
    name_mapping={
        "buffer_limit": "bufferLimit",
        "preconnect": "preconnect",
        "socket_buffer_limit": "socketBufferLimit",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsConnection:
    def __init__(
        self,
        *,
        buffer_limit: typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit"] = None,
        preconnect: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect", typing.Dict[builtins.str, typing.Any]]] = None,
        socket_buffer_limit: typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit"] = None,
    ) -> None:
        '''
        :param buffer_limit: 
        :param preconnect: 
        :param socket_buffer_limit: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnection
        '''
        if isinstance(preconnect, dict):
            preconnect = EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect(**preconnect)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e9ef270162c5e6e627df0698dfe6f2264badf34e71a8a9ed32ef3f7fe828e9ba)
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
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnection#bufferLimit
        '''
        result = self._values.get("buffer_limit")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit"], result)

    @builtins.property
    def preconnect(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnection#preconnect
        '''
        result = self._values.get("preconnect")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect"], result)

    @builtins.property
    def socket_buffer_limit(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnection#socketBufferLimit
        '''
        result = self._values.get("socket_buffer_limit")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsConnection(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit",
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5f365454801aa1eeaf1c949c2be965afe91ec54104b6444e1f06f711ce7fcf0c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4d15be2d04bb0fe998798e9fb22ee0c1c02b47943d877e33c1066ec0e570a8a7)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect",
    jsii_struct_bases=[],
    name_mapping={
        "per_endpoint_percent": "perEndpointPercent",
        "predictive_percent": "predictivePercent",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect:
    def __init__(
        self,
        *,
        per_endpoint_percent: typing.Optional[jsii.Number] = None,
        predictive_percent: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param per_endpoint_percent: 
        :param predictive_percent: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__63e107b30d643e89064fa3bf59fe236050c1eacefb040cbe919362028fedc145)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect#perEndpointPercent
        '''
        result = self._values.get("per_endpoint_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def predictive_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect#predictivePercent
        '''
        result = self._values.get("predictive_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit",
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__314e81d8fa7ca5eab223844ae0fa3010ae8a33fc1ccb396ac3a6eaba398886a8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7828087e0f2a2de89cceaa471a763ac75d2b8ecd79ae4bcb2fd3e2c9f95cced0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsDns",
    jsii_struct_bases=[],
    name_mapping={
        "dns_refresh_rate": "dnsRefreshRate",
        "lookup_family": "lookupFamily",
        "respect_dns_ttl": "respectDnsTtl",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsDns:
    def __init__(
        self,
        *,
        dns_refresh_rate: typing.Optional[builtins.str] = None,
        lookup_family: typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily"] = None,
        respect_dns_ttl: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''
        :param dns_refresh_rate: 
        :param lookup_family: 
        :param respect_dns_ttl: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsDns
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ab52117c8e879948b00446b4d612df8a770abc86d392fd6673e58766cfaa103d)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsDns#dnsRefreshRate
        '''
        result = self._values.get("dns_refresh_rate")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def lookup_family(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsDns#lookupFamily
        '''
        result = self._values.get("lookup_family")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily"], result)

    @builtins.property
    def respect_dns_ttl(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsDns#respectDnsTtl
        '''
        result = self._values.get("respect_dns_ttl")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsDns(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily
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
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck",
    jsii_struct_bases=[],
    name_mapping={
        "active": "active",
        "panic_threshold": "panicThreshold",
        "passive": "passive",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck:
    def __init__(
        self,
        *,
        active: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive", typing.Dict[builtins.str, typing.Any]]] = None,
        panic_threshold: typing.Optional[jsii.Number] = None,
        passive: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param active: 
        :param panic_threshold: 
        :param passive: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck
        '''
        if isinstance(active, dict):
            active = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive(**active)
        if isinstance(passive, dict):
            passive = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive(**passive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db8445a78df6281076d70ff1b80f66ab311903f0f745c0d0126cfc50c7086423)
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
    def active(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck#active
        '''
        result = self._values.get("active")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive"], result)

    @builtins.property
    def panic_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck#panicThreshold
        '''
        result = self._values.get("panic_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def passive(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck#passive
        '''
        result = self._values.get("passive")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive:
    def __init__(
        self,
        *,
        type: builtins.str,
        grpc: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc", typing.Dict[builtins.str, typing.Any]]] = None,
        health_check_log: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog", typing.Dict[builtins.str, typing.Any]]] = None,
        healthy_threshold: typing.Optional[jsii.Number] = None,
        http: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_jitter: typing.Optional[builtins.str] = None,
        interval: typing.Optional[builtins.str] = None,
        overrides: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive
        '''
        if isinstance(grpc, dict):
            grpc = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc(**grpc)
        if isinstance(health_check_log, dict):
            health_check_log = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog(**health_check_log)
        if isinstance(http, dict):
            http = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp(**http)
        if isinstance(overrides, dict):
            overrides = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides(**overrides)
        if isinstance(tcp, dict):
            tcp = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c4fa9224043da04c64977c2271c257775ab37774b3b315762aa0d1a5b328f500)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def grpc(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#grpc
        '''
        result = self._values.get("grpc")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc"], result)

    @builtins.property
    def health_check_log(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#healthCheckLog
        '''
        result = self._values.get("health_check_log")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog"], result)

    @builtins.property
    def healthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#healthyThreshold
        '''
        result = self._values.get("healthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def http(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp"], result)

    @builtins.property
    def initial_jitter(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#initialJitter
        '''
        result = self._values.get("initial_jitter")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def overrides(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#overrides
        '''
        result = self._values.get("overrides")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides"], result)

    @builtins.property
    def tcp(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def unhealthy_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive#unhealthyThreshold
        '''
        result = self._values.get("unhealthy_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc",
    jsii_struct_bases=[],
    name_mapping={"service": "service"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc:
    def __init__(self, *, service: typing.Optional[builtins.str] = None) -> None:
        '''
        :param service: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9cb75ef9d14341ab69ada1b360af926e3d20146265c5c7cd4f5a0c2f81520610)
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def service(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog",
    jsii_struct_bases=[],
    name_mapping={"matches": "matches", "sinks": "sinks"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog:
    def __init__(
        self,
        *,
        matches: typing.Optional[typing.Sequence["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches"]] = None,
        sinks: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param matches: 
        :param sinks: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e8c30d6837970dd615dee64f7b6d547ec8027c8814461471d377b7d8162dca05)
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
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog#matches
        '''
        result = self._values.get("matches")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches"]], result)

    @builtins.property
    def sinks(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog#sinks
        '''
        result = self._values.get("sinks")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches(
    enum.Enum,
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches
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
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "file": "file"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks:
    def __init__(
        self,
        *,
        type: "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType",
        file: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param file: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks
        '''
        if isinstance(file, dict):
            file = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile(**file)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0dc3ef5f161ad0306345c9aa0a5fcc08489aea62b708e97cad14370ba248624a)
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
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType":
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType", result)

    @builtins.property
    def file(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks#file
        '''
        result = self._values.get("file")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile",
    jsii_struct_bases=[],
    name_mapping={"path": "path"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile:
    def __init__(self, *, path: builtins.str) -> None:
        '''
        :param path: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb39d2bbcbc59735097ed6121e1e6c9edfb62b76e5b6726d982779edfad2522d)
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "path": path,
        }

    @builtins.property
    def path(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType(
    enum.Enum,
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType
    '''

    FILE = "FILE"
    '''File.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp:
    def __init__(
        self,
        *,
        path: builtins.str,
        expected_response: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse", typing.Dict[builtins.str, typing.Any]]] = None,
        expected_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
        hostname: typing.Optional[builtins.str] = None,
        method: typing.Optional[builtins.str] = None,
        request_body: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp
        '''
        if isinstance(expected_response, dict):
            expected_response = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse(**expected_response)
        if isinstance(request_body, dict):
            request_body = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody(**request_body)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4d2c2cff2bd6d83b015a92833fe84bb353e0e137f46e60fad182ef2c4edcb086)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#path
        '''
        result = self._values.get("path")
        assert result is not None, "Required property 'path' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def expected_response(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#expectedResponse
        '''
        result = self._values.get("expected_response")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse"], result)

    @builtins.property
    def expected_statuses(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#expectedStatuses
        '''
        result = self._values.get("expected_statuses")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def hostname(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#hostname
        '''
        result = self._values.get("hostname")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def method(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#method
        '''
        result = self._values.get("method")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_body(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#requestBody
        '''
        result = self._values.get("request_body")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody"], result)

    @builtins.property
    def retriable_statuses(self) -> typing.Optional[typing.List[jsii.Number]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp#retriableStatuses
        '''
        result = self._values.get("retriable_statuses")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__074cc42179f986794c94dd695ba75125a6fb900e974484bc2c0c2f319cec70dd)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__994b5a2d4828a21ad6795d16b0f411af86875d3c8ebb5539539d74f9253aad7a)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides",
    jsii_struct_bases=[],
    name_mapping={"port": "port"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides:
    def __init__(self, *, port: typing.Optional[jsii.Number] = None) -> None:
        '''
        :param port: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e1c6dbcbf3cbf9c87f7bd7721db2a9c56ad0d97661972864477ca5db931fae8)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if port is not None:
            self._values["port"] = port

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp",
    jsii_struct_bases=[],
    name_mapping={"receive": "receive", "send": "send"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp:
    def __init__(
        self,
        *,
        receive: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive", typing.Dict[builtins.str, typing.Any]]] = None,
        send: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param receive: 
        :param send: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp
        '''
        if isinstance(receive, dict):
            receive = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive(**receive)
        if isinstance(send, dict):
            send = EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend(**send)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8101fee63017f6124000b522573311b68e183fa914c48cf05a4302c0b9a178b0)
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
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp#receive
        '''
        result = self._values.get("receive")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive"], result)

    @builtins.property
    def send(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp#send
        '''
        result = self._values.get("send")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f81aba681a254da750e0ca9577b5e3eb83dd2c6f3a89b1d05dff3856cd074780)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend",
    jsii_struct_bases=[],
    name_mapping={"type": "type", "binary": "binary", "text": "text"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bdb0ef29469c7f665994fc70d36fb0844700e7c6f178f5cb0f6a0127fd99eb09)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def binary(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend#binary
        '''
        result = self._values.get("binary")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def text(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend#text
        '''
        result = self._values.get("text")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9bd2ff0669d7328c545daf2ff53f4fe95b32cb6ae1cca0486197a80e2d69d9b1)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#alwaysEjectOneEndpoint
        '''
        result = self._values.get("always_eject_one_endpoint")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def base_ejection_time(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#baseEjectionTime
        '''
        result = self._values.get("base_ejection_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def consecutive5_xx_errors(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#consecutive5XxErrors
        '''
        result = self._values.get("consecutive5_xx_errors")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def consecutive_gateway_errors(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#consecutiveGatewayErrors
        '''
        result = self._values.get("consecutive_gateway_errors")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def consecutive_local_origin_failures(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#consecutiveLocalOriginFailures
        '''
        result = self._values.get("consecutive_local_origin_failures")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def failure_percentage_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#failurePercentageThreshold
        '''
        result = self._values.get("failure_percentage_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_ejection_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#maxEjectionPercent
        '''
        result = self._values.get("max_ejection_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def split_external_local_origin_errors(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive#splitExternalLocalOriginErrors
        '''
        result = self._values.get("split_external_local_origin_errors")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2",
    jsii_struct_bases=[],
    name_mapping={
        "connection_keepalive": "connectionKeepalive",
        "initial_connection_window_size": "initialConnectionWindowSize",
        "initial_stream_window_size": "initialStreamWindowSize",
        "max_concurrent_streams": "maxConcurrentStreams",
        "on_invalid_message": "onInvalidMessage",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2:
    def __init__(
        self,
        *,
        connection_keepalive: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive", typing.Dict[builtins.str, typing.Any]]] = None,
        initial_connection_window_size: typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize"] = None,
        initial_stream_window_size: typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize"] = None,
        max_concurrent_streams: typing.Optional[jsii.Number] = None,
        on_invalid_message: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connection_keepalive: 
        :param initial_connection_window_size: 
        :param initial_stream_window_size: 
        :param max_concurrent_streams: 
        :param on_invalid_message: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2
        '''
        if isinstance(connection_keepalive, dict):
            connection_keepalive = EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive(**connection_keepalive)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fefc31ad9892085a6407badcc9010cd9588e430aab2f5a92e0b2324fe9380d3d)
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
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2#connectionKeepalive
        '''
        result = self._values.get("connection_keepalive")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive"], result)

    @builtins.property
    def initial_connection_window_size(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2#initialConnectionWindowSize
        '''
        result = self._values.get("initial_connection_window_size")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize"], result)

    @builtins.property
    def initial_stream_window_size(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2#initialStreamWindowSize
        '''
        result = self._values.get("initial_stream_window_size")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize"], result)

    @builtins.property
    def max_concurrent_streams(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2#maxConcurrentStreams
        '''
        result = self._values.get("max_concurrent_streams")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def on_invalid_message(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2#onInvalidMessage
        '''
        result = self._values.get("on_invalid_message")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive",
    jsii_struct_bases=[],
    name_mapping={
        "idle_interval": "idleInterval",
        "interval": "interval",
        "interval_jitter": "intervalJitter",
        "timeout": "timeout",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4473772e362f1854e8db35c5709aabff0bc00a82cc44a453b3797963c7a95026)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive#idleInterval
        '''
        result = self._values.get("idle_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval_jitter(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive#intervalJitter
        '''
        result = self._values.get("interval_jitter")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize",
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3d240f4ea654cd26bfef6ec1cc2d7f20c29d8361900798a2a75548edfc1d4db9)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__86ad5408ae3d480a326c6ba0b230d5f65377bbeae053b4f2b2df666834ae9f8d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize(
    metaclass=jsii.JSIIMeta,
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize",
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c22bf722b18b7436304be526def3e3c8d4742f3bdc832d7975152753cda54e28)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__11511d876bd72ae5ae146305e43cbad0fe7126ebc52cb02c7f49165b81784510)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer:
    def __init__(
        self,
        *,
        type: "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType",
        backend_utilization: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization", typing.Dict[builtins.str, typing.Any]]] = None,
        consistent_hash: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash", typing.Dict[builtins.str, typing.Any]]] = None,
        dynamic_module: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule", typing.Dict[builtins.str, typing.Any]]] = None,
        endpoint_override: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride", typing.Dict[builtins.str, typing.Any]]] = None,
        slow_start: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart", typing.Dict[builtins.str, typing.Any]]] = None,
        zone_aware: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param backend_utilization: 
        :param consistent_hash: 
        :param dynamic_module: 
        :param endpoint_override: 
        :param slow_start: 
        :param zone_aware: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer
        '''
        if isinstance(backend_utilization, dict):
            backend_utilization = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization(**backend_utilization)
        if isinstance(consistent_hash, dict):
            consistent_hash = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash(**consistent_hash)
        if isinstance(dynamic_module, dict):
            dynamic_module = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule(**dynamic_module)
        if isinstance(endpoint_override, dict):
            endpoint_override = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride(**endpoint_override)
        if isinstance(slow_start, dict):
            slow_start = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart(**slow_start)
        if isinstance(zone_aware, dict):
            zone_aware = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware(**zone_aware)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__88411d63646c48a4ea3d789adbeaaa17b568442bafabb493490d90494c9c94a0)
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
    def type(self) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType":
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType", result)

    @builtins.property
    def backend_utilization(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#backendUtilization
        '''
        result = self._values.get("backend_utilization")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization"], result)

    @builtins.property
    def consistent_hash(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#consistentHash
        '''
        result = self._values.get("consistent_hash")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash"], result)

    @builtins.property
    def dynamic_module(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#dynamicModule
        '''
        result = self._values.get("dynamic_module")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule"], result)

    @builtins.property
    def endpoint_override(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#endpointOverride
        '''
        result = self._values.get("endpoint_override")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride"], result)

    @builtins.property
    def slow_start(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#slowStart
        '''
        result = self._values.get("slow_start")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart"], result)

    @builtins.property
    def zone_aware(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer#zoneAware
        '''
        result = self._values.get("zone_aware")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization:
    def __init__(
        self,
        *,
        blackout_period: typing.Optional[builtins.str] = None,
        error_utilization_penalty_percent: typing.Optional[jsii.Number] = None,
        keep_response_headers: typing.Optional[builtins.bool] = None,
        metric_names_for_computing_utilization: typing.Optional[typing.Sequence[builtins.str]] = None,
        out_of_band: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization
        '''
        if isinstance(out_of_band, dict):
            out_of_band = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand(**out_of_band)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e256912b0c7d70a44ba0acec7b6e59ac78afdbbb8a877ccf860144ad9e35fce2)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#blackoutPeriod
        '''
        result = self._values.get("blackout_period")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def error_utilization_penalty_percent(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#errorUtilizationPenaltyPercent
        '''
        result = self._values.get("error_utilization_penalty_percent")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def keep_response_headers(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#keepResponseHeaders
        '''
        result = self._values.get("keep_response_headers")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def metric_names_for_computing_utilization(
        self,
    ) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#metricNamesForComputingUtilization
        '''
        result = self._values.get("metric_names_for_computing_utilization")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def out_of_band(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#outOfBand
        '''
        result = self._values.get("out_of_band")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand"], result)

    @builtins.property
    def weight_expiration_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#weightExpirationPeriod
        '''
        result = self._values.get("weight_expiration_period")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def weight_update_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization#weightUpdatePeriod
        '''
        result = self._values.get("weight_update_period")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand",
    jsii_struct_bases=[],
    name_mapping={
        "authority": "authority",
        "port": "port",
        "reporting_period": "reportingPeriod",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__725bf453fa040dc34addb8cb591fffca51d55f7887111fbec57fbaf6c0bbe243)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand#authority
        '''
        result = self._values.get("authority")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def port(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand#port
        '''
        result = self._values.get("port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def reporting_period(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand#reportingPeriod
        '''
        result = self._values.get("reporting_period")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash",
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
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash:
    def __init__(
        self,
        *,
        type: "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType",
        cookie: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie", typing.Dict[builtins.str, typing.Any]]] = None,
        header: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader", typing.Dict[builtins.str, typing.Any]]] = None,
        headers: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders", typing.Dict[builtins.str, typing.Any]]]] = None,
        query_params: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams", typing.Dict[builtins.str, typing.Any]]]] = None,
        table_size: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param type: 
        :param cookie: 
        :param header: 
        :param headers: 
        :param query_params: 
        :param table_size: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash
        '''
        if isinstance(cookie, dict):
            cookie = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie(**cookie)
        if isinstance(header, dict):
            header = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader(**header)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__826aef0a19d5cf09b3fe97e5ac9dc2e778d95ece6d6945d8fd23837b88033a88)
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
    def type(
        self,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType":
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType", result)

    @builtins.property
    def cookie(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash#cookie
        '''
        result = self._values.get("cookie")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie"], result)

    @builtins.property
    def header(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader"], result)

    @builtins.property
    def headers(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash#headers
        '''
        result = self._values.get("headers")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders"]], result)

    @builtins.property
    def query_params(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash#queryParams
        '''
        result = self._values.get("query_params")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams"]], result)

    @builtins.property
    def table_size(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash#tableSize
        '''
        result = self._values.get("table_size")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "attributes": "attributes", "ttl": "ttl"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__77d52be673d32658baa08fe1ed2fb58092ab3df14633d7d2f31d4ff59020a0e7)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def attributes(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie#attributes
        '''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def ttl(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie#ttl
        '''
        result = self._values.get("ttl")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e26aeb746449c04dcbc85cbf33b367c9430c61d4fe089ab6b7a03f1dbd9a1025)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c76c9e07490c2df7d4a4504c9d401737d0a936b69a639d955a056b43150a8ae3)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams",
    jsii_struct_bases=[],
    name_mapping={"name": "name"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams:
    def __init__(self, *, name: builtins.str) -> None:
        '''
        :param name: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__54840613375e4b50871bbbfc460fd7974541de0d586427533b1d50ea6589994f)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType(
    enum.Enum,
):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType
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
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule",
    jsii_struct_bases=[],
    name_mapping={
        "lb_policy_name": "lbPolicyName",
        "name": "name",
        "config": "config",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e49030a3e9010ef7bc58f8ead267a4785fc643f8453c1ca36501054e40d71315)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule#lbPolicyName
        '''
        result = self._values.get("lb_policy_name")
        assert result is not None, "Required property 'lb_policy_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride",
    jsii_struct_bases=[],
    name_mapping={"extract_from": "extractFrom"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride:
    def __init__(
        self,
        *,
        extract_from: typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom", typing.Dict[builtins.str, typing.Any]]],
    ) -> None:
        '''
        :param extract_from: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d8432a96c764768ec62e8140a2d0b291a711c4c28b1049324321fa830d3a1669)
            check_type(argname="argument extract_from", value=extract_from, expected_type=type_hints["extract_from"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "extract_from": extract_from,
        }

    @builtins.property
    def extract_from(
        self,
    ) -> typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride#extractFrom
        '''
        result = self._values.get("extract_from")
        assert result is not None, "Required property 'extract_from' is missing"
        return typing.cast(typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom",
    jsii_struct_bases=[],
    name_mapping={"header": "header"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom:
    def __init__(self, *, header: typing.Optional[builtins.str] = None) -> None:
        '''
        :param header: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__26f49bfefc01b5a0db8755d5d5ad101404bf2eda054e4ffbb6343ecf659121bc)
            check_type(argname="argument header", value=header, expected_type=type_hints["header"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if header is not None:
            self._values["header"] = header

    @builtins.property
    def header(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom#header
        '''
        result = self._values.get("header")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart",
    jsii_struct_bases=[],
    name_mapping={"window": "window"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart:
    def __init__(self, *, window: builtins.str) -> None:
        '''
        :param window: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e812e2a8d91f9d4534c906930cdd8d9c28a667bd31aa6698a19f9ff3a8f1729a)
            check_type(argname="argument window", value=window, expected_type=type_hints["window"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "window": window,
        }

    @builtins.property
    def window(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart#window
        '''
        result = self._values.get("window")
        assert result is not None, "Required property 'window' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType
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
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware",
    jsii_struct_bases=[],
    name_mapping={"prefer_local": "preferLocal", "weighted_zones": "weightedZones"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware:
    def __init__(
        self,
        *,
        prefer_local: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal", typing.Dict[builtins.str, typing.Any]]] = None,
        weighted_zones: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''
        :param prefer_local: 
        :param weighted_zones: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware
        '''
        if isinstance(prefer_local, dict):
            prefer_local = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal(**prefer_local)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c565bd611d311612fb78c427bd8bd8fe36529b7dc59f30e4a0e414405a1c4a64)
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
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware#preferLocal
        '''
        result = self._values.get("prefer_local")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal"], result)

    @builtins.property
    def weighted_zones(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware#weightedZones
        '''
        result = self._values.get("weighted_zones")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal",
    jsii_struct_bases=[],
    name_mapping={
        "force": "force",
        "min_endpoints_threshold": "minEndpointsThreshold",
        "percentage_enabled": "percentageEnabled",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal:
    def __init__(
        self,
        *,
        force: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce", typing.Dict[builtins.str, typing.Any]]] = None,
        min_endpoints_threshold: typing.Optional[jsii.Number] = None,
        percentage_enabled: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param force: 
        :param min_endpoints_threshold: 
        :param percentage_enabled: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal
        '''
        if isinstance(force, dict):
            force = EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce(**force)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0b3211cdfb6d61b9c4ae28a2d7c95ae5c21596c7b723f6107626cd963b26e567)
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
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal#force
        '''
        result = self._values.get("force")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce"], result)

    @builtins.property
    def min_endpoints_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal#minEndpointsThreshold
        '''
        result = self._values.get("min_endpoints_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def percentage_enabled(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal#percentageEnabled
        '''
        result = self._values.get("percentage_enabled")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce",
    jsii_struct_bases=[],
    name_mapping={"min_endpoints_in_zone_threshold": "minEndpointsInZoneThreshold"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce:
    def __init__(
        self,
        *,
        min_endpoints_in_zone_threshold: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''
        :param min_endpoints_in_zone_threshold: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a9195ad17532edd21eb3baea464f0f9e24847f00da72ff1e7ace4f2972ac0d12)
            check_type(argname="argument min_endpoints_in_zone_threshold", value=min_endpoints_in_zone_threshold, expected_type=type_hints["min_endpoints_in_zone_threshold"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if min_endpoints_in_zone_threshold is not None:
            self._values["min_endpoints_in_zone_threshold"] = min_endpoints_in_zone_threshold

    @builtins.property
    def min_endpoints_in_zone_threshold(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce#minEndpointsInZoneThreshold
        '''
        result = self._values.get("min_endpoints_in_zone_threshold")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones",
    jsii_struct_bases=[],
    name_mapping={"weight": "weight", "zone": "zone"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones:
    def __init__(self, *, weight: jsii.Number, zone: builtins.str) -> None:
        '''
        :param weight: 
        :param zone: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9b67a4fefb6ca38303bd038605430be04e53e3dc94c72c28c93161a97e60da4e)
            check_type(argname="argument weight", value=weight, expected_type=type_hints["weight"])
            check_type(argname="argument zone", value=zone, expected_type=type_hints["zone"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "weight": weight,
            "zone": zone,
        }

    @builtins.property
    def weight(self) -> jsii.Number:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones#weight
        '''
        result = self._values.get("weight")
        assert result is not None, "Required property 'weight' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def zone(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones#zone
        '''
        result = self._values.get("zone")
        assert result is not None, "Required property 'zone' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol",
    jsii_struct_bases=[],
    name_mapping={"version": "version"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol:
    def __init__(
        self,
        *,
        version: "EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion",
    ) -> None:
        '''
        :param version: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2c6166df3357eb9fbd907aea3a4a2112ebfe80df7abf3905510851dc75281dba)
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "version": version,
        }

    @builtins.property
    def version(
        self,
    ) -> "EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion":
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast("EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion
    '''

    V1 = "V1"
    '''V1.'''
    V2 = "V2"
    '''V2.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsRetry",
    jsii_struct_bases=[],
    name_mapping={
        "num_attempts_per_priority": "numAttemptsPerPriority",
        "num_retries": "numRetries",
        "per_retry": "perRetry",
        "retry_on": "retryOn",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsRetry:
    def __init__(
        self,
        *,
        num_attempts_per_priority: typing.Optional[jsii.Number] = None,
        num_retries: typing.Optional[jsii.Number] = None,
        per_retry: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry", typing.Dict[builtins.str, typing.Any]]] = None,
        retry_on: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param num_attempts_per_priority: 
        :param num_retries: 
        :param per_retry: 
        :param retry_on: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetry
        '''
        if isinstance(per_retry, dict):
            per_retry = EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry(**per_retry)
        if isinstance(retry_on, dict):
            retry_on = EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn(**retry_on)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__56e8379d1ecac800f7e59b69f8003374ec29d92b38edec5995e21cdf2fefe421)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetry#numAttemptsPerPriority
        '''
        result = self._values.get("num_attempts_per_priority")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def num_retries(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetry#numRetries
        '''
        result = self._values.get("num_retries")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def per_retry(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetry#perRetry
        '''
        result = self._values.get("per_retry")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry"], result)

    @builtins.property
    def retry_on(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetry#retryOn
        '''
        result = self._values.get("retry_on")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry",
    jsii_struct_bases=[],
    name_mapping={"back_off": "backOff", "timeout": "timeout"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry:
    def __init__(
        self,
        *,
        back_off: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff", typing.Dict[builtins.str, typing.Any]]] = None,
        timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param back_off: 
        :param timeout: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry
        '''
        if isinstance(back_off, dict):
            back_off = EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff(**back_off)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc8c5a3d7c1cd790e9c562a811d71ad91807c4251f0c61f886c03aea094b2c68)
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
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry#backOff
        '''
        result = self._values.get("back_off")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff"], result)

    @builtins.property
    def timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry#timeout
        '''
        result = self._values.get("timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff",
    jsii_struct_bases=[],
    name_mapping={"base_interval": "baseInterval", "max_interval": "maxInterval"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff:
    def __init__(
        self,
        *,
        base_interval: typing.Optional[builtins.str] = None,
        max_interval: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param base_interval: 
        :param max_interval: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__824fa6a6e3464c150ceddf4988e0306be2f0c2532824eb925aef44c3db9379fe)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff#baseInterval
        '''
        result = self._values.get("base_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff#maxInterval
        '''
        result = self._values.get("max_interval")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn",
    jsii_struct_bases=[],
    name_mapping={"http_status_codes": "httpStatusCodes", "triggers": "triggers"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn:
    def __init__(
        self,
        *,
        http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
        triggers: typing.Optional[typing.Sequence["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers"]] = None,
    ) -> None:
        '''
        :param http_status_codes: 
        :param triggers: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46d964d78700576215da1a648f47e89471ddb162b3d9a654d4e34f22be3afb9d)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn#httpStatusCodes
        '''
        result = self._values.get("http_status_codes")
        return typing.cast(typing.Optional[typing.List[jsii.Number]], result)

    @builtins.property
    def triggers(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers"]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn#triggers
        '''
        result = self._values.get("triggers")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers"
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers
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
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive",
    jsii_struct_bases=[],
    name_mapping={"idle_time": "idleTime", "interval": "interval", "probes": "probes"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b8fea2ec881646a8bde44d33b0d1d20f4df1fc3e6a163e9359bb9496d3354dac)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive#idleTime
        '''
        result = self._values.get("idle_time")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def interval(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive#interval
        '''
        result = self._values.get("interval")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def probes(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive#probes
        '''
        result = self._values.get("probes")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout",
    jsii_struct_bases=[],
    name_mapping={"http": "http", "tcp": "tcp"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout:
    def __init__(
        self,
        *,
        http: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        tcp: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param http: 
        :param tcp: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout
        '''
        if isinstance(http, dict):
            http = EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp(**http)
        if isinstance(tcp, dict):
            tcp = EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp(**tcp)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dd765260ec12b85bdc2ab5c9d4bc1ab42f5ee396d2b1855a57bffe7e0964fb92)
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument tcp", value=tcp, expected_type=type_hints["tcp"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if http is not None:
            self._values["http"] = http
        if tcp is not None:
            self._values["tcp"] = tcp

    @builtins.property
    def http(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp"], result)

    @builtins.property
    def tcp(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout#tcp
        '''
        result = self._values.get("tcp")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp",
    jsii_struct_bases=[],
    name_mapping={
        "connection_idle_timeout": "connectionIdleTimeout",
        "max_connection_duration": "maxConnectionDuration",
        "max_stream_duration": "maxStreamDuration",
        "request_timeout": "requestTimeout",
        "stream_idle_timeout": "streamIdleTimeout",
    },
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp:
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

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82d895bf12d7ec8ba96211fec6d418014cf5dfd2d207baab26fefbff268f6a20)
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
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp#connectionIdleTimeout
        '''
        result = self._values.get("connection_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_connection_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp#maxConnectionDuration
        '''
        result = self._values.get("max_connection_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def max_stream_duration(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp#maxStreamDuration
        '''
        result = self._values.get("max_stream_duration")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def request_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp#requestTimeout
        '''
        result = self._values.get("request_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def stream_idle_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp#streamIdleTimeout
        '''
        result = self._values.get("stream_idle_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp",
    jsii_struct_bases=[],
    name_mapping={"connect_timeout": "connectTimeout"},
)
class EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp:
    def __init__(
        self,
        *,
        connect_timeout: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param connect_timeout: 

        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__084197efae2dcf0e50f7651a932d84df7f8fd82f174b8cf01180a906bc37c667)
            check_type(argname="argument connect_timeout", value=connect_timeout, expected_type=type_hints["connect_timeout"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if connect_timeout is not None:
            self._values["connect_timeout"] = connect_timeout

    @builtins.property
    def connect_timeout(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp#connectTimeout
        '''
        result = self._values.get("connect_timeout")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "accessible_namespaces": "accessibleNamespaces",
        "writable_namespaces": "writableNamespaces",
    },
)
class EnvoyExtensionPolicySpecExtProcMetadata:
    def __init__(
        self,
        *,
        accessible_namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
        writable_namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param accessible_namespaces: 
        :param writable_namespaces: 

        :schema: EnvoyExtensionPolicySpecExtProcMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d0e150ee7f5848d0180fdd9d769db81ebed3fa78a8ec0dd6f4b155af8a0a5316)
            check_type(argname="argument accessible_namespaces", value=accessible_namespaces, expected_type=type_hints["accessible_namespaces"])
            check_type(argname="argument writable_namespaces", value=writable_namespaces, expected_type=type_hints["writable_namespaces"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if accessible_namespaces is not None:
            self._values["accessible_namespaces"] = accessible_namespaces
        if writable_namespaces is not None:
            self._values["writable_namespaces"] = writable_namespaces

    @builtins.property
    def accessible_namespaces(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcMetadata#accessibleNamespaces
        '''
        result = self._values.get("accessible_namespaces")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def writable_namespaces(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcMetadata#writableNamespaces
        '''
        result = self._values.get("writable_namespaces")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcProcessingMode",
    jsii_struct_bases=[],
    name_mapping={
        "allow_mode_override": "allowModeOverride",
        "request": "request",
        "response": "response",
    },
)
class EnvoyExtensionPolicySpecExtProcProcessingMode:
    def __init__(
        self,
        *,
        allow_mode_override: typing.Optional[builtins.bool] = None,
        request: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcProcessingModeRequest", typing.Dict[builtins.str, typing.Any]]] = None,
        response: typing.Optional[typing.Union["EnvoyExtensionPolicySpecExtProcProcessingModeResponse", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param allow_mode_override: 
        :param request: 
        :param response: 

        :schema: EnvoyExtensionPolicySpecExtProcProcessingMode
        '''
        if isinstance(request, dict):
            request = EnvoyExtensionPolicySpecExtProcProcessingModeRequest(**request)
        if isinstance(response, dict):
            response = EnvoyExtensionPolicySpecExtProcProcessingModeResponse(**response)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a580c6a1c2a069e19a78e725a9911f76f39a5fdb4c8003ab736f0132752bc113)
            check_type(argname="argument allow_mode_override", value=allow_mode_override, expected_type=type_hints["allow_mode_override"])
            check_type(argname="argument request", value=request, expected_type=type_hints["request"])
            check_type(argname="argument response", value=response, expected_type=type_hints["response"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allow_mode_override is not None:
            self._values["allow_mode_override"] = allow_mode_override
        if request is not None:
            self._values["request"] = request
        if response is not None:
            self._values["response"] = response

    @builtins.property
    def allow_mode_override(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingMode#allowModeOverride
        '''
        result = self._values.get("allow_mode_override")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def request(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeRequest"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingMode#request
        '''
        result = self._values.get("request")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeRequest"], result)

    @builtins.property
    def response(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeResponse"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingMode#response
        '''
        result = self._values.get("response")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeResponse"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcProcessingMode(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcProcessingModeRequest",
    jsii_struct_bases=[],
    name_mapping={"attributes": "attributes", "body": "body"},
)
class EnvoyExtensionPolicySpecExtProcProcessingModeRequest:
    def __init__(
        self,
        *,
        attributes: typing.Optional[typing.Sequence[builtins.str]] = None,
        body: typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody"] = None,
    ) -> None:
        '''
        :param attributes: 
        :param body: 

        :schema: EnvoyExtensionPolicySpecExtProcProcessingModeRequest
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e3e5a7d1ec01be4f7cb45fbd38923a7924d06c19c462684d1e6106694db482fe)
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if attributes is not None:
            self._values["attributes"] = attributes
        if body is not None:
            self._values["body"] = body

    @builtins.property
    def attributes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingModeRequest#attributes
        '''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def body(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingModeRequest#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcProcessingModeRequest(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody"
)
class EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody
    '''

    STREAMED = "STREAMED"
    '''Streamed.'''
    BUFFERED = "BUFFERED"
    '''Buffered.'''
    BUFFERED_PARTIAL = "BUFFERED_PARTIAL"
    '''BufferedPartial.'''
    FULL_DUPLEX_STREAMED = "FULL_DUPLEX_STREAMED"
    '''FullDuplexStreamed.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcProcessingModeResponse",
    jsii_struct_bases=[],
    name_mapping={"attributes": "attributes", "body": "body"},
)
class EnvoyExtensionPolicySpecExtProcProcessingModeResponse:
    def __init__(
        self,
        *,
        attributes: typing.Optional[typing.Sequence[builtins.str]] = None,
        body: typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody"] = None,
    ) -> None:
        '''
        :param attributes: 
        :param body: 

        :schema: EnvoyExtensionPolicySpecExtProcProcessingModeResponse
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6f00d33b487ca6ac09a7adc45ace85e56a0a6969de9950902d3e6eeeb6891f42)
            check_type(argname="argument attributes", value=attributes, expected_type=type_hints["attributes"])
            check_type(argname="argument body", value=body, expected_type=type_hints["body"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if attributes is not None:
            self._values["attributes"] = attributes
        if body is not None:
            self._values["body"] = body

    @builtins.property
    def attributes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingModeResponse#attributes
        '''
        result = self._values.get("attributes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def body(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody"]:
        '''
        :schema: EnvoyExtensionPolicySpecExtProcProcessingModeResponse#body
        '''
        result = self._values.get("body")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecExtProcProcessingModeResponse(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody"
)
class EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody
    '''

    STREAMED = "STREAMED"
    '''Streamed.'''
    BUFFERED = "BUFFERED"
    '''Buffered.'''
    BUFFERED_PARTIAL = "BUFFERED_PARTIAL"
    '''BufferedPartial.'''
    FULL_DUPLEX_STREAMED = "FULL_DUPLEX_STREAMED"
    '''FullDuplexStreamed.'''


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecExtProcStatusOnError"
)
class EnvoyExtensionPolicySpecExtProcStatusOnError(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecExtProcStatusOnError
    '''

    VALUE_400 = "VALUE_400"
    '''400.'''
    VALUE_401 = "VALUE_401"
    '''401.'''
    VALUE_402 = "VALUE_402"
    '''402.'''
    VALUE_403 = "VALUE_403"
    '''403.'''
    VALUE_404 = "VALUE_404"
    '''404.'''
    VALUE_405 = "VALUE_405"
    '''405.'''
    VALUE_406 = "VALUE_406"
    '''406.'''
    VALUE_407 = "VALUE_407"
    '''407.'''
    VALUE_408 = "VALUE_408"
    '''408.'''
    VALUE_409 = "VALUE_409"
    '''409.'''
    VALUE_410 = "VALUE_410"
    '''410.'''
    VALUE_411 = "VALUE_411"
    '''411.'''
    VALUE_412 = "VALUE_412"
    '''412.'''
    VALUE_413 = "VALUE_413"
    '''413.'''
    VALUE_414 = "VALUE_414"
    '''414.'''
    VALUE_415 = "VALUE_415"
    '''415.'''
    VALUE_416 = "VALUE_416"
    '''416.'''
    VALUE_417 = "VALUE_417"
    '''417.'''
    VALUE_421 = "VALUE_421"
    '''421.'''
    VALUE_422 = "VALUE_422"
    '''422.'''
    VALUE_423 = "VALUE_423"
    '''423.'''
    VALUE_424 = "VALUE_424"
    '''424.'''
    VALUE_426 = "VALUE_426"
    '''426.'''
    VALUE_428 = "VALUE_428"
    '''428.'''
    VALUE_429 = "VALUE_429"
    '''429.'''
    VALUE_431 = "VALUE_431"
    '''431.'''
    VALUE_500 = "VALUE_500"
    '''500.'''
    VALUE_501 = "VALUE_501"
    '''501.'''
    VALUE_502 = "VALUE_502"
    '''502.'''
    VALUE_503 = "VALUE_503"
    '''503.'''
    VALUE_504 = "VALUE_504"
    '''504.'''
    VALUE_505 = "VALUE_505"
    '''505.'''
    VALUE_506 = "VALUE_506"
    '''506.'''
    VALUE_507 = "VALUE_507"
    '''507.'''
    VALUE_508 = "VALUE_508"
    '''508.'''
    VALUE_510 = "VALUE_510"
    '''510.'''
    VALUE_511 = "VALUE_511"
    '''511.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecLua",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "filter_context": "filterContext",
        "inline": "inline",
        "value_ref": "valueRef",
    },
)
class EnvoyExtensionPolicySpecLua:
    def __init__(
        self,
        *,
        type: "EnvoyExtensionPolicySpecLuaType",
        filter_context: typing.Any = None,
        inline: typing.Optional[builtins.str] = None,
        value_ref: typing.Optional[typing.Union["EnvoyExtensionPolicySpecLuaValueRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param type: 
        :param filter_context: 
        :param inline: 
        :param value_ref: 

        :schema: EnvoyExtensionPolicySpecLua
        '''
        if isinstance(value_ref, dict):
            value_ref = EnvoyExtensionPolicySpecLuaValueRef(**value_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b0f39c5c898623e79dec6971f745c6afb3bc8c8aed3959a2fcfa73a0eb50ccab)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument filter_context", value=filter_context, expected_type=type_hints["filter_context"])
            check_type(argname="argument inline", value=inline, expected_type=type_hints["inline"])
            check_type(argname="argument value_ref", value=value_ref, expected_type=type_hints["value_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if filter_context is not None:
            self._values["filter_context"] = filter_context
        if inline is not None:
            self._values["inline"] = inline
        if value_ref is not None:
            self._values["value_ref"] = value_ref

    @builtins.property
    def type(self) -> "EnvoyExtensionPolicySpecLuaType":
        '''
        :schema: EnvoyExtensionPolicySpecLua#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast("EnvoyExtensionPolicySpecLuaType", result)

    @builtins.property
    def filter_context(self) -> typing.Any:
        '''
        :schema: EnvoyExtensionPolicySpecLua#filterContext
        '''
        result = self._values.get("filter_context")
        return typing.cast(typing.Any, result)

    @builtins.property
    def inline(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecLua#inline
        '''
        result = self._values.get("inline")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def value_ref(self) -> typing.Optional["EnvoyExtensionPolicySpecLuaValueRef"]:
        '''
        :schema: EnvoyExtensionPolicySpecLua#valueRef
        '''
        result = self._values.get("value_ref")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecLuaValueRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecLua(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecLuaType"
)
class EnvoyExtensionPolicySpecLuaType(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecLuaType
    '''

    INLINE = "INLINE"
    '''Inline.'''
    VALUE_REF = "VALUE_REF"
    '''ValueRef.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecLuaValueRef",
    jsii_struct_bases=[],
    name_mapping={"group": "group", "kind": "kind", "name": "name"},
)
class EnvoyExtensionPolicySpecLuaValueRef:
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

        :schema: EnvoyExtensionPolicySpecLuaValueRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2cdc1e9f3f442133cfe9a893b6d063121044cba2a2fcc574a0b9b87bca178fd1)
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
        :schema: EnvoyExtensionPolicySpecLuaValueRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecLuaValueRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecLuaValueRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecLuaValueRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetRef",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class EnvoyExtensionPolicySpecTargetRef:
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

        :schema: EnvoyExtensionPolicySpecTargetRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3de23685c871574e3218d2f477e2ab7a91b0f56a10b21dd5fa1d21262b2d27bb)
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
        :schema: EnvoyExtensionPolicySpecTargetRef#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecTargetRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecTargetRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetRef#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetRefs",
    jsii_struct_bases=[],
    name_mapping={
        "group": "group",
        "kind": "kind",
        "name": "name",
        "section_name": "sectionName",
    },
)
class EnvoyExtensionPolicySpecTargetRefs:
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

        :schema: EnvoyExtensionPolicySpecTargetRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3952c781a467993812b5fd392e8fdc6f021404e0fe358f0c79a642d1bef930cc)
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
        :schema: EnvoyExtensionPolicySpecTargetRefs#group
        '''
        result = self._values.get("group")
        assert result is not None, "Required property 'group' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def kind(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecTargetRefs#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecTargetRefs#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def section_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetRefs#sectionName
        '''
        result = self._values.get("section_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetSelectors",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "group": "group",
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
        "namespaces": "namespaces",
    },
)
class EnvoyExtensionPolicySpecTargetSelectors:
    def __init__(
        self,
        *,
        kind: builtins.str,
        group: typing.Optional[builtins.str] = None,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        namespaces: typing.Optional[typing.Union["EnvoyExtensionPolicySpecTargetSelectorsNamespaces", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param kind: 
        :param group: 
        :param match_expressions: 
        :param match_labels: 
        :param namespaces: 

        :schema: EnvoyExtensionPolicySpecTargetSelectors
        '''
        if isinstance(namespaces, dict):
            namespaces = EnvoyExtensionPolicySpecTargetSelectorsNamespaces(**namespaces)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ed0f321207b9c2d0129f3ab9b7f9c4c1eb3d1d35e3e544f2b2e2b4c51dd77f30)
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
        :schema: EnvoyExtensionPolicySpecTargetSelectors#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectors#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions"]]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectors#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectors#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def namespaces(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecTargetSelectorsNamespaces"]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectors#namespaces
        '''
        result = self._values.get("namespaces")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecTargetSelectorsNamespaces"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetSelectors(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions:
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

        :schema: EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a5e4b634613c894e17a84798cceea9a918ab38dd18d1b873aceef74d3599f74c)
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
        :schema: EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetSelectorsNamespaces",
    jsii_struct_bases=[],
    name_mapping={"from_": "from", "selector": "selector"},
)
class EnvoyExtensionPolicySpecTargetSelectorsNamespaces:
    def __init__(
        self,
        *,
        from_: "EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom",
        selector: typing.Optional[typing.Union["EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param from_: 
        :param selector: 

        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespaces
        '''
        if isinstance(selector, dict):
            selector = EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ff5bde12d31383f4f838bbec9da0afba496256c074e55a4dd5ec3de6143b9dd9)
            check_type(argname="argument from_", value=from_, expected_type=type_hints["from_"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "from_": from_,
        }
        if selector is not None:
            self._values["selector"] = selector

    @builtins.property
    def from_(self) -> "EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom":
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespaces#from
        '''
        result = self._values.get("from_")
        assert result is not None, "Required property 'from_' is missing"
        return typing.cast("EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom", result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector"]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespaces#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetSelectorsNamespaces(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom"
)
class EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom
    '''

    SAME = "SAME"
    '''Same.'''
    ALL = "ALL"
    '''All.'''
    SELECTOR = "SELECTOR"
    '''Selector.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''
        :param match_expressions: 
        :param match_labels: 

        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b0eac33cf459d1c1991ef70e32cbcee49b452e6e529ec001deeb5a1a635e3a39)
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
    ) -> typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions:
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

        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9d8c33bb870a0c08a0161bf280a5df7592a8adc1fd097e16e4a570a94c610a68)
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
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasm",
    jsii_struct_bases=[],
    name_mapping={
        "code": "code",
        "config": "config",
        "env": "env",
        "fail_open": "failOpen",
        "name": "name",
        "root_id": "rootId",
    },
)
class EnvoyExtensionPolicySpecWasm:
    def __init__(
        self,
        *,
        code: typing.Union["EnvoyExtensionPolicySpecWasmCode", typing.Dict[builtins.str, typing.Any]],
        config: typing.Any = None,
        env: typing.Optional[typing.Union["EnvoyExtensionPolicySpecWasmEnv", typing.Dict[builtins.str, typing.Any]]] = None,
        fail_open: typing.Optional[builtins.bool] = None,
        name: typing.Optional[builtins.str] = None,
        root_id: typing.Optional[builtins.str] = None,
    ) -> None:
        '''
        :param code: 
        :param config: 
        :param env: 
        :param fail_open: 
        :param name: 
        :param root_id: 

        :schema: EnvoyExtensionPolicySpecWasm
        '''
        if isinstance(code, dict):
            code = EnvoyExtensionPolicySpecWasmCode(**code)
        if isinstance(env, dict):
            env = EnvoyExtensionPolicySpecWasmEnv(**env)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__29d4017cb38ea95bea907f38daf9a4b53057789a6086fe5789ae71974999b6ab)
            check_type(argname="argument code", value=code, expected_type=type_hints["code"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument env", value=env, expected_type=type_hints["env"])
            check_type(argname="argument fail_open", value=fail_open, expected_type=type_hints["fail_open"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument root_id", value=root_id, expected_type=type_hints["root_id"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "code": code,
        }
        if config is not None:
            self._values["config"] = config
        if env is not None:
            self._values["env"] = env
        if fail_open is not None:
            self._values["fail_open"] = fail_open
        if name is not None:
            self._values["name"] = name
        if root_id is not None:
            self._values["root_id"] = root_id

    @builtins.property
    def code(self) -> "EnvoyExtensionPolicySpecWasmCode":
        '''
        :schema: EnvoyExtensionPolicySpecWasm#code
        '''
        result = self._values.get("code")
        assert result is not None, "Required property 'code' is missing"
        return typing.cast("EnvoyExtensionPolicySpecWasmCode", result)

    @builtins.property
    def config(self) -> typing.Any:
        '''
        :schema: EnvoyExtensionPolicySpecWasm#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    @builtins.property
    def env(self) -> typing.Optional["EnvoyExtensionPolicySpecWasmEnv"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasm#env
        '''
        result = self._values.get("env")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmEnv"], result)

    @builtins.property
    def fail_open(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: EnvoyExtensionPolicySpecWasm#failOpen
        '''
        result = self._values.get("fail_open")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasm#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def root_id(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasm#rootID
        '''
        result = self._values.get("root_id")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCode",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "http": "http",
        "image": "image",
        "pull_policy": "pullPolicy",
    },
)
class EnvoyExtensionPolicySpecWasmCode:
    def __init__(
        self,
        *,
        type: builtins.str,
        http: typing.Optional[typing.Union["EnvoyExtensionPolicySpecWasmCodeHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        image: typing.Optional[typing.Union["EnvoyExtensionPolicySpecWasmCodeImage", typing.Dict[builtins.str, typing.Any]]] = None,
        pull_policy: typing.Optional["EnvoyExtensionPolicySpecWasmCodePullPolicy"] = None,
    ) -> None:
        '''
        :param type: 
        :param http: 
        :param image: 
        :param pull_policy: 

        :schema: EnvoyExtensionPolicySpecWasmCode
        '''
        if isinstance(http, dict):
            http = EnvoyExtensionPolicySpecWasmCodeHttp(**http)
        if isinstance(image, dict):
            image = EnvoyExtensionPolicySpecWasmCodeImage(**image)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c600ae79070db949ddd24f697f5f31d38a6cd903a9008b7eeffaeb4a4741a1ac)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument pull_policy", value=pull_policy, expected_type=type_hints["pull_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
        }
        if http is not None:
            self._values["http"] = http
        if image is not None:
            self._values["image"] = image
        if pull_policy is not None:
            self._values["pull_policy"] = pull_policy

    @builtins.property
    def type(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCode#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def http(self) -> typing.Optional["EnvoyExtensionPolicySpecWasmCodeHttp"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCode#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmCodeHttp"], result)

    @builtins.property
    def image(self) -> typing.Optional["EnvoyExtensionPolicySpecWasmCodeImage"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCode#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmCodeImage"], result)

    @builtins.property
    def pull_policy(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecWasmCodePullPolicy"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCode#pullPolicy
        '''
        result = self._values.get("pull_policy")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmCodePullPolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCode(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeHttp",
    jsii_struct_bases=[],
    name_mapping={"url": "url", "sha256": "sha256", "tls": "tls"},
)
class EnvoyExtensionPolicySpecWasmCodeHttp:
    def __init__(
        self,
        *,
        url: builtins.str,
        sha256: typing.Optional[builtins.str] = None,
        tls: typing.Optional[typing.Union["EnvoyExtensionPolicySpecWasmCodeHttpTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param url: 
        :param sha256: 
        :param tls: 

        :schema: EnvoyExtensionPolicySpecWasmCodeHttp
        '''
        if isinstance(tls, dict):
            tls = EnvoyExtensionPolicySpecWasmCodeHttpTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__526644deca5a2b672ac04f4fc0e0fcf404426f8b869206f82d6e12bca8aaa2aa)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument sha256", value=sha256, expected_type=type_hints["sha256"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if sha256 is not None:
            self._values["sha256"] = sha256
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttp#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def sha256(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttp#sha256
        '''
        result = self._values.get("sha256")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional["EnvoyExtensionPolicySpecWasmCodeHttpTls"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttp#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmCodeHttpTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeHttpTls",
    jsii_struct_bases=[],
    name_mapping={"ca_certificate_ref": "caCertificateRef"},
)
class EnvoyExtensionPolicySpecWasmCodeHttpTls:
    def __init__(
        self,
        *,
        ca_certificate_ref: typing.Union["EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param ca_certificate_ref: 

        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTls
        '''
        if isinstance(ca_certificate_ref, dict):
            ca_certificate_ref = EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef(**ca_certificate_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5040a2a512a35e448c4bb5ea0913ccafee5051729e61e8999e1b1fb3637b5f98)
            check_type(argname="argument ca_certificate_ref", value=ca_certificate_ref, expected_type=type_hints["ca_certificate_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "ca_certificate_ref": ca_certificate_ref,
        }

    @builtins.property
    def ca_certificate_ref(
        self,
    ) -> "EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef":
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTls#caCertificateRef
        '''
        result = self._values.get("ca_certificate_ref")
        assert result is not None, "Required property 'ca_certificate_ref' is missing"
        return typing.cast("EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeHttpTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef:
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

        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9cd14882a2489c5936a8380996961972cf8bc373fbdc228148ccf85651757c7e)
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
        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeImage",
    jsii_struct_bases=[],
    name_mapping={
        "url": "url",
        "pull_secret_ref": "pullSecretRef",
        "sha256": "sha256",
        "tls": "tls",
    },
)
class EnvoyExtensionPolicySpecWasmCodeImage:
    def __init__(
        self,
        *,
        url: builtins.str,
        pull_secret_ref: typing.Optional[typing.Union["EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef", typing.Dict[builtins.str, typing.Any]]] = None,
        sha256: typing.Optional[builtins.str] = None,
        tls: typing.Optional[typing.Union["EnvoyExtensionPolicySpecWasmCodeImageTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param url: 
        :param pull_secret_ref: 
        :param sha256: 
        :param tls: 

        :schema: EnvoyExtensionPolicySpecWasmCodeImage
        '''
        if isinstance(pull_secret_ref, dict):
            pull_secret_ref = EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef(**pull_secret_ref)
        if isinstance(tls, dict):
            tls = EnvoyExtensionPolicySpecWasmCodeImageTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__daa6327360ecc50f976ee4ecc117aebe13859e24495ed3325a14521e74160ccf)
            check_type(argname="argument url", value=url, expected_type=type_hints["url"])
            check_type(argname="argument pull_secret_ref", value=pull_secret_ref, expected_type=type_hints["pull_secret_ref"])
            check_type(argname="argument sha256", value=sha256, expected_type=type_hints["sha256"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "url": url,
        }
        if pull_secret_ref is not None:
            self._values["pull_secret_ref"] = pull_secret_ref
        if sha256 is not None:
            self._values["sha256"] = sha256
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def url(self) -> builtins.str:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImage#url
        '''
        result = self._values.get("url")
        assert result is not None, "Required property 'url' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def pull_secret_ref(
        self,
    ) -> typing.Optional["EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImage#pullSecretRef
        '''
        result = self._values.get("pull_secret_ref")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef"], result)

    @builtins.property
    def sha256(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImage#sha256
        '''
        result = self._values.get("sha256")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def tls(self) -> typing.Optional["EnvoyExtensionPolicySpecWasmCodeImageTls"]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImage#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["EnvoyExtensionPolicySpecWasmCodeImageTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeImage(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef:
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

        :schema: EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64996077bd2126a4bb2b9e2c6dc85d7cec1b9dbcfb535b84fe67616e6a5d143b)
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
        :schema: EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeImageTls",
    jsii_struct_bases=[],
    name_mapping={"ca_certificate_ref": "caCertificateRef"},
)
class EnvoyExtensionPolicySpecWasmCodeImageTls:
    def __init__(
        self,
        *,
        ca_certificate_ref: typing.Union["EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''
        :param ca_certificate_ref: 

        :schema: EnvoyExtensionPolicySpecWasmCodeImageTls
        '''
        if isinstance(ca_certificate_ref, dict):
            ca_certificate_ref = EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef(**ca_certificate_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__80b56e613e984737f73a819869fcec8c7eb650791d9240af45a27d3afc24c453)
            check_type(argname="argument ca_certificate_ref", value=ca_certificate_ref, expected_type=type_hints["ca_certificate_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "ca_certificate_ref": ca_certificate_ref,
        }

    @builtins.property
    def ca_certificate_ref(
        self,
    ) -> "EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef":
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImageTls#caCertificateRef
        '''
        result = self._values.get("ca_certificate_ref")
        assert result is not None, "Required property 'ca_certificate_ref' is missing"
        return typing.cast("EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeImageTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "group": "group",
        "kind": "kind",
        "namespace": "namespace",
    },
)
class EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef:
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

        :schema: EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9dc1495ded3466ee6820a772b0782979dfbc9e58cf3ab94b12643db486ccd1cf)
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
        :schema: EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def group(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef#group
        '''
        result = self._values.get("group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmCodePullPolicy"
)
class EnvoyExtensionPolicySpecWasmCodePullPolicy(enum.Enum):
    '''
    :schema: EnvoyExtensionPolicySpecWasmCodePullPolicy
    '''

    IF_NOT_PRESENT = "IF_NOT_PRESENT"
    '''IfNotPresent.'''
    ALWAYS = "ALWAYS"
    '''Always.'''


@jsii.data_type(
    jsii_type="llmnetenvoyextensionpolicy_ioenvoyproxygateway.EnvoyExtensionPolicySpecWasmEnv",
    jsii_struct_bases=[],
    name_mapping={"host_keys": "hostKeys"},
)
class EnvoyExtensionPolicySpecWasmEnv:
    def __init__(
        self,
        *,
        host_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''
        :param host_keys: 

        :schema: EnvoyExtensionPolicySpecWasmEnv
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e6fee599c6eea176f68a3f4a69b609d3c12451b6e04397b1250664c04682afc6)
            check_type(argname="argument host_keys", value=host_keys, expected_type=type_hints["host_keys"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if host_keys is not None:
            self._values["host_keys"] = host_keys

    @builtins.property
    def host_keys(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: EnvoyExtensionPolicySpecWasmEnv#hostKeys
        '''
        result = self._values.get("host_keys")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "EnvoyExtensionPolicySpecWasmEnv(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "EnvoyExtensionPolicy",
    "EnvoyExtensionPolicyProps",
    "EnvoyExtensionPolicySpec",
    "EnvoyExtensionPolicySpecDynamicModule",
    "EnvoyExtensionPolicySpecExtProc",
    "EnvoyExtensionPolicySpecExtProcBackendRef",
    "EnvoyExtensionPolicySpecExtProcBackendRefs",
    "EnvoyExtensionPolicySpecExtProcBackendSettings",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsConnection",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsDns",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsRetry",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp",
    "EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp",
    "EnvoyExtensionPolicySpecExtProcMetadata",
    "EnvoyExtensionPolicySpecExtProcProcessingMode",
    "EnvoyExtensionPolicySpecExtProcProcessingModeRequest",
    "EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody",
    "EnvoyExtensionPolicySpecExtProcProcessingModeResponse",
    "EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody",
    "EnvoyExtensionPolicySpecExtProcStatusOnError",
    "EnvoyExtensionPolicySpecLua",
    "EnvoyExtensionPolicySpecLuaType",
    "EnvoyExtensionPolicySpecLuaValueRef",
    "EnvoyExtensionPolicySpecTargetRef",
    "EnvoyExtensionPolicySpecTargetRefs",
    "EnvoyExtensionPolicySpecTargetSelectors",
    "EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions",
    "EnvoyExtensionPolicySpecTargetSelectorsNamespaces",
    "EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom",
    "EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector",
    "EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions",
    "EnvoyExtensionPolicySpecWasm",
    "EnvoyExtensionPolicySpecWasmCode",
    "EnvoyExtensionPolicySpecWasmCodeHttp",
    "EnvoyExtensionPolicySpecWasmCodeHttpTls",
    "EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef",
    "EnvoyExtensionPolicySpecWasmCodeImage",
    "EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef",
    "EnvoyExtensionPolicySpecWasmCodeImageTls",
    "EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef",
    "EnvoyExtensionPolicySpecWasmCodePullPolicy",
    "EnvoyExtensionPolicySpecWasmEnv",
]

publication.publish()

def _typecheckingstub__4557144575b67d3b182ee0bdffc43288c9a21a87f74bf29fa442db2a154085c4(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    spec: typing.Union[EnvoyExtensionPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cfb64b37688ef935e68f61da32585bc4964679e0fcf58769c032a830425d4ad(
    *,
    spec: typing.Union[EnvoyExtensionPolicySpec, typing.Dict[builtins.str, typing.Any]],
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__379ea79bf6f5c46f8ea10231dc2c52ef04d2051156f6dd026f2a5bcbf320616a(
    *,
    dynamic_module: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecDynamicModule, typing.Dict[builtins.str, typing.Any]]]] = None,
    ext_proc: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProc, typing.Dict[builtins.str, typing.Any]]]] = None,
    lua: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecLua, typing.Dict[builtins.str, typing.Any]]]] = None,
    merge_type: typing.Optional[builtins.str] = None,
    target_ref: typing.Optional[typing.Union[EnvoyExtensionPolicySpecTargetRef, typing.Dict[builtins.str, typing.Any]]] = None,
    target_refs: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecTargetRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    target_selectors: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecTargetSelectors, typing.Dict[builtins.str, typing.Any]]]] = None,
    wasm: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecWasm, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cf0c0ade9510adf5b80d6b8d77f9a5df2d91a4f3f94418fc88419651ab9428a7(
    *,
    name: builtins.str,
    config: typing.Any = None,
    filter_name: typing.Optional[builtins.str] = None,
    terminal_filter: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ad57ea5ca8943e9889473d4df77cc64ca41b513a1623eab5004f9941b8652db3(
    *,
    backend_ref: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendRef, typing.Dict[builtins.str, typing.Any]]] = None,
    backend_refs: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProcBackendRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    backend_settings: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettings, typing.Dict[builtins.str, typing.Any]]] = None,
    fail_open: typing.Optional[builtins.bool] = None,
    message_timeout: typing.Optional[builtins.str] = None,
    metadata: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    processing_mode: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcProcessingMode, typing.Dict[builtins.str, typing.Any]]] = None,
    shadow_mode: typing.Optional[builtins.bool] = None,
    status_on_error: typing.Optional[EnvoyExtensionPolicySpecExtProcStatusOnError] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f712a88d8ef4e7c12545cc4769cdd76418bfc5c584452fc8a586a5a5b5f54f4a(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72096faf233f49d5fe03036c1e13bd047922d11ddde335874a6b79cfb6ddc339(
    *,
    name: builtins.str,
    fallback: typing.Optional[builtins.bool] = None,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    weight: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46ad837e51ab41004a16461ae2c23e92548bf8bec16b45d1f643e72d55e3fb2b(
    *,
    circuit_breaker: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreaker, typing.Dict[builtins.str, typing.Any]]] = None,
    connection: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsConnection, typing.Dict[builtins.str, typing.Any]]] = None,
    dns: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsDns, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheck, typing.Dict[builtins.str, typing.Any]]] = None,
    http2: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2, typing.Dict[builtins.str, typing.Any]]] = None,
    load_balancer: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancer, typing.Dict[builtins.str, typing.Any]]] = None,
    proxy_protocol: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocol, typing.Dict[builtins.str, typing.Any]]] = None,
    retry: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp_keepalive: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsTcpKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsTimeout, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__124087df6625104401abf60931f5b7cb14592adaa0e04f88de2ed46f9b64eee5(
    *,
    max_connections: typing.Optional[jsii.Number] = None,
    max_parallel_requests: typing.Optional[jsii.Number] = None,
    max_parallel_retries: typing.Optional[jsii.Number] = None,
    max_pending_requests: typing.Optional[jsii.Number] = None,
    max_requests_per_connection: typing.Optional[jsii.Number] = None,
    per_endpoint: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerPerEndpoint, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_budget: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__16711ab1f636f80c1276bec939fb471cf91702e7fa71968ef00ad7ec9583e9a2(
    *,
    max_connections: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d1eb56b3aca56abeba2dcfa60b8296a39de999aa4f2434f71df46dbb2cda269(
    *,
    percent: typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsCircuitBreakerRetryBudgetPercent, typing.Dict[builtins.str, typing.Any]],
    min_retry_concurrency: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__67989534829db6c20c34c907da14e2201cbe4dcdd528a7a889476a5e563e1e83(
    *,
    numerator: jsii.Number,
    denominator: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e9ef270162c5e6e627df0698dfe6f2264badf34e71a8a9ed32ef3f7fe828e9ba(
    *,
    buffer_limit: typing.Optional[EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionBufferLimit] = None,
    preconnect: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionPreconnect, typing.Dict[builtins.str, typing.Any]]] = None,
    socket_buffer_limit: typing.Optional[EnvoyExtensionPolicySpecExtProcBackendSettingsConnectionSocketBufferLimit] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5f365454801aa1eeaf1c949c2be965afe91ec54104b6444e1f06f711ce7fcf0c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d15be2d04bb0fe998798e9fb22ee0c1c02b47943d877e33c1066ec0e570a8a7(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63e107b30d643e89064fa3bf59fe236050c1eacefb040cbe919362028fedc145(
    *,
    per_endpoint_percent: typing.Optional[jsii.Number] = None,
    predictive_percent: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__314e81d8fa7ca5eab223844ae0fa3010ae8a33fc1ccb396ac3a6eaba398886a8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7828087e0f2a2de89cceaa471a763ac75d2b8ecd79ae4bcb2fd3e2c9f95cced0(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ab52117c8e879948b00446b4d612df8a770abc86d392fd6673e58766cfaa103d(
    *,
    dns_refresh_rate: typing.Optional[builtins.str] = None,
    lookup_family: typing.Optional[EnvoyExtensionPolicySpecExtProcBackendSettingsDnsLookupFamily] = None,
    respect_dns_ttl: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db8445a78df6281076d70ff1b80f66ab311903f0f745c0d0126cfc50c7086423(
    *,
    active: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActive, typing.Dict[builtins.str, typing.Any]]] = None,
    panic_threshold: typing.Optional[jsii.Number] = None,
    passive: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckPassive, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4fa9224043da04c64977c2271c257775ab37774b3b315762aa0d1a5b328f500(
    *,
    type: builtins.str,
    grpc: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveGrpc, typing.Dict[builtins.str, typing.Any]]] = None,
    health_check_log: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLog, typing.Dict[builtins.str, typing.Any]]] = None,
    healthy_threshold: typing.Optional[jsii.Number] = None,
    http: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_jitter: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    overrides: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveOverrides, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcp, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[builtins.str] = None,
    unhealthy_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cb75ef9d14341ab69ada1b360af926e3d20146265c5c7cd4f5a0c2f81520610(
    *,
    service: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e8c30d6837970dd615dee64f7b6d547ec8027c8814461471d377b7d8162dca05(
    *,
    matches: typing.Optional[typing.Sequence[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogMatches]] = None,
    sinks: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinks, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0dc3ef5f161ad0306345c9aa0a5fcc08489aea62b708e97cad14370ba248624a(
    *,
    type: EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksType,
    file: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHealthCheckLogSinksFile, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb39d2bbcbc59735097ed6121e1e6c9edfb62b76e5b6726d982779edfad2522d(
    *,
    path: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d2c2cff2bd6d83b015a92833fe84bb353e0e137f46e60fad182ef2c4edcb086(
    *,
    path: builtins.str,
    expected_response: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpExpectedResponse, typing.Dict[builtins.str, typing.Any]]] = None,
    expected_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
    hostname: typing.Optional[builtins.str] = None,
    method: typing.Optional[builtins.str] = None,
    request_body: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveHttpRequestBody, typing.Dict[builtins.str, typing.Any]]] = None,
    retriable_statuses: typing.Optional[typing.Sequence[jsii.Number]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__074cc42179f986794c94dd695ba75125a6fb900e974484bc2c0c2f319cec70dd(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__994b5a2d4828a21ad6795d16b0f411af86875d3c8ebb5539539d74f9253aad7a(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e1c6dbcbf3cbf9c87f7bd7721db2a9c56ad0d97661972864477ca5db931fae8(
    *,
    port: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8101fee63017f6124000b522573311b68e183fa914c48cf05a4302c0b9a178b0(
    *,
    receive: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpReceive, typing.Dict[builtins.str, typing.Any]]] = None,
    send: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHealthCheckActiveTcpSend, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f81aba681a254da750e0ca9577b5e3eb83dd2c6f3a89b1d05dff3856cd074780(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bdb0ef29469c7f665994fc70d36fb0844700e7c6f178f5cb0f6a0127fd99eb09(
    *,
    type: builtins.str,
    binary: typing.Optional[builtins.str] = None,
    text: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9bd2ff0669d7328c545daf2ff53f4fe95b32cb6ae1cca0486197a80e2d69d9b1(
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

def _typecheckingstub__fefc31ad9892085a6407badcc9010cd9588e430aab2f5a92e0b2324fe9380d3d(
    *,
    connection_keepalive: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2ConnectionKeepalive, typing.Dict[builtins.str, typing.Any]]] = None,
    initial_connection_window_size: typing.Optional[EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialConnectionWindowSize] = None,
    initial_stream_window_size: typing.Optional[EnvoyExtensionPolicySpecExtProcBackendSettingsHttp2InitialStreamWindowSize] = None,
    max_concurrent_streams: typing.Optional[jsii.Number] = None,
    on_invalid_message: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4473772e362f1854e8db35c5709aabff0bc00a82cc44a453b3797963c7a95026(
    *,
    idle_interval: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    interval_jitter: typing.Optional[jsii.Number] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3d240f4ea654cd26bfef6ec1cc2d7f20c29d8361900798a2a75548edfc1d4db9(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__86ad5408ae3d480a326c6ba0b230d5f65377bbeae053b4f2b2df666834ae9f8d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c22bf722b18b7436304be526def3e3c8d4742f3bdc832d7975152753cda54e28(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__11511d876bd72ae5ae146305e43cbad0fe7126ebc52cb02c7f49165b81784510(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88411d63646c48a4ea3d789adbeaaa17b568442bafabb493490d90494c9c94a0(
    *,
    type: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerType,
    backend_utilization: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilization, typing.Dict[builtins.str, typing.Any]]] = None,
    consistent_hash: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHash, typing.Dict[builtins.str, typing.Any]]] = None,
    dynamic_module: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerDynamicModule, typing.Dict[builtins.str, typing.Any]]] = None,
    endpoint_override: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverride, typing.Dict[builtins.str, typing.Any]]] = None,
    slow_start: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerSlowStart, typing.Dict[builtins.str, typing.Any]]] = None,
    zone_aware: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAware, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e256912b0c7d70a44ba0acec7b6e59ac78afdbbb8a877ccf860144ad9e35fce2(
    *,
    blackout_period: typing.Optional[builtins.str] = None,
    error_utilization_penalty_percent: typing.Optional[jsii.Number] = None,
    keep_response_headers: typing.Optional[builtins.bool] = None,
    metric_names_for_computing_utilization: typing.Optional[typing.Sequence[builtins.str]] = None,
    out_of_band: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerBackendUtilizationOutOfBand, typing.Dict[builtins.str, typing.Any]]] = None,
    weight_expiration_period: typing.Optional[builtins.str] = None,
    weight_update_period: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__725bf453fa040dc34addb8cb591fffca51d55f7887111fbec57fbaf6c0bbe243(
    *,
    authority: typing.Optional[builtins.str] = None,
    port: typing.Optional[jsii.Number] = None,
    reporting_period: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__826aef0a19d5cf09b3fe97e5ac9dc2e778d95ece6d6945d8fd23837b88033a88(
    *,
    type: EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashType,
    cookie: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashCookie, typing.Dict[builtins.str, typing.Any]]] = None,
    header: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeader, typing.Dict[builtins.str, typing.Any]]] = None,
    headers: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashHeaders, typing.Dict[builtins.str, typing.Any]]]] = None,
    query_params: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerConsistentHashQueryParams, typing.Dict[builtins.str, typing.Any]]]] = None,
    table_size: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__77d52be673d32658baa08fe1ed2fb58092ab3df14633d7d2f31d4ff59020a0e7(
    *,
    name: builtins.str,
    attributes: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ttl: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e26aeb746449c04dcbc85cbf33b367c9430c61d4fe089ab6b7a03f1dbd9a1025(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c76c9e07490c2df7d4a4504c9d401737d0a936b69a639d955a056b43150a8ae3(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__54840613375e4b50871bbbfc460fd7974541de0d586427533b1d50ea6589994f(
    *,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e49030a3e9010ef7bc58f8ead267a4785fc643f8453c1ca36501054e40d71315(
    *,
    lb_policy_name: builtins.str,
    name: builtins.str,
    config: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d8432a96c764768ec62e8140a2d0b291a711c4c28b1049324321fa830d3a1669(
    *,
    extract_from: typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerEndpointOverrideExtractFrom, typing.Dict[builtins.str, typing.Any]]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__26f49bfefc01b5a0db8755d5d5ad101404bf2eda054e4ffbb6343ecf659121bc(
    *,
    header: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e812e2a8d91f9d4534c906930cdd8d9c28a667bd31aa6698a19f9ff3a8f1729a(
    *,
    window: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c565bd611d311612fb78c427bd8bd8fe36529b7dc59f30e4a0e414405a1c4a64(
    *,
    prefer_local: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocal, typing.Dict[builtins.str, typing.Any]]] = None,
    weighted_zones: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwareWeightedZones, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0b3211cdfb6d61b9c4ae28a2d7c95ae5c21596c7b723f6107626cd963b26e567(
    *,
    force: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsLoadBalancerZoneAwarePreferLocalForce, typing.Dict[builtins.str, typing.Any]]] = None,
    min_endpoints_threshold: typing.Optional[jsii.Number] = None,
    percentage_enabled: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a9195ad17532edd21eb3baea464f0f9e24847f00da72ff1e7ace4f2972ac0d12(
    *,
    min_endpoints_in_zone_threshold: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9b67a4fefb6ca38303bd038605430be04e53e3dc94c72c28c93161a97e60da4e(
    *,
    weight: jsii.Number,
    zone: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c6166df3357eb9fbd907aea3a4a2112ebfe80df7abf3905510851dc75281dba(
    *,
    version: EnvoyExtensionPolicySpecExtProcBackendSettingsProxyProtocolVersion,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__56e8379d1ecac800f7e59b69f8003374ec29d92b38edec5995e21cdf2fefe421(
    *,
    num_attempts_per_priority: typing.Optional[jsii.Number] = None,
    num_retries: typing.Optional[jsii.Number] = None,
    per_retry: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetry, typing.Dict[builtins.str, typing.Any]]] = None,
    retry_on: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOn, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc8c5a3d7c1cd790e9c562a811d71ad91807c4251f0c61f886c03aea094b2c68(
    *,
    back_off: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsRetryPerRetryBackOff, typing.Dict[builtins.str, typing.Any]]] = None,
    timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__824fa6a6e3464c150ceddf4988e0306be2f0c2532824eb925aef44c3db9379fe(
    *,
    base_interval: typing.Optional[builtins.str] = None,
    max_interval: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46d964d78700576215da1a648f47e89471ddb162b3d9a654d4e34f22be3afb9d(
    *,
    http_status_codes: typing.Optional[typing.Sequence[jsii.Number]] = None,
    triggers: typing.Optional[typing.Sequence[EnvoyExtensionPolicySpecExtProcBackendSettingsRetryRetryOnTriggers]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b8fea2ec881646a8bde44d33b0d1d20f4df1fc3e6a163e9359bb9496d3354dac(
    *,
    idle_time: typing.Optional[builtins.str] = None,
    interval: typing.Optional[builtins.str] = None,
    probes: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dd765260ec12b85bdc2ab5c9d4bc1ab42f5ee396d2b1855a57bffe7e0964fb92(
    *,
    http: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    tcp: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcBackendSettingsTimeoutTcp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82d895bf12d7ec8ba96211fec6d418014cf5dfd2d207baab26fefbff268f6a20(
    *,
    connection_idle_timeout: typing.Optional[builtins.str] = None,
    max_connection_duration: typing.Optional[builtins.str] = None,
    max_stream_duration: typing.Optional[builtins.str] = None,
    request_timeout: typing.Optional[builtins.str] = None,
    stream_idle_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__084197efae2dcf0e50f7651a932d84df7f8fd82f174b8cf01180a906bc37c667(
    *,
    connect_timeout: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d0e150ee7f5848d0180fdd9d769db81ebed3fa78a8ec0dd6f4b155af8a0a5316(
    *,
    accessible_namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
    writable_namespaces: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a580c6a1c2a069e19a78e725a9911f76f39a5fdb4c8003ab736f0132752bc113(
    *,
    allow_mode_override: typing.Optional[builtins.bool] = None,
    request: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcProcessingModeRequest, typing.Dict[builtins.str, typing.Any]]] = None,
    response: typing.Optional[typing.Union[EnvoyExtensionPolicySpecExtProcProcessingModeResponse, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3e5a7d1ec01be4f7cb45fbd38923a7924d06c19c462684d1e6106694db482fe(
    *,
    attributes: typing.Optional[typing.Sequence[builtins.str]] = None,
    body: typing.Optional[EnvoyExtensionPolicySpecExtProcProcessingModeRequestBody] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f00d33b487ca6ac09a7adc45ace85e56a0a6969de9950902d3e6eeeb6891f42(
    *,
    attributes: typing.Optional[typing.Sequence[builtins.str]] = None,
    body: typing.Optional[EnvoyExtensionPolicySpecExtProcProcessingModeResponseBody] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b0f39c5c898623e79dec6971f745c6afb3bc8c8aed3959a2fcfa73a0eb50ccab(
    *,
    type: EnvoyExtensionPolicySpecLuaType,
    filter_context: typing.Any = None,
    inline: typing.Optional[builtins.str] = None,
    value_ref: typing.Optional[typing.Union[EnvoyExtensionPolicySpecLuaValueRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2cdc1e9f3f442133cfe9a893b6d063121044cba2a2fcc574a0b9b87bca178fd1(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3de23685c871574e3218d2f477e2ab7a91b0f56a10b21dd5fa1d21262b2d27bb(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3952c781a467993812b5fd392e8fdc6f021404e0fe358f0c79a642d1bef930cc(
    *,
    group: builtins.str,
    kind: builtins.str,
    name: builtins.str,
    section_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ed0f321207b9c2d0129f3ab9b7f9c4c1eb3d1d35e3e544f2b2e2b4c51dd77f30(
    *,
    kind: builtins.str,
    group: typing.Optional[builtins.str] = None,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecTargetSelectorsMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    namespaces: typing.Optional[typing.Union[EnvoyExtensionPolicySpecTargetSelectorsNamespaces, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a5e4b634613c894e17a84798cceea9a918ab38dd18d1b873aceef74d3599f74c(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ff5bde12d31383f4f838bbec9da0afba496256c074e55a4dd5ec3de6143b9dd9(
    *,
    from_: EnvoyExtensionPolicySpecTargetSelectorsNamespacesFrom,
    selector: typing.Optional[typing.Union[EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelector, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b0eac33cf459d1c1991ef70e32cbcee49b452e6e529ec001deeb5a1a635e3a39(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[EnvoyExtensionPolicySpecTargetSelectorsNamespacesSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d8c33bb870a0c08a0161bf280a5df7592a8adc1fd097e16e4a570a94c610a68(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29d4017cb38ea95bea907f38daf9a4b53057789a6086fe5789ae71974999b6ab(
    *,
    code: typing.Union[EnvoyExtensionPolicySpecWasmCode, typing.Dict[builtins.str, typing.Any]],
    config: typing.Any = None,
    env: typing.Optional[typing.Union[EnvoyExtensionPolicySpecWasmEnv, typing.Dict[builtins.str, typing.Any]]] = None,
    fail_open: typing.Optional[builtins.bool] = None,
    name: typing.Optional[builtins.str] = None,
    root_id: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c600ae79070db949ddd24f697f5f31d38a6cd903a9008b7eeffaeb4a4741a1ac(
    *,
    type: builtins.str,
    http: typing.Optional[typing.Union[EnvoyExtensionPolicySpecWasmCodeHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    image: typing.Optional[typing.Union[EnvoyExtensionPolicySpecWasmCodeImage, typing.Dict[builtins.str, typing.Any]]] = None,
    pull_policy: typing.Optional[EnvoyExtensionPolicySpecWasmCodePullPolicy] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__526644deca5a2b672ac04f4fc0e0fcf404426f8b869206f82d6e12bca8aaa2aa(
    *,
    url: builtins.str,
    sha256: typing.Optional[builtins.str] = None,
    tls: typing.Optional[typing.Union[EnvoyExtensionPolicySpecWasmCodeHttpTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5040a2a512a35e448c4bb5ea0913ccafee5051729e61e8999e1b1fb3637b5f98(
    *,
    ca_certificate_ref: typing.Union[EnvoyExtensionPolicySpecWasmCodeHttpTlsCaCertificateRef, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9cd14882a2489c5936a8380996961972cf8bc373fbdc228148ccf85651757c7e(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__daa6327360ecc50f976ee4ecc117aebe13859e24495ed3325a14521e74160ccf(
    *,
    url: builtins.str,
    pull_secret_ref: typing.Optional[typing.Union[EnvoyExtensionPolicySpecWasmCodeImagePullSecretRef, typing.Dict[builtins.str, typing.Any]]] = None,
    sha256: typing.Optional[builtins.str] = None,
    tls: typing.Optional[typing.Union[EnvoyExtensionPolicySpecWasmCodeImageTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64996077bd2126a4bb2b9e2c6dc85d7cec1b9dbcfb535b84fe67616e6a5d143b(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__80b56e613e984737f73a819869fcec8c7eb650791d9240af45a27d3afc24c453(
    *,
    ca_certificate_ref: typing.Union[EnvoyExtensionPolicySpecWasmCodeImageTlsCaCertificateRef, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9dc1495ded3466ee6820a772b0782979dfbc9e58cf3ab94b12643db486ccd1cf(
    *,
    name: builtins.str,
    group: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e6fee599c6eea176f68a3f4a69b609d3c12451b6e04397b1250664c04682afc6(
    *,
    host_keys: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass
