"""The documents of a pack besides the handouts: what each shows. A document is a function here and a template of its name."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from fallkonferenz.core.case import CaseSheet, Invited
from fallkonferenz.core.entities import Language
from fallkonferenz.core.meeting import Form
from fallkonferenz.render import report
from fallkonferenz.render.environment import render
from fallkonferenz.render.formats import Figure, Page
from fallkonferenz.render.forms import ShownBlock, rows_of, show_block
from fallkonferenz.render.handout import file_name, handout
from fallkonferenz.render.plans import clock
from fallkonferenz.render.run_chart import run_chart
from fallkonferenz.render.session import SPARE_PLACES, SPARE_PLACES_EVENT, Session

EFN_SETTINGS = ("iqz_ffk", "iqz_training")  # in Germany, doctors' points are registered with a number in the attendance list
EVENTS = ("fachforum", "qualitaetsforum", "iqz_training")  # a day with a programme rather than a meeting with an agenda
MOST_ROWS = 12


def pages(session: Session) -> Iterator[Page]:
    """Yield every page of the pack in the order of its plan."""
    for name in session.plan.documents:
        if name in PAGES:
            yield from PAGES[name](session)
        else:
            yield from form_pages(session, session.forms[name])


def page(session: Session, name: str, values: Mapping[str, Any], *, folder: str = "session", title: str = "", stem: str = "", figures: tuple[Figure, ...] = (), footer: str = "") -> Page:
    """Return a page of the template `name.html`."""
    words = session.words
    title = title or words.t(f"doc.{name}")
    common = {"session": session.facts(), "meeting": session.meeting, "plan": session.plan, "minutes": session.minutes, "copies": session.copies}
    body = render(session.assets, f"{name}.html", words, common | dict(values))
    return Page(stem or file_name(title), title, body, figures, folder, session.title, footer)


def _cover(session: Session) -> Iterator[Page]:
    words = session.words
    names: tuple[str, ...] = ("family_first", "plain", "consent", "corridor")
    if session.is_anonymous:
        names = ("recognise", "inside", "duty", "return")
    if session.plan.mode == "internal":
        names = ("no_case", "plain")
    facts = session.facts()
    if session.plan.mode != "internal":
        facts.append((words.t("mode"), words.word("mode", session.plan.mode)))
    if session.meeting.organizer:
        facts.append((words.t("organizer"), session.meeting.organizer))
    if session.meeting.version:
        facts.append((words.t("version"), session.meeting.version))
    if session.meeting.invited:
        parts = [f"{words.word('system', system)} {count}" for system, count in session.systems().items()]
        facts.append((words.t("parity"), ", ".join(parts)))
    kind = words.pick(session.plan.label)
    left_out = ("cover", "report") if session.cases else ("cover", "report", "handout")
    values = {
        "session": facts,
        "title": session.title,
        "subtitle": "" if kind in session.title else kind,
        "rules": [words.t(f"rule.{name}") for name in names],
        "contents": [_document_title(session, name) for name in session.plan.documents if name not in left_out],
        "numbered": session.copies if session.has_numbered_handouts else 0,
    }
    yield page(session, "cover", values)


def _document_title(session: Session, name: str) -> str:
    form = session.forms.get(name)
    if form is not None:
        return session.words.pick(form.title)
    if name == "handout" and not session.is_anonymous:
        return session.words.t("doc.handout_plan")
    if name == "agenda" and session.plan.setting in EVENTS:
        return session.words.t("doc.program")
    return session.words.t(f"doc.{name}")


def _agenda(session: Session) -> Iterator[Page]:
    words = session.words
    questions = [(case.sheet.meta.code, case.sheet.question.key) for case in session.cases if case.sheet.question.key]
    title = _document_title(session, "agenda")
    yield page(
        session,
        "agenda",
        {
            "title": title,
            "slots": session.timetable(),
            "end": words.time(clock(session.start, session.minutes)),
            "overrun": session.overrun,
            "questions": questions if len(session.cases) > 1 else [("", question) for _, question in questions],
            "roles": [(_capital(words.word("role", role)), who) for role, who in session.meeting.roles.items()],
        },
        title=title,
    )


def _handouts(session: Session) -> Iterator[Page]:
    for number, case in enumerate(session.cases, 1):
        yield handout(session, case, number)


def _role_cards(session: Session) -> Iterator[Page]:
    words, cards = session.words, []
    rows = session.timetable()
    order = dict.fromkeys([*(role for row in rows for role in row["roles"] if role not in ("all", "group")), *session.meeting.roles])
    for role in order:
        lines = [(row["time"], row["label"], row["repeat"], row["rule"]) for row in rows if role in row["roles"]]
        task = words.word("task", role) if words.has(f"task.{role}") else ""
        if lines or task:
            person = session.meeting.roles.get(role, "")
            cards.append({"role": _capital(words.word("role", role)), "person": person, "task": task, "lines": lines})
    yield page(session, "role_cards", {"cards": cards})


def _time_keeper(session: Session) -> Iterator[Page]:
    yield page(session, "time_keeper", {"slots": session.timetable()})


def _posters(session: Session) -> Iterator[Page]:
    yield page(session, "posters", {})


def _action_plan(session: Session) -> Iterator[Page]:
    steps = [step for case in session.cases for step in case.sheet.plan]
    yield page(session, "action_plan", {"follow_up": session.meeting.follow_up, "steps": steps, "rows": max(3, MOST_ROWS - len(steps) - len(session.meeting.follow_up))})


def _minutes(session: Session) -> Iterator[Page]:
    words = session.words
    systems = [_capital(words.word("system", system)) for system in session.systems()] or [words.t("circle")]
    cases = [{"title": _case_title(session, number), "question": case.sheet.question.key} for number, case in enumerate(session.cases, 1)]
    yield page(session, "minutes", {"systems": systems, "cases": cases or [{"title": words.t("topics"), "question": ""}]})


def _attendance(session: Session) -> Iterator[Page]:
    people = [_person(person, session) for person in session.meeting.invited]
    values = {"people": people, "spare": SPARE_PLACES_EVENT if session.plan.setting in EVENTS else SPARE_PLACES, "with_efn": _with_efn(session)}
    yield page(session, "attendance", values, folder="people")


def _certificate(session: Session) -> Iterator[Page]:
    per_point = session.limits.minutes_per_point if session.limits else 0
    people = [_person(person, session) for person in session.meeting.invited] or [{"whole": "", "profession": ""}]
    values = {"people": people, "per_point": per_point, "minutes": session.working_minutes, "points": session.working_minutes // per_point if per_point else 0, "with_efn": _with_efn(session)}
    yield dataclasses.replace(page(session, "certificate", values, folder="people"), is_numbered=False)


def _with_efn(session: Session) -> bool:
    return session.plan.setting in EFN_SETTINGS and session.words.language is Language.DE


def _invitation(session: Session) -> Iterator[Page]:
    words = session.words
    question = "" if session.is_anonymous or not session.cases else session.cases[0].sheet.question.key
    values = {
        "program_head": words.t("doc.program" if session.plan.setting in EVENTS else "invitation.program"),
        "program": [f"{row['time']} {row['label']}" for row in session.timetable()],
        "notice": words.t(f"invitation.{session.plan.mode}"),
        "question": question,
    }
    yield page(session, "invitation", values)


def _report(session: Session) -> Iterator[Page]:
    words, warnings = session.words, list(report.warnings(session))
    cases = [report.about(session, case, _case_title(session, number)) for number, case in enumerate(session.cases, 1)]
    if not cases and not warnings:
        return
    head = "report.before_consented" if session.plan.mode == "consented" else "report.checklist"
    checks = [words.t(f"check.{key}") for key in report.CHECKS[session.plan.mode]] if cases else []
    values = {"warnings": warnings, "cases": cases, "head": words.t(head), "checks": checks}
    yield page(session, "report", values, folder="coordinator", footer=session.words.t("report.only"))


def form_pages(session: Session, form: Form) -> Iterator[Page]:
    """Yield a form once, or once for each case."""
    title = session.words.pick(form.title)
    owners = [(case.sheet,) for case in session.cases] if form.per == "case" else []
    for number, sheets in enumerate(owners or [session.sheets], 1):
        blocks, figures = _blocks(session, form, sheets)
        code = sheets[0].meta.code if form.per == "case" and sheets else ""
        values = {"title": title, "intro": session.words.pick(form.intro), "blocks": blocks, "code": code}
        stem = file_name(title) + (f"-{file_name(code) or number}" if len(owners) > 1 else "")
        yield page(session, "form", values, folder=form.folder, title=title, stem=stem, figures=figures)


def _blocks(session: Session, form: Form, sheets: Sequence[CaseSheet]) -> tuple[list[ShownBlock], tuple[Figure, ...]]:
    """Return the blocks of a form in words, and the drawings among them; a drawing without numbers is left out."""
    blocks, figures = [], []
    for number, block in enumerate(form.blocks):
        shown = show_block(block, session.meeting, sheets, session.words)
        if block.kind == "drawing":
            figure = run_chart(rows_of(block, session.meeting), f"chart-{number}.svg", shown.label)
            if figure is None:
                continue
            figures.append(figure)
            shown = dataclasses.replace(shown, figure=figure)
        blocks.append(shown)
    return blocks, tuple(figures)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _case_title(session: Session, number: int) -> str:
    code = session.cases[number - 1].sheet.meta.code
    name = session.words.t("case_n", n=number) if len(session.cases) > 1 or not code else session.words.t("case")
    return f"{name} {code}".strip()


def _person(person: Invited, session: Session) -> dict[str, str]:
    first, _, last = person.name.rpartition(" ")
    return {
        "whole": person.name,
        "last": last,
        "first": first,
        "profession": person.profession,
        "system": session.words.word("system", person.system) if person.system else "",
    }


PAGES: Mapping[str, Callable[[Session], Iterator[Page]]] = {
    "cover": _cover,
    "agenda": _agenda,
    "handout": _handouts,
    "role_cards": _role_cards,
    "time_keeper": _time_keeper,
    "posters": _posters,
    "action_plan": _action_plan,
    "minutes": _minutes,
    "attendance": _attendance,
    "certificate": _certificate,
    "invitation": _invitation,
    "report": _report,
}
