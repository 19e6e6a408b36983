"""Reads the W3C's conformance test suite of XML with the program and holds each outcome to the table beside this file.

The suite is no part of this project: https://www.w3.org/XML/Test/, edition of 2013-09-23. What may not be accepted is
told from the suite's own catalogue: a document that is not well-formed is never read to its end, nor one with a document
type declaration; every other of UTF-8 and XML 1.0 is. The table says at which rule reading ended.

    python3 conformance.py PALERMO XMLCONF [--record]
"""

import collections
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

TABLE = pathlib.Path(__file__).with_suffix(".tsv")
BASE = "{http://www.w3.org/XML/1998/namespace}base"
ENDS = ["empty-file", "wrong-encoding", "doctype-refused", "limit-exceeded", "malformed-xml", "truncated-file", "foreign-file"]


def tests(folder):
    """Every test of the catalogue: its attributes and its file, in the order of the catalogue."""
    catalogue = subprocess.run(
        ["xmllint", "--noent", "--nonet", "--nowarning", "xmlconf.xml"], cwd=folder, capture_output=True, check=False)
    found = []

    def walk(element, base):
        base += element.get(BASE, "")
        if element.tag == "TEST":
            found.append((element.attrib, base + element.get("URI")))
        for child in element:
            walk(child, base)

    walk(ElementTree.fromstring(catalogue.stdout), "")
    return [(test, path) for test, path in found if (folder / path).is_file()]


def outcomes(palermo, folder, paths):
    """The rule at which reading each file ended, or "read"."""
    rules = collections.defaultdict(set)
    for start in range(0, len(paths), 200):
        run = subprocess.run(
            [palermo, "validate", "--no-config", "--format", "json", *paths[start:start + 200]], cwd=folder,
            capture_output=True, check=False)
        if run.returncode != 1:
            sys.exit(f"ended with {run.returncode}: {run.stderr.decode(errors='replace')[:2000]}")
        report = json.loads(run.stdout)
        for file in report["files"]:
            rules[file["path"]]
        for finding in report["findings"]:
            rules[finding["file"]].add(finding["rule"])
    return {path: next((rule for rule in ENDS if rule in rules[path]), "read") if path in rules else "lost" for path in paths}


def has_doctype(contents):
    """Whether a declaration stands before the root, in any encoding of the suite."""
    text = contents.replace(b"\0", b"")
    prolog = re.compile(rb"\A(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s+|<\?.*?\?>|<!--.*?-->)*<!DOCTYPE", re.DOTALL)
    return prolog.match(text) is not None


def is_ours_to_read(test, contents):
    """Whether the document is of XML 1.0 in its fifth edition, with namespaces, in UTF-8."""
    declared = re.match(rb"\A(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", contents)
    encoding = declared.group(1).lower() if declared else b"utf-8"
    try:
        contents.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return (
        encoding in (b"utf-8", b"us-ascii") and test.get("VERSION", "1.0") == "1.0" and b"\0" not in contents
        and test.get("NAMESPACE", "yes") == "yes" and "5" in test.get("EDITION", "5")
        and not re.match(rb"\A(?:\xef\xbb\xbf)?<\?xml\s+version\s*=\s*[\"']1\.1", contents))


def main():
    palermo, folder = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])
    catalogue = tests(folder)
    if len(catalogue) < 2000:
        sys.exit(f"{folder} does not hold the suite: {len(catalogue)} tests")
    outcome = outcomes(palermo, folder, sorted({path for _, path in catalogue}))
    score, faults, rows = collections.Counter(), [], []
    for test, path in catalogue:
        contents = (folder / path).read_bytes()
        kind, result = test["TYPE"], outcome[path]
        rows.append(f"{test['ID']}\t{kind}\t{result}")
        score[kind, "read" if result == "read" else "refused"] += 1
        applies = is_ours_to_read(test, contents)
        if result == "lost":
            faults.append(f"{path}: not named in the report")
        elif has_doctype(contents) and result == "read":
            faults.append(f"{path}: a document type declaration was accepted")
        elif kind == "not-wf" and applies and result == "read":
            faults.append(f"{path}: not well-formed, and read")
        elif kind in ("valid", "invalid") and applies and not has_doctype(contents) and result != "read":
            faults.append(f"{path}: well-formed, and refused as {result}")
    if "--record" in sys.argv:
        TABLE.write_text("test\ttype\toutcome\n" + "\n".join(rows) + "\n")
    expected = TABLE.read_text().splitlines()[1:]
    faults += [f"as recorded: {old}; now: {new}" for old, new in zip(expected, rows) if old != new]
    if len(expected) != len(rows):
        faults.append(f"{len(rows)} tests, {len(expected)} in the table")
    for fault in faults:
        print(fault)
    print("type        tests  read  refused")
    for kind in ("valid", "invalid", "not-wf", "error"):
        read, refused = score[kind, "read"], score[kind, "refused"]
        print(f"{kind:<10}  {read + refused:>5}  {read:>4}  {refused:>7}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
