"""Read and write case sheets as YAML a person likes to edit, and read templates and the vocabulary."""

from __future__ import annotations

import dataclasses
import datetime
import io
import json
import pathlib
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fallkonferenz.core.errors import FallkonferenzError, InputError, TemplateError
from fallkonferenz.store import files, resources, text

if TYPE_CHECKING:
    from ruamel.yaml import YAML

WIDTH = 118
EDITOR_LINE = "# yaml-language-server: $schema="
Place = tuple[str | int, ...]  # keys and list positions that lead to a value


@dataclasses.dataclass(frozen=True, slots=True)
class SheetFile:
    """A YAML file: plain data, the line (from 1) of every value, and the document with its comments."""

    data: Mapping[str, Any] = dataclasses.field(repr=False)
    lines: Mapping[Place, int] = dataclasses.field(repr=False)
    document: Any = dataclasses.field(repr=False)

    def line(self, place: Place) -> int:
        """Return the line of a value; of the nearest one around it if it is missing."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def read_sheet(path: pathlib.Path) -> SheetFile:
    """Read a case sheet. Raises InputError with the line if it is no YAML, or no table of fields."""
    return parse_sheet(text.read(path).text, path.name)


def parse_sheet(content: str, name: str) -> SheetFile:
    """Return the case sheet in a text; see `read_sheet`."""
    document = _load(content, name, InputError)
    if not isinstance(document, dict):
        raise InputError(f"{name} is not a case sheet", hint="make one with 'fallkonferenz fill' or 'fallkonferenz new'")
    lines: dict[Place, int] = {}
    return SheetFile(_plain(document, (), lines), lines, document)


def format_sheet(
    data: Mapping[str, Any], comments: Mapping[str, str], *, title: str, schema: str, base: SheetFile | None = None
) -> str:
    """Return a sheet as YAML; `comments` stand above the field of their dotted path.

    With `base` its document is changed in place: the comments and the order of a person stay.
    """
    from ruamel.yaml.comments import CommentedMap

    if base is None:
        document = CommentedMap()
        _fill_in(document, data, comments, "")
        document.yaml_set_start_comment(f"{EDITOR_LINE[2:]}{schema}\n{title}")
    else:
        document = base.document
        _update(document, data, comments, "")
    stream = io.StringIO()
    _yaml().dump(document, stream)
    return stream.getvalue()


def write_sheet(target: pathlib.Path, content: str, schema_name: str, schema: Mapping[str, Any], *, force: bool) -> None:
    """Write the sheet, and the JSON Schema that its first line names beside it."""
    files.write_text(target, content, force=force)
    schema_text = json.dumps(schema, ensure_ascii=False, indent=1) + "\n"
    beside = target.with_name(schema_name)
    if not beside.exists() or beside.read_text(encoding="utf-8") != schema_text:
        files.write_text(beside, schema_text, force=True)


def template_names() -> tuple[str, ...]:
    """Return the ids of the built-in templates."""
    return tuple(sorted(path.stem for path in _templates().glob("*.yaml")))


def template_of(data: Mapping[str, Any], path: pathlib.Path) -> str:
    """Return the template that a sheet names: a built-in one, or your own that lies beside the sheet as `ID.yaml`."""
    name = str(data.get("template", "core"))
    own = path.parent / f"{name}.yaml"
    return str(own) if name not in template_names() and name.isidentifier() and own.is_file() else name


def template_text(name_or_path: str) -> str:
    """Return a built-in template by id, or the user's own by path, as it is written. Raises TemplateError."""
    path = _templates() / f"{name_or_path}.yaml"
    if not name_or_path.isidentifier() or not path.is_file():
        path = pathlib.Path(name_or_path)
        if path.suffix not in (".yaml", ".yml") or not path.is_file():
            raise TemplateError(
                f"there is no template {name_or_path}",
                hint="'fallkonferenz templates list' shows the built-in ones; your own is named by the path of its YAML file",
            )
    return text.read(path).text


def read_template(name_or_path: str) -> Any:
    """Return the data of a template; see `template_text`."""
    return _plain(_load(template_text(name_or_path), name_or_path, TemplateError), (), {})


def read_vocabulary(group: str) -> Any:
    """Return the data of the vocabulary file `stress` or `resources`."""
    path = resources.folder("templates") / "vocabulary" / f"{group}.yaml"
    return _fast(text.read(path).text)


def _templates() -> pathlib.Path:
    return resources.folder("templates") / "sheets"


def _fast(content: str) -> Any:
    """Read our own data (hundreds of lines, many times faster than with places and comments)."""
    import yaml

    return yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506


def _yaml() -> YAML:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.width = WIDTH
    yaml.allow_unicode = True
    yaml.preserve_quotes = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.representer.add_representer(type(None), lambda r, _: r.represent_scalar("tag:yaml.org,2002:null", ""))
    return yaml


def _load(content: str, name: str, error: type[FallkonferenzError]) -> Any:
    from ruamel.yaml.error import YAMLError

    try:
        return _yaml().load(content.lstrip("\ufeff"))
    except YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise error(f"{name}{where}: not valid YAML", hint="mind the indentation and quote texts that hold ': ' or '#'") from None


def _plain(value: Any, place: Place, lines: dict[Place, int]) -> Any:
    """Return plain data without comments, and note the line of every value."""
    position: Any = getattr(value, "lc", None)  # ruamel's line and column, which its type stubs do not know
    if isinstance(value, dict):
        for key in value:
            lines[(*place, str(key))] = position.key(key)[0] + 1
        return {str(key): _plain(one, (*place, str(key)), lines) for key, one in value.items()}
    if isinstance(value, list):
        for number in range(len(value)):
            lines[(*place, number)] = position.item(number)[0] + 1
        return [_plain(one, (*place, number), lines) for number, one in enumerate(value)]
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def _fill_in(document: Any, data: Mapping[str, Any], comments: Mapping[str, str], path: str) -> None:
    from ruamel.yaml.comments import CommentedMap

    for key, value in data.items():
        here = f"{path}{key}"
        if isinstance(value, Mapping):
            table = CommentedMap()
            _fill_in(table, value, comments, f"{here}.")
            document[key] = table
        else:
            document[key] = _styled(value)
        if here in comments:
            indent = 2 * path.count(".")
            document.yaml_set_comment_before_after_key(key, before=comments[here], indent=indent)


def _update(document: Any, data: Mapping[str, Any], comments: Mapping[str, str], path: str) -> None:
    for key, value in data.items():
        if isinstance(value, Mapping) and isinstance(document.get(key), dict):
            _update(document[key], value, comments, f"{path}{key}.")
        elif key not in document:
            _fill_in(document, {key: value}, comments, path)
        elif isinstance(value, list) and isinstance(document[key], list):
            _update_rows(document[key], value)
        elif document[key] != value:
            document[key] = _styled(value)
    for key in [key for key in document if path in ("proposed.",) and key not in data]:
        del document[key]


def _update_rows(rows: Any, values: Sequence[Any]) -> None:
    """Make a list equal to `values`; rows that are the same stay as they are written, with their comments."""
    for number in reversed(range(len(rows))):
        if rows[number] not in values:
            del rows[number]
    for number, value in enumerate(values):
        if number >= len(rows) or rows[number] != value:
            rows.insert(number, _styled(value))
    del rows[len(values) :]


_PLAIN = re.compile(r"\w[\w ./+-]*")  # needs no quotes in any reader of YAML
_NOT_TEXT = ("yes", "no", "on", "off", "true", "false", "null", "y", "n")  # older readers take these for something else


def _styled(value: Any, *, in_row: bool = False) -> Any:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq
    from ruamel.yaml.scalarstring import SingleQuotedScalarString

    if isinstance(value, Mapping):
        row = CommentedMap((key, _styled(one, in_row=True)) for key, one in value.items())
        row.fa.set_flow_style()
        return row
    if isinstance(value, (list, tuple)):
        rows = CommentedSeq(_styled(one, in_row=in_row) for one in value)
        if not rows:
            rows.fa.set_flow_style()
        return rows
    if isinstance(value, str) and (value.lower() in _NOT_TEXT or (in_row and not _PLAIN.fullmatch(value))):
        return SingleQuotedScalarString(value)
    return value
