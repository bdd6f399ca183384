"""A security key in software: `make FILE` writes FILE.pub, `sign FILE TEXT` writes TEXT.sig.

The forms are those of OpenSSH's PROTOCOL.u2f and PROTOCOL.sshsig; openssl(1) makes the signature.
"""

import base64
import hashlib
import struct
import subprocess
import sys

KIND = b"sk-ssh-ed25519@openssh.com"


def string(data):
    """Bytes behind their number."""
    return struct.pack(">I", len(data)) + data


def blob(file):
    """The public key as it stands in signatures."""
    der = subprocess.run(["openssl", "pkey", "-in", file, "-pubout", "-outform", "DER"],
                         check=True, capture_output=True).stdout
    return string(KIND) + string(der[-32:]) + string(b"ssh:")


def make(file):
    """Makes a key, and the line of its public part."""
    subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", file], check=True)
    with open(file + ".pub", "w", encoding="utf-8") as out:
        out.write(f"{KIND.decode()} {base64.b64encode(blob(file)).decode()} soft\n")


def sign(file, text, flags=1):
    """Signs a text as if somebody had touched the key."""
    with open(text, "rb") as source:
        digest = hashlib.sha512(source.read()).digest()
    head = b"SSHSIG"
    names = string(b"stoplog") + string(b"") + string(b"sha512")
    told = (hashlib.sha256(b"ssh:").digest() + struct.pack(">BI", flags, 7)
            + hashlib.sha256(head + names + string(digest)).digest())
    with open(text + ".told", "wb") as out:
        out.write(told)
    raw = subprocess.run(
        ["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", file, "-in", text + ".told"],
        check=True, capture_output=True).stdout
    inner = string(KIND) + string(raw) + struct.pack(">BI", flags, 7)
    whole = head + struct.pack(">I", 1) + string(blob(file)) + names + string(inner)
    lines = base64.b64encode(whole).decode()
    with open(text + ".sig", "w", encoding="utf-8") as out:
        out.write(f"-----BEGIN SSH SIGNATURE-----\n{lines}\n-----END SSH SIGNATURE-----\n")


if __name__ == "__main__":
    {"make": make, "sign": sign}[sys.argv[1]](*sys.argv[2:])
