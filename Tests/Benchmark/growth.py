"""Whether any command costs more than in proportion: legal but odd inputs of a size and of four times that size.

python3 growth.py PALERMO [NAME] counts the instructions, which hang on no machine. What a command costs without the
input does not count. Fails when four times the input costs more than five times as much.
"""

import re
import shutil
import subprocess
import sys

import instructions
from measuring import FOLDER, ROOT, table

EXERCISE = ROOT / "Samples/exercise"
SAMPLE = (EXERCISE / "submissions/2026/XAB-tip-criminalization.xml").read_text("utf-8")
CRIMINALIZATION = (ROOT / "Questionnaires/tip-criminalization.xml").read_text("utf-8")
REGION = [EXERCISE / "region.xml", EXERCISE / "participation.xml"]
LANGUAGES = ["en", "es", "fr", "pt"]
MOST = 5


def submission(answers):
    """The sample with other answers to some questions."""
    replaced = set(re.findall(r'<answer question="([^"]*)"', answers))
    kept = re.sub(
        r'(?s)  <answer question="([^"]*)"(?:[^>]*/>|.*?</answer>)\n',
        lambda match: "" if match[1] in replaced else match[0], SAMPLE)
    return kept.replace("</submission>", answers + "</submission>")


def offence(content):
    return submission(f'<answer question="tip.5.offence" value="partly">{content}</answer>')


def laws(numbers):
    return offence("".join(f'<evidence kind="legislation" title="Act {number}" provision="1"/>' for number in numbers))


def options(numbers):
    """A questionnaire with a choice of so many options."""
    question = re.search(r"(?s)<question id=\"tip.5.elements\".*?</question>", CRIMINALIZATION)[0]
    listed = "".join(
        f'<option value="v{number}">' + "".join(f'<text xml:lang="{language}">Option {number}</text>' for language in LANGUAGES)
        + "</option>" for number in numbers)
    longer = re.sub(r"(?s)<option.*</option>", lambda _: listed, question)
    return CRIMINALIZATION.replace(question, longer)


def questions(count):
    """A questionnaire with so many questions of one kind."""
    question = re.search(r"(?s)<question id=\"tip.5.offence\".*?</question>", CRIMINALIZATION)[0]
    added = "".join(question.replace("tip.5.offence", f"tip.5.offence-{number}") for number in range(count))
    return CRIMINALIZATION.replace(question, question + added)


def answers(count):
    return submission("".join(f'<answer question="tip.5.offence-{number}" value="no"/>' for number in range(count)))


def files(folder, texts):
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        (folder / f"{number}.xml").write_text(text, "utf-8")
    return folder


def clocks(count):
    """A cycle whose clocks are declared each before the one that it runs from."""
    steps = "".join(f'<clock step="s{i}" after="s{i + 1}" weeks="0" months="0"/>' for i in range(count))
    return ('<cycle xmlns="urn:palermo-toolkit:1" id="c" opens="2026-01-01"><title xml:lang="en">C</title>'
            f'{steps}<clock step="s{count}" weeks="1"/></cycle>')


def term(words):
    """A glossary of one term."""
    forms = "".join(f'<form xml:lang="{language}">{words}</form>' for language in ["en", "es", "fr", "pt"])
    return f'<glossary xmlns="urn:palermo-toolkit:1"><term id="t">{forms}</term></glossary>'


def one(folder, text):
    return files(folder, [text]) / "0.xml"


# By name: how many, and the arguments for inputs in a folder.
CASES = {
    "validate: copies of one submission": (50, lambda f, n: ["validate", files(f / "a", [SAMPLE] * n), *REGION]),
    "score: copies of one submission": (50, lambda f, n: ["score", files(f / "a", [SAMPLE] * n), *REGION]),
    "gaps: copies of one submission": (50, lambda f, n: ["gaps", files(f / "a", [SAMPLE] * n), *REGION]),
    "status: copies of one submission": (
        50, lambda f, n: ["status", files(f / "a", [SAMPLE] * n), *REGION, "--cycle", EXERCISE / "cycles/2026.xml"]),
    "score: cycles of one state": (
        100, lambda f, n: ["score", files(f / "a", [SAMPLE.replace('"2026"', f'"c{i}"', 1) for i in range(n)]), *REGION]),
    "validate: unknown questions": (
        200, lambda f, n: ["validate", one(f / "a", answers(n)), *REGION]),
    "validate: one question again and again": (
        200, lambda f, n: ["validate", one(f / "a", submission('<answer question="tip.5.offence" value="no"/>' * n)), *REGION]),
    "validate: laws of one answer": (1_000, lambda f, n: ["validate", one(f / "a", laws(range(n))), *REGION]),
    "validate: explanations in languages": (
        500, lambda f, n: ["validate", one(f / "a", offence("".join(
            f'<explanation xml:lang="en-{chr(97 + i % 26)}{i:06}">Text {i}</explanation>' for i in range(n)))), *REGION]),
    "validate: options of one question": (
        300, lambda f, n: ["validate", one(f / "q", options(range(n))), one(f / "a", submission(
            f'<answer question="tip.5.elements" value="{" ".join(f"v{i}" for i in range(n))}"/>')), *REGION]),
    "score: options of one question": (
        300, lambda f, n: ["score", one(f / "q", options(range(n))), one(f / "a", submission(
            f'<answer question="tip.5.elements" value="{" ".join(f"v{i}" for i in range(n))}"/>')), *REGION]),
    "validate: questions of one questionnaire": (
        100, lambda f, n: ["validate", one(f / "q", questions(n)), one(f / "a", answers(n)), *REGION]),
    "score: questions of one questionnaire": (
        100, lambda f, n: ["score", one(f / "q", questions(n)), one(f / "a", answers(n)), *REGION]),
    "lint: questions of one questionnaire": (100, lambda f, n: ["lint", one(f / "q", questions(n))]),
    "breaking: options turned round": (
        300, lambda f, n: ["breaking", one(f / "q", options(range(n))), "--against", one(f / "o", options(range(n)[::-1]))]),
    "diff: laws of one answer": (
        1_000, lambda f, n: ["diff", one(f / "a", laws(range(n))), one(f / "b", laws(range(n)[::-1]))]),
    "diff: questions of one questionnaire": (
        100, lambda f, n: ["diff", one(f / "a", answers(n)), one(f / "b", answers(n).replace('"no"', '"yes"')),
                           "--questionnaires", one(f / "q", questions(n))]),
    "migrate: questions of one questionnaire": (
        100, lambda f, n: ["migrate", one(f / "a", answers(n)), "--questionnaires", one(f / "q", questions(n)), "--to",
                           one(f / "r", questions(n).replace('version="2026.2"', 'version="2027.1"', 1))]),
    "fmt: laws of one answer": (1_000, lambda f, n: ["fmt", "--check", one(f / "a", laws(range(n)))]),
    "new: laws of one answer": (
        1_000, lambda f, n: ["new", "tip-criminalization", "--state", "XAB", "--cycle", "2026", "--from", one(f / "a", laws(range(n)))]),
    "status: clocks that run from one another": (
        500, lambda f, n: ["status", *REGION, one(f / "c", clocks(n)), "--cycle", "c"]),
    "validate: clocks that run from one another": (500, lambda f, n: ["validate", one(f / "c", clocks(n))]),
    "lint: a term and a text of like words": (
        1_000, lambda f, n: ["lint", one(f / "g", term("a " * n + "b")), one(f / "q", questions(1).replace(
            '<text xml:lang="en">', f'<text xml:lang="en">{"a " * 2 * n}', 1))]),
    "export: laws of one answer": (
        300, lambda f, n: ["export", one(f / "a", laws(range(n))), *REGION, "--to", "jsonl"]),
}


def cost(palermo, name, count):
    """The instructions of a command with an input of a size."""
    make = CASES[name][1]
    folder = FOLDER / "growth"
    shutil.rmtree(folder, ignore_errors=True)
    return instructions.count([palermo, *map(str, make(folder, count)), "--quiet"], codes=[0, 1])[0]


def main(palermo, wanted=""):
    FOLDER.mkdir(parents=True, exist_ok=True)
    stripped = FOLDER / "palermo"
    subprocess.run(["strip", "-o", stripped, palermo], check=True)
    rows, faults = [], []
    for name, (count, _) in CASES.items():
        if wanted not in name: continue
        least, small, large = (cost(stripped, name, size) for size in [1, count, 4 * count])
        ratio = (large - least) / max(1, small - least)
        rows.append([name, str(count), f"{(small - least) / 1e6:.1f}", f"{(large - least) / 1e6:.1f}", f"{ratio:.1f}"])
        if ratio > MOST: faults.append(f"{name}: four times the input costs {ratio:.1f} times as much")
    print("\nMillions of instructions, beyond those of an input of one")
    table(["command and input", "size", "once", "four times", "ratio"], rows)
    for fault in faults: print(f"\nWRONG: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
