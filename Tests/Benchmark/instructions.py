"""Counting instructions and references, which no other load on the machine changes: the guard against regressions.

What a file costs is the difference between some files and three times as many, so that the start does not count; the
start is counted for itself. Both are told in what reading a file costs xmllint: that hangs on no machine. References are
counted for themselves, as every retain and release is an atomic operation: it takes the time of many instructions.
"""

import os
import re
import shutil
import subprocess

import corpus
from measuring import FOLDER, table
from programs import ONE_CORE

# The most that is let pass, with the tolerance below. When the code has become faster, run .ci/bench --short and write
# the figures that it prints here; when it must become slower, do the same and say why in the commit.
FILE_CEILING = 1.76
START_CEILING = 65.5
# Retains and releases of a file.
REFERENCES_CEILING = 28_850
TOLERANCE = 1.05
REFERENCES = ["swift_retain", "swift_release"]


def count(command, codes=(0,)):
    """The instructions of a command that ends with one of these codes, and its retains and releases where the program
    has the names of its functions."""
    output = FOLDER / "callgrind"
    done = subprocess.run(
        [*(ONE_CORE or []), "valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", *command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        # Swift begins its hashes with another random number in each process otherwise.
        env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
    if done.returncode not in codes: raise RuntimeError(f"{command}: {done.stderr.decode(errors='replace')[-2_000:]}")
    profile = output.read_text()
    return int(re.search(r"^(?:summary|totals): (\d+)", profile, re.MULTILINE)[1]), calls(profile, REFERENCES)


def calls(profile, functions):
    """How often some functions are called. A profile gives each name once, with the number that stands for it later."""
    names = dict(re.findall(r"^c?fn=(\(\d+\)) (.+)$", profile, re.MULTILINE))
    return sum(
        int(times) for number, times in re.findall(r"^cfn=(\(\d+\)).*\ncalls=(\d+)", profile, re.MULTILINE)
        if names[number].split("'")[0] in functions)


def sample(paths):
    """One file for each questionnaire, and the same three times, as answers in three cycles."""
    first = {path.stem.split("-", 2)[2]: path for path in sorted(paths, reverse=True)}
    folder = corpus.copies(first.values(), FOLDER / "counted", 3)
    return sorted(folder.glob("0/*.xml")), sorted(folder.glob("*/*.xml"))


def instructions(palermo, paths, faults):
    """Counts, prints, and holds the counts to their ceilings; None where there is no valgrind."""
    if not shutil.which("valgrind"): return None
    few, many = sample(paths)
    # valgrind does not understand the debugging information of Swift, but the names of functions.
    stripped = FOLDER / "palermo"
    subprocess.run(["strip", "--strip-debug", "-o", stripped, palermo], check=True)
    costs = {}
    for name, command in {
        "palermo validate": [stripped, "validate", "--quiet"], "xmllint --noout": ["xmllint", "--noout"],
    }.items():
        (small, some), (large, more) = count([*command, *few]), count([*command, *many])
        file, references = (large - small) / (len(many) - len(few)), (more - some) / (len(many) - len(few))
        costs[name] = {"file": file, "references": references, "start": small - file * len(few)}
    unit = costs["xmllint --noout"]["file"]
    print(f"\nInstructions in millions, by {len(few)} and by {len(many)} files")
    table(["program", "a file", "of xmllint --noout", "retains and releases a file", "start",
           "worth files of xmllint --noout"], [
        [name, f"{cost['file'] / 1e6:.3f}", f"{cost['file'] / unit:.3f}", f"{cost['references']:,.0f}",
         f"{cost['start'] / 1e6:.1f}", f"{cost['start'] / unit:.1f}"] for name, cost in costs.items()
    ])
    ours, result = costs["palermo validate"], {"counts": costs}
    for kind, ceiling, figure in [
        ("instructions of a file", FILE_CEILING, ours["file"] / unit),
        ("instructions of the start", START_CEILING, ours["start"] / unit),
        ("retains and releases of a file", REFERENCES_CEILING, ours["references"]),
    ]:
        result[kind] = figure
        if figure > ceiling * TOLERANCE:
            faults.append(f"palermo validate: the {kind} are {figure:,.2f}, not {ceiling:,} at most")
    # A program without names is no program without references.
    if not ours["references"]: print("\nRetains and releases are not counted: the program has no names of functions.")
    return result
