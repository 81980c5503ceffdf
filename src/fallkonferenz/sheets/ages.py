"""Ages in the coarse bands of the handbook (7.4)."""

from __future__ import annotations

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
