"""Stress factors and resources: the curated phrases of the vocabulary, unless what they say is denied or not of this family."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterable, Iterator, Sequence

from fallkonferenz.core.case import Factor, Source, Vocabulary, Word
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.phrases import patterns
from fallkonferenz.sheets.reading import Reading, Sentence
from fallkonferenz.sheets.whose import whose
from fallkonferenz.sheets.wording import is_denied, is_general, is_unsure, kind_of
from fallkonferenz.sheets.words.statements import HELPS

GROUPS = ("stress", "resources")
_NOT_HERE = ("question", "plan", "denied")  # wishes and plans are not yet so

_YOUNG = 20 * 12  # months
_NEAR = 60  # characters after a name within which a verb tells what somebody does
# Before the name of a work, and at its beginning: it is none of today.
_FORMER = re.compile(
    r"\b(?:früher\w*|ehemalig\w*|ehem\.|war|waren|gelernt\w*|ausgebildet\w*|ausbildung als|umschulung|studiert\w*|abgebrochen\w*|arbeitslos\w*|"
    r"tidligere|tidlegare|tidigare|förr|før|var|vore|vært|varit|utdann\w*|utdanning|utbildad\w*|utbildning|pensjonert\w*|pensionerad\w*|arbeidsledig|arbeidslaus|arbetslös|"
    r"sjukskriven|i heimlandet|i hjemlandet|i hemlandet|im heimatland)\b[^.;!?]*$",
    re.IGNORECASE,
)
_RETIRED = re.compile(r"(?:pension|pensjon|rentner|früher|tidig|tidleg|tidliger|utdann|utbild|gelernte|arbeitslos|arbeitsuchend|arbetslös|arbeidsledig)\w*", re.IGNORECASE)
_NAMES = (EntityType.PERSON, EntityType.LOCATION, EntityType.ADDRESS)


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """A key at a place; `is_denied` means the text says that it is not so."""

    key: str
    start: int
    end: int
    kind: str
    is_denied: bool


def find_factors(family: Family, vocabulary: Vocabulary) -> dict[str, tuple[Factor, ...]]:
    """Return the factors of each group (`stress`, `resources`) that the text speaks of, in the order of the text.

    A key counts once, with its surest place. What is said twice or more weighs 2. A phrase inside a longer one of another
    key, of either group, says nothing of its own: "postpartale Depression", "kein Kitaplatz".
    """
    found = {group: tuple(occurrences(family, vocabulary, group)) for group in GROUPS}
    places = [one for ones in found.values() for one in ones]
    return {group: tuple(_factors(ones, places, family.reading)) for group, ones in found.items()}


def _factors(ones: Iterable[Found], places: Sequence[Found], reading: Reading) -> Iterator[Factor]:
    """Yield a factor for each key of a group that holds somewhere; `places` are those of both groups."""
    held: dict[str, list[Found]] = {}
    for one in sorted(ones, key=lambda f: f.start):
        if not one.is_denied and not any(_holds(other, one) for other in places):
            held.setdefault(one.key, []).append(one)
    for key, there in held.items():
        first = min(there, key=lambda f: (f.kind == "assumed", f.kind != "observed", f.start))
        sentences = {reading.sentence_at(f.start).start for f in there}
        yield Factor(key, 2 if len(sentences) > 1 else 1, first.kind, source=Source(first.start, first.end))


def suggest(words: str, vocabulary: Vocabulary, group: str, lang: Language, most: int = 6) -> tuple[Word, ...]:
    """Return the words of the vocabulary that somebody may mean: by key, by label, or by a phrase they have used."""
    wanted = words.casefold().strip()
    all_words = vocabulary.words(group)
    exact = [word for word in all_words if wanted in (word.key, word.label[lang].casefold())]
    by_label = [word for word in all_words if wanted in word.label[lang].casefold()]
    by_phrase = [word for word in all_words if any(p.search(words) for p, _ in patterns(word.phrases[lang]))]
    return tuple(exact or {word.key: word for word in (*by_label, *by_phrase)}.values())[:most]


def _holds(longer: Found, one: Found) -> bool:
    return longer.key != one.key and longer.start <= one.start and one.end <= longer.end and longer.end - longer.start > one.end - one.start


def occurrences(family: Family, vocabulary: Vocabulary, group: str) -> Iterator[Found]:
    """Yield every place of every key, denied ones too."""
    reading = family.reading
    if group == "stress":
        yield from _young_parents(family)
        yield from _the_dead(family)
    else:
        yield from _working_parents(family)
        yield from _helping_grandparents(family)
    told = functools.cache(lambda start, end: whose(family, start, end))
    for word in vocabulary.words(group):
        for pattern, is_strict in patterns(word.phrases[reading.language]):
            for match in pattern.finditer(reading.text):
                start, end = match.span()
                sentence = reading.sentence_at(start)
                if sentence.section in _NOT_HERE or _is_name(reading, start) or is_general(reading, start, end):
                    continue
                if word.whose and not _is_of(word.whose, *told(start, end), is_strict=is_strict):
                    continue
                yield Found(word.key, start, end, _kind(reading, sentence, match), is_denied(reading, start, end))


def _young_parents(family: Family) -> Iterator[Found]:
    """Yield the places that give the age of a parent who is not yet twenty."""
    for one in family.by_role("mother", "father", "parent"):
        first = next((m for m in one.mentions if m.months is not None and m.months < _YOUNG), None)
        if first:
            yield Found("parent_young", first.start, first.end, "reported", is_denied=False)


def _working_parents(family: Family) -> Iterator[Found]:
    """Yield the places that tell the work of a parent, unless it is what they were or learned once."""
    text = family.reading.text
    for one in family.by_role("mother", "father", "parent", "step_mother", "step_father", "foster_mother", "foster_father"):
        for mention in one.mentions:
            at = mention.work_at
            if at >= 0 and not one.says("is_dead") and not _FORMER.search(text, max(mention.end, at - 40), at) and not _RETIRED.match(text, at):
                yield Found("parent_work", at, at + len(mention.work), "reported", is_denied=False)


def _the_dead(family: Family) -> Iterator[Found]:
    """Yield the places that tell of somebody of the family who died."""
    for one in family.people:
        for mention in one.mentions:
            if mention.is_dead:
                yield Found("bereavement", mention.start, mention.end, "reported", is_denied=False)


def _helping_grandparents(family: Family) -> Iterator[Found]:
    """Yield the places where a grandparent, by name or kinship word, does something for the family."""
    reading = family.reading
    helps = re.compile(rf"\b(?:{HELPS[reading.language]})\b", re.IGNORECASE)
    for one in family.people:
        if not one.place.startswith("grand") or one.says("is_dead"):
            continue
        for mention in one.mentions:
            sentence = reading.sentence_at(mention.start)
            match = helps.search(reading.text, mention.end, min(sentence.end, mention.end + _NEAR))
            if match and sentence.section not in _NOT_HERE:
                yield Found("grandparents", mention.start, match.end(), _kind(reading, sentence, match), is_denied(reading, *match.span()))


def _is_name(reading: Reading, start: int) -> bool:
    """Whether a word is of a name or a place: "Valderøya" is not "vald"."""
    return any(one.entity_type in _NAMES and one.start <= start < one.end for one in reading.narrative.replacements)


def _is_of(wanted: str, told: str, is_sure: bool, *, is_strict: bool) -> bool:
    """Whether a trait is of whom the key asks: a strict phrase needs the text to say so, others only that it says nothing else."""
    may_be = ("", wanted, "teller") if wanted == "parent" else ("", wanted)
    return told == wanted if is_strict else told in may_be or not is_sure


def _kind(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    kind = kind_of(reading, sentence)
    if kind == "hypothesis" or is_unsure(reading, match.start(), match.end()):
        return "assumed"
    return "reported" if kind == "assessment" else kind
