"""A Chromium without a network, and what can be asked of a page in it."""

import contextlib
import io
import os
import pathlib
import shutil
import signal

import axe_playwright_python
import pypdf
from playwright import sync_api

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")

# What takes part in the order of Tab.
FOCUSABLE = "a[href], button, select, input, summary, textarea, [tabindex='0']"


@contextlib.contextmanager
def start(folder):
    """The browser of the system; without one, that of playwright install chromium.

    A word on the console, a dialog, an error or a request for anything but a page of the folder fails at the end.
    """
    complaints = []

    def page(width, **options):
        context = chromium.new_context(viewport={"width": width, "height": 800}, offline=True, **options)
        page = context.new_page()

        def request(request):
            if not request.is_navigation_request() or not request.url.startswith(folder.resolve().as_uri() + "/"):
                complaints.append(f"{page.url} asks for {request.url}")

        page.on("request", request)
        page.on("console", lambda message: complaints.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        page.on("dialog", lambda dialog: (complaints.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
        return page

    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable())
        yield page
        chromium.close()
    assert not complaints, "\n".join(complaints[:20])


def executable():
    """The browser of the system, if there is one."""
    return next((path for name in ["chromium", "google-chrome"] if (path := shutil.which(name))), None)


@contextlib.contextmanager
def lasting(profile):
    """A page of a browser that keeps what pages store in a folder, until it is closed or killed."""
    with sync_api.sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(profile, executable_path=executable(), offline=True)
        yield context.pages[0]
        with contextlib.suppress(sync_api.Error):
            context.close()
    # A browser that was killed leaves its lock.
    for lock in profile.glob("Singleton*"):
        lock.unlink()


def kill(profile):
    """Kills the processes of the browser with this folder, as a power cut would."""
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"--user-data-dir={profile}".encode() in (process / "cmdline").read_bytes().split(b"\0"):
                os.kill(int(process.name), signal.SIGKILL)


def open_details(page):
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")


def prune(page):
    """Leaves three of the rows, items and blocks that are made of the same elements."""
    page.evaluate(
        """() => {
          const seen = {}
          for (const element of document.querySelectorAll('main :is(tr, li, p, div, details)')) {
            const parts = [element.parentElement, element, ...element.querySelectorAll('*')]
            const likeness = [...new Set(parts.map(e => `${e.tagName}.${e.className}`))].join()
            seen[likeness] = (seen[likeness] ?? 0) + 1
            if (seen[likeness] > 3) element.remove()
          }
        }""")


def violations(page, rules):
    """What axe finds: the rule and the first element that breaks it."""
    page.evaluate(AXE)
    found = page.evaluate("rules => axe.run({ runOnly: rules, resultTypes: ['violations'], preload: false })", rules)["violations"]
    return [(rule["id"], len(rule["nodes"]), rule["nodes"][0]["html"][:200]) for rule in found]


def too_wide(page):
    """The elements that make the page wider than the window."""
    return page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth
          if (document.scrollingElement.scrollWidth <= width) return []
          return [...document.querySelectorAll('body *')]
            .filter(e => Math.max(e.getBoundingClientRect().right, e.getBoundingClientRect().left + e.scrollWidth) > width + 1)
            .filter(e => !e.parentElement.closest('.scroll'))
            .slice(-3).map(e => e.outerHTML.slice(0, 120))
            .concat(document.scrollingElement.scrollWidth)
        }""")


DESCRIBE = "e => `${e.tagName} ${e.getAttribute('href') || e.getAttribute('aria-label') || e.textContent.slice(0, 40)}`"


def reachable(page):
    """What Tab should reach, in the order of the page. Of a group of radio buttons that is the chosen one; arrows lead to the others."""
    return page.evaluate(
        f"""() => [...document.querySelectorAll("{FOCUSABLE}")]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({{ contentVisibilityAuto: true }}))
          .filter(e => e.type !== "radio" || e.checked)
          .map({DESCRIBE})""")


def focused(page):
    """What has the focus, and whether it shows: in the window, with an outline."""
    return page.evaluate(
        f"""() => {{
          const element = document.activeElement
          const box = element.getBoundingClientRect()
          const style = getComputedStyle(element)
          const shows = box.right > 0 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth
          return [({DESCRIBE})(element), shows && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2]
        }}""")


def shown(page):
    """How many texts of the page show."""
    return page.evaluate(
        """() => [...document.querySelectorAll('main :is(h2, h3, th, td)')].filter(e => e.checkVisibility()).length""")


def hidden_texts(page):
    """Texts of the page that neither show nor unfold, nor appear at the choice of a radio button before them, nor on paper."""
    return page.evaluate(
        """() => [...document.querySelectorAll('main *')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
          .filter(e => !e.checkVisibility({ visibilityProperty: true }) && !e.closest('details, script, template, option, title, desc, input[type=radio] ~ .panel, .onpaper'))
          .slice(0, 3).map(e => e.outerHTML.slice(0, 120))""")


def squeeze(text):
    """A text without what a PDF does not keep: spaces, soft hyphens, ligatures."""
    for ligature, letters in [("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬄ", "ffl")]:
        text = text.replace(ligature, letters)
    return "".join(c for c in text if not c.isspace() and c not in "\u00ad\u200b\x00")


def check_paper(page, paper, width):
    """A print holds the text of each cell within the sheet, and tables repeat their headings on each sheet.

    What stays on the screen: the tables behind pictures, maps that are not chosen, what follows the brief of a state, and
    the list that a telephone gets in place of a matrix.
    """
    sheets = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=False))).pages
    assert sheets, page.url
    texts, outside = [], []

    def visit(text, matrix, text_matrix, font, size):
        x = matrix[0] * text_matrix[4] + matrix[4]
        if text.strip() and not 0 <= x <= float(sheet.mediabox.width):
            outside.append((text[:40], x))

    for sheet in sheets:
        # A broad table lies across.
        sides = [float(sheet.mediabox.width), float(sheet.mediabox.height)]
        assert any(abs(side - width) < 2 for side in sides), f"{page.url}: {sides} on {paper}"
        texts.append(squeeze(sheet.extract_text(visitor_text=visit)))
    assert not outside, f"{page.url} on {paper}: beyond the sheet {outside[:3]}"
    whole = "".join(texts)
    cells = page.evaluate(
        """() => [...document.querySelectorAll('main p, main li, main caption, main th, main td:last-child')]
          .filter(e => !e.querySelector('p, li') && !e.closest('nav, .states, .picture details, .panel, .layer-group, .everything'))
          .map(e => e.textContent)""")
    # A text that goes on over the page is cut by the headings of its table, so its beginning stands for it.
    lost = [cell for cell in cells if squeeze(cell)[:12] not in whole]
    assert not lost, f"{page.url} on {paper} lacks {len(lost)} texts: {lost[:3]}"
    page.emulate_media(media="print")
    wide = page.evaluate(
        """() => [...document.querySelectorAll('.scroll')].filter(e => getComputedStyle(e).overflowX !== 'visible').length""")
    assert not wide, f"{page.url}: {wide} tables scroll on paper"
    headings = page.evaluate(
        "() => [...document.querySelectorAll('thead')].filter(e => getComputedStyle(e).display !== 'table-header-group').length")
    assert not headings, f"{page.url}: headings of tables do not repeat"
    page.emulate_media(media="null")
