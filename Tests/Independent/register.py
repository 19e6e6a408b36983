"""Reads a register as a stranger would: with the schema, a hash and nothing of the program.

python3 register.py REGISTER holds every entry to the published schema, walks the chain, holds the stored files to their
salted digests, and prints the totals as JSON.
"""

import collections
import hashlib
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Schemas"
NAMESPACE = "{urn:palermo-toolkit:1}"


def entries(register):
    found = {}
    paths = sorted((register / "chain").glob("*.xml"))
    subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", str(SCHEMAS / "palermo.xsd"), *map(str, paths)],
        check=True, capture_output=True)
    for path in paths:
        contents = path.read_bytes()
        root = xml.etree.ElementTree.fromstring(contents)
        digest = hashlib.sha256(contents).hexdigest()
        assert path.name == f"{int(root.get('number')):06d}-{digest[:12]}.xml", path
        found[digest] = root
    return found


def check_chain(found):
    cited = collections.Counter()
    beginnings = 0
    for root in found.values():
        after = [link.get("digest") for link in root.findall(NAMESPACE + "after")]
        cited.update(after)
        beginnings += not after
        assert int(root.get("number")) == max((int(found[d].get("number")) for d in after), default=0) + 1
        about = root.find(NAMESPACE + "about")
        assert about is None or found[about.get("digest")].get("kind") == "received"
    assert beginnings == 1
    return [digest for digest in found if digest not in cited]


def outcomes(found):
    """How each arrival stands. A decision is on its bytes, under whatever entry; after a withdrawal they come anew."""
    order = sorted(found, key=lambda digest: (int(found[digest].get("number")), digest))
    standing, erased, copies, decided = {}, set(), {}, {}
    for digest in order:
        root = found[digest]
        kind = root.get("kind")
        if kind == "received":
            same = root.find(NAMESPACE + "received").get("same")
            copies[digest] = copies[same] if same in copies else []
            copies[digest].append(digest)
            standing[digest] = decided.get(id(copies[digest])) or root.find(NAMESPACE + "verdict").get("outcome")
        elif kind in ("accepted", "returned", "withdrawn"):
            group = copies[root.find(NAMESPACE + "about").get("digest")]
            standing.update(dict.fromkeys(group, kind))
            if kind != "withdrawn":
                decided[id(group)] = kind
        elif kind == "erased":
            erased.update(copies[root.find(NAMESPACE + "about").get("digest")])
    return standing, erased


def in_force(found, standing, cycle):
    """How many questionnaires of a cycle have something that counts: the rule as the guide states it."""
    best, accepted = {}, set()
    for digest in sorted(found, key=lambda digest: (int(found[digest].get("number")), digest)):
        if standing.get(digest) != "accepted":
            continue
        claim = found[digest].find(NAMESPACE + "claim")
        same = found[digest].find(NAMESPACE + "received").get("same")
        repeated = same in accepted
        accepted.add(digest)
        if claim is None or repeated or claim.get("cycle") != cycle:
            continue
        key = claim.get("state"), claim.get("questionnaire")
        rank = claim.get("status") == "final", found[digest].get("time"), claim.get("date", ""), int(found[digest].get("number"))
        best[key] = max(best.get(key, rank), rank)
    return {"counting": len(best), "finals": sum(rank[0] for rank in best.values())}


def check_files(register, found, erased):
    for digest, root in found.items():
        received = root.find(NAMESPACE + "received")
        if received is None:
            continue
        claim = root.find(NAMESPACE + "claim")
        state = claim.get("state", "") if claim is not None else ""
        folder = state if len(state) == 3 and state.isascii() and state.isalpha() and state.isupper() else "unassigned"
        files = list((register / "files" / folder).glob(received.get("digest")[:24] + ".*"))
        if digest in erased:
            assert not files, files
            continue
        contents = [f for f in files if f.suffix != ".salt"]
        salts = [f for f in files if f.suffix == ".salt"]
        assert len(contents) == len(salts) == 1, (digest, files)
        salt = bytes.fromhex(salts[0].read_text().strip())
        data = contents[0].read_bytes()
        assert len(salt) == 16 and len(data) == int(received.get("size"))
        assert hashlib.sha256(salt + data).hexdigest() == received.get("digest"), contents
        assert data not in (b"",) or received.get("content") == "empty"


if __name__ == "__main__":
    register = pathlib.Path(sys.argv[1])
    found = entries(register)
    heads = check_chain(found)
    standing, erased = outcomes(found)
    check_files(register, found, erased)
    totals = collections.Counter(standing.values())
    names = collections.Counter(
        (root.find(NAMESPACE + "received").get("archive"), root.find(NAMESPACE + "received").get("name"))
        for root in found.values() if root.get("kind") == "received")
    print(json.dumps({
        "entries": len(found), "arrivals": len(standing), "accepted": totals["accepted"],
        "returned": totals["returned"], "withdrawn": totals["withdrawn"], "heads": len(heads), "names": len(names),
        "contents": collections.Counter(
            root.find(NAMESPACE + "received").get("content") for root in found.values() if root.get("kind") == "received"),
        **in_force(found, standing, "2026"),
    }, sort_keys=True))
