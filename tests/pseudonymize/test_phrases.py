"""Golden phrases: what stands for a name or a date is written as a native would write it."""

from __future__ import annotations

import datetime
import pathlib
import re

import pytest
from cases import made, words

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.dates.forms import Context
from fallkonferenz.pseudonymize.dates.shift import shifted

PHRASES = pathlib.Path(__file__).parent / "phrases"
NAMES = [
    (Language(file.name.split(".")[1]), line)
    for file in sorted(PHRASES.glob("names.*.txt"))
    for line in file.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
DATES = [
    tuple(part.strip() for part in line.split("|"))
    for line in (PHRASES / "dates.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("language", "line"), NAMES)
def test_a_name_keeps_the_form_of_its_original(language: Language, line: str) -> None:
    """Endings, hyphens, capitals, particles and spelled-out names come out as they went in."""
    marked, _, expected = line.partition(" => ")
    narrative, key = made(marked, language)
    of = words(key)

    def written(match: re.Match[str]) -> str:
        word = match.group(1)
        if re.fullmatch(r"(?:\w )+\w", word):
            return " ".join(of[word.replace(" ", "").lower()].upper())
        if word.endswith("_"):
            return of[word[:-1]].lower()
        return of[word.lower()].upper() if word.isupper() else of[word]

    assert narrative.text == re.sub(r"\{([^}]+)\}", written, expected)


@pytest.mark.parametrize(("language", "surface", "expected"), DATES)
def test_a_date_is_answered_in_the_same_form(language: str, surface: str, expected: str) -> None:
    """Every written form of a date is moved and written in the same form."""
    assert shifted(surface, Language(language), Context(datetime.date(2023, 4, 1)), -665) == expected
