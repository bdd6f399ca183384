"""Archives and databases of the sort that a name promises."""

import bz2
import gzip
import io
import lzma
import os
import sqlite3
import subprocess
import tarfile
import tempfile
import zipfile

import contents

MEMBERS = {
    "member": b"from the archive\n",
    "b/c.txt": b"c of the archive\n",
    "c": b"c in the archive\n",
    "src/a.o": b"object\n",
    "src/b.c": b"int x;\n",
    "src/a.c": b"int from_archive;\n",
    "dir/x": b"x of the archive\n",
    "fresh": b"new\n",
}
TAIL = b"unpacked\n" * 3


def tar(mode):
    """A tar file."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, data in MEMBERS.items():
            info = tarfile.TarInfo(name)
            info.size, info.mode = len(data), 0o644
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def zipped():
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in MEMBERS.items():
            archive.writestr(name, data)
    return out.getvalue()


def database():
    """A SQLite file with two tables."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "d")
        connection = sqlite3.connect(path)
        connection.executescript("create table a(x); insert into a values (1); create table b(y)")
        connection.close()
        with open(path, "rb") as file:
            return file.read()


def zstd(data):
    """Data packed by zstd; none if it isn't installed."""
    try:
        return subprocess.run(["zstd", "-c"], input=data, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, check=False).stdout
    except OSError:
        return b"?"


def ar(members):
    """An archive of `ar`."""
    out = b"!<arch>\n"
    for name, data in members.items():
        head = f"{name + '/':16}{0:<12}{0:<6}{0:<6}{'100644':8}{len(data):<10}`\n"
        out += head.encode() + data + b"\n" * (len(data) % 2)
    return out


def deb():
    """A Debian package that holds one file."""
    parts = []
    for name, data in [("control", contents.CONTROL), ("usr/share/scratch", b"packed\n")]:
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w:gz") as archive:
            info = tarfile.TarInfo("./" + name)
            info.size, info.mode = len(data), 0o644
            archive.addfile(info, io.BytesIO(data))
        parts.append(out.getvalue())
    return ar({"debian-binary": b"2.0\n", "control.tar.gz": parts[0], "data.tar.gz": parts[1]})


def disk():
    """The image of a disk with a file system."""
    with tempfile.NamedTemporaryFile(suffix=".img") as file:
        file.truncate(1 << 20)
        subprocess.run(["mke2fs", "-Fq", file.name], stderr=subprocess.DEVNULL, check=False)
        return file.read()


MAKERS = [
    ((".tar.gz", ".tgz"), lambda: tar("w:gz")),
    ((".tar.bz2", ".tbz2"), lambda: tar("w:bz2")),
    ((".tar.xz", ".txz"), lambda: tar("w:xz")),
    ((".tar.zst",), lambda: zstd(tar("w"))),
    ((".tar",), lambda: tar("w")),
    ((".zip", ".jar", ".whl"), zipped),
    ((".gz", ".z", ".Z"), lambda: gzip.compress(TAIL)),
    ((".bz2",), lambda: bz2.compress(TAIL)),
    ((".xz",), lambda: lzma.compress(TAIL)),
    ((".lzma",), lambda: lzma.compress(TAIL, format=lzma.FORMAT_ALONE)),
    ((".zst",), lambda: zstd(TAIL)),
    ((".db", ".sqlite", ".sqlite3"), database),
    ((".a",), lambda: ar({"b.o": b"object b\n", "o.o": b"object o\n"})),
    ((".deb",), deb),
    ((".img",), disk),
]


def make(path):
    """The bytes of an archive or a database; nothing for another name."""
    for endings, maker in MAKERS:
        if path.endswith(endings):
            return maker()
    return None
