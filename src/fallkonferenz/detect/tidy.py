"""Trim what the model takes along: week days beside a date, titles and forms of address before a name, bare roles.

These words are not marked by the annotation guidelines and identify nobody. Not its job: deciding whether a name is one.
"""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

_WEEK_DAYS = """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags mo di mi do fr sa so
    måndag tisdag onsdag torsdag fredag lördag söndag mån tis tisd ons onsd tors torsd fre fred lör lörd sön sönd
    mandag tysdag laurdag lørdag søndag sundag måndag man tir tirs tirsd tys tor lau laur lør lørd søn sønd sun
"""
_LOOSE_TIME = "den der dem am im om på i ein en die das kl klokka klockan uhr um ab seit bis till til frå fra från og och und"
_TITLES = """
    frau fr herr hr herrn familie fam dr prof schwester pfleger oma opa tante onkel mutter vater mama papa bruder lille klein kleine kleiner große großer
    fru familj familjen doktor syster mamma pappa mormor morfar farmor farfar moster faster morbror farbror storasyster lillasyster storebror lillebror lilla
    familien mor far bestemor bestefar besteforeldre tante onkel søster sysster syster bror storesøster lillesøster veslesøster veslebror fetter kusine vesle litle
    hebamme kinderarzt kinderärztin lærar lærer jordmor helsesykepleier helsesjukepleiar sosionom
"""
_ROLES = """
    km kv kind kinder eltern klientin klient patientin patient säugling baby junge mädchen sohn tochter
    barn barnet barna mor far foreldre foreldra vårdnadshavare förälder föräldrar pojken flickan gutten guten jenta jenten jenta ps p.s obs nb asd spz kjp bvc mvc bup nav ppt habu
"""
_BEFORE = {
    EntityType.DATE: frozenset(_WEEK_DAYS.split()),
    EntityType.PERSON: frozenset(_TITLES.split()) - {"klein", "große", "vater", "mor", "far", "tor", "so"},
}
_AFTER = {EntityType.DATE: frozenset(_WEEK_DAYS.split())}
_NOTHING = {
    EntityType.DATE: frozenset(_WEEK_DAYS.split()) | frozenset(_LOOSE_TIME.split()),
    EntityType.PERSON: frozenset(_TITLES.split()) - {"klein", "vater", "lille"} | frozenset(_ROLES.split()),
}
_GAP = re.compile(r"[.,:]?\s+")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")


def tidy(text: str, span: Span) -> Span | None:
    """Return the span of the model without such words at its edges, or None if nothing is left."""
    words = [(m.start(), m.end(), m.group().lower()) for m in _WORD.finditer(text, span.start, span.end)]
    nothing = _NOTHING.get(span.entity_type, frozenset())
    if words and all(word in nothing for _, _, word in words):
        return None
    before, after = _BEFORE.get(span.entity_type), _AFTER.get(span.entity_type)
    start, end = span.start, span.end
    while before and len(words) > 1 and words[0][2] in before and _GAP.fullmatch(text, words[0][1], words[1][0]):
        words.pop(0)
        start = words[0][0]
    while after and len(words) > 1 and words[-1][2] in after:
        words.pop()
        end = words[-1][1]
    return dataclasses.replace(span, start=start, end=end)
