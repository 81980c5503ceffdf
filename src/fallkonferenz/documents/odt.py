"""OpenDocument texts (.odt): body, headers, footers, notes and text boxes; the archive and what is never carried over.

Closed: an element that is not in a table here loses its tags and keeps its text, which is read; names that somebody has
given to styles, tables, sections and objects go; a part of the archive that is not in a table is not carried over.
"""

from __future__ import annotations

import re
from typing import Any

from fallkonferenz.core.document import Edits, SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.documents import trees
from fallkonferenz.documents.container import parse, serialized, unzip, zipped
from fallkonferenz.documents.docx.styles import is_built_in
from fallkonferenz.documents.losses import Losses
from fallkonferenz.documents.pieces import Paragraph, Piece, rewrite

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, STYLE, DRAW, TABLE, NUMBER, CONFIG, MANIFEST = (
    f"{{{_OASIS}{name}:1.0}}" for name in ("office", "text", "style", "drawing", "table", "datastyle", "config", "manifest")
)
SVG, FO = (f"{{{_OASIS}{name}-compatible:1.0}}" for name in ("svg", "xsl-fo"))
FORM = f"{{{_OASIS}form:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
XML = "{http://www.w3.org/XML/1998/namespace}"
_KNOWN = (OFFICE, TEXT, STYLE, DRAW, TABLE, SVG, FO)
_MIME = b"application/vnd.oasis.opendocument.text"
_BLANK = re.compile(r"[ \t\r\n]+")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_AUTOMATIC = re.compile(r"(?:M?[PTLN]|fr|gr|MT|MP|Sect|Mpm|pm|dp|ta|co|ro|ce|List|WWNum|LFO)\d+|(?:Table|Tabelle|Tabell)\d+(?:\.[A-Z]+\d*)?")
_OFFICE_WORDS = frozenset("standard contents heading horizontal line internet link visited graphics frame drawing first left right mirror numbering symbols symbol user index sender addressee illustration object".split())


def _t(*names: str) -> frozenset[str]:
    return frozenset(TEXT + name for name in names)


_PARAGRAPHS = _t("p", "h")
_INLINE = _t("span", "s", "tab", "line-break", "soft-page-break", "note", "note-citation", "note-body", "page-number", "page-count", "ruby", "ruby-base", "ruby-text")
_TEXT_BLOCKS = _INLINE | _PARAGRAPHS | _t(
    "list", "list-item", "list-header", "section", "numbered-paragraph", "list-style", "list-level-style-number", "list-level-style-bullet", "outline-style",
    "outline-level-style", "notes-configuration", "table-of-content", "index-body", "index-title", "alphabetical-index", "illustration-index", "table-index",
    "object-index", "user-index", "bibliography", "linenumbering-configuration",
)  # fmt: skip
_COMMENTS = frozenset((OFFICE + "annotation",))
_GONE = _t(
    "change", "change-start", "change-end", "bookmark", "bookmark-start", "bookmark-end", "reference-mark", "reference-mark-start", "reference-mark-end",
    "alphabetical-index-mark", "alphabetical-index-mark-start", "alphabetical-index-mark-end", "toc-mark", "toc-mark-start", "toc-mark-end",
    "user-index-mark", "user-index-mark-start", "user-index-mark-end", "variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls",
    "alphabetical-index-auto-mark-file", "section-source", "table-of-content-source", "alphabetical-index-source", "illustration-index-source",
    "table-index-source", "object-index-source", "user-index-source", "bibliography-source", "bibliography-configuration", "label",
    "note-continuation-notice-forward", "note-continuation-notice-backward", "linenumbering-separator",
) | {
    OFFICE + "annotation-end", OFFICE + "event-listeners", OFFICE + "dde-source", SVG + "title", SVG + "desc", TABLE + "title", TABLE + "desc",
    TABLE + "dde-links", TABLE + "named-expressions", TABLE + "database-ranges", TABLE + "content-validations", TABLE + "scenario", STYLE + "map", OFFICE + "settings", OFFICE + "meta",
}  # fmt: skip
_OPAQUE = {
    "image": "picture", "object": "embedded object", "object-ole": "embedded object", "plugin": "embedded object", "applet": "embedded object",
    "floating-frame": "embedded object", "control": "control",
}  # fmt: skip
_PICTURES = frozenset((DRAW + "fill-image", STYLE + "background-image", TEXT + "list-level-style-image"))
_ATTRIBUTES_GONE = frozenset(
    "title description condition formula string-value value date-value time-value boolean-value value-type currency rsid paragraph-rsid id about "
    "property datatype content user-name creator placeholder help-message author string-value-if-true string-value-if-false annote label data-style-name "
    "cell-range-address print-ranges print filter-name protection-key protection-key-digest-algorithm protected href target-frame-name display-name "
    "change-id name-and-extension ref-name key xlink".split()
)
_PREFIXES = frozenset((STYLE + "num-prefix", STYLE + "num-suffix"))
_FONTS = frozenset("name font-name font-name-asian font-name-complex font-family font-family-asian font-family-complex bullet-char num-format line-char".split())
_NAMES = re.compile(r".*-name|marker-(?:start|end)|stroke-dash|class-names|name|class")
_STORIES = {"header": "header", "header-left": "header", "header-first": "header", "footer": "footer", "footer-left": "footer", "footer-first": "footer"}
_FIXED: trees.Fixed = {
    TEXT + "s": lambda e: " " * min(int(e.get(TEXT + "c") or 1), 200) if (e.get(TEXT + "c") or "1").isdecimal() else " ",
    TEXT + "tab": lambda e: "\t",
    TEXT + "line-break": lambda e: "\n",
    TEXT + "soft-page-break": lambda e: "",
}


def open_odt(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open an OpenDocument text. Raises InputError if it is none, damaged, locked, or too large."""
    opened = _Package(raw, name, leave_out)
    return SourceDocument(
        tuple(paragraph.part for paragraph in opened.paragraphs), lambda edits: _Package(raw, name, leave_out).written(edits), ".odt",
        opened.losses.unread, opened.losses.removed,
    )  # fmt: skip


class _Package:
    def __init__(self, raw: bytes, name: str, leave_out: Language | None) -> None:
        self._name = name
        self._entries = unzip(raw, name)
        self.losses = Losses(leave_out)
        self._check()
        self._content = parse(self._entries["content.xml"], name, "the content")
        self._styles = parse(self._entries["styles.xml"], name, "the styles") if "styles.xml" in self._entries else None
        self._roots = [root for root in (self._content, self._styles) if root is not None]
        body = self._content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise InputError(f"{name} is no OpenDocument text", hint="only texts (.odt) are read")
        self._body = body
        self._sort_entries()
        for root in self._roots:
            self._clean(root)
        self._rename()
        for root in self._roots:
            for element in root.iter():
                _attributes(element)
                _spaces(element)
        self.paragraphs = self._read()
        for root in self._roots:
            self._drop_unread(root)

    def written(self, edits: Edits) -> bytes:
        """Return the result."""
        from lxml import etree

        rewrite(self.paragraphs, edits)
        entries = [("mimetype", _MIME)]
        rows = [f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME.decode()}"/>']
        for file, root in (("content.xml", self._content), ("styles.xml", self._styles), ("settings.xml", self._settings())):
            if root is not None:
                etree.cleanup_namespaces(root)
                entries.append((file, serialized(root)))
                rows.append(f'<manifest:file-entry manifest:full-path="{file}" manifest:media-type="text/xml"/>')
        head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        manifest = f'{head}<manifest:manifest xmlns:manifest="{MANIFEST[1:-1]}" manifest:version="1.2">{"".join(rows)}</manifest:manifest>'
        return zipped([*entries, ("META-INF/manifest.xml", manifest.encode())], stored=["mimetype"])

    def _check(self) -> None:
        manifest = self._entries.get("META-INF/manifest.xml", b"")
        if b"encryption-data" in manifest:
            raise InputError(f"{self._name} is locked with a password", hint="save it without a password first")
        if "content.xml" not in self._entries or self._entries.get("mimetype", _MIME).strip() != _MIME:
            raise InputError(f"{self._name} is no OpenDocument text", hint="only texts (.odt) are read")

    def _sort_entries(self) -> None:
        for path in self._entries:
            if path.startswith(("Basic/", "Scripts/")) and not path.endswith(("-lc.xml", "-lb.xml")):
                words = self.losses.unreadable("macro", "the file")
                if words:
                    paragraph = self._body.makeelement(TEXT + "p")
                    paragraph.text = words
                    self._body.append(paragraph)
            elif path.startswith(("meta.xml", "Thumbnails/", "META-INF/documentsignatures", "Fonts/")):
                self.losses.remove({"m": "properties", "T": "thumbnail", "M": "signature", "F": "embedded font"}[path[0]])

    def _clean(self, root: Any) -> None:
        for element in list(root.iter(OFFICE + "annotation")):
            self.losses.remove("comment")
            trees.remove(element)
        for element in list(root.iter(TEXT + "tracked-changes")):
            for _ in element.iter(TEXT + "changed-region"):
                self.losses.remove("tracked change")
            trees.remove(element)
        for element in list(root.iter(OFFICE + "scripts", OFFICE + "forms")):
            if len(element):
                self.losses.unreadable("macro" if element.tag == OFFICE + "scripts" else "control", "the file")
            trees.remove(element)
        self._leave_out_unread(root)
        for element in list(root.iter(TEXT + "a", DRAW + "a")):
            self.losses.remove("link target")
            trees.unwrap(element)
        for element in list(root.iter()):
            if not isinstance(element.tag, str) or element is root or element.getparent() is None:
                continue
            own = element.tag[: element.tag.index("}") + 1] if "}" in element.tag else ""
            is_in_text = any(True for _ in element.iterancestors(*_PARAGRAPHS))
            if element.tag in _GONE or own in (NUMBER, FORM):
                trees.remove(element)
            elif own == TEXT and element.tag not in _TEXT_BLOCKS:
                trees.unwrap(element)
            elif own not in _KNOWN:
                trees.unwrap(element) if is_in_text or len(list(element.iter(*_PARAGRAPHS))) else trees.remove(element)
        for font in root.iter(STYLE + "font-face"):
            for child in list(font):
                font.remove(child)

    def _leave_out_unread(self, root: Any) -> None:
        for element in list(root.iter(*(DRAW + name for name in _OPAQUE))):
            if not any(up is root for up in element.iterancestors()):
                continue
            frame = element.getparent()
            if frame.tag == DRAW + "frame" and any(True for _ in frame.iter(DRAW + "text-box")):
                trees.remove(element)
                self.losses.unreadable("picture", _where(element, frame))
                continue
            gone = frame if frame.tag == DRAW + "frame" else element
            kinds = [_OPAQUE[inner.tag[len(DRAW) :]] for inner in gone.iter(*(DRAW + name for name in _OPAQUE))]
            kind = next((k for k in kinds if k != "picture"), "picture")  # the picture in the frame of an object shows the object
            words = self.losses.unreadable(kind, _where(gone, gone))
            if not any(True for _ in gone.iterancestors(*_PARAGRAPHS)) and words:
                paragraph = gone.makeelement(TEXT + "p")
                paragraph.text = words
                gone.addprevious(paragraph)
                words = ""
            trees.remove(gone, words)
        for element in list(root.iter(*_PICTURES)):
            if element.get(XLINK + "href") or len(element):
                self.losses.unreadable("picture", "the styles")
            trees.remove(element)

    def _rename(self) -> None:
        """Give new names to styles, tables and sections that somebody has named."""
        new: dict[str, str] = {}
        for root in self._roots:
            for element in root.iter():
                name = element.get(STYLE + "name") or (element.get(DRAW + "name") if _is_definition(element) else None)
                if name and element.tag != STYLE + "font-face" and not _is_harmless(name):
                    new.setdefault(name, f"Style_{len(new) + 1}")
        tables = sections = 0
        for root in self._roots:
            for element in root.iter():
                for key, value in list(element.attrib.items()):
                    near = key.rpartition("}")[2]
                    if key == STYLE + "display-name":
                        if not _is_harmless(element.get(STYLE + "name") or "?"):
                            del element.attrib[key]
                    elif key == TABLE + "name":
                        tables += 1
                        element.set(key, f"Table{tables}")
                    elif key == TEXT + "name":
                        sections += 1
                        element.set(key, f"Part{sections}")
                    elif _NAMES.fullmatch(near) and value and near not in _FONTS - {"name"} and element.tag != STYLE + "font-face":
                        if value in new:
                            element.set(key, new[value])
                        elif not _is_harmless(value):
                            del element.attrib[key]

    def _read(self) -> list[Paragraph]:
        found = [_paragraph(element, "text") for element in self._body.iter(*_PARAGRAPHS)]
        numbers: dict[str, int] = {}
        for story in self._stories():
            kind = _STORIES[story.tag[len(STYLE) :]]
            numbers[kind] = numbers.get(kind, 0) + 1
            found += [_paragraph(element, f"{kind} {numbers[kind]}") for element in story.iter(*_PARAGRAPHS)]
        for root in self._roots:
            for element in root.iter():
                found += [Paragraph("numbering", [_value(element, key)]) for key in _PREFIXES if _LETTERS.search(element.get(key) or "")]
        return found

    def _stories(self) -> list[Any]:
        """Return the headers and footers of the page styles."""
        masters = self._styles.find(OFFICE + "master-styles") if self._styles is not None else None
        return list(masters.iter(*(STYLE + name for name in _STORIES))) if masters is not None else []

    def _drop_unread(self, root: Any) -> None:
        """Drop what no paragraph that was read holds: in a damaged file a header may be none, and its words would stay."""
        stories = (self._body, *self._stories())
        for element in list(root.iter(*_PARAGRAPHS)):
            if not any(up in stories for up in element.iterancestors()):
                trees.remove(element)
        for element in root.iter():
            above = [element, *element.iterancestors()]
            is_inside = [one.tag in _PARAGRAPHS for one in above]
            if not any(is_inside):
                element.text = None
            if not any(is_inside[1:]):
                element.tail = None

    def _settings(self) -> Any | None:
        """Return the settings that change the layout: switches and numbers, no words."""
        if "settings.xml" not in self._entries:
            return None
        root = parse(self._entries["settings.xml"], self._name, "the settings")
        kept = []
        for item in root.iter(CONFIG + "config-item"):
            name, kind, value = item.get(CONFIG + "name") or "", item.get(CONFIG + "type") or "", item.text or ""
            above = item.getparent().get(CONFIG + "name") or ""
            if above == "ooo:configuration-settings" and kind == "boolean" and value in ("true", "false") and re.fullmatch(r"[A-Z][A-Za-z]{5,60}", name):
                kept.append((name, value))
        made = root.makeelement(OFFICE + "document-settings", nsmap={"office": OFFICE[1:-1], "config": CONFIG[1:-1]})
        made.set(OFFICE + "version", "1.2")
        settings = made.makeelement(OFFICE + "settings")
        items = made.makeelement(CONFIG + "config-item-set", {CONFIG + "name": "ooo:configuration-settings"})
        made.append(settings)
        settings.append(items)
        for name, value in kept:
            item = made.makeelement(CONFIG + "config-item", {CONFIG + "name": name, CONFIG + "type": "boolean"})
            item.text = value
            items.append(item)
        return made


def _is_definition(element: Any) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in (OFFICE + "styles", OFFICE + "automatic-styles")


def _is_harmless(name: str) -> bool:
    """Say whether a name of a style is one that LibreOffice gives itself."""
    if _AUTOMATIC.fullmatch(name):
        return True
    words = name.replace("_20_", " ").replace("_", " ").casefold().split()
    return all(word in _OFFICE_WORDS or is_built_in(word) for word in words)


def _where(element: Any, start: Any) -> str:
    for up in start.iterancestors(*(STYLE + name for name in _STORIES)):
        return _STORIES[up.tag[len(STYLE) :]]
    return "the text"


def _attributes(element: Any) -> None:
    for key, value in list(element.attrib.items()):
        own, near = (key[: key.index("}") + 1], key[key.index("}") + 1 :]) if "}" in key else ("", key)
        if key in _PREFIXES:
            continue
        is_known = own in _KNOWN or not own
        is_object_name = key == DRAW + "name" and not _is_definition(element)
        is_gone = near in _ATTRIBUTES_GONE and not (near == "display-name" and own == STYLE)
        is_word = not value.isascii() and near not in _FONTS
        if not is_known or is_object_name or is_gone or is_word:
            del element.attrib[key]


def _spaces(element: Any) -> None:
    """Join blanks as every reader of the format does, and empty what stands outside of paragraphs."""
    is_text = element.tag in _PARAGRAPHS or any(True for _ in element.iterancestors(*_PARAGRAPHS))
    has_words = is_text and element.tag not in (TEXT + "note", TEXT + "note-body", DRAW + "frame", DRAW + "text-box")
    element.text = _BLANK.sub(" ", element.text) if has_words and element.text else None
    parent = element.getparent()
    in_words = element.tail and parent is not None and (parent.tag in _PARAGRAPHS or parent.tag in _INLINE - {TEXT + "note", TEXT + "note-body"})
    element.tail = _BLANK.sub(" ", element.tail) if in_words else None


def _paragraph(element: Any, story: str) -> Paragraph:
    above = next(element.iterancestors(TEXT + "note", DRAW + "text-box"), None)
    if above is not None:
        story = "text box" if above.tag == DRAW + "text-box" else f"{above.get(TEXT + 'note-class') or 'footnote'}s"
    return Paragraph(story, list(trees.pieces(element, _FIXED, _PARAGRAPHS | {TEXT + "note-citation"}, TEXT + "line-break")))


def _value(element: Any, key: str) -> Piece:
    return Piece(element.get(key) or "", lambda text: element.set(key, text))
