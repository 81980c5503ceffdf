"""Stretches of a text in which a name, a place or an age is one character, so that a pattern can ask for it."""

from __future__ import annotations

from fallkonferenz.core.entities import EntityType
from fallkonferenz.sheets.reading import Reading

NAME, AGE, PLACE = "\x02", "\x03", "\ufffc"
_SIGNS = {EntityType.PERSON: NAME, EntityType.AGE: AGE, EntityType.LOCATION: PLACE}
_ABOVE, _HEADING = 3, 50  # lines above a place among which its heading is; characters of a heading


def names_marked(reading: Reading, start: int, end: int) -> str:
    """Return a stretch in which a name is one character, so that a list of names after a label can be seen."""
    return _marked(reading, start, end, EntityType.PERSON)


def places_marked(reading: Reading, start: int, end: int) -> str:
    """Return a stretch in which a place is one character, so that patterns may ask for a place."""
    return _marked(reading, start, end, EntityType.LOCATION)


def ages_marked(reading: Reading, start: int, end: int) -> str:
    """Return a stretch in which an age is one character: "ihr 3-jähriger Sohn"."""
    return _marked(reading, start, end, EntityType.AGE)


def _marked(reading: Reading, start: int, end: int, of: EntityType) -> str:
    parts, at = [], start
    for one in reading.of(of):
        if start <= one.start and one.end <= end:
            parts += [reading.text[at : one.start], _SIGNS[of]]
            at = one.end
    return "".join((*parts, reading.text[at:end]))


def up_to_next(reading: Reading, start: int, end: int) -> str:
    """Return the stretch up to the next name, places marked."""
    following = [one.start for one in reading.of(EntityType.PERSON) if start <= one.start < end]
    return places_marked(reading, start, following[0] if following else end)


def heading_above(reading: Reading, at: int) -> str:
    """Return the heading line above a place, if there is one within three lines."""
    start = reading.line_at(at)[0]
    for _ in range(_ABOVE):
        if start == 0:
            return ""
        first, last = reading.line_at(start - 1)
        line = reading.text[first:last]
        if line.strip() and len(line) < _HEADING and not line.rstrip().endswith((".", ",")):
            return line
        start = first
    return ""
