"""Repeatable chance: what is chosen depends on the seed of the case and on what it is chosen for, on nothing else."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def number(seed: bytes, *purpose: str) -> int:
    """Return a large number that looks random."""
    text = "\x1f".join(purpose).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, key=seed[:64], digest_size=8).digest(), "big")


def ordered(seed: bytes, candidates: Sequence[T], *purpose: str) -> list[T]:
    """Return the candidates from a place on that looks random, in steps that meet each of them once."""
    size = len(candidates)
    if size < 2:
        return list(candidates)
    chance = number(seed, *purpose)
    start, step = chance % size, 1 + chance // size % (size - 1)
    while math.gcd(step, size) != 1:
        step += 1
    return [candidates[(start + step * at) % size] for at in range(size)]
