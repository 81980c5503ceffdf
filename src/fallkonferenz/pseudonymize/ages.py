"""Ages: kept, rounded, or in the bands of the handbook (7.4). What is no exact age ("Mitte 40") stays as it is."""

from __future__ import annotations

import functools
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold
from fallkonferenz.core.profile import Ages
from fallkonferenz.pseudonymize.dates.numerals import cardinal
from fallkonferenz.pseudonymize.grammar import in_capitals

# Upper limits of the bands. Months for the first two years, then years.
_MONTH_BANDS = ((0, 2), (3, 5), (6, 11), (12, 23))
_YEAR_BANDS = ((2, 3), (4, 5), (6, 9), (10, 13), (14, 17))
_OLD = 60

_UNITS = {
    "d": r"tagen?|tage|tag|dagars?|dagar|dagers?|dager|dgr|dag", "w": r"wochen?|wo\b|veckors?|veckor|vecka|ukers?|uker|uke|vekers?|veker|veke|v\b",
    "m": r"monaten?|monate|monat|mon\b\.?|mo\b\.?|månaders?|månader|månad|måneders?|måneder|måned|mnd\b\.?|mån\b\.?|man\b\.?|md\b\.?",
    "y": r"jahren?|jahre|jahr|jare|j\b\.?|jährigen?|jährige[rsnm]?|jährig|årsdag|åringen|åringar|åring|åriga?|årige?|års|åår|åt|år|ar",
}  # fmt: skip
_UNIT = re.compile("|".join(f"(?P<{name}>(?:{pattern}))" for name, pattern in _UNITS.items()), re.IGNORECASE)
_WRITTEN: dict[Language, tuple[str, str]] = {
    Language.DE: ("Monate", "Jahre"), Language.SV: ("månader", "år"), Language.NB: ("måneder", "år"), Language.NN: ("månader", "år"),
}  # fmt: skip
_UNDER = {Language.DE: "unter 20", Language.SV: "under 20", Language.NB: "under 20", Language.NN: "under 20"}
_OVER = {Language.DE: "über 60", Language.SV: "över 60", Language.NB: "over 60", Language.NN: "over 60"}
_VAGUE = re.compile(
    r"anfang|mitte|ende|um die|ungefähr|circa|ca\b|zirka|cirka|rundt|omkring|knapp|knappt|minus|åldern|ålder|årene|åra\b|anden|rundt|kring|i \d\d-", re.IGNORECASE
)  # fmt: skip
_NUMBER = re.compile(r"(?P<n>\d+)(?:\s*[,.]\s*(?P<tenth>5)|\s*(?P<half>½|1/2|¼|3/4|¾))?|(?P<only>½)")
_HALVES = {
    "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "eindreiviertel": 1.75, "halvannet": 1.5, "halvanna": 1.5, "einandhalb": 1.5,
}  # fmt: skip


@functools.cache
def _words(language: Language) -> dict[str, int]:
    found = {fold(cardinal(n, language)): n for n in range(100)}
    if language.is_norwegian:
        found |= {fold(cardinal(n, other)): n for other in (Language.NB, Language.NN) for n in range(100)}
        found |= {"syv": 7, "tyve": 20, "tredve": 30, "ett": 1, "eitt": 1, "et": 1, "en": 1, "ein": 1}
    if language is Language.DE:
        found |= {"zwo": 2}
    found |= {"ein": 1, "eine": 1, "en": 1} if language is not Language.SV else {"en": 1, "ett": 1}
    return found


_DURATION = re.compile(r"(?<!\w)(?:seit|vor|alle|binnen|innerhalb von|sedan|för|siden|sidan|for|hver|kvar|var)\s+(?:ca\.?|circa|cirka|etwa|rund|ungefär|omtrent|omtrent|rundt|drygt|knappt|knapp|über)?\s*$", re.IGNORECASE)
# A corrected age is that of a baby born early, in months: "elf Monate alt, korrigiert siebeneinhalb".
_CORRECTED = re.compile(r"(?<!\w)(?:korr(?:igiert|igerad|igerat|igert|\.)?(?:e[rsn]?)?(?:\s+(?:alter|ålder|alder))?)\s*:?\s+$", re.IGNORECASE)
_TELLS_AN_AGE = re.compile(r"\d|jahr|ar|mon|man|woch|veck|uk|vek|alt|gam")
_RANGE = re.compile(r"\d\s?[–-]\s?$")  # "0–[6 år]": whom a service is for
_AWAY = re.compile(r"(?<!\w)(?:utomlands|utenlands|utanlands|im Ausland|i utlandet|ute|borte|heime|hjemme|(?:vore|vært|budd|bodd|bott|varit)\s+(?:her|hit|i landet|i Noreg|i Norge|här))\s+$", re.IGNORECASE)
_TIMES = re.compile(r"\s+(?:\([^()]{1,20}\)\s+)?(?:ganger|gonger|gånger|mal)(?!\w)")
_DAYS = re.compile(r"(?<!\w)(?:tagen?|tage|dagar|dager)$", re.IGNORECASE)
_TOLD_OLD = re.compile(r"\s+(?:alt|gammal|gammalt|gammel|gammelt|gamal|gamalt|alte[rsnm]?|nach der geburt|etter fødsel|efter födsel)\b", re.IGNORECASE)
_GRADE = re.compile(r"(?<!\w)(?:pflegegrad|pflegestufe|stufe|grad|klasse|punkt)\s+$", re.IGNORECASE)
# When a child sat, walked or spoke first is the clinical question, and tells nobody's age: "gelaufen mit [18 Monaten]".
_MILESTONE = re.compile(
    r"(?<!\w)(?:gesessen|gelaufen|gekrabbelt|gestanden|wörter|worte|schritte|lächeln|satt|kröp|krypit|suttit|gick|gått|gikk|gjekk|gått|krabbet|krabba|satt|sat|ord|orden|ordene|orda|steg|stegen|skritt)"
    r"[^.;\n]{0,14}?\s(?:mit|mit etwa|vid|ved|med|da han var|da hun var|då han var|då ho var|när han var|när hon var)\s+$", re.IGNORECASE
)
_MEASURE = re.compile(r"\d\s*(?:IE|I\.E\.|mg|g|kg|ml|l|cm|mm|%|€|kr)\b|tägig")


def is_no_age(surface: str, before: str, after: str) -> bool:
    """Say whether what was taken for an age is a duration, a range, a grade or a measure, which stay: "seit drei Wochen", "0–6 år", "12 IE"."""
    if _RANGE.search(before) or _AWAY.search(before) or _TIMES.match(after):
        return True
    if _DAYS.search(surface) and not _TOLD_OLD.search(surface) and re.match(r"\s+[a-zäöüåæø]", after) and not _TOLD_OLD.match(after):
        return True  # "sei das Kind zwei Tage durcheinander"
    return bool(_MILESTONE.search(before) or _DURATION.search(before) or _GRADE.search(before) or _MEASURE.search(surface) or re.match(r"-?tägig", after))


def answer(surface: str, language: Language, how: Ages, *, before: str = "", after: str = "") -> str:
    """Return what to write for an age. `before` and `after` are what stands around it in the text: a unit may follow."""
    if how is Ages.KEEP or is_no_age(surface, before, after) or _VAGUE_BEFORE.search(before) or (_VAGUE.search(surface) and not _UNIT_OF_BABY.search(surface)):
        return surface
    found = _read(surface, language)
    if found is None and not _TELLS_AN_AGE.search(fold(surface)):
        return surface  # "junior": no number, no unit
    if found is None:
        return surface if how is Ages.ROUND else {Language.DE: "[Alter]", Language.SV: "[ålder]"}.get(language, "[alder]")
    value, unit, rest = found
    outside = ""
    if not unit:
        match = re.compile(rf"\s*-?\s*(?:{_UNIT.pattern})").match(after)
        outside = next((name for name in "dwmy" if match and match.group(name)), "") if match else ""
        unit = outside or ("m" if _CORRECTED.search(before) else "y")
    months = value * {"d": 1 / 30.4, "w": 12 / 52.2, "m": 1, "y": 12}[unit]
    if how is Ages.ROUND:
        return _rounded(surface, value, months, language)
    if months < _FIRST_YEARS and unit == "y" and not outside and _TURNS.search(before):
        low, high, _ = band(months)
        return f"{_WRITTEN[language][1]} ({low}–{high} {_WRITTEN[language][0]})"  # "fyllde [ett]": a band in months is no birthday
    lead = _NOW.match(surface)
    if (two := _TWO.fullmatch(surface)) and not rest and (second := _read(two.group(3), language)) and second[0] > value:
        bands = [_band(one, years * 12, unit, "", outside, language) for one, years in ((two.group(1), value), (two.group(3), second[0]))]
        return two.group(2).join(dict.fromkeys(bands))  # "åtta och elva"
    banded = (lead.group() if lead else "") + _band(surface, months, unit, rest, outside, language)
    if language is Language.DE and banded[-1:].isdecimal() and not outside and (_BECOMES.search(before) or _BECOMING.match(after)):
        banded += " Jahre alt"  # "wird im März [drei]": a band alone is no birthday
    if language is not Language.DE and re.search(r"\d–\d+\Z", banded) and not outside and _TURNS.search(before):
        banded += " år"  # "fylte [fire] i august"
    return banded.upper() if surface.isdecimal() and in_capitals(before) else banded


_TWO = re.compile(r"([^\W_]+)(\s+(?:und|och|og)\s+)([^\W_]+)", re.IGNORECASE)
_NOW = re.compile(r"(?:nu|nå|no|jetzt|inzwischen|mittlerweile|idag)\s+", re.IGNORECASE)
_TURNS = re.compile(r"(?<!\w)(?:fyll(?:er|t|de|a)|fyl(?:ler|te|t))\s+(?:[^\W\d_]+\s+)?$", re.IGNORECASE)
_BECOMES = re.compile(r"(?<!\w)(?:wird|werden|wurde|wurden|geworden)\s+(?:(?:im|am|bald|jetzt|nun|heute|gerade|nächste[nsr]?|diese[nsr]?|[A-ZÄÖÜ]\w+|\d+\.)\s+){0,3}$")
_BECOMING = re.compile(r"\s+(?:wird|werden|wurde|geworden)(?!\w)")
_FIRST_YEARS = 24  # months that are told in bands of months
_ABOUT = re.compile(r"(?<!\w)(?:etwa|ungefähr|circa|cirka|ca\.?|rund|um\s+die|omkring|ungefär|omtrent|om\s+lag|rundt)\s+$", re.IGNORECASE)


def about_before(new: str, before: str) -> int:
    """Return how many characters of `before` a band without lower or upper end takes along: "etwa unter 20" is "unter 20", "ca 45–49" is "45–49"."""
    about = _ABOUT.search(before)
    is_band = new.casefold().startswith((*_OVER.values(), *_UNDER.values())) or re.match(r"\d+–\d", new)
    return len(about.group()) if about and is_band else 0


# "Ende [dreißig]", "i slutten av [trettiåra]": what stands before makes it a decade, which is a band already.
_VAGUE_BEFORE = re.compile(r"(?<!\w)(?:anfang|mitte|ende|början av|mitten av|slutet av|begynnelsen av|starten av|byrjinga av|midten av|slutten av|midt i)\s+(?:der\s+)?$", re.IGNORECASE)
_UNIT_OF_BABY = re.compile(r"(?:knapp|knappt|ca\.?|cirka)\s.*(?:mon|mån|mnd|wo|veck|uk|vek)", re.IGNORECASE)


def _read(surface: str, language: Language) -> tuple[float, str, str] | None:
    """Return (number, unit or "", the unit as written)."""
    text = " ".join(surface.split())
    match = re.match(r"(?P<y>\d+)\s*;\s*(?P<m>\d+)\s*(?P<rest>\D*)$", text)
    if match:
        return int(match["y"]) + int(match["m"]) / 12, "y" if match["rest"].strip() else "", match["rest"]
    number = _NUMBER.search(text)
    words = _words(language)
    if number is None or ((first := re.match(r"[^\W\d_]+", text)) and fold(first.group()) in words):
        value, end = _in_words(text, words)
        if value is None:
            return None
    else:
        half = {"½": 0.5, "1/2": 0.5, "¼": 0.25, "¾": 0.75, "3/4": 0.75}.get(number["half"] or "", 0.0)
        value = 0.5 if number["only"] else int(number["n"]) + half + (0.5 if number["tenth"] else 0)
        end = number.end()
    unit = _UNIT.search(text, end)
    if unit is None:
        return value, "", ""
    name = next(key for key in "dwmy" if unit.group(key))
    return value, name, unit.group()


def _in_words(text: str, words: dict[str, int]) -> tuple[float | None, int]:
    for match in re.finditer(r"[^\W\d_]+", text):
        word = fold(match.group())
        if word in {fold(w) for w in _HALVES}:
            return next(v for w, v in _HALVES.items() if fold(w) == word), match.end()
        if word in words:
            half = re.compile(r"\s+(?:och|og)\s+(?:ett|et|eit)\s+hal[vf]t?").match(text, match.end())
            return words[word] + (0.5 if half else 0), half.end() if half else match.end()
        if word.endswith("einhalb") and word.removesuffix("einhalb") in words:
            return words[word.removesuffix("einhalb")] + 0.5, match.end()
        for ending in ("arsdag", "jahrig", "aringen", "aring", "arig", "arige", "jahrige", "jahriger", "jahrigen", "jahriges", "manaders", "maneders", "veckors"):
            if word.endswith(ending) and word.removesuffix(ending) in words:
                return words[word.removesuffix(ending)], match.start() + len(word) - len(ending)
    return None, 0


def band(months: float) -> tuple[int, int, str]:
    """Return (from, to, unit) of the band of an age; to is 0 for "60 and older"."""
    for low, high in _MONTH_BANDS:
        if months < high + 1:
            return low, high, "m"
    years = int(months // 12)
    for low, high in _YEAR_BANDS:
        if years <= high:
            return low, high, "y"
    if years < 20:
        return 18, 19, "y"
    if years >= _OLD:
        return _OLD, 0, "y"
    return years // 5 * 5, years // 5 * 5 + 4, "y"


def _band(surface: str, months: float, unit: str, rest: str, outside: str, language: Language) -> str:
    low, high, scale = band(months)
    in_months, in_years = _WRITTEN[language]
    word = in_months if scale == "m" else in_years
    numbers = f"{low}–{high}" if high else _OVER[language]
    numbers = _UNDER[language] if (low, high) == (18, 19) else numbers
    lower = fold(rest)
    if outside:
        factor = {"d": 30.4, "w": 52.2 / 12, "m": 1.0, "y": 12.0}[outside]
        if outside == scale:
            return numbers
        if outside == "y":
            return "0–1"
        return f"{round(low * factor)}–{round((high + 1) * factor) - 1}" if high else numbers
    if re.search(r"ring|rig|arsdag", lower):
        tail = surface[surface.casefold().rfind(rest.casefold()) :].lstrip("-")
        return f"{numbers}-{tail}"
    if not rest:
        return numbers if scale == "y" else f"{numbers} {word}"
    is_genitive = language is not Language.DE and lower.endswith("s")
    following = re.search(r"\s(?:alte?[rsnm]?|gammal|gammel|gamal|ålder|alder)\b.*$", surface, re.IGNORECASE)
    written = f"{numbers} {word}{'s' if is_genitive else ''}{following.group() if following else ''}"
    if lower in ("monaten", "jahren", "tagen") and language is Language.DE:
        written = re.sub(r"(Monate|Jahre)", r"\1n", written)
    return written.upper() if surface.isupper() and len(rest.strip(".")) > 1 else written


def _rounded(surface: str, value: float, months: float, language: Language) -> str:
    """Round an adult's years to five; a child's exact months to years. Babies stay."""
    if months < 24:
        return surface
    if months < 20 * 12:
        return re.sub(r"(?:\s*(?:och|og|und|,))?\s*\d+\s*(?:mon|mån|mnd|md)[^\W\d_]*\.?$", "", surface, flags=re.IGNORECASE)
    new = int(5 * round(value / 5))
    if re.search(r"\d", surface):
        return re.sub(r"\d+", str(new), surface, count=1)
    words = _words(language)
    for match in re.finditer(r"[^\W\d_]+", surface):
        if fold(match.group()) in words:
            return surface[: match.start()] + cardinal(new, language) + surface[match.end() :]
    return surface
