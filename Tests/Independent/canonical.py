"""Writes the canonical form of files: an independent program that holds the toolkit's canonical form to its specification.

It is written from Schemas/canonical-form.md and the schemas alone. It does not validate: a file must have no findings of the
group "structure". What it has no place for it refuses.

python3 canonical.py FILE…            prints the SHA-256 of each form and the path: "<hex>  <path>"
python3 canonical.py --batch          does the same for the paths on standard input, one a line
python3 canonical.py --write OUT FILE writes the form of one file

A file without a form is named on standard error, and the program ends with 1.
"""

import dataclasses
import hashlib
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
import xml.parsers.expat

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "Schemas" / "palermo.xsd"
XS = "{http://www.w3.org/2001/XMLSchema}"
NAMESPACE = "urn:palermo-toolkit:1"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
PREFIXES = {"http://www.w3.org/XML/1998/namespace": "xml", XSI: "xsi"}

BLANKS = " \t\n\r"
RUN = re.compile(f"[{BLANKS}]+|[^{BLANKS}]+")
LINE_END = re.compile("\r\n|\n|\r")


# The schemas


@dataclasses.dataclass
class ComplexType:
    attributes: list  # their names, in the order of their declarations
    children: dict  # the name of each child's type
    text: str | None  # the simple type of its text

    @classmethod
    def of(cls, declaration, groups):
        extension = declaration.find(f"{XS}simpleContent/{XS}extension")
        particles = [declaration, *(groups[group.get("ref")] for group in declaration.iter(XS + "group"))]
        return cls(
            [attribute.get("name") or attribute.get("ref") for attribute in declaration.iter(XS + "attribute")],
            {child.get("name"): child.get("type") for part in particles for child in part.iter(XS + "element")},
            None if extension is None else extension.get("base"),
        )


def read_schemas(path):
    """The complex types by name, and the names of the types of the roots."""
    files, schemas = [path], []
    for file in files:
        schemas.append(ElementTree.parse(file).getroot())
        included = [file.parent / include.get("schemaLocation") for include in schemas[-1].iter(XS + "include")]
        files += [file for file in included if file not in files]
    groups = {group.get("name"): group for schema in schemas for group in schema.findall(XS + "group")}
    types = {
        declaration.get("name"): ComplexType.of(declaration, groups)
        for schema in schemas
        for declaration in schema.findall(XS + "complexType")
    }
    return types, {root.get("name"): root.get("type") for schema in schemas for root in schema.findall(XS + "element")}


TYPES, ROOTS = read_schemas(SCHEMA)


# Reading


class Remark(str):
    """A comment or a processing instruction, from its < to its >."""


@dataclasses.dataclass
class Element:
    name: str
    attributes: dict
    content: list  # elements, remarks and pieces of text


class Reader:
    def __init__(self, data):
        self.document = Element("", {}, [])
        self.open = [self.document]
        self.uses_xsi = False
        self.part = ""  # what is known of a remark whose end is still to come
        parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
        parser.ordered_attributes = True
        parser.StartDoctypeDeclHandler = self.refuse_doctype
        parser.XmlDeclHandler = lambda version, encoding, standalone: None
        parser.StartElementHandler = self.start
        parser.EndElementHandler = lambda name: self.open.pop()
        parser.CharacterDataHandler = lambda text: self.open[-1].content.append(text)
        # The handlers of comments and instructions lose blanks, this one hands over the markup as it stands.
        parser.DefaultHandler = self.markup
        parser.Parse(data, True)

    def refuse_doctype(self, *declaration):
        raise ValueError("a document type")

    def start(self, name, attributes):
        namespace, _, local = name.rpartition(" ")
        if namespace != NAMESPACE:
            raise ValueError(f"an element of another namespace: {name}")
        names = map(self.attribute_name, attributes[::2])
        element = Element(local, dict(zip(names, attributes[1::2])), [])
        self.open[-1].content.append(element)
        self.open.append(element)

    def attribute_name(self, name):
        namespace, _, local = name.rpartition(" ")
        self.uses_xsi |= namespace == XSI
        return f"{PREFIXES.get(namespace, namespace)}:{local}" if namespace else local

    def markup(self, text):
        # A long remark comes in parts if the file is not in UTF-8. What else comes here is blanks and the marks of CDATA.
        self.part += text
        if not self.part.startswith(("<!--", "<?")):
            self.part = ""
        elif self.part.endswith("-->" if self.part.startswith("<!--") else "?>"):
            self.open[-1].content.append(Remark(LINE_END.sub("\n", self.part)))
            self.part = ""


# Writing


def guarded(text):
    """The text with its first character as a reference if it would combine with what stands in front of it."""
    return f"&#{ord(text[0])};{text[1:]}" if text and unicodedata.combining(text[0]) else text


def escaped_text(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escaped_value(value):
    collapsed = " ".join(run for run in RUN.findall(value) if run[0] not in BLANKS)
    return guarded(collapsed.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;"))


def attributes_text(element, complex_type):
    for name in element.attributes:
        if name not in complex_type.attributes and not name.startswith("xsi:"):
            raise ValueError(f"{element.name} with the attribute {name}")
    names = [name for name in complex_type.attributes if name in element.attributes]
    names += [name for name in element.attributes if name.startswith("xsi:")]
    return "".join(f' {name}="{escaped_value(element.attributes[name])}"' for name in names)


def text_content(element, simple_type):
    written, piece, blanks, has_words = "", "", "", False
    for item in element.content:
        if isinstance(item, Element):
            raise ValueError(f"{item.name} in {element.name}")
        if isinstance(item, Remark):
            written, piece = written + guarded(piece) + item, ""
            continue
        for run in RUN.findall(item):
            if run[0] in BLANKS:
                blanks += run
                continue
            if blanks and has_words:
                line_ends = len(LINE_END.findall(blanks)) if simple_type == "paragraphs" else 0
                piece += "\n" * min(line_ends, 2) or " "
            piece, blanks, has_words = piece + escaped_text(run), "", True
    return written + guarded(piece)


def other_content(element, complex_type, indent):
    """What stands between the tags of a type of elements or of an empty one."""
    written, blanks = [], ""
    for item in element.content:
        if isinstance(item, Element):
            if item.name not in complex_type.children:
                raise ValueError(f"{item.name} in {element.name}")
            inner = element_text(item, TYPES[complex_type.children[item.name]], indent + "  ")
            written.append(f"\n{indent}  {inner}")
        elif not isinstance(item, Remark):
            blanks += item
            if item.strip(BLANKS):
                raise ValueError(f"text in {element.name}")
            continue
        elif not complex_type.children:
            written.append(item)
        elif "\n" in blanks:
            written.append("\n" * min(blanks.count("\n"), 2) + f"{indent}  {item}")
        else:
            written.append(f" {item}")
        blanks = ""
    return "".join(written) + (f"\n{indent}" if written and complex_type.children else "")


def element_text(element, complex_type, indent="", namespaces=""):
    tag = element.name + namespaces + attributes_text(element, complex_type)
    if complex_type.text:
        content = text_content(element, complex_type.text)
    else:
        content = other_content(element, complex_type, indent)
    return f"<{tag}>{content}</{element.name}>" if content else f"<{tag}/>"


def canonical_form(path):
    reader = Reader(pathlib.Path(path).read_bytes())
    namespaces = f' xmlns="{NAMESPACE}"' + (f' xmlns:xsi="{XSI}"' if reader.uses_xsi else "")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    for item in reader.document.content:
        if isinstance(item, Remark):
            lines.append(item)
        elif item.name in ROOTS:
            lines.append(element_text(item, TYPES[ROOTS[item.name]], namespaces=namespaces))
        else:
            raise ValueError(f"the root {item.name}")
    return "".join(f"{line}\n" for line in lines).encode()


def main(arguments):
    sys.setrecursionlimit(100_000)  # for conditions within conditions
    output, paths, status = None, arguments, 0
    if arguments == ["--batch"]:
        paths = (line.rstrip("\n") for line in sys.stdin)
    elif arguments[:1] == ["--write"]:
        output, *paths = arguments[1:3]
    for path in paths:
        try:
            form = canonical_form(path)
            if output:
                pathlib.Path(output).write_bytes(form)
            else:
                print(f"{hashlib.sha256(form).hexdigest()}  {path}", flush=True)
        except (OSError, ValueError, LookupError, xml.parsers.expat.ExpatError) as error:
            print(f"{path}: {error}", file=sys.stderr)
            status = 1
    return status


sys.exit(main(sys.argv[1:]))
