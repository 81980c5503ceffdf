"""`fill`, `check` and `templates`: what they print and write, exit codes, and that no original gets into a sheet."""

from __future__ import annotations

import json
import pathlib

import pytest
import yaml

from fallkonferenz import pipeline
from support import runner

pytestmark = pytest.mark.usefixtures("fake_detector")
NARRATIVE = (
    "Familie\n- Mutter: Anna, 24 Jahre\n- Sohn: Kaya, 4 Monate\n\nBelastungen\nAnna ist erschöpft. Mietrückstand seit dem 12.03.2021.\n"
    "\nFrage\nWie sprechen wir mit Anna über Hilfe?\n"
)


@pytest.fixture
def story(folder: pathlib.Path) -> pathlib.Path:
    path = folder / "case.txt"
    path.write_text(NARRATIVE, encoding="utf-8")
    return path


def test_fill_writes_a_sheet_and_its_schema(run: runner.Runner, story: pathlib.Path) -> None:
    """The sheet holds codes instead of names, the schema lies beside it, and open gates give exit code 1."""
    done = run("fill", story, "--template", "iqz_ffk", "-o", "sheet.yaml", "--lang", "de")
    assert (done.exit_code, done.stdout) == (1, "")
    content = pathlib.Path("sheet.yaml").read_text(encoding="utf-8")
    data = yaml.safe_load(content)
    assert [person["code"] for person in data["persons"]] == ["K1", "M"]
    assert data["question"]["key"] == "Wie sprechen wir mit M über Hilfe?"
    assert [row["key"] for row in data["stress"]] == ["parent_exhaustion", "poverty"]
    assert not [name for name in ("Anna", "Kaya", "12.03.2021") if name in content]
    assert json.loads(pathlib.Path("iqz_ffk.schema.json").read_text(encoding="utf-8"))["properties"]["persons"]


def test_fill_to_standard_output(run: runner.Runner, story: pathlib.Path) -> None:
    """Without --output the sheet is the product on standard output, and nothing is written."""
    done = run("fill", story, "--lang", "de")
    assert yaml.safe_load(done.stdout)["template"] == "core"
    assert [path.name for path in pathlib.Path().iterdir()] == ["case.txt"]


def test_existing_sheet_is_kept(run: runner.Runner, story: pathlib.Path) -> None:
    """An existing sheet is not replaced without --force or --merge."""
    pathlib.Path("sheet.yaml").write_text("mine: 1\n", encoding="utf-8")
    assert run("fill", story, "-o", "sheet.yaml", "--lang", "de").exit_code == 3
    assert pathlib.Path("sheet.yaml").read_text(encoding="utf-8") == "mine: 1\n"


def test_merge_keeps_what_a_person_wrote(run: runner.Runner, story: pathlib.Path) -> None:
    """--merge keeps a person's values and comments."""
    run("fill", story, "-o", "sheet.yaml", "--lang", "de")
    path = pathlib.Path("sheet.yaml")
    content = path.read_text(encoding="utf-8").replace("  mode:\n", "  mode: consented  # Gespräch am Montag\n")
    path.write_text(content, encoding="utf-8")
    story.write_text(NARRATIVE.replace("erschöpft", "arbeitslos"), encoding="utf-8")
    run("fill", story, "-o", "sheet.yaml", "--merge", "--lang", "de")
    merged = path.read_text(encoding="utf-8")
    assert "mode: consented  # Gespräch am Montag" in merged
    assert {row["key"] for row in yaml.safe_load(merged)["stress"]} == {"unemployment", "poverty"}


def test_ask_goes_through_the_gaps(run: runner.Runner, story: pathlib.Path) -> None:
    """--ask asks in the user's language, the gate first; an answer that is no choice is asked again."""
    done = run("fill", story, "-o", "sheet.yaml", "--ask", "--lang", "de", stdin="quatsch\nanonymous\nnone\nDrei Sätze\n".encode() + b"\n" * 20)
    data = yaml.safe_load(pathlib.Path("sheet.yaml").read_text(encoding="utf-8"))
    assert data["meta"]["mode"] == "anonymous"
    assert data["meta"]["duty_check"] == "none"
    assert data["question"]["expect"] == "Drei Sätze"
    assert "anonym besprochen" in done.stderr
    assert done.exit_code == 0


def test_merge_needs_a_sheet(run: runner.Runner, story: pathlib.Path) -> None:
    """--merge without a sheet is an error that says what to do."""
    done = run("fill", story, "--merge")
    assert done.exit_code == 3
    assert "--output" in done.stderr


def test_unknown_template(run: runner.Runner, story: pathlib.Path) -> None:
    """A template that is not there is refused, with the way to the list."""
    done = run("fill", story, "--template", "nothing")
    assert done.exit_code == 3
    assert "templates list" in done.stderr


def test_check_names_line_and_field(run: runner.Runner, story: pathlib.Path) -> None:
    """`check` prints file, line, field and message; not valid gives 3, a person's work 1."""
    run("fill", story, "-o", "sheet.yaml", "--lang", "de")
    assert run("check", "sheet.yaml", "--quick").exit_code == 1
    path = pathlib.Path("sheet.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("  mode:\n", "  mode: secret\n"), encoding="utf-8")
    done = run("check", "sheet.yaml", "--quick")
    line = 1 + path.read_text(encoding="utf-8").splitlines().index("  mode: secret")
    assert done.exit_code == 3
    assert f"sheet.yaml:{line}: meta.mode: " in done.stdout
    first = json.loads(run("check", "sheet.yaml", "--quick", "--json").stdout.splitlines()[0])
    assert first["schema"] == 1
    assert "möglich sind" not in run("check", "sheet.yaml", "--quick", "--lang", "nb").stdout


def test_check_looks_for_names(run: runner.Runner, story: pathlib.Path) -> None:
    """A name that a person has written into an anonymous sheet is found; the message does not repeat it."""
    run("fill", story, "-o", "sheet.yaml", "--lang", "de")
    path = pathlib.Path("sheet.yaml")
    path.write_text(path.read_text(encoding="utf-8").replace("  voice:\n", "  voice: Yıldız will nach Hause\n"), encoding="utf-8")
    done = run("check", "sheet.yaml")
    assert "child.voice: " in done.stdout
    assert "Yıldız" not in done.stdout + done.stderr


def test_templates(run: runner.Runner, folder: pathlib.Path) -> None:
    """Templates are listed, shown and copied; a copy works as one's own."""
    assert "iqz_ffk" in run("templates", "list", "--lang", "sv").stdout
    assert "question.key" in run("templates", "show", "core").stdout
    assert len(run("templates", "show", "stress", "--lang", "nn").stdout.splitlines()) == 51
    assert run("templates", "copy", "hp_fallteam", "mine.yaml").exit_code == 0
    assert pipeline.case_template("mine.yaml").field("hp.decision")
    assert run("templates", "copy", "hp_fallteam", "mine.yaml").exit_code == 3


def test_evaluate_sheets(run: runner.Runner) -> None:
    """`evaluate --sheets` prints the figures of the gold sheets."""
    gold = pathlib.Path(__file__).parents[1] / "sheets" / "gold"
    done = run("evaluate", "--sheets", gold)
    assert done.exit_code == 0
    assert "persons found" in done.stdout
    assert "whole way" in done.stdout
