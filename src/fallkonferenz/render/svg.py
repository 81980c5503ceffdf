"""SVG by hand: elements as text, widths of words. The same drawing gives the same bytes."""

from __future__ import annotations

import dataclasses
import itertools
import math
from collections.abc import Iterable, Sequence

FONT = "'Libertinus Serif', Georgia, 'Times New Roman', serif"
_NARROW, _WIDE = "ijltfrI.,;:'|()[]-! ", "mwMWGOQDHNUÖÜÄÅØ%@&"
Point = tuple[float, float]


@dataclasses.dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that something covers: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box) -> bool:
        """Whether both cover a common area."""
        apart_x = self.x + self.width <= other.x or other.x + other.width <= self.x
        apart_y = self.y + self.height <= other.y or other.y + other.height <= self.y
        return not (apart_x or apart_y)


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is, rather too wide than too narrow: the font of the reader is not known."""
    units = sum(0.34 if c in _NARROW else 0.86 if c in _WIDE else 0.70 if c.isupper() else 0.55 for c in text)
    return units * size


def number(value: float) -> str:
    """Return a coordinate with at most one decimal."""
    text = f"{value:.1f}"
    return text[:-2] if text.endswith(".0") else text


def escape(text: str) -> str:
    """Return a text for use in XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def label(x: float, y: float, text: str, *, size: float = 12, anchor: str = "middle", bold: bool = False, halo: bool = False) -> str:
    """Return a line of text; with `halo` a white edge keeps it apart from lines behind it."""
    weight = ' font-weight="600"' if bold else ""
    edge = ' paint-order="stroke" stroke="#fff" stroke-width="3" stroke-linejoin="round"' if halo else ""
    return f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}" text-anchor="{anchor}"{weight}{edge}>{escape(text)}</text>'


def path(points: Sequence[Point], *, width: float = 1.6, dash: str = "", closed: bool = False, fill: str = "none", color: str = "#000", round: bool = False) -> str:
    """Return a line through points."""
    moves = "M" + " L".join(f"{number(x)} {number(y)}" for x, y in points) + ("Z" if closed else "")
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    cap = ' stroke-linecap="round" stroke-linejoin="round"' if round else ""
    return f'<path d="{moves}" fill="{fill}" stroke="{color}" stroke-width="{number(width)}"{dashes}{cap}/>'


def circle(x: float, y: float, radius: float, *, width: float = 1.8, fill: str = "#fff", dash: str = "", color: str = "#000") -> str:
    """Return a circle."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(radius)}" fill="{fill}" stroke="{color}" stroke-width="{number(width)}"{dashes}/>'


def rectangle(box: Box, *, width: float = 1.8, fill: str = "#fff", dash: str = "", corner: float = 0) -> str:
    """Return a rectangle."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    corners = f' rx="{number(corner)}"' if corner else ""
    return f'<rect x="{number(box.x)}" y="{number(box.y)}" width="{number(box.width)}" height="{number(box.height)}"{corners} fill="{fill}" stroke="#000" stroke-width="{number(width)}"{dashes}/>'


def document(parts: Iterable[str], box: Box, title: str) -> str:
    """Return a whole drawing; `box` is what is seen of it, `title` what is read aloud."""
    view = " ".join(number(value) for value in (box.x, box.y, box.width, box.height))
    size = f'width="{number(box.width)}" height="{number(box.height)}"'
    body = "\n".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="{view}" font-family="{escape(FONT)}" fill="#000">\n<title>{escape(title)}</title>\n{body}\n</svg>\n'


def along(points: Sequence[Point], step: float) -> list[tuple[Point, Point]]:
    """Return places on a line every `step` units, each with the normal there; the first and the last point are among them."""
    places: list[tuple[Point, Point]] = []
    total = sum(math.dist(a, b) for a, b in itertools.pairwise(points))
    count = max(2, round(total / step))
    for number_ in range(count + 1):
        left = total * number_ / count
        for a, b in itertools.pairwise(points):
            length = math.dist(a, b)
            if left <= length + 1e-9 and length:
                t = left / length
                normal = (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)
                places.append(((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])), normal))
                break
            left -= length
    return places


def parallel(points: Sequence[Point], distance: float) -> list[Point]:
    """Return the line beside a line."""
    return [(p[0] + n[0] * distance, p[1] + n[1] * distance) for p, n in along(points, 8)]


def zigzag(points: Sequence[Point], size: float = 4, step: float = 6) -> list[Point]:
    """Return a line that swings around a line."""
    places = along(points, step)
    last = len(places) - 1
    return [
        (p[0] + n[0] * size * (0 if i in (0, last) else 1 if i % 2 else -1), p[1] + n[1] * size * (0 if i in (0, last) else 1 if i % 2 else -1))
        for i, (p, n) in enumerate(places)
    ]


def arrow(end: Point, before: Point, size: float = 9) -> str:
    """Return the head of an arrow that arrives at `end` from `before`."""
    angle = math.atan2(end[1] - before[1], end[0] - before[0])
    wings = [(end[0] - size * math.cos(angle + turn), end[1] - size * math.sin(angle + turn)) for turn in (0.45, -0.45)]
    return path([end, *wings], closed=True, fill="#000", width=1)
