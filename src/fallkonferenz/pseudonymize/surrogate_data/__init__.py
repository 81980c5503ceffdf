"""What surrogates are made of, by language; each module names its sources."""
