"""Institutions, employers, clubs and parishes by their own name."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.organization.recognizer import make

__all__ = ["make"]
