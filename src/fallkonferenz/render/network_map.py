"""The network map: who is near and far around a family, in sectors and horizons. Ties are rated only if the sheet rates them."""

from __future__ import annotations

import dataclasses
import itertools
import math
import textwrap
from collections.abc import Iterator, Sequence

from fallkonferenz.core.case import NetworkTie
from fallkonferenz.render import svg
from fallkonferenz.render.svg import Box, Point, text_width
from fallkonferenz.render.words import Words

SECTORS = ("family", "friends", "school_work", "health", "youth_welfare", "community")
RINGS = (120.0, 230.0, 340.0)  # near, middle, outer
NODE = 12.0
TEXTS = (20.0, 18.0, 16.0, 14.0, 12.5)  # sizes of words that are tried until nothing overlaps
TEXT = 18.0  # of the legend
SECTOR_TEXT = 19.0
MIDDLE = 44.0
WIDEST = 400.0  # how far words may reach to both sides: the wider the drawing, the smaller its words on paper
SECTOR_LINE = 13  # characters of a line in the name of a sector
_TRIES = 40  # places in a horizon that are tried for a node
_CENTRE = Box(-MIDDLE, -MIDDLE, 2 * MIDDLE, 2 * MIDDLE)


@dataclasses.dataclass(frozen=True, slots=True)
class Placed:
    """A node with its place, and where its label begins."""

    tie: NetworkTie
    x: float
    y: float
    label: Box
    anchor: str
    size: float
    is_free: bool = True


def place(ties: Sequence[NetworkTie], words: Words) -> tuple[Placed, ...]:
    """Return the nodes, each inside its sector and horizon, on the first free place: no label covers another or a node.

    Sectors that nobody is in are left out, so that the others have room. Words get smaller until all of them fit.
    """
    placed: tuple[Placed, ...] = ()
    for size in TEXTS:
        placed = _place(ties, size, words)
        if all(node.is_free for node in placed):
            break
    return placed


def _place(ties: Sequence[NetworkTie], size: float, words: Words) -> tuple[Placed, ...]:
    sectors = [sector for sector in SECTORS if any(tie.sector == sector for tie in ties)]
    spans = _spans(sectors, ties)
    taken: list[Box] = [_CENTRE]
    taken += [_sector_label(spans[sector], words.word("sector", sector))[2] for sector in sectors]
    placed: list[Placed] = []
    for sector in sectors:
        inside = [tie for tie in ties if tie.sector == sector]
        for i, tie in enumerate(inside):  # each at an angle of its own, so that no line runs through a nearer node
            node = _free(tie, spans[sector], min(3, max(1, tie.horizon)), (i + 0.5) / len(inside), taken, size)
            placed.append(node)
            taken += [Box(node.x - NODE - 2, node.y - NODE - 2, 2 * NODE + 4, 2 * NODE + 4), node.label]
    return tuple(placed)


def _spans(sectors: Sequence[str], ties: Sequence[NetworkTie]) -> dict[str, tuple[float, float]]:
    """Return the angles of each sector: wider where more people are."""
    weights = [1.2 + sum(tie.sector == sector for tie in ties) for sector in sectors]
    total, start, spans = sum(weights), -math.pi / 2, {}
    for sector, weight in zip(sectors, weights, strict=True):
        end = start + 2 * math.pi * weight / total
        spans[sector] = (start, end)
        start = end
    return spans


def _free(tie: NetworkTie, span: tuple[float, float], horizon: int, share: float, taken: Sequence[Box], size: float) -> Placed:
    outer = RINGS[horizon - 1]
    inner = RINGS[horizon - 2] if horizon > 1 else MIDDLE + 8
    radii = [inner + (outer - inner) * part for part in (0.5, 0.72, 0.28, 0.85, 0.15)]
    shares = [share, *((share + step * side / _TRIES) % 1 for step in range(1, _TRIES // 2) for side in (1, -1))]
    best, least = None, math.inf
    for radius, part in itertools.product(radii, shares):
        angle = span[0] + (span[1] - span[0]) * (0.06 + 0.88 * part)
        for node in _labels(tie, radius * math.cos(angle), radius * math.sin(angle), size):
            body = Box(node.x - NODE - 2, node.y - NODE - 2, 2 * NODE + 4, 2 * NODE + 4)
            hits = sum(body.overlaps(box) or node.label.overlaps(box) for box in taken)
            hits += node.label.x < -WIDEST or node.label.x + node.label.width > WIDEST
            if not hits:
                return node
            if hits < least:
                best, least = node, hits
    assert best is not None
    return dataclasses.replace(best, is_free=False)


def _labels(tie: NetworkTie, x: float, y: float, size: float) -> Iterator[Placed]:
    """Yield the places of a label: outward first, then inward, below and above."""
    width, high = text_width(tie.who, size), size * 1.15
    right = Placed(tie, x, y, Box(x + NODE + 4, y - high / 2, width, high), "start", size)
    left = Placed(tie, x, y, Box(x - NODE - 4 - width, y - high / 2, width, high), "end", size)
    yield from (right, left) if x >= 0 else (left, right)
    yield Placed(tie, x, y, Box(x - width / 2, y + NODE + 3, width, high), "middle", size)
    yield Placed(tie, x, y, Box(x - width / 2, y - NODE - 3 - high, width, high), "middle", size)


def boxes(ties: Sequence[NetworkTie], words: Words) -> dict[str, Box]:
    """Return what nodes and labels cover, by name; no two of them may overlap."""
    found = {"centre": _CENTRE}
    for i, node in enumerate(place(ties, words)):
        found[f"node {i}"] = Box(node.x - NODE, node.y - NODE, 2 * NODE, 2 * NODE)
        found[f"label {i}"] = node.label
    return found


def draw(ties: Sequence[NetworkTie], words: Words, title: str, *, rated: bool = True) -> str:
    """Return the map as SVG. Without `rated` all lines are the same: one school leaves relations unrated on purpose."""
    placed = place(ties, words)
    sectors = [sector for sector in SECTORS if any(tie.sector == sector for tie in ties)]
    spans = _spans(sectors, ties)
    parts = [svg.circle(0, 0, radius, width=0.9, dash="2 5" if radius != RINGS[-1] else "", fill="none", color="#444") for radius in reversed(RINGS)]
    covered = [Box(-RINGS[-1], -RINGS[-1], 2 * RINGS[-1], 2 * RINGS[-1])]
    for sector in sectors:
        angle = spans[sector][0]
        if len(sectors) > 1:
            parts.append(svg.path([(MIDDLE * math.cos(angle), MIDDLE * math.sin(angle)), (RINGS[-1] * math.cos(angle), RINGS[-1] * math.sin(angle))], width=0.7, color="#666"))
    for node in placed:
        parts += _line(node, rated)
    for node in placed:
        kind = svg.circle(node.x, node.y, NODE, width=1.6)
        parts.append(kind if not node.tie.formal else svg.rectangle(Box(node.x - NODE + 1, node.y - NODE + 1, 2 * NODE - 2, 2 * NODE - 2), width=1.6))
        at = {"start": node.label.x, "end": node.label.x + node.label.width, "middle": node.label.x + node.label.width / 2}[node.anchor]
        parts.append(svg.label(at, node.label.y + node.label.height * 0.78, node.tie.who, size=node.size, anchor=node.anchor, halo=True))
        covered.append(node.label)
    parts.append(svg.circle(0, 0, MIDDLE, width=2))
    parts.append(svg.label(0, 6, words.t("net.middle"), size=18, bold=True))
    for sector in sectors:
        lines, anchor, box = _sector_label(spans[sector], words.word("sector", sector))
        at = {"start": box.x, "end": box.x + box.width, "middle": box.x + box.width / 2}[anchor]
        for i, line in enumerate(lines):
            baseline = box.y + (i + 0.8) * box.height / len(lines)
            parts.append(svg.label(at, baseline, line, size=SECTOR_TEXT, anchor=anchor, bold=True, halo=True))
        covered.append(box)
    left, top = min(b.x for b in covered) - 8, min(b.y for b in covered) - 8
    right, bottom = max(b.x + b.width for b in covered) + 8, max(b.y + b.height for b in covered) + 8
    legend, height = _legend(ties, words, left, bottom + 16, right, rated)
    return svg.document([*parts, *legend], Box(left, top, right - left, bottom - top + height), title)


def _sector_label(span: tuple[float, float], text: str) -> tuple[list[str], str, Box]:
    """Return the name of a sector in short lines, where they begin, and what they cover outside the map."""
    angle = (span[0] + span[1]) / 2
    x, y = (RINGS[-1] + 14) * math.cos(angle), (RINGS[-1] + 14) * math.sin(angle)
    anchor = "middle" if abs(math.cos(angle)) < 0.35 else "start" if x > 0 else "end"
    lines = textwrap.wrap(text, SECTOR_LINE, break_long_words=False) or [text]
    width, high = max(text_width(line, SECTOR_TEXT) for line in lines), len(lines) * SECTOR_TEXT * 1.2
    left = {"start": x, "end": x - width, "middle": x - width / 2}[anchor]
    top = y - high / 2 + (high / 2 if anchor == "middle" and y > 0 else -high / 2 if anchor == "middle" else 0)
    return lines, anchor, Box(left, top, width, high)


def _line(node: Placed, rated: bool) -> Iterator[str]:
    length = math.hypot(node.x, node.y) or 1
    unit = (node.x / length, node.y / length)
    start: Point = (unit[0] * (MIDDLE + 3), unit[1] * (MIDDLE + 3))
    end: Point = (node.x - unit[0] * (NODE + 3), node.y - unit[1] * (NODE + 3))
    if math.dist(start, (0, 0)) >= math.dist(end, (0, 0)):
        return
    yield from tie_line(node.tie.tie if rated else "", [start, end])
    if rated and node.tie.direction in ("to", "both"):
        yield svg.arrow(start, end, 8)
    if rated and node.tie.direction in ("from", "both"):
        yield svg.arrow(end, start, 8)


def tie_line(tie: str, points: Sequence[Point]) -> Iterator[str]:
    """Draw a tie by its kind: strong double, weak dotted, stress a zigzag, broken with a gap."""
    if tie == "strong":
        yield svg.path(svg.parallel(points, 2), width=1.2)
        yield svg.path(svg.parallel(points, -2), width=1.2)
    elif tie == "weak":
        yield svg.path(points, width=1.5, dash="1.5 5", round=True)
    elif tie == "stress":
        yield svg.path(svg.zigzag(points), width=1.1)
    elif tie == "broken":
        yield svg.path(points, width=1.3, dash="14 9")
    else:
        yield svg.path(points, width=0.9)


def _legend(ties: Sequence[NetworkTie], words: Words, left: float, top: float, right: float, rated: bool) -> tuple[list[str], float]:
    keys = [f"tie.{kind}" for kind in ("strong", "weak", "stress", "broken") if rated and any(tie.tie == kind for tie in ties)]
    keys += ["net.formal"] if any(tie.formal for tie in ties) else []
    keys.append("net.horizon")
    parts: list[str] = []
    x, y = left + 4, top
    for key in keys:
        text = words.t(key)
        sample = 0 if key == "net.horizon" else 40
        width = sample + text_width(text, TEXT) + 26
        if x > left + 4 and x + width > right:
            x, y = left + 4, y + 26
        if key == "net.formal":
            parts.append(svg.rectangle(Box(x + 10, y - 9, 18, 18), width=1.4))
        elif sample:
            parts += tie_line(key.partition(".")[2], [(x, y), (x + 32, y)])
        parts.append(svg.label(x + sample, y + 5, text, size=TEXT, anchor="start"))
        x += width
    return parts, y + 16 - top + 16


def wording(ties: Sequence[NetworkTie], words: Words) -> str:
    """Return the map in words: sector by sector, near ones first."""
    sentences = []
    for sector in SECTORS:
        inside = sorted((tie for tie in ties if tie.sector == sector), key=lambda tie: tie.horizon)
        if inside:
            names = ", ".join(f"{tie.who} ({words.t(f'tie.{tie.tie}')})" if tie.tie else tie.who for tie in inside)
            sentences.append(f"{words.word('sector', sector)} ({len(inside)}): {names}")
    return ". ".join(sentences) + "."
