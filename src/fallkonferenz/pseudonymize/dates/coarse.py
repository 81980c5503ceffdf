"""Dates made coarse: the season, the quarter, the school year, or how long ago; with the preposition that this needs.

A coarse date takes the preposition before it along: "am 3. Mai" becomes "im Frühjahr", "den 3 maj" becomes "under våren".
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Container

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.profile import Dates
from fallkonferenz.pseudonymize import ages
from fallkonferenz.pseudonymize.dates.forms import read
from fallkonferenz.pseudonymize.dates.numerals import cardinal
from fallkonferenz.pseudonymize.dates.parts import Context, Part, Precision, season
from fallkonferenz.pseudonymize.grammar import in_capitals, starts_sentence

_BEFORE: dict[Language, re.Pattern[str]] = {
    Language.DE: re.compile(r"(?<!\w)(?P<night>(?:in der )?Nacht )?(?P<near>(?:kurz|knapp|kurze Zeit) )?(am|im|vom|zum|zur|den|dem|der|ab|bis(?: zum)?|seit|vor|nach|in|an|zu|aus|von|um|gegen|auf|für|über)(?: de[nmr])?\s+$", re.IGNORECASE),
    Language.SV: re.compile(r"(?<!\w)(?P<night>natten )?(?P<near>(?:strax|precis|kort|just) )?(sedan|från|till|efter|före|inför|innan|under|den|i|på|om|mot|över)(?:\s+(?:den|i))?\s+$", re.IGNORECASE),
    Language.NB: re.compile(r"(?<!\w)(?P<night>natt(?:a|en)? )?(?P<near>(?:rett|like|kort|nett|omtrent|cirka|ca\.?|om lag) )?(siden|sidan|fra|frå|til|etter|før|innen|innan|den|i løpet av|i|på|om|mot|ved|over|av|rundt|omkring|kring|ikring|ca\.?|cirka|omtrent|om lag)(?:\s+(?:den|i))?\s+$", re.IGNORECASE),
}  # fmt: skip
_BEFORE[Language.NN] = _BEFORE[Language.NB]

_WEEKDAY_BEFORE: dict[Language, re.Pattern[str]] = {
    Language.DE: re.compile(r"(?<!\w)(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so)\.?,?\s+(?:de[nmr]\s+)?$", re.IGNORECASE),
    Language.SV: re.compile(r"(?<!\w)(?:(?:mån|tis|ons|tors|fre|lör|sön)d(?:ag(?:en)?)?|mån|tis|ons|tors|fre|lör|sön|må|ti|on|to|fr|lö|sö)\.?,?\s+(?:den\s+)?$", re.IGNORECASE),
    Language.NB: re.compile(r"(?<!\w)(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn|sun)d(?:ag(?:en)?)?|man|tirs?|tys|ons|tors?|fre|lør|lau|søn|sun|ma|ti|ty|on|to|fr|lø|la|sø|su)\.?,?\s+(?:den\s+)?$", re.IGNORECASE),
}  # fmt: skip
_WEEKDAY_BEFORE[Language.NN] = _WEEKDAY_BEFORE[Language.NB]
_AFTER_COMMA = re.compile(r"\w\)?, $|\s\($")  # "Hausbesuch, [7.11.]": the phrase needs a preposition
PART_BEFORE = re.compile(r"\b(?:Anfang|Mitte|Ende|(?:början|mitten|slutet|begynnelsen|starten|midten|slutten|utgangen|byrjinga) av)\s+$", re.IGNORECASE)

_SEASONS = {
    Language.DE: ("Winter", "Frühjahr", "Sommer", "Herbst"), Language.SV: ("vintern", "våren", "sommaren", "hösten"),
    Language.NB: ("vinteren", "våren", "sommeren", "høsten"), Language.NN: ("vinteren", "våren", "sommaren", "hausten"),
}  # fmt: skip
_BARE = {"vinteren": "vinter", "vintern": "vinter", "våren": "vår", "sommeren": "sommer", "sommaren": "sommar", "høsten": "høst", "hösten": "höst", "hausten": "haust"}
_QUARTERS = {
    Language.DE: ("1. Quartal", "2. Quartal", "3. Quartal", "4. Quartal"),
    Language.SV: ("första kvartalet", "andra kvartalet", "tredje kvartalet", "fjärde kvartalet"),
    Language.NB: ("første kvartal", "andre kvartal", "tredje kvartal", "fjerde kvartal"),
}  # fmt: skip
_QUARTERS[Language.NN] = _QUARTERS[Language.NB]
_SCHOOL = {Language.DE: "Schuljahr", Language.SV: "läsåret", Language.NB: "skoleåret", Language.NN: "skuleåret"}
_DURING = {Language.SV: "under", Language.NB: "i løpet av", Language.NN: "i løpet av"}
_GERMAN = {"vom": "vom", "von": "vom", "zum": "zum", "zu": "zum", "zur": "zum", "ab": "ab dem", "seit": "seit dem", "auf": "auf den", "für": "für den", "über": "über den", "aus": "aus dem", "bis": "bis zum", "bis zum": "bis zum"}  # fmt: skip
_MASCULINE = ("Winter", "Sommer", "Herbst")  # "für den Sommer", "für das Frühjahr"
_UNITS = {  # one, many; day, week, month, year
    Language.DE: (("einem Tag", "Tagen"), ("einer Woche", "Wochen"), ("einem Monat", "Monaten"), ("einem Jahr", "Jahren")),
    Language.SV: (("en dag", "dagar"), ("en vecka", "veckor"), ("en månad", "månader"), ("ett år", "år")),
    Language.NB: (("en dag", "dager"), ("en uke", "uker"), ("en måned", "måneder"), ("ett år", "år")),
    Language.NN: (("ein dag", "dagar"), ("ei veke", "veker"), ("ein månad", "månader"), ("eitt år", "år")),
}
_AGO = {Language.DE: "vor {}", Language.SV: "för {} sedan", Language.NB: "for {} siden", Language.NN: "for {} sidan"}
_IN = {Language.DE: "in {}", Language.SV: "om {}", Language.NB: "om {}", Language.NN: "om {}"}
_YEARS = {  # this year, a few, many, the last one
    Language.DE: ("in diesem Jahr", "vor einigen Jahren", "vor vielen Jahren", "im Vorjahr"), Language.SV: ("i år", "för några år sedan", "för många år sedan", "förra året"),
    Language.NB: ("i år", "for noen år siden", "for mange år siden", "i fjor"), Language.NN: ("i år", "for nokre år sidan", "for mange år sidan", "i fjor"),
}  # fmt: skip
BORN = re.compile(r"(?<!\w)(?:geb\.|geboren|geborene?[rn]?|född|født|fødd|f\.|\*)\s?(?:am\s|den\s|i\s|im\s)?$", re.IGNORECASE)
_BORN_FIELD = re.compile(r"(?<!\w)(?:geb(?:oren)?\.?(?:\s?(?:am|dat\.?))?|geburts(?:datum|tag|jahr)|född|født|fødd|f\.?|födelse(?:datum|år)|fødsels(?:dato|år)|fødd dato)\s?[:|]\s*$", re.IGNORECASE)
_ON_DAY = re.compile(r"(?<!\w)(?:am|den|i|im)\s$", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"[-’']\d\d")
_UNDER_TWENTY = 19
_THAN = {Language.DE: ("mehr als", "weniger als"), Language.SV: ("mer än", "mindre än"), Language.NB: ("mer enn", "mindre enn"), Language.NN: ("meir enn", "mindre enn")}
_LAST = re.compile(r"(?<!\w)(?:letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?|nächste[nmrs]?|kommende[nmrs]?|förra|nästa|forrige|førre|neste)\s+$", re.IGNORECASE)
# A feast that is wished or kept, and is no time: "har firat [jul]", "Schöne [Weihnachten]".
_KEPT = re.compile(r"(?<!\w)(?:schöne|frohe|gesegnete|fira\w*|feir\w*|inte|ikke|ikkje|gott|god|glad)\s+$", re.IGNORECASE)
_COMMON_FEAST = re.compile(r"jul(?:en|a)?|påske?n?|weihnachten|ostern|pfingsten|pinsen?|pingst(?:en)?|midsommar|nyttår|nyår|silvester|neujahr", re.IGNORECASE)
_PART_OF_DAY = re.compile(r"(?<!\w)(am)\s+(Abend|Morgen|Vormittag|Nachmittag|Mittag|Tag)\s+(?:des|vom)\s+$", re.IGNORECASE)  # "am Abend des [10.01.]"
_BEFORE_FEAST = re.compile(r"(?<!\w)(?:vor|före|før|innan|innen|inför|till|til|bis)\s+$", re.IGNORECASE)
_A_FEAST = {Language.DE: "Feiertage", Language.SV: "en högtid", Language.NB: "en høytid", Language.NN: "ei høgtid"}
_OF_LAST_YEAR = {  # and of the next
    Language.DE: (" des Vorjahres", " des nächsten Jahres"), Language.SV: (" året innan", " nästa år"), Language.NB: (" året før", " neste år"), Language.NN: (" året før", " neste år"),
}  # fmt: skip
_AT_NIGHT = {Language.DE: "nachts ", Language.SV: "en natt ", Language.NB: "en natt ", Language.NN: "ei natt "}
_ONE_SEASON = 120  # days; a longer time between two dates of one season leads to that of another year
_CLEAR = 330  # days: a season that is nearer needs no year
# A date without preposition in the middle of a sentence; after a colon or a day of the week it stays without.
_RUNS_ON = re.compile(r"(?<!\w)(?!(?:mon|tues|diens|mitt|donners|frei|sams|sonn|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn|tys|lau|sun|dat|tid|stand|frist)\w*\s$)(?:[^\W\d_]{3,}|(?!(?:kl|nr|ca|tel|vs)\s)(?-i:[a-zåäöæøü]{2})) $", re.IGNORECASE)
_WRITTEN = re.compile(r"(?<!\w)(?:\w*(?:melding|brev|vedtak|visning|søknad|notat|referat|rapport|post|dom|avtale|journal|skriv|svar|attest|epikrise)\w*|min?|mitt|vår|vårt|dykkar|deres|hans|hennes) $", re.IGNORECASE)  # "brevet av 2. mai"; no "gikk av"
_SIGNED = re.compile(r"skr[ie]v\w*\s+på\s+$", re.IGNORECASE)  # "skrivit på": no preposition of the date
_BEGINS = re.compile(r"(?:fornyes|fornyast|utløper|utløpar|starter|startar|begynner|byrjar|slutter|sluttar|forlenges|förnyas|förlängs|börjar|slutar|upphör)\s$", re.IGNORECASE)
_BY_ITSELF = {Language.DE: "im", Language.SV: "under", Language.NB: "i", Language.NN: "i"}
_UNTIL = {"bis": "bis ", "bis zum": "bis ", "till": "fram till ", "til": "fram til "}
_IN_WORDS = 12  # "vor drei Wochen", "vor 14 Monaten"
_SINCE = {"seit", "sedan", "siden", "sidan"}
_FEW_YEARS = 5
_IN_YEARS = {  # a few, many
    Language.DE: ("in einigen Jahren", "in vielen Jahren"), Language.SV: ("om några år", "om många år"), Language.NB: ("om noen år", "om mange år"), Language.NN: ("om nokre år", "om mange år"),
}  # fmt: skip
_FOR_YEARS = {
    Language.DE: ("noch einige Jahre", "noch viele Jahre"), Language.SV: ("ännu några år", "ännu många år"), Language.NB: ("noen år til", "mange år til"), Language.NN: ("nokre år til", "mange år til"),
}  # fmt: skip
_FROM_THEN = {"nach": "ab dem", "efter": "från och med", "etter": "fra"}
# What ends, or comes, in the season in which the text is written: "till sista april" is no "till våren" in spring.
_LATER = {Language.DE: "später im {}", Language.SV: "senare i {}", Language.NB: "senere i {}", Language.NN: "seinare i {}"}
_TILL = {Language.DE: "bis", Language.SV: "till", Language.NB: "til", Language.NN: "til"}
_UP_TO = {  # "vor dem 1. März" and "vor Weihnachten" are no "vor dem Frühjahr"
    "vor": "spätestens im", "före": "senast under", "inför": "inför", "innan": "senast under", "før": "senest i løpet av",
}
# "innen 1. mars" is no "innen våren", and "brevet av 2. mai" is one "fra våren".
_NORWEGIAN = {"innen": "i", "innan": "i", "av": "fra", "i løpet av": "i", "rundt": "i", "omkring": "i", "kring": "i", "ikring": "i", "ca": "i", "ca.": "i", "cirka": "i", "omtrent": "i", "om lag": "i"}
_FROM = {"aus", "från", "fra", "frå"}
_FROM_YEARS = {
    Language.DE: ("aus diesem Jahr", "aus den letzten Jahren", "aus früheren Jahren", "aus dem Vorjahr"), Language.SV: ("från i år", "från senare år", "från tidigare år", "från förra året"),
    Language.NB: ("fra i år", "fra de siste årene", "fra tidligere år", "fra i fjor"), Language.NN: ("frå i år", "frå dei siste åra", "frå tidlegare år", "frå i fjor"),
}  # fmt: skip
_SINCE_YEARS = {
    Language.DE: ("seit diesem Jahr", "seit einigen Jahren", "seit vielen Jahren", "seit dem Vorjahr"), Language.SV: ("sedan i år", "sedan några år", "sedan många år", "sedan förra året"),
    Language.NB: ("siden i år", "i noen år", "i mange år", "siden i fjor"), Language.NN: ("sidan i år", "i nokre år", "i mange år", "sidan i fjor"),
}  # fmt: skip


def coarse(
    surface: str, language: Language, context: Context, how: Dates, before: str, today: datetime.date, first_year: int,
    names: Container[str] = frozenset(), after: str = "", *, begins: bool = False, opens: bool = False,
) -> tuple[str, int] | None:
    """Return what to write and how many characters of `before` it replaces, too; None if the date is not understood.

    `today` is the date of the document, `first_year` the earliest school year of the case. `names` are the folded words
    of names in the case: for somebody called Winter the quarter is told, not the season. `after` is what follows,
    `begins` says whether a sentence or a line begins with the date, and `opens` whether a line or an item of a list does.
    """
    if _SHORT_YEAR.fullmatch(before[-1:] + surface) and BORN.search(before[:-1]):
        return _born(datetime.date(_full(int(surface), today), 7, 1), today, language), 1
    parts = read(surface, language, context)
    if parts is None:
        return None
    if parts[0].has_year and (BORN.search(before) or _BORN_FIELD.search(before)) and how in (Dates.SEASON, Dates.QUARTER) and _is_far(parts[0], today):
        day = _ON_DAY.search(before)
        return _born(parts[0].date, today, language), len(day.group()) if day else 0
    if language is Language.DE and how is Dates.SEASON and (day := _PART_OF_DAY.search(before)):
        some = f"{'An' if day.group(1)[0] == 'A' else 'an'} einem {day.group(2)} {_phrase(parts[0], language, how, 'im', today, first_year)}"
        return some.upper() if day.group().isupper() else some, len(day.group())
    if parts[0].precision is Precision.YEAR and (built := _BUILT.search(before)):
        return ("" if built.group(1) or language is not Language.DE else "in ") + _DECADE[language].format(parts[0].date.year // 10 * 10), 0  # "Hus från 1962"
    part = PART_BEFORE.search(before)  # "seit Mitte [Mai]": the part of the month goes with the month
    cut = len(part.group()) if part else 0
    last = _LAST.search(before[: len(before) - cut])
    cut += len(last.group()) if last else 0
    if parts[0].precision is Precision.FEAST and not parts[0].has_year and _COMMON_FEAST.fullmatch(surface) and _BEFORE_FEAST.search(before):
        return surface, 0  # "ferdig før jul" is no "senest i løpet av vinteren", and says no more
    if parts[0].precision is Precision.FEAST and not parts[0].has_year and _KEPT.search(before):
        return _A_FEAST[language], 0
    weekday = _WEEKDAY_BEFORE[language].search(before[: len(before) - cut])
    cut += len(weekday.group()) if weekday else 0  # "Sonntag, [25.2.]": a day of the week is none of a season
    match = _BEFORE[language].search(before[: len(before) - cut])
    is_verb = bool(_SIGNED.search(before))
    is_particle = match is not None and match.group(3).casefold() == "av" and not _WRITTEN.search(before[: match.start()])
    if is_verb or is_particle:
        match = None
    if how is Dates.SEASON and any(fold(word) in names for word in _SEASONS[language]):
        how = Dates.QUARTER
    preposition = match.group(3).casefold() if match else ""
    is_night, is_near = bool(match and match["night"]), bool(match and match["near"])
    if is_night or is_near:  # "in der Nacht auf Neujahr" is no "auf den Winter"
        preposition = _BY_ITSELF[language]
    if preposition in _FROM_THEN and parts[0].precision is Precision.FEAST:
        preposition = _BY_ITSELF[language]  # "erstes Treffen nach Weihnachten" is one in winter, not from then on
    is_birth = bool(BORN.search(before))
    rest = before[: len(before) - cut]
    is_title = language is not Language.DE and parts[0].precision is Precision.MONTH and not _BEGINS.search(rest)  # "månedsrapport april 2024"
    is_line = not match and rest[-1:] in ("", "\n") and after.lstrip(" \t")[:1] in ("", "\n") and (weekday is not None or opens)
    is_day_of_sentence = not is_line and weekday is not None and (not rest.rstrip().endswith(":") or bool(_VERB_FOLLOWS.match(after)))
    is_first = begins and not match and not weekday and surface[:1].isdecimal() and not is_birth and not _NO_END.search(rest)
    is_subject = is_first and language is not Language.DE and bool(_VERB_FOLLOWS.match(after))
    is_first = is_first and (is_subject or after.lstrip()[:1] in tuple(".?!") or rest.rstrip(" ")[-1:] not in tuple(".!?"))
    if not preposition and (is_subject or is_verb or last or is_birth or is_day_of_sentence or ((_RUNS_ON.search(rest) or rest == " ") and not is_title) or _AFTER_COMMA.search(rest)):
        preposition = _BY_ITSELF[language]
    # "9 jan Hembesök": an entry of a log, whose first word does not go on with the phrase, on a line of its own or after a sentence
    is_next = begins and rest.rstrip(" ")[-1:] in tuple(".!?") and not _NO_END.search(rest)
    is_entry = (opens or is_next) and not match and not weekday and surface[:1].isdecimal() and not is_birth and bool(_ENTRY.match(after))
    phrase = _phrase(parts[0], language, how, preposition, today, first_year)
    first = parts[0].date
    if how is Dates.SEASON and preposition in _AHEAD and parts[0].precision is Precision.DAY and first.month % 3 == 0 and first.day <= _FIRST_DAYS:
        phrase = f"{_AHEAD[preposition]} {_SEASONS[language][season(first)]}"  # "før 1/6" is before the summer
    if language is Language.SV and phrase.startswith("under ") and _DURING_SOMETHING.search(rest[: match.start()] if match else rest):
        phrase = "på" + phrase.removeprefix("under")  # "Under stormen i augusti"
    if how is Dates.SEASON and preposition in _STARTS and (joint := _UP_TO_LAST.search(surface)) and season(parts[-1].date) != season(parts[0].date):
        phrase += f" {joint.group(1)} {_SEASONS[language][season(parts[-1].date)]}"  # "fra oktober til mars"
    if not preposition and not is_first and not is_entry and (rest.rstrip().endswith(":") or (is_line and weekday)):
        phrase = _BARE.get(phrase, phrase) if language.is_norwegian else phrase  # "Dato: vinter", but "Datum: våren"
    if is_birth and not match and language.is_norwegian:
        phrase = phrase.replace(f"{_DURING[language]} ", "om ")
    if is_night:
        phrase = _AT_NIGHT[language] + phrase
    if match:
        is_capital = match.group()[:1].isupper() and not (is_night and match.group()[:5] == "Nacht")
    elif weekday and language is Language.DE:
        is_capital = is_day_of_sentence and starts_sentence(rest, len(rest))
    elif weekday and is_line:
        is_capital = weekday.group()[:1].isupper()
    elif weekday:
        is_capital = is_day_of_sentence and weekday.group()[:1].isupper()
    elif is_first or is_entry:
        is_capital = True
    else:
        is_capital = surface[:1].isupper() and language is not Language.DE and not preposition
    if is_capital:
        phrase = phrase[:1].upper() + phrase[1:]
    written = before[len(before) - cut - (len(match.group()) if match else 0) :] + surface
    if (written.isupper() and sum(c.isalpha() for c in written) > 2) or (not written.strip(" 0123456789.,:/–-") and in_capitals(before)):
        phrase = phrase.upper()
    return phrase + ":" * is_entry, cut + (len(match.group()) if match else 0)


# "19. januar kom mor": the phrase begins the sentence; no word that goes on with the date ("19. januar 2024, kl. 9").
_NO_END = re.compile(r"(?:\b(?:ca|nr|d|f|ev|evt|jf|jfr|bzw|vgl|ref|dat|kl)\.|[:•*–-])\s*$", re.IGNORECASE)
_VERB_FOLLOWS = re.compile(r" (?!kl\b|klokka\b|klockan\b|til\b|till\b|og\b|och\b)[a-zåäöæø]{2,}")


_ENTRY = re.compile(r"[ \t]+(?:(?!(?:Kl|Uhr|Klokka|Klockan)\b)[A-ZÄÖÜÅÆØ]|\d+[ ]?(?:v|u|mån|mnd|md|Mon|Wo|år|J)\b)")
_AHEAD = {"vor": "vor dem", "före": "före", "før": "før", "innan": "innan"}
_FIRST_DAYS = 7  # of a season: what must be done before them must be done before the season
_DURING_SOMETHING = re.compile(r"(?<!\w)under\s+[^\W\d_]+\s*\Z", re.IGNORECASE)
_STARTS = ("von", "vom", "från", "fra", "frå")
_UP_TO_LAST = re.compile(r"\s(bis zum|bis|till|til)\s", re.IGNORECASE)


def is_birth_year(kind: EntityType, surface: str, before: str, language: Language, context: Context) -> bool:
    """Say whether what was taken for an age is a year of birth in words: "född nittonhundranittiosex"."""
    parts = read(surface, language, context) if kind is EntityType.AGE and BORN.search(before) else None
    return parts is not None and parts[0].precision is Precision.YEAR


def _is_far(part: Part, today: datetime.date) -> bool:
    """Say whether a date is so far away that its season alone would mislead."""
    years, days = today.year - part.date.year, (today - part.date).days
    return part.has_year and ((days > _CLEAR and years > 1) or (days < -_CLEAR and years < -1))


def _full(short: int, today: datetime.date) -> int:
    """Return the year of birth of two figures: the latest that has begun."""
    return today.year - (today.year - short) % 100


def _born(date: datetime.date, today: datetime.date, language: Language) -> str:
    """Return how long ago somebody was born, in the bands of ages: a birth tells the age, which the circle needs."""
    low, high, unit = ages.band(max(0, (today - date).days) / 30.44)
    numbers = f"{low}–{high}"
    if high == 0 or high == _UNDER_TWENTY:
        more, less = _THAN[language]
        numbers = f"{less} {high + 1}" if high else f"{more} {low}"
    return _AGO[language].format(f"{numbers} {_UNITS[language][2 if unit == 'm' else 3][1]}")


def _phrase(part: Part, language: Language, how: Dates, preposition: str, today: datetime.date, first_year: int) -> str:
    years = today.year - part.date.year
    days = (today - part.date).days
    is_far = _is_far(part, today)
    if part.precision is Precision.YEAR or (is_far and how in (Dates.SEASON, Dates.QUARTER)):
        if years < 0:
            return (_FOR_YEARS if preposition in _UNTIL else _IN_YEARS)[language][years < -_FEW_YEARS]
        size = 0 if years < 1 else 3 if years == 1 else 1 if years <= _FEW_YEARS else 2
        if preposition in _FROM:
            return _FROM_YEARS[language][size]
        return _UNTIL.get(preposition, "") + (_SINCE_YEARS if preposition in _SINCE else _YEARS)[language][size]
    if how is Dates.RELATIVE and preposition not in ("vor", "nach", "före", "efter", "före", "før", "etter", "inför", "innan", "innen", "mot"):
        return _relative(part.date, language, preposition, today)
    is_same_season = season(part.date) == season(today) and abs(days) > _ONE_SEASON  # "stupade i oktober 2023", of a letter of September 2024
    year = _OF_LAST_YEAR[language][days < 0] if (abs(days) > _CLEAR or is_same_season) and part.has_year else ""
    is_now = season(part.date) == season(today) and not year and how is Dates.SEASON and part.precision <= Precision.MONTH and days < 0
    if is_now and (preposition in _UNTIL or preposition in _FROM_THEN):
        name = _SEASONS[language][season(part.date)]
        later = _LATER[language].format(_BARE.get(name, name))
        return f"{_TILL[language]} {later}" if preposition in _UNTIL else later
    if how is Dates.QUARTER:
        return _with_preposition(_QUARTERS[language][(part.date.month - 1) // 3], language, preposition) + year
    if how is Dates.SCHOOL_YEAR:
        at = school_year(part.date) - first_year
        letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[min(max(at, 0), 25)]
        return _with_preposition(f"{_SCHOOL[language]} {letter}", language, preposition)
    return _with_preposition(_SEASONS[language][season(part.date)], language, preposition) + year


def school_year(date: datetime.date) -> int:
    """Return the year in which the school year of a date begins."""
    return date.year if date.month >= 8 else date.year - 1


def _with_preposition(noun: str, language: Language, preposition: str) -> str:
    if not preposition:
        return noun
    if language.is_norwegian:
        preposition = _NORWEGIAN.get(preposition, preposition)
        preposition = "frå" if preposition == "fra" and language is Language.NN else preposition
    if preposition in _FROM_THEN or preposition in _UP_TO:  # "nach dem 1. März" is no "nach dem Frühjahr"
        lead = (_FROM_THEN if preposition in _FROM_THEN else _UP_TO)[preposition]
        return f"{lead.replace('senest', 'seinast') if language is Language.NN else lead} {noun}"
    if language is Language.DE:
        lead = _GERMAN.get(preposition, "im")
        return f"{lead if noun.startswith(_MASCULINE) else re.sub(r'den$', 'das', lead)} {noun}"
    if preposition in ("den", "i", "på", "under", "om", "ved", "över", "over"):
        is_bare = language.is_norwegian and noun.endswith("kvartal")
        return f"{'i' if is_bare else _DURING[language]} {noun}"
    return f"{preposition} {noun}"


def _relative(date: datetime.date, language: Language, preposition: str, today: datetime.date) -> str:
    days = (today - date).days
    size = abs(days)
    if size < 14:
        count, unit = max(size, 1), 0
    elif size < 61:
        count, unit = round(size / 7), 1
    elif size < 730:
        count, unit = round(size / 30.44), 2
    else:
        count, unit = round(size / 365.25), 3
    one, many = _UNITS[language][unit]
    length = one if count == 1 else f"{cardinal(count, language) if count <= _IN_WORDS else count} {many}"
    if days == 0:
        return {Language.DE: "heute", Language.SV: "i dag", Language.NB: "i dag", Language.NN: "i dag"}[language]
    if days < 0:
        return _IN[language].format(length)
    if language is Language.DE:
        if preposition.startswith("seit"):
            return f"seit {length}"
        lead = {"vom": "von ", "von": "von ", "ab": "ab ", "ab dem": "ab ", "bis": "bis ", "bis zum": "bis "}.get(preposition, "")
        return lead + _AGO[language].format(length)
    if preposition in _SINCE:
        return f"{'sedan' if language is Language.SV else 'siden' if language is Language.NB else 'sidan'} {length} {'tillbaka' if language is Language.SV else 'tilbake'}"
    return _AGO[language].format(length)


_UNDATED = {  # this year, from, since this year: what is said where no day tells when the text was written
    Language.DE: ("früher", "von früher", "schon länger"), Language.SV: ("tidigare", "från tidigare", "sedan en tid"),
    Language.NB: ("tidligere", "fra tidligere", "en tid"), Language.NN: ("tidlegare", "frå tidlegare", "ei tid"),
}  # fmt: skip


_BUILT = re.compile(
    r"(?<!\w)(?:\w*(?:hus|huset|villa|villan|gård|gården|gard|garden|bygg|bygget|byggt|byggd|bygd|leilighet|lägenhet|haus|gebäude|altbau|hof)|gebaut|erbaut)\s+(?:(från|fra|frå|von|aus|i|im|år)\s+)?\Z",
    re.IGNORECASE,
)
_DECADE = {Language.DE: "den {}er Jahren", Language.SV: "{}-talet", Language.NB: "{}-tallet", Language.NN: "{}-talet"}


_ANOTHER_YEAR = {Language.DE: " eines anderen Jahres", Language.SV: " ett annat år", Language.NB: " et annet år", Language.NN: " eit anna år"}


def undated(phrase: str, language: Language, *, is_of_a_year: bool = False) -> str:
    """Return a phrase that does not say "this year": of a text that no full date dates, nobody knows which year it is.

    A day or month `is_of_a_year` that is written although others are not: it is hardly the one of the text.
    """
    if is_of_a_year and phrase.endswith(_SEASONS[language]):
        return phrase + _ANOTHER_YEAR[language]
    tables = (_YEARS[language], _FROM_YEARS[language], _SINCE_YEARS[language])
    row = next((at for at, table in enumerate(tables) if phrase.casefold() in (table[0], table[3])), -1)
    if row < 0:
        return phrase
    new = _UNDATED[language][row]
    return new[:1].upper() + new[1:] if phrase[:1].isupper() else new


def once_more(language: Language) -> str:
    """Return what stands for a second date in the same season right after a first one: "im Winter und noch einmal"."""
    return {Language.DE: "noch einmal", Language.SV: "en gång till", Language.NB: "én gang til", Language.NN: "ein gong til"}[language]
