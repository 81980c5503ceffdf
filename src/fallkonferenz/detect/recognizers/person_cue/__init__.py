"""Persons by what stands before or after their name."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.person_cue.recognizer import make

__all__ = ["make"]
