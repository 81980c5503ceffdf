"""Dates and ages on text that nobody wrote for them."""

from __future__ import annotations

import itertools

import pytest

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.detect.recognizers.age import make as make_age
from fallkonferenz.detect.recognizers.date import make as make_date
from fallkonferenz.detect.recognizers.spelling import one_of, slips, tolerant

RUNS = ("a", "1", "1.", "1 ", "a-", "(", "\n", " ", "den ", "mamma ", "12;", "tjugo", "und", '"', "4 år och ")


@pytest.mark.parametrize("make", [make_date, make_age])
@pytest.mark.parametrize("language", [Language.DE, Language.SV, Language.NB])
def test_long_runs_end(make, language) -> None:  # type: ignore[no-untyped-def]
    """A run of one character or word neither breaks the patterns nor makes them search for ever, and spans stay inside."""
    recognizer = make(language)
    for run in RUNS:
        text = run * (2000 // len(run))
        assert all(span.end <= len(text) for span in recognizer.recognize(text))


@pytest.mark.parametrize("language", list(Language))
def test_dates_are_disjoint_and_in_order(language: Language) -> None:
    """The date recognizer unites what its forms find twice."""
    spans = list(make_date(language).recognize("12.03.2021, 3. mai 2020, uke 12 / vecka 12 / KW 12, 2019 - 2021, jul 2020"))
    assert spans
    assert all(first.end < second.start for first, second in itertools.pairwise(spans))


def test_a_month_that_is_a_name_leaves_the_decision_to_the_model() -> None:
    """August after a comma scores under a sure model, "im August" over it."""
    recognizer = make_date(Language.DE)
    (name,) = recognizer.recognize("Ihr Sohn, August, schläft.")
    (month,) = recognizer.recognize("Sie kam im August an.")
    assert name.score < 0.6 < 0.8 < month.score


def test_both_norwegian_forms_find_the_same() -> None:
    """A wrong guess between Bokmål and Nynorsk costs nothing."""
    text = "Ho er fem, hun fylte 6 i mai, veke 12 og uke 13, hausten 2021 og høsten 2022."
    for make in (make_date, make_age):
        assert list(make(Language.NB).recognize(text)) == list(make(Language.NN).recognize(text))


def test_spans_carry_their_type_and_recognizer() -> None:
    """Each recognizer finds its one type and signs it."""
    (age,) = make_age(Language.SV).recognize("en femåring")
    assert (age.entity_type, age.recognizer) == (EntityType.AGE, "age")


def test_spelling_forgives_ascii_and_slips() -> None:
    """Umlauts open to ASCII, blanks to line breaks, and a slip is never the word itself."""
    assert tolerant("März") == "M(?:ä|ae|a)rz"
    assert one_of(["a b", "abc"]) == r"(?:a\s+b|abc)" or one_of(["a b", "abc"]) == r"(?:abc|a\s+b)"
    assert "novmber" in slips("november")
    assert "november" not in slips("november")
