"""Works out the figures of a gap analysis from the XML files alone, by the method as it is written down.

Written without looking at the Swift code, with the standard library only, so that the two can be held against each
other: python3 figures.py ROOT REGION-DIRECTORY prints JSON.
"""

import glob
import itertools
import json
import sys
import xml.etree.ElementTree as ET

NS = "{urn:palermo-toolkit:1}"
LEVELS = ("yes", "partly", "no")


def read(pattern):
    return [ET.parse(path).getroot() for path in sorted(glob.glob(pattern, recursive=True))]


def day(text, default=None):
    """The first day that a year, month or day can mean."""
    return (text + "-01-01"[len(text) - 4:] if len(text) < 10 else text) if text else default


class Profile:
    """How answers become numbers; with another value of "partly" if wanted."""

    def __init__(self, root, partly=None):
        self.id = root.get("id")
        self.value = {l.get("answer"): float(l.get("value")) for l in root.findall(NS + "level")}
        self.range = [float(root.get("partlyFrom")), float(root.get("partlyTo"))]
        self.scored = root.get("obligations").split()
        self.flat = root.get("weights") == "duties"
        self.claimed_from = root.get("claimedFrom", "yes")
        if partly is not None:
            self.value["partly"] = partly

    def bounds(self, level, question, answer, submission):
        """A yes counts from a lower level on when what its question asks for is not cited."""
        low = level
        source = submission.find(NS + "source")
        if level == "yes" and (source is None or source.get("kind") != "published") and answer.find(NS + "reference") is None:
            cited = {e.get("kind") for e in answer.findall(NS + "evidence")}
            for demand in question.findall(NS + "evidence"):
                if set(answer.get("value").split()) & set(demand.get("when").split()) and demand.get("kind") not in cited:
                    low = self.claimed_from
        return self.value[low], self.value[level]


class State:
    """One state's answers in one cycle, over all its questionnaires."""

    def __init__(self, region, submissions, questionnaires):
        self.region = region
        self.submissions = submissions
        self.hidden = set()
        self.answers = {}
        for submission in submissions:
            for answer in submission.findall(NS + "answer"):
                self.answers.setdefault(answer.get("question"), answer)
        self.withhold(questionnaires)

    def withhold(self, questionnaires):
        """What a publication leaves out: confidential answers, what they open or close, what returned files tell of them."""
        asked = {
            question.get("id"): (question, submission) for submission in self.submissions
            for question in questionnaires[form(submission)].iter(NS + "question")}
        self.hidden = {name for name, answer in self.answers.items() if answer.get("confidential") == "true"}

        def looked_at(*elements):
            return {e.get("question") for element in elements for e in element.iter() if e.get("question")}

        def follow_conditions():
            while True:
                more = {
                    name for name, (question, submission) in asked.items()
                    if name not in self.hidden and (condition := question.find(NS + "relevant")) is not None
                    and looked_at(condition) & self.hidden and self.holds(condition[0], submission) is None}
                if not more:
                    return
                self.hidden |= more

        follow_conditions()
        rules = [
            (rule, looked_at(rule.find(NS + "when"), rule.find(NS + "expect")), submission)
            for submission in self.submissions
            for rule in questionnaires[form(submission)].iter(NS + "rule") if rule.get("severity") == "error"]

        def may_break(name, value, rule, submission):
            """Whether a rule may be broken when a question has a value and nothing else is known."""
            trial = State.__new__(State)
            trial.region, trial.hidden = self.region, set()
            trial.answers = {name: ET.Element("answer", value=value)}
            return (trial.holds(rule.find(NS + "when")[0], submission) is not False
                    and trial.holds(rule.find(NS + "expect")[0], submission) is not True)

        def is_surely_asked(name):
            condition = asked[name][0].find(NS + "relevant")
            return condition is None or not looked_at(condition) & self.hidden or (
                self.holds(condition[0], asked[name][1]) is not None)

        for name in sorted(self.hidden):
            if name not in asked:
                continue
            question, submission = asked[name]
            choices = {"implementation": LEVELS, "yes-no": ("yes", "no"), "single-choice": tuple(
                option.get("value") for option in question.findall(NS + "option"))}.get(question.get("type"))
            if choices is None:
                continue
            strict = questionnaires[form(submission)].get("strict") == "true"
            may_not_apply = question.get("notApplicable", "false" if strict else "true") == "true"
            possible = set(choices) | ({"not-applicable"} if may_not_apply else set())
            is_marked = self.answers.get(name) is not None and self.answers[name].get("confidential") == "true"
            least = 2 if is_marked and is_surely_asked(name) else 1
            excluded = [
                (sum(1 for value in possible if may_break(name, value, rule, where)), 
                 where.get("questionnaire") + "/" + rule.get("id"), rule, names, where)
                for rule, names, where in rules if name in names]
            for count, _, rule, names, where in sorted(excluded, key=lambda entry: entry[:2]):
                rest = {value for value in possible if not may_break(name, value, rule, where)}
                if count and len(rest) >= least:
                    possible = rest
                elif count:
                    self.hidden |= names & set(asked)
        follow_conditions()

    def values(self, question):
        answer = self.answers.get(question)
        return answer.get("value", "").split() if answer is not None else []

    def answered(self, question):
        answer = self.answers.get(question)
        parts = ("text", "figure", "authority", "link", "reference")
        return answer is not None and bool(
            answer.get("value") or any(answer.find(NS + part) is not None for part in parts))

    def holds(self, condition, when):
        """True, False, or None when it is not known (Kleene)."""
        kind = condition.tag.removeprefix(NS)
        inner = [self.holds(child, when) for child in condition]
        if kind == "all":
            return False if False in inner else None if None in inner else True
        if kind == "any":
            return True if True in inner else None if None in inner else False
        if kind == "not":
            return None if inner[0] is None else not inner[0]
        if kind == "party":
            return self.region.bound(when.get("state"), condition.get("instrument"), as_of(when))
        question = condition.get("question")
        # What is withheld is not known to anyone else.
        if not self.answered(question) or question in self.hidden:
            return None
        values = self.values(question)
        if values == ["not-applicable"]:
            return False
        if kind == "answered":
            wanted = condition.get("with", "").split()
            return not wanted or any(value in wanted for value in values)
        try:
            number = float(values[0])
        except (IndexError, ValueError):
            return None
        return float(condition.get("minimum", "-inf")) <= number <= float(condition.get("maximum", "inf"))


def as_of(submission):
    source = submission.find(NS + "source")
    return day(source.get("asOf") if source is not None else None, submission.get("date"))


class Region:
    def __init__(self, directory):
        self.states = [s.get("code") for s in read(directory + "/region.xml")[0].findall(NS + "state")]
        self.treaties = {
            (state.get("code"), treaty.get("instrument")): treaty
            for state in read(directory + "/participation.xml")[0].findall(NS + "state")
            for treaty in state.findall(NS + "treaty")
        }

    def bound(self, state, instrument, when):
        treaty = self.treaties.get((state, instrument))
        if treaty is None or treaty.get("consent") == "unknown":
            return None
        if treaty.get("consent") == "none" or (treaty.get("denounced") and treaty.get("denounced") <= when):
            return False
        since = treaty.get("inForce") or treaty.get("consented")
        return None if since is None else since <= when

    def reserved(self, state, provision, when):
        treaty = self.treaties.get((state, provision.split("/")[0]))
        return treaty is not None and any(
            provision in r.get("provisions").split()
            and r.get("from", "") <= when and when < r.get("withdrawn", "9999")
            for r in treaty.findall(NS + "reservation"))

    def tally(self, instrument):
        counts = dict.fromkeys(("parties", "signedOnly", "notSigned", "unknown"), 0)
        for state in self.states:
            treaty = self.treaties.get((state, instrument))
            if treaty is None or treaty.get("consent") == "unknown" and not treaty.get("denounced"):
                counts["unknown"] += 1
            elif treaty.get("consent") in ("ratification", "accession") and not treaty.get("denounced"):
                counts["parties"] += 1
            else:
                counts["signedOnly" if treaty.get("signed") else "notSigned"] += 1
        return counts


def mean(parts):
    """The bounds over every choice of the parts that may not apply: (low, high, certain, weight) each."""
    certain = [p for p in parts if p[2]]
    loose = [p for p in parts if not p[2]]
    if not parts:
        return None
    lows, highs = [], []
    for size in range(len(loose) + 1):
        for chosen in itertools.combinations(loose, size):
            taken = certain + list(chosen)
            if taken:
                weight = sum(p[3] for p in taken)
                lows.append(sum(p[0] * p[3] for p in taken) / weight)
                highs.append(sum(p[1] * p[3] for p in taken) / weight)
    return (min(lows), max(highs), bool(certain), 1)


def best(parts):
    certain = [p[0] for p in parts if p[2]]
    low = max(certain) if certain else min(p[0] for p in parts)
    return (low, max(p[1] for p in parts), bool(certain), 1)


def level(question, answer):
    values = answer.get("value", "").split()
    if not values:
        return None
    if question.get("type") in ("implementation", "yes-no"):
        return values[0] if values[0] in LEVELS else None
    counts = [o.get("counts") for o in question.findall(NS + "option") if o.get("value") in values]
    return next((name for name in ("yes", "partly", "no") if name in counts), None)


def form(submission):
    """The version of a questionnaire that a submission answers."""
    return submission.get("questionnaire"), submission.get("version")


def with_options(questionnaire):
    """The questionnaire with the options of its lists in the questions that refer to them."""
    lists = {options.get("id"): list(options) for options in questionnaire.findall(NS + "options")}
    for question in questionnaire.iter(NS + "question"):
        question.extend(lists.get(question.get("options"), []))
    return questionnaire


def question_part(question, submission, state, profile):
    """What a question contributes: None when it is left out."""
    condition = question.find(NS + "relevant")
    relevant = True if condition is None else state.holds(condition[0], submission)
    if relevant is False:
        return None
    answer = next(
        (a for a in submission.findall(NS + "answer") if a.get("question") == question.get("id")), None)
    found = None
    if answer is not None and question.get("id") not in state.hidden:
        if answer.get("value") == "not-applicable" and answer.find(NS + "explanation") is not None:
            return None
        found = level(question, answer)
    low, high = profile.bounds(found, question, answer, submission) if found else (0.0, 1.0)
    return (low, high, relevant is True, int(question.get("weight", "1")))


def scorecard(instrument, submissions, questionnaires, state, region, profile):
    code = submissions[0].get("state")
    when = max(as_of(s) for s in submissions)
    if region.bound(code, instrument.get("id"), when) is False:
        return {"score": None, "articles": {}}
    parts = {}
    for submission in submissions:
        for question in questionnaires[form(submission)].iter(NS + "question"):
            scored = question.get("scored", "true" if question.get("type") == "implementation" else "false")
            if scored == "true":
                for provision in question.get("provisions", "").split():
                    parts.setdefault(provision, []).append(question_part(question, submission, state, profile))
    articles, everything = {}, []
    for article in instrument.findall(NS + "article"):
        duties, choices = [], {}
        for provision in article.findall(NS + "provision"):
            name = provision.get("id")
            if (name not in parts or provision.get("obligation") not in profile.scored or provision.get("chapeau") == "true"
                    or region.reserved(code, name, when)):
                continue
            value = mean([p for p in parts[name] if p is not None])
            if provision.get("alternativeTo"):
                choices.setdefault(provision.get("alternativeTo"), {}).setdefault(
                    provision.get("branch"), []).append(value)
            else:
                duties.append(value)
        for branches in choices.values():
            ways = [mean([v for v in members if v is not None]) for members in branches.values()]
            ways = [way for way in ways if way is not None]
            duties.append(best(ways) if ways else None)
        known = [d for d in duties if d is not None]
        if duties:
            articles[article.get("number")] = mean(known)
            everything += known
    total = mean(everything if profile.flat else [a for a in articles.values() if a is not None])
    return {
        "score": total and total[:2],
        "articles": {number: value and value[:2] for number, value in articles.items()},
    }


def main(root, directory):
    region = Region(directory)
    instruments = read(root + "/Questionnaires/reference/instruments.xml")[0].findall(NS + "instrument")
    questionnaires = {
        (q.get("id"), q.get("version")): with_options(q)
        for pattern in ("/Questionnaires/earlier/*.xml", "/Questionnaires/*.xml") for q in read(root + pattern)}
    # Drafts are not published.
    submissions = [s for s in read(directory + "/submissions/**/*.xml") if s.get("status") == "final"]
    dossiers = {}
    for submission in submissions:
        dossiers.setdefault((submission.get("state"), submission.get("cycle")), []).append(submission)
    last_cycle = max(submission.get("cycle") for submission in submissions)
    states = {key: State(region, own, questionnaires) for key, own in dossiers.items()}

    questions = {}
    for key, questionnaire in questionnaires.items():
        delivered = [s for s in submissions if form(s) == key and s.get("cycle") == last_cycle]
        for question in questionnaire.iter(NS + "question"):
            counts = dict.fromkeys(("yes", "partly", "no", "blank"), 0)
            answers = [
                next((a for a in s.findall(NS + "answer") if a.get("question") == question.get("id")), None)
                for s in delivered]
            withheld = 0
            for submission, answer in zip(delivered, answers):
                if question.get("id") in states[submission.get("state"), last_cycle].hidden:
                    withheld += 1
                    continue
                found = level(question, answer) if answer is not None else None
                if found:
                    counts[found] += 1
                elif answer is None or len(answer.attrib) == 1 and not [
                        c for c in answer if c.tag.removeprefix(NS) in ("text", "figure", "authority", "link", "reference")]:
                    counts["blank"] += 1
            questions[question.get("id")] = counts | {
                "respondents": len(delivered), "notCovered": len(region.states) - len(delivered),
                "withheld": withheld,
                "isConditional": question.find(NS + "relevant") is not None,
            }

    cards = {}
    for profile in read(root + "/Questionnaires/reference/profiles/*.xml"):
        if profile.get("aggregate") == "count":
            continue
        cards[profile.get("id")] = of_profile = {}
        for (code, cycle), own in sorted(dossiers.items()):
            state = states[code, cycle]
            for instrument in instruments:
                of_instrument = [
                    s for s in own if questionnaires[form(s)].get("instrument") == instrument.get("id")]
                if of_instrument:
                    card, low, high = (
                        scorecard(instrument, of_instrument, questionnaires, state, region, Profile(profile, partly))
                        for partly in [None] + Profile(profile).range)
                    card["partly"] = card["score"] and [low["score"][0], high["score"][1]]
                    of_profile[" ".join((code, instrument.get("id"), cycle))] = card
    print(json.dumps({
        "states": len(region.states),
        "treaties": {i.get("id"): region.tally(i.get("id")) for i in instruments},
        "questions": questions,
        "scorecards": cards,
    }))


main(sys.argv[1], sys.argv[2])
