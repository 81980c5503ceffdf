"""The drawings of a sheet with their texts, each as wide on paper as its words stay readable."""

from __future__ import annotations

import dataclasses
import re

from fallkonferenz.core.case import CaseSheet
from fallkonferenz.render import network_map, timeline
from fallkonferenz.render.formats import Figure
from fallkonferenz.render.genogram.draw import draw as draw_genogram
from fallkonferenz.render.genogram.family import family
from fallkonferenz.render.genogram.wording import wording
from fallkonferenz.render.words import Words

LINE_MM = 168.0  # width of a line on A4
MM = 25.4 / 96  # of a unit at natural size
NETWORK_SHARE = 84  # percent of the line for the network map, whose words are larger
KINDS = ("genogram", "network", "timeline")
_WIDTH = re.compile(r'width="([\d.]+)"')


def draw(sheet: CaseSheet, kind: str, words: Words, *, detail: str = "full", rated: bool = True) -> Figure | None:
    """Return a drawing of a sheet, or None if the sheet has nothing for it."""
    name = f"{kind}.svg"
    title = words.t(f"doc.{kind}")
    if kind == "genogram":
        if not sheet.persons:
            return None
        printed = tuple(dataclasses.replace(person, age_band=words.band(person.age_band)) for person in sheet.persons)
        people = family(dataclasses.replace(sheet, persons=printed), detail)
        return _figure(name, draw_genogram(people, words.t, title), f"{title}: {wording(people, words)}")
    if kind == "network":
        if not sheet.network:
            return None
        drawing = network_map.draw(sheet.network, words, title, rated=rated)
        return _figure(name, drawing, f"{title}: {network_map.wording(sheet.network, words)}", most=NETWORK_SHARE)
    if not sheet.timeline:
        return None
    return _figure(name, timeline.draw(sheet.timeline, title), f"{title}: {timeline.wording(sheet.timeline)}")


def _figure(name: str, drawing: str, alt: str, most: int = 100) -> Figure:
    match = _WIDTH.search(drawing)
    units = float(match[1]) if match else LINE_MM / MM
    return Figure(name, drawing, alt.replace('"', "'"), min(most, round(100 * units * MM / LINE_MM)))
