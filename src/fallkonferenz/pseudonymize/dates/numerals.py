"""Days and years written in words, made by rule: "einunddreißigster", "tjugohundratjugotre", "totusenogfjorten"."""

from __future__ import annotations

import dataclasses
import functools

from fallkonferenz.core.entities import Language
from fallkonferenz.core.folding import fold

_DE_ONES = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_DE_TENS = {2: "zwanzig", 3: "dreißig", 4: "vierzig", 5: "fünfzig", 6: "sechzig", 7: "siebzig", 8: "achtzig", 9: "neunzig"}
_SV_ONES = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton".split()
_SV_TENS = {2: "tjugo", 3: "trettio", 4: "fyrtio", 5: "femtio", 6: "sextio", 7: "sjuttio", 8: "åttio", 9: "nittio"}
_SV_ORDINALS = "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde".split()
_NB_ONES = "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split()
_NN_ONES = "null ein to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split()
_NO_TENS = {2: "tjue", 3: "tretti", 4: "førti", 5: "femti", 6: "seksti", 7: "sytti", 8: "åtti", 9: "nitti"}
_NB_ORDINALS = "første andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende".split()
_NN_ORDINALS = "første andre tredje fjerde femte sjette sjuande åttande niande tiande ellevte tolvte trettande fjortande femtande sekstande syttande attande nittande tjuande".split()
_YEARS = range(1930, 2050)


def cardinal(number: int, language: Language) -> str:
    """Return a number of 0 to 99 in words."""
    tens, ones = divmod(number, 10)
    if language is Language.DE:
        if number < 20:
            return "eins" if number == 1 else _DE_ONES[number]
        return _DE_TENS[tens] if not ones else f"{_DE_ONES[ones]}und{_DE_TENS[tens]}"
    names = {Language.SV: _SV_ONES, Language.NB: _NB_ONES, Language.NN: _NN_ONES}[language]
    if number < 20:
        return names[number]
    return ({Language.SV: _SV_TENS}.get(language, _NO_TENS))[tens] + (names[ones] if ones else "")


def ordinal(number: int, language: Language) -> str:
    """Return a day of 1 to 31 in words; German without its ending ("vierte")."""
    if language is Language.DE:
        irregular = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
        if number in irregular:
            return irregular[number]
        return cardinal(number, language) + ("te" if number < 20 else "ste")
    names = {Language.SV: _SV_ORDINALS, Language.NB: _NB_ORDINALS, Language.NN: _NN_ORDINALS}[language]
    if number <= 20:
        return names[number - 1]
    if language is Language.SV:
        return "trettionde" if number == 30 else _SV_TENS[number // 10] + names[number % 10 - 1]
    if number == 30:
        return "trettiande" if language is Language.NN else "trettiende"
    return _NO_TENS[number // 10] + names[number % 10 - 1]


def _year(number: int, style: int, language: Language) -> str:
    """Return a year in words; styles differ by language: in full, joined or not, by hundreds, the two last digits."""
    century, rest = divmod(number, 100)
    low = cardinal(rest, language) if rest else ""
    if style == 4:  # by two and two digits
        gap = "" if language is Language.SV else " "
        return _year(number, 1, language) if rest < 10 else f"{cardinal(century, language)}{gap}{low}"
    if style == 0:  # the two last digits
        return low
    if language is Language.DE:
        if century == 19:
            return "neunzehnhundert" + low
        return {1: "zweitausend" + low, 2: "zwanzig" + low, 3: "zweitausendund" + low}[style]
    if language is Language.SV:
        if century == 19:
            return "nittonhundra" + low
        return {1: "tvåtusen" + low, 2: "tjugohundra" + low, 3: "tvåtusen " + low}[style]
    if century == 19:
        return {1: "nittenhundreog" + low, 2: "nitten" + low, 3: "nitten hundre og " + low}[style]
    return {1: "totusenog" + low, 2: "tjue" + low, 3: "to tusen og " + low}[style]


@dataclasses.dataclass(frozen=True, slots=True)
class YearWords:
    """A year in words and the style that it is written in."""

    year: int
    style: int


@functools.cache
def years(language: Language) -> dict[str, YearWords]:
    """Return every year in words, folded. Of two readings the first style wins."""
    found: dict[str, YearWords] = {}
    for style in (1, 2, 3, 4, 0):
        for year in _YEARS:
            if (style != 0 or year >= 1970) and (year % 100 or style == 1):
                found.setdefault(fold(_year(year, style, language)), YearWords(year, style))
    found.pop("", None)
    for word, which in list(found.items()):  # two digits: 1970..2069 by the nearer century
        if which.style == 0 and which.year < 2000 and which.year + 100 < 2030:
            found[word] = YearWords(which.year + 100, 0)
    return found


def ordinal_in(word: str, language: Language) -> tuple[int, str]:
    """Return the number and the German ending of an ordinal; its exact spelling goes before the folded one."""
    plain = " ".join(word.split())
    table = ordinals(language)
    return table.get(plain.casefold()) or table[fold(plain)]


def year_in_words(year: int, style: int, language: Language) -> str:
    """Return a year in the given style."""
    return _year(year, style, language) or _year(year, 1, language)


@functools.cache
def ordinals(language: Language) -> dict[str, tuple[int, str]]:
    """Return every ordinal of 1 to 31, folded, with its German ending ("r", "n", "")."""
    found: dict[str, tuple[int, str]] = {}
    endings = ("", "r", "n", "s", "m") if language is Language.DE else ("",)
    for number in range(1, 32):
        for ending in endings:
            word = ordinal(number, language) + ending
            found.setdefault(fold(word), (number, ending))
            found[word.casefold()] = (number, ending)  # "åttende" and "attende" are one word folded
    if language is Language.DE:
        for number, plain in ((2, "zwote"), (5, "fuenfte"), (12, "zwoelfte"), (15, "fuenfzehnte"), (7, "siebente"), (30, "dreissigste"), (31, "einunddreissigste")):
            for ending in endings:
                found[fold(plain + ending)] = (number, ending)
    if language.is_norwegian:
        for other in (Language.NB, Language.NN):
            for number in range(1, 32):
                found.setdefault(fold(ordinal(number, other)), (number, ""))
                found.setdefault(ordinal(number, other).casefold(), (number, ""))
        old = "en to tre fire fem seks sju åtte ni".split()
        found |= {f"{fold(ones)}og{tens}": (20 + n, "") for n, ones in enumerate(old, 1) for tens in ("tyvende", "tjuende", "tjuande")}
        found |= {"tredevte": (30, ""), "enogtredevte": (31, ""), "syvogtyvende": (27, "")}
        found |= {"forste": (1, ""), "fyrste": (1, ""), "syvende": (7, ""), "tjuesyvende": (27, ""), "tyvende": (20, "")}
    return found
