"""What a reader of a Word document reads: body, headers, footers, notes, text boxes, cleared of everything else.

`clean` takes out comments, tracked changes, field codes, link targets, names of objects, ids of revisions, and what nobody
can look into; elements of a kind that is not known go. `paragraphs` gives what is left as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from fallkonferenz.documents.docx import fields
from fallkonferenz.documents.docx.names import (
    KNOWN,
    MC,
    PIC,
    SHAPES,
    W14,
    WP,
    WP14,
    XML,
    A,
    M,
    O,
    R,
    V,
    W,
    local,
    remove,
    space,
    unwrap,
    w,
)  # fmt: skip
from fallkonferenz.documents.docx.styles import Names
from fallkonferenz.documents.losses import Losses
from fallkonferenz.documents.pieces import Paragraph, Piece

_UNDERSTOOD = frozenset("wps wpg wpc w14 wp14 a14".split())  # branches of alternate content that are read
_TEXT = frozenset((W + "t", M + "t", A + "t"))
_FIXED = {W + "tab": "\t", W + "ptab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad", A + "br": "\n"}
_PARAGRAPHS = frozenset((W + "p", A + "p"))
_PROPERTIES = w("pPr", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "sdtEndPr", "tblGrid") | {A + "pPr", A + "rPr", A + "endParaRPr"}

_DELETED = w("del", "moveFrom")
_INSERTED = w("ins", "moveTo")
_MARKED = w("rPr", "trPr", "pPr", "numPr")  # in these, insertions and deletions are marks without content
_CHANGES = w(
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "numberingChange",
    "cellIns", "cellDel", "cellMerge",
)  # fmt: skip
_RANGES = w(
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd",
    "customXmlDelRangeStart", "customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
    "customXmlMoveToRangeEnd",
)  # fmt: skip
_COMMENTS = w("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_GONE = _RANGES | w(
    "delText", "proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "smartTagPr", "customXmlPr", "ffData", "fldData", "divId",
    "tblCaption", "tblDescription", "printerSettings", "rsid", "docPartObj", "docPartList",
)  # fmt: skip
_UNWRAPPED = w("smartTag", "customXml")
_CONTROL_KEEPS = w("rPr", "text", "richText") | {W14 + "checkbox"}
_OPAQUE = {
    W + "object": "embedded object", W + "control": "control", W + "contentPart": "picture", W + "altChunk": "embedded object",
    W + "subDoc": "embedded object", W + "movie": "embedded object",
}  # fmt: skip
_KINDS = {"picture": "picture", "chart": "chart", "chartex": "chart", "diagram": "chart"}
_ATTRIBUTES_GONE = frozenset(
    "paraId textId author date initials descr title tooltip alt href tgtFrame docLocation fullDate gfxdata spid edGrp ed displacedByCustomXml "
    "dirty fldLock string".split()
)
_O_ATTRIBUTES = frozenset("spt hr hrstd hralign hrpct allowincell allowoverlap".split())
_SPACES_OF_ATTRIBUTES = frozenset(("", W, W14, WP14, M))
_FONTS = frozenset("ascii hAnsi cs eastAsia font typeface hint".split())
_PLACED = re.compile(r"\s*(?:-?\d+|left|right|center|inside|outside|top|bottom|inline)\s*")
_SHAPE_TYPE = re.compile(r"#?_x0000_t\d+")
_MEASURE = re.compile(r"[a-z]{1,6}\d{0,3}")  # of the points of a shape
# Source: [MS-DOCX], compatSetting.
_COMPATIBLE = frozenset(
    "compatibilityMode overrideTableStyleFontSizeAndJustification enableOpenTypeFeatures doNotFlipMirrorIndents differentiateMultirowTableHeaders "
    "useWord2013TrackBottomHyphenation allowHyphenationAtTrackBottom allowTextAfterFloatingTableBreak".split()
)
_LETTERS = re.compile(r"[^\W\d_]{2}")


def clean(root: Any, story: str, losses: Losses, names: Names) -> None:
    """Take everything out of a story that no reader sees, or that nobody can look into."""
    _choose(root)
    _accept_changes(root, losses)
    for element in list(root.iter(*_COMMENTS)):
        remove(element)
    fields.flatten(root)
    _leave_out_unread(root, story, losses)
    _unlink(root, losses)
    _bookmarks(root, losses)
    for element in list(root.iter(W + "sdtPr")):
        for child in list(element):
            if child.tag not in _CONTROL_KEEPS:
                element.remove(child)
    for element in list(root.iter(W + "sdtEndPr", W + "background")):
        for child in list(element):
            if child.tag != W + "rPr":
                element.remove(child)
    for element in list(root.iter(*_GONE)):
        remove(element)
    for element in list(root.iter(*_UNWRAPPED)):
        unwrap(element)
    _strangers(root, story, losses)
    names.apply(root)
    for element in root.iter():
        _attributes(element)
        _stray_text(element)
    for text in list(root.iter(*_TEXT)):
        if not any(True for _ in text.iterancestors(*_PARAGRAPHS)):
            remove(text)


def _choose(root: Any) -> None:
    """Of alternate contents one stays: the first that is understood, else the fallback."""
    for element in reversed(list(root.iter(MC + "AlternateContent"))):
        choices = element.findall(MC + "Choice")
        chosen = next((c for c in choices if set((c.get("Requires") or "?").split()) <= _UNDERSTOOD), element.find(MC + "Fallback"))
        for other in list(element):
            if other is not chosen:
                element.remove(other)
        if chosen is not None:
            unwrap(chosen)
        unwrap(element)


def _accept_changes(root: Any, losses: Losses) -> None:
    for element in list(root.iter(*_DELETED)):
        parent = element.getparent()
        if parent is None:
            continue
        losses.remove("tracked change")
        if parent.tag == W + "trPr":  # a row that was deleted
            remove(parent.getparent())
        else:
            remove(element)
    for element in list(root.iter(*_INSERTED)):
        losses.remove("tracked change")
        remove(element) if element.getparent().tag in _MARKED else unwrap(element)
    for element in list(root.iter(*_CHANGES)):
        losses.remove("tracked change")
        remove(element)
    for table in list(root.iter(W + "tbl")):
        if table.find(f".//{W}tr") is None:
            remove(table)


def _leave_out_unread(root: Any, story: str, losses: Losses) -> None:
    where = "the text" if story == "text" else story
    for element in list(root.iter(W + "drawing", W + "pict", *_OPAQUE)):
        if element.getparent() is None or not any(up is root for up in element.iterancestors()):
            continue  # it went with another one
        if element.tag in _OPAQUE:
            _replace(element, losses.unreadable(_OPAQUE[element.tag], where))
        elif element.tag == W + "drawing":
            _drawing(element, where, losses)
        else:
            _vml(element, where, losses)


def _drawing(element: Any, where: str, losses: Losses) -> None:
    data = next(element.iter(A + "graphicData"), None)
    uri = data.get("uri", "") if data is not None else ""
    if uri not in SHAPES:
        kind = next((kind for part, kind in _KINDS.items() if uri.rstrip("/").endswith(part)), "embedded object")
        _replace(element, losses.unreadable(kind, where))
        return
    words = []
    for fill in list(element.iter(A + "blipFill", A + "buBlip")):
        words.append(losses.unreadable("picture", where))
        remove(fill)
    for inner in list(element.iter(PIC + "pic", *(f"{{{uri}}}graphicFrame" for uri in SHAPES))):
        words.append(losses.unreadable("picture", where))
        remove(inner)
    _say(element, words)


def _vml(element: Any, where: str, losses: Losses) -> None:
    pictures = [e for e in element.iter(V + "imagedata", V + "fill", V + "stroke", O + "OLEObject") if e.tag in (V + "imagedata", O + "OLEObject") or _points(e)]
    words = []
    for picture in pictures:
        kind = "embedded object" if picture.tag == O + "OLEObject" else "picture"
        words.append(losses.unreadable(kind, where))
        remove(picture)
    if pictures and not any(True for _ in element.iter(*_TEXT, V + "textpath")):
        _replace(element, " ".join(filter(None, words)))
    else:
        _say(element, words)


def _points(element: Any) -> bool:
    return any(space(name) == R or local(name) in ("src", "relid", "href") for name in element.attrib)


def _replace(element: Any, words: str) -> None:
    _say(element, [words])
    remove(element)


def _say(element: Any, words: list[str]) -> None:
    """Put words before an element: into its run, or as a paragraph of their own."""
    text = " ".join(dict.fromkeys(filter(None, words)))
    if not text:
        return
    parent = element.getparent()
    new = element.makeelement(W + "t")
    new.text = text
    if parent.tag != W + "r":
        run = element.makeelement(W + "r")
        run.append(new)
        new = run
        if not any(True for _ in element.iterancestors(W + "p")):
            paragraph = element.makeelement(W + "p")
            paragraph.append(run)
            new = paragraph
    element.addprevious(new)


def closing_words(root: Any, texts: list[str]) -> None:
    """Add paragraphs at the end of the body."""
    body = root.find(W + "body")
    last = body[-1] if len(body) and body[-1].tag == W + "sectPr" else None
    for text in texts:
        paragraph = body.makeelement(W + "p")
        run = paragraph.makeelement(W + "r")
        word = run.makeelement(W + "t")
        word.text = text
        run.append(word)
        paragraph.append(run)
        body.append(paragraph) if last is None else last.addprevious(paragraph)


def _unlink(root: Any, losses: Losses) -> None:
    """Links into the document stay, targets outside go."""
    for link in list(root.iter(W + "hyperlink")):
        anchor = link.get(W + "anchor")
        if link.get(R + "id") or not anchor:
            losses.remove("link target")
            unwrap(link)
        else:
            link.attrib.clear()
            link.set(W + "anchor", anchor)
    for link in list(root.iter(A + "hlinkClick", A + "hlinkHover", A + "hlinkMouseOver")):
        losses.remove("link target")
        remove(link)


def _bookmarks(root: Any, losses: Losses) -> None:
    """Bookmarks that links lead to get a number for a name, others go."""
    wanted = {link.get(W + "anchor") for link in root.iter(W + "hyperlink")}
    renamed: dict[str, str] = {}
    kept: set[str] = set()
    for mark in list(root.iter(W + "bookmarkStart")):
        name, number = mark.get(W + "name") or "", mark.get(W + "id") or ""
        if name not in wanted or name in renamed or not number.isdecimal():
            remove(mark)
            continue
        renamed[name] = f"mark{len(renamed) + 1}"
        kept.add(number)
        mark.attrib.clear()
        mark.set(W + "id", number)
        mark.set(W + "name", renamed[name])
    for mark in list(root.iter(W + "bookmarkEnd")):
        if mark.get(W + "id") not in kept:
            remove(mark)
    for link in list(root.iter(W + "hyperlink")):
        anchor = renamed.get(link.get(W + "anchor"))
        link.set(W + "anchor", anchor) if anchor else unwrap(link)


def _strangers(root: Any, story: str, losses: Losses) -> None:
    """Elements of namespaces that are not known go; if there is text in them, nobody has read it."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or space(element.tag) in KNOWN or element.getparent() is None:
            continue
        if any(text.strip() for text in element.itertext()):
            _replace(element, losses.unreadable("part", "the text" if story == "text" else story))
        else:
            remove(element)


def _name(element: Any, attribute: str, value: str) -> None:
    """Keep a name that the format itself gives; objects must have one, even if it is empty."""
    if element.tag == W + "bookmarkStart" or (_MEASURE.fullmatch(value) and element.tag == A + "gd") or value in _COMPATIBLE:
        return
    if local(element.tag) in ("docPr", "cNvPr"):
        element.set(attribute, "")
    else:
        del element.attrib[attribute]


def _attributes(element: Any) -> None:
    for name in list(element.attrib):
        near, own = local(name), space(name)
        value = element.attrib[name]
        if near == "name":
            _name(element, name, value)
        elif own == R:
            if element.tag not in (W + "headerReference", W + "footerReference"):
                del element.attrib[name]
        elif own == O:
            if near not in _O_ATTRIBUTES:
                del element.attrib[name]
        elif own == XML:
            if near != "space":
                del element.attrib[name]
        elif element.tag == V + "textpath" and near == "string":
            continue  # words of a watermark: they are read
        elif near in _ATTRIBUTES_GONE or near.startswith("rsid") or own not in _SPACES_OF_ATTRIBUTES:
            del element.attrib[name]
        elif space(element.tag) == V and near in ("id", "type", "src", "class"):
            if not _SHAPE_TYPE.fullmatch(value):
                del element.attrib[name]
        elif not value.isascii() and near not in _FONTS and element.tag != W + "lvlText":
            del element.attrib[name]


def _stray_text(element: Any) -> None:
    if not isinstance(element.tag, str):
        return
    element.tail = None
    if element.text and element.tag not in _TEXT and element.tag != W + "instrText":
        placed = space(element.tag) in (WP, WP14) and _PLACED.fullmatch(element.text)
        if not placed:
            element.text = None


def paragraphs(root: Any, story: str) -> list[Paragraph]:
    """Return the text of a story, paragraph by paragraph; text boxes and words of watermarks have their own."""
    found = []
    for element in root.iter(*_PARAGRAPHS, V + "textpath", W + "lvlText"):
        if element.tag == V + "textpath":
            found.append(Paragraph("watermark" if story == "text" else f"watermark in {story}", [_attribute(element, "string")]))
        elif element.tag == W + "lvlText":
            if _LETTERS.search(element.get(W + "val") or ""):
                found.append(Paragraph(story, [_attribute(element, W + "val")]))
        else:
            is_boxed = any(True for _ in element.iterancestors(W + "txbxContent"))
            own = story if not is_boxed else "text box" if story == "text" else f"text box in {story}"
            found.append(Paragraph(own, list(_pieces(element))))
    return found


def _attribute(element: Any, name: str) -> Piece:
    return Piece(element.get(name) or "", lambda text: element.set(name, text))


def _pieces(element: Any) -> Iterator[Piece]:
    for child in element:
        if child.tag in _PARAGRAPHS or child.tag in _PROPERTIES:
            continue
        if child.tag in _TEXT:
            yield Piece(child.text or "", _writer(child))
        elif child.tag in _FIXED:
            yield Piece(_FIXED[child.tag], _remover(child), is_fixed=True)
        else:
            yield from _pieces(child)


def _writer(element: Any) -> Any:
    def put(text: str) -> None:
        first, *others = text.split("\n")
        element.text = first
        if element.tag == W + "t":
            element.set(XML + "space", "preserve")
        for other in reversed(others):
            after = element.makeelement(element.tag)
            after.text = other
            after.attrib.update(element.attrib)
            element.addnext(after)
            element.addnext(element.makeelement(element.tag.rpartition("}")[0] + "}br"))

    return put


def _remover(element: Any) -> Any:
    return lambda text: remove(element)
