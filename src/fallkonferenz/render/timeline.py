"""The timeline of a case: what happened in order, as an upright line with one entry below the other. No dates are computed."""

from __future__ import annotations

from collections.abc import Sequence

from fallkonferenz.core.case import Event
from fallkonferenz.render import svg
from fallkonferenz.render.svg import Box, text_width

TEXT = 13.0
LINE = 17.0
GAP = 9.0
WHEN_WIDTH = 170.0
WIDTH = 620.0


def draw(events: Sequence[Event], title: str) -> str:
    """Return the timeline as SVG."""
    parts: list[str] = []
    y = 14.0
    dots = []
    for event in events:
        when, text = wrap(event.when, WHEN_WIDTH - 24), wrap(event.text, WIDTH - WHEN_WIDTH - 20)
        dots.append(y - TEXT * 0.32)
        parts += [svg.label(WHEN_WIDTH - 18, y + i * LINE, line, size=TEXT, anchor="end", bold=True) for i, line in enumerate(when)]
        parts += [svg.label(WHEN_WIDTH + 18, y + i * LINE, line, size=TEXT, anchor="start") for i, line in enumerate(text)]
        y += max(len(when), len(text), 1) * LINE + GAP
    line = [svg.path([(WHEN_WIDTH, dots[0]), (WHEN_WIDTH, dots[-1])], width=1.4)] if len(dots) > 1 else []
    marks = [svg.circle(WHEN_WIDTH, dot, 4.5, fill="#000") for dot in dots]
    return svg.document([*line, *marks, *parts], Box(0, -4, WIDTH, y), title)


def wrap(text: str, width: float) -> list[str]:
    """Return a text in lines that are not wider than `width`."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", TEXT) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines or [""]


def wording(events: Sequence[Event]) -> str:
    """Return the timeline in words."""
    return "; ".join(f"{event.when}: {event.text}" if event.when else event.text for event in events) + "."
