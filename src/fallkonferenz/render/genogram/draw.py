"""A laid-out family as SVG: symbols, couples, children, household, ties, and a legend of what is used. Black on white."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from fallkonferenz.core.case import Person, Relation
from fallkonferenz.render import svg
from fallkonferenz.render.genogram.family import UNBORN, Family, Union
from fallkonferenz.render.genogram.layout import CODE_SIZE, SIZE, Layout, code_x, foot, layout
from fallkonferenz.render.svg import Box, Point, text_width

AGE_SIZE = 12.0
HALF = SIZE / 2
LEGEND_SIZE = 11.5
LEGEND_STEP = 30.0  # width of a sample
LEGEND_ROW = 23.0  # from one line of the legend to the next
LEGEND_GAP = 26.0  # between the drawing and a legend beside it
MOST_BESIDE = 600.0  # width of a drawing with its legend beside it: a line of A4 at natural size
MARGIN = 14.0
CLEAR = 30.0  # how far a tie passes by the centre of somebody it does not concern
TIES = ("close", "distant", "conflict", "cut_off", "violence")
Say = Callable[[str], str]  # the words of a key of the legend
Band = tuple[float, float, float, float]  # what a household covers of a row: left, right, top, bottom


def draw(family: Family, say: Say, title: str) -> str:
    """Return the genogram as SVG."""
    places = layout(family)
    parts = [
        *_household(family, places),
        *(part for tie in family.ties for part in _tie(tie, family, places)),
        *(part for i, union in enumerate(family.unions) for part in _union(i, union, family, places, say)),
        *(part for code in family.persons for part in _person(family, code, places)),
    ]
    drawn = _extent(family, places)
    legend, covered = _legend(family, say, drawn)
    left, top = min(drawn.x, covered.x), min(drawn.y, covered.y)
    right = max(drawn.x + drawn.width, covered.x + covered.width)
    bottom = max(drawn.y + drawn.height, covered.y + covered.height)
    box = Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN)
    return svg.document([*parts, *legend], box, title)


def boxes(family: Family, places: Layout | None = None) -> dict[str, Box]:
    """Return what symbols and codes cover, by name; no two of them may overlap."""
    places = places or layout(family)
    found = {}
    for code in family.persons:
        x, y = places.x[code], places.y[code]
        found[f"symbol {code}"] = Box(x - HALF, y - HALF, SIZE, SIZE)
        found[f"code {code}"] = Box(x + code_x(family, code), y + HALF + 3, text_width(code, CODE_SIZE), CODE_SIZE)
    return found


def _extent(family: Family, places: Layout) -> Box:
    covered = list(boxes(family, places).values())
    if not covered:
        return Box(0, 0, 100, 40)
    left, top = min(b.x for b in covered) - 12, min(b.y for b in covered) - 26
    right, bottom = max(b.x + b.width for b in covered) + 12, max(b.y + b.height for b in covered) + 12
    lowest = max([*places.couple_y.values()], default=bottom)
    return Box(left, top, right - left, max(bottom, lowest + 8) - top)


def _person(family: Family, code: str, places: Layout) -> Iterator[str]:
    person, x, y = family.persons[code], places.x[code], places.y[code]
    shape = _shape(person)
    yield from _symbol(shape, x, y, HALF, index=person.index, dead=not person.alive)
    lines = _age_lines(person.age_band) if shape != "unborn" else []
    first = y + AGE_SIZE * 0.35 - (len(lines) - 1) * AGE_SIZE * 0.55
    for i, line in enumerate(lines):
        yield svg.label(x, first + i * AGE_SIZE * 1.1, line, size=AGE_SIZE, halo=not person.alive)
    yield svg.label(x + code_x(family, code), y + HALF + 14, person.code, size=CODE_SIZE, anchor="start", bold=person.index, halo=True)


def _shape(person: Person) -> str:
    if UNBORN.search(person.age_band):
        return "unborn"
    return {"m": "male", "f": "female"}.get(person.sex, "person")


def _symbol(shape: str, x: float, y: float, half: float, *, index: bool = False, dead: bool = False) -> Iterator[str]:
    sizes = [half, half - 4] if index else [half]
    for size in sizes:
        if shape == "male":
            yield svg.rectangle(Box(x - size, y - size, 2 * size, 2 * size))
        elif shape == "female":
            yield svg.circle(x, y, size)
        elif shape == "unborn":
            yield svg.path([(x, y - size), (x + size, y + size), (x - size, y + size)], closed=True, fill="#fff", width=1.8)
        else:
            yield svg.path([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], closed=True, fill="#fff", width=1.8)
    if dead:
        reach = half if shape == "male" else half * 0.71 if shape == "female" else half * 0.5
        yield svg.path([(x - reach, y - reach), (x + reach, y + reach)], width=1.4)
        yield svg.path([(x - reach, y + reach), (x + reach, y - reach)], width=1.4)


def _age_lines(band: str) -> list[str]:
    """Return an age band in lines that fit the symbol; what does not fit is cut at three lines."""
    lines: list[str] = []
    for word in band.split():
        short = word if len(word) <= 7 else f"{word[:5]}."
        if lines and len(lines[-1]) + 1 + len(short) <= 6:
            lines[-1] += f" {short}"
        else:
            lines.append(short)
    return lines[:3]


def _union(i: int, union: Union, family: Family, places: Layout, say: Say) -> Iterator[str]:
    x, y = places.x, places.y
    line_y, bar_y, drop = places.couple_y[i], places.bar_y[i], places.drop_x[i]
    if len(union.parents) == 2:
        a, b = sorted(union.parents, key=lambda code: x[code])
        dash = "6 4" if union.couple == "together" else ""
        left, right = foot(family, a, union, x), foot(family, b, union, x)
        yield svg.path([(left, y[a] + _reach(family, a, left - x[a])), (left, line_y), (right, line_y), (right, y[b] + _reach(family, b, right - x[b]))], dash=dash)
        middle = (left + drop) / 2 if union.children else (left + right) / 2
        if union.couple == "married":
            yield svg.label(middle, line_y + 11, say("mark.married"), size=11, halo=True)
        if union.couple == "together":
            yield svg.label(middle, line_y + 11, say("mark.together"), size=11, halo=True)
        for shift in {"separated": (0.0,), "divorced": (-3.0, 3.0)}.get(union.couple, ()):
            yield svg.path([(middle + shift - 4, line_y + 7), (middle + shift + 4, line_y - 7)])
    if not union.children:
        return
    start = line_y if len(union.parents) == 2 else y[union.parents[0]] + HALF
    ends = _ends(union, family, places)
    yield svg.path([(drop, start), (drop, bar_y)])
    reach = [drop, *ends.values()]
    if max(reach) > min(reach):
        yield svg.path([(min(reach), bar_y), (max(reach), bar_y)])
    for child in union.children:
        kinds = {family.kind.get((parent, child), "birth") for parent in union.parents}
        dash = "6 4" if "adopted" in kinds else "1.6 4" if "foster" in kinds else ""
        top = x[child] + _side(union, child, family)
        yield svg.path([(ends[child], bar_y), (top, y[child] - _reach(family, child, top - x[child]))], dash=dash, round=dash.startswith("1"))


def _side(union: Union, child: str, family: Family) -> float:
    """Return how far beside its middle the line arrives at a child that hangs below several families."""
    above = [other for other in family.unions if child in other.children]
    return 14.0 * above.index(union) - 7.0 * (len(above) - 1)


def _reach(family: Family, code: str, side: float) -> float:
    """Return how far below its centre a symbol ends, `side` units beside the centre."""
    shape = _shape(family.persons[code])
    if shape == "female":
        return math.sqrt(HALF**2 - side**2)
    return HALF - abs(side) if shape == "person" else HALF


def _ends(union: Union, family: Family, places: Layout) -> dict[str, float]:
    """Return where the line of each child leaves the bar: above it, for twins at one common point."""
    ends = {child: places.x[child] + _side(union, child, family) for child in union.children}
    for a, b in family.twins:
        if a in ends and b in ends:
            ends[a] = ends[b] = (places.x[a] + places.x[b]) / 2
    return ends


def _household(family: Family, places: Layout) -> Iterator[str]:
    """Draw a dashed line around all who live together; around each of them alone if others stand between."""
    home = {code for code, person in family.persons.items() if person.in_home}
    if len(home) < 2:
        return
    bands: list[Band] = []
    scattered = False
    for row in places.rows:
        inside = [i for i, code in enumerate(row) if code in home]
        if not inside:
            scattered |= bool(bands) and any(code in home for later in places.rows[places.rows.index(row) :] for code in later)
            continue
        scattered |= inside[-1] - inside[0] + 1 != len(inside)
        members = [row[i] for i in inside]
        ends = [places.x[code] + code_x(family, code) + text_width(code, CODE_SIZE) for code in members]
        right = max(max(ends), places.x[members[-1]] + HALF) + 7
        after = row[inside[-1] + 1] if inside[-1] + 1 < len(row) else None
        if after is not None:
            right = min(right, places.x[after] - HALF - 3)
        y = places.y[members[0]]
        bands.append((places.x[members[0]] - HALF - 9, right, y - HALF - 9, y + HALF + 19))
    scattered |= any(a[0] >= b[1] or b[0] >= a[1] for a, b in itertools.pairwise(bands))
    bands = _without_necks(bands, [[places.x[code] for code in row if code not in home] for row in places.rows if home.intersection(row)])
    if scattered:
        for code in family.persons:
            if code in home:
                yield svg.rectangle(Box(places.x[code] - HALF - 6, places.y[code] - HALF - 6, SIZE + 12, SIZE + 12), dash="3 3", width=1, fill="none", corner=9)
        return
    right_side: list[Point] = []
    left_side: list[Point] = []
    for k, (left, right, top, bottom) in enumerate(bands):
        upper = top if k == 0 else (bands[k - 1][3] + top) / 2
        lower = bottom if k == len(bands) - 1 else (bottom + bands[k + 1][2]) / 2
        right_side += [(right, upper), (right, lower)]
        left_side += [(left, upper), (left, lower)]
    yield svg.path([*right_side, *left_side[::-1]], dash="5 4", width=1.1, closed=True, color="#333", round=True)


def _without_necks(bands: Sequence[Band], strangers: Sequence[Sequence[float]]) -> list[Band]:
    """Return the bands, each lengthened as far as the one above it where both would only touch and nobody else stands there."""
    made = list(bands)
    for k in range(1, len(made)):
        above, (left, right, top, bottom) = made[k - 1], made[k]
        if min(above[1], right) - max(above[0], left) >= SIZE:
            continue
        left, right = min(left, above[0]), max(right, above[1])
        if not any(left - HALF < x < right + HALF for x in strangers[k]):
            made[k] = (left, right, top, bottom)
    return made


def _tie(tie: Relation, family: Family, places: Layout) -> Iterator[str]:
    points = way(tie, family, places)
    yield svg.path(points, width=8, color="#fff")
    yield from tie_line(tie.tie, points)


def tie_line(kind: str, points: Sequence[Point]) -> Iterator[str]:
    """Draw a relation along a line, by its kind."""
    if kind == "close":
        yield svg.path(svg.parallel(points, 2), width=1.2)
        yield svg.path(svg.parallel(points, -2), width=1.2)
    elif kind == "distant":
        yield svg.path(points, width=1.8, dash="1.5 5", round=True)
    elif kind == "conflict":
        yield svg.path(svg.zigzag(points), width=1.2)
    elif kind == "violence":
        yield svg.path(svg.zigzag(points[:-1] if len(points) > 4 else points), width=1.6)
        yield svg.arrow(points[-1], points[-2])
    elif kind == "cut_off":
        places = svg.along(points, 5)
        half = len(places) // 2
        yield svg.path([p for p, _ in places[: max(2, half - 1)]], width=1.3)
        yield svg.path([p for p, _ in places[min(half + 2, len(places) - 2) :]], width=1.3)
        for at in (max(1, half - 2), min(half + 2, len(places) - 2)):
            (px, py), (nx, ny) = places[at]
            yield svg.path([(px + nx * 6, py + ny * 6), (px - nx * 6, py - ny * 6)], width=1.3)
    else:
        yield svg.path(points, width=1.2)


def way(tie: Relation, family: Family, places: Layout) -> list[Point]:
    """Return the line of a tie that meets least: straight if nothing is in the way, else bent; between neighbours it is an arc above the row."""
    a, b = (places.x[tie.a], places.y[tie.a]), (places.x[tie.b], places.y[tie.b])
    neighbours = a[1] == b[1]
    if neighbours:
        shifts: tuple[float, ...] = (0.0, -70.0, -86.0, -104.0) if abs(a[0] - b[0]) < 2.6 * SIZE else (-70.0, -86.0, -104.0, -122.0)
    else:
        shifts = (0.0, 40.0, -40.0, 80.0, -80.0, 120.0, -120.0, 170.0, -170.0)
    length = math.dist(a, b) or 1
    normal = (0.0, 1.0) if neighbours else (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    ways = []
    for shift in shifts:
        bend = (middle[0] + normal[0] * shift, middle[1] + normal[1] * shift)
        ways.append(_outside([_curve(a, bend, b, t / 24) for t in range(25)], a, b))
    others = [(places.x[code], places.y[code]) for code in family.persons if code not in (tie.a, tie.b)]
    codes = [box for name, box in boxes(family, places).items() if name.startswith("code ")]
    lines = _upright(family, places)
    return min(ways, key=lambda way: _meets(way, others, codes, lines))  # of equal ones the least bent


def _meets(way: Sequence[Point], others: Sequence[Point], codes: Sequence[Box], lines: Sequence[tuple[float, float, float]]) -> float:
    """Return how bad a way is: points of it that come near somebody else or run over a code, and those on an upright line of the family."""
    cost = 0.0
    for x, y in way:
        cost += 10 * any(math.dist((x, y), other) <= CLEAR for other in others)
        cost += 3 * any(box.x - 3 < x < box.x + box.width + 3 and box.y - 3 < y < box.y + box.height + 3 for box in codes)
        cost += any(abs(x - line) < 5 and top < y < bottom for line, top, bottom in lines)
    return cost if cost > 2 else 0.0  # to cross a line is no harm


def _upright(family: Family, places: Layout) -> list[tuple[float, float, float]]:
    """Return the upright lines between parents and children: where, from, to."""
    found = []
    for i, union in enumerate(family.unions):
        found += [(foot(family, code, union, places.x), places.y[code] + HALF, places.couple_y[i]) for code in union.parents if len(union.parents) == 2]
        if union.children:
            found.append((places.drop_x[i], places.couple_y[i] if len(union.parents) == 2 else places.y[union.parents[0]] + HALF, places.bar_y[i]))
            found += [(end, places.bar_y[i], places.y[child] - HALF) for child, end in _ends(union, family, places).items()]
    return found


def _curve(a: Point, bend: Point, b: Point, t: float) -> Point:
    return tuple((1 - t) ** 2 * p + 2 * (1 - t) * t * q + t**2 * r for p, q, r in zip(a, bend, b, strict=True))  # type: ignore[return-value]


def _outside(points: Sequence[Point], a: Point, b: Point) -> list[Point]:
    """Return the part of a line that is outside the two symbols it joins."""
    reach = HALF + 4
    kept = [p for p in points if math.dist(p, a) > reach and math.dist(p, b) > reach]
    return kept if len(kept) >= 2 else list(points)


def used(family: Family) -> list[str]:
    """Return the keys of the legend that this family needs, in the order of the legend."""
    persons = family.persons.values()
    kinds = set(family.kind.values())
    shapes = {_shape(person) for person in persons}
    couples = {union.couple for union in family.unions}
    checks: Mapping[str, bool] = {
        "male": "male" in shapes,
        "female": "female" in shapes,
        "person": "person" in shapes,
        "unborn": "unborn" in shapes,
        "index": any(person.index for person in persons),
        "dead": any(not person.alive for person in persons),
        "married": "married" in couples,
        "together": "together" in couples,
        "separated": "separated" in couples,
        "divorced": "divorced" in couples,
        "adopted": "adopted" in kinds,
        "foster": "foster" in kinds,
        "twins": bool(family.twins),
        "home": sum(bool(person.in_home) for person in persons) > 1,
        **{kind: any(tie.tie == kind for tie in family.ties) for kind in TIES},
    }
    return [key for key, is_used in checks.items() if is_used]


def _legend(family: Family, say: Say, drawn: Box) -> tuple[list[str], Box]:
    """Return the legend and what it covers: a column beside the drawing if a line of A4 is wide enough for both, else rows below it."""
    entries = [(key, say(f"legend.{key}")) for key in used(family)]
    widths = [LEGEND_STEP + 6 + text_width(words, LEGEND_SIZE) for _, words in entries]
    column = max(widths, default=0.0)
    is_beside = drawn.width + LEGEND_GAP + column <= MOST_BESIDE
    places: list[Point] = []
    if is_beside:
        x = drawn.x + drawn.width + LEGEND_GAP
        first = drawn.y + max(12.0, (drawn.height - LEGEND_ROW * len(entries)) / 2 + 12)
        places = [(x, first + LEGEND_ROW * i) for i in range(len(entries))]
    else:
        x, y = drawn.x, drawn.y + drawn.height + 22
        for width in widths:
            if x > drawn.x and x + width > drawn.x + drawn.width:
                x, y = drawn.x, y + LEGEND_ROW
            places.append((x, y))
            x += width + 16
    parts: list[str] = []
    for (key, words), (x, y) in zip(entries, places, strict=True):
        parts += [*_sample(key, x, y, say), svg.label(x + LEGEND_STEP + 6, y + 4, words, size=LEGEND_SIZE, anchor="start")]
    if not places:
        return parts, drawn
    left, top = min(x for x, _ in places), min(y for _, y in places) - 12
    right = max(x + width for (x, _), width in zip(places, widths, strict=True))
    return parts, Box(left, top, right - left, max(y for _, y in places) + 10 - top)


def _sample(key: str, x: float, y: float, say: Say) -> Iterator[str]:
    middle, line = x + LEGEND_STEP / 2, [(x, y), (x + LEGEND_STEP, y)]
    if key in ("male", "female", "person", "unborn"):
        yield from _symbol(key, middle, y, 8)
    elif key == "index":
        for size in (9, 6):
            yield svg.rectangle(Box(middle - size, y - size, 2 * size, 2 * size), width=1.3)
    elif key == "dead":
        yield from _symbol("male", middle, y, 8, dead=True)
    elif key in ("married", "together"):
        yield svg.path(line, dash="6 4" if key == "together" else "")
        yield svg.label(middle, y - 3, say(f"mark.{key}"), size=9, halo=True)
    elif key in ("separated", "divorced"):
        yield svg.path(line)
        for shift in (0,) if key == "separated" else (-3, 3):
            yield svg.path([(middle + shift - 4, y + 6), (middle + shift + 4, y - 6)])
    elif key in ("adopted", "foster"):
        yield svg.path([(middle, y - 9), (middle, y + 9)], dash="6 4" if key == "adopted" else "1.6 4", round=key == "foster")
    elif key == "twins":
        yield svg.path([(middle - 8, y + 8), (middle, y - 8), (middle + 8, y + 8)])
    elif key == "home":
        yield svg.rectangle(Box(x + 3, y - 8, LEGEND_STEP - 6, 16), dash="5 4", width=1.1, fill="none", corner=4)
    else:
        yield from tie_line(key, line)
