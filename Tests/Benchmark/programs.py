"""The programs compared, as commands by name. Each ends with 0 if and only if it accepts every file."""

import shutil
import sys

import corpus
from measuring import FOLDER

SCHEMA = str(corpus.SCHEMA)
LXML = """
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
def accepts(path):
    try:
        return schema.validate(etree.parse(path))
    except etree.XMLSyntaxError:
        return False
sys.exit(0 if all([accepts(path) for path in open(sys.argv[2]).read().split()]) else 1)
"""
# As many threads as there are cores; Linux can take the others away.
ONE_CORE = ["taskset", "-c", "0"] if shutil.which("taskset") else None


def one_thread(command):
    """The command with one thread, by name, where the system can do that."""
    return {"palermo " + command[1] + ", one thread": ONE_CORE + command} if ONE_CORE else {}


def ours(palermo, paths):
    """Our commands: validate and score, with all cores and with one thread."""
    validate = [palermo, "validate", "--quiet", *paths]
    score = [palermo, "score", "--quiet", *paths]
    json = {"palermo score --format json": [*score, "--format", "json"]}
    return {"palermo validate": validate, "palermo score": score, **one_thread(validate), **one_thread(score), **json}


def parsers(paths):
    """What only reads."""
    return {
        "libxml2 SAX, empty callbacks": [FOLDER / "floor", *paths], "xmllint --noout": ["xmllint", "--noout", *paths],
    }


def validators(paths):
    """What holds files to the schema."""
    listing = FOLDER / "paths.txt"
    listing.write_text("\n".join(map(str, paths)) + "\n")
    commands = {
        "xmllint --schema": ["xmllint", "--noout", "--schema", SCHEMA, *paths],
        "lxml with schema": [sys.executable, "-c", LXML, SCHEMA, listing],
        "Xerces-C with schema": ["SAX2Count", "-v=always", "-f", "-l", listing],
        "jing with schema": ["jing", SCHEMA, *paths],
    }
    return {name: command for name, command in commands.items() if shutil.which(command[0])}


def streaming(path):
    """What holds a large file to the schema without keeping it."""
    return {"xmllint --stream --schema": ["xmllint", "--noout", "--stream", "--schema", SCHEMA, path]}


def schematron(stylesheet, paths):
    """What holds files to the rules."""
    return {"xsltproc with Schematron": ["xsltproc", stylesheet, *paths]}
