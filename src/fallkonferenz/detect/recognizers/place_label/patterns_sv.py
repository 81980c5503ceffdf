"""Swedish labels of places in forms. Source: own selection after the forms described in the domain handbook."""

LABELS = "Ort Bostadsort Hemort Postort Födelseort Kommun Hemkommun Stadsdel Bostadsområde Län Födelseland Hemland"
