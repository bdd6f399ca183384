"""Reads the tables: commands, what is claimed of them, and why the oracle may see it otherwise."""

import glob
import os
import re

CHANGES = {"create", "modify", "overwrite", "delete", "grant"}
# Words with which a claim is about something else than a path.
KINDS = set(
    """git command project package database stack plan variable elsewhere text program host
    infrastructure setting service user device container image volume network process registry
    object objects bucket account secret cluster state migration role table schema rows column view call
    shell sed awk python javascript ruby perl php sql psql sqlite mysql lua other redis mongo
    powershell applescript tcl r swift go java typescript make dockerfile hcl jq xml""".split()
)


class Claim:
    """A line of a row."""

    def __init__(self, text, kinds):
        self.text = text
        self.action, _, rest = text.partition(" ")
        self.rest = rest
        first = rest.split(" ")[0] if rest else ""
        self.git = rest.split(" ")[1] if first == "git" and " " in rest else None
        if self.git in ("branches", "tags"):
            self.git = "refs"
        self.paths = []
        self.sources = []
        self.folder = None
        self.is_git_setting = False
        self.row = None
        self.is_path = bool(first) and not self._is_other(first, rest, kinds)
        if self.is_path:
            self._read_path(rest)
        elif self.git:
            self.paths = rest.split(" ")[2:]

    def _is_other(self, first, rest, kinds):
        if self.action in ("execute", "unknown"):
            return True
        if rest in ("database", "stack"):
            return True
        return " " in rest and first in kinds and " from " not in rest

    def _read_path(self, rest):
        found = re.search(r" in (\S+)$", rest)
        if found:
            self.folder = found.group(1)
            rest = rest[: found.start()]
        target, separator, sources = rest.partition(" from ")
        self.paths = [target]
        self.sources = sources.split(" ") if separator else []

    @property
    def changes(self):
        """Whether it says that something changes."""
        return self.action in CHANGES or self.action == "send" and self.git is not None

    @property
    def can_be_seen(self):
        """Whether the scratch world can show it."""
        if self.git == "changes-if-path":
            return False  # a condition, not a prediction
        if self.rest in ("-delete", "/dev/null"):
            return False
        is_file = self.rest == "file an archive of objects" or (
            self.rest.startswith("file ") and self.rest.count(" ") == 1)
        return self.changes and (
            self.is_path or is_file or self.git is not None or self.is_git_setting)

    @property
    def runs(self):
        """Whether what happens is up to something that runs."""
        # `find -delete` stands for what lies below; only the judgement knows that.
        return self.action in ("execute", "unknown") or self.rest == "-delete"


class Row:
    """A command of a table."""

    def __init__(self, table, line, command, why):
        self.table = table
        self.line = line
        self.command = command
        self.why = why
        self.claims = []

    @property
    def program(self):
        """The program that it names."""
        return self.command.split(" ")[0]

    @property
    def place(self):
        """Where it stands."""
        return f"{self.table}.txt:{self.line}"


def read(path, kinds):
    """The rows of one table.

    A line `# oracle: why` above a row explains why what happens isn't what is claimed.
    """
    table = os.path.basename(path)[:-4]
    rows, why, is_open = [], "", False
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file.read().split("\n"), 1):
            if line.startswith("$ "):
                rows.append(Row(table, number, line[2:], why))
                why, is_open = "", True
            elif not line:
                is_open = False
            elif line.startswith("# oracle: "):
                why = line[len("# oracle: "):]
            elif is_open:
                rows[-1].claims.append(Claim(line, kinds))
                rows[-1].claims[-1].row = rows[-1]
                rows[-1].claims[-1].is_git_setting = table == "git" and " setting " in line
    return rows


def resource_kinds(package):
    """The words that name kinds of resources and languages, from the sources."""
    kinds = set(KINDS)
    for path in ["Sources/Effects/Resource.swift", "Sources/Tools/Descriptions/Language.swift"]:
        try:
            with open(os.path.join(package, path), encoding="utf-8") as file:
                for names in re.findall(r"^\s*case ([\w, ]+)", file.read(), re.M):
                    kinds.update(name.strip() for name in names.split(","))
        except OSError:
            pass
    return kinds - {"path"}


def read_all(package, only):
    """Every table, or one."""
    kinds = resource_kinds(package)
    paths = sorted(glob.glob(os.path.join(package, "Tests/Tables/tools/*.txt")))
    names = set(only.split(",")) if only else None
    return [
        row
        for path in paths
        if names is None or os.path.basename(path)[:-4] in names
        for row in read(path, kinds)
    ]


def shell(command):
    """A row's command as bash has to be told it: only quotes, `$` and patterns are special."""
    out, quote, depth, index = [], "", 0, 0
    while index < len(command):
        char = command[index]
        if quote:
            quote = "" if char == quote else quote
        elif char == "\\":
            out.append(char)
            index += 1
            char = command[index] if index < len(command) else ""
        elif char in "'\"`":
            quote = char
        elif char == "$" and command[index + 1: index + 2] == "(":
            depth += 1
            out.append("$")
            index += 1
            char = "("
        elif depth:
            depth -= char == ")"
        elif char in ";()<>&|" or (char in "!{}#" and is_word(command, index)):
            out.append("\\")
        out.append(char)
        index += 1
    return "".join(out)


def is_word(command, index):
    """Whether the character begins a word."""
    return index == 0 or command[index - 1] == " "


def variables(command):
    """Values for the variables that a row uses."""
    special = {
        "mode": "644", "cmd": "true", "SQL": "select 1", "DB": "a.db", "dir": "dir", "d": "d",
        "out": "out", "code": "1", "prog": "1", "script": "script.py", "url": "http://127.0.0.1/",
        "n": "1", "N": "5", "args": "if=a", "user": "root", "pid": "99999", "sig": "TERM",
        "module": "site",
        "SECONDS": "", "PATH": "", "HOME": "", "FILE": "", "PWD": "",
    }
    names = re.findall(r"\$\{?([A-Za-z_]\w*)", command)
    found = {name: special.get(name, "a") for name in names}
    return {name: value for name, value in found.items() if value}
