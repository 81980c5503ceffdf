"""The report for the coordinator: warnings of the session, what was found in a case, what makes a family unique."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fallkonferenz.core.case import CaseSheet
from fallkonferenz.render.session import Case, Checked, Session

MANY_CHILDREN = 4
MANY_SERVICES = 5
MANY_EVENTS = 6
ESTIMATED = ("death", "twins", "many_children", "adoption", "same_sex", "occupation")  # kinds that the estimate names itself
# What the coordinator goes through before the session, as keys of the catalogue.
CHECKS = {
    "anonymous": ("1", "2", "3", "4", "5", "6", "7", "8", "9"),
    "consented": ("consent", "mandate", "child", "question", "help", "names"),
    "internal": ("1", "4", "6"),
}


def about(session: Session, case: Case, title: str) -> dict[str, Any]:
    """Return what the report says about a case."""
    words, meta = session.words, case.sheet.meta
    checked = session.checked.get(meta.code, Checked(is_done=False))
    return {
        "title": title,
        "mode": words.word("mode", meta.mode or "internal"),
        "duty": words.word("duty", meta.duty_check or "none"),
        "looked": list(checked.found),
        "verdict": words.t("report.clean" if checked.is_done else "report.skipped" if meta.mode == "anonymous" else "report.not_checked"),
        "risks": [*checked.left, *(words.t(f"risk.{risk}") for risk in risks(case.sheet) if not (checked.estimate and risk in ESTIMATED))],
        "estimate": list(checked.estimate),
    }


def risks(sheet: CaseSheet) -> Iterator[str]:
    """Yield what can make a family recognisable in a small place, as keys of the catalogue; those of `check.shares` where it knows them."""
    people = {person.code: person for person in sheet.persons}
    if any(not person.alive for person in sheet.persons):
        yield "death"
    if any(relation.kin == "twin" for relation in sheet.relations) or _has(sheet, "child_multiple_birth"):
        yield "twins"
    if sum(person.role == "child" for person in sheet.persons) >= MANY_CHILDREN:
        yield "many_children"
    if any(relation.kin in ("foster_parent_of", "adoptive_parent_of") for relation in sheet.relations):
        yield "adoption"
    couples = [(people[r.a].sex, people[r.b].sex) for r in sheet.relations if r.couple and r.a in people and r.b in people]
    if any(a == b and a in ("f", "m") for a, b in couples):
        yield "same_sex"
    if _has(sheet, "parent_young") or any(p.age_band == "u20" and p.role in ("mother", "father") for p in sheet.persons):
        yield "young_parent"
    if any(person.work_band for person in sheet.persons):
        yield "occupation"
    if len(sheet.services) >= MANY_SERVICES:
        yield "services"
    if len(sheet.timeline) >= MANY_EVENTS:
        yield "timeline"
    if _has(sheet, "flight") or _has(sheet, "residence_unclear"):
        yield "flight"


def _has(sheet: CaseSheet, key: str) -> bool:
    return any(factor.key == key for factor in sheet.stress)


def warnings(session: Session) -> Iterator[str]:
    """Yield what the coordinator should know before the session."""
    words, invited = session.words, len(session.meeting.invited)
    if session.overrun:
        yield words.t("overrun", m=session.overrun)
    if "handout" in session.plan.documents and not session.cases:
        yield words.t("warn.no_case")
    if session.plan.setting != "iqz_ffk":
        return
    counts = session.systems()
    health, youth = counts.get("health", 0), counts.get("youth_welfare", 0)
    if invited and abs(health - youth) > max(1, invited // 4):
        yield words.t("warn.parity", h=health, y=youth)
    if not {"moderator_a", "moderator_b"} <= set(session.meeting.roles):
        yield words.t("warn.no_tandem")
    limits = session.limits
    if limits is None:
        return
    if limits.fewest_people and 0 < invited < limits.fewest_people:
        yield words.t("warn.few", n=invited, m=limits.fewest_people)
    if limits.most_people and invited > limits.most_people:
        yield words.t("warn.many", n=invited, m=limits.most_people)
    if limits.fewest_minutes and session.minutes < limits.fewest_minutes:
        yield words.t("warn.short", n=session.minutes, m=limits.fewest_minutes)
    share = round(100 * health / invited) if invited else 100
    if limits.least_health_share and share < limits.least_health_share:
        yield words.t("warn.health_share", n=share, m=limits.least_health_share)
    if limits.note:
        yield words.pick(limits.note)
