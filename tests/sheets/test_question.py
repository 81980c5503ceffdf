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
        ("de", "Gebraucht wird eine Haushaltshilfe bis Weihnachten.", "Gebraucht wird eine Haushaltshilfe"),
        ("sv", "Vi ber om ett möte med BVC före påsk.", "Vi ber om ett möte"),
        ("nb", "Jeg ber om at PPT kobles inn nå.", "Jeg ber om at PPT"),
        ("nn", "Me bed om råd før neste samtale.", "Me bed om råd"),
    ],
)
def test_question_is_found(lang: str, sentence: str, question: str) -> None:
    """A sentence that asks the circle is the key question."""
    found = find_question(find_family(read(narrative(lang, sentence))))
    assert found[0][0].startswith(question)


def test_a_question_comes_before_a_request() -> None:
    """What is asked for takes the place of a question only where the text asks none."""
    text = "Wir bitten um baldigen Termin. Die Mutter ist müde.\nWie können wir sie entlasten?"
    found = find_question(find_family(read(narrative("de", text))))
    assert [question for question, _ in found] == ["Wie können wir sie entlasten?"]
