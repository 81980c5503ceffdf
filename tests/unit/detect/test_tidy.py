"""What the model takes for an identifier and is none."""

from __future__ import annotations

import pytest

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.tidy import tidy


def _kept(marked: str, kind: EntityType, score: float = 0.8) -> bool:
    start = marked.index("[")
    end = marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    return tidy(text, Span(start, end, kind, score, "model"), Language.DE) is not None


@pytest.mark.parametrize(
    ("marked", "kind", "kept"),
    [
        ("nimmt [Levemir] zur Nacht", EntityType.PERSON, False),
        ("im [WISC] auffällig", EntityType.ORGANIZATION, False),
        ("mit [Marte] Meo begonnen", EntityType.PERSON, False),
        ("mit [Marte] gesprochen", EntityType.PERSON, True),
        ("Frau [Turner] kommt", EntityType.PERSON, True),
        ("Levemir [12 IE] zur Nacht", EntityType.AGE, False),
        ("seit März Sertralin [50] täglich", EntityType.AGE, False),
        ("Martin [50] täglich", EntityType.AGE, True),
        ("Insulin, Sohn [12] Jahre", EntityType.AGE, True),
    ],
)
def test_drugs_tests_and_doses(marked: str, kind: EntityType, kept: bool) -> None:
    """A drug or a test is no name, its dose no age; what may be somebody's name stays."""
    assert _kept(marked, kind) is kept


def test_a_certain_name_stays() -> None:
    """What the model is certain of is a name even if a drug is called the same."""
    assert _kept("unsere Tochter [Concerta] ist da", EntityType.PERSON, 0.99)
