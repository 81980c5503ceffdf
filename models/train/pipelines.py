"""Write the four spaCy pipeline folders `models/de`, `sv`, `nb`, `nn`: a tokenizer and our component, no weights."""

from __future__ import annotations

import pathlib

import spacy

from fallkonferenz.detect.model.component import NAME

MODELS = pathlib.Path(__file__).parents[1]
LANGUAGES = {"de": "German", "sv": "Swedish", "nb": "Norwegian Bokmål", "nn": "Norwegian Nynorsk"}


def main() -> None:
    for code, language in LANGUAGES.items():
        pipeline = spacy.blank(code)
        pipeline.add_pipe(NAME)
        pipeline.meta.update(
            name="fallkonferenz_ner",
            version="0.1.0",
            description=f"{language} tokenizer and the named-entity model of fallkonferenz in ../ner",
            author="the fallkonferenz authors",
            license="CC-BY-SA-4.0",
        )
        pipeline.to_disk(MODELS / code, exclude=["vocab"])
        print(MODELS / code)


if __name__ == "__main__":
    main()
