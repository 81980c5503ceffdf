"""The network: multilingual-e5-small's encoder with one linear layer that labels every piece."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

HEADS = 12
EPSILON = 1e-12


class Layer(nn.Module):
    """One post-LayerNorm transformer layer."""

    def __init__(self, hidden: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.q = nn.Linear(hidden, hidden)
        self.k = nn.Linear(hidden, hidden)
        self.v = nn.Linear(hidden, hidden)
        self.ao = nn.Linear(hidden, hidden)
        self.aln = nn.LayerNorm(hidden, eps=EPSILON)
        self.fi = nn.Linear(hidden, inner)
        self.fo = nn.Linear(inner, hidden)
        self.oln = nn.LayerNorm(hidden, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        batch, length, hidden = x.shape
        q, k, v = (
            part(x).view(batch, length, HEADS, hidden // HEADS).transpose(1, 2) for part in (self.q, self.k, self.v)
        )
        scores = q @ k.transpose(2, 3) * (hidden // HEADS) ** -0.5 + bias
        mixed = (torch.softmax(scores, dim=-1) @ v).transpose(1, 2).reshape(batch, length, hidden)
        x = self.aln(x + self.dropout(self.ao(mixed)))
        return self.oln(x + self.dropout(self.fo(functional.gelu(self.fi(x)))))


class Tagger(nn.Module):
    """Piece ids (batch, length) and a mask of the same shape to logits (batch, length, labels)."""

    def __init__(self, pieces: int, labels: int, hidden: int = 384, inner: int = 1536, layers: int = 12,
                 dropout: float = 0.1) -> None:
        super().__init__()
        self.word = nn.Embedding(pieces, hidden)
        self.position = nn.Embedding(512, hidden)
        self.ln = nn.LayerNorm(hidden, eps=EPSILON)
        self.layers = nn.ModuleList([Layer(hidden, inner, dropout) for _ in range(layers)])
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(hidden, labels)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.ln(self.word(ids) + self.position(positions)))
        bias = (1.0 - mask.to(x.dtype))[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return self.head(self.dropout(x))

    def load_encoder(self, arrays: dict[str, np.ndarray]) -> None:
        """Take over the encoder's weights; the one token type is folded into the positions."""

        def put(target: Tensor, name: str) -> None:
            target.data.copy_(torch.from_numpy(arrays[name]).view_as(target))

        put(self.word.weight, "emb.word")
        put(self.position.weight, "emb.pos")
        hidden = self.position.weight.shape[1]
        self.position.weight.data += torch.from_numpy(arrays["emb.type"].reshape(-1, hidden)[0])
        put(self.ln.weight, "emb.ln.w")
        put(self.ln.bias, "emb.ln.b")
        for number, layer in enumerate(self.layers):
            for part in ("q", "k", "v", "ao", "aln", "fi", "fo", "oln"):
                put(getattr(layer, part).weight, f"l{number}.{part}.w")
                put(getattr(layer, part).bias, f"l{number}.{part}.b")
