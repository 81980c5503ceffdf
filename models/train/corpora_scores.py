"""Measure the shipped model on the test splits of the public corpora.

usage: python models/train/corpora_scores.py --corpora FOLDER [--model models/ner] [--write models/ner/README.md]

Sentences are read in the order of the corpus, several at once, as in a document. A span counts if its tokens are
exactly the annotated ones (precision, recall, F1 as in the literature); `found` is the share of annotated spans all of
whose words are covered, whatever the type (recall of the risk kind). `even` is F1 with one floor of 0.5 for all types: the
shipped floors favour recall, the literature weighs misses and false marks alike.
"""

from __future__ import annotations

import argparse
import collections
import pathlib
import random

import data
from fallkonferenz.detect.model.tagger import HINT, Tagger
from fallkonferenz.store.marked import write_between

TESTS = ("norne-nb.test", "norne-nn.test", "germeval2014.test", "swedish-ner-corpus.test", "uner-sv-talbanken.test", "uner-sv-pud.test", "uner-de-pud.test", "ler-legal.test", "mobie.test")
KINDS = ("PERSON", "LOCATION", "ORGANIZATION")


def tokens_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without blanks, so that extents compare."""
    surface = text[start:end]
    return start + len(surface) - len(surface.lstrip()), end - (len(surface) - len(surface.rstrip()))


def scores(tagger: Tagger, file: pathlib.Path) -> dict[str, dict[str, float]]:
    """Return precision, recall, F1 and `found` of each type."""
    counts: collections.Counter[tuple[str, str]] = collections.Counter()
    for example in data.corpus(file, random.Random(1)):
        marked = [s for s in tagger.spans(example.text) if s.recognizer != HINT]
        covered = set()
        for span in marked:
            covered.update(range(span.start, span.end))
        gold = {(*tokens_of(example.text, s, e), k) for s, e, k in example.spans if k in KINDS}
        made = {(s.start, s.end, s.entity_type.value) for s in marked if s.entity_type.value in KINDS}
        for start, end, kind in gold:
            counts[kind, "gold"] += 1
            counts[kind, "hit"] += (start, end, kind) in made
            counts[kind, "found"] += all(p in covered for p in range(start, end) if example.text[p].isalnum())
        for _, _, kind in made:
            counts[kind, "made"] += 1
    result = {}
    for kind in KINDS:
        gold, hit, made = counts[kind, "gold"], counts[kind, "hit"], counts[kind, "made"]
        result[kind] = {
            "spans": gold,
            "precision": hit / max(1, made),
            "recall": hit / max(1, gold),
            "f1": 2 * hit / max(1, made + gold),
            "found": counts[kind, "found"] / max(1, gold),
        }
    return result


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", type=pathlib.Path, required=True)
    options.add_argument("--model", type=pathlib.Path, default=pathlib.Path(__file__).parents[1] / "ner")
    options.add_argument("--write", type=pathlib.Path, help="put the table into this Markdown file")
    given = options.parse_args()
    tagger, even_tagger = Tagger(given.model), Tagger(given.model, floor=0.5)
    found, even = {}, {}
    for test in TESTS:
        file = given.corpora / f"{test}.jsonl.gz"
        found[test] = scores(tagger, file)
        even[test] = scores(even_tagger, file)["PERSON"]["f1"]
        row = "  ".join(f"{k[:3]} P {v['precision']:.3f} R {v['recall']:.3f} F {v['f1']:.3f} found {v['found']:.3f}" for k, v in found[test].items())
        print(f"{test:28s}{row}  PER F even {even[test]:.3f}", flush=True)
    if given.write:
        head = "| test split | spans | person P | R | F1 | F1 even | found | location F1 | found | organization F1 | found |"
        rows = [head, "| --- |" + " ---: |" * 10]
        for test, kinds in found.items():
            person, place, institution = (kinds[kind] for kind in KINDS)
            cells = [
                f"{sum(int(k['spans']) for k in kinds.values())}",
                *(f"{person[figure]:.3f}" for figure in ("precision", "recall", "f1")),
                f"{even[test]:.3f}",
                f"{person['found']:.3f}",
                *(f"{kind[figure]:.3f}" for kind in (place, institution) for figure in ("f1", "found")),
            ]
            rows.append(f"| {test} | {' | '.join(cells)} |")
        write_between(given.write, "corpora", "\n".join(rows))


if __name__ == "__main__":
    main()
