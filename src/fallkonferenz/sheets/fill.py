"""Fill a case sheet from a pseudonymized narrative: only what the text says, each with its place, all proposed."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from fallkonferenz.core.case import CaseSheet, CaseTemplate, Factor, Meta, Question, Relation, Source, Vocabulary
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.sheets.choices import find_choices
from fallkonferenz.sheets.factors import find_factors
from fallkonferenz.sheets.gaps import gaps
from fallkonferenz.sheets.network import find_network
from fallkonferenz.sheets.persons import find_family
from fallkonferenz.sheets.reading import read
from fallkonferenz.sheets.relations import find_relations
from fallkonferenz.sheets.services import find_services
from fallkonferenz.sheets.statements import find_question, find_statements, find_texts, find_timeline
from fallkonferenz.sheets.ties import settle_custody

_OWN = ("question.key", "question.more")  # filled by `find_question`


def fill(
    narrative: PseudonymizedNarrative, template: CaseTemplate, vocabulary: Vocabulary, code: str = ""
) -> CaseSheet:
    """Return the sheet of a narrative: what it says as proposals, what it does not say as gaps with a question."""
    reading = read(narrative)
    family = find_family(reading)
    settle_custody(family, reading)
    factors = find_factors(family, vocabulary)
    stress, resources = factors["stress"], factors["resources"]
    relations = find_relations(family, reading, _conflict(stress))
    stress = _with_separation(stress, relations)
    services = find_services(reading)
    questions = find_question(family)
    texts = find_texts(family, (field for field in template.fields if field.path not in _OWN))
    proposed = {path: source for path, (_, source) in texts.items()}
    values: dict[str, object] = {path: value for path, (value, _) in texts.items()}
    for path, value, source in find_choices(reading, template.fields):
        values.setdefault(path, value)
        proposed.setdefault(path, source)
    if questions:
        proposed["question.key"] = questions[0][1]
    if questions[1:] and template.field("question.more"):
        values["question.more"] = [text for text, _ in questions[1:]]
        proposed["question.more"] = Source(questions[1][1].start, questions[-1][1].end)
    tried = values.pop("question.tried", ())
    sheet = CaseSheet(
        Meta(code or "FK-01", template.id, narrative.language, giver_role=str(values.pop("meta.giver_role", ""))),
        Question(questions[0][0] if questions else "", tried=tuple(tried) if isinstance(tried, (list, tuple)) else ()),
        family.persons(),
        relations,
        tuple(find_network(family, reading, relations, resources, services)),
        statements=find_statements(family),
        stress=stress,
        resources=resources,
        services=services,
        timeline=find_timeline(family),
        extra=_of_template(values, template),
        proposed={path: source for path, source in proposed.items() if template.field(path)},
    )
    return dataclasses.replace(sheet, gaps=gaps(sheet, template))


def _with_separation(stress: tuple[Factor, ...], relations: tuple[Relation, ...]) -> tuple[Factor, ...]:
    """Return the stress factors with the separation that a relation of two tells."""
    apart = next((one for one in relations if one.couple in ("separated", "divorced")), None)
    if apart is None or apart.source is None or any(factor.key == "separation" for factor in stress):
        return stress
    return (*stress, Factor("separation", 1, "reported", source=apart.source))


def _conflict(stress: tuple[Factor, ...]) -> Source | None:
    return next((factor.source for factor in stress if factor.key == "partner_conflict" and factor.kind != "assumed"), None)


def _of_template(values: Mapping[str, object], template: CaseTemplate) -> dict[str, object]:
    return {path: value for path, value in values.items() if template.field(path)}
