"""Streets, houses, farms, flats, floors, postcodes and the town behind a postcode."""

from fallkonferenz.detect.recognizers.address.recognizer import make

__all__ = ["make"]
