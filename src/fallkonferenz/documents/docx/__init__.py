"""Word documents: `package` (the archive and its parts), `story` (what a reader reads), `styles`, `plain` (a new one)."""
