"""Measures the status of a large register beside xmllint.

python3 register.py PALERMO makes a sound register of 20,000 entries by program, and prints the medians of `palermo status`
and of `xmllint --noout` of its entries, and how the one stands to the other: it is to take no longer.
"""

import hashlib
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ENTRIES = 20_000
ROUNDS = 5
EXERCISE = pathlib.Path(__file__).resolve().parents[2] / "Samples" / "exercise"
QUESTIONNAIRES = [
    f"{instrument}-{cluster}" for instrument in ["untoc", "tip", "som", "fp"]
    for cluster in ["cooperation", "criminalization", "law-enforcement", "prevention"]]


def write(folder):
    before = None
    for number in range(1, ENTRIES + 1):
        day = f"2026-{1 + 6 * number // (ENTRIES + 1):02d}-{1 + number % 28:02d}"
        state, questionnaire = f"XA{chr(65 + number % 20)}", QUESTIONNAIRES[number // 20 % 16]
        kind = "received" if before else "opened"
        text = ['<?xml version="1.0" encoding="UTF-8"?>\n<registerEntry xmlns="urn:palermo-toolkit:1" ']
        text.append(f'number="{number}" kind="{kind}" time="{day}T12:00:00Z" clock="{day}T12:00:00Z" by="Desk"')
        if before:
            digest = hashlib.sha256(str(number).encode()).hexdigest()
            outcome, errors = ("returned", 3) if number % 5 == 0 else ("accepted", 0)
            text.append(
                f'>\n  <after digest="{before}"/>\n  <received name="mail/{state}-{number}.xml" sender="Ministry" '
                f'size="{40_000 + number}" content="submission" digest="{digest}"/>\n'
                f'  <claim state="{state}" questionnaire="{questionnaire}" version="2026.2" cycle="2026" status="final" '
                f'date="{day}" source="exercise"/>\n  <verdict outcome="{outcome}" errors="{errors}" warnings="2" '
                f'answered="40" required="42" rules="{"ab" * 32}" tool="palermo 1.0"/>\n</registerEntry>\n')
        else:
            text.append("/>\n")
        contents = "".join(text).encode()
        before = hashlib.sha256(contents).hexdigest()
        (folder / f"{number:06d}-{before[:12]}.xml").write_bytes(contents)


def median(command, **options):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main(palermo):
    with tempfile.TemporaryDirectory() as folder:
        chain = pathlib.Path(folder, "register", "chain")
        chain.mkdir(parents=True)
        write(chain)
        lint = median("ls | xargs xmllint --noout", shell=True, cwd=chain)
        references = [EXERCISE / "region.xml", EXERCISE / "participation.xml", EXERCISE / "cycles" / "2026.xml"]
        status = median([palermo, "status", chain.parent, *references, "--today", "2026-11-28"])
    mark = "" if status <= lint else "  (slower than it is meant to be)"
    print(f"status of a register of {ENTRIES} entries: {status:.2f} s, {status / lint:.2f} times xmllint --noout{mark}")


main(sys.argv[1])
