"""What is empty, why, and whom to ask: in the order in which a circle needs it."""

from __future__ import annotations

from fallkonferenz.core.case import CaseSheet, CaseTemplate, FieldSpec, Gap
from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.check import GATE
from fallkonferenz.sheets.convert import get, to_data
from fallkonferenz.sheets.messages import say

# A circle cannot begin without the first; the gate comes before the agenda; the child is heard before the services.
FIRST = ("question.key", *GATE, "question.expect", "question.tried", "child.voice", "parents.view", "persons")


def gaps(sheet: CaseSheet, template: CaseTemplate) -> tuple[Gap, ...]:
    """Return the empty fields that have a question, most needed first."""
    data = to_data(sheet, template)
    empty = [field for field in template.fields if field.question and get(data, field.path) in (None, "", [])]
    return tuple(_gap(field, sheet.meta.lang) for field in sorted(empty, key=_need))


def _need(field: FieldSpec) -> int:
    return FIRST.index(field.path) if field.path in FIRST else len(FIRST) + (not field.required)


def _gap(field: FieldSpec, lang: Language) -> Gap:
    reason = say("which_mode" if field.path in GATE else "not_in_text", lang)
    return Gap(field.path, reason, field.question.get(lang, field.label.get(lang, field.path)))
