"""Genogram, network map and timeline: nothing overlaps, everybody is there, the same sheet gives the same bytes."""

from __future__ import annotations

import itertools
import re
import xml.etree.ElementTree as ET

import pytest

from fallkonferenz.core.case import CaseSheet, Event, NetworkTie, Person
from fallkonferenz.core.entities import Language
from fallkonferenz.render import drawings, network_map, run_chart, timeline
from fallkonferenz.render.genogram.draw import boxes, draw, used, way
from fallkonferenz.render.genogram.family import family
from fallkonferenz.render.genogram.layout import layout
from fallkonferenz.render.genogram.wording import wording
from fallkonferenz.render.words import Words
from fallkonferenz.store.documents import Library
from support.families import FAMILIES, M, V, child, sheet

WORDS = Words(Library().catalogues(), Language.DE)
NETWORK = tuple(
    NetworkTie(f"{name} {i}", sector, 1 + i % 3, ("strong", "weak", "stress", "broken", "")[i % 5], formal=i % 2 == 0)
    for i, (name, sector) in enumerate(
        (name, sector)
        for name, sector in (
            ("Großmutter", "family"), ("Nachbarin", "friends"), ("Schulsozialarbeit", "school_work"),
            ("Kinderarztpraxis", "health"), ("Familienhilfe", "youth_welfare"), ("Kirchengemeinde", "community"),
        )
        for _ in range(5)
    )
)  # fmt: skip


@pytest.mark.parametrize("name", FAMILIES)
def test_no_overlap(name: str) -> None:
    """No symbol and no code of a genogram covers another one."""
    covered = boxes(family(FAMILIES[name]))
    assert len(covered) == 2 * len(FAMILIES[name].persons)
    assert [(a, b) for (a, one), (b, other) in itertools.combinations(covered.items(), 2) if one.overlaps(other)] == []


@pytest.mark.parametrize("name", FAMILIES)
def test_generations(name: str) -> None:
    """Children stand below their parents, couples in one row."""
    people = family(FAMILIES[name])
    for parent, one in people.kind:
        assert people.generation[one] == people.generation[parent] + 1
    for union in people.unions:
        assert len({people.generation[code] for code in union.parents}) == 1


def test_siblings_by_age() -> None:
    """Brothers and sisters stand from the oldest to the youngest."""
    people = family(sheet(M, V, child("K3", "0-2 Mon", index=True), child("K2", "3-5 Mon"), child("K1", "10-13"), relations="\n".join(f"M K{i} kin parent_of\nV K{i} kin parent_of" for i in (1, 2, 3))))
    x = layout(people).x
    assert x["K1"] < x["K2"] < x["K3"]


@pytest.mark.parametrize("name", FAMILIES)
def test_children_of_two_couples_do_not_mix(name: str) -> None:
    """Nobody stands among the children of another couple, where the line would be read as theirs."""
    people = family(FAMILIES[name])
    x = layout(people).x
    for one, other in itertools.permutations([union for union in people.unions if union.children], 2):
        if people.generation[one.children[0]] == people.generation[other.children[0]]:
            ends = [x[child] for child in one.children]
            assert [child for child in other.children if child not in one.children and min(ends) < x[child] < max(ends)] == []


def test_mother_and_father_of_the_index_child() -> None:
    """Mother and father by role are the parents of the index child, even if no relation says so; of nobody else."""
    people = family(sheet(M, V, child("K1", index=True), child("K2")))
    assert set(people.kind) == {("M", "K1"), ("V", "K1")}


def test_svg_is_valid_and_repeatable() -> None:
    """A drawing is well-formed, has a title, loads nothing, and comes out the same twice."""
    for made in (FAMILIES["foster care"], FAMILIES["separation with new families"]):
        first = draw(family(made), WORDS.t, "Genogramm")
        assert first == draw(family(made), WORDS.t, "Genogramm")
        root = ET.fromstring(first)
        assert root.find("{http://www.w3.org/2000/svg}title") is not None
        assert "href" not in first
        assert "url(" not in first


def test_legend_lists_what_is_used() -> None:
    """The legend explains exactly what stands in the drawing."""
    assert used(family(FAMILIES["adoption"])) == ["male", "female", "index", "married", "adopted", "home", "cut_off"]
    assert "twins" in used(family(FAMILIES["twins"]))
    assert "violence" in used(family(FAMILIES["foster care"]))


def test_reduced_and_coarse() -> None:
    """Reduced shows the household and the parents of the index child; coarse hides how many brothers and sisters there are."""
    made = FAMILIES["separation with new families"]
    assert set(family(made, "reduced").persons) == {"M", "V", "PM", "K1", "K2", "K3", "SK"}
    assert set(family(made, "coarse").persons) == {"M", "V", "PM", "K1", "+2-3"}


@pytest.mark.parametrize("name", FAMILIES)
def test_ties_do_not_run_over_their_codes(name: str) -> None:
    """The line of a relation leaves the codes of both persons readable."""
    people = family(FAMILIES[name])
    places = layout(people)
    covered = boxes(people, places)
    for tie in people.ties:
        for code in (tie.a, tie.b):
            box = covered[f"code {code}"]
            over = [1 for x, y in way(tie, people, places) if box.x < x < box.x + box.width and box.y < y < box.y + box.height]
            assert len(over) < 2, (tie, code)


def test_grandparents_stand_above_their_child() -> None:
    """In a family of twenty the mother's parents stand on her side, so that no line crosses to the other one."""
    x = layout(family(FAMILIES["twenty persons"])).x
    sides = [(max(x[left] for left in lefts), min(x[right] for right in rights)) for lefts, rights in ((("mormor", "morfar"), ("farmor", "farfar")), (("mamma",), ("pappa",)), (("moster", "morbror"), ("faster",)))]
    assert all(left < right for left, right in sides) or all(left > right for left, right in sides)


def test_bands_are_printed_in_words() -> None:
    """No key of an age band gets into a drawing, and ranges have their dash."""
    figure = drawings.draw(sheet(Person("M", "mother", "f", "u20"), child("K1", "3-5 Mon", index=True)), "genogram", WORDS)
    assert figure is not None
    assert ">unter<" in figure.svg
    assert ">3–5<" in figure.svg
    assert "u20" not in figure.svg + figure.alt


def test_wording() -> None:
    """The drawing can be read aloud: couples, children, ties."""
    text = wording(family(FAMILIES["two fathers"]), WORDS)
    assert "M + V getrennt: K2" in text
    assert "M – V: Konflikt" in text


def test_names_are_escaped() -> None:
    """A code cannot break out of the drawing."""
    made = draw(family(sheet(Person("<a&b>", "mother"))), WORDS.t, 'a "b" <c>')
    assert "&lt;a&amp;b&gt;" in made
    ET.fromstring(made)


def test_network_of_thirty() -> None:
    """Thirty nodes with long names do not cover each other, nor their labels."""
    assert len(NETWORK) == 30
    covered = network_map.boxes(NETWORK, WORDS)
    assert [(a, b) for (a, one), (b, other) in itertools.combinations(covered.items(), 2) if one.overlaps(other)] == []


def test_network_stays_in_its_horizon() -> None:
    """A near node lies inside the inner ring, a loose one outside the middle ring."""
    for node in network_map.place(NETWORK, WORDS):
        distance = (node.x**2 + node.y**2) ** 0.5
        inner = 0 if node.tie.horizon == 1 else network_map.RINGS[node.tie.horizon - 2]
        assert inner < distance < network_map.RINGS[node.tie.horizon - 1]


def test_unrated_network() -> None:
    """Without rating all ties look alike."""
    rated, unrated = (network_map.draw(NETWORK, WORDS, "Karte", rated=flag) for flag in (True, False))
    assert WORDS.t("tie.stress") in rated
    assert WORDS.t("tie.stress") not in unrated


def test_timeline_in_order() -> None:
    """The timeline keeps the order of the sheet and breaks long texts."""
    events = (Event("vor zwei Jahren", "Umzug"), Event("im Sommer", "ein sehr langer Satz " * 8))
    made = timeline.draw(events, "Verlauf")
    assert made.index("Umzug") < made.index("sehr langer")
    assert all(len(text) < 90 for text in re.findall(r">([^<>]+)</text>", made))


def test_nothing_to_draw() -> None:
    """A sheet without persons, network and timeline has no drawings."""
    assert [drawings.draw(CaseSheet(sheet().meta), kind, WORDS) for kind in drawings.KINDS] == [None] * 3


def test_run_chart() -> None:
    """The run chart shows numbers with a decimal comma and their median; without two numbers there is none."""
    rows = [{"when": f"v {i}", "value": value} for i, value in enumerate(("1,5", "2", "?", "4"))]
    figure = run_chart.run_chart(rows, "chart.svg", "Messwerte")
    assert figure is not None
    assert figure.alt == "Messwerte: v 0 1.5, v 1 2, v 3 4"
    assert run_chart.run_chart(rows[:1], "chart.svg", "Messwerte") is None
