"""Rules on ordinary words: what is no name, no date; what a residence status is."""

from __future__ import annotations

import pytest

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.common_words.forms import is_common_form
from fallkonferenz.detect.nobody import tells_of_nobody
from fallkonferenz.detect.pregnancy import is_week_of_pregnancy
from fallkonferenz.detect.recognizers import date, origin, person_cue, profession
from fallkonferenz.detect.tidy import tidy


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        (Language.SV, "juridiken", True),
        (Language.NN, "guten", True),
        (Language.DE, "kühlschrank", True),
        (Language.DE, "kinderzimmerfenster", True),
        (Language.NB, "liv", False),  # also a first name
        (Language.DE, "steinbach", False),  # an ending of places
        (Language.SV, "jelena", False),
    ],
)
def test_common_form(language: Language, word: str, expected: bool) -> None:
    """Inflected and compound common words are known; first names, place endings and foreign names are not."""
    assert is_common_form(word, language) is expected


@pytest.mark.parametrize(("surface", "chance", "counts"), [("naustet", 0.93, False), ("naustet", 0.99, True), ("Naustet", 0.93, True)])
def test_small_words_must_be_likelier(surface: str, chance: float, counts: bool) -> None:
    """A form of a common word that is written small is a name only if the model is nearly certain."""
    span = tidy(surface, Span(0, len(surface), EntityType.PERSON, chance, "model"), Language.NN)
    assert span is not None
    assert (span.recognizer == "model") is counts


@pytest.mark.parametrize(
    ("text", "week", "expected"),
    [
        ("Akut snitt, v 38, mår bra.", "v 38", True),
        ("Hon är gravid i vecka 19.", "vecka 19", True),
        ("Hon är förstföderska. Drack vin fram till v 14.", "v 14", True),
        ("Han drack vin fram till v 14.", "v 14", False),
        ("Født i uke 34, alt fint.", "uke 34", True),
        ("Innlagt uke 31+3 med rier.", "uke 31", True),
        ("Ho fekk vite det i veke 20 av svangerskapet.", "veke 20", True),
        ("Jenta kom til verda i veke 35.", "35", True),  # a recognizer may see the number alone
        ("ho er i veke tjueto pluss fire punktum", "veke tjueto pluss fire", True),
        ("Vi ses v 38 hos barnmorskan.", "v 38", False),
        ("Møtes på kontoret i veke 35.", "35", False),
        ("Hun er gravid. Neste møte er i uke 12.", "uke 12", False),
        ("Tvillingane kom i veke 35 på sjukehuset.", "veke 35", True),
        ("Det var eit tap i 2020, i veke 22.", "veke 22", True),
        ("Gravid, termin uke 52.", "uke 52", False),  # there is no such week of a pregnancy
    ],
)
def test_week_of_pregnancy(text: str, week: str, expected: bool) -> None:
    """A week beside a word of pregnancy is no date; a week of the calendar stays one."""
    start = text.index(week)
    assert is_week_of_pregnancy(text, Span(start, start + len(week), EntityType.DATE, 0.9, "model")) is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (Language.DE, "Aufenthalt: unbefristet", "unbefristet"),
        (Language.DE, "Sie hat eine Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG.", "Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG"),
        (Language.SV, "Tillfälligt uppehållstillstånd saknas.", "Tillfälligt uppehållstillstånd saknas"),
        (Language.NB, "Far har permanent oppholdstillatelse.", "permanent oppholdstillatelse"),
        (Language.NN, "Ho har opphald på familiegjenforeining.", "opphald på familiegjenforeining"),
        (Language.DE, "Aufenthalt: Am Tannenkamp 22", None),
    ],
)
def test_residence_status(language: Language, text: str, expected: str | None) -> None:
    """A residence status is found with what is said of it, or after its label; an address behind that label is none."""
    found = [text[span.start : span.end] for span in origin.make(language).recognize(text)]
    assert (expected in found) if expected else not found


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (Language.SV, "Hembesök 3, 10 och 24 oktober 2024.", "3, 10 och 24 oktober 2024"),
        (Language.SV, "- 230420 7 v. Äter bra.", "230420"),
        (Language.NB, "Møter 4., 11. og 18. mars.", "4., 11. og 18. mars"),
    ],
)
def test_lists_of_days_and_stamps(language: Language, text: str, expected: str) -> None:
    """Days that share their month are one date, and the stamp of a journal is one before an age, too."""
    assert expected in [text[span.start : span.end] for span in date.make(language).recognize(text)]


def test_who_drives_for_a_living() -> None:
    """A vehicle somebody drives tells the occupation; one that somebody takes does not."""
    text = "Far kjører drosje om natta og tar buss hjem."
    assert [text[span.start : span.end] for span in profession.make(Language.NB).recognize(text)] == ["drosje"]


def test_a_pronoun_before_a_time_is_no_initial() -> None:
    """In an exported chat "Jag 21:20" is the writer; the J is nobody's initial, the names of the others are names."""
    text = "Nettan 21:14\nhej\n\nJag 21:20\nhej\n\nNettan 21:31\nja\n\nJag 21:40\nok\n"
    assert {text[span.start : span.end] for span in person_cue.make(Language.SV).recognize(text)} == {"Nettan"}


@pytest.mark.parametrize(("text", "is_name"), [("Vi ses i rum Bofink.", False), ("Samtalet med Bofink.", True), ("Rummen Ask, Ek och Bofink är lediga.", False), ("Treffen im Raum Linde.", False)])
def test_rooms_are_nobody(text: str, is_name: bool) -> None:
    """The name of a room, with the room before it, is no person."""
    start = text.index(name := "Bofink" if "Bofink" in text else "Linde")
    assert (tidy(text, Span(start, start + len(name), EntityType.PERSON, 0.99, "model"), Language.SV) is not None) is is_name


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (Language.NN, "1. Ring heim torsdag. 2. Skriv til skulen.", []),
        (Language.NN, "Møtet er tors. 2. mars, nytt møte ons. 9.", ["2. mars", "9."]),
        (Language.DE, "Er kommt Mittwoch. 3. Punkt: Geld.", []),
    ],
)
def test_number_of_a_list_is_no_day(language: Language, text: str, expected: list[str]) -> None:
    """The number of a list after a weekday that ends a sentence is no day; after its abbreviation it is."""
    found = [text[span.start : span.end] for span in date.make(language).recognize(text)]
    assert [one for one in found if one[:1].isdigit()] == expected


def test_room_is_no_origin() -> None:
    """ "rom 6" is a room in Norwegian; Roma are told by the words before."""
    found = [span.start for span in origin.make(Language.NN).recognize("Ho ligg på rom 6, og far er rom.")]
    assert found == [28]


@pytest.mark.parametrize(("text", "is_name"), [("Steg B. Etter tre dagar", False), ("Hepatitis B geimpft", False), ("Mor til B ringde", True)])
def test_letter_that_counts(text: str, is_name: bool) -> None:
    """A letter after a word that is counted by letters is nobody's initial."""
    start = text.index("B")
    assert (tidy(text, Span(start, start + 1, EntityType.PERSON, 0.99, "model"), Language.NN) is not None) is is_name


@pytest.mark.parametrize(
    ("text", "word", "kind", "counts"),
    [
        ("EPDS-Bögen auf Rumänisch, Dari und Tigrinya liegen bereit", "Tigrinya", EntityType.ORIGIN, False),
        ("Die Mutter spricht Dari und Tigrinya", "Tigrinya", EntityType.ORIGIN, True),
        ("Frau Mustermann", "Mustermann", EntityType.PERSON, False),
        ("Frau Mustermeier", "Mustermeier", EntityType.PERSON, True),
        ("inlett utredning enligt elfte kapitlet", "elfte", EntityType.DATE, False),
        ("möte den elfte april", "elfte", EntityType.DATE, True),
        ("diagnos sedan tonåren", "tonåren", EntityType.DATE, False),
        ("Mina frågor till er är tre.", "tre", EntityType.AGE, False),
        ("Lillan är tre.", "tre", EntityType.AGE, True),
        ("går bäst efter 19, 0971-555 38", "19", EntityType.PHONE, False),
        ("sist på grusvägen mot sjön", "grusvägen", EntityType.ADDRESS, False),
        ("bor på Grusvägen 3", "Grusvägen", EntityType.ADDRESS, True),
        ("på norra Gotland", "norra", EntityType.LOCATION, False),
        ("fährt einen silbernen Passat", "silbernen Passat", EntityType.ORGANIZATION, False),
        ("jobbar på Volvo", "Volvo", EntityType.ORGANIZATION, True),
        ("ligger på psykiatrisk avdelning", "psykiatrisk avdelning", EntityType.ORGANIZATION, False),
        ("jag är lite jävig här", "jävig", EntityType.PERSON, False),
        ("jag är lite Jonna på kvällen", "Jonna", EntityType.PERSON, True),
        ("sie trinkt aus dem Becher", "Becher", EntityType.PERSON, False),
        ("das Haus, in dem Elias lebt", "Elias", EntityType.PERSON, True),
        ("Frei gesessen mit 10 Monaten", "Frei", EntityType.PERSON, False),
        ("Levemir 12 IE zur Nacht", "Levemir", EntityType.PERSON, False),
        ("Mira 12 Monate", "Mira", EntityType.PERSON, True),
        ("hier im Norden habe man niemanden", "Norden", EntityType.LOCATION, False),
        ("måtte sove i bua ei natt", "bua", EntityType.LOCATION, False),
        ("bor på Bua", "Bua", EntityType.LOCATION, True),
        ("wohnt in Norden", "Norden", EntityType.LOCATION, True),
        ("seit der Logopädie", "Logopädie", EntityType.PROFESSION, False),
        ("Wohnung mit 68 m²", "68", EntityType.ADDRESS, False),
        ("epds 14. ville ha imovane", "ville", EntityType.PERSON, False),
        ("ville kom sent", "ville", EntityType.PERSON, True),
        ("Frånvarande: Lo (VAB)", "VAB", EntityType.PERSON, False),
        ("hon vill ha sitt gamla liv tillbaka", "liv", EntityType.PERSON, False),
        ("jag frågade liv i går", "liv", EntityType.PERSON, True),
        ('hon läser högt för honom ur "Alfons"', "Alfons", EntityType.PERSON, False),
        ('hon bor hos "Alfons"', "Alfons", EntityType.PERSON, True),
        ("Herr Roth baut aus Paletten Möbel", "Paletten", EntityType.LOCATION, False),
        ("Herr Roth kommt aus Paletten", "Paletten", EntityType.LOCATION, True),
        ("då blev han rask på foten", "rask", EntityType.PERSON, False),
        ("då skrev han till rask", "rask", EntityType.PERSON, True),
        ("vin till v 14, AUDIT 7.", "AUDIT 7.", EntityType.ADDRESS, False),
        ("Bescheid (GZ PG-5091)", "GZ", EntityType.ID, False),
        ("Bescheid (GZ PG-5091)", "PG-5091", EntityType.ID, True),
        ("Team Frühe Hilfen \n", "Frühe Hilfen ", EntityType.ORGANIZATION, False),
    ],
)
def test_what_tells_of_nobody(text: str, word: str, kind: EntityType, counts: bool) -> None:
    """What only looks like a name, a date, an age, a number or a place tells of nobody; the same word elsewhere counts."""
    start = text.index(word)
    assert tells_of_nobody(text, Span(start, start + len(word), kind, 0.9, "model")) is not counts
