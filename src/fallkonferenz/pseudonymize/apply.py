"""Put the surrogates into the text with Presidio's AnonymizerEngine, and lead it back. The only place that imports it."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Sequence
from typing import Any

from fallkonferenz.core.document import Edit
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import InputError, VaultError
from fallkonferenz.core.folding import fold
from fallkonferenz.core.key import Key, KeyDocument, KeyEntry, Origin, digest
from fallkonferenz.core.narrative import Narrative
from fallkonferenz.core.offline import no_socket_at_import
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative, Replacement
from fallkonferenz.core.spans import Span

_LONG = 5  # letters of a name that are found inside of other words
STRETCH = 50  # replacements handed to the engine at once: it copies the text and compares spans with each other


@dataclasses.dataclass(frozen=True, slots=True)
class Substitution:
    """`surrogate` takes the place of `span` of the original; `entity` numbers who or what it stands for, `sex` is theirs."""

    span: Span
    surrogate: str
    entity: int
    sex: str = ""


@functools.cache
def _engine() -> Any:
    # Importing it loads spaCy, too (seconds): only when something is replaced.
    with no_socket_at_import():
        from presidio_anonymizer import AnonymizerEngine

    return AnonymizerEngine()  # type: ignore[no-untyped-call]


def apply(narrative: Narrative, substitutions: Sequence[Substitution]) -> tuple[PseudonymizedNarrative, KeyDocument]:
    """Return the narrative with its surrogates, and what leads it back. `substitutions` are disjoint and in order."""
    parts: list[str] = []
    at = 0
    for first in range(0, len(substitutions), STRETCH):
        group = substitutions[first : first + STRETCH]
        is_last = first + STRETCH >= len(substitutions)
        end = len(narrative.text) if is_last else group[-1].span.end
        parts.append(_replaced(narrative.text[at:end], at, group))
        at = end
    text = "".join(parts) if substitutions else narrative.text
    replacements: list[Replacement] = []
    origins: list[Origin] = []
    moved = 0
    for one in substitutions:
        start = one.span.start + moved
        end = start + len(one.surrogate)
        moved += len(one.surrogate) - (one.span.end - one.span.start)
        replacements.append(Replacement(start, end, one.span.entity_type, one.surrogate, one.entity, one.sex))
        original = narrative.text[one.span.start : one.span.end]
        origins.append(Origin(start, end, one.surrogate, original, one.entity))
        if text[start:end] != one.surrogate:
            raise RuntimeError("a surrogate does not stand where it was put")
    result = PseudonymizedNarrative(narrative.id, narrative.language, text, tuple(replacements))
    return result, KeyDocument(digest(text), tuple(origins))


def _replaced(text: str, offset: int, group: Sequence[Substitution]) -> str:
    """Let the engine replace one stretch. Each span has a type of its own, so that the engine unites none of them."""
    engine = _engine()  # imports Presidio, so it comes first
    from presidio_anonymizer.entities import OperatorConfig, RecognizerResult

    results, operators = [], {}
    for number, one in enumerate(group):
        name = f"S{number}"
        results.append(RecognizerResult(name, one.span.start - offset, one.span.end - offset, 1.0))
        operators[name] = OperatorConfig("replace", {"new_value": one.surrogate})
    anonymized = engine.anonymize(text, results, operators, merge_entities_with_spaces=False)
    return str(anonymized.text)


@dataclasses.dataclass(frozen=True, slots=True)
class Restored:
    """A text with its originals. `exact` is False if it was edited since: then surrogates were looked up one by one."""

    text: str = dataclasses.field(repr=False)
    edits: tuple[Edit, ...]  # what was put into the pseudonymized text
    exact: bool = True
    unclear: int = 0  # places with a surrogate that stands for more than one original; they were left


def restore(text: str, key: Key) -> Restored:
    """Return the original of a pseudonymized text.

    The unchanged text is restored exactly, from the places in the key. A text that was edited since is restored
    surrogate by surrogate: what stands there by chance is taken for a surrogate, too. Raises VaultError if nothing in
    the text comes from this key.
    """
    document = key.document(text)
    if document is None:
        return _by_surrogate(text, key)
    edits = tuple(Edit(origin.start, origin.end, origin.original) for origin in document.origins)
    return Restored(_edited(text, edits), edits)


def _edited(text: str, edits: Sequence[Edit]) -> str:
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join((*parts, text[at:]))


def _by_surrogate(text: str, key: Key) -> Restored:
    meant: dict[str, set[str]] = {}
    for document in key.documents:
        for origin in document.origins:
            meant.setdefault(origin.surrogate, set()).add(origin.original)
    meant.pop("", None)
    if not meant:
        raise VaultError("the key is empty: no document was made with it")
    choices = "|".join(re.escape(surrogate) for surrogate in sorted(meant, key=lambda s: (-len(s), s)))
    surrogates = re.compile(rf"(?<!\w)(?:{choices})(?!\w)")
    found = list(surrogates.finditer(text))
    if not found:
        raise VaultError("the key belongs to another case: no surrogate of it stands in this text", hint="give the key file that was written with this text")
    clear = [match for match in found if len(meant[match.group()]) == 1]
    edits = tuple(Edit(match.start(), match.end(), next(iter(meant[match.group()]))) for match in clear)
    return Restored(_edited(text, edits), edits, exact=False, unclear=len(found) - len(clear))


def forget(key: Key, person: str, seed: bytes) -> Key:
    """Return the key without one person, given by surrogate or number.

    Where a restored text had the name, the surrogate stays, and nobody else gets it. Whatever else holds a word of the
    name (a mail address, a firm) is forgotten, too, but for words that other persons of the case bear: a surname stays
    with the relatives. `seed` takes the place of the key's own, with which guesses at the name could be tested. Raises
    InputError if no person of the key is meant.
    """
    meant = [
        entry
        for entry in key.entries
        if entry.entity_type is EntityType.PERSON and not entry.is_forgotten and person.strip() in (entry.surrogate, str(entry.number), entry.code)
    ]
    if len(meant) != 1:
        raise InputError("no person of the key has this surrogate or number", hint="'fallkonferenz key show FILE' lists them")
    others = {word for entry in key.entries if entry.entity_type is EntityType.PERSON and entry is not meant[0] for word in _words(entry)}
    words = _words(meant[0]) - others
    gone = {entry.number for entry in key.entries if entry is meant[0] or any(_holds(form, words) for form in (*entry.forms, entry.canonical))}
    documents = tuple(
        dataclasses.replace(
            document,
            origins=tuple(one for one in document.origins if one.entity not in gone and not _holds(one.original, words)),
            file="" if _holds(document.file, words) else document.file,
        )
        for document in key.documents
    )
    entries = tuple(
        KeyEntry(entry.entity_type, "", (), entry.surrogate, entry.number) if entry.number in gone else entry for entry in key.entries
    )
    return dataclasses.replace(key, entries=entries, documents=documents, seed=seed)


def _words(entry: KeyEntry) -> set[str]:
    """Return the folded words of a person's name that are long enough to lead back."""
    return {part for form in entry.forms for part in re.findall(r"[^\W\d_]{3,}", fold(form))} | {word for _, word, _ in entry.words if len(word) > 2}


def _holds(text: str, words: set[str]) -> bool:
    """Say whether one of the words stands in a text; a long one also inside of another word."""
    folded = fold(text)
    return bool(words.intersection(re.findall(r"[^\W\d_]+", folded))) or any(len(word) >= _LONG and word in folded for word in words)
