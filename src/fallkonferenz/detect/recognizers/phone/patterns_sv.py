"""Telephone numbers in Sweden. Source: Svenska skrivregler, PTS (numbers for fiction)."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.phone.patterns_any import AFTER, BEFORE, EXTENSION, GAP
from fallkonferenz.detect.recognizers.rule import Rule

REGIONS = ("SE", "FI")
CUE = r"tel|tfn|telefon\w*|mobil(?:en|nr|nummer\w*|telefon\w*)?|ring\w*|nummer|numret|nr|nås|naas|fax\w*|sms\w*|faxas|sök\w*|växel\w*|direktnr|jour\w*|kontakt"
SPOKEN_START = "noll"
COUNTING = "ett två tre fyra fem"

RULES = (
    Rule(
        EntityType.PHONE,
        re.compile(
            rf"{BEFORE}(?:\(0\d{{1,3}}\)|0\d{{1,3}})(?: ?[-–/] ?|{GAP})\d{{2,8}}(?:(?:-|{GAP})\d{{2,4}}){{0,3}}{AFTER}"
        ),
        0.9,
        "prefix, hyphen, groups",
        never=re.compile(r"(?:\D*\d){1,6}\D*"),
    ),
    Rule(EntityType.PHONE, re.compile(rf"{BEFORE}0[1-9]\d{{6,8}}{AFTER}"), 0.88, "without groups"),
    Rule(
        EntityType.PHONE,
        re.compile(
            rf"(?i:\b(?:anknytning|ankn|anknytn|snabbnr|kortnr|kortnummer|internnr))\.?:? ?{EXTENSION}(?![\w]|[.,:]\d)"
        ),
        0.85,
        "extension",
    ),
)
