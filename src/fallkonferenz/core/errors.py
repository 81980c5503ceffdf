"""The errors of fallkonferenz. They print nothing and hold no narrative text.

FallkonferenzError
├── InputError          a narrative, a sheet or a meeting file is not usable
├── TemplateError       a case template, a plan or a document template is not valid
├── ConfigError         a profile or an option file is not valid
├── VaultError          the key file cannot be opened, or belongs to another case
├── RefusedError        a gate is closed: what was asked for may not be made yet
└── MissingPieceError   something is not installed

A message says what, where and what to do, in lower case and without a full stop; it names files, lines and fields,
never an original. `problems` holds every single finding where a file has several.
"""

from __future__ import annotations

import traceback


class FallkonferenzError(Exception):
    """The root; `exit_code` is what the command line returns for it."""

    exit_code = 70

    def __init__(self, message: str, *, hint: str = "", problems: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.problems = problems


class InputError(FallkonferenzError):
    """A narrative, a sheet or a meeting file is not usable."""

    exit_code = 3


class TemplateError(FallkonferenzError):
    """A case template, a plan or a document template is not valid."""

    exit_code = 3


class ConfigError(FallkonferenzError):
    """A profile or an option file is not valid."""

    exit_code = 3


class VaultError(FallkonferenzError):
    """The key file cannot be opened, is damaged, or belongs to another case."""

    exit_code = 3


class RefusedError(FallkonferenzError):
    """A gate is closed: a person must look before this can be made."""

    exit_code = 1


class MissingPieceError(FallkonferenzError):
    """Something is not installed; `hint` holds the exact command."""

    exit_code = 4


def bug(error: BaseException) -> FallkonferenzError:
    """Return what may be said about an error that is our fault: its kind and our line, never its message."""
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if "fallkonferenz" in frame.filename]
    where = ""
    if ours:
        file = ours[-1].filename.replace("\\", "/").rpartition("/fallkonferenz/")[2]
        where = f" at {file}:{ours[-1].lineno}"
    return FallkonferenzError(f"unexpected {type(error).__name__}{where}; this is a bug in fallkonferenz, nothing was written")
