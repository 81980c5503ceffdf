"""Filled minutes to the documents after a session: the record, and the action plan."""

from __future__ import annotations

from collections.abc import Sequence

from fallkonferenz.core.case import Document
from fallkonferenz.core.meeting import Agreed, Minutes
from fallkonferenz.render.environment import Assets, render
from fallkonferenz.render.formats import Page, convert
from fallkonferenz.render.handout import file_name
from fallkonferenz.render.words import Words


def documents(minutes: Minutes, words: Words, assets: Assets, formats: Sequence[str]) -> tuple[Document, ...]:
    """Return the record and the action plan in every format."""
    facts = [(words.t("date"), words.date(minutes.date))]
    if minutes.start or minutes.end:
        both = words.t("from_to", a=minutes.start, b=minutes.end) if minutes.start and minutes.end else minutes.start or minutes.end
        facts.append((words.t("time"), both))
    if minutes.present:
        facts.append((words.t("present"), ", ".join(f"{words.word('system', one)} {count}" for one, count in minutes.present.items())))
    if minutes.method:
        facts.append((words.t("method"), minutes.method))
    hurdles = words.t("hurdles")
    if minutes.level:
        hurdles += f" ({words.word('level', minutes.level)})"
    lists = [(words.t("open_points"), minutes.open_points), (hurdles, minutes.hurdles)]
    groups = [(words.t("last_time"), minutes.follow_up), (words.t("this_time"), minutes.actions)]
    values = {"facts": facts, "minutes": minutes}
    record = render(assets, "minutes_filled.html", words, values | {"lists": [one for one in lists if one[1]]})
    plan = render(assets, "action_plan_filled.html", words, values | {"groups": [one for one in groups if one[1]]})
    made = []
    for key, body in (("doc.minutes", record), ("doc.action_plan", plan)):
        title = words.t(key)
        made.append(Page(file_name(title), title, body, folder="", header=minutes.title))
    return tuple(document for page in made for document in convert(page, formats, assets, words))


def still_open(minutes: Minutes) -> tuple[Agreed, ...]:
    """Return the steps that the next agenda follows up: what was agreed now, and what is not done from before."""
    return tuple(step for step in (*minutes.follow_up, *minutes.actions) if not step.done)
