"""Reads the status and the differences that the program writes, as a stranger would.

python3 deliveries.py FORM FILE holds FILE, of the form status or diff, to its published schema, works out again the numbers
that follow from others in it, and prints the number of its deliveries or differences.
"""

import collections
import json
import pathlib
import sys

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Schemas"


def rate(deliveries):
    parties = [d for d in deliveries if d["isParty"] == "yes"]
    unsure = [d for d in deliveries if d["isParty"] == "unknown"]
    count = collections.Counter(d["status"] for d in parties)
    replies = [d for d in parties if d["status"] in ("on-time", "late")]
    return {
        "parties": len({d["state"] for d in parties}),
        "due": len(parties),
        "onTime": count["on-time"],
        "late": count["late"],
        "draft": count["draft"],
        "returned": count["returned"],
        "unassigned": count["unassigned"],
        "missing": count["missing"],
        "awaited": count["awaited"],
        "complete": sum(d["answered"] == d["required"] for d in replies),
        "unverified": sum(not d["isVerified"] for d in parties),
        "uncertain": len(unsure),
        "uncertainReplies": sum(d["status"] in ("on-time", "late") for d in unsure),
        "voluntary": sum(d["status"] == "voluntary" for d in deliveries),
    }


def status(document):
    deliveries = document["deliveries"]
    assert rate(deliveries) == document["rate"]
    for questionnaire in document["questionnaires"]:
        mine = [d for d in deliveries if d["questionnaire"] == questionnaire["code"]]
        assert rate(mine) == questionnaire["rate"], questionnaire
    for d in deliveries:
        late = d["delivered"] > d["due"] if "delivered" in d else None
        nothing = "delivered" not in d
        past = document["today"] > d["due"]
        if d["status"] in ("returned", "unassigned"):
            assert d["status"] == "unassigned" or any(
                (a["state"], a["questionnaire"]) == (d["state"], d["questionnaire"]) for a in document["returned"]), d
        elif d["isParty"] == "no":
            assert d["status"] == ("not-due" if nothing else "voluntary"), d
        elif nothing:
            assert d["status"] == ("missing" if past else "awaited"), d
        else:
            assert d["status"] in ("draft", "late" if late else "on-time"), d
        assert ("daysLate" in d) == (d["status"] == "late" or (d["isParty"] != "no" and d["status"] in ("draft", "missing") and past)), d
        assert "amended" not in d or d["amended"] > d["delivered"], d
    for a in document["unassigned"]:
        meant = (a.get("meantState"), a.get("meantQuestionnaire"))
        assert all(
            d["status"] not in ("missing", "awaited") for d in deliveries if (d["state"], d["questionnaire"]) == meant), a
    return len(deliveries)


def diff(document):
    if "submission" in document:
        return len(document["submission"]["changes"])
    gaps = document["analysis"]["gaps"]
    classes = ["closed", "opened", "unchanged", "notCompared"]
    assert gaps["total"] == {c: sum(len(s[c]) for s in gaps["states"]) for c in classes}
    for c in classes:
        assert gaps["total"][c] == sum(tally[c] for tally in gaps["totals"].values())
    for state in gaps["states"]:
        subjects = [(item["kind"], item["subject"]) for c in classes for item in state[c]]
        assert len(set(subjects)) == len(subjects), "each in one class only"
        assert all("before" in item and "after" not in item for item in state["closed"])
        assert all("after" in item and "before" not in item for item in state["opened"])
        assert all("before" in item and "after" in item for item in state["unchanged"])
        assert all("obstacle" in item for item in state["notCompared"])
    return gaps["total"]["closed"] + gaps["total"]["opened"]


if __name__ == "__main__":
    form, path = sys.argv[1:]
    schema = json.loads((SCHEMAS / f"{form}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)
    print(globals()[form](document))
