"""The case sheet and the meeting, as the rooms hand them on; fields as in the handbook's core sheet. No originals."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from typing import Any

from fallkonferenz.core.entities import Language
from fallkonferenz.core.meeting import Row

PROPOSED, CONFIRMED = "proposed", "confirmed"


@dataclasses.dataclass(frozen=True, slots=True)
class Source:
    """Where a filled value was read: `[start, end)` of the pseudonymized text, in characters; proposed or confirmed.

    What a person has written has no source.
    """

    start: int
    end: int
    state: str = PROPOSED


@dataclasses.dataclass(frozen=True, slots=True)
class Gap:
    """A field that is empty: its dotted path, the reason, and the question to the case giver."""

    field: str
    reason: str
    question: str


@dataclasses.dataclass(frozen=True, slots=True)
class Meta:
    """Who the sheet is for. `mode` is anonymous, consented or internal; `duty_check` none, adviser_asked or reported.

    Both are None until a person has set them: no agenda is built before.
    """

    code: str
    setting: str
    lang: Language
    mode: str | None = None
    duty_check: str | None = None
    giver_role: str = ""
    prepared: str = ""
    altered: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Question:
    """The key question in one sentence, what is expected of the circle, and what was tried."""

    key: str = ""
    expect: str = ""
    tried: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """One person of the genogram by code. `sex` is f, m, d or u; `role` a key such as mother, father, child."""

    code: str
    role: str
    sex: str = "u"
    age_band: str = ""
    index: bool = False
    alive: bool = True
    in_home: bool | None = None
    custody: str = ""
    work_band: str = ""
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Relation:
    """Two persons: `couple` (married, together, separated, divorced), or `kin` (parent_of, sibling, half_sibling,
    step_parent_of, foster_parent_of, adoptive_parent_of, twin), or `tie` (close, distant, conflict, cut_off, violence); a to b."""

    a: str
    b: str
    couple: str = ""
    kin: str = ""
    tie: str = ""
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class NetworkTie:
    """A node of the network map: sector (family, friends, school_work, health, youth_welfare, community), horizon 1..3
    (1 is near), tie (strong, weak, stress, broken, or empty if not rated), direction (to, from, both)."""

    who: str
    sector: str
    horizon: int = 2
    tie: str = ""
    direction: str = ""
    formal: bool = False
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Statement:
    """One statement; `kind` is observed, reported, hypothesis or assessment."""

    kind: str
    text: str
    who: str = ""
    when: str = ""
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Factor:
    """A stress factor or resource by its key in the controlled vocabulary; weight 1..3; kind observed, reported, assumed."""

    key: str
    weight: int = 1
    kind: str = "reported"
    since: str = ""
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Service:
    """A service by type, never by the provider's name."""

    type: str
    sector: str = ""
    status: str = ""
    since: str = ""
    how_often: str = ""
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Event:
    """One entry of the timeline; `when` as the pseudonymized text says it."""

    when: str
    text: str
    source: Source | None = None


@dataclasses.dataclass(frozen=True, slots=True)
class Step:
    """One step of the action plan; the owner is a role."""

    step: str
    owner_role: str = ""
    by: str = ""
    done: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class CaseSheet:
    """A filled case sheet. `extra` holds the setting's further fields by dotted path ("hp.goal_total"), as read.

    `proposed` says where single values (by dotted path) were read, `gaps` what is empty and whom to ask.
    """

    meta: Meta
    question: Question = Question()
    persons: tuple[Person, ...] = ()
    relations: tuple[Relation, ...] = ()
    network: tuple[NetworkTie, ...] = ()
    statements: tuple[Statement, ...] = ()
    stress: tuple[Factor, ...] = ()
    resources: tuple[Factor, ...] = ()
    services: tuple[Service, ...] = ()
    plan: tuple[Step, ...] = ()
    extra: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    timeline: tuple[Event, ...] = ()
    proposed: Mapping[str, Source] = dataclasses.field(default_factory=dict)
    gaps: tuple[Gap, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who is invited: a profession and a system (health, youth_welfare, school, ...); the name is for the attendance list alone."""

    profession: str
    system: str = ""
    name: str = ""
    institution: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Meeting:
    """A session of a circle. `sheets` are the cases in the order of the agenda; `extra` holds the setting's further fields.

    `end` is when the room must be left, `limits` a profile of a KV or chamber, `copies` the handouts that are printed
    (0: one for everybody invited), `tables` what is filled into forms: offers, hurdles, goals, forums. `population` is
    how many people live in the area (0: not known), for the estimate of how many families a case fits.
    """

    setting: str
    plan: str
    lang: Language
    date: datetime.date | None = None
    start: datetime.time | None = None
    place: str = ""
    title: str = ""
    roles: Mapping[str, str] = dataclasses.field(default_factory=dict)
    invited: tuple[Invited, ...] = ()
    sheets: tuple[CaseSheet, ...] = ()
    follow_up: tuple[Step, ...] = ()
    extra: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    end: datetime.time | None = None
    next_date: datetime.date | None = None
    organizer: str = ""
    event_no: str = ""
    limits: str = ""
    copies: int = 0
    tables: Mapping[str, tuple[Row, ...]] = dataclasses.field(default_factory=dict)
    population: int = 0
    version: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Document:
    """A finished document of a pack: file name, media type, content."""

    name: str
    media_type: str
    content: bytes = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a case template. `path` is dotted; `kind` string, text, integer, date, month, boolean, enum, texts, rows
    or factors; `privacy` open, coarse (only in coarse form when the case is anonymous) or internal (never leaves the file).

    `sections` are the kinds of headings under which a narrative tells it (`sheets.words.headings`).
    `label`, `hint` and `question` are by language; `choices` are an enum's values with their labels by language,
    `find` the phrases by which a narrative tells one of them.
    """

    path: str
    kind: str
    label: Mapping[Language, str]
    hint: Mapping[Language, str]
    question: Mapping[Language, str]
    required: bool = False
    privacy: str = "open"
    longest: int = 0
    choices: Mapping[str, Mapping[Language, str]] = dataclasses.field(default_factory=dict)
    columns: tuple[FieldSpec, ...] = ()
    sections: tuple[str, ...] = ()
    find: Mapping[str, Mapping[Language, tuple[str, ...]]] = dataclasses.field(default_factory=dict)

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]


@dataclasses.dataclass(frozen=True, slots=True)
class CaseTemplate:
    """The fields of a setting's case sheet in order. `renamed` leads fields of older versions to those of this one."""

    id: str
    version: int
    label: Mapping[Language, str]
    fields: tuple[FieldSpec, ...]
    renamed: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def field(self, path: str) -> FieldSpec | None:
        """Return the field at a dotted path."""
        return next((field for field in self.fields if field.path == path), None)


@dataclasses.dataclass(frozen=True, slots=True)
class Word:
    """A key of the controlled vocabulary with its labels, and the phrases that speak of it, by language.

    `whose` is child or parent if the key is a trait of one of the two; else empty.
    """

    key: str
    label: Mapping[Language, str]
    phrases: Mapping[Language, tuple[str, ...]]
    whose: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class Vocabulary:
    """Stress factors and resources."""

    stress: tuple[Word, ...]
    resources: tuple[Word, ...]

    def words(self, group: str) -> tuple[Word, ...]:
        """Return the words of `stress` or `resources`."""
        return self.stress if group == "stress" else self.resources
