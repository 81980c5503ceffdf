"""Make reference.docx, the Word document whose styles the packs use, from pandoc's own: python make_reference.py.

Run it again after a change here. A coordinator's letterhead is any .docx with these styles (`--reference`).
"""

from __future__ import annotations

import io
import pathlib
import re
import subprocess
import zipfile

import pypandoc

HERE = pathlib.Path(__file__).parent
SERIF = "Times New Roman"  # everywhere there, or one just as wide; close to the typeface of the PDF files
STAMP = (2020, 1, 1, 0, 0, 0)  # the same bytes every time
BLACK = '<w:color w:val="000000"/>'


def paragraph(name: str, *, size: float = 11, before: int = 0, after: int = 120, bold: bool = False, extra: str = "") -> str:
    """Return a paragraph style; `size` in points, `before` and `after` in twentieths of a point."""
    style_id = name.replace(" ", "")
    marks = "<w:b/>" if bold else '<w:b w:val="0"/>'
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style_id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f'<w:qFormat/><w:pPr>{extra}<w:spacing w:before="{before}" w:after="{after}" w:line="276" w:lineRule="auto"/></w:pPr>'
        f'<w:rPr>{marks}{BLACK}<w:sz w:val="{int(size * 2)}"/><w:szCs w:val="{int(size * 2)}"/></w:rPr></w:style>'
    )


def border(**sides: int) -> str:
    """Return borders of a paragraph; the width in eighths of a point."""
    lines = "".join(f'<w:{side} w:val="single" w:sz="{width}" w:space="6" w:color="000000"/>' for side, width in sides.items())
    return f"<w:pBdr>{lines}</w:pBdr>"


OURS = "".join(
    (
        paragraph("Key Question", size=14, before=80, after=120, bold=True, extra=border(left=24) + '<w:ind w:left="170"/>'),
        paragraph("Box", before=120, after=160, extra='<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>'),
        paragraph("Card", before=60, after=60, extra=border(left=8) + '<w:ind w:left="170"/>'),
        paragraph("Label", size=11, before=160, after=60, bold=True, extra="<w:keepNext/>"),
        paragraph("Small", size=8.5, after=120),
        paragraph("Meta", size=9.5, after=40),
        paragraph("Writing Line", size=13, before=100, after=0, extra=border(bottom=4, between=4)),
        paragraph("Writing Room", size=13, after=0),
        paragraph("Drawing Space", before=60, after=160, extra=border(top=4, left=4, bottom=4, right=4)).replace('w:line="276" w:lineRule="auto"', 'w:line="2700" w:lineRule="exact"'),
        paragraph("Poster", size=30, bold=True, after=240),
        paragraph("Return Line", size=9, before=160, extra=border(top=4)),
        '<w:style w:type="character" w:customStyle="1" w:styleId="SmallText"><w:name w:val="Small Text"/><w:rPr><w:sz w:val="17"/></w:rPr></w:style>',
        '<w:style w:type="table" w:customStyle="1" w:styleId="PackTable"><w:name w:val="Pack Table"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>'
        '<w:tblPr><w:tblBorders>' + "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="777777"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")) + "</w:tblBorders>"
        '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="10" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>',
        '<w:style w:type="table" w:customStyle="1" w:styleId="PlainTable"><w:name w:val="Plain Table"/><w:basedOn w:val="TableNormal"/>'
        '<w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    )
)
HEADINGS = {"Title": (26, 480, 200), "Subtitle": (14, 0, 360), "Heading1": (20, 0, 160), "Heading2": (13, 240, 80), "Heading3": (11, 160, 60)}
TEXTS = ("BodyText", "FirstParagraph", "Compact")  # pandoc's names of ordinary paragraphs


def change(styles: str) -> str:
    """Return pandoc's styles in our look, with ours added."""
    styles = re.sub(r"<w:rFonts [^>]*/>", f'<w:rFonts w:ascii="{SERIF}" w:hAnsi="{SERIF}" w:eastAsia="{SERIF}" w:cs="{SERIF}"/>', styles)
    styles = re.sub(r'<w:color w:val="[0-9A-Fa-f]{6}"[^>]*/>', BLACK, styles)
    styles = re.sub(r"<w:docDefaults>.*?</w:docDefaults>", lambda m: re.sub(r'(<w:szC?s? w:val=)"\d+"', r'\1"22"', m[0]), styles, flags=re.S)
    for style, (size, before, after) in HEADINGS.items():
        styles = re.sub(
            rf'(<w:style [^>]*w:styleId="{style}".*?</w:style>)',
            lambda m, s=size, b=before, a=after: _heading(m[1], s, b, a),
            styles,
            flags=re.S,
        )
    for style in TEXTS:
        styles = re.sub(rf'(<w:style [^>]*w:styleId="{style}".*?</w:style>)', _close, styles, flags=re.S)
    return styles.replace("</w:styles>", OURS + "</w:styles>")


def _close(match: re.Match[str]) -> str:
    """Return a style of ordinary paragraphs without the wide gaps of pandoc's own."""
    gap = '<w:spacing w:before="40" w:after="60"/>'
    style = re.sub(r"<w:spacing [^>]*/>", "", match[1])
    if "</w:pPr>" in style:
        return style.replace("</w:pPr>", f"{gap}</w:pPr>", 1)
    return style.replace("<w:pPr/>", "").replace("</w:style>", f"<w:pPr>{gap}</w:pPr></w:style>")


def _heading(style: str, size: int, before: int, after: int) -> str:
    style = re.sub(r"<w:spacing [^>]*/>", "", style)
    style = re.sub(r"<w:jc [^>]*/>", "", style)
    style = style.replace("</w:pPr>", f'<w:spacing w:before="{before}" w:after="{after}"/></w:pPr>', 1)
    style = re.sub(r"<w:szC?s? [^>]*/>", "", style)
    return style.replace("</w:rPr>", f'<w:b/><w:sz w:val="{size * 2}"/><w:szCs w:val="{size * 2}"/></w:rPr>', 1)


def main() -> None:
    """Write reference.docx beside this script."""
    command = [pypandoc.get_pandoc_path(), "--print-default-data-file", "reference.docx"]
    default = zipfile.ZipFile(io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout))
    with zipfile.ZipFile(HERE / "reference.docx", "w", zipfile.ZIP_DEFLATED) as made:
        for name in default.namelist():
            content = default.read(name)
            if name == "word/styles.xml":
                content = change(content.decode("utf-8")).encode("utf-8")
            if name == "word/document.xml":
                page = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1020" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/>'
                text = content.decode("utf-8")
                text = re.sub(r"<w:pg(Sz|Mar) [^>]*/>", "", text)
                text = re.sub(r"<w:sectPr([^>]*)/>", rf"<w:sectPr\1>{page}</w:sectPr>", text) if re.search(r"<w:sectPr[^>]*/>", text) else re.sub(r"(</w:sectPr>)", page + r"\1", text)
                content = text.encode("utf-8")
            made.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main()
