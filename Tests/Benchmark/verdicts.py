"""Whether all programs say the same of the same files: a fast wrong answer is worth nothing.

Each check returns what is wrong, in words.
"""

import collections
import json
import re
import subprocess

from lxml import etree

import corpus
import programs
import schematron
from measuring import FOLDER, run

SVRL = "{http://purl.oclc.org/dsdl/svrl}"
# What each result of xsltproc begins with.
DECLARATION = b"<?xml "


def faults_accepted(palermo, paths):
    """Gives each kind of broken file to each program that must see the fault."""
    wrong = []
    for fault, path in corpus.broken(paths, FOLDER / "broken").items():
        commands = programs.validators([path]) | programs.ours(palermo, [path])
        if fault == "malformed": commands |= programs.parsers([path])
        wrong += [
            f"{name} accepts a file with the fault {fault}" for name, command in commands.items()
            if run(command)["code"] == 0
        ]
    return wrong


def different_verdicts(palermo, paths):
    """Holds each verdict of ours to that of libxml2 by the schema."""
    ours = {file["path"] for file in findings(palermo, paths)["files"] if file["accepted"]}
    output = subprocess.run(programs.validators(paths)["xmllint --schema"], capture_output=True).stderr
    theirs = set(re.findall(r"^(.*) validates$", output.decode("utf-8", "replace"), re.MULTILINE))
    return [f"xmllint --schema and palermo validate disagree on {path}" for path in sorted(ours ^ theirs)]


def different_findings(palermo, stylesheet, paths):
    """Holds the numbers of findings by file and rule to those by Schematron; returns as well how many there are by
    rule."""
    ours = collections.Counter(
        (finding["file"], finding["rule"]) for finding in findings(palermo, paths)["findings"])
    # Of other questionnaires that the state has not delivered it says that they are missing, and goes on.
    command = programs.schematron(stylesheet, paths)["xsltproc with Schematron"]
    output = subprocess.run(command, check=True, capture_output=True).stdout
    results = [etree.fromstring(DECLARATION + part) for part in output.split(DECLARATION)[1:]]
    theirs = collections.Counter(
        (str(path), finding.get("id")) for path, result in zip(paths, results, strict=True)
        for finding in result.iter(SVRL + "successful-report"))
    wrong = [
        f"{rule} {ours[file, rule]} times, by Schematron {theirs[file, rule]} times in {file}"
        for file, rule in sorted(ours | theirs)
        if rule not in schematron.LEFT_OUT and ours[file, rule] != theirs[file, rule]
    ]
    return wrong, collections.Counter(rule for _, rule in ours.elements())


def findings(palermo, paths):
    """What the toolkit says of some files."""
    command = [palermo, "validate", "--quiet", "--format", "json", *paths]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE).stdout)
