"""What `agenda` and `handout` share: case sheets read and checked, templates of the user, reasons to refuse."""

from __future__ import annotations

import pathlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.core.errors import InputError

if TYPE_CHECKING:
    from fallkonferenz.core.case import Document
    from fallkonferenz.core.entities import Language
    from fallkonferenz.render.session import Case, Checked
    from fallkonferenz.store.documents import Library

FormatsOption = Annotated[str, typer.Option("--format", help="html, pdf, docx; several with commas.")]
TemplatesOption = Annotated[
    pathlib.Path | None,
    typer.Option("--templates", help="Folder with your own plans, forms and document templates; they go before the built-in ones."),
]
LetterheadOption = Annotated[
    pathlib.Path | None,
    typer.Option("--letterhead", help="Your own Word file (.docx): its head, foot, margins and styles are those of the Word documents; HTML and PDF stay as they are. With a wide font, look whether the handouts in Word still have two pages; those in PDF always do."),
]
QuickOption = Annotated[
    bool, typer.Option("--quick", help="Do not search the sheets for names once more (only if 'check' has just done it).")
]


def library(own: pathlib.Path | None, letterhead: pathlib.Path | None = None) -> Library:
    """Return the templates: the user's own before the built-in ones, and her letterhead."""
    from fallkonferenz.store.documents import Library

    return Library(own, letterhead)


def read_cases(paths: Sequence[pathlib.Path], *, quick: bool, population: int = 0) -> tuple[list[Case], dict[str, Checked]]:
    """Read and check case sheets; `population` is that of the area, 0 if it is not known.

    Raises InputError for a sheet that is not valid.
    """
    from fallkonferenz import pipeline
    from fallkonferenz.core.entities import Language
    from fallkonferenz.store.sheets import read_sheet, template_of

    cases, checked = [], {}
    for number, path in enumerate(paths, 1):
        file = read_sheet(path)
        template = pipeline.case_template(template_of(file.data, path))
        own = file.data.get("lang")
        lang: Language = Language(own) if own in list(Language) else Language.DE
        problems = [p for p in pipeline.check_sheet(file.data, template, lang, look_again=False) if p.is_invalid]
        if problems:
            lines = tuple(f"line {file.line(p.place)}: {p.field} {p.message}".replace(":  ", ": ") for p in problems)
            raise InputError(f"{path.name} is not a valid case sheet", problems=lines, hint="'fallkonferenz check' shows everything")
        sheet = pipeline.sheet_from(file.data, template)
        cases.append(pipeline.case_for_handout(sheet, template))
        code = sheet.meta.code or str(number)
        checked[code] = pipeline.check_for_handout(file.data, template, lang, population=population or None, look=not quick)
    return cases, checked


def write_all(folder: pathlib.Path, documents: Sequence[Document], *, force: bool) -> list[pathlib.Path]:
    """Write documents into a folder that may hold other files, and return where they lie."""
    from fallkonferenz.store import files

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot make the folder {folder}: {error.strerror}") from None
    targets = [folder / pathlib.PurePosixPath(document.name).name for document in documents]
    for target, document in zip(targets, documents, strict=True):
        files.write_bytes(target, document.content, force=force)
    return targets
