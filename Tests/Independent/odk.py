"""Converts the forms for ODK Central, KoboToolbox and Enketo with programs of others, answers them as a client would, and
holds what the program reads back to what was answered.

python3 odk.py FORM PROGRAM FOLDER COUNT [QUESTIONNAIRE…]

forms       pyxform makes an XForm of the form of every questionnaire, in its current and its earlier version, without a
            warning, and ODK Validate accepts those of the current ones
answers     COUNT submissions of the exercise, most of them with more in their answers, are answered in these XForms by the
            client below, exported as servers do, imported, and compared; then answers are changed at random, and what the
            form refuses is held to what the program finds

Nothing of the program is used to answer: which field holds what, the form itself says on its sheet "palermo"; relevance,
constraints and what is required are evaluated from the XForm by lxml. FOLDER is for files in between. All questionnaires are
looked at unless some are named by their ids.
It prints how many things it looked at.
"""

import concurrent.futures
import copy
import csv
import datetime
import io
import json
import pathlib
import random
import re
import subprocess
import sys
import uuid
import zipfile
import xml.etree.ElementTree as ET

import openpyxl
import pyxform
from lxml import etree
from pyxform.validators import odk_validate
from pyxform.xls2xform import convert

ROOT = pathlib.Path(__file__).resolve().parents[2]
NS = "{urn:palermo-toolkit:1}"
XF = "{http://www.w3.org/2002/xforms}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ENVIRONMENT = {"LANG": "C", "PATH": "/usr/bin:/bin"}
TODAY = "2026-11-29"


def run(program, *arguments, codes=(0,)):
    result = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, check=False, env=ENVIRONMENT)
    assert result.returncode in codes, (arguments, result.returncode, result.stderr[-3_000:])
    return result


# Forms


def export(program, names, folder):
    folder.mkdir(parents=True, exist_ok=True)
    run(program, "export", *names, ROOT / "Samples/exercise/region.xml", "--to", "xlsform", "--output", f"{folder}/", "--quiet")
    return sorted(folder.glob("*.xlsx"))


def make_xform(path):
    """The XForm that pyxform makes, which must have nothing to say."""
    result = convert(str(path))
    assert not result.warnings, (path.name, result.warnings)
    path.with_suffix(".xml").write_text(result.xform, encoding="utf-8")
    return path.with_suffix(".xml")


def validate(path):
    jar = pathlib.Path(odk_validate.__file__).parent / "bin/ODK_Validate.jar"
    result = subprocess.run(
        ["java", "-XX:TieredStopAtLevel=1", "-jar", jar, path], capture_output=True, text=True, check=False
    )
    said = result.stdout + result.stderr
    assert result.returncode == 0 and "Xform is valid" in said, (path.name, said[-2_000:])


def forms(program, folder, _, names):
    current = sorted((ROOT / "Questionnaires").glob("*.xml"))
    assert len(current) == 16, current
    current = [path for path in current if not names or path.stem in names]
    files = export(program, [path.stem for path in current], folder / "current")
    assert len(files) == len(current) == len(names or current), files
    files += export(program, [ROOT / f"Questionnaires/earlier/{path.stem}-2026.1.xml" for path in current], folder / "earlier")
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        xforms = list(pool.map(make_xform, files))
    checked = [x for x in xforms if x.parent.name == "current"]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(validate, checked))
    return len(checked)


# A client


def text(value):
    """What XPath takes a value for where it wants a text."""
    if isinstance(value, list):
        return "" if not value else (value[0].text or "" if hasattr(value[0], "text") else str(value[0]))
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def number_text(value):
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


functions = etree.FunctionNamespace(None)
functions["selected"] = lambda _, field, option: text(option) in text(field).split()
functions["count-selected"] = lambda _, field: float(len(text(field).split()))
functions["regex"] = lambda _, value, pattern: re.fullmatch(text(pattern).strip("^$"), text(value)) is not None
functions["if"] = lambda _, test, yes, no: yes if test else no
functions["today"] = lambda _: TODAY
functions["substr"] = lambda _, value, start, end: text(value)[int(start) : int(end)]
functions["format-date"] = lambda _, value, form: datetime.date.fromisoformat(text(value)).strftime(text(form)) if text(value) else ""


class Bind:
    def __init__(self, element):
        def compiled(name):
            # pyxform writes a path for each reference to a field, with blanks around it.
            return etree.XPath(element.get(name)) if element.get(name) else None

        self.path = element.get("nodeset")
        self.type = element.get("type")
        self.relevant, self.constraint, self.calculate = map(compiled, ("relevant", "constraint", "calculate"))
        required = element.get("required")
        self.required = etree.XPath(required) if required else None


class XForm:
    """A form as a client knows it."""

    def __init__(self, path):
        root = etree.parse(str(path)).getroot()
        model = root.find(f".//{XF}model")
        instance = model.find(f"{XF}instance")[0]
        self.id, self.version = instance.get("id"), instance.get("version")
        self.blank = self.bare(instance)
        self.binds = {bind.path: bind for bind in map(Bind, model.findall(f"{XF}bind"))}
        self.first_load = {s.get("ref"): s.get("value") for s in model.iter(f"{XF}setvalue")}
        self.paths = {}
        self.collect(self.blank, "/" + self.blank.tag)
        lists = {}
        for secondary in model.findall(f"{XF}instance")[1:]:
            lists[secondary.get("id")] = [n.text for n in secondary.iter(f"{XF}name")]
        self.several, self.single = {}, {}
        for kind, found in ((f"{XF}select", self.several), (f"{XF}select1", self.single)):
            for element in root.iter(kind):
                itemset = element.find(f"{XF}itemset")
                if itemset is None:
                    items = [v.text for v in element.iter(f"{XF}value")]
                else:
                    items = lists[re.search(r"instance\('([^']+)'\)", itemset.get("nodeset"))[1]]
                found[element.get("ref").split("/")[-1]] = items

    def bare(self, element):
        copied = etree.Element(etree.QName(element).localname)
        copied.text = (element.text or "").strip() or None
        for child in element:
            copied.append(self.bare(child))
        return copied

    def collect(self, element, path):
        for child in element:
            here = f"{path}/{child.tag}"
            self.paths[child.tag] = here
            self.collect(child, here)


class Instance:
    """Answers to a form, as a client keeps them."""

    def __init__(self, form, answers):
        self.form, self.uuid = form, f"uuid:{uuid.UUID(int=random.getrandbits(128), version=4)}"
        self.tree = etree.ElementTree(copy.deepcopy(form.blank))
        self.nodes = {element.tag: element for element in self.tree.getroot().iter()}
        for path, value in form.first_load.items():
            if "today" in value:
                self.nodes[path.split("/")[-1]].text = TODAY
        self.nodes["instanceID"].text = self.uuid
        self.answered = {}
        for name, value in answers.items():
            assert name in self.nodes, name
            options = form.several.get(name) or form.single.get(name)
            assert options is None or set(value.split()) <= set(options), (name, value)
            self.answered[name] = self.nodes[name].text = value
        for path, bind in form.binds.items():
            if bind.calculate is not None and not path.startswith("/data/meta"):
                self.nodes[path.split("/")[-1]].text = text(bind.calculate(self.tree))
        self.settle()

    def settle(self):
        """Blanks what is not relevant, until nothing changes. What is not relevant counts as blank."""
        kept = {name: node.text for name, node in self.nodes.items() if len(node) == 0}
        self.closed = set()
        for _ in range(20):
            closed = set()
            for name, path in self.form.paths.items():
                bind = self.form.binds.get(path)
                above = path.split("/")[-2] in closed
                if above or (bind and bind.relevant is not None and not bind.relevant(self.nodes[name])):
                    closed.add(name)
            for name, value in kept.items():
                self.nodes[name].text = None if name in closed else value
            if closed == self.closed:
                return
            self.closed = closed
        raise AssertionError("relevance does not settle")

    def lost(self):
        return {name for name in self.answered if name in self.closed and self.answered[name]}

    def refused(self):
        """The fields that break a constraint."""
        return {
            name
            for name, path in self.form.paths.items()
            if (bind := self.form.binds.get(path)) and bind.constraint is not None
            and name not in self.closed and self.nodes[name].text and not bind.constraint(self.nodes[name])
        }  # fmt: skip

    def unanswered(self):
        return {
            name
            for name, path in self.form.paths.items()
            if (bind := self.form.binds.get(path)) and bind.required is not None
            and name not in self.closed and not self.nodes[name].text and bind.required(self.nodes[name])
        }  # fmt: skip

    def leaves(self, relevant=True):
        for name, path in self.form.paths.items():
            if len(self.nodes[name]) == 0 and not path.startswith("/data/meta") and not (relevant and name in self.closed):
                yield name, path.split("/")[2:], self.nodes[name].text or ""

    # As it leaves a client, and as servers export it.

    def xml(self):
        root = copy.deepcopy(self.tree.getroot())
        for element in list(root.iter()):
            if element.tag in self.closed and element.getparent() is not None:
                element.getparent().remove(element)
        inner = "".join(etree.tostring(child, encoding="unicode") for child in root if child.tag != "meta")
        return (
            f'<data xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa" '
            f'xmlns:orx="http://openrosa.org/xforms" id="{self.form.id}" version="{self.form.version}">{inner}'
            f"<orx:meta><orx:instanceID>{self.uuid}</orx:instanceID><orx:instanceName>…</orx:instanceName></orx:meta></data>"
        )

    def typed(self, name, value):
        kind = self.form.binds[self.form.paths[name]].type
        if value == "":
            return None
        return int(value) if kind == "int" else float(value) if kind == "decimal" else value

    def central_json(self):
        record = {
            "__id": self.uuid,
            "__system": {
                "submissionDate": "2026-05-30T10:11:12.345Z", "updatedAt": None, "submitterId": "5", "submitterName": "Desk",
                "attachmentsPresent": 0, "attachmentsExpected": 0, "status": None, "reviewState": None, "deviceId": None,
                "edits": 0, "formVersion": self.form.version, "deletedAt": None,
            },
            "meta": {"instanceID": self.uuid, "instanceName": "…"},
        }  # fmt: skip
        for name, path, value in self.leaves(relevant=False):
            here = record
            for group in path[:-1]:
                here = here.setdefault(group, {})
            here[name] = self.typed(name, value)
        return record

    def kobo_json(self):
        record = {
            "_id": 7, "formhub/uuid": "0" * 32, "__version__": "vQ2x", "meta/instanceID": self.uuid, "_xform_id_string": "aQx",
            "_uuid": self.uuid[5:], "_attachments": [], "_status": "submitted_via_web", "_geolocation": [None, None],
            "_submission_time": "2026-05-30T10:11:12", "_tags": [], "_notes": [], "_validation_status": {}, "_submitted_by": None,
            "meta/rootUuid": self.uuid, "meta/instanceName": "…",
        }  # fmt: skip
        return record | {"/".join(path): value for name, path, value in self.leaves() if value}


def central_csv(instances, split=False, groups=True):
    rows, headings = [], None
    for instance in instances:
        row = {"SubmissionDate": "2026-05-30T10:11:12.345Z"}
        for name, path, value in instance.leaves(relevant=False):
            heading = "-".join(path) if groups else name
            row[heading] = value
            if split and name in instance.form.several:
                chosen = value.split()
                row |= {f"{heading}/{o}": ("" if not value else int(o in chosen)) for o in instance.form.several[name]}
        row |= {
            "meta-instanceID": instance.uuid, "meta-instanceName": "…", "KEY": instance.uuid, "SubmitterID": "5",
            "SubmitterName": "Desk", "AttachmentsPresent": "0", "AttachmentsExpected": "0", "Status": "", "ReviewState": "",
            "DeviceID": "", "Edits": "0", "FormVersion": instance.form.version,
        }  # fmt: skip
        headings = headings or list(row)
        rows.append(row)
    out = io.StringIO()
    writer = csv.DictWriter(out, headings, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def kobo_csv(instances, select="both", groups=True):
    rows, headings = [], None
    for number, instance in enumerate(instances):
        row = {"start": "2026-05-30T10:00:00.000+00:00", "end": "2026-05-30T10:11:12.000+00:00"}
        for name, path, value in instance.leaves(relevant=False):
            heading = "/".join(path) if groups else name
            several = instance.form.several.get(name)
            if several is None or select != "split":
                row[heading] = value
            if several is not None and select != "single":
                row |= {f"{heading}/{o}": ("" if not value else int(o in value.split())) for o in several}
        row |= {
            "__version__": "vQ2x", "_id": number, "_uuid": instance.uuid[5:], "_submission_time": "2026-05-30T10:11:12",
            "_validation_status": "", "_notes": "", "_status": "submitted_via_web", "_submitted_by": "", "_tags": "",
            "_index": number + 1, "meta/instanceID": instance.uuid,
        }  # fmt: skip
        headings = headings or list(row)
        rows.append(row)
    out = io.StringIO()
    writer = csv.DictWriter(out, headings, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


# What is answered


class Table:
    """The sheet of the form that says which field holds what."""

    def __init__(self, path):
        rows = openpyxl.load_workbook(path, read_only=True)
        self.name = {(q or "", code): name for name, q, code in rows["palermo"].iter_rows(min_row=2, max_col=3, values_only=True)}
        heading, *survey = rows["survey"].iter_rows(values_only=True)
        at = {title: place for place, title in enumerate(heading)}
        self.type = {row[at["name"]]: row[at["type"]].split()[0] for row in survey if row[at["type"]]}

    def room(self, question, part):
        return max([int(code.split(".")[1]) for q, code in self.name if q == question and code.startswith(part + ".")], default=0)


ELEMENTS = ["text", "other", "figure", "authority", "link", "explanation", "reference", "evidence", "assistance"]
WRITTEN = [
    "=HYPERLINK(\"http://x\")", "Ley 19.913; art. 27", "a,b;c\td", "«fr » – “q” 'x'", "é日本\U0001d518", "first\nsecond\n\nthird",
    "<b>&amp;</b>", "007", "1,5", "-", "“-”", "a\"b\"\"c", "x" * 4_000,
]  # fmt: skip


def line(rng):
    return " ".join(rng.choice(WRITTEN).split())


def enrich(root, table, rng):
    """Adds what respondents may write, as far as the form has room for it."""
    for answer in root.findall(f"{NS}answer"):
        question = answer.get("question")
        if rng.random() < 0.1:
            answer.set("confidential", "true")
        if rng.random() < 0.7:
            continue
        made = {
            "explanation": lambda: ({LANG: rng.choice(["es", "gn", "fr"])}, rng.choice(WRITTEN)),
            "text": lambda: ({LANG: "pt"}, rng.choice(WRITTEN)),
            "other": lambda: ({LANG: "es"}, rng.choice(WRITTEN)),
            "figure": lambda: ({"year": str(1980 + rng.randrange(30)), "value": rng.choice(["0", "12.5", "120000000", "-3"])}, None),
            "authority": lambda: (
                {"name": line(rng), "role": line(rng), "address": line(rng), "email": "a@example.org", "phone": "0012 345",
                 "href": "https://example.org/a?b=1&c=2", "languages": "en es gn", "territory": line(rng)}, None),
            "link": lambda: ({"href": "https://example.org/?a=1&b=2", "title": line(rng)}, None),
            "reference": lambda: ({"mechanism": line(rng), "question": line(rng), "asOf": "2024-05", "href": "http://example.org/x"}, None),
            "evidence": lambda: (
                {"kind": "legislation", "title": line(rng), "provision": "art. 5 (c)", "inForce": rng.choice(["1999", "1999-06", "1999-06-15"]),
                 "href": "https://example.org/ley", "verifiedBy": line(rng)}, None),
            "assistance": lambda: ({"kind": "need", "area": "training", "details": line(rng)}, None),
        }  # fmt: skip
        children = list(answer)
        count = {e: sum(c.tag == NS + e for c in children) for e in ELEMENTS}
        years = {c.get("year") for c in children if c.tag == NS + "figure"}
        for element in ELEMENTS:
            if element in ("text", "other", "figure", "authority", "link") and not count[element]:
                continue
            if count[element] < table.room(question, element) and rng.random() < 0.5:
                attributes, words = made[element]()
                if element == "figure" and attributes["year"] in years:
                    continue
                child = ET.Element(NS + element, attributes)
                child.text = words
                children.append(child)
        for child in list(answer):
            answer.remove(child)
        for element in ELEMENTS:
            answer.extend(c for c in children if c.tag == NS + element)


def answers(root, table, form, rng):
    """What a person enters in which field to give the answers of a submission."""
    language = next((e.get(LANG) for e in root.iter() if e.get(LANG)), "en")
    given = {table.name["", "language"]: language}
    for name in ("state", "cycle", "status", "date"):
        given[table.name["", name]] = root.get(name)
    source = root.find(f"{NS}source")
    for name, value in {} if source is None else source.attrib.items():
        given[table.name["", f"source.1.{name}"]] = value
    for answer in root.findall(f"{NS}answer"):
        question, value, marks = answer.get("question"), answer.get("value"), []
        field = table.name.get((question, "value"))
        states = sorted(form.several.get(field) or [])
        if value and "ARG" in states:
            # A form offers the states that there are; those of the exercise are made up.
            value = " ".join(
                code if code in states or not code.startswith("XA") else states[ord(code[2])] for code in value.split())
            answer.set("value", value)
        if value == "not-applicable" and (field is None or not table.type[field].startswith("select")):
            marks.append("not-applicable")
        elif value is not None:
            words = value.split()
            if field in form.several:
                rng.shuffle(words)
            # Some clients write every decimal with a point.
            if table.type[field] == "decimal" and "." not in value:
                words = [value + ".0"]
            given[field] = " ".join(words)
        if answer.get("confidential"):
            marks.append("confidential")
        for part in ELEMENTS:
            elements = answer.findall(NS + part)
            if elements and part in ("explanation", "evidence", "reference", "assistance"):
                if part in form.several[table.name[question, "marks"]]:
                    marks.append(part)
            assert len(elements) <= table.room(question, part), (question, part, len(elements))
            for number, element in enumerate(elements, 1):
                for name, content in element.attrib.items():
                    word = "language" if name == LANG else name
                    # The language of the first text goes without saying.
                    if word == "language" and content == language and number == 1 and rng.random() < 0.5:
                        continue
                    given[table.name[question, f"{part}.{number}.{word}"]] = content
                if element.text and element.text.strip():
                    given[table.name[question, f"{part}.{number}.text"]] = element.text
        rng.shuffle(marks)
        if marks:
            given[table.name[question, "marks"]] = " ".join(marks)
    return given


def content(root):
    """A submission as it is compared: the order of answers and of several values does not count."""
    def attributes(element):
        found = dict(element.attrib)
        for name in ("value", "languages"):
            if name in found and " " in found[name]:
                found[name] = " ".join(sorted(found[name].split()))
        return found

    def words(text):
        return "\n".join(" ".join(l.split()) for l in (text or "").strip().split("\n"))

    source = root.find(f"{NS}source")
    told = {} if source is None else {k: v for k, v in source.attrib.items() if k != "instance"}
    return {
        "submission": dict(root.attrib), "source": told or {"kind": "self"},
        "answers": {
            a.get("question"): (attributes(a), [(c.tag, attributes(c), words(c.text)) for c in a]) for a in root.findall(f"{NS}answer")
        },
    }  # fmt: skip


def difference(expected, found):
    for part in ("submission", "source"):
        if expected[part] != found[part]:
            return part, expected[part], found[part]
    for question in expected["answers"].keys() | found["answers"].keys():
        one, other = expected["answers"].get(question), found["answers"].get(question)
        if one != other:
            return question, one, other
    return None


class Case:
    def __init__(self, root, instance):
        self.root, self.instance, self.expected = root, instance, content(root)


def imported(program, path, output, *options):
    findings = path.with_suffix(path.suffix + ".json")
    result = run(
        program, "import", path, "--output", output, "--findings", findings, "--format", "json", "--today", TODAY, "--force",
        *options, codes=(0, 1),
    )  # fmt: skip
    return result, json.loads(findings.read_text(encoding="utf-8"))["findings"]


OWN = {"conflicting-fields", "missing-field", "not-taken", "unknown-field", "unreadable-collection", "unreadable-field"}


def compare(program, cases, name, data, folder, extension):
    """Imports a file that holds some cases, and compares each of them."""
    path = folder / f"{name}.{extension}"
    path.write_bytes(data)
    output = folder / f"{name}.read"
    output.mkdir(exist_ok=True)
    for old in output.iterdir():
        old.unlink()
    target = f"{output}/"
    _, findings = imported(program, path, target)
    told = [f for f in findings if f["rule"] in OWN]
    assert not told, (path, told[:5])
    read = {}
    for file in output.iterdir():
        root = ET.parse(file).getroot()
        read[root.find(f"{NS}source").get("instance")] = root
    assert len(read) == len(cases), (path, len(read), len(cases))
    for case in cases:
        found = difference(case.expected, content(read[case.instance.uuid]))
        assert found is None, (path, case.instance.uuid, found)
    return len(cases)


def rules_of(path):
    """The rules of severity error that the form carries, in whole and in part, by their questions."""
    book = openpyxl.load_workbook(path, read_only=True)
    return {row[1]: row[2] for row in book["palermo rules"].iter_rows(min_row=2, values_only=True) if row[0] == "rule"}


def changes(program, cases, xlsx, questionnaire, folder, rng, count):
    """Changes answers at random. Whatever rule of the questionnaire the program then finds broken, the form refuses, unless
    it says that it cannot carry the rule; and it refuses nothing else."""
    table, limited, looked = Table(xlsx), rules_of(xlsx), 0
    tree = ET.parse(questionnaire).getroot()
    errors = {r.get("id"): r.get("question") for r in tree.iter(f"{NS}rule") if r.get("severity") == "error"}
    judged = {q for rule in errors for q in [errors[rule]]}
    changed = []
    for number in range(count):
        case = rng.choice(cases)
        given = dict(case.instance.answered)
        touched = [r for r in tree.iter(f"{NS}rule") if r.get("severity") == "error"]
        rule = rng.choice(touched) if touched else None
        questions = [e.get("question") for e in rule.iter() if e.get("question")] if rule is not None else []
        for question in questions + [rng.choice(list(case.expected["answers"]))]:
            field = table.name.get((question, "value"))
            if field is None:
                continue
            if field in case.instance.form.several:
                options = case.instance.form.several[field]
                given[field] = " ".join(sorted(rng.sample(options, rng.randint(1, min(3, len(options))))))
            elif table.type[field] == "select_one":
                given[field] = rng.choice(["yes", "partly", "no"]) if question in judged and rng.random() < 0.3 else given.get(field) or "no"
                options = [o for o in CHOICES[xlsx][field]]
                given[field] = rng.choice(options)
            elif table.type[field] in ("decimal", "integer"):
                given[field] = str(rng.choice([0, 1, 3, 4, 5, 17, 18, 25, 99, 1000]))
        changed.append(Instance(case.instance.form, given))
    path = folder / f"{xlsx.stem}-changed.csv"
    path.write_bytes(central_csv(changed))
    _, findings = imported(program, path, f"{folder}/{xlsx.stem}-changed.read/")
    by_record = {}
    for finding in findings:
        by_record.setdefault(finding["record"], set()).add(finding["rule"])
    owner = {name: question for (question, code), name in table.name.items()}
    for number, instance in enumerate(changed, 1):
        found = by_record.get(number, set())
        broken = {rule.split("/")[1] for rule in found if rule.startswith(tree.get("id") + "/")} & errors.keys()
        refused = {owner[name] for name in instance.refused() if name in owner}
        for rule in broken:
            if limited.get(rule) is None:
                assert errors[rule] in refused, (xlsx.stem, number, rule, errors[rule], refused)
                looked += 1
        # What is not applicable and something else is an unknown option of a submission.
        others = {
            "number-out-of-range", "date-out-of-range", "exclusive-option", "unknown-option", "duplicate-figure", "invalid-link",
        } & found  # fmt: skip
        for question in refused - {errors[rule] for rule in broken}:
            assert others, (xlsx.stem, number, question, sorted(found))
            looked += 1
    return looked


CHOICES = {}


def choices_of(path):
    book = openpyxl.load_workbook(path, read_only=True)
    lists = {}
    for row in book["choices"].iter_rows(min_row=2, max_col=2, values_only=True):
        lists.setdefault(row[0], []).append(row[1])
    return {
        row[1]: lists[row[0].split()[1]]
        for row in book["survey"].iter_rows(min_row=2, max_col=2, values_only=True)
        if row[0] and row[0].startswith("select_one ")
    }


def round_trip(arguments):
    program, xlsx, questionnaire, files, folder, seed, changes_wanted = arguments
    random.seed(seed)
    rng = random.Random(seed)
    form, table = XForm(xlsx.with_suffix(".xml")), Table(xlsx)
    CHOICES[xlsx] = choices_of(xlsx)
    folder.mkdir(parents=True, exist_ok=True)
    cases = []
    for number, file in enumerate(files):
        root = ET.parse(file).getroot()
        if number % 3:
            enrich(root, table, rng)
        instance = Instance(form, answers(root, table, form, rng))
        assert not instance.lost(), (file, sorted(instance.lost())[:5])
        if root.get("status") == "final":
            assert not instance.refused(), (file, sorted(instance.refused()))
            assert not instance.unanswered(), (file, sorted(instance.unanswered()))
        cases.append(Case(root, instance))
    instances = [case.instance for case in cases]
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for instance in instances:
            packed.writestr(f"{instance.uuid[5:]}.xml", instance.xml())
    central = {"value": [i.central_json() for i in instances], "@odata.context": "https://example.org/$metadata#Submissions"}
    kobo = {"count": len(instances), "next": None, "previous": None, "results": [i.kobo_json() for i in instances]}
    ways = [
        ("instances", archive.getvalue(), "zip"),
        ("central", json.dumps(central, ensure_ascii=False).encode(), "json"),
        ("kobo", json.dumps(kobo, ensure_ascii=True, indent=1).encode(), "json"),
        ("central", central_csv(instances), "csv"),
        ("central-split", central_csv(instances, split=True), "csv"),
        ("central-flat", central_csv(instances, groups=False), "csv"),
        ("kobo", kobo_csv(instances), "csv"),
        ("kobo-split", kobo_csv(instances, "split", groups=False), "csv"),
        ("kobo-single", kobo_csv(instances, "single"), "csv"),
    ]
    looked = sum(compare(program, cases, f"{xlsx.stem}-{name}-{ext}", data, folder, ext) for name, data, ext in ways)
    first = folder / f"{xlsx.stem}-instance.xml"
    looked += compare(program, cases[:1], first.stem, instances[0].xml().encode(), folder, "xml")
    finals = [case for case in cases if case.root.get("status") == "final"]
    if finals and changes_wanted:
        looked += changes(program, finals, xlsx, questionnaire, folder, rng, changes_wanted)
    return len(cases), looked


def answer(program, folder, count, names):
    by_version = {}
    for file in sorted((ROOT / "Samples/exercise/submissions").glob("*/*.xml")):
        root = ET.parse(file).getroot()
        if names and root.get("questionnaire") not in names:
            continue
        by_version.setdefault((root.get("version") == "2026.1", root.get("questionnaire")), []).append(file)
    rng = random.Random(count)
    wanted = {key: [] for key in by_version}
    keys = sorted(by_version)
    while sum(map(len, wanted.values())) < count:
        key = keys[sum(map(len, wanted.values())) % len(keys)]
        if by_version[key]:
            wanted[key].append(by_version[key].pop(rng.randrange(len(by_version[key]))))
        else:
            keys.remove(key)
    work = []
    for (is_earlier, name), files in wanted.items():
        if not files:
            continue
        folder_of_form = folder / ("earlier" if is_earlier else "current")
        questionnaire = ROOT / "Questionnaires" / (f"earlier/{name}-2026.1.xml" if is_earlier else f"{name}.xml")
        work.append(
            (program, folder_of_form / f"{name}.xlsx", questionnaire, files, folder / "answers" / folder_of_form.name, len(work), 3 * len(files) + 3)
        )  # fmt: skip
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        results = list(pool.map(round_trip, work))
    assert sum(cases for cases, _ in results) == count
    return sum(looked for _, looked in results)


if __name__ == "__main__":
    form, program, folder, count, names = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4]), sys.argv[5:]
    folder.mkdir(parents=True, exist_ok=True)
    print({"forms": forms, "answers": answer}[form](program, folder, count, names))
