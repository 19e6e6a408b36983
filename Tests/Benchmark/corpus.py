"""The files that the benchmark works on: made-up submissions, the same bytes for the same seed."""

import itertools
import pathlib
import random
import re
import shutil
import subprocess

SEED = 2026
SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "Schemas/palermo.xsd"
# Texts as states write them: up to one character in twenty is beyond ASCII, which slows some parsers down.
SENTENCES = {
    "en": [
        "The courts have applied this provision since its entry into force.",
        "A bill to amend it is before the senate.",
        "The prosecutor’s office keeps the figures.",
        "No case has been reported so far.",
    ],
    "es": [
        "La legislación penal tipifica esta conducta desde la última reforma.",
        "El ministerio público lleva el registro de las causas.",
        "La cooperación se solicitó en varias ocasiones.",
        "Según los últimos datos, ningún caso llegó a juicio.",
    ],
    "fr": [
        "Les tribunaux ont confirmé cette interprétation à plusieurs reprises.",
        "Une réforme du code pénal est à l’étude.",
        "Les données sont publiées chaque année par le ministère.",
        "L’autorité centrale a été désignée à cet effet.",
    ],
    "pt": [
        "A legislação tipifica essa conduta desde a última revisão.",
        "O ministério público mantém o registro das ações.",
        "A cooperação foi solicitada em várias ocasiões.",
        "Não há decisões publicadas até o momento.",
    ],
}
# What breaks a file, as every validator with the schema must see.
FAULTS = {
    "unknown-attribute": (r"<answer ", '<answer colour="red" '),
    "missing-attribute": (r' status="\w+"', ""),
    "invalid-date": (r' date="\d{4}-\d\d', ' date="2026-13'),
    "invalid-value": (r'<source kind="exercise"', '<source kind="rumour"'),
    "unknown-element": (r"<source ", "<origin/><source "),
    "duplicate-answer": (r'(<answer question="[^"]*")', r"\1/>\1"),
    "malformed": (r"</submission>", "</submissions>"),
}
# What states do to answers in a hurry, and how often: patterns of what stands in a submission.
CARELESSNESS = [
    (r' status="final"', ' status="draft"', 0.3),
    (r' version="2026.1"', ' version="2019.1"', 0.03),
    (r' questionnaire="(\w+)', r' questionnaire="\1-old', 0.03),
    (r' date="\d{4}', ' date="2012', 0.1),
    (r'<source kind="exercise"', '<source kind="self"', 0.05),
    (r'<source kind="exercise"', '<source kind="published"', 0.1),
    (r"<source ", '<source href="www.example.org" ', 0.1),
    (r"<answer (?:(?!</answer>).)*</answer>", "", 0.05),
    (r' value="yes"', ' value="no"', 0.15),
    (r' value="(?:no|partly)"', ' value="yes"', 0.15),
    (r' value="(?:yes|no)"', ' value="not-applicable"', 0.03),
    (r' value="(?:yes|no)"', ' value="yes no"', 0.01),
    (r'(<answer [^>]*) value="[^"]*"', r'\1 value="perhaps"', 0.02),
    (r'(<answer [^>]*) value="[^"]*"', r"\1", 0.03),
    # So far from any question that it does not say which is meant.
    (r'<answer question="([^"]*)"', r'<answer question="asked.elsewhere.and.long.ago.\1"', 0.01),
    (r"<answer ", '<answer reconfirm="true" ', 0.01),
    (r"<explanation (?:(?!</explanation>).)*</explanation>", "", 0.1),
    (r"(<explanation [^>]*>)[^<]*", r"\1The law covers this in full, as is said above.", 0.02),
    (r' xml:lang="\w\w"', ' xml:lang="sp"', 0.01),
    (r' xml:lang="\w\w"', ' xml:lang="xy-CA"', 0.01),
    (r"<other .*?</other>", "", 0.2),
    (r"</answer>", '<other xml:lang="en">Something else</other></answer>', 0.01),
    (r"</answer>", '<link href="https://example.org/"/></answer>', 0.01),
    (r"<evidence [^>]*/>", "", 0.1),
    (r'(<evidence [^>]*) provision="[^"]*"', r"\1", 0.1),
    (r' (inForce|asOf)="\d{4}', r' \1="2032', 0.05),
    (r' href="https://', ' href="https:/', 0.05),
    (r"<authority [^>]*>", '<authority name="Ministry" languages="sp"/>', 0.1),
    (r'(<figure year="\d{4}" value=")', r"\1-", 0.05),
    (r'<figure year="\d{4}', '<figure year="2031', 0.05),
    (r'(<figure year="\d{4}" value="\d+)"/>', r'\1"/>\g<1>5"/>', 0.05),
]


def region(exercise, states, folder):
    """Has the exercise written for so many states, once; returns its folder."""
    target = folder / f"exercise-{states}"
    if not (target / "region.xml").exists():
        subprocess.run([exercise, "--seed", str(SEED), "--states", str(states), "--output", target], check=True)
    return target


def submissions(source, folder, count):
    """Writes submissions of the size that states deliver, about 55 KB; returns their paths in order. All are of one cycle,
    and with that of one version of the questionnaires, whose rules a Schematron can say."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for path in sorted(source.glob("submissions/2025/*.xml"))[:count]:
        target = folder / f"{path.parent.name}-{path.name}"
        target.write_text(explained(path.read_text("utf-8"), path.name), "utf-8")
        paths.append(target)
    return paths


def explained(text, name, size=0):
    """A submission with one explanation more in each answer, no two of them alike; or with as many in each as make it
    so many bytes large."""
    choice = random.Random(f"{SEED} {name}")
    language = (re.findall(r'xml:lang="(\w\w)', text) or ["en"])[0]
    sentences = SENTENCES.get(language, SENTENCES["en"])
    text = re.sub(r"(<answer [^>]*)/>", r"\1></answer>", text)
    share = (size - len(text.encode())) / text.count("</answer>")
    number = 0

    def explanations(match):
        nonlocal number
        result, length = [], 0
        while not result or length < share:
            number += 1
            words = " ".join(choice.choice(sentences) for _ in range(choice.randint(4, 28)))
            result.append(f'<explanation xml:lang="{language}">({number}) {words}</explanation>')
            length += len(result[-1].encode())
        return "".join(result) + "</answer>"

    text = re.sub(r"</answer>", explanations, text)
    # For programs that find the schema by the document alone.
    return text.replace(
        "<submission ",
        '<submission xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="urn:palermo-toolkit:1 {SCHEMA}" ', 1)


def large(source, folder, size):
    """One submission of so many bytes: that with the most answers, each with very many explanations. Elements and texts
    are as they are in the small files, and the questions are real ones, so that it is checked like any other."""
    paths = sorted(source.glob("submissions/*/*.xml"))
    path = max(paths, key=lambda path: path.read_text("utf-8").count("<answer "))
    target = folder / f"large-{size}.xml"
    target.write_text(explained(path.read_text("utf-8"), path.name, size), "utf-8")
    return target


def copies(paths, folder, times):
    """The same files several times, each time in a folder of their own and as answers in other cycles, since no state
    can deliver one questionnaire twice in a cycle. Returns the folder, made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    for time in range(times):
        (folder / str(time)).mkdir(parents=True, exist_ok=True)
        for path in paths:
            text = re.sub(r' cycle="(\w+)"', rf' cycle="\1-{time}"', path.read_text("utf-8"), count=1)
            (folder / str(time) / path.name).write_text(text, "utf-8")
    return folder


def broken(paths, folder):
    """Writes each fault into a file of its own; returns their paths by fault."""
    folder.mkdir(parents=True, exist_ok=True)
    result = {}
    for (fault, (pattern, replacement)), path in zip(FAULTS.items(), paths):
        text, count = re.subn(pattern, replacement, path.read_text("utf-8"), count=1)
        assert count == 1, f"{path} offers no place for {fault}"
        result[fault] = folder / f"{fault}.xml"
        result[fault].write_text(text, "utf-8")
    return result


def mixed(paths, folder):
    """The same files with every tenth of them broken; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    result = list(paths)
    for index, (pattern, replacement) in zip(range(0, len(paths), 10), itertools.cycle(FAULTS.values())):
        result[index] = folder / paths[index].name
        result[index].write_text(re.sub(pattern, replacement, paths[index].read_text("utf-8"), count=1), "utf-8")
    return result


def careless(paths, folder):
    """The same files with answers as states in a hurry give them: valid against the schema, wrong by many rules."""
    folder.mkdir(parents=True, exist_ok=True)
    result = []
    for path in paths:
        choice = random.Random(f"{SEED} careless {path.name}")
        text = path.read_text("utf-8")
        for pattern, replacement, share in CARELESSNESS:
            text = re.sub(
                pattern, lambda match: match.expand(replacement) if choice.random() < share else match[0], text,
                flags=re.DOTALL)
        result.append(folder / path.name)
        result[-1].write_text(text, "utf-8")
    return result
