"""Web addresses, with and without scheme."""

from fallkonferenz.detect.recognizers.url.recognizer import make

__all__ = ["make"]
