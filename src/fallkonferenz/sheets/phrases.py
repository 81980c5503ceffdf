"""Phrases of the vocabulary as regular expressions.

A phrase is words in lower case; `*` stands for further letters, `(a|b)` for one of several, `(a )?` for what may be missing,
` .. ` for up to three words between, ` ~ ` for both parts in either order with up to five words of the same clause between.
A phrase that begins with `=` must be written exactly so (capitals count); one that begins with `?` counts only if the text
tells that it is said of one whose trait the key is (a child, a parent). A denial between the parts of a phrase is not part of it.
"""

from __future__ import annotations

import functools
import re

_NO = r"(?!(?:nicht|nie|niemals|kein\w*|weder|ohne|inte|ingen|inget|inga|ingenting|aldrig|utan|varken|ikke|ikkje|aldri|uten|verken|korkje)\b)"
_NEAR = rf"\s+(?:{_NO}[^\s.;:!?\n]+\s+){{0,3}}?"
_OTHER = r"(?!(?:und|oder|aber|dass|weil|wenn|och|eller|men|att|som|när|eftersom|og|at|når|fordi)\b)"
_APART = rf"\s+(?:{_NO}{_OTHER}[^\s.,;:!?\n()]+\s+){{0,5}}?"
_SIGNS = re.compile(r"( \.\. | |\*|\)\?|[()|])")


@functools.cache
def patterns(phrases: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Return the patterns of phrases, each with whether the text must tell of whom it is said."""
    groups: dict[tuple[bool, bool], list[str]] = {}
    for phrase in phrases:
        bare = phrase.lstrip("=?")
        marks = phrase[: len(phrase) - len(bare)]
        groups.setdefault(("=" in marks, "?" in marks), []).append(bare)
    return tuple(
        (re.compile("|".join(map(compile_phrase, group)), re.NOFLAG if is_exact else re.IGNORECASE), is_strict)
        for (is_exact, is_strict), group in groups.items()
    )


def compile_phrase(phrase: str) -> str:
    """Return the regular expression of a phrase without marks."""
    first, apart, second = phrase.partition(" ~ ")
    made = _compile(first)
    if apart:
        other = _compile(second)
        made = f"{made}{_APART}{other}|{other}{_APART}{made}"
    return rf"(?<![\w-])(?:{made})(?![\w-])"


def _compile(words: str) -> str:
    made: list[str] = []
    for part in _SIGNS.split(words):
        if part == " .. ":
            made.append(_NEAR)
        elif part == " ":
            made.append(r"\s+")
        elif part == "*":
            made.append(r"[\w-]*" if made and made[-1] != r"\s+" else rf"{_NO}[\w-]+")  # alone it is any word but a denial
        elif part == "(":
            made.append("(?:")
        elif part in (")", ")?", "|"):
            made.append(part)
        elif not part:
            continue
        else:
            made.append(re.escape(part))
    return f"(?:{''.join(made)})"
