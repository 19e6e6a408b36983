"""Writes what the programs consist of, as CycloneDX 1.6, and holds it to the schema of OWASP.

python sbom.py PROGRAMS VERSION >sbom.cdx.json, with the time of the commit in SOURCE_DATE_EPOCH.
"""

import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation import make_schemabased_validator

programs, version = pathlib.Path(sys.argv[1]), sys.argv[2]
root = pathlib.Path(__file__).parents[2]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def package(name):
    """A package of the system by its version here."""
    found = output("dpkg-query", "--show", "--showformat=${Version} ${Architecture}", name).split()
    system = re.search(r"^ID=(\w+)", pathlib.Path("/etc/os-release").read_text(), re.M).group(1)
    return found[0], f"pkg:deb/{system}/{name}@{found[0]}?arch={found[1]}"


def component(name, license, scope, inside=None, version=None, purl=None):
    found = {"type": "library", "bom-ref": name, "name": name, "scope": scope}
    if version is None:
        version, purl = package(inside or name)
    found["version"] = version
    found["licenses"] = [{"expression": license}]
    if purl:
        found["purl"] = purl
    return found


swift = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
parser = re.search(r'swift-argument-parser", exact: "([^"]+)"', (root / "Package.swift").read_text()).group(1)
runtime = "Apache-2.0 WITH Swift-exception"
components = [
    # Inside the programs.
    component(
        "swift-argument-parser", runtime, "required", version=parser,
        purl=f"pkg:swift/github.com/apple/swift-argument-parser@{parser}",
    ),
    component("swift", runtime, "required", version=swift, purl=f"pkg:swift/github.com/swiftlang/swift@{swift}"),
    component("wasi-libc", "MIT", "required"),
    component("libclang-rt-wasm32", "Apache-2.0 WITH LLVM-exception", "required", inside="libclang-rt-dev-wasm32"),
    # Linked with, as they were here.
    component("libxml2", "MIT", "required", inside="libxml2-dev"),
    component("nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later", "required", inside="nettle-dev"),
    component("zlib", "Zlib", "required", inside="zlib1g-dev"),
    # Loaded when asked for.
    component("libxlsxwriter", "BSD-2-Clause", "optional", inside="libxlsxwriter-dev"),
]
files = [
    {
        "type": "file",
        "bom-ref": path.name,
        "name": path.name,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
    }
    for path in sorted(programs.iterdir())
]
time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
bom = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "version": 1,
    "metadata": {
        "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "component": {
            "type": "application",
            "bom-ref": "palermo-toolkit",
            "name": "palermo-toolkit",
            "version": version,
            "licenses": [{"license": {"id": "Apache-2.0"}}],
        },
    },
    "components": files + components,
    "dependencies": [{"ref": "palermo-toolkit", "dependsOn": [found["bom-ref"] for found in files]}]
    + [{"ref": found["bom-ref"], "dependsOn": [other["bom-ref"] for other in components]} for found in files]
    + [{"ref": found["bom-ref"]} for found in components],
}
# The number follows from the content, so that the same build has the same.
bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(bom, sort_keys=True))}"
text = json.dumps(bom, indent=2, sort_keys=True) + "\n"
fault = make_schemabased_validator(OutputFormat.JSON, SchemaVersion.V1_6).validate_str(text)
if fault:
    sys.exit(f"The list is no CycloneDX 1.6: {fault}")
sys.stdout.write(text)
