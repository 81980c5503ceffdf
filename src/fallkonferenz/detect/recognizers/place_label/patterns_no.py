"""Norwegian labels of places in forms (both written forms). Source: own selection after the forms described in the domain handbook."""

LABELS = "Sted Stad Bosted Bustad Poststed Poststad Fødested Fødestad Kommune Bostedskommune Bustadkommune Hjemkommune Heimkommune Bydel Fylke Fødeland Heimland Hjemland Hjemsted Heimstad"
