"""Average weights of the same network: of two runs from one start the mean finds more than either alone.

usage: python models/train/average.py --work FOLDER first.pt=0.3 second.pt=0.7 [--out model.pt]
"""

from __future__ import annotations

import argparse
import pathlib

import torch


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--out", default="model.pt")
    options.add_argument("shares", nargs="+", metavar="WEIGHTS=SHARE")
    given = options.parse_args()
    shares = {name: float(share) for name, _, share in (part.partition("=") for part in given.shares)}
    parts = {name: torch.load(given.work / name) for name in shares}
    keys = next(iter(parts.values())).keys()
    torch.save({key: sum(shares[name] * parts[name][key] for name in parts) for key in keys}, given.work / given.out)


if __name__ == "__main__":
    main()
