"""A clean reading of a hostile text, with a way back to the original offsets.

Removed: zero-width characters, soft hyphens, direction marks, byte order marks, variation selectors. Composed: decomposed letters (NFD to NFC).
Replaced: every kind of blank by a plain one, CRLF and CR by a line feed, typographic hyphens by "-", HTML character
references by their character, and Cyrillic or Greek letters that look Latin by the Latin one inside a word that is Latin otherwise.
Source of the homoglyphs: Unicode Technical Standard 39, confusables, reduced to letters that a Latin reader cannot tell apart.
"""

from __future__ import annotations

import array
import bisect
import dataclasses
import html
import re
import unicodedata
from collections.abc import Sequence

from fallkonferenz.core.spans import Span

_INVISIBLE = frozenset("\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff") | {
    chr(code) for code in range(0xFE00, 0xFE10)
}
_BLANKS = frozenset("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f")
_HYPHENS = frozenset("\u2010\u2011\u2212\ufe63\uff0d")
_HOMOGLYPHS = dict(
    zip(
        "АВЕЅІЈКМНОРСТХУаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα",
        "ABESIJKMHOPCTXYaesijopcyxhdqwABEZHIKMNOPTYXoa",
        strict=True,
    )
)
_REFERENCE = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[A-Za-z]{2,8}\d?);")
_WORD = re.compile(r"[^\W\d_]+")


@dataclasses.dataclass(frozen=True, slots=True)
class NormalizedText:
    """`text` as recognizers read it; character i of it stands for `[starts[i], ends[i])` of the original."""

    text: str = dataclasses.field(repr=False)
    starts: Sequence[int] | None = dataclasses.field(repr=False)  # None: nothing was changed, offsets are the same
    ends: Sequence[int] | None = dataclasses.field(repr=False)

    def original(self, span: Span) -> Span:
        """Return the span in offsets of the original text; invisible characters inside it are covered, too."""
        if self.starts is None or self.ends is None:
            return span
        return dataclasses.replace(span, start=self.starts[span.start], end=self.ends[span.end - 1])

    def normalized(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the normalized text of an original stretch."""
        if self.starts is None:
            return start, end
        return bisect.bisect_left(self.starts, start), bisect.bisect_left(self.starts, end)


def normalize(original: str) -> NormalizedText:
    """Return the clean reading of `original`."""
    if original.isascii() and not (set(original) & set("\t\r\v\f&")):
        return NormalizedText(original, None, None)
    letters: list[str] = []
    starts = array.array("L")
    ends = array.array("L")

    def put(letter: str, start: int, end: int) -> None:
        for part in letter:
            letters.append(part)
            starts.append(start)
            ends.append(end)

    at, size = 0, len(original)
    while at < size:
        letter = original[at]
        if letter in _INVISIBLE:
            at += 1
            continue
        if letter == "\r":
            width = 2 if original[at + 1 : at + 2] == "\n" else 1
            put("\n", at, at + width)
            at += width
            continue
        if letter == "&" and (match := _REFERENCE.match(original, at)):
            decoded = html.unescape(match.group())
            if decoded != match.group():
                plain = "".join(" " if c in _BLANKS else c for c in decoded if c not in _INVISIBLE)
                put(plain, at, match.end())
                at = match.end()
                continue
        end = at + 1
        while end < size and (unicodedata.combining(original[end]) or (original[end] in _INVISIBLE and end + 1 < size and unicodedata.combining(original[end + 1]))):
            end += 1
        if end > at + 1:
            visible = "".join(c for c in original[at:end] if c not in _INVISIBLE)
            put(unicodedata.normalize("NFC", visible), at, end)
        elif letter in _BLANKS:
            put(" ", at, end)
        elif letter in _HYPHENS:
            put("-", at, end)
        else:
            put(letter, at, end)
        at = end
    text = _without_homoglyphs("".join(letters))
    return NormalizedText(text, starts, ends)


def _without_homoglyphs(text: str) -> str:
    if not any(letter in _HOMOGLYPHS for letter in text):
        return text

    def latin(match: re.Match[str]) -> str:
        word = match.group()
        plain = "".join(_HOMOGLYPHS.get(letter, letter) for letter in word)
        is_mixed = any("A" <= letter <= "z" or "\u00c0" <= letter <= "\u024f" for letter in word)
        return plain if is_mixed else word

    return _WORD.sub(latin, text)
