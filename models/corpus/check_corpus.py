"""Check the mark-up of the case narratives and count what they hold.

usage: python models/corpus/check_corpus.py [FILE_OR_FOLDER ...]

Prints one line for each problem and a table of counts; exits with 1 if there is a problem. It reads the mark-up of
`README.md` beside it: `[[TYPE|surface]]`, not nested, not empty, no blank at the edges.
"""

from __future__ import annotations

import collections
import pathlib
import re
import sys

TYPES = frozenset(
    "PERSON ADDRESS LOCATION ORGANIZATION DATE AGE PHONE EMAIL URL ID PROFESSION ORIGIN".split()
)
MARK = re.compile(r"\[\[([A-Z]+)\|([^\[\]|]*)\]\]")
HERE = pathlib.Path(__file__).parent


def problems(text: str) -> list[str]:
    """Return what is wrong with the mark-up of one narrative, each with its line number."""
    found = []
    blanked = MARK.sub(lambda match: "\n" * match.group().count("\n"), text)
    for number, line in enumerate(blanked.split("\n"), 1):
        if "[[" in line or "]]" in line:
            found.append(f"line {number}: broken mark-up")
    for match in MARK.finditer(text):
        number = text.count("\n", 0, match.start()) + 1
        kind, surface = match.groups()
        if kind not in TYPES:
            found.append(f"line {number}: unknown type {kind}")
        if not surface.strip() or surface != surface.strip():
            found.append(f"line {number}: {kind} is empty or has a blank at its edge")
    return found


def main(arguments: list[str]) -> int:
    places = [pathlib.Path(argument) for argument in arguments] or [HERE / "narratives"]
    files = [
        file for place in places for file in (sorted(place.rglob("*.txt")) if place.is_dir() else [place])
    ]
    counts: collections.Counter[tuple[str, str]] = collections.Counter()
    bad = 0
    for file in files:
        text = file.read_text(encoding="utf-8")
        for problem in problems(text):
            print(f"{file}: {problem}")
            bad += 1
        language = file.name[:2]
        counts[language, "documents"] += 1
        counts[language, "words"] += len(MARK.sub(r"\2", text).split())
        for match in MARK.finditer(text):
            counts[language, match.group(1)] += 1
    for language in sorted({language for language, _ in counts}):
        print(language, " ".join(f"{key}={n}" for (lang, key), n in counts.items() if lang == language))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
