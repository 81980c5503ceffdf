"""The JSON Schema of a template, so that an editor completes and checks a sheet while it is typed."""

from __future__ import annotations

from typing import Any

from fallkonferenz.core.case import CaseTemplate, FieldSpec, Vocabulary
from fallkonferenz.core.entities import Language

_TYPES = {"string": "string", "text": "string", "date": "string", "month": "string", "integer": "integer", "boolean": "boolean"}
_MARKS = {"from": {"type": "string"}, "state": {"enum": ["proposed", "confirmed", "rejected"]}}


def json_schema(template: CaseTemplate, vocabulary: Vocabulary, lang: Language) -> dict[str, Any]:
    """Return the schema with titles and descriptions in a language."""
    root: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": template.label.get(lang, template.id),
        "type": "object",
        "additionalProperties": False,
        "required": ["template", "version", "lang"],
        "properties": {
            "template": {"const": template.id},
            "version": {"const": template.version},
            "lang": {"enum": [one.value for one in Language]},
        },
    }
    for field in template.fields:
        *sections, name = field.path.split(".")
        here = root
        for section in sections:
            here = here["properties"].setdefault(
                section, {"type": ["object", "null"], "additionalProperties": False, "properties": {}}
            )
        here["properties"][name] = _schema(field, vocabulary, lang)
    root["properties"]["proposed"] = {"type": ["object", "null"], "additionalProperties": {"type": "string"}}
    root["properties"]["gaps"] = {
        "type": ["array", "null"],
        "items": {"type": "object", "properties": {name: {"type": "string"} for name in ("field", "reason", "question")}},
    }
    return root


def _schema(field: FieldSpec, vocabulary: Vocabulary, lang: Language) -> dict[str, Any]:
    schema: dict[str, Any] = {}
    if field.label.get(lang):
        schema["title"] = field.label[lang]
    if field.hint.get(lang):
        schema["description"] = field.hint[lang]
    if field.kind == "enum":
        # None: not filled in yet; what is required is asked for by `check`, not by the editor.
        options: list[dict[str, Any]] = [
            {"const": key} | ({"title": labels[lang]} if lang in labels else {}) for key, labels in field.choices.items()
        ]
        return schema | {"oneOf": [*options, {"type": "null"}]}
    if field.kind in _TYPES:
        schema["type"] = [_TYPES[field.kind], "null"]
        if field.longest:
            schema["maxLength"] = field.longest
        return schema
    if field.kind == "texts":
        item: dict[str, Any] = {"type": "string"}
    elif field.kind == "factors":
        words = vocabulary.words(field.path)
        item = {
            "type": "object",
            "additionalProperties": False,
            "required": ["key"],
            "properties": {
                "key": {"oneOf": [{"const": word.key, "title": word.label[lang]} for word in words]},
                "weight": {"enum": [1, 2, 3]},
                "kind": {"enum": ["observed", "reported", "assumed"]},
                "since": {"type": "string"},
                **_MARKS,
            },
        }
    else:
        item = {
            "type": "object",
            "additionalProperties": False,
            "required": [column.path for column in field.columns if column.required],
            "properties": {column.path: _schema(column, vocabulary, lang) for column in field.columns} | _MARKS,
        }
    return schema | {"type": ["array", "null"], "items": item}
