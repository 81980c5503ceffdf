"""The layout of a result is that of the original: as many pages, the same styles, the same look. Needs LibreOffice for the pages."""

from __future__ import annotations

import io
import pathlib
import re
import shutil
import subprocess
import zipfile

import pypdfium2
import pytest

from fallkonferenz.batch.job import Settings
from fallkonferenz.batch.work import anonymize
from fallkonferenz.core.entities import Language
from fallkonferenz.core.profile import Profile, Style
from support.documents import SENTENCE, all_texts, docx, drawing, field, paragraph, run, story

pytestmark = pytest.mark.usefixtures("fake_detector")
OFFICE = shutil.which("soffice")
SETTINGS = Settings(Profile(), Language.DE, style=Style.NAMES)


def report() -> bytes:
    """Return a Word document of three pages with the things that coordinators' documents have."""
    import docx as library
    from docx.enum.text import WD_BREAK
    from docx.shared import Pt, RGBColor

    document = library.Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Akte Müller"
    section.footer.paragraphs[0].text = "vertraulich"
    document.add_heading("Bericht", 0)
    for number in range(3):
        document.add_heading(f"Teil {number}", 1)
        words = document.add_paragraph(f"{SENTENCE} ")
        strong = words.add_run("Frau Müller")
        strong.bold, strong.font.size, strong.font.color.rgb = True, Pt(14), RGBColor(0x80, 0, 0)
        words.add_run(" schläft schlecht. " * 20)
        table = document.add_table(3, 2, style="Light Grid Accent 1")
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Name", "Anna Müller"
        document.add_paragraph("erstens, mit Müller", style="List Number")
        document.add_paragraph("zweitens", style="List Bullet")
        if number < 2:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def anonymized(raw: bytes, ending: str) -> bytes:
    return anonymize([raw], [pathlib.Path(f"a{ending}")], SETTINGS, seed=b"seed").contents[0]


def test_styles_runs_and_tables_stay() -> None:
    """Word's own styles keep their names; every paragraph, run and cell has the formatting that it had."""
    import docx as library

    raw = report()
    before, after = library.Document(io.BytesIO(raw)), library.Document(io.BytesIO(anonymized(raw, ".docx")))
    assert [p.style.name for p in before.paragraphs] == [p.style.name for p in after.paragraphs]
    assert [t.style.name for t in before.tables] == [t.style.name for t in after.tables]
    looks = [[[(r.bold, r.font.size, r.font.color.rgb) for r in p.runs] for p in d.paragraphs] for d in (before, after)]
    assert looks[0] == looks[1]
    assert len(before.tables[0].rows) == len(after.tables[0].rows)
    assert before.sections[0].page_width == after.sections[0].page_width


def test_what_the_layout_depends_on_stays() -> None:
    """The way Word breaks lines, the points of a shape, page numbers; a table whose rows are all deleted goes."""
    setting = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    shape = '<wps:wsp><wps:spPr><a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 9"/></a:avLst></a:prstGeom></wps:spPr></wps:wsp>'
    body = (
        paragraph(drawing(shape, "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"))
        + field(r"PAGE \* MERGEFORMAT", "3")
        + f'<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{paragraph(run("weg"))}</w:tc></w:tr></w:tbl>'
    )
    raw = docx(body, {"word/settings.xml": story("settings", f"<w:compat>{setting}</w:compat>")}, (("p1", "settings", "settings.xml"),))
    texts = "".join(text for _, text in all_texts(anonymized(raw, ".docx")))
    assert 'w:name="compatibilityMode"' in texts
    assert '<a:gd name="adj" fmla="val 9"/>' in texts
    assert "<w:instrText> PAGE </w:instrText>" in texts
    assert "<w:tbl>" not in texts


@pytest.fixture
def office(tmp_path: pathlib.Path) -> object:
    """Return a function that converts a document with LibreOffice."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed: pages are not compared")

    def convert(raw: bytes, ending: str, to: str) -> bytes:
        (tmp_path / f"case{ending}").write_bytes(raw)
        command = [OFFICE, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", to, "--outdir", str(tmp_path / "out"), str(tmp_path / f"case{ending}")]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return (tmp_path / "out" / f"case.{to}").read_bytes()

    return convert


@pytest.mark.office
@pytest.mark.parametrize("ending", [".docx", ".odt"])
def test_pages_look_alike(office: object, ending: str) -> None:
    """As many pages, and headings, tables and lists stand where they stood."""
    raw = report()
    if ending == ".odt":
        raw = office(raw, ".docx", "odt")  # type: ignore[operator]
    pages = []
    for content in (raw, anonymized(raw, ending)):
        with pypdfium2.PdfDocument(office(content, ending, "pdf")) as printed:  # type: ignore[operator]
            texts = [page.get_textpage().get_text_bounded() for page in printed]
        pages.append([re.findall(r"Bericht|Teil \d|Name|erstens|zweitens|vertraulich", text) for text in texts])
    assert pages[0] == pages[1]
    assert len(pages[0]) == 3


@pytest.mark.office
def test_libreoffice_leaves_nothing_hidden(office: object) -> None:
    """An .odt that LibreOffice has written has no entry left but text, styles, switches and the list of them."""
    made = anonymized(office(report(), ".docx", "odt"), ".odt")  # type: ignore[operator]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.namelist() == ["mimetype", "content.xml", "styles.xml", "settings.xml", "META-INF/manifest.xml"]
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
