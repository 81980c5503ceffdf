"""The results of many forums as one documentation: a table with the rounds, a long form, and what the press gets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fallkonferenz.core.case import Document
from fallkonferenz.core.meeting import Forum
from fallkonferenz.render.environment import Assets, render
from fallkonferenz.render.formats import Page, convert
from fallkonferenz.render.handout import file_name
from fallkonferenz.render.words import Words

LONGEST = 160  # characters of a statement
MOST = 3  # statements of a round
TITLE_WIDTH = 24  # percent


def problems(forum: Forum) -> tuple[str, ...]:
    """Return what keeps the results of a forum from being published."""
    found = []
    for number, statements in enumerate(forum.rounds, 1):
        if len(statements) > MOST:
            found.append(f"round {number}: {len(statements)} statements, at most {MOST}")
        found += [
            f"round {number}, statement {i}: {len(text)} characters, at most {LONGEST}"
            for i, text in enumerate(statements, 1)
            if len(text) > LONGEST
        ]
    return tuple(found)


def documents(forums: Sequence[Forum], title: str, words: Words, assets: Assets, formats: Sequence[str]) -> tuple[Document, ...]:
    """Return the documentation, and the press table of the forums whose lead has released them."""
    pages = [_page(forums, title, words, assets, "forums.html", words.t("doc.results"))]
    released = [forum for forum in forums if forum.released]
    if released:
        pages.append(_page(released, title, words, assets, "forums_press.html", words.t("doc.press")))
    return tuple(document for page in pages for document in convert(page, formats, assets, words))


def _page(forums: Sequence[Forum], title: str, words: Words, assets: Assets, template: str, name: str) -> Page:
    rounds = max((len(forum.rounds) for forum in forums), default=1) or 1
    heads = [words.t("forum")]
    heads += [words.t("forum.results_n", n=n) for n in range(1, rounds + 1)] if rounds > 1 else [words.t("forum.results")]
    values = {
        "title": title,
        "heads": heads,
        "widths": [TITLE_WIDTH, *[(100 - TITLE_WIDTH) // rounds] * rounds],
        "rows": [[(forum.title,), *(forum.rounds[n] if n < len(forum.rounds) else () for n in range(rounds))] for forum in forums],
        "forums": [_long(forum, words) for forum in forums],
    }
    return Page(file_name(name), name, render(assets, template, words, values), folder="", header=title)


def _long(forum: Forum, words: Words) -> dict[str, Any]:
    lists = [
        (words.t("forum.input"), (forum.input,) if forum.input else ()),
        (words.t("forum.discussion"), forum.discussion),
        *(
            (words.t("forum.results_n", n=n) if len(forum.rounds) > 1 else words.t("forum.results"), statements)
            for n, statements in enumerate(forum.rounds, 1)
        ),
        (words.t("forum.addressed_to"), tuple(words.word("to", one) for one in forum.addressed_to)),
        (words.t("forum.open_questions"), forum.open_questions),
    ]
    head = ", ".join(part for part in (forum.lead, forum.people) if part)
    return {"title": forum.title, "head": head, "lists": [one for one in lists if one[1]]}
