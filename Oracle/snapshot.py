"""What a world holds, and what differs between two looks at it."""

import hashlib
import os
import stat
import struct


class Item:
    """A file, folder or link."""

    def __init__(self, kind, mode, owner, digest, time, blob):
        self.kind = kind
        self.mode = mode
        self.owner = owner
        self.digest = digest
        self.time = time
        self.blob = blob


class Change:
    """One difference: created, deleted, content or attributes."""

    def __init__(self, path, kind, before, after):
        self.path = path
        self.kind = kind
        self.before = before
        self.after = after

    def __repr__(self):
        return f"{self.kind} {self.path}"


def take(world):
    """Everything below a folder, by path."""
    found = {}
    for folder, folders, files in os.walk(world):
        for name in folders + files:
            path = os.path.join(folder, name)
            try:
                found[path] = look(path)
            except OSError:
                found[path] = Item("gone", 0, (0, 0), "", 0, "")
    return found


def look(path):
    """One item."""
    info = os.lstat(path)
    mode, digest, time, blob = stat.S_IMODE(info.st_mode), "", 0, ""
    if stat.S_ISLNK(info.st_mode):
        kind, digest = "link", os.readlink(path)
    elif stat.S_ISDIR(info.st_mode):
        kind = "folder"
    elif stat.S_ISREG(info.st_mode):
        kind, time = "file", info.st_mtime_ns
        with open(path, "rb") as file:
            data = file.read()
        digest = hashlib.sha1(data).hexdigest()
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
    else:
        kind = "special"
    return Item(kind, mode, (info.st_uid, info.st_gid), digest, time, blob)


def compare(before, after):
    """What differs, sorted by path."""
    changes = []
    for path in sorted(set(before) | set(after)):
        old, new = before.get(path), after.get(path)
        if old is None:
            changes.append(Change(path, "created", None, new))
        elif new is None:
            changes.append(Change(path, "deleted", old, None))
        elif (old.kind, old.digest) != (new.kind, new.digest):
            changes.append(Change(path, "content", old, new))
        elif (old.mode, old.owner, old.time) != (new.mode, new.owner, new.time):
            changes.append(Change(path, "attributes", old, new))
    return changes


def read_bytes(path):
    """A file's bytes; none if it isn't there."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def read_index(path):
    """The entries of git's index without what it caches of files."""
    data = read_bytes(path)
    if data[:4] != b"DIRC" or struct.unpack(">I", data[4:8])[0] > 3:
        return data
    entries, offset = [], 12
    version, count = struct.unpack(">II", data[4:12])
    for _ in range(count):
        flags = struct.unpack(">H", data[offset + 60:offset + 62])[0]
        start = offset + 62 + (2 if flags & 0x4000 and version >= 3 else 0)
        end = data.index(b"\0", start)
        extended = data[offset + 62:start]
        mode = data[offset + 24:offset + 28]
        entries.append((data[start:end], mode, data[offset + 40:offset + 60], flags, extended))
        offset += ((end - offset) // 8 + 1) * 8
    return entries


class Repository:
    """The state of a git repository, read from its files: nothing of it runs."""

    def __init__(self, folder):
        self.folder = folder
        self.head = read_bytes(os.path.join(folder, "HEAD"))
        self.index = read_index(os.path.join(folder, "index"))
        self.config = read_bytes(os.path.join(folder, "config"))
        self.refs = {}
        self.logs = {}
        for line in read_bytes(os.path.join(folder, "packed-refs")).split(b"\n"):
            words = line.decode(errors="replace").split(" ")
            if len(words) == 2 and words[1].startswith("refs/"):
                self.refs[words[1]] = words[0]
        self._walk("refs", self.refs, lambda data: data.decode(errors="replace").strip())
        self._walk("logs", self.logs, lambda data: data.split(b"\n"))

    def _walk(self, name, into, read):
        top = os.path.join(self.folder, name)
        for folder, _, files in os.walk(top):
            for file in files:
                path = os.path.join(folder, file)
                key = os.path.relpath(path, self.folder if name == "refs" else top)
                into[key] = read(read_bytes(path))
