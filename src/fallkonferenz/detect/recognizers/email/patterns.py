"""E-mail addresses. Source: RFC 5321 and 6531 (letters beyond ASCII), and the ways people hide or dictate the at sign."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.rule import Rule

_LOCAL = r"[^\W_][\w.+'’-]{0,62}"
_DOMAIN = r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,62}){1,5}"
TOP = r"(?:example|de|at|ch|li|se|no|nu|fi|dk|com|net|org|eu|info|punktum)"

RULES = (
    Rule(EntityType.EMAIL, re.compile(rf"(?<![\w.+-]){_LOCAL}@{_DOMAIN}(?<![.-])"), 0.98, "RFC 5321, 6531"),
    Rule(
        EntityType.EMAIL,
        re.compile(rf"(?<![\w.+-]){_LOCAL}(?: @ ?|@ ){_DOMAIN}(?<![.-])"),
        0.95,
        "with blanks, as typed on a phone",
    ),
    Rule(
        EntityType.EMAIL,
        re.compile(rf"(?<![\w.+-]){_LOCAL}@[^\W_][\w-]{{2,62}}(?![\w@])"),
        0.85,
        "without the top domain, typing error",
    ),
    Rule(
        EntityType.EMAIL,
        re.compile(
            rf"(?<![\w.+-]){_LOCAL}\s?[(\[{{<]\s?(?:at|ät|a|snabel-?a|krøllalfa|alfakrøll|ett?)\s?[)\]}}>]\s?"
            r"[^\W_][\w-]{0,62}(?:(?:\.|\s?[(\[]\s?(?:dot|punkt|punktum|punt)\s?[)\]]\s?)[\w-]{1,62}){1,4}",
            re.IGNORECASE,
        ),
        0.97,
        "at sign in brackets against harvesting",
    ),
)

_DOT = {"de": "punkt|dot", "sv": "punkt", "no": "punktum|prikk"}
_DASH = {
    "de": "bindestrich|strich|minus|unterstrich",
    "sv": "streck|bindestreck|understreck",
    "no": "strek|bindestrek|understrek",
}
_AT = {"de": "at|ätt?|klammeraffe", "sv": "snabel-?a|kanelbulle|at|ätt?", "no": "krøllalfa|alfakrøll|snabel-?a"}


def dictated(key: str) -> Rule:
    """Return the rule for an address spelled out: "jana punkt holt at post punkt example"."""
    joint = rf"(?:{_DOT[key]}|{_DASH[key]})"
    return Rule(
        EntityType.EMAIL,
        re.compile(
            rf"(?<![\w-])[\w-]{{1,40}}(?: {joint} [\w-]{{1,40}}){{0,4}} (?:{_AT[key]}) [\w-]{{1,40}}(?: (?:{_DASH[key]}) [\w-]{{1,40}}){{0,3}}"
            rf"(?: (?:{_DOT[key]}) [\w-]{{1,40}})? (?:{_DOT[key]}) {TOP}\b",
            re.IGNORECASE,
        ),
        0.95,
        "dictation",
    )
