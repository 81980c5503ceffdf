"""Whose child, partner or parent the sentence tells somebody to be: by its verb, by a list, by what is said of two together."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.cues import TWO, cues, kin_words
from fallkonferenz.sheets.kinship import kin_after, read_owner, sexed
from fallkonferenz.sheets.mention import Mention
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.stretches import names_marked, up_to_next
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import PLURAL, side

_TEEN = 13 * 12
_PAIR = re.compile(r"(?:\s*\([^)]*\)|,[^,.;]{1,12},?)?\s+(?:und|och|og)\s+(?:Frau\s+|Herrn?\s+)?", re.IGNORECASE)
_AND = re.compile(r"(?:\s*\([^)]*\))?,?\s+(?:und|och|og)\s+(?:(?:der|die|den|dem)\s+)?", re.IGNORECASE)
_LISTED = re.compile(r"(?:\s*\([^)]*\)|,? (?:på |von )?\d[^,.;\x02]{0,12})?,?\s*(?:,|und|och|og|&)\s*", re.IGNORECASE)


def read_links(reading: Reading, one: Replacement, mention: Mention, after: str, found: Mapping[str, re.Pattern[str]]) -> None:
    """Note whose child, partner or parent the sentence tells somebody to be: by its verb, or by "their parents, X and Y"."""
    sentence = reading.sentence_at(one.start)
    names = [r for r in reading.of(EntityType.PERSON) if sentence.start <= r.start < one.start]
    head = names_marked(reading, sentence.start, one.start)
    named = found["parents_of_named"].search(head)
    if named and not mention.role:
        mention.role, mention.of = "grandparent", (names[head[: named.start("name")].count("\x02")].start,)
        return
    parents = found["parents_of"].search(head)
    whose = (parents["owner"] or parents["post"]) if parents else None
    if parents and not mention.role and (parents["name"] or whose):
        mention.role, mention.owner = "grandparent", (whose or "").lower()
        if parents["name"]:
            mention.of = (names[head[: parents.start("name")].count("\x02")].start,)
        return
    if mention.role in ("child", "partner", "sibling") and not mention.is_relative:
        verb = next(reversed(list(found["has"].finditer(head))), None)
        if verb:
            mention.of = tuple(r.start for r in _subject(head, verb.start(), verb.end(), names))
            mention.is_had = bool(mention.of)
            mention.owner = "" if mention.of else _pronoun_subject(head, verb, reading.language)
            who = found["kin_has"].search(head) if not mention.is_relative else None
            if who and mention.role != "child":
                mention.of_role = kin_words(reading.language)[who["kin"].lower()][0]
        return
    together = None if mention.role else found["she_with"].search(head)
    if together:
        sex = words.PRONOUNS[reading.language][together["who"].lower()]
        mention.role, mention.owner = "partner", {"f": "hennes", "m": "hans"}[sex]
        return
    if mention.role or not names:
        return
    had = found["had"].search(head) if mention.months is not None and mention.months < _TEEN else None
    if had:
        mention.role, mention.of, mention.is_had = "child", tuple(r.start for r in names[-had[0].count("\x02") :]), True
        return
    love = found["love"].search(head)
    if love:
        mention.role, mention.of = "parent", (names[0].start,)
        return
    bore = found["bore"].search(head)
    if bore and (not bore["late"] or re.match(rf"[^.;]{{0,40}}?{words.BORE_AFTER}", after, re.IGNORECASE)):
        mention.role, mention.of, mention.is_born, mention.is_had = "child", (names[-1].start,), True, True
    is_small = mention.months is not None and mention.months < _TEEN  # "kom sammen med X (2)"
    couple = None if bore or is_small else found["with"].search(head)
    if couple and (not couple["late"] or re.match(rf"(?:\s*\([^)]*\))?\s+(?:\w+\s+)?{words.WITH_AFTER}", after, re.IGNORECASE)):
        mention.role, mention.of = "partner", (names[-1].start,)


def _pronoun_subject(head: str, verb: re.Match[str], language: Language) -> str:
    """Return the word for "hers" or "his" if the subject of a verb is a pronoun: "Hun har fått en ny kjæreste"."""
    pronouns = words.PRONOUNS[language]
    beside = re.search(r"(\w+)\s+$", head[: verb.start()]) or re.match(r"\s+(\w+)", head[verb.end() :])
    after = re.match(r"\s+(\w+)", head[verb.end() :])
    sexes = {pronouns.get(match[1].lower(), "") for match in (beside, after) if match} - {""}
    return {"f": "hennes", "m": "hans"}[sexes.pop()] if len(sexes) == 1 else ""


def _subject(head: str, start: int, end: int, names: list[Replacement]) -> list[Replacement]:
    """Return the one or two names beside a verb that are its subject: after it ("fick X och Y en dotter"), else before it."""
    after = re.match(rf"\s+{TWO}\s+(?!\x02)", head[end:])
    if after:
        first = head[:end].count("\x02")
        return names[first : first + after[0].count("\x02")]
    before = re.search(rf"{TWO}(?:,?\s+(?:som|die|der)|,)?\s+(?:\w+\s+)?$", head[:start])
    if before:
        last = head[:start].count("\x02")
        return names[last - before[0].count("\x02") : last]
    return []


def further(reading: Reading, one: Replacement, mention: Mention) -> Mention | None:
    """Return what is said after a name whose role stands before it: "ein liten bror, X, 7 år, son til Y"."""
    if not mention.role or mention.is_helper or not 0 <= mention.word < one.start:
        return None
    here = kin_after(reading, one, cues(reading.language))
    if here is None:
        return None
    match, at, end = here
    word = match[2].lower()
    sex = kin_words(reading.language)[word][1]
    if (sex != "u" and mention.sex and sex != mention.sex) or any(0 <= r.start - end <= 2 for r in reading.of(EntityType.PERSON)):
        return None  # "maken X, deras dotter Y"
    found = Mention(one.start, one.end, mention.name, mention.entity, known=one.sex, word=at, side=side(word), owner=(match["owner"] or "").lower())
    read_owner(reading, at, end, "", found, cues(reading.language))
    found.role, found.sex = sexed(kin_words(reading.language)[word], mention.sex)
    return found if found.is_relative and not found.is_in_law else None


def mothers(names: list[Mention]) -> None:
    """Give who has borne a child the sex: "X hat Y geboren"."""
    for start in {start for one in names if one.is_born for start in one.of}:
        for mother in names:
            if mother.start == start:
                mother.sex, mother.is_with_child = mother.sex or "f", True


def couples(reading: Reading, names: list[Mention]) -> Iterator[Mention]:
    """Yield what is said of two names together: "X und Y sind kein Paar mehr", "X och Y är gifta"."""
    for first, second in itertools.pairwise(names):
        between = reading.text[first.end : second.start]
        if first.is_helper or second.is_helper or not _PAIR.fullmatch(between):
            continue
        rest = up_to_next(reading, second.end, reading.sentence_at(second.start).end)
        for state, pattern in words.COUPLES[reading.language]:
            if re.match(rf"(?:,\s(?:du|som|ihr|die|der|das|de|dei|ni|dere)\s)?[^.;:,]{{0,45}}?(?<!\w)(?:{pattern})(?!\w)", rest, re.IGNORECASE):
                yield Mention(second.start, second.end, second.name, second.entity, state, known=second.known, of=(first.start,), is_spouse=state == "partner" and bool(re.search(words.MARRIED, rest)))
                break


def spread(names: list[Mention], reading: Reading) -> None:
    """Give the further names of a list what the first one is: "zwei Söhne, X (12) und Y"."""
    for before, mention in itertools.pairwise(names):
        between = reading.text[before.end : mention.start]
        if 0 <= before.word < before.start and before.is_relative and before.end <= mention.word < mention.start and not mention.is_relative:
            if _AND.fullmatch(reading.text, before.end, mention.word):  # "mor si, X, og stefaren Y"
                mention.of, mention.of_role, mention.owner = before.of, before.of_role, before.owner
            continue
        if before.word < 0 or mention.role or mention.is_helper or not _LISTED.fullmatch(between):
            continue
        word = re.match(r"[\w-]+", reading.text[before.word :])
        if word and word[0].lower() in PLURAL:
            for name in ("role", "sex", "side", "of", "of_role", "owner", "is_had", "is_own", "is_in_law", "word"):
                setattr(mention, name, getattr(before, name))
