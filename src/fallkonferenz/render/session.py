"""What every document of a pack is made from, worked out once: clock times, cases, people, words."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from fallkonferenz.core.case import CaseSheet, CaseTemplate, Meeting, Vocabulary
from fallkonferenz.core.meeting import Form, Limits, Plan
from fallkonferenz.render.environment import Assets
from fallkonferenz.render.plans import Slot, clock, schedule
from fallkonferenz.render.words import Words

NOON = datetime.time(9, 0)  # when neither meeting nor plan says when it begins
SPARE_PLACES = 3  # empty lines for people who come without having been invited
SPARE_PLACES_EVENT = 12  # the same for an event to which many come


@dataclasses.dataclass(frozen=True, slots=True)
class Case:
    """A case as documents show it: the sheet, and further facts with their labels that may leave the file.

    Without a family it is no case but a record, for instance of an improvement work.
    """

    sheet: CaseSheet
    facts: tuple[tuple[str, str], ...] = ()
    has_family: bool = True


@dataclasses.dataclass(frozen=True, slots=True)
class Checked:
    """What the search for identifiers found in a case: `found` places to look at; `is_done` False if nobody searched.

    `left` are the kinds of indirect identifiers that stay, `estimate` says in sentences how many families they fit.
    """

    found: tuple[str, ...] = ()
    is_done: bool = True
    left: tuple[str, ...] = ()
    estimate: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Session:
    """A meeting with its plan and everything that its documents need. `checked` is by the code of a case.

    `records` are sheets without a family: of an improvement work, an onboarding, a pathway. They fill forms only.
    """

    meeting: Meeting
    plan: Plan
    cases: tuple[Case, ...]
    vocabulary: Vocabulary
    forms: Mapping[str, Form]
    words: Words
    assets: Assets
    limits: Limits | None = None
    checked: Mapping[str, Checked] = dataclasses.field(default_factory=dict)
    records: tuple[CaseSheet, ...] = ()

    @property
    def sheets(self) -> tuple[CaseSheet, ...]:
        """Every sheet of the meeting, the cases first."""
        return (*(case.sheet for case in self.cases), *self.records)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The lines of the agenda."""
        return schedule(
            self.plan, {"case": len(self.cases), "goal": self._count("ip.goals"), "work": len(self.meeting.tables.get("works", ()))}
        )

    def _count(self, path: str) -> int:
        """Return how many rows the meeting or a sheet has for a list."""
        own: Any = next((sheet.extra[path] for sheet in self.sheets if sheet.extra.get(path)), ())
        return len(self.meeting.tables.get(path, own if isinstance(own, (list, tuple)) else ()))

    @property
    def start(self) -> datetime.time:
        """When it begins: as the meeting says, else as usual for the plan."""
        if self.meeting.start is not None:
            return self.meeting.start
        return datetime.time.fromisoformat(self.plan.start) if self.plan.start else NOON

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.slots[-1].end

    @property
    def working_minutes(self) -> int:
        """How long it takes without its breaks."""
        return sum(slot.minutes for slot in self.slots if not slot.phase.pause)

    @property
    def overrun(self) -> int:
        """Minutes after the time when the room must be left; 0 if it ends in time or nobody said when."""
        if self.meeting.end is None:
            return 0
        allowed = (self.meeting.end.hour - self.start.hour) * 60 + self.meeting.end.minute - self.start.minute
        return max(0, self.minutes - allowed)

    @property
    def copies(self) -> int:
        """How many handouts are printed."""
        return self.meeting.copies or max(1, len(self.meeting.invited))

    @property
    def has_numbered_handouts(self) -> bool:
        """Whether handouts are numbered, so that they can be counted and collected: those of anonymous cases."""
        return self.is_anonymous and bool(self.cases) and "handout" in self.plan.documents

    @property
    def title(self) -> str:
        """What the session is called."""
        return self.meeting.title or self.words.pick(self.plan.label)

    @property
    def is_anonymous(self) -> bool:
        """Whether the family is absent."""
        return self.plan.mode == "anonymous"

    def facts(self) -> list[tuple[str, str]]:
        """Return the lines at the head of a document: date, time, place."""
        words = self.words
        times = words.t("from_to", a=words.time(self.start), b=words.time(clock(self.start, self.minutes)))
        lines = [(words.t("date"), words.date(self.meeting.date)), (words.t("time"), times)]
        if self.meeting.place:
            lines.append((words.t("place"), self.meeting.place))
        return lines

    def timetable(self) -> list[dict[str, Any]]:
        """Return the lines of the agenda in words."""
        words, rows = self.words, []
        for slot in self.slots:
            phase = slot.phase
            rows.append(
                {
                    "id": phase.id,
                    "time": words.time(clock(self.start, slot.start)),
                    "end": words.time(clock(self.start, slot.end)),
                    "label": words.pick(phase.label),
                    "minutes": slot.minutes,
                    "who": ", ".join(words.word("role", role) for role in phase.who),
                    "roles": phase.who,
                    "out": words.word("out", phase.out) if phase.out else "",
                    "rule": words.pick(phase.rule),
                    "pause": phase.pause,
                    "repeat": words.t(f"{phase.each}_n", n=slot.number) if self._repeats(slot) else "",
                }
            )
        return rows

    def _repeats(self, slot: Slot) -> bool:
        return slot.number > 1 or (slot.number == 1 and any(other.number > 1 and other.phase.each == slot.phase.each for other in self.slots))

    def systems(self) -> Mapping[str, int]:
        """Return how many people are invited from each system, in the order of the list."""
        counts: dict[str, int] = {}
        for person in self.meeting.invited:
            counts[person.system or "other"] = counts.get(person.system or "other", 0) + 1
        return counts


def label(vocabulary: Vocabulary, group: str, key: str, words: Words) -> str:
    """Return the words of a stress factor or resource."""
    texts: Sequence[Any] = [word.label for word in vocabulary.words(group) if word.key == key]
    return words.pick(texts[0]) if texts else key.replace("_", " ")


_FACT_KINDS = ("string", "text", "texts", "integer", "enum")
_OWN_PLACE = ("meta", "question", "persons", "relations", "network", "statements", "timeline", "stress", "resources", "services", "plan")


def facts(sheet: CaseSheet, template: CaseTemplate) -> tuple[CaseSheet, tuple[tuple[str, str], ...]]:
    """Return the sheet without what is internal, and its further fields as label and value.

    In a sheet for a session without the family, forms get nothing that is internal either.
    """
    open_fields = [field for field in template.fields if field.privacy != "internal"]
    lang = sheet.meta.lang
    shown = []
    for field in open_fields:
        value = sheet.extra.get(field.path)
        if field.kind not in _FACT_KINDS or field.path.split(".")[0] in _OWN_PLACE or value in (None, "", []):
            continue
        if field.kind == "enum":
            text = field.choices.get(str(value), {}).get(lang, str(value).replace("_", " "))
        else:
            text = "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
        shown.append((field.label.get(lang, field.name), text))
    kept = {field.path: sheet.extra[field.path] for field in open_fields if field.path in sheet.extra}
    meta = dataclasses.replace(sheet.meta, altered="")
    return dataclasses.replace(sheet, meta=meta, extra=kept), tuple(shown)
