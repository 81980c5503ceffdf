"""The kinship word that belongs to a name, before or after it, and whose relative it tells."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.cues import IN_LAW, kin_words
from fallkonferenz.sheets.mention import PARENT_ROLES, Mention
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.stretches import ages_marked, heading_above
from fallkonferenz.sheets.words import persons as words
from fallkonferenz.sheets.words.kin import SIDES, side

_LEAD = re.compile(r"\s*(?:[,()\t/]+\s*|\s[–-]\s+|(?:(?:und|och|og)\s+)?(?:ist|bin|är|er|war|var|heißt|also|altså|alltså)\s+)*(?:\s*[,(\t]\s*)?", re.IGNORECASE)
_CELL = re.compile(r"\s*\|\s*")
_LATER = re.compile(r"[^.;:\n]*[,(]\s*")
_UNIT = re.compile(r"\s?(?:jahre?n?|j\.|år|åring|monate?n?|mnd|md|mån)(?!\w)", re.IGNORECASE)
_GOES_ON = re.compile(r"\s+(?:heißt|ist|war|hat|heter|heiter|är|er|var|har|bor|bur|lebt|wohnt)\b", re.IGNORECASE)
_OF_END = re.compile(r"(?:\b(?:von|der|des|till|til|av|frå|fra|zu)\s+(?:\w+\s+)?)$", re.IGNORECASE)
_WITH_PARTNER = re.compile(r"(?:\s*\([^)]*\))?,?\s+(?:m/|(?:med|mit)\s)\s*(?:(?:sin|seiner|seinem|ihrem|hans|hennes|hennar|der|dem)\s+)?", re.IGNORECASE)
_BETWEEN = re.compile(rf"s?[ ’']+(?:(?:{words.QUALITIES})\s+)?", re.IGNORECASE)
_OF = re.compile(
    r"\s+(?:till|til|av|von|vom|zu|der|des|fra|frå|från|aus|to)\s+(?:(?:der|dem|den|det|die|den|das|herrn?|frau|fru|lille|kleinen|beiden|begge|båda|jüngeren|älteren)\s+){0,2}",
    re.IGNORECASE,
)


def read_role(reading: Reading, one: Replacement, mention: Mention, clause: str, found: Mapping[str, re.Pattern[str]]) -> None:
    kin = kin_words(reading.language)
    wife = found["wife"].search(clause) if reading.language is Language.DE else None
    if wife:  # not the title
        mention.role, mention.sex, mention.owner, mention.is_spouse, mention.word = "partner", "f", wife[1].lower(), True, one.start - 1
        return
    label = found["label"].match(clause)
    first = one.start - len(clause)
    match = _kin_before(clause, [r.start - first for r in reading.of(EntityType.PERSON) if first <= r.start < one.start], found)
    at = one.start - len(clause) + match.start() if match else 0
    if label and found["kin"].search(label[1]) and not found["says"].search(label[1]):
        inside = [m for m in found["kin"].finditer(label[1]) if not _is_genitive(m[1], kin)]
        match = next((m for m in inside if kin[m[1].lower()][0] in PARENT_ROLES), inside[0] if inside else None)
        at = one.start - len(clause) + label.start(1) + match.start() if match else 0
    if match:
        word, end = match[1].lower(), at + len(match[1])
        head = reading.text[max(reading.line_at(at)[0], at - 60) : at]
        mention.is_new = bool(found["new"].search(head))
        read_owner(reading, at, end, head, mention, found)
    else:
        here = kin_after(reading, one, found)
        if here is None:
            _read_side(reading, one, mention, clause, found)
            return
        match, at, end = here
        word = match[2].lower()
        mention.owner = (match["owner"] or "").lower()
        further = found["kin_alone"].match(reading.text, end + 1) if _is_genitive(word, kin) else None
        if further:  # "X er morens onkel"
            mention.of_role, word, at, end = kin[word[:-1]][0], further[1].lower(), further.start(), further.end()
        else:
            read_owner(reading, at, end, "", mention, found)
    mention.role, mention.sex = sexed(kin[word], mention.sex)
    mention.side, mention.word = side(word), at
    mention.is_in_law = word.startswith(IN_LAW)
    mention.is_spouse = word in words.SPOUSES
    _read_side(reading, one, mention, clause, found)


def _kin_before(clause: str, names: list[int], found: Mapping[str, re.Pattern[str]]) -> re.Match[str] | None:
    """Return the kinship word that the name after the clause belongs to: the last one that leads to it."""
    for match in reversed(list(found["kin"].finditer(clause))):
        tail = found["kin_tail"].match(clause, match.end())
        if any(match.end() <= name < len(clause) and not _OF_END.search(clause[:name]) for name in names):
            continue  # "ihre Mutter X, Frau Y": of X
        if tail is None or found["kin_of"].search(clause[: match.start()]):
            continue  # "Vater der beiden Kinder, X": the father
        if tail["more"] and not tail["verb"].strip() and (not tail["mark"] or len(tail["more"].split()) > 3):
            continue  # words between, but no comma or colon: "Mutter fragt X"
        return match
    return None


def kin_after(
    reading: Reading, one: Replacement, found: Mapping[str, re.Pattern[str]]
) -> tuple[re.Match[str], int, int] | None:
    """Return the kinship word after a name: "X, 34, mor til Y", "X (Vater)", "X är hennes syster"; and its place."""
    text, (_, stop) = reading.text, reading.line_at(one.end)
    at, is_marked = one.end, False
    is_row = not text[reading.line_at(one.start)[0] : one.start].strip(" |")  # the line of a table that is this person's
    for _ in range(3):
        lead = (_CELL if is_row else _LEAD).match(text, at, stop) or _LEAD.match(text, at, stop)
        is_marked = is_marked or bool(lead and lead[0].strip())
        at = lead.end() if lead else at
        told = next((r for r in reading.narrative.replacements if r.start == at and r.entity_type in (EntityType.AGE, EntityType.PROFESSION)), None)
        if told is None:
            break
        unit = _UNIT.match(text, told.end, stop)
        at = unit.end() if unit else told.end
    match = found["kin_here"].match(text, at, stop) if is_marked else None
    if match is None:  # "X ringte, farfar til Y": words between, but the word says whose
        nearest = next((r.start for r in reading.of(EntityType.PERSON) if r.start >= one.end), stop)
        later = _LATER.match(text, one.end, min(nearest, stop, one.end + 40))
        match = found["kin_here"].match(text, later.end(), stop) if later else None
        if match and re.match(r"(?:die|der|das)\s", match[0], re.IGNORECASE):
            return None  # "X hat sich getrennt, die Mutter von Y ...": somebody else
        if match is None or not _OF.match(text, match.end()):
            return None
    if text[match.end() : match.end() + 3].lstrip().startswith(":"):
        return None
    if text[: match.start()].endswith(", ") and _GOES_ON.match(text, match.end()):
        return None  # "X ist 24, der Sohn heißt Y"
    return match, match.start(2), match.end(2)


def _read_side(reading: Reading, one: Replacement, mention: Mention, clause: str, found: Mapping[str, re.Pattern[str]]) -> None:
    given = found["sides"].search(clause[-60:]) or found["sides"].search(heading_above(reading, one.start))
    if given and not mention.side:
        mention.side = SIDES[given[0].lower()]


def _is_genitive(word: str, kin: Mapping[str, tuple[str, str]]) -> bool:
    """Whether a form is the genitive of another one: "mammans bild: X" says nothing of X."""
    return word.lower().endswith("s") and word.lower()[:-1] in kin


def sexed(kin: tuple[str, str], given: str) -> tuple[str, str]:
    return kin[0], given if kin[1] == "u" else kin[1]


def read_owner(reading: Reading, at: int, end: int, head: str, mention: Mention, found: Mapping[str, re.Pattern[str]]) -> None:
    """Note whose relative the kinship word at `[at, end)` tells: of a name, of another kinship word, or of a pronoun."""
    text = reading.text
    before = next((r for r in reading.of(EntityType.PERSON) if r.end <= at and _BETWEEN.fullmatch(text, r.end, at)), None)
    if before and (before.surrogate[-1] in "sxzß'’." or before.end == at - 1 or text[before.end] == "s"):
        mention.of = (before.start,)
        return
    is_partner = kin_words(reading.language).get(text[at:end].lower(), ("",))[0] == "partner"
    beside = next((r for r in reading.of(EntityType.PERSON) if r.end <= at and _WITH_PARTNER.fullmatch(text, r.end, at)), None) if is_partner else None
    if beside:  # "onkel X med kona Y"
        mention.of = (beside.start,)
        return
    if before is None and text[at : at + 9].lower().startswith(IN_LAW):  # "mellom X og svigermora"
        beside = next((r for r in reading.of(EntityType.PERSON) if r.end <= at and re.fullmatch(r"\s+(?:und|och|og)\s+(?:(?:der|die|ihre[rn]?|sin)\s+)?", text[r.end : at])), None)
        if beside:
            mention.of = (beside.start,)
            return
    genitive = found["kin_genitive"].search(head)
    if genitive and _is_genitive(genitive[1], kin_words(reading.language)):
        mention.of_role = kin_words(reading.language)[genitive[1].lower()[:-1]][0]
        return
    whose = _OF.match(text, end)
    if whose:
        names, here = [], whose.end()
        for _ in range(4):  # "till A, B och C"
            name = next((r for r in reading.of(EntityType.PERSON) if r.start == here and r.start != mention.start), None)
            if name is None:
                break
            names.append(name.start)
            goes_on = re.compile(r"\s*(?:,|und|och|og)\s+").match(text, name.end)
            here = goes_on.end() if goes_on else -1
        word = found["kin_alone"].match(text, whose.end())
        if names:
            mention.of = tuple(names)
            return
        if word:
            mention.of_role = kin_words(reading.language)[word[1].lower()][0]
            return
    pronoun = found["post"].match(text, end) or found["owner"].search(ages_marked(reading, at - len(head), at))
    if pronoun and not mention.owner:
        mention.owner = pronoun[1].lower()
