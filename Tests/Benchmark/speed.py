"""How fast the toolkit is beside other programs, on the same files and in the same run.

Each round runs every program once, one after the other; what is printed are medians over the rounds and ratios to
xmllint with the schema. Seconds hang on the machine and on what else runs there, ratios much less so. A program that
does not accept every good file, or that accepts a bad one, fails the run: a fast wrong answer is worth nothing.

Run by .ci/bench, which installs and builds what it needs.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time

import corpus

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = str(corpus.SCHEMA)
# Of the peak memory that the system reports, to a megabyte.
UNIT = 1 << 20 if sys.platform == "darwin" else 1 << 10
LXML = """
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
def accepts(path):
    try:
        return schema.validate(etree.parse(path))
    except etree.XMLSyntaxError:
        return False
sys.exit(0 if all([accepts(path) for path in open(sys.argv[2]).read().split()]) else 1)
"""


def run(command):
    """Runs a command to its end; returns its wall and processor seconds, its peak memory in MB and its exit code."""
    begin = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / UNIT, process.returncode


def medians(runs):
    return {
        name: {
            "wall": statistics.median(run[0] for run in of), "cpu": statistics.median(run[1] for run in of),
            "memory": max(run[2] for run in of),
        } for name, of in runs.items()
    }


class Benchmark:
    def __init__(self, options):
        self.options = options
        self.folder = ROOT / ".build/benchmark"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.one_core = ["taskset", "-c", "0"] if shutil.which("taskset") else None
        self.faults = []

    def programs(self, paths, name):
        """The commands by name. Each ends with 0 if and only if it accepts every file."""
        listing = self.folder / f"{name}.txt"
        listing.write_text("\n".join(map(str, paths)) + "\n")
        palermo = self.options.palermo
        commands = {
            "xmllint --noout": ["xmllint", "--noout", *paths],
            "xmllint --schema": ["xmllint", "--noout", "--schema", SCHEMA, *paths],
            "lxml with schema": [sys.executable, "-c", LXML, SCHEMA, listing],
            "Xerces-C with schema": ["SAX2Count", "-v=always", "-f", "-l", listing],
            "jing with schema": ["jing", SCHEMA, *paths],
            "palermo validate": [palermo, "validate", "--quiet", *paths],
            "palermo score": [palermo, "score", "--quiet", "--format", "json", *paths],
        }
        if self.one_core:
            for command in ["validate", "score"]:
                commands[f"palermo {command}, one core"] = self.one_core + commands[f"palermo {command}"]
        return {name: command for name, command in commands.items() if shutil.which(command[0])}

    def timed(self, commands, rounds, expected=0):
        runs = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                result = run(command)
                if result[3] != expected:
                    self.faults.append(f"{name} ended with {result[3]}, not {expected}")
                runs[name].append(result)
        return medians(runs)

    def check_verdicts(self, paths):
        """Gives each broken file to each program that checks the schema."""
        for fault, path in corpus.broken(paths, self.folder / "broken").items():
            for name, command in self.programs([path], "broken").items():
                if name == "xmllint --noout" and fault != "malformed": continue
                if run(command)[3] == 0: self.faults.append(f"{name} accepts a file with the fault {fault}")

    def files(self, count, rounds):
        exercise = corpus.region(self.options.exercise, states=max(4, count // 27), folder=self.folder)
        paths = corpus.submissions(exercise, self.folder / f"submissions-{count}", count)
        size = sum(path.stat().st_size for path in paths)
        self.check_verdicts(paths)
        results = self.timed(self.programs(paths, "files"), rounds)
        average = size / len(paths) / 1e3
        print(f"\n{len(paths)} submissions, {size / 1e6:.1f} MB, {average:.0f} KB each, {rounds} rounds\n")
        ratios = "of xmllint --schema | of --noout"
        print(f"| program | ms a file | {ratios} | processor ms a file | {ratios} | peak MB |\n|{'---|' * 8}")
        for name, result in sorted(results.items(), key=lambda item: -item[1]["wall"]):
            cells = [name]
            for kind in ["wall", "cpu"]:
                cells.append(f"{result[kind] / len(paths) * 1e3:.2f}")
                for other in ["xmllint --schema", "xmllint --noout"]:
                    cells.append(f"{result[kind] / results[other][kind]:.2f}")
            print(f"| {' | '.join(cells)} | {result['memory']:.0f} |")
        # A child begins with the memory of its parent.
        print(f"\nPeaks below {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT:.0f} MB cannot be seen.")
        mixed = corpus.mixed(paths, self.folder / "mixed")
        command = [self.options.palermo, "validate", "--quiet", *mixed]
        broken = self.timed({"palermo validate, some files broken": command}, rounds, expected=1)
        times = [*broken.values()][0]["cpu"] / results["palermo validate"]["cpu"]
        print(f"\nWith one file in ten broken, palermo validate takes {times:.2f} times the processor time.")
        return {"files": len(paths), "bytes": size, "rounds": rounds, "results": results, "broken": times}

    def instructions(self):
        """Counts instructions on a few files, which no other load on the machine changes."""
        if not shutil.which("valgrind"): return None
        paths = sorted((self.folder / f"submissions-{self.options.count}").iterdir())[:20]
        # Without its names: valgrind does not understand the debugging information of Swift.
        stripped = self.folder / "palermo"
        subprocess.run(["strip", "-o", stripped, self.options.palermo], check=True)
        counts = {}
        for name, command in {
            "palermo validate": [stripped, "validate", "--quiet", *paths],
            "xmllint --schema": ["xmllint", "--noout", "--schema", SCHEMA, *paths],
        }.items():
            output = self.folder / "callgrind"
            subprocess.run(
                ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", *map(str, command)],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            counts[name] = int(re.search(r"^(?:summary|totals): (\d+)", output.read_text(), re.MULTILINE)[1])
        ours, theirs = counts["palermo validate"], counts["xmllint --schema"]
        print(f"\nInstructions on {len(paths)} files: palermo validate {ours / 1e6:.0f} million, "
              f"{ours / theirs:.2f} times those of xmllint --schema.")
        return counts

    def start(self, rounds):
        """Cold processes: the help, and one submission of ordinary size."""
        paths = sorted((self.folder / f"submissions-{self.options.count}").iterdir())
        path = min(paths, key=lambda path: abs(path.stat().st_size - 60_000))
        palermo = self.options.palermo
        results = self.timed({
            "palermo --help": [palermo, "--help"], "palermo validate": [palermo, "validate", path],
            "xmllint --schema": ["xmllint", "--noout", "--schema", SCHEMA, path],
        }, rounds)
        print(f"\nOne cold process, one file of {path.stat().st_size / 1e3:.0f} KB, {rounds} rounds\n")
        print("| program | ms | processor ms |\n|---|---|---|")
        for name, result in results.items():
            print(f"| {name} | {result['wall'] * 1e3:.1f} | {result['cpu'] * 1e3:.1f} |")
        return {"bytes": path.stat().st_size, "rounds": rounds, "results": results}

    def growth(self, sizes):
        """The gap analysis over more and more submissions, printed, and written with its report."""
        print("\npalermo gaps by the number of submissions, without and with the report\n")
        kind = "seconds | ms a submission | processor seconds | peak MB"
        print(f"| states | submissions | {kind} | {kind} |\n|{'---|' * 10}")
        rows = []
        for states in sizes:
            source = corpus.region(self.options.exercise, states, self.folder)
            count = len(list(source.glob("submissions/*/*.xml")))
            output = self.folder / "report"
            shutil.rmtree(output, ignore_errors=True)
            row, cells = {"states": states, "submissions": count}, [states, count]
            for name, options in {"analysis": [], "report": ["--output", output]}.items():
                wall, cpu, memory, code = run([self.options.palermo, "gaps", source, *options])
                if code != 0: self.faults.append(f"palermo gaps over {states} states ended with {code}")
                cells += [f"{wall:.1f}", f"{wall / count * 1e3:.1f}", f"{cpu:.1f}", f"{memory:.0f}"]
                row[name] = {"wall": wall, "cpu": cpu, "memory": memory}
            print(f"| {' | '.join(map(str, cells))} |")
            rows.append(row)
        return rows

    def run(self):
        short = self.options.short
        version = subprocess.run([self.options.palermo, "--version"], capture_output=True, text=True, check=True)
        report = {
            "date": time.strftime("%Y-%m-%d"), "version": version.stdout.strip(), "seed": corpus.SEED,
            "system": platform.platform(), "cores": os.cpu_count(),
        }
        report["files"] = self.files(self.options.count, self.options.rounds)
        report["start"] = self.start(5 if short else 21)
        report["instructions"] = self.instructions()
        report["gaps"] = self.growth([1, 4] if short else [1, 7, 68, 194])
        report["faults"] = sorted(set(self.faults))
        self.options.json.write_text(json.dumps(report, indent=2) + "\n")
        for fault in report["faults"]: print(f"\nWRONG: {fault}", file=sys.stderr)
        return 1 if self.faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--palermo", required=True, help="the program, built for release")
    parser.add_argument("--exercise", required=True, help="palermo-exercise")
    parser.add_argument("--short", action="store_true", help="few files and rounds, to see that everything works")
    parser.add_argument(
        "--json", type=pathlib.Path, default=ROOT / ".build/benchmark.json", help="where the figures go")
    options = parser.parse_args()
    sys.stdout.reconfigure(line_buffering=True)
    options.count, options.rounds = (100, 1) if options.short else (2000, 5)
    sys.exit(Benchmark(options).run())


if __name__ == "__main__":
    main()
