"""Look once more at what is about to be handed out."""
