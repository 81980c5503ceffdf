"""Files of known and allowed words, annotated narratives, and tables in Markdown."""

from __future__ import annotations

import json
import pathlib

import pytest

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.store import words
from fallkonferenz.store.gold import read_gold
from fallkonferenz.store.marked import write_between


def test_known_words(tmp_path: pathlib.Path) -> None:
    """A line is a person or has its type; a name counts by its words, too; comments and blank lines do not count."""
    path = tmp_path / "known.txt"
    path.write_text("\ufeff# Familie\nWiebke Brodka\n\nLOCATION: Ahlbeck\n", encoding="utf-8")
    assert words.read_known(path) == (
        ("Wiebke Brodka", EntityType.PERSON),
        ("Wiebke", EntityType.PERSON),
        ("Brodka", EntityType.PERSON),
        ("Ahlbeck", EntityType.LOCATION),
    )


def test_all_bad_lines_are_told(tmp_path: pathlib.Path) -> None:
    """Every unknown type is told with its line, and no name."""
    path = tmp_path / "known.txt"
    path.write_text("PLACE: Ahlbeck\nAnna\nNAME: Brodka\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        words.read_known(path)
    assert [problem.split(":")[0] for problem in caught.value.problems] == ["line 1", "line 3"]
    assert "Brodka" not in str(caught.value.problems)


def test_allowed_words(tmp_path: pathlib.Path) -> None:
    """Allowed words are lines without comments."""
    path = tmp_path / "allow.txt"
    path.write_text("# no\nMarte Meo\r\nPEKiP\n", encoding="utf-8")
    assert words.read_allowed(path) == ("Marte Meo", "PEKiP")


def test_gold_of_both_kinds(tmp_path: pathlib.Path) -> None:
    """Mark-up and JSON lines give the same annotated narratives."""
    (tmp_path / "sv-1.txt").write_text("Hej [[PERSON|Åsa]]!\n", encoding="utf-8")
    row = {"id": "sv-1", "lang": "sv", "text": "Hej Åsa!\n", "spans": [[4, 7, "PERSON"]]}
    (tmp_path / "gold.jsonl").write_text(json.dumps(row) + "\n\n", encoding="utf-8")
    assert read_gold(tmp_path) == read_gold(tmp_path / "gold.jsonl")
    assert read_gold(tmp_path)[0].language is Language.SV


def test_gold_tells_every_bad_line(tmp_path: pathlib.Path) -> None:
    """A line that is no annotated narrative is told with its number."""
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": 1}\nnothing\n', encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_gold(path)
    assert len(caught.value.problems) == 2


def test_a_table_between_its_marks(tmp_path: pathlib.Path) -> None:
    """Only what stands between the marks is replaced; without them nothing is written."""
    path = tmp_path / "README.md"
    path.write_text("a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb\n", encoding="utf-8")
    write_between(path, "x", "| new |\n")
    assert path.read_text(encoding="utf-8") == "a\n<!-- x:begin -->\n| new |\n<!-- x:end -->\nb\n"
    with pytest.raises(InputError):
        write_between(path, "y", "| new |\n")
