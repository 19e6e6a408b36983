"""Tries to find out, from what is published, what was answered in confidence.

Written without the code that withholds, with the standard library only. It is generous to itself: beside what is published
and the questionnaires it has every file as it was delivered, but for the values of confidential answers.

python3 attacker.py QUESTIONNAIRES REGION BLANKED PUBLISHED [EARLIER]

QUESTIONNAIRES  the folder of the questionnaires
REGION          the folder of participation.xml
BLANKED         the delivered files with value="?" in confidential answers, without what only these open
PUBLISHED       a folder: answers.jsonl of export --to jsonl, analysis.json of gaps, and whatever else is published
EARLIER         the same before one more state delivered, or over fewer states

prints a JSON list of claims: state, cycle, question, value, and by which of four attacks it was found.
"""

import glob
import hashlib
import itertools
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

NS = "{urn:palermo-toolkit:1}"
LEVELS = ("yes", "partly", "no")
NOT_APPLICABLE = "not-applicable"


class Form:
    """A questionnaire in one version."""

    def __init__(self, root):
        lists = {entry.get("id"): [o.get("value") for o in entry.findall(NS + "option")] for entry in root.findall(NS + "options")}
        self.strict = root.get("strict") == "true"
        self.questions = {question.get("id"): question for question in root.iter(NS + "question")}
        self.options = {
            name: lists.get(question.get("options"), []) + [o.get("value") for o in question.findall(NS + "option")]
            for name, question in self.questions.items()}
        self.rules = [rule for rule in root.iter(NS + "rule") if rule.get("severity") == "error"]

    def values(self, name):
        """What can be answered; None where that is no list."""
        question = self.questions[name]
        listed = {"implementation": LEVELS, "yes-no": ("yes", "no"), "single-choice": self.options[name]}.get(question.get("type"))
        if listed is None:
            return None
        may_not_apply = question.get("notApplicable", "false" if self.strict else "true") == "true"
        return [*listed] + ([NOT_APPLICABLE] if may_not_apply else [])


def looked_at(element):
    return {e.get("question") for e in element.iter() if e.get("question")}


def holds(condition, answers, bound):
    """Whether a condition holds: True, False, or None where it is not known. `answers` has lists of values."""
    kind = condition.tag.removeprefix(NS)
    if kind in ("all", "any", "not"):
        inner = [holds(child, answers, bound) for child in condition]
        if kind == "not":
            return None if inner[0] is None else not inner[0]
        decides = kind == "any"
        return decides if decides in inner else None if None in inner else not decides
    if kind == "party":
        return bound(condition.get("instrument"))
    if kind == "reservation" or condition.get("question") not in answers:
        return None
    values = answers[condition.get("question")]
    if values == [NOT_APPLICABLE]:
        return False
    if kind == "answered":
        wanted = condition.get("with", "").split()
        return not wanted or bool(set(values) & set(wanted))
    try:
        return float(condition.get("minimum", "-inf")) <= float(values[0]) <= float(condition.get("maximum", "inf"))
    except (IndexError, ValueError):
        return None


class Case:
    """What is known of one state in one cycle."""

    def __init__(self, files, forms, published, bound):
        self.files, self.bound = files, bound
        self.forms = {}
        self.blanked = set()
        for _, root in files:
            form = forms[root.get("questionnaire"), root.get("version")]
            self.forms.update(dict.fromkeys(form.questions, form))
            self.blanked |= {a.get("question") for a in root.iter(NS + "answer") if a.get("confidential") == "true"}
        self.answers = published
        self.rules = [rule for form in set(self.forms.values()) for rule in form.rules]

    def by_digest(self, digests):
        """Puts every value into the file and looks for its hash."""
        for text, root in self.files:
            names = [a.get("question") for a in root.iter(NS + "answer") if a.get("confidential") == "true"]
            choices = [self.forms[name].values(name) or [] for name in names if name in self.forms]
            if not names or len(names) > 3:
                continue
            for values in itertools.product(*choices):
                pieces = iter(values)
                guess = re.sub(r'value="\?"', lambda _: f'value="{next(pieces)}"', text)
                if hashlib.sha256(guess.encode()).hexdigest() in digests:
                    yield from zip(names, values)

    def by_following(self):
        """Strikes out the values that what is published excludes: conditions of what is answered, and rules of accepted files."""
        open_values = {
            name: set(self.forms[name].values(name) or ()) for name in self.blanked
            if name in self.forms and name not in self.answers}
        open_values = {name: values for name, values in open_values.items() if values}
        constraints = []
        for name, form in self.forms.items():
            condition = form.questions[name].find(NS + "relevant")
            if condition is not None and name in self.answers:
                constraints.append((looked_at(condition), lambda answers, c=condition[0]: holds(c, answers, self.bound) is not False))
        for rule in self.rules:
            when, expect = rule.find(NS + "when")[0], rule.find(NS + "expect")[0]
            constraints.append((looked_at(rule), lambda answers, w=when, e=expect: not (
                holds(w, answers, self.bound) is True and holds(e, answers, self.bound) is False)))
        changed = True
        while changed:
            changed = False
            for names, is_met in constraints:
                asked = sorted(names & set(open_values))
                if not asked or len(asked) > 4:
                    continue
                supported = {name: set() for name in asked}
                for values in itertools.product(*(sorted(open_values[name]) for name in asked)):
                    if is_met({**self.answers, **{name: [value] for name, value in zip(asked, values)}}):
                        for name, value in zip(asked, values):
                            supported[name].add(value)
                for name in asked:
                    if supported[name] and supported[name] != open_values[name]:
                        open_values[name], changed = supported[name], True
        return [(name, min(values)) for name, values in open_values.items() if len(values) == 1]


def by_difference(case, analysis, earlier):
    """Looks for the one answer by which totals differ."""
    def is_plain(name):
        """Whether the level counted is the answer."""
        return name in case.forms and case.forms[name].questions[name].get("type") in ("implementation", "yes-no")

    before = {tally["question"]: tally for tally in earlier["questions"]}
    for tally in analysis["questions"]:
        name = tally["question"]
        if name in case.blanked and name in before and is_plain(name):
            grown = [level for level in LEVELS if tally[level] == before[name][level] + 1]
            if len(grown) == 1 and all(tally[level] == before[name][level] for level in LEVELS if level not in grown):
                yield name, grown[0]
    asking = {}
    for name, form in case.forms.items():
        for provision in form.questions[name].get("provisions", "").split():
            asking.setdefault(provision, []).append(name)
    letters = {"F": "yes", "P": "partly", "N": "no"}
    sums = [{t["provision"]: t["ratings"] for t in a["provisions"]} for a in (earlier, analysis)]
    for provision, names in asking.items():
        if len(names) == 1 and is_plain(names[0]) and names[0] in case.blanked and all(provision in s for s in sums):
            old, new = (dict(zip(s[provision][::2], s[provision][1::2])) if isinstance(s[provision], list) else s[provision] for s in sums)
            grown = [letter for letter in letters if new.get(letter, 0) == old.get(letter, 0) + 1]
            if len(grown) == 1:
                yield names[0], letters[grown[0]]


def main(questionnaires, region, blanked, published, earlier=None):
    forms = {}
    for path in glob.glob(f"{questionnaires}/earlier/*.xml") + glob.glob(f"{questionnaires}/*.xml"):
        root = ET.parse(path).getroot()
        if root.tag == NS + "questionnaire":
            forms[root.get("id"), root.get("version")] = Form(root)
    treaties = {
        (state.get("code"), treaty.get("instrument")): treaty.get("consent") in ("ratification", "accession")
        for state in ET.parse(f"{region}/participation.xml").getroot().findall(NS + "state")
        for treaty in state.findall(NS + "treaty")}
    published = pathlib.Path(published)
    answers = {}
    if (published / "answers.jsonl").exists():
        for line in (published / "answers.jsonl").read_text().splitlines():
            answer = json.loads(line)
            answers.setdefault((answer["state"], answer["cycle"]), {})[answer["question"]] = answer["values"]
    digests = set()
    for path in published.rglob("*"):
        if path.is_file():
            digests |= set(re.findall(r"\b[0-9a-f]{64}\b", path.read_bytes().decode("utf-8", "replace")))
    delivered = {}
    for path in sorted(glob.glob(f"{blanked}/**/*.xml", recursive=True)):
        text = pathlib.Path(path).read_bytes().decode()
        root = ET.fromstring(text)
        if root.tag == NS + "submission" and root.get("status") == "final":
            delivered.setdefault((root.get("state"), root.get("cycle")), []).append((text, root))
    analyses = [json.loads((pathlib.Path(p) / "analysis.json").read_text())["analysis"] for p in (published, earlier) if p]
    known_before = {s["state"] for s in analyses[1]["states"] if s["sources"]} if earlier else set()
    claims = []
    for (state, cycle), files in delivered.items():
        case = Case(files, forms, answers.get((state, cycle), {}), lambda i, s=state: treaties.get((s, i)))
        found = [("reading", name, " ".join(case.answers[name])) for name in case.blanked if case.answers.get(name)]
        found += [("digest", name, value) for name, value in case.by_digest(digests)]
        found += [("following", name, value) for name, value in case.by_following()]
        if earlier and cycle == analyses[0]["cycle"] and state not in known_before:
            found += [("difference", name, value) for name, value in by_difference(case, *analyses)]
        claims += [
            {"by": by, "state": state, "cycle": cycle, "question": name, "value": value} for by, name, value in found]
    print(json.dumps(sorted(claims, key=lambda c: tuple(c.values()))))


main(*sys.argv[1:])
