"""The memory of a case finds every later mention of a known name, and not the ordinary word of the same spelling."""

from __future__ import annotations

import pytest

from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span, resolve
from fallkonferenz.detect.memory import Memory


def remembered(language: Language, learned: str, read: str, hints: tuple[str, ...] = ()) -> list[str]:
    """Learn from a marked-up text, read another one, return what is found there."""
    text, spans = markup.parse(learned)
    memory = Memory.of(language, [(text, spans)])
    possible = [
        Span(read.index(hint), read.index(hint) + len(hint), EntityType.PERSON, 0.1, "hint") for hint in hints
    ]
    return [read[s.start : s.end] for s in resolve(memory.spans(read, (), possible))]


@pytest.mark.parametrize(
    ("language", "learned", "read", "expected"),
    [
        ("de", "[[PERSON|Ayşe Yıldız]]", "Ayşes Bruder und Frau Yıldız", ["Ayşes", "Yıldız"]),
        ("de", "[[PERSON|Mascha Brodka]]", "die Brodkas, MASCHA und mascha", ["Brodkas", "MASCHA", "mascha"]),
        ("de", "[[PERSON|Tjark]]", "Tjarks' Kita und die Tjark-Brüder", ["Tjarks'", "Tjark-Brüder"]),
        ("de", "[[PERSON|Wiebke Petersen]]", "Wibke kam später", ["Wibke"]),
        ("de", "[[PERSON|Wiebke Petersen]]", "Frau Peter-\nsen rief an", ["Peter-\nsen"]),
        ("sv", "[[PERSON|Eskil Brännlund]]", "Eskils mormor och Brännlunds hus", ["Eskils", "Brännlunds"]),
        ("nb", "[[PERSON|Ole]] og mor", "Ove kom, så kom Ole", ["Ole"]),
        ("nn", "[[PERSON|Torbjørg Kvamme]]", "Torbjørgs mann, Kvamme-saka", ["Torbjørgs", "Kvamme-saka"]),
        ("de", "in [[LOCATION|Süderbrarup]]", "in süderbrarup und Süderbrarups Schule", ["süderbrarup", "Süderbrarups"]),
        ("de", "Az. [[ID|4-17/Bro 88]]", "wie unter 4-17/Bro 88 notiert", ["4-17/Bro 88"]),
        ("de", "[[ADDRESS|Deichweg 14a]]", "am Deichweg wohnt sie", ["Deichweg"]),
    ],
)
def test_later_mentions_are_found(language: str, learned: str, read: str, expected: list[str]) -> None:
    """Genitives, plurals, compounds, case of letters, a typing error and a broken line do not hide a known name."""
    assert remembered(Language(language), learned, read) == expected


@pytest.mark.parametrize(
    ("language", "learned", "read"),
    [
        ("de", "[[PERSON|Ernst]]", "sie meint es ernst, im Ernst"),
        ("de", "Frau [[PERSON|Winter]]", "im Winter war es kalt"),
        ("sv", "[[PERSON|Storm]]", "under stormen var det en storm"),
        ("nb", "[[PERSON|Dag]] og [[PERSON|Liv]]", "en dag i livet, hele dag og liv"),
        ("de", "[[PERSON|Ali]]", "Alina und alibi"),
    ],
)
def test_ordinary_words_stay(language: str, learned: str, read: str) -> None:
    """Without a hint of the model an ordinary word is not taken for the name of the same spelling."""
    assert remembered(Language(language), learned, read) == []


def test_a_hint_of_the_model_decides_for_an_ordinary_word() -> None:
    """A name that is an ordinary word is found where the model saw that it may be a name."""
    assert remembered(Language.DE, "Frau [[PERSON|Winter]]", "später sagte Winter: gut", ("Winter",)) == ["Winter"]


def test_joined_names_are_two_people() -> None:
    """Of "Aria und Leo" both names are known alone."""
    assert remembered(Language.DE, "[[PERSON|Aria]] und [[PERSON|Leo]]", "Leo lacht, Aria nicht") == ["Leo", "Aria"]


def test_a_speaker_with_an_ordinary_name_is_found() -> None:
    """A known name that is an ordinary word counts where it begins a line before a colon."""
    assert remembered(Language.SV, "[[PERSON|Hampus Frisk]]", "Frisk: barnet är frisk") == ["Frisk"]


def test_a_season_is_no_person() -> None:
    """After a word of time a weak hint does not turn a season into the known name."""
    assert remembered(Language.DE, "Frau [[PERSON|Sommer]]", "noch im vorigen Sommer sang sie", ("Sommer",)) == []
