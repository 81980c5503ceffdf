"""Replace what was found by surrogates that keep grammar, family and time."""
