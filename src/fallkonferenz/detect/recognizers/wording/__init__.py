"""How words are written: case of letters, ASCII umlauts, line breaks. What the recognizers of names share.

Not its job: deciding that something is a name because of what stands before it; that is each recognizer's own logic.
"""

from __future__ import annotations

import bisect
import enum
import functools
import importlib
import re

from fallkonferenz.core.entities import Language

UPPER = "".join(chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isupper())
TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+(?:['’][^\W\d_]+)*)*")

_LETTERS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "å": "a", "ø": "o", "æ": "a", "ß": "ss", "é": "e"})
_ASCII = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_SPELLINGS = {
    **{letter: f"(?:{letter}|{plain}e?)" for letter, plain in (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ø", "o"), ("æ", "a"))},
    "å": "(?:å|aa?)",
    "ß": "(?:ß|ss)",
    "-": "-?",
}
_FEW_CAPITALS = 0.008  # share of capitals under which a text counts as lower case; prose of Swedish has 0.03
_MOSTLY = 0.75  # share of capitals from which a line counts as shouted
_SHOUT = 6  # letters that a line needs for that


class Case(enum.Enum):
    """How the text around a place is written."""

    MIXED = "mixed"
    LOWER = "lower"
    SHOUTED = "shouted"


def fold(word: str) -> str:
    """Return one spelling for "Ärztin", "aerztin", "ARZTIN": what two words must share to be taken for the same."""
    plain = word.lower().translate(_LETTERS)
    for digraph, letter in _ASCII:
        plain = plain.replace(digraph, letter)
    return plain


def folded(words: str) -> frozenset[str]:
    """Return the folded words of a text of words."""
    return frozenset(fold(word) for word in words.split())


class Writing:
    """How the lines of one text are written."""

    def __init__(self, text: str) -> None:
        self._starts: list[int] = []
        self._cases: list[Case] = []
        usual = Case.LOWER if _has_few_capitals(text) else Case.MIXED
        start = 0
        for line in text.split("\n"):
            self._starts.append(start)
            self._cases.append(Case.SHOUTED if _is_shouted(line) else usual)
            start += len(line) + 1

    def case_at(self, at: int) -> Case:
        """Return the case of the line around the character `at`."""
        return self._cases[bisect.bisect_right(self._starts, at) - 1]


def _has_few_capitals(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > 0 and sum(map(str.isupper, text)) < _FEW_CAPITALS * letters


def _is_shouted(line: str) -> bool:
    letters = sum(map(str.isalpha, line))
    return letters >= _SHOUT and sum(map(str.isupper, line)) >= _MOSTLY * letters


@functools.cache
def ordinary(language: Language) -> frozenset[str]:
    """Return words of the language that are seldom a name, in lower case."""
    code = "no" if language.is_norwegian else language.value
    words: frozenset[str] = importlib.import_module(f"{__name__}.ordinary_{code}").WORDS
    return words


def alternatives(words: str, *, any_case: bool = False) -> str:
    """Return an expression for any of the words of a text, the longer ones first; an underscore stands for blanks.

    A letter with dots, ring or stroke is also found in its ASCII spelling. `any_case`: capitals do not count.
    """
    choices = sorted(set(words.split()), key=lambda word: (-len(word), word))
    joined = "|".join("".join(_SPELLINGS.get(c, re.escape(c)) for c in word.replace("_", " ")) for word in choices)
    joined = joined.replace(r"\ ", r"\s+")
    return f"(?i:{joined})" if any_case else f"(?:{joined})"
