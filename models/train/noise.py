"""Write a text as hurried people do: lower case, capitals, umlauts spelled out, typing errors, hard line breaks.

Every function takes an Example and returns a new one with its spans where they belong.
"""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Callable

from data import Example

Edit = tuple[int, int, str]
SPELLED = {"de": {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}}
STRIPPED = str.maketrans("åäöøæÅÄÖØÆüÜéè", "aaooaAAOOAuUee")
KEYS = "abcdefghijklmnoprstuvyåäö"


def edited(example: Example, edits: list[Edit]) -> Example:
    """Return the example with the replacements (start, end, new), which are disjoint and in order."""
    parts: list[str] = []
    moves: list[tuple[int, int, int, int]] = []  # old start, old end, new start, new end
    at = size = 0
    for start, end, new in edits:
        parts += [example.text[at:start], new]
        size += start - at
        moves.append((start, end, size, size + len(new)))
        size += len(new)
        at = end
    parts.append(example.text[at:])

    def moved(position: int, is_end: bool) -> int:
        shift = 0
        for old_start, old_end, new_start, new_end in moves:
            if position >= old_end and (position > old_start or is_end):
                shift = new_end - old_end
            elif position > old_start:
                return new_end if is_end else new_start
            else:
                break
        return position + shift

    spans = tuple((moved(start, False), moved(end, True), kind) for start, end, kind in example.spans)
    return dataclasses.replace(example, text="".join(parts), spans=tuple(s for s in spans if s[0] < s[1]))


def _same_length(example: Example, change: Callable[[str], str]) -> Example:
    text = "".join(new if len(new := change(letter)) == 1 else letter for letter in example.text)
    return dataclasses.replace(example, text=text)


def lower(example: Example, chance: random.Random) -> Example:
    """Lower-case everything."""
    return _same_length(example, str.lower)


def upper(example: Example, chance: random.Random) -> Example:
    """Capitals in about a third of the lines, or in all."""
    share = chance.choice((0.3, 1.0))
    text = "".join(
        "".join(new if len(new := letter.upper()) == 1 else letter for letter in line) if chance.random() < share else line
        for line in re.split(r"(\n)", example.text)
    )
    return dataclasses.replace(example, text=text)


def ascii_letters(example: Example, chance: random.Random) -> Example:
    """Spell umlauts out (de) or drop the rings and dots (sv, nb, nn), as on a foreign keyboard."""
    table = SPELLED.get(example.language)
    if table is None or chance.random() < 0.3:
        return dataclasses.replace(example, text=example.text.translate(STRIPPED))
    return edited(example, [(m.start(), m.end(), table[m.group()]) for m in re.finditer("[äöüßÄÖÜ]", example.text)])


def typing_errors(example: Example, chance: random.Random) -> Example:
    """Drop, double, swap or replace a letter in a few percent of the longer words."""
    rate, edits = chance.choice((0.02, 0.05)), []
    for word in re.finditer(r"[^\W\d_]{4,}", example.text):
        if chance.random() > rate:
            continue
        at = chance.randrange(word.start() + 1, word.end() - 1)
        letter = example.text[at]
        new, end = chance.choice(
            (("", at + 1), (letter * 2, at + 1), (example.text[at + 1] + letter, at + 2), (chance.choice(KEYS), at + 1))
        )
        edits.append((at, end, new))
    return edited(example, edits)


def line_breaks(example: Example, chance: random.Random) -> Example:
    """Break every paragraph hard at a fixed column."""
    width, edits, line = chance.randrange(55, 75), [], 0
    for blank in re.finditer(r"[ \n]", example.text):
        if blank.group() == "\n":
            line = blank.end()
        elif blank.start() - line > width:
            edits.append((blank.start(), blank.end(), "\n"))
            line = blank.end()
    return edited(example, edits)


NOISES = ((lower, 0.14), (upper, 0.07), (ascii_letters, 0.05), (typing_errors, 0.12), (line_breaks, 0.08))


def noisy(example: Example, chance: random.Random) -> Example:
    """Return the example with each kind of noise at its chance; most stay as they are."""
    for noise, share in NOISES:
        if chance.random() < share:
            example = noise(example, chance)
    return example
