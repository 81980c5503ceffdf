"""The handout of a case: question first, codes only, at most two pages."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from fallkonferenz.core.case import CaseSheet, Factor, Person, Service
from fallkonferenz.render.drawings import KINDS, draw
from fallkonferenz.render.environment import render
from fallkonferenz.render.formats import BLANK, COPY, Figure, Page, count_pages
from fallkonferenz.render.session import Case, Session, label

MOST_PAGES = 2
# How a handout that is too long becomes shorter, step by step: statements and facts shown, lines for notes, width of the genogram and
# the timeline, width of the network map. Drawings shrink before words go.
FITTING = (
    (14, 8, 5, 125, 100),
    (14, 8, 5, 110, 100),
    (14, 8, 4, 100, 100),
    (14, 8, 4, 90, 96),
    (14, 8, 3, 90, 86),
    (14, 8, 2, 90, 76),
    (14, 8, 6, 82, 90),
    (14, 8, 4, 74, 84),
    (14, 8, 3, 66, 80),
    (10, 6, 6, 74, 74),
    (7, 4, 5, 66, 66),
    (5, 2, 3, 62, 62),
    (3, 1, 2, 52, 52),
)
EASY_TO_READ = 90  # the width of the genogram down to which a page is saved
FEWEST_LINES = 2  # for notes
SLACK = 2  # lines that stay free, as Word sets the same text wider than the PDF
NOTE_LINES = (14, 10, 7, 5, 3)  # tried until they need no page more
_KIND_ORDER = ("observed", "reported", "assessment", "hypothesis")


def handout(session: Session, case: Case, number: int) -> Page:
    """Return the handout of a case, shortened until it fits two pages."""
    made = {kind: draw(case.sheet, kind, session.words) for kind in KINDS}
    figures = {kind: figure for kind, figure in made.items() if figure is not None}

    def tried(statements: int, facts: int, lines: int, share: int, network: int) -> tuple[Page, int]:
        sized = {
            kind: dataclasses.replace(one, width=min(100, round(one.width * (network if kind == "network" else share) / 100)))
            for kind, one in figures.items()
        }
        page = _handout(session, case, number, sized, statements, facts, lines)
        return page, count_pages(page, session.assets, session.words)

    def fits(fitting: tuple[int, int, int, int, int], most: int) -> bool:
        slack = SLACK if most == MOST_PAGES else 0  # what takes one page may take two in Word
        return tried(*fitting[:2], fitting[2] + slack, *fitting[3:])[1] <= most

    fitting = next((one for one in FITTING if fits(one, MOST_PAGES)), FITTING[-1])
    # one page instead of two, if drawings that are a little smaller are enough for that
    smaller = [other for other in FITTING if other[:2] == fitting[:2] and EASY_TO_READ <= other[3] <= fitting[3]]
    fitting = next((other for other in smaller if fits(other, 1)), fitting)
    # as many lines for notes as the last page has room for, but no page with nothing but lines
    most = 1 if tried(*fitting[:2], FEWEST_LINES, *fitting[3:])[1] == 1 else MOST_PAGES
    lines = next((lines for lines in NOTE_LINES if fits((*fitting[:2], lines, *fitting[3:]), most)), FEWEST_LINES)
    return tried(*fitting[:2], lines, *fitting[3:])[0]


def _handout(session: Session, case: Case, number: int, figures: Mapping[str, Figure], statements: int, facts: int, lines: int) -> Page:
    sheet, words = case.sheet, session.words
    code = sheet.meta.code or str(number)
    title = words.t("doc.handout" if sheet.meta.mode == "anonymous" else "doc.handout_plan")
    values: dict[str, Any] = {
        "title": title,
        "code": code,
        "question": sheet.question.key,
        "expect": sheet.question.expect,
        "tried": "; ".join(sheet.question.tried),
        "persons": [_person(person, session) for person in sheet.persons],
        "statements": _statements(sheet, session, statements),
        "facts": case.facts[:facts],
        "left_out": max(0, len(sheet.statements) - statements) + max(0, len(case.facts) - facts),
        "stress": [_factor(factor, "stress", session) for factor in sheet.stress],
        "resources": [_factor(factor, "resources", session) for factor in sheet.resources],
        "services": "; ".join(_service(service, session) for service in sheet.services),
        "note_lines": lines,
        "copies": session.meeting.copies or len(session.meeting.invited) or BLANK,
        "copy": COPY,
        "numbered": sheet.meta.mode == "anonymous",
        "genogram": figures.get("genogram"),
        "network": figures.get("network"),
        "timeline": figures.get("timeline"),
    }
    body = render(session.assets, "handout.html", words, values)
    footer = words.t("confidential") if sheet.meta.mode == "anonymous" else ""
    return Page(f"{number:02d}-{file_name(title)}-{file_name(code)}", f"{title} {code}", body, tuple(figures.values()), "cases", "", footer)


def _person(person: Person, session: Session) -> dict[str, Any]:
    words = session.words
    who = words.word("person", person.role)
    if person.index:
        who = f"{who}, {words.t('index_child')}"
    if not person.alive:
        who = f"{who}, {words.t('deceased')}"
    home = "" if person.in_home is None else words.t("answer.yes" if person.in_home else "answer.no")
    return {"code": person.code, "who": who, "age": words.band(person.age_band), "home": home, "index": person.index}


def _statements(sheet: CaseSheet, session: Session, most: int) -> list[dict[str, str]]:
    """Return the statements; when there are too many, those that were seen go before those that are guesses."""
    ranked = sorted(range(len(sheet.statements)), key=lambda i: (_rank(sheet.statements[i].kind), i))[:most]
    return [
        {
            "who": sheet.statements[i].who,
            "text": sheet.statements[i].text,
            "kind": session.words.word("kind", sheet.statements[i].kind),
            "when": sheet.statements[i].when,
        }
        for i in sorted(ranked)
    ]


def _rank(kind: str) -> int:
    return _KIND_ORDER.index(kind) if kind in _KIND_ORDER else len(_KIND_ORDER)


def _factor(factor: Factor, group: str, session: Session) -> dict[str, str]:
    parts = [session.words.word("kind", factor.kind)]
    if factor.since:
        parts.append(factor.since)
    return {"label": label(session.vocabulary, group, factor.key, session.words), "mark": f"{'●' * factor.weight}{'○' * (3 - factor.weight)} {', '.join(parts)}"}


def _service(service: Service, session: Session) -> str:
    parts = [session.words.word("status", service.status)] if service.status else []
    parts += [part for part in (service.how_often, service.since) if part]
    return f"{service.type} ({', '.join(parts)})" if parts else service.type


def file_name(text: str) -> str:
    """Return a text as part of a file name: letters, figures and hyphens of ASCII."""
    plain = text.lower()
    for letter, written in {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "ø": "oe", "æ": "ae"}.items():
        plain = plain.replace(letter, written)
    return "-".join("".join(c if c.isascii() and c.isalnum() else " " for c in plain).split())



