"""The sources of every document of the example meetings, as they were last read by a person.

After a change that is meant: `pytest tests/render/test_golden.py --update-golden`, then read the difference before you
commit it.
"""

from __future__ import annotations

import difflib
import pathlib

import pytest

from fallkonferenz.render.formats import Figure
from fallkonferenz.render.pages import pages
from support.meetings import EXAMPLES, example

GOLDEN = pathlib.Path(__file__).parent / "golden"
NAMES = tuple(sorted(path.stem for path in EXAMPLES.glob("*.yaml")))


def sources(name: str) -> dict[str, str]:
    """Return by file name the HTML of all pages of a pack in one text, and each of its drawings with its words."""
    parts, figures = [], dict[str, Figure]()
    for page in pages(example(name)):
        running = " | ".join(part for part in (page.header, page.footer) if part)
        parts.append(f"<!-- {page.folder}/{page.stem} | {page.title} | {running} -->\n{page.body.strip()}\n")
        figures |= {f"{page.stem}.{figure.name}": figure for figure in page.figures}
    made = {f"{name}.html": "\n".join(parts)}
    return made | {f"{name}.{stem}": f"<!-- {figure.alt.replace('--', '-')} -->\n{figure.svg}" for stem, figure in figures.items()}


@pytest.mark.parametrize("name", NAMES)
def test_sources(name: str, request: pytest.FixtureRequest) -> None:
    """The sources of a pack are those that were read and found right."""
    made = sources(name)
    if request.config.getoption("--update-golden"):
        GOLDEN.mkdir(exist_ok=True)
        for old in GOLDEN.glob(f"{name}.*"):
            old.unlink()
        for file, text in made.items():
            (GOLDEN / file).write_text(text, encoding="utf-8", newline="\n")
    kept = {path.name: path.read_text(encoding="utf-8") for path in GOLDEN.glob(f"{name}.*")}
    difference = [
        line
        for file in sorted({*made, *kept})
        for line in difflib.unified_diff(kept.get(file, "").splitlines(), made.get(file, "").splitlines(), f"kept/{file}", f"made/{file}", lineterm="", n=0)
    ]
    assert not difference, "\n".join(difference)


def test_no_golden_file_is_left_over() -> None:
    """Every golden file belongs to an example meeting."""
    assert {path.name.split(".")[0] for path in GOLDEN.iterdir()} == set(NAMES)
