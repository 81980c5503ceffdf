"""Measure detection against annotated narratives."""
