"""How two people of the sheet stand to each other, and who has the custody: from sentences that speak of just them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fallkonferenz.core.case import Relation, Source
from fallkonferenz.sheets.clusters import Somebody
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.reading import Reading, Sentence
from fallkonferenz.sheets.wording import is_denied, is_unsure
from fallkonferenz.sheets.words import persons as person_words
from fallkonferenz.sheets.words import ties as words

_NOT_HERE = ("question", "plan")
_PARENTS = ("mother", "father", "parent")


def find_ties(family: Family, reading: Reading) -> Iterator[Relation]:
    """Yield conflict, cut-off and closeness of two people, once for each two."""
    known: set[frozenset[int]] = set()
    for tie, pattern in words.TIES[reading.language]:
        for match in re.finditer(rf"(?<!\w)(?:{pattern})", reading.text, re.IGNORECASE):
            sentence = reading.sentence_at(match.start())
            if sentence.section in _NOT_HERE or is_unsure(reading, match.start(), match.end()):
                continue
            if tie != "cut_off" and is_denied(reading, match.start(), match.end()):
                continue
            pair = _pair(family, reading, sentence, match.start(), match.end())
            if pair and frozenset(map(id, pair)) not in known:
                known.add(frozenset(map(id, pair)))
                yield Relation(pair[0].code, pair[1].code, tie=tie, source=Source(match.start(), match.end()))


def _told(family: Family, start: int, end: int) -> list[Somebody]:
    """Return who is mentioned in a stretch, in the order of the text."""
    places = sorted((m.start, n) for n, p in enumerate(family.people) for m in p.mentions if start <= m.start < end)
    return [family.people[n] for n in dict.fromkeys(n for _, n in places)]


def _pair(family: Family, reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[Somebody, Somebody] | None:
    inside = _told(family, sentence.start, sentence.end)
    text = reading.text[sentence.start : sentence.end].lower()
    number = reading.sentences.index(sentence) if sentence in reading.sentences else 0
    before = reading.sentences[number - 1] if number else None
    earlier = _told(family, before.start, before.end) if before else []
    if len(inside) == 2:
        return inside[0], inside[1]
    if len(inside) > 2:  # the two beside the words
        left, right = _told(family, sentence.start, start), _told(family, end, sentence.end)
        return (left[-1], right[0]) if left and right and left[-1] is not right[0] else None
    if len(inside) == 1:
        pronouns = person_words.PRONOUNS[reading.language]
        sexes = {pronouns[word] for word in re.findall(r"\w+", text) if word in pronouns}
        other = [p for p in earlier if p is not inside[0] and p.sex in sexes]
        return (other[0], inside[0]) if len(other) == 1 else None
    if re.match(words.BOTH[reading.language], text) and len(earlier) == 2:
        return earlier[0], earlier[1]
    return None


def settle_custody(family: Family, reading: Reading) -> None:
    """Note who has the custody, where the text says it of the parents."""
    parents = [p for p in family.people if p.role in _PARENTS]
    joint = _first(words.JOINT[reading.language], reading)
    sole = _first(words.SOLE[reading.language], reading)
    if joint:
        near = [p for p in _told(family, *reading.line_at(joint.start())) if p in parents]
        for one in near if len(near) == 2 else parents if len(parents) == 2 else _of_index(parents, family):
            one.custody = "joint"
    elif sole:
        sentence = reading.sentence_at(sole.start())
        named = [p for p in _told(family, sentence.start, sentence.end) if p in parents]
        line = [p for p in _told(family, *reading.line_at(sole.start())) if p in parents]
        after = [p for p in named if any(m.start > sole.start() for m in p.mentions if m.start < sentence.end)]
        pronouns = person_words.PRONOUNS[reading.language]
        sexes = {pronouns[w] for w in re.findall(r"\w+", reading.text[sentence.start : sentence.end].lower()) if w in pronouns}
        by_sex = [p for p in line if p.sex in sexes]
        found = after or named or by_sex or line
        if len(found) == 1 or (found and found is line and _begins(line[0], reading, sole.start())):
            found[0].custody = "sole"


def _begins(one: Somebody, reading: Reading, at: int) -> bool:
    """Whether the line of a place begins with this person: a form."""
    start, _ = reading.line_at(at)
    return any(0 <= m.start - start <= 12 for m in one.mentions)


def _of_index(parents: list[Somebody], family: Family) -> list[Somebody]:
    """Return the first mother and the first father: the parents of the child of the case."""
    return [next(p for p in parents if p.role == role) for role in dict.fromkeys(p.role for p in parents)]


def _first(pattern: str, reading: Reading) -> re.Match[str] | None:
    for match in re.finditer(rf"(?<!\w)(?:{pattern})", reading.text, re.IGNORECASE):
        if reading.sentence_at(match.start()).section not in _NOT_HERE and not is_denied(reading, match.start(), match.end()):
            return match
    return None
