"""Plans: data to `Plan` with every problem at once, and a plan to clock times. Reading files is not its job."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import TemplateError
from fallkonferenz.core.meeting import Phase, Plan, Texts

MODES = ("anonymous", "consented", "internal")
EACH = ("", "case", "goal", "work")
_PLAN_KEYS = {"id", "setting", "mode", "minutes", "start", "lang", "source", "label", "documents", "phases"}
_PHASE_KEYS = {"id", "min", "who", "out", "each", "pause", "label", "rule"}
LONG = 120  # minutes; a session that is longer needs a break
BREAK = 10  # minutes of the break that is put between two cases


@dataclasses.dataclass(frozen=True, slots=True)
class Slot:
    """One line of an agenda: when it starts and ends, in minutes after the start of the session, and for which case.

    `number` counts the repetitions of a phase from 1 and is 0 for a phase that comes once.
    """

    start: int
    end: int
    phase: Phase
    number: int = 0

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return self.end - self.start


BREAK_PHASE = Phase(
    "break",
    BREAK,
    {Language.DE: "Pause", Language.SV: "Paus", Language.NB: "Pause", Language.NN: "Pause"},
    ("all",),
    pause=True,
)


def parse_plan(data: Any, name: str) -> Plan:
    """Return the plan in data read from YAML. Raises TemplateError with every problem."""
    if not isinstance(data, Mapping):
        raise TemplateError(f"plan {name} is not a table of fields", hint="copy one of the built-in plans and change it")
    problems = list(_problems(data))
    if problems:
        raise TemplateError(f"plan {name} is not valid", problems=tuple(problems), hint="change the lines named above")
    phases = tuple(
        Phase(
            str(row["id"]),
            row["min"],
            texts(row["label"]),
            tuple(map(str, row.get("who") or ())),
            str(row.get("out") or ""),
            str(row.get("each") or ""),
            bool(row.get("pause", False)),
            texts(row.get("rule") or {}),
        )
        for row in data["phases"]
    )
    return Plan(
        str(data["id"]),
        str(data["setting"]),
        str(data["mode"]),
        data["minutes"],
        phases,
        texts(data["label"]),
        tuple(map(str, data.get("documents") or ())),
        str(data.get("source") or ""),
        str(data.get("start") or ""),
        Language(data.get("lang", Language.DE)),
    )


def texts(data: Any) -> Texts:
    """Return texts by language; a single text is the same in every language."""
    if isinstance(data, Mapping):
        return {Language(key): str(value) for key, value in data.items()}
    return {language: str(data) for language in Language}


def is_texts(data: Any) -> bool:
    """Whether data is a text, or one text for each of several languages."""
    if isinstance(data, Mapping):
        return bool(data) and all(key in list(Language) and isinstance(value, str) for key, value in data.items())
    return isinstance(data, str)


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    for key in data:
        if key not in _PLAN_KEYS:
            yield f"{key}: no such field"
    for key in ("id", "setting", "mode", "minutes", "label", "phases"):
        if key not in data:
            yield f"{key}: missing"
    if data.get("lang", Language.DE) not in list(Language):
        yield f"lang: must be one of {', '.join(Language)}"
    if data.get("mode") not in MODES:
        yield f"mode: must be one of {', '.join(MODES)}"
    if "label" in data and not is_texts(data["label"]):
        yield "label: must be a text, or texts by language (de, sv, nb, nn)"
    phases = data.get("phases")
    if not isinstance(phases, list) or not phases:
        yield "phases: must be a list"
        return
    total = 0
    for number, row in enumerate(phases, 1):
        if not isinstance(row, Mapping):
            yield f"phases[{number}]: must be a table of fields"
            continue
        yield from (f"phases[{number}].{problem}" for problem in _phase_problems(row))
        total += row["min"] if isinstance(row.get("min"), int) else 0
    if isinstance(data.get("minutes"), int) and total != data["minutes"]:
        yield f"minutes: the phases add up to {total}, not {data['minutes']} (difference {total - data['minutes']:+d})"


def _phase_problems(row: Mapping[str, Any]) -> Iterator[str]:
    for key in row:
        if key not in _PHASE_KEYS:
            yield f"{key}: no such field"
    if not isinstance(row.get("min"), int) or isinstance(row.get("min"), bool) or row["min"] < 0:
        yield "min: must be whole minutes"
    if not row.get("id"):
        yield "id: missing"
    if not is_texts(row.get("label")):
        yield "label: must be a text, or texts by language (de, sv, nb, nn)"
    if row.get("each", "") not in EACH:
        yield f"each: must be one of {', '.join(EACH[1:])}"


def schedule(plan: Plan, counts: Mapping[str, int]) -> tuple[Slot, ...]:
    """Return the slots of a session. `counts` says how often phases with `each` come (default 1).

    Phases with the same `each` that stand side by side are repeated together. Between two cases of a session that
    would be longer than two hours without any break there is one.
    """
    repeated = list(_repeat(plan, counts))
    total = sum(phase.minutes for phase, _ in repeated)
    if total > LONG and not any(phase.pause for phase, _ in repeated):
        repeated = list(_with_breaks(repeated))
    slots, clock = [], 0
    for phase, number in repeated:
        slots.append(Slot(clock, clock + phase.minutes, phase, number))
        clock += phase.minutes
    return tuple(slots)


def _repeat(plan: Plan, counts: Mapping[str, int]) -> Iterator[tuple[Phase, int]]:
    for each, group in itertools.groupby(plan.phases, key=lambda phase: phase.each):
        phases = tuple(group)
        for number in range(1, max(1, counts.get(each, 1)) + 1 if each else 2):
            yield from ((phase, number if each else 0) for phase in phases)


def _with_breaks(repeated: Sequence[tuple[Phase, int]]) -> Iterator[tuple[Phase, int]]:
    before = 0
    for phase, number in repeated:
        if number > before > 0:
            yield BREAK_PHASE, 0
        before = number or before
        yield phase, number


def clock(start: datetime.time, minutes: int) -> datetime.time:
    """Return the time of day that many minutes after `start`."""
    day = datetime.datetime.combine(datetime.date(2000, 1, 1), start) + datetime.timedelta(minutes=minutes)
    return day.time()
