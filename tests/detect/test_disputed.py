"""What recognizers cut differently is one piece, and a name is a name whatever scored higher."""

from __future__ import annotations

import pytest

from fallkonferenz.core import markup
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
