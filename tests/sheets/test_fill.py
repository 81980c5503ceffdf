"""What a sheet is filled with: people, relations, statements, the key question; and what stays empty."""

from __future__ import annotations

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.case import PROPOSED
from fallkonferenz.sheets.ages import band, is_band, months_of
from fallkonferenz.sheets.convert import from_data, to_data
from fallkonferenz.store.gold_sheets import read_gold_sheets
from support.gold_sheets import FAMILY, GOLD, filled


def test_people_with_role_sex_and_band() -> None:
    """People get a code, a role, the sex the words tell and the coarse age."""
    sheet = filled("de", FAMILY)
    rows = {p.code: (p.role, p.sex, p.age_band, p.index) for p in sheet.persons}
    assert rows == {
        "K1": ("child", "u", "3-5 Mon", True),
        "M": ("mother", "f", "20-24", False),
        "V": ("father", "m", "30-34", False),
        "GMm": ("grandmother_m", "f", "", False),
    }


def test_relations() -> None:
    """Parents, grandparents and the state of the couple are read from the text."""
    sheet = filled("de", FAMILY)
    said = {(r.a, r.couple or r.kin or r.tie, r.b) for r in sheet.relations}
    assert said == {("M", "parent_of", "K1"), ("V", "parent_of", "K1"), ("GMm", "parent_of", "M"), ("M", "separated", "V")}


def test_key_question_with_codes() -> None:
    """The key question is found and names nobody."""
    assert filled("de", FAMILY).question.key == "Wie sprechen wir mit M über Hilfe?"


def test_no_surrogate_in_the_sheet() -> None:
    """No surrogate of a person gets into a sheet."""
    for gold in read_gold_sheets(GOLD):
        template = pipeline.case_template("iqz_ffk")
        text = repr(to_data(pipeline.fill_sheet(gold.narrative, template), template))
        people = {r.surrogate for r in gold.narrative.replacements if r.entity_type == "PERSON" and " " in r.surrogate}
        assert [name for name in people if name in text] == []


def test_every_value_has_a_place() -> None:
    """Each proposed row has a place inside the pseudonymized text; factors stand exactly there."""
    for gold in read_gold_sheets(GOLD):
        sheet = pipeline.fill_sheet(gold.narrative, pipeline.case_template("core"))
        for row in (*sheet.persons, *sheet.relations, *sheet.statements, *sheet.stress, *sheet.resources, *sheet.services):
            assert row.source
            assert row.source.state == PROPOSED
            assert 0 <= row.source.start < row.source.end <= len(gold.narrative.text)


def test_unknown_is_empty_and_asked() -> None:
    """What the text does not say is empty, with a reason and a question; the most needed comes first."""
    sheet = filled("de", "Ein ruhiger Hausbesuch ohne besondere Vorkommnisse.")
    assert sheet.persons == ()
    assert sheet.question.key == ""
    assert [gap.field for gap in sheet.gaps][:3] == ["question.key", "meta.mode", "meta.duty_check"]
    assert all(gap.reason and gap.question for gap in sheet.gaps)


def test_gate_is_never_filled() -> None:
    """Mode and duty check are a person's decision."""
    for gold in read_gold_sheets(GOLD):
        sheet = pipeline.fill_sheet(gold.narrative, pipeline.case_template("core"))
        assert (sheet.meta.mode, sheet.meta.duty_check) == (None, None)


def test_deterministic() -> None:
    """The same narrative gives the same sheet."""
    assert filled("de", FAMILY) == filled("de", FAMILY)


def test_data_and_back() -> None:
    """A sheet survives the way to data and back."""
    sheet = filled("de", FAMILY)
    template = pipeline.case_template("core")
    assert from_data(to_data(sheet, template), template) == sheet


def test_statement_kinds() -> None:
    """Told, seen and supposed are kept apart."""
    text = "Anlass\nIch sehe, dass das Kind der Mutter ausweicht. Die Mutter sagt, sie schlafe kaum noch. Vielleicht streiten die Eltern nachts."
    assert [s.kind for s in filled("de", text).statements] == ["observed", "reported", "hypothesis"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2;8 Jahre", 32), ("14 Wochen", 3), ("fyra år och 3 mån", 51), ("36-jährige", 432), ("treåringen", 36), ("2½ år", 30),
        ("tolv år", 144), ("8 måneder", 8), ("12 veker", 2), ("två och ett halvt", 30), ("Anfang 30", 360), ("anderthalb", 18),
    ],
)  # fmt: skip
def test_ages(text: str, months: int) -> None:
    """Ages are understood as people write them."""
    assert months_of(text, bare_years=True) == months


def test_bands() -> None:
    """Every age has one of the handbook's bands."""
    from fallkonferenz.core.entities import Language

    for language in Language:
        assert all(is_band(band(months, language)) for months in range(1200))
    assert not is_band("27")
    assert not is_band("26-30")
