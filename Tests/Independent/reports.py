"""Writes the reports that the checks of pages read.

python3 reports.py PROGRAM FOLDER writes to FOLDER one report of each kind:

americas  the public data as they are
exercise  all made-up states, with the answers of three and an organization
hostile   the same with one state, and in every text something that breaks careless pages
"""

import concurrent.futures
import itertools
import pathlib
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "Samples"

# What a careless page would run, obey or be torn apart by. Each run of a script would set window.hacked.
HOSTILE = [
    "<script>window.hacked = 1</script>",
    "\"><img src=x onerror=\"window.hacked = 1\">",
    "' autofocus onfocus='window.hacked = 1",
    "</style></title></textarea><svg onload=window.hacked=1>",
    "]]> --> {{frame.title}} {{{page}}} {{/page}} &amp; &lt;b&gt; \\u003cscript\\u003e",
    "=HYPERLINK(\"https://example.org\", \"+1\") @SUM(A1) -1",
    "\u202Eright to left\u202C \u2067\u0634\u0631\u0637\u2069 \u200F \u200B \u00AD \u2028 \u0301\u0301\u0301",
    "x" * 10_000,
    "\U0001F469\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466" * 40,
    "https://example.org/" + "very/" * 60 + "long?a=1&b='2'#<c>",
]

ORGANIZATION = {
    "en": "Organization of made-up states",
    "es": "Organización de Estados ficticios",
    "fr": "Organisation d’États fictifs",
    "pt": "Organização de Estados fictícios",
}

# The attributes that hold free text, by element.
FREE = {"source": ["title"], "assistance": ["details"], "evidence": ["title", "provision"]}


def subset(folder, states):
    """Copies the exercise with the answers of some states alone, and an organization, which has bodies to report to."""
    shutil.copytree(SAMPLES / "exercise", folder, ignore=shutil.ignore_patterns("submissions"))
    region = folder / "region.xml"
    bodies = "".join(f'<body xml:lang="{code}">{name}</body>' for code, name in ORGANIZATION.items())
    region.write_text(region.read_text(encoding="utf-8").replace("<action", bodies + "<action", 1), encoding="utf-8")
    for file in sorted((SAMPLES / "exercise" / "submissions").glob("*/*.xml")):
        if file.name.split("-")[0] in states:
            copy = folder / "submissions" / file.parent.name / file.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, copy)


def poison(folder):
    """Puts hostile texts in place of all free ones."""
    texts = itertools.cycle(HOSTILE)
    for file in sorted(folder.rglob("*.xml")):
        tree = ElementTree.parse(file)
        for element in tree.iter():
            if (element.text or "").strip():
                element.text = next(texts)
            for attribute in FREE.get(element.tag.partition("}")[2], []):
                if attribute in element.attrib:
                    element.set(attribute, next(texts))
            if "href" in element.attrib:
                element.set("href", "javascript:window.hacked=1")
        ElementTree.register_namespace("", tree.getroot().tag[1:].partition("}")[0])
        tree.write(file, encoding="utf-8", xml_declaration=True)


def write(program, sample, report):
    run = subprocess.run([program, "gaps", sample, "--output", report], capture_output=True, text=True)
    # 0 or 1: findings do not keep a report from being written.
    assert run.returncode in (0, 1) and (report / "index.html").exists(), run.stdout + run.stderr


def main(program, folder):
    subset(folder / "inputs" / "exercise", ["XAA", "XAF", "XAK"])
    subset(folder / "inputs" / "hostile", ["XAB"])
    poison(folder / "inputs" / "hostile")
    samples = {
        "americas": SAMPLES / "americas",
        "exercise": folder / "inputs" / "exercise",
        "hostile": folder / "inputs" / "hostile",
    }
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(write, program, sample, folder / name) for name, sample in samples.items()]
        for run in runs:
            run.result()
    board = ["--cycle", "2026", "--today", "2026-07-20", "--since", "2026-06-15", "--edition", "internal", "--board"]
    run = subprocess.run(
        [program, "status", samples["exercise"], *board, folder / "board"], capture_output=True, text=True)
    assert run.returncode in (0, 1) and (folder / "board" / "index.html").exists(), run.stdout + run.stderr


main(sys.argv[1], pathlib.Path(sys.argv[2]))
