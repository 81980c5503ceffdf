"""Web addresses. Source: RFC 3986; top domains of the countries concerned, by frequency in German and Nordic mail."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.rule import Rule

_HOST = r"(?:[^\W_][\w-]{0,62}\.){1,6}"
_PATH = r"(?:[/?#][^\s<>\"“”„»«)\]|]*[^\s<>\"“”„»«)\]|.,;:!?'])"
_BEFORE = r"(?<![\w@./-])"
# Top domains that are no word in any of the languages; short words of one of them only where they come with a path.
_SURE = r"(?:example|com|net|org|eu|info|io|app|dk|fi|ch|li|edu|gov|biz|shop|online|blog|kommune\.no|kommun\.se)"
_WORDS = r"(?:de|at|se|no|nu|me|to|tv|co|is|be|ist)"

RULES = (
    Rule(
        EntityType.URL,
        re.compile(r"\b(?:https?|ftp|HTTPS?)://[^\s<>\"“”„»«|]*[^\s<>\"“”„»«|.,;:!?)\]']", re.IGNORECASE),
        0.98,
        "RFC 3986",
    ),
    Rule(
        EntityType.URL,
        re.compile(rf"{_BEFORE}www\.{_HOST}[^\W\d_]{{2,24}}(?::\d+)?{_PATH}?", re.IGNORECASE),
        0.98,
        "www",
    ),
    Rule(
        EntityType.URL, re.compile(rf"{_BEFORE}{_HOST}[a-z]{{2,12}}{_PATH}", re.IGNORECASE), 0.9, "domain with a path"
    ),
    Rule(EntityType.URL, re.compile(rf"{_BEFORE}{_HOST}{_SURE}(?![\w@-]|\.\w)", re.IGNORECASE), 0.9, "bare domain"),
)


def bare(top: str) -> Rule:
    """Return the rule for a bare domain below `top`, which is no word of the language."""
    return Rule(
        EntityType.URL,
        re.compile(
            rf"{_BEFORE}(?=[^\s]*[^\W\d_]{{2}})[a-zäöüåæø\d][\w-]{{2,62}}\.(?:[\w-]{{2,62}}\.)?(?:{top})(?![\w@-]|\.\w)"
        ),
        0.75,
        "bare domain of the country",
    )


def cued(words: str) -> Rule:
    """Return the rule for a bare domain after a word for a page or link."""
    return Rule(
        EntityType.URL,
        re.compile(rf"(?i:\b(?:{words})[ :]{{1,3}})(?P<x>{_HOST}{_WORDS})(?![\w@-]|\.\w)"),
        0.9,
        "bare domain with cue",
    )
