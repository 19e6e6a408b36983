"""The rules of submissions as a Schematron with XPath 1.0, the usual way to check by XSLT what a schema cannot say.

Most of it is made from the questionnaires: which questions are asked, with what options, under which conditions.
Answers are found by keys, so that the comparison is with a Schematron that is written with care. Answers to other
questionnaires are read by document(), from files that lie beside the one checked and are named
cycle-state-questionnaire.xml.
"""

import pathlib

from lxml import etree, isoschematron

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = "{urn:palermo-toolkit:1}"
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"
XSLT = "{http://www.w3.org/1999/XSL/Transform}"

# The rules that are not in it, and why. Of the rules that are in it, it does not see: a day that its month does not
# have, a language in a list of several, an option named twice, and the second unknown option of one answer. Two
# languages unknown in one confidential answer are one finding of ours, which quotes neither.
LEFT_OUT = {
    "duplicate-submission": "XPath 1.0 cannot ask which other files there are",
    "stale-explanation": "the same: which cycle came before is known from its file alone",
    "unreadable-character": "XPath 1.0 has no classes of characters, and cannot count marks that open and close",
    "garbled-text": "the same, and knows no encodings",
    "commented-answer": "XPath sees the text of a comment, and no elements in it",
    "late-delivery": "the files checked come without a cycle",
    "not-due": "the same",
    "unknown-cycle": "the same",
    "not-a-party": "made-up states are in no participation file; conditions on participation are unknown for them",
    "retired-question": "the questionnaires retire none",
    "superseded-version": "the questionnaires are there in one version",
    "number-out-of-range": "limits are those of the next version, which is not in it",
    "date-out-of-range": "the same",
    "implausible-answer": "the same",
    "closed-not-applicable": "the same",
    "exclusive-option": "the same",
    "telling-answers": "what would tell a confidential answer hangs on the rules and conditions of all questionnaires at once",
}

# What makes an answer one, beside its value.
CONTENT = "p:text or p:figure or p:authority or p:link or p:reference"
ANSWERED = f"@value or {CONTENT}"
APPLICABLE = "not(@value='not-applicable')"
# The kinds of content that only questions of one type have a place for.
PLACES = {"text": "text", "figure": "number-by-year", "authority": "authority", "link": "links"}
FIXED_VALUES = {"implementation": ["yes", "partly", "no"], "yes-no": ["yes", "no"]}
CHOICES = ["implementation", "yes-no", "single-choice", "multiple-choice"]
# Written in place of another language, and all of ISO 639-1.
MISTAKEN = "sp po spa por eng fra fre nld dut hat que aym grn deu ger ita ara rus zho chi jpn"
LANGUAGES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en "
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja "
    "jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb "
    "nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq "
    "sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")


def compiled(target):
    """Writes the Schematron and, compiled by the ISO skeleton, the stylesheet for xsltproc; returns the latter."""
    # The version that the submissions of the benchmark answer.
    versions = sorted((ROOT / "Questionnaires/earlier").glob("*-2026.1.xml"))
    limited = {
        limits.getparent().get("id") for path in (ROOT / "Questionnaires").glob("*.xml")
        for limits in etree.parse(path).getroot().iter(OURS + "limits") if limits.get("latest")}
    schema = Schema([etree.parse(path).getroot() for path in versions], limited)
    target.with_suffix(".sch").write_bytes(etree.tostring(schema.root, pretty_print=True))
    target.write_bytes(etree.tostring(isoschematron.iso_svrl_for_xslt1(etree.ElementTree(schema.root))))
    return target


def words(values):
    """A list of words in which one can be found with blanks around it."""
    return f"' {' '.join(values)} '"


def holds(value):
    """Whether the attribute value, which is a list of words, has this one."""
    return f"contains(concat(' ',@value,' '),' {value} ')"


def among(values):
    """Whether it has one of these."""
    return " or ".join(map(holds, values))


def conjunction(tests):
    """All of these, with what is always or never so left out."""
    if "false()" in tests: return "false()"
    tests = [test for test in tests if test != "true()"]
    return f"({' and '.join(tests)})" if tests else "true()"


def disjunction(tests):
    if "true()" in tests: return "true()"
    tests = [test for test in tests if test != "false()"]
    return f"({' or '.join(tests)})" if tests else "false()"


def unfit(kind):
    """What a value of a question of this type must not be. Of several choices each may be made."""
    if kind in CHOICES: return "contains(@value,' ')"
    if kind == "number": return "number(@value) != number(@value)"
    if kind == "languages":
        return "not(contains(@value,' ')) and string-length(substring-before(concat(@value,'-'),'-')) > 3"
    if kind == "date":
        form = "concat(' ',translate(@value,'0123456789','dddddddddd'),' ')"
        return (f"not(contains(' dddd dddd-dd dddd-dd-dd ', {form})) "
                "or substring(@value,6,2) > 12 or substring(@value,6,2) = 0 "
                "or substring(@value,9) > 31 or substring(@value,9) = 0")
    return "true()"


def after(date):
    """Whether the first day that a date, month or year can mean lies behind that of the submission."""
    return (f"translate(substring(concat({date},'-01-01'),1,10),'-','') > "
            "translate(/p:submission/@date,'-','')")


def unusual(code):
    """Whether a language is named by a code that is no such code; once for each code of an answer."""
    language = (
        f"translate(substring-before(concat({code},'-'),'-'),"
        "'ABCDEFGHIJKLMNOPQRSTUVWXYZ','abcdefghijklmnopqrstuvwxyz')")
    listed = f"concat(' ',{language},' ')"
    return (f"(string-length({language}) = 2 and not(contains({words(LANGUAGES.split())}, {listed})) "
            f"or contains({words(MISTAKEN.split())}, {listed})) "
            f"and not({code} = preceding-sibling::*/{code})")


class Schema:
    """A Schematron made from questionnaires.

    Of the limits of the next version only this is in it: a date that has some is judged by them alone.
    """

    def __init__(self, questionnaires, limited):
        self.questionnaires, self.limited = questionnaires, limited
        self.asked = {
            question.get("id"): question
            for questionnaire in questionnaires for question in questionnaire.iter(OURS + "question")
        }
        self.home = {
            name: next(question.iterancestors(OURS + "questionnaire")).get("id")
            for name, question in self.asked.items()
        }
        self.root = etree.Element(SCHEMATRON + "schema", nsmap={None: SCHEMATRON[1:-1], "xsl": XSLT[1:-1]})
        self.root.set("queryBinding", "xslt")
        etree.SubElement(self.root, SCHEMATRON + "ns", prefix="p", uri=OURS[1:-1])
        for name, match, use in [
            ("answer", "p:answer", "@question"),
            ("answered", f"p:answer[{ANSWERED}]", "@question"),
            # Open ones are compared with each other, and confidential ones.
            ("explanation", "p:explanation[string-length(normalize-space()) > 40]",
             "concat(../@confidential='true', normalize-space())"),
        ]:
            etree.SubElement(self.root, XSLT + "key", name=name, match=match, use=use)
        self.names()
        self.submissions()
        self.answers()

    def let(self, parent, name, value):
        etree.SubElement(parent, SCHEMATRON + "let", name=name, value=value)

    def rule(self, pattern, context, reports, lets=()):
        rule = etree.SubElement(pattern, SCHEMATRON + "rule", context=context)
        for name, value in lets: self.let(rule, name, value)
        for name, test in reports:
            if test == "false()": continue
            etree.SubElement(rule, SCHEMATRON + "report", id=name, test=test).text = name

    def names(self):
        """The submission as a whole."""
        states = [
            state.get("code") for state in etree.parse(ROOT / "Samples/americas/region.xml").iter(OURS + "state")
        ]
        names = [questionnaire.get("id") for questionnaire in self.questionnaires]
        keys = [f"{questionnaire.get('id')}/{questionnaire.get('version')}" for questionnaire in self.questionnaires]
        pattern = etree.SubElement(self.root, SCHEMATRON + "pattern")
        self.rule(pattern, "/p:submission", [
            ("unknown-state", f"not(contains({words(states)}, concat(' ', @state, ' ')) or "
                              "p:source/@kind='exercise' and starts-with(@state, 'X'))"),
            ("unknown-questionnaire", "not($is-known)"),
            ("unknown-version",
             f"$is-known and not(contains({words(keys)}, concat(' ', @questionnaire, '/', @version, ' ')))"),
        ], lets=[("is-known", f"contains({words(names)}, concat(' ', @questionnaire, ' '))")])

    def submissions(self):
        """One rule for each questionnaire, with a few reports for each question and one for each of its rules."""
        pattern = etree.SubElement(self.root, SCHEMATRON + "pattern")
        for questionnaire in self.questionnaires:
            name = questionnaire.get("id")
            reports = [
                report for question in questionnaire.iter(OURS + "question") for report in self.question(question, name)
            ]
            for rule in questionnaire.findall(OURS + "rule"):
                when, expect = (self.truth(rule.find(OURS + part)[0], name) for part in ["when", "expect"])
                reports.append((f"{name}/{rule.get('id')}", conjunction([when[0], expect[1]])))
            others = {
                self.home[element.get("question")] for part in ["answered", "number"]
                for element in questionnaire.iter(OURS + part) if self.home[element.get("question")] != name
            }
            lets = [("is-published", "p:source/@kind='published'"), ("is-final", "@status='final'")]
            lets += [
                (other, f"document(concat(@cycle, '-', @state, '-{other}.xml'), .)/p:submission/p:answer")
                for other in sorted(others)
            ]
            version = questionnaire.get("version")
            self.rule(pattern, f"/p:submission[@questionnaire='{name}' and @version='{version}']", reports, lets)

    def question(self, question, questionnaire):
        """What can be wrong with the answer to a question."""
        name, kind = question.get("id"), question.get("type")
        answer, answered = f"key('answer','{name}')", f"key('answered','{name}')"
        condition = question.find(OURS + "relevant")
        relevant, irrelevant = ("true()", "false()") if condition is None else self.truth(condition[0], questionnaire)
        if question.get("required") != "false":
            yield "unanswered-question", conjunction(
                ["$is-final", "not($is-published)", f"not({answered})", relevant])
        yield "irrelevant-answer", conjunction([f"{answered}[{APPLICABLE}]", irrelevant])
        for demand in question.findall(OURS + "evidence"):
            yield "missing-evidence", (
                f"not($is-published) and {answer}[({among(demand.get('when').split())}) and not(p:reference) "
                f"and not(p:evidence/@kind='{demand.get('kind')}')]")
        options = self.options(question)
        if kind in CHOICES: yield "unknown-option", f"{answer}[{self.unoffered(question)}]"
        if kind != "multiple-choice":
            yield "wrong-answer-type", f"{answer}[@value and {APPLICABLE} and ({unfit(kind)})]"
        misplaced = " or ".join(f"p:{content}" for content, place in PLACES.items() if place != kind)
        yield "wrong-answer-type", f"{answer}[{misplaced}]"
        if kind == "date" and name not in self.limited: yield "future-date", f"{answer}[{after('@value')}]"
        other = among([option.get("value") for option in options if option.get("other") == "true"])
        if other: yield "other-without-text", f"{answer}[not(p:other) and ({other})]"
        yield "text-without-other", f"{answer}[p:other and not({other or 'false()'})]"

    def options(self, question):
        lists = next(question.iterancestors(OURS + "questionnaire")).findall(OURS + "options")
        shared = [option for each in lists if each.get("id") == question.get("options") for option in each]
        return shared + question.findall(OURS + "option")

    def unoffered(self, question):
        """Whether an answer has a value that a question with a choice does not offer."""
        values = FIXED_VALUES.get(question.get("type"), [option.get("value") for option in self.options(question)])
        known = " + ".join(map(holds, values))
        return (
            f"@value and {APPLICABLE} and {known} < "
            "string-length(@value) - string-length(translate(@value,' ','')) + 1")

    def truth(self, condition, questionnaire):
        """When a condition surely holds and when it surely does not.

        What is not answered, or with a value that is not offered, leaves it unknown.
        """
        name = etree.QName(condition).localname
        inner = [self.truth(part, questionnaire) for part in condition]
        if name == "all": return conjunction([yes for yes, _ in inner]), disjunction([no for _, no in inner])
        if name == "any": return disjunction([yes for yes, _ in inner]), conjunction([no for _, no in inner])
        if name == "not": return inner[0][1], inner[0][0]
        if name in ["party", "reservation"]: return "false()", "false()"
        question = condition.get("question")
        home = self.home[question]
        answered = f"key('answered','{question}')"
        if home != questionnaire: answered = f"${home}[@question='{question}'][{ANSWERED}]"
        if self.asked[question].get("type") in CHOICES:
            answered += f"[not({self.unoffered(self.asked[question])})]"
        if name == "answered":
            fits = among(condition.get("with").split()) if condition.get("with") else APPLICABLE
            return f"{answered}[{fits}]", f"{answered}[not({fits})]"
        bounds = [
            f"@value {sign} {condition.get(bound)}"
            for bound, sign in [("minimum", ">="), ("maximum", "<=")] if condition.get(bound)
        ]
        fits = " and ".join(bounds)
        unfit = f"@value='not-applicable' or number(@value) = number(@value) and not({fits})"
        return f"{answered}[{fits}]", f"{answered}[{unfit}]"

    def answers(self):
        """What can be wrong whatever the question is."""
        asked, optional = [], []
        for questionnaire in self.questionnaires:
            for question in questionnaire.iter(OURS + "question"):
                key = f"{questionnaire.get('id')}/{questionnaire.get('version')}/{question.get('id')}"
                asked.append(key)
                if question.get("required") == "false": optional.append(key)
        questionnaires = [f"{each.get('id')}/{each.get('version')}" for each in self.questionnaires]
        self.let(self.root, "asked", words(asked))
        self.let(self.root, "optional", words(optional))
        self.let(self.root, "questionnaires", words(questionnaires))
        submission = "/p:submission/@questionnaire, '/', /p:submission/@version"
        key = f"concat(' ', {submission}, '/', ancestor-or-self::p:answer/@question, ' ')"
        known, is_optional = f"contains($asked, {key})", f"contains($optional, {key})"
        published = "/p:submission/p:source/@kind='published'"
        no_address = (
            "@href and not((starts-with(@href,'https://') or starts-with(@href,'http://')) "
            "and not(contains(@href,' ')) and substring-after(@href,'//') "
            "and not(starts-with(substring-after(@href,'//'),'/')))")
        pattern = etree.SubElement(self.root, SCHEMATRON + "pattern")
        self.rule(pattern, "p:answer", [
            ("unknown-question", f"not({known}) and contains($questionnaires, concat(' ', {submission}, ' '))"),
            ("empty-answer",
             f"not(@value or *) and {known} and not(/p:submission/@status='final' and not({is_optional}))"),
            ("not-applicable-without-reason", "@value='not-applicable' and not(p:explanation)"),
            ("unconfirmed-answer", "@reconfirm='true'"),
        ])
        self.rule(pattern, "p:explanation", [
            ("identical-explanations",
             "string-length() > 40 and "
             "key('explanation', concat(../@confidential='true', normalize-space()))[1]/../@question != ../@question "
             "and not(preceding-sibling::p:explanation = .)"),
            ("unknown-language", unusual("@xml:lang")),
        ])
        self.rule(pattern, "p:text | p:other", [("unknown-language", unusual("@xml:lang"))])
        self.rule(pattern, "p:evidence", [
            ("evidence-without-provision", f"@kind='legislation' and not(@provision) and not({published})"),
            ("future-date", f"{after('@inForce')} and {known}"),
            ("invalid-link", no_address),
        ])
        self.rule(pattern, "p:reference", [
            ("future-date", f"{after('@asOf')} and {known}"), ("invalid-link", no_address),
        ])
        self.rule(pattern, "p:authority", [
            ("authority-without-contact", "not(@address or @email or @phone or @href)"),
            ("unknown-language", f"@languages and not(contains(@languages,' ')) and {unusual('@languages')}"),
            ("invalid-link", no_address),
        ])
        self.rule(pattern, "p:link | p:source", [("invalid-link", no_address)])
        self.rule(pattern, "p:figure", [
            ("future-figure",
             "@year > substring(/p:submission/@date,1,4) and not(@year = preceding-sibling::p:figure/@year)"),
            ("duplicate-figure", "count(preceding-sibling::p:figure[@year = current()/@year]) = 1"),
        ])
