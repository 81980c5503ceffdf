"""Read files of a case in the formats that people send, and write them again without anything hidden: one module a format."""
