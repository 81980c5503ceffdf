"""The part of `fallkonferenz check` that reads finished texts and documents before they leave."""

from __future__ import annotations

import json
import pathlib
import re
import sys
from collections.abc import Sequence

from fallkonferenz.cli.console import note
from fallkonferenz.cli.inputs import open_file
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.key import Key
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement
from fallkonferenz.core.report import Leak, LeakReason
from fallkonferenz.store import files, folders, parts

SCHEMA = 1
_REASONS = {
    LeakReason.KNOWN_ORIGINAL: "an original of the case",
    LeakReason.DETECTED: "looks like an identifier and is no surrogate",
    LeakReason.INDIRECT: "a name of the case that is also an everyday word",
}


def check_texts(
    paths: Sequence[pathlib.Path],
    key: Key | None,
    language: Language | None,
    *,
    look_again: bool,
    as_json: bool,
    risk: pathlib.Path | None,
    population: int | None,
    force: bool,
) -> int:
    """Print every place of the files that a person must look at, and return how many there are.

    Nothing of the text is printed. Hidden parts and file names are searched for known originals alone, the text for
    what the detector finds, too. `risk` is where the page on the risk that is left goes.
    """
    from fallkonferenz import pipeline

    known = key or Key("")
    found = 0
    pages: list[str] = []
    for number, path in enumerate(paths, 1):
        read = _read(path)
        main = next((part for part in read.parts if not part.is_hidden), None)
        own = language or pipeline.narrative("text", main.text if main else path.stem).language
        for part in read.parts:
            document = _document(part.name, part.text, own, known)
            leaks = pipeline.leaks(document, known, look_again=look_again and not part.is_hidden)
            for leak in leaks.leaks:
                if not leak.entity_type.is_direct:
                    continue  # ages, occupations, origins: that is what the page on the risk is about
                found += 1
                _tell(str(path), part.name, part.text, leak, as_json=as_json)
            if part is main:
                pages.append(f"[{number}]\n{pipeline.risk_page(pipeline.risk(document, population=population, found=[leak.entity_type for leak in leaks.leaks]), own)}")
        name = re.sub(r"[_.\W\d]+", " ", path.stem)
        if pipeline.leaks(_document("file name", name, own, known), known, look_again=False).leaks:
            found += 1
            _tell(f"file {number}", "file name", name, None, as_json=as_json)  # the name itself is not printed again
        for unread in read.unread:
            found += 1
            _tell(str(path), unread, "", None, as_json=as_json, reason="nothing has looked into this; do it yourself")
    page = "\n".join(pages) if len(pages) > 1 else "".join(one.partition("\n")[2] for one in pages)
    if risk is not None:
        files.write_text(risk, page, force=force)
    elif population is not None:
        note(page.strip())
    return found


def _read(path: pathlib.Path) -> parts.Parts:
    """Return the parts of a file: the text of a document as `anonymize` reads it, so that its key knows it, and what hides in it.

    What only claims to be a document is read as it stands. Raises InputError if a file cannot be read at all.
    """
    from fallkonferenz import pipeline

    ending = path.suffix.lower()
    if ending not in pipeline.readable_endings() or ending in folders.READABLE:
        return parts.read(path)
    can_be_unpacked = ending in parts.OFFICE + parts.MARKUP
    try:
        document = open_file(path)
    except InputError:
        if can_be_unpacked:
            return parts.read(path)
        raise
    hidden = parts.read(path) if can_be_unpacked else parts.Parts((), document.unread + document.removed)
    return parts.Parts((parts.Part("text", document.text), *(part for part in hidden.parts if part.is_hidden)), hidden.unread)


def _document(name: str, text: str, language: Language, key: Key) -> PseudonymizedNarrative:
    made = key.document(text)
    replaced = tuple(_replacement(key, origin.start, origin.end, origin.surrogate, origin.entity) for origin in made.origins) if made else ()
    return PseudonymizedNarrative(name, language, text, replaced)


def _replacement(key: Key, start: int, end: int, surrogate: str, entity: int) -> Replacement:
    from fallkonferenz.core.entities import EntityType

    kind = next((entry.entity_type for entry in key.entries if entry.number == entity), EntityType.PERSON)
    return Replacement(start, end, kind, surrogate, entity)


def _tell(path: str, part: str, text: str, leak: Leak | None, *, as_json: bool, reason: str = "") -> None:
    line = len(f"{text[: leak.start]}.".splitlines()) if leak else 0
    kind = leak.entity_type.value if leak else ""
    why = reason or (_REASONS[leak.reason] if leak else "an original of the case; rename the file")
    if as_json:
        row = {"schema": SCHEMA, "file": path, "part": part, "line": line, "type": kind, "reason": leak.reason.value if leak else why}
        sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    else:
        place = f"{path}:{line}" if part == "text" and line else f"{path}: {part}" + (f", line {line}" if line else "")
        sys.stdout.write(f"{place}: {kind + ' ' if kind else ''}{why}\n")
