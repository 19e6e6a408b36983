"""Counting instructions, which no other load on the machine changes: the guard against regressions.

What a file costs is the difference between some files and three times as many, so that the start does not count; the
start is counted for itself. Both are told in what reading a file costs xmllint: that hangs on no machine.
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
FILE_CEILING = 2.13
START_CEILING = 145
TOLERANCE = 1.05


def count(command, codes=(0,)):
    """The instructions of a command that ends with one of these codes."""
    output = FOLDER / "callgrind"
    done = subprocess.run(
        [*(ONE_CORE or []), "valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", *command],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        # Swift begins its hashes with another random number in each process otherwise.
        env=os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"})
    if done.returncode not in codes: raise RuntimeError(f"{command}: {done.stderr.decode(errors='replace')[-2_000:]}")
    return int(re.search(r"^(?:summary|totals): (\d+)", output.read_text(), re.MULTILINE)[1])


def sample(paths):
    """One file for each questionnaire, and the same three times, as answers in three cycles."""
    first = {path.stem.split("-", 2)[2]: path for path in sorted(paths, reverse=True)}
    folder = corpus.copies(first.values(), FOLDER / "counted", 3)
    return sorted(folder.glob("0/*.xml")), sorted(folder.glob("*/*.xml"))


def instructions(palermo, paths, faults):
    """Counts, prints, and holds the counts to their ceilings; None where there is no valgrind."""
    if not shutil.which("valgrind"): return None
    few, many = sample(paths)
    # Without its names: valgrind does not understand the debugging information of Swift.
    stripped = FOLDER / "palermo"
    subprocess.run(["strip", "-o", stripped, palermo], check=True)
    costs = {}
    for name, command in {
        "palermo validate": [stripped, "validate", "--quiet"], "xmllint --noout": ["xmllint", "--noout"],
    }.items():
        small, large = count([*command, *few]), count([*command, *many])
        file = (large - small) / (len(many) - len(few))
        costs[name] = {"file": file, "start": small - file * len(few)}
    unit = costs["xmllint --noout"]["file"]
    print(f"\nInstructions in millions, by {len(few)} and by {len(many)} files")
    table(["program", "a file", "of xmllint --noout", "start", "worth files of xmllint --noout"], [
        [name, f"{cost['file'] / 1e6:.3f}", f"{cost['file'] / unit:.3f}", f"{cost['start'] / 1e6:.1f}",
         f"{cost['start'] / unit:.1f}"] for name, cost in costs.items()
    ])
    result = {"counts": costs}
    for kind, ceiling in {"file": FILE_CEILING, "start": START_CEILING}.items():
        result[kind] = costs["palermo validate"][kind] / unit
        if result[kind] > ceiling * TOLERANCE:
            faults.append(f"palermo validate: the instructions of {kind} are {result[kind]:.2f}, not {ceiling} at most")
    return result
