"""Role codes say who somebody is in the family, as the case sheet does."""

from __future__ import annotations

import pytest
from cases import SEED, annotated

from fallkonferenz import pipeline
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.standing import Standing
from fallkonferenz.pseudonymize.codes import role_of_standing

NATURAL = (
    (
        "de",
        "[[PERSON|Wencke Tamm]] kommt mit ihrer Tochter [[PERSON|Lia]], [[AGE|2]]. [[PERSON|Lia]] schläft schlecht. "
        "[[PERSON|Wenckes]] Schwester [[PERSON|Ute]] hilft.",
        "M kommt mit ihrer Tochter K1, 2. K1 schläft schlecht. Ms Schwester Tm hilft.",
    ),
    (
        "sv",
        "[[PERSON|Stina]] är [[AGE|4 år]]. Hennes mamma [[PERSON|Ylva]] bor med sin nya sambo [[PERSON|Tage]]. [[PERSON|Stina]] gillar honom.",
        "Barn 1 är 4 år. Hennes mamma bor med sin nya sambo (bonusföräldern). Barn 1 gillar honom.",
    ),
    (
        "nb",
        "[[PERSON|Even]] er [[AGE|5 år]]. Mor, [[PERSON|Randi]], er sliten. Mors bror, [[PERSON|Odd]], henter [[PERSON|Even]].",
        "Barn 1 er 5 år. Mor er sliten. Mors bror, onkel, henter barn 1.",
    ),
    (
        "de",
        "Der Vater, Herr [[PERSON|Arne Tamm]] ([[AGE|39]]), führt den Hof. Frau [[PERSON|Hanka Tamm]], Ende dreißig, unterrichtet. "
        "Zu den Kindern: [[PERSON|Jurij]] ([[AGE|10]]). Die Kraft der Mutter reicht nicht.",
        "Der Vater, Herr V (39), führt den Hof. Frau M, Ende dreißig, unterrichtet. Zu den Kindern: K1 (10). Die Kraft der Mutter reicht nicht.",
    ),
    (
        "de",
        "Klientin\n- [[PERSON|Lara Tamm]], [[AGE|17]], lebt noch daheim\n- Sohn [[PERSON|Levin]]\n- Mutter der KM: [[PERSON|Romy Tamm]], [[AGE|41]]\n- Die Kindsmutter will lernen.",
        "Klientin\n- M, 17, lebt noch daheim\n- Sohn K1\n- Mutter der KM: GMm, 41\n- Die Kindsmutter will lernen.",
    ),
    (
        "de",
        "Die Mama, [[PERSON|Leni Tamm]], [[AGE|27]], mit [[PERSON|Luka]], [[AGE|2]]. Oben wohnen die Eltern von der [[PERSON|Leni]]: der [[PERSON|Sepp]], Rentner, und die [[PERSON|Burgi]].",
        "Die Mama, M, 27, mit K1, 2. Oben wohnen die Eltern von der M: der GVm, Rentner, und die GMm.",
    ),
    (
        "sv",
        "Gäller blivande förstföderska, [[PERSON|Lana Tamm]], [[AGE|20 år]]. [[PERSON|Lanas]] mor bor långt bort. Syskon: [[PERSON|Tim]], [[AGE|14]]. [[PERSON|Lana]] äter.",
        "Gäller blivande förstföderska, mamma, 20 år. Mammas mor bor långt bort. Syskon: Morbror, 14. Mamma äter.",
    ),
    (
        "sv",
        "[[PERSON|Liv]] och [[PERSON|Maja]], du vet paret i [[LOCATION|Zorby]]. [[PERSON|Liv]] har fött [[PERSON|Ebbe]], [[AGE|elva veckor]]. [[PERSON|Maja]] sover dåligt.",
        "Mamma och mamma 2, du vet paret i {}. Mamma har fött barn 1, elva veckor. Mamma 2 sover dåligt.",
    ),
)


@pytest.mark.parametrize(("language", "marked", "expected"), NATURAL)
def test_codes_follow_the_family(language: str, marked: str, expected: str) -> None:
    """Who is told by the whole text rather than by the word beside the name has the code of the sheet, too."""
    (narrative,), _ = pipeline.pseudonymize_case([annotated(marked, Language(language))], Profile(), style=Style.CODES, seed=SEED)
    place = next((one.surrogate for one in narrative.replacements if one.entity_type is EntityType.LOCATION), "")
    assert narrative.text == expected.format(place)


@pytest.mark.parametrize("language", list(Language))
def test_the_child_the_case_is_about_is_the_first(language: Language) -> None:
    """A sheet and a text in codes call the same child K1 or barn 1, whoever is named first."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case

    marked = "[[PERSON|Ann]], [[PERSON|Bo]], [[PERSON|Even]]"
    one = annotated(marked, language)
    standings = {3: Standing("child", "", 0), 1: Standing("child", "", 1)}
    _, key = pseudonymize_case([one], Profile(), style=Style.CODES, seed=SEED, standings=standings)
    assert [entry.code[-1] for entry in sorted(key.entries, key=lambda entry: entry.number)] == ["2", "1", "1"]


def test_a_place_without_a_code_has_no_role() -> None:
    """A grandparent whose sex is not told has no code, and a cousin has none."""
    assert role_of_standing(Standing("grand_m"), Language.DE) == ""
    assert role_of_standing(Standing("cousin", "f"), Language.SV) == ""
    assert role_of_standing(Standing("grand_f", "m"), Language.NB) == "farfar"


def test_a_grown_up_is_no_child() -> None:
    """An age, a title or a profession that the words around a name tell outweighs a child in the sheet."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case

    one = annotated("[[PERSON|Kristine Dal]], [[AGE|88]], og [[PERSON|Ole]], [[AGE|4]]. Helsesykepleier [[PERSON|Unn Lie]].", Language.NB)
    standings = {number: Standing("child", "", number) for number in (1, 2, 3)}
    (narrative,), _ = pseudonymize_case([one], Profile(), style=Style.CODES, seed=SEED, standings=standings)
    assert narrative.text == "Person 1, 88, og barn 1, 4. Helsesykepleieren."


def test_a_man_is_no_mother_and_a_grandfather_no_second_father() -> None:
    """A standing that contradicts the sex of the name, or a role that the words tell beside the one who has it, does not count."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case

    one = annotated("Møtt: [[PERSON|Eirik Lie]] og [[PERSON|Per Dal]]. Far, [[PERSON|Jon Dal]], 25. Farfar [[PERSON|Gunnar Dal]]. Romkamerat [[PERSON|Ada]].", Language.NB)
    standings = {1: Standing("mother", "", 0), 4: Standing("father", "m", 2), 5: Standing("mother", "f", 3)}
    (narrative,), _ = pseudonymize_case([one], Profile(), style=Style.CODES, seed=SEED, standings=standings)
    assert narrative.text == "Møtt: Person 1 og person 2. Far, 25. Farfar. Vennen."


def test_the_father_of_a_friend_is_not_the_father() -> None:
    """Words that tell of a parent outside the family outweigh a standing."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case

    one = annotated("I ulykka ble [[PERSON|Hallstein Dal]], far til klassekameraten [[PERSON|Ismael]], skadd.", Language.NB)
    (narrative,), _ = pseudonymize_case([one], Profile(), style=Style.CODES, seed=SEED, standings={1: Standing("father", "m", 0)})
    assert narrative.text == "I ulykka ble person 1, far til vennen, skadd."


def test_a_side_that_the_words_tell_stays() -> None:
    """A Norwegian "morbror" is more than the uncle of a standing."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case

    one = annotated("Morbror [[PERSON|Odd]] henter. [[PERSON|Odd]] ler.", Language.NB)
    (narrative,), _ = pseudonymize_case([one], Profile(), style=Style.CODES, seed=SEED, standings={1: Standing("aunt_m", "m", 0)})
    assert narrative.text == "Morbror henter. Morbror ler."


def test_what_the_words_beside_a_name_tell_outweighs_a_far_standing() -> None:
    """The mother of a list stays one if no other is, nobody with a title is a second father, and a neighbour whom all call Oma no grandmother."""
    from fallkonferenz.pseudonymize.case import pseudonymize_case

    one = annotated(
        "[[PERSON|Dora Lenz]]; Mutter; 28\n[[PERSON|Uwe Stein]]; Vater; 30\n"
        "Herr [[PERSON|Sommer]] vom Jugendamt fragt. Die Nachbarin, Frau [[PERSON|Inge Holz]], hilft.",
        Language.DE,
    )
    standings = {1: Standing("grand_f", "f", 3), 3: Standing("grand", "f", 4), 4: Standing("father", "m", 2)}
    (narrative,), _ = pseudonymize_case([one], Profile(), style=Style.CODES, seed=SEED, standings=standings)
    assert narrative.text == "M; Mutter; 28\nV; Vater; 30\nDie Fachkraft vom Jugendamt fragt. Die Nachbarin, Frau N, hilft."
