"""Fields of Word: page numbers stay, everything else becomes the text it shows, for its code may name people and files."""

from __future__ import annotations

import dataclasses
from typing import Any

from fallkonferenz.documents.docx.names import W, remove, unwrap, w

PAGES = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"))
_WALKED = w("fldChar", "instrText", "delInstrText", "t", "tab", "br", "cr", "sym", "noBreakHyphen", "softHyphen", "drawing", "pict", "object")
_MARKS = w("fldChar", "instrText", "delInstrText")


@dataclasses.dataclass(slots=True)
class _Field:
    marks: list[Any]
    code: str = ""
    is_code: bool = True  # what follows belongs to the code, not to what is shown


def flatten(root: Any) -> None:
    """Turn the fields of a story into the text they show."""
    for simple in list(root.iter(W + "fldSimple")):
        code = _word(simple.get(W + "instr") or "")
        if code in PAGES:
            simple.attrib.clear()
            simple.set(W + "instr", f" {code} ")
        else:
            unwrap(simple)
    is_open: list[_Field] = []
    for element in list(root.iter(*_WALKED)):
        if element.tag not in _MARKS:
            if any(field.is_code for field in is_open):
                remove(element)
            continue
        kind = element.get(W + "fldCharType")
        if kind == "begin":
            is_open.append(_Field([element]))
        elif not is_open:
            remove(element)
        else:
            field = is_open[-1]
            field.marks.append(element)
            if kind == "separate":
                field.is_code = False
            elif kind == "end":
                _settle(is_open.pop(), is_code=any(outer.is_code for outer in is_open))
            elif kind is None:
                field.code += element.text or ""
    for field in is_open:  # never closed
        _settle(dataclasses.replace(field, code=""), is_code=False)


def _settle(field: _Field, *, is_code: bool) -> None:
    code = _word(field.code)
    begin = field.marks[0]
    if code in PAGES and not is_code:
        first = True
        for mark in field.marks[1:]:
            if mark.tag != W + "fldChar":
                mark.text = f" {code} " if first else ""
                first = False
        for child in list(begin):
            begin.remove(child)
        return
    shown = "" if is_code else _shown(code, begin)
    for mark in field.marks[1:]:
        remove(mark)
    if shown:
        text = begin.makeelement(W + "t")
        text.text = shown
        begin.addprevious(text)
    remove(begin)


def _shown(code: str, begin: Any) -> str:
    """Return what a form field shows that has no text of its own: a box, or the chosen entry of a list."""
    data = begin.find(W + "ffData")
    if data is None:
        return ""
    if code == "FORMCHECKBOX":
        box = data.find(W + "checkBox")
        state = None if box is None else (box.find(W + "checked") if box.find(W + "checked") is not None else box.find(W + "default"))
        return "☒" if state is not None and state.get(W + "val", "1") in ("1", "true", "on") else "☐"
    if code == "FORMDROPDOWN":
        entries = [entry.get(W + "val") or "" for entry in data.iter(W + "listEntry")]
        chosen = next(data.iter(W + "result"), None)
        number = (chosen.get(W + "val") or "0") if chosen is not None else "0"
        return entries[int(number)] if number.isdecimal() and int(number) < len(entries) else ""
    return ""


def _word(code: str) -> str:
    return (code.split() or [""])[0].upper()
