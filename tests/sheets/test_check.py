"""Checking, merging, migrating and writing sheets."""

from __future__ import annotations

import dataclasses
import pathlib
from typing import Any

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError, TemplateError
from fallkonferenz.sheets import layout
from fallkonferenz.sheets.check import check_sheet, open_gates
from fallkonferenz.sheets.convert import from_data, to_data
from fallkonferenz.sheets.merge import merge, migrate
from fallkonferenz.sheets.schema import json_schema
from fallkonferenz.sheets.template import parse_template
from fallkonferenz.store import sheets as store
from support.gold_sheets import FAMILY, filled

CORE = pipeline.case_template("core")


def _data(**changes: Any) -> dict[str, Any]:
    data = to_data(filled("de", FAMILY), CORE)
    data["meta"] |= {"mode": "anonymous", "duty_check": "none"}
    return data | changes


def _problems(data: dict[str, Any], lang: Language = Language.DE) -> dict[str, str]:
    return {p.field: p.message for p in check_sheet(data, CORE, pipeline.vocabulary(), lang)}


def test_filled_sheet_is_valid() -> None:
    """What `fill` makes is valid; only the unconfirmed proposals are left to a person."""
    assert list(_problems(_data())) == [""]


def test_all_problems_at_once() -> None:
    """Every wrong field is named, with what was meant."""
    data = _data(persns=[], stress=[{"key": "parent_exhausted", "weight": 7}])
    data["relations"] = [{"a": "M", "b": "K9", "kin": "parent"}]
    problems = _problems(data)
    assert set(problems) >= {"persns", "stress[1].key", "stress[1].weight", "relations[1].b", "relations[1].kin"}
    assert "persons" in problems["persns"]
    assert "parent_exhaustion" in problems["stress[1].key"]


def test_messages_in_the_users_language() -> None:
    """Messages come in the language that is asked for."""
    data = _data(lang="sv", persns=[])
    assert "mallen" in _problems(data, Language.SV)["persns"]
    assert "malen" in _problems(data, Language.NB)["persns"]


def test_gate() -> None:
    """An undecided mode or duty check is reported, and closes the gate."""
    data = _data()
    data["meta"] |= {"mode": None, "duty_check": None}
    assert {"meta.mode", "meta.duty_check"} <= set(_problems(data))
    assert open_gates(from_data(data, CORE)) == ("meta.mode", "meta.duty_check")


def test_anonymous_is_coarse() -> None:
    """An anonymous sheet may hold no exact age, date, number or address; a consented one may."""
    data = _data()
    data["persons"][0]["age_band"] = "27"
    data["followup"] = "am 3.5.2024"
    data["child"]["voice"] = "schreibt an kind@post.example"
    found = set(_problems(data))
    assert {"persons[1].age_band", "followup", "child.voice"} <= found
    data["meta"]["mode"] = "consented"
    assert not {"persons[1].age_band", "followup", "child.voice"} & set(_problems(data))


def test_merge_keeps_a_persons_work() -> None:
    """Confirmed, changed, rejected and written rows stay; mere proposals are filled anew."""
    old = _data()
    row = next(row for row in old["stress"] if row["key"] == "parent_exhaustion")
    row["state"] = "confirmed"
    old["persons"][1]["age_band"] = "25-29"
    old["persons"][2]["state"] = "rejected"
    old["question"]["key"] = "Eine eigene Frage?"
    old["services"].append({"type": "Patin"})
    old["resources"] = []
    new = to_data(filled("de", FAMILY.replace("erschöpft", "arbeitslos")), CORE)
    data = merge(old, new, CORE)
    assert data["stress"][0] == row
    assert {row["key"] for row in data["stress"]} == {"parent_exhaustion", "separation", "unemployment", "parent_ppd"}
    assert {row["code"]: row.get("age_band") for row in data["persons"]}["M"] == "25-29"
    assert [row["code"] for row in data["persons"] if row.get("state") == "rejected"] == ["V"]
    assert "V" not in [person.code for person in from_data(data, CORE).persons]
    assert data["question"]["key"] == "Eine eigene Frage?"
    assert "question.key" not in data["proposed"]
    assert {"type": "Patin"} in data["services"]
    assert data["meta"]["mode"] == "anonymous"


def test_migration_moves_renamed_fields() -> None:
    """A sheet of an older version keeps its values under the new names; the check says so before."""
    newer = dataclasses.replace(CORE, version=2, renamed={"child.speech": "child.voice"})
    data = _data()
    del data["child"]["voice"]
    data["child"]["speech"] = "will zu Papa"
    assert "version" in {p.field for p in check_sheet(data, newer, pipeline.vocabulary(), Language.DE)}
    moved = migrate(data, newer)
    assert (moved["version"], moved["child"]["voice"]) == (2, "will zu Papa")
    assert "speech" not in moved["child"]


def _written(data: dict[str, Any], base: store.SheetFile | None = None) -> str:
    comments = layout.comments(CORE, Language.DE)
    return store.format_sheet(data, comments, title=layout.title(CORE, Language.DE), schema="core.schema.json", base=base)


def test_yaml_round_trip_keeps_a_persons_comments() -> None:
    """The file begins with the editor line, has hints as comments, and keeps the comments of a person."""
    content = _written(_data())
    assert content.startswith("# yaml-language-server: $schema=core.schema.json\n")
    assert "# Schlüsselfrage: ein Satz" in content
    edited = content.replace("  key: Wie", "  key: Wie").replace("persons:\n", "persons:  # mit der Hebamme geprüft\n")
    sheet = store.parse_sheet(edited, "sheet.yaml")
    assert "# mit der Hebamme geprüft" in _written(merge(sheet.data, _data(), CORE), sheet)
    assert store.parse_sheet(content, "sheet.yaml").data == _data()


def test_lines() -> None:
    """Places lead to the line of the file."""
    sheet = store.parse_sheet("lang: de\nmeta:\n  mode: anonymous\npersons:\n  - {code: M}\n  - {code: V,\n     role: x}\n", "s")
    assert sheet.line(("meta", "mode")) == 3
    assert sheet.line(("persons", 1, "role")) == 7
    assert sheet.line(("persons", 0, "role")) == 5


@pytest.mark.parametrize("content", ["- a\n- b\n", "a: [1,\n", "a: 1\na: 2\n"])
def test_not_a_sheet(content: str) -> None:
    """What is no table of fields is refused with a clear error."""
    with pytest.raises(InputError):
        store.parse_sheet(content, "sheet.yaml")


@pytest.mark.parametrize("name", store.template_names())
def test_built_in_templates(name: str) -> None:
    """Every built-in template has labels in four languages, questions for what is required, and a schema."""
    template = pipeline.case_template(name)
    assert template.id == name
    for field in template.fields:
        assert set(field.label) == set(Language), field.path
        if field.required and field.path != "meta.code":
            assert set(field.question) == set(Language), field.path
    schema = json_schema(template, pipeline.vocabulary(), Language.NN)
    assert schema["properties"]["template"] == {"const": name}


def test_own_template(tmp_path: pathlib.Path) -> None:
    """A user's own template works by its path and extends a built-in one."""
    path = tmp_path / "mine.yaml"
    path.write_text(
        "id: mine\nversion: 3\nextends: core\nlabel: Mein Bogen\nfields:\n"
        "  - {field: home.garden, type: boolean, label: Garten, question: Gibt es einen Garten?}\n",
        encoding="utf-8",
    )
    template = pipeline.case_template(str(path))
    garden = template.field("home.garden")
    assert garden
    assert garden.label[Language.SV] == "Garten"
    assert template.field("question.key")


def test_bad_template_names_all_problems() -> None:
    """A template that is not valid is refused with every problem."""
    with pytest.raises(TemplateError) as caught:
        parse_template({"id": "x", "colour": 1, "fields": [{"field": "a", "type": "tree"}]}, "x.yaml", pipeline.case_template)
    assert len(caught.value.problems) >= 4


@pytest.mark.parametrize(("text", "is_name"), [
    ("Wohnt in einer kleinen Wohnung in Ort A.", False), ("Wohnt in einer kleinen Wohnung in Ort A. M ist in Elternzeit.", False), ("Wohnt in einer kleinen Wohnung in Harsefeld.", True),
    ("eine Person vom Jugendamt Ort C war einmal da, seitdem macht M nicht mehr auf.", False), ("Zur Familie gehört noch ein Bruder, der in der Realschule ist.", False),
    ("Jugendamt Ort C: Frau Wiebke Harms war da.", True)])
def test_own_placeholder_is_no_identifier(text: str, is_name: bool) -> None:
    """"Ort A", which `fill` itself writes, neither worries the reader of a sheet nor stops its pack; a place does both."""
    data = _data(statements=[{"text": text, "kind": "reported"}])
    fields = [problem.field for problem in pipeline.check_sheet(data, CORE, Language.DE)]
    assert ("statements[1].text" in fields) is is_name
    assert bool(pipeline.check_for_handout(data, CORE, Language.DE).found) is is_name
