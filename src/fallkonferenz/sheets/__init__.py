"""Case templates and case sheets: read, fill, check. Never sees an original."""
