"""Whose mother, father, sister or brother somebody is, as the words beside a name tell, and what that makes of them in the family."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.person_words import KEPT, TITLES
from fallkonferenz.pseudonymize.surface import Place

WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
TITLE = "|".join(sorted((re.escape(word) for word in {*TITLES, *KEPT} - {"med"}), key=lambda word: (-len(word), word)))
_KIN = {
    **dict.fromkeys("mutter mama mami mor mora moren moder modern mamma mamman".split(), "mother"),
    **dict.fromkeys("vater papa far faren fader fadern pappa pappan".split(), "father"),
    **dict.fromkeys("schwester syster systern systera søster søsteren søstera".split(), "sister"),
    **dict.fromkeys("bruder bror broren brodern".split(), "brother"),
}
_KIN_WORD = rf"({'|'.join(sorted(_KIN, key=lambda word: -len(word)))})"
KIN_GENDER = {"mother": "f", "sister": "f", "father": "m", "brother": "m", "husband": "m", "wife": "f"}
_SPOUSE = {**dict.fromkeys("mann man ehemann ektemann ektemannen make maken mannen".split(), "husband"), **dict.fromkeys("ehefrau hustru kone kona konen maka".split(), "wife")}
_KIN_OR_SPOUSE = rf"({'|'.join(sorted([*_KIN, *_SPOUSE], key=lambda word: -len(word)))})"
_OF_PARENT = re.compile(
    rf"(?<!\w)(mammas|mors|moras|morens|moderns|pappas|fars|farens|faderns|(?:mor|mora|mamma)\s+(?:si|sin|sitt)|(?:far|faren|pappa)\s+(?:si|sin|sitt))"
    rf"\s+(?:{WORD}\s+)?{_KIN_WORD}(?:\s+(?:i|på|frå|fra|från)\s+{WORD},)?\s*$", re.IGNORECASE
)
_MOTHER = frozenset("kindsmutter kindesmutter km".split())
_OF_THE_PARENT = re.compile(
    rf"(?<!\w){_KIN_WORD}\s+(?:von\s+der|der|des|vom|von|til|till|av|åt)\s+(mutter|kindsmutter|kindesmutter|km|mama|mor|mora|moren|mamma|mamman|modern|vaters?|kindsvaters?|kindesvaters?|kv|papas?|far|faren|pappa|pappan|fadern)\s*,?\s+(?:heißt\s+|ist\s+|heter\s+|heiter\s+|er\s+|är\s+)?$",
    re.IGNORECASE,
)
_OF_NEXT = re.compile(rf"\s*[(,–-]\s*(?:{WORD}\s+)?{_KIN_WORD}\s+(?:von|vom|der|des|til|till|av|åt)\s+(?:(?:der|dem|{TITLE})\s+)*", re.IGNORECASE)
_OF_LAST = re.compile(rf"\s+(?:{WORD}\s+)?{_KIN_WORD}\s*,?\s+(?:(?:{TITLE})\s+)*", re.IGNORECASE)
_KIN_OF = re.compile(rf"(?<!\w){_KIN_WORD}\s+(?:von|vom|der|des|til|till|av|åt)\s+(?:(?:der|dem|{TITLE})\s+)*$", re.IGNORECASE)
_APPOSED = re.compile(rf",\s+(?:(?:{TITLE})\s+)*", re.IGNORECASE)
# What somebody's mother, father, sister or brother is in the family, by what the somebody is in it.
_RELATIVES: dict[str, dict[tuple[str, str], str]] = {
    "de": {
        ("mother", "mother"): "grandmother_m", ("father", "mother"): "grandfather_m", ("mother", "father"): "grandmother_v", ("father", "father"): "grandfather_v",
        ("sister", "mother"): "aunt_m", ("brother", "mother"): "uncle_m", ("sister", "father"): "aunt_v", ("brother", "father"): "uncle_v",
    },
    "sv": {
        ("mother", "mother"): "mormor", ("father", "mother"): "morfar", ("mother", "father"): "farmor", ("father", "father"): "farfar",
        ("sister", "mother"): "moster", ("brother", "mother"): "morbror", ("sister", "father"): "faster", ("brother", "father"): "farbror",
    },
    "no": {
        ("mother", "mother"): "mormor", ("father", "mother"): "morfar", ("mother", "father"): "farmor", ("father", "father"): "farfar",
        ("sister", "mother"): "tante", ("brother", "mother"): "onkel", ("sister", "father"): "tante", ("brother", "father"): "onkel",
    },
}  # fmt: skip


_OF_SPOUSE = {  # whose husband or wife somebody is; that of a parent may be the other parent or not, which others have to tell
    "husband": {"grandmother_m": "grandfather_m", "grandmother_v": "grandfather_v", "mormor": "morfar", "farmor": "farfar", "bestemor": "bestefar", "foster_f": "foster_m", "Pflegemutter": "Pflegevater"},
    "wife": {"grandfather_m": "grandmother_m", "grandfather_v": "grandmother_v", "morfar": "mormor", "farfar": "farmor", "bestefar": "bestemor", "foster_m": "foster_f", "Pflegevater": "Pflegemutter"},
}  # fmt: skip


def relative_of_parent(lead: str, language: Language) -> tuple[str, str] | None:
    """Return role and gender of whom the words before a name call a parent's relative: "mammas bror, ", "Mutter der KM: "."""
    if relative := _OF_PARENT.search(lead):
        kin = _KIN[relative.group(2).lower()]
        return of_relative(kin, "mother" if relative.group(1)[0] in "mM" else "father", language), KIN_GENDER[kin]
    if relative := _OF_THE_PARENT.search(lead):
        kin, parent = _KIN[relative.group(1).lower()], relative.group(2).lower()
        return of_relative(kin, "mother" if parent[:2] in ("mu", "mo", "ma", "km") or parent in _MOTHER else "father", language), KIN_GENDER[kin]
    return None


def relation(place: Place, next_gap: str) -> tuple[str, int] | None:
    """Return whose relative is named: "mother" and 1 for the mother of the next person named, -1 for that of the last one.

    `next_gap` is what stands between this mention and the next one.
    """
    if following := _OF_NEXT.fullmatch(next_gap):
        return _KIN[following.group(1).lower()], 1
    last = _OF_LAST.fullmatch(place.gap)
    return (_KIN[last.group(1).lower()], -1) if last else None


_HIS = {
    **dict.fromkeys("sein seine seiner seinen seinem hans".split(), "m"), **dict.fromkeys("ihr ihre ihrer ihren ihrem hennes hennar".split(), "f"),
    **dict.fromkeys("sin si sitt deres deira".split(), ""),
}  # fmt: skip
_HIS_WORD = rf"({'|'.join(_HIS)})"
_KIN_OF_PRONOUN = re.compile(
    rf"(?<!\w)(?:{_HIS_WORD}\s+(?:{WORD}\s+)?{_KIN_OR_SPOUSE}|{_KIN_OR_SPOUSE}\s+(hans|hennes|hennar))\s*,?\s+(?:(?:heißt|ist|heter|heiter|är|er)\s+)?(?:(?:{TITLE})\s+)*$", re.IGNORECASE
)
_SPOUSE_OF_PRONOUN = re.compile(rf",\s+{_HIS_WORD}\s+({'|'.join(_SPOUSE)})(?=\s*[,.;)])", re.IGNORECASE)  # "Sepp, ihr Mann,"
_OF_FOSTER_PARENT = re.compile(r"(?<!\w)(?:(pflege|foster|familjehems)\w*(?:mutter|vater|mor|mora|moren|far|faren|mamma\w*|pappa\w*)|(?:kinds|kindes)?(?:mutter|vater)|km|kv|mor|mora|moren|far|faren|mamma\w*|pappa\w*|oma|großmutter|mormor|farmor)(?!\w)", re.IGNORECASE)


def kin_of(place: Place) -> tuple[str, str] | None:
    """Return what kin of whom is named: "mother" and "m" for "hans mor, Kari" and "seine Mutter, Frau Roth"."""
    if apposed := _SPOUSE_OF_PRONOUN.match(place.after):
        return _SPOUSE[apposed.group(2).lower()], _HIS[apposed.group(1).lower()]
    match = _KIN_OF_PRONOUN.search(place.before)
    if match is None:
        return None
    return (_KIN | _SPOUSE)[(match.group(2) or match.group(3)).lower()], _HIS[(match.group(1) or match.group(4)).lower()]


def spouse_of_foster_parent(place: Place) -> tuple[str, str] | None:
    """Return role and sex of the husband or wife of a foster parent who is named by that word alone: "Die Pflegemutter: Sepp, ihr Mann, ..."."""
    kin = kin_of(place)
    last = next(reversed(list(_OF_FOSTER_PARENT.finditer(place.before))), None) if kin and kin[0] in _SPOUSE.values() else None
    if kin is None or last is None or not last.group(1):
        return None
    return ("foster_m", "m") if kin[0] == "husband" else ("foster_f", "f")


def kin_of_named(gap: str, following: str) -> str:
    """Return "mother" for "die Mutter von [Frau Roth], Frau [Vesna Roth]": `gap` stands before the first, `following` before the second."""
    found = _KIN_OF.search(gap)
    return _KIN[found.group(1).lower()] if found and _APPOSED.fullmatch(following) else ""


def of_relative(kin: str, role: str, language: Language) -> str:
    """Return what the mother, father, sister or brother of somebody with this role is in the family, "" if unknown."""
    if kin in _OF_SPOUSE:
        return _OF_SPOUSE[kin].get(role, "")
    if role == "child":
        return "child" if kin in ("sister", "brother") else kin
    return _RELATIVES["no" if language.is_norwegian else language.value].get((kin, role), "")
