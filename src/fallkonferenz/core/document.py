"""A file of a case as a list of text parts, whatever its format. Holds originals; sheets and rendering may not import it.

Everything else joins the parts to one text, works on that, and hands back edits of that text.
"""

from __future__ import annotations

import bisect
import dataclasses
import itertools
from collections.abc import Callable, Iterable, Sequence

from fallkonferenz.core.spans import Span


@dataclasses.dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or a value that is read like one. `story` says in words where it stands: "text", "header 2"."""

    story: str
    text: str = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class Edit:
    """`[start, end)` of a text, in characters, becomes `text`."""

    start: int
    end: int
    text: str = dataclasses.field(repr=False)


Edits = Sequence[Sequence[Edit]]  # for each part its edits, sorted and disjoint


@dataclasses.dataclass(frozen=True, slots=True)
class SourceDocument:
    """A file that was opened. `write` gives the bytes of the result, with the edits of each part and without what is `removed`.

    `unread` names what nobody has looked into ("picture 1 in header 1"); it is no part of the result, which says so.
    `removed` names what a result never has (comments, properties). `encoding` is that of a plain text, else empty.
    `ending` is that of the result.
    """

    parts: tuple[Part, ...]
    write: Callable[[Edits], bytes] = dataclasses.field(repr=False)
    ending: str
    unread: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    encoding: str = ""

    @property
    def text(self) -> str:
        """Return all parts as one text; between two of them stands a seam."""
        return "".join(piece for part, seam in zip(self.parts, seams(self.parts), strict=True) for piece in (part.text, seam))


def seams(parts: Sequence[Part]) -> list[str]:
    """Return what follows each part in the joined text: a line end, an empty line before another story, nothing at the end."""
    between = ["\n" if part.story == after.story else "\n\n" for part, after in itertools.pairwise(parts)]
    return [*between, ""] if parts else []


def stretches(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Return where each part stands in the joined text."""
    found = []
    at = 0
    for part, seam in zip(parts, seams(parts), strict=True):
        found.append((at, at + len(part.text)))
        at += len(part.text) + len(seam)
    return found


def by_part(parts: Sequence[Part], edits: Iterable[Edit]) -> list[list[Edit]]:
    """Sort edits of the joined text by parts, with offsets in them. Raises ValueError if one crosses a seam."""
    places = stretches(parts)
    found: list[list[Edit]] = [[] for _ in parts]
    number = 0
    for edit in sorted(edits, key=lambda e: e.start):
        while number < len(places) - 1 and edit.start >= places[number + 1][0]:
            number += 1
        start, end = places[number]
        if not start <= edit.start <= edit.end <= end:
            raise ValueError("an edit crosses the border of a part")
        found[number].append(Edit(edit.start - start, edit.end - start, edit.text))
    return found


def place(parts: Sequence[Part], edited: str, offset: int) -> str:
    """Return in words where a character of the joined text stands: "header 1, paragraph 2".

    `edited` is the joined text after edits, in which no part got or lost a line end.
    """
    lines = edited.count("\n", 0, offset)
    passed = 0
    for number, (part, seam) in enumerate(zip(parts, seams(parts), strict=True)):
        passed += part.text.count("\n") + len(seam)
        if lines < passed or number == len(parts) - 1:
            before = sum(other.story == part.story for other in parts[: number + 1])
            return f"{part.story}, paragraph {before}"
    return ""


def cut(parts: Sequence[Part], text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans of the joined text, each cut where it crosses a seam: a replacement never joins two parts."""
    places = stretches(parts)
    starts = [start for start, _ in places]
    found = []
    for span in spans:
        number = max(bisect.bisect_right(starts, span.start) - 1, 0)
        while number < len(places) and places[number][0] < span.end:
            start, end = max(span.start, places[number][0]), min(span.end, places[number][1])
            number += 1
            piece = text[start:end]
            if any(letter.isalnum() for letter in piece):
                start, end = start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())
                found.append(dataclasses.replace(span, start=start, end=end))
    return tuple(found)


def without_originals(replaced: Iterable[tuple[int, str, str]]) -> list[Edit]:
    """Return the edits that turn an original text into the pseudonymized one.

    `replaced` are start in the new text, surrogate and original of each replacement, in order.
    """
    edits = []
    moved = 0
    for start, surrogate, original in replaced:
        edits.append(Edit(start - moved, start - moved + len(original), surrogate))
        moved += len(surrogate) - len(original)
    return edits
