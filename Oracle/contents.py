"""What a file holds, by its name and by the tool that finds it."""

import base64
import os

LINES = b"".join(b"line %d of it, b a 7\n" % (index * 7 % 24) for index in range(24))
CONTROL = (b"Package: a\nVersion: 1\nArchitecture: all\nMaintainer: me <me@example.com>\n"
           b"Description: scratch\n")
SORTED = b"a 1\nb 2\nc 3\n"
PROGRAMS = {"sed": b"p\n", "awk": b"1\n", "jq": b".\n", "bc": b"1+1\n", "perl": b"print 1;\n"}
BY_ENDING = {
    ".json": b'{"a": {"x": 1}, "name": "n", "items": [1, 2]}\n',
    ".yml": b"a: 1\nb:\n  - 2\n",
    ".yaml": b"a: 1\nb:\n  - 2\n",
    ".toml": b'name = "n"\n',
    ".java": b"class A { }\n",
    ".trashinfo": b"[Trash Info]\nPath=/nowhere/old\nDeletionDate=2020-01-01T00:00:00\n",
    ".py": b"import os\nx = {  'a':1 }\nprint( x )\n",
    ".sh": b"#!/bin/sh\necho  ran\n",
    ".js": b"console.log( 1 )\n",
    ".rb": b"puts 1\n",
    ".pl": b"print 1;\n",
    ".php": b"<?php echo 1;\n",
    ".lua": b"print(1)\n",
    ".go": b"package main\nfunc main() { }\n",
    ".c": b"int main(void) { return 0; }\n",
    ".cpp": b"int main() { return 0; }\n",
    ".h": b"int f(void);\n",
    ".sql": b"select 1;\n",
    ".html": b"<p>x</p>\n",
    ".md": b"# T\n\ntext\n",
    ".csv": b"a,b\n2,1\n",
    ".txt": LINES,
    ".log": b"2020 a\n2021 b\n",
    ".cmake": b"message(x)\n",
    ".cfg": b"[a]\n",
    ".ini": b"[a]\n",
    ".conf": b"",
    ".pub": b"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK/FhmkMKI4XN2fY1zsd+bsPaweSKK3lSuy9/N2vnsdD\n",
    ".b64": base64.b64encode(b"decoded"),
    ".lock": b"",
    ".gz~": b"old",
}
BY_NAME = {
    "list": b"a\nb\n",
    "names": b"a\nb\n",
    "Makefile": b"all:\n\techo all > made\nclean test check install:\n\techo $@\n",
    "CMakeLists.txt": b"cmake_minimum_required(VERSION 3.10)\nproject(x NONE)\n",
    "go.mod": b"module x\n",
    "package.json": b'{"name": "x", "version": "1.0.0", "scripts": {"build": "echo built"}}\n',
    "test_a.py": b"def test_a():\n    assert True\n\n\ndef test_b():\n    assert True\n",
    "jobs.txt": b"0 5 * * * true\n",
    "a.tf": b"locals {\na=1\n}\n",
    "main.tf": b"locals {\na=1\n}\n",
    "Rakefile": b"rule(//) { |t| puts t.name }\ntask(default: []) { puts 1 }\n",
    "other.mk": b"all:\n\techo other\n",
    "mypy.ini": b"[mypy]\n",
    "setup.cfg": b"[flake8]\n",
    "tox.ini": b"[flake8]\n",
    "control": CONTROL,
    "Gemfile": b"",
    "Gemfile.lock": b"GEM\n  specs:\n\nPLATFORMS\n  ruby\n  x86_64-linux\n\nDEPENDENCIES\n\n"
                    b"BUNDLED WITH\n   2.3.15\n",
    "composer.json": b'{"name": "a/b", "description": "x", "license": "MIT"}\n',
}
DIFF = b"--- old/a\n+++ new/a\n@@ -1,2 +1,2 @@\n-old first\n+new first\n second\n"
UNPATCHED = b"old first\nsecond\n"
BY_TOOL = {
    "comm": SORTED, "join": SORTED, "uniq": SORTED, "mkswap": b"data" * (1 << 16),
    "mkfs": b"data" * (1 << 18), "patch": UNPATCHED,
    "base64": base64.b64encode(b"decoded\n") + b"\n",
    "bc": b"1+1\n", "jq": BY_ENDING[".json"], "yq": BY_ENDING[".yml"], "strings": LINES,
    "valgrind": b"#!/bin/sh\necho 1\n", "sftp": b"ls\n", "ssh-keyscan": b"hosts\n",
    "xargs": b"a\nb\n", "parallel": b"a\nb\n", "csplit": LINES + b"x\n" + LINES,
}
INPUT = {
    "xargs": "a\nb\n", "parallel": "a\nb\n", "patch": DIFF.decode(), "python": "print(1)\n",
    "perl": "print 1;\n", "ruby": "puts 1\n", "node": "console.log(1)\n", "sh": "echo 1\n",
    "bash": "echo 1\n", "php": "<?php echo 1;\n", "lua": "print(1)\n", "jq": '{"a": 1}\n',
    "yq": "a: 1\n", "bc": "1+1\n", "sqlite3": "select 1;\n", "crontab": "0 5 * * * true\n",
    "base64": "ZGVjb2RlZAo=\n", "gunzip": "", "fdisk": "o\nw\n",
    "sgdisk": "o\ny\nw\ny\n", "parted": "mklabel gpt\nyes\nquit\n",
    "dropdb": "y\n", "dropuser": "y\n", "createuser": "y\ny\n", "mysqladmin": "y\n",
    "docker": "y\n", "redis-cli": "GET a\n", "mysql": "select 1;\n", "psql": "select 1;\n",
    "rm": "y\n" * 30, "dd": "data\n",
    "vim": ":wq\n:q!\n", "ssh-keygen": "\n" * 5, "openssl": "\n" * 12,
    "ed": "1d\nw\nq\n", "debugfs": "mkdir new\n", "pee": "echo 1\n", "chronic": "echo 1\n",
    "npx": "echo 1\n", "nsenter": "echo 1\n", "unshare": "echo 1\n", "numfmt": "1 2\n3 4\n",
    "terraform": "yes\n" * 3, "gcloud": "y\n" * 3, "ssh": "echo 1\n", "sftp": "ls\n", "sdiff": "l\n" * 30,
    "split": LINES.decode(), "csplit": LINES.decode(), "xxd": "0000: 6162\n",
}


def of(path, tool):
    """The bytes of a file."""
    name = os.path.basename(path)
    if name in BY_NAME:
        return BY_NAME[name]
    if name == "prog":
        return PROGRAMS.get(tool, b"1\n")
    if name.endswith((".diff", ".patch")):
        return DIFF
    ending = os.path.splitext(name)[1]
    if ending in BY_ENDING:
        return BY_ENDING[ending]
    if tool in BY_TOOL:
        return BY_TOOL[tool]
    # Files of one name differ by their folders.
    return "/".join(path.split("/")[-2:]).encode() + b" first\n" + LINES


def given(tool):
    """What a row's command finds on standard input."""
    return INPUT.get(tool, "zeta line\nalpha line\n").encode()
