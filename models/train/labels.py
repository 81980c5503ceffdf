"""The labels of a piece: outside, or begin and inside of one of the twelve entity types."""

from __future__ import annotations

TYPES = (
    "PERSON", "ADDRESS", "LOCATION", "ORGANIZATION", "DATE", "AGE",
    "PHONE", "EMAIL", "URL", "ID", "PROFESSION", "ORIGIN",
)
LABELS = ("O", *(f"{position}-{kind}" for kind in TYPES for position in "BI"))
NUMBER = {label: number for number, label in enumerate(LABELS)}
