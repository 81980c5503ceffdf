"""What recognizers cut differently, made whole: a web address, the number of a plate, a name within what was taken for an origin."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Container, Iterator, Sequence

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.folding import fold
from fallkonferenz.core.rivers import RIVERS
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.towns import TOWNS

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>|()\[\]{}„“”\"]+[^\s<>|()\[\]{}„“”\".,;:!?]", re.IGNORECASE)
_WEB = frozenset({EntityType.URL, EntityType.EMAIL})
_PLATE = re.compile(r"(?<![\w-])[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]?\d{1,4}[EH]?(?![\w/-])")
_ACCOUNT = re.compile(r"(?<![\d.])\d{4}[ .]\d{2}[ .]\d{5}(?!\d)")  # a Norwegian account
_MEETING = re.compile(r"(?:runde[rnsm]? tisch(?:es|s)?|klem|kram|hilsen|helsing|hälsningar|gruß)(?:[ ]|\Z)", re.IGNORECASE)
_HOME_OF = re.compile(r"(?:beredskapshjem|beredskapsheim|fosterhjem|fosterheim|familjehem|jourhem|pflegefamilie)(?:met|et)?[ ](?=[A-ZÄÖÜÅÆØ][^\W\d_]+\Z)", re.IGNORECASE)
_IN_AN_OFFICE = re.compile(r"\w*(?:hilfe|stelle|beratung|dienst|abteilung|ambulanz)\s+(?:bei der|beim|bei|im|in der)\s+(?=[A-ZÄÖÜ])")  # "Jugendhilfe bei der BH Talheim"
_BATH = re.compile(r"[A-ZÅÄÖÆØ]\w{2,}(?:badet|badehuset|simhallen|svømmehallen|symjehallen)s?")
_LOCAL_HELP = re.compile(r"(?<![\w-])Frühen?[ ]Hilfen[ ]\Z")  # "Frühe Hilfen Talheim"
_AND_NAME = re.compile(r"[ ](?:og|och|und)[ ][A-ZÄÖÜÅÆØ]")
_BECOMES = re.compile(r"(?<!\w)(?:wird|werden|wurde|fyller|fyllde|fyllte|fyl\w*)[ ](?:im|i)[ ]\Z")
_MONTH_AND_AGE = re.compile(r"([^\W\d_]+)[ ](\w+)")
_FARM = re.compile(r"(?<!\w)(?:gard|garden|gård|gården|hof|bauernhof|bruket|hemman|hemmanet)[ ]\(\Z", re.IGNORECASE)  # "odel på gard (Nordigard Rysstad)"
_TOPICS = frozenset("Kinderschutz Frühe Hilfen Netzwerk".split())
_PEOPLES = frozenset("Hazara Dari Farsi Paschtu Pashto Tigrinya Tigrinja Sorani Kurmandschi Kurmanji Urdu Somali Romani Romanes".split())
_MAY_STAY = frozenset({EntityType.ORIGIN, EntityType.PROFESSION})  # a profile may keep these, never a name
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WORD_BEFORE = re.compile(r"(?<![\w-])([^\W\d_]+(?:-[^\W\d_]+)*)[ ]\Z")
_OF_A_HOUSE = re.compile(r"(?:Alte|Neue|Große|Kleine|Obere|Untere|Rote|Weiße)[nrsm]?")
_LEADS_ON = re.compile(r"\s+(?:an|in|auf|bei|hinter|neben|vor)(?:\s+(?:der|dem|den|die|das))?\Z|\s+(?:am|im|beim)\Z")
_DETERMINER = re.compile(r"(?<!\w)(?:der|die|den|dem|das|des|beim|vom|zum|zur)[ ]\Z", re.IGNORECASE)
_NEUTER = re.compile(r"(?<!\w)(?:dem|das|des|ein|einem|kein|keinem|viel|etwas)[ ]\Z", re.IGNORECASE)
_DOUBTFUL = 0.5  # below it a name is one because the case knows it
_LONGEST = 40  # characters of a surname
_SHORTEST = 4  # letters of a name that counts wherever it stands


def settled(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans of a text with what belongs together in one piece, and names as names, whatever scored higher."""
    spans = _whole(text, spans, _ADDRESS, EntityType.URL, _WEB)
    spans = _whole(text, spans, _ACCOUNT, EntityType.ID, frozenset({EntityType.ID, EntityType.PHONE}))
    spans = _whole(text, spans, _PLATE, EntityType.ID, frozenset({EntityType.ID}))
    spans = list(_with_surnames_before(text, spans))
    spans = [part for span in _cut(text, spans) for part in _birthday(text, span)]
    return tuple(_with_names(text, list(_joined_small(text, [one for span in spans if (one := _typed(text, span))]))))


def _whole(text: str, spans: Sequence[Span], pattern: re.Pattern[str], kind: EntityType, of: Container[EntityType]) -> Sequence[Span]:
    """Return the spans with one of a kind for each match of a pattern in which one of the kinds `of` begins."""
    found: list[Span] = []
    rest = list(spans)
    for match in pattern.finditer(text):
        inside = [s for s in rest if match.start() <= s.start < match.end()]
        if any(s.entity_type in of for s in inside):  # nothing that was found is left out: a longer number stays whole
            rest = [s for s in rest if s not in inside]
            found.append(Span(match.start(), max(match.end(), *(s.end for s in inside)), kind, 1.0, "disputed"))
    return (*rest, *found)


def _cut(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans; an address without what leads to the next place, an adjective with its house, no common noun after an article.

    "Haus an der | Bille" ends before "an der", "Alten | Seifenfabrik" is one, and "mit dem Gift" is no child called Gift whom the
    text names without an article and the model hardly sees there.
    """
    named = {s.start: s for s in spans}
    with_article = {text[s.start : s.end] for s in spans if s.entity_type is EntityType.PERSON and s.score >= _DOUBTFUL and _DETERMINER.search(text, max(0, s.start - _LONGEST), s.start)}
    joined: set[int] = set()
    for span in sorted(spans, key=lambda s: s.start):
        surface = text[span.start : span.end]
        if span.start in joined:
            continue
        if span.entity_type is EntityType.ADDRESS:
            following = named.get(span.end + 1) if text[span.end : span.end + 1] == " " else None
            if following and following.entity_type is EntityType.ORGANIZATION and _OF_A_HOUSE.fullmatch(surface):
                joined.add(following.start)
                span = dataclasses.replace(span, end=following.end)
            elif following and following.entity_type is EntityType.LOCATION and (lead := _LEADS_ON.search(surface)):
                span = dataclasses.replace(span, end=span.start + lead.start())
        is_doubtful = span.entity_type is EntityType.PERSON and span.score < _DOUBTFUL and " " not in surface and surface not in with_article
        if is_doubtful and _NEUTER.search(text, max(0, span.start - _LONGEST), span.start):
            continue
        yield span


def _birthday(text: str, span: Span) -> tuple[Span, ...]:
    """Return the day and the age of "wird im [März drei]" as two spans, every other span as it is."""
    words = _MONTH_AND_AGE.fullmatch(text, span.start, span.end) if span.entity_type is EntityType.DATE else None
    if words is None or not _BECOMES.search(text, max(0, span.start - _LONGEST), span.start):
        return (span,)
    return dataclasses.replace(span, end=words.end(1)), dataclasses.replace(span, start=words.start(2), entity_type=EntityType.AGE)


def _with_surnames_before(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans, a name written small with the surname of the case that stands before it: "die kurz petra"."""
    names = [_TOKEN.findall(text[s.start : s.end]) for s in spans if s.entity_type is EntityType.PERSON]
    surnames = {fold(words[-1]) for words in names if len(words) > 1}
    for span in spans:
        before = _WORD_BEFORE.search(text, max(0, span.start - _LONGEST), span.start) if span.entity_type is EntityType.PERSON and text[span.start : span.end].islower() else None
        if before and fold(before.group(1)) in surnames and not any(s.start <= before.start() < s.end for s in spans):
            span = dataclasses.replace(span, start=before.start())
        yield span


def _joined_small(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the spans, two names written small side by side as one: "vår helene myhre" in a chat."""
    last: Span | None = None
    for span in sorted(spans, key=lambda s: s.start):
        is_small = span.entity_type is EntityType.PERSON and text[span.start : span.end].islower()
        if last and is_small and last.entity_type is EntityType.PERSON and text[last.end : span.start] == " " and text[last.start : last.end].islower():
            last = dataclasses.replace(last, end=span.end, score=max(last.score, span.score))
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _typed(text: str, span: Span) -> Span | None:
    """Return a span as what its words are: a town is no institution, a people's name an origin, the name after "beredskapshjem" a person.

    The words of a meeting before a name go; None if nothing else is left.
    """
    surface = text[span.start : span.end]
    if span.entity_type in (EntityType.LOCATION, EntityType.ORGANIZATION) and (local := _LOCAL_HELP.search(text, max(0, span.start - _LONGEST), span.start)):
        return dataclasses.replace(span, start=local.start(), entity_type=EntityType.ORGANIZATION)
    if span.entity_type is EntityType.ORGANIZATION and (office := _IN_AN_OFFICE.match(text, span.start, span.end)):
        span = dataclasses.replace(span, start=office.end())
        surface = text[span.start : span.end]
    if span.entity_type is EntityType.ORGANIZATION and (surface in TOWNS | RIVERS or surface.removesuffix("s") in TOWNS):
        return dataclasses.replace(span, entity_type=EntityType.LOCATION)
    if span.entity_type is EntityType.ORGANIZATION and (home := _HOME_OF.match(text, span.start, span.end)) and _AND_NAME.match(text, span.end):
        return dataclasses.replace(span, start=home.end(), entity_type=EntityType.PERSON)
    if span.entity_type is EntityType.LOCATION and _BATH.fullmatch(surface):
        return dataclasses.replace(span, entity_type=EntityType.ORGANIZATION)
    if span.entity_type is not EntityType.PERSON:
        return span
    if _FARM.search(text, max(0, span.start - _LONGEST), span.start):
        return dataclasses.replace(span, entity_type=EntityType.LOCATION)
    if meeting := _MEETING.match(text, span.start, span.end):
        if meeting.end() == span.end or text[meeting.end() : span.end] in _TOPICS:
            return None
        return dataclasses.replace(span, start=meeting.end())
    return dataclasses.replace(span, entity_type=EntityType.ORIGIN) if text[span.start : span.end] in _PEOPLES else span


def _with_names(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield the spans; where an origin or an occupation holds a name of the case, the whole word is a name ("Nowak-Zwillinge")."""
    names = {fold(word) for s in spans if s.entity_type is EntityType.PERSON for word in re.findall(r"[^\W\d_]+", text[s.start : s.end]) if word[:1].isupper()}
    names = {name for name in names if len(name) >= _SHORTEST}
    whole: list[tuple[int, int]] = []
    for span in spans:
        words = re.findall(r"[^\W\d_]+", text[span.start : span.end])
        if span.entity_type in _MAY_STAY and any(word[:1].isupper() and fold(word) in names for word in words):
            token = next((m for m in _TOKEN.finditer(text, max(0, span.start - len(text[span.start : span.end]))) if m.start() <= span.start < m.end()), None)
            whole.append((token.start(), max(token.end(), span.end)) if token else (span.start, span.end))
    yield from (s for s in spans if not any(start <= s.start < end for start, end in whole))
    yield from (Span(start, end, EntityType.PERSON, 1.0, "memory") for start, end in whole)
