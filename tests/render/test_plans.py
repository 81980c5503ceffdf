"""Plans, forms, words: the built-in data is whole in four languages, and mistakes in one's own are all named."""

from __future__ import annotations

import datetime
import itertools
import pathlib
import re
from typing import Any

import pytest

from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import TemplateError
from fallkonferenz.render.forms import parse_form
from fallkonferenz.render.limits import parse_limits
from fallkonferenz.render.pages import PAGES
from fallkonferenz.render.plans import clock, parse_plan, schedule
from fallkonferenz.render.words import Words
from fallkonferenz.store.documents import Library

LIBRARY = Library()
PLANS = LIBRARY.names("plans")
FORMS = LIBRARY.names("forms")
USED = {name for plan in PLANS for name in LIBRARY.data("plans", plan).get("documents") or ()}


def a_plan(**changes: Any) -> dict[str, Any]:
    """Return the data of a small plan."""
    phases = [
        {"id": "start", "min": 5, "label": "Beginn"},
        {"id": "case", "min": 30, "label": "Fall", "each": "case"},
        {"id": "end", "min": 5, "label": "Ende"},
    ]
    return {"id": "own", "setting": "own", "mode": "internal", "minutes": 40, "label": "Eigener", "phases": phases} | changes


@pytest.mark.parametrize("name", PLANS)
def test_plan_is_whole(name: str) -> None:
    """A built-in plan adds up, has words for every role and result in every language, and names only documents that exist."""
    plan = parse_plan(LIBRARY.data("plans", name), name)
    assert plan.id == name
    assert set(plan.label) == set(Language)
    assert set(plan.documents) <= set(PAGES) | set(FORMS)
    for language in Language:
        words = Words(LIBRARY.catalogues(), language)
        for phase in plan.phases:
            assert phase.label.get(language)
            assert not phase.rule or phase.rule.get(language)
            assert all(words.t(f"role.{role}") for role in phase.who)
            assert not phase.out or words.t(f"out.{phase.out}")


@pytest.mark.parametrize("name", FORMS)
def test_form_is_whole(name: str) -> None:
    """A built-in form has every text in every language, columns that fill the line, and is used by a plan."""
    form = parse_form(LIBRARY.data("forms", name), name)
    assert form.id == name
    for text in (form.title, *(b.label for b in form.blocks if b.label), *(i for b in form.blocks for i in b.items), *(c.label for b in form.blocks for c in b.columns)):
        assert set(text) == set(Language)
    columns = [column for block in form.blocks for column in block.columns]
    assert all(text[0] == text[0].upper() for column in columns for text in column.label.values())
    for block in form.blocks:
        assert all(set(row) <= {column.key for column in block.columns} for row in block.values)
        assert all(set(cell) == set(Language) for row in block.values for cell in row.values())
    assert all(sum(column.width for column in block.columns) == 100 for block in form.blocks if block.kind == "table")
    assert name in USED


def test_words_are_whole() -> None:
    """Every word of the catalogue is there in four languages, with the same places to fill in."""
    for key, texts in LIBRARY.catalogues()[0].items():
        assert set(texts) == {language.value for language in Language}, key
        places = {tuple(sorted(set(re.findall(r"\{(\w+)\}", str(text))))) for text in texts.values()}
        assert len(places) == 1, key


def test_the_sessions_of_the_handbook_exist() -> None:
    """The thirteen plans of the handbook are there, with their minutes."""
    minutes = {name: parse_plan(LIBRARY.data("plans", name), name).minutes for name in PLANS}
    expected = {"iqz_ffk": 90, "iqz_ffk_60": 60, "iqz_training": 405, "fachforum": 345, "fc_konsultation": 65, "sip_mote": 60, "fc_pdsa": 60, "no_familiemote": 90, "no_bti_mote": 60, "no_anonym_drofting": 60, "hp_fallteam": 65, "hp_gespraech": 90, "asd_mentoring": 60}
    assert {name: minutes.get(name) for name in expected} == expected


def test_minutes_must_add_up() -> None:
    """A plan whose phases do not add up is refused with the difference."""
    with pytest.raises(TemplateError) as caught:
        parse_plan(a_plan(minutes=45), "own")
    assert "add up to 40, not 45 (difference -5)" in caught.value.problems[0]


def test_all_problems_of_a_plan() -> None:
    """All mistakes of a plan are named at once."""
    with pytest.raises(TemplateError) as caught:
        parse_plan(a_plan(mode="secret", colour="red", phases=[{"id": "a", "min": "5", "label": {"fr": "x"}}]), "own")
    assert len(caught.value.problems) >= 4


def test_second_case_and_break() -> None:
    """Phases of a case come once for each case; a long session gets a break between two cases."""
    plan = parse_plan(LIBRARY.data("plans", "iqz_ffk"), "iqz_ffk")
    assert schedule(plan, {})[-1].end == 90
    slots = schedule(plan, {"case": 2})
    assert slots[-1].end == 155 + 10
    assert [slot.number for slot in slots if slot.phase.id == "tell"] == [1, 2]
    assert sum(slot.phase.pause for slot in slots) == 1
    assert all(a.end == b.start for a, b in itertools.pairwise(slots))


def test_clock_goes_past_midnight() -> None:
    """Clock times are those of a clock."""
    assert clock(datetime.time(23, 30), 45) == datetime.time(0, 15)


@pytest.mark.parametrize("name", ["kvno", "kvwl", "kvbw"])
def test_limits(name: str) -> None:
    """The limits of a KV can be read, and a mistake in one's own is named."""
    assert parse_limits(LIBRARY.data("limits", name), name).most_people >= 20
    with pytest.raises(TemplateError):
        parse_limits({"most_people": "many"}, "own")


def test_dates_and_plurals() -> None:
    """Dates and numbers of things are written as the language does."""
    day = datetime.date(2027, 3, 10)
    assert Words(LIBRARY.catalogues(), Language.DE).date(day) == "Mittwoch, 10. März 2027"
    assert Words(LIBRARY.catalogues(), Language.SV).date(day) == "onsdag 10 mars 2027"
    assert Words(LIBRARY.catalogues(), Language.NB).date(day) == "onsdag 10. mars 2027"
    assert Words(LIBRARY.catalogues(), Language.NN).date(day) == "onsdag 10. mars 2027"
    assert Words(LIBRARY.catalogues(), Language.NN).n("people", 1) == "1 person"
    assert Words(LIBRARY.catalogues(), Language.DE).n("cases", 2) == "2 Fälle"


def test_unknown_word() -> None:
    """A template that uses a word that is not there fails; nothing is printed in its place."""
    with pytest.raises(TemplateError):
        Words(LIBRARY.catalogues(), Language.DE).t("no.such.word")


def test_a_key_that_yaml_reads_as_no() -> None:
    """A column whose key YAML reads as a truth value is refused: nothing would ever be filled into it."""
    with pytest.raises(TemplateError):
        parse_form({"id": "own", "title": "Own", "blocks": [{"table": "", "columns": [{"key": False, "label": "No."}]}]}, "own")


def test_no_word_is_left_over() -> None:
    """Every word of the catalogue is used by a document, a plan or a command."""
    prefixes = ("role.", "task.", "out.", "person.", "kind.", "status.", "mode.", "system.", "sector.", "tie.", "legend.", "mark.", "doc.", "rule.", "check.", "risk.", "duty.", "level.", "to.", "new.", "poster.", "folder.", "answer.", "band.", "fill.", "invitation.")
    root = pathlib.Path(__file__).parents[2]
    sources = [*(root / "src/fallkonferenz/render").rglob("*.py"), *(root / "src/fallkonferenz/cli").glob("*.py"), *(root / "templates/documents").glob("*.html")]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    counted = {f"{each}_n" for each in ("case", "goal", "work")}
    left = [key for key in LIBRARY.catalogues()[0] if not key.startswith(prefixes) and not re.search(rf"""["']{re.escape(key)}["']""", text) and key not in counted]
    assert left == []
