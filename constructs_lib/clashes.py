"""What is known about objects with one name: the clusters that they go to, and the keys that name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from constructs_lib.errors import Problem

_BETWEEN_CHARTS = (
    "write another name, write platform in all but one of them, or say which clusters they go to (the prop cluster)"
)


@dataclass(frozen=True, kw_only=True)
class NamedBy:
    """The key of values.yaml that names objects."""

    key: str
    chart: str
    """Path of the chart whose values they are."""
    hint: str = _BETWEEN_CHARTS
    """What to write instead if another chart makes them, too."""


def clash_of_keys(keys: Sequence[NamedBy], objects: Sequence[str]) -> str:
    """What to say about objects that several keys name."""
    *others, last = keys
    more = f" and {len(objects) - 1} more" if len(objects) > 1 else ""
    if len({key.chart for key in keys}) == 1:
        names, hint, place = ", ".join(key.key for key in others), "write another name", ""
    else:
        names, hint, place = ", ".join(f"{key.key} of {key.chart}" for key in others), last.hint, f"{last.chart}: "
    return f"{place}{last.key}: makes {objects[0]}{more}, as {names} does; {hint}"


class Clusters:
    """The clusters of an app by the paths of the constructs that name them; what is below a construct goes with it."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    @property
    def named(self) -> bool:
        """Whether any construct names its cluster."""
        return bool(self._names)

    def name(self, path: str, cluster: str) -> Iterator[Problem]:
        """Say where a construct goes; a problem if it, or one above or below it, goes elsewhere."""
        for other, named in self._names.items():
            if named != cluster and (_is_within(path, other) or _is_within(other, path)):
                yield Problem(
                    path="cluster",
                    value=cluster,
                    rule=f'contradicts "{named}", to which {other or "the app"} goes',
                    hint="name the same cluster, or move it to a chart of its own",
                )
        self._names.setdefault(path, cluster)

    def of(self, path: str) -> str | None:
        """The cluster that a construct goes to; None if that is not said."""
        return next((cluster for place, cluster in self._names.items() if _is_within(path, place)), None)

    def together(self, paths: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """The paths by their clusters; those of which that is not said may go to any, and are in each group."""
        clusters = {path: self.of(path) for path in paths} if self._names else {}
        named = [cluster for cluster in dict.fromkeys(clusters.values()) if cluster]
        if not named:
            yield tuple(paths)
        for here in named:
            yield tuple(path for path in paths if clusters[path] in (None, here))

    def missing(self, paths: Iterable[str]) -> Iterator[str]:
        """What to say about constructs whose cluster is not named although another's is."""
        for path in dict.fromkeys(paths):
            if self._names and self.of(path) is None:
                example, cluster = next(iter(self._names.items()))
                yield (
                    f'{path}: the cluster is required, because {example} goes to "{cluster}" and names are compared '
                    "per cluster; write cluster=... for a NetworkingChart, or in_cluster(chart, ...) for another chart"
                )


def _is_within(path: str, place: str) -> bool:
    return not place or path == place or path.startswith(f"{place}/")
