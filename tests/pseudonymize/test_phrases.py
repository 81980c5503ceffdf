"""Golden phrases: what stands for a name or a date is written as a native would write it."""

from __future__ import annotations

import datetime
import pathlib
import re

import pytest
from cases import made, words

from fallkonferenz.core.entities import Language
from fallkonferenz.core.profile import Ages, Dates, Profile, Style
from fallkonferenz.pseudonymize.dates import numerals
from fallkonferenz.pseudonymize.dates.parts import Context
from fallkonferenz.pseudonymize.dates.shift import shifted
from fallkonferenz.pseudonymize.surrogate_data import names

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
        if word.endswith("."):  # a name cut off
            return next(of[name] for name in of if name.startswith(word[:-1]))[: len(word) - 1] + "."
        if word.endswith("_"):
            return of[word[:-1]].lower()
        return of[word.lower()].upper() if word.isupper() else of[word]

    assert narrative.text == re.sub(r"\{([^}]+)\}", written, expected)


@pytest.mark.parametrize(("language", "surface", "expected"), DATES)
def test_a_date_is_answered_in_the_same_form(language: str, surface: str, expected: str) -> None:
    """Every written form of a date is moved and written in the same form; a shift between whole years stands in older keys."""
    assert shifted(surface, Language(language), Context(datetime.date(2023, 4, 1)), -665) == expected


def rows(name: str) -> list[tuple[str, ...]]:
    """Return the rows of a phrase file with columns."""
    lines = (PHRASES / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines if line and line[0] != "#"]


@pytest.mark.parametrize(("language", "surface", "expected"), rows("dates_near_years.txt"))
def test_a_shift_near_whole_years_keeps_seasons_and_feasts(language: str, surface: str, expected: str) -> None:
    """Days move by weeks; feasts, seasons, terms and years by the whole years, in digits and as they are spoken."""
    assert shifted(surface, Language(language), Context(datetime.date(2023, 4, 1)), -721) == expected


CODES = [
    (Language(file.name.split(".")[1]), *line.replace("\\n", "\n").split(" => "))
    for file in sorted(PHRASES.glob("codes.*.txt"))
    for line in file.read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def pattern(expected: str) -> str:
    """Return what must come out as a pattern: * is an invented word, # a number or a number word."""
    return re.escape(expected).replace(r"\*", r"[^\W\d_]+").replace(r"\#", r"\w+").replace("#", r"\w+")


@pytest.mark.parametrize(("language", "marked", "expected"), CODES)
def test_codes_tell_the_role_that_the_text_tells(language: Language, marked: str, expected: str) -> None:
    """Role words before and after a name decide the code, and a code belongs to one person."""
    narrative, _ = made(marked, language, Profile(ages=Ages.KEEP, dates=Dates.KEEP), style=Style.CODES)
    assert narrative.text == expected


@pytest.mark.parametrize(("language", "marked", "expected"), rows("genders.txt"))
def test_the_gender_is_the_one_that_the_text_tells(language: str, marked: str, expected: str) -> None:
    """Role words, pronouns and lists of names tell the gender of a surrogate, in this order."""
    _, key = made(marked.replace("\\n", "\n"), Language(language))
    entries = sorted(key.entries, key=lambda entry: entry.number)
    pools = {g: {*names.given(Language(language), g), *names.hyphenated(Language(language), g)} for g in "fmu"}
    for entry, gender in zip(entries, expected.split(), strict=True):
        assert {surrogate for kind, _, surrogate in entry.words if kind in ("given", "nick")} <= pools[gender]


@pytest.mark.parametrize(("language", "surface", "expected"), rows("institutions.txt"))
def test_an_institution_keeps_its_kind(language: str, surface: str, expected: str) -> None:
    """The words that tell the kind stay, the name is invented, and the genitive fits."""
    narrative, _ = made(f"Das ist [[ORGANIZATION|{surface}]].", Language(language))
    assert re.fullmatch(f"Das ist {pattern(expected)}\\.", narrative.text), narrative.text
    assert surface not in narrative.text


@pytest.mark.parametrize(("language", "surface", "expected"), rows("addresses.txt"))
def test_an_address_keeps_its_form(language: str, surface: str, expected: str) -> None:
    """Street and number are others; floor, adjective and kind of street stay."""
    narrative, _ = made(f"bor [[ADDRESS|{surface}]].", Language(language))
    assert re.fullmatch(f"bor {pattern(expected)}\\.", narrative.text), narrative.text


@pytest.mark.parametrize(("language", "how", "marked", "expected"), rows("coarse.txt"))
def test_a_coarse_date_reads_as_a_native_writes(language: str, how: str, marked: str, expected: str) -> None:
    """The preposition fits, and the full stop of a sentence stays."""
    narrative, key = made(marked, Language(language), Profile(dates=Dates(how)))
    assert narrative.text == re.sub(r"\{(\w+)\}", lambda match: words(key)[match.group(1)], expected)


@pytest.mark.parametrize(("language", "word"), [("sv", "BVC"), ("nb", "NAV"), ("nb", "Barneverntjenesten i"), ("de", "Jugendamt"), ("nb", "avd.")])
def test_a_kind_alone_names_nobody(language: str, word: str) -> None:
    """A word that is no more than a kind stays as it is, even if the detector marks it."""
    narrative, _ = made(f"Ring [[ORGANIZATION|{word}]].", Language(language))
    assert narrative.text == f"Ring {word}."


def test_a_kind_alone_begins_a_line_with_a_capital() -> None:
    """Where nothing but the kind is left of a name, it begins a line as the name did."""
    narrative, _ = made("Dette\n– [[ORGANIZATION|Overgrepsmottaket]], er det for sent?", Language.NB)
    assert narrative.text == "Dette\n– Mottaket, er det for sent?"


def test_every_letter_of_initials_is_that_of_the_surrogate() -> None:
    """Initials fit the names that they stand for."""
    narrative, _ = made("[[PERSON|Mona Vik]], [[PERSON|Turid Mai Jensen]]. [[PERSON|MV]], [[PERSON|T. M. Jensen]]", Language.NB)
    first, second = re.split(r"\. ", narrative.text, maxsplit=1)
    mona, turid = (name.split() for name in first.split(", "))
    assert second == f"{mona[0][0]}{mona[1][0]}, {turid[0][0]}. {turid[1][0]}. {turid[2]}"


def test_a_middle_initial_has_a_letter_of_its_own() -> None:
    """An initial that no name of the person begins with has a letter with which names begin."""
    narrative, _ = made("[[PERSON|Olav T. Rustad]] kom", Language.NB)
    assert re.fullmatch(r"\w+ [A-V]\. \w+ kom", narrative.text)
    assert " T. " not in narrative.text


def test_a_spoken_number_is_answered_by_number_words() -> None:
    """Number words of one, two and three letters are number words, too."""
    narrative, _ = made("nummer [[ID|null sju en to, fem ni]]", Language.NB)
    assert set(re.findall(r"\w+", narrative.text)[1:]) <= {numerals.cardinal(n, Language.NB) for n in range(20)}


def test_a_surname_in_s_at_the_end_of_a_line_is_no_genitive() -> None:
    """Initials of "Harms" before the next line of an address get no s, and a sentence's full stop is written once."""
    narrative, _ = made("Dr. [[PERSON|Ubbo Harms]]\nPostfach. Er kennt [[PERSON|Wiebke]]. Gut.", style=Style.INITIALS)
    assert re.fullmatch(r"Dr\. [A-Z]\. [A-Z]\.\nPostfach\. Er kennt [A-Z]\. Gut\.", narrative.text)


def test_a_second_surname_of_a_child_is_no_given_name_of_the_mother() -> None:
    """A middle word of one name stays a surname in another."""
    _, key = made("[[PERSON|Mio Haaland Ferreira]], mora [[PERSON|Kjersti Haaland]]", Language.NN)
    mother = next(entry for entry in key.entries if "Kjersti Haaland" in entry.forms)
    assert [kind for kind, _, _ in mother.words] == ["given", "surname"]


def test_small_initials_and_user_names_become_initials_as_the_others() -> None:
    """Initials read alike, whether the original is a name, a letter in lower case or a user name."""
    narrative, _ = made("alltså [[PERSON|anneli]] och [[PERSON|anneli k]] (@[[PERSON|anneli_kk]]) kom", Language.SV, style=Style.INITIALS)
    assert re.fullmatch(r"alltså ([A-Z])\. och \1\. [A-Z]\. \(@\1\.\) kom", narrative.text)


def test_a_swedish_genitive_of_initials_has_a_colon() -> None:
    """"B:s mamma", and nobody shares a letter with anybody."""
    narrative, _ = made("[[PERSON|Elin]], [[PERSON|Elins]] mamma, [[PERSON|Bo Ask]]", Language.SV, style=Style.INITIALS)
    found = re.fullmatch(r"([A-Z])\., \1:s mamma, ([A-Z])\. ([A-Z])\.", narrative.text)
    assert found
    assert len(set(found.groups())) == 3


def test_every_one_of_many_has_initials_of_their_own() -> None:
    """When the letters are used up two letters stand for a name, and initials of theirs tell apart, too."""
    firsts = "Anton Berta Dora Emil Friedrich Gustav Heinrich Ida Julius Konrad Ludwig Martha Otto Paula Richard Siegfried Theodor Ulrich Viktor Wilhelm Yvonne Abel Bodo Carla Edda Falk".split()
    narrative, _ = made(" und ".join(f"[[PERSON|{name}]]" for name in firsts), style=Style.INITIALS)
    assert len(set(narrative.text.split(" und "))) == len(firsts)


def test_a_namesake_in_a_double_name_is_somebody_else() -> None:
    """The father's first name in a child's double name does not make one person of the two."""
    narrative, _ = made("[[PERSON|Jan-Luca]] (4) und Vater [[PERSON|Luca Holm]]. [[PERSON|Luca]] lacht.")
    found = re.fullmatch(r"(\S+) \(4\) und Vater (\w+) \w+\. \2 lacht\.", narrative.text)
    assert found
    assert found.group(2) not in found.group(1).split("-")


@pytest.mark.parametrize("seed", [b"1", b"2", b"3", b"4", b"5", b"6"])
def test_a_swedish_name_takes_an_s_before_its_kind(seed: bytes) -> None:
    """A name that ends in a consonant is joined by an s, one that ends in a vowel is not: "Häggtorpsskolan", "Kvarntunaskolan"."""
    narrative, _ = made("[[ORGANIZATION|Vrinnevisjukhuset]] ringde.", Language.SV, seed=seed)
    name = narrative.text.partition("sjukhuset")[0]
    assert re.search(r"[aeiouyåäös]$", name)


@pytest.mark.parametrize(
    ("surface", "told", "expected"),
    [
        ("ab August 2024", (), "ab August 2022"), ("ab August 2024", (datetime.date(2024, 3, 2),), "ab August 2022"),
        ("im Januar", (), "im Januar"), ("Mai bis Juli 2023", (), "Mai bis Juli 2021"), ("Ende Mai 2023", (), "Anfang Juni 2021"),
        ("im August 2024", (datetime.date(2024, 8, 30),), "im August 2022"), ("im Mai 2023", (datetime.date(2023, 6, 20),), "im Mai 2021"), ("3. und 5. Mai 2023", (), "12. und 14. Mai 2021"),
    ],
)  # fmt: skip
def test_a_month_alone_stays_the_month(surface: str, told: tuple[datetime.date, ...], expected: str) -> None:
    """School begins in August, and "before New Year" stands unmarked: a month that no day of the case is near to moves by whole years."""
    assert shifted(surface, Language.DE, Context(datetime.date(2023, 4, 1)), -721, told=told) == expected


def test_a_month_beside_a_day_moves_with_it() -> None:
    """ "im Mai, am 3. Mai": both move by the same days, 22 off two years here, so that their order stays."""
    context, days = Context(datetime.date(2023, 4, 1)), -749
    assert shifted("3. Mai 2023", Language.DE, context, days) == "14. April 2021"
    assert shifted("Mai 2023", Language.DE, context, days, told=(datetime.date(2023, 5, 3),)) == "April 2021"
    assert shifted("Mai 2023", Language.DE, context, days) == "Mai 2021"


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("nb", "ons [[DATE|2/10]]\nhun kom", "høst\nhun kom"), ("nb", "Lør. [[DATE|13.01.24, 22.47]]\nHun kom", "Vinter\nHun kom"), ("sv", "Tis [[DATE|12/3]]\nHon kom", "Våren\nHon kom"),
        ("de", "Mo, [[DATE|12.3.2024]]\nSie kam", "Frühjahr\nSie kam"), ("sv", "Tis [[DATE|12/3]] kom hon", "Under våren kom hon"),
    ],
)  # fmt: skip
def test_a_day_that_is_a_line_is_a_heading(language: str, marked: str, expected: str) -> None:
    """Of a log the day is a heading, no phrase that goes on."""
    assert made(marked, Language(language), Profile(dates=Dates.SEASON))[0].text == expected
