"""`fill --ask`: go through what is missing on the terminal, in the language of the narrative."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import typer

from fallkonferenz.cli.inputs import STDIN
from fallkonferenz.core.errors import InputError

if TYPE_CHECKING:
    from fallkonferenz.core.case import CaseTemplate, FieldSpec
    from fallkonferenz.core.entities import Language


def ask_for_gaps(data: dict[str, Any], template: CaseTemplate, lang: Language) -> None:
    """Ask for every gap in order; an empty answer leaves it open. Lists are asked for line by line, until a line is empty."""
    from fallkonferenz.sheets.convert import put

    if not sys.stdin.isatty() and STDIN in sys.argv:
        raise InputError("--ask needs the terminal, and the narrative comes from standard input", hint="give the narrative as a file")
    left = []
    for gap in data["gaps"]:
        field = template.field(gap["field"])
        answer: Any = None
        if field is not None:
            typer.echo(gap["question"], err=True)
            answer = _answer(field, data, lang)
        if field is not None and answer:
            put(data, field.path, answer)
        else:
            left.append(gap)
    data["gaps"] = left


def _answer(field: FieldSpec, data: dict[str, Any], lang: Language) -> Any:
    if field.kind == "rows":
        return _rows(field, data, lang)
    if field.kind == "factors":
        return _factors(field.path, lang)
    if field.kind == "texts":
        return list(iter(lambda: _line(lang), ""))
    return _choice(field, lang) if field.choices else _line(lang)


def _line(lang: Language, label: str = "") -> str:
    from fallkonferenz.sheets.messages import say

    shown = f"{label} – {say('ask', lang)}" if label else say("ask", lang)
    return str(typer.prompt(shown, default="", show_default=False, err=True)).strip()


def _choice(field: FieldSpec, lang: Language, label: str = "") -> str:
    """Ask until the answer is one of the values, a label of one, or empty."""
    names = {labels.get(lang, key).casefold(): key for key, labels in field.choices.items()}
    shown = ", ".join(f"{key} ({labels[lang]})" if lang in labels else key for key, labels in field.choices.items())
    while True:
        answer = _line(lang, f"{label} [{shown}]".strip())
        if not answer or answer in field.choices:
            return answer
        if answer.casefold() in names:
            return names[answer.casefold()]


def _rows(field: FieldSpec, data: dict[str, Any], lang: Language) -> list[dict[str, str]]:
    """Ask for what a row must have; the code of a person follows from the role."""
    from fallkonferenz.sheets.persons import new_code

    rows: list[dict[str, str]] = []
    columns = [column for column in field.columns if column.required and not (field.path == "persons" and column.path == "code")]
    while columns:
        row: dict[str, str] = {}
        for column in columns:
            label = column.label.get(lang, column.path)
            answer = _choice(column, lang, label) if column.choices else _line(lang, label)
            if not answer:
                return rows
            row[column.path] = answer
        if field.path == "persons":
            row = {"code": new_code(row["role"], lang, [one["code"] for one in rows])} | row
        rows.append(row)
    return rows


def _factors(group: str, lang: Language) -> list[dict[str, Any]]:
    """Ask in own words; what fits in the vocabulary is taken, of several the one that is chosen by its number."""
    from fallkonferenz import pipeline
    from fallkonferenz.sheets.factors import suggest
    from fallkonferenz.sheets.messages import say

    chosen: dict[str, dict[str, Any]] = {}
    while words := _line(lang):
        fits = suggest(words, pipeline.vocabulary(), group, lang)
        for number, word in enumerate(fits, 1):
            typer.echo(f"  {number} {word.label[lang]} ({word.key})", err=True)
        if not fits:
            typer.echo(say("nothing_fits", lang, group), err=True)
            continue
        picked = _line(lang, say("which", lang)) if len(fits) > 1 else "1"
        if picked.isdigit() and 1 <= int(picked) <= len(fits):
            key = fits[int(picked) - 1].key
            chosen[key] = {"key": key, "weight": 1, "kind": "reported"}
    return list(chosen.values())
