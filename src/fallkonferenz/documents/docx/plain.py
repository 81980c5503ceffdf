"""A new Word document of paragraphs alone: for what comes in a format that is not written again (PDF, mail, RTF)."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from fallkonferenz.documents.container import zipped
from fallkonferenz.documents.docx.names import R_URI, W_URI

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1134" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LOOK = '<w:pPr><w:spacing w:after="80"/></w:pPr>'
_LETTERS = '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/></w:rPr>'


def make_docx(paragraphs: Iterable[str]) -> bytes:
    """Return a Word document of these paragraphs; tabs and line ends in them stay."""
    body = "".join(f"<w:p>{_LOOK}<w:r>{_LETTERS}{_inner(text)}</w:r></w:p>" for text in paragraphs)
    main = f'{_HEAD}<w:document xmlns:w="{W_URI}"><w:body>{body}{_PAGE}</w:body></w:document>'
    return zipped(
        [
            (
                "[Content_Types].xml",
                f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/word/document.xml" ContentType="{_TYPE}"/></Types>'.encode(),
            ),
            ("_rels/.rels", f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{R_URI}/officeDocument" Target="word/document.xml"/></Relationships>'.encode()),
            ("word/document.xml", main.encode()),
        ]
    )


def _inner(text: str) -> str:
    rows = text.replace("\t", "\0\t\0").replace("\n", "\0\n\0").split("\0")
    marks = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    return "".join(marks.get(row) or (f'<w:t xml:space="preserve">{escape(row)}</w:t>' if row else "") for row in rows)
