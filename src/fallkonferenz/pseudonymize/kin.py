"""Kin words of another language ("mummo", "nonna"), which tell the origin where a profile hides it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.pseudonymize.person_words import LOCAL_KIN

_WORDS = "|".join(LOCAL_KIN)
_FIRST = re.compile(rf"({_WORDS})\s+(?=\S)", re.IGNORECASE)
_BEFORE = re.compile(rf"(?<!\w)({_WORDS})\s+$", re.IGNORECASE)
_ALONE = re.compile(rf"(?<![\w-])({_WORDS})(s)?(?![\w-])", re.IGNORECASE)
_SAID_BEFORE = "die Oma väterlicherseits, Nonna "  # about how far before the name the kin word may stand already


def without_foreign(text: str, before: str, language: Language) -> tuple[str, int]:
    """Return a name with a kin word of this language for one of another that stands before it or within, and how many characters of `before` that takes."""
    match, left = _FIRST.match(text), 0
    name = text[match.end() :] if match else text
    if match is None and (match := _BEFORE.search(before)):
        left = len(match.group())
    if match is None:
        return text, 0
    local = _local(match.group(1), language)
    if local and local.lower() in before[-len(_SAID_BEFORE) :].lower():
        local = ""  # "die Oma väterlicherseits, Nonna Concetta"
    return f"{local} {name}".lstrip(), left


def alone(text: str, taken: Sequence[Span], language: Language) -> Iterator[tuple[Span, str]]:
    """Yield each kin word of another language outside the spans `taken`, as the span of an origin, and the word of this language for it."""
    for match in _ALONE.finditer(text):
        local = _local(match.group(1), language)
        if local and not any(span.start < match.end() and match.start() < span.end for span in taken):
            yield Span(*match.span(), EntityType.ORIGIN, 1.0, "kin"), local + (match.group(2) or "")


def _local(word: str, language: Language) -> str:
    local = LOCAL_KIN[word.lower()][list(Language).index(language)]
    return local[:1].upper() + local[1:] if word[0].isupper() else local
