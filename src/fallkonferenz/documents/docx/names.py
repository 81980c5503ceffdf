"""The namespaces of Word documents, and small steps on their trees."""

from __future__ import annotations

from typing import Any

_MICROSOFT = "http://schemas.microsoft.com/office/word/2010/"
_OPEN = "http://schemas.openxmlformats.org/"
W_URI = f"{_OPEN}wordprocessingml/2006/main"
R_URI = f"{_OPEN}officeDocument/2006/relationships"
W = f"{{{W_URI}}}"
R = f"{{{R_URI}}}"
M = f"{{{_OPEN}officeDocument/2006/math}}"
A = f"{{{_OPEN}drawingml/2006/main}}"
WP = f"{{{_OPEN}drawingml/2006/wordprocessingDrawing}}"
PIC = f"{{{_OPEN}drawingml/2006/picture}}"
MC = f"{{{_OPEN}markup-compatibility/2006}}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WP14 = f"{{{_MICROSOFT}wordprocessingDrawing}}"
WPS = f"{{{_MICROSOFT}wordprocessingShape}}"
WPG = f"{{{_MICROSOFT}wordprocessingGroup}}"
WPC = f"{{{_MICROSOFT}wordprocessingCanvas}}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741
W10 = "{urn:schemas-microsoft-com:office:word}"
XML = "{http://www.w3.org/XML/1998/namespace}"
KNOWN = frozenset((W, M, A, WP, W14, WP14, WPS, WPG, WPC, V, O, W10))
SHAPES = frozenset(uri[1:-1] for uri in (WPS, WPG, WPC))


def w(*names: str) -> frozenset[str]:
    """Return the full names of elements of the main namespace."""
    return frozenset(W + name for name in names)


def space(tag: str) -> str:
    """Return the namespace of an element or attribute, in braces; empty without one."""
    return tag[: tag.index("}") + 1] if tag.startswith("{") else ""


def local(tag: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return tag.rpartition("}")[2]


def remove(element: Any) -> None:
    """Take an element out of its tree, with everything in it."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: Any) -> None:
    """Put the children of an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at, child)
    parent.remove(element)
