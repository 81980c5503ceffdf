"""Places behind the label of a form: "Ort: Lübz", "Kommune: VANG"."""

from fallkonferenz.detect.recognizers.place_label.recognizer import make

__all__ = ["make"]
