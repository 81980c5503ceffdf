"""The key question in text without headings: with and without a question mark, and without the label before it."""

from __future__ import annotations

import pytest

from fallkonferenz.sheets.persons import find_family
from fallkonferenz.sheets.reading import read
from fallkonferenz.sheets.statements import find_question
from support.gold_sheets import narrative


@pytest.mark.parametrize(
    ("lang", "sentence", "question"),
    [
        ("de", "Ich wünsche mir von der Runde Ideen zur Entlastung der Mutter.", "Ich wünsche mir von der Runde"),
        ("sv", "Fråga till gruppen: Hur kan vi stötta mamman nu?", "Hur kan vi stötta"),
        ("nb", "Vi ønsker å drøfte hvordan mor kan få avlastning.", "Vi ønsker å drøfte"),
        ("nn", "Det eg vil spørje dykk om: Korleis kan vi hjelpe mor?", "Korleis kan vi hjelpe"),
    ],
)
def test_question_is_found(lang: str, sentence: str, question: str) -> None:
    """A sentence that asks the circle is the key question."""
    found = find_question(find_family(read(narrative(lang, sentence))))
    assert found[0][0].startswith(question)
