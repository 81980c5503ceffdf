"""Who belongs to the family: from kinship words, the structure of the text and what stands around a name.

First every name and every kinship word is a mention with what its surroundings say of it (`mentions`); then mentions of
one person are brought together and roles are settled (`people`); here people get their codes and become rows of the sheet.
What the text does not say stays open.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable

from fallkonferenz.core.case import Person, Source
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.standing import Standing
from fallkonferenz.sheets.ages import band
from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.links import couples, further, mothers, spread
from fallkonferenz.sheets.mentions import kin_mentions, read_name
from fallkonferenz.sheets.people import find_people
from fallkonferenz.sheets.reading import Reading, read
from fallkonferenz.sheets.words.kin import CODES, NUMBERED


@dataclasses.dataclass(frozen=True, slots=True)
class Family:
    """The people of a case in the order of the sheet."""

    people: tuple[Somebody, ...]
    reading: Reading
    helpers: frozenset[int] = frozenset()  # where names of professionals begin

    def is_helper(self, start: int) -> bool:
        """Whether the name that begins here is a professional's."""
        return start in self.helpers

    def by_role(self, *roles: str) -> list[Somebody]:
        """Return the people of these roles."""
        return [one for one in self.people if one.role in roles]

    def at(self, start: int, end: int) -> Somebody | None:
        """Return who is mentioned inside a place."""
        return next((p for p in self.people for m in p.mentions if start <= m.start < end), None)

    def persons(self) -> tuple[Person, ...]:
        """Return the rows of the sheet."""
        return tuple(_person(one, self.reading.language) for one in self.people)


def find_family(reading: Reading) -> Family:
    """Return the people of the family that a narrative speaks of."""
    names = [read_name(reading, one) for one in reading.of(EntityType.PERSON)]
    spread(names, reading)
    mothers(names)
    more = (further(reading, one, name) for one, name in zip(reading.of(EntityType.PERSON), names, strict=True))
    names += [*(one for one in more if one), *couples(reading, names)]
    names = [one for one in names if not one.is_family]
    names.sort(key=lambda one: one.start)
    people, helpers = find_people(names, list(kin_mentions(reading, names)), reading)
    return Family(_coded(people, reading.language), reading, helpers)


def standings(narrative: PseudonymizedNarrative) -> dict[int, Standing]:
    """Return who the persons of a narrative are in the family, by the number of the person; nobody of whom that is not told."""
    found: dict[int, Standing] = {}
    for order, one in enumerate(find_family(read(narrative)).people):
        if one.place == "step" and one.says("is_dead"):
            continue  # the dead husband of a mother who has a child with another man: no step-parent
        numbers = [m.entity for m in one.mentions if m.entity]
        for number in dict.fromkeys(numbers):
            found.setdefault(number, Standing(one.place, one.sex, order))
    return found


# -- to the sheet -------------------------------------------------------------------------------------------------


def new_code(role: str, language: Language, taken: Iterable[str]) -> str:
    """Return the code of one more person of a role."""
    code, known = CODES[language].get(role, CODES[language]["other"]), set(taken)
    gap = "" if language is Language.DE else " "
    numbers = (f"{code}{gap}{number}" for number in itertools.count(1 if role in NUMBERED else 2))
    return code if role not in NUMBERED and code not in known else next(one for one in numbers if one not in known)


def _coded(family: list[Somebody], language: Language) -> tuple[Somebody, ...]:
    """Order the people, the child the case is about first, and give them codes."""
    children = [p for p in family if p.is_child]
    if len(children) == 1:
        children[0].mentions[0].is_index = True
    elif children and not any(p.says("is_index") for p in children):  # of whom the text speaks by far the most
        often = sorted(children, key=lambda p: -sum(1 for m in p.mentions if m.name))
        first, second = (sum(1 for m in p.mentions if m.name) for p in often[:2])
        often[0].mentions[0].is_index = first >= 4 and first >= 2 * second
    rank = {role: n for n, role in enumerate(CODES[language])}
    ordered = sorted(
        family, key=lambda p: (not p.is_child, not p.says("is_index"), rank.get(p.role, 99) if not p.is_child else 0, p.mentions[0].start)
    )
    counts: dict[str, int] = {}
    total: dict[str, int] = {}
    for one in ordered:
        total[one.role] = total.get(one.role, 0) + 1
    for one in ordered:
        counts[one.role] = counts.get(one.role, 0) + 1
        code = CODES[language].get(one.role, CODES[language]["other"])
        if one.role in ("aunt", "uncle") and language is Language.DE:
            code += {"m": "m", "f": "v"}.get(next((m.side for m in one.mentions if m.side), ""), "")
        number = counts[one.role]
        if one.role in NUMBERED or number > 1:
            code += f"{number}" if language is Language.DE else f" {number}"
        one.code = code
    return tuple(ordered)


def _person(one: Somebody, language: Language) -> Person:
    first = one.first
    homes = [m.in_home for m in one.mentions if m.in_home is not None]
    return Person(
        one.code,
        one.role,
        one.sex or "u",
        "" if one.months is None else band(one.months, language),
        index=one.is_child and one.says("is_index"),
        alive=not one.says("is_dead"),
        in_home=homes[0] if homes else None,
        custody=one.custody,
        work_band=next((m.work for m in one.mentions if m.work), ""),
        source=Source(first.start, first.end),
    )
