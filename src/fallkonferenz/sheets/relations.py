"""Who is related to whom: parents and children, brothers and sisters, couples, conflict. Only between people of the sheet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from fallkonferenz.core.case import Relation, Source
from fallkonferenz.sheets.mentions import Mention
from fallkonferenz.sheets.people import Somebody
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.wording import is_denied
from fallkonferenz.sheets.words import persons as words

_PARENTS = ("mother", "father")
_STEP = ("step_mother", "step_father", "step_parent")


def find_relations(family: Family, reading: Reading, conflict: Source | None) -> tuple[Relation, ...]:
    """Return the relations. `conflict` is the place where the text speaks of a conflict of the parents."""
    parents = {id(child): _parents(child, family) for child in family.people if child.is_child}
    found: list[Relation] = []
    for child in family.by_role("child"):
        found += (_kin(parent, child, "parent_of") for parent in parents[id(child)])
        found += (_kin(one, child, "foster_parent_of") for one in family.by_role("foster_mother", "foster_father") if child.says("is_index"))
    found += _siblings(family, reading, {key: {id(p) for p in value} for key, value in parents.items()})
    for ending, role in (("_m", "mother"), ("_f", "father")):
        parent = next(iter(family.by_role(role)), None)
        if parent:
            found += (_kin(one, parent, "parent_of") for one in family.people if one.role.startswith("grand") and one.role.endswith(ending))
    mother, father = (next(iter(family.by_role(role)), None) for role in _PARENTS)
    if mother and father:
        couple = _couple(reading, mother, father, family)
        if couple:
            found.append(couple)
        if conflict:
            found.append(Relation(mother.code, father.code, tie="conflict", source=conflict))
    return tuple(found)


def _parents(child: Somebody, family: Family) -> list[Somebody]:
    """Return the parents of a child: those the text names as its own; for the other one the mother or father of the case."""
    own = [p for p in family.by_role(*_PARENTS, *_STEP) if _is_parent_of(p, child)]
    if own and (any(m.is_own for m in child.mentions) or any(p.role in _STEP for p in own)):
        return own
    if any(m.is_own for m in child.mentions):
        return []
    found = list(own)
    told = {p.sex for p in own if p.sex}
    for role, sex in (("mother", "f"), ("father", "m")):
        if sex in told or len(own) > 1:
            continue
        elsewhere = [p for p in family.by_role(role) if not _has_own_child(p, family)]
        found += [p for p in elsewhere[:1] or family.by_role(role)[:1] if p not in found]
    if not found or not told:
        found += [p for p in family.by_role("parent") if p not in found]
    return found


def _is_parent_of(parent: Somebody, child: Somebody) -> bool:
    return parent in child.of or child in parent.of


def _has_own_child(parent: Somebody, family: Family) -> bool:
    """Whether the text names the children of this parent, so that the others are not."""
    return sum(1 for c in family.by_role("child")) > 1 and any(_is_parent_of(parent, c) for c in family.by_role("child"))


def _siblings(family: Family, reading: Reading, parents: dict[int, set[int]]) -> Iterator[Relation]:
    children = family.by_role("child")
    twins = _twins(children, reading)
    for a, b in itertools.combinations(children, 2):
        mine, other = parents[id(a)], parents[id(b)]
        if {a.code, b.code} <= twins:
            yield _kin(a, b, "twin")
        elif mine == other:
            yield _kin(a, b, "sibling")
        elif mine & other:
            yield _kin(a, b, "half_sibling")


def _twins(children: list[Somebody], reading: Reading) -> set[str]:
    """Return the codes of the two children named right after the word."""
    for match in re.finditer(words.TWINS, reading.text, re.IGNORECASE):
        for reach in (range(0, 61), range(-60, 0)):  # the words after it first
            near = {c.code for c in children for m in c.mentions if m.start - match.end() in reach}
            if len(near) == 2:
                return near
    return set()


def _couple(reading: Reading, mother: Somebody, father: Somebody, family: Family) -> Relation | None:
    """Return what the text says of the parents as a couple: the latest state wins over the earlier ones."""
    for state, pattern in words.COUPLE[reading.language]:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})", reading.text, re.IGNORECASE):
            sentence = reading.sentence_at(match.start())
            near = family.at(match.start(), match.start() + 60) if state == "together" else None
            if near and near.role not in _PARENTS:
                continue
            if _is_about(sentence.start, sentence.end, mother, father) and not is_denied(reading, match.start(), match.end()):
                return Relation(mother.code, father.code, couple=state, source=Source(match.start(), match.end()))
    return None


def _is_about(start: int, end: int, mother: Somebody, father: Somebody) -> bool:
    def inside(one: Somebody) -> bool:
        return any(start - 150 <= m.start < end + 100 for m in one.mentions)

    return inside(mother) or inside(father)


def _kin(a: Somebody, b: Somebody, kind: str) -> Relation:
    place: Mention = b.first if b.first.start > a.first.start else a.first
    return Relation(a.code, b.code, kin=kind, source=Source(place.start, place.end))
