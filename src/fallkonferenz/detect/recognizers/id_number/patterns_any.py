"""Forms of numbers that are looked for in every language: families and files cross borders."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.id_number import checks
from fallkonferenz.detect.recognizers.rule import Rule

_ALONE = r"(?<![\w+])(?<![\w][-./,])"  # not inside a longer number or word
_END = r"(?![\w])(?![-./,:]\d)"
_YYMMDD = r"\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"
_DDMMYY = r"(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|6[6-9]|7[0-7]|8[1-9]|9[0-2])\d{2}"


def _rule(pattern: str, score: float, source: str, is_valid: object = None, never: str = "") -> Rule:
    return Rule(
        EntityType.ID,
        re.compile(_ALONE + pattern + _END),
        score,
        source,
        re.compile(never) if never else None,
        is_valid,  # type: ignore[arg-type]
    )


RULES = (
    _rule(
        r"(?:[A-Z]{2}|de|at|ch|se|no|dk|fi)\d{2} ?(?:[A-Z]{4} ?)?\d(?:\s?\d){9,26}",
        0.93,
        "ISO 13616",
        checks.iban,
    ),
    _rule(
        rf"(?:19|20){_YYMMDD}(?: ?[-–+] ?| )?[\dxX*T][\dxX*R][\dxX*]{{2}}",
        0.93,
        "Skatteverket SKV 704, 707",
        checks.personnummer,
    ),
    _rule(rf"{_YYMMDD} ?[-–+] ?[\dxX*]{{4}}", 0.93, "Skatteverket SKV 704, 707", checks.personnummer),
    _rule(
        rf"(?:19|20)?{_YYMMDD} ?[-–+]? ?[A-ZÅÄÖ][A-ZÅÄÖ\d]\d{{2}}",
        0.9,
        "reservnummer: regions put letters in the last four, Inera",
    ),
    _rule(rf"{_YYMMDD} ?\d{{4}}", 0.7, "Skatteverket SKV 704, without hyphen", checks.personnummer),
    _rule(
        rf"{_DDMMYY}(?: ?[-–./] ?| )[\dxX*]{{3}} ?[\dxX*]{{2}}",
        0.93,
        "Skatteetaten, in two groups",
        checks.fodselsnummer,
    ),
    _rule(rf"{_DDMMYY}\d{{5}}", 0.7, "Skatteetaten", checks.fodselsnummer),
    _rule(r"\d{4}[. ]\d{2}[. ]\d{5}", 0.9, "Norwegian account number, Bits AS", checks.kontonummer),
    _rule(r"(?:19|20)\d{2} ?\d{6} ?\d{2}", 0.8, "DUF number, UDI"),
    _rule(r"[A-Za-z] ?\d{3} ?\d{3} ?\d{3}", 0.88, "Krankenversichertennummer, § 290 SGB V", checks.kvnr),
    _rule(r"[1-9]\d \d{3} \d{3} \d{3}", 0.88, "Steuer-ID as printed, § 139b AO", checks.steuer_id),
    _rule(r"\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}", 0.92, "Rentenversicherungsnummer, VKVV § 2"),
    _rule(r"756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}", 0.93, "AHV number, BSV", checks.ahv),
    _rule(r"[1-9]\d{3}[ /-]?[0-3]\d[01]\d{3}", 0.75, "Austrian SVNR, § 31 ASVG", checks.svnr_at),
    _rule(r"\d{4}(?:-\d)?,? ?\d{2,3}(?:[ .]?\d{3}){1,2}-\d", 0.8, "Swedish bank account with clearing number"),
    # Files
    _rule(
        r"\d{1,4}[a-z]? [A-Z][A-Za-z]{0,3} \d{1,5}/\d{2}(?:\d{2})?(?: (?:eA|EA|UG|SO|HK|PKH|VKH)\b)?",
        0.95,
        "German court files, AktO",
    ),
    _rule(r"5000-K\d{5,7}-\d{2}", 0.97, "Swedish police reports"),
    _rule(r"(?:T|B|UM|PMT|PMÄ|FT|M|Ä|K) ?\d{3,5}-\d{2}", 0.9, "Swedish court cases, Domstolsverket"),
    _rule(
        r"[A-ZÅÄÖÆØ]{1,6}[- ](?:19|20)\d{2}[-/:] ?\d{1,6}(?:-\d{1,3})?",
        0.93,
        "Swedish diarienummer; Norwegian journals",
        never=r"(?:LVU|LSS|SOL|OSL|LVM|HSL|PSL|FB|BRB|LPT|SFS|SOSFS|SOU|NJA|RÅ|HFD|JO|FFS|LOV|FOR|HSLF|FS|KK|Kap|Prop|PROP|Dir|DIR|RP|HR|RT|NOU|I|DS)[- ].*",
    ),
    _rule(
        r"(?:19|20)\d{2}/\n?\d{3,6}(?:-\d{1,3})?(?:/[A-Z]{2,4})?",
        0.9,
        "saksnummer, Noark 5",
        never=r"(?:19|20)\d{2}/(?:19|20)\d{2}",
    ),
    _rule(
        r"(?!(?:0?[1-9]|1[0-2])/(?:19|20)\d{2})\d{2}/\d{4,6}(?:-\d{1,3})?",
        0.8,
        "saksnummer, short year",
        never=r"\d{2}/(?:19|20)\d{2}",
    ),
)

# A code of one token: capitals and figures in groups, as offices invent them ("JM-24-19", "51-VM-118/24", "M-1287").
CODE = re.compile(
    rf"{_ALONE}[A-ZÄÖÜÅÆØ\d]+(?:[-/.:](?:[A-ZÄÖÜÅÆØ\d]+[a-zäöüåæø]{{0,3}}|[a-zäöüåæø]{{1,3}}\d*))+(?:[ ]\d{{1,6}}(?:[-/]\d{{1,4}}){{0,2}})?{_END}"
)
CODE_SCORE = 0.72

# Letters, then a number in groups ("SIG 24/402", "BHV 0402-A"): the letters are the office.
SPACED_CODE = re.compile(
    rf"{_ALONE}[A-ZÄÖÜÅÆØ]{{1,5}} (?:\d{{2,6}}[-/:]\d{{3,6}}(?:[-/][A-Z\d]{{1,4}})?|\d{{3,6}}-[A-Z]{{1,3}}|\d{{6,10}}){_END}(?! \d)"
)
