"""Running commands in turn and telling what they took."""

import pathlib
import statistics
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Where the corpus and everything made from it is kept.
FOLDER = ROOT / ".build/benchmark"


def run(command):
    """Runs a command to its end; returns its seconds by the clock and of processor, its peak in MB, its exit code."""
    launched = subprocess.run([FOLDER / "launch", *command], stdout=subprocess.PIPE, text=True, check=True)
    wall, cpu, memory, code = launched.stdout.split()
    return {"wall": float(wall), "cpu": float(cpu), "memory": float(memory), "code": int(code)}


class Measurements:
    """What commands took in some rounds, by name. In each round every command ran once, one after the other."""

    def __init__(self, commands, rounds, faults, expected=0):
        """Runs the commands. One that does not end with the exit code expected is a fault."""
        self.runs = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                result = run(command)
                if result["code"] != expected: faults.append(f"{name} ended with {result['code']}, not {expected}")
                self.runs[name].append(result)

    def median(self, name, kind):
        """The median over the rounds; kind is wall or cpu."""
        return statistics.median(run[kind] for run in self.runs[name])

    def peak(self, name):
        """The highest peak of memory in MB; None when the command was not there to be run."""
        return max(run["memory"] for run in self.runs[name]) if name in self.runs else None

    def ratio(self, names, others, kind="wall"):
        """What some commands took together over what others did: the median of the ratios within each round. None when
        one of them was not there to be run."""
        if not all(name in self.runs for name in names + others): return None
        def total(of, index): return sum(self.runs[name][index][kind] for name in of)
        return statistics.median(
            total(names, index) / total(others, index) for index in range(len(self.runs[names[0]])))


def table(heads, rows):
    """Prints a table in Markdown."""
    print(f"\n| {' | '.join(heads)} |\n|{'---|' * len(heads)}")
    for row in rows: print(f"| {' | '.join(map(str, row))} |")
