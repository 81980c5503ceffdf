"""What stands beside a span: ages after names, rooms after addresses, names spelled out."""

from __future__ import annotations

import pytest

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.neighbours import beside


def _found(marked: str, kind: EntityType) -> list[str]:
    """Return what is found beside the part in brackets."""
    start = marked.index("[")
    end = marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    return [text[s.start : s.end] for s in beside(text, [Span(start, end, kind)])]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Mutter [Fang Xiu], 31. Vierzehnstundentage", ["31"]),
        ("mit [Jella] (9) und", ["9"]),
        ("| [Tamme Ihnken], 44 | Vater", ["44"]),
        ("[Ailo], 7\nneste", ["7"]),
        ("bei [Senn], 22. April", []),
        ("[Krapohl], 1. Etage", []),
        ("[Milan], 3. Klasse", []),
        ("[Kandasamy], 11,2 %", []),
        ("[Tove], 5 timer", []),
        ("[lill-Vera] 9 dgr + sambo", ["9 dgr"]),
        ("[Tove] 7 v/b", []),
        ("[Esser], E, S, S, E, R, der Opa", ["E, S, S, E, R"]),
        ("[Szymański] S-Z-Y-M", ["S-Z-Y-M"]),
        ("[Vera], A, D und E", []),
    ],
)
def test_beside_a_person(marked: str, expected: list[str]) -> None:
    """A bare number after a name is an age, single letters that make the name spell it; dates, floors and shares are not."""
    assert _found(marked, EntityType.PERSON) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[Hafenstraße 60], Container C 4. Wasser", ["Container C 4"]),
        ("Bur i [Nausthagen], rom 6.", ["rom 6"]),
        ("[Dammvägen 3], lgh 1203", ["lgh 1203"]),
        ("[Dammvägen 3], rum för samtal", []),
    ],
)
def test_beside_an_address(marked: str, expected: list[str]) -> None:
    """A numbered room or flat after an address belongs to it."""
    assert _found(marked, EntityType.ADDRESS) == expected


def test_initials_of_somebody_named_in_full() -> None:
    """Two letters where somebody signs are a name if they are the initials of one in the text, and only there."""
    text = "Anwesend: Flurina Caduff\nAnfall beobachten (fc), Dosis (mg)\nfc kommt\n/fc"
    found = list(beside(text, [Span(10, 24, EntityType.PERSON)]))
    assert [text[s.start : s.end] for s in found] == ["fc", "fc"]
    assert [text[: s.start].count("\n") for s in found] == [1, 3]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [("frå [Bø] i Telemark.", ["Bø i Telemark"]), ("på [mo] i rana nå", ["mo i rana"]), ("i [Bergen] i mars", []), ("i [Bergen] i Telemarksgata", [])],
)
def test_the_district_belongs_to_the_place(marked: str, expected: list[str]) -> None:
    """A Norwegian place and the traditional district that tells it from others of its name are one place."""
    assert _found(marked, EntityType.LOCATION) == expected
