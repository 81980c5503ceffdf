"""A stretch of the narrative as it may stand in a sheet: codes for people, bands for ages, no contacts."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.pseudonymized import Replacement
from fallkonferenz.sheets.ages import band, months_of
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.words import persons as person_words
from fallkonferenz.sheets.words import statements as words

_DROPPED = frozenset((EntityType.ADDRESS, EntityType.PHONE, EntityType.EMAIL, EntityType.URL, EntityType.ID))


def quote(family: Family, start: int, end: int) -> str:
    """Return the text at a place as it may stand in a sheet."""
    reading = family.reading
    parts: list[str] = []
    at = start
    for one in reading.narrative.replacements:
        if one.start < start or one.end > end:
            continue
        parts += [reading.text[at : one.start], _instead(family, one)]
        at = one.end
    text = "".join((*parts, reading.text[at:end]))
    titles = f"{person_words.TITLES_F[reading.language]}|{person_words.TITLES_M[reading.language]}"
    text = re.sub(rf"\b(?:{titles})\s+(?:Dr\.\s*)?(?=\x02)|\bDr\.?\s*(?=\x02)", "", text).replace("\x02", "")
    text = re.sub(r"^\s*(?:[-–•*▪>]+|\[[ xX]?\]|\d{1,2}[.)]|[a-h]\)|→)\s+", "", text)
    return re.sub(r"\s+([,.;:])", r"\1", " ".join(text.split()))


def _instead(family: Family, one: Replacement) -> str:
    language = family.reading.language
    if one.entity_type is EntityType.PERSON:
        who = family.at(one.start, one.end)
        if who:
            return f"\x02{who.code}{_genitive(family, one)}"
        before = family.reading.text[max(0, one.start - 12) : one.start].lower()
        if re.search(r"famil\w*\s*(?:\w+/)?$|fam\.\s*$", before):
            return "\x02" + words.FAMILY[language] if not before.rstrip().endswith(("familie", "familjen", "familien")) else ""
        return "\x02" + (words.HELPER[language] if family.is_helper(one.start) else words.SOMEBODY[language])
    if one.entity_type is EntityType.AGE:
        months = months_of(one.surrogate, bare_years=True)
        return "…" if months is None else band(months, language)
    return "…" if one.entity_type in _DROPPED else one.surrogate


def _genitive(family: Family, one: Replacement) -> str:
    """Return the s of a genitive if another mention of the same entity has the name without it."""
    last = one.surrogate.rstrip(".")
    same = [r.surrogate for r in family.reading.of(EntityType.PERSON) if r.entity == one.entity and r is not one]
    stems = {token for surface in same for token in surface.split()}
    return "s" if last.endswith("s") and last.split()[-1][:-1] in stems else ""
