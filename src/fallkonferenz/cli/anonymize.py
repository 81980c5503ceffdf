"""`fallkonferenz anonymize`: narratives in, narratives with surrogates out; one file, many, or an archive."""

from __future__ import annotations

import functools
import os
import pathlib
import secrets
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from fallkonferenz.cli import options, secret
from fallkonferenz.cli.inputs import STDIN, Found, collect, knowledge
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.profile import Style

if TYPE_CHECKING:
    from fallkonferenz.batch.job import Job, Outcome, Settings
    from fallkonferenz.core.key import Key
    from fallkonferenz.store.journal import Journal

_FROM_STDIN = Found(pathlib.Path("stdin.txt"), pathlib.Path("stdin.txt"))
CLUSTER_WINDOW = 100  # jobs that wait on a cluster at once


def anonymize_command(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE|FOLDER...", help="Texts, documents, mails and folders of them; - reads standard input.")
    ],
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="FILE|FOLDER|-", help="Where to write; default is case.anon.txt beside case.txt, case.anon.docx beside case.docx."
        ),
    ] = None,
    lang: options.Lang = options.LanguageChoice.AUTO,
    profile: Annotated[
        str, typer.Option("--profile", help="What becomes of what: handout, working, learning, consented, or a YAML file.")
    ] = "working",
    style: Annotated[Style | None, typer.Option("--style", help="What stands for a person; default is the profile's.")] = None,
    keep_origin: Annotated[
        bool, typer.Option("--keep-origin", help="Let invented names keep the naming culture of the real ones.")
    ] = False,
    key: Annotated[
        pathlib.Path | None,
        typer.Option("--key", help="Keep an encrypted key in this file, or go on with it. Without it nothing leads back."),
    ] = None,
    identity: secret.Identity = None,
    recipient: secret.Recipients = None,
    case: Annotated[
        str | None, typer.Option("--case", help="All files are one case of this name: one register of persons for all.")
    ] = None,
    known: options.KnownFile = None,
    allow: options.AllowFile = None,
    population: Annotated[
        int | None, typer.Option("--population", min=1, help="People in the catchment area, for the estimate of the risk.")
    ] = None,
    risk: Annotated[
        pathlib.Path | None, typer.Option("--risk", metavar="FILE", help="Write the page on the risk that is left here.")
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Worker processes; each needs about 0.5 GB.")] = 1,
    cluster: Annotated[
        str | None, typer.Option("--cluster", metavar="ADDRESS", help="Run on a Dask cluster, such as tcp://host:8786.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Skip what is done and unchanged; go on after a stop.")] = False,
    drop_unread: Annotated[
        bool, typer.Option("--drop-unread", help="Leave out pictures and other parts that cannot be read, and say so in the result.")
    ] = False,
    to: Annotated[
        options.To | None, typer.Option("--to", help="Make this of documents, without their layout; PDF, mail and RTF become docx else.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Write nothing that a person would have to look at.")] = False,
    show_text: Annotated[bool, typer.Option("--show-text", help="Show each original with its surrogate.")] = False,
    as_json: options.Json = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
) -> None:
    """Replace everything that identifies a family by surrogates.

    Example: fallkonferenz anonymize case.txt
    """
    from fallkonferenz import pipeline
    from fallkonferenz.batch.job import Settings
    from fallkonferenz.cli.outcomes import Report

    to_stdout = output == STDIN or (output is None and STDIN in files)
    if to_stdout and as_json:
        raise typer.BadParameter("standard output can hold the text or --json, not both; give --output FILE")
    if cluster and show_text:
        raise typer.BadParameter("--show-text would send originals back over the network; leave out --cluster")
    ending = f".{to.value}" if to else _meant(files, output)
    known_words, allowed_words = knowledge(known, allow)
    settings = Settings(
        language=lang.language(),
        profile=pipeline.load_profile(profile),
        style=style,
        known=known_words,
        allowed=allowed_words,
        keep_origin=keep_origin,
        population=population,
        strict=strict,
        show_text=show_text,
        drop_unread=drop_unread,
        to=ending,
    )
    report = Report(as_json=as_json, quiet=quiet, show_text=show_text)
    found = _inputs(files, output)
    targets = None if to_stdout else _targets(found, output, ending, folders=any(pathlib.Path(name).is_dir() for name in files))
    if to_stdout or STDIN in files or key is not None:
        if len(found) > 1 and (targets is None or case is None):
            raise typer.BadParameter("this takes one file; several need --output FOLDER, and with --key also --case NAME")
        vault = _Vault(key, identity, recipient) if key else None
        report.add(_one_case(found, targets, settings, vault, force=force))
    else:
        journal, jobs_to_do = _plan(found, targets or (), case, settings, resume=resume, force=force, quiet=quiet)
        for outcome in _run(jobs_to_do, journal, jobs, cluster, resume=resume, quiet=quiet):
            report.add(outcome)
    report.finish()
    _tell_renamed(found, targets or (), output, ending, quiet=quiet)
    if risk is not None:
        report.write_risk(risk, force=force)
    raise typer.Exit(report.exit_code)


def _inputs(names: Sequence[str], output: str | None) -> tuple[Found, ...]:
    if STDIN in names:
        if len(names) > 1:
            raise typer.BadParameter("standard input (-) must be the only input")
        return (_FROM_STDIN,)
    return collect(names, apart=pathlib.Path(output) if output else None)


def _meant(names: Sequence[str], output: str | None) -> str:
    """Return the ending that `--output` asks for, if that is another one than a document would get by itself."""
    from fallkonferenz import pipeline

    if output is None or len(names) != 1 or names[0] == STDIN or pathlib.Path(output).is_dir():
        return ""
    wanted = pathlib.Path(output).suffix.lower()
    return wanted if wanted in (f".{choice.value}" for choice in options.To) and wanted == pipeline.result_ending(names[0], wanted) else ""


def _targets(found: Sequence[Found], output: str | None, to: str, *, folders: bool) -> tuple[pathlib.Path, ...]:
    """Return where each input goes, into a folder if one was given; wrong usage if two go to one place, or one onto an input."""
    from fallkonferenz import pipeline

    if output is None:
        targets = tuple(one.path.with_name(_result_name(one.path, to)) for one in found)
    elif len(found) == 1 and not folders and not pathlib.Path(output).is_dir() and not output.endswith(("/", os.sep)):
        targets = (pathlib.Path(output),)
        if not _fits(found[0].path, targets[0], to):
            made = pipeline.result_ending(found[0].path.name, to)
            raise typer.BadParameter(f"what is made of {found[0].path.suffix} ends in {made or '.txt'}; see also --to", param_hint="--output")
    elif pathlib.Path(output).is_file():
        raise typer.BadParameter(f"{output} is a file; several inputs need a folder", param_hint="--output")
    else:
        targets = tuple(pathlib.Path(output) / one.below.with_name(_result_name(one.path, to)) for one in found)
    taken = {one.path.resolve() for one in found}
    for target in targets:
        if target.resolve() in taken:
            raise typer.BadParameter(f"{target} would take two texts, or is an input", param_hint="--output")
        taken.add(target.resolve())
    return targets


def _result_name(path: pathlib.Path, to: str) -> str:
    from fallkonferenz import pipeline
    from fallkonferenz.cli.neutral import neutral_stem
    from fallkonferenz.store.folders import MADE

    return f"{neutral_stem(path)}{MADE}{pipeline.result_ending(path.name, to)}"


def _fits(source: pathlib.Path, target: pathlib.Path, to: str) -> bool:
    """Say whether a name that was asked for has the ending of what it will hold; of plain texts any is right but a document's."""
    from fallkonferenz import pipeline

    documents = pipeline.readable_endings() - {".txt", ".md"}
    ending = pipeline.result_ending(source.name, to).lower()
    if ending in documents or ending == ".txt":
        return target.suffix.lower() == ending or (ending == ".txt" and target.suffix.lower() not in documents)
    return target.suffix.lower() not in documents


def _tell_renamed(found: Sequence[Found], targets: Sequence[pathlib.Path], output: str | None, to: str, *, quiet: bool) -> None:
    """Say which results got a neutral name, and warn if a name that was asked for may hold one. No name is repeated."""
    from fallkonferenz.cli.console import note
    from fallkonferenz.cli.neutral import neutral_stem

    for one, target in zip(found, targets, strict=False):
        if quiet or one is _FROM_STDIN or not one.path.is_file() or neutral_stem(one.path) == one.path.stem:
            continue
        if target.name == _result_name(one.path, to):
            note(f"{target.name}: a file name may hold a name, so the result got a neutral one")
        elif output and one.path.stem in target.stem:
            note("warning: the name that --output gives may hold a name; rename it before it leaves")


class _Vault:
    """The key file of a case: opened if it is there, else made."""

    def __init__(self, path: pathlib.Path, identity: pathlib.Path | None, recipients: Sequence[str] | None) -> None:
        self._path = path
        self.is_new = not path.exists()
        self.key: Key | None = None
        if self.is_new:
            self._lock = secret.new_secret(recipients)
        else:
            self.key, opened = secret.open_key(path, identity)
            self._lock = secret.lock_again(opened, recipients)

    def keep(self, key: Key) -> None:
        """Write the key of the case."""
        from fallkonferenz.store import vault

        (vault.create if self.is_new else vault.update)(self._path, key, self._lock)

    def lies_beside(self, targets: Sequence[pathlib.Path]) -> bool:
        """Say whether the key lies in a folder with texts that it leads back."""
        return any(target.resolve().parent == self._path.resolve().parent for target in targets)


def _one_case(
    found: Sequence[Found],
    targets: Sequence[pathlib.Path] | None,
    settings: Settings,
    vault: _Vault | None,
    *,
    force: bool,
) -> Outcome:
    """Anonymize one case in this process: from standard input, to standard output, or with a key."""
    from fallkonferenz.batch.job import Outcome, Status
    from fallkonferenz.batch.work import anonymize, write
    from fallkonferenz.cli.console import note
    from fallkonferenz.store.text import read_bytes

    sources = [one.path for one in found]
    for target in targets or ():
        if target.exists() and not force:
            raise InputError(f"{target} is there already", hint="give another --output, or --force to replace it")
    raw = [sys.stdin.buffer.read()] if found[0] is _FROM_STDIN else [read_bytes(path) for path in sources]
    made = anonymize(raw, sources, settings, seed=secrets.token_bytes(32), key=vault.key if vault else None, targets=targets or ())
    code = 1 if made.must_look else 0
    if made.must_look and settings.strict:
        note("not written: a person must look at it (--strict); without --strict it is written and the places are named")
        return Outcome(sources[0].name, Status.REFUSED, made.results, exit_code=code)
    if vault:  # first: a text without its key would be lost
        renamed = made.key.renamed_since(vault.key) if vault.key else 0
        vault.keep(made.key)
        if renamed:
            note(f"{renamed} persons have other surrogates than in earlier documents, as the old ones are real names in this text")
        if vault.lies_beside(targets or ()):
            note("warning: the key lies in the folder of the text; keep the two apart")
    results = made.results
    if targets is None:
        sys.stdout.buffer.write(made.contents[0])
        sys.stdout.buffer.flush()
    else:
        results = write(made, targets, force=force)
    return Outcome(sources[0].name, Status.LOOK if made.must_look else Status.DONE, results, exit_code=code)


def _plan(
    found: Sequence[Found],
    targets: Sequence[pathlib.Path],
    case: str | None,
    settings: Settings,
    *,
    resume: bool,
    force: bool,
    quiet: bool,
) -> tuple[Journal, list[Job]]:
    """Return the journal of the batch and its jobs; several files have a journal, a single one only with --resume."""
    from fallkonferenz.batch.job import Job
    from fallkonferenz.cli.console import note
    from fallkonferenz.store.journal import open_journal

    first = found[0]
    folder = first.path.parents[len(first.below.parts) - 1]  # the folder that was given, or that of the file
    is_batch = len(found) > 1 and case is None
    journal = open_journal(folder, create=is_batch or resume)
    if (is_batch or resume) and not journal.is_kept and not quiet:
        note(f"cannot write to {folder}: if this is stopped, --resume cannot go on with it")
    cases = [(case, found, targets)] if case else [(None, [f], [t]) for f, t in zip(found, targets, strict=True)]
    jobs = []
    for name, members, goals in cases:
        label = name or _relative(members[0].path, folder)
        seed = journal.seed(label)
        sources = tuple(member.path for member in members)
        jobs.append(Job(label, sources, tuple(goals), settings, seed, force))
    return journal, jobs


def _relative(path: pathlib.Path, folder: pathlib.Path) -> str:
    try:
        return pathlib.Path(os.path.relpath(path.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive of Windows
        return path.resolve().as_posix()


def _run(
    todo: Sequence[Job], journal: Journal, jobs: int, address: str | None, *, resume: bool, quiet: bool
) -> Iterator[Outcome]:
    from fallkonferenz.batch import executors
    from fallkonferenz.batch.resumable import anonymize_all
    from fallkonferenz.batch.work import work
    from fallkonferenz.cli.progress import progress

    jobs = min(jobs, len(todo))
    where = executors.here if jobs == 1 else functools.partial(executors.processes, jobs)
    window = jobs if jobs == 1 else 2 * jobs
    if address:
        todo = [job.absolute() for job in todo]  # the workers stand elsewhere
        where, window = functools.partial(executors.cluster, address), CLUSTER_WINDOW
    with progress(len(todo), quiet=quiet or len(todo) == 1) as tell:
        for outcome in anonymize_all(todo, work, where, journal, window=window, resume=resume):
            if len(todo) > 1:
                tell(outcome)
            yield outcome
