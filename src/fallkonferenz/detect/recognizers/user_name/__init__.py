"""Names under which people are found on the net: @handles and accounts named after their service."""

from fallkonferenz.detect.recognizers.user_name.recognizer import make

__all__ = ["make"]
