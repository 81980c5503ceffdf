"""Look for originals in what is about to be handed out: known ones by the key, unknown ones by the detector."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from fallkonferenz.core.key import Key
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import Leak, LeakReason, LeakReport
from fallkonferenz.core.spans import Span

Detect = Callable[[PseudonymizedNarrative], Iterable[Span]]


def leaks(documents: Iterable[PseudonymizedNarrative], key: Key, detect: Detect | None = None) -> LeakReport:
    """Return what a person must look at in the documents."""
    found = []
    for document in documents:
        for entry in key.entries:
            for form in entry.forms:
                for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", document.text, re.IGNORECASE):
                    found.append(
                        Leak(document.id, match.start(), match.end(), entry.entity_type, LeakReason.KNOWN_ORIGINAL)
                    )
    return LeakReport(tuple(found))
