"""Does to workbooks for states what spreadsheets and people do to them, and looks at what the program reads back.

python3 workbooks.py FORM PROGRAM FOLDER

damages     every kind of damage in the list below, each with the answer or the finding that it must give
copies      copies of one workbook, filled in by several people, merged
office      submissions through LibreOffice, saved as .xlsx and as .ods, and through openpyxl: the same bytes

The damages are done by openpyxl, or to the XML of the workbook where it cannot do them. FOLDER is for files in between.
It prints how many things it looked at.
"""

import concurrent.futures
import copy
import datetime
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

ROOT = pathlib.Path(__file__).resolve().parents[2]
NS = "{urn:palermo-toolkit:1}"
MARK = "palermo:"


def run(program, *arguments):
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False, env={"LANG": "C", "PATH": "/usr/bin:/bin"}
    )


class Workbook:
    """A workbook that the program wrote, by what its rows and columns say that they are."""

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path)

    def columns(self, sheet):
        for row in sheet.iter_rows():
            marks = {c.value[len(MARK) :]: c.column for c in row if isinstance(c.value, str) and c.value.startswith(MARK)}
            if "question" in marks:
                return marks, row[0].row
        return {}, None

    def sheets(self):
        return [sheet for sheet in self.book if self.columns(sheet)[0]]

    def rows(self, question, part=None):
        for sheet in self.sheets():
            marks, _ = self.columns(sheet)
            for row in range(1, sheet.max_row + 1):
                here = sheet.cell(row, marks["question"]).value, sheet.cell(row, marks["part"]).value
                if here[0] == question and (part is None or here[1] == part):
                    yield sheet, row

    def cell(self, question, part="value", field=1):
        sheet, row = next(self.rows(question, part))
        return sheet.cell(row, self.columns(sheet)[0][str(field)])


class Result:
    questionnaire = None

    def __init__(self, program, path):
        output, findings = path.with_suffix(".back.xml"), path.with_suffix(".json")
        for old in (output, findings):
            old.unlink(missing_ok=True)
        run_ = run(
            program, "import", path, "--output", output, "--findings", findings, "--format", "json", "--today", "2026-11-29",
            *(["--questionnaires", self.questionnaire] if self.questionnaire else []),
        )  # fmt: skip
        assert run_.returncode in (0, 1), (run_.returncode, run_.stderr[-2_000:])
        self.code = run_.returncode
        self.text = output.read_text(encoding="utf-8") if output.exists() else None
        self.findings = json.loads(findings.read_text(encoding="utf-8"))["findings"]

    def answer(self, question):
        return next((a for a in ET.fromstring(self.text) if a.get("question") == question), None)

    def rules(self):
        return {f["rule"] for f in self.findings}


# The questions of untoc-criminalization that the damages are done to.
class Q:
    pass


def questions(workbook, program):
    """Finds one question of each type, answered or not, in the questionnaire itself."""
    tree = ET.parse(Result.questionnaire).getroot()
    every = {q.get("id"): q for q in tree.iter(f"{NS}question")}
    lists = {o.get("id"): o for o in tree.findall(f"{NS}options")}
    found = Q()
    found.level = "untoc.5.conspiracy"
    found.of_type = lambda kind: next(i for i, q in every.items() if q.get("type") == kind)

    def options(question):
        shared = lists.get(question.get("options"))
        both = ([] if shared is None else list(shared.findall(f"{NS}option"))) + question.findall(f"{NS}option")
        return {
            o.get("value"): {t.get("{http://www.w3.org/XML/1998/namespace}lang"): t.text for t in o.findall(f"{NS}text")}
            for o in both
        }

    found.options = lambda question: options(every[question])
    found.text = lambda kind, test: next(
        (
            (i, value, texts["en"])
            for i, q in every.items()
            if q.get("type") == kind
            for value, texts in options(q).items()
            if test(texts["en"])
        ),
        None,
    )
    return found


# What a damage must lead to.


def same(result, base, place):
    """Nothing is lost, and nothing is said of cells."""
    assert result.text == base.text, difference(base.text, result.text)
    assert result.findings == base.findings or not new(result, base), new(result, base)


def same_answers(result, base, place):
    """Nothing is lost, though findings may have moved."""
    assert result.text == base.text, difference(base.text, result.text)
    assert not new(result, base), new(result, base)


def gives(question, value, rule=None):
    def check(result, base, place):
        answer = result.answer(question)
        assert answer is not None and answer.get("value") == value, (question, value, answer is not None and answer.attrib)
        said(result, base, place, rule)

    return check


def finds(rule, question=None, severity=None):
    def check(result, base, place):
        said(result, base, place, rule, severity)
        if question:
            answer = result.answer(question)
            assert answer is None or answer.get("value") is None, answer.attrib

    return check


def holds(test, rule=None):
    def check(result, base, place):
        assert test(result), result.text and result.text[:2_000]
        said(result, base, place, rule)

    return check


READING = {
    "conflicting-entries", "copied-sheet", "doubtful-cell", "formula-in-cell", "missing-place", "other-template", "stray-entry",
    "unreadable-cell", "unreadable-workbook",
}  # fmt: skip


def new(result, base):
    return [f for f in result.findings if f["rule"] in READING and f not in base.findings]


def said(result, base, place, rule, severity=None):
    told = new(result, base)
    if rule is None:
        assert not told, told
        return
    every = [f for f in result.findings if f["rule"] == rule]
    assert every, (rule, told)
    if severity:
        assert all(f["severity"] == severity for f in every), every
    if place:
        assert any((f.get("sheet"), f.get("cell")) == place for f in every), (place, every[:3])


def difference(a, b):
    import difflib

    return "\n".join(list(difflib.unified_diff((a or "").splitlines(), (b or "").splitlines(), lineterm="", n=0))[:12])


def place(cell):
    return cell.parent.title, cell.coordinate


def general(cell):
    """The format is gone, as after a paste."""
    cell.number_format = "General"


def build(w, q):
    """The list of damages: a name, what is done, and what must come of it."""
    level, date, number = q.level, q.of_type("date"), q.of_type("number")
    yesno, several = q.of_type("yes-no"), q.of_type("multiple-choice")
    single = q.of_type("single-choice")
    choice, label = next((v, t) for v, t in q.options(single).items())
    text = q.of_type("text")
    authority = q.of_type("authority")
    damages = []

    def damage(name, check, **options):
        def add(do):
            damages.append((name, do, check, options))
            return do

        return add

    def put(name, question, value, check, part="value", field=1, form=None):
        def do(w):
            cell = w.cell(question, part, field)
            cell.value = value
            if form:
                cell.number_format = form
            return place(cell)

        damages.append((name, do, check, {}))

    # Dates.
    put("a date that the spreadsheet made a date", date, datetime.date(2009, 12, 25), gives(date, "2009-12-25"), form="dd/mm/yyyy")
    put("a date whose day may be the month", date, datetime.date(2009, 5, 3), gives(date, "2009-05-03", "doubtful-cell"), form="mm/dd/yyyy")
    put("a month that the spreadsheet made a date", date, datetime.date(2009, 5, 1), gives(date, "2009-05"), form="mmm-yy")
    put("a date with the day in front", date, "25/12/2009", gives(date, "2009-12-25"))
    put("a date with points", date, "25.12.2009", gives(date, "2009-12-25"))
    put("a date with the month in front", date, "12/25/2009", gives(date, "2009-12-25"))
    put("a date with the year in front and short numbers", date, "2009/5/3", gives(date, "2009-05-03"))
    put("a date of which the day is not told", date, "03/05/2009", finds("unreadable-cell", date))
    put("a year as a number", date, 2009, gives(date, "2009"))
    put("a date that lost its format", date, 39936, finds("unreadable-cell", date), form="General")
    put("words for a date", date, "last spring", finds("wrong-answer-type"))

    @damage("dates that count from 1904", gives(date, "2009-12-25"))
    def _(w):
        w.book.epoch = CALENDAR_MAC_1904
        cell = w.cell(date)
        cell.value = datetime.date(2009, 12, 25)
        cell.number_format = "yyyy-mm-dd"

    # Numbers.
    put("a number as a number", number, 15, gives(number, "15"), form="General")
    put("a number as text with blanks around it", number, "\u00a015 ", gives(number, "15"))
    put("a number with a decimal comma", number, "12,5", gives(number, "12.5"))
    put("a number that the spreadsheet computed with", number, 0.1, gives(number, "0.1"), form="0.00")
    put("a comma that may part thousands", number, "1,234", finds("unreadable-cell", number))
    put("commas that part thousands", number, "1,234,567", gives(number, "1234567"))
    put("points that part thousands, and a comma", number, "1.234.567,5", gives(number, "1234567.5"))
    put("blanks that part thousands", number, "12 345", gives(number, "12345"))
    put("a per cent", number, 0.25, gives(number, "0.25"), form="0%")
    put("a number that the spreadsheet made a date", number, datetime.date(2026, 5, 1), finds("unreadable-cell", number), form="d-mmm")
    put("a year of a figure as a number", q.of_type("number-by-year"), 2025, same, "figure.5", 2, "General")

    # Texts.
    put("a telephone number that lost its zeros", authority, 5062223333, finds("doubtful-cell"), "authority", 5, "General")
    put("a telephone number with zeros", authority, "00506 2222", holds(lambda r: r.answer(authority).find(f"{NS}authority").get("phone") == "00506 2222"), "authority", 5)
    put("a text made a date", level, datetime.date(2026, 3, 4), finds("doubtful-cell"), "evidence", 1, "d-mmm")
    put("a long number in a text", level, 1.23456789e20, finds("doubtful-cell"), "evidence", 1, "General")
    put("(c) made a sign in a provision", level, "art. 5 ©", finds("doubtful-cell"), "evidence", 3)
    put("a text full to the brim", level, "m" * 32_767, holds(lambda r: "m" * 32_767 in r.text), "explanation")
    put("blanks around and inside a line", level, "  Penal   Code ", holds(lambda r: any(e.get("title") == "Penal Code" for e in r.answer(level))), "evidence", 1)
    put("a carriage return", level, "a_x000D_\nb", holds(lambda r: ">a\nb<" in r.text), "explanation")
    put("a control character", level, "a_x0007_b", holds(lambda r: "a\ufffdb" in r.text), "explanation")
    put("what looks like a formula", level, "'=1+1", holds(lambda r: "'=1+1" in r.text), "explanation")

    @damage("parts of a text in other letters", holds(lambda r: ">one two three<" in r.text))
    def _(w):
        w.cell(level, "explanation").value = CellRichText("one ", TextBlock(InlineFont(b=True), "two"), " three")

    @damage("a link over a cell", holds(lambda r: 'href="https://example.org/law"' in r.text))
    def _(w):
        cell = w.cell(level, "evidence", 5)
        cell.value = "https://example.org/law"
        cell.hyperlink = "https://example.org/law"

    @damage("a remark at a cell", same)
    def _(w):
        w.cell(level).comment = Comment("Is that so?", "A colleague")

    # Labels.
    put("a label with blanks around it", single, f"  {label['en']} ", gives(single, choice))
    put("a label with doubled blanks", single, label["en"].replace(" ", "  "), gives(single, choice))
    put("a label with no-break blanks", single, label["en"].replace(" ", "\u00a0"), gives(single, choice))
    put("a label in capitals", single, label["en"].upper(), gives(single, choice))
    put("a label of another language", single, label["es"], gives(single, choice))
    put("a code in place of a label", single, choice, gives(single, choice))
    put("a word in place of a label", single, "Perhaps", finds("unknown-option"))
    put("yes made true", yesno, True, gives(yesno, "yes"), form="General")
    put("“does not apply” in place of the answer", level, "not applicable", holds(lambda r: r.answer(level).get("value") == "not-applicable"))
    for sign, plain in ("’", "'"), ("“", '"'), ("–", "-"), ("©", "(c)"), ("…", "..."):
        for kind in "single-choice", "multiple-choice":
            hit = q.text(kind, lambda t: plain in t or sign in t)
            if hit and kind == "single-choice":
                other = hit[2].replace(plain, sign) if plain in hit[2] else hit[2].replace(sign, plain)
                put(f"a label with {sign} or {plain}", hit[0], other, gives(hit[0], hit[1]))

    # Marks.
    option = list(q.options(several))[0]
    chosen = holds(lambda r: option in r.answer(several).get("value").split())
    put("a mark made of a letter", several, "x", chosen, f"option:{option}")
    put("a mark made true", several, True, chosen, f"option:{option}", form="General")
    put("a mark that is none", several, "maybe", finds("unreadable-cell"), f"option:{option}")
    put(
        "a mark of a confidential answer that is none", level, "I think so",
        holds(lambda r: r.answer(level).get("confidential") == "true", "unreadable-cell"), "value", 3,
    )  # fmt: skip

    # Labels.
    put("a note over a question", level, "no", finds("stray-entry"), "value", "label")
    put("a note over the label of a row", level, "see the bill", finds("stray-entry"), "explanation", "label")

    # Errors and formulas.
    put("a broken reference", level, "#REF!", finds("unreadable-cell", level))
    put("a formula without a value", level, "=A1", finds("unreadable-cell", level))

    @damage("a formula with its last value", gives(level, "yes", "formula-in-cell"), xml=lambda x: re.sub(r"<f>1\+1</f><v\s*/?>(</v>)?", "<f>1+1</f><v>Yes</v>", x).replace('t="str_"', ""))
    def _(w):
        w.cell(level).value = "=1+1"

    @damage("a formula that looks into another file", gives(level, "no", "formula-in-cell"), xml=lambda x: re.sub(r"<f>\[1\]Sheet1!A1</f><v\s*/?>(</v>)?", "<f>[1]Sheet1!A1</f><v>No</v>", x))
    def _(w):
        w.cell(level).value = "=[1]Sheet1!A1"

    # Rows.
    @damage("rows in another order", same_answers)
    def _(w):
        for sheet in w.sheets():
            reorder(sheet, w.columns(sheet)[1], lambda rows: sorted(rows, key=lambda r: str(r[3].value if len(r) > 3 else "")))

    @damage("rows from the bottom up, the marks too", same_answers)
    def _(w):
        for sheet in w.sheets():
            reorder(sheet, None, lambda rows: rows[::-1])

    @damage("inserted rows", same_answers)
    def _(w):
        for sheet in w.sheets():
            sheet.insert_rows(4, 3)

    @damage("a text in an inserted row", finds("stray-entry"))
    def _(w):
        sheet, row = next(w.rows(level, "evidence"))
        sheet.insert_rows(row)
        cell = sheet.cell(row, w.columns(sheet)[0]["1"], "Another law")
        return place(cell)

    @damage("the rows of a question deleted", finds("missing-place", level))
    def _(w):
        for sheet, row in reversed(list(w.rows(level))):
            sheet.delete_rows(row)

    @damage("a copied row", same_answers)
    def _(w):
        sheet, row = next(w.rows(yesno, "value"))
        copy_row(sheet, row, sheet.max_row + 1)

    @damage("a copied row with a further law", holds(lambda r: [e.get("title") for e in r.answer(level).iter(f"{NS}evidence")][-1] == "A further law"))
    def _(w):
        sheet, row = next(w.rows(level, "evidence"))
        copy_row(sheet, row, sheet.max_row + 1)
        sheet.cell(sheet.max_row, w.columns(sheet)[0]["1"]).value = "A further law"

    @damage("a copied row that says something else", finds("conflicting-entries"))
    def _(w):
        sheet, row = next(w.rows(yesno, "value"))
        copy_row(sheet, row, sheet.max_row + 1)
        column = w.columns(sheet)[0]["1"]
        sheet.cell(row, column).value = "Yes"
        cell = sheet.cell(sheet.max_row, column, "No")
        return place(cell)

    @damage("an answer to a question that does not apply", finds("conflicting-entries"))
    def _(w):
        w.cell(level).value = "Yes"
        cell = w.cell(level, field=2)
        cell.value = "Yes"
        return place(cell)

    @damage("hidden rows", same)
    def _(w):
        for sheet in w.sheets():
            for row in range(5, 25):
                sheet.row_dimensions[row].hidden = True

    @damage("a filter", same)
    def _(w):
        for sheet in w.sheets():
            sheet.auto_filter.ref = sheet.dimensions
            sheet.auto_filter.add_filter_column(3, ["Yes"])

    @damage("merged cells to the right of an answer", same)
    def _(w):
        sheet, row = next(w.rows(text, "text"))
        column = w.columns(sheet)[0]["3"]
        sheet.merge_cells(start_row=row, start_column=column, end_row=row, end_column=column + 3)

    @damage("merged cells that swallow what rows are", finds("stray-entry"))
    def _(w):
        sheet, row = next(w.rows(level, "evidence"))
        cell = sheet.cell(row, w.columns(sheet)[0]["1"])
        cell.value = "A law"
        sheet.merge_cells(start_row=row - 1, start_column=1, end_row=row, end_column=1)
        sheet.merge_cells(start_row=row - 1, start_column=2, end_row=row, end_column=2)
        return place(cell)

    @damage("a capital letter in front", same)
    def _(w):
        sheet, row = next(w.rows(level, "value"))
        sheet.cell(row, 1).value = level.capitalize() + " "

    # Columns.
    @damage("inserted columns", same_answers)
    def _(w):
        for sheet in w.sheets():
            sheet.insert_cols(4, 2)

    @damage("a text in an inserted column", finds("stray-entry"))
    def _(w):
        sheet, row = next(w.rows(level, "value"))
        sheet.insert_cols(4)
        cell = sheet.cell(row, 4, "see below")
        return place(cell)

    @damage("a deleted column", finds("missing-place"))
    def _(w):
        sheet, _ = next(w.rows(level, "value"))
        sheet.delete_cols(w.columns(sheet)[0]["8"])

    @damage("the column of questions deleted", finds("missing-place", severity=None))
    def _(w):
        sheet, _ = next(w.rows(level, "value"))
        sheet.delete_cols(w.columns(sheet)[0]["question"])

    @damage("a column moved to the end", same_answers)
    def _(w):
        for sheet in w.sheets():
            column = w.columns(sheet)[0]["1"]
            last = sheet.max_column + 1
            for row in range(1, sheet.max_row + 1):
                sheet.cell(row, last).value = sheet.cell(row, column).value
            sheet.delete_cols(column)

    # Sheets.
    @damage("renamed sheets", same_answers)
    def _(w):
        for index, sheet in enumerate(w.sheets()):
            sheet.title = f"Página {index}"

    @damage("sheets in another order", same_answers)
    def _(w):
        w.book._sheets.reverse()

    @damage("a deleted sheet", finds("missing-place"))
    def _(w):
        sheet, _ = next(w.rows(level, "value"))
        w.book.remove(sheet)

    put("another id of the questionnaire", "submission:untoc-criminalization", "TIP", finds("unreadable-workbook"), "questionnaire")
    put("another version of the questionnaire", "submission:untoc-criminalization", "2026,2", finds("unreadable-workbook"), "version")

    @damage("the first sheet deleted", finds("unreadable-workbook"))
    def _(w):
        w.book.remove(w.sheets()[0])

    @damage("the sheet of lists deleted", same)
    def _(w):
        w.book.remove(w.book["palermo"])

    @damage("a sheet of one's own", holds(lambda r: r.answer(level) is not None, "stray-entry"))
    def _(w):
        sheet = w.book.create_sheet("Notes")
        sheet["B2"] = "Ask the ministry of justice."
        return place(sheet["B2"])

    @damage("the row of marks deleted", finds("missing-place"))
    def _(w):
        sheet, _ = next(w.rows(level, "value"))
        sheet.delete_rows(w.columns(sheet)[1])

    @damage("no format, no list and no protection left", same)
    def _(w):
        for sheet in w.sheets():
            sheet.protection.sheet = False
            sheet.data_validations.dataValidation.clear()
            sheet.conditional_formatting = type(sheet.conditional_formatting)()
            for row in sheet.iter_rows():
                for cell in row:
                    cell.style = "Normal"

    @damage("a law on the last sheet", holds(lambda r: any(e.get("title") == "Added law" for e in r.answer(level))))
    def _(w):
        sheet = w.sheets()[-1]
        marks, _ = w.columns(sheet)
        row = sheet.max_row - 50
        sheet.cell(row, marks["question"]).value = level
        sheet.cell(row, marks["label"]).value = "Law or other evidence"
        sheet.cell(row, marks["1"]).value = "Added law"
        sheet.cell(row, marks["2"]).value = "Legislation"

    @damage("texts inside the sheets in place of those apart", same, xml=inline)
    def _(w):
        pass

    return damages


def inline(sheet, strings=None):
    """Texts in the sheet itself, as some programs write them."""
    if strings is None:
        return sheet

    def replace(match):
        return f'<c{match.group(1)} t="inlineStr"{match.group(2)}><is>{strings[int(match.group(3))]}</is></c>'

    return re.sub(r'<c([^>]*?) t="s"([^>]*)><v>(\d+)</v></c>', replace, sheet)


def reorder(sheet, header, sort):
    """Puts the values of rows into another order, as sorting does; the row of marks stays where a header does."""
    rows = [[copy.copy(cell.value) for cell in row] for row in sheet.iter_rows()]

    class Value:
        def __init__(self, value):
            self.value = value

    body = [(index, row) for index, row in enumerate(rows) if index + 1 != header]
    ordered = sort([[Value(value) for value in row] for _, row in body])
    for (index, _), row in zip(body, ordered):
        for column, value in enumerate(row):
            sheet.cell(index + 1, column + 1).value = value.value


def copy_row(sheet, source, target):
    for cell in list(sheet[source]):
        sheet.cell(target, cell.column).value = cell.value


def rewrite(path, change):
    """Changes the XML of the sheets."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    strings = [
        re.sub(r"^<si>|</si>$", "", s)
        for s in re.findall(r"<si>.*?</si>", parts.get("xl/sharedStrings.xml", b"").decode("utf-8"), re.S)
    ]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            if name.startswith("xl/worksheets/sheet"):
                text = part.decode("utf-8")
                if change is inline:
                    text = inline(text, strings)
                else:
                    text = re.sub(r'(<c [^>]*?)( t="\w+")?(>)(?=<f>(?:1\+1|\[1\]Sheet1!A1)</f>)', r'\1 t="str"\3', text)
                    text = change(text)
                part = text.encode("utf-8")
            archive.writestr(name, part)


def small(folder):
    """A questionnaire with a few questions of each type, and answers to it: whole ones would take minutes."""
    ET.register_namespace("", NS[1:-1])
    questionnaire = ET.parse(ROOT / "Questionnaires/untoc-criminalization.xml")
    root = questionnaire.getroot()
    kept, types = {"untoc.5.conspiracy", "untoc.2.group"}, {}
    for question in root.iter(f"{NS}question"):
        kind = question.get("type")
        types[kind] = types.get(kind, 0) + 1
        if types[kind] <= (5 if kind == "single-choice" else 1):
            kept.add(question.get("id"))
    for section in root.findall(f"{NS}section"):
        for question in section.findall(f"{NS}question"):
            if question.get("id") not in kept:
                section.remove(question)
            for condition in question.findall(f"{NS}relevant"):
                question.remove(condition)
        if section.find(f"{NS}question") is None:
            root.remove(section)
    for rule in root.findall(f"{NS}rule") + root.findall(f"{NS}excluded"):
        root.remove(rule)
    sample = ET.parse(ROOT / "Samples/exercise/submissions/2026/XAA-untoc-criminalization.xml")
    for answer in sample.getroot().findall(f"{NS}answer"):
        if answer.get("question") not in kept:
            sample.getroot().remove(answer)
    for tree, name in (questionnaire, "questionnaire.xml"), (sample, "sample.xml"):
        tree.getroot().set("version", "2099.1")
        tree.write(folder / name, encoding="UTF-8", xml_declaration=True)
    return folder / "questionnaire.xml", folder / "sample.xml"


def damages(program, folder):
    Result.questionnaire, sample = small(folder)
    path = folder / "base.xlsx"
    made = run(
        program, "workbook", Result.questionnaire, "--state", "XAA", "--from", sample, "--lang", "en", "--output", path, "--force",
        "--questionnaires", Result.questionnaire,
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    # What openpyxl makes of it is what the damages are done to.
    Workbook(path).book.save(folder / "plain.xlsx")
    base = Result(program, folder / "plain.xlsx")
    assert base.text == Result(program, path).text
    every = build(Workbook(path), questions(Workbook(path), program))
    spoilt = []
    for index, (name, do, check, options) in enumerate(every):
        workbook = Workbook(path)
        where = do(workbook)
        target = folder / f"damage-{index:02}.xlsx"
        workbook.book.save(target)
        if "xml" in options:
            rewrite(target, options["xml"])
        spoilt.append((name, target, check, where if isinstance(where, tuple) else None))

    def failure(damage):
        name, target, check, where = damage
        try:
            check(Result(program, target), base, where)
        except AssertionError as error:
            return f"{name} ({target.name}): {error}"
        return None

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        failures = [told for told in pool.map(failure, spoilt) if told]
    assert not failures, "\n".join(failures)
    return len(every)


def copies(program, folder):
    """Several people fill in the same workbook."""
    sample = ROOT / "Samples/exercise/submissions/2026/XAA-untoc-criminalization.xml"
    base, path = folder / "base.xml", folder / "all.xlsx"
    base.write_bytes(sample.read_bytes())
    made = run(program, "workbook", "untoc-criminalization", "--state", "XAA", "--from", base, "--output", path, "--force")
    assert made.returncode == 0, made.stderr
    level, other = "untoc.5.conspiracy", "untoc.2.group"

    def copy_of(name, fill):
        workbook = Workbook(path)
        fill(workbook)
        workbook.book.save(folder / name)
        return folder / name

    def justice(w):
        w.cell("submission:", "office").value = "Ministry of Justice"
        w.cell(level).value = "Yes"
        w.cell(level, "evidence.2").value = "Organized Crime Act"
        w.cell(level, "evidence.2", 2).value = "legislation"

    first = copy_of("justice.xlsx", justice)
    second = copy_of("police.xlsx", lambda w: setattr(w.cell(other), "value", "Yes"))
    untouched = copy_of("customs.xlsx", lambda w: None)

    def merge(*arguments):
        output = folder / "merged.xml"
        output.unlink(missing_ok=True)
        done = run(program, "merge", *arguments, "--output", output)
        text = output.read_text(encoding="utf-8") if output.exists() else None
        return done.returncode, done.stderr, text

    code, told, text = merge(base, first, second, untouched)
    assert code == 0, told
    assert "ministry-of-justice: answers taken 1" in told and "customs: answers taken 0" in told, told
    answers = {a.get("question"): a for a in ET.fromstring(text).iter(f"{NS}answer")}
    assert answers[level].get("value") == "yes" and answers[other].get("value") == "yes"
    assert [e.get("title") for e in answers[level].iter(f"{NS}evidence")][-1] == "Organized Crime Act"
    assert (code, text) == (0, merge(base, untouched, second, first)[2]), "the order matters"

    third = copy_of("prosecution.xlsx", lambda w: setattr(w.cell(level), "value", "No"))
    code, told, text = merge(base, first, third)
    assert code == 1 and text is None and level in told, told
    code, told, text = merge(base, first, third, "--take", f"prosecution:{level}")
    assert code == 0 and f'question="{level}" value="no"' in text, told

    moved = folder / "moved.xml"
    moved.write_text(base.read_text(encoding="utf-8").replace('value="yes"', 'value="no"', 1), encoding="utf-8")
    code, told, text = merge(moved, second)
    assert code == 64 and "--given" in told, told
    code, told, text = merge(moved, second, "--given", base)
    assert code == 0 and text.count('value="no"') >= 1, told

    broken = copy_of("broken.xlsx", lambda w: setattr(w.cell(level), "value", "#REF!"))
    code, told, text = merge(base, broken)
    assert code == 1 and text is None and "unreadable-cell" in told, told
    return 8


# What respondents may write, and spreadsheets may mangle.
TEXTS = [
    '=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "'quoted'", "007", "1.234", "1,5", "2026-03-04", "3/4/2026",
    "_x000D_ _x005F_ _x41_", "TRUE", "#REF!", "“curly” ‘quotes’ «fr » – — …", "e\u0301🎻 日本 عربي", "no", "Sí",
    "a\nb\n\nc", "<b>&amp;</b>", "palermo:question", "-", "art. 5 (c)", "x", "1E5", "12345678901234567890", "50%", "€ 5",
    "Largo texto. " * 6_000, "m" * 40_000, "\U0001d518" * 20_000,
]  # fmt: skip
ORDER = ["text", "other", "figure", "authority", "link", "explanation", "reference", "evidence", "assistance"]


def difficult(program, sample, target):
    """A submission with such texts in all of its answers."""
    ET.register_namespace("", NS[1:-1])
    tree = ET.parse(sample)
    for index, answer in enumerate(tree.getroot().iter(f"{NS}answer")):
        text = TEXTS[index % len(TEXTS)]
        explanation = ET.SubElement(answer, f"{NS}explanation", {"{http://www.w3.org/XML/1998/namespace}lang": "gn"})
        explanation.text = text
        line = " ".join(text.split())
        ET.SubElement(answer, f"{NS}evidence", kind="agreement", title=line, provision=line, inForce="1999-05")
        ET.SubElement(answer, f"{NS}link", href=line, title=line)
        ET.SubElement(answer, f"{NS}authority", name=line, phone="00506", languages="es en gn")
        ET.SubElement(answer, f"{NS}assistance", kind="need", area="training", details=line)
        answer[:] = sorted(answer, key=lambda e: ORDER.index(e.tag[len(NS) :]))
    tree.write(target, encoding="UTF-8", xml_declaration=True)
    assert run(program, "fmt", target).returncode == 0
    return target


def office(program, folder, count=3):
    """Through other programs, unchanged."""
    samples = sorted((ROOT / "Samples/exercise/submissions/2026").glob("*.xml"))
    chosen = samples[:: max(1, len(samples) // count)][:count]
    hard = ROOT / "Samples/exercise/submissions/2026/XAA-untoc-criminalization.xml"
    chosen = [s for s in chosen if s.name != hard.name] + [difficult(program, hard, folder / hard.name)]
    sent = {}
    for index, sample in enumerate(chosen):
        state, questionnaire = sample.stem.split("-", 1)
        path = folder / f"{sample.stem}.xlsx"
        language = ["en", "es", "fr", "pt"][index % 4]
        made = run(program, "workbook", questionnaire, "--state", state, "--from", sample, "--lang", language, "--output", path, "--force")
        assert made.returncode == 0, made.stderr
        sent[path] = sample.read_text(encoding="utf-8")
    for form in "xlsx", "ods":
        target = folder / form
        target.mkdir(exist_ok=True)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder.resolve()}/profile", "--headless", "--convert-to", form, "--outdir",
             str(target), *map(str, sent)],
            check=True, capture_output=True, timeout=900,
        )  # fmt: skip
        for path, text in sent.items():
            check_same(program, target / f"{path.stem}.{form}", text)
    for path, text in sent.items():
        copied = folder / f"{path.stem}.openpyxl.xlsx"
        openpyxl.load_workbook(path, rich_text=True).save(copied)
        # openpyxl writes what looks like an escaped character as one, which it then is for every reader.
        check_same(program, copied, text.replace("_x000D_ _x005F_", "_"))
    return 3 * len(sent)


def check_same(program, path, text):
    result = Result(program, path)
    assert result.text == text, f"{path}\n{difference(text, result.text)}"
    told = [f for f in result.findings if f["rule"] in READING]
    assert not told, (str(path), told[:5])


if __name__ == "__main__":
    form, program, folder, *rest = sys.argv[1:]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    print({"damages": damages, "copies": copies, "office": office}[form](program, folder, *map(int, rest)))
