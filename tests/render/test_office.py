"""What LibreOffice makes of the Word files; skipped where there is none."""

from __future__ import annotations

import dataclasses
import pathlib
import re
import shutil
import subprocess

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.case import CaseSheet
from fallkonferenz.core.entities import Language
from support.meetings import CASE, FULL_CASE, LONG_CASE, MEETING, session

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
MOST_SECONDS = 120


def pages(folder: pathlib.Path, word: pathlib.Path) -> int:
    """Return how many pages LibreOffice makes of a Word file."""
    command = [str(SOFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(word)]
    subprocess.run(command, check=True, capture_output=True, timeout=MOST_SECONDS)
    return len(re.findall(rb"/Type\s*/Page\b", word.with_suffix(".pdf").read_bytes()))


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("case", [CASE, FULL_CASE, LONG_CASE], ids=["short", "full", "long"])
def test_a_handout_has_two_pages_in_word_at_most(case: CaseSheet, tmp_path: pathlib.Path) -> None:
    """A handout as Word file has two pages at most, as the PDF has: short, with every drawing, far too long."""
    meeting = dataclasses.replace(MEETING, lang=Language.DE)
    (made,) = pipeline.build_handouts(session(meeting, case), ["docx"])
    word = tmp_path / "handout.docx"
    word.write_bytes(made.content)
    assert 1 <= pages(tmp_path, word) <= 2
