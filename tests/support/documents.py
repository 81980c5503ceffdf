"""A corpus of invented documents with names in every place that a format has, written by hand or with the formats' libraries.

`SEEN` are names that the stub detector finds; `HIDDEN` is one that it does not know: it stands only where no reader looks.
"""

from __future__ import annotations

import dataclasses
import html
import io
import re
import struct
import zipfile
from collections.abc import Callable, Iterator

SEEN = ("Müller", "Güstrow", "12.03.2021")
HIDDEN = "Wunderlich"
SENTENCE = "Frau Müller kam am 12.03.2021 aus Güstrow."
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@dataclasses.dataclass(frozen=True, slots=True)
class Sample:
    """A document; `unread` says that a part of it cannot be read."""

    id: str
    ending: str
    make: Callable[[], bytes]
    unread: bool = False


# Word, by hand

_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:x="urn:example:unknown"'
)
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inner: str) -> str:
    return f"<w:p>{''.join(inner)}</w:p>"


def docx(body: str = "", parts: dict[str, bytes | str] | None = None, rels: tuple[tuple[str, str, str], ...] = (), root_rels: str = "", attributes: str = "") -> bytes:
    """Return a Word document: `parts` are entries by path, `rels` (id, kind, target) of the main part."""
    rows = "".join(
        f'<Relationship Id="{i}" Type="{_REL}{k}" Target="{t}"{" TargetMode=" + chr(34) + "External" + chr(34) if ":" in t else ""}/>' for i, k, t in rels
    )
    entries: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}relationships"><Relationship Id="r1" Type="{_REL}officeDocument" Target="word/document.xml"/>{root_rels}</Relationships>',
        "word/document.xml": f"<w:document {_NS} {attributes}><w:body>{paragraph(run(SENTENCE))}{body}<w:sectPr/></w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}relationships">{rows}</Relationships>',
        **(parts or {}),
    }
    return zipped(entries)


def zipped(entries: dict[str, bytes | str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return packed.getvalue()


def story(tag: str, inner: str) -> str:
    return f"<w:{tag} {_NS}>{inner}</w:{tag}>"


def with_part(kind: str, content: bytes | str, path: str = "", body: str = "") -> bytes:
    path = path or f"{kind}.xml"
    return docx(body, {f"word/{path}": content}, (("p1", kind, path),))


def field(code: str, shown: str) -> str:
    return paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', f"<w:r><w:instrText>{code}</w:instrText></w:r>", '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run(shown), '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )  # fmt: skip


def drawing(inner: str, uri: str = "http://schemas.openxmlformats.org/drawingml/2006/picture") -> str:
    return f'<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="{HIDDEN}" descr="{HIDDEN}" title="{HIDDEN}"/><a:graphic><a:graphicData uri="{uri}">{inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'


_BOX = drawing(
    f'<wps:wsp><wps:cNvPr id="2" name="{HIDDEN}"/><wps:txbx><w:txbxContent>{paragraph(run("Herr Müller wartet."))}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>',
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
)
_PICTURE = drawing('<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic>')


def _properties(kind: str, path: str, inner: str) -> bytes:
    return docx("", {path: f"<p>{inner}</p>"}, root_rels=f'<Relationship Id="r2" Type="{_REL}{kind}" Target="{path}"/>')


def _python_docx(change: Callable[[object], None]) -> bytes:
    import docx as library

    document = library.Document()
    document.add_heading("Bericht", 1)
    document.add_paragraph(SENTENCE)
    change(document)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _table(document: object) -> None:
    table = document.add_table(2, 2)  # type: ignore[attr-defined]
    table.rows[0].cells[1].text = "Anna Müller"
    table.rows[1].cells[1].text = "geb. 12.03.2021"
    table.rows[1].cells[0].merge(table.rows[1].cells[1])


def _head(document: object) -> None:
    section = document.sections[0]  # type: ignore[attr-defined]
    section.header.paragraphs[0].text = "Akte Müller"
    section.footer.paragraphs[0].text = "Müller, Güstrow"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "Müller"


def _author(document: object) -> None:
    properties = document.core_properties  # type: ignore[attr-defined]
    properties.author = properties.last_modified_by = properties.title = properties.keywords = HIDDEN


def _comment(document: object) -> None:
    words = document.add_paragraph("Ein Satz.")  # type: ignore[attr-defined]
    document.add_comment(words.runs, text=f"{HIDDEN} fragen", author=HIDDEN, initials="W")  # type: ignore[attr-defined]


def _picture(document: object) -> None:
    document.add_picture(io.BytesIO(PNG))  # type: ignore[attr-defined]


def _styled(document: object) -> None:
    style = document.styles.add_style(f"{HIDDEN} Brief", 1)  # type: ignore[attr-defined]
    document.add_paragraph("Ein Satz von Müller.", style=style)  # type: ignore[attr-defined]


_TRACKED = f'w:id="7" w:author="{HIDDEN}" w:date="2024-01-01T00:00:00Z"'
_SETTINGS = story(
    "settings",
    f'<w:attachedTemplate r:id="s1"/><w:docVars><w:docVar w:name="{HIDDEN}" w:val="{HIDDEN}"/></w:docVars><w:rsids><w:rsidRoot w:val="00A1B2C3"/></w:rsids>'
    f'<w:mailMerge><w:query w:val="{HIDDEN}"/></w:mailMerge><w:documentProtection w:hash="{HIDDEN}"/><w:defaultTabStop w:val="708"/>',
)
_NUMBERING = story(
    "numbering",
    f'<w:abstractNum w:abstractNumId="0"><w:nsid w:val="1A2B3C4D"/><w:name w:val="{HIDDEN}"/><w:lvl w:ilvl="0"><w:lvlText w:val="Kind von Müller %1"/></w:lvl></w:abstractNum>',
)

DOCX: tuple[Sample, ...] = tuple(
    Sample(f"docx {name}", ".docx", make, unread)
    for name, make, unread in (
        ("text", docx, False),
        ("name over three runs", lambda: docx(paragraph(run("Frau Mü"), "<w:r><w:rPr><w:b/></w:rPr><w:t>ll</w:t></w:r>", run("er ruft an."))), False),
        ("name with a soft hyphen", lambda: docx(paragraph("<w:r><w:t>Frau Mül</w:t><w:softHyphen/><w:t>ler ruft an.</w:t></w:r>")), False),
        ("hyperlink to a mail", lambda: docx(paragraph(f'<w:hyperlink r:id="h1" w:tooltip="{HIDDEN}">{run("Müller schreiben")}</w:hyperlink>'), rels=(("h1", "hyperlink", f"mailto:{HIDDEN}@praxis.example"),)), False),
        ("link to a bookmark", lambda: docx(paragraph(f'<w:bookmarkStart w:id="1" w:name="{HIDDEN}"/>', run("Müller "), '<w:bookmarkEnd w:id="1"/>', f'<w:hyperlink w:anchor="{HIDDEN}">{run("siehe oben")}</w:hyperlink>')), False),
        ("field of the author", lambda: docx(field(f"DOCPROPERTY {HIDDEN}", "Müller")), False),
        ("field of a link", lambda: docx(field(f'HYPERLINK "file:///C:/{HIDDEN}.docx"', "Müller")), False),
        ("field in a field", lambda: docx(field(f'IF {HIDDEN} = "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD {HIDDEN}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(HIDDEN)}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> ', "Müller")), False),
        ("simple field", lambda: docx(paragraph(f'<w:fldSimple w:instr="AUTHOR {HIDDEN}">{run("Müller")}</w:fldSimple>')), False),
        ("form field", lambda: docx(paragraph(f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{HIDDEN}"/><w:helpText w:val="{HIDDEN}"/><w:ddList><w:result w:val="1"/><w:listEntry w:val="{HIDDEN}"/><w:listEntry w:val="Müller"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')), False),
        ("content control", lambda: docx(f'<w:sdt><w:sdtPr><w:alias w:val="{HIDDEN}"/><w:tag w:val="{HIDDEN}"/><w:dropDownList><w:listItem w:displayText="{HIDDEN}" w:value="{HIDDEN}"/></w:dropDownList><w:date w:fullDate="2021-03-12T00:00:00Z"/></w:sdtPr><w:sdtContent>{paragraph(run("Müller"))}</w:sdtContent></w:sdt>'), False),
        ("text box", lambda: docx(paragraph(_BOX)), False),
        ("text box with a fallback", lambda: docx(paragraph(f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{_BOX[5:-6]}</mc:Choice><mc:Fallback><w:pict><v:shape alt="{HIDDEN}"><v:textbox><w:txbxContent>{paragraph(run(HIDDEN))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>')), False),
        ("watermark", lambda: docx(paragraph(f'<w:r><w:pict><v:shape id="{HIDDEN}" type="#_x0000_t136" title="{HIDDEN}"><v:textpath string="Akte Müller"/></v:shape></w:pict></w:r>')), False),
        ("smart tag and custom markup", lambda: docx(paragraph(f'<w:smartTag w:element="{HIDDEN}"><w:smartTagPr><w:attr w:name="x" w:val="{HIDDEN}"/></w:smartTagPr>{run("Müller")}</w:smartTag>')), False),
        ("tracked changes", lambda: docx(paragraph(f"<w:ins {_TRACKED}>{run('Müller ')}</w:ins>", f"<w:del {_TRACKED}><w:r><w:delText>{HIDDEN}</w:delText></w:r></w:del>", f"<w:r><w:rPr><w:b/><w:rPrChange {_TRACKED}><w:rPr/></w:rPrChange></w:rPr><w:t>geht</w:t></w:r>")), False),
        ("moved text", lambda: docx(paragraph(f"<w:moveFrom {_TRACKED}>{run(HIDDEN)}</w:moveFrom><w:moveTo {_TRACKED}>{run('Müller')}</w:moveTo>")), False),
        ("deleted row", lambda: docx(f"<w:tbl><w:tr><w:trPr><w:del {_TRACKED}/></w:trPr><w:tc>{paragraph(run(HIDDEN))}</w:tc></w:tr><w:tr><w:tc>{paragraph(run('Müller'))}</w:tc></w:tr></w:tbl>"), False),
        ("comments", lambda: docx(paragraph('<w:commentRangeStart w:id="0"/>', run("Satz"), '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'), {"word/comments.xml": story("comments", f'<w:comment w:id="0" w:author="{HIDDEN}">{paragraph(run(HIDDEN))}</w:comment>'), "word/people.xml": f"<p>{HIDDEN}</p>"}, (("c1", "comments", "comments.xml"), ("c2", "people", "people.xml"))), False),
        ("revision ids", lambda: docx(f'<w:p w:rsidR="00A1B2C3" w14:paraId="7C0FFEE1">{run("Müller")}</w:p>'), False),
        ("permission to edit", lambda: docx(paragraph(f'<w:permStart w:id="1" w:ed="{HIDDEN}"/>', run("Müller"))), False),
        ("table with a caption", lambda: docx(f'<w:tbl><w:tblPr><w:tblCaption w:val="{HIDDEN}"/><w:tblDescription w:val="{HIDDEN}"/></w:tblPr><w:tr><w:tc>{paragraph(run("Müller"))}</w:tc></w:tr></w:tbl>'), False),
        ("formula", lambda: docx(paragraph("<m:oMath><m:r><m:t>Müller</m:t></m:r></m:oMath>")), False),
        ("unknown attribute and element", lambda: docx(paragraph(f'<w:r x:who="{HIDDEN}"><x:note x:who="{HIDDEN}"/><w:t>Müller</w:t></w:r>')), False),
        ("unknown namespace in the head", lambda: docx(attributes=f'xmlns:z="urn:{HIDDEN}" w:conformance="{HIDDEN}ß"'), False),
        ("comments and instructions of XML", lambda: docx(f"<!-- {HIDDEN} --><?{HIDDEN} x?>"), False),
        ("header", lambda: with_part("header", story("hdr", paragraph(run("Akte Müller"))), "header1.xml", '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="p1"/></w:sectPr></w:pPr></w:p>'), False),
        ("footnotes", lambda: with_part("footnotes", story("footnotes", f'<w:footnote w:id="1">{paragraph(run("So Frau Müller."))}</w:footnote>'), body=paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>')), False),
        ("endnotes", lambda: with_part("endnotes", story("endnotes", f'<w:endnote w:id="1">{paragraph(run("So Frau Müller."))}</w:endnote>')), False),
        ("settings", lambda: docx("", {"word/settings.xml": _SETTINGS, "word/_rels/settings.xml.rels": f'<Relationships xmlns="{_PACKAGE}relationships"><Relationship Id="s1" Type="{_REL}attachedTemplate" Target="file:///C:/{HIDDEN}.dotx" TargetMode="External"/></Relationships>'}, (("p1", "settings", "settings.xml"),)), False),
        ("numbering", lambda: with_part("numbering", _NUMBERING), False),
        ("data behind the form", lambda: docx("", {"customXml/item1.xml": f"<d>{HIDDEN}</d>"}, (("p1", "customXml", "../customXml/item1.xml"),)), False),
        ("building blocks", lambda: with_part("glossaryDocument", f"<d>{HIDDEN}</d>", "glossary/document.xml"), False),
        ("core properties", lambda: _properties("core-properties", "docProps/core.xml", HIDDEN), False),
        ("custom properties", lambda: _properties("custom-properties", "docProps/custom.xml", HIDDEN), False),
        ("thumbnail", lambda: _properties("thumbnail", f"docProps/{HIDDEN}.jpeg", HIDDEN), False),
        ("entry that nothing refers to", lambda: docx("", {f"{HIDDEN}.xml": f"<d>{HIDDEN}</d>"}), False),
        ("picture", lambda: docx(paragraph(_PICTURE), {"word/media/image1.png": PNG + HIDDEN.encode()}, (("p1", "image", "media/image1.png"),)), True),
        ("embedded object", lambda: docx(paragraph(f'<w:r><w:object><v:shape alt="{HIDDEN}"/><o:OLEObject ProgID="Excel.Sheet.12" r:id="p1"/></w:object></w:r>'), {"word/embeddings/x.xlsx": HIDDEN.encode()}, (("p1", "package", "embeddings/x.xlsx"),)), True),
        ("chart", lambda: docx(paragraph(drawing('<x:chart r:id="p1"/>', "http://schemas.openxmlformats.org/drawingml/2006/chart")), {"word/charts/chart1.xml": f"<c>{HIDDEN}</c>"}, (("p1", "chart", "charts/chart1.xml"),)), True),
        ("macro", lambda: with_part("vbaProject", HIDDEN.encode(), "vbaProject.bin"), True),
        ("foreign chunk", lambda: docx('<w:altChunk r:id="p1"/>', {"word/x.html": HIDDEN}, (("p1", "aFChunk", "x.html"),)), True),
        ("unknown part", lambda: with_part("somethingNew", f"<d>{HIDDEN}</d>"), True),
        ("unknown element with text", lambda: docx(paragraph(f"<w:r><x:what>{HIDDEN}</x:what></w:r>")), True),
        ("table of python-docx", lambda: _python_docx(_table), False),
        ("headers of python-docx", lambda: _python_docx(_head), False),
        ("author of python-docx", lambda: _python_docx(_author), False),
        ("comment of python-docx", lambda: _python_docx(_comment), False),
        ("picture of python-docx", lambda: _python_docx(_picture), True),
        ("style of python-docx", lambda: _python_docx(_styled), False),
    )
)  # fmt: skip

# OpenDocument, by hand and with odfdo

_ODF = " ".join(
    f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"'
    for p, n in (("office", "office"), ("text", "text"), ("style", "style"), ("draw", "drawing"), ("table", "table"), ("meta", "meta"), ("svg", "svg-compatible"), ("number", "datastyle"), ("script", "script"), ("form", "form"), ("fo", "xsl-fo-compatible"))
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:x="urn:example:unknown"'  # fmt: skip


def odt(body: str = "", *, automatic: str = "", before: str = "", masters: str = "", styles: str = "", entries: dict[str, bytes | str] | None = None) -> bytes:
    """Return an OpenDocument text."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<office:document-content {_ODF} office:version="1.2">{before}<office:automatic-styles>{automatic}</office:automatic-styles><office:body><office:text><text:p>{SENTENCE}</text:p>{body}</office:text></office:body></office:document-content>',
            "styles.xml": f'<office:document-styles {_ODF} office:version="1.2"><office:styles>{styles}</office:styles><office:master-styles>{masters}</office:master-styles></office:document-styles>',
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
            **(entries or {}),
        }
    )


def _odfdo(change: Callable[[object], None]) -> bytes:
    import odfdo

    document = odfdo.Document("text")
    document.body.append(odfdo.Header(1, "Bericht"))
    document.body.append(odfdo.Paragraph(SENTENCE))
    change(document)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def _odf_meta(document: object) -> None:
    document.meta.creator = HIDDEN  # type: ignore[attr-defined]
    document.meta.title = HIDDEN  # type: ignore[attr-defined]


def _odf_table(document: object) -> None:
    import odfdo

    table = odfdo.Table(HIDDEN, width=2, height=2)
    table.set_value("A1", "Frau Müller")
    document.body.append(table)  # type: ignore[attr-defined]


def _odf_note(document: object) -> None:
    import odfdo

    words = odfdo.Paragraph("Ein Satz mit Fußnote.")
    words.insert_note(after="Satz", note_id="n1", citation="1", body="So Frau Müller.")
    words.insert_annotation(after="mit", body=HIDDEN, creator=HIDDEN)
    document.body.append(words)  # type: ignore[attr-defined]


ODT: tuple[Sample, ...] = tuple(
    Sample(f"odt {name}", ".odt", make, unread)
    for name, make, unread in (
        ("text", odt, False),
        ("name over spans", lambda: odt("<text:p>Frau Mü<text:span>ll</text:span>er ruft an.</text:p>"), False),
        ("spaces and breaks", lambda: odt('<text:p>Frau<text:s text:c="3"/>Müller<text:line-break/>und\n  Anna<text:tab/>Müller</text:p>'), False),
        ("comment", lambda: odt(f"<text:p>Satz<office:annotation><dc:creator>{HIDDEN}</dc:creator><text:p>{HIDDEN}</text:p></office:annotation> von Müller</text:p>"), False),
        ("tracked changes", lambda: odt(f'<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion><office:change-info><dc:creator>{HIDDEN}</dc:creator></office:change-info><text:p>{HIDDEN}</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Satz<text:change text:change-id="c1"/> von Müller</text:p>'), False),
        ("link", lambda: odt(f'<text:p><text:a xlink:href="mailto:{HIDDEN}@praxis.example" office:name="{HIDDEN}">Müller</text:a> schreibt</text:p>'), False),
        ("fields", lambda: odt(f'<text:p><text:author-name>Müller</text:author-name>, <text:user-defined text:name="{HIDDEN}">Müller</text:user-defined> <text:drop-down text:name="x"><text:label text:value="{HIDDEN}"/>Müller</text:drop-down></text:p>'), False),
        ("hidden text", lambda: odt(f'<text:p><text:hidden-text text:condition="{HIDDEN}" text:string-value="{HIDDEN}">Müller</text:hidden-text></text:p>'), False),
        ("bookmark", lambda: odt(f'<text:p><text:bookmark text:name="{HIDDEN}"/>Müller</text:p>'), False),
        ("text box", lambda: odt(f'<text:p><draw:frame draw:name="{HIDDEN}"><draw:text-box><text:p>Herr Müller</text:p></draw:text-box><svg:title>{HIDDEN}</svg:title></draw:frame></text:p>'), False),
        ("table with values", lambda: odt(f'<table:table table:name="{HIDDEN}"><table:table-row><table:table-cell office:value-type="date" office:date-value="2021-03-12" table:formula="{HIDDEN}"><text:p>12.03.2021</text:p></table:table-cell></table:table-row></table:table>'), False),
        ("section from a file", lambda: odt(f'<text:section text:name="{HIDDEN}"><text:section-source xlink:href="file:///{HIDDEN}.odt"/><text:p>Müller</text:p></text:section>'), False),
        ("header", lambda: odt(masters='<style:master-page style:name="Standard"><style:header><text:p>Akte Müller</text:p></style:header><style:footer><text:p>Müller</text:p></style:footer></style:master-page>'), False),
        ("named style", lambda: odt(f'<text:p text:style-name="{HIDDEN}_20_Brief">Müller</text:p>', styles=f'<style:style style:name="{HIDDEN}_20_Brief" style:display-name="{HIDDEN} Brief" style:family="paragraph"/>'), False),
        ("numbering with words", lambda: odt(styles='<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Kind Müller "/></text:list-style>'), False),
        ("declared variables", lambda: odt(f'<text:user-field-decls><text:user-field-decl text:name="{HIDDEN}" office:string-value="{HIDDEN}"/></text:user-field-decls>'), False),
        ("properties and settings", lambda: odt(entries={"meta.xml": f"<m>{HIDDEN}</m>", "settings.xml": f'<office:document-settings {_ODF}><office:settings><a>{HIDDEN}</a></office:settings></office:document-settings>', "Thumbnails/thumbnail.png": HIDDEN, f"Configurations2/{HIDDEN}.xml": HIDDEN}), False),
        ("unknown element", lambda: odt(f'<text:p>Satz <x:y x:who="{HIDDEN}">Müller</x:y> geht</text:p>'), False),
        ("picture", lambda: odt(f'<text:p>Satz<draw:frame draw:name="{HIDDEN}"><draw:image xlink:href="Pictures/a.png"/></draw:frame> geht</text:p>', entries={"Pictures/a.png": PNG + HIDDEN.encode()}), True),
        ("object", lambda: odt('<text:p><draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame></text:p>', entries={"Object 1/content.xml": f"<c>{HIDDEN}</c>"}), True),
        ("macro", lambda: odt(entries={"Basic/Standard/Module1.xml": f"<m>{HIDDEN}</m>"}), True),
        ("form", lambda: odt(f'<office:forms><form:form form:name="{HIDDEN}"/></office:forms><text:p><draw:control/></text:p>'), True),
        ("picture behind a page", lambda: odt(styles='<draw:fill-image draw:name="Wunderlich" xlink:href="Pictures/a.png"/>', entries={"Pictures/a.png": PNG}), True),
        ("meta of odfdo", lambda: _odfdo(_odf_meta), False),
        ("table of odfdo", lambda: _odfdo(_odf_table), False),
        ("notes of odfdo", lambda: _odfdo(_odf_note), False),
    )
)  # fmt: skip


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body><p>{SENTENCE}</p>{body}</body></html>".encode()


HTML: tuple[Sample, ...] = tuple(
    Sample(f"html {name}", ".html", make, unread)
    for name, make, unread in (
        ("text", lambda: page("<p>Frau M<b>ü</b>ller &amp; M&uuml;ller</p>"), False),
        ("title and meta", lambda: page("", f"<title>Akte Müller</title><meta name=author content='{HIDDEN}'><link href='{HIDDEN}.css'>"), False),
        ("comment and script", lambda: page(f"<!-- {HIDDEN} --><script>var x='{HIDDEN}'</script><style>.{HIDDEN}{{}}</style><p>Müller"), False),
        ("attributes", lambda: page(f"<p id='{HIDDEN}' class='{HIDDEN}' title='{HIDDEN}' data-x='{HIDDEN}' onclick='{HIDDEN}()' style='color:red;background:url({HIDDEN})'>Müller</p>"), False),
        ("links", lambda: page(f"<a href='mailto:{HIDDEN}@praxis.example' name='{HIDDEN}'>Müller</a>"), False),
        ("form", lambda: page(f"<form action='{HIDDEN}'><input value='Müller'><input type=hidden value='{HIDDEN}'><select><option>{HIDDEN}<option selected>Müller</select><textarea>Müller</textarea></form>"), False),
        ("table of Word", lambda: page(f"<!--[if gte mso 9]><xml><o:Author>{HIDDEN}</o:Author></xml><![endif]--><table border=1><tr><td><p class=MsoNormal>Müller<o:p></o:p></p></td></tr></table>"), False),
        ("UTF-16", lambda: page("<p>Müller</p>").decode().replace("utf-8", "utf-16").encode("utf-16"), False),
        ("Windows-1252", lambda: page("<p>Müller</p>").decode().replace("utf-8", "windows-1252").encode("cp1252"), False),
        ("picture", lambda: page(f"<p>Satz <img src='{HIDDEN}.png' alt='{HIDDEN}'> von Müller</p>"), True),
        ("frame and svg", lambda: page(f"<iframe src='{HIDDEN}'></iframe><svg><text>{HIDDEN}</text></svg>"), True),
    )
)  # fmt: skip


def rtf(inner: str) -> bytes:
    head = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\stylesheet{\s1 Wunderlich;}}{\info{\author Wunderlich}{\title Wunderlich}}"
    return f"{head}Frau M\\'fcller kam am 12.03.2021 aus G\\u252?strow.\\par {inner}}}".encode("ascii")


RTF: tuple[Sample, ...] = tuple(
    Sample(f"rtf {name}", ".rtf", make, unread)
    for name, make, unread in (
        ("text", lambda: rtf(r"Frau M{\b\'fcl}ler ruft an.\par"), False),
        ("header and footnote", lambda: rtf(r"{\header Akte M\'fcller\par}{\footer M\'fcller}Satz{\footnote So Frau M\'fcller.}\par"), False),
        ("comment", lambda: rtf(r"Satz{\*\atnid W}{\*\atnauthor Wunderlich}{\*\annotation Wunderlich}\par"), False),
        ("field", lambda: rtf(r'{\field{\*\fldinst HYPERLINK "mailto:Wunderlich@praxis.example"}{\fldrslt M\'fcller}}\par'), False),
        ("deleted", lambda: rtf(r"{\deleted Wunderlich}{\revised M\'fcller}\par"), False),
        ("bookmark and unknown", lambda: rtf(r"{\*\bkmkstart Wunderlich}{\*\somethingnew Wunderlich}M\'fcller\par"), False),
        ("picture", lambda: rtf(r"{\pict\pngblip 89504e47}M\'fcller\par"), True),
        ("object", lambda: rtf(r"{\object\objemb{\*\objdata 0102}{\result M\'fcller}}\par"), True),
    )
)  # fmt: skip


def mail(body: str, head: str = "", kind: str = "text/plain; charset=utf-8") -> bytes:
    top = f"From: Frau =?utf-8?q?M=C3=BCller?= <praxis@ahlbeck.example>\r\nTo: kita@ahlbeck.example\r\nSubject: =?utf-8?q?Frau_M=C3=BCller?=\r\nX-Who: {HIDDEN}\r\nMessage-ID: <{HIDDEN}@x.example>\r\n"
    return f"{top}{head}MIME-Version: 1.0\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}".encode()


_PARTS = 'multipart/mixed; boundary="b"'
EML: tuple[Sample, ...] = tuple(
    Sample(f"eml {name}", ".eml", make, unread)
    for name, make, unread in (
        ("text", lambda: mail(f"{SENTENCE}\r\n"), False),
        ("html", lambda: mail(page("<p id=Wunderlich>Müller</p>").decode(), kind="text/html; charset=utf-8"), False),
        ("both", lambda: mail(f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{SENTENCE}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>{HIDDEN}</p>\r\n--b--\r\n", kind='multipart/alternative; boundary="b"'), False),
        ("attachment", lambda: mail(f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{SENTENCE}\r\n--b\r\nContent-Type: application/pdf; name={HIDDEN}.pdf\r\nContent-Disposition: attachment; filename={HIDDEN}.pdf\r\n\r\n{HIDDEN}\r\n--b--\r\n", kind=_PARTS), True),
        ("mail in a mail", lambda: mail(f"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{SENTENCE}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: {HIDDEN}@x.example\r\n\r\n{HIDDEN}\r\n--b--\r\n", kind=_PARTS), True),
    )
)  # fmt: skip


def msg(streams: dict[str, bytes]) -> bytes:
    """Return a compound file; every stream is filled up with blanks to the size from which it has sectors of its own."""
    names = ["Root Entry", *streams]
    contents = [content.ljust(4096, b" ") if len(content) % 2 or b"\0" not in content else content + b" \0" * max(0, (4096 - len(content)) // 2) for content in streams.values()]
    sectors: list[bytes] = []
    chains: list[tuple[int, int]] = []
    for content in contents:
        first = len(sectors)
        blocks = [content[at : at + 512].ljust(512, b"\0") for at in range(0, len(content), 512)]
        sectors += blocks
        chains.append((first, len(blocks)))
    rows = []
    for number, name in enumerate(names):
        label = name.encode("utf-16-le") + b"\0\0"
        right = number + 1 if 0 < number < len(names) - 1 else 0xFFFFFFFF
        child = 1 if number == 0 and streams else 0xFFFFFFFF
        first, size = (0xFFFFFFFE, 0) if number == 0 else (chains[number - 1][0], len(contents[number - 1]))
        rows.append(label.ljust(64, b"\0") + struct.pack("<HBBIII16sIQQIQ", len(label), 5 if number == 0 else 2, 1, 0xFFFFFFFF, right, child, b"", 0, 0, 0, first, size))
    directory = b"".join(rows).ljust(-(-len(rows) // 4) * 512, b"\0")
    start = len(sectors)
    sectors += [directory[at : at + 512] for at in range(0, len(directory), 512)]
    table = [0xFFFFFFFE] * (len(sectors) + 1)
    for first, length in [*chains, (start, len(directory) // 512)]:
        for at in range(first, first + length - 1):
            table[at] = at + 1
    table[len(sectors)] = 0xFFFFFFFD
    assert len(table) <= 128
    fat = struct.pack("<128I", *(table + [0xFFFFFFFF] * (128 - len(table))))
    head = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 16 + struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, start, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, len(sectors))
    return head.ljust(512, b"\xff") + b"".join(sectors) + fat


def _message(**others: bytes) -> bytes:
    def text(value: str) -> bytes:
        return value.encode("utf-16-le")

    return msg({"__properties_version1.0": b"\0" * 4096, "__substg1.0_0037001F": text("Frau Müller"), "__substg1.0_0C1A001F": text("Anna Müller"), "__substg1.0_1000001F": text(f"{SENTENCE}\r\nMüller"), "__substg1.0_007D001F": text(HIDDEN), **others})  # fmt: skip


MSG: tuple[Sample, ...] = (Sample("msg text", ".msg", _message),)


def pdf(pages: tuple[str, ...] = (SENTENCE,), *, picture: bool = False, note: str = "", field: str = "") -> bytes:
    """Return a PDF with a text layer; lines of a page are separated by line ends."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%s]>>>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]

    def add(content: bytes) -> int:
        objects.append(content)
        return len(objects)

    def stream(head: bytes, content: bytes) -> bytes:
        return b"<<%s/Length %d>>stream\n%s\nendstream" % (head, len(content), content)

    image = add(stream(b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", b"\x80")) if picture else 0
    kids, widgets = [], []
    for text in pages:
        lines = b" ".join(b"(%s) Tj 0 -16 Td" % line.encode("cp1252") for line in text.split("\n") if line)
        content = b"BT /F1 12 Tf 72 700 Td %s ET" % lines if lines else b""
        if picture:
            content += b" q 90 0 0 90 72 300 cm /I1 Do Q"
        body = add(stream(b"", content))
        annotations = b""
        if note:
            annotations += b"%d 0 R " % add(b"<</Type/Annot/Subtype/Text/Rect[9 9 20 20]/T(%s)/Contents(%s)>>" % (note.encode("cp1252"), note.encode("cp1252")))
        if field:
            widgets.append(add(b"<</Type/Annot/Subtype/Widget/FT/Tx/T(x)/V(%s)/DA(/F1 12 Tf)/Rect[72 100 300 120]>>" % field.encode("cp1252")))
            annotations += b"%d 0 R " % widgets[-1]
        resources = b"<</Font<</F1 3 0 R>>" + (b"/XObject<</I1 %d 0 R>>" % image if image else b"") + b">>"
        kids.append(add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources%s/Contents %d 0 R/Annots[%s]>>" % (resources, body, annotations)))
    objects[0] = objects[0] % b" ".join(b"%d 0 R" % number for number in widgets)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    info = add(b"<</Author(%s)/Title(%s)>>" % (HIDDEN.encode(), HIDDEN.encode()))
    made, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, rows, len(objects) + 1, info, len(made))


PDF: tuple[Sample, ...] = (
    Sample("pdf text", ".pdf", lambda: pdf((SENTENCE, "Zweite Seite: Frau Müller."))),
    Sample("pdf note", ".pdf", lambda: pdf(note=HIDDEN)),
    Sample("pdf form", ".pdf", lambda: pdf(field="Frau Müller")),
    Sample("pdf picture", ".pdf", lambda: pdf(picture=True), unread=True),
    Sample("pdf scan", ".pdf", lambda: pdf((SENTENCE, ""), picture=True), unread=True),
)

TXT: tuple[Sample, ...] = tuple(
    Sample(f"txt {encoding}", ".txt", lambda encoding=encoding, mark=mark: f"{mark}{SENTENCE}\r\n".encode(encoding))  # type: ignore[misc]
    for encoding, mark in (("utf-8", ""), ("utf-16-le", "\ufeff"), ("cp1252", ""))
)

CORPUS: tuple[Sample, ...] = (*DOCX, *ODT, *HTML, *RTF, *EML, *MSG, *PDF, *TXT)


_ENDS = re.compile(r"</(?:w:p|text:p|text:h|p|td|div|title|body)>|<(?:w:br|w:tab|text:line-break|text:tab|text:s|br|hr)\b[^>]*>")


def all_texts(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield every byte of a file, unpacked, as text: as it stands, and without the tags within a paragraph."""
    entries = {"file": content}
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries |= {entry.filename: archive.read(entry) + entry.comment + entry.extra for entry in archive.infolist()}
            entries |= {"names": "\n".join(archive.namelist()).encode(), "comment": archive.comment}
    for name, raw in entries.items():
        text = raw.decode("utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", "replace")
        yield name, text
        yield name, html.unescape(text)
        yield name, html.unescape(re.sub(r"<[^>]*>", "", _ENDS.sub("\n", text))).replace("\u00ad", "")
        yield name, raw.decode("cp1252", "replace")
