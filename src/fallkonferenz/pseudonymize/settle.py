"""Set right, before surrogates are chosen, what a span cannot tell by itself: its edges, and its kind in the light of the case."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import re
from collections.abc import Iterable, Sequence

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.narrative import AnnotatedNarrative
from fallkonferenz.core.spans import Span
from fallkonferenz.pseudonymize.dates import forms
from fallkonferenz.pseudonymize.dates.parts import Context
from fallkonferenz.pseudonymize.person_words import FAMILY_NOUNS, ROLES, TITLES
from fallkonferenz.pseudonymize.surface import clean

_TRAILING = re.compile(r"[,;:!?\s]+$")
_GENITIVE_OF_A_LETTER = re.compile(r"(?<=^[^\W\d_]):s$")  # "D:s kalas"
_PAIRS = (("(", ")"), ("[", "]"), ("<", ">"))
_NAMED = (EntityType.LOCATION, EntityType.ORGANIZATION)
_AT_A_PLACE = re.compile(r"(?<!\w)(?:in|im|nach|aus|bei|i|på|til|till|från|fra|frå|ved|hos|mot)\s+$", re.IGNORECASE)
_RAISED_IN = re.compile(r"(?<!\w)(?:aufgewachsen|uppvuxen|uppväxt|vuxit upp|oppvokst|oppvaksen|vokst opp|vakse opp|voks opp|vaks opp|växte upp)\s+(?:in|auf|i|på)\s+$", re.IGNORECASE)
_LAST_WORD = re.compile(r"([^\W\d_]+\.?)\s+$")
_JOINTS_AT_END = re.compile(r"(?:\s+(?:am|an|auf|bei|in|im|von|vom|zu|zum|zur|der|die|das|den|dem|und|i|på|ved|vid|av|til|till|och|og))+$")
_ADDRESSES = (EntityType.URL, EntityType.EMAIL)
_IS_MAIL = re.compile(r"@|\(at\)|\[at\]|\sat\s", re.IGNORECASE)
_CALL = re.compile(r"(?<!\w)(?:durchwahl|dw|apparat|app|tel|tlf|telefon|fax|mobil|mobile|handy)\b[\s.:]*$", re.IGNORECASE)
_BODY = re.compile(r"[^\W\d_]+(?:teamet|kontoret|stasjonen|tjenesten|tenesta|gruppa|gruppen|nemnda|utvalget|utvalet|rådet|tjänsten|stationen|nämnden)")
_KIN = frozenset("mother father child mormor morfar farmor farfar".split())
# Words that name nobody and nothing by themselves, though a detector may mark them; dictated marks among them.
_CHATTED = frozenset("deåo")  # "det", "är", "och" as they are written in Swedish chats
_NO_NAME = frozenset({*TITLES, *FAMILY_NOUNS} | set("komma punkt doppelpunkt semikolon bindestrich schrägstrich klammer anführungszeichen fragezeichen punktum kolon bindestreck lør tirs c/o app app. vermutl. angebl.".split()))


def settled(annotated: Sequence[AnnotatedNarrative], known: Iterable[str]) -> tuple[AnnotatedNarrative, ...]:
    """Return the narratives of a case with their spans set right. `known` are the folded name words of earlier documents."""
    trimmed = [_with(one, _joined([_trimmed(span, one.narrative.text) for span in one.spans], one.narrative.text)) for one in annotated]
    trimmed = [_with(one, (span for span, surface in one.surfaces() if not _names_nothing(span, surface, one.narrative.language))) for one in trimmed]
    names: collections.Counter[str] = collections.Counter(known)
    places: collections.Counter[str] = collections.Counter()
    for one in trimmed:
        for span, surface in one.surfaces():
            counted = names if span.entity_type is EntityType.PERSON else places if span.entity_type in _NAMED else None
            if counted is not None:
                counted.update(fold(word) for word in re.findall(r"[^\W\d_]+", clean(surface)))
    return tuple(_with(one, (_retyped(span, one, names, places) for span in one.spans)) for one in trimmed)


def _with(one: AnnotatedNarrative, spans: Iterable[Span]) -> AnnotatedNarrative:
    return dataclasses.replace(one, spans=tuple(spans))


def _trimmed(span: Span, text: str) -> Span:
    """Leave out what is punctuation of the sentence: a comma, a bracket that is opened or closed outside."""
    start, end = span.start, span.end
    while start < end:
        surface = text[start:end]
        cut = _TRAILING.search(surface) or (_GENITIVE_OF_A_LETTER.search(surface) if span.entity_type is EntityType.PERSON else None)
        if not cut and span.entity_type in _NAMED:
            cut = _JOINTS_AT_END.search(surface)
        if cut:
            end -= len(cut.group())
        elif any(surface.endswith(b) and a not in surface for a, b in _PAIRS):
            end -= 1
        elif any(surface.startswith(a) and b not in surface for a, b in _PAIRS) or surface[0].isspace():
            start += 1
        else:
            break
    if span.entity_type is EntityType.ORGANIZATION and _OPEN_QUOTE.search(text[start:end]) and text[end : end + 1] in tuple("“”\"«»"):
        end += 1  # Kita „Zum Sandmann“
    return dataclasses.replace(span, start=start, end=end) if start < end else span


_OPEN_QUOTE = re.compile(r"""[„“”"«»](?<=\s.)[^„“”"«»]+$""")


def _joined(spans: Sequence[Span], text: str) -> list[Span]:
    """Make one span of the pieces of a mail or web address; it is a mail address only with the sign for it."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last and last.end == span.start and (last.entity_type in _ADDRESSES or span.entity_type in _ADDRESSES):
            span = dataclasses.replace(last, end=span.end, entity_type=EntityType.URL)
            joined.pop()
        if span.entity_type in _ADDRESSES:
            is_mail = bool(_IS_MAIL.search(text[span.start : span.end]))
            span = dataclasses.replace(span, entity_type=EntityType.EMAIL if is_mail else EntityType.URL)
        joined.append(span)
    return joined


def addresses_joined(one: AnnotatedNarrative) -> AnnotatedNarrative:
    """Return a narrative in which street, floor and postcode of one address are one span: one placeholder stands for them."""
    joined: list[Span] = []
    for span in one.spans:
        last = joined[-1] if joined else None
        if last and {last.entity_type, span.entity_type} == {EntityType.ADDRESS} and _IN_ADDRESS.fullmatch(one.narrative.text, last.end, span.start):
            span = dataclasses.replace(last, end=span.end)
            joined.pop()
        joined.append(span)
    return _with(one, joined)


_IN_ADDRESS = re.compile(r"[ \t]*[,;/–-]?[ \t]*")  # between the pieces of one address


def _names_nothing(span: Span, surface: str, language: Language) -> bool:
    """Say whether a span holds no more than a title, a word of kinship in small letters, a dictated mark, the article of a date, or two or three signs."""
    if span.entity_type is EntityType.DATE:
        return surface.casefold() in ("den", "dem", "der")  # of the date that follows
    if span.entity_type not in (*_NAMED, EntityType.PERSON, EntityType.ADDRESS):
        return False
    if language is Language.SV and span.entity_type is EntityType.PERSON and surface in _CHATTED:
        return True
    words = clean(surface).casefold().split()
    if words and all(word in _NO_NAME for word in words):
        return True
    if language is not Language.DE and span.entity_type is EntityType.PERSON and _BODY.fullmatch(surface):
        return True  # "Til: Samordningsteamet"
    if language is not Language.DE and surface.islower() and ROLES[language].get(surface, ("", ""))[0] in _KIN and surface not in ("lille", "lilla", "vesle"):
        return True  # "guten"
    return span.entity_type is not EntityType.ADDRESS and len(surface) < 4 and not any(c.isalpha() for c in surface)


def _retyped(span: Span, one: AnnotatedNarrative, names: collections.Counter[str], places: collections.Counter[str]) -> Span:
    surface = clean(one.narrative.text[span.start : span.end])
    if span.entity_type is EntityType.ID and _is_day(surface, one.narrative.language):
        return dataclasses.replace(span, entity_type=EntityType.DATE)
    if span.entity_type is EntityType.ID and re.fullmatch(r"[\d\s/()-]{4,}", surface):
        before = one.narrative.text[max(0, span.start - 30) : span.start]
        return dataclasses.replace(span, entity_type=EntityType.PHONE) if _CALL.search(before) else span
    if span.entity_type not in _NAMED or not re.fullmatch(r"[^\W\d_]+(?:-[^\W\d_]+)*", surface):
        return span
    before = one.narrative.text[max(0, span.start - 30) : span.start]
    if span.entity_type is EntityType.ORGANIZATION and _RAISED_IN.search(before):
        return dataclasses.replace(span, entity_type=EntityType.LOCATION)  # nobody is said to have grown up in an institution by its name alone
    word = fold(surface)
    base = next((w for w in (word, word.removesuffix("s")) if names[w]), "")
    title = _LAST_WORD.search(before)
    is_titled = title is not None and title.group(1).casefold() in {*TITLES, *FAMILY_NOUNS}
    is_mostly_a_name = names[base] > places[word] and not _AT_A_PLACE.search(before)
    if base and (is_titled or is_mostly_a_name):  # one person must not get two names
        return dataclasses.replace(span, entity_type=EntityType.PERSON)
    return span


def _is_day(surface: str, language: Language) -> bool:
    """Say whether a number is a day in the short form of Swedish records ("230306")."""
    if language is not Language.SV or not re.fullmatch(r"\d{6}", surface):
        return False
    parts = forms.read(surface, language, Context(datetime.date(2020, 1, 1)))
    return parts is not None and len(parts) == 1
