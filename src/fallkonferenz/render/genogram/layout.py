"""Where everybody of a genogram stands: one row for each generation, couples together, children below, nothing overlapping."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Mapping, Sequence

from fallkonferenz.render.genogram.family import Family, Union
from fallkonferenz.render.svg import text_width

SIZE = 44.0  # of a symbol
GAP = 40.0  # between two symbols
COUPLE_GAP = 66.0  # between the symbols of a couple
COUPLE_DROP = 24.0  # from the foot of a symbol to the couple line
LEVEL = 13.0  # between two lines that would run into each other
CHILD_DROP = 26.0  # from the lowest line to the symbols below
CODE_SIZE = 13.0
SIDE = 8.0  # between the lines to two partners
CODE_X = 5.0  # codes stand to the right of the line that leaves a symbol below
_SWEEPS = 24
_ROUNDS = 5
_STARTS = 3  # orders that are improved, the best of those that are tried
_MOST_OLDEST = 4  # chains of the oldest generation whose every order is tried


@dataclasses.dataclass(frozen=True, slots=True)
class Layout:
    """Centres of the symbols, and for each union the height of its couple line and of the line above its children."""

    x: Mapping[str, float]
    y: Mapping[str, float]
    couple_y: Mapping[int, float]
    bar_y: Mapping[int, float]
    drop_x: Mapping[int, float]
    rows: tuple[tuple[str, ...], ...]


def code_x(family: Family, code: str) -> float:
    """Return where the code of a person begins, right of the lines that leave the symbol below."""
    return CODE_X + (SIDE if len(_partners(family, code)) > 1 else 0)


def foot(family: Family, code: str, union: Union, x: Mapping[str, float]) -> float:
    """Return where the line to a partner leaves a symbol: in the middle, or to the side if there are several partners."""
    partners = _partners(family, code)
    if len(partners) < 2 or len(union.parents) < 2:
        return x[code]
    other = next(parent for parent in union.parents if parent != code)
    return x[code] + (SIDE if x[other] > x[code] else -SIDE)


def _partners(family: Family, code: str) -> list[str]:
    return [p for union in family.unions if code in union.parents for p in union.parents if p != code]


Chain = tuple[str, ...]
Rows = tuple[tuple[Chain, ...], ...]


def layout(family: Family) -> Layout:
    """Return the places of a family. The search is short and always takes the same steps."""
    needed = {code: code_x(family, code) + text_width(code, CODE_SIZE) + 8 + SIZE / 2 for code in family.persons}
    starts = [_first_order(family, by_union=by_union) for by_union in (False, True)]
    starts += _below_parents(family, starts[0])
    starts = sorted(dict.fromkeys(starts), key=lambda rows: _cost(family, rows, needed))[:_STARTS]
    tried = [_improve(family, rows, needed) for rows in starts]
    best = min(tried, key=lambda rows: _cost(family, rows, needed))
    x = _positions(family, best, needed)
    return _with_lines(family, best, x)


def _improve(family: Family, rows: Rows, needed: Mapping[str, float]) -> Rows:
    """Return the order after all single changes that make it better."""
    best, best_cost = rows, _cost(family, rows, needed)
    for _ in range(_ROUNDS):
        before = best_cost
        for step in _steps(best):
            candidate = _change(best, *step)
            cost = _cost(family, candidate, needed)
            if cost < best_cost - 1e-6:
                best, best_cost = candidate, cost
        if best_cost >= before:
            break
    return best


def _first_order(family: Family, *, by_union: bool) -> Rows:
    """Return the rows as chains of couples, in the order of the sheet and siblings by age."""
    count = max(family.generation.values(), default=0) + 1
    rows: list[list[Chain]] = []
    for generation in range(count):
        people = [code for code in family.persons if family.generation[code] == generation]
        rank: dict[str, tuple[int, int]] = {code: (len(family.unions), i) for i, code in enumerate(people)}
        for number, union in reversed(list(enumerate(family.unions))) if by_union else ():
            rank |= {child: (number, i) for i, child in enumerate(union.children) if child in rank}
        chains: list[Chain] = []
        seen: set[str] = set()
        for code in people:
            if code not in seen:
                chain = _chain(family, code)
                seen.update(chain)
                chains.append(chain)
        rows.append(sorted(chains, key=lambda chain: min(rank[code] for code in chain)))
    return tuple(tuple(row) for row in rows)


def _below_parents(family: Family, rows: Rows) -> list[Rows]:
    """Return an order for every order of the oldest generation: everybody below their parents, couples turned towards theirs."""
    oldest = rows[0] if rows else ()
    made = []
    for first in itertools.permutations(oldest) if 1 < len(oldest) <= _MOST_OLDEST else ():
        at = {code: float(i) for i, code in enumerate(code for chain in first for code in chain)}
        order: list[tuple[Chain, ...]] = [first]
        for row in rows[1:]:
            wish: dict[str, float] = {}  # where the parents of somebody stand
            for union in family.unions:
                above = [at[parent] for parent in union.parents if parent in at]
                wish |= {child: sum(above) / len(above) for child in union.children if above}
            turned = [_turned(chain, wish) for chain in row]
            turned.sort(key=lambda chain: _mean([wish[code] for code in chain if code in wish], len(at)))
            at |= {code: float(i) for i, code in enumerate(code for chain in turned for code in chain)}
            order.append(tuple(turned))
        made.append(tuple(order))
    return made


def _turned(chain: Chain, wish: Mapping[str, float]) -> Chain:
    placed = [wish[code] for code in chain if code in wish]
    return chain[::-1] if placed and placed[0] > placed[-1] else chain


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _chain(family: Family, start: str) -> Chain:
    """Return the people that stand together because they are couples; whoever had two partners stands between them."""
    partners: dict[str, list[str]] = {}
    for union in family.unions:
        if len(union.parents) == 2 and family.generation[union.parents[0]] == family.generation[union.parents[1]]:
            a, b = union.parents
            partners.setdefault(a, []).append(b)
            partners.setdefault(b, []).append(a)
    members, queue = [start], [start]
    while queue:
        for other in partners.get(queue.pop(0), ()):
            if other not in members:
                members.append(other)
                queue.append(other)
    hub = max(members, key=lambda code: (len(partners.get(code, ())), -members.index(code)))
    chain = [hub]
    left = True
    order = sorted(partners.get(hub, ()), key=lambda code: (not _is_over(family, hub, code), members.index(code)))
    if len(order) == 1 and (family.persons[order[0]].sex, family.persons[hub].sex) != ("m", "f"):
        left = False
    for other in order:
        chain = [other, *chain] if left else [*chain, other]
        left = not left
    placed = set(chain)
    for other in members:  # partners of partners go to the outside, beside their own
        if other not in placed:
            near = next((p for p in partners[other] if p in placed), chain[-1])
            chain = [other, *chain] if chain.index(near) < len(chain) / 2 else [*chain, other]
            placed.add(other)
    return tuple(chain)


def _is_over(family: Family, a: str, b: str) -> bool:
    return any(set(union.parents) == {a, b} and union.couple in ("separated", "divorced") for union in family.unions)


def _steps(rows: Rows) -> list[tuple[int, str, int, int]]:
    """Return the single changes of an order: two chains of a row exchanged, one moved, one turned around."""
    found = []
    for i, row in enumerate(rows):
        found += [(i, "turn", a, a) for a, chain in enumerate(row) if len(chain) > 1]
        for a, b in itertools.permutations(range(len(row)), 2):
            if a < b:
                found.append((i, "exchange", a, b))
            if abs(a - b) > 1:
                found.append((i, "move", a, b))
    return found


def _change(rows: Rows, i: int, kind: str, a: int, b: int) -> Rows:
    row = list(rows[i])
    if kind == "turn":
        row[a] = row[a][::-1]
    elif kind == "exchange":
        row[a], row[b] = row[b], row[a]
    else:
        row.insert(b, row.pop(a))
    return (*rows[:i], tuple(row), *rows[i + 1 :])


def _cost(family: Family, rows: Rows, needed: Mapping[str, float]) -> float:
    """Return how bad an order is: long lines, crossing lines, younger before older, a scattered household."""
    x = _positions(family, rows, needed, sweeps=4)
    cost = max(x.values(), default=0.0) - min(x.values(), default=0.0)
    bars = []
    for union in family.unions:
        middle = _middle(union, x)
        for child in union.children:
            cost += abs(x[child] - middle)
        cost += 80 * sum(x[a] > x[b] for a, b in itertools.pairwise(union.children))
        if union.children:
            ends = [middle, *(x[child] for child in union.children)]
            bars.append((family.generation[union.parents[0]], min(ends), max(ends), [x[child] for child in union.children]))
        if len(union.parents) == 2:
            cost += 2 * abs(x[union.parents[0]] - x[union.parents[1]])
            sexes = [family.persons[p].sex for p in sorted(union.parents, key=lambda code: x[code])]
            cost += 15 * (sexes == ["f", "m"])
    for one, other in itertools.combinations(bars, 2):
        if one[0] == other[0] and one[1] < other[2] and other[1] < one[2]:
            cost += 900
            # a child among those of another couple would be read as theirs
            cost += 300 * sum(min(b) < at < max(b) for a, b in ((one[3], other[3]), (other[3], one[3])) for at in a)
    for twins in family.twins:
        cost += 3 * abs(x[twins[0]] - x[twins[1]])
    for row in rows:
        homes = [bool(family.persons[code].in_home) for chain in row for code in chain]
        runs = sum(1 for a, b in itertools.pairwise([False, *homes]) if b and not a)
        cost += 120 * max(0, runs - 1)
    return cost


def _middle(union: Union, x: Mapping[str, float]) -> float:
    """Return where the line to the children leaves a union: between the partners, near the outer one if others stand between."""
    if len(union.parents) == 1:
        return x[union.parents[0]]
    left, right = sorted(x[code] for code in union.parents)
    between = [value for value in x.values() if left < value < right]
    return (left + right) / 2 if not between else left + (SIZE + COUPLE_GAP) / 2


def _positions(family: Family, rows: Rows, needed: Mapping[str, float], sweeps: int = _SWEEPS) -> dict[str, float]:
    """Return the x of everybody: as near as possible above their children and below their parents, in this order."""
    offsets = [_offsets(row, needed) for row in rows]
    x = {code: value for row in offsets for code, value in row.items()}
    for sweep in range(sweeps):
        order = range(len(rows)) if sweep % 2 else range(len(rows) - 1, -1, -1)
        for i in order:
            wishes = [_wish(family, chain, x) for chain in rows[i]]
            x |= _pack(rows[i], offsets[i], wishes, x)
    return x


def _offsets(row: Sequence[Chain], needed: Mapping[str, float]) -> dict[str, float]:
    """Return the row packed to the left; `needed` is the least distance from a person to the next one."""
    places: dict[str, float] = {}
    at = 0.0
    for chain in row:
        for i, code in enumerate(chain):
            places[code] = at
            gap = SIZE + (COUPLE_GAP if i + 1 < len(chain) else GAP)
            at += max(gap, needed[code])
    return places


def _wish(family: Family, chain: Chain, x: Mapping[str, float]) -> tuple[float, float]:
    """Return how far a chain wants to move, and how much: towards its parents and its children."""
    moves = []
    for union in family.unions:
        if union.children and any(parent in chain for parent in union.parents):
            centre = (min(x[c] for c in union.children) + max(x[c] for c in union.children)) / 2
            moves.append((centre - _middle(union, x), 1.0))
        for child in union.children:
            if child in chain:
                centre = (min(x[c] for c in union.children) + max(x[c] for c in union.children)) / 2
                moves.append((_middle(union, x) - centre, 1.0))
                moves.append((_middle(union, x) - x[child], 0.3))  # so that siblings stand close together
    weight = sum(w for _, w in moves)
    return (sum(m * w for m, w in moves) / weight, weight) if weight else (0.0, 0.05)


def _pack(row: Sequence[Chain], offsets: Mapping[str, float], wishes: Sequence[tuple[float, float]], x: Mapping[str, float]) -> dict[str, float]:
    """Return the row where it wants to be without anybody overtaking anybody: neighbours that collide move as one."""
    blocks: list[list[float]] = []  # wish and weight of what moves together, and how many chains
    for chain, (move, weight) in zip(row, wishes, strict=True):
        shift = x[chain[0]] - offsets[chain[0]] + move
        blocks.append([shift, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            last = blocks.pop()
            before = blocks[-1]
            total = before[1] + last[1]
            blocks[-1] = [(before[0] * before[1] + last[0] * last[1]) / total, total, before[2] + last[2]]
    shifts = [block[0] for block in blocks for _ in range(int(block[2]))]
    return {code: offsets[code] + shift for chain, shift in zip(row, shifts, strict=True) for code in chain}


def _with_lines(family: Family, rows: Rows, x: Mapping[str, float]) -> Layout:
    """Return the layout with heights: lines that would run into each other get levels of their own."""
    left = min(x.values(), default=0)
    x = {code: round(value - left, 1) for code, value in x.items()}
    couple_level, bar_level = _levels(family, x)
    y: dict[str, float] = {}
    couple_y: dict[int, float] = {}
    bar_y: dict[int, float] = {}
    top = 0.0
    for generation, row in enumerate(rows):
        for chain in row:
            y |= dict.fromkeys(chain, top + SIZE / 2)
        here = [i for i, union in enumerate(family.unions) if family.generation[union.parents[0]] == generation]
        couples = max((couple_level.get(i, -1) for i in here), default=-1) + 1
        bars = max((bar_level.get(i, -1) for i in here), default=-1) + 1
        foot = top + SIZE
        for i in here:
            couple_y[i] = foot + COUPLE_DROP + couple_level.get(i, 0) * LEVEL
            bar_y[i] = foot + COUPLE_DROP + couples * LEVEL + 8 + bar_level.get(i, 0) * LEVEL
        top = foot + COUPLE_DROP + couples * LEVEL + bars * LEVEL + CHILD_DROP
    drop = {i: _middle(union, x) for i, union in enumerate(family.unions)}
    return Layout(x, y, couple_y, bar_y, drop, tuple(tuple(code for chain in row for code in chain) for row in rows))


def _levels(family: Family, x: Mapping[str, float]) -> tuple[dict[int, int], dict[int, int]]:
    couples: list[tuple[int, int, float, float]] = []
    bars: list[tuple[int, int, float, float]] = []
    for i, union in enumerate(family.unions):
        generation = family.generation[union.parents[0]]
        if len(union.parents) == 2:
            ends = sorted(foot(family, code, union, x) for code in union.parents)
            couples.append((i, generation, ends[0], ends[1]))
        if union.children:
            ends = sorted([_middle(union, x), *(x[code] for code in union.children)])
            bars.append((i, generation, ends[0], ends[-1]))
    return _colour(couples, touch=True), _colour(bars, touch=False)


def _colour(lines: Sequence[tuple[int, int, float, float]], touch: bool) -> dict[int, int]:
    """Return a level for each line so that no two on one level overlap; short lines come first."""
    level: dict[int, int] = {}
    margin = 2.0 if touch else 10.0
    for i, generation, start, end in sorted(lines, key=lambda line: (line[3] - line[2], line[2])):
        taken = {
            level[j]
            for j, other, a, b in lines
            if j in level and other == generation and start < b + margin and a < end + margin
        }
        level[i] = next(n for n in itertools.count() if n not in taken)
    return level
