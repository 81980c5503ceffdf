"""Web pages. A result has the text and its structure; scripts, styles, links, ids and everything unknown are no part of it."""

from __future__ import annotations

import re
from typing import Any

from fallkonferenz.core.document import Edits, SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.documents import trees
from fallkonferenz.documents.container import limit_marks
from fallkonferenz.documents.flat import clean
from fallkonferenz.documents.losses import Losses
from fallkonferenz.documents.pieces import Paragraph, Piece, rewrite

_BLOCKS = frozenset(
    "html head body title p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td blockquote pre hr center "
    "section article header footer main aside nav address fieldset legend figure figcaption details summary".split()
)
_INLINE = frozenset("span b strong i em u s strike del ins sub sup small big font code kbd samp tt mark q cite abbr dfn var br wbr a label".split())
_GONE = {
    "script": "script", "noscript": "", "style": "style sheet", "link": "", "meta": "", "base": "", "template": "", "datalist": "", "param": "",
    "source": "", "track": "", "area": "", "map": "",
}  # fmt: skip
_UNREAD = {
    "img": "picture", "picture": "picture", "svg": "picture", "canvas": "picture", "object": "embedded object", "embed": "embedded object",
    "iframe": "embedded object", "frame": "embedded object", "applet": "embedded object", "video": "embedded object", "audio": "embedded object",
    "math": "embedded object", "input": "picture",
}  # fmt: skip
_FIELDS = frozenset(("input", "select", "textarea", "button"))
_ATTRIBUTES = {
    "colspan": r"\d+", "rowspan": r"\d+", "align": r"[a-z]+", "valign": r"[a-z]+", "width": r"\d+%?", "height": r"\d+%?", "border": r"\d+",
    "cellpadding": r"\d+", "cellspacing": r"\d+", "bgcolor": r"#[0-9a-fA-F]{3,6}|[a-z]{3,12}", "color": r"#[0-9a-fA-F]{3,6}|[a-z]{3,12}",
    "size": r"[+-]?\d", "start": r"\d+", "dir": r"ltr|rtl|auto",
}  # fmt: skip
_STYLE = re.compile(r"(?:color|background-color|font-weight|font-style|font-size|text-align|text-decoration|margin(?:-\w+)?|padding(?:-\w+)?|border(?:-\w+){0,2}|width|vertical-align)\s*:\s*[#\w.%, ()+-]+")
_WORDS = re.compile(r"#[0-9a-fA-F]{3,8}\b|-?[\d.]+(?:px|pt|em|rem|cm|mm|in|%)?(?![\w%])|rgba?\([\d,. %]+\)|\b(?:bold|bolder|normal|italic|left|right|center|justify|underline|line-through|none|auto|solid|dashed|dotted|double|collapse|separate|top|middle|bottom|baseline|small|medium|large|thin|thick|black|white|red|green|blue|gray|grey|silver|yellow|navy|maroon|orange|transparent|inherit|windowtext)\b|[ ,]")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,30})""", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_FIXED = {"br": lambda element: "\n", "wbr": lambda element: ""}
_HEAD = b'<!DOCTYPE html>\n<html><head><meta charset="utf-8">'


def open_html(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open a web page. Raises InputError if it is none."""
    page = _Page(raw, name, leave_out)
    return SourceDocument(
        tuple(paragraph.part for paragraph in page.paragraphs), lambda edits: _Page(raw, name, leave_out).written(edits), ".html",
        page.losses.unread, page.losses.removed,
    )  # fmt: skip


class _Page:
    def __init__(self, raw: bytes, name: str, leave_out: Language | None) -> None:
        self.losses = Losses(leave_out)
        limit_marks(raw, name, b"<")
        self.root = _parse(decode(raw, name), name)
        self._clean()
        made = self._made()
        self.root = _parse(made.decode(), name)  # as every reader of the result will see it
        _without_edges(self.root)
        if self._made() != _made_again(self._made(), name):
            raise InputError(f"{name} is no web page that can be read: its elements are not in order")
        blocks = [(element, _pieces(element)) for element in self.root.iter() if element.tag in _BLOCKS]
        self.paragraphs = [Paragraph("title" if element.tag == "title" else "text", own) for element, own in blocks if own]

    def _clean(self) -> None:
        for element in list(self.root.iter()):
            if not isinstance(element.tag, str) or element is self.root or element.getroottree().getroot() is not self.root:
                continue
            tag = element.tag
            if tag in _GONE:
                if _GONE[tag]:
                    self.losses.remove(_GONE[tag])
                trees.remove(element)
            elif tag in _FIELDS and element.get("type", "").lower() != "image":
                trees.remove(element, f" {_shown(element)} ")  # fields stand apart, so their words must, too
            elif tag in _UNREAD:
                trees.remove(element, self.losses.unreadable(_UNREAD[tag], "the text"))
        for element in list(self.root.iter()):
            if element is not self.root and element.tag not in _BLOCKS and element.tag not in _INLINE:
                trees.unwrap(element)
        for element in self.root.iter():
            if element.get("href"):
                self.losses.remove("link target")
            _attributes(element)
            is_pre = element.tag == "pre" or any(True for _ in element.iterancestors("pre"))
            element.text = element.text and _plain(element.text, is_pre)
            element.tail = element.tail and _plain(element.tail, is_pre and element.tag != "pre")

    def written(self, edits: Edits) -> bytes:
        """Return the result, in UTF-8."""
        rewrite(self.paragraphs, edits)
        return self._made()

    def _made(self) -> bytes:
        return _serialized(self.root)


def _made_again(made: bytes, name: str) -> bytes:
    root = _parse(made.decode(), name)
    _without_edges(root)
    return _serialized(root)


def _without_edges(root: Any) -> None:
    """Take out blanks that no browser shows: those between blocks, and those at their beginning."""
    for element in root.iter():
        if element.tag in ("link", "meta"):
            trees.remove(element)
    for element in root.iter():
        if any(True for _ in element.iterancestors("pre")) or element.tag == "pre":
            continue
        if element.tag in _BLOCKS and element.text and not element.text.strip() and (not len(element) or element[0].tag in _BLOCKS):
            element.text = None
        if element.tag in _BLOCKS and element.text:
            element.text = element.text.lstrip(" ")
        after = element.getnext()
        if element.tag in _BLOCKS and element.tail and not element.tail.strip() and (after is None or after.tag in _BLOCKS):
            element.tail = None


def _serialized(root: Any) -> bytes:
    from lxml import html

    body = root.find("body")
    title = root.find(".//title")
    parts = [html.tostring(element, encoding="unicode", with_tail=False) for element in (title, body) if element is not None]
    head = parts.pop(0) if title is not None else ""
    return _HEAD + head.encode() + b"</head>" + "".join(parts).encode() + b"</html>\n"


def _parse(text: str, name: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, ValueError):
        raise InputError(f"{name} holds no web page") from None
    if any(error.level_name == "FATAL" or "depth" in (error.message or "").lower() for error in parser.error_log):
        raise InputError(f"{name} is no web page that can be read: its elements are nested too deeply, or it is damaged")
    if root.find("body") is None:
        raise InputError(f"{name} holds no text")
    return root


def decode(raw: bytes, name: str) -> str:
    """Return the text of a page: by byte order mark, by what it says of itself, else UTF-8 or Windows-1252."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        said = _CHARSET.search(raw[:4096])
        encodings = ["utf-8-sig", *([said.group(1).decode("ascii")] if said else []), "windows-1252"]
    for encoding in encodings:
        try:
            text = raw.decode("windows-1252" if encoding.lower() in ("iso-8859-1", "latin1") else encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\0" in text:
            break
        return clean(text)
    raise InputError(f"{name} is no web page in UTF-8, UTF-16 or Windows-1252", hint="save it as UTF-8 first")


def _plain(text: str, is_pre: bool) -> str:
    text = clean(text)
    return text if is_pre else _SPACE.sub(" ", text)


def _shown(element: Any) -> str:
    """Return what a field of a form shows."""
    if element.tag == "select":
        options = list(element.iter("option"))
        chosen = [option for option in options if option.get("selected") is not None] or options[:1]
        return ", ".join("".join(option.itertext()).strip() for option in chosen)
    if element.tag != "input":
        return "".join(element.itertext())
    kind = element.get("type", "text").lower()
    if kind in ("checkbox", "radio"):
        return "☒" if element.get("checked") is not None else "☐"
    return "" if kind in ("hidden", "password", "file") else element.get("value") or ""


def _attributes(element: Any) -> None:
    for name, value in list(element.attrib.items()):
        allowed = _ATTRIBUTES.get(name)
        if name == "style":
            kept = [part.strip() for part in value.split(";") if _STYLE.fullmatch(part.strip()) and not _WORDS.sub("", part.partition(":")[2])]
            if kept:
                element.set("style", "; ".join(kept))
                continue
        elif allowed and re.fullmatch(allowed, value):
            continue
        del element.attrib[name]


def _pieces(element: Any) -> list[Piece]:
    return list(trees.pieces(element, _FIXED, _BLOCKS, "br"))
