"""Makes the mail of a secretariat: sound submissions, and what else people send.

python3 mess.py EXERCISE FOLDER SEED COUNT copies COUNT submissions of the exercise into FOLDER, spoils about as many in
every way that was seen, always the same for the same seed, and prints as JSON how many files of each kind there are, and
how many arrivals they make.
"""

import collections
import io
import json
import os
import pathlib
import random
import re
import sys
import warnings
import zipfile


def truncated(chance, text):
    return text[: chance.randrange(400, max(401, len(text) - 40))].encode()


def wrong_cycle(chance, text):
    return re.sub(r'cycle="2026"', f'cycle="{chance.choice(["2062", "2025", "2027", "2026-1"])}"', text, count=1).encode()


def wrong_state(chance, text):
    code = re.search(r'state="([A-Z]{3})"', text).group(1)
    slip = chance.choice([code.lower(), code.title(), code[:2] + "0"])
    return text.replace(f'state="{code}"', f'state="{slip}"', 1).encode()


def wrong_date(chance, text):
    return re.sub(r' date="2026', f' date="{chance.choice(["2062", "2006"])}', text, count=1).encode()


def latin(chance, text):
    return text.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"', 1).replace("<answer", "<!-- é --><answer", 1).encode("latin-1", "replace")


def emptied(chance, text):
    return (re.search(r"(?s)^.*?<submission[^>]*>", text).group(0) + "</submission>\n").encode()


def word(chance, text):
    return archive([("[Content_Types].xml", b"<Types/>"), ("word/document.xml", text.encode())])


def spreadsheet(chance, text):
    return archive([("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", text.encode())])


def amended(chance, text):
    return text.replace("</submission>", f"<!-- {chance.random()} --></submission>").encode()


def archive(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, contents in files:
            target.writestr(zipfile.ZipInfo(name), contents)
    return buffer.getvalue()


KINDS = {
    "amended": amended, "truncated": truncated, "wrong-cycle": wrong_cycle, "wrong-state": wrong_state, "wrong-date": wrong_date,
    "latin": latin, "emptied": emptied, "word": word, "spreadsheet": spreadsheet,
    "utf-16": lambda chance, text: text.encode("utf-16"),
    "image": lambda chance, text: b"\x89PNG\r\n\x1a\n" + bytes(chance.randrange(256) for _ in range(40)),
    "mail": lambda chance, text: b"From: desk@example.org\nSubject: answers\n\n" + text.encode()[:200],
    "pdf": lambda chance, text: b"%PDF-1.7\n" + text.encode()[:100],
    "html": lambda chance, text: b"<!DOCTYPE html><html><body><form action='/login'></form></body></html>",
    "empty": lambda chance, text: b"",
    "copy": lambda chance, text: text.encode(),
    "draft": lambda chance, text: text.replace('status="final"', 'status="draft"', 1).encode(),
    "zip": None, "broken-zip": None, "nested-zip": None, "twin-zip": None, "hidden": None, "link": None, "again": None,
}
SUFFIX = {"word": ".docx", "spreadsheet": ".xlsx", "image": ".png", "mail": ".eml", "nested-zip": ".zip", "twin-zip": ".zip",
          "pdf": ".pdf", "html": ".xml", "zip": ".zip", "broken-zip": ".zip"}


def main(exercise, folder, seed, count):
    # Two files of one name are meant.
    warnings.simplefilter("ignore")
    chance = random.Random(seed)
    sources = sorted(pathlib.Path(exercise, "submissions", "2026").glob("*.xml"))
    chosen = chance.sample(sources, min(count, len(sources)))
    target = pathlib.Path(folder)
    target.mkdir(parents=True)
    made = collections.Counter()
    arrivals = skipped = 0
    for path in chosen:
        (target / path.name).write_bytes(path.read_bytes())
        made["sound"] += 1
        arrivals += 1
    kinds = sorted(KINDS)
    for index in range(count):
        kind = kinds[index % len(kinds)]
        text = chance.choice(chosen).read_text(encoding="utf-8")
        suffix = SUFFIX.get(kind, chance.choice([".xml", ".XML", "", ".xml.txt"]))
        name = f"{chance.choice(['answers', 'Réponses', 'respostas finais', 'v2 (1)'])}-{index:03d}{suffix}"
        if kind == "zip":
            files = [(f"../{p.name}", p.read_bytes()) for p in chance.sample(chosen, min(3, len(chosen)))]
            (target / name).write_bytes(archive(files))
            arrivals += len(files)
        elif kind == "nested-zip":
            # One archive in another is one arrival, which is not opened.
            (target / name).write_bytes(archive([("inner.zip", archive([("a.xml", text.encode())]))]))
            arrivals += 1
        elif kind == "twin-zip":
            # Two files of one name are two arrivals.
            (target / name).write_bytes(archive([("a.xml", text.encode()), ("a.xml", text.encode()[:500])]))
            arrivals += 2
        elif kind == "hidden":
            (target / f".{index}.xml").write_text(text)
            skipped += 1
        elif kind in ("link", "again"):
            # A second name of a file is no second arrival.
            (os.symlink if kind == "link" else lambda a, b: os.link(target / a, b))(chosen[0].name, target / name)
            skipped += 1
        elif kind == "broken-zip":
            (target / name).write_bytes(archive([("a.xml", text.encode())])[:-30])
            arrivals += 1
        else:
            # Names come in encodings of old systems, and with what a terminal would obey.
            place = os.fsencode(target) + b"/" + chance.choice([
                name.encode(), name.encode(), name.encode("latin-1"), name.upper().encode(), f"a\n\x1b[2J{name}".encode()])
            with open(place, "wb") as file:
                file.write(KINDS[kind](chance, text))
            arrivals += 1
        made[kind] += 1
    contents = {
        "word": made["word"], "spreadsheet": made["spreadsheet"], "pdf": made["pdf"], "html": made["html"],
        "empty": made["empty"], "image": made["image"], "mail": made["mail"],
        "archive": made["broken-zip"] + made["nested-zip"]}
    print(json.dumps(
        {"made": made, "arrivals": arrivals, "skipped": skipped, "contents": contents}, sort_keys=True))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
