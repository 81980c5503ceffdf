"""The key of a case: who or what stands behind each surrogate. Holds originals; sheets and rendering may not import it."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping

from fallkonferenz.core.entities import EntityType

VERSION = 1


@dataclasses.dataclass(frozen=True, slots=True)
class KeyEntry:
    """One person, place, institution, date or number: all the forms it takes, and its surrogate in its base form.

    `number` is the entity of `Replacement.entity`. `words` are the single name words of a person, each with its
    surrogate: (kind, folded original, surrogate), kind given, surname, initial or last_initial; relatives share
    what they share in the source.
    """

    entity_type: EntityType
    canonical: str = dataclasses.field(repr=False)
    forms: tuple[str, ...] = dataclasses.field(repr=False)
    surrogate: str
    number: int = 0
    words: tuple[tuple[str, str, str], ...] = dataclasses.field(default=(), repr=False)
    role: str = ""
    gender: str = ""
    code: str = ""  # what stands for the person with `--style codes`

    @property
    def is_forgotten(self) -> bool:
        """Say whether nothing leads back any more; the surrogate stays taken, so that nobody else gets it."""
        return not self.forms


@dataclasses.dataclass(frozen=True, slots=True)
class Origin:
    """What stood in place of `surrogate`, which stands at `[start, end)` of the pseudonymized text."""

    start: int
    end: int
    surrogate: str
    original: str = dataclasses.field(repr=False)
    entity: int = 0


@dataclasses.dataclass(frozen=True, slots=True)
class KeyDocument:
    """What leads one pseudonymized text back.

    It is bound to exactly this text by `digest`: a surrogate that stands in the text by chance is no replacement.
    """

    digest: str
    origins: tuple[Origin, ...]
    file: str = dataclasses.field(default="", repr=False)  # name of the file that was read; it may hold a name
    made: str = ""  # name of the file that was written

    def original_place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the pseudonymized text stood in the original; a part of a surrogate counts as all of it."""
        moved = 0
        for one in self.origins:
            if one.start >= end:
                break
            grown = len(one.original) - len(one.surrogate)
            if start < one.end:  # the stretch touches this surrogate
                return min(start, one.start) + moved, max(end, one.end) + moved + grown
            moved += grown
        return start + moved, end + moved


@dataclasses.dataclass(frozen=True, slots=True)
class Key:
    """All entries of one case; surrogates are unique within it. `shift_days` moves every date of the case."""

    case_id: str
    entries: tuple[KeyEntry, ...] = ()
    documents: tuple[KeyDocument, ...] = ()
    seed: bytes = dataclasses.field(default=b"", repr=False)
    shift_days: int = dataclasses.field(default=0, repr=False)
    version: int = VERSION

    def document(self, text: str) -> KeyDocument | None:
        """Return what leads `text` back, or None if exactly this text was never made with this key."""
        wanted = digest(text)
        return next((document for document in self.documents if document.digest == wanted), None)

    def with_files(self, names: Mapping[str, tuple[str, str]]) -> Key:
        """Return the key that knows, by the digest of each text, the names of the files it was read from and written to."""
        documents = tuple(
            dataclasses.replace(one, file=names[one.digest][0], made=names[one.digest][1]) if one.digest in names else one
            for one in self.documents
        )
        return dataclasses.replace(self, documents=documents)

    def renamed_since(self, earlier: Key) -> int:
        """Return how many persons of an earlier state of the key have another surrogate now."""
        before = {(entry.number, kind, word): old for entry in earlier.entries for kind, word, old in entry.words}
        persons = (entry for entry in self.entries if entry.entity_type is EntityType.PERSON)
        return sum(any(before.get((one.number, kind, word), new) != new for kind, word, new in one.words) for one in persons)


def digest(text: str) -> str:
    """Return the fingerprint of a pseudonymized text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
