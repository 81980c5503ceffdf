"""The words by which a narrative is read, in four languages; written for this project from the handbook's glossary."""
