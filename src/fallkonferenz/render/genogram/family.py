"""A sheet's persons and relations as a family: generations, couples, parents of each child. Where they stand is not its job."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping

from fallkonferenz.core.case import CaseSheet, Person, Relation

PARENT_KINDS = {"parent_of": "birth", "adoptive_parent_of": "adopted", "foster_parent_of": "foster"}
SAME_GENERATION = ("sibling", "half_sibling", "step_sibling", "twin")
# The generation of a person who is tied to nobody, counted from the children.
_LEVELS = {"child": 0, "cousin": 0, "grandmother": 2, "grandfather": 2, "grandmother_m": 2, "grandfather_m": 2, "grandmother_f": 2, "grandfather_f": 2}
_MOTHERS, _FATHERS = ("mother",), ("father",)
_BAND = re.compile(r"(\d+)")
_MONTHS = re.compile(r"mon|mån|mnd|måned|månad", re.IGNORECASE)
UNBORN = re.compile(r"schwanger|ungeboren|gravid|ofödd|ufødt|ufødd|unborn|pregnan", re.IGNORECASE)


@dataclasses.dataclass(frozen=True, slots=True)
class Union:
    """Parents with their common children, and the couple they are or were. One parent stands alone."""

    parents: tuple[str, ...]
    children: tuple[str, ...] = ()
    couple: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Family:
    """Persons by code, their generation (0 is the oldest), the unions, how a child belongs to a parent, and the ties."""

    persons: Mapping[str, Person]
    generation: Mapping[str, int]
    unions: tuple[Union, ...]
    kind: Mapping[tuple[str, str], str]
    twins: tuple[tuple[str, str], ...]
    ties: tuple[Relation, ...]


DETAILS = ("full", "reduced", "coarse")


def family(sheet: CaseSheet, detail: str = "full") -> Family:
    """Return the family of a sheet.

    `reduced` keeps the household, the index child and its parents; `coarse` also puts the other children together
    as one symbol. The more a family is unlike others, the less of it should be shown.
    """
    persons = {person.code: person for person in sheet.persons if person.code}
    relations = tuple(r for r in sheet.relations if r.a in persons and r.b in persons and r.a != r.b)
    kind = _parents(persons, relations)
    if detail != "full":
        kept = {code for code, one in persons.items() if one.in_home or one.index}
        kept |= {parent for parent, child in kind if persons[child].index}
        persons = {code: one for code, one in persons.items() if code in kept} or persons
    if detail == "coarse":
        persons, kind = _merge_children(persons, kind)
    relations = tuple(r for r in relations if r.a in persons and r.b in persons)
    kind = {pair: how for pair, how in kind.items() if pair[0] in persons and pair[1] in persons}
    twins = tuple((r.a, r.b) for r in relations if r.kin == "twin")
    ties = tuple(r for r in relations if r.tie)
    return Family(persons, _generations(persons, relations, kind), _unions(persons, relations, kind), kind, twins, ties)


def _parents(persons: Mapping[str, Person], relations: tuple[Relation, ...]) -> dict[tuple[str, str], str]:
    """Return how (parent, child) belong together. By the meaning of their roles mother and father are those of the index child."""
    kind = {(r.a, r.b): PARENT_KINDS[r.kin] for r in relations if r.kin in PARENT_KINDS}
    index = [code for code, one in persons.items() if one.index and one.role == "child"]
    for roles in (_MOTHERS, _FATHERS):
        named = [code for code, one in persons.items() if one.role in roles]
        for child in index:
            if len(named) == 1 and not any(persons[p].role in roles for p, c in kind if c == child) and len([p for p, c in kind if c == child]) < 2:
                kind[named[0], child] = "birth"
    for side, parent_roles in (("m", _MOTHERS), ("f", _FATHERS)):
        parents = [code for code, one in persons.items() if one.role in parent_roles]
        for code, one in persons.items():
            if one.role in (f"grandmother_{side}", f"grandfather_{side}") and len(parents) == 1 and not any(p == code for p, _ in kind):
                kind[code, parents[0]] = "birth"
    for _ in range(2):  # full siblings and twins have the same parents
        for r in relations:
            if r.kin in ("sibling", "twin"):
                for without, other in ((r.a, r.b), (r.b, r.a)):
                    if not any(child == without for _, child in kind):
                        kind |= {(parent, without): how for (parent, child), how in list(kind.items()) if child == other}
    return kind


def _merge_children(persons: Mapping[str, Person], kind: Mapping[tuple[str, str], str]) -> tuple[dict[str, Person], dict[tuple[str, str], str]]:
    """Put the children besides the index child together, as a symbol that says how many there are, about."""
    others = [code for code, one in persons.items() if one.role == "child" and not one.index]
    if not others:
        return dict(persons), dict(kind)
    count = "1" if len(others) == 1 else "2-3" if len(others) < 4 else "4+"
    name = f"+{count}"
    left = {code: one for code, one in persons.items() if code not in others}
    homes = {persons[code].in_home for code in others}
    left[name] = Person(name, "child", in_home=homes.pop() if len(homes) == 1 else None)
    kept = {pair: how for pair, how in kind.items() if pair[1] not in others}
    kept |= {(parent, name): "birth" for parent, child in kind if child in others}
    return left, kept


def _generations(persons: Mapping[str, Person], relations: tuple[Relation, ...], kind: Mapping[tuple[str, str], str]) -> dict[str, int]:
    """Return the row of each person; children stand below their parents, couples and siblings side by side."""
    steps: list[tuple[str, str, int]] = [(parent, child, 1) for parent, child in kind]
    steps += [(r.a, r.b, 1) for r in relations if r.kin == "step_parent_of"]
    steps += [(r.a, r.b, 0) for r in relations if r.couple or r.kin in SAME_GENERATION]
    level: dict[str, int] = {}
    # Those whose role says most about their generation are placed first.
    for start in sorted(persons, key=lambda code: (not persons[code].index, persons[code].role not in _LEVELS, list(persons).index(code))):
        if start in level:
            continue
        level[start] = -_LEVELS.get(persons[start].role, 1)
        queue = [start]
        while queue:
            here = queue.pop(0)
            for a, b, step in steps:
                for one, other, change in ((a, b, step), (b, a, -step)):
                    if one == here and other not in level:
                        level[other] = level[here] + change
                        queue.append(other)
    top = min(level.values(), default=0)
    return {code: level[code] - top for code in persons}


def _unions(persons: Mapping[str, Person], relations: tuple[Relation, ...], kind: Mapping[tuple[str, str], str]) -> tuple[Union, ...]:
    order = list(persons)
    children: dict[tuple[str, ...], list[str]] = {}
    couples: dict[tuple[str, ...], str] = {}
    for r in relations:
        if r.couple:
            couples.setdefault(tuple(sorted((r.a, r.b), key=order.index)), r.couple)
    for child in persons:
        parents = sorted({parent for parent, one in kind if one == child}, key=order.index)
        birth = [p for p in parents if kind[p, child] == "birth"]
        others = [p for p in parents if kind[p, child] != "birth"]
        for group in (birth, others):  # a foster child hangs below both its families
            if group:
                children.setdefault(tuple(group[:2]), []).append(child)
    made = []
    for parents_ in dict.fromkeys((*couples, *children)):
        below = sorted(children.get(parents_, ()), key=lambda code: (-_age(persons[code].age_band), order.index(code)))
        made.append(Union(parents_, tuple(below), couples.get(parents_, "")))
    return tuple(made)


def _age(band: str) -> float:
    """Return about how old somebody of a band is, in years; 0 if nobody says."""
    found = _BAND.search(band)
    if not found:
        return 0
    years = float(found[1])
    return years / 12 if _MONTHS.search(band) else years
