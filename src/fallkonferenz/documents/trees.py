"""Steps on trees in which text stands between elements, as in HTML and OpenDocument: nothing that is read gets lost."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from typing import Any

from fallkonferenz.documents.pieces import Piece

Fixed = Mapping[str, Callable[[Any], str]]  # elements that stand for characters, and which


def remove(element: Any, words: str = "") -> None:
    """Take an element out with everything in it; the text that follows it stays, after `words`."""
    parent = element.getparent()
    if parent is None:
        return
    rest = words + (element.tail or "")
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + rest or None
    else:
        parent.text = (parent.text or "") + rest or None
    element.tail = None
    parent.remove(element)


def unwrap(element: Any) -> None:
    """Put what is in an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    children = list(element)
    if children:
        children[-1].tail = (children[-1].tail or "") + (element.tail or "") or None
        text = element.text or ""
    else:
        text = (element.text or "") + (element.tail or "")
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + text or None
    else:
        parent.text = (parent.text or "") + text or None
    element.tail = None
    for child in reversed(children):
        parent.insert(at, child)
    parent.remove(element)


def pieces(element: Any, fixed: Fixed, apart: Container[str], line_break: str) -> Iterator[Piece]:
    """Yield the text of an element and of what is in it; elements in `apart` have a text of their own."""
    if element.text:
        yield Piece(element.text, _writer(element, line_break, is_tail=False))
    for child in element:
        if child.tag in fixed:
            yield Piece(fixed[child.tag](child), _remover(child), is_fixed=True)
        elif child.tag not in apart:
            yield from pieces(child, fixed, apart, line_break)
        if child.tail:
            yield Piece(child.tail, _writer(child, line_break, is_tail=True))


def _writer(element: Any, line_break: str, *, is_tail: bool) -> Callable[[str], None]:
    def put(text: str) -> None:
        first, *others = text.split("\n")
        if is_tail:
            element.tail = first
            parent, at = element.getparent(), element.getparent().index(element) + 1
        else:
            element.text = first
            parent, at = element, 0
        for number, other in enumerate(others):
            new = element.makeelement(line_break)
            new.tail = other
            parent.insert(at + number, new)

    return put


def _remover(element: Any) -> Callable[[str], None]:
    return lambda text: remove(element)
