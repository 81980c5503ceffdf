"""Measure filling against sheets written by hand. What is measured is handed in as plain values; nothing is filled here."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping
from typing import Protocol

from fallkonferenz.core.case import CaseSheet, Person, Relation
from fallkonferenz.core.entities import Language
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative


class GoldPerson(Protocol):
    """A person of a gold sheet (`store.gold_sheets`)."""

    @property
    def code(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def details(self) -> Mapping[str, object]: ...


class Gold(Protocol):
    """A gold sheet (`store.gold_sheets`)."""

    @property
    def narrative(self) -> PseudonymizedNarrative: ...
    @property
    def part(self) -> str: ...
    @property
    def persons(self) -> tuple[GoldPerson, ...]: ...
    @property
    def question(self) -> str: ...
    def names(self, name: str) -> tuple[str, ...]: ...


@dataclasses.dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person of the filled sheet, and where the text of the gold sheet mentions them, `[start, end)` in characters."""

    row: Person
    mentions: tuple[tuple[int, int], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Tally:
    """What gold holds, what was found of it, and what was found beyond gold."""

    gold: int = 0
    found: int = 0
    beyond: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.gold + other.gold, self.found + other.found, self.beyond + other.beyond)

    @property
    def recall(self) -> float:
        """The share of gold that was found; 1 if there is none."""
        return self.found / self.gold if self.gold else 1.0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 if nothing was found."""
        total = self.found + self.beyond
        return self.found / total if total else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0


def tally(gold: Iterable[str], found: Iterable[str], neutral: Iterable[str] = ()) -> Tally:
    """Compare two sets; what is neutral counts neither way."""
    expected, got, maybe = set(gold), set(found), set(neutral)
    return Tally(len(expected), len(expected & got), len(got - expected - maybe))


@dataclasses.dataclass(frozen=True, slots=True)
class SheetScore:
    """The score of a filled sheet; `part` is tuned, seen (looked at once) or unseen."""

    id: str
    language: Language
    part: str
    persons: Tally
    roles: Tally
    details: Tally  # sex, age band, alive, home, index: those that gold gives
    relations: Tally
    factors: Tally
    services: Tally
    question: Tally
    negated: tuple[str, ...] = ()  # factors that the text denies and that were reported all the same
    misses: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()


FIGURES = ("persons", "roles", "details", "relations", "factors", "services", "question")


def total(scores: Iterable[SheetScore], figure: str) -> Tally:
    """Add up one figure."""
    return sum((getattr(score, figure) for score in scores), Tally())


def score(
    gold: Gold, sheet: CaseSheet, people: tuple[FoundPerson, ...], question: tuple[int, int] | None = None
) -> SheetScore:
    """Compare a filled sheet with the gold one. A person is found if the sheet has one whom the text mentions there.

    `question` is where the text of the gold sheet asks what the sheet has as key question: the question is compared by its
    place, for in the sheet codes stand for the names.
    """
    found = {person.code: _at(person.at, gold.narrative, people) for person in gold.persons}
    misses: list[str] = []
    right = wrong = told = details = 0
    for person in gold.persons:
        one = found[person.code]
        if one is None:
            misses.append(f"person {person.code} ({person.role})")
            continue
        right += one.row.role == person.role
        if one.row.role != person.role:
            wrong += 1
            misses.append(f"role of {person.code}: {one.row.role} for {person.role}")
        for name, value in person.details.items():
            told += 1
            got = getattr(one.row, {"age": "age_band"}.get(name, name))
            details += got == value
            if got != value:
                misses.append(f"{name} of {person.code}: {got} for {value}")
    known = [one for one in found.values() if one]
    extra = [one.row.code for one in people if one not in known and not _is_maybe(one, gold)]
    codes = {one.row.code: code for code, one in found.items() if one}
    relations = [_said(relation, codes) for relation in sheet.relations]
    relations = [one for one in relations if one]  # relations of people beyond gold are not measured twice
    expected = {_turned(one) for one in gold.names("relations")}
    maybe = {_turned(one) for one in gold.names("relations_maybe")}
    stress, resources = {f.key for f in sheet.stress}, {f.key for f in sheet.resources}
    factors = tally(gold.names("stress"), stress, gold.names("stress_maybe")) + tally(
        gold.names("resources"), resources, gold.names("resources_maybe")
    )
    services = tally(
        (one.lower() for one in gold.names("services")),
        (one.type.lower() for one in sheet.services),
        (one.lower() for one in gold.names("services_maybe")),
    )
    is_asked = bool(gold.question) and _is_asked_at(gold, question)
    misses += [f"relation {one}" for one in sorted(expected - set(relations))]
    misses += [f"factor {one}" for one in sorted({*gold.names("stress"), *gold.names("resources")} - stress - resources)]
    if gold.question and not is_asked:
        misses.append("question")
    extras = [f"person {code}" for code in extra]
    extras += [f"relation {one}" for one in sorted(set(relations) - expected - maybe)]
    neutral = {one for name in ("stress", "resources") for kind in ("", "_maybe") for one in gold.names(name + kind)}
    extras += [f"factor {one}" for one in sorted((stress | resources) - neutral)]
    return SheetScore(
        gold.narrative.id,
        gold.narrative.language,
        gold.part,
        Tally(len(gold.persons), len(known), len(extra)),
        Tally(len(gold.persons), right, wrong),
        Tally(told, details),
        tally(expected, relations, maybe),
        factors,
        services,
        Tally(int(bool(gold.question)), int(is_asked)),
        tuple(sorted(set(gold.names("negated")) & (stress | resources))),
        tuple(misses),
        tuple(extras),
    )


def _is_asked_at(gold: Gold, place: tuple[int, int] | None) -> bool:
    start = gold.narrative.text.lower().find(gold.question.lower())
    return place is not None and 0 <= start < place[1] and place[0] < start + len(gold.question)


def _at(words: str, narrative: PseudonymizedNarrative, people: tuple[FoundPerson, ...]) -> FoundPerson | None:
    """Return who is mentioned where the words first stand in the text as whole words."""
    match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", narrative.text)
    if match is None:
        return None
    names = {one.start for one in narrative.replacements}
    there = [(start in names, start, n) for n, p in enumerate(people) for start, end in p.mentions if start < match.end() and match.start() < end]
    return people[min(there)[2]] if there else None  # the kinship word before a name: "Mutter von X", "Xs Mutter" are the mother


def _is_maybe(one: FoundPerson, gold: Gold) -> bool:
    return any(gold.narrative.text[start:end] in gold.names("persons_maybe") for start, end in one.mentions)


_BOTH_WAYS = (
    "sibling", "half_sibling", "step_sibling", "twin", "married", "together", "separated", "divorced", "conflict", "cut_off",
    "close", "distant",
)  # fmt: skip


def _said(relation: Relation, codes: Mapping[str, str]) -> str:
    if relation.a not in codes or relation.b not in codes:
        return ""
    return _turned(f"{codes[relation.a]} {relation.couple or relation.kin or relation.tie} {codes[relation.b]}")


def _turned(relation: str) -> str:
    """Write a relation that holds both ways in one order."""
    a, kind, b = relation.split(" ")
    return f"{min(a, b)} {kind} {max(a, b)}" if kind in _BOTH_WAYS else relation
