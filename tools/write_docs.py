"""Write values.schema.json and the generated parts of docs/."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from constructs_lib.node_runtime import use_packaged_node  # noqa: E402

use_packaged_node()

from constructs_lib.platform.schema import values_schema  # noqa: E402
from tools.documents.checks import rules_list  # noqa: E402
from tools.documents.commands import command_pages  # noqa: E402
from tools.documents.objects import objects_page  # noqa: E402
from tools.documents.pictures import pictures  # noqa: E402
from tools.documents.profiles import profiles_table  # noqa: E402
from tools.documents.python_api import python_api_page  # noqa: E402
from tools.documents.rbac import rbac_table  # noqa: E402
from tools.documents.releases import images_table, releases_table, short_table  # noqa: E402
from tools.documents.values_reference import ValuesReference, schema_text  # noqa: E402

DOCS = ROOT / "docs"
FULL = ROOT / "examples" / "values" / "full-platform.yaml"


def main() -> None:
    """Write everything."""
    schema = values_schema()
    (ROOT / "values.schema.json").write_text(schema_text(schema))
    _write_folder(DOCS / "values", ValuesReference(schema).pages())
    _write_folder(DOCS / "commands", command_pages())
    (DOCS / "python-api.md").write_text(python_api_page())
    (DOCS / "objects.md").write_text(objects_page(FULL))
    for name, picture in pictures(FULL).items():
        (DOCS / name).write_text(picture)
    _write_part(DOCS / "rights.md", "rbac", rbac_table(FULL))
    _write_part(DOCS / "checks.md", "rules", rules_list())
    _write_part(DOCS / "simulator.md", "profiles", profiles_table())
    _write_part(ROOT / "README.md", "releases", short_table())
    _write_part(DOCS / "compatibility.md", "releases", releases_table())
    _write_part(DOCS / "compatibility.md", "images", images_table())


def _write_folder(folder: Path, pages: dict[str, str]) -> None:
    """The pages, and no page of a section that is gone."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        if path.name not in pages:
            path.unlink()
    for name, text in pages.items():
        (folder / name).write_text(text)


def _write_part(page: Path, part: str, lines: Iterable[str]) -> None:
    """Put the lines between the marks of that part of a page."""
    begin, end = f"<!-- {part}: written by `make docs` -->\n", f"<!-- /{part} -->"
    before, rest = page.read_text().split(begin)
    page.write_text(before + begin + "\n" + "\n".join(lines) + "\n\n" + end + rest.split(end)[1])


if __name__ == "__main__":
    main()
