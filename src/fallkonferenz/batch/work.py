"""The work on one case: read, pseudonymize, check, write; runs in any process, and answers with an outcome, never a traceback."""

from __future__ import annotations

import collections
import dataclasses
import pathlib
import threading
from collections.abc import Sequence

from fallkonferenz import pipeline
from fallkonferenz.batch.job import FileResult, Job, Outcome, Place, Settings, Status
from fallkonferenz.core.document import SourceDocument, place
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import FallkonferenzError, InputError, bug
from fallkonferenz.core.key import Key, digest
from fallkonferenz.core.profile import Profile
from fallkonferenz.core.pseudonymized import PseudonymizedNarrative
from fallkonferenz.core.report import Leak
from fallkonferenz.store import files, journal, text

BUG = 70
LOOK = 1

_ONE_AT_A_TIME = threading.Lock()  # a cluster's worker may have several threads, the recognizers are made for one


def work(job: Job) -> Outcome:
    """Anonymize the files of a job and write the results; what goes wrong is told in the outcome."""
    try:
        with _ONE_AT_A_TIME:
            return _anonymized(job)
    except FallkonferenzError as error:
        problem = "; ".join((error.message, *error.problems))
        return Outcome(job.name, Status.FAILED, problem=problem, hint=error.hint, exit_code=error.exit_code)
    except Exception as error:  # no traceback: it may hold text
        return Outcome(job.name, Status.FAILED, problem=bug(error).message, exit_code=BUG)


@dataclasses.dataclass(frozen=True, slots=True)
class Anonymized:
    """The files of one case after the work, ready to be written, and the key that leads back."""

    contents: tuple[bytes, ...] = dataclasses.field(repr=False)
    results: tuple[FileResult, ...]
    key: Key = dataclasses.field(repr=False)

    @property
    def must_look(self) -> bool:
        """Say whether a person must look at one of them."""
        return any(result.look_at for result in self.results)


def _anonymized(job: Job) -> Outcome:
    raw = [text.read_bytes(source) for source in job.sources]
    before = journal.digest(*raw)
    made = anonymize(raw, job.sources, job.settings, seed=job.seed)
    status = Status.LOOK if made.must_look else Status.DONE
    if made.must_look and job.settings.strict:
        return Outcome(job.name, Status.REFUSED, made.results, exit_code=LOOK, before=before)
    results = write(made, job.targets, force=job.force)
    code = LOOK if made.must_look else 0
    return Outcome(job.name, status, results, exit_code=code, before=before, after=journal.digest(*made.contents))


def write(made: Anonymized, targets: Sequence[pathlib.Path], *, force: bool) -> tuple[FileResult, ...]:
    """Write the files of a case, and return the results with their targets.

    Raises InputError if a target is there already with other content, unless `force`.
    """
    for target, content in zip(targets, made.contents, strict=True):
        _write(target, content, force)
    return tuple(dataclasses.replace(r, target=t) for r, t in zip(made.results, targets, strict=True))


def anonymize(
    raw: Sequence[bytes], sources: Sequence[pathlib.Path], settings: Settings, *, seed: bytes, key: Key | None = None,
    targets: Sequence[pathlib.Path] = (),
) -> Anonymized:
    """Return the files of one case with surrogates and what a person must look at; nothing is read or written.

    The key remembers which file became which: the names of `sources`, and of `targets` if they are known.
    Raises InputError if one of them cannot be read, or holds a part that cannot be.
    """
    opened = [_opened(content, source.name, settings) for content, source in zip(raw, sources, strict=True)]
    narratives = [pipeline.narrative(str(number), file.text, settings.language) for number, file in enumerate(opened, 1)]
    annotated = [
        pipeline.cut_at_seams(file, found)
        for file, found in zip(opened, pipeline.detect_case(narratives, known=settings.known, allowed=settings.allowed), strict=True)
    ]
    written, new_key = pipeline.pseudonymize_case(
        annotated, settings.profile, style=settings.style, key=key, seed=seed, keep_origin=settings.keep_origin
    )
    kept = _kept(settings.profile)
    report = pipeline.leaks(written, new_key, kept=kept)
    contents, results = [], []
    for source, file, result, original in zip(sources, opened, written, annotated, strict=True):
        counts = collections.Counter(replacement.entity_type for replacement in result.replacements)
        leaks = [leak for leak in report.leaks if leak.is_direct and leak.document == result.id]
        left = [span.entity_type for span in original.spans if span.entity_type in kept]
        unchanged = set(left)
        left += [leak.entity_type for leak in report.leaks if leak.document == result.id]
        contents.append(pipeline.write_document(file, result, new_key))
        results.append(
            FileResult(
                source,
                None,
                result.language,
                pipeline.encoding_of(result.text, file),
                tuple((kind, counts[kind]) for kind in EntityType if counts[kind]),
                tuple(_place(leak, result.text, file) for leak in leaks),
                pipeline.risk(result, population=settings.population, found=left, kept=unchanged),
                _notes(file, pipeline.encoding_of(result.text, file)),
                file.unread,
                file.removed,
                _shown(result, new_key) if settings.show_text else (),
            )
        )
    made = [target.name for target in targets] or [""] * len(sources)
    names = {digest(result.text): (source.name, name) for source, name, result in zip(sources, made, written, strict=True)}
    return Anonymized(tuple(contents), tuple(results), new_key.with_files(names))


def _opened(content: bytes, name: str, settings: Settings) -> SourceDocument:
    """Open a file; what nobody can look into stops it, or is left out if that was asked for."""
    file = pipeline.open_document(content, name, to=settings.to)
    if not file.unread:
        return file
    if not settings.drop_unread:
        raise InputError(
            f"{name} holds what cannot be read: {', '.join(file.unread)}",
            hint="look at it yourself; --drop-unread leaves it out, and says so in the result",
        )
    language = settings.language or pipeline.narrative("", file.text).language
    return pipeline.open_document(content, name, leave_out=language, to=settings.to)


def _notes(file: SourceDocument, written_in: str) -> tuple[str, ...]:
    notes = []
    if file.encoding and file.encoding != "utf-8":
        notes.append(f"read as {file.encoding}")
    if file.encoding != written_in:
        notes.append(f"written as {written_in}: {file.encoding} lacks a letter")
    if file.unread:
        notes.append(f"left out, for it cannot be read: {', '.join(file.unread)}")
    if file.removed:
        notes.append(f"not in the result: {', '.join(file.removed)}")
    return tuple(notes)


def _shown(result: PseudonymizedNarrative, key: Key) -> tuple[tuple[EntityType, str, str], ...]:
    document = key.document(result.text)
    origins = document.origins if document else ()
    return tuple(
        (replacement.entity_type, origin.original, replacement.surrogate)
        for replacement, origin in zip(result.replacements, origins, strict=True)
    )


def _kept(profile: Profile) -> set[EntityType]:
    """Return what a profile leaves on purpose: that is no leak."""
    choices = {
        EntityType.DATE: profile.dates,
        EntityType.AGE: profile.ages,
        EntityType.LOCATION: profile.places,
        EntityType.ORGANIZATION: profile.institutions,
        EntityType.PROFESSION: profile.occupations,
        EntityType.ORIGIN: profile.origins,
    }
    return {kind for kind, choice in choices.items() if choice.value == "keep"}


def _place(leak: Leak, content: str, file: SourceDocument) -> Place:
    line = len(content[: leak.start].splitlines()) or 1
    where = "" if file.encoding else place(file.parts, content, leak.start)
    return Place(line, leak.start, leak.end, leak.entity_type, leak.reason, where)


def _write(target: pathlib.Path, content: bytes, force: bool) -> None:
    """Write a result; one that is there already with the same bytes is done (a worker was lost after writing it)."""
    if not force and target.is_file() and target.read_bytes() == content:
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"cannot make the folder {target.parent}: {error.strerror}") from None
    files.write_bytes(target, content, force=force)
