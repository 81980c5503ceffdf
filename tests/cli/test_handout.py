"""`fallkonferenz handout` and `draw`: one case without a meeting."""

from __future__ import annotations

import pathlib

from fallkonferenz.store import resources
from support import runner

SHEET = resources.folder("examples") / "sheets" / "iqz_ffk.yaml"


def test_handout(run: runner.Runner, fake_detector: None) -> None:
    """A sheet becomes a handout in the folder that was asked for."""
    done = run("handout", SHEET, "-o", "out", "--format", "html", "--copies", "7")
    assert done.exit_code == 0, done.stderr
    (made,) = pathlib.Path("out").iterdir()
    text = made.read_text(encoding="utf-8")
    assert "von 7" in text
    assert "<svg" in text


def test_handout_without_decision(run: runner.Runner, folder: pathlib.Path, fake_detector: None) -> None:
    """No handout from a sheet in which mode or duty check are open."""
    (folder / "s.yaml").write_text("template: core\nversion: 1\nlang: de\nmeta: {code: A-1}\n")
    done = run("handout", "s.yaml", "--format", "html")
    assert done.exit_code == 1
    assert "meta.mode" in done.stderr
    assert "meta.duty_check" in done.stderr


def test_handout_of_an_invalid_sheet(run: runner.Runner, folder: pathlib.Path) -> None:
    """A sheet with an unknown field is refused with its line."""
    (folder / "s.yaml").write_text("template: core\nversion: 1\nlang: de\nmeta: {code: A-1, colour: red}\n")
    done = run("handout", "s.yaml", "--quick")
    assert done.exit_code == 3
    assert "line 4" in done.stderr


def test_draw(run: runner.Runner) -> None:
    """A drawing goes to standard output as SVG, to a file as a picture, or is said in words."""
    assert run("draw", "network", SHEET).stdout.startswith("<svg")
    assert "M + V getrennt: K2" in run("draw", "genogram", SHEET, "--text").stdout
    assert run("draw", "genogram", SHEET, "-o", "g.png", "--detail", "coarse").exit_code == 0
    assert pathlib.Path("g.png").read_bytes().startswith(b"\x89PNG")
    assert run("draw", "genogram", SHEET, "-o", "g.gif").exit_code == 3
