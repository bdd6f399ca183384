"""Kills the program at every system call of a release and looks at what is left.

`killing.py STEP` goes through every STEP-th call of each row, from a random one on. A call is held,
approved, and made again under strace(1), which sends SIGKILL at one system call; then it is made
once more in peace. Which calls there are is seen in a round without a kill. Says what broke: a run
without a consumed approval and a start on record, a second run, or a run that is neither on record
as ended nor listed as unknown.
"""

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time

import softkey

STOPLOG, STATE = os.environ["STOPLOG"], os.environ["STATE"]
# The state folder as it is before each round, so that all rounds are alike.
BEFORE = STATE + ".before"
# What is made before each round, the command, and how it is asked for.
OTHER = ("rm -rf ../other ../third; mkdir ../other ../third;"
         " echo one >../other/a; echo two >../other/b")
UNKNOWN = "printf 'import frob; frob.go(1)' >../x.py"
SHOP = "rm -f ../shop.db; sqlite3 ../shop.db 'create table t(a); insert into t values (1)'"
GIT = "git -c user.name=a -c user.email=a@b"
COMMIT = f"{GIT} commit -q --allow-empty -m"
BRANCH = (f"rm -rf .git; git init -q .; {COMMIT} x; git branch side; git checkout -q side; {COMMIT} y;"
          " git checkout -q -")
ROWS = [
    ("a folder goes", OTHER, "rm -rf ../other; echo ran >>ran", "exec"),
    ("a file is replaced", OTHER, "printf two >../other/a; echo ran >>ran", "exec"),
    ("a file is moved over another", OTHER,
     "mv ../other/a ../third/a && mv ../other/b ../third/a; echo ran >>ran", "exec"),
    ("what isn't known runs", UNKNOWN, "python3 ../x.py; echo ran >>ran", "exec"),
    ("history goes", BRANCH, "git branch -D side; echo ran >>ran", "exec"),
    ("a database goes", SHOP, "sqlite3 ../shop.db 'drop table t'; echo ran >>ran", "exec"),
    ("a folder goes, by the hook", OTHER, "rm -rf ../other", "hook"),
    ("a file is replaced, by the hook", OTHER, "printf two >../other/a", "hook"),
    ("a database goes, by the hook", SHOP, "sqlite3 ../shop.db 'drop table t'", "hook"),
    ("what isn't known runs, by the hook", UNKNOWN, "python3 ../x.py", "hook"),
]


def bash(text):
    """Runs a piece of shell in the project."""
    subprocess.run(["bash", "-c", text], check=False, capture_output=True)


def payload(command, call):
    """A payload of Claude Code."""
    return json.dumps({
        "session_id": "s1", "transcript_path": "/tmp/none/t.jsonl", "cwd": os.getcwd(),
        "permission_mode": "bypassPermissions", "hook_event_name": "PreToolUse",
        "tool_name": "Bash", "tool_input": {"command": command}, "tool_use_id": call}).encode()


def ask(command, how, call="c", kill=None, trace=None):
    """Makes the call; whether it was killed, and whether it ran or would run."""
    words = ([STOPLOG, "exec", "--state", STATE, command] if how == "exec"
             else [STOPLOG, "hook", "claude", "--state", STATE])
    if kill:
        # strace counts each sort of call by itself.
        words = ["strace", "-qq", "-o", "/dev/null",
                 "-e", f"inject={kill[0]}:signal=KILL:when={kill[1]}"] + words
    if trace:
        words = ["strace", "-qq", "-o", trace] + words
    before = ran()
    done = subprocess.run(words, input=payload(command, call) if how == "hook" else b"",
                          capture_output=True, check=False)
    settle()
    killed = done.returncode in (-9, 137)
    if how == "hook":
        return killed, done.returncode == 0 and not done.stdout and not done.stderr
    return killed, ran() > before


def ran():
    """How often the command has run."""
    try:
        with open("ran", encoding="utf-8") as file:
            return len(file.readlines())
    except FileNotFoundError:
        return 0


def settle():
    """Waits until nothing that was started works in this folder any more."""
    for _ in range(200):
        if not any(works(pid) for pid in os.listdir("/proc") if pid.isdigit()):
            return
        time.sleep(0.01)


def works(pid):
    """Whether a process other than this and what started it is at work here."""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            line = file.read()
        return b"echo ran >>ran" in line and os.readlink(f"/proc/{pid}/cwd") == os.getcwd()
    except OSError:
        return False


def entries():
    """The entries of the record."""
    text = subprocess.run([STOPLOG, "log", "--json", "--last", "1000", "--state", STATE],
                          check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in text.splitlines()]


def become_approver():
    """Makes a security key an approver's, whose signatures take no time."""
    softkey.make("../touch")
    run(["approvers", "add", "touch", "../touch.pub"], passphrase=True)


def run(words, passphrase=False):
    """Runs a command of the program; what it prints."""
    words = [STOPLOG] + words + ["--state", STATE]
    if not passphrase:
        return subprocess.run(words, check=True, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL).stdout
    read, write = os.pipe()
    os.write(write, os.environ["PASSPHRASE"].encode() + b"\n")
    os.close(write)
    done = subprocess.run(words + ["--passphrase-fd", str(read)], pass_fds=[read], check=True,
                          capture_output=True, text=True)
    os.close(read)
    return done.stdout


def approve():
    """Approves what waits."""
    ids = [line.split()[0] for line in run(["holds"]).splitlines() if " pending " in line]
    if not ids:
        return None
    bash("rm -f ../said*")
    run(["approve", ids[-1], "--as", "touch", "--statement", "../said"])
    softkey.sign("../touch", "../said")
    run(["approve", ids[-1], "--statement", "../said", "--signature", "../said.sig"],
        passphrase=True)
    return ids[-1]


def unknown():
    """How many runs the status lists without an end."""
    text = subprocess.run([STOPLOG, "status", "--json", "--state", STATE], check=False,
                          capture_output=True, text=True).stdout
    return len(json.loads(text)["unfinished"])


def approved(row):
    """Prepares a call and has it approved; its name and the hold's, and what broke."""
    name, prepare, command, how = row
    shutil.rmtree(STATE)
    shutil.copytree(BEFORE, STATE)
    bash(prepare)
    bash("rm -f ran")
    call = f"c{random.random()}"
    if ask(command, how, call)[1]:
        return call, None, [f"{name}: it ran without an approval"]
    hold = approve()
    return call, hold, [] if hold else [f"{name}: nothing was held"]


def points(row):
    """Every system call of the program in a round without a kill: its sort and which of them."""
    call, _, broken = approved(row)
    ask(row[2], row[3], call, trace="../trace")
    counts, found = {}, []
    with open("../trace", encoding="utf-8", errors="replace") as file:
        for line in file:
            sort = re.match(r"(\w+)\(", line)
            if sort:
                counts[sort[1]] = counts.get(sort[1], 0) + 1
                found.append((sort[1], counts[sort[1]]))
    return found, broken


def round_of(row, point):
    """One round; whether the kill came before the end, and what broke."""
    name, _, command, how = row
    call, hold, broken = approved(row)
    if broken:
        return True, broken
    killed, first = ask(command, how, call, kill=point)
    now = entries()
    uses = [e for e in now if e["kind"] == "consumption" and e["body"]["hold"] == hold]
    starts = [e for e in now if e["kind"] == "start" and e["body"].get("hold") == hold]
    ends = [e for e in now if e["kind"] == "outcome" and e["body"].get("call") in
            [s["body"].get("call") for s in starts]]
    if first and not (uses and starts):
        broken.append(f"{name}, {point}: it ran, and that is not on record")
    if starts and not ends and unknown() != 1:
        broken.append(f"{name}, {point}: it started, and isn't listed as unknown")
    _, second = ask(command, how, call)
    now = entries()
    uses = [e for e in now if e["kind"] == "consumption" and e["body"]["hold"] == hold]
    # Where nothing is left to lose, the same command needs no approval any more.
    last = [e for e in now if e["kind"] == "request"][-1]
    free = last["body"]["verdict"] in ("allow", "notify")
    if first and second and not free:
        broken.append(f"{name}, {point}: it ran twice")
    if len(uses) > 1 or (second and not free and not uses):
        broken.append(f"{name}, {point}: {len(uses)} uses of the approval")
    if subprocess.run([STOPLOG, "verify", "--state", STATE], capture_output=True,
                      check=False).returncode:
        broken.append(f"{name}, {point}: the record doesn't verify")
    return killed, broken


def main():
    """Goes through all rows."""
    step, rounds = int(sys.argv[1]), 0
    become_approver()
    shutil.copytree(STATE, BEFORE)
    for row in ROWS:
        if len(sys.argv) > 2 and not re.search(sys.argv[2], row[0]):
            continue
        calls, broken = points(row)
        chosen = calls[random.randrange(min(step, len(calls)))::step]
        kills = 0
        for point in chosen:
            killed, found = round_of(row, point)
            kills += killed
            broken += found
        for text in broken:
            print(text, flush=True)
        rounds += len(chosen)
        # A run may make a call less than the one before.
        enough = kills >= len(chosen) * 9 // 10
        print(f"{row[0]}: killed at all of them" if enough else f"{row[0]}: too few kills", flush=True)
        print(f"{row[0]}: {kills} kills in {len(chosen)} rounds, {len(calls)} calls", file=sys.stderr)
    print(f"{rounds} rounds", file=sys.stderr)


main()
