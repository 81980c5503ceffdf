"""All file access: narratives, YAML, built-in templates, models, the vault."""
