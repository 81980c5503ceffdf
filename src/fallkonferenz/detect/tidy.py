"""Trim what the model takes along, and weigh what it is not sure of.

Trimmed: week days beside a date, titles and forms of address before a name, bare roles; they are not marked by the
annotation guidelines and identify nobody. Weighed: a name that is nothing but an ordinary word of the language must be
likelier than a rare word to count; otherwise it stays a hint, which the memory of the case may confirm.
"""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.common_words import common
from fallkonferenz.detect.common_words.forms import is_common_form
from fallkonferenz.detect.medical_words import DRUGS, EPONYMS, PROGRAMMES
from fallkonferenz.detect.model.tagger import HINT
from fallkonferenz.detect.ordinary_names import ORDINARY_NAMES
from fallkonferenz.detect.recognizers.wording import ordinary

_WEEK_DAYS = """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags mo di mi do fr sa so
    måndag tisdag onsdag torsdag fredag lördag söndag mån tis tisd ons onsd tors torsd fre fred lör lörd sön sönd
    mandag tysdag laurdag lørdag søndag sundag måndag man tir tirs tirsd tys tor lau laur lør lørd søn sønd sun
"""
_LOOSE_TIME = "den der dem am im om på i ein en die das kl klokka klockan uhr um ab seit bis till til frå fra från og och und"
_TITLES = """
    runder runden tisch
    frau fr herr hr herrn familie fam dr prof schwester pfleger oma opa tante onkel mutter vater mama papa bruder lille klein kleine kleiner große großer
    fru familj familjen doktor syster mamma pappa mormor morfar farmor farfar moster faster morbror farbror storasyster lillasyster storebror lillebror lilla
    familien mor far bestemor bestefar besteforeldre tante onkel søster sysster syster bror storesøster lillesøster veslesøster veslebror fetter kusine vesle litle
    hebamme kinderarzt kinderärztin lærar lærer jordmor helsesykepleier helsesjukepleiar sosionom
"""
_ROLES = """
    mostern fastern mosterns fasterns morbrodern farbrodern mormodern farmodern morfadern farfadern modern fadern systern brodern kusinen mostra tanta onkelen bestemora bestefaren farmora mormora

    km kv kind kinder eltern klientin klient patientin patient säugling baby junge mädchen sohn tochter
    barn barnet barna mor far foreldre foreldra vårdnadshavare förälder föräldrar pojken flickan gutten guten jenta jenten jenta ps p.s obs nb asd spz kjp bvc mvc bup nav ppt habu
"""
_SERVICES = """
    asd rsd spfh spz kjp kjpd kjpp eb ff jugendamt jobcenter sozialamt gesundheitsamt kita krippe hort frühförderung frühe hilfen koki insofa teams
    bvc mvc bmm bup bris lss soc socialtjänsten försäkringskassan vårdcentralen habiliteringen skolhälsan
    nav ppt habu bufetat barnevern barnevernet barneverntjenesten barnevernstenesta helsestasjon helsestasjonen kommunen fylkeskommunen mattilsynet
"""
_KIN_WITH_ARTICLE = frozenset("mostern fastern mosterns fasterns morbrodern farbrodern mormodern farmodern morfadern farfadern modern fadern systern brodern kusinen bestemora bestefaren farmora mormora".split())
NO_NAMES = frozenset(f"{_TITLES} {_ROLES}".split()) - frozenset("klein kleine lille lilla vesle große großer kind junge mor".split())
_BEFORE = {
    EntityType.DATE: frozenset(_WEEK_DAYS.split()),
    EntityType.PERSON: frozenset(_TITLES.split()) - {"klein", "große", "vater", "mor", "far", "tor", "so"},
}
_AFTER = {EntityType.DATE: frozenset(_WEEK_DAYS.split())}
_NOTHING = {
    EntityType.DATE: frozenset(_WEEK_DAYS.split()) | frozenset(_LOOSE_TIME.split()),
    EntityType.PERSON: frozenset(_TITLES.split()) - {"klein", "vater", "lille"} | frozenset(_ROLES.split()),
    EntityType.ORGANIZATION: frozenset(_SERVICES.split()),
}
_NAMING = frozenset({EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.ADDRESS})
# The chance of being inside that a name needs if all its words are ordinary ones; chosen on the held-out narratives.
_SELDOM_A_NAME, _WORD_AND_NAME = 0.8, 0.4
# The same for a person or place that is written small and is a form of ordinary words ("guten", "kühlschranktür").
_FORM_OF_WORDS = 0.97
_CERTAIN = 0.95  # from here on even a role is taken for a name (Frau Kind)
_GAP = re.compile(r"[.,:]?\s+")
_TICK = re.compile(r"\A[( \[]{0,2}[xX][ )\]]{0,2}\Z")  # a ticked box of a form: ( X )
# What looks like a name or a code and is a check-up, a diagnosis or the mark of an answered e-mail.
_NEVER = re.compile(r"[UJ]\d{1,2}[ab]?|[A-TV-Z]\d{2}(?:\.\d{1,2})?|\.\d|(?i:aw|re|sv|vs|wg|fwd|apgar|epds|gad|phq|asq|sdq|bmi|crp|hb)|\d{1,2}[-/]\d{1,2}[-/]\d{1,2}")
_HEADING = 8  # letters of a word in capitals that is rather a heading ("HEIMEBESØK") than a name in a form
_SMALL = frozenset({EntityType.PERSON, EntityType.LOCATION})
_SCORED = frozenset({EntityType.ADDRESS, EntityType.LOCATION, EntityType.PERSON, EntityType.ORGANIZATION, EntityType.ID})
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*")
# "12 IE", "50 mg": a dose or a measure is no age.
_DOSE = re.compile(r"\d+(?:[.,]\d+)?[ ]?(?:ie|mg|ml|µg|mcg|kg|g|cm|mm|%|ssw|hb)(?!\w)", re.IGNORECASE)
# Rooms have names, too: "rum Bofink", "Raum Linde". They are told by the house, not by the family.
_ROOM_BEFORE = re.compile(
    r"(?<!\w)(?:möte?s?rum|rum|rummet|møterom|møterommet|rom|rommet|samtalerom|samtalsrum|(?:besprechungs|gruppen|seminar|sitzungs)?raum|saal|sal) \Z"
    r"|(?<!\w)(?:rummen|rommene|romma|räumen?)[ ](?:\w+,?[ ](?:och[ ]|og[ ]|und[ ])?){0,4}\Z",
    re.IGNORECASE,
)
# "Steg B", "Hepatitis C", "Plan A": the letter counts, it names nobody.
_LETTERED = re.compile(
    r"(?<!\w)(?:schritt|stufe|phase|teil|anlage|abschnitt|spalte|variante|option|alternative|plan|modul|frage|typ|vitamin|hepatitis|faktor|streptokokken|note|klasse|"
    r"steg|trinn|skjema|formular|blankett|fas|fase|del|bilaga|vedlegg|kolumn|kolonne|alternativ|modul|fråga|spørsmål|type|faktor|b-vitamin|kategori|kategorie|nivå|punkt)[ ]\Z",
    re.IGNORECASE,
)
_SEX_AFTER = re.compile(r",\s*[wmf]\Z")
_SPOKEN = re.compile(r"[ ](?:Anfang|Punkt|Komma|neuer Absatz|punkt|punktum|komma|und|och|og|sowie|samt)\Z")  # of a dictation: "Datum ... Anfang"
_HOUR = re.compile(r"(?:kl\.?|klokka|klockan|um)\s*\d{1,2}[.:]?\Z", re.IGNORECASE)
_MINUTES = re.compile(r"(?<=\d)[.:][0-5]\d(?!\d)|(?<=[.:])[0-5]\d(?!\d)")
_LIST = 60  # characters of a list: "rummen Ask, Ek och Björk"
_LETTERS = frozenset({EntityType.PERSON, EntityType.ADDRESS})
_ROOMY = frozenset({EntityType.PERSON, EntityType.LOCATION})
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ ]+\Z")


def tidy(text: str, span: Span, language: Language) -> Span | None:
    """Return the span of the model as it counts: trimmed, perhaps a mere hint, or None if nothing is left."""
    words = [(m.start(), m.end(), m.group().lower()) for m in _WORD.finditer(text, span.start, span.end)]
    nothing = _NOTHING.get(span.entity_type, frozenset())
    if (words and all(word in (nothing if span.score < _CERTAIN else _KIN_WITH_ARTICLE & nothing) for _, _, word in words)) or _TICK.search(text[max(0, span.start - 2) : span.end + 2]):
        return None
    if span.entity_type in _SCORED and _NEVER.fullmatch(text[span.start : span.end].strip(" :")):
        return None
    if _is_medical(text, span, words) or (len(words) == 1 and span.entity_type in _ROOMY and _ROOM_BEFORE.search(text, max(0, span.start - _LIST), span.start)):
        return None
    if span.end - span.start == 1 and span.entity_type in _LETTERS and _LETTERED.search(text, max(0, span.start - 20), span.start):
        return None
    before, after = _BEFORE.get(span.entity_type), _AFTER.get(span.entity_type)
    start, end = span.start, span.end
    while before and len(words) > 1 and words[0][2] in before and _GAP.fullmatch(text, words[0][1], words[1][0]):
        words.pop(0)
        start = words[0][0]
    while after and len(words) > 1 and words[-1][2] in after:
        words.pop()
        end = words[-1][1]
    if span.entity_type is EntityType.DATE and _HOUR.search(text[start:end]) and (minutes := _MINUTES.match(text, end)):
        end = minutes.end()  # "kl 15[.40]"
    if span.entity_type is EntityType.PERSON and (sex := _SEX_AFTER.search(text, start, end)):
        end = sex.start()  # "DEFNE[, w]" in a form
    if span.entity_type is EntityType.DATE and (spoken := _SPOKEN.search(text, start, end)):
        end = spoken.start()
    trimmed = dataclasses.replace(span, start=start, end=end)
    if span.entity_type in _NAMING and span.score < _needed(text[start:end], span.entity_type, [word for _, _, word in words], language):
        return dataclasses.replace(trimmed, recognizer=HINT)
    return trimmed


def _is_medical(text: str, span: Span, words: list[tuple[int, int, str]]) -> bool:
    """Say whether a name is a drug or a test, or an age the dose beside it."""
    if span.entity_type is EntityType.AGE:
        before = _WORD_BEFORE.search(text, max(0, span.start - 24), span.start)
        return _DOSE.match(text, span.start) is not None or (before is not None and before.group(1).lower() in DRUGS)
    if span.entity_type not in _NAMING or span.score >= _CERTAIN or len(words) != 1:
        return False
    word = words[0][2]
    return word in DRUGS or word in EPONYMS or (word in PROGRAMMES and text[span.end : span.end + 4].lower() == " meo")


def _needed(surface: str, entity_type: EntityType, words: list[str], language: Language) -> float:
    """Return how likely a name of these words must be."""
    is_small = entity_type in _SMALL and (surface.islower() or (surface.isupper() and len(surface) >= _HEADING))
    if is_small and all(is_common_form(word, language) for word in words):
        return _FORM_OF_WORDS
    if entity_type is EntityType.ORGANIZATION and surface.islower() and len(words) > 1 and is_common_form(words[0], language):
        return _FORM_OF_WORDS  # "die frauen [kochen reihum]"
    seldom, never, both = ordinary(language), common(language), ORDINARY_NAMES[language]
    is_activity = entity_type is EntityType.ORGANIZATION and surface.islower() and len(words) > 1  # "berg og strand"
    if is_activity and all(word in seldom or word in never or word in both for word in words):
        return _SELDOM_A_NAME
    if all((word in seldom or word in never) and word not in both for word in words):
        return _SELDOM_A_NAME
    if all(word in seldom or word in both for word in words):
        return _WORD_AND_NAME
    return 0.0
