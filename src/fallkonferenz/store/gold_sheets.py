"""Read gold sheets: pseudonymized narratives with marked surrogates, and what a person found in them.

`id.txt` is the narrative with `[[TYPE#n|surrogate]]` marks, n the number of the entity; `id.yaml` what it says: `persons`
with `at` (a name or word by which the text mentions them), `relations` ("M parent_of K1"), keys of `stress` and
`resources`, `negated` keys, `services`, the beginning of the `question`. Lists that end in `_maybe` count neither way.
"""

from __future__ import annotations

import dataclasses
import pathlib
import re
from collections.abc import Mapping
from typing import Any

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement
from fallkonferenz.store import text

_MARK = re.compile(r"\[\[([A-Z]+)#(\d+)\|([^\]]*)\]\]")


@dataclasses.dataclass(frozen=True, slots=True)
class GoldPerson:
    """A person; empty values are not said by the text and not measured."""

    code: str
    at: str
    role: str
    details: Mapping[str, object]


@dataclasses.dataclass(frozen=True, slots=True)
class GoldSheet:
    """What a person found in a pseudonymized narrative."""

    narrative: PseudonymizedNarrative
    part: str
    persons: tuple[GoldPerson, ...]
    lists: Mapping[str, tuple[str, ...]]
    question: str

    def names(self, name: str) -> tuple[str, ...]:
        """Return a list of the gold sheet."""
        return self.lists.get(name, ())


def read_gold_sheets(folder: pathlib.Path) -> tuple[GoldSheet, ...]:
    """Return the gold sheets of a folder and of those in it. Raises InputError if there are none, or one has no narrative."""
    import yaml

    found = []
    for path in sorted(folder.rglob("*.yaml")):
        data = yaml.safe_load(text.read(path).text)
        narrative = _named_again(parse_marked(text.read(path.with_suffix(".txt")).text, Language(path.stem.split("-")[0]), path.stem))
        found.append(_gold(narrative, data))
    if not found:
        raise InputError(f"{folder} holds no gold sheets (.yaml beside .txt)")
    return tuple(found)


def parse_marked(marked: str, language: Language, id: str = "case") -> PseudonymizedNarrative:
    """Return the narrative in a text in which every surrogate is marked with its type and the number of its entity."""
    parts: list[str] = []
    replacements: list[Replacement] = []
    at = size = 0
    for match in _MARK.finditer(marked):
        before = marked[at : match.start()]
        parts += [before, match[3]]
        size += len(before)
        replacements.append(Replacement(size, size + len(match[3]), EntityType(match[1]), match[3], int(match[2])))
        size += len(match[3])
        at = match.end()
    return PseudonymizedNarrative(id, language, "".join((*parts, marked[at:])), tuple(replacements))


def _named_again(narrative: PseudonymizedNarrative) -> PseudonymizedNarrative:
    """Mark the names of people wherever they stand again, as detection does; some gold narratives mark each person once."""
    taken = [(one.start, one.end) for one in narrative.replacements]
    bearers: dict[str, set[int]] = {}
    for one in narrative.replacements:
        if one.entity_type is EntityType.PERSON:
            for name in {one.surrogate, *re.findall(r"[^\W\d_][\w’'-]+", one.surrogate)}:
                bearers.setdefault(name, set()).add(one.entity)
    found = list(narrative.replacements)
    for name in sorted(bearers, key=len, reverse=True):
        entity = next(iter(bearers[name])) if len(bearers[name]) == 1 else 0
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?=s?(?!\w))", narrative.text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                taken.append(match.span())
                found.append(Replacement(*match.span(), EntityType.PERSON, match[0], entity))
    return dataclasses.replace(narrative, replacements=tuple(sorted(found, key=lambda one: one.start)))


def _gold(narrative: PseudonymizedNarrative, data: Mapping[str, Any]) -> GoldSheet:
    persons = tuple(
        GoldPerson(row["code"], row["at"], row["role"], {key: row[key] for key in row if key not in ("code", "at", "role")})
        for row in data["persons"]
    )
    lists = {key: tuple(map(str, value)) for key, value in data.items() if isinstance(value, list) and key != "persons"}
    return GoldSheet(narrative, data["part"], persons, lists, data.get("question") or "")
