"""Lists the options that a tool's own help or manual shows and that its description lacks.

usage: options.py --package DIR --program STOPLOG [--only TOOL,…]
Help runs in the sandbox, as rows do. What a manual shows isn't always accepted by the program, so
the lists are for a person to read; nothing is decided by them.
"""

import argparse
import glob
import json
import os
import re
import shutil
import subprocess
import tempfile

import sandbox as sandboxes

SHOWN = re.compile(r"^\s{0,14}(-{1,2}[A-Za-z0-9?][\w-]*.*)$")
OPTION = re.compile(r"(?:^|[\s,|/\[])(--[A-Za-z][\w-]*|-[A-Za-z0-9])(?=$|[\s,=|\[\]<)])")
SPELLING = re.compile(r"(?<![\w-])(--?[A-Za-z0-9][\w-]*)")


def shown(text):
    """The options that a help text shows at the beginnings of its lines."""
    found = []
    for line in text.split("\n"):
        match = SHOWN.match(line)
        if match:
            # What follows two blanks is prose.
            head = re.split(r"\s{2,}", match.group(1))[0]
            found += OPTION.findall(head)
    return list(dict.fromkeys(found))


def manual(tool):
    """The text of a tool's manual page."""
    environment = {**os.environ, "MANWIDTH": "100", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"}
    found = subprocess.run(["man", tool], capture_output=True, env=environment, check=False)
    text = found.stdout.decode(errors="replace")
    return re.sub(".\b", "", text)


def undescribed(program, tool, options):
    """Those options at which a judgement has an unknown effect."""
    lines = "".join(
        json.dumps({"id": option, "command": f"{tool} {option}", "cwd": "/"}) + "\n"
        for option in options)
    found = subprocess.run([program, "check", "--batch", "--pure"], input=lines.encode(),
                           capture_output=True, check=False)
    lacking = []
    for line in found.stdout.decode(errors="replace").splitlines():
        judgement = json.loads(line)
        for effect in judgement.get("effects", []):
            if effect["action"] == "unknown" and "described" in effect.get("why", ""):
                lacking.append(judgement["id"])
                break
    return lacking


def described(package, tool):
    """The spellings in the description's source."""
    paths = glob.glob(os.path.join(package, "Sources/Tools/Catalog/*/*.swift"))
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if re.search(r'Tool\(\s*"' + re.escape(tool) + '"', text):
            text = text.split("examples:")[0]
            strings = re.findall(r'"((?:[^"\\]|\\.)*)"', text)
            return {word for string in strings if re.match(r"^(-\S+ ?)+$", string)
                    for word in SPELLING.findall(string)}
    return set()


def main():
    """Prints a line for each tool with options that differ."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    names = [os.path.basename(path)[:-4] for path in
             sorted(glob.glob(os.path.join(options.package, "Tests/Tables/tools/*.txt")))]
    names = options.only.split(",") if options.only else names
    folder, sandbox = tempfile.mkdtemp(prefix="stoplog-options."), sandboxes.Sandbox()
    os.chmod(folder, 0o755)
    sandbox.give(folder)
    try:
        for tool in names:
            if not shutil.which(tool):
                continue
            environment = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8"}
            helped = sandbox.run(folder, folder, environment, [tool, "--help"])
            text = helped.output + "\n" + helped.errors + "\n" + manual(tool)
            lacking = undescribed(options.program, tool, shown(text))
            extra = sorted(word for word in described(options.package, tool)
                           if word not in text and word not in ("--help", "--version"))
            if lacking:
                print(f"{tool}: not described: {' '.join(lacking)}")
            if extra:
                print(f"{tool}: described, not shown: {' '.join(extra)}")
    finally:
        sandbox.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
