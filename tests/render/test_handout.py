"""What lies on the table: handouts with readable drawings, no page for nothing."""

from __future__ import annotations

import dataclasses
import re

import pytest

from fallkonferenz import pipeline
from fallkonferenz.cli.packs import read_cases
from fallkonferenz.render.formats import count_pages
from fallkonferenz.render.forms import parse_form
from fallkonferenz.render.genogram.draw import AGE_SIZE
from fallkonferenz.render.handout import handout
from fallkonferenz.render.pages import form_pages, pages
from fallkonferenz.store.meetings import read_meeting
from support.meetings import CASE, EXAMPLES, LIBRARY, MEETING, example, session

LINE_MM = 168.0
POINT_MM = 25.4 / 72
LEAST_POINTS = 8


def test_ages_in_the_genogram_are_readable() -> None:
    """In the handout with the most on its two pages the ages in the genogram are still printed in eight points."""
    built = example("iqz_ffk")
    (figure,) = [one for one in handout(built, built.cases[0], 1).figures if one.name == "genogram.svg"]
    width = re.search(r'width="([\d.]+)"', figure.svg)
    assert width is not None
    assert AGE_SIZE * LINE_MM * figure.width / 100 / float(width[1]) / POINT_MM >= LEAST_POINTS


def test_no_page_with_nothing_but_lines() -> None:
    """A case that fits one page with a slightly smaller genogram gets no second page for notes."""
    meeting = read_meeting(EXAMPLES / "no_anonym_drofting.yaml").meeting
    cases, checked = read_cases((EXAMPLES.parent / "sheets" / "nn_anonym_drofting.yaml",), quick=True)
    built = pipeline.session(meeting, cases, LIBRARY, checked=checked)
    assert count_pages(handout(built, built.cases[0], 1), built.assets, built.words) == 1


def test_heading_of_one_question() -> None:
    """The agenda speaks of one question where there is one, of questions where there are more."""

    def agenda(count: int) -> str:
        return next(one.body for one in pages(session(MEETING, *[CASE] * count)) if one.title == "Tagesordnung")

    assert "<h2>Frage der Sitzung</h2>" in agenda(1)
    assert "<h2>Fragen der Sitzung</h2>" in agenda(2)


@pytest.mark.parametrize("name", ["forum_record", "picture_sheet", "forum_participants"])
def test_a_long_form_keeps_to_one_page(name: str) -> None:
    """A form with many lines to write on has no second page with the last of them."""
    built = session()
    form = parse_form(LIBRARY.data("forms", name), name)
    (made,) = form_pages(dataclasses.replace(built, forms={name: form}), form)
    assert count_pages(made, built.assets, built.words) == 1
