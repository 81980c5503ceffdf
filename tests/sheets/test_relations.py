"""Whose relative somebody is, and how two people stand to each other: small narratives with one point each."""

from __future__ import annotations

import pytest

from support.gold_sheets import filled

ROLES = (  # language, narrative, the person that is asked for by code, role
    ("de", "[[PERSON#1|Ada]], [[AGE#2|24 Jahre]], ist die Mutter von [[PERSON#3|Kim]], [[AGE#4|2 Jahre]]. Ihre Schwester [[PERSON#5|Eva]] hilft.", "T", "aunt"),
    ("sv", "Mamma: [[PERSON#1|Ada]]. Barn: [[PERSON#3|Kim]], [[AGE#4|2 år]]. Mammas bror [[PERSON#5|Bo]] hämtar.", "mor-/farbror", "uncle"),
    ("nb", "Mor: [[PERSON#1|Ada]]. Barn: [[PERSON#3|Kim]], [[AGE#4|2 år]]. Mora hennes, [[PERSON#5|Eva]], er ofte der.", "mormor", "grandmother_m"),
    ("nn", "Far: [[PERSON#1|Odd]]. Barn: [[PERSON#3|Kim]], [[AGE#4|2 år]]. Han har ein ny kjæreste, [[PERSON#5|Rut]].", "steforelder", "step_parent"),
    ("sv", "Klient: [[PERSON#1|Ada]], [[AGE#2|31 år]]. Hon kommer varje vecka. Barn: [[PERSON#3|Kim]], [[AGE#4|2 år]].", "mamma", "mother"),
    ("de", "Mutter: [[PERSON#1|Ada]]. Sohn: [[PERSON#3|Kim]], [[AGE#4|2 Jahre]]. Nachbarin [[PERSON#5|Eva]] kocht.", "N", "neighbour"),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "code", "role"), ROLES)
def test_roles_from_kinship_words_and_pronouns(lang: str, text: str, code: str, role: str) -> None:
    """A relative of a parent is no child; a new partner without a told sex is a neutral step-parent."""
    assert role in {person.role for person in filled(lang, text).persons if person.code == code}


TIES = (
    ("de", "Mutter: [[PERSON#1|Ada]]. Kind: [[PERSON#3|Kim]], [[AGE#4|2 Jahre]]. Oma mütterlicherseits: [[PERSON#5|Eva]].\nZwischen [[PERSON#1|Ada]] und [[PERSON#5|Eva]] gibt es seit Jahren keinen Kontakt.", ("M", "cut_off", "GMm")),
    ("sv", "Mamma: [[PERSON#1|Ada]]. Pappa: [[PERSON#2|Bo]]. Barn: [[PERSON#3|Kim]], [[AGE#4|9 år]].\n[[PERSON#3|Kim]] vägrar träffa [[PERSON#2|Bo]].", ("barn 1", "cut_off", "pappa")),
    ("nb", "Mor: [[PERSON#1|Ada]]. Barn: [[PERSON#3|Kim]], [[AGE#4|9 år]]. Mormor: [[PERSON#5|Eva]].\n[[PERSON#1|Ada]] og [[PERSON#5|Eva]] er uvenner.", ("mor", "conflict", "mormor")),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "tie"), TIES)
def test_ties_of_two_people(lang: str, text: str, tie: tuple[str, str, str]) -> None:
    """A sentence that speaks of just two people tells how they stand to each other."""
    assert tie in {(one.a, one.tie, one.b) for one in filled(lang, text).relations}


def test_step_siblings() -> None:
    """The child that a step-parent brings along is a step-sibling, not a sibling."""
    text = (
        "Mutter: [[PERSON#1|Ada]]. Vater: [[PERSON#2|Ben]]. Kind: [[PERSON#3|Kim]], [[AGE#4|9 Jahre]].\n"
        "Stiefvater: [[PERSON#5|Udo]].\n[[PERSON#6|Mia]], [[AGE#7|8 Jahre]], Tochter von [[PERSON#5|Udo]], ist oft da."
    )
    kin = {one.kin for one in filled("de", text).relations if {one.a, one.b} == {"K1", "K2"}}
    assert kin == {"step_sibling"}


@pytest.mark.parametrize(
    ("lang", "text", "custody"),
    [
        ("de", "Mutter: [[PERSON#1|Ada]], allein sorgeberechtigt. Kind: [[PERSON#3|Kim]], [[AGE#4|2 Jahre]].", {"sole"}),
        ("sv", "Mamma: [[PERSON#1|Ada]]. Pappa: [[PERSON#2|Bo]]. Barn: [[PERSON#3|Kim]], [[AGE#4|9 år]]. De har gemensam vårdnad.", {"joint"}),
        ("nb", "Mor: [[PERSON#1|Ada]]. Far: [[PERSON#2|Bo]]. Barn: [[PERSON#3|Kim]], [[AGE#4|9 år]].", {""}),
    ],
)
def test_custody(lang: str, text: str, custody: set[str]) -> None:
    """Custody is filled where the text tells it, and only there."""
    assert {person.custody for person in filled(lang, text).persons if person.role in ("mother", "father")} == custody


def test_network_holds_people_outside_and_active_services() -> None:
    """Relatives outside the household, friends and services that are there; ties only as the text rates them."""
    text = (
        "Mutter: [[PERSON#1|Ada]]. Kind: [[PERSON#3|Kim]], [[AGE#4|2 Jahre]]. Oma mütterlicherseits: [[PERSON#5|Eva]].\n"
        "Oma [[PERSON#5|Eva]] hilft jeden Tag.\nDie Familienhebamme kommt wöchentlich. SPZ: Wartezeit."
    )
    network = {tie.who: (tie.sector, tie.tie, tie.formal) for tie in filled("de", text).network}
    assert network == {"GMm": ("family", "strong", False), "Familienhebamme": ("health", "", True)}


def test_choices_by_the_phrases_of_a_template() -> None:
    """An enum whose template gives phrases is filled if the text tells one value; two values leave it open."""
    one = filled("de", "Beim Hausbesuch war [[PERSON#1|Ada]], die Mutter, allein.", "iqz_ffk")
    assert one.extra["origin.place"] == "home_visit"
    assert "origin.place" in one.proposed
    both = filled("de", "Beim Hausbesuch war [[PERSON#1|Ada]], die Mutter, allein. In meiner Praxis weint sie.", "iqz_ffk")
    assert "origin.place" not in both.extra
