"""Two folders that statements and clients may write: the server's and the client's."""

import hashlib
import os
import shutil
import subprocess

from difference import Item

FILES = {"server/rows.csv": "90,9,new\n91,9,new\n", "server/keep.txt": "kept\n",
         "client/rows.csv": "90,9,new\n91,9,new\n", "client/keep.txt": "kept\n",
         "client/script.sql": "DELETE FROM s;\n"}


def folders(base, user=None):
    """Makes both anew; gives the client's."""
    for name in ("server", "client"):
        shutil.rmtree(f"{base}/{name}", ignore_errors=True)
        os.mkdir(f"{base}/{name}")
    for path, text in FILES.items():
        with open(f"{base}/{path}", "w", encoding="utf-8") as file:
            file.write(text)
    if os.getuid() == 0 and user:
        for path in ["server", *FILES]:
            shutil.chown(f"{base}/{path}", user)
    return f"{base}/client"


def look(items, base):
    for top in ("server", "client"):
        for folder, _, names in os.walk(f"{base}/{top}"):
            for name in names:
                path = os.path.join(folder, name)
                if os.path.islink(path) or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    digest = hashlib.sha256(file.read()).hexdigest()
                shown = "@" + os.path.relpath(path, base)
                items[f"file {shown}"] = Item("path", shown, None, digest)


def client(words, **options):
    """Runs a client program; one that waits for somebody is ended."""
    try:
        subprocess.run(words, text=True, capture_output=True, check=False, timeout=20, **options)
    except subprocess.TimeoutExpired:
        pass
