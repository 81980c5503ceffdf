"""Second names of somebody named just before: nicknames, birth names, another spelling."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.person_words import PRONOUNS
from fallkonferenz.pseudonymize.relatives import WORD
from fallkonferenz.pseudonymize.surface import Place

_NICK = re.compile(
    r"(?<!\w)(?:genannt|gerufen|rufnamen?|spitznamen?|kosenamen?|smeknamn(?:et)?|smekenamn|kallenavn(?:et)?|kjælenavn(?:et)?|kallenamn(?:et)?|kjælenamn(?:et)?|(?:sagen|nennen)\s+(?:sie\s+|ihn\s+)?alle|(?:alla|alle|vi|de|dei|man)\s+(?:kallar|kaller|nennen|rufen|sagen|säger|sier|seier)|kallad|kallas|kallar\s+(?:sig|henne|honom|ho|han|seg)|kaller\s+(?:seg|henne|ham|han)|kalla|kalt|kalles|kallast)\s*(?:(?:för|for|bara|bare|berre|nur|auch)\s+)?(?:er|är|ist|war|lautet\s+)?[:„“\"'»]?\s*$",
    re.IGNORECASE,
)
_THEY_CALL = re.compile(r"(?P<age>,?\s*\(?\d{1,2}(?:\s*år)?\)?(?=[\s,]))?[\s,(]*(?:(?:som|den)\s+)?(?<!\w)(?:alla|alle|vi|de|dei|man)(?:\s+[^\W\d_]+){0,3}?\s+(?:kallar|kallade|kaller|kalte|kalla)\s*[:„“\"'»]?\s*$", re.IGNORECASE)
_IN_THE_HOUSE = re.compile(r"(?:(?P<age>,\s*\d{1,2}(?:\s*(?:Jahre|J\.))?),\s+|,\s+)(?:(?:im|hier|in|überall)\s+)?(?:[^\W\d_]+\s+)?(?:sagen|nennen|rufen)\s+(?:sie\s+|ihn\s+)?alle\s+", re.IGNORECASE)  # ", 26, im Haus sagen alle Aga"
_CALLS = re.compile(rf"(?:kallar|kaller|nennen|rufen)\s+({WORD})\s*$", re.IGNORECASE)


def is_nickname(place: Place) -> bool:
    """Say whether the name is another one for the person named before ("genannt", "alle kallar ho", "Jakub (Kubi)")."""
    is_in_brackets = re.fullmatch(r"\s*\([„“\"'»]?", place.gap) and re.match(r"[“”\"'«]?\)", place.after)
    if _THEY_CALL.search(place.before):
        return bool(_THEY_CALL.fullmatch(place.gap))  # "Ola, som alle kaller Olis", but "en gutt de kalte Leo" is a name
    return bool(_NICK.search(place.before) or is_in_brackets)


PLACEHOLDER = {Language.DE: "[Rufname]", Language.SV: "[smeknamn]", Language.NB: "[kallenavn]", Language.NN: "[kallenamn]"}
_INTRODUCED = re.compile(r"(?<!\w)(?:alla|alle|vi|de|dei|man|sie)\s+(?:kallar|kaller|kalla|kalte|kallade|nennen|rufen|sagen|säger|sier|seier)\s*\Z", re.IGNORECASE)  # "en gutt de kalte [Leo]"


def is_called_so(before: str) -> bool:
    """Say whether the words before a name tell what somebody is called, where a code makes no sense: "jag kallar henne [Pyret]"."""
    return bool(_NICK.search(before)) and not _INTRODUCED.search(before)


def called(place: Place, language: Language) -> str:
    """Return the gender that tells who has the nickname: "alle kaller henne Pim"."""
    match = _CALLS.search(place.before)
    return PRONOUNS[language].get(match.group(1).lower(), "") if match else ""


_BIRTH_NAME = re.compile(r"\s*[,(]?\s*(?:geb\.|geborene[rn]?|född|fødd|født|f\.)\s+", re.IGNORECASE)
_OR = re.compile(r"\s*\((?:oder|eller|bzw\.?|evtl\.?)\s+", re.IGNORECASE)


def is_again(place: Place) -> bool:
    """Say whether the one named before is named again: "Nadine Roth, geborene Holm", "Dr. Yilmas (oder Yilmaz?)"."""
    return bool(_BIRTH_NAME.fullmatch(place.gap) or (_OR.fullmatch(place.gap) and re.match(r"\s*\?\s*\)", place.after)))


_NICK_CLAUSE = re.compile(rf",\s*(?:som\s+|den\s+|die\s+)?(?:[^\W\d_]+\s+)?{_NICK.pattern}", re.IGNORECASE)
_ENDS_CLAUSE = re.compile(r"[“”\"'«]?(?:,(?=\s+(?!(?:född|født|fødd|geb|unntatt|unnateke|utom|außer|men|aber|som|fordi|når|da|så|weil|die|der|den)\b)(?![^,.;\n]{1,25},)[a-zäöüåæø])|(?=\s*[,.;()\n]|\s*$))")
_IN_BRACKETS = re.compile(r"\s*\([„“\"'»]?\s*|" + _OR.pattern, re.IGNORECASE)


def said_twice(gap: str, after: str) -> tuple[str, int] | None:
    """Return what a second name right after the first leaves if both get one code: what stays of `gap`, and the length that goes of `after`.

    "Jakub (Kuba)", "Zuzanna, gerufen Zuzia, 3" and "Nadine Roth, geborene Holm (32)" leave nothing, "Mia (Mia Roth, 35)" the bracket.
    """
    if gap in (" ", "\n"):
        return "", 0  # given name and surname that were marked one by one
    closed = re.match(r"[“”\"'«]?\s*\??\s*\)", after)
    is_bracket = _IN_BRACKETS.fullmatch(gap) or (gap.lstrip().startswith("(") and (_NICK.fullmatch(gap.lstrip(" (")) or _BIRTH_NAME.fullmatch(gap)))
    if is_bracket and closed:
        return "", closed.end()
    if is_bracket and (comma := re.match(r"[“”\"'«]?,\s+", after)):
        return " (", comma.end()
    they_call = _THEY_CALL.fullmatch(gap) or _IN_THE_HOUSE.fullmatch(gap)
    if (_NICK_CLAUSE.fullmatch(gap) or they_call or _BIRTH_NAME.fullmatch(gap)) and (end := _ENDS_CLAUSE.match(after)):
        age = (they_call.group("age") or "") if they_call else ""
        return age, end.end() - (bool(age) and end.group().endswith(","))
    return None
