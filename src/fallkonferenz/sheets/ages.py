"""Ages in the coarse bands of the handbook (7.4)."""

from __future__ import annotations

import math
import re

from fallkonferenz.core.entities import Language

# The unit of months in a band, as people write it in each language.
MONTHS = {Language.DE: "Mon", Language.SV: "mån", Language.NB: "mnd", Language.NN: "md"}
_MONTH_BANDS = ((0, 2), (3, 5), (6, 11), (12, 23))
_YEAR_BANDS = ((2, 3), (4, 5), (6, 9), (10, 13), (14, 17))
_BAND = re.compile(r"(\d+)-(\d+)(?: (Mon|mån|mnd|md))?")


def band(months: int, lang: Language) -> str:
    """Return the band of an age in months: `3-5 Mon`, `6-9`, `u20`, `25-29`, `60+`."""
    for low, high in _MONTH_BANDS:
        if low <= months <= high:
            return f"{low}-{high} {MONTHS[lang]}"
    years = months // 12
    for low, high in _YEAR_BANDS:
        if low <= years <= high:
            return f"{low}-{high}"
    if years < 20:
        return "u20"
    low = years - years % 5
    return "60+" if years >= 60 else f"{low}-{low + 4}"


def is_band(text: str) -> bool:
    """Whether the text is one of the bands, in any language."""
    if text in ("u20", "60+"):
        return True
    match = _BAND.fullmatch(text)
    if not match:
        return False
    low, high, months = int(match[1]), int(match[2]), match[3]
    if months:
        return (low, high) in _MONTH_BANDS
    return (low, high) in _YEAR_BANDS or (low >= 20 and low % 5 == 0 and high == low + 4 and low < 60)


def some_bands(lang: Language) -> str:
    """Return examples for a message."""
    return ", ".join((band(4, lang), band(80, lang), band(330, lang), "60+"))


_WORDS = {
    word: number
    for number, group in enumerate(
        (
            "null", "ein eins eine ett en ein ei eitt", "zwei två tva to", "drei tre", "vier fyra fire", "fünf fem", "sechs sex seks",
            "sieben sju syv", "acht åtta åtte", "neun nio ni", "zehn tio ti", "elf elva elleve", "zwölf tolv", "dreizehn tretton tretten",
            "vierzehn fjorton fjorten", "fünfzehn femton femten", "sechzehn sexton seksten", "siebzehn sjutton sytten",
            "achtzehn arton atten", "neunzehn nitton nitten", "zwanzig tjugo tjue",
        )
    )
    for word in group.split()
}  # fmt: skip
_HALF = re.compile(r"½|halb|och ett halvt|og et halvt|og eit halvt|halvt? år")
_UNITS = (  # pattern, months per unit
    (re.compile(r"wochen?|wo\b|wo\.|veckor?|v\b|uker?|veker?|vike", re.IGNORECASE), 12 / 52),
    (re.compile(r"monate?n?|mon\b|mon\.|månader|månad|mån|måneder|mnd|månader|månadar|md\b|md\.", re.IGNORECASE), 1.0),
    (re.compile(r"tagen?|dagar|dager|dagar", re.IGNORECASE), 12 / 365),
)
_DECADES = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "tjueåra": 20, "tretti": 30, "førti": 40, "femti": 50, "trettio": 30, "fyrtio": 40}


def months_of(text: str, *, bare_years: bool = False) -> int | None:
    """Return the months in an age as people write it: "2;8 Jahre", "14 Wochen", "tolv år", "3 år og 9 md", "u20", "25-29".

    A number alone counts as years if `bare_years`. None if there is no number in it.
    """
    low = text.lower().replace("–", "-")
    if re.search(r"u20|unter 20|under 20", low):
        return 18 * 12
    if re.search(r"60\+|(?:über|över|over) 60", low):
        return 60 * 12
    span = re.search(r"(\d+)\s*-\s*(\d+)\s*([^\W\d_]*\.?)", low)
    if span:  # a band: its lower end is in the same band
        if span[1] == "0" and not any(pattern.match(span[3]) for pattern, _ in _UNITS):
            return None
        return math.ceil(int(span[1]) * next((f for pattern, f in _UNITS if pattern.match(span[3])), 12.0))
    colon = re.match(r"\s*(\d{1,2})[;:](\d{1,2})", low)
    if colon:
        return int(colon[1]) * 12 + int(colon[2])
    tokens = re.findall(r"\d+(?:[.,]\d+)?|½|[^\W\d_]+\.?", low)
    total, found = 0.0, False
    for number, token in enumerate(tokens):
        value, unit = _value(token, tokens[number + 1] if number + 1 < len(tokens) else "")
        if value is None:
            continue
        factor = next((f for pattern, f in _UNITS if pattern.match(unit)), None)
        if factor is None and not found and (_YEARS.match(unit) or bare_years):
            factor = 12.0
        if factor is not None:
            total += value * factor
            found = True
    if found:
        return int(total + (6 if _HALF.search(low) else 0))
    if "anderthalb" in low:
        return 18
    decade = next((years for word, years in _DECADES.items() if word in low), None)
    if decade is not None:
        return (decade + (5 if "mitt" in low else 8 if "ende" in low or "slut" in low else 0)) * 12
    return None


_YEARS = re.compile(r"jahr|j\b|j\.|jähr|år|åring|½")


def _value(token: str, following: str) -> tuple[float | None, str]:
    """Return the number a token stands for, and its unit: the next token, or the rest of a compound ("treåringen")."""
    if token[0].isdigit():
        return float(token.replace(",", ".")), following
    if token in _WORDS:
        return _WORDS[token], following
    for word in sorted(_WORDS, key=len, reverse=True):
        rest = token[len(word) :]
        if token.startswith(word) and re.match(r"jähr|åring|års|månad|måned", rest):
            return _WORDS[word], rest
    return None, ""
