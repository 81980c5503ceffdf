"""A session to the documents of its pack: pages in every format, calendar file, mail text, index page."""

from __future__ import annotations

import concurrent.futures
import dataclasses
import datetime
from collections.abc import Sequence

from fallkonferenz.core.case import Document
from fallkonferenz.core.errors import TemplateError
from fallkonferenz.render import gate
from fallkonferenz.render.environment import render
from fallkonferenz.render.formats import Page, convert, to_html, to_print
from fallkonferenz.render.handout import file_name
from fallkonferenz.render.pages import PAGES, pages
from fallkonferenz.render.session import Session

FOLDERS = ("session", "cases", "people", "coordinator")
WORKERS = 2  # pandoc and Typst work beside Python, so two pages at a time use two cores
SHOWN = {"html": "HTML", "pdf": "PDF", "docx": "Word"}


def build_pack(session: Session, formats: Sequence[str], key_files: Sequence[str] = (), to_fill: Sequence[tuple[str, str]] = ()) -> tuple[Document, ...]:
    """Return every document of the pack; its index also leads to the files `to_fill` (title, name). Raises RefusedError if the gate is closed (see `gate`)."""
    missing = [name for name in session.plan.documents if name not in PAGES and name not in session.forms]
    if missing:
        raise TemplateError(f"plan {session.plan.id} names unknown documents: {', '.join(missing)}")
    leaks = {code: checked.found for code, checked in session.checked.items() if checked.found}
    sheets = [case.sheet for case in session.cases]
    gate.refuse(sheets, session.plan.mode, leaks=leaks, key_files=key_files)
    made = [_numbered(one, number) for number, one in enumerate(pages(session), 1)]
    gate.refuse_names(session.meeting, [(one.title, one.body) for one in made if one.folder == "cases"])
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        converted = list(pool.map(lambda one: convert(one, formats, session.assets, session.words), made))
    documents = [document for group in converted for document in group]
    extra = [(session.words.t("mail"), _mail(session))]
    extra += [(session.words.t("calendar"), document) for document in _calendar(session)]
    if "pdf" in formats and session.has_numbered_handouts:
        title = session.words.t("copies_print", n=session.copies)
        handouts = (one for one in made if one.folder == "cases")
        extra += [(f"{one.title}, {title}", to_print(one, session.copies, session.assets, session.words)) for one in handouts]
    return (_index(session, made, formats, extra, to_fill), *documents, *(document for _, document in extra))


def build_handouts(session: Session, formats: Sequence[str]) -> tuple[Document, ...]:
    """Return the handouts alone, and all copies if the meeting says how many. Raises RefusedError if the gate is closed."""
    leaks = {code: checked.found for code, checked in session.checked.items() if checked.found}
    gate.refuse([case.sheet for case in session.cases], "", leaks=leaks)
    made = list(PAGES["handout"](session))
    gate.refuse_names(session.meeting, [(one.title, one.body) for one in made])
    documents = [document for one in made for document in convert(one, formats, session.assets, session.words)]
    if "pdf" in formats and session.meeting.copies:
        numbered = [one for one, case in zip(made, session.cases, strict=True) if case.sheet.meta.mode == "anonymous"]
        documents += [to_print(one, session.copies, session.assets, session.words) for one in numbered]
    return tuple(documents)


def _numbered(one: Page, number: int) -> Page:
    return one if one.folder == "cases" else dataclasses.replace(one, stem=f"{number:02d}-{one.stem}")


def _index(session: Session, made: Sequence[Page], formats: Sequence[str], extra: Sequence[tuple[str, Document]], to_fill: Sequence[tuple[str, str]]) -> Document:
    """Return the page that leads to every document; `extra` are those that come in one format only, with their titles."""
    words = session.words
    folders = []
    for folder in FOLDERS:
        entries = [
            {"title": one.title, "links": [(SHOWN[f], f"{folder}/{one.stem}.{f}") for f in formats]}
            for one in made
            if one.folder == folder
        ]
        for title, document in extra:
            if document.name.startswith(f"{folder}/"):
                ending = document.name.rpartition(".")[2]
                entries.append({"title": title, "links": [(SHOWN.get(ending, f".{ending}"), document.name)]})
        if entries:
            folders.append((folder, entries))
    if to_fill:
        folders.append(("after", [{"title": title, "links": [(name, name)]} for title, name in to_fill]))
    when = ", ".join(value for _, value in session.facts())
    values = {"meeting": session.meeting, "plan": session.plan, "when": when, "folders": folders}
    body = render(session.assets, "index.html", words, values)
    content = to_html(Page("index", session.title, body, header=words.t("doc.index")), session.assets, words)
    return Document("index.html", "text/html", content)


def _mail(session: Session) -> Document:
    """Return the invitation as text for a mail."""
    words, lines = session.words, [session.title, ""]
    lines += [words.t("invitation.hello"), "", words.t("invitation.text", title=session.title), ""]
    lines += [f"{label}: {value}" for label, value in session.facts()] + [""]
    lines += [words.t(f"invitation.{session.plan.mode}"), "", words.t("invitation.reply"), "", words.t("yours")]
    lines += [session.meeting.organizer, ""] if session.meeting.organizer else [""]
    name = file_name(words.t("doc.invitation"))
    return Document(f"session/{name}-mail.txt", "text/plain", "\n".join(lines).encode("utf-8"))


def _calendar(session: Session) -> tuple[Document, ...]:
    """Return the calendar file, if the day is known. It names no case and no person."""
    day = session.meeting.date
    if day is None:
        return ()
    import icalendar

    begin = datetime.datetime.combine(day, session.start)
    event = icalendar.Event()
    event.add("uid", f"{day.isoformat()}-{session.plan.id}-{file_name(session.title)}@fallkonferenz.example")
    event.add("summary", session.title)
    event.add("dtstart", begin)
    event.add("dtend", begin + datetime.timedelta(minutes=session.minutes))
    event.add("dtstamp", datetime.datetime.combine(day, datetime.time(0, 0), datetime.UTC))  # the same bytes every time
    if session.meeting.place:
        event.add("location", session.meeting.place)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//fallkonferenz//de")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return (Document(f"session/{day.isoformat()}-{session.plan.id.replace('_', '-')}.ics", "text/calendar", bytes(calendar.to_ical())),)
