"""`fallkonferenz anonymize`."""

from __future__ import annotations


def anonymize_command(files: list[str]) -> None:
    """Being built."""
