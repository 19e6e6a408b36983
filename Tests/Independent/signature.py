"""Checks a signature by what Schemas/signatures.xsd says, with another implementation of Ed25519.

python3 signature.py FILE SIGNATURE KEYS PRIVATE verifies the signature with the public key of KEYS, makes the same signature
with PRIVATE, whose public key has to be that one, and fails when anything differs.
"""

import hashlib
import sys
import xml.etree.ElementTree

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519

NAMESPACE = "{urn:palermo-toolkit:1}"

if __name__ == "__main__":
    file, signature, keys, private = sys.argv[1:]
    signature = xml.etree.ElementTree.parse(signature).getroot()
    assert signature.tag == NAMESPACE + "signature"
    with open(file, "rb") as contents:
        digest = hashlib.sha256(contents.read()).hexdigest()
    assert digest == signature.get("digest")
    lines = ["palermo signature 1", signature.get("key"), signature.get("time"), digest]
    message = "".join(line + "\n" for line in lines).encode("ascii")
    value = bytes.fromhex(signature.get("value"))
    key = next(
        key for key in xml.etree.ElementTree.parse(keys).getroot().findall(NAMESPACE + "key")
        if key.get("id") == signature.get("key"))
    public = bytes.fromhex(key.get("publicKey"))
    ed25519.Ed25519PublicKey.from_public_bytes(public).verify(value, message)
    with open(private, "rb") as contents:
        secret = serialization.load_pem_private_key(contents.read(), password=None)
    assert secret.public_key().public_bytes_raw() == public
    assert secret.sign(message) == value
