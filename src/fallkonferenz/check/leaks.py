"""Look for originals in what is about to be handed out: known ones by the key, unknown ones by the detector.

Known originals are found without regard to the case of letters, accents, blanks and invisible characters, and every word
of a person's name counts from three letters on. What a replacement covers is no leak.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.folding import fold
from fallkonferenz.core.key import Key, KeyEntry
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import Leak, LeakReason, LeakReport
from fallkonferenz.core.spans import Span

Detect = Callable[[PseudonymizedNarrative], Iterable[Span]]

SHORTEST = 3  # letters of a name part
SHORTEST_HIDDEN = 4  # letters of a name where nobody reads: shorter words are parts of the format
LONGEST_MEASURE = 8  # characters; shorter numbers are widths and positions
SHORTEST_NUMBER = 5  # characters of a number or date; shorter ones stand everywhere
_WORD = re.compile(r"[^\W\d_]+")
_PARTICLES = frozenset("von van der den dem des del della dela zum zur bin ibn abu und och".split())
_DIGITS = frozenset({EntityType.ID, EntityType.PHONE, EntityType.DATE, EntityType.AGE})


def leaks(
    documents: Iterable[PseudonymizedNarrative],
    key: Key,
    detect: Detect | None = None,
    *,
    ordinary: Container[str] = frozenset(),
    kept: Container[EntityType] = frozenset(),
) -> LeakReport:
    """Return what a person must look at in the documents.

    `detect` reads a document once more. `ordinary` are words in lower case that are names and everyday words: written
    small they are no leak, written large they are worth a look. `kept` are kinds that the profile leaves on purpose.
    """
    wanted = _wanted(key.entries)
    surrogates = {fold(word) for entry in key.entries for word in _WORD.findall(entry.surrogate)}
    surrogates |= {fold(word) for d in key.documents for o in d.origins for word in (*_WORD.findall(o.surrogate), o.surrogate)}
    found: list[Leak] = []
    for document in documents:
        covered = _covered(document, key)
        found += _known(document, wanted, covered, ordinary)
        if detect is not None:
            found += _detected(document, detect(document), covered, surrogates, kept)
    return LeakReport(tuple(dict.fromkeys(found)))


def _wanted(entries: Iterable[KeyEntry]) -> dict[str, EntityType]:
    """Return every folded original to look for, with its kind."""
    wanted: dict[str, EntityType] = {}
    for entry in entries:
        for form in (*entry.forms, entry.canonical):
            folded = " ".join(fold(form).split())
            if entry.entity_type in _DIGITS:
                if len(folded) >= SHORTEST_NUMBER and sum(c.isdigit() for c in folded) >= 4:
                    wanted.setdefault(folded, entry.entity_type)
                continue
            if len(folded) >= SHORTEST and entry.entity_type.is_direct:
                wanted.setdefault(folded, entry.entity_type)
            if entry.entity_type is EntityType.PERSON:
                for word in _WORD.findall(folded):
                    if len(word) >= SHORTEST and word not in _PARTICLES:
                        wanted.setdefault(word, entry.entity_type)
        for kind, word, _ in entry.words:
            if kind in ("given", "surname"):
                for part in _WORD.findall(word):
                    if len(part) >= SHORTEST and part not in _PARTICLES:
                        wanted.setdefault(part, entry.entity_type)
    return wanted


@functools.lru_cache(maxsize=8)
def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Return what finds the words, the longest first; by their first letters in groups, as thousands in a row are slow."""
    begins: dict[str, dict[str, list[str]]] = {}
    for word in sorted(words, key=lambda w: (-len(w), w)):
        begins.setdefault(word[0], {}).setdefault(word[1:2], []).append(word[2:])

    def text(word: str) -> str:
        return re.escape(word).replace(r"\ ", r"\s+")

    def group(second: str, rests: Iterable[str]) -> str:
        return text(second) + "(?:" + "|".join(map(text, rests)) + ")"

    groups = (text(first) + "(?:" + "|".join(group(*one) for one in of_first.items()) + ")" for first, of_first in begins.items())
    return re.compile(r"(?<!\w)(?:" + "|".join(groups) + r")(?:s|'s|’s|'|’)?(?!\w)")


def _known(
    document: PseudonymizedNarrative, wanted: dict[str, EntityType], covered: Sequence[tuple[int, int]], ordinary: Container[str]
) -> Iterator[Leak]:
    if not wanted:
        return
    folded, places = _folded(document.text)
    for match in _pattern(frozenset(wanted)).finditer(folded):
        start, end = places[match.start()], places[match.end() - 1] + 1
        if _is_in(start, end, covered):
            continue
        word = match.group() if match.group() in wanted else re.sub(r"(?:'s|’s|s|'|’)$", "", match.group())
        kind = wanted.get(" ".join(word.split()), EntityType.PERSON)
        surface = document.text[start:end]
        if surface.casefold() in ordinary or word in ordinary:
            if surface.islower():
                continue
            yield Leak(document.id, start, end, kind, LeakReason.INDIRECT)
            continue
        yield Leak(document.id, start, end, kind, LeakReason.KNOWN_ORIGINAL)


def _folded(text: str) -> tuple[str, list[int]]:
    """Fold a text; the list tells for each folded character where it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        plain = fold(letter)
        letters.append(plain)
        places += [at] * len(plain)
    return "".join(letters), places


def _covered(document: PseudonymizedNarrative, key: Key) -> list[tuple[int, int]]:
    """Return where replacements stand, in order: those of the document, or those that the key knows for exactly this text."""
    if document.replacements:
        return sorted((r.start, r.end) for r in document.replacements)
    known = key.document(document.text)
    return sorted((o.start, o.end) for o in known.origins) if known else []


def _is_in(start: int, end: int, covered: Sequence[tuple[int, int]]) -> bool:
    """Say whether one of the disjoint stretches holds all of start to end."""
    at = bisect.bisect_right(covered, start, key=lambda stretch: stretch[0])
    return at > 0 and end <= covered[at - 1][1]


def _meets(start: int, end: int, covered: Sequence[tuple[int, int]]) -> bool:
    """Say whether one of the disjoint stretches has a character of start to end."""
    at = bisect.bisect_left(covered, end, key=lambda stretch: stretch[0])
    return at > 0 and start < covered[at - 1][1]


def _detected(
    document: PseudonymizedNarrative,
    spans: Iterable[Span],
    covered: Sequence[tuple[int, int]],
    surrogates: Container[str],
    kept: Container[EntityType],
) -> Iterator[Leak]:
    """Yield what the detector finds and no replacement covers; a word that is a surrogate elsewhere is none, either."""
    for span in spans:
        if span.entity_type in kept or _meets(span.start, span.end, covered):
            continue
        surface = document.text[span.start : span.end]
        if fold(surface) in surrogates:
            continue  # a date or a number as a whole
        words = _WORD.findall(surface)
        if words and all(fold(word) in surrogates for word in words):
            continue
        reason = LeakReason.DETECTED if span.entity_type.is_direct else LeakReason.INDIRECT
        yield Leak(document.id, span.start, span.end, span.entity_type, reason)


def hidden_originals(texts: Iterable[tuple[str, str]], key: Key) -> str:
    """Return where the first text stands that holds an original of the key, or nothing; `texts` are (place, text).

    For what a reader does not see (attributes, names of parts): there is no surrogate in it, so the case of letters
    counts and short words do not.
    """
    forms = {form.strip() for entry in key.entries if entry.entity_type.is_direct for form in (*entry.forms, entry.canonical)}
    persons = [form for entry in key.entries if entry.entity_type is EntityType.PERSON for form in entry.forms]
    forms |= {word for form in persons for word in _WORD.findall(form) if word[0].isupper()}
    wanted = {
        form
        for form in forms
        if len(form) >= SHORTEST_HIDDEN and not form.islower() and (any(map(str.isalpha, form)) or len(form) >= LONGEST_MEASURE)
    }
    pattern = re.compile(r"(?<![^\W_])(?:" + "|".join(map(re.escape, sorted(wanted, key=lambda w: (-len(w), w)))) + r")(?![^\W_])")
    return next((place for place, text in texts if wanted and pattern.search(text)), "")
