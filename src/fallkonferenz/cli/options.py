"""Options that several commands share, each defined once."""

from __future__ import annotations

import enum
import pathlib
from typing import Annotated

import typer

from fallkonferenz.core.entities import Language


class LanguageChoice(enum.StrEnum):
    """A language, or a guess by document."""

    AUTO = "auto"
    DE = "de"
    SV = "sv"
    NB = "nb"
    NN = "nn"

    def language(self) -> Language | None:
        """Return the language, or None if it is to be guessed."""
        return None if self is LanguageChoice.AUTO else Language(self.value)


Lang = Annotated[LanguageChoice, typer.Option("--lang", help="Language of the text; auto decides by document.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line, for scripts.")]
Force = Annotated[bool, typer.Option("--force", help="Replace files that are there already.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary.")]
KnownFile = Annotated[
    pathlib.Path | None,
    typer.Option("--known", help="File of names, places, institutions to find for certain, one a line; 'LOCATION: Ahlbeck' gives a type."),
]
AllowFile = Annotated[pathlib.Path | None, typer.Option("--allow", help="File of words never to touch, one a line.")]


class To(enum.StrEnum):
    """What is made of a document whose own format is not kept."""

    DOCX = "docx"
    TXT = "txt"
