"""The genogram of a case: who belongs to whom (family), where each stands (layout), how it looks (draw), in words (wording)."""
