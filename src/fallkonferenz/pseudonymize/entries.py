"""The entries of the key that are no persons: places, institutions, dates, numbers, each with its forms and its surrogate."""

from __future__ import annotations

import bisect
import dataclasses
import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.folding import fold
from fallkonferenz.core.key import KeyEntry


class Entries:
    """What is known of the things of a case; `next` is the number of the next new entry."""

    def __init__(self, remembered: Iterable[KeyEntry], next_number: int) -> None:
        self._entries: dict[tuple[EntityType, str], KeyEntry] = {(entry.entity_type, entry.canonical): entry for entry in remembered if entry.entity_type is not EntityType.PERSON}
        self._written: set[tuple[EntityType, str]] = {(kind, fold(entry.surrogate)) for (kind, _), entry in self._entries.items()}  # surrogates in use
        self._numbers: dict[EntityType, list[int]] = {kind: [] for kind in EntityType}  # of the things of a kind, in order
        for number, kind in sorted((entry.number, kind) for (kind, _), entry in self._entries.items()):
            self._numbers[kind].append(number)
        self.next = next_number

    def __iter__(self) -> Iterator[KeyEntry]:
        return iter(tuple(self._entries.values()))

    def get(self, kind: EntityType, base: str) -> KeyEntry | None:
        """Return the entry of a thing, None if there is none."""
        return self._entries.get((kind, base))

    def is_written(self, kind: EntityType, surrogate: str) -> bool:
        """Say whether a surrogate of a kind is in use; "STADT A" is "Stadt A"."""
        return (kind, fold(surrogate)) in self._written

    def add(self, kind: EntityType, base: str, surface: str, surrogate: str, words: tuple[tuple[str, str, str], ...] = ()) -> KeyEntry:
        """Return the entry of a thing, a new one if there is none; the form is added to it."""
        form = " ".join(surface.split())
        known = self._entries.get((kind, base))
        if known is None:
            known = KeyEntry(kind, base, (form,), surrogate, self.next, words)
            self._numbers[kind].append(self.next)
            self.next += 1
        elif form not in known.forms:
            known = dataclasses.replace(known, forms=(*known.forms, form), words=words or known.words)
        if not known.surrogate and surrogate:
            known = dataclasses.replace(known, surrogate=surrogate, words=words or known.words)
        self._entries[kind, base] = known
        self._written.add((kind, fold(known.surrogate)))
        return known

    def label(self, entry: KeyEntry) -> int:
        """Return the place of an entry among those of its kind, from 1."""
        return bisect.bisect_left(self._numbers[entry.entity_type], entry.number) + 1


def without_real_names(entry: KeyEntry, originals: Sequence[str], kinds: Collection[EntityType]) -> KeyEntry:
    """Return an entry of the key without surrogates that are a real name in a new document: they are chosen anew.

    Only entries of `kinds` hold names. A real name of the case never stands for somebody else. Documents that were made before keep what they say.
    """
    real = {fold(word) for text in originals for word in re.findall(r"[^\W\d_]{3,}", text)}

    def is_real(surrogate: str) -> bool:
        return any(fold(word) in real for word in re.findall(r"[^\W\d_]+", surrogate))

    if entry.entity_type not in kinds:
        return entry
    words = tuple(word for word in entry.words if not is_real(word[2]))
    surrogate = "" if is_real(entry.surrogate) else entry.surrogate
    if entry.entity_type is EntityType.PERSON:  # a person without words would not be found again
        words = tuple((kind, word, "" if is_real(new) else new) for kind, word, new in entry.words)
    return dataclasses.replace(entry, words=words, surrogate=surrogate)
