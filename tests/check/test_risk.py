"""The page on the risk that is left: what it finds, what it does not take for a sign, what it says about numbers."""

from __future__ import annotations

import pathlib
import re

import pytest

from fallkonferenz.check import risk, shares
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement

README = pathlib.Path(__file__).parents[2] / "README.md"


def document(text: str, *replacements: Replacement) -> PseudonymizedNarrative:
    """Return a document with the text."""
    return PseudonymizedNarrative("d", Language.DE, text, replacements)


def kinds(text: str, *replacements: Replacement) -> set[str]:
    """Return the kinds that are found in a text."""
    return {factor.kind for factor in risk.risk(document(text, *replacements)).factors}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("die Zwillinge", "twins"), ("tvillingane", "twins"), ("fünf Kinder", "many_children"), ("polska hemma", "origin"), ("syrische Familie", "origin"), ("ho er enke", "death"), ("ist in Haft", "prison"),
        ("er sitter i fengsel", "prison"), ("der Pfarrer", "public_role"), ("presten", "public_role"), ("mor är präst", "public_role"), ("stod i avisa", "press"), ("Downs syndrom", "rare_condition"),
        ("på ferja", "place_by_paraphrase"), ("zwei Mütter", "same_sex"), ("familjehem", "adoption"), ("har hund", "belongings"), ("31 Jahre", "age"), ("„Ich kann so nicht mehr leben.“", "quotation"), ("arbetar som", "occupation"), ("Zeugen Jehovas", "faith"),
    ],
)  # fmt: skip
def test_a_sign_is_found_in_every_language(text: str, kind: str) -> None:
    """Words of the four languages tell the kind."""
    assert kind in kinds(text)


@pytest.mark.parametrize("text", ["det er enkelt", "hon har haft ont", "god prestasjon", "romantisk", "Syrup", "prästation", "avisning", "två varv", "download", "Herbst", "fyra"])
def test_everyday_words_are_no_signs(text: str) -> None:
    """A word that only begins like a sign is none."""
    assert kinds(text) == set()


def test_an_age_band_is_left_and_an_invented_name_is_not() -> None:
    """What was made coarse still tells something; what stands for a name does not."""
    assert kinds("Sie ist 25–29 Jahre alt.", Replacement(8, 19, EntityType.AGE, "25–29 Jahre")) == {"age"}
    assert kinds("Frau Pfarrer kam.", Replacement(5, 12, EntityType.PERSON, "Pfarrer")) == set()


def test_without_the_population_there_are_words_and_no_number() -> None:
    """No number is given that nobody can check."""
    report = risk.risk(document("Zwillinge in der Zeitung"))
    assert report.families is None
    assert not re.search(r"\d", risk.page(report, Language.DE).replace("1 Stelle", ""))


def test_the_estimate_is_as_uncertain_as_its_weakest_share() -> None:
    """From and to lie the factor apart in both directions, and the page tells the factor."""
    counted, guessed = risk.risk(document("Zwillinge"), 1_000_000), risk.risk(document("Zwillinge, der Pfarrer"), 1_000_000)
    assert (counted.uncertainty, guessed.uncertainty) == (shares.COUNTED, shares.GUESSED)
    assert counted.families == (1650, 6600)
    for language in Language:
        assert f"{guessed.uncertainty:g}" in risk.page(guessed, language)


def test_too_few_families_are_named_as_too_few() -> None:
    """Under five families the page says so, above it does not."""
    few, many = risk.risk(document("Zwillinge"), 500), risk.risk(document("Zwillinge"), 500_000)
    assert "zu wenige" in risk.page(few, Language.DE)
    assert "zu wenige" not in risk.page(many, Language.DE)


def test_the_rarest_kinds_are_what_helps_most() -> None:
    """One or two generalisations are named, the rarest first."""
    report = risk.risk(document("31 Jahre, Zwillinge, der Pfarrer, es stand in der Zeitung"))
    assert report.helps == ("press", "public_role")
    assert report.rarest == ("press", "public_role", "twins")


def test_every_share_has_a_source_and_an_uncertainty() -> None:
    """A share between 0 and 1, wrong by a factor that is told, from a source that is named or owned."""
    for sign in shares.SIGNS:
        assert 0 < sign.share < 1
        assert sign.uncertainty in (shares.COUNTED, shares.DERIVED, shares.GUESSED)
        assert len(sign.source) > 10
        assert "own estimate" not in sign.source or sign.uncertainty == shares.GUESSED
        assert all(sign.names)


def test_the_readme_shows_the_table() -> None:
    """What is documented is what is used."""
    assert shares.table() in README.read_text(encoding="utf-8")


def test_what_the_detector_finds_counts() -> None:
    """An occupation that no pattern knows is named if the detector finds it, with its places."""
    report = risk.risk(document("Sie ist Altenpflegerin."), found=[EntityType.PROFESSION, EntityType.PROFESSION, EntityType.PERSON])
    assert [(factor.kind, factor.places) for factor in report.factors] == [("occupation", 2)]
    assert risk.risk(document("Sie ist Altenpflegerin.")).factors == ()


@pytest.mark.parametrize(
    ("language", "word"), [(Language.DE, "Namen von Einrichtungen"), (Language.SV, "namn på institutioner"), (Language.NB, "navn på institusjoner"), (Language.NN, "namn på institusjonar")]
)
def test_the_page_says_in_a_plain_word_what_the_profile_keeps(language: Language, word: str) -> None:
    """Names of institutions that stay by the profile are told; a page of a profile that keeps nothing says nothing of it."""
    one = PseudonymizedNarrative("1", language, "Kita Ahlbeck, 3. Mai 2024", ())
    text = risk.page(risk.risk(one, kept={EntityType.ORGANIZATION, EntityType.DATE}), language)
    assert word in text
    assert word not in risk.page(risk.risk(one), language)
