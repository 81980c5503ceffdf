"""What stands beside a name and would say its role code twice: "farmor Åse", "Mor, Kari, kom", "Kari (mor)".

Not its job: which code a person has (`people`).
"""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.person_words import CODES, ROLES, TITLES

_WORD = r"[^\W\d_]+(?:-[^\W\d_]+)*"
_TITLES = "|".join(sorted((re.escape(word) for word in {*TITLES, "med.", "dent."}), key=lambda word: (-len(word), word)))
_BEFORE = re.compile(rf"(?<![\w-])(?P<word>{_WORD})(?P<mark>[ \t]+|,\s|[ \t]*\([ \t]*|:[ \t]+)(?:(?:{_TITLES})\s+)*$", re.IGNORECASE)
_AFTER = re.compile(rf"\s*(?P<mark>[,(])\s*(?P<word>{_WORD})(?P<end>\)|,|(?=[.;\n]|$))")
_LABEL = re.compile(r"(?:^|\n|[.!?])\s*(?:[-*•–]|\d+[.)])?\s*$")
# Words after which a common noun stands as it is written; after others the code, which is definite, takes its place.
_DETERMINERS = re.compile(
    r"(?<!\w)(?:en|ei|ein|et|ett|min|mitt|mi|din|ditt|sin|sitt|si|hans|hennes|hennar|vår|vårt|deres|deira|deras|[^\W\d_]{2,}s)\s+$", re.IGNORECASE
)
_CLOSING = re.compile(r",(?=\s+(?:(?:und|og|och)\b|(?![^,.;\n]{1,25},)[^\W\d_]))")  # of an apposition that has no more parts: ", 34,"
_SAID_BY_CODE = ("mother", "father")


@dataclasses.dataclass(frozen=True, slots=True)
class Beside:
    """How a code is written: `text`, in place of the name and of `left` and `right` characters around it."""

    text: str
    left: int = 0
    right: int = 0


def beside(before: str, after: str, code: str, role: str, ending: str, language: Language, *, starts: bool) -> Beside:
    """Return how a role code is written between the words around a name.

    `ending` is what follows the code; `starts` says whether a sentence begins with the name.
    """
    is_word = language is not Language.DE or role not in _short(language)
    found = _BEFORE.search(before)
    word = found.group("word") if found else ""
    kin = ROLES[language].get(word.lower(), ("", ""))[0]
    is_beside = found is not None and not found.group("mark").strip()
    same = bool(found) and bool(role) and kin == role and _says(word, code, role, is_word=is_word, is_beside=is_beside)
    capital = code[:1].upper() + code[1:]
    if found is not None and same:
        mark, lead = found.group("mark").strip(), before[: found.start()]
        new = capital if word[0].isupper() and is_word else code
        if not mark:
            is_kept = is_word and language is not Language.DE and bool(_DETERMINERS.search(lead))
            return Beside((_with_number(word, code) if is_kept else new) + ending, len(before) - found.start())
        if is_word and mark == ":" and _LABEL.search(lead):
            return Beside(new + ending, len(before) - found.start())
        if is_word and mark == "," and not ending:
            closing = _CLOSING.match(after)
            return Beside(_with_number(word, code), len(before) - found.start(), len(closing.group()) if closing else 0)
        if is_word and mark == "(" and after.startswith(")") and not ending:
            return Beside(_with_number(word, code), len(before) - found.start(), 1)
    text = (capital if starts else code) + ending
    following = _AFTER.match(after)
    if is_word and following and not ending and ROLES[language].get(following.group("word").lower(), ("", ""))[0] == role and role:
        end = following.group("end")
        if _says(following.group("word"), code, role, is_word=True) and (following.group("mark") == "(") == (end == ")"):
            return Beside(text, 0, following.end() - (end == ","))
        if following.group("mark") == "(" and end == ",":
            rest = re.match(r"\s*", after[following.end() :])
            return Beside(f"{text} (", 0, following.end() + (len(rest.group()) if rest else 0))
    is_other_noun = is_beside and kin not in ("", "child") and language is not Language.DE
    if is_other_noun and not code[-1].isdigit() and not ending:
        return Beside(f"({code})")  # "hennes sambo (stefar)"
    return Beside(text)


def _short(language: Language) -> set[str]:
    """Return the roles whose code is a letter or two."""
    return {role for role, code in CODES[language].items() if len(code) <= 3} | {"child", ""}


def _says(word: str, code: str, role: str, *, is_word: bool, is_beside: bool = False) -> bool:
    """Say whether a role word tells no more than the code: "mora" and "mor"; but "Sohn" tells more than "K1"."""
    lower, start = word.lower(), code.split()[0].lower()
    if role == "child":
        return lower.startswith("barn") and is_word
    if role.partition("_")[0] == "step":
        return lower.startswith(("stief", "ste", "styv", "bonus"))
    return not is_word or is_beside or role in _SAID_BY_CODE or lower[: max(3, min(len(lower), len(start)) - 2)] == start[: max(3, min(len(lower), len(start)) - 2)]


def _with_number(word: str, code: str) -> str:
    number = re.search(r" \d+$", code)
    return word + number.group() if number else word
