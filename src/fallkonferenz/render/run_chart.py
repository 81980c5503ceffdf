"""The run chart of an improvement work: measured values in order, with the median as a line."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from fallkonferenz.core.meeting import Row
from fallkonferenz.render import svg
from fallkonferenz.render.formats import Figure
from fallkonferenz.render.svg import Box

WIDTH, HEIGHT, LEFT, BOTTOM = 560.0, 240.0, 46.0, 40.0
TEXT = 12.0
MOST_LABELS = 12  # of the times below; of more only every second, third, ... is written


def run_chart(rows: Sequence[Row], name: str, title: str) -> Figure | None:
    """Return the chart of rows with `when` and `value`; None if fewer than two rows hold a number."""
    points = [(row.get("when", ""), value) for row in rows if (value := _number(row.get("value", ""))) is not None]
    if len(points) < 2:
        return None
    values = [value for _, value in points]
    low, high = min(0.0, *values), max(values) or 1.0
    middle = statistics.median(values)

    def x(i: int) -> float:
        return LEFT + i * (WIDTH - LEFT) / (len(points) - 1)

    def y(value: float) -> float:
        return HEIGHT - (value - low) / (high - low) * HEIGHT

    parts = [svg.path([(LEFT, 0), (LEFT, HEIGHT), (WIDTH, HEIGHT)], width=1)]
    for value in sorted({low, middle, high}):
        parts.append(svg.label(LEFT - 6, y(value) + 4, _text(value), size=TEXT, anchor="end"))
    parts.append(svg.path([(LEFT, y(middle)), (WIDTH, y(middle))], width=1, dash="6 4"))
    parts.append(svg.path([(x(i), y(value)) for i, value in enumerate(values)], width=1.6))
    parts += [svg.circle(x(i), y(value), 4, fill="#000") for i, value in enumerate(values)]
    every = -(-len(points) // MOST_LABELS)
    parts += [svg.label(x(i), HEIGHT + 20, when, size=TEXT) for i, (when, _) in enumerate(points) if i % every == 0]
    drawing = svg.document(parts, Box(0, -12, WIDTH + 34, HEIGHT + BOTTOM), title)
    alt = f"{title}: " + ", ".join(f"{when} {_text(value)}".strip() for when, value in points)
    return Figure(name, drawing, alt.replace('"', "'"), 86)


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _text(value: float) -> str:
    return f"{value:g}"
