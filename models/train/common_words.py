"""Write the lists of common words: what stands outside names in the narratives and corpora and is nobody's name.

usage: python models/train/common_words.py --corpora FOLDER

A word counts if it is seen outside names (once in the training narratives, twice in the corpora), never inside one, is in
wordfreq's list of its language, and is in none of Faker's name lists. Held-out narratives are not read.
"""

from __future__ import annotations

import argparse
import collections
import pathlib
import random
import re
import textwrap

import wordfreq

import data
from multiply import ABROAD, GIVEN, HOME, SURNAMES, _names
from train import NARRATIVES, training_corpora

WORD = re.compile(r"[^\W\d_]{2,}")
NAMING = frozenset({"PERSON", "LOCATION", "ORGANIZATION", "ADDRESS"})
TARGET = pathlib.Path(__file__).parents[2] / "src" / "fallkonferenz" / "detect" / "common_words"
NAMES = {"de": "German", "sv": "Swedish", "no": "Norwegian (both written forms)"}
HEAD = '''"""{name} words that were never seen in a name, in lower case. Written by models/train/common_words.py; do not edit."""

from __future__ import annotations

WORDS = frozenset(
    """
{words}
    """.split()
)
'''


def seen_names() -> set[str]:
    """Return the name words of Faker's lists and of our own."""
    found: set[str] = set()
    for locale in sorted({*ABROAD, *(one for home in HOME.values() for one in home)}):
        for names in _names(locale):
            found.update(part.lower() for name in names for part in WORD.findall(name))
    for table in (GIVEN, SURNAMES):
        found.update(part.lower() for names in table.values() for name in names for part in WORD.findall(name))
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", type=pathlib.Path, required=True)
    given = options.parse_args()
    outside: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    inside: dict[str, set[str]] = collections.defaultdict(set)
    own = [example for name, example in data.narratives(NARRATIVES).items() if not data.is_validation(name)]
    for weight, examples in ((2, own), (1, training_corpora(given.corpora, random.Random(1)))):
        for example in examples:
            language = "no" if example.language in ("nb", "nn") else example.language
            names = {at for start, end, kind in example.spans if kind in NAMING for at in range(start, end)}
            for match in WORD.finditer(example.text):
                if match.start() in names:
                    inside[language].add(match.group().lower())
                else:
                    outside[language][match.group().lower()] += weight
    names_of_people = seen_names()
    TARGET.mkdir(exist_ok=True)
    for language, name in NAMES.items():
        known = set(wordfreq.get_frequency_dict("nb" if language == "no" else language, wordlist="best"))
        if language == "no":
            known = set(outside[language])  # wordfreq has no Nynorsk
        words = sorted(
            word
            for word, count in outside[language].items()
            if count >= (3 if language == "no" and word not in known else 2)
            and word in known and word not in inside[language] and word not in names_of_people
        )
        text = textwrap.fill(" ".join(words), 118, break_long_words=False, break_on_hyphens=False)
        (TARGET / f"{language}.py").write_text(HEAD.format(name=name, words=text), encoding="utf-8")
        print(language, len(words))


if __name__ == "__main__":
    main()
