"""Time what a user waits for: a page with the model warm, a whole process from a cold start, and a file of many pages.

usage: python benchmarks/speed.py [--write README.md]

Prints a table; `--write` puts it between the markers `<!-- speed:begin -->` and `<!-- speed:end -->` of a file.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from fallkonferenz import pipeline
from fallkonferenz.core import markup

CASES = sorted((pathlib.Path(__file__).parents[1] / "examples" / "cases").glob("*.txt"))
WORDS = 350
NARRATIVES = pathlib.Path(__file__).parents[1] / "models" / "corpus" / "narratives"
LARGE = 200_000  # characters of the large file
RUNS = 15
BEGIN, END = "<!-- speed:begin -->", "<!-- speed:end -->"


def page(text: str) -> str:
    """Return the first 350 words of a case."""
    return " ".join((text + " " + text).split(" ")[:WORDS])


def warm() -> list[tuple[str, float]]:
    """Return the median seconds of a page by language."""
    rows = []
    for case in CASES:
        narrative = pipeline.narrative("page", page(case.read_text(encoding="utf-8")))
        pipeline.detect(narrative)
        times = []
        for _ in range(RUNS):
            began = time.perf_counter()
            pipeline.detect(narrative)
            times.append(time.perf_counter() - began)
        rows.append((narrative.language.value, statistics.median(times)))
    return rows


def process(*arguments: str) -> tuple[float, float]:
    """Return the median seconds and the peak megabytes of a process."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "fallkonferenz", *arguments], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 if platform.system() == "Linux" else 1024**2)
    return statistics.median(times), peak


def large() -> tuple[float, float]:
    """Return the seconds and the peak megabytes of `anonymize` for one large file: German narratives, one after another."""
    marked = (file.read_text(encoding="utf-8") for file in sorted(NARRATIVES.glob("de-[0-9]*.txt")))
    text = "\n\n".join(markup.parse(one)[0] for one in marked)[:LARGE]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "large.txt")
        file.write_text(text, encoding="utf-8")
        began = time.perf_counter()
        command = [sys.executable, "-m", "fallkonferenz", "anonymize", str(file), "-o", str(file.with_name("made.txt"))]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds = time.perf_counter() - began
    if done.returncode not in (0, 1):  # 1: a person must look at it
        raise RuntimeError("anonymize failed")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / (1024 if platform.system() == "Linux" else 1024**2)
    return seconds, peak


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--write", type=pathlib.Path)
    given = options.parse_args()
    help_seconds, _ = process("--help")
    cold_seconds, cold_peak = process("detect", "--json", str(CASES[0]))
    rows = [(f"a page of {WORDS} words, model warm, {language}", f"{seconds:.2f} s") for language, seconds in warm()]
    rows += [
        ("cold start to finished page, whole process", f"{cold_seconds:.1f} s"),
        ("peak memory of that process", f"{cold_peak:.0f} MB"),
        ("`fallkonferenz --help`", f"{help_seconds:.2f} s"),
    ]
    large_seconds, large_peak = large()
    rows += [
        (f"a file of {LARGE // 1000} kB: found, replaced and checked (once)", f"{large_seconds:.0f} s"),
        ("peak memory of that process", f"{large_peak:.0f} MB"),
    ]
    table = "\n".join(["| what | median |", "| --- | --- |", *(f"| {what} | {value} |" for what, value in rows)])
    table += f"\n\n{os.cpu_count()} cores, Python {platform.python_version()}; `python benchmarks/speed.py --write README.md`."
    print(table)
    if given.write:
        text = given.write.read_text(encoding="utf-8")
        head, rest = text.split(BEGIN)
        given.write.write_text(f"{head}{BEGIN}\n{table}\n{END}{rest.split(END)[1]}", encoding="utf-8")


if __name__ == "__main__":
    main()
