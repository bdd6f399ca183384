"""Users and groups for the rows that change them, in an `/etc` of their own."""

import os
import re
import shutil

TABLES = {"useradd", "userdel", "usermod", "groupadd", "gpasswd", "passwd", "chpasswd", "chage",
          "chsh", "groupmod"}
# What these tools read there beside the accounts.
NEEDED = ["login.defs", "pam.d", "security", "nsswitch.conf", "shells", "skel", "default/useradd",
          "adduser.conf", "deluser.conf", "ld.so.cache", "alternatives", "perl", "environment"]
FILES = ["passwd", "shadow", "group", "gshadow"]
USERS = ["root", "me", "user", "app", "old", "a", "b"]
GROUPS = ["docker", "sudo"]
CAPABILITIES = ["CAP_SETUID", "CAP_SETGID"]
GIVEN = b"secret1x\nsecret1x\n" * 3
BY_WORD = {"chpasswd": b"me:secret1x\n", "chgpasswd": b"me:secret1x\n",
           "chpasswd -e": b"me:$6$ab$cd\n", "chpasswd --encrypted": b"me:$6$ab$cd\n"}


def fits(row):
    """Whether a row is about accounts."""
    return row.table in TABLES


def make(world, row, values, variant):
    """Fills the folder that the row finds as `/etc`.

    In the variant `absent` the accounts that the row makes are missing and groups have members; in
    `other` those that it names are only groups.
    """
    folder = os.path.join(world.folder, "etc")
    for name in NEEDED:
        source, target = "/etc/" + name, os.path.join(folder, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.isdir(source):
            shutil.copytree(source, target, symlinks=True)
        elif os.path.exists(source):
            shutil.copy(source, target)
    named = {values.get(word.strip("${}"), word) for word in re.split(r"[\s,]+", row.command)}
    made = {values.get(claim.rest[5:].strip("${}"), claim.rest[5:]) for claim in row.claims
            if claim.action == "create" and claim.rest.startswith("user ")}
    gone = {"there": set(), "absent": made, "other": named - {"root"}}[variant]
    users = [name for name in USERS if name not in gone]
    groups = users + GROUPS + [name for name in USERS if name in gone - made]
    members = {name: "me,app" if name in GROUPS and variant == "absent" else "" for name in groups}
    numbers = {name: index and 1000 + index for index, name in enumerate(USERS + GROUPS)}
    lines = {
        "passwd": [f"{name}:x:{numbers[name]}:{numbers[name]}::/home/{name}:/bin/dash"
                   for name in users],
        "shadow": [f"{name}:$6$ab$cd:19000:0:99999:7:::" for name in users],
        "group": [f"{name}:x:{numbers[name]}:{members[name]}" for name in groups],
        "gshadow": [f"{name}:$6$ab$cd::{members[name]}" for name in groups],
    }
    for name, text in lines.items():
        with open(os.path.join(folder, name), "w", encoding="ascii") as file:
            file.write("\n".join(text) + "\n")


def extra(world):
    """What the sandbox needs for them: places and rights."""
    return ["--bind", os.path.join(world.folder, "etc"), "/etc"], CAPABILITIES


def given(row):
    """What the row's command finds on standard input."""
    words = row.command.split(" ")
    return BY_WORD.get(" ".join(words[:2]), BY_WORD.get(words[0], GIVEN))


def read(world):
    """The lines of the accounts by the name that each is about."""
    found = {}
    for file_name in FILES:
        with open(os.path.join(world.folder, "etc", file_name), encoding="utf-8") as file:
            for line in file:
                found.setdefault(line.split(":")[0], []).append(f"{file_name}:{line}")
    return found


def judge(row, values, run):
    """The accounts that changed and that nothing names; marks the claims that were seen."""
    before, after = run.accounts
    problems, known = [], renamed(before, after)
    for name in sorted(set(before) | set(after)):
        if before.get(name) == after.get(name):
            continue
        name = known.get(name, name)
        held = [claim for claim in row.claims if holds(claim, name, values)]
        for claim in held:
            claim.seen = True
        if not held:
            problems.append(f"the row doesn't say: user or group {name} changed")
        if not is_judged(run.judgement, name):
            problems.append(f"the judgement doesn't say: user or group {name} changed")
    for name in moved(before, after):
        for claim in row.claims:
            claim.seen = claim.seen or holds(claim, name, values)
    return problems[:4]


def renamed(before, after):
    """The new names of accounts that only changed their names, with the old ones."""
    old = {anonymous(line): name for name, lines in before.items()
           for line in lines if line not in after.get(name, [])}
    return {name: old[anonymous(line)] for name, lines in after.items() if name not in before
            for line in lines if anonymous(line) in old}


def moved(before, after):
    """The names that entered or left a group."""
    found = set()
    for name in set(before) & set(after):
        for sort in ("group:", "gshadow:"):
            members = [set(line.strip().rpartition(":")[2].split(","))
                       for lines in (before[name], after[name])
                       for line in lines if line.startswith(sort)]
            if len(members) == 2:
                found |= members[0] ^ members[1]
    return found


def anonymous(line):
    """A line of accounts without the name."""
    return line.partition(":")[2].partition(":")[2]


def holds(claim, name, values):
    """Whether a claim is about an account; one without a name is about any."""
    kind, _, claimed = claim.rest.partition(" ")
    if not claim.changes or kind != "user":
        return False
    return " " in claimed or values.get(claimed.strip("${}"), claimed) == name


def is_judged(judgement, name):
    """Whether some effect of a judgement is about an account."""
    for effect in judgement.get("effects", []):
        claimed = effect["resource"]["name"]
        if effect["action"] in ("unknown", "execute"):
            return True
        if effect["resource"]["kind"] == "user" and effect["action"] != "read" and (
                " " in claimed or "$" in claimed or claimed == name):
            return True
    return False
