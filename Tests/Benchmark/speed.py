"""How fast the toolkit is beside other programs, on the same files and in the same run.

Each round runs every program once, one after the other; what is printed are medians over the rounds and ratios to other
programs. Seconds hang on the machine and on what else runs there, ratios much less so. A program that does not accept
every good file, or that accepts a bad one, fails the run, and so does a Schematron of our rules that finds something
else than the toolkit does.

Run by .ci/bench, which installs and builds what it needs.
"""

import argparse
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import time

import corpus
import programs
import schematron
import verdicts
from instructions import instructions
from marks import marks
from measuring import FOLDER, ROOT, Measurements, run, table


class Benchmark:
    def __init__(self, options):
        self.options = options
        self.palermo, self.short = options.palermo, options.short
        self.rounds = 1 if self.short else 5
        self.faults = []
        FOLDER.mkdir(parents=True, exist_ok=True)

    def submissions(self, count):
        exercise = corpus.region(self.options.exercise, states=max(8, count // 12), folder=FOLDER)
        return corpus.submissions(exercise, FOLDER / f"submissions-{count}", count)

    def measured(self, commands, rounds=None, expected=0):
        return Measurements(commands, rounds or self.rounds, self.faults, expected)

    def files(self, paths):
        """Many submissions of ordinary size, by every program."""
        self.faults += verdicts.faults_accepted(self.palermo, paths)
        results = self.measured(
            programs.parsers(paths) | programs.validators(paths) | programs.ours(self.palermo, paths))
        self.print_files("submissions", paths, results)
        return results

    def print_files(self, what, paths, results):
        size, others = sum(path.stat().st_size for path in paths), ["xmllint --schema", "xmllint --noout"]
        average = size / len(paths) / 1e3
        print(f"\n{len(paths)} {what}, {size / 1e6:.1f} MB, {average:.0f} KB each, {self.rounds} rounds")
        heads = [f"of {other}" for other in others]
        table(["program", "ms a file", *heads, "processor ms a file", *heads, "of SAX", "peak MB"], [
            [name, *(
                cell for kind in ["wall", "cpu"] for cell in [
                    f"{results.median(name, kind) / len(paths) * 1e3:.3f}",
                    *(f"{results.ratio([name], [other], kind):.2f}" for other in others)]),
             f"{results.ratio([name], ['libxml2 SAX, empty callbacks'], 'cpu'):.2f}", f"{results.peak(name):.0f}"]
            for name in sorted(results.runs, key=lambda name: results.median(name, "wall"))
        ])

    def broken(self, paths, results):
        """What findings cost: the same files, of which one in ten has one."""
        mixed = corpus.mixed(paths, FOLDER / "mixed")
        self.faults += verdicts.different_verdicts(self.palermo, mixed)
        command = {"palermo validate": [self.palermo, "validate", "--quiet", *mixed]}
        times = self.measured(command, expected=1).median("palermo validate", "cpu")
        times /= results.median("palermo validate", "cpu")
        print(f"\nWith one file in ten broken, palermo validate takes {times:.2f} times the processor time.")
        return times

    def schematron(self, paths):
        """The schema and then the rules, by two programs and by us."""
        folder = FOLDER / "rules"
        folder.mkdir(exist_ok=True)
        stylesheet = schematron.compiled(folder / "rules.xsl")
        for kind, sample in {"good": paths, "careless": corpus.careless(paths, FOLDER / "careless")}.items():
            different, findings = verdicts.different_findings(self.palermo, stylesheet, sample)
            self.faults += different
            print(f"\nIn {len(sample)} {kind} submissions palermo validate has {findings.total()} findings by "
                  f"{len(findings)} rules; Schematron has {'others' if different else 'the same'}.")
        results = self.measured({
            **programs.parsers(paths), "xmllint --schema": programs.validators(paths)["xmllint --schema"],
            **programs.schematron(stylesheet, paths), **programs.ours(self.palermo, paths),
        })
        self.print_files("submissions held to the schema and to the rules", paths, results)
        times = results.ratio(["xmllint --schema", "xsltproc with Schematron"], ["palermo validate, one thread"])
        if times: print(f"\nThe schema, then the Schematron: {times:.1f} times palermo validate, one thread.")
        print("Rules that are not in the Schematron:")
        for rule, why in schematron.LEFT_OUT.items(): print(f"- {rule}: {why}")
        return results

    def large(self, size):
        """One file, many times as large as any that a state delivers."""
        exercise = corpus.region(self.options.exercise, states=4, folder=FOLDER)
        path = corpus.large(exercise, FOLDER, size)
        validate = [self.palermo, "validate", "--quiet", path]
        results = self.measured(
            programs.parsers([path]) | programs.streaming(path)
            | {"xmllint --schema": programs.validators([path])["xmllint --schema"], "palermo validate": validate}
            | programs.one_thread(validate))
        print(f"\nOne file of {path.stat().st_size / 1e6:.1f} MB, {self.rounds} rounds")
        table(["program", "seconds", "of xmllint --stream --schema", "peak MB"], [
            [name, f"{results.median(name, 'wall'):.3f}", f"{results.ratio([name], ['xmllint --stream --schema']):.2f}",
             f"{results.peak(name):.0f}"] for name in results.runs
        ])
        return results

    def memory(self, paths, times):
        """The peak of few files and of very many."""
        few = corpus.copies(paths[:len(paths) // 10], FOLDER / "few", 1)
        many = corpus.copies(paths, FOLDER / f"many-{len(paths)}", times)
        rows = []
        for command in ["validate", "score"]:
            for folder in [few, many]:
                count = len(list(folder.glob("*/*.xml")))
                result = run([self.palermo, command, "--quiet", folder])
                if result["code"] != 0:
                    self.faults.append(f"palermo {command} over {count} files ended with {result['code']}")
                rows.append({"command": command, "files": count, **result})
        print("\nBy the number of files")
        table(["palermo", "files", "ms a file", "processor ms a file", "peak MB"], [
            [row["command"], row["files"], *(f"{row[kind] / row['files'] * 1e3:.3f}" for kind in ["wall", "cpu"]),
             f"{row['memory']:.0f}"]
            for row in rows
        ])
        return rows

    def start(self, paths):
        """Cold processes: the help, and one submission of ordinary size."""
        path = min(paths, key=lambda path: abs(path.stat().st_size - 50_000))
        results = self.measured({
            "palermo --help": [self.palermo, "--help"], "palermo validate": [self.palermo, "validate", path],
            "xmllint --version": ["xmllint", "--version"],
            "xmllint --schema": ["xmllint", "--noout", "--schema", programs.SCHEMA, path],
        }, rounds=5 if self.short else 21)
        print(f"\nOne cold process, one file of {path.stat().st_size / 1e3:.0f} KB")
        table(["program", "ms", "of xmllint --schema", "processor ms", "peak MB"], [
            [name, f"{results.median(name, 'wall') * 1e3:.1f}", f"{results.ratio([name], ['xmllint --schema']):.2f}",
             f"{results.median(name, 'cpu') * 1e3:.1f}", f"{results.peak(name):.0f}"] for name in results.runs
        ])
        return results

    def gaps(self, sizes):
        """The gap analysis over more and more submissions, printed, and written with its report."""
        rows = []
        for states in sizes:
            source = corpus.region(self.options.exercise, states, FOLDER)
            output = FOLDER / "report"
            shutil.rmtree(output, ignore_errors=True)
            row = {"states": states, "submissions": len(list(source.glob("submissions/*/*.xml")))}
            for name, options in {"analysis": [], "report": ["--output", output]}.items():
                row[name] = run([self.palermo, "gaps", source, *options])
                if row[name]["code"] != 0:
                    self.faults.append(f"palermo gaps over {states} states ended with {row[name]['code']}")
            row["each"] = row["report"]["wall"] / row["submissions"] * 1e3
            rows.append(row)
        print("\npalermo gaps by the number of submissions, without and with the report")
        heads = ["seconds", "ms a submission", "processor seconds", "peak MB"]
        table(["states", "submissions", *heads, *heads], [
            [row["states"], row["submissions"], *(
                cell for part in [row["analysis"], row["report"]] for cell in [
                    f"{part['wall']:.1f}", f"{part['wall'] / row['submissions'] * 1e3:.1f}", f"{part['cpu']:.1f}",
                    f"{part['memory']:.0f}"])]
            for row in rows
        ])
        return rows

    def run(self):
        """Measures everything, writes it, and tells whether nothing was wrong."""
        version = subprocess.run([self.palermo, "--version"], capture_output=True, text=True, check=True)
        report = {
            "date": time.strftime("%Y-%m-%d"), "version": version.stdout.strip(), "seed": corpus.SEED,
            "system": platform.platform(), "cores": os.cpu_count(), "rounds": self.rounds,
        }
        few = self.submissions(100)
        paths = few if self.short else self.submissions(2000)
        measured = {"files": self.files(paths)}
        measured["broken"] = self.broken(paths, measured["files"])
        measured["schematron"] = self.schematron(paths[:16] if self.short else paths[:200])
        measured["large"] = self.large(2_000_000 if self.short else 20_000_000)
        measured["memory"] = self.memory(paths, times=2 if self.short else 10)
        measured["start"] = self.start(paths)
        # Of some 25 submissions each; the exercise makes no more than 676 states.
        measured["gaps"] = self.gaps([1, 4] if self.short else [1, 8, 74, 194, 676])
        measured["instructions"] = instructions(self.palermo, few, self.faults)
        if self.short: print("\nHere with fewer and smaller files than the marks are meant for.")
        report |= {name: of.runs if isinstance(of, Measurements) else of for name, of in measured.items()}
        report |= {"marks": marks(measured), "faults": sorted(set(self.faults))}
        self.options.json.write_text(json.dumps(report, indent=2) + "\n")
        for fault in report["faults"]: print(f"\nWRONG: {fault}", file=sys.stderr)
        return not self.faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--palermo", required=True, help="the program, built for release")
    parser.add_argument("--exercise", required=True, help="palermo-exercise")
    parser.add_argument("--short", action="store_true", help="few files and rounds, to see that everything works")
    parser.add_argument(
        "--json", type=pathlib.Path, default=ROOT / ".build/benchmark.json", help="where the figures go")
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(0 if Benchmark(parser.parse_args()).run() else 1)


if __name__ == "__main__":
    main()
