"""The types of the domain and pure functions on them; no files, no screens, standard library only."""
