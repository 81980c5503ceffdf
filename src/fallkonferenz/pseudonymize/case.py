"""Pseudonymize all narratives of a case with one register."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from fallkonferenz.core.key import Key, KeyDocument, KeyEntry
from fallkonferenz.core.narrative import AnnotatedNarrative
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.pseudonymize.apply import Substitution, apply


def pseudonymize_case(
    annotated: Sequence[AnnotatedNarrative],
    profile: Profile,
    *,
    style: Style | None = None,
    key: Key | None = None,
    seed: bytes | None = None,
    keep_origin: bool = False,
) -> tuple[tuple[PseudonymizedNarrative, ...], Key]:
    """Return the narratives of one case with surrogates, and the key that leads back."""
    old = key or Key("", seed=seed if seed is not None else secrets.token_bytes(16))
    entries = {(entry.entity_type, entry.canonical): entry for entry in old.entries}
    done: list[PseudonymizedNarrative] = []
    documents: list[KeyDocument] = list(old.documents)
    for one in annotated:
        substitutions = []
        for span, surface in one.surfaces():
            who = (span.entity_type, surface.casefold())
            if who not in entries:
                number = len(entries) + 1
                entries[who] = KeyEntry(*who, (surface,), f"[{span.entity_type.value} {number}]", number)
            substitutions.append(Substitution(span, entries[who].surrogate, entries[who].number))
        narrative, document = apply(one.narrative, substitutions)
        done.append(narrative)
        documents.append(document)
    return tuple(done), Key(old.case_id, tuple(entries.values()), tuple(documents), old.seed, old.shift_days)
