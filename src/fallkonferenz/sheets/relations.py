"""Who is related to whom: parents and children, brothers and sisters, couples, conflict. Only between people of the sheet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from fallkonferenz.core.case import Relation, Source
from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.mention import Mention
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.ties import find_ties
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
        found += (_kin(one, child, "foster_parent_of") for one in family.people if one.place == "foster" and child.says("is_index"))
    found += _siblings(family, reading, {key: {id(p) for p in value} for key, value in parents.items()})
    found += _of_parents(family)
    found += _as_told(family, reading)
    for step in family.by_role(*_STEP):
        if any(m.role in _STEP for m in step.mentions):  # by the word, not only somebody's partner
            found += (_kin(step, child, "step_parent_of") for child in family.by_role("child") if step not in parents[id(child)])
    foster = family.by_role("foster_mother", "foster_father")
    if len(foster) == 2:
        found += _foster_couple(reading, *foster)
    pair = _pair_of_parents(family, parents)
    if pair:
        couple = _couple(reading, *pair, family)
        if couple and not any(one.couple and {one.a, one.b} == {couple.a, couple.b} for one in found):
            found.append(couple)
        if conflict:
            found.append(Relation(pair[0].code, pair[1].code, tie="conflict", source=conflict))
    told = {frozenset((one.a, one.b)) for one in found if one.tie}
    found += (one for one in find_ties(family, reading) if frozenset((one.a, one.b)) not in told)
    return tuple(dict.fromkeys(found))


def _of_parents(family: Family) -> Iterator[Relation]:
    """Yield the grandparents, aunts and uncles of a side whose parent is known."""
    for side, role in (("_m", "mother"), ("_f", "father")):
        parent = next(iter(family.by_role(role)), None)
        for one in family.people if parent else ():
            if parent and one.place == f"grand{side}" and not any(p.role == role for p in one.of):
                yield _kin(one, parent, "parent_of")
            elif parent and one.place == f"aunt{side}" and not any(p.role in _PARENTS for p in one.of):
                yield _kin(one, parent, "sibling")


def _as_told(family: Family, reading: Reading) -> Iterator[Relation]:
    """Yield what the text says in so many words: "Annas Mutter", "Bo och hans fru"."""
    for one in family.people:
        for kind, other in one.kin:
            if other not in family.people or other is one:
                continue
            if kind in ("mother", "father", "parent") and not other.is_child:
                yield _kin(one, other, "parent_of")
            elif kind == "child" and not one.is_child:
                yield _kin(other, one, "parent_of")
            elif kind == "sibling" and not (one.is_child and other.is_child):
                is_twin = any(re.match("zwilling|tvilling", reading.text[m.word :], re.IGNORECASE) for m in one.mentions if m.word >= 0)
                yield _kin(one, other, "twin" if is_twin else "sibling")
            elif kind in ("step", "foster") and not other.is_child:
                yield _kin(one, other, f"{kind}_parent_of")
            elif kind in _COUPLES:
                married = kind == "partner" and any(m.is_spouse for m in one.mentions)
                yield Relation(other.code, one.code, couple="married" if married else _COUPLES[kind], source=Source(one.first.start, one.first.end))


_COUPLES = {"partner": "together", "new_partner": "together", "ex_partner": "separated"}


def _pair_of_parents(family: Family, parents: dict[int, list[Somebody]]) -> tuple[Somebody, Somebody] | None:
    """Return the two who have most children of the case together, of several such pairs those of the child of the case."""
    index = next((id(p) for p in family.by_role("child") if p.says("is_index")), 0)
    pairs: dict[tuple[int, ...], list[int]] = {}
    people = {id(p): p for p in family.people}
    for child, both in parents.items():
        two = tuple(id(p) for p in both if p.role not in _STEP)
        if len(two) == 2:
            pairs.setdefault(two, []).append(child)
    if pairs:
        first, second = max(pairs, key=lambda two: (len(pairs[two]), index in pairs[two]))
        return people[first], people[second]
    found = [p for p in (next(iter(family.by_role(role)), None) for role in _PARENTS) if p]
    return (found[0], found[1]) if len(found) == 2 else None


def _parents(child: Somebody, family: Family) -> list[Somebody]:
    """Return the parents of a child: those the text names as its own; for the other one the mother or father of the case."""
    own = [p for p in family.by_role(*_PARENTS, *_STEP) if _is_parent_of(p, child)]
    if own and (any(m.is_own for m in child.mentions) or any(p.role in _STEP for p in own)):
        return own
    if any(m.is_own for m in child.mentions):
        return []
    is_named = any(m.role == "child" and len(m.of) == 1 and not m.owner and not m.is_had for m in child.mentions)
    if len(own) == 1 and is_named and all(family.by_role(role) for role in _PARENTS):
        return own  # "Annas Sohn Max", where the text knows a father of the others
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
    half = _told_apart(children, reading)
    steps = {id(p) for p in family.by_role(*_STEP)}
    for a, b in itertools.combinations(children, 2):
        mine, other = parents[id(a)], parents[id(b)]
        if {a.code, b.code} <= twins:
            yield _kin(a, b, "twin")
        elif id(a) in half or id(b) in half:
            yield _kin(a, b, "half_sibling")
        elif mine == other and mine:
            yield _kin(a, b, "sibling")
        elif mine & other:
            yield _kin(a, b, "half_sibling")
        elif (mine | other) & steps:
            yield _kin(a, b, "step_sibling")


def _told_apart(children: list[Somebody], reading: Reading) -> set[int]:
    """Return the children whom the text calls half sisters and brothers: by the word, or by another father."""
    apart = {id(c) for c in children for m in c.mentions if m.word >= 0 and reading.text[m.word : m.word + 4].lower() in ("halb", "halv")}
    for match in re.finditer(words.HALF, reading.text, re.IGNORECASE):
        start = reading.line_at(match.start())[0]
        near = [(m.start, n) for n, c in enumerate(children) for m in c.mentions if start <= m.start < match.start()]
        apart |= {id(children[max(near)[1]])} if near else set()
    return apart


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


def _foster_couple(reading: Reading, one: Somebody, other: Somebody) -> Iterator[Relation]:
    """Yield what is said of two foster parents as a couple, on the line that names both."""
    line = reading.line_at(one.first.start)
    if line == reading.line_at(other.first.start):
        for state, pattern in words.COUPLE[reading.language]:
            match = re.search(rf"(?<!\w)(?:{pattern})", reading.text[slice(*line)], re.IGNORECASE)
            if match and state == "married":
                yield Relation(one.code, other.code, couple=state, source=Source(line[0] + match.start(), line[0] + match.end()))


def _is_about(start: int, end: int, mother: Somebody, father: Somebody) -> bool:
    def inside(one: Somebody) -> bool:
        return any(start - 150 <= m.start < end + 100 for m in one.mentions)

    return inside(mother) or inside(father)


def _kin(a: Somebody, b: Somebody, kind: str) -> Relation:
    place: Mention = b.first if b.first.start > a.first.start else a.first
    return Relation(a.code, b.code, kin=kind, source=Source(place.start, place.end))
