"""What the toolkit is to reach, and whether it does. Every mark is a figure that must not be above what is asked."""

from measuring import table

# Scoring checks every file first.
SCORE, SCORE_ONE, VALIDATE_ONE = ["palermo score"], ["palermo score, one thread"], ["palermo validate, one thread"]


def files(names, others, kind="wall"):
    return lambda measured: measured["files"].ratio(names, others, kind)


# Name, what is asked, and the figure from what was measured; None when it could not be measured.
MARKS = [
    ("validate, one thread, of xmllint --schema", 0.40, files(VALIDATE_ONE, ["xmllint --schema"])),
    ("validate and score, one thread, of xmllint --schema", 0.40, files(SCORE_ONE, ["xmllint --schema"])),
    ("validate and score, one thread, of xmllint --noout", 0.85, files(SCORE_ONE, ["xmllint --noout"])),
    ("validate and score, all threads, of xmllint --schema", 0.20, files(SCORE, ["xmllint --schema"])),
    ("validate and score, all threads, of xmllint --noout", 0.45, files(SCORE, ["xmllint --noout"])),
    ("processor for validate, one thread, of libxml2 SAX with empty callbacks", 1.6,
     files(VALIDATE_ONE, ["libxml2 SAX, empty callbacks"], "cpu")),
    ("validate, one thread, of xmllint --schema and then Schematron", 0.05,
     lambda measured: measured["schematron"].ratio(VALIDATE_ONE, ["xmllint --schema", "xsltproc with Schematron"])),
    ("peak MB, validate, 200 files", 24, lambda measured: measured["memory"][0]["memory"]),
    ("peak MB, validate, 20,000 files", 24, lambda measured: measured["memory"][1]["memory"]),
    ("peak MB, validate and score, 200 files", 24, lambda measured: measured["memory"][2]["memory"]),
    ("peak MB, validate and score, 20,000 files", 24, lambda measured: measured["memory"][3]["memory"]),
    ("validate, 20 MB in one file, of xmllint --stream --schema", 0.5,
     lambda measured: measured["large"].ratio(VALIDATE_ONE, ["xmllint --stream --schema"])),
    ("peak MB, validate, 20 MB in one file", 40,
     lambda measured: measured["large"].peak("palermo validate, one thread")),
    ("--help in a cold process, ms", 12, lambda measured: 1e3 * measured["start"].median("palermo --help", "wall")),
    ("validate, one file of 50 KB in a cold process, ms", 16,
     lambda measured: 1e3 * measured["start"].median("palermo validate", "wall")),
    ("processor for validate with one file in ten broken, of that with none", 1.3, lambda measured: measured["broken"]),
    ("gaps with report, 194 states, seconds", 10,
     lambda measured: next((row["report"]["wall"] for row in measured["gaps"] if row["states"] == 194), None)),
    ("gaps with report, ms a submission at the most submissions, of that at 200", 1.5,
     lambda measured: measured["gaps"][-1]["each"] / measured["gaps"][1]["each"]),
]


def marks(measured):
    """Prints each figure beside its mark; returns them."""
    result = [{"name": name, "asked": asked, "figure": figure(measured)} for name, asked, figure in MARKS]
    print("\nMarks")
    table(["figure", "asked, at most", "measured", "reached"], [
        [mark["name"], f"{mark['asked']:g}", *verdict(mark["figure"], mark["asked"])] for mark in result
    ])
    return result


def verdict(figure, asked):
    if figure is None: return ["–", "not measured"]
    return [f"{figure:,.2f}" if figure < 100 else f"{figure:,.0f}", "yes" if figure <= asked else "no"]
