"""Scores count what a family's risk asks: a name is found only if every word of it is covered."""

from __future__ import annotations

import pytest

from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.evaluate.score import DocumentScore, score_document, summarize


def score(gold: str, predicted: str) -> DocumentScore:
    text, spans = markup.parse(gold)
    other, found = markup.parse(predicted)
    assert text == other
    return score_document("1", Language.DE, text, spans, found)


@pytest.mark.parametrize(
    ("gold", "predicted", "is_clean"),
    [
        ("[[PERSON|Anna Müller]] kam", "[[PERSON|Anna Müller]] kam", True),
        ("[[PERSON|Anna Müller]] kam", "[[PERSON|Anna]] Müller kam", False),
        ("[[PERSON|Anna Müller]] kam", "[[PERSON|Anna]] [[PERSON|Müller]] kam", True),
        ("[[PERSON|Anna Müller]] kam", "[[LOCATION|Anna Müller kam]]", True),
        ("seit [[DATE|Ende März 2021]]", "seit Ende [[DATE|März 2021]]", True),
        ("seit [[DATE|Ende März 2021]]", "seit Ende [[DATE|März]] 2021", False),
        ("ist [[AGE|27 Jahre]] alt", "ist 27 Jahre alt", True),
        ("nichts", "[[PERSON|nichts]]", True),
    ],
)
def test_clean(gold: str, predicted: str, is_clean: bool) -> None:
    """Half a name is a leak, a wrong type is none, ordinary words at the edge of a date do not count, ages are indirect."""
    assert score(gold, predicted).is_clean is is_clean


def test_shares() -> None:
    """Recall, precision and F1 over documents are shares of the counts."""
    summary = summarize(
        [
            score("[[PERSON|Anna]] und [[AGE|5 Jahre]]", "[[PERSON|Anna]] und 5 Jahre"),
            score("[[PERSON|Kaya]] in Ruhe", "Kaya in [[LOCATION|Ruhe]]"),
        ]
    )
    assert (summary.documents, summary.direct_recall, summary.indirect_recall) == (2, 0.5, 0.0)
    assert (summary.clean, summary.precision) == (0.5, 0.5)
    assert summary.typed_f1 == pytest.approx(2 * 1 / (2 + 3))
    assert summary.recall_by_type[EntityType.PERSON] == 0.5
    assert summary.recall_by_type[EntityType.URL] == 1.0


def test_a_person_is_protected_in_all_mentions() -> None:
    """A person who is named three times and found twice is not protected; another one is counted apart."""
    found = score(
        "[[PERSON|Anna Müller]], [[PERSON|Anna]], [[PERSON|Müllers]] und [[PERSON|Kaya]]",
        "[[PERSON|Anna Müller]], Anna, [[PERSON|Müllers]] und [[PERSON|Kaya]]",
    )
    assert (found.persons, found.persons_protected) == (2, 1)
    assert [(miss.start, miss.end) for miss in found.misses] == [(13, 17)]


def test_false_marks() -> None:
    """A mark that touches nothing annotated is false."""
    marks = score("Frau [[PERSON|Kaya]] im Park", "Frau [[PERSON|Kaya]] im [[LOCATION|Park]]").false_marks
    assert [(mark.start, mark.entity_type) for mark in marks] == [(13, EntityType.LOCATION)]
