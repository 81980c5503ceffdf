"""Run commands as a user does, and a detector of a few invented names that needs no model."""

from __future__ import annotations

import dataclasses
import pathlib
import re
from collections.abc import Iterator
from typing import Protocol

from typer.testing import CliRunner

from fallkonferenz.cli.app import app
from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

PATTERNS = {
    EntityType.PERSON: re.compile(r"\b(?:Anna|Müllers?|Yıldız|Kaya)\b"),
    EntityType.DATE: re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b"),
    EntityType.LOCATION: re.compile(r"\bGüstrow\b"),
}
NARRATIVE = "Frau Müller kam am 12.03.2021 mit Anna aus Güstrow.\nAnna schläft schlecht, Frau Müller ist müde.\n"
ORIGINALS = ("Müller", "Anna", "Güstrow", "12.03.2021")


@dataclasses.dataclass(frozen=True, slots=True)
class Run:
    """How a command ended."""

    exit_code: int
    stdout: str
    stderr: str
    stdout_bytes: bytes


class Runner(Protocol):
    """Runs a command."""

    def __call__(self, *arguments: str | pathlib.Path, stdin: bytes = b"") -> Run: ...


def run_command(*arguments: str | pathlib.Path, stdin: bytes = b"") -> Run:
    """Run a command in this process."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Run(result.exit_code, result.stdout, result.stderr, result.stdout_bytes)


def find(text: str) -> Iterator[Span]:
    """Find the few names above."""
    for kind, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            yield Span(match.start(), match.end(), kind, 0.95, "fake")
