"""The base of every section of the values: immutable, strict about keys, camelCase in YAML and snake_case in Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from inspect import isfunction
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from constructs_lib.errors import InvalidSection, Problem, register_key
from constructs_lib.values.problems import Location, is_mapping, path_of, problems_of, section_in

_Section = TypeVar("_Section", bound="Section")
_Item = TypeVar("_Item")
_Rule = TypeVar("_Rule", bound=Callable[[Any], Iterator[Problem]])


# the sections of the tree, which rules name also where the tree itself is not loaded
for _name in (
    *("envoy_gateway", "gateway_class", "envoy_proxy", "load_balancer", "inference_gateway", "endpoint_picker"),
    *("network_policies", "rate_limits", "pod_security", "existing_namespaces"),
):
    register_key(to_camel(_name), _name)


class NotKnown(Exception):
    """A rule reads a field that is itself invalid: the rule is skipped, because it cannot be evaluated."""


def rule(method: _Rule) -> _Rule:
    """Mark a method of a section as one of its rules: it yields the problems between the section's keys.

    Rules are independent: if a field is itself invalid, only the rules that read it are skipped.
    """
    method.is_rule = True  # type: ignore[attr-defined]
    return method


def all_told(rules: Iterable[Callable[[], Iterable[Problem]]]) -> Iterator[Problem]:
    """The problems of several rules; a rule that reads a field that is not known ends there."""
    for each in rules:
        try:
            yield from each()
        except NotKnown:
            continue


def told_of_each(items: Iterable[_Item], problems_of: Callable[[int, _Item], Iterable[Problem]]) -> Iterator[Problem]:
    """The problems of each item of a list, by its place; what is wrong with one hides nothing of the others."""
    return all_told(partial(problems_of, place, item) for place, item in enumerate(items))


def _key(name: str) -> str:
    """A field's key in YAML; a trailing underscore keeps Python's own words apart: from_ -> from."""
    return to_camel(name.rstrip("_"))


if TYPE_CHECKING:
    _Model = BaseModel
else:

    class _ToldInPython(type(BaseModel)):
        """Sections that are made in Python report their errors in Python's words."""

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:
            try:
                return super().__call__(*args, **kwargs)
            except ValidationError as error:
                _, problems = _salvaged(cls, kwargs, error, by_name=True)
                raise InvalidSection(cls.__name__, problems) from None

    class _Model(BaseModel, metaclass=_ToldInPython):
        """The base of `Section`, whose metaclass type checkers need not know."""


class Section(_Model):
    """One section of values.yaml. Its fields are checked one by one by their types, and together by its rules.

    Raises:
        InvalidSection: a section that is made in Python has wrong keys or values, or breaks a rule between them.
    """

    model_config = ConfigDict(
        alias_generator=_key,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        frozen=True,
        extra="forbid",
        defer_build=True,
    )

    exclusive: ClassVar[tuple[str, ...]] = ()
    """Fields of which one that is given takes the place of the others' defaults, instead of adding to them."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        for name, field in cls.model_fields.items():
            register_key(field.alias or name, name)

    def rules(self) -> Iterator[Problem]:
        """The problems between the keys of this section; paths are relative to it."""
        return all_told(getattr(self, name) for name in _rules_of(type(self)))

    def sets(self, name: str) -> bool:
        """Whether a field is set to something other than its default; a key written out at its default is not."""
        default = type(self).model_fields[name].get_default(call_default_factory=True, validated_data={})
        return name in self.model_fields_set and bool(getattr(self, name) != default)

    def sets_anything(self) -> bool:
        """Whether any field is set to something other than its default."""
        return any(self.sets(name) for name in self.model_fields_set)

    def with_changes(self, **changes: Any) -> Self:
        """A copy with other values, checked as if it were written from scratch.

        For example `base.with_changes(gateway=base.gateway.with_changes(hostname="llm.example.com"))`.

        Args:
            changes: the fields, by their names in Python.

        Raises:
            InvalidSection: an unknown field, a wrong value, or a combination that breaks a rule.
        """
        return type(self)(**{name: getattr(self, name) for name in self.model_fields_set} | changes)

    @model_validator(mode="before")
    @classmethod
    def _lay_over_defaults(cls, tree: Any) -> Any:
        return _laid_over_defaults(cls, tree) if isinstance(tree, Mapping) else tree

    @model_validator(mode="after")
    def _follow_rules(self) -> Self:
        problems = tuple(self.rules())
        if problems:
            text = "\n".join(str(problem) for problem in problems)
            raise PydanticCustomError("rules", "{text}", {"text": text, "problems": problems})
        return self

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in type(self).model_fields:
                raise NotKnown(name)
            return super().__getattr__(name)


def check(section: type[_Section], tree: Mapping[str, Any]) -> tuple[_Section, list[Problem]]:
    """Check a tree of values as it stands in YAML, and report everything that is wrong with it, at every level.

    Returns:
        The section and no problem; or its valid part, whose other fields raise `NotKnown`, and every problem.
    """
    try:
        return section.model_validate(tree, by_alias=True, by_name=False), []
    except ValidationError as error:
        return _salvaged(section, tree, error, by_name=False)


def _salvaged(
    section: type[_Section], tree: Mapping[str, Any], error: ValidationError, *, by_name: bool
) -> tuple[_Section, list[Problem]]:
    """The valid part of a tree, and all problems: pydantic's, and those of the rules that pydantic did not reach."""
    salvage = _Salvage(error, by_name=by_name)
    right = salvage.section(section, tree, ())
    return right, [*problems_of(error, section), *salvage.problems]


_WRONG = object()


class _Salvage:
    """Builds the sections of a tree without the fields that are wrong, and runs the rules of each on the way up."""

    def __init__(self, error: ValidationError, *, by_name: bool) -> None:
        details = error.errors(include_url=False, include_context=False, include_input=False)
        self._judged = {detail["loc"] for detail in details if detail["type"] == "rules"}
        self._wrong = {detail["loc"] for detail in details} - self._judged
        self._by_name = by_name
        self.problems: list[Problem] = []

    def section(self, section: type[_Section], tree: Mapping[str, Any], at: Location) -> _Section:
        """The valid part of the section at that location."""
        tree = _laid_over_defaults(section, tree)
        given: dict[str, Any] = {}
        not_known = set()
        for name, field in section.model_fields.items():
            alias = field.alias or name
            key = next((key for key in (alias, *([name] if self._by_name else [])) if key in tree), None)
            value = self._field(section, name, tree[key], (*at, key)) if key else field.get_default()
            if value is _WRONG or (not key and field.is_required()):
                not_known.add(name)
            elif key:
                given[name] = value
        made = section.model_construct(_fields_set=set(given), **given)
        for name in not_known:
            made.__dict__.pop(name, None)
        if at not in self._judged:
            self.problems += [problem.below(path_of(at)) for problem in made.rules()]
        return made

    def _field(self, section: type[Section], name: str, value: Any, at: Location) -> Any:
        if isinstance(value, Section):
            return value
        if not self._broken(at):
            return _adapter(section, name).validate_python(value, by_alias=True, by_name=self._by_name)
        annotation = section.model_fields[name].annotation
        nested = section_in(annotation)
        if at in self._wrong or nested is None or not issubclass(nested, Section) or is_mapping(annotation):
            return _WRONG
        if isinstance(value, list | tuple):
            items = [self._item(nested, item, (*at, place)) for place, item in enumerate(value)]
            return _WRONG if _WRONG in items else tuple(items)
        return self._item(nested, value, at)

    def _item(self, nested: type[Section], value: Any, at: Location) -> Any:
        if isinstance(value, Section):
            return value
        return self.section(nested, value, at) if isinstance(value, Mapping) and at not in self._wrong else _WRONG

    def _broken(self, at: Location) -> bool:
        return any(wrong[: len(at)] == at for wrong in (*self._wrong, *self._judged))


def _laid_over_defaults(section: type[Section], tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """The tree with what it leaves out of the sections below that have defaults of their own.

    What is given for such a section is laid over its default key by key, as Helm does, instead of replacing it: in YAML
    as in Python.
    """
    laid = dict(tree)
    for name, default in _sections_with_defaults(section).items():
        key = next((key for key in (section.model_fields[name].alias, name) if key in laid), None)
        if key:
            laid[key] = _laid_over(default, laid[key])
    return laid


def _laid_over(default: Section, value: Any) -> Any:
    """What is given for a section, over its default; what is no section stays, and is reported as such."""
    if isinstance(value, type(default)):
        given: Mapping[str, Any] = {name: getattr(value, name) for name in value.model_fields_set}
    elif isinstance(value, Mapping):
        given = value
    else:
        return value
    fields = type(default).model_fields
    keys = {name: next((k for k in (fields[name].alias or name, name) if k in given), None) for name in fields}
    chosen = any(keys[name] for name in default.exclusive)
    added: dict[str, Any] = {}
    for name in default.model_fields_set:
        key, below = keys[name], getattr(default, name)
        if key and isinstance(below, Section):
            added[key] = _laid_over(below, given[key])
        elif not key and not (chosen and name in default.exclusive):
            added[fields[name].alias or name] = below
    return {**given, **added} if any(given.get(key) is not new for key, new in added.items()) else value


@cache
def _sections_with_defaults(section: type[Section]) -> dict[str, Section]:
    """The fields whose default is a section that sets keys itself."""
    defaults = {name: field.default for name, field in section.model_fields.items()}
    return {name: value for name, value in defaults.items() if isinstance(value, Section) and value.model_fields_set}


@cache
def _adapter(section: type[Section], name: str) -> TypeAdapter[Any]:
    """The type of one field."""
    field = section.model_fields[name]
    kind: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    return TypeAdapter(kind)


@cache
def _rules_of(section: type[Section]) -> tuple[str, ...]:
    """The names of the section's rules, those of its bases first."""
    bases = [base for base in reversed(section.__mro__) if issubclass(base, Section)]
    members = {name: member for base in bases for name, member in vars(base).items()}
    return tuple(name for name, member in members.items() if isfunction(member) and hasattr(member, "is_rule"))
