"""Occupation and training of the members of a family."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.profession.recognizer import make

__all__ = ["make"]
