"""The archive of a Word document: which parts are read, which are never carried over, and which nobody can look into.

Closed: a part that is not in a table here is one that nobody can look into. The result is a new archive with the parts
that were read and cleaned, and with nothing else.
"""

from __future__ import annotations

import dataclasses
import posixpath
from collections.abc import Sequence
from typing import Any

from fallkonferenz.core.document import Edits, SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.documents.container import parse, serialized, unzip, zipped
from fallkonferenz.documents.docx import story, styles
from fallkonferenz.documents.docx.names import R_URI, R, W, remove
from fallkonferenz.documents.losses import Losses
from fallkonferenz.documents.pieces import Paragraph, rewrite

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_MAIN = "word/document.xml"

# How the document refers to a part: by the last word of the type of the relation.
_STORIES = {"header": "header", "footer": "footer", "footnotes": "footnotes", "endnotes": "endnotes"}
_LOOKS = ("styles", "numbering", "settings", "fontTable", "theme")
_CONTENT_TYPES = {
    "header": f"{_CONTENT}header+xml", "footer": f"{_CONTENT}footer+xml", "footnotes": f"{_CONTENT}footnotes+xml",
    "endnotes": f"{_CONTENT}endnotes+xml", "styles": f"{_CONTENT}styles+xml", "numbering": f"{_CONTENT}numbering+xml",
    "settings": f"{_CONTENT}settings+xml", "fontTable": f"{_CONTENT}fontTable+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}  # fmt: skip
_NEVER = {
    "comments": "comments", "commentsExtended": "", "commentsIds": "", "commentsExtensible": "", "people": "", "webSettings": "",
    "stylesWithEffects": "", "glossaryDocument": "building blocks", "customXml": "data behind the form", "attachedTemplate": "template path",
    "printerSettings": "", "recipientData": "list of recipients", "mailMergeSource": "list of recipients",
    "mailMergeHeaderSource": "list of recipients", "hyperlink": "", "font": "embedded font", "keyMapCustomizations": "",
    "attachedToolbars": "", "documenttasks": "tasks", "transform": "",
}  # fmt: skip
_UNREAD = {
    "image": "picture", "chart": "chart", "chartEx": "chart", "diagramData": "chart", "diagramLayout": "", "diagramQuickStyle": "", "diagramColors": "",
    "diagramDrawing": "", "oleObject": "embedded object", "package": "embedded object", "aFChunk": "embedded object",
    "subDocument": "embedded object", "control": "control", "activeXControlBinary": "", "vbaProject": "macro", "wordVbaData": "",
    "video": "embedded object", "audio": "embedded object", "media": "", "customXmlProps": "", "model3d": "embedded object", "ink": "picture",
}  # fmt: skip
_IN_STORY = frozenset(("picture", "chart", "embedded object", "control"))  # they leave words where they stood
_SETTINGS_KEEP = frozenset(
    W + name
    for name in (
        "view zoom removePersonalInformation mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop "
        "displayBackgroundShape defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders "
        "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing "
        "displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery characterSpacingControl noLineBreaksAfter noLineBreaksBefore "
        "footnotePr endnotePr compat themeFontLang clrSchemeMapping decimalSymbol listSeparator defaultTableStyle"
    ).split()
)


@dataclasses.dataclass(slots=True)
class _Part:
    """A part of the result. `target` is its name below `word/`."""

    kind: str
    target: str
    root: Any


def open_docx(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open a Word document. Raises InputError if it is none, damaged, locked, or too large."""
    opened = _Package(raw, name, leave_out)
    return SourceDocument(
        tuple(paragraph.part for paragraph in opened.paragraphs),
        lambda edits: _Package(raw, name, leave_out).written(edits),
        ".docx",
        opened.losses.unread,
        opened.losses.removed,
    )


class _Package:
    def __init__(self, raw: bytes, name: str, leave_out: Language | None) -> None:
        self._name = name
        self._entries = unzip(raw, name)
        self.losses = Losses(leave_out)
        self._main_path = self._find_main()
        self._main = parse(self._entries[self._main_path], name, "the main part")
        if self._main.find(W + "body") is None:
            raise InputError(f"{name} is no Word document that can be read", hint="save it as Word document (.docx) first")
        relations = self._relations(self._main_path)
        self._parts: list[_Part] = []
        self._ids: dict[str, str] = {}  # id of a relation of the original to the part of the result
        self._closing: list[str] = []
        self._collect(relations)
        self._clean()
        self.paragraphs = self._read()

    def written(self, edits: Edits) -> bytes:
        """Return the result."""
        rewrite(self.paragraphs, edits)
        return self._pack()

    def _find_main(self) -> str:
        found = [path for kind, path, _ in self._relations("") if kind == "officeDocument"]
        for kind, _, _ in self._relations(""):
            what = "thumbnail" if kind == "thumbnail" else "properties" if kind.endswith("properties") else "signature" if kind == "origin" else ""
            if what:
                self.losses.remove(what)
        if len(found) != 1 or found[0] not in self._entries:
            raise InputError(f"{self._name} is no Word document", hint="save it as Word document (.docx) first")
        return found[0]

    def _relations(self, path: str) -> list[tuple[str, str, str]]:
        """Return kind, path (empty for one outside) and id of what a part refers to."""
        folder, file = posixpath.split(path)
        rels = posixpath.join(folder, "_rels", f"{file}.rels")
        if rels not in self._entries:
            return []
        found = []
        for row in parse(self._entries[rels], self._name, "a list of parts").iter(f"{{{_RELATIONS}}}Relationship"):
            target = row.get("Target") or ""
            inside = "" if row.get("TargetMode") == "External" else posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found.append(((row.get("Type") or "").rpartition("/")[2], inside, row.get("Id") or ""))
        return found

    def _collect(self, relations: Sequence[tuple[str, str, str]]) -> None:
        """Sort the parts of the document into those that are read, those that never stay, and those nobody can look into."""
        numbers: dict[str, int] = {}
        for kind, path, identifier in relations:
            if (kind in _STORIES or kind in _LOOKS) and path:
                numbers[kind] = numbers.get(kind, 0) + 1
                if path not in self._entries:
                    raise InputError(f"{self._name} is damaged: a {kind} is missing")
                root = parse(self._entries[path], self._name, kind)
                target = f"{kind}{numbers[kind]}.xml" if kind in ("header", "footer", "theme") else f"{kind}.xml"
                if numbers[kind] == 1 or kind in ("header", "footer"):
                    self._parts.append(_Part(kind, target, root))
                    self._ids[identifier] = target
                for inner, _, _ in self._relations(path):
                    self._judge(inner, f"{kind} {numbers[kind]}" if kind in ("header", "footer") else kind)
            else:
                self._judge(kind, "the text")

    def _judge(self, kind: str, where: str) -> None:
        if kind in _NEVER:
            if _NEVER[kind]:
                self.losses.remove(_NEVER[kind])
        elif _UNREAD.get(kind) in _IN_STORY and where != "numbering" and where != "theme":
            pass  # counted where it stands; a picture that stands nowhere is not seen and does not stay
        elif _UNREAD.get(kind) != "":
            words = self.losses.unreadable(_UNREAD.get(kind, "part"), where)
            if words:
                self._closing.append(words)

    def _clean(self) -> None:
        looks = {part.kind: part.root for part in self._parts if part.kind in _LOOKS}
        names = styles.Names(looks.get("styles"))
        for part, place in self._stories():
            story.clean(part.root, place, self.losses, names)
        for kind, root in looks.items():
            if kind == "theme":
                styles.clean_theme(root)
            elif kind == "fontTable":
                styles.clean_fonts(root)
            elif kind == "settings":
                for child in list(root):
                    if child.tag not in _SETTINGS_KEEP:
                        root.remove(child)
            elif kind == "numbering":
                styles.clean_numbering(root)
        for kind, root in looks.items():
            if kind == "styles":
                styles.clean_styles(root, names)
            if kind != "theme":
                kept = [(e, e.get(W + "val")) for e in root.iter(W + "name")]
                fonts = [(e, e.get(W + "name")) for e in root.iter(W + "font")]
                story.clean(root, kind, self.losses, names)
                for element, value in (*kept, *fonts):
                    element.set(W + ("name" if element.tag == W + "font" else "val"), value or "")
        if self._closing:
            story.closing_words(self._main, list(dict.fromkeys(self._closing)))

    def _stories(self) -> list[tuple[_Part, str]]:
        """Return what a reader reads, in order, each with its place in words."""
        main = _Part("document", _MAIN, self._main)
        found = [(main, "text")]
        numbers: dict[str, int] = {}
        for kind in _STORIES:
            for part in self._parts:
                if part.kind == kind:
                    numbers[kind] = numbers.get(kind, 0) + 1
                    found.append((part, f"{kind} {numbers[kind]}" if kind in ("header", "footer") else kind))
        return found

    def _read(self) -> list[Paragraph]:
        found = [paragraph for part, place in self._stories() for paragraph in story.paragraphs(part.root, place)]
        for part in self._parts:
            if part.kind == "numbering":
                found += story.paragraphs(part.root, "numbering")
        return found

    def _pack(self) -> bytes:
        from lxml import etree

        numbered = {part.target: f"rId{number}" for number, part in enumerate(self._parts, 1)}
        for reference in list(self._main.iter(W + "headerReference", W + "footerReference")):
            target = self._ids.get(reference.get(R + "id"))
            if target is None:
                remove(reference)
            else:
                reference.set(R + "id", numbered[target])
        types = "".join(
            f'<Override PartName="/word/{part.target}" ContentType="{_CONTENT_TYPES[part.kind]}"/>' for part in self._parts
        )
        rows = "".join(f'<Relationship Id="{numbered[p.target]}" Type="{R_URI}/{p.kind}" Target="{p.target}"/>' for p in self._parts)
        for root in (self._main, *(part.root for part in self._parts)):
            etree.cleanup_namespaces(root)
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        return zipped(
            [
                (
                    "[Content_Types].xml",
                    f'{head}<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                    f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{_MAIN}" ContentType="{_CONTENT}document.main+xml"/>{types}</Types>'.encode(),
                ),
                ("_rels/.rels", f'{head}<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{R_URI}/officeDocument" Target="{_MAIN}"/></Relationships>'.encode()),
                (_MAIN, serialized(self._main)),
                ("word/_rels/document.xml.rels", f'{head}<Relationships xmlns="{_RELATIONS}">{rows}</Relationships>'.encode()),
                *((f"word/{part.target}", serialized(part.root)) for part in self._parts),
            ]
        )
