"""A page in HTML becomes files: HTML by itself, PDF through Typst, Word through pandoc. One source, three formats."""

from __future__ import annotations

import base64
import dataclasses
import functools
import io
import re
import subprocess
import zipfile
from collections.abc import Iterable
from typing import Any

from fallkonferenz.core.case import Document
from fallkonferenz.core.errors import InputError, MissingPieceError, TemplateError
from fallkonferenz.render.environment import Assets, render
from fallkonferenz.render.words import Words

FORMATS = ("html", "pdf", "docx")
MEDIA_TYPES = {
    "html": "text/html",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
PPI = 200  # of drawings in Word
COPY = "\ue000"  # stands in a body where the number of the printed copy goes
BLANK = "____"  # instead of it where copies are not numbered
_IMAGE = re.compile(r'<img src="([^"]+)" alt="([^"]*)" style="width:(\d+)%">')
_LONGEST = 120  # seconds a conversion may take


@dataclasses.dataclass(frozen=True, slots=True)
class Figure:
    """A drawing: its SVG, the text that says the same, and the share of the line it takes, in percent."""

    name: str
    svg: str
    alt: str
    width: int = 100


@dataclasses.dataclass(frozen=True, slots=True)
class Page:
    """A finished document before it has a format: file stem, title, HTML body, its drawings, and the running lines.

    Without `is_numbered` its pages are documents by themselves, as certificates are.
    """

    stem: str
    title: str
    body: str
    figures: tuple[Figure, ...] = ()
    folder: str = "session"
    header: str = ""
    footer: str = ""
    is_numbered: bool = True


def parse_formats(text: str) -> tuple[str, ...]:
    """Return the formats in `html,pdf,docx`. Raises InputError for any other."""
    wanted = tuple(dict.fromkeys(part.strip().lower() for part in text.split(",") if part.strip()))
    unknown = [part for part in wanted if part not in FORMATS]
    if unknown or not wanted:
        raise InputError(f"there is no format {', '.join(unknown) or 'given'}", hint=f"one or several of {','.join(FORMATS)}")
    return wanted


def convert(page: Page, formats: Iterable[str], assets: Assets, words: Words) -> tuple[Document, ...]:
    """Return a page in each of the formats."""
    makers = {"html": to_html, "pdf": to_pdf, "docx": to_docx}
    page = dataclasses.replace(page, body=page.body.replace(COPY, BLANK))
    place = f"{page.folder}/{page.stem}" if page.folder else page.stem
    return tuple(Document(f"{place}.{one}", MEDIA_TYPES[one], makers[one](page, assets, words)) for one in formats)


def to_html(page: Page, assets: Assets, words: Words) -> bytes:
    """Return a page that needs nothing besides itself: styles and drawings are in it."""
    from markupsafe import Markup

    figures = {figure.name: figure for figure in page.figures}

    def inline(match: re.Match[str]) -> str:
        figure = figures[match[1]]
        opening = f'<svg class="drawing" role="img" aria-label="{match[2]}" style="width:{match[3]}%" '
        return figure.svg[figure.svg.index("<svg") :].replace("<svg ", opening, 1)

    values = {
        "lang": words.tag,
        "title": page.title,
        "css": Markup(assets.text("screen.css")),
        "header": page.header,
        "footer": page.footer,
        "body": Markup(_IMAGE.sub(inline, page.body)),
    }
    return render(assets, "page.html", words, values).encode("utf-8")


def to_pdf(page: Page, assets: Assets, words: Words) -> bytes:
    """Return the page as a tagged PDF."""
    result = _compile(typeset(page, assets, words), page, assets, format="pdf")
    return result if isinstance(result, bytes) else bytes(result[0])


def to_print(page: Page, copies: int, assets: Assets, words: Words) -> Document:
    """Return a PDF with every copy of a page, numbered, to print on one side or both: a copy begins on a new sheet."""
    pages = count_pages(page, assets, words)
    body = _pandoc(page.body, "typst", assets).decode("utf-8")
    parts = []
    for number in range(1, copies + 1):
        footer = " · ".join(part for part in (page.footer, words.t("copy_n", k=number, n=copies)) if part)
        numbered = dataclasses.replace(page, footer=footer)
        parts.append(f"#document-page({_settings(numbered, words, pages)})[\n{body.replace(COPY, str(number))}\n]\n")
        if pages % 2 and number < copies:
            parts.append("#page[]\n")
    source = f'#import "typeset.typ": *\n{"".join(parts)}'
    content = _compile(source, page, assets, format="pdf")
    return Document(f"{page.folder}/{page.stem}-{words.t('copies_file')}.pdf", MEDIA_TYPES["pdf"], content)


def count_pages(page: Page, assets: Assets, words: Words) -> int:
    """Return how many sheets of A4 the page takes."""
    result = _compile(typeset(page, assets, words), page, assets, format="svg")
    return 1 if isinstance(result, bytes) else len(result)


def to_docx(page: Page, assets: Assets, words: Words) -> bytes:
    """Return the page as a Word file whose paragraphs have styles, so that it can be edited."""
    pictures = {
        figure.name: f"data:image/png;base64,{base64.b64encode(to_png(figure)).decode()}" for figure in page.figures
    }
    body = _IMAGE.sub(lambda match: match[0].replace(match[1], pictures[match[1]], 1), page.body)
    running = " · ".join(part for part in (page.header, page.footer) if part)
    body = f'<div class="small"><p>{_escape(running)}</p></div>{body}'
    made = _pandoc(
        body, "docx", assets, "--output=-", f"--reference-doc={assets.reference}", f"--metadata=lang:{words.tag}"
    )
    return _titled(made, page.title)


def _titled(word: bytes, title: str) -> bytes:
    """Return a Word file with its title as a property; as metadata, pandoc would print it above the text as well."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                content = content.replace(b"<dc:title></dc:title>", f"<dc:title>{_escape(title)}</dc:title>".encode(), 1)
            new.writestr(part, content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def figure_as(figure: Figure, format: str) -> bytes:
    """Return a drawing as svg, png or pdf. Raises InputError for another format."""
    if format == "svg":
        return figure.svg.encode("utf-8")
    if format not in ("png", "pdf"):
        raise InputError(f"a drawing cannot be written as {format or 'a file without ending'}", hint="name a .svg, .png or .pdf file")
    return _picture(figure, format)


def to_png(figure: Figure) -> bytes:
    """Return a drawing as a picture; Word shows it everywhere, which it does not with SVG."""
    return _picture(figure, "png")


def _picture(figure: Figure, format: str) -> bytes:
    source = f'#set page(width: auto, height: auto, margin: 2pt)\n#set document(date: none)\n#image("{figure.name}", alt: "")'
    files = {"main.typ": source.encode(), figure.name: figure.svg.encode()}
    result = _typst().compile(files, ignore_system_fonts=True, format=format, ppi=PPI)
    return result if isinstance(result, bytes) else bytes(result[0])


def _compile(source: str, page: Page, assets: Assets, format: str) -> Any:
    files = {
        "main.typ": source.encode(),
        "typeset.typ": assets.text("typeset.typ").encode(),
        **{figure.name: figure.svg.encode() for figure in page.figures},
    }
    typst = _typst()
    try:
        return typst.compile(files, ignore_system_fonts=True, format=format)
    except typst.TypstError as error:
        raise TemplateError(f"{page.stem}: Typst cannot set it: {error.message}", hint="look at the last change to your templates") from None


def typeset(page: Page, assets: Assets, words: Words) -> str:
    """Return the page as Typst source."""
    body = _pandoc(page.body, "typst", assets).decode("utf-8")
    return f'#import "typeset.typ": *\n#show: document-page.with({_settings(page, words)})\n\n{body}'


def _settings(page: Page, words: Words, pages: int = 0) -> str:
    """Return the arguments of Typst's `document-page`; `pages` is how many it has, 0 if Typst is to count them."""
    pages = pages if page.is_numbered else -1
    before, between = words.t("page_of", page="\0", pages="\1").split("\0")
    values = {"title": page.title, "header": page.header, "footer": page.footer, "lang": words.language.value}
    settings = ", ".join(f"{key}: {_string(value)}" for key, value in values.items())
    return f'{settings}, pages: {pages}, page-words: ({_string(before)}, {_string(between.split(chr(1))[0])})'


def _pandoc(body: str, to: str, assets: Assets, *options: str) -> bytes:
    command = [_pandoc_path(), "--from=html", f"--to={to}", "--sandbox", "--wrap=none", f"--lua-filter={assets.filter}", *options]
    done = subprocess.run(command, input=body.encode("utf-8"), capture_output=True, timeout=_LONGEST, check=False)
    if done.returncode:
        # pandoc's own words may quote the document, so they are not repeated
        raise TemplateError(f"pandoc cannot make {to} of a document (exit code {done.returncode})", hint="look at the last change to your templates")
    return done.stdout


@functools.cache
def _pandoc_path() -> str:
    try:
        import pypandoc

        return str(pypandoc.get_pandoc_path())
    except (ImportError, OSError):
        raise MissingPieceError("pandoc is not installed", hint="pip install pypandoc-binary") from None


def _typst() -> Any:
    try:
        import typst
    except ImportError:
        raise MissingPieceError("typst is not installed", hint="pip install typst") from None
    return typst


def _string(text: str) -> str:
    """Return a string of Typst."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


