"""Write narratives in every profile and style, line by line beside the original, for a reader who judges them.

    python benchmarks/renderings.py FOLDER OUTPUT [ID ...]

FOLDER holds marked narratives (`de-x01.txt`); what identifies is found as `anonymize` does it, not taken from the marks.
A line begins with ORIG or the name of a rendering; renderings that leave a line as it was are not shown.
"""

from __future__ import annotations

import pathlib
import sys

from fallkonferenz import pipeline
from fallkonferenz.core import markup
from fallkonferenz.core.entities import Language
from fallkonferenz.core.profile import Style

RENDERINGS: tuple[tuple[str, str, Style | None], ...] = (
    ("HAND", "handout", None), ("LEAR", "learning", None), ("WORK", "working", None), ("CONS", "consented", None),
    ("CODE", "working", Style.CODES), ("INIT", "working", Style.INITIALS), ("LABL", "working", Style.LABELS), ("MASK", "working", Style.MASK),
)  # fmt: skip


def rendered(path: pathlib.Path) -> str:
    """Return the page of one narrative; the seed is fixed, so that two states of the program can be compared."""
    text, _ = markup.parse(path.read_text(encoding="utf-8"))
    found = pipeline.detect(pipeline.narrative("case", text, Language(path.stem[:2])))
    lines = {}
    for name, profile, style in RENDERINGS:
        (result,), _ = pipeline.pseudonymize_case([found], pipeline.load_profile(profile), style=style, seed=b"reading")
        lines[name] = result.text.split("\n")
    own = text.split("\n")
    page = [f"# {path.stem}"]
    for at, line in enumerate(own):
        if line.strip():
            page += ["", f"ORIG {line}", *(f"{name} {other[at]}" for name, other in lines.items() if len(other) == len(own) and other[at] != line)]
    for name, other in lines.items():
        if len(other) != len(own):  # a name or a date that was broken over two lines
            page += ["", f"== {name}, whole", *other]
    return "\n".join([*page, ""])


def main(folder: pathlib.Path, output: pathlib.Path, ids: list[str]) -> None:
    """Write a page for each narrative of a folder, or for those with the ids."""
    output.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.txt")):
        if not ids or path.stem in ids:
            (output / path.name).write_text(rendered(path), encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:])
