"""Counts anew what the pages of the real report say of published facts, from the XML files alone.

Written without looking at the Swift code, with the standard library only: check(FOLDER) holds published.html and
treaties.html of FOLDER/americas to Samples/americas.
"""

import collections
import datetime
import html.parser
import pathlib
import xml.etree.ElementTree as ET

NS = "{urn:palermo-toolkit:1}"
ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "Samples" / "americas"
# What stands in a cell for a value that is a word.
SIGNS = {"yes": "✓", "partly": "½", "no": "✗"}


class Tables(html.parser.HTMLParser):
    """The rows of the tables of a page, under the id of the heading, the section or the picture before each."""

    def __init__(self, text):
        super().__init__()
        self.place, self.tables, self.row, self.cell = None, collections.defaultdict(list), None, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("h2", "h3", "title") and "id" in attributes:
            self.place = attributes["id"]
        elif tag == "tr":
            self.end_row()
            self.row = []
        elif tag in ("td", "th"):
            self.end_cell()
            self.cell = ""

    def handle_data(self, text):
        if self.cell is not None:
            self.cell += text

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.end_cell()
        elif tag in ("tr", "tbody", "table"):
            self.end_row()

    # HTML needs no end tags of cells and rows.

    def end_cell(self):
        if self.cell is not None:
            self.row.append(self.cell.strip())
            self.cell = None

    def end_row(self):
        self.end_cell()
        if self.row is not None:
            self.tables[self.place].append(self.row)
            self.row = None



def last_day(text):
    """The last day that a year, a month or a day can mean."""
    if len(text) == 4:
        return text + "-12-31"
    if len(text) == 7:
        year, month = int(text[:4]), int(text[5:])
        return str(datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1))
    return text


def findings(root):
    """(state, item) with the values from the first to the last and their dates, repetitions left out where they repeat."""
    found = collections.defaultdict(list)
    for state in root.findall(NS + "state"):
        for report in sorted(state.findall(NS + "report"), key=lambda report: last_day(report.get("given"))):
            for finding in report.findall(NS + "finding"):
                history = found[state.get("code"), finding.get("item")]
                if root.get("renews") == "true" or not history or history[-1][0] != finding.get("value"):
                    history.append((finding.get("value"), report.get("given")))
    return found


def check_published(page, names):
    files = {root.get("id"): root for root in (ET.parse(path).getroot() for path in SAMPLE.glob("published/*.xml"))}
    region = ET.parse(SAMPLE / "region.xml").getroot()
    assert region.get("published").split() == [place for place in page.tables if place in files], "the region chooses"
    for name, root in files.items():
        found, items = findings(root), [item.get("id") for item in root.findall(NS + "item")]
        head, *rows = page.tables[name][:1 + len({state for state, _ in found})]
        assert {row[0] for row in rows} == {names[state] for state, _ in found}, f"{name}: the states"
        if len(items) > 1:
            assert head[1:] == items
            expected = {names[state]: [found[state, item][-1][0] for item in items] for state in names if (state, items[0]) in found}
        else:
            years = head[1:]
            expected = {}
            for state in {state for state, _ in found}:
                by_year = {given[:4]: value for value, given in found[state, items[0]]}
                expected[names[state]] = [by_year.get(year, "·") for year in years]
        for row in rows:
            wanted = [SIGNS.get(value.lower(), value) for value in expected[row[0]]]
            assert [cell.rstrip("†") for cell in row[1:]] == wanted, f"{name}: {row[0]}"
    changed = {key: history for key, history in findings(files["fatf"]).items() if len(history) > 1}
    trend = page.tables["trend-fatf-t"][1:]
    assert collections.Counter(row[0] for row in trend) == collections.Counter(names[state] for state, _ in changed)
    return sum(len(root.findall(f".//{NS}finding")) for root in files.values())


def check_timelines(page):
    joined = collections.defaultdict(list)
    for treaty in ET.parse(SAMPLE / "participation.xml").getroot().iter(NS + "treaty"):
        if treaty.get("consent") in ("ratification", "accession") and not treaty.get("denounced"):
            joined[treaty.get("instrument")].append((treaty.get("consented") or treaty.get("inForce") or "")[:4])
    for instrument, years in joined.items():
        rows = [row for row in page.tables[f"time-{instrument}-t"][1:]]
        counts = {row[0]: int(row[1]) for row in rows}
        assert counts.pop("day not known") == years.count(""), instrument
        for year, count in counts.items():
            if year.isdigit():
                assert count == sum(1 for day in years if day and day <= year), f"{instrument} by {year}"
        last = max(int(year) for year in counts if year.isdigit())
        assert counts[str(last)] == len(years) - years.count(""), f"{instrument}: all who joined"
    return len(joined)


def check(folder):
    english = pathlib.Path(folder) / "americas" / "en"
    names = {
        state.get("code"): next(name.text for name in state.findall(NS + "name") if name.get("{http://www.w3.org/XML/1998/namespace}lang") == "en")
        for state in ET.parse(SAMPLE / "region.xml").getroot().findall(NS + "state")}
    count = check_published(Tables((english / "published.html").read_text("utf-8")), names)
    treaties = check_timelines(Tables((english / "treaties.html").read_text("utf-8")))
    print(f"published: {count} findings and {treaties} timelines counted anew")
