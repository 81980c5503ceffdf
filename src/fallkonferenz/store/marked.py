"""Put a generated table into a Markdown file, between two comments that mark its place."""

from __future__ import annotations

import pathlib

from fallkonferenz.core.errors import InputError
from fallkonferenz.store import files, text


def write_between(path: pathlib.Path, name: str, content: str) -> None:
    """Replace what stands between `<!-- NAME:begin -->` and `<!-- NAME:end -->` in a file.

    Raises InputError if the file does not exist or has not exactly one such place.
    """
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    whole = text.read(path).text
    if whole.count(begin) != 1 or whole.count(end) != 1 or whole.index(begin) > whole.index(end):
        raise InputError(f"{path} has no place for the table", hint=f"put the lines {begin} and {end} where it shall stand")
    before, _, rest = whole.partition(begin)
    after = rest.partition(end)[2]
    files.write_text(path, f"{before}{begin}\n{content.strip()}\n{end}{after}", force=True)
