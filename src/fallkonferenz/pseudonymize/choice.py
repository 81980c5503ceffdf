"""Repeatable chance: what is chosen depends on the seed of the case and on what it is chosen for, on nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def number(seed: bytes, *purpose: str) -> int:
    """Return a large number that looks random."""
    text = "\x1f".join(purpose).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, key=seed[:64], digest_size=8).digest(), "big")


def ordered(seed: bytes, candidates: Sequence[T], *purpose: str) -> list[T]:
    """Return the candidates in an order that looks random."""
    return sorted(candidates, key=lambda one: (number(seed, *purpose, repr(one)), repr(one)))


def pick(seed: bytes, candidates: Sequence[T], *purpose: str) -> T:
    """Return one of the candidates."""
    return candidates[number(seed, *purpose) % len(candidates)]
