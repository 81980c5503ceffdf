"""What is not carried over into a result: what nobody can look into, and what a result never has."""

from __future__ import annotations

import collections

from fallkonferenz.core.entities import Language
from fallkonferenz.documents.words import left_out


class Losses:
    """Counts while a file is opened; with a language, what cannot be read is left out and leaves words in its place."""

    def __init__(self, leave_out: Language | None) -> None:
        self._leave_out = leave_out
        self._unread: collections.Counter[tuple[str, str]] = collections.Counter()
        self._removed: collections.Counter[str] = collections.Counter()

    def unreadable(self, kind: str, where: str) -> str:
        """Take note of what cannot be read; return the words that stand in its place."""
        self._unread[kind, where] += 1
        return left_out(kind, self._leave_out) if self._leave_out else ""

    def remove(self, what: str) -> None:
        """Take note of what is left out of every result."""
        self._removed[what] += 1

    @property
    def unread(self) -> tuple[str, ...]:
        return tuple(f"{kind}{_times(number)} in {where}" for (kind, where), number in self._unread.items())

    @property
    def removed(self) -> tuple[str, ...]:
        return tuple(f"{what}{_times(number)}" for what, number in sorted(self._removed.items()))


def _times(number: int) -> str:
    return f" ({number})" if number > 1 else ""
