"""The check finds every form of a known original and what the detector does not know as a surrogate."""

from __future__ import annotations

import pytest

from fallkonferenz.check.leaks import leaks
from fallkonferenz.check.risk import page, risk
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.key import Key, KeyDocument, KeyEntry, Origin, digest
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement
from fallkonferenz.core.report import LeakReason
from fallkonferenz.core.spans import Span

KEY = Key(
    "case",
    (
        KeyEntry(EntityType.PERSON, "Aria Müller-Öz", ("Aria Müller-Öz", "Aria"), "Lena Roth", 1, (("given", "aria", "Lena"), ("surname", "muller", "Roth"))),
        KeyEntry(EntityType.LOCATION, "ahlbeck", ("Ahlbeck",), "Lindenau", 2),
        KeyEntry(EntityType.PHONE, "03834 555 12", ("03834 555 12",), "030 23125 001", 3),
        KeyEntry(EntityType.AGE, "31", ("31",), "30–34", 4),
    ),
)


def document(text: str, *replacements: Replacement) -> PseudonymizedNarrative:
    """Return a document with the text."""
    return PseudonymizedNarrative("d", Language.DE, text, replacements)


@pytest.mark.parametrize("form", ["Aria", "ARIA", "arias", "Ária", "Müller", "MULLER", "müllers", "Aria Müller-Öz", "Ahlbeck", "ahlbecks", "03834 555 12"])
def test_every_form_of_an_original_is_found(form: str) -> None:
    """Case, accents and endings do not hide an original; a part of a name counts."""
    (leak,) = leaks([document(f"Dort steht {form} noch.")], KEY).leaks[:1]
    assert leak.reason is LeakReason.KNOWN_ORIGINAL
    assert leak.start == len("Dort steht ")


@pytest.mark.parametrize("text", ["Lena Roth kam.", "Sie ist 31.", "Malaria ist etwas anderes.", "Die Lenau fließt."])
def test_other_words_are_no_leak(text: str) -> None:
    """Surrogates, short numbers and words that only hold an original are left alone."""
    assert leaks([document(text)], KEY).is_clean


def test_a_replacement_is_no_leak() -> None:
    """What a replacement covers was put there."""
    assert leaks([document("Aria kam.", Replacement(0, 4, EntityType.PERSON, "Aria", 1))], KEY).is_clean


def test_a_text_that_the_key_knows_is_read_with_its_places() -> None:
    """A finished file without its replacements is matched by its fingerprint."""
    text = "Aria kam."
    key = Key("c", KEY.entries, (KeyDocument(digest(text), (Origin(0, 4, "Aria", "Lena", 1),)),))
    assert leaks([document(text)], key).is_clean


def test_an_everyday_word_in_lower_case_is_no_leak() -> None:
    """Written large an everyday word is worth a look, written small it is none."""
    key = Key("c", (KeyEntry(EntityType.PERSON, "Frau Morgen", ("Morgen",), "Roth", 1),))
    report = leaks([document("Am Morgen, bis morgen.")], key, ordinary=frozenset({"morgen"}))
    assert [leak.reason for leak in report.leaks] == [LeakReason.INDIRECT]
    assert report.is_clean


def test_what_the_detector_finds_is_reported_unless_it_is_a_surrogate() -> None:
    """A name that nobody knows is a leak; a surrogate is none."""
    text = "Lena und Karsten."
    spans = [Span(0, 4, EntityType.PERSON), Span(9, 16, EntityType.PERSON)]
    report = leaks([document(text)], KEY, lambda _: spans)
    assert [(leak.start, leak.reason) for leak in report.leaks] == [(9, LeakReason.DETECTED)]
    assert not report.is_clean
    assert leaks([document(text)], KEY, lambda _: spans, kept=frozenset({EntityType.PERSON})).is_clean


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("population", [None, 3000, 500_000])
def test_the_page_on_the_risk_never_calls_a_text_anonymous(language: Language, population: int | None) -> None:
    """The page names what is left and promises nothing."""
    report = risk(document("Zwillinge, die Fähre, 31 Jahre. Der Pfarrer stand in der Zeitung."), population)
    text = page(report, language)
    assert "anonym" not in text.casefold()
    assert len(text) > 200
    assert (report.families is None) == (population is None)


def test_the_rarest_combination_and_what_helps_are_named() -> None:
    """The rarest kinds come first, and the fewer people live there, the fewer families fit."""
    text = document("Zwillinge, die Fähre, 31 Jahre. Es stand in der Zeitung.")
    small, large = risk(text, 3000), risk(text, 3_000_000)
    assert small.rarest[0] == "press"
    assert small.helps == small.rarest[:2]
    assert small.families is not None
    assert large.families is not None
    assert small.families[1] < large.families[1]


def test_a_surrogate_without_letters_is_known_in_an_edited_text() -> None:
    """A date that stands for another one is no leak after an edit, another date is one."""
    key = Key("c", KEY.entries, (KeyDocument("00", (Origin(0, 10, "04.01.2022", "12.03.2024", 9),)),))
    spans = [Span(0, 10, EntityType.DATE), Span(15, 25, EntityType.DATE)]
    report = leaks([document("04.01.2022 und 05.01.2022")], key, lambda _: spans)
    assert [(leak.start, leak.reason) for leak in report.leaks] == [(15, LeakReason.DETECTED)]
