"""Properties that hold for every case: the way back, what stays, what never stays, who is who, when was what."""

from __future__ import annotations

import datetime
import pathlib
import re

import pytest
from cases import annotated, made
from hypothesis import given, settings
from hypothesis import strategies as st

from fallkonferenz import pipeline
from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.key import Key
from fallkonferenz.core.narrative import AnnotatedNarrative, Narrative
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.spans import Span
from fallkonferenz.pseudonymize.dates import forms, shift
from fallkonferenz.pseudonymize.dates.parts import Context

PROFILES = ("handout", "working", "learning", "consented")
OWN = pathlib.Path(__file__).parents[2] / "models" / "corpus" / "narratives"
_ANY = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
_SOME = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=10),
    st.sampled_from(("Nino Berisha", "K.", "3. Mai", "Kita Ahlbeck", "12 år", "Lindenstr. 4", "@a_1", "å\u030a", "ﬁ", "v. d. Au", "20240121-2390", "hansens'", "İ")),
)
_BETWEEN = st.one_of(_ANY, st.sampled_from((" am ", ", Mutter von ", "\r\n", "die Mutter ", " (", ") ", "im ", "Mo, ", "sedan i ", ". ", "gez. ")))
_PARTS = st.lists(st.tuples(_BETWEEN, _SOME, st.sampled_from(list(EntityType))), max_size=5)


def _case(parts: list[tuple[str, str, EntityType]], tail: str, language: Language) -> AnnotatedNarrative:
    text, spans = "", []
    for before, inside, kind in parts:
        text += before
        spans.append(Span(len(text), len(text) + len(inside), kind))
        text += inside
    return AnnotatedNarrative(Narrative("x", language, text + tail), tuple(spans))


@settings(max_examples=120, deadline=None)
@given(_PARTS, _ANY, st.sampled_from(list(Language)), st.sampled_from(PROFILES), st.sampled_from(list(Style)))
def test_any_text_comes_back_byte_for_byte(
    parts: list[tuple[str, str, EntityType]], tail: str, language: Language, profile: str, style: Style
) -> None:
    """Whatever the text, the spans, the profile and the style: restoring gives the original."""
    one = _case(parts, tail, language)
    (narrative,), key = pipeline.pseudonymize_case([one], pipeline.load_profile(profile), style=style, seed=b"s")
    assert pipeline.restore(narrative.text, key).encode() == one.narrative.text.encode()


@settings(max_examples=80, deadline=None)
@given(_PARTS, _ANY, st.sampled_from(list(Language)), st.sampled_from((Style.NAMES, Style.INITIALS, Style.LABELS, Style.MASK)))
def test_outside_the_spans_not_a_byte_changes(parts: list[tuple[str, str, EntityType]], tail: str, language: Language, style: Style) -> None:
    """What is replaced lies in the spans, and what stands between replacements is the original's."""
    one = _case(parts, tail, language)
    (narrative,), key = pipeline.pseudonymize_case([one], Profile(), style=style, seed=b"s")
    marked = {at for span in one.spans for at in range(span.start, span.end)}
    document = key.document(narrative.text)
    assert document is not None
    moved = last = 0
    for origin in document.origins:
        start = origin.start + moved
        assert narrative.text[last : origin.start] == one.narrative.text[last + moved : start]
        assert set(range(start, start + len(origin.original))) <= marked
        moved += len(origin.original) - len(origin.surrogate)
        last = origin.end
    assert narrative.text[last:] == one.narrative.text[last + moved :]


_WORDS = ("Zarrentin", "Hodalen", "Gnesta", "Berisha", "Krasniqi", "Okafor", "Ylvisaker", "Nino", "Merve", "Tjorven")
_KINDS = (EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.ADDRESS)
_FORMS = {EntityType.ORGANIZATION: "Kita {}", EntityType.ADDRESS: "{}str. 7"}
_LEADS = ("und", "im", "die Mutter", "Frau", "nach", "gestern", "Familie", "bei")


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(_LEADS), st.sampled_from(_WORDS), st.sampled_from(_KINDS), st.sampled_from(("", "s"))), min_size=1, max_size=7),
    st.sampled_from(list(Language)), st.sampled_from(("handout", "working", "learning")), st.sampled_from(list(Style)), st.binary(max_size=3),
)  # fmt: skip
def test_no_part_of_an_original_is_left(
    parts: list[tuple[str, str, EntityType, str]], language: Language, profile: str, style: Style, seed: bytes
) -> None:
    """No name of a person, place, institution or street stands in the result, alone or inside of another word."""
    marked = " ".join(f"{lead} [[{kind}|{_FORMS.get(kind, '{}').format(word)}{end if kind is EntityType.PERSON else ''}]]" for lead, word, kind, end in parts)
    (narrative,), _ = pipeline.pseudonymize_case([annotated(marked, language)], pipeline.load_profile(profile), style=style, seed=seed or b"s")
    folded = fold(narrative.text)
    assert not [word for _, word, _, _ in parts if fold(word) in folded]


_PEOPLE = ("Nino Berisha", "Nino", "Luka Berisha", "Lukas", "Ole Vik", "Vik", "Merve")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(_PEOPLE), min_size=1, max_size=4), min_size=3, max_size=3), st.sampled_from(list(Language)))
def test_a_person_keeps_every_word_of_the_surrogate_over_three_documents(texts: list[list[str]], language: Language) -> None:
    """Whatever stands in which document: with the key a word of a name has one surrogate, and no two words share one."""
    key: Key | None = None
    of: dict[tuple[str, str], str] = {}
    for names in texts:
        _, key = made(". ".join(f"[[PERSON|{name}]]" for name in names), language, key=key)
        for entry in key.entries:
            for kind, word, surrogate in entry.words:
                assert of.setdefault((kind, word), surrogate) == surrogate
    assert len(set(of.values())) == len(of)


_WRITE = {
    Language.DE: lambda d: f"{d.day}.{d.month}.{d.year}", Language.SV: lambda d: f"{d.day} {_MONTHS_SV[d.month - 1]} {d.year}",
    Language.NB: lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}", Language.NN: lambda d: f"{d.day}. {_MONTHS_NO[d.month - 1]} {d.year}",
}  # fmt: skip
_MONTHS_SV = "januari februari mars april maj juni juli augusti september oktober november december".split()
_MONTHS_NO = "januar februar mars april mai juni juli august september oktober november desember".split()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.dates(datetime.date(2001, 1, 1), datetime.date(2029, 12, 31)), min_size=3, max_size=6), st.sampled_from(list(Language)), st.binary(min_size=1, max_size=4))
def test_intervals_between_all_dates_of_a_case_stay(dates: list[datetime.date], language: Language, seed: bytes) -> None:
    """Over two documents of a case and in every usual form: all dates move by the same weeks, and never stay."""
    written = [f"den [[DATE|{_WRITE[language](date)}]]" for date in dates]
    documents = [annotated(", ".join(part), language, str(n)) for n, part in enumerate((written[:2], written[2:]))]
    made_, _ = pipeline.pseudonymize_case(documents, Profile(), seed=seed)
    surfaces = [r.surrogate for one in made_ for r in one.replacements]
    moved = [part.date for text in surfaces for part in forms.read(text, language, Context(dates[0])) or ()]
    assert len({new - old for old, new in zip(dates, moved, strict=True)}) == 1
    assert moved[0] != dates[0]
    assert moved[0].weekday() == dates[0].weekday()


_AROUND = {  # a day, a bare year or a season with one, a day without a year
    Language.DE: ("am {}", "wie schon {}", "am {} wieder", "Sommer {}"), Language.SV: ("den {}", "som redan {}", "den {} igen", "hösten {}"),
    Language.NB: ("den {}", "som i {}", "den {} igjen", "våren {}"), Language.NN: ("den {}", "som i {}", "den {} igjen", "vinteren {}"),
}  # fmt: skip
_WITHOUT_YEAR = {
    Language.DE: lambda d: f"{d.day}.{d.month}.", Language.SV: lambda d: f"{d.day}/{d.month}",
    Language.NB: lambda d: f"{d.day}. {_MONTHS_NO[d.month - 1]}", Language.NN: lambda d: f"{d.day}.{d.month}.",
}  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(list(Language)), st.dates(datetime.date(2019, 1, 1), datetime.date(2025, 12, 31)), st.integers(-120, 120), st.integers(2000, 2025), st.booleans(), st.binary(min_size=1, max_size=4)
)  # fmt: skip
def test_a_bare_year_does_not_move_the_days_that_follow(language: Language, day: datetime.date, apart: int, year: int, with_season: bool, seed: bytes) -> None:
    """A day without a year is of the year close to the last day, whatever year or season was named in between: the interval stays.

    The year moves by the whole years that are in the shift of the days.
    """
    second = day + datetime.timedelta(apart)
    first_form, year_form, second_form, season_form = _AROUND[language]
    between = season_form.format(year) if with_season else str(year)
    marked = ", ".join(
        form.format(f"[[DATE|{surface}]]")
        for form, surface in ((first_form, _WRITE[language](day)), (year_form, between), (second_form, _WITHOUT_YEAR[language](second)))
    )
    (one,), key = pipeline.pseudonymize_case([annotated(marked, language)], Profile(), seed=seed)
    first, middle, last = (r.surrogate for r in one.replacements)
    (new,) = forms.read(first, language, Context(day)) or ()
    (then,) = forms.read(last, language, Context(new.date)) or ()
    assert (then.date - new.date).days == apart
    assert int(middle[-4:]) - year == round(key.shift_days / 365.25)
    assert middle[:-4] == between[:-4]


@given(st.sampled_from(shift.possible_shifts()), st.dates(datetime.date(2001, 1, 1), datetime.date(2029, 12, 31)))
def test_a_shift_keeps_the_day_of_the_week_and_nearly_the_day_of_the_year(days: int, day: datetime.date) -> None:
    """Whole weeks, one to five years back, and at most 25 days off the same day of an earlier year, never that day."""
    moved = day + datetime.timedelta(days)
    same = min((datetime.date(year, day.month, min(day.day, 28)) for year in range(moved.year - 1, moved.year + 2)), key=lambda d: abs((d - moved).days))
    assert days % 7 == 0
    assert 1 <= day.year - same.year <= 5
    assert abs((moved - same).days) <= 28
    assert (moved.month, moved.day) != (day.month, day.day)


def test_every_possible_shift_is_chosen_and_an_older_one_stays() -> None:
    """All numbers come up with the seeds; a key file that was made with another shift goes on with it."""
    assert {shift.choose_shift(n.to_bytes(2)) for n in range(1000)} == set(shift.possible_shifts())
    old = Key(case_id="K", seed=b"s", shift_days=-665)
    narrative, key = made("am [[DATE|3. Mai 2022]] und an [[DATE|Silvester 2022]]", key=old)
    assert narrative.text.startswith("am 7. Juli 2020 und ")
    assert "Silvester" not in narrative.text
    assert key.shift_days == -665


@pytest.mark.parametrize(
    ("language", "marked"),
    [(Language.NN, "fredag [[DATE|17.5.2024]], altså [[DATE|nasjonaldagen]]"), (Language.DE, "am [[DATE|24.12.2023]], an [[DATE|Heiligabend]]"), (Language.SV, "den [[DATE|24 december 2023]], alltså [[DATE|julafton]]"), (Language.NB, "[[DATE|31.12.2023]], altså [[DATE|nyttårsaften]]")],
)
def test_a_feast_beside_its_day_does_not_tell_the_shift(language: Language, marked: str) -> None:
    """A feast whose day the case names moves with that day: together they would tell the secret number."""
    feast = re.findall(r"\|([^]]+)\]", marked)[1]
    for seed in (b"1", b"2", b"3", b"4", b"5", b"6"):
        (one,), key = pipeline.pseudonymize_case([annotated(marked, language)], Profile(), seed=seed)
        apart = abs(key.shift_days - 365.25 * round(key.shift_days / 365.25))
        assert (feast not in one.text) or apart <= 5


@pytest.mark.parametrize("language", list(Language))
def test_a_feast_stays_and_comes_back(language: Language) -> None:
    """The name of a feast is no original that is left: the check finds nothing, and the text is restored."""
    feast = {Language.DE: "Ostern", Language.SV: "julen", Language.NB: "påska", Language.NN: "sankthans"}[language]
    one = annotated(f"... [[DATE|{feast}]]. [[DATE|2023]]", language)
    (narrative,), key = pipeline.pseudonymize_case([one], Profile(), seed=b"s")
    assert narrative.text.startswith(f"... {feast}. ")
    assert pipeline.restore(narrative.text, key) == one.narrative.text
    assert not pipeline.leaks([narrative], key).leaks


def _own() -> list[pathlib.Path]:
    return [path for language in Language for path in sorted(OWN.glob(f"{language.value}-*.txt"))[::40][:4]]


@pytest.mark.parametrize("path", _own(), ids=lambda path: path.stem)
def test_our_own_narratives_come_back_and_leave_no_name(path: pathlib.Path) -> None:
    """Whole narratives in all profiles: exactly restored, and no name of a person is left that does not stand unmarked, too."""
    text, spans = markup.parse(path.read_text(encoding="utf-8"))
    one = AnnotatedNarrative(Narrative(path.stem, Language(path.stem[:2]), text), spans)
    names = {fold(w) for s in spans if s.entity_type is EntityType.PERSON for w in re.findall(r"[^\W\d_]{3,}", text[s.start : s.end]) if w[0].isupper()}
    rest = text
    for span in reversed(spans):
        rest = f"{rest[: span.start]} {rest[span.end :]}"
    ordinary = {fold(word) for word in re.findall(r"[^\W\d_]+", rest)} | _TITLES
    for profile in ("handout", "working", "learning"):
        (narrative,), key = pipeline.pseudonymize_case([one], pipeline.load_profile(profile), seed=b"s")
        assert pipeline.restore(narrative.text, key) == text
        left = names & {fold(word) for word in re.findall(r"[^\W\d_]{3,}", narrative.text)}
        assert not left - ordinary, profile


_TITLES = frozenset("familie familien familjen von van der den frau herr oma opa onkel tante mormor morfar farmor farfar moster faster dr".split())
