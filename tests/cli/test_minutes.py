"""`fallkonferenz minutes` and `forum`: after the session."""

from __future__ import annotations

import pathlib

from support import runner

MINUTES = """\
lang: de
title: Zirkel Musterkreis
date: 2027-03-10
present: {health: 4, youth_welfare: 3}
cases:
  - {code: FK-07, question: Was tun?, hypotheses: [Erschöpfung], decisions: [Anruf gemeinsam]}
follow_up:
  - {step: Brief schreiben, owner_role: Hebamme, done: fertig}
actions:
  - {step: Hausbesuch zu zweit, owner_role: Familienhebamme, by: April}
hurdles: [Rückmeldung fehlt]
level: municipal
next_date: 2027-05-12
"""
MEETING = "setting: iqz_ffk\nlang: de\ntitle: Zirkel Musterkreis\ninvited:\n  - {profession: Hebamme, system: health}\n"


def test_minutes(run: runner.Runner, folder: pathlib.Path) -> None:
    """Filled minutes become a record and an action plan; the next meeting starts with what is open."""
    (folder / "minutes.yaml").write_text(MINUTES, encoding="utf-8")
    (folder / "meeting.yaml").write_text(MEETING, encoding="utf-8")
    done = run("minutes", "minutes.yaml", "--meeting", "meeting.yaml", "-o", "after", "--format", "html")
    assert done.exit_code == 0, done.stderr
    assert "1 step is still open" in done.stderr
    record = (folder / "after/protokoll.html").read_text(encoding="utf-8")
    assert "Gesundheit 4, Jugendhilfe 3" in record
    assert "Rückmeldung fehlt" in record
    assert "Brief schreiben" in (folder / "after/massnahmenplan.html").read_text(encoding="utf-8")
    following = (folder / "after/next-meeting.yaml").read_text(encoding="utf-8")
    assert "Hausbesuch zu zweit" in following
    assert "Brief schreiben" not in following
    assert "date: 2027-05-12" in following
    assert run("agenda", "after/next-meeting.yaml", "-o", "pack", "--format", "html").exit_code == 0


def test_minutes_of_the_pack_can_be_read(run: runner.Runner, folder: pathlib.Path) -> None:
    """The minutes that a pack brings can be turned into a record as they are."""
    (folder / "meeting.yaml").write_text(MEETING, encoding="utf-8")
    assert run("agenda", "meeting.yaml", "-o", "pack", "--format", "html").exit_code == 0
    assert run("minutes", "pack/minutes.yaml", "-o", "after", "--format", "html").exit_code == 0


def test_a_sentence_in_place_of_a_list(run: runner.Runner, folder: pathlib.Path) -> None:
    """Whoever writes a sentence where a list is asked for gets it as one entry, lines as several; never letters."""
    (folder / "m.yaml").write_text("lang: de\ncases:\n  - code: FK-07\n    hypotheses: Sie ist müde.\nopen_points: |\n  Wer ruft an?\n  Wann?\n", encoding="utf-8")
    assert run("minutes", "m.yaml", "-o", "after", "--format", "html").exit_code == 0
    record = (folder / "after/protokoll.html").read_text(encoding="utf-8")
    assert "<li>Sie ist müde.</li>" in record
    assert "<li>Wer ruft an?</li>" in record
    assert "<li>Wann?</li>" in record
    assert "<h2>Fall FK-07</h2>" in record


def test_mistakes_in_minutes(run: runner.Runner, folder: pathlib.Path) -> None:
    """All mistakes are named with their lines."""
    (folder / "m.yaml").write_text("lang: xx\ndate: soon\npresent: {health: many}\nactions: [text]\ncolour: red\n")
    done = run("minutes", "m.yaml")
    assert done.exit_code == 3
    assert all(part in done.stderr for part in ("line 1: lang", "line 2: date", "line 3: present", "line 4: actions[1]", "line 5: colour"))


def test_forum(run: runner.Runner, folder: pathlib.Path) -> None:
    """Results of forums become one documentation; the press gets what is released."""
    (folder / "1.yaml").write_text("title: Lotsen\nrounds: [[Feste Stellen.], [Früh beginnen.]]\nreleased: true\naddressed_to: [politics]\n", encoding="utf-8")
    (folder / "2.yaml").write_text("title: Väter\nrounds: [[Abends einladen.]]\n", encoding="utf-8")
    done = run("forum", "1.yaml", "2.yaml", "--title", "Fachtag", "-o", "doc", "--format", "html")
    assert done.exit_code == 0, done.stderr
    table = (folder / "doc/ergebnisse-der-fachforen.html").read_text(encoding="utf-8")
    assert "Zentrale Ergebnisse (2. Durchlauf)" in table
    assert "Abends einladen." in table
    press = (folder / "doc/ergebnisse-fuer-die-presse.html").read_text(encoding="utf-8")
    assert "Lotsen" in press
    assert "Väter" not in press


def test_forum_with_too_much(run: runner.Runner, folder: pathlib.Path) -> None:
    """Too long or too many statements: done, and a person must look."""
    (folder / "1.yaml").write_text(f"title: A\nrounds: [[{'x' * 170}]]\n")
    done = run("forum", "1.yaml", "-o", "doc", "--format", "html")
    assert done.exit_code == 1
    assert "170 characters" in done.stderr


def test_forums_of_the_pack_can_be_filled_in(run: runner.Runner, folder: pathlib.Path) -> None:
    """The pack of a conference brings a file for each forum, its index leads to it, and its language goes on."""
    rows = "tables:\n  forums:\n    - {number: '1', title: Att nå papporna, lead: socionom, round_1: Kvällstider är ingen lyx.}\n    - {number: '2', title: Lotsar}\n"
    (folder / "meeting.yaml").write_text("setting: fachforum\nlang: sv\ntitle: Fackdag\n" + rows, encoding="utf-8")
    assert run("agenda", "meeting.yaml", "-o", "pack", "--format", "html").exit_code == 0
    index = (folder / "pack/index.html").read_text(encoding="utf-8")
    assert all(f'href="{name}"' in index for name in ("minutes.yaml", "forum-1.yaml", "forum-2.yaml"))
    done = run("forum", "pack/forum-1.yaml", "pack/forum-2.yaml", "-o", "doc", "--format", "html")
    assert done.exit_code == 0, done.stderr
    text = (folder / "doc/resultat-fraan-seminarierna.html").read_text(encoding="utf-8")
    assert "Kvällstider är ingen lyx." in text
    assert "omgång 2" not in text
    assert "<h1></h1>" not in text
