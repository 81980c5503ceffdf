"""Over all formats: what is planted does not survive, what cannot be read stops the file, and the key leads back."""

from __future__ import annotations

import collections
import pathlib

import pytest

from fallkonferenz import pipeline
from fallkonferenz.batch.job import Settings
from fallkonferenz.batch.work import Anonymized, anonymize
from fallkonferenz.core.entities import Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.profile import Profile
from support.documents import CORPUS, HIDDEN, SEEN, Sample, all_texts

pytestmark = pytest.mark.usefixtures("fake_detector")
SETTINGS = Settings(Profile(), Language.DE)


def made(sample: Sample, *, drop_unread: bool = False, to: str = "") -> Anonymized:
    settings = Settings(Profile(), Language.DE, drop_unread=drop_unread, to=to)
    return anonymize([sample.make()], [pathlib.Path(f"case{sample.ending}")], settings, seed=b"seed")


def test_the_corpus_is_large() -> None:
    """At least 60 documents, and every format has some."""
    assert len(CORPUS) >= 60
    assert set(collections.Counter(sample.ending for sample in CORPUS)) | {".md", ".htm"} == pipeline.readable_endings()


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.id)
def test_nothing_planted_survives(sample: Sample) -> None:
    """No name of the text and none from a hidden place stands in any byte of the result; the words between them do."""
    result = made(sample, drop_unread=sample.unread)
    found = [(name, word) for name, text in all_texts(result.contents[0]) for word in (*SEEN, HIDDEN) if word in text]
    assert not found
    assert any("kam am" in text for _, text in all_texts(result.contents[0]))
    assert bool(result.results[0].left_out) is sample.unread


@pytest.mark.parametrize("sample", [sample for sample in CORPUS if sample.unread], ids=lambda sample: sample.id)
def test_what_cannot_be_read_stops_the_file(sample: Sample) -> None:
    """The message names the part and the way out, and no name of a person or a file."""
    with pytest.raises(InputError) as caught:
        made(sample)
    assert "holds what cannot be read" in caught.value.message
    assert "--drop-unread" in caught.value.hint
    assert HIDDEN not in caught.value.message


@pytest.mark.parametrize("sample", [sample for sample in CORPUS if sample.unread and sample.id != "odt picture behind a page"], ids=lambda sample: sample.id)
def test_what_was_left_out_is_said_in_the_result(sample: Sample) -> None:
    """Words stand where it stood, or at the end."""
    assert any("nicht übernommen]" in text for _, text in all_texts(made(sample, drop_unread=True).contents[0]))


@pytest.mark.parametrize("to", ["", ".txt", ".docx"])
@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: sample.id)
def test_the_key_leads_back(sample: Sample, to: str) -> None:
    """The text of all parts is that of the original; a result is a result of itself, with nothing more to take out."""
    result = made(sample, drop_unread=sample.unread, to=to)
    ending = pipeline.result_ending(f"x{sample.ending}", to)
    before = pipeline.open_document(sample.make(), f"x{sample.ending}", leave_out=Language.DE if sample.unread else None, to=to)
    after = pipeline.open_document(result.contents[0], f"x{ending}")
    assert not after.unread
    assert not after.removed
    again, restored = pipeline.restore_document(after, result.key)
    assert restored.exact
    assert restored.text == before.text
    assert pipeline.open_document(again, f"x{ending}").text == before.text


@pytest.mark.parametrize("sample", CORPUS[:80:8], ids=lambda sample: sample.id)
def test_the_same_input_gives_the_same_bytes(sample: Sample) -> None:
    """With one seed."""
    assert made(sample, drop_unread=True).contents == made(sample, drop_unread=True).contents
