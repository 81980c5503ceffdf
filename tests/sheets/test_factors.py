"""Phrases of the vocabulary: found with inflection, not found when denied, assumed when left open."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.factors import find_factors
from fallkonferenz.sheets.persons import find_family
from fallkonferenz.sheets.phrases import compile_phrase
from fallkonferenz.sheets.reading import read
from fallkonferenz.store.gold_sheets import parse_marked
from support.gold_sheets import narrative

_LINES = (pathlib.Path(__file__).parent / "phrases" / "stress.txt").read_text(encoding="utf-8").splitlines()
CASES = [tuple(cell.strip() for cell in line.split("|")) for line in _LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("lang", "expected", "sentence"), CASES)
def test_phrase(lang: str, expected: str, sentence: str) -> None:
    """A sentence reports the factors it should, and no other."""
    found = find_factors(find_family(read(narrative(lang, sentence))), pipeline.vocabulary())["stress"]
    assert " ".join(("=" if f.kind == "assumed" else "") + f.key for f in found) == expected


def test_vocabulary_is_complete() -> None:
    """The vocabulary has 51 stress factors and 28 resources, all with labels and phrases in four languages."""
    vocabulary = pipeline.vocabulary()
    assert (len(vocabulary.stress), len(vocabulary.resources)) == (51, 28)
    for word in (*vocabulary.stress, *vocabulary.resources):
        for language in Language:
            assert word.label[language]
            assert word.phrases[language], (word.key, language)


def test_every_phrase_compiles() -> None:
    """Every phrase is a pattern that matches something, and not the empty text."""
    import re

    vocabulary = pipeline.vocabulary()
    for word in (*vocabulary.stress, *vocabulary.resources):
        for phrases in word.phrases.values():
            for phrase in phrases:
                assert not re.compile(compile_phrase(phrase.lstrip("=?"))).match("")


def test_questions_and_plans_are_no_findings() -> None:
    """What is asked or planned is not yet so."""
    text = "Frage an den Kreis\nWie finden wir eine Tagesmutter?\n\nVereinbarungen\nSchuldnerberatung wegen der Schulden anrufen"
    family = find_family(read(narrative("de", text)))
    assert find_factors(family, pipeline.vocabulary())["stress"] == ()
    assert find_factors(family, pipeline.vocabulary())["resources"] == ()


@pytest.mark.parametrize(
    ("lang", "marked", "is_work"),
    [
        ("de", "Mutter: [[PERSON#1|Wencke Tamm]], [[PROFESSION#2|Floristin]]. Kind: [[PERSON#3|Lia]].", True),
        ("de", "Mutter: [[PERSON#1|Wencke Tamm]], früher [[PROFESSION#2|Floristin]]. Kind: [[PERSON#3|Lia]].", False),
        ("sv", "Mamma [[PERSON#1|Ylva]] är [[PROFESSION#2|snickare]]. Barn: [[PERSON#3|Stina]].", True),
        ("sv", "Mamma [[PERSON#1|Ylva]] var tidigare [[PROFESSION#2|snickare]]. Barn: [[PERSON#3|Stina]].", False),
        ("nb", "Far kjører lastebil som [[PROFESSION#2|sjåfør]]. Barn: [[PERSON#3|Even]].", True),
        ("nn", "Onkel [[PERSON#1|Odd]] er [[PROFESSION#2|snikkar]]. Barn: [[PERSON#3|Even]].", False),
    ],
)
def test_the_work_of_a_parent_is_a_resource(lang: str, marked: str, is_work: bool) -> None:
    """A work that the text tells of a parent is a resource; one of former days or of somebody else is not."""
    family = find_family(read(parse_marked(marked, Language(lang))))
    assert ("parent_work" in {one.key for one in find_factors(family, pipeline.vocabulary())["resources"]}) == is_work


@pytest.mark.parametrize(
    ("lang", "marked", "is_there"),
    [
        ("de", "Mutter: [[PERSON#1|Wencke Tamm]]. Oma: [[PERSON#2|Irmel]]. Kind: [[PERSON#3|Lia]]. [[PERSON#2|Irmel]] holt das Kind dienstags.", True),
        ("nn", "Mor: [[PERSON#1|Åse]]. Mormor: [[PERSON#2|Gro]]. Barn: [[PERSON#3|Even]]. [[PERSON#2|Gro]] hentar aldri.", False),
    ],
)
def test_a_grandparent_who_does_something_is_a_resource(lang: str, marked: str, is_there: bool) -> None:
    """It counts by name, too, and not if the sentence denies it."""
    family = find_family(read(parse_marked(marked, Language(lang))))
    assert ("grandparents" in {one.key for one in find_factors(family, pipeline.vocabulary())["resources"]}) == is_there


def test_a_couple_that_parted_is_a_stress_factor() -> None:
    """Who are separated by the relations of the sheet are so among the stress factors, too."""
    marked = "Barn: [[PERSON#1|Stina]]. Mamma [[PERSON#2|Ylva]] och pappa [[PERSON#3|Tage]] flyttade isär i våras."
    sheet = pipeline.fill_sheet(parse_marked(marked, Language.SV), pipeline.case_template("core"))
    assert "separation" in {one.key for one in sheet.stress}
