"""Write a surrogate as its original was written: case of letters, spelled out, with the same ending."""

from __future__ import annotations

import re

_FULL_LINE = 55  # characters from which on a line may have been broken by width
SIBILANTS = ("s", "x", "z", "ß")


def same_case(original: str, surrogate: str) -> str:
    """Return the surrogate in capitals or lower case if the original is written so."""
    letters = [c for c in original if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return surrogate.upper()
    if letters and all(c.islower() for c in letters):
        return surrogate.lower()
    return surrogate


def ends_in_sibilant(word: str) -> bool:
    """Say whether a genitive s cannot follow. A surrogate must be like its original here, as the text around it stays."""
    return word.casefold().rstrip("'’").endswith(("s", "x", "z", "ss", "ce"))


_SPELLED = re.compile(r"[^\W\d_](?:([ .\-]|\. ?| - )[^\W\d_]){3,}\.?")


def spelled_out(surface: str) -> tuple[str, str] | None:
    """Return (word, separator) of a name written letter by letter ("K A Y A"), else None."""
    match = _SPELLED.fullmatch(surface)
    if match is None:
        return None
    return "".join(c for c in surface if c.isalpha()).title(), match.group(1)


def starts_sentence(text: str, start: int) -> bool:
    """Say whether a sentence begins at `start`, or a line that is not the next one of a paragraph with fixed line breaks."""
    before = text[:start].rstrip(" \t„“\"'»«(")
    if before.endswith("\n"):
        line = before[:-1].rpartition("\n")[2].rstrip()
        return len(line) < _FULL_LINE or not (line[-1].isalnum() or line[-1] == ",")
    return not before or before[-1] in ".!?:•–*"
