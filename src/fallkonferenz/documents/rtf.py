"""Rich text (RTF): the text of body, headers, footers and notes. It is read, and a result is made anew from the paragraphs.

Source of the control words: Rich Text Format Specification 1.9.1. Closed: a destination that is not in the table is not
read; pictures and objects are told.
"""

from __future__ import annotations

import codecs
import dataclasses
import re

from fallkonferenz.core.document import Part, SourceDocument
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.documents.container import limit_marks
from fallkonferenz.documents.flat import from_paragraphs
from fallkonferenz.documents.losses import Losses

_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)|(\\)")
_DEEPEST = 200
_STORIES = {
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "header", "footer": "footer", "footerl": "footer",
    "footerr": "footer", "footerf": "footer", "footnote": "footnotes", "shptxt": "text box",
}  # fmt: skip
_UNREAD = {"pict": "picture", "objdata": "embedded object", "objemb": "", "do": "picture"}
_READ_ON = frozenset("rtf fldrslt shp shpinst shprslt object result field upr ud nonshppict shppict listtext pntext pn pntxtb pntxta formfield ffname".split())
_REMOVED = {"annotation": "comment", "info": "properties", "deleted": "tracked change", "template": "template path", "userprops": "properties"}
_HIDDEN = frozenset(
    "fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles "
    "fldinst atnid atnauthor atndate atnref atrfstart atrfend atntime atnparent bkmkstart bkmkend filetbl pgptbl mmathPr sp sn sv nonshppict "
    "passwordhash docvar xe tc tcn rxe txe pnseclvl listpicture wgrffmtfilter operator author title subject company keywords comment doccomm "
    "hlinkbase category manager buptim creatim revtim printim private background falt panose fname fontemb fontfile blipuid picprop factoidname "
    "ffname ffdeftext ffformat ffhelptext ffstattext ffentrymcr ffexitmcr formfield objclass objname objalias objsect pnaiu objdata ebcstart ebcend "
    "oldcprops oldpprops oldsprops oldtprops ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn listname listlevel leveltext levelnumbers protusertbl "
    "ltrmark writereservhash writereservation xmlopen xmlattrname xmlattrvalue xmlname".split()
) - {"formfield"}
_OF_SHAPES = ("sp", "sn", "sv", "shpinst")
_BREAKS = {"par": "\0", "sect": "\0", "page": "\0", "cell": "\0", "nestcell": "\0", "row": "", "line": "\n", "lbr": "\n", "tab": "\t"}
_SIGNS = {
    "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\0", b"\r": "\0"}
_CHARSETS = {77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250"}


@dataclasses.dataclass(slots=True)
class _Group:
    story: str = "text"
    is_read: bool = True
    is_table_of_fonts: bool = False
    is_deleted: bool = False
    tells: bool = True  # whether pictures in it are told
    skip: int = 1  # characters after \u that old programs read instead
    encoding: str = "cp1252"


def open_rtf(raw: bytes, name: str, leave_out: Language | None) -> SourceDocument:
    """Open an RTF file. Raises InputError if it is damaged."""
    return _Reader(raw, name, leave_out).read()


class _Reader:
    def __init__(self, raw: bytes, name: str, leave_out: Language | None) -> None:
        self._raw = raw
        self._name = name
        self._losses = Losses(leave_out)
        self._open = [_Group()]
        self._stories: dict[str, list[str]] = {}
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._skipping = 0
        self._star = False
        self._bytes = b""

    def read(self) -> SourceDocument:
        """Return what is written in the file."""
        limit_marks(self._raw, self._name, b"\\", b"{")
        at = 0
        while at < len(self._raw):
            token = _TOKEN.match(self._raw, at)
            if token is None or token.group(7):
                break
            at = token.end()
            word, number, code, symbol, brace, plain = token.groups()[:6]
            if code is not None:
                self._byte(bytes([int(code, 16)]))
            elif plain is not None:
                self._byte(plain)
            elif brace == b"{":
                self._end_bytes()
                if len(self._open) > _DEEPEST:
                    raise InputError(f"{self._name} is no rich text that can be read: it is nested too deeply")
                self._open.append(dataclasses.replace(self._open[-1]))
                self._star = False
            elif brace == b"}":
                self._end_bytes()
                self._skipping = 0
                if len(self._open) == 1:
                    break
                self._open.pop()
                if len(self._open) == 1:
                    break
            elif symbol is not None:
                if symbol == b"*":
                    self._star = True
                else:
                    self._end_bytes()
                    self._text(_SYMBOLS.get(symbol, ""))
            elif word is not None:
                at = self._word(word.decode("ascii"), int(number) if number else None, at)
        self._end_bytes()
        if len(self._open) != 1 or self._raw[at:].strip(b"\0 \r\n\t}"):
            raise InputError(f"{self._name} is damaged: it ends in the middle", hint="open it in its program and save it again")
        parts = [Part(story, row) for story, rows in self._stories.items() for row in _whole("".join(rows)).removesuffix("\0").split("\0")]
        return from_paragraphs(parts, self._losses.unread, self._losses.removed)

    def _word(self, word: str, number: int | None, at: int) -> int:
        self._end_bytes()
        group = self._open[-1]
        is_star, self._star = self._star, False
        if word == "bin":
            return min(at + max(number or 0, 0), len(self._raw))
        if word in _REMOVED and word != "deleted" and group.is_read:
            self._losses.remove(_REMOVED[word])
            group.is_read = group.tells = False
        elif word == "deleted" and number != 0:
            if group.is_read:
                self._losses.remove("tracked change")
            group.is_deleted = True
        elif word == "deleted":
            group.is_deleted = False
        elif word in _UNREAD:
            if _UNREAD[word] and group.tells:
                self._put(self._losses.unreadable(_UNREAD[word], "the text" if group.story == "text" else group.story))
            group.is_read = group.is_read and not _UNREAD[word]
        elif word in _STORIES:
            if group.is_read:
                group.story = _STORIES[word]
                self._put("\0" if self._stories.get(group.story) else "")
        elif word in _HIDDEN or (is_star and word not in _READ_ON):
            group.is_read = False
            group.tells = group.tells and word in _OF_SHAPES
            group.is_table_of_fonts = word == "fonttbl"
        elif word == "ansicpg" and number:
            group.encoding = _known(f"cp{number}")
        elif word == "f":
            self._font = number or 0
            if not group.is_table_of_fonts and self._font in self._fonts:
                group.encoding = self._fonts[self._font]
        elif word == "fcharset" and group.is_table_of_fonts:
            if number in _CHARSETS:
                self._fonts[self._font] = _CHARSETS[number]
            else:
                self._fonts[self._font] = self._open[1].encoding if len(self._open) > 1 else "cp1252"
        elif word == "uc":
            group.skip = max(number or 0, 0)
        elif word == "u" and number is not None:
            self._text(chr(number % 65536 or 32))
            self._skipping = group.skip
        elif word in _BREAKS:
            self._text(_BREAKS[word])
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        return at

    def _byte(self, content: bytes) -> None:
        cut = min(self._skipping, len(content))
        self._skipping -= cut
        self._bytes += content[cut:]

    def _end_bytes(self) -> None:
        content, self._bytes = self._bytes, b""
        if content:
            self._text(content.replace(b"\0", b"").decode(self._open[-1].encoding, "replace"))

    def _text(self, text: str) -> None:
        group = self._open[-1]
        if group.is_read and not group.is_deleted:
            self._put(text)

    def _put(self, text: str) -> None:
        self._stories.setdefault(self._open[-1].story, []).append(text)


def _whole(text: str) -> str:
    """Join the two halves in which RTF writes characters beyond the first 65,536."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"
