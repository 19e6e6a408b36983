"""Drives forms in a browser as the people of a state would: by keyboard, without a network.

python3 form.py PALERMO FOLDER PART checks one thing about the forms that it writes to FOLDER with the program:

fill           whole questionnaires filled in by keyboard alone give the submissions that the exercise generated, byte for byte
               what palermo fmt makes of them, with the findings of palermo validate
accessibility  axe finds no violation of WCAG 2.2 AA in four languages, light and dark
layout         no page scrolls sideways, down to 320 pixels
print          paper holds every question, blank and filled, on A4 and Letter
bare           without scripts, and without WebAssembly, the questionnaire can be read and says why
hostile        what was answered is shown and never run; nothing is asked of a network
keeping        the browser keeps nothing unasked and nothing confidential; two tabs do not write over each other
check          the page that checks says what palermo validate says
"""

import contextlib
import io
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import browser
import pypdf

ROOT = pathlib.Path(__file__).parents[2]
EXERCISE = ROOT / "Samples/exercise"
BESIDE = [EXERCISE / "region.xml", EXERCISE / "participation.xml", EXERCISE / "cycles/2026.xml"]
NAMESPACE = "{urn:palermo-toolkit:1}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = ["en", "es", "fr", "pt"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# Downloads stand for the dialog of a file, which no program can answer.
DOWNLOADS = "delete self.showSaveFilePicker"


class Program:
    """The program and a folder for what it writes."""

    def __init__(self, path, folder):
        self.path, self.folder = path, folder
        folder.mkdir(parents=True, exist_ok=True)

    def run(self, *arguments, codes=(0,)):
        result = subprocess.run([self.path, *map(str, arguments)], capture_output=True)
        assert result.returncode in codes, result.stderr.decode()
        return result.stdout

    def form(self, name, *arguments, language="es"):
        path = self.folder / f"{name}.html"
        self.run("form", *arguments, "--lang", language, "--quiet", "--force", "--output", path)
        return path

    def findings(self, path, language, *others, codes=(0, 1)):
        report = json.loads(self.run("validate", path, *BESIDE, *others, "--format", "json", "--lang", language, codes=codes))
        return [finding for finding in report["findings"] if finding["file"] == str(path)]


def beside():
    return [argument for path in BESIDE for argument in ["--with", path]]


def show(page, path, address=""):
    page.goto(f"{path.resolve().as_uri()}{address}")
    page.wait_for_selector("#app h1", timeout=60_000)
    page.wait_for_function("document.documentElement.className === 'running'")


def saved(page, press):
    """The bytes that a press of a button saves."""
    with page.expect_download() as download:
        press()
    return pathlib.Path(download.value.path()).read_bytes()


# MARK: Filling in

WHERE = """() => {
  const e = document.activeElement
  const q = e.closest('.q')
  const block = e.closest('fieldset')
  const blocks = e.closest('.blocks')
  const texts = e.closest('.texts')
  return {
    tag: e.tagName, type: e.type, id: e.id, href: e.getAttribute('href'), question: q?.id ?? null, value: e.value, checked: e.checked,
    name: e.dataset.name ?? null, text: e.dataset.text ?? null, add: e.dataset.add ?? null, year: e.dataset.year ?? null,
    isTongue: e.classList.contains('tongue'), isLock: Boolean(e.closest('.lock')), isNewYear: e.classList.contains('year'),
    isPicker: Boolean(e.closest('.picker')), part: blocks?.querySelector(':scope > [data-add]')?.dataset.add ?? null,
    block: block && blocks ? [...blocks.querySelectorAll('fieldset')].indexOf(block) : null,
    count: (blocks ?? texts)?.querySelectorAll(':scope > .stack > *').length ?? null,
    row: texts ? [...texts.querySelectorAll('textarea, select')].indexOf(e) >> 1 : null,
    textsName: texts?.querySelector('[data-text]')?.dataset.text ?? null,
  }
}"""


class Respondent:
    """Somebody who answers by keyboard alone."""

    def __init__(self, page, submission):
        self.page = page
        self.answers = {answer.get("question"): answer for answer in ElementTree.fromstring(submission).iter(f"{NAMESPACE}answer")}

    def where(self):
        return self.page.evaluate(WHERE)

    def press(self, key):
        self.page.keyboard.press(key)

    def write(self, text, at):
        """What the form proposes, such as the address of a law that was cited before, gives way."""
        if (at["value"] or "") == (text or ""):
            return
        self.press("Control+A")
        self.page.keyboard.insert_text(text) if text else self.press("Delete")

    def fill(self):
        """Goes through all sections, from the list of them to the last."""
        self.reach(lambda at: at["href"] and at["href"].count("/") == 2 and "deliver" not in at["href"])
        self.press("Enter")
        self.page.wait_for_selector(".q")
        while True:
            place = self.reach(lambda at: at["href"] and (at["href"].count("/") == 2) and at["question"] is None, self.answer)
            is_last = place["href"].endswith("/deliver")
            title = self.page.title()
            self.press("Enter")
            self.page.wait_for_function("title => document.title !== title", arg=title)
            if is_last:
                return

    def reach(self, is_there, visit=lambda at: None):
        """Presses Tab until something is reached."""
        for _ in range(3_000):
            self.press("Tab")
            at = self.where()
            if is_there(at):
                return at
            visit(at)
        raise AssertionError(f"never reached from {at}")

    def elements(self, answer, name):
        return answer.findall(NAMESPACE + name)

    def answer(self, at):
        """Does what belongs to the field that has the focus."""
        answer = self.answers.get(at["question"])
        if answer is None:
            return
        values = (answer.get("value") or "").split()
        if at["isLock"]:
            if answer.get("confidential") == "true" and not at["checked"]:
                self.press("Space")
        elif at["type"] == "radio":
            self.choose(values)
        elif at["type"] == "checkbox":
            if (at["value"] in values) != at["checked"]:
                self.press("Space")
        elif at["isTongue"]:
            texts = self.elements(answer, at["textsName"])
            if at["row"] < len(texts):
                self.select(texts[at["row"]].get(LANGUAGE))
        elif at["text"]:
            texts = self.elements(answer, at["text"])
            if at["row"] < len(texts):
                self.write(texts[at["row"]].text, at)
        elif at["add"]:
            missing = len(self.elements(answer, at["add"])) - (at["count"] or 0)
            if missing > 0:
                self.press("Enter")
                self.answer(self.where())
        elif at["isPicker"] and at["tag"] == "SELECT":
            self.pick(values if at["name"] is None and at["part"] is None else self.block(answer, at, "languages").split())
        elif at["name"]:
            value = self.block(answer, at, at["name"])
            if at["tag"] == "SELECT":
                if value:
                    self.select(value)
            else:
                self.write(value, at)
        elif at["year"]:
            self.write(next((figure.get("value") for figure in self.elements(answer, "figure") if figure.get("year") == at["year"]), ""), at)
        elif at["isNewYear"]:
            shown = self.page.evaluate("[...document.activeElement.closest('.q').querySelectorAll('[data-year]')].map(e => e.dataset.year)")
            missing = [figure for figure in self.elements(answer, "figure") if figure.get("year") not in shown]
            if missing:
                self.page.keyboard.insert_text(missing[0].get("year"))
                self.press("Enter")
                self.answer(self.where())
        elif at["type"] == "date":
            if values and not at["value"]:
                year, month, day = values[0].split("-")
                self.page.keyboard.type(f"{month}{day}{year}")
        elif at["tag"] == "INPUT" and at["type"] == "text":
            # A comma for the point, as it is written in most of the region.
            self.write(values[0].replace(".", ",") if values else "", at)

    def block(self, answer, at, name):
        elements = self.elements(answer, at["part"])
        return elements[at["block"]].get(name, "") if at["block"] is not None and at["block"] < len(elements) else ""

    def choose(self, values):
        if not values:
            return
        for _ in range(40):
            at = self.where()
            if at["value"] == values[0]:
                if not at["checked"]:
                    self.press("Space")
                return
            self.press("ArrowDown")
        raise AssertionError(f"no {values[0]} in {at}")

    def select(self, value):
        for key in ["ArrowDown", "ArrowUp"]:
            for _ in range(220):
                at = self.where()
                if at["value"] == value:
                    return
                self.press(key)
                if self.where()["value"] == at["value"]:
                    break
        raise AssertionError(f"no {value} in {at}")

    def pick(self, codes):
        """Adds languages one after the other."""
        for code in codes:
            self.select(code)
            self.press("Tab")
            self.press("Enter")


def fill(program):
    for name in ["XAC-untoc-criminalization", "XAQ-fp-criminalization"]:
        source = EXERCISE / "submissions/2026" / f"{name}.xml"
        state, questionnaire = name.split("-", 1)
        form = program.form(name, questionnaire, "--state", state, "--cycle", "2026", *beside())
        with browser.start(program.folder) as pages:
            page = pages(1280, locale="en-US")
            page.add_init_script(DOWNLOADS)
            show(page, form)
            respondent = Respondent(page, source.read_text("utf-8"))
            respondent.fill()
            respondent.reach(lambda at: at["id"] == "keep-save")
            text = saved(page, lambda: respondent.press("Enter"))
            draft = program.folder / f"{name}.xml"
            draft.write_bytes(text)
            compare(text.decode(), source.read_text("utf-8"), name)
            canonical(program, draft, text)
            shown = findings_shown(page, form, questionnaire)
        said = sorted(sentence(finding["message"]) for finding in program.findings(draft, "es"))
        assert sorted(shown) == said, f"{name}: the form says {sorted(shown)}, palermo validate {said}"


def compare(text, source, name):
    """The answers are those of the source, in its order and form; the draft says of itself that it is one."""
    answers = [re.sub(r"^.*?(<answer|</submission)", r"\1", whole, count=1, flags=re.S) for whole in [text, source]]
    if answers[0] != answers[1]:
        lines = [answer.split("\n") for answer in answers]
        different = [pair for pair in zip(*lines) if pair[0] != pair[1]]
        raise AssertionError(f"{name}: {different[:3]}")
    assert ' status="draft"' in text


def canonical(program, path, text):
    program.run("fmt", "--check", path)
    assert path.read_bytes() == text


def sentence(text):
    return text[:1].upper() + text[1:]


def findings_shown(page, form, questionnaire):
    """What the form says, gathered from its pages."""
    ids = [section.get("id") for section in ElementTree.parse(ROOT / f"Questionnaires/{questionnaire}.xml").iter(f"{NAMESPACE}section")]
    texts = []
    for address in [f"#/{questionnaire}/{id}" for id in ids]:
        page.evaluate("address => { location.hash = address }", address)
        page.wait_for_function("address => location.hash === address && document.querySelector('.q')", arg=address)
        texts += page.evaluate("[...document.querySelectorAll('.find > p:first-child')].map(p => p.lastChild.lastChild.data)")
    page.evaluate("address => { location.hash = address }", f"#/{questionnaire}/deliver")
    page.wait_for_selector(".gate h2")
    texts += page.evaluate("[...document.querySelectorAll('.sum li a')].map(a => a.textContent)")
    return texts


PARTS = {"fill": fill}

if __name__ == "__main__":
    PARTS[sys.argv[3]](Program(sys.argv[1], pathlib.Path(sys.argv[2])))
