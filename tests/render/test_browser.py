"""What Chromium makes of the HTML: nothing loads from outside, nothing overflows, no two words of a drawing overlap.

Skipped where there is no Chromium. All pages are opened in frames of one page, whose script measures them.
"""

from __future__ import annotations

import dataclasses
import html
import json
import os
import pathlib
import re
import shutil
import subprocess

import pytest

from fallkonferenz.core.case import Document
from fallkonferenz.core.entities import Language
from fallkonferenz.core.meeting import Forum
from fallkonferenz.render.formats import to_html
from fallkonferenz.render.forums import documents as forum_documents
from fallkonferenz.render.pages import pages
from support.meetings import EXAMPLES, FULL_CASE, LIBRARY, LONG_CASE, MEETING, example, session

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
WIDTHS = (1200, 420)  # of the window: a laptop, a telephone
MOST_SECONDS = 120
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')  # taken out, so that whatever loads is seen
_SCRIPT = """
const found = [];
for (const frame of document.querySelectorAll("iframe")) {
  const view = frame.contentWindow, page = view.document, name = frame.title;
  const tell = (what, node) => found.push(`${name}: ${what}: ${(node.textContent || node.tagName).trim().slice(0, 60)}`);
  for (const one of view.performance.getEntriesByType("resource")) found.push(`${name}: loads ${one.name}`);
  if (!page.body || !page.body.textContent.trim()) found.push(`${name}: is empty`);
  const root = page.documentElement;
  if (root.scrollWidth > root.clientWidth) tell(`is ${root.scrollWidth} wide in ${root.clientWidth}`, root);
  for (const node of page.querySelectorAll("h1, h2, h3, p, li, td, th, .line, .question, .card"))
    if (node.scrollWidth > node.clientWidth + 1 && view.getComputedStyle(node).display !== "inline") tell("overflows", node);
  for (const drawing of page.querySelectorAll("svg")) {
    const edge = drawing.getBoundingClientRect();
    const words = [...drawing.querySelectorAll("text")].map((node) => [node, node.getBoundingClientRect()]);
    for (const [i, [node, a]] of words.entries()) {
      if (a.left < edge.left - 1 || a.right > edge.right + 1 || a.bottom > edge.bottom + 1) tell("leaves its drawing", node);
      for (const [other, b] of words.slice(i + 1)) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 0.35 * Math.min(a.height, b.height)) tell(`covers ${other.textContent}`, node);
      }
    }
  }
}
document.body.textContent = "FOUND" + JSON.stringify(found) + "END";
"""


def look(folder: pathlib.Path, documents: dict[str, str]) -> list[str]:
    """Return what Chromium finds wrong with documents in windows of these widths."""
    frames = []
    for number, (name, text) in enumerate(documents.items()):
        (folder / f"{number}.html").write_text(_POLICY.sub("", text), encoding="utf-8")
        for width in WIDTHS:
            frames.append(f'<iframe title="{html.escape(name)}" src="{number}.html" style="width:{width}px;height:900px"></iframe>')
    page = folder / "all.html"
    page.write_text(f'<meta charset="utf-8"><body>{"".join(frames)}<script>window.onload = () => {{ {_SCRIPT} }}</script>', encoding="utf-8")
    root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command = [
        str(CHROMIUM), "--headless", *root, "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND", "--allow-file-access-from-files",
        f"--user-data-dir={folder / 'profile'}", "--window-size=1400,1000", "--virtual-time-budget=20000", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=MOST_SECONDS, check=False)
    match = re.search(r"FOUND(\[.*\])END", done.stdout, re.DOTALL)
    assert match, f"Chromium measured nothing: {done.stderr[-500:]}"
    return list(json.loads(html.unescape(match[1])))


def built() -> dict[str, str]:
    """Return as HTML the packs of the examples, of two large cases, of the other plans without any, and a documentation."""
    sessions = {path.stem: example(path.stem) for path in sorted(EXAMPLES.glob("*.yaml"))}
    for number, plan in enumerate(name for name in LIBRARY.names("plans") if name not in sessions):
        language = list(Language)[number % len(Language)]
        sessions[f"{plan}.{language}"] = session(dataclasses.replace(MEETING, plan=plan, setting=plan, lang=language))
    sessions["full"] = session(MEETING, FULL_CASE, LONG_CASE)
    made = {
        f"{name}/{page.stem}": to_html(page, one.assets, one.words).decode() for name, one in sessions.items() for page in pages(one)
    }
    one = sessions["full"]
    forums = [Forum(f"Forum {i}", "Hebamme", rounds=(("Satz " * 30,), ("Noch ein Satz " * 10,)), released=True) for i in range(9)]
    documents: tuple[Document, ...] = forum_documents(forums, "Fachtag", one.words, one.assets, ["html"])
    return made | {document.name: document.content.decode() for document in documents}


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_nothing_loads_and_nothing_overflows(tmp_path: pathlib.Path) -> None:
    """No page of a pack loads anything, none is wider than its window, no word leaves its cell or covers another one."""
    documents = built()
    assert len(documents) > 150
    assert look(tmp_path, documents) == []


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_the_look_finds_what_is_wrong(tmp_path: pathlib.Path) -> None:
    """A page that loads a picture, is too wide and lets words overlap is found out."""
    bad = (
        '<body><img src="http://example.invalid/a.png"><p style="width:90px;white-space:nowrap">viel zu lang für so wenig Platz</p>'
        '<svg width="200" height="40"><text x="10" y="20">eins</text><text x="15" y="22">zwei</text></svg>'
    )
    found = look(tmp_path, {"bad": bad})
    assert {word for word in ("loads", "overflows", "covers") if any(word in one for one in found)} == {"loads", "overflows", "covers"}
