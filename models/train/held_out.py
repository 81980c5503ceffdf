"""Print the files of the narratives that no training run sees: fallkonferenz evaluate $(python models/train/held_out.py)"""

from __future__ import annotations

import pathlib

import data

NARRATIVES = pathlib.Path(__file__).parents[1] / "corpus" / "narratives"

if __name__ == "__main__":
    for file in sorted(NARRATIVES.glob("*.txt")):
        if data.is_validation(file.stem):
            print(file)
