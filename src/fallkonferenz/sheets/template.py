"""Read case templates and the vocabulary from data. Where the data come from is not the job of this module."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fallkonferenz.core.case import CaseTemplate, FieldSpec, Vocabulary, Word
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import TemplateError

KINDS = ("string", "text", "integer", "date", "month", "boolean", "enum", "texts", "rows", "factors")
PRIVACY = ("open", "coarse", "internal")
_TOP_KEYS = ("id", "version", "extends", "label", "fields", "renamed")
_FIELD_KEYS = ("field", "type", "label", "hint", "question", "required", "privacy", "max", "values", "columns", "sections", "find")


def parse_template(data: Any, name: str, parent: Callable[[str], CaseTemplate]) -> CaseTemplate:
    """Return the template in `data`; `parent` gives the template it extends, by id.

    A field that the parent has, too, takes its place there. Raises TemplateError with all problems.
    """
    problems: list[str] = []
    if not isinstance(data, dict):
        raise TemplateError(f"{name} is not a case template", hint="copy one with 'fallkonferenz templates copy'")
    problems += [f"{key}: no such key; the keys are {', '.join(_TOP_KEYS)}" for key in data if key not in _TOP_KEYS]
    for key, kind in (("id", str), ("version", int), ("fields", list)):
        if not isinstance(data.get(key), kind):
            problems.append(f"{key}: missing, or not a {kind.__name__}")
    own: list[FieldSpec] = []
    for number, row in enumerate(data.get("fields") or (), 1):
        field = _field(row, f"field {number}", problems)
        if field:
            own.append(field)
    renamed = data.get("renamed") or {}
    if not isinstance(renamed, dict):
        problems.append("renamed: not a table of old and new fields")
    paths = [field.path for field in own]
    problems += [f"{path}: there twice" for path in dict.fromkeys(paths) if paths.count(path) > 1]
    if problems:
        raise TemplateError(f"{name} is not a valid case template", problems=tuple(problems))
    inherited: tuple[FieldSpec, ...] = ()
    if data.get("extends"):
        base = parent(str(data["extends"]))
        inherited = base.fields
        renamed = {**base.renamed, **renamed}
    by_path = {field.path: field for field in own}
    fields = [by_path.pop(field.path, field) for field in inherited]
    return CaseTemplate(
        data["id"], data["version"], _texts(data.get("label")), (*fields, *by_path.values()), dict(renamed)
    )


def parse_vocabulary(stress: Any, resources: Any) -> Vocabulary:
    """Return the vocabulary in the data of its two files. Raises TemplateError with all problems."""
    problems: list[str] = []
    groups = []
    for group, data in (("stress", stress), ("resources", resources)):
        words = []
        for key, row in data.items() if isinstance(data, dict) else ():
            phrases = row.get("phrases", {}) if isinstance(row, dict) else {}
            labels = _texts(row.get("label")) if isinstance(row, dict) else {}
            problems += [f"{group}: {key} has no label in {lang}" for lang in Language if lang not in labels]
            words.append(
                Word(str(key), labels, {lang: tuple(phrases.get(lang.value) or ()) for lang in Language}, _whose(row))
            )
        groups.append(tuple(words))
    if problems or not all(groups):
        raise TemplateError("the vocabulary is not valid", problems=tuple(problems))
    return Vocabulary(groups[0], groups[1])


def _whose(row: Any) -> str:
    whose = row.get("whose") if isinstance(row, dict) else None
    return whose if whose in ("child", "parent") else ""


def _field(row: Any, where: str, problems: list[str], *, column: bool = False) -> FieldSpec | None:
    if not isinstance(row, dict) or not isinstance(row.get("field"), str):
        problems.append(f"{where}: needs a line 'field: section.name'")
        return None
    path = row["field"]
    problems += [f"{path}: no such key: {key}" for key in row if key not in _FIELD_KEYS]
    kind = row.get("type")
    if kind not in KINDS:
        problems.append(f"{path}: type is not one of {', '.join(KINDS)}")
    privacy = row.get("privacy", "coarse")
    if privacy not in PRIVACY:
        problems.append(f"{path}: privacy is not one of {', '.join(PRIVACY)}")
    label = _texts(row.get("label"))
    if not label and not column:
        problems.append(f"{path}: needs a label")
    choices = row.get("values") or ()
    if kind == "enum" and not choices:
        problems.append(f"{path}: an enum needs values")
    if kind == "rows" and not row.get("columns"):
        problems.append(f"{path}: rows need columns")
    columns = [_field(one, f"{path}, column {n}", problems, column=True) for n, one in enumerate(row.get("columns") or (), 1)]
    longest = row.get("max", 0)
    if not isinstance(longest, int):
        problems.append(f"{path}: max is not a number")
        longest = 0
    find = row.get("find") or {}
    if not isinstance(find, dict) or any(key not in choices for key in find):
        problems.append(f"{path}: find is not a table of values and their phrases")
        find = {}
    return FieldSpec(
        path,
        str(kind),
        label,
        _texts(row.get("hint")),
        _texts(row.get("question")),
        row.get("required") is True,
        str(privacy),
        longest,
        {str(key): _texts(choices[key]) if isinstance(choices, dict) else {} for key in choices},
        tuple(one for one in columns if one),
        tuple(str(one) for one in row.get("sections") or ()),
        {str(key): _phrases(value) for key, value in find.items()},
    )


def _phrases(value: Any) -> Mapping[Language, tuple[str, ...]]:
    """Return lists of phrases by language; a single list holds for all languages."""
    by_language = value if isinstance(value, dict) else dict.fromkeys((lang.value for lang in Language), value)
    return {lang: tuple(str(one) for one in by_language.get(lang.value) or ()) for lang in Language}


def _texts(value: Any) -> Mapping[Language, str]:
    """Return texts by language; a single text holds for all languages."""
    if isinstance(value, str):
        return dict.fromkeys(Language, value)
    if not isinstance(value, dict):
        return {}
    return {lang: str(value[lang.value]) for lang in Language if lang.value in value}
