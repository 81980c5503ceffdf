"""Make the shipped files of the trained weights: ONNX with 8-bit weights, tokenizer, labels and decoding floors.

usage: python models/train/export.py --work FOLDER [--weights model.pt] [--out models/ner]
"""

from __future__ import annotations

import argparse
import json
import pathlib
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

import weights
from labels import LABELS
from network import Tagger

MODELS = pathlib.Path(__file__).parents[1]
# A word is covered if its chance of being outside is below the floor of its type: high where a miss harms most. Chosen on
# the held-out narratives: raising one further costs more false marks than it finds, lowering one loses direct identifiers.
DEFAULT_FLOORS = {
    "": 0.4, "PERSON": 0.8, "LOCATION": 0.7, "ORGANIZATION": 0.75, "ADDRESS": 0.65, "AGE": 0.35, "PROFESSION": 0.4, "ORIGIN": 0.6,
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=pathlib.Path, required=True)
    options.add_argument("--weights", default="model.pt")
    options.add_argument("--out", type=pathlib.Path, default=MODELS / "ner")
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    pieces = [(piece, score) for piece, score in json.loads((given.work / "pieces.json").read_text(encoding="utf-8"))]
    weights.tokenizer(pieces).save(str(given.out / "tokenizer.json"), pretty=False)
    model = Tagger(len(pieces), len(LABELS))
    model.load_state_dict(torch.load(given.work / given.weights))
    model.eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = pathlib.Path(folder) / "whole.onnx"
        ready = pathlib.Path(folder) / "ready.onnx"
        torch.onnx.export(
            model,
            (torch.zeros(1, 8, dtype=torch.long), torch.ones(1, 8, dtype=torch.long)),
            str(whole),
            input_names=["ids", "mask"],
            output_names=["logits"],
            dynamic_axes={name: {0: "batch", 1: "length"} for name in ("ids", "mask", "logits")},
            dynamo=False,
            opset_version=17,
        )
        quant_pre_process(str(whole), str(ready), skip_symbolic_shape=True)
        target = given.out / "model.onnx"
        quantize_dynamic(
            str(ready), str(target), weight_type=QuantType.QInt8, per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
            extra_options={"MatMulConstBOnly": True},
        )
    made = onnx.load(str(target))
    onnx.checker.check_model(made)
    floors_file = given.out / "labels.json"
    floors = json.loads(floors_file.read_text())["outside"] if floors_file.exists() else DEFAULT_FLOORS
    floors_file.write_text(json.dumps({"labels": LABELS, "outside": floors}, indent=1) + "\n", encoding="utf-8")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
