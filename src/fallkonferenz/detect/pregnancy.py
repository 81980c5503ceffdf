"""Weeks of pregnancy, which are no dates: "gravid i v 19", "Akut snitt, v 38", "uke 23 i svangerskapet", "vecka 31+3".

German says SSW, which the recognizer of dates knows; the Nordic languages write a week of pregnancy like one of the
calendar, and only the words around tell. On our own narratives (November 2026) 26 of 27 weeks beside such a word were no dates.
"""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

_WEEK = re.compile(
    r"(?<!\w)(?:(?:v(?:ecka|eckan)?|u(?:ke)?|veke)\.?[ ]?(?P<number>\d{1,2})(?!\d)\.?|(?P<spoken>(?:vecka|uke|veke)[ ][^\W\d_]+[ ]pluss?[ ][^\W\d_]+))",
    re.IGNORECASE,
)
_NEAR = 24  # characters before a number that can belong to the week
_LONGEST = 43
_DAYS = re.compile(r"[ ]?\+[ ]?[0-6](?!\d)")  # "31+3": weeks and days
_BEFORE = re.compile(
    r"(?:gravid\w*|havande\w*|grav\b|\d-grav\w*|svangerskap\w*|snitt\b|kejsarsnitt\w*|keisersnitt\w*|keisarsnitt\w*|abort\w*|missfall\w*|ultraljud\w*|prematur\w*|"
    r"f(?:ödda?|ödd|ødt?|ødde?)|dödfött?|dødfødt?|daudfødd|magen|magan|tap(?:et|te)?\b|(?:tvilling\w*|barnet|babyen)[ ]kom\b|til(?:l)?[ ](?:verden|verda|världen))[^.!?\n]{0,32}\Z",
    re.IGNORECASE,
)
# "Drack vin fram till v 14" of a woman who is expecting.
_USED = re.compile(r"(?<!\w)(?:drack|druckit|drakk|drukket|drukke|rökte|rökt|røykte|røykt|snusade|snusat|snuste|snust)[^.!?\n]{0,24}[ ]till?[ ](?:i[ ])?\Z", re.IGNORECASE)
_EXPECTS = re.compile(r"(?<!\w)(?:gravid\w*|grav|havande|svangerskap\w*|förstföderska\w*|førstefødende|inskriven|BF|ventar barn|venter barn|väntar barn)(?!\w)")
_AFTER = re.compile(r"[ ](?:i|av)[ ](?:graviditet|svangerskap|havandeskap)", re.IGNORECASE)


def is_week_of_pregnancy(text: str, span: Span) -> bool:
    """Whether a date is nothing but a week of pregnancy or a part of it, by what stands around it in the text."""
    if span.entity_type is not EntityType.DATE:
        return False
    near = range(max(0, span.start - _NEAR), span.end)
    week = next((m for at in near if (m := _WEEK.match(text, at)) and m.end() >= span.end - 1), None)
    if week is None or week.start() > span.start:
        return False
    if week["spoken"]:
        return True
    before = text[max(0, week.start() - 60) : week.start()]
    is_told = _DAYS.match(text, week.end()) or _AFTER.match(text, week.end()) or _BEFORE.search(before) or (_USED.search(before) and _EXPECTS.search(text))
    return int(week["number"]) <= _LONGEST and bool(is_told)
