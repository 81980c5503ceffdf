"""E-mail addresses, also with a spelled-out at sign."""

from fallkonferenz.detect.recognizers.email.recognizer import make

__all__ = ["make"]
