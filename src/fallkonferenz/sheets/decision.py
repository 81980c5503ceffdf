"""The places of all people of a text, decided together: the ones that agree best with everything that is said.

What is said of one person alone ("three years old", "the client") gives each place a value; what is said of two ("Xs Mutter")
holds or does not hold for their two places (`composition`). The sum is made as large as it can be by changing one person, or
two of whom something is said, until nothing gets better.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping, Sequence

from fallkonferenz.sheets.composition import AUNT, GRAND, PARENTS, places

# How much a place needs before it is taken: nearer relatives need less. Who is told nothing of is nobody of the family.
_PRICE: Mapping[str, float] = {
    "": 0.0, "child": 0.4, "mother": 0.4, "father": 0.4, "parent": 0.6, "step": 0.7, "grand_m": 0.6, "grand_f": 0.6, "grand": 0.5,
    "aunt_m": 0.7, "aunt_f": 0.7, "aunt": 0.6, "cousin": 0.8, "relative": 1.0, "foster": 0.8, "neighbour": 0.8, "friend": 0.9,
}  # fmt: skip
_AGAINST = 0.6  # what a statement that does not hold costs, as a share of its weight
_SECOND = 0.9  # a second mother, a second father, a second grandmother of one side
_NO_CHILD = _NO_PARENT = 0.8  # a family without a child, without a parent
_OWNERS = ("child", *PARENTS, "step", *GRAND, *AUNT)
_OF_AUNTS = ("child", "partner", "new_partner", "ex_partner")  # who has only a mother or a sister in the text is rather a parent


@dataclasses.dataclass(frozen=True, slots=True)
class Owner:
    """Of whom somebody is the relative: a person by number, or a place that a word tells; neither: the child of the case."""

    person: int | None = None
    place: str | None = None
    weight: float = 1.0


@dataclasses.dataclass(frozen=True, slots=True)
class Statement:
    """The text calls person `who` the `kind` of one of the owners; which of them, a pronoun leaves open."""

    who: int
    kind: str
    owners: tuple[Owner, ...]

    def holds_for(self, owner: Owner, decided: Sequence[str]) -> bool:
        """Whether the statement holds with this owner."""
        place = decided[owner.person] if owner.person is not None else owner.place
        return decided[self.who] in places(self.kind, place)


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """What the text says of one person alone: the value of each place, and the sex."""

    values: Mapping[str, float]
    sex: str = ""


def decide(people: Sequence[Told], said: Sequence[Statement]) -> list[str]:
    """Return the place of each person."""
    domains = [_domain(number, one, said) for number, one in enumerate(people)]
    value = functools.partial(_value, people, said)
    starts = ([""] * len(people), [_alone(number, one, domains[number], said) for number, one in enumerate(people)])
    return max((_climb(start, domains, value, said) for start in starts), key=value)


def _alone(number: int, one: Told, domain: Sequence[str], said: Sequence[Statement]) -> str:
    """Return the place that suits one person best, without regard to the others."""
    bare = [place for s in said if s.who == number for o in s.owners if o.person is None for place in places(s.kind, o.place)]
    return max(domain, key=lambda place: one.values.get(place, 0) - _PRICE[place] + 2 * (place in bare))


def _climb(decided: list[str], domains: Sequence[Sequence[str]], value: functools.partial[float], said: Sequence[Statement]) -> list[str]:
    """Change one person, or two of whom something is said, until nothing gets better."""
    best = value(decided)
    pairs = {(s.who, o.person) for s in said for o in s.owners if o.person is not None and o.person != s.who}
    for _ in range(12):
        before = best
        for moved in (*((n,) for n in range(len(decided))), *sorted(pairs)):
            best = _improve(decided, moved, domains, value, best)
        if best == before:
            break
    return decided


def _improve(decided: list[str], moved: tuple[int, ...], domains: Sequence[Sequence[str]], value: functools.partial[float], best: float) -> float:
    """Give those who are moved the best of their places, the others as they are."""
    chosen = [decided[n] for n in moved]
    second = domains[moved[1]] if len(moved) > 1 else ("",)
    for one in domains[moved[0]]:
        for other in second:
            for number, place in zip(moved, (one, other), strict=False):
                decided[number] = place
            reached = value(decided)
            if reached > best + 1e-9:
                best, chosen = reached, [decided[n] for n in moved]
    for number, place in zip(moved, chosen, strict=True):
        decided[number] = place
    return best


def _domain(number: int, one: Told, said: Sequence[Statement]) -> tuple[str, ...]:
    found = [place for place, points in one.values.items() if points > 0]
    for statement in said:
        if statement.who == number:
            for owner in statement.owners:
                owners = _OWNERS if owner.person is not None else (owner.place,)
                found += [place for here in owners for place in places(statement.kind, here)]
        elif any(owner.person == number for owner in statement.owners):
            found += [place for place in _OWNERS if places(statement.kind, place) and (place not in AUNT or statement.kind in _OF_AUNTS)]
    return tuple(place for place in dict.fromkeys(("", *found)) if one.values.get(place, 0) > -5)


def _value(people: Sequence[Told], said: Sequence[Statement], decided: Sequence[str]) -> float:
    total = sum(one.values.get(place, 0) - _PRICE[place] for one, place in zip(people, decided, strict=True))
    for statement in said:
        holding = [owner.weight for owner in statement.owners if statement.holds_for(owner, decided)]
        known = [o.weight for o in statement.owners if decided[statement.who] and (o.person is None or decided[o.person])]
        total += max(holding) if holding else -_AGAINST * max(known, default=0)
    seen: dict[tuple[str, str], int] = {}
    for one, place in zip(people, decided, strict=True):
        sex = one.sex if place.startswith("grand") else ""
        if place in ("mother", "father") or sex:
            seen[place, sex] = seen.get((place, sex), 0) + 1
    couples = {frozenset((s.who, o.person)) for s in said if s.kind == "partner" for o in s.owners if o.person is not None and s.holds_for(o, decided)}
    alike = sum(len({decided[n] for n in couple if n is not None}) == 1 for couple in couples)  # two mothers
    total -= _SECOND * max(0, sum(count - 1 for count in seen.values()) - alike)
    parents = sum(place in PARENTS for place in decided)
    total -= 0.2 * max(0, parents - 2)
    if any(decided) and "child" not in decided:
        total -= _NO_CHILD
    return total - (_NO_PARENT if any(decided) and not parents else 0)
