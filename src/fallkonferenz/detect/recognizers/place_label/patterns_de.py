"""German labels of places in forms. Source: own selection after the forms described in the domain handbook."""

LABELS = "Ort Wohnort Geburtsort Ortsteil Ortschaft Stadtteil Gemeinde Stadt Kreis Landkreis Herkunftsland Geburtsland Heimatort Zuzug_aus"
