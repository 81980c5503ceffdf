"""Weeks of pregnancy, which are no dates: "gravid i v 19", "Akut snitt, v 38", "uke 23 i svangerskapet", "vecka 31+3".

German says SSW, which the recognizer of dates knows; the Nordic languages write a week of pregnancy like one of the
calendar, and only the words around tell. On our own narratives (November 2026) 26 of 27 weeks beside such a word were no dates.
"""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

_WEEK = re.compile(r"(?:v(?:ecka|eckan)?|u(?:ke)?|veke)\.?[ ]?(?P<number>\d{1,2})\.?", re.IGNORECASE)
_LONGEST = 43
_DAYS = re.compile(r"[ ]?\+[ ]?[0-6](?!\d)")  # "31+3": weeks and days
_BEFORE = re.compile(
    r"(?:gravid\w*|havande\w*|grav\b|\d-grav\w*|svangerskap\w*|snitt\b|kejsarsnitt\w*|keisersnitt\w*|keisarsnitt\w*|abort\w*|missfall\w*|ultraljud\w*|prematur\w*|"
    r"f(?:ödda?|ödd|ødt?|ødde?)|dödfött?|dødfødt?|daudfødd|magen|magan)[^.!?\n]{0,32}\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(r"[ ](?:i|av)[ ](?:graviditet|svangerskap|havandeskap)", re.IGNORECASE)


def is_week_of_pregnancy(text: str, span: Span) -> bool:
    """Whether a date is nothing but a week of pregnancy, by what stands around it in the text."""
    if span.entity_type is not EntityType.DATE:
        return False
    week = _WEEK.fullmatch(text[span.start : span.end].strip(" ,"))
    if week is None or int(week["number"]) > _LONGEST:
        return False
    before = text[max(0, span.start - 60) : span.start]
    return bool(_DAYS.match(text, span.end) or _AFTER.match(text, span.end) or _BEFORE.search(before))
