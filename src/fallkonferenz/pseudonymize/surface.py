"""The surface of a span: cleaned, and with the text around it where a person is named."""

from __future__ import annotations

import dataclasses
import re
import unicodedata

from fallkonferenz.core.spans import Span


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A PERSON span with the text around it. `gap` is what stands between the mention before and this one."""

    document: int
    span: Span
    surface: str = dataclasses.field(repr=False)
    before: str = dataclasses.field(repr=False)
    after: str = dataclasses.field(repr=False)
    gap: str = dataclasses.field(default="", repr=False)
    years: int | None = None  # the age, where a date of birth or an age after the name tells it
    is_employed: bool = False  # the words after the name tell an occupation


_FULL_LINE, _LONGEST_LINE = 55, 100  # characters between which a line was broken by its width
_DICTATION = 3  # spoken marks from which on a text is taken for dictated
_DICTATED = {
    "komma": ",", "punkt": ".", "punktum": ".", "doppelpunkt": ":", "kolon": ":", "semikolon": ";", "fragezeichen": "?", "frågetecken": "?",
    "spørsmålstegn": "?", "spørsmålsteikn": "?", "klammer auf": "(", "klammer zu": ")", "parentes": "(",
}  # fmt: skip
_MARKS = re.compile(rf"[ \t]+({'|'.join(sorted(_DICTATED, key=len, reverse=True))})(?=\s|$)", re.IGNORECASE)
_LINE = re.compile(r"(?<=\n)[^\n]*\n|^[^\n]*\n")


def flat(text: str) -> str:
    """Return a text of the same length in which paragraphs have no line breaks, and dictated marks are marks."""

    def joined(match: re.Match[str]) -> str:
        line, following = match.group()[:-1], text[match.end() : match.end() + 60].partition("\n")[0]
        is_broken = _FULL_LINE <= len(line) <= _LONGEST_LINE and (line[-1].isalnum() or line[-1] == ",") and ";" not in line
        goes_on = bool(re.match(r"[ \t]*[^\W\d_]", following)) and not re.match(r"[^:]{1,30}:", following)
        return line + (" " if is_broken and goes_on else "\n")

    text = _LINE.sub(joined, text)
    if len(_MARKS.findall(text)) < _DICTATION:
        return text
    return _MARKS.sub(lambda match: _DICTATED[match.group(1).lower()].ljust(len(match.group())), text)


def clean(surface: str) -> str:
    """Return the surface composed (NFC) and without invisible characters."""
    return "".join(c for c in unicodedata.normalize("NFC", surface) if unicodedata.category(c) != "Cf")
