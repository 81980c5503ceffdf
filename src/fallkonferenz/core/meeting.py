"""What a session is made of besides its cases: the plan with its phases, and forms. All of it is data that users add to."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping

from fallkonferenz.core.entities import Language

Texts = Mapping[Language, str]  # one text by language
Row = Mapping[str, str]  # one row of a table that a coordinator fills, by the key of the column


@dataclasses.dataclass(frozen=True, slots=True)
class Phase:
    """One phase of a plan. `who` and `out` are keys of the word catalogue (`role.<who>`, `out.<out>`).

    `each` says that the phase comes once for each case, goal or improvement work of the session; neighbouring phases
    with the same `each` are repeated together. `rule` is one sentence for the person who leads.
    """

    id: str
    minutes: int
    label: Texts
    who: tuple[str, ...] = ()
    out: str = ""
    each: str = ""
    pause: bool = False
    rule: Texts = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class Plan:
    """The course of a session. `minutes` is the sum of its phases, each counted once; `mode` that of its cases.

    `documents` are the parts of its pack in order: names of document templates and of forms. `lang` is the language of
    those who use it most; a new meeting begins with it.
    """

    id: str
    setting: str
    mode: str
    minutes: int
    phases: tuple[Phase, ...]
    label: Texts
    documents: tuple[str, ...]
    source: str = ""
    start: str = ""
    lang: Language = Language.DE


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """A column of a form's table; `width` in percent."""

    key: str
    label: Texts
    width: int = 0


@dataclasses.dataclass(frozen=True, slots=True)
class Block:
    """A piece of a form: exactly one of text, heading, field (label and `lines` to write on), space (an empty frame as
    high as `lines`), checks, scale, table, signature, page (a new one) or drawing.

    `filled_from` names what stands in it already: a table of the meeting (`offers`), a field of the case sheet
    (`sip.goal_long`) or of its question (`question.key`); if there is nothing, a table shows `values`. `rows` are empty
    rows to write in; a column `count` with numbers below `hide_below` is shown as "< n", because small counts point to
    families.
    """

    kind: str
    label: Texts = dataclasses.field(default_factory=dict)
    lines: int = 2
    items: tuple[Texts, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: int = 0
    filled_from: str = ""
    hide_below: int = 0
    values: tuple[Mapping[str, Texts], ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Form:
    """A sheet to fill in by hand or in Word. `per` is session or case; `folder` where in the pack it lies."""

    id: str
    title: Texts
    blocks: tuple[Block, ...]
    intro: Texts = dataclasses.field(default_factory=dict)
    per: str = "session"
    folder: str = "session"


@dataclasses.dataclass(frozen=True, slots=True)
class Limits:
    """What a KV or chamber asks of a circle, as a profile; 0: says nothing. Shares in percent."""

    id: str
    label: str = ""
    source: str = ""
    fewest_people: int = 0
    most_people: int = 0
    fewest_minutes: int = 0
    least_health_share: int = 0
    minutes_per_point: int = 0
    note: Texts = dataclasses.field(default_factory=dict)


@dataclasses.dataclass(frozen=True, slots=True)
class Agreed:
    """One step that a session agreed on; the owner is a role."""

    step: str
    owner_role: str = ""
    by: str = ""
    done: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Discussed:
    """What a session wrote down about a case: nothing in it identifies a family."""

    code: str
    question: str = ""
    hypotheses: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Minutes:
    """The filled minutes of a session. `present` counts people by system, `levels` says where open points go."""

    lang: Language
    title: str = ""
    date: datetime.date | None = None
    start: str = ""
    end: str = ""
    method: str = ""
    present: Mapping[str, int] = dataclasses.field(default_factory=dict)
    cases: tuple[Discussed, ...] = ()
    follow_up: tuple[Agreed, ...] = ()
    actions: tuple[Agreed, ...] = ()
    open_points: tuple[str, ...] = ()
    hurdles: tuple[str, ...] = ()
    level: str = ""
    next_date: datetime.date | None = None
    next_giver: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Forum:
    """The results of a forum: statements of each round, what was said, to whom it is addressed, whether it is released."""

    title: str
    lead: str = ""
    people: str = ""
    input: str = ""
    discussion: tuple[str, ...] = ()
    rounds: tuple[tuple[str, ...], ...] = ()
    addressed_to: tuple[str, ...] = ()
    open_questions: tuple[str, ...] = ()
    released: bool = False
    lang: Language | None = None
