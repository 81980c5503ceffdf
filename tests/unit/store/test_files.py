"""Files are written in one step or not at all, and read in the encoding they have."""

from __future__ import annotations

import os
import pathlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fallkonferenz.core.errors import InputError
from fallkonferenz.store import files, folders, text


def test_a_failure_leaves_nothing(tmp_path: pathlib.Path) -> None:
    """If the content cannot be made, neither the target nor an unfinished file stays."""

    def fail() -> None:
        with files.beside(tmp_path / "a.txt") as part:
            part.write_text("half", encoding="utf-8")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_stays(tmp_path: pathlib.Path) -> None:
    """Without force a file that is there is not replaced."""
    target = tmp_path / "a.txt"
    files.write_bytes(target, b"one")
    with pytest.raises(InputError):
        files.write_bytes(target, b"two")
    assert target.read_bytes() == b"one"
    files.write_bytes(target, b"two", force=True)
    assert target.read_bytes() == b"two"


def test_a_missing_folder_is_an_input_error(tmp_path: pathlib.Path) -> None:
    """A folder that cannot be written to is told as such."""
    with pytest.raises(InputError, match="cannot write"):
        files.write_bytes(tmp_path / "no" / "a.txt", b"x")


def test_sweep_takes_only_what_was_left(tmp_path: pathlib.Path) -> None:
    """Old unfinished files go; new ones, and files of others, stay."""
    names = {".0123456789ab.part": True, ".ba9876543210.part": False, "mine.part": True, ".0123456789ab.txt": True}
    for name, is_old in names.items():
        (tmp_path / name).write_bytes(b"x")
        if is_old:
            os.utime(tmp_path / name, (0, 0))
    assert folders.sweep(tmp_path) == 1
    assert not (tmp_path / ".0123456789ab.part").exists()
    assert len(list(tmp_path.iterdir())) == 3
    assert folders.sweep(tmp_path / "no such folder") == 0


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_utf8_round_trip(content: str) -> None:
    """Every text comes back as it was, byte order mark and line ends included."""
    raw = content.encode()
    try:
        read = text.decode(raw, "name")
    except InputError:
        assert "\0" in content or not content.strip("\ufeff \t\r\n")
        return
    assert text.encode(read.text, read.encoding)[0] == raw


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
def test_encodings_are_recognized(encoding: str) -> None:
    """UTF-8, UTF-16 with its mark and Windows-1252 are told apart and written back byte for byte."""
    mark = "\ufeff" if encoding.endswith(("le", "be")) else ""
    raw = (mark + "Frau Müller – „gut“\r\n").encode(encoding)
    read = text.decode(raw, "name")
    assert "Müller" in read.text
    assert text.encode(read.text, read.encoding) == (raw, read.encoding)


def test_a_letter_that_windows_lacks() -> None:
    """A surrogate with a letter outside Windows-1252 is not lost: the file is written in UTF-8, and this is said."""
    assert text.encode("Yıldız", "windows-1252") == ("Yıldız".encode(), "utf-8")


@pytest.mark.parametrize("raw", [b"", b"\xef\xbb\xbf \r\n", b"PK\x03\x04\0\0", b"\xff\xfe\x00", b"a\x81b"])
def test_no_text_is_refused(raw: bytes) -> None:
    """Empty files, other formats and damaged ones are errors that name the file and what to do."""
    with pytest.raises(InputError, match=r"case\.txt"):
        text.decode(raw, "case.txt")


def test_a_folder_without_narratives(tmp_path: pathlib.Path) -> None:
    """A folder without anything readable is an error, not an empty result."""
    (tmp_path / "a.png").write_bytes(b"x")
    with pytest.raises(InputError, match="no narratives"):
        folders.narratives(tmp_path)
