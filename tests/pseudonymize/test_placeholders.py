"""What pseudonymization writes is known again: a placeholder in a sheet is nobody's name."""

from __future__ import annotations

import pytest

from fallkonferenz.core.entities import Language
from fallkonferenz.pseudonymize.placeholders import without_placeholders


@pytest.mark.parametrize(
    ("language", "text", "part", "expected"),
    [
        (Language.DE, "Sie lebt mit K1 in Ort A bei GMm.", "A", True),
        (Language.DE, "Sie lebt mit K1 in Großstadt B.", "Großstadt B", True),
        (Language.DE, "Die Kita C meldete sich.", "Kita C", True),
        (Language.SV, "Barn 1 bor i ort A med mamma.", "ort A", True),
        (Language.NB, "Skolen B ringte.", "B", True),
        (Language.NN, "Dei bur på stad A.", "A", True),
        (Language.DE, "Sie lebt mit Anna B. in Moss A.", "Moss A", False),
        (Language.DE, "Sie lebt in Ort Auerbach.", "Ort Auerbach", False),
        (Language.DE, "Frau A rief an.", "A", False),
        (Language.DE, "Sie lebt in Ort A Lindental.", "Ort A Lindental", False),
    ],
)
def test_placeholder(language: Language, text: str, part: str, expected: bool) -> None:
    """A kind with one letter is a placeholder, in part and as a whole; a name, and more than the kind, is none."""
    start = text.rindex(part)
    left = without_placeholders(text, language)
    assert len(left) == len(text)
    assert (not left[start : start + len(part)].strip()) is expected
