"""Parts of addresses that the languages share: house numbers, P.O. boxes, care-of lines."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.rule import Rule

UP = "A-ZÄÖÜÅÆØÉÈÁ"
LOW = "a-zäöüßåæøéèáóôñ"
MIXED = rf"[{UP}][{LOW}][{LOW}{UP}’'-]*"  # not in capitals throughout
SP = r"(?: |\n {0,3})"  # a blank or the line break that replaced it
WORD = rf"[{UP}][{LOW}{UP}’'-]*"
# After a house number no unit may follow: "Spielplatz 2 Stunden", "på vägen 3 gånger", "Am Abend 20:15".
_UNITS = (
    "uhr stunde stunden std mal jahre jahren jahr tage tagen tag monate monaten monat wochen woche minuten min prozent % € euro kg cm km mg ml kinder"
    " kindern personen plätze mädchen jungen schritte termine meter grad punkte"
    " timme timmar tim år dagar dag månader månad veckor vecka minuter gånger procent kr kronor barn personer platser möten poäng meter mil"
    " time timer timar dager dagar måneder månader mnd uker veker uke veke minutt minutter gonger ganger prosent kroner stk plasser plassar møter møte grader"
)
NOT_UNIT = rf"(?!(?:[.,:/]\d| ?[-–] ?\d+ ?(?:{'|'.join(_UNITS.split())})\b| ?-?(?:{'|'.join(_UNITS.split())})(?![\w])))"
NUMBER = rf"\d{{1,4}}(?!\d)(?: ?[a-zA-Z](?![\w-]|\.\w)|[a-zA-Z](?!\w)|[xX]{{1,2}}\b)?(?:/\d{{1,3}}(?!\d)){{0,3}}(?: ?[-/–+] ?\d{{1,3}}(?!\d) ?(?:[a-zA-Z](?!\w))?)?{NOT_UNIT}"


def rule(pattern: str, score: float, source: str, never: str = "", flags: re.RegexFlag = re.NOFLAG) -> Rule:
    """Return a rule for addresses."""
    return Rule(
        EntityType.ADDRESS,
        re.compile(pattern, flags),
        score,
        source,
        re.compile(never, re.IGNORECASE) if never else None,
    )


I = re.IGNORECASE  # noqa: E741 - the name the re module gives it
CARE_OF = rule(rf"(?<![\w/])[cC][/.]\s?[oO]\.?\s(?:[fF][aA][mM]\.? )?{WORD}(?: {WORD}){{0,2}}", 0.93, "care of")
