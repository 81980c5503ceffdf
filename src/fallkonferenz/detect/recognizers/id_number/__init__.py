"""Numbers and codes that stand for a person, a file, an account or a car."""

from fallkonferenz.detect.recognizers.id_number.recognizer import make

__all__ = ["make"]
