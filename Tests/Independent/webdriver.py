"""Firefox and WebKitGTK, each with one page, as form.py drives Chromium: by the keys of a keyboard, without help of its own.

A page here has as much of the interface of a page of Playwright as whoever fills in a form needs.
"""

import contextlib
import os
import pathlib
import shutil
import time

KEYS = {
    "Control": "\ue009", "Tab": "\ue004", "Enter": "\ue007", "Space": " ", "Delete": "\ue017", "Escape": "\ue00c",
    "ArrowUp": "\ue013", "ArrowDown": "\ue015",
}

# An expression, or a function that is given the argument.
EVALUATE = "const value = ({}); return typeof value === 'function' ? value(arguments[0]) : value"


class Page:
    """The page of a browser.

    `execute` runs a script with arguments, `perform` a list of key actions, `visit` opens an address; where `is_webkit`,
    the arrows open a list of options and choose nothing, and Tab leads from the month of a date to the day and the year.
    """

    def __init__(self, execute, perform, visit, downloads, is_webkit=False):
        self.execute, self.perform, self.visit, self.downloads = execute, perform, visit, downloads
        self.is_webkit = is_webkit
        self.keyboard = self

    def goto(self, address):
        self.visit(address)

    def title(self):
        return self.evaluate("document.title")

    def evaluate(self, script, argument=None):
        return self.execute(EVALUATE.format(script), [argument])

    def wait_for_function(self, script, arg=None, timeout=60_000):
        end = time.monotonic() + timeout / 1_000
        while not self.evaluate(script, arg):
            assert time.monotonic() < end, f"never: {script} of {arg}"
            time.sleep(0.02)

    def wait_for_selector(self, selector, timeout=60_000):
        self.wait_for_function("selector => document.querySelector(selector) !== null", selector, timeout)

    def press(self, keys):
        codes = [KEYS.get(key, key.lower()) for key in keys.split("+")]
        actions = [{"type": "keyDown", "value": code} for code in codes] + [{"type": "keyUp", "value": code} for code in reversed(codes)]
        self.perform(actions)
        # Behind the last field Tab leads through the bars of the browser, and back.
        for _ in range(60):
            if keys != "Tab" or self.evaluate("document.hasFocus()"):
                return
            self.perform(actions)
        raise AssertionError("the focus does not come back to the page")

    def insert_text(self, text):
        characters = [KEYS["Enter"] if character == "\n" else character for character in text]
        self.perform([{"type": kind, "value": character} for character in characters for kind in ["keyDown", "keyUp"]])

    type = insert_text

    def saved(self, press):
        """The bytes that a press of a button saves."""
        press()
        end = time.monotonic() + 30
        while time.monotonic() < end:
            files = [path for path in self.downloads.iterdir() if path.suffix == ".xml" and path.stat().st_size > 0]
            if files and not list(self.downloads.glob("*.part")):
                data = files[0].read_bytes()
                files[0].unlink()
                return data
            time.sleep(0.1)
        raise AssertionError("nothing was saved")


@contextlib.contextmanager
def firefox(folder):
    from marionette_driver.marionette import Marionette

    downloads = fresh(folder / "downloads-firefox")
    client = Marionette(
        bin=shutil.which("firefox-esr") or shutil.which("firefox"), headless=True, gecko_log=str(folder / "firefox.log"),
        prefs={
            "browser.download.folderList": 2, "browser.download.dir": str(downloads), "browser.download.useDownloadDir": True,
            "browser.download.always_ask_before_handling_new_types": False, "browser.helperApps.neverAsk.saveToDisk": "application/xml",
            "browser.download.manager.showWhenStarting": False, "intl.accept_languages": "en-US", "dom.disable_beforeunload": True,
            # Nothing of the browser itself asks a network either.
            "network.proxy.type": 1, "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9, "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": 9,
        })
    client.start_session()
    client.timeout.script = 60

    def perform(actions):
        client._send_message("WebDriver:PerformActions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    try:
        yield Page(lambda script, arguments: client.execute_script(script, script_args=arguments, sandbox=None), perform, client.navigate, downloads)
    finally:
        with contextlib.suppress(Exception):
            client.quit(in_app=False)
            client.cleanup()


@contextlib.contextmanager
def webkit(folder):
    """WebKitGTK in the small browser that comes with it, on the display of xvfb-run."""
    from selenium import webdriver

    downloads = fresh(folder / "downloads-webkit")
    settings = fresh(folder / "settings-webkit")
    (settings / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{downloads}"\n', "utf-8")
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(next(pathlib.Path("/usr").glob("lib*/**/webkit2gtk-4*/MiniBrowser")))
    options.add_argument("--automation")
    environment = os.environ | {"XDG_CONFIG_HOME": str(settings), "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1", "LANG": "C.UTF-8"}
    service = webdriver.WebKitGTKService(executable_path=shutil.which("WebKitWebDriver"), env=environment)
    driver = webdriver.WebKitGTK(options=options, service=service)
    driver.set_script_timeout(60)

    def perform(actions):
        driver.execute("actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    try:
        yield Page(lambda script, arguments: driver.execute_script(script, *arguments), perform, driver.get, downloads, is_webkit=True)
    finally:
        with contextlib.suppress(Exception):
            driver.quit()


BROWSERS = {"firefox": firefox, "webkit": webkit}


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder.resolve()
