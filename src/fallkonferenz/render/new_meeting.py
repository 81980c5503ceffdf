"""What a new meeting.yaml holds before a coordinator fills it in."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from fallkonferenz.core.case import Meeting
from fallkonferenz.core.meeting import Form, Plan
from fallkonferenz.render.words import Words

_COMMENTS = ("setting", "plan", "lang", "title", "organizer", "date", "start", "place", "roles", "invited", "cases", "follow_up", "next_date", "event_no", "limits", "copies", "population", "version", "tables")
_NO_PERSON = ("all", "group", "family", "both_systems", "four_professions", "former_givers", "team", "helpers", "tandems")


def new_meeting(meeting: Meeting, plan: Plan, forms: Mapping[str, Form], words: Words, file_name: str) -> tuple[dict[str, Any], dict[str, str], str]:
    """Return the fields with what is known, a comment for each, and the comment at the head of the file."""
    roles = dict.fromkeys(role for phase in plan.phases for role in phase.who if role not in _NO_PERSON)
    start = meeting.start.strftime("%H:%M") if meeting.start else plan.start
    data: dict[str, Any] = {
        "setting": plan.setting,
        "plan": plan.id,
        "lang": meeting.lang.value,
        "title": meeting.title or words.pick(plan.label),
        "organizer": meeting.organizer,
        "date": meeting.date,
        "start": start,
        "end": meeting.end.strftime("%H:%M") if meeting.end else None,
        "place": meeting.place,
        "roles": dict.fromkeys(roles, "") | dict(meeting.roles),
        "invited": [dataclasses.asdict(person) for person in meeting.invited],
        "cases": [],
        "follow_up": [dataclasses.asdict(step) for step in meeting.follow_up],
        "limits": meeting.limits or None,
        "tables": {name: [dict(row) for row in rows] for name, rows in meeting.tables.items()},
    }
    comments = {name: words.t(f"new.{name}") for name in _COMMENTS}
    comments["invited"] += "\n- {name: ..., profession: ..., system: health}"
    comments["tables"] += "".join(f"\n{name}: {', '.join(keys)}" for name, keys in _tables(forms).items())
    return data, comments, words.t("new.head", file=file_name)


def _tables(forms: Mapping[str, Form]) -> dict[str, list[str]]:
    """Return the tables that the forms of a plan are filled from, with their columns."""
    blocks = [block for form in forms.values() for block in form.blocks if block.kind == "table"]
    found: dict[str, list[str]] = {}
    for block in blocks:
        if block.filled_from not in ("", "invited"):
            known = found.setdefault(block.filled_from, [])
            known += [column.key for column in block.columns if column.key not in known]
    return found
