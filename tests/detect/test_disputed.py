"""What recognizers cut differently is one piece, and a name is a name whatever scored higher."""

from __future__ import annotations

import pytest

from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.disputed import settled


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("siehe [[EMAIL|https]]://[[URL|praxis.example/team]].", ["URL https://praxis.example/team"]),
        ("[[URL|www]][[EMAIL|.kita.example]]/[[URL|vorschule]]", ["URL www.kita.example/vorschule"]),
        ("Kfz: [[ID|HAM-SY]] [[DATE|1990]]", ["ID HAM-SY 1990"]),
        ("konto [[ID|9999]] [[PHONE|08]] [[ID|41765]].", ["ID 9999 08 41765"]),
        ("geb. [[DATE|1990]], Akte [[ID|HAM-SY]]", ["DATE 1990", "ID HAM-SY"]),
        ("[[PERSON|Dorota Nowak]] sagt, die [[ORIGIN|Nowak]][[ORGANIZATION|-Zwillinge]] schlafen", ["PERSON Dorota Nowak", "PERSON Nowak-Zwillinge"]),
        ("[[PERSON|Rosa Nowak]] ist [[ORIGIN|Polin]]", ["PERSON Rosa Nowak", "ORIGIN Polin"]),
        ("die Kinder- und [[ORGANIZATION|Jugendhilfe bei der BH Talheim]] kennt sie", ["ORGANIZATION BH Talheim"]),
        ("einfach in die [[ORGANIZATION|Werra]] gehen", ["LOCATION Werra"]),
        ("wird im [[DATE|März drei]]; er", ["DATE März", "AGE drei"]),
        ("seit [[DATE|März drei]] krank", ["DATE März drei"]),
        ("simmar i [[LOCATION|Billingebadet]]", ["ORGANIZATION Billingebadet"]),
        ("Frühe Hilfen [[LOCATION|Talheim]]", ["ORGANIZATION Frühe Hilfen Talheim"]),
        ("im [[ADDRESS|Backsteinhaus an der]] [[LOCATION|Bille]], der [[ADDRESS|Alten]] [[ORGANIZATION|Seifenfabrik]]", ["ADDRESS Backsteinhaus", "LOCATION Bille", "ADDRESS Alten Seifenfabrik"]),
        ("tømrer på [[ORGANIZATION|Notodden]]", ["LOCATION Notodden"]),
        ("jobber på [[ORGANIZATION|Austnes Sjømat]]", ["ORGANIZATION Austnes Sjømat"]),
        ("til [[ORGANIZATION|beredskapshjem Solveig]] og [[PERSON|Arvid Holt]]", ["PERSON Solveig", "PERSON Arvid Holt"]),
        ("Betreff: [[PERSON|Runder Tisch Emilia]]", ["PERSON Emilia"]),
        ("an: [[PERSON|Runder Tisch Kinderschutz]]", []),
        ("spricht [[PERSON|Dari]]", ["ORIGIN Dari"]),
        ("[[PERSON|vår]] [[PERSON|helene myhre]] er 18", ["PERSON vår helene myhre"]),
        ("[[PERSON|justin kurz]] sagt seine mutter (die kurz [[PERSON|petra]]) kommt", ["PERSON justin kurz", "PERSON kurz petra"]),
        ("[[PERSON|justin]] sagt: kurz [[PERSON|petra]] anrufen", ["PERSON justin", "PERSON petra"]),
        ("ringte [[PERSON|Vår]] [[PERSON|Helene]] i går", ["PERSON Vår", "PERSON Helene"]),
    ],
)
def test_what_is_disputed_is_settled(marked: str, expected: list[str]) -> None:
    """Web addresses, plates, towns, origins and names in the kind and the extent that they have."""
    text, spans = markup.parse(marked)
    found = sorted(settled(text, spans), key=lambda span: span.start)
    assert [f"{span.entity_type.value} {text[span.start : span.end]}" for span in found] == expected


@pytest.mark.parametrize(
    ("text", "scores", "names"),
    [
        ("Gift schläft. Die Flasche mit dem Gift steht da.", (0.99, 0.3), 1),
        ("Gift schläft. Die Flasche mit dem Gift steht da.", (0.99, 0.9), 2),
        ("Der Sepp kommt. Sie geht mit dem Sepp.", (0.99, 0.3), 2),
        ("Gift schläft. Sie geht mit Gift.", (0.99, 0.3), 2),
    ],
)
def test_a_noun_after_an_article_is_no_child_of_that_name(text: str, scores: tuple[float, float], names: int) -> None:
    """What the model hardly takes for a name counts after "dem" only if the text says the name with an article."""
    word = "Gift" if "Gift" in text else "Sepp"
    first, second = text.index(word), text.rindex(word)
    spans = [Span(at, at + len(word), EntityType.PERSON, score, "model") for at, score in zip((first, second), scores, strict=True)]
    assert len(settled(text, spans)) == names
