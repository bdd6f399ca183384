"""What git's rows change beside plain files: the index, refs, reflogs, objects and the remote."""

import os

# The claims that make up for each sort of change; a claim is `action scope`.
ANY = {"modify index", "modify refs", "create refs", "delete refs", "overwrite refs",
       "modify history", "overwrite history", "delete history", "overwrite changes",
       "overwrite changes-if-path", "delete changes", "modify changes", "delete untracked",
       "delete ignored"}
NEEDS = {
    "index": ANY,
    "a new ref": ANY | {"send remote"},
    "a moved ref": {"modify refs", "overwrite refs", "overwrite history", "modify index",
                    "create refs", "send remote"},
    "a lost branch": {"delete refs", "overwrite refs", "overwrite history", "create refs"},
    "a lost stash": {"delete refs", "delete history", "overwrite history"},
    "a tracking ref": ANY | {"send remote", "overwrite remote", "delete remote", "read remote"},
    "reflog entries": {"delete history", "overwrite history", "delete refs", "create refs"},
    "objects": {"delete history", "overwrite history"},
    "server: a new ref": {"send remote", "overwrite remote"},
    "server: a moved ref": {"send remote", "overwrite remote"},
    "server: a lost ref": {"delete remote"},
    "config": {"modify setting", "create setting", "delete setting", "delete refs",
               "create refs", "modify refs", "modify index", "overwrite refs", "send remote"},
}
SCOPES = {
    "index": {"index"}, "a new ref": {"refs", "index"}, "a moved ref": {"refs", "history", "index"},
    "a lost branch": {"refs", "history"}, "a lost stash": {"refs", "history"},
    "reflog entries": {"history", "refs"}, "objects": {"history"},
    "server: a new ref": {"remote"}, "server: a moved ref": {"remote"},
    "server: a lost ref": {"remote"}, "config": {"refs", "index"},
    "a tracking ref": {"refs", "remote"},
}


def differences(run, world):
    """What differs in the repository and on its server, as sorts of change and names."""
    old, new = run.git
    found = []
    if old.index != new.index:
        found.append(("index", ""))
    if old.head != new.head:
        found.append(("a moved ref", "HEAD"))
    found += of_refs(old, new, "")
    for name, lines in old.logs.items():
        later = new.logs.get(name, [])
        if name == "refs/stash":
            continue
        if name in new.logs and not set(lines) <= set(later):
            found.append(("reflog entries", name))
    stashes = set(old.logs.get("refs/stash", [])) - set(new.logs.get("refs/stash", []))
    if stashes:
        found.append(("a lost stash", ""))
    home = os.path.join(world.home, ".gitconfig")
    if old.config != new.config or any(change.path == home for change in run.changes):
        found.append(("config", ""))
    if run.objects[0] - run.objects[1]:
        found.append(("objects", ""))
    found += of_refs(run.server[0], run.server[1], "server: ")
    return found


def of_refs(old, new, prefix):
    """Refs that are new, moved or gone."""
    found = []
    lost = "a lost ref" if prefix else "a lost branch"
    for name in sorted(set(old.refs) | set(new.refs)):
        if name == "refs/stash":
            continue
        if name.startswith("refs/remotes/") and old.refs.get(name) != new.refs.get(name):
            found.append(("a tracking ref", name))
        elif name not in old.refs:
            found.append((prefix + "a new ref", name))
        elif name not in new.refs:
            found.append((prefix + lost, name))
        elif old.refs[name] != new.refs[name]:
            found.append((prefix + "a moved ref", name))
    return found


def missed(row, run, world):
    """Differences that no claim of the row makes up for; marks the claims that were seen."""
    claimed = set()
    for claim in row.claims:
        if claim.git:
            claimed.add(f"{claim.action} {claim.git}")
        elif claim.changes:
            claimed.add(f"{claim.action} {claim.rest.split(' ')[0]}")
    problems = []
    if any("/.git/" in change.path for change in run.changes):
        for claim in row.claims:
            # Packs and the like are made again.
            claim.seen = claim.seen or claim.git == "index" and claim.changes
    for sort, name in differences(run, world):
        for claim in row.claims:
            if claim.git in SCOPES[sort] and claim.changes:
                claim.seen = True
            elif sort == "config" and claim.changes and claim.rest.startswith("setting"):
                claim.seen = True
        runs = any(claim.runs for claim in row.claims)
        # The index follows files that a claim names by their paths.
        if sort == "index" and any(claim.changes for claim in row.claims):
            continue
        if not claimed & NEEDS[sort] and not runs:
            problems.append(f"the row doesn't say: {sort} {name}".rstrip())
    return problems


def without_files(row, changes, run, world):
    """The changes of files that git's claims don't make up for; marks the claims seen."""
    rest = []
    for change in changes:
        name = os.path.relpath(change.path, world.here)
        status = run.status.get(name, "ignored" if "ignored" in name else "clean")
        needed = needs(change, status)
        held = [claim for claim in row.claims
                if claim.git and claim.changes and f"{claim.action} {claim.git}" in needed
                and (not claim.paths or is_in(name, claim.paths))]
        for claim in held:
            claim.seen = True
        if not held:
            rest.append(change)
    return rest


def is_in(name, paths):
    """Whether git would take a name for one of the paths."""
    for path in paths:
        path = path.rstrip("/").removesuffix("/**")
        if path in (".", name) or name.startswith(path + "/") or "*" in path or path.startswith(
                ":") or "/" not in path and not os.path.splitext(path)[1]:
            return True
    return False


def needs(change, status):
    """The claims of which one makes up for the change of a file."""
    if change.kind == "created":
        return ANY
    changes = {"overwrite changes", "delete changes", "overwrite changes-if-path",
               "modify changes"}
    if status in ("untracked", "ignored"):
        if change.kind == "attributes":
            return ANY
        # A stash keeps untracked files.
        return {"delete untracked", "delete ignored"} | ({"modify refs"} if run_keeps(change)
                                                         else set())
    if status == "clean" or change.kind == "attributes":
        return ANY
    return changes | {"modify refs", "overwrite refs"} if run_keeps(change) else changes


def run_keeps(change):
    """Whether an object of git still has what the file held (see `Run.mark_kept`)."""
    return getattr(change, "kept", False)
