"""Telephone numbers in Norway: eight figures. Source: Språkrådet (groups 3-2-3 and 2-2-2-2), Nkom."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.phone.patterns_any import AFTER, BEFORE, EXTENSION, GAP
from fallkonferenz.detect.recognizers.rule import Rule

REGIONS = ("NO",)
CUE = r"tel|tlf|telefon\w*|tlfnr|mobil(?:en|nr|nummer\w*|telefon\w*)?|mob|ring\w*|nummer|nummeret|nr|nås|nåast|faks\w*|fax|sms|calling|direkte|kontakt\w*|vakttelefon\w*|sentralbord\w*"
SPOKEN_START = "null|pluss"
COUNTING = "en én ein to tre fire fem"

RULES = (
    Rule(
        EntityType.PHONE,
        re.compile(rf"{BEFORE}[2-9]\d{{2}}{GAP}\d{{2}}{GAP}\d(?: ?\n ?)?\d{{2}}{AFTER}"),
        0.9,
        "mobile, 3-2-3",
    ),
    Rule(EntityType.PHONE, re.compile(rf"{BEFORE}[2-9]\d(?:(?:\.|{GAP})\d{{2}}){{3}}{AFTER}"), 0.85, "2-2-2-2"),
    Rule(
        EntityType.PHONE,
        re.compile(rf"{BEFORE}(?:[49]\d{{7}}|[49]\d{{3}} \d{{4}}|[49]\d{{3}} \d \d{{3}}|[49]\d{{4}} \d{{3}}){AFTER}"),
        0.75,
        "mobile, other groups",
    ),
    Rule(
        EntityType.PHONE,
        re.compile(
            rf"(?i:\b(?:internnr|internnummer|linje|kortnummer|kortnr|hurtignr|hurtignummer|bips?))\.?:? ?{EXTENSION}(?![\w]|[.,:]\d)"
        ),
        0.7,
        "extension",
    ),
    Rule(
        EntityType.PHONE,
        re.compile(rf"{BEFORE}0\d{{1,3}}(?: ?- ?)\d{{2,3}}(?: ?\d{{2,3}}){{1,2}}{AFTER}"),
        0.85,
        "Swedish relatives",
    ),
)
