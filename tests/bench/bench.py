"""bench.py [ARTICLE [ROUNDS]]: publishes one article cold, each time as a whole process, beside Node's own start and
Typst, in turns, and prints medians and ratios. Needs build/ and typst (requirements.txt); `npm run bench` sees to both."""
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "article.txt"
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 5
FONTS = ROOT / "fonts" / "literata"
AIM = 0.6  # seconds of CPU above Node's start, without pictures


def run(command):
    """Wall and CPU seconds of a process and its children, and the largest resident set in MB."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def typst_source():
    """The same article as Typst markup, on the same page with the same face: its paragraphs, headings and captions."""
    printed = subprocess.run(["node", ROOT / "build/bin.js", "inspect", ARTICLE], check=True, capture_output=True).stdout
    article = json.loads(printed)
    escaped = lambda text: "".join("\\" + c if c in '\\#*_`$<>@~=-+/[]"\'' else c for c in text or "")
    lines = [
        f"#set document(title: {json.dumps(article['headline'] or 'Untitled', ensure_ascii=False)})",
        f"#set text(font: \"Literata\", size: 11.5pt, lang: {json.dumps(article['language'].split('-')[0])})",
        '#set page(paper: "a4", margin: (left: 159pt, right: 100pt, top: 90pt, bottom: 144pt), numbering: "1")',
        "#set par(justify: true, first-line-indent: 1em)",
        f"= {escaped(article['headline'])}",
    ]
    for block in article["blocks"]:
        if block["type"] == "heading":
            lines.append("== " + escaped(block["text"]))
        elif isinstance(block.get("text"), str):
            lines.append(escaped(block["text"]))
    return "\n\n".join(lines) + "\n"


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "article.typ"
        source.write_text(typst_source(), encoding="utf-8")
        out = Path(folder) / "out"
        compile_it = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]], pdf_standards=['ua-1'])"
        rows = {
            "Node's own start": ["node", "-e", "0"],
            "Typst, PDF/UA-1 alone": [sys.executable, "-c", compile_it, source, Path(folder) / "article.pdf", FONTS],
            "Imprint, PDF and EPUB": ["node", ROOT / "tests/bench/without-pictures.mjs", ARTICLE, out],
            "Imprint, with pictures": ["node", ROOT / "build/bin.js", "publish", ARTICLE, "--out", out],
        }
        for command in rows.values():
            run(command)  # the disk's cache is warm for all of them
        times = {name: [] for name in rows}
        for _ in range(ROUNDS):
            for name, command in rows.items():
                times[name].append(run(command))
    wall = {name: statistics.median(w for w, _ in runs) for name, runs in times.items()}
    cpu = {name: statistics.median(c for _, c in runs) for name, runs in times.items()}
    node, typst = list(rows)[:2]
    print(f"{ARTICLE.name}, medians of {ROUNDS}, load {os.getloadavg()[0]:.1f}\n")
    print(f"| {'':24} | wall s | CPU s | CPU: × Node | × Typst | s above Node |")
    print(f"| {'-' * 24} | -----: | ----: | ----------: | ------: | -----------: |")
    for name in rows:
        c = cpu[name]
        print(
            f"| {name:24} | {wall[name]:6.2f} | {c:5.2f} | {c / cpu[node]:11.1f} | {c / cpu[typst]:7.1f} | {c - cpu[node]:12.2f} |"
        )
    above = cpu["Imprint, PDF and EPUB"] - cpu[node]
    print(f"\n{above:.2f} s of CPU above Node's start; the aim is {AIM} s.")


main()
