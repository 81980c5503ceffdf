"""The surface of a span: cleaned, and with the text around it where a person is named."""

from __future__ import annotations

import dataclasses
import unicodedata

from fallkonferenz.core.spans import Span


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A PERSON span with the text around it. `gap` is what stands between the mention before and this one."""

    document: int
    span: Span
    surface: str = dataclasses.field(repr=False)
    before: str = dataclasses.field(repr=False)
    after: str = dataclasses.field(repr=False)
    gap: str = dataclasses.field(default="", repr=False)


def clean(surface: str) -> str:
    """Return the surface composed (NFC) and without invisible characters."""
    return "".join(c for c in unicodedata.normalize("NFC", surface) if unicodedata.category(c) != "Cf")
