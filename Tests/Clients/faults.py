#!/usr/bin/env python3
"""Tries every fault of a hook in the real client, and prints a table of what became of the call.

    faults.py [--mode MODE]... [--scenario FILE]...

`held` means that the destructive call did not run and the harmless ones did. Exit status 1 if a
row differs from what its last column says, 77 if the client can't be had. The rows that say `RUN`
are the known gap: a hook that ends with status 0 and no readable answer counts as no opinion.
"""

import argparse
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
STAND_IN = "{here}/hooks/stand-in.sh"

# What happens to the hook, its program, its arguments, further options, what is expected.
ROWS = [
    ("no hook", None, [], [], "RUN"),
    ("silent", STAND_IN, ["silent"], [], "RUN"),
    ("deny as JSON, status 0", STAND_IN, ["deny"], [], "held"),
    ("deny as JSON and reason, status 2", STAND_IN, ["deny-2-reason"], [], "held"),
    ("reason alone, status 2", STAND_IN, ["exit-2"], [], "held"),
    ("nothing, status 2", STAND_IN, ["exit-2-mute"], [], "held"),
    ("JSON cut short, status 2", STAND_IN, ["truncated-2-reason"], [], "held"),
    ("JSON twice, status 2", STAND_IN, ["doubled-2-reason"], [], "held"),
    ("JSON of another shape, status 0", STAND_IN, ["other-shape"], [], "held"),
    ("status 1", STAND_IN, ["exit-1"], [], "held"),
    ("trap (SIGILL)", STAND_IN, ["trap"], [], "held"),
    ("SIGSEGV", STAND_IN, ["segv"], [], "held"),
    ("SIGABRT", STAND_IN, ["abort"], [], "held"),
    ("SIGKILL", STAND_IN, ["killed"], [], "held"),
    ("SIGTERM", STAND_IN, ["terminated"], [], "held"),
    ("stall past the timeout", STAND_IN, ["stall"], ["--timeout", "2"], "held"),
    ("program missing", "{run}/no-such-program", [], [], "nothing runs"),
    ("program not executable", "{here}/scenarios/basic.json", [], [], "nothing runs"),
    ("JSON cut short, status 0", STAND_IN, ["truncated"], [], "RUN"),
    ("SIGILL without onFailure", STAND_IN, ["trap"], ["--on-failure", "none"], "RUN"),
    ("stall without onFailure", STAND_IN, ["stall"],
     ["--timeout", "2", "--on-failure", "none"], "RUN"),
    ("missing without onFailure", "{run}/no-such-program", [], ["--on-failure", "none"], "RUN"),
]


def play(scenario, mode, row):
    """Runs one row; the word for what happened and the text that the model was given."""
    _, hook, arguments, options, _ = row
    command = [sys.executable, HERE + "/claude.py", "--script", scenario, "--mode", mode, *options]
    if hook:
        command += ["--hook", hook] + ["--arg=" + argument for argument in arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        print(done.stderr.strip(), file=sys.stderr)
        sys.exit(done.returncode)
    calls = json.loads(done.stdout)["calls"]
    held = [call for call in calls if call["expect"] == "held"]
    clean = [call["ran"] for call in calls if call["expect"] == "clean"]
    if any(call["ran"] or call["text"] is None for call in held):
        word = "RUN"
    elif all(clean):
        word = "held"
    else:
        word = "nothing runs" if not any(clean) else "clean calls held"
    return word, held[0]["text"] or ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--mode", action="append", help="permission modes; all three if not given")
    parser.add_argument("--scenario", action="append", help="scenario files; basic.json if none")
    options = parser.parse_args()
    modes = options.mode or ["default", "acceptEdits", "bypassPermissions"]
    wrong = 0
    for scenario in options.scenario or [HERE + "/scenarios/basic.json"]:
        print("\n%s\n\n| hook | %s | the model was told |" % (
            os.path.basename(scenario), " | ".join(modes)))
        print("|---|%s---|" % ("---|" * len(modes)))
        for row in ROWS:
            results = [play(scenario, mode, row) for mode in modes]
            wrong += sum(word != row[-1] for word, _ in results)
            words = [word if word == row[-1] else "**%s**" % word for word, _ in results]
            told = " ".join(results[-1][1].split()).replace(HERE, "")[:110]
            print("| %s | %s | %s |" % (row[0], " | ".join(words), told), flush=True)
    print("\n%d not as expected" % wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
