"""Drives forms in a browser as the people of a state would: by keyboard, without a network.

python3 form.py PALERMO FOLDER PART checks one thing about the forms that it writes to FOLDER with the program:

fill           whole questionnaires filled in by keyboard alone give the submissions that the exercise generated, byte for byte
               what palermo fmt makes of them, with the findings of palermo validate
accessibility  axe finds no violation of WCAG 2.2 AA in four languages, light and dark
layout         no page scrolls sideways, down to 320 pixels
print          paper holds every question, blank and filled, on A4 and Letter
bare           without scripts, and without WebAssembly, the questionnaire can be read and says why
hostile        what was answered is shown and never run; nothing is asked of a network
keeping        the browser keeps nothing unasked and nothing confidential; two tabs do not write over each other; what it was
               said to keep survives a power cut; what it cannot keep, or has lost, is said
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
    form = prefilled(program)
    with browser.start(program.folder) as pages:
        for scheme, width, languages in [("light", 1280, LANGUAGES), ("dark", 375, ["es"])]:
            page = pages(width, color_scheme=scheme, bypass_csp=True)
            show(page, form)
            # What lies under a bar that stays has not shrunk: it comes out when the page is scrolled.
            page.add_style_tag(content="header, .tool { position: static !important }")
            for language in languages:
                page.click(f"#keep-{language}")
                page.wait_for_function("language => document.documentElement.lang === language", arg=language)
                for address in ADDRESSES:
                    go(page, address)
                    browser.open_details(page)
                    found = browser.violations(page, RULES)
                    assert not found, f"{address} in {language}, {scheme}: {found}"
    check_page(program)


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
                page.wait_for_function("document.querySelector('#say').textContent !== ''")
            for address in ADDRESSES:
                go(page, address)
                browser.open_details(page)
                assert page.locator("#app img, #app script, #print img").count() == 0
                assert page.locator("a[href^='javascript']").count() == 0
            assert "onerror" in page.locator("#app").inner_text()


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
    page_file = program.folder / "check.html"
    program.run("form", "--check", "tip-criminalization", *beside(), "--lang", "es", "--quiet", "--force", "--output", page_file)
    examples = [EXERCISE / "submissions/2026/XAC-tip-criminalization.xml", ROOT / "Samples/rules/missing-evidence/failing.xml"]
    with browser.start(program.folder) as pages:
        page = pages(1280, bypass_csp=True)
        show(page, page_file)
        for example in examples:
            name = program.folder / example.name
            name.write_bytes(example.read_bytes())
            drop(page, [name])
            page.wait_for_function("name => [...document.querySelectorAll('.result h2')].some(h => h.textContent === name)", arg=example.name)
            said = page.evaluate("name => [...document.querySelectorAll('.result')].find(e => e.querySelector('h2').textContent === name).innerText", example.name)
            for finding in program.findings(name, "es"):
                message = finding["message"][:1].upper() + finding["message"][1:]
                assert f"Línea {finding['line']}, columna {finding['column']}: {message}" in said, f"{example}: {finding}"
            page.get_by_role("button", name="Quitar").click()
        found = browser.violations(page, RULES)
        assert not found, f"the page that checks: {found}"


PARTS = {
    "fill": fill, "accessibility": accessibility, "layout": layout, "print": print_out, "bare": bare, "hostile": hostile,
    "keeping": keeping, "check": check_page,
}

if __name__ == "__main__":
    PARTS[sys.argv[3]](Program(sys.argv[1], pathlib.Path(sys.argv[2])))
