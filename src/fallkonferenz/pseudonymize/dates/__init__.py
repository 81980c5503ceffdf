"""Dates: read every written form of four languages, and answer it in the same form, or coarsely."""
