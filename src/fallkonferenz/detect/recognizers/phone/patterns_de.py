"""Telephone numbers in Germany, Austria, Switzerland. Source: DIN 5008, E.123, Bundesnetzagentur (numbers for fiction)."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.phone.patterns_any import AFTER, BEFORE, EXTENSION, GAP
from fallkonferenz.detect.recognizers.rule import Rule

REGIONS = ("DE", "AT", "CH")
CUE = r"tel|telefon\w*|fon|handy\w*|mobil(?:nr|nummer\w*|telefon\w*|funk)?|fax|rückruf\w*|rueckruf\w*|erreichbar\w*|zu erreichen|anruf\w*|durchwahl|dw|ruf\w*|nummer|nr|festnetz|notruf\w*|whatsapp|signal|sms"
SPOKEN_START = "null"
COUNTING = "eins zwei drei vier fünf fuenf"

RULES = (
    Rule(
        EntityType.PHONE,
        re.compile(
            rf"{BEFORE}(?:\(0[1-9]\d{{1,4}}\)|0[1-9]\d{{1,4}})(?: ?[-/–] ?|{GAP})\d{{1,8}}(?:(?:[/-]|{GAP})\d{{1,6}}){{0,4}}{AFTER}"
        ),
        0.9,
        "DIN 5008, with prefix",
        never=re.compile(r"(?:\D*\d){1,6}\D*"),
    ),
    Rule(EntityType.PHONE, re.compile(rf"{BEFORE}0[1-9]\d{{6,12}}{AFTER}"), 0.88, "without groups"),
    Rule(
        EntityType.PHONE,
        re.compile(rf"(?i:\b(?:durchwahl|dw|klappe|app(?:arat)?|nst|nebenstelle))\.?:? ?{EXTENSION}(?![\w]|[.,:]\d)"),
        0.85,
        "extension",
    ),
)
