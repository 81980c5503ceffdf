"""Telephone numbers, in figures and dictated."""

from fallkonferenz.detect.recognizers.phone.recognizer import make

__all__ = ["make"]
