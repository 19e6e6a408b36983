"""The files that the benchmark works on: made-up submissions, the same bytes for the same seed."""

import itertools
import pathlib
import random
import re
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


def region(exercise, states, folder):
    """Has the exercise written for so many states, once; returns its folder."""
    target = folder / f"exercise-{states}"
    if not (target / "region.xml").exists():
        subprocess.run([exercise, "--seed", str(SEED), "--states", str(states), "--output", target], check=True)
    return target


def submissions(source, folder, count):
    """Writes submissions of the size that states deliver, about 55 KB; returns their paths in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for path in sorted(source.glob("submissions/*/*.xml"))[:count]:
        target = folder / f"{path.parent.name}-{path.name}"
        target.write_text(explained(path.read_text("utf-8"), path.name), "utf-8")
        paths.append(target)
    return paths


def explained(text, name):
    """A submission with one explanation more in each answer, no two of them alike."""
    choice = random.Random(f"{SEED} {name}")
    language = (re.findall(r'xml:lang="(\w\w)', text) or ["en"])[0]
    sentences = SENTENCES.get(language, SENTENCES["en"])
    number = 0

    def explanation():
        nonlocal number
        number += 1
        words = " ".join(choice.choice(sentences) for _ in range(choice.randint(4, 28)))
        return f'<explanation xml:lang="{language}">({number}) {words}</explanation></answer>'

    text = re.sub(r"(<answer [^>]*)/>", r"\1></answer>", text)
    text = re.sub(r"</answer>", lambda match: explanation(), text)
    # For programs that find the schema by the document alone.
    return text.replace(
        "<submission ",
        '<submission xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="urn:palermo-toolkit:1 {SCHEMA}" ', 1)


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
