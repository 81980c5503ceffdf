"""Find what identifies: recognizers by rule, a model of our own, and the memory of the document."""
