"""Mutations of documents, and what must hold whatever they are."""

from __future__ import annotations

import io
import pathlib
import time
import zipfile

from hypothesis import strategies as st

from fallkonferenz import pipeline
from fallkonferenz.batch.job import Settings
from fallkonferenz.batch.work import anonymize
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.profile import Profile
from support.documents import HIDDEN, SEEN, Sample, all_texts, zipped

SLOWEST = 10.0  # seconds of the processor: a busy computer is no hang
_SETTINGS = Settings(Profile(), Language.DE, drop_unread=True)
_BITS = [b"<", b">", b"&", b"&#0;", b"{", b"}", b"\\u-1?", b"\0", b"\xff\xfe", b"%", b"<!DOCTYPE x>", b"</w:p>", b"<w:r>", b" 0 R", b"stream", b'"']


@st.composite
def mutations(draw: st.DrawFn, raw: bytes) -> bytes:
    """Return the file with bytes flipped, cut, doubled or put in; in an archive also within a part, with a right checksum."""
    if raw.startswith(b"PK") and draw(st.integers(0, 2)):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
        name = draw(st.sampled_from(sorted(entries)))
        content = entries[name]
        assert isinstance(content, bytes)
        action = draw(st.integers(0, 8))
        if action == 0:
            del entries[name]
        elif action == 1:
            entries[f"{name}x"] = content
        else:
            entries[name] = _changed(draw, content)
        return zipped(entries)
    return _changed(draw, raw)


def _changed(draw: st.DrawFn, raw: bytes) -> bytes:
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(len(raw) - 1, 0)))
        to = min(len(raw), at + draw(st.sampled_from((1, 1, 3, 20, 400))))
        match draw(st.sampled_from(("flip", "cut", "double", "insert", "end"))):
            case "flip":
                raw = raw[:at] + bytes(byte ^ draw(st.integers(1, 255)) for byte in raw[at : at + 1]) + raw[at + 1 :]
            case "cut":
                raw = raw[:at] + raw[to:]
            case "double":
                raw = raw[:to] + raw[at:to] + raw[to:]
            case "insert":
                raw = raw[:at] + draw(st.sampled_from(_BITS)) + raw[at:]
            case "end":
                raw = raw[:at]
    return raw


def tried(sample: Sample, raw: bytes) -> tuple[float, bool]:
    """Anonymize a file; return the seconds of the processor that it took, and whether there is a result. Anything but an InputError or a sound result is a failure."""
    began = time.process_time()
    try:
        made = anonymize([raw], [pathlib.Path(f"case{sample.ending}")], _SETTINGS, seed=b"seed")
    except InputError as error:
        sentence = error.message
    else:
        sentence = ""
    assert not any(word in sentence for word in (*SEEN, HIDDEN))
    if sentence:
        return time.process_time() - began, False
    took = time.process_time() - began
    content = made.contents[0]
    if sample.ending != ".txt":
        again = pipeline.open_document(content, f"x{pipeline.result_ending('x' + sample.ending)}")
        assert not again.unread
        assert not again.removed
        _no_names(sample, content)
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            assert archive.testzip() is None, "a broken archive gave a result"
    return took, True


def _no_names(sample: Sample, content: bytes) -> None:
    """A name that is whole is found; one that the mutation has cut or moved into the text is text like any other."""
    for _, text in all_texts(content):
        for word in SEEN[:2]:
            at = text.find(word)
            while at >= 0:
                around = text[max(at - 1, 0) : at] + text[at + len(word) : at + len(word) + 1]
                assert any(letter.isalnum() or letter == "_" for letter in around), f"{sample.id}: a name has survived"
                at = text.find(word, at + 1)
