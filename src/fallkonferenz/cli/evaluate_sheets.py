"""What `fallkonferenz evaluate --sheets` prints: filling against sheets written by hand."""

from __future__ import annotations

import pathlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fallkonferenz.evaluate.sheets import SheetScore

_ROWS = (  # label, figure, what is shown of it
    ("persons found", "persons", "recall"),
    ("persons, precision", "persons", "precision"),
    ("roles right", "roles", "recall"),
    ("sex, age, life, home right", "details", "recall"),
    ("relations, F1", "relations", "f1"),
    ("stress and resources, F1", "factors", "f1"),
    ("services, recall", "services", "recall"),
    ("key question found", "question", "recall"),
)


def print_sheet_scores(folders: Sequence[pathlib.Path], *, misses: bool) -> None:
    """Fill every gold sheet of the folders and print the figures; those that were not tuned on stand apart."""
    from rich.table import Table

    from fallkonferenz import pipeline
    from fallkonferenz.cli.console import out
    from fallkonferenz.core.entities import Language
    from fallkonferenz.evaluate.sheets import total
    from fallkonferenz.store.gold_sheets import read_gold_sheets

    scores = [pipeline.score_sheet(gold) for folder in folders for gold in read_gold_sheets(folder)]
    groups: list[tuple[str, list[SheetScore]]] = [
        (language.value, [score for score in scores if score.language is language]) for language in Language
    ]
    groups += [("tuned on", [s for s in scores if s.part == "tuned"]), ("held out", [s for s in scores if s.part != "tuned"])]
    groups += [("all", scores)]
    table = Table(box=None, padding=(0, 2, 0, 0))
    table.add_column("")
    for name, _ in groups:
        table.add_column(name, justify="right")
    table.add_row("narratives", *(str(len(group)) for _, group in groups))
    for label, figure, value in _ROWS:
        table.add_row(label, *(f"{getattr(total(group, figure), value):.2f}" if group else "-" for _, group in groups))
    table.add_row("denied, but reported", *(str(sum(len(s.negated) for s in group)) for _, group in groups))
    out().print(table)
    for score in scores if misses else ():
        for what, places in (("missed", score.misses), ("beyond", score.extras), ("denied", score.negated)):
            for place in places:
                sys.stdout.write(f"{what} {score.id} {place}\n")
