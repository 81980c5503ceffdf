"""What a batch hands to its workers and what they hand back; all of it can be pickled, nothing of it shows an original."""

from __future__ import annotations

import dataclasses
import enum
import pathlib

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.profile import Profile, Style
from fallkonferenz.core.report import LeakReason, RiskReport
from fallkonferenz.detect.words import Allowed, Known


@dataclasses.dataclass(frozen=True, slots=True)
class Settings:
    """How every file of the batch is anonymized."""

    profile: Profile
    language: Language | None = None  # None: guessed by document
    style: Style | None = None  # None: that of the profile
    known: Known = dataclasses.field(default=Known(), repr=False)
    allowed: Allowed = dataclasses.field(default=Allowed(), repr=False)
    keep_origin: bool = False
    population: int | None = None
    strict: bool = False  # write nothing that a person must look at
    show_text: bool = False  # report the originals, too
    drop_unread: bool = False  # leave out what nobody can look into, instead of refusing the file
    to: str = ""  # ending of results of documents; empty: their own, or .docx

    def fingerprint(self) -> str:
        """Return a text that differs if anything about the result can differ."""
        return repr(dataclasses.astuple(dataclasses.replace(self, strict=False, show_text=False)))


@dataclasses.dataclass(frozen=True, slots=True)
class Job:
    """One case: its files, where the results go, and what its surrogates are drawn from."""

    name: str
    sources: tuple[pathlib.Path, ...]
    targets: tuple[pathlib.Path, ...]
    settings: Settings = dataclasses.field(repr=False)
    seed: bytes = dataclasses.field(repr=False)
    force: bool = False  # replace targets that are there

    def absolute(self) -> Job:
        """Return the job with paths that hold in every working directory."""
        sources, targets = (tuple(path.absolute() for path in paths) for paths in (self.sources, self.targets))
        return dataclasses.replace(self, sources=sources, targets=targets)


class Status(enum.StrEnum):
    """What became of a job."""

    DONE = "done"
    LOOK = "look"  # done, and a person must look
    REFUSED = "refused"  # a person must look, and nothing was written (--strict)
    FAILED = "failed"
    SKIPPED = "skipped"  # done before, and unchanged since


@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    """A place of a result that a person must look at: line from 1, offsets in its characters.

    In a document `where` says it in words ("header 1, paragraph 2"); line and offsets are those of its joined text.
    """

    line: int
    start: int
    end: int
    entity_type: EntityType
    reason: LeakReason
    where: str = ""


@dataclasses.dataclass(frozen=True, slots=True)
class FileResult:
    """What was made of one file: how many places of each type were replaced, and where a person must look."""

    source: pathlib.Path
    target: pathlib.Path | None
    language: Language
    encoding: str
    replaced: tuple[tuple[EntityType, int], ...]
    look_at: tuple[Place, ...] = ()
    risk: RiskReport = dataclasses.field(default_factory=RiskReport)
    notes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()  # what nobody could look into
    removed: tuple[str, ...] = ()  # what a result never has: comments, properties
    shown: tuple[tuple[EntityType, str, str], ...] = dataclasses.field(default=(), repr=False)  # original, surrogate


@dataclasses.dataclass(frozen=True, slots=True)
class Outcome:
    """The end of a job. `problem` and `hint` say why it failed, `exit_code` what the command line returns for it."""

    job: str
    status: Status
    files: tuple[FileResult, ...] = ()
    problem: str = ""
    hint: str = ""
    exit_code: int = 0
    before: str = ""  # digest of what was read
    after: str = ""  # digest of what was written
