"""Stress factors and resources: the curated phrases of the vocabulary, unless what they say is denied.

A phrase is words in lower case; `*` stands for further letters, `(a|b)` for one of several, `(a )?` for what may be missing,
` .. ` for up to three words between. A phrase that begins with `=` must be written exactly so (capitals count).
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterator

from fallkonferenz.core.case import Factor, Source, Vocabulary, Word
from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.wording import is_denied, is_unsure, kind_of

_NOT_HERE = ("question", "plan")  # wishes and plans are not yet so


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """A key at a place; `is_denied` means the text says that it is not so."""

    key: str
    start: int
    end: int
    kind: str
    is_denied: bool


def find_factors(reading: Reading, vocabulary: Vocabulary, group: str) -> tuple[Factor, ...]:
    """Return the factors of `stress` or `resources` that the text speaks of, in the order of the text.

    A key counts once, with its surest place. What is said twice or more weighs 2. A phrase inside a longer one of another
    key, of either group, says nothing of its own: "postpartale Depression", "kein Kitaplatz".
    """
    keys = {word.key for word in vocabulary.words(group)}
    places = [one for name in ("stress", "resources") for one in occurrences(reading, vocabulary, name)]
    best: dict[str, list[Found]] = {}
    for one in sorted(places, key=lambda f: f.start):
        if one.key in keys and not one.is_denied and not any(_holds(other, one) for other in places):
            best.setdefault(one.key, []).append(one)
    rows = []
    for key, places in best.items():
        first = min(places, key=lambda f: (f.kind == "assumed", f.kind != "observed", f.start))
        sentences = {reading.sentence_at(f.start).start for f in places}
        rows.append(Factor(key, 2 if len(sentences) > 1 else 1, first.kind, source=Source(first.start, first.end)))
    return tuple(rows)


def suggest(words: str, vocabulary: Vocabulary, group: str, lang: Language, most: int = 6) -> tuple[Word, ...]:
    """Return the words of the vocabulary that somebody may mean: by key, by label, or by a phrase they have used."""
    wanted = words.casefold().strip()
    all_words = vocabulary.words(group)
    exact = [word for word in all_words if wanted in (word.key, word.label[lang].casefold())]
    by_label = [word for word in all_words if wanted in word.label[lang].casefold()]
    by_phrase = [word for word in all_words if any(p.search(words) for p in _patterns(word.phrases[lang]))]
    return tuple(exact or {word.key: word for word in (*by_label, *by_phrase)}.values())[:most]


def _holds(longer: Found, one: Found) -> bool:
    return longer.key != one.key and longer.start <= one.start and one.end <= longer.end and longer.end - longer.start > one.end - one.start


def occurrences(reading: Reading, vocabulary: Vocabulary, group: str) -> Iterator[Found]:
    """Yield every place of every key, denied ones too."""
    for word in vocabulary.words(group):
        for match in _finditer(word, reading):
            sentence = reading.sentence_at(match.start())
            if sentence.section in _NOT_HERE:
                continue
            kind = kind_of(reading, sentence)
            kind = "assumed" if kind == "hypothesis" or is_unsure(reading, match.start(), match.end()) else kind
            kind = "reported" if kind == "assessment" else kind
            denied = is_denied(reading, match.start(), match.end())
            yield Found(word.key, match.start(), match.end(), kind, denied)


def _finditer(word: Word, reading: Reading) -> Iterator[re.Match[str]]:
    for pattern in _patterns(word.phrases[reading.language]):
        yield from pattern.finditer(reading.text)


@functools.cache
def _patterns(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    folded = [phrase for phrase in phrases if not phrase.startswith("=")]
    exact = [phrase[1:] for phrase in phrases if phrase.startswith("=")]
    groups = ((folded, re.IGNORECASE), (exact, re.NOFLAG))
    return tuple(re.compile("|".join(map(compile_phrase, group)), flags) for group, flags in groups if group)


def compile_phrase(phrase: str) -> str:
    """Return the regular expression of a phrase."""
    parts = re.split(r"( \.\. | |\*|\)\?|[()|])", phrase)
    made = []
    for part in parts:
        if part == " .. ":
            made.append(r"\s+(?:[^\s.;!?\n]+\s+){0,3}?")
        elif part == " ":
            made.append(r"\s+")
        elif part == "*":
            made.append(r"[\w-]*")
        elif part == "(":
            made.append("(?:")
        elif part in (")", ")?", "|"):
            made.append(part)
        else:
            made.append(re.escape(part))
    return rf"(?<![\w-])(?:{''.join(made)})(?![\w-])"
