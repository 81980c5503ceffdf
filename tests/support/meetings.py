"""Invented sessions: a small one with cases of three sizes, and the examples that come with the program."""

from __future__ import annotations

import dataclasses
import datetime
import pathlib

from fallkonferenz import pipeline
from fallkonferenz.cli.packs import read_cases
from fallkonferenz.core.case import (
    CaseSheet,
    Event,
    Factor,
    Invited,
    Meeting,
    NetworkTie,
    Question,
    Service,
    Statement,
    Step,
)
from fallkonferenz.core.entities import Language
from fallkonferenz.render.session import Case, Checked, Session
from fallkonferenz.store.documents import Library
from fallkonferenz.store.meetings import read_meeting
from support.families import FAMILIES

LIBRARY = Library()
EXAMPLES = pathlib.Path(__file__).parents[2] / "examples" / "meetings"
CASE = dataclasses.replace(
    FAMILIES["two fathers"],
    question=Question("Wie sagen wir <es> & wem?", "drei Sätze"),
    statements=(Statement("observed", "weint lange", "K1"),),
    stress=(Factor("parent_exhaustion", 3, "observed"),),
    resources=(Factor("grandparents", 2),),
)
FULL_CASE = dataclasses.replace(
    CASE,
    persons=FAMILIES["separation with new families"].persons,
    relations=FAMILIES["separation with new families"].relations,
    statements=tuple(Statement("reported", f"{i}: schläft seit Wochen nur zwei Stunden am Stück", "M") for i in range(8)),
    network=tuple(
        NetworkTie(f"{who} {i}", sector, i, "weak", formal=i > 1)
        for who, sector in (("Nachbarin", "friends"), ("Praxis", "health"), ("Kita", "school_work"), ("Familienhilfe", "youth_welfare"))
        for i in (1, 2, 3)
    ),
    timeline=tuple(Event(f"vor {i} Monaten", "Umzug in eine andere Wohnung") for i in range(6, 0, -1)),
    services=tuple(Service(one, "health", status="active") for one in ("Hebamme", "Schreiambulanz", "Elterncafé")),
)
LONG_CASE = dataclasses.replace(FULL_CASE, statements=tuple(Statement("observed", f"{i} " + "sehr lange Beobachtung " * 12) for i in range(40)))
MEETING = Meeting(
    "iqz_ffk",
    "iqz_ffk",
    Language.DE,
    datetime.date(2027, 3, 10),
    datetime.time(18, 0),
    title="Zirkel Musterkreis",
    roles={"moderator_a": "Kinderärztin"},
    invited=(Invited("Hebamme", "health", "Beate Mustermann", "Praxis am Beispielweg"), Invited("Sozialarbeiter", "youth_welfare", "Ole Probe")),
    follow_up=(Step("Brief schreiben", "Hebamme", "März"),),
)


def session(meeting: Meeting = MEETING, *cases: CaseSheet, library: Library = LIBRARY, checked: dict[str, Checked] | None = None) -> Session:
    """Return a session of these cases."""
    return pipeline.session(dataclasses.replace(meeting, sheets=cases), [Case(one) for one in cases], library, checked=checked)


def example(name: str) -> Session:
    """Return the session of an example meeting, its sheets not searched for names."""
    file = read_meeting(EXAMPLES / f"{name}.yaml")
    cases, checked = read_cases(file.cases, quick=True, population=file.meeting.population)
    return pipeline.session(file.with_sheets(case.sheet for case in cases), cases, LIBRARY, checked=checked)
