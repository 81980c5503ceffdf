"""Roles and relations on everyday families in unlike wordings: only people are marked up, so only people are measured."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz.core.case import CaseSheet, Meta, Question
from fallkonferenz.evaluate.sheets import FoundPerson, SheetScore, score, total
from fallkonferenz.sheets.persons import find_family
from fallkonferenz.sheets.reading import read
from fallkonferenz.sheets.relations import find_relations
from fallkonferenz.store.gold_sheets import GoldSheet, read_gold_sheets

FAMILIES = pathlib.Path(__file__).parent / "families"


def _score(gold: GoldSheet) -> SheetScore:
    reading = read(gold.narrative)
    family = find_family(reading)
    sheet = CaseSheet(
        Meta("FK-01", "core", gold.narrative.language), Question(""), family.persons(), find_relations(family, reading, None)
    )
    rows = zip(sheet.persons, family.people, strict=True)
    people = tuple(FoundPerson(row, tuple((m.start, m.end) for m in one.mentions)) for row, one in rows)
    return score(gold, sheet, people)


@pytest.mark.parametrize(("figure", "value", "floor"), [("persons", "recall", 0.95), ("roles", "recall", 0.78), ("relations", "f1", 0.80), ("relations", "precision", 0.88)])
def test_floor(figure: str, value: str, floor: float) -> None:
    """Over fourteen families (three in each language, and two) no figure is below its floor."""
    scores = [_score(gold) for gold in read_gold_sheets(FAMILIES)]
    assert len(scores) == 14
    assert getattr(total(scores, figure), value) >= floor


@pytest.mark.parametrize("name", ["de-t04", "nb-t04"])
def test_who_stands_at_the_edge(name: str) -> None:
    """A young mother whose own mother died, a nurse called sister, a neighbour, "Familie X": nobody is too much, everybody has the right role."""
    found = next(_score(gold) for gold in read_gold_sheets(FAMILIES) if gold.narrative.id == name)
    assert [*found.misses, *(extra for extra in found.extras if not extra.startswith("factor"))] == []
