"""What anonymize says when it is done: counts by type, where a person must look, one JSON object a file."""

from __future__ import annotations

import collections
import json
import pathlib
import sys
from typing import Any

import typer

from fallkonferenz.batch.job import FileResult, Outcome, Status
from fallkonferenz.cli.console import complain, err, note
from fallkonferenz.cli.progress import WORDS
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import FallkonferenzError
from fallkonferenz.core.report import LeakReason

SCHEMA = 1
MOST_LINES = 20  # lines to look at that are listed one by one
REASONS = {
    LeakReason.KNOWN_ORIGINAL: "of the original",
    LeakReason.DETECTED: "that is no surrogate",
    LeakReason.INDIRECT: "that is left",
}


class Report:
    """Collects outcomes; its `exit_code` is the gravest of theirs."""

    def __init__(self, *, as_json: bool, quiet: bool, show_text: bool) -> None:
        self._as_json = as_json
        self._quiet = quiet
        self._show_text = show_text
        self._outcomes: list[Outcome] = []

    @property
    def exit_code(self) -> int:
        return max((outcome.exit_code for outcome in self._outcomes), default=0)

    def add(self, outcome: Outcome) -> None:
        """Take an outcome; with --json it is printed at once."""
        self._outcomes.append(outcome)
        if self._as_json:
            for row in _rows(outcome, self._show_text):
                sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
            sys.stdout.flush()

    def write_risk(self, path: pathlib.Path, *, force: bool) -> None:
        """Write the page on the risk that is left, one after the other for several files, each under its new name."""
        from fallkonferenz import pipeline
        from fallkonferenz.store import files

        results = [result for outcome in self._outcomes for result in outcome.files]
        pages = [
            (f"[{result.target.name if result.target else number}]\n" if len(results) > 1 else "")
            + pipeline.risk_page(result.risk, result.language)
            for number, result in enumerate(results, 1)
        ]
        if pages:
            files.write_text(path, "\n".join(pages), force=force)

    def finish(self) -> None:
        """Print the summary for a person."""
        if len(self._outcomes) == 1 and self._outcomes[0].status is Status.FAILED:
            only = self._outcomes[0]
            complain(FallkonferenzError(only.problem, hint=only.hint))
            return
        if self._quiet:
            return
        results = [result for outcome in self._outcomes for result in outcome.files]
        self._print_table(results)
        for result in results:
            for remark in result.notes:
                note(f"{result.target or result.source}: {remark}")
        lines = [f"{result.target or result.source.name}, {line}" for result in results for line in _lines(result)]
        for line in lines[:MOST_LINES]:
            note(f"look at {line}")
        if len(lines) > MOST_LINES:
            note(f"and at {len(lines) - MOST_LINES} other lines")
        if len(results) == 1:
            from fallkonferenz import pipeline

            typer.echo(pipeline.risk_page(results[0].risk, results[0].language).strip(), err=True)
        self._print_summary(results)

    def _print_table(self, results: list[FileResult]) -> None:
        counts: collections.Counter[EntityType] = collections.Counter()
        shown: dict[EntityType, dict[str, None]] = collections.defaultdict(dict)
        for result in results:
            counts.update(dict(result.replaced))
            for kind, original, surrogate in result.shown:
                shown[kind][f"{' '.join(original.split())} → {surrogate}"] = None
        if not counts:
            return
        from rich.table import Table

        table = Table(box=None, padding=(0, 2, 0, 0))
        table.add_column("replaced")
        table.add_column("places", justify="right")
        if self._show_text:
            table.add_column("original → surrogate")
        for kind in EntityType:
            if counts[kind]:
                cells = (", ".join(shown[kind]),) if self._show_text else ()
                table.add_row(kind.value, str(counts[kind]), *cells)
        err().print(table, markup=False)

    def _print_summary(self, results: list[FileResult]) -> None:
        written = [result.target for result in results if result.target is not None]
        if len(self._outcomes) == 1 and written:
            typer.echo(f"fallkonferenz: written: {', '.join(map(str, written))}", err=True)
            return
        if len(self._outcomes) > 1:
            numbers = collections.Counter(outcome.status for outcome in self._outcomes)
            parts = [f"{numbers[status]} {WORDS[status]}" for status in Status if numbers[status]]
            note(f"{len(self._outcomes)} in all: {', '.join(parts)}")


def _lines(result: FileResult) -> list[str]:
    """Return the lines of a result that a person must look at, each with what was found in it."""
    found: dict[str, dict[str, None]] = collections.defaultdict(dict)
    for place in sorted(result.look_at, key=lambda one: one.start):
        found[place.where or f"line {place.line}"][f"{place.entity_type.value} {REASONS[place.reason]}"] = None
    return [f"{where}: {', '.join(what)}" for where, what in found.items()]


def _rows(outcome: Outcome, show_text: bool) -> list[dict[str, Any]]:
    if not outcome.files:
        return [
            {"schema": SCHEMA, "file": outcome.job, "status": outcome.status.value}
            | ({"problem": outcome.problem} if outcome.problem else {})
        ]
    return [
        {
            "schema": SCHEMA,
            "file": str(result.source),
            "output": str(result.target) if result.target else None,
            "status": outcome.status.value,
            "language": result.language.value,
            "encoding": result.encoding,
            "replaced": {kind.value: number for kind, number in result.replaced},
            "look_at": [
                {
                    "line": place.line,
                    "start": place.start,
                    "end": place.end,
                    "type": place.entity_type.value,
                    "reason": place.reason.value,
                }
                | ({"where": place.where} if place.where else {})
                for place in result.look_at
            ],
            "left_out": list(result.left_out),
            "removed": list(result.removed),
            "risk": {
                "factors": {factor.kind: factor.places for factor in result.risk.factors},
                "rarest": list(result.risk.rarest),
                "families": result.risk.families,
                "uncertainty": result.risk.uncertainty,
                "helps": list(result.risk.helps),
                "kept": [kind.value for kind in result.risk.kept],
            },
        }
        | (
            {"texts": [{"type": k.value, "original": o, "surrogate": s} for k, o, s in result.shown]}
            if show_text
            else {}
        )
        for result in outcome.files
    ]
