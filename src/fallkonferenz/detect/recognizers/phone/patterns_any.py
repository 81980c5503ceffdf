"""Telephone numbers by their form, in every language: relatives live abroad, and invented numbers are valid nowhere."""

from __future__ import annotations

import re

from fallkonferenz.core.entities import EntityType
from fallkonferenz.detect.recognizers.rule import Rule

BEFORE = r"(?<![\w+])(?<!\d[-./,:])(?<!\d )"
GAP = r"(?: {1,2}| ?\n {0,3})"  # between groups, also over a line break
AFTER = r"(?![\w])(?![-./,:]\d)"

INTERNATIONAL = Rule(
    EntityType.PHONE,
    re.compile(rf"{BEFORE}(?:\+|00)[1-9]\d{{0,2}}(?:[ ()/.–-]{{0,3}}\d){{6,13}}{AFTER}"),
    0.95,
    "ITU-T E.123",
)
EXTENSION = r"(?P<x>[-–]? ?\d{2,5})"
