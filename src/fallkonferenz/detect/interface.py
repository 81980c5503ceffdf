"""What a recognizer is. Presidio's own classes stay behind `presidio_adapter`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span


class Recognizer(Protocol):
    """Finds one family of identifiers in a text of the language that it was made for.

    `recognize` gets a normalized text (see `detect.normalize`: NFC, plain blanks, line feeds, no invisible characters),
    at most a window of the document that starts at the beginning of a line, and returns spans in its characters. They may overlap. An
    exception ends the detection of the document: nothing is handed out.
    """

    @property
    def name(self) -> str: ...

    @property
    def entity_types(self) -> frozenset[EntityType]: ...

    def recognize(self, text: str) -> Iterable[Span]: ...
