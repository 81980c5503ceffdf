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
_PARTS = (("tuned", "tuned"), ("seen", "seen"), ("unseen", "unseen"))


def print_sheet_scores(folders: Sequence[pathlib.Path], *, misses: bool, write: pathlib.Path | None = None) -> None:
    """Fill every gold sheet of the folders and print the figures; those that no rule was tuned on stand apart.

    These are measured twice: what identifies as marked in the gold sheet, and found and replaced as `fill` does it.

    With `write` the table also goes into a Markdown file, between the marks `sheets:begin` and `sheets:end`.
    """
    from rich.table import Table

    from fallkonferenz import pipeline
    from fallkonferenz.cli.console import out
    from fallkonferenz.core.entities import Language
    from fallkonferenz.evaluate.sheets import total
    from fallkonferenz.store.gold_sheets import read_gold_sheets
    from fallkonferenz.store.marked import write_between

    gold_sheets = [gold for folder in folders for gold in read_gold_sheets(folder)]
    scores = [pipeline.score_sheet(gold) for gold in gold_sheets]
    groups: list[tuple[str, list[SheetScore]]] = [
        (language.value, [score for score in scores if score.language is language]) for language in Language
    ]
    groups += [(label, [s for s in scores if s.part == part]) for part, label in _PARTS]
    groups.append(("whole way", [pipeline.score_sheet(gold, whole_way=True) for gold in gold_sheets if gold.part == "unseen"]))
    groups = [(name, group) for name, group in groups if group]
    rows = [["narratives", *(str(len(group)) for _, group in groups)]]
    for label, figure, value in _ROWS:
        rows.append([label, *(f"{getattr(total(group, figure), value):.2f}" for _, group in groups)])
    rows.append(["denied, but reported", *(str(sum(len(s.negated) for s in group)) for _, group in groups)])
    heads = ["", *(name for name, _ in groups)]
    if write is not None:
        lines = [heads, ["---"] + ["---:"] * len(groups), *rows]
        write_between(write, "sheets", "\n".join(f"| {' | '.join(line)} |" for line in lines))
    table = Table(box=None, padding=(0, 2, 0, 0))
    for number, head in enumerate(heads):
        table.add_column(head, justify="right" if number else "left")
    for row in rows:
        table.add_row(*row)
    out().print(table)
    for score in scores if misses else ():
        for what, places in (("missed", score.misses), ("beyond", score.extras), ("denied", score.negated)):
            for place in places:
                sys.stdout.write(f"{what} {score.id} {place}\n")
