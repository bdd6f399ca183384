#!/usr/bin/env python3
"""Makes the seeds of the fuzzers from the tables and the recorded payloads.

usage: seeds.py CHECKOUT DIR      makes DIR/Shell, DIR/Analysis and DIR/Hook
"""

import json
import pathlib
import sys


def rows(path, marks):
    """The commands of a table: lines that begin with the first mark, continued by the second."""
    found = []
    for line in path.read_text(errors="replace").split("\n"):
        if line.startswith(marks[0]):
            found.append(line[len(marks[0]):])
        elif found and marks[1] and line.startswith(marks[1]):
            found[-1] += "\n" + line[len(marks[1]):]
    return found


def verdicts(path):
    """The commands of a verdict table: what stands behind two blanks."""
    for line in path.read_text().split("\n"):
        if "  " in line and not line.startswith("#"):
            yield line.split("  ", 1)[1].strip()


def write(folder, seeds):
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(sorted(set(seeds))):
        (folder / f"{number:04}").write_bytes(seed)
    print(f"{len(set(seeds))} seeds in {folder.name}")


def main(checkout, target):
    tables = checkout / "Tests" / "Tables"
    shell = [row for path in sorted(tables.glob("shell/*.txt")) for row in rows(path, ("$ ", "> "))]
    commands = [row for path in sorted(tables.glob("verdicts/*.txt")) for row in verdicts(path)]
    tools = [row for path in sorted(tables.glob("tools/*.txt")) for row in rows(path, ("$ ", ""))]
    payloads = sorted((checkout / "Tests" / "Clients" / "payloads" / "claude").glob("*.json"))
    recorded = [path.read_bytes() for path in payloads]
    pattern = json.loads((payloads[0].parent / "PreToolUse-Bash.json").read_text())
    for command in commands:
        pattern["tool_input"] = {"command": command}
        recorded.append(json.dumps(pattern, separators=(",", ":")).encode())
    if not (shell and commands and recorded):
        sys.exit("cannot make 'the seeds': a table is missing or has another form")
    write(target / "Shell", [row.encode() for row in shell])
    write(target / "Analysis", [row.encode() for row in commands + tools + shell])
    write(target / "Hook", recorded)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
