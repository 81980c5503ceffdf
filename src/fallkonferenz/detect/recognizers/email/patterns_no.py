"""E-mail addresses in dictation; written ones are the same everywhere (`patterns`)."""

from __future__ import annotations

from fallkonferenz.detect.recognizers.email.patterns import RULES as WRITTEN
from fallkonferenz.detect.recognizers.email.patterns import dictated

RULES = (*WRITTEN, dictated("no"))
