"""Reads what the program exports, as a stranger would.

python3 exports.py FORM PATH… holds the export to its published schema and to what else says the same:

analysis ANALYSIS              analysis.json to its JSON schema, and counts to the counts that they are made of
csv FOLDER ANALYSIS            the tables to their table schema, and every cell to analysis.json
xlsx WORKBOOK FOLDER           every cell of the workbook to the tables
office WORKBOOK                every cell that LibreOffice shows to what openpyxl reads
jsonl FILE                     every line to its JSON schema
oscal FOLDER ANALYSIS          the documents to the models of NIST, and the findings to the observations and the catalog

It prints how many things it looked at.
"""

import csv
import datetime
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import uuid

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Schemas"


def read_json(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def validator(name):
    import jsonschema

    schema = read_json(SCHEMAS / f"{name}.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)

    def walk(node, is_property):
        if not isinstance(node, dict):
            return
        if is_property:
            assert "description" in node or "$ref" in node, node
        if node.get("type") == "object":
            assert "additionalProperties" in node, node
        for key, value in node.items():
            if key in ("properties", "$defs"):
                for child in value.values():
                    walk(child, key == "properties")
            else:
                walk(value, False)

    walk(schema, False)
    return jsonschema.Draft202012Validator(schema)


def analysis(path):
    document = read_json(path)
    validator("analysis").validate(document)
    a = document["analysis"]
    for group in [a] + a["groups"]:
        for tally in group["provisions"]:
            for p in tally["populations"]:
                assert sum(p["ratings"].values()) + p["unrated"] == p["states"], tally
            assert [p["population"] for p in tally["populations"]] == ["all", "respondents", "parties", "applicable"]
        for tally in group["treaties"]:
            assert sum(tally[k] for k in ("parties", "signedOnly", "notSigned", "denounced", "unknown")) == tally["states"], tally
    match = a["assistance"]
    assert len(match["pairs"]) + len(match["unmet"]) == match["needs"]
    return len(a["states"])


# CSV

LETTERS = {"full": "F", "largely": "L", "partly": "P", "not": "N", "undetermined": "?", "notApplicable": "-"}
GUARDED = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20"


def package(folder):
    return read_json(folder / "datapackage.json")


def typed(text, field):
    """The value of a cell; None for an empty one."""
    if text == "":
        return None
    kind = field["type"]
    if kind == "integer":
        return int(text)
    if kind == "number":
        return float(text)
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    if kind == "date":
        return datetime.date.fromisoformat(text)
    if "enum" not in field["constraints"]:
        if text[0] == "'":
            assert text[1] in GUARDED, text
            return text[1:]
        assert text[0] not in GUARDED, text
    return text


def tables(folder):
    found = {}
    for resource in package(folder)["resources"]:
        fields = resource["schema"]["fields"]
        with open(folder / resource["path"], encoding="utf-8", newline="") as file:
            text = file.read()
        assert text.endswith("\r\n")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        assert rows[0] == [f["name"] for f in fields]
        found[resource["name"]] = [
            {f["name"]: typed(cell, f) for f, cell in zip(fields, row, strict=True)} for row in rows[1:]
        ]
    return found


def joined(words):
    return " ".join(words) or None


def expected(document):
    a = document["analysis"]

    def ratings():
        for sheet in a["states"]:
            for r in sheet["ratings"]:
                yield {
                    "state": sheet["state"], "instrument": r["instrument"], "cluster": r["cluster"], "article": r["article"],
                    "rating": r["rating"], "low": r.get("low"), "high": r.get("high"), "answered": r["answered"],
                    "applicable": r["applicable"], "total": r["total"], "robust": r["isRobust"],
                    "absence": r.get("absence"), "exemptions": joined(r["exemptions"]),
                    "notApplicable": r["notApplicable"], "uncited": r["uncited"],
                }

    def gaps():
        for sheet in a["states"]:
            for g in sheet["gaps"]:
                cited = "; ".join(", ".join(c[k] for k in ("title", "provision", "href") if k in c) for c in g["cited"])
                yield {
                    "state": g["state"], "kind": g["kind"], "reason": g["reason"], "followUp": g["followUp"],
                    "instrument": g["instrument"] or None, "listing": g.get("listing"), "questionnaire": g.get("questionnaire"),
                    "provisions": joined(g["provisions"]), "question": g.get("question"), "cited": cited or None,
                    "asOf": g.get("asOf"), "uncertain": g["isUncertain"], "source": g.get("source"),
                    "place": g.get("place"), "peers": joined(g["peers"]), "confidential": g["isConfidential"],
                }

    def provisions():
        for name, group in [(a["region"], a)] + [(g["group"], g) for g in a["groups"]]:
            for t in group["provisions"]:
                for p in t["populations"]:
                    row = {"group": name, "provision": t["provision"], "instrument": t["instrument"]}
                    row |= {"article": t["article"], "obligation": t["obligation"], "population": p["population"]}
                    row |= {"states": p["states"], "unrated": p["unrated"]}
                    row |= {column: p["ratings"].get(letter, 0) for column, letter in LETTERS.items()}
                    for kind in ("duty", "evidence", "notification", "knowledge"):
                        row[f"{kind}Gaps"] = p["gaps"].get(kind, 0)
                    yield row

    def treaties():
        for name, group in [(a["region"], a)] + [(g["group"], g) for g in a["groups"]]:
            for t in group["treaties"]:
                yield {"group": name} | t

    def deliveries():
        for d in a["deliveries"]:
            row = {k: d.get(k) for k in ("state", "questionnaire", "isParty", "status", "daysLate", "answered", "required")}
            row |= {"instrument": d["instrument"] or None, "verified": d["isVerified"]}
            yield row | {k: datetime.date.fromisoformat(d[k]) if k in d else None for k in ("due", "delivered", "amended")}

    def assistance():
        details = {(s["state"], n["area"], n["question"]): n.get("details") for s in a["states"] for n in s["needs"]}
        empty = dict.fromkeys(["from", "basis", "languages", "sameTradition", "unmet"])

        def need(n):
            said = [details[n["state"], n["area"], q] for q in n["questions"]]
            return {
                "kind": "need", "state": n["state"], "area": n["area"], "instrument": n["instrument"],
                "article": n.get("article"), "questions": joined(n["questions"]), "provisions": joined(n["provisions"]),
                "details": "; ".join(s for s in said if s is not None) or None,
            } | empty

        for p in a["assistance"]["pairs"]:
            yield need(p["need"]) | {
                "from": p["from"], "basis": p["basis"], "languages": joined(p["languages"]),
                "sameTradition": p["sharesLegalTradition"],
            }
        for u in a["assistance"]["unmet"]:
            yield need(u["need"]) | {"unmet": u["reason"]}
        for s in a["states"]:
            for o in s["offers"]:
                yield {
                    "kind": "offer", "state": s["state"], "area": o["area"], "instrument": o["instrument"],
                    "article": o.get("article"), "questions": o["question"], "provisions": joined(o["provisions"]),
                    "details": o.get("details"),
                } | empty

    def sources():
        for sheet in a["states"]:
            for s in sheet["sources"]:
                row = {"state": sheet["state"], "date": datetime.date.fromisoformat(s["date"])}
                row |= {k: s[k] for k in ("questionnaire", "version", "status", "kind", "asOf")}
                yield row | {k: s.get(k) for k in ("instrument", "title", "href")}

    def change():
        c = a.get("change", {"states": []})
        for s in c["states"]:
            for outcome, key in [("closed",) * 2, ("opened",) * 2, ("unchanged",) * 2, ("not-compared", "notCompared")]:
                for i in s[key]:
                    yield {
                        "state": s["state"], "from": c["from"], "to": c["to"], "kind": i["kind"],
                        "instrument": i["instrument"] or None, "subject": i["subject"], "outcome": outcome,
                        "before": i.get("before"), "after": i.get("after"), "obstacle": i.get("obstacle"),
                    }

    found = dict(
        ratings=ratings(), gaps=gaps(), provisions=provisions(), treaties=treaties(), deliveries=deliveries(),
        assistance=assistance(), change=change(), sources=sources(),
    )
    return {name: [row | {"exercise": a["isExercise"], "edition": document["provenance"]["edition"]} for row in rows] for name, rows in found.items()}


def csv_tables(folder, path):
    import frictionless

    folder = pathlib.Path(folder)
    assert package(folder) == read_json(SCHEMAS / "tables.datapackage.json")
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldNumber", "type", "note"])[:5]
    found = tables(folder)
    wanted = expected(read_json(path))
    assert found.keys() == wanted.keys()
    for name, rows in wanted.items():
        assert len(rows) == len(found[name]), name
        for row, other in zip(rows, found[name]):
            assert row == other, (name, row, other)
    return sum(map(len, found.values()))


# Workbooks


def xlsx(path, folder):
    import openpyxl

    folder = pathlib.Path(folder)
    book = openpyxl.load_workbook(path)
    wanted = tables(folder)
    assert book.sheetnames == ["about"] + list(wanted)
    assert book.properties.title and book.properties.description.startswith("palermo ")
    assert book.properties.created.time() == datetime.time(0)
    is_exercise = any(rows and rows[0]["exercise"] for rows in wanted.values())
    cells = 0
    for resource in package(folder)["resources"]:
        sheet = book[resource["name"]]
        fields = resource["schema"]["fields"]
        rows = list(sheet.iter_rows())
        header = 1 if is_exercise else 0
        if is_exercise:
            assert "xerci" in rows[0][0].value or "jerci" in rows[0][0].value, rows[0][0].value
        assert all(cell.value for cell in rows[header][: len(fields)])
        assert sheet.freeze_panes == f"A{header + 2}"
        assert sheet.auto_filter.ref.startswith(f"A{header + 1}:")
        assert len(rows) == header + 1 + len(wanted[resource["name"]])
        for row, want in zip(rows[header + 1 :], wanted[resource["name"]]):
            for field, cell in zip(fields, row):
                value = want[field["name"]]
                assert cell.data_type != "f", cell
                if isinstance(value, datetime.date):
                    assert cell.is_date and cell.value.date() == value, (cell, value)
                elif isinstance(value, float):
                    assert abs(cell.value - value) < 1e-12, (cell, value)
                elif isinstance(value, str) and len(value) > 32_000:
                    assert value.startswith(cell.value.removesuffix(" […]"))
                else:
                    assert cell.value == value and type(cell.value) is type(value), (cell, cell.value, value)
                cells += 1
        if resource["name"] == "ratings" and wanted["ratings"]:
            (rules,) = [r for r in sheet.conditional_formatting]
            assert len(rules.rules) == 5
    for sheet in book:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    return cells


def office(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    cells = 0
    with tempfile.TemporaryDirectory() as work:
        # Commas, quotes, UTF-8, cells as they are shown, of formulas the results, one file for each sheet.
        form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
        profile = f"-env:UserInstallation={(pathlib.Path(work) / 'profile').as_uri()}"
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", form, "--outdir", work, path],
            check=True, capture_output=True,
        )
        for sheet in book:
            file = pathlib.Path(work) / f"{pathlib.Path(path).stem}-{sheet.title}.csv"
            with open(file, encoding="utf-8", newline="") as shown:
                rows = list(csv.reader(shown, strict=True))
            assert len(rows) == sheet.max_row, sheet
            for row, texts in zip(sheet.iter_rows(), rows):
                for cell, text in zip(row, texts, strict=True):
                    value = cell.value
                    if value is None:
                        assert text == "", (sheet, cell, text)
                    elif isinstance(value, bool):
                        assert text == str(value).upper(), (sheet, cell, text)
                    elif isinstance(value, datetime.datetime):
                        assert text == value.date().isoformat(), (sheet, cell, text)
                    elif isinstance(value, (int, float)):
                        assert abs(float(text) - value) < 1e-9, (sheet, cell, text)
                    else:
                        assert text == value.replace("\r\n", "\n"), (sheet, cell, text)
                    cells += value is not None
    return cells


# Answers


def jsonl(path):
    check = validator("answer")
    with open(path, encoding="utf-8", newline="") as file:
        lines = file.read().split("\n")
    assert lines.pop() == ""
    for line in lines:
        check.validate(json.loads(line))
    return len(lines)


# OSCAL


def oscal(folder, path):
    from trestle.oscal.assessment_results import AssessmentResults
    from trestle.oscal.catalog import Catalog

    folder = pathlib.Path(folder)
    catalog = Catalog.oscal_read(folder / "catalog.json")
    space = uuid.uuid5(uuid.NAMESPACE_URL, "urn:palermo-toolkit:1")
    assert catalog.uuid == str(uuid.uuid5(space, "catalog"))
    controls = {}
    statements = {}
    for instrument in catalog.groups:
        for article in instrument.groups:
            for control in article.controls:
                assert control.id not in controls
                properties = {p.name: p.value for p in control.props}
                controls[control.id] = properties["provision"]
                statements[control.parts[0].id] = properties
    assert len(set(controls.values())) == len(controls)

    a = read_json(path)["analysis"]
    files = sorted(folder.glob("*.assessment-results.json"))
    answered = {s["state"] for s in a["states"] if s["ratings"] or s["gaps"]}
    assert {f.name[:3] for f in files} <= answered
    findings = 0
    for file in files:
        document = AssessmentResults.oscal_read(file)
        assert ("exercise" in document.metadata.remarks.lower()) == a["isExercise"]
        seen = set()
        for result in document.results:
            observations = {o.uuid: {p.name: p.value for p in o.props} for o in result.observations}
            assert len(observations) == len(result.observations)
            reviewed = [c.control_id for c in result.reviewed_controls.control_selections[0].include_controls]
            assert set(reviewed) <= set(controls)
            assert sorted(controls[c] for c in reviewed) == sorted(o["provision"] for o in observations.values())
            for o in result.observations:
                properties = observations[o.uuid]
                if properties.get("source") == "published" and "answers" in properties:
                    assert properties["as-of"] and o.relevant_evidence[0].href, properties
                assert (o.origins is None) == (properties.get("source") == "published"), properties
            for finding in result.findings or []:
                assert finding.uuid not in seen
                seen.add(finding.uuid)
                (related,) = finding.related_observations
                observation = observations[related.observation_uuid]
                control = statements[finding.target.target_id]
                assert control["provision"] == observation["provision"]
                assert control["obligation"].startswith("mandatory"), control
                assert "exemption" not in observation and observation["answers"], observation
                state = finding.target.status.state.value
                assert state in ("satisfied", "not-satisfied")
                if state == "satisfied":
                    assert observation["standing"] == "met" and float(observation["low"]) == 1
                else:
                    assert float(observation["high"]) < 1
                findings += 1
    validate(folder, [folder / "catalog.json"] + files[:2])
    return findings


def validate(folder, files):
    """What the program of the project oscal-compass says of some of the files."""
    trestle = pathlib.Path(sys.executable).with_name("trestle")
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([trestle, "init", "--local"], cwd=work, check=True, capture_output=True)
        for number, file in enumerate(files):
            done = subprocess.run(
                [trestle, "import", "-f", file.resolve(), "-o", f"n{number}"], cwd=work, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stdout + done.stderr
        done = subprocess.run([trestle, "validate", "--all"], cwd=work, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


if __name__ == "__main__":
    form, *paths = sys.argv[1:]
    print({"csv": csv_tables}.get(form, globals().get(form))(*paths))
