"""Word lists as patterns that forgive spelling: upper and lower case, umlauts written in ASCII.

Not the place for words themselves: they stand in the pattern files of each recognizer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# How people without the right keyboard write the letters (DIN 5007-2; Scandinavian telegram spelling, or simply the bare letter).
_LETTERS = {
    "ä": "(?:ä|ae|a)",
    "ö": "(?:ö|oe|o)",
    "ü": "(?:ü|ue|u)",
    "ß": "(?:ß|ss)",
    "å": "(?:å|aa|a)",
    "ø": "(?:ø|oe|o|ö)",
    "æ": "(?:æ|ae|ä)",
}


def tolerant(pattern: str) -> str:
    """Return `pattern` with every umlaut open to its ASCII spellings; it must not hold umlauts inside `[...]`."""
    return re.sub("[äöüßåøæ]", lambda letter: _LETTERS[letter.group()], pattern)


def one_of(words: Iterable[str]) -> str:
    """Return a group that matches any of `words` (patterns), the longest first; a blank also matches a line break."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(tolerant(word).replace(" ", r"\s+") for word in longest_first) + ")"


def slips(word: str) -> frozenset[str]:
    """Return what `word` becomes by one slip of the finger: a letter dropped, doubled, or two neighbours swapped."""
    dropped = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
    doubled = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    return frozenset(dropped | doubled | swapped) - {word}
