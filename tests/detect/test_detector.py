"""The whole detector on texts that are written to hide something, and with what the user knows beforehand."""

from __future__ import annotations

import unicodedata

import pytest

from fallkonferenz import pipeline
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.detect.words import Allowed, Known

CASE = "Frau Ayşe Korkmaz (31) wohnt mit ihrem Sohn Tjark in Süderbrarup. Am 3. Mai 2023 rief Hebamme Wiebke Brodersen an.\n"
NAMES = ("Ayşe", "Korkmaz", "Tjark", "Süderbrarup", "Wiebke", "Brodersen", "3. Mai 2023")


def covered(text: str, surface: str, **knowledge: object) -> bool:
    """Say whether every character of `surface` in `text` lies in spans."""
    annotated = pipeline.detect(pipeline.narrative("case", text, Language.DE), **knowledge)  # type: ignore[arg-type]
    start = text.index(surface)
    places = {at for span in annotated.spans for at in range(span.start, span.end)}
    return all(at in places for at in range(start, start + len(surface)) if text[at].isalnum())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "disguise",
    [
        pytest.param(lambda s: s, id="plain"),
        pytest.param(lambda s: unicodedata.normalize("NFD", s), id="decomposed letters"),
        pytest.param(lambda s: s[:2] + "\u200b" + s[2:], id="zero-width blank"),
        pytest.param(lambda s: s[:2] + "\u00ad" + s[2:], id="soft hyphen"),
        pytest.param(lambda s: s.replace(" ", "\u00a0"), id="non-breaking blank"),
        pytest.param(lambda s: s.replace("a", "а").replace("e", "е"), id="Cyrillic letters"),
        pytest.param(lambda s: s.replace("ü", "&uuml;"), id="HTML reference"),
    ],
)
def test_disguised_names_are_found(name: str, disguise: object) -> None:
    """Invisible characters, look-alike letters and leftovers of HTML do not hide a name, and offsets stay right."""
    hidden = disguise(name)  # type: ignore[operator]
    assert covered("\ufeff" + CASE.replace(name, hidden).replace("\n", "\r\n"), hidden)


def test_known_words_are_found_for_certain() -> None:
    """A word of the user's list is covered wherever it stands, with an ending and in any case of letters."""
    known = Known((("Kranichblick", EntityType.ORGANIZATION), ("Mohn", EntityType.PERSON)))
    text = "Der Mohn blüht. MOHN ist rot, Mohns Farbe, am kranichblick vorbei."
    for surface in ("MOHN", "Mohns", "kranichblick"):
        assert covered(text, surface, known=known)


def test_allowed_words_are_never_touched() -> None:
    """A word of the list of allowed words stays, also where the model takes it for a name."""
    annotated = pipeline.detect(pipeline.narrative("case", CASE, Language.DE), allowed=Allowed(("Süderbrarup",)))
    assert "Süderbrarup" not in [surface for _, surface in annotated.surfaces()]


def test_a_name_of_one_document_is_found_in_the_others_of_the_case() -> None:
    """The memory spans the documents of a case."""
    second = "Notiz: tjark war heute ruhig, keine weiteren Vorkommnisse in der Gruppe."
    narratives = [pipeline.narrative("a", CASE, Language.DE), pipeline.narrative("b", second, Language.DE)]
    annotated = pipeline.detect_case(narratives)[1]
    assert "tjark" in [surface for _, surface in annotated.surfaces()]


def test_a_long_text_loses_nothing_at_the_edges_of_windows() -> None:
    """In a text of many windows every mention is covered, wherever a window ends."""
    filler = "Das Kind schläft gut und nimmt zu, die Mutter ist zufrieden und ruht sich am Nachmittag aus. "
    text = "".join(f"{CASE}{filler * 5}\n" for _ in range(60))
    annotated = pipeline.detect(pipeline.narrative("long", text, Language.DE))
    places = bytearray(len(text))
    for span in annotated.spans:
        places[span.start : span.end] = b"\1" * (span.end - span.start)
    at = text.find("Korkmaz")
    while at >= 0:
        assert all(places[at : at + len("Korkmaz")]), at
        at = text.find("Korkmaz", at + 1)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Zu Hause leben Aria und Leo. Leo ist fünf, Aria geht zur Schule.", ["Aria", "Leo", "Leo", "Aria"]),
        ("Ole und Ove sind Brüder. Ove weint, Ole nicht.", ["Ole", "Ove", "Ove", "Ole"]),
    ],
)
def test_joined_names_are_separate_spans(text: str, people: list[str]) -> None:
    """Two people joined by a word are two spans, everywhere."""
    annotated = pipeline.detect(pipeline.narrative("case", text, Language.DE))
    found = [surface for span, surface in annotated.surfaces() if span.entity_type is EntityType.PERSON]
    assert found == people
