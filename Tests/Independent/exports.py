"""Reads what the program exports, as a stranger would.

python3 exports.py FORM PATH… holds the export to its published schema and to what else says the same:

analysis ANALYSIS              analysis.json to its JSON schema, and counts to the counts that they are made of
csv FOLDER ANALYSIS            the tables to their table schema, and every cell to analysis.json
xlsx WORKBOOK FOLDER           every cell of the workbook to the tables
office WORKBOOK                every cell that LibreOffice shows to what openpyxl reads
documents FOLDER               every document for Word to the page that is printed, and both to be about the same
load FOLDER                    what DuckDB and pandas make of every table, without options, to its table schema
jsonl FILE                     every line to its JSON schema
oscal FOLDER ANALYSIS          the documents to the models of NIST, and the findings to the observations and the catalog

It prints how many things it looked at.
"""

import csv
import datetime
import html.parser
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

LETTERS = {
    "ratedFull": "F", "ratedLargely": "L", "ratedPartly": "P", "ratedNot": "N", "ratedUndetermined": "?",
    "ratedNotApplicable": "-",
}
GUARDED = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20"


def package(folder):
    return read_json(folder / "datapackage.json")


def typed(text, field):
    """The value of a cell; None for an empty one."""
    if text == "":
        return None
    kind = field["type"]
    if kind in ("integer", "year"):
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
        assert text.startswith("\ufeff") and text.endswith("\r\n")
        text = text[1:]
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
                    "factsAsOf": g.get("asOf"), "uncertain": g["isUncertain"], "source": g.get("source"),
                    "place": g.get("place"), "peers": joined(g["peers"]), "confidential": g["isConfidential"],
                }

    def provisions():
        for name, group in [(a["region"], a)] + [(g["group"], g) for g in a["groups"]]:
            for t in group["provisions"]:
                for p in t["populations"]:
                    row = {"groupCode": name, "provision": t["provision"], "instrument": t["instrument"]}
                    row |= {"article": t["article"], "obligation": t["obligation"], "population": p["population"]}
                    row |= {"states": p["states"], "unrated": p["unrated"]}
                    row |= {column: p["ratings"].get(letter, 0) for column, letter in LETTERS.items()}
                    for kind in ("duty", "evidence", "notification", "knowledge"):
                        row[f"{kind}Gaps"] = p["gaps"].get(kind, 0)
                    yield row

    def treaties():
        for name, group in [(a["region"], a)] + [(g["group"], g) for g in a["groups"]]:
            for t in group["treaties"]:
                yield {"groupCode": name} | {k: v for k, v in t.items() if k != "unknown"} | {"participationUnknown": t["unknown"]}

    def deliveries():
        for d in a["deliveries"]:
            row = {k: d.get(k) for k in ("state", "questionnaire", "status", "daysLate", "answered", "required")}
            row["bound"] = {"yes": "bound", "no": "not-bound"}.get(d["isParty"], "unknown")
            row |= {"instrument": d["instrument"] or None, "verified": d["isVerified"]}
            yield row | {k: datetime.date.fromisoformat(d[k]) if k in d else None for k in ("due", "delivered", "amended")}

    def assistance():
        details = {}
        for s in a["states"]:
            for n in s["needs"]:
                details.setdefault((s["state"], n["area"], n["question"]), []).append(n.get("details"))
        empty = dict.fromkeys(["helper", "basis", "languages", "sameTradition", "unmet"])

        def need(n):
            said = [d for q in n["questions"] for d in details[n["state"], n["area"], q]]
            return {
                "kind": "need", "state": n["state"], "area": n["area"], "instrument": n["instrument"],
                "article": n.get("article"), "questions": joined(n["questions"]), "provisions": joined(n["provisions"]),
                "details": "; ".join(dict.fromkeys(s for s in said if s is not None)) or None,
            } | empty

        for p in a["assistance"]["pairs"]:
            yield need(p["need"]) | {
                "helper": p["from"], "basis": p["basis"], "languages": joined(p["languages"]),
                "sameTradition": p["sharesLegalTradition"],
            }
        for u in a["assistance"]["unmet"]:
            yield need(u["need"]) | {"unmet": u["reason"]}
        for s in a["states"]:
            offers = {}
            for o in s["offers"]:
                offers.setdefault((o["area"], o["instrument"], o.get("article")), []).append(o)
            for (area, instrument, article), those in offers.items():
                yield {
                    "kind": "offer", "state": s["state"], "area": area, "instrument": instrument, "article": article,
                    "questions": joined(dict.fromkeys(o["question"] for o in those)),
                    "provisions": joined(dict.fromkeys(p for o in those for p in o["provisions"])),
                    "details": "; ".join(dict.fromkeys(o["details"] for o in those if "details" in o)) or None,
                } | empty

    def sources():
        for sheet in a["states"]:
            for s in sheet["sources"]:
                row = {"state": sheet["state"], "submitted": datetime.date.fromisoformat(s["date"])}
                row |= {k: s[k] for k in ("questionnaire", "status", "kind")}
                row |= {"questionnaireVersion": f'{s["questionnaire"]} {s["version"]}', "factsAsOf": s["asOf"]}
                yield row | {k: s.get(k) for k in ("instrument", "title", "href")}

    def change():
        c = a.get("change", {"states": []})
        for s in c["states"]:
            for outcome, key in [("closed",) * 2, ("opened",) * 2, ("unchanged",) * 2, ("not-compared", "notCompared")]:
                for i in s[key]:
                    yield {
                        "state": s["state"], "fromCycle": c["from"], "toCycle": c["to"], "kind": i["kind"],
                        "instrument": i["instrument"] or None, "subject": i["subject"], "outcome": outcome,
                        "reasonBefore": i.get("before"), "reasonAfter": i.get("after"), "obstacle": i.get("obstacle"),
                    }

    def questions():
        for q in a["questions"]:
            row = {"answeredYes": q["yes"], "answeredPartly": q["partly"], "answeredNo": q["no"]}
            row |= {k: q[k] for k in ("question", "questionnaire", "otherAnswer", "notApplicable", "withheld", "blank")}
            row |= {k: q[k] for k in ("respondents", "notCovered", "states")}
            yield row | {
                "questionnaireVersion": f'{q["questionnaire"]} {q["version"]}', "provisions": joined(q["provisions"]),
            }

    def cooperation():
        c = a["cooperation"]
        names = {"yes": "withBasis", "conditional": "onConditions", "no": "withoutBasis", "unknown": "notKnown"}
        states = [s["position"]["state"] for s in c["states"]]
        kinds = dict.fromkeys(t["kind"] for t in c["totals"])
        for kind in kinds:
            cells = {(o["id"], s): c["matrix"][kind][o["id"]][s].split() for o in c["offences"] for s in states}
            for requesting in states:
                for place, requested in enumerate(states):
                    if requesting == requested:
                        continue
                    found = {o["id"]: c["legend"][int(cells[o["id"], requesting][place])] for o in c["offences"]}
                    row = {"kind": kind, "requesting": requesting, "requested": requested, "requests": len(found)}
                    row["outcomes"] = joined(dict.fromkeys(cell["outcome"] for cell in found.values()))
                    for standing, name in names.items():
                        those = [offence for offence, cell in found.items() if cell["standing"] == standing]
                        row |= {name: len(those), f"offences{name[0].upper()}{name[1:]}": joined(those)}
                    yield row

    found = dict(
        questions=questions(), cooperation=cooperation(), ratings=ratings(), gaps=gaps(), provisions=provisions(), treaties=treaties(), deliveries=deliveries(),
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
    document = read_json(path)
    wanted = expected(document)
    for name, rows in wanted.items():
        assert len(rows) == len(found[name]), name
        for row, other in zip(rows, found[name]):
            # What stands beside a code is checked below.
            assert row == {k: v for k, v in other.items() if not k.endswith("Label")}, (name, row, other)
    lookups(found, document["analysis"])
    for name, rows in found.items():
        assert len({json.dumps(row, default=str, sort_keys=True) for row in rows}) == len(rows), f"{name}: a row twice"
        columns = [f["name"] for r in package(folder)["resources"] if r["name"] == name for f in r["schema"]["fields"]]
        assert not RESERVED & {c.upper() for c in columns}, (name, RESERVED & {c.upper() for c in columns})
    return sum(map(len, found.values()))


def lookups(found, a):
    """The tables that explain others, and names beside codes, against those that they explain."""
    states = {row["state"]: row for row in found["states"]}
    assert list(states) == [s["state"] for s in a["states"]]
    groups = {row["groupCode"]: row for row in found["state_groups"]}
    for g in a["groups"]:
        assert groups[g["group"]]["members"] == joined(g["states"]), g["group"]
    book = {}
    for row in found["codebook"]:
        book.setdefault((row["tableName"], row["columnName"]), {})[row["code"]] = row
    for name, rows in found.items():
        if name == "codebook":
            continue
        for column in rows[0] if rows else ():
            codes = book[name, column]
            for row in rows:
                label, value = row.get(f"{column}Label"), row[column]
                if column in ("state", "requesting", "requested", "helper") and value is not None and name != "states":
                    assert label == states[value]["nameEn"], (name, row)
                elif f"{column}Label" in row and len(codes) > 1 and value is not None:
                    assert label == codes[value]["nameEn"], (name, column, value, label)
    tallies = {r["instrument"]: r for r in found["treaties"] if r["groupCode"] == a["region"]}
    columns = {
        "party": "parties", "signed": "signedOnly", "not-signed": "notSigned", "denounced": "denounced",
        "unknown": "participationUnknown",
    }
    for instrument, tally in tallies.items():
        standings = [r["standing"] for r in found["participation"] if r["instrument"] == instrument]
        assert len(standings) == len(states)
        for standing, column in columns.items():
            assert standings.count(standing) == tally[column], (instrument, standing)
    texts = {row["provision"] for row in found["provision_texts"]}
    assert {row["provision"] for row in found["provisions"]} <= texts
    for row in found["instrument_ratings"]:
        assert (row["low"] or 0) <= (row["high"] or 0) and (row["absence"] is None) == (row["rating"] in "FLPN"), row
        duties = sum(row[f"duties{d}"] for d in ("Met", "PartlyMet", "Unmet", "Unknown", "NotDelivered", "NotAsked", "Exempt"))
        assert duties >= row["applicable"] >= row["answered"], row


# The reserved words of SQL:2016, and those that MySQL, PostgreSQL and DuckDB reserve beyond it.
RESERVED = set("""
ABS ACOS ALL ALLOCATE ALTER ANALYSE ANALYZE AND ANTI ANY ARE ARRAY AS ASC ASENSITIVE ASIN ASOF ASYMMETRIC AT ATAN ATOMIC
AUTHORIZATION AVG BEFORE BEGIN BETWEEN BIGINT BINARY BLOB BOOLEAN BOTH BY CALL CALLED CARDINALITY CASCADE CASCADED CASE CAST
CEIL CHANGE CHAR CHARACTER CHECK CLOB CLOSE COALESCE COLLATE COLLECT COLUMN COMMIT CONDITION CONNECT CONSTRAINT CONTAINS
CONTINUE CONVERT COPY CORR COUNT CREATE CROSS CUBE CURRENT CURRENT_DATE CURSOR CYCLE DATABASE DATE DAY DEALLOCATE DEC DECIMAL
DECLARE DEFAULT DEFERRABLE DEFINE DELAYED DELETE DEREF DESC DESCRIBE DETERMINISTIC DISCONNECT DISTINCT DIV DO DOUBLE DROP DUAL
DYNAMIC EACH ELEMENT ELSE ELSEIF EMPTY ENCLOSED END EQUALS ESCAPE EVERY EXCEPT EXEC EXECUTE EXISTS EXIT EXP EXPLAIN EXTERNAL
EXTRACT FALSE FETCH FILTER FLOAT FLOOR FOR FORCE FOREIGN FRAME_ROW FREE FREEZE FROM FULL FUNCTION FUSION GENERATED GET GLOBAL
GRANT GROUP GROUPING GROUPS HAVING HOLD HOUR IDENTITY IF IGNORE ILIKE IN INDEX INDICATOR INITIAL INITIALLY INNER INOUT
INSENSITIVE INSERT INT INTEGER INTERSECT INTERSECTION INTERVAL INTO IS ISNULL ITERATE JOIN KEY KEYS KILL LAG LAMBDA LANGUAGE
LARGE LAST_VALUE LATERAL LEAD LEADING LEAVE LEFT LIKE LIMIT LINEAR LINES LN LOAD LOCAL LOCALTIME LOCK LOG LONG LOOP LOWER MATCH
MATCHES MAX MEASURES MEMBER MERGE METHOD MIN MINUTE MOD MODIFIES MODULE MONTH MULTISET NATIONAL NATURAL NCHAR NEW NO NONE
NORMALIZE NOT NOTNULL NULL NULLIF NUMERIC OCCURRENCES_REGEX OF OFFSET OLD OMIT ON ONE ONLY OPEN OPTIMIZE OPTION OPTIONALLY OR
ORDER OUT OUTER OUTFILE OVER OVERLAPS OVERLAY PARAMETER PARTITION PATTERN PER PERCENT PERIOD PIVOT PLACING PORTION POSITION
POWER PRECEDES PRECISION PREPARE PRIMARY PROCEDURE PURGE QUALIFY RANGE RANK READ READS REAL RECURSIVE REF REFERENCES
REFERENCING REGEXP RELEASE RENAME REPEAT REPLACE REQUIRE RESIGNAL RESTRICT RESULT RETURN RETURNING RETURNS REVOKE RIGHT RLIKE
ROLLBACK ROLLUP ROW ROWS RUNNING SAVEPOINT SCHEMA SCHEMAS SCOPE SCROLL SEARCH SECOND SEEK SELECT SEMI SENSITIVE SEPARATOR
SESSION_USER SET SHOW SIGNAL SIMILAR SIN SKIP SMALLINT SOME SPATIAL SPECIFIC SPECIFICTYPE SQL SQLEXCEPTION SQLSTATE SQLWARNING
SQRT SSL START STARTING STATIC STORED SUBMULTISET SUBSET SUBSTRING SUCCEEDS SUM SUMMARIZE SYMMETRIC SYSTEM SYSTEM_TIME
SYSTEM_USER TABLE TABLESAMPLE TAN TERMINATED THEN TIME TIMESTAMP TO TRAILING TRANSLATE TREAT TRIGGER TRIM TRUE TRUNCATE UESCAPE
UNDO UNION UNIQUE UNKNOWN UNLOCK UNNEST UNPIVOT UNSIGNED UPDATE UPPER USAGE USE USER USING VALUE VALUES VARBINARY VARCHAR
VARIADIC VARYING VERBOSE VERSIONING VIRTUAL WHEN WHENEVER WHERE WHILE WIDTH_BUCKET WINDOW WITH WITHIN WITHOUT WRITE XOR YEAR
ZEROFILL
""".split())


def load(folder):
    """Loads each table without an option, and prints the number of rows."""
    import warnings

    import duckdb
    import pandas

    warnings.simplefilter("error")
    folder = pathlib.Path(folder)
    wanted = tables(folder)
    kinds = {"integer": "BIGINT", "year": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}
    count = 0
    for resource in package(folder)["resources"]:
        name, fields, rows = resource["name"], resource["schema"]["fields"], wanted[resource["name"]]
        relation = duckdb.read_csv(str(folder / resource["path"]))
        frame = pandas.read_csv(folder / resource["path"])
        assert relation.columns == list(frame.columns) == [f["name"] for f in fields], name
        assert len(relation) == len(frame) == len(rows), name
        # Every name can stand in a query as it is.
        duckdb.sql(f"select {', '.join(relation.columns)} from relation limit 1").fetchall()
        for field, kind in zip(fields, relation.types):
            values = {row[field["name"]] for row in rows} - {None}
            # Ids of cycles and actions may look like numbers, and dates of facts are whole days in some reports.
            if values and field["name"] not in ("fromCycle", "toCycle", "followUp", "factsAsOf"):
                wants = kinds.get(field["type"], "VARCHAR")
                # A number that is whole in every row reads as one.
                whole = wants == "DOUBLE" and values <= {0.0, 1.0}
                assert str(kind) in ([wants, "BIGINT"] if whole else [wants]), (name, field["name"], kind)
                assert len(values) == frame[field["name"]].nunique(), (name, field["name"])
        count += len(rows)
    return count


# Workbooks


def xlsx(path, folder):
    import openpyxl

    folder = pathlib.Path(folder)
    book = openpyxl.load_workbook(path)
    wanted = tables(folder)
    assert book.sheetnames == ["summary"] + list(wanted) and book.active.title == "summary"
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


# Documents


class Page(html.parser.HTMLParser):
    """The texts of a page, one for each heading, paragraph, item and cell."""

    def __init__(self):
        super().__init__()
        self.texts, self.inside = [], False

    def handle_starttag(self, tag, attributes):
        if tag in ("h1", "h2", "h3", "p", "li", "th", "td"):
            self.inside = True
            self.texts.append("")

    def handle_endtag(self, tag):
        if tag in ("h1", "h2", "h3", "p", "li", "th", "td"):
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data


def texts_of(document):
    """The texts of a document in their order, cell by cell; every table has a row that is repeated on each page."""
    import docx

    texts = []
    for part in document.iter_inner_content():
        if isinstance(part, docx.table.Table):
            assert part.rows[0]._tr.trPr is not None and len({len(row.cells) for row in part.rows}) == 1
            texts += [cell.text for row in part.rows for cell in row.cells]
        elif part.text:
            texts.append(part.text)
    return texts


class Headings(html.parser.HTMLParser):
    """The headings of a page by their rank, and all of its text in one line."""

    def __init__(self):
        super().__init__()
        self.found, self.rank, self.text = {"h1": [], "h2": [], "h3": []}, None, ""

    def handle_starttag(self, tag, attributes):
        if tag in self.found:
            self.rank = tag
            self.found[tag].append("")

    def handle_endtag(self, tag):
        if tag == self.rank:
            self.rank = None

    def handle_data(self, data):
        self.text += data
        if self.rank:
            self.found[self.rank][-1] += data


def manuals(folder):
    """Holds each manual of good practice to its page in the report. Returns the number of its texts."""
    import docx

    count = 0
    folder = pathlib.Path(folder)
    for file in sorted(folder.glob("*/manual-*.docx")):
        language = file.parent.name
        document = docx.Document(str(file))
        page = Headings()
        markup = (folder.parent / language / "manual" / f"{file.stem.removeprefix('manual-')}.html").read_text("utf-8")
        page.feed(markup)
        said = " ".join(page.text.split())

        def headings(name):
            return [p.text for p in document.paragraphs if p.style.name == name]

        assert headings("Title") == page.found["h1"][:1], file
        assert headings("Heading 1") == page.found["h2"], (file, headings("Heading 1"), page.found["h2"])
        assert headings("Heading 2") == page.found["h3"], file
        assert document.styles.element.xpath("//w:lang/@w:val") == [language]
        notices = [p.text for p in document.paragraphs if p.style.name == "Notice"]
        assert document.sections[0].header.paragraphs[0].text == " ".join(notices), file
        assert bool(notices) == ('class="banner"' in markup), file
        assert all(" ".join(notice.split()) in said for notice in notices), file
        # The cells are those of the page: a state stands there above what it cites.
        cells = [cell for table in document.tables for row in table.rows for cell in row.cells if cell.text not in ("", "–")]
        for cell in cells:
            for piece in cell.text.replace(" (", ", ").replace(")", "").split(", "):
                assert " ".join(piece.split()) in said, (file, piece)
        count += len(texts_of(document))
    return count


def documents(folder):
    import docx

    count = manuals(folder)
    for file in sorted(pathlib.Path(folder).glob("*/*.docx")):
        if file.stem.startswith("manual-"):
            continue
        document = docx.Document(str(file))
        page = Page()
        markup = file.with_suffix(".html").read_text(encoding="utf-8")
        page.feed(markup)
        texts = texts_of(document)
        # The page has the notices before its title.
        assert sorted(texts) == sorted(t for t in page.texts if t), (file, set(texts) ^ set(page.texts))
        # What stands at the head of every page of paper.
        running = document.sections[0].header.paragraphs[0].text
        assert f'@top-center {{ content: "{running}";' in markup and all(n in running for n in page.texts[:len(running) > 0]), file
        assert any(p.style.name == "Heading 1" for p in document.paragraphs), file
        assert document.styles.element.xpath("//w:lang/@w:val") == [file.parent.name]
        count += len(texts)
    assert count
    return count


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
