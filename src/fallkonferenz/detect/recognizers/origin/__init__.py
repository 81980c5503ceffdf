"""Origin, language, religion and residence status of the family."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.origin.recognizer import make

__all__ = ["make"]
