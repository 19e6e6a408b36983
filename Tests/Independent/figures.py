"""Works out the figures of a gap analysis from the XML files alone, by the method as it is written down.

Written without looking at the Swift code, with the standard library only, so that the two can be held against each
other: python3 figures.py ROOT REGION-DIRECTORY prints JSON.
"""

import functools
import glob
import itertools
import json
import re
import sys
import xml.etree.ElementTree as ET

NS = "{urn:palermo-toolkit:1}"
LEVELS = ("yes", "partly", "no")


def read(pattern):
    return [ET.parse(path).getroot() for path in sorted(glob.glob(pattern, recursive=True))]


def day(text, default=None):
    """The first day that a year, month or day can mean."""
    return (text + "-01-01"[len(text) - 4:] if len(text) < 10 else text) if text else default


# Clauses that say how much is to be done: they leave no party out.
DEGREES = {
    "appropriate_cases", "fundamental_principles_manner_only", "international_law_of_the_sea",
    "as_appropriate", "extent_necessary", "extent_possible", "when_appropriate", "whenever_appropriate",
    "where_appropriate", "where_possible", "within_available_means", "within_means"}


def leaves_way_out(provision):
    """Whether a provision can fail to concern a party: a condition, ways to choose from, domestic law, a reservation."""
    return (
        provision.find(NS + "condition") is not None or provision.get("alternativeTo") is not None
        or provision.get("reservable") == "true" or provision.get("obligation") == "mandatory_subject_to_domestic_law"
        or bool(set(provision.get("qualifiers", "").split()) - DEGREES))


def says_something(text):
    """Whether a text is more than marks, one letter over and over, or what forms and people put in place of words."""
    words = re.findall(r"\w+", (text or "").lower())
    return bool(words) and " ".join(words) not in ("n a", "na", "todo", "tbd") and len(set("".join(words))) > 1


class Profile:
    """How answers become numbers; with another value of "partly" if wanted."""

    def __init__(self, root, partly=None):
        self.id = root.get("id")
        self.value = {l.get("answer"): float(l.get("value")) for l in root.findall(NS + "level")}
        self.range = [float(root.get("partlyFrom")), float(root.get("partlyTo"))]
        self.scored = root.get("obligations").split()
        self.flat = root.get("weights") == "duties"
        self.claimed_from = root.get("claimedFrom", "yes")
        self.coverage = float(root.get("coverage"))
        self.bands = sorted(
            ((b.get("rating"), float(b.get("from"))) for b in root.findall(NS + "band")), key=lambda b: -b[1])
        if partly is not None:
            self.value["partly"] = partly

    def bounds(self, level, question, answer, submission):
        """A yes counts from a lower level on when what its question asks for is not cited."""
        low = level
        source = submission.find(NS + "source")
        if level == "yes" and (source is None or source.get("kind") != "published") and answer.find(NS + "reference") is None:
            cited = {e.get("kind") for e in answer.findall(NS + "evidence") if says_something(e.get("title"))}
            for demand in question.findall(NS + "evidence"):
                if set(answer.get("value").split()) & set(demand.get("when").split()) and demand.get("kind") not in cited:
                    low = self.claimed_from
        return self.value[low], self.value[level]


class State:
    """One state's answers in one cycle, over all its questionnaires."""

    def __init__(self, region, submissions, questionnaires, accepts):
        self.region = region
        self.accepts = accepts
        self.submissions = submissions
        self.hidden = set()
        self.answers = {}
        self.files = {}
        for submission in submissions:
            for answer in submission.findall(NS + "answer"):
                self.answers.setdefault(answer.get("question"), answer)
                self.files.setdefault(answer.get("question"), submission)
        # What is withheld follows from what is said; what counts in a score, only from what is settled.
        self.settled = False
        self.withhold(questionnaires)
        self.settled = True

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
            trial.region, trial.hidden, trial.settled = self.region, set(), False
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
        # What is withheld is not known to anyone else; what nobody has confirmed is known to nobody.
        if not self.answered(question) or question in self.hidden or (
                self.settled and self.answers[question].get("reconfirm") == "true"):
            return None
        values = self.values(question)
        if values == ["not-applicable"]:
            return None if self.settled and not self.accepts(self.answers[question], self.files[question]) else False
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
        counts = dict.fromkeys(("parties", "signedOnly", "notSigned", "denounced", "unknown"), 0)
        for state in self.states:
            treaty = self.treaties.get((state, instrument))
            if treaty is not None and treaty.get("denounced"):
                counts["denounced"] += 1
            elif treaty is None or treaty.get("consent") == "unknown":
                counts["unknown"] += 1
            elif treaty.get("consent") in ("ratification", "accession"):
                counts["parties"] += 1
            else:
                counts["signedOnly" if treaty.get("signed") else "notSigned"] += 1
        return counts


def extreme(certain, loose, place):
    """The least weighted mean over the choices of loose parts: each that lies below the mean of those before it lowers it."""
    taken = list(certain)
    for part in sorted(loose, key=lambda part: part[place]):
        if taken and part[place] * sum(p[3] for p in taken) >= sum(p[place] * p[3] for p in taken):
            break
        taken.append(part)
    return sum(p[place] * p[3] for p in taken) / sum(p[3] for p in taken)


def least_of_all(certain, loose, place):
    """The same by trying every choice."""
    choices = (
        certain + list(chosen) for size in range(len(loose) + 1) for chosen in itertools.combinations(loose, size))
    return min(
        sum(p[place] * p[3] for p in taken) / sum(p[3] for p in taken) for taken in choices if taken)


def mean(parts):
    """The bounds over every choice of the parts that may not apply: (low, high, certain, weight) each."""
    certain = [p for p in parts if p[2]]
    loose = [p for p in parts if not p[2]]
    if not parts:
        return None
    # The greatest is the least of what is turned upside down.
    turned = [[(low, -high, is_certain, weight) for low, high, is_certain, weight in group] for group in (certain, loose)]
    bounds = extreme(*turned, 0), -extreme(*turned, 1)
    if 0 < len(loose) < 5:
        tried = least_of_all(*turned, 0), -least_of_all(*turned, 1)
        assert all(abs(one - other) < 1e-12 for one, other in zip(bounds, tried)), parts
    return (*bounds, bool(certain), 1)


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


def accepting(questionnaires, provisions):
    """Whether an answer in a file takes its question out of a score."""
    def accepts(answer, submission):
        if answer.get("value") != "not-applicable" or answer.get("reconfirm") == "true":
            return False
        if not any(says_something(e.text) for e in answer.findall(NS + "explanation")):
            return False
        questionnaire = questionnaires[form(submission)]
        question = next((q for q in questionnaire.iter(NS + "question") if q.get("id") == answer.get("question")), None)
        if question is None:
            return False
        if question.get("notApplicable") is not None or questionnaire.get("strict") == "true":
            return question.get("notApplicable") == "true"
        asked = question.get("provisions", "").split()
        return bool(asked) and all(leaves_way_out(provisions[name]) for name in asked)
    return accepts


@functools.cache
def answers_of(submission):
    """The first answer to each question in a file."""
    return {a.get("question"): a for a in reversed(submission.findall(NS + "answer"))}


def question_part(question, submission, state, profile):
    """What a question contributes: its bounds, None when it is left out, and what is said of it."""
    condition = question.find(NS + "relevant")
    relevant = True if condition is None else state.holds(condition[0], submission)
    if relevant is False:
        return None, "closed"
    answer = answers_of(submission).get(question.get("id"))
    found = None
    if answer is not None and question.get("id") not in state.hidden and answer.get("reconfirm") != "true":
        if state.accepts(answer, submission):
            return None, "declared"
        found = level(question, answer)
    low, high = profile.bounds(found, question, answer, submission) if found else (0.0, 1.0)
    said = "answered" if found else "missing" if submission.get("missing") else "open"
    return (low, high, relevant is True, int(question.get("weight", "1"))), said


class Duty:
    """A provision, or a choice between ways to meet one duty: its bounds, and what stands behind them."""

    def __init__(self, cluster, article):
        self.cluster, self.article = cluster, article
        self.branches, self.said = {}, set()
        self.known = False

    def add(self, branch, parts):
        if parts is None:
            self.said.add("unasked")
        else:
            self.branches.setdefault(branch, []).append(mean([p for p, _ in parts if p is not None]))
            self.said.update(said for _, said in parts)

    def value(self):
        if not self.known:
            self.bounds, self.known = self.computed(), True
        return self.bounds

    def computed(self):
        ways = [mean([v for v in members if v is not None]) for members in self.branches.values()]
        ways = [way for way in ways if way is not None]
        return best(ways) if ways else None


def letter(profile, bounds):
    low, high = (next((name for name, start in profile.bands if value >= start - 1e-12), "N") for value in bounds[:2])
    return low if low == high else "?"


def summary(profile, duties, scores, total, is_whole=True):
    """The number, the letter and the counts of a score over some duties."""
    values = [(duty, duty.value()) for duty in duties]
    answered = sum(1 for duty, value in values if value and "answered" in duty.said)
    applicable = sum(1 for duty, value in values if value or "unasked" in duty.said)
    printed = total is not None and is_whole and answered >= profile.coverage * applicable
    asked = [duty for duty, value in values if value]
    rating = letter(profile, total) if printed else "?" if applicable else "-"
    absence = None
    if rating == "-":
        absence = "not-applicable"
    elif rating == "?":
        absence = ("not-asked" if not asked
                   else "not-delivered" if all(duty.said <= {"missing", "unasked", "closed"} for duty in asked)
                   else "not-known")
    return {
        "score": total and total[:2], "answered": answered, "applicable": applicable, "total": len(duties),
        "notApplicable": sum(1 for duty, value in values if not value and "declared" in duty.said),
        "notAsked": sum(1 for duty, value in values if not value and "unasked" in duty.said),
        "rating": rating, "absence": absence,
    }


def scorecard(instrument, submissions, questionnaires, cycle, state, region, profile):
    code = submissions[0].get("state")
    when = max(as_of(s) for s in submissions)
    if region.bound(code, instrument.get("id"), when) is False:
        return {"score": None, "articles": {}, "clusters": {}, "rating": "-", "absence": "not-applicable"}
    # Of a questionnaire that is due and not there, every question is blank.
    delivered = {s.get("questionnaire") for s in submissions}
    owed = [
        ET.Element(NS + "submission", {
            "questionnaire": d.get("questionnaire"), "version": d.get("version"), "state": code,
            "date": when, "missing": "true"})
        for d in ([] if cycle is None else cycle.findall(NS + "delivery"))
        if d.get("questionnaire") not in delivered
        and questionnaires[d.get("questionnaire"), d.get("version")].get("instrument") == instrument.get("id")]
    parts, themes = {}, set()
    for submission in submissions + owed:
        questionnaire = questionnaires[form(submission)]
        themes.add(questionnaire.get("cluster"))
        for question in questionnaire.iter(NS + "question"):
            scored = question.get("scored", "true" if question.get("type") == "implementation" else "false")
            if scored == "true":
                for provision in question.get("provisions", "").split():
                    parts.setdefault(provision, []).append(question_part(question, submission, state, profile))
    duties = {}
    for article in instrument.findall(NS + "article"):
        for provision in article.findall(NS + "provision"):
            name = provision.get("id")
            if (provision.get("obligation") not in profile.scored or provision.get("chapeau") == "true"
                    or region.reserved(code, name, when)):
                continue
            key = provision.get("cluster"), article.get("number"), provision.get("alternativeTo") or name
            duties.setdefault(key, Duty(*key[:2])).add(provision.get("branch"), parts.get(name))
    groups = {}
    for duty in duties.values():
        groups.setdefault((duty.cluster, duty.article), []).append(duty)
    asked = {key: group for key, group in groups.items() if any(duty.said != {"unasked"} for duty in group)}
    means = {key: mean([d.value() for d in group if d.value()]) for key, group in asked.items()}

    def over(keys):
        if profile.flat:
            return mean([d.value() for key in keys for d in asked[key] if d.value()])
        return mean([means[key] for key in keys if means[key]])

    clusters = {
        cluster: summary(
            profile, [d for d in duties.values() if d.cluster == cluster], means,
            over([key for key in asked if key[0] == cluster]))
        for cluster in {key[0] for key in asked}}
    is_whole = all(duty.cluster in themes for duty in duties.values())
    return summary(profile, list(duties.values()), means, over(list(asked)), is_whole) | {
        "articles": {
            f"{cluster} {number}": summary(profile, group, means, means[cluster, number])
            for (cluster, number), group in asked.items()},
        "clusters": clusters,
    }


def main(root, directory):
    region = Region(directory)
    instruments = read(root + "/Questionnaires/reference/instruments.xml")[0].findall(NS + "instrument")
    questionnaires = {
        (q.get("id"), q.get("version")): with_options(q)
        for pattern in ("/Questionnaires/earlier/*.xml", "/Questionnaires/*.xml") for q in read(root + pattern)}
    provisions = {p.get("id"): p for i in instruments for p in i.iter(NS + "provision")}
    accepts = accepting(questionnaires, provisions)
    cycles = {c.get("id"): c for c in read(directory + "/cycles/*.xml")}
    # Drafts are not published.
    submissions = [s for s in read(directory + "/submissions/**/*.xml") if s.get("status") == "final"]
    dossiers = {}
    for submission in submissions:
        dossiers.setdefault((submission.get("state"), submission.get("cycle")), []).append(submission)
    last_cycle = max(submission.get("cycle") for submission in submissions)
    states = {key: State(region, own, questionnaires, accepts) for key, own in dossiers.items()}

    questions = {}
    for key, questionnaire in questionnaires.items():
        delivered = [s for s in submissions if form(s) == key and s.get("cycle") == last_cycle]
        for question in questionnaire.iter(NS + "question"):
            counts = dict.fromkeys(("yes", "partly", "no", "blank"), 0)
            answers = [answers_of(s).get(question.get("id")) for s in delivered]
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
                        scorecard(
                            instrument, of_instrument, questionnaires, cycles.get(cycle), state, region,
                            Profile(profile, partly))
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
