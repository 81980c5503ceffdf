"""Compare words without regard to the case of letters and accents: "MÜLLER", "Müller" and "Muller" fold to one."""

from __future__ import annotations

import re
import unicodedata

# Letters that have no decomposition in Unicode, and how a typist without them writes the letter.
_PLAIN = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n", "ß": "ss"}
)
_UMLAUT = re.compile(r"(?<=[bcdfghjklmnprstvwz])(?:ae|oe|ue)|^(?:ae|oe|ue)")


def fold(text: str) -> str:
    """Return `text` in lower case, without accents and invisible characters."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(c for c in decomposed if not unicodedata.combining(c) and unicodedata.category(c) != "Cf").translate(
        _PLAIN
    )


def fold_umlauts(word: str) -> str:
    """Return a folded word with written-out umlauts as plain vowels, so that "mueller" equals the folded "Müller"."""
    return _UMLAUT.sub(lambda match: match.group()[0], word)
