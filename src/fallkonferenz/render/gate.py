"""What must hold before a pack or handout is made; every reason is named at once. Nothing is looked up here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from fallkonferenz.core.case import CaseSheet, Meeting
from fallkonferenz.core.errors import RefusedError

_SHORTEST = 3  # letters of a part of a name that is looked for

# The codes of the handbook: letters of the role and a number, or in the Nordic languages the kinship word itself.
# Any other code could be a name, so what looks like one in a text stays a finding.
_CODE = re.compile(
    r"(?:K|M|V|GM|GV|PM|PV|PK|LM|LV|SK|T|O|N|F)[mv]?\d{0,2}"
    r"|(?:barn|mamma|pappa|mor|far|(?:mor|far)(?:mor|far|bror)|moster|faster|bonus(?:mamma|pappa|mor|far)|ste-?(?:mor|far)"
    r"|foster(?:mor|far)|tante|onkel|kusin|granne|nabo|venn?|vän)(?: \d{1,2})?"
)


def is_handbook_code(code: str) -> bool:
    """Whether a code of a person is one of the handbook's, so that it names nobody."""
    return _CODE.fullmatch(code) is not None


def refuse(sheets: Sequence[CaseSheet], mode: str, *, leaks: Mapping[str, Sequence[str]], key_files: Sequence[str] = ()) -> None:
    """Raise RefusedError unless handouts may be made of these sheets for a session of this mode ("": any).

    `leaks` holds, by the code of a sheet, where something direct was found in it; `key_files` the keys that lie in
    the folder of the pack.
    """
    problems = [
        *(problem for number, sheet in enumerate(sheets, 1) for problem in _sheet_problems(sheet, number, mode)),
        *(f"case {code}: {place}" for code, places in leaks.items() for place in places),
        *(f"{name}: a key lies in the folder of the pack; whoever gets the pack could lead it back" for name in key_files),
    ]
    if problems:
        raise RefusedError(
            "this may not be handed out yet",
            problems=tuple(problems),
            hint="decide, change or move what is named above, then run the command again; 'fallkonferenz check' shows the lines",
        )


def _sheet_problems(sheet: CaseSheet, number: int, mode: str) -> Iterator[str]:
    name = f"case {sheet.meta.code or number}"
    if not sheet.meta.mode:
        yield f"{name}: meta.mode is empty; say whether it is anonymous, consented or internal"
    elif mode == "anonymous" and sheet.meta.mode != "anonymous":
        yield f"{name}: meta.mode is {sheet.meta.mode}, but the family is not at the table in this session; it must be anonymous"
    if not sheet.meta.duty_check:
        yield f"{name}: meta.duty_check is empty; the duty to protect comes before every case conference"


def refuse_names(meeting: Meeting, texts: Iterable[tuple[str, str]]) -> None:
    """Raise RefusedError if the name or institution of somebody invited stands in a text (name of the text, text).

    The error names the place in the list, never the name.
    """
    problems = []
    for name, text in texts:
        folded = text.casefold()
        for number, person in enumerate(meeting.invited, 1):
            for kind, value in (("name", person.name), ("institution", person.institution)):
                whole = kind == "institution"
                if any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", folded) for part in _parts(value, whole)):
                    problems.append(f"{name}: holds the {kind} of invited[{number}]")
    if problems:
        raise RefusedError(
            "the names of professionals never stand in a handout", problems=tuple(problems), hint="write the profession instead, in the case sheet"
        )


def _parts(value: str, whole: bool) -> Iterator[str]:
    folded = value.casefold().strip()
    if whole:
        if folded:
            yield folded
        return
    for part in re.split(r"[\s,]+", folded):
        if len(part.strip(".")) >= _SHORTEST and part not in ("frau", "herr", "prof.", "med.", "von", "der", "van"):
            yield part
