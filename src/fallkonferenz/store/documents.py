"""Read plans, forms, document templates and the word catalogue: the user's own before the built-in ones."""

from __future__ import annotations

import functools
import io
import pathlib
import re
import tempfile
import zipfile
from typing import Any

from fallkonferenz.core.errors import InputError, TemplateError
from fallkonferenz.store import resources, text

_KEY_MARKS = (b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----")
_STYLES = "word/styles.xml"
_STYLE = re.compile(r"<w:style [^>]*>.*?</w:style>", re.DOTALL)
_STYLE_ID = re.compile(r'<w:style [^>]*w:styleId="([^"]*)"')
_KEY_ENDINGS = (".key", ".age")


class Library:
    """The built-in templates, and a folder of the user in which files of the same name go first.

    `letterhead` is a Word file of the user; its styles go before those of the built-in `reference.docx`.
    """

    def __init__(self, own: pathlib.Path | None = None, letterhead: pathlib.Path | None = None) -> None:
        if own is not None and not own.is_dir():
            raise InputError(f"there is no folder {own}", hint="give the folder of your own templates, or leave the option out")
        self._own = own
        self._letterhead = letterhead

    @functools.cached_property
    def reference(self) -> pathlib.Path:
        """Return the Word document whose styles are used. Raises InputError for a letterhead that is no Word file."""
        built_in = self.path("reference.docx")
        if self._letterhead is None:
            return built_in
        self._folder = tempfile.TemporaryDirectory(prefix="fallkonferenz-")  # gone with the library; it holds no case
        merged = pathlib.Path(self._folder.name) / "reference.docx"
        merged.write_bytes(with_styles(self._letterhead, built_in))
        return merged

    def names(self, kind: str) -> tuple[str, ...]:
        """Return the names of plans or forms, the user's own included."""
        found = {path.stem for folder in self._folders(kind) for path in folder.glob("*.yaml")}
        return tuple(sorted(found))

    def data(self, kind: str, name: str) -> Any:
        """Return the data of a plan or form. Raises TemplateError if there is none, or it is no YAML."""
        path = self.find(kind, f"{name}.yaml")
        if path is None:
            raise TemplateError(f"there is no {kind[:-1]} {name}", hint=f"one of {', '.join(self.names(kind))}")
        return _yaml(path)

    def text(self, name: str) -> str | None:
        """Return a document template, or None."""
        path = self.find("documents", name)
        return text.read(path).text.lstrip("\ufeff") if path else None

    def catalogues(self) -> tuple[Any, ...]:
        """Return the word catalogues, the built-in one first."""
        paths = [folder / "words.yaml" for folder in reversed(self._folders("documents"))]
        return tuple(_yaml(path) for path in paths if path.is_file())

    def path(self, name: str) -> pathlib.Path:
        """Return the file of a document template that is not a text. Raises TemplateError if there is none."""
        path = self.find("documents", name)
        if path is None:
            raise TemplateError(f"there is no {name} among the document templates")
        return path

    def find(self, kind: str, name: str) -> pathlib.Path | None:
        """Return the file of a name, the user's own before the built-in one."""
        if pathlib.PurePath(name).name != name:
            return None
        return next((folder / name for folder in self._folders(kind) if (folder / name).is_file()), None)

    def _folders(self, kind: str) -> list[pathlib.Path]:
        own = [self._own / kind, self._own] if self._own else []
        return [folder for folder in (*own, resources.folder("templates") / kind) if folder.is_dir()]


def with_styles(letterhead: pathlib.Path, built_in: pathlib.Path) -> bytes:
    """Return a Word file with the styles of another one added that it does not have. Raises InputError if it is none."""
    stream = io.BytesIO()
    try:
        with zipfile.ZipFile(letterhead) as own, zipfile.ZipFile(built_in) as ours, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
            styles = own.read(_STYLES).decode("utf-8")
            there = set(_STYLE_ID.findall(styles))
            missing = [style for style in _STYLE.findall(ours.read(_STYLES).decode("utf-8")) if not there.intersection(_STYLE_ID.findall(style))]
            for entry in own.infolist():
                content = own.read(entry)
                if entry.filename == _STYLES:
                    content = styles.replace("</w:styles>", "".join(missing) + "</w:styles>").encode("utf-8")
                made.writestr(entry.filename, content)
    except (OSError, zipfile.BadZipFile, KeyError, UnicodeDecodeError):
        raise InputError(f"{letterhead.name} is no Word file (.docx)", hint="save your letterhead as .docx in Word or LibreOffice") from None
    return stream.getvalue()


def key_files(folder: pathlib.Path) -> tuple[str, ...]:
    """Return the names of files in a folder that hold the key of a case, by name or by what they begin with."""
    found = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_file() and (path.suffix in _KEY_ENDINGS or _begins_like_key(path)):
            found.append(path.relative_to(folder).as_posix())
    return tuple(found)


def _begins_like_key(path: pathlib.Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(64).startswith(_KEY_MARKS)
    except OSError:
        return False


def _yaml(path: pathlib.Path) -> Any:
    import yaml

    try:
        return yaml.load(text.read(path).text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        raise TemplateError(f"{path.name}{where}: not valid YAML") from None
