"""`fallkonferenz agenda`: a pack for every example, reasons to refuse, problems with their lines."""

from __future__ import annotations

import pathlib
import shutil

import pytest

from fallkonferenz.store import resources
from support import runner

EXAMPLES = resources.folder("examples")
MEETINGS = sorted(path.stem for path in (EXAMPLES / "meetings").glob("*.yaml"))


@pytest.fixture
def examples(folder: pathlib.Path) -> pathlib.Path:
    """The example meetings and sheets, copied."""
    for name in ("meetings", "sheets"):
        shutil.copytree(EXAMPLES / name, folder / name)
    return folder / "meetings"


def test_settings_and_languages_of_the_examples() -> None:
    """There are examples of all five settings and all four languages."""
    assert {"iqz_ffk", "fachforum", "fc_konsultation", "no_familiemote", "hp_fallteam"} <= set(MEETINGS)
    text = "".join((EXAMPLES / "meetings" / f"{name}.yaml").read_text(encoding="utf-8") for name in MEETINGS)
    assert all(f"lang: {lang}\n" in text for lang in ("de", "sv", "nb", "nn"))


@pytest.mark.parametrize("name", MEETINGS)
def test_example(run: runner.Runner, examples: pathlib.Path, fake_detector: None, name: str) -> None:
    """Every example builds its pack; its index leads to every file of it."""
    done = run("agenda", examples / f"{name}.yaml", "-o", "pack", "--format", "html")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == ""
    assert "open pack" in done.stderr
    index = pathlib.Path("pack/index.html").read_text(encoding="utf-8")
    made = {path.relative_to("pack").as_posix() for path in pathlib.Path("pack").rglob("*") if path.is_file()}
    assert all(f'href="{one}"' in index for one in made - {"index.html", "minutes.yaml"})


def test_a_folder_is_not_overwritten(run: runner.Runner, examples: pathlib.Path, fake_detector: None) -> None:
    """A folder with something in it is left alone, unless --force says so."""
    pathlib.Path("pack").mkdir()
    pathlib.Path("pack/mine.txt").write_text("mine")
    arguments = ("agenda", examples / "fachforum.yaml", "-o", "pack", "--format", "html")
    assert run(*arguments).exit_code == 3
    assert run(*arguments, "--force").exit_code == 0
    assert pathlib.Path("pack/mine.txt").read_text() == "mine"


def test_a_name_in_a_sheet(run: runner.Runner, examples: pathlib.Path, fake_detector: None) -> None:
    """A name that is still in a sheet closes the gate; the message names the field, not the name."""
    sheet = pathlib.Path("sheets/hp_fallteam.yaml")
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("schläft schlecht", "Frau Yıldız schläft schlecht"), encoding="utf-8")
    done = run("agenda", examples / "hp_fallteam.yaml", "-o", "pack")
    assert done.exit_code == 1
    assert "statements[2].text: PERSON" in done.stderr
    assert "Yıldız" not in done.stderr
    assert not pathlib.Path("pack").exists()


def test_a_key_in_the_folder(run: runner.Runner, examples: pathlib.Path, fake_detector: None) -> None:
    """A key in the folder of the pack closes the gate, even with --force."""
    pathlib.Path("pack").mkdir()
    pathlib.Path("pack/case.key").write_text("")
    done = run("agenda", examples / "fachforum.yaml", "-o", "pack", "--force")
    assert done.exit_code == 1
    assert "case.key" in done.stderr


def test_all_problems_with_lines(run: runner.Runner, folder: pathlib.Path) -> None:
    """All mistakes of a meeting are named at once, with their lines."""
    (folder / "m.yaml").write_text("setting: iqz_ffk\nlang: fr\ndate: tomorrow\ninvted: []\ninvited:\n  - {name: A, system: moon}\ncases: [none.yaml]\n")
    done = run("agenda", "m.yaml")
    assert done.exit_code == 3
    for line in ("line 2: lang", "line 3: date", "line 4: invted: no such field; meant is perhaps invited", "line 6: invited[1].system", "line 7: cases[1]"):
        assert line in done.stderr


def test_unknown_plan_and_format(run: runner.Runner, folder: pathlib.Path) -> None:
    """An unknown plan or format is named with what there is."""
    (folder / "m.yaml").write_text("setting: moon\nlang: de\n")
    assert "iqz_ffk" in run("agenda", "m.yaml").stderr
    done = run("agenda", "m.yaml", "--format", "odt")
    assert done.exit_code == 3
    assert "html,pdf,docx" in done.stderr
