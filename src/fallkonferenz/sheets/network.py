"""Who is around the family: relatives and friends of the sheet, and the services that are there. Ties only where the text rates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fallkonferenz.core.case import Factor, NetworkTie, Relation, Service, Source
from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.reading import Reading

_FRIENDS = ("neighbour", "friend")
_KIN = ("grandmother", "grandfather", "aunt", "uncle", "cousin", "relative")
_SECTORS = {"health": "health", "youth_welfare": "youth_welfare", "education": "school_work", "social": "community", "other": "community"}
_SUPPORT = ("grandparents", "friends", "other_adult")


def find_network(
    family: Family, reading: Reading, relations: Iterable[Relation], resources: Iterable[Factor], services: Iterable[Service]
) -> Iterator[NetworkTie]:
    """Yield people outside the household, then services that are active."""
    ties = {code: relation.tie for relation in relations if relation.tie for code in (relation.a, relation.b)}
    places = [factor.source.start for factor in resources if factor.key in _SUPPORT and factor.source]
    helpful = [reading.sentence_at(place) for place in places]
    for one in family.people:
        sector = "friends" if one.role in _FRIENDS else "family" if one.role.startswith(_KIN) else ""
        if not sector or one.says("is_dead") or any(m.in_home for m in one.mentions):
            continue
        is_strong = any(s.start <= m.start < s.end for s in helpful for m in one.mentions)
        tie = {"cut_off": "broken", "conflict": "stress"}.get(ties.get(one.code, ""), "strong" if is_strong else "")
        yield NetworkTie(one.code, sector, tie=tie, source=_place(one))
    for service in services:
        if service.status == "active" and service.sector in _SECTORS:
            yield NetworkTie(service.type, _SECTORS[service.sector], formal=True, source=service.source)


def _place(one: Somebody) -> Source:
    return Source(one.first.start, one.first.end)
