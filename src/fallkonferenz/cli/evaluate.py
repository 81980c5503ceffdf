"""`fallkonferenz evaluate`: measure detection against annotated narratives."""

from __future__ import annotations

import dataclasses
import enum
import json
import pathlib
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.cli import options
from fallkonferenz.core.entities import EntityType, Language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fallkonferenz.evaluate.score import DocumentScore, Summary
    from fallkonferenz.store.gold import GoldNarrative

SCHEMA = 1
CONTEXT = 40  # characters shown on each side of a miss


class _Only(enum.StrEnum):
    ALL = "all"
    RULES = "rules"
    MODEL = "model"


def evaluate_command(
    gold: Annotated[
        list[pathlib.Path], typer.Argument(metavar="GOLD...", help="JSON lines, or a folder with [[TYPE|text]] mark-up.")
    ],
    as_json: options.Json = False,
    misses: Annotated[bool, typer.Option("--misses", help="List what was missed, with its context.")] = False,
    false_marks: Annotated[bool, typer.Option("--false-marks", help="List what was marked without need.")] = False,
    without_memory: Annotated[bool, typer.Option("--no-memory", help="Measure without the memory of the document.")] = False,
    only: Annotated[
        _Only, typer.Option("--only", help="Measure 'rules' or 'model' alone; 'all' is what detect does.")
    ] = _Only.ALL,
    guess_language: Annotated[bool, typer.Option("--guess-language", help="Guess the language as detect does.")] = False,
    minimum_recall: Annotated[
        float, typer.Option("--floor", help="Exit with 1 if direct recall of a language is below.")
    ] = 0.0,
    ingredients: Annotated[
        bool, typer.Option("--ingredients", help="Also measure rules alone, the model alone, both, and with memory.")
    ] = False,
    write: Annotated[
        pathlib.Path | None,
        typer.Option("--write", help="Put the table into this Markdown file, between <!-- accuracy:begin --> and <!-- accuracy:end -->."),
    ] = None,
    mark: Annotated[str, typer.Option("--mark", help="Name of that pair of comments.")] = "accuracy",
    sheets: Annotated[
        bool, typer.Option("--sheets", help="Measure filling instead: GOLD are folders of gold sheets (tests/sheets/gold).")
    ] = False,
) -> None:
    """Measure detection on annotated narratives: recall of the risk kind, clean documents, precision, typed F1.

    Example: fallkonferenz evaluate models/corpus/narratives --misses
    """
    from fallkonferenz.evaluate.score import summarize
    from fallkonferenz.store.gold import read_gold
    from fallkonferenz.store.marked import write_between

    if sheets:
        from fallkonferenz.cli.evaluate_sheets import print_sheet_scores

        print_sheet_scores(gold, misses=misses, write=write)
        return
    narratives = [narrative for path in gold for narrative in read_gold(path)]
    scores = _measure(narratives, guess_language, not without_memory, only)
    by_language = _by_language(scores)
    steps = _ingredients(narratives, guess_language) if ingredients else None
    if write is not None:
        write_between(write, mark, _markdown(*_rows(by_language, summarize(scores))))
        if steps:
            write_between(write, "ingredients", _markdown(*steps))
    if as_json:
        rows = {language.value: dataclasses.asdict(summary) for language, summary in by_language.items()}
        sys.stdout.write(json.dumps({"schema": SCHEMA, "languages": rows}, ensure_ascii=False) + "\n")
    else:
        _print(*_rows(by_language, summarize(scores)))
        if steps:
            _print(*steps)
        _print_places(narratives, scores, misses, false_marks)
    if any(summary.direct_recall < minimum_recall for summary in by_language.values()):
        raise typer.Exit(1)


def _measure(
    narratives: Sequence[GoldNarrative], guess_language: bool, remember: bool, only: _Only
) -> list[DocumentScore]:
    """Detect in every narrative by itself, and score it."""
    from fallkonferenz import pipeline
    from fallkonferenz.evaluate.score import score_document

    scores = []
    for narrative in narratives:
        given = None if guess_language else narrative.language
        annotated = pipeline.detect_case(
            [pipeline.narrative(narrative.id, narrative.text, given)], remember=remember, only=only.value
        )[0]
        language = narrative.language or annotated.narrative.language
        scores.append(score_document(narrative.id, language, narrative.text, narrative.spans, annotated.spans))
    return scores


def _by_language(scores: Sequence[DocumentScore]) -> dict[Language, Summary]:
    from fallkonferenz.evaluate.score import summarize

    return {
        language: summarize(score for score in scores if score.language is language)
        for language in Language
        if any(score.language is language for score in scores)
    }


def _ingredients(narratives: Sequence[GoldNarrative], guess_language: bool) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return how recall of direct identifiers, clean documents and precision move with each ingredient."""
    rows: list[tuple[str, ...]] = []
    languages: list[str] = []
    for label, only, remember in (
        ("rules alone", _Only.RULES, False),
        ("model alone", _Only.MODEL, False),
        ("model and rules", _Only.ALL, False),
        ("model, rules, memory", _Only.ALL, True),
    ):
        found = _by_language(_measure(narratives, guess_language, remember, only))
        languages = [language.value for language in found]
        for figure, field in (("recall", "direct_recall"), ("clean", "clean"), ("precision", "precision")):
            rows.append((f"{label}: {figure}", *(f"{getattr(s, field):.3f}" for s in found.values())))
    return ["direct identifiers", *languages], rows


def _rows(by_language: dict[Language, Summary], total: Summary) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return the head and the rows of the table: a column a language, and one for all."""
    columns = [*((language.value, summary) for language, summary in by_language.items()), ("all", total)]
    figures = (
        ("documents", "documents", "{:d}"),
        ("direct identifiers, recall", "direct_recall", "{:.3f}"),
        ("documents without a direct leak", "clean", "{:.2f}"),
        ("persons protected in all mentions", "protected", "{:.3f}"),
        ("indirect identifiers, recall", "indirect_recall", "{:.3f}"),
        ("precision", "precision", "{:.3f}"),
        ("false marks per 300 words", "false_per_300_words", "{:.2f}"),
        ("typed F1", "typed_f1", "{:.3f}"),
    )
    rows = [(label, *(form.format(getattr(s, field)) for _, s in columns)) for label, field, form in figures]
    rows += [
        (f"recall {kind.value}", *(f"{s.recall_by_type[kind]:.3f}" if s.gold_by_type[kind] else "-" for _, s in columns))
        for kind in EntityType
    ]
    return ["", *(name for name, _ in columns)], rows


def _print(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from rich.table import Table

    from fallkonferenz.cli.console import out

    table = Table(box=None, padding=(0, 2, 0, 0))
    for number, name in enumerate(head):
        table.add_column(name, justify="right" if number else "left")
    for row in rows:
        table.add_row(*row)
    out().print(table)


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _print_places(
    narratives: Sequence[GoldNarrative], scores: Sequence[DocumentScore], misses: bool, false_marks: bool
) -> None:
    for narrative, score in zip(narratives, scores, strict=True):
        places = [("missed", m.entity_type, m.start, m.end, "") for m in score.misses if misses]
        places += [("false", f.entity_type, f.start, f.end, f.recognizer) for f in score.false_marks if false_marks]
        for what, kind, start, end, recognizer in sorted(places, key=lambda place: place[2]):
            before = " ".join(narrative.text[max(0, start - CONTEXT) : start].split())
            after = " ".join(narrative.text[end : end + CONTEXT].split())
            surface = " ".join(narrative.text[start:end].split())
            typer.echo(f"{what} {narrative.id} {kind.value} {recognizer} … {before} >>{surface}<< {after} …")
