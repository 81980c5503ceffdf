"""The memory of a case: what was found once is found everywhere in it, in any form.

A word of a person's name counts again as a whole word, with a genitive ending, in other case of letters, before or after
a hyphen, broken at a line end, or with one typing error if it is long enough; so never Ole for Ove. Places and
institutions count as a whole, numbers to the letter. A word that is an ordinary word, too, counts only where the
model saw a hint of a name (see `detect.model.tagger.HINT`).
"""

from __future__ import annotations

import bisect
import collections
import dataclasses
import re
from collections.abc import Iterable, Iterator, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
from fallkonferenz.detect.recognizers.wording import ordinary
from fallkonferenz.detect.tidy import NO_NAMES

MEMORY = "memory"
ORDINARY_HINT = 0.1  # how likely an ordinary word must be a name to be taken for the known one
SURE = 0.9  # a name found with less is remembered only where a hint agrees
# What stands before a season or a day, and hardly before a person: "im vorigen Sommer", "i vår".
_IN_TIME = re.compile(
    r"(?<!\w)(?:im|vorige[nrm]|vergangene[nrm]|letzte[nrm]|nächste[nrm]|kommende[nrm]|jede[nrm]|diese[nrm]|seit"
    r"|i|förra|nästa|hela|varje|denna|forrige|førre|neste|hele|heile|hver|kvar|denne)\s+\Z"
)
_LABEL = 0.5  # a known name in the place of a speaker, or of an owner, is as good as a hint of that strength
_OWNS = re.compile(r"[ ](?:si|sin|sitt|sine)(?!\w)")  # the Norwegian genitive: "Live si mor"
_FAMILY = re.compile(r"(?<!\w)[Dd](?:ie|en)\s+\Z")  # before a German surname in the plural: "bei den Winters"
_SCORE = 0.7

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]{2,})?")
_ANY_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"[^\W\d_]+(?:-(?!\n)[^\W\d_]+)*")
_BROKEN = re.compile(r"([^\W\d_]{2,})-\n[ ]*([^\W\d_]{2,})")
_APOSTROPHE = re.compile(r"['’](?!\w)")  # of a genitive: Hans'
_ENDINGS = ("s", "’s", "'s", "’", "'")
_LONG = 4  # letters from which the case of letters does not count
_FUZZY = 6  # letters of a name from which one typing error is allowed
_PARTICLES = frozenset(
    "von van der den de del della di da do dos el al la le zu zur zum und och og bin ibn abu af av ter ten mc o st dr fru frau herr herrn prof".split()
)
_EXACT = frozenset({EntityType.ID, EntityType.PHONE, EntityType.EMAIL, EntityType.URL})
_WHOLE = frozenset({EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.ADDRESS})
_HINTED = frozenset({EntityType.ORIGIN, EntityType.PROFESSION})


@dataclasses.dataclass(frozen=True)
class Memory:
    """What is known of a case: name words (lower case) and whether they are beyond doubt, and whole surfaces by type."""

    language: Language
    names: dict[str, bool]
    spelled: frozenset[str]  # the name words as written, for short ones
    surfaces: dict[str, tuple[EntityType, bool]]  # lower case, blanks as one, to type and whether a hint is needed

    @classmethod
    def of(cls, language: Language, found: Iterable[tuple[str, Sequence[Span]]]) -> Memory:
        """Learn from the texts of a case and their spans."""
        names: dict[str, bool] = {}
        spelled: set[str] = set()
        surfaces: dict[str, tuple[EntityType, bool]] = {}
        plain = set(ORDINARY_NAMES[language] | ordinary(language))
        for text, spans in found:
            plain |= _plain_words(text, spans)
            for span in spans:
                surface = text[span.start : span.end]
                if span.entity_type is EntityType.PERSON:
                    for word in _name_words(surface):
                        names[word.lower()] = names.get(word.lower(), False) or span.score >= SURE
                        spelled.add(word)
                else:
                    for whole, needs_hint in _remembered(surface, span.entity_type):
                        surfaces.setdefault(whole, (span.entity_type, needs_hint))
        names = {word: is_sure and word not in plain for word, is_sure in names.items()}
        return cls(language, names, frozenset(spelled), surfaces)

    def spans(self, text: str, found: Sequence[Span], hints: Sequence[Span]) -> Iterator[Span]:
        """Yield further mentions in `text`; `found` and `hints` are what is known of it already."""
        covered = _Cover(found)
        hinted = _Cover(hints)
        yield from self._names(text, covered, hinted)
        yield from self._wholes(text, covered, hinted)

    def _names(self, text: str, covered: _Cover, hinted: _Cover) -> Iterator[Span]:
        near = _Near(self.names)
        for token in _TOKEN.finditer(text):
            if covered.has(token.start(), token.end()):
                continue
            parts = _WORD.finditer(text, token.start(), token.end())
            label = _LABEL if _is_label(text, token) or self._is_owner(text, token) else 0.0
            in_time = _IN_TIME.search(text, max(0, token.start() - 16), token.start()) is not None
            hints = ((m.group(), max(label, hinted.score(m.start(), m.end()))) for m in parts)
            if any(self._is_name(word, hint, near) for word, hint in hints if not (in_time and hint < _LABEL)):
                end = token.end()
                if _APOSTROPHE.match(text, end):
                    end += 1
                yield Span(token.start(), end, EntityType.PERSON, _SCORE, MEMORY)
        for broken in _BROKEN.finditer(text):
            if self._is_name(broken.group(1) + broken.group(2), 0.0, None):
                yield Span(broken.start(), broken.end(), EntityType.PERSON, _SCORE, MEMORY)

    def _is_owner(self, text: str, token: re.Match[str]) -> bool:
        """Say whether grammar takes the capitalised word for somebody ("Live si mor") or a family ("die Winters")."""
        if not token.group()[0].isupper():
            return False
        if self.language is Language.DE:
            return token.group().endswith("s") and _FAMILY.search(text, max(0, token.start() - 6), token.start()) is not None
        return self.language is not Language.SV and _OWNS.match(text, token.end()) is not None

    def _is_name(self, word: str, hint: float, near: _Near | None) -> bool:
        lower = word.lower()
        is_ordinary = lower in ORDINARY_NAMES[self.language] or lower in ordinary(self.language)
        has_hint = hint >= (ORDINARY_HINT if is_ordinary else 0.001)
        forms = [lower] + [lower.removesuffix(ending) for ending in _ENDINGS if lower.endswith(ending)]
        for form in forms:
            beyond_doubt = self.names.get(form)
            if beyond_doubt is None:
                continue
            is_as_written = word[: len(form)] in self.spelled or word.isupper()
            if len(form) < _LONG and not is_as_written:
                continue
            if has_hint or (beyond_doubt and (is_as_written or not word.islower() or len(form) > _LONG)):
                return True
        if near is None or len(lower) < _FUZZY - 1:
            return False
        if not has_hint and (word.islower() or is_ordinary):
            return False
        return any(has_hint or self.names[name] for name in near.to(lower))

    def _wholes(self, text: str, covered: _Cover, hinted: _Cover) -> Iterator[Span]:
        by_first: dict[str, list[tuple[str, str]]] = collections.defaultdict(list)
        for surface in sorted(self.surfaces, key=len, reverse=True):
            first = _ANY_WORD.search(surface)
            if first:
                by_first[first.group()].append((surface, surface[: first.start()]))
        for word in _ANY_WORD.finditer(text) if by_first else ():
            lower = word.group().lower()
            for key in {lower, lower.removesuffix("s")}:
                for surface, before in by_first.get(key, ()):
                    start = word.start() - len(before)
                    end = _end_of(text, start, surface)
                    if end is None or covered.has(start, end):
                        continue
                    kind, needs_hint = self.surfaces[surface]
                    if not needs_hint or hinted.has(start, end):
                        yield Span(start, end, kind, _SCORE, MEMORY)


def _is_label(text: str, token: re.Match[str]) -> bool:
    """Say whether the word begins a line and a colon follows, as speakers do in minutes ("Winter: sieht das anders")."""
    start = token.start()
    return text[token.end() : token.end() + 1] == ":" and (start == 0 or text[start - 1] == "\n") and text[start].isupper()


def _end_of(text: str, start: int, surface: str) -> int | None:
    """Return where `surface` (lower case, single blanks) ends if it stands at `start`, a genitive ending included."""
    if start < 0 or (start and surface[0].isalnum() and (text[start - 1].isalnum() or text[start - 1] == "_")):
        return None
    at = start
    for letter in surface:
        if letter == " ":
            if not text[at : at + 1].isspace():
                return None
            while text[at : at + 1].isspace():
                at += 1
        elif text[at : at + 1].lower() != letter:
            return None
        else:
            at += 1
    if text[at : at + 1] in ("s", "'", "’") and surface[-1].isalpha():
        at += 1
    return None if at < len(text) and (text[at].isalnum() or text[at] == "_") else at


def _name_words(surface: str) -> Iterator[str]:
    """Yield the words of a name that can stand alone, and each without its genitive ending."""
    if "@" in surface or any(letter.isdigit() for letter in surface):
        return
    for match in _WORD.finditer(surface):
        word = match.group()
        if len(word) < 2 or word.lower() in _PARTICLES or word.lower() in NO_NAMES:
            continue
        if len(word) == 2 and not (word[0].isupper() and word[1].islower()):
            continue
        yield word
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                yield word.removesuffix(ending)


def _remembered(surface: str, kind: EntityType) -> Iterator[tuple[str, bool]]:
    """Yield what of a surface is looked for again, and whether it needs a hint."""
    whole = " ".join(surface.lower().split())
    if kind in _EXACT:
        if len(whole) >= 5:
            yield whole, False
    elif kind in _WHOLE:
        if any(letter.isalpha() for letter in whole) and len(whole) >= 4:
            yield whole, len(whole) < 5
            without_number = re.sub(r"[\s,]*\b\d+\s*[a-z]?$", "", whole)
            if without_number != whole and len(without_number) >= 6:
                yield without_number, False
            if kind is EntityType.ORGANIZATION:
                for word in _TOKEN.findall(surface)[1:]:
                    if len(word) >= 5 and word[0].isupper():
                        yield word.lower(), True
    elif kind in _HINTED and len(whole) >= 4:
        yield whole, True


def _plain_words(text: str, spans: Sequence[Span]) -> set[str]:
    """Return the words that stand in lower case where no name was seen; none in a text without capitals."""
    if sum(letter.isupper() for letter in text) <= 0.01 * len(text):
        return set()
    names = _Cover(spans)
    return {
        m.group() for m in _WORD.finditer(text) if m.group().islower() and not names.has(m.start(), m.end())
    }


class _Near:
    """The remembered names that are one typing error away from a word; each word is looked up once."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[tuple[str, int], list[str]] = collections.defaultdict(list)
        for name in names:
            if len(name) >= _FUZZY:
                self._names[name[0], len(name)].append(name)
        self._known: dict[str, tuple[str, ...]] = {}

    def to(self, word: str) -> tuple[str, ...]:
        """Return the names near `word` (lower case) that begin with the same letter."""
        if word not in self._known:
            self._known[word] = tuple(
                name
                for size in (-1, 0, 1)
                for name in self._names.get((word[0], len(word) + size), ())
                if _is_one_error(name, word)
            )
        return self._known[word]


def _is_one_error(a: str, b: str) -> bool:
    """Say whether one letter was dropped, added, changed or swapped with its neighbour."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    at = 0
    while at < min(len(a), len(b)) and a[at] == b[at]:
        at += 1
    rest_a, rest_b = a[at:], b[at:]
    return (
        rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or rest_a[1:] == rest_b[1:]
        or (len(rest_a) > 1 and rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
    )


class _Cover:
    """Whether a stretch touches one of some spans, and how likely the likeliest of them is."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._ordered = sorted((s.start, s.end, s.score) for s in spans)
        self._starts = [start for start, _, _ in self._ordered]
        self._longest = max((end - start for start, end, _ in self._ordered), default=0)

    def has(self, start: int, end: int) -> bool:
        return self.score(start, end) > 0

    def score(self, start: int, end: int) -> float:
        best = 0.0
        at = bisect.bisect_left(self._starts, end) - 1
        while at >= 0 and self._starts[at] >= start - self._longest:
            if self._ordered[at][1] > start:
                best = max(best, self._ordered[at][2])
            at -= 1
        return best
