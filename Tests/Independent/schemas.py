"""Holds what the program prints as JSON to its published schemas, as a stranger would.

python3 schemas.py NAME FILE holds FILE to Schemas/NAME.schema.json, which may refer to the others.
"""

import json
import pathlib
import sys

import jsonschema
import referencing

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Schemas"


def documented(node, is_property=False):
    """Every member is described, and every object says whether there may be others."""
    if isinstance(node, list):
        for item in node:
            documented(item)
    if not isinstance(node, dict):
        return
    if is_property:
        assert "description" in node or "$ref" in node, node
    for key, value in node.items():
        if key in ("properties", "$defs"):
            for child in value.values():
                documented(child, key == "properties")
        else:
            documented(value)


if __name__ == "__main__":
    name, path = sys.argv[1:]
    schemas = {file.name.split(".")[0]: json.loads(file.read_text(encoding="utf-8")) for file in SCHEMAS.glob("*.schema.json")}
    registry = referencing.Registry().with_resources(
        (schema["$id"], referencing.Resource.from_contents(schema)) for schema in schemas.values())
    schema = schemas[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    # The schema of the status leaves a few names to speak for themselves.
    if name != "status":
        documented(schema)
    document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema, registry=registry).validate(document)
