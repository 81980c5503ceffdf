"""Write a surrogate as its original was written: case of letters, spelled out, with the same ending."""

from __future__ import annotations

import functools
import re

_NEAR = 80  # characters before a name that are looked at
_BULLET = re.compile(r"(?:^|\n)[ \t]*(?:[-*•–]|\d+\))$")
_ITEM = re.compile(r"^[ \t]*(?:[-*•–]|\d+\))[ \t]+([^\W\d_])", re.MULTILINE)  # lists are written with small letters, or not
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


_DATED_ITEM = re.compile(r"(?:\A|\n)[ \t]*(?:[-–•*][ \t]*)?\d[\d./-]{3,9}:?\Z")  # "- 240910 barn 2 bytt skola"


@functools.lru_cache(maxsize=2)
def _begins_items_large(text: str) -> bool:
    items: list[str] = _ITEM.findall(text)
    return sum(letter.isupper() for letter in items) * 2 >= len(items)


_ABBREVIATED = re.compile(r"(?<!\w)(?:ev|evt|evtl|ggf|bzw|vgl|ca|inkl|exkl|t\. ?ex|f\. ?eks|bl\. ?a|z\. ?B|u\. ?a|d\. ?h|jf|jfr|tel|tlf|resp|avd)\.\Z", re.IGNORECASE)
_SMALL_LABEL = re.compile(r"(?:\A|\n)[ \t]*(?:[-–•*][ \t]*)?[a-zåäöæøü][^.!?:\n]{0,40}:\Z")  # "- förskolan: [Melvins] pedagog"


def starts_sentence(text: str, start: int) -> bool:
    """Say whether a sentence or a line begins at `start` of a text that has no line breaks inside of paragraphs."""
    before = text[max(0, start - _NEAR) : start].rstrip(" \t„“\"'»«(")
    if _BULLET.search(before) or _DATED_ITEM.search(before):
        return _begins_items_large(text)
    if _ABBREVIATED.search(before) or _SMALL_LABEL.search(before):
        return False
    return not before or before[-1] in ".!?\n:•–*"


_WRAPPED = 30  # characters from which on a line without a mark at its end may go on in the next one


def opens_line(text: str, start: int) -> bool:
    """Say whether a line, or an item of a list, begins at `start` that does not go on with the sentence of the line before."""
    near = text[max(0, start - 2 * _NEAR) : start]
    before, newline, own = near.rpartition("\n")
    if not newline and start > len(near):
        return False
    if own.strip():
        return bool(_BULLET.search("\n" + own.rstrip())) and _begins_items_large(text)
    before = before.rpartition("\n")[2].rstrip()
    return len(before) < _WRAPPED or not (before[-1].isalnum() or before[-1] == ",")


_ABBREVIATIONS = 5  # letters that two of them may have ("EPDS IQ")


def in_capitals(before: str) -> bool:
    """Say whether the two words before stand in capitals, as whole faxes do; one alone may be a label."""
    words = re.findall(r"[^\W\d_]{2,}", before)[-2:]
    if words and re.fullmatch("[IVXL]+", words[-1]):
        return False  # "§ 16 SGB VIII"
    return len(words) == 2 and all(word.isupper() for word in words) and len("".join(words)) > _ABBREVIATIONS
