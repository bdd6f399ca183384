"""Whether what changed was predicted, and whether what was predicted changed."""

import fnmatch
import os
import re

import accounts
import gitcover
import services
import world as worlds

# What an action may turn out to be.
ALLOWED = {
    "created": {"create", "overwrite", "modify"},
    "deleted": {"delete"},
    "content": {"overwrite", "modify", "delete"},
    "attributes": {"modify", "overwrite", "grant", "create", "delete"},
}
# What tools leave behind for themselves; only new things count as such.
TRACES = re.compile(
    r"(^home/(\.|go(/|$))|(^|/)(__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox)(/|$)"
    r"|\.pyc$|(^|/)\.[^/]*\.sw[a-p]$)"
)

# Files that a claim names by what they are.
SORTS = {"objects": ["*.o", "*.s"], "an archive of objects": ["*.a"],
         "the results of the build": ["*.class"], "the archive": ["a.zip"],
         "generated files": ["migrations/versions/*", "manage.py", "app", "app/*"],
         "configuration files": ["*.tf", "modules/*.tf"]}
# Where some tools keep what claims call settings, secrets or the like; folders of the world.
STATE = ["projects/here/terraform.tfstate", "projects/here/terraform.tfstate.d",
         "projects/here/infra/terraform.tfstate", "projects/here/old.tfstate"]
KEPT = {
    "terraform": {"stack": STATE, "state": STATE, "setting": ["projects/here/.terraform"]},
    "alembic": {"database": ["projects/here/app.db"], "migration": ["projects/here/app.db"]},
    "redis-server": {"service": ["projects/here/dump.rdb"]},
    "keytool": {"secret": ["projects/here/a.jks"]},
    "crontab": {"setting": ["spool"]}, "bundle": {"setting": ["projects/here/.bundle"]},
    "composer": {"setting": ["projects/here/composer.json"], "package": ["home/.cache"]},
    "gpg": {"secret": ["home/.gnupg"]}, "go": {"setting": ["home/.config/go"]},
    "npm": {"setting": ["home/.npmrc"], "package": ["home/.npm"]},
    "pip": {"setting": ["home/.config/pip"], "package": ["home/.cache"]},
    "poetry": {"setting": ["home/.config/pypoetry"]},
    "trash-empty": {"directory": ["home/.local/share/Trash"]},
    "ssh-keygen": {"setting": ["home/.ssh"], "secret": ["home/.ssh"]},
    "gcloud": {"setting": ["home/.config/gcloud/configurations", "home/.kube"]},
    "aws": {"setting": ["home/.aws", "home/.kube"]},
}


class Place:
    """A path that a claim or an effect names, absolute."""

    def __init__(self, path, action, is_tree, claim=None):
        self.path = path
        self.action = action
        self.is_tree = is_tree
        self.claim = claim

    def holds(self, change):
        """Whether the change is one of those that it names."""
        if self.action not in ALLOWED[change.kind]:
            # What is to be replaced may end as nothing.
            return self.action == "overwrite" and change.kind == "deleted" and (
                change.path == self.path)
        if self._names(change.path):
            return True
        # Folders on the way to something new, and the backup beside something placed.
        if change.kind == "created":
            above = change.after.kind == "folder" and self.path.startswith(change.path + "/")
            return above or change.path.startswith(self.path) and "/" not in change.path[
                len(self.path):]
        return False

    def _names(self, path):
        if path == self.path or self.is_tree and path.startswith(self.path.rstrip("/") + "/"):
            return True
        return bool(re.search(r"[*?\[]", self.path)) and matches(path, self.path, self.is_tree)


def matches(path, pattern, is_tree):
    """Whether a path matches a pattern, or lies below something that does."""
    depth = pattern.count("/")
    head = "/".join(path.split("/")[: depth + 1])
    return head.count("/") == depth and fnmatch.fnmatch(head, pattern) and (
        is_tree or head == path)


def places(row, world, values, before):
    """The paths that a row's claims name."""
    found = []
    for claim in row.claims:
        if claim.is_path and claim.changes:
            for name in claim.paths:
                found += of_claim(claim, name, world, values, before)
        elif claim.changes and claim.rest.startswith("package "):
            found += of_packages(world, claim.action, claim)
            found += of_kept(world, claim)
        elif claim.changes and claim.rest.split(" ")[0] in KEPT.get(row.table, {}):
            found += of_kept(world, claim)
        elif claim.changes and claim.rest.startswith("file "):
            name = claim.rest.removeprefix("file ")
            for path in SORTS.get(name, [name]):
                found.append(Place(world.place(path), claim.action, False, claim))
        elif claim.git and claim.changes and claim.git.startswith("changes"):
            found += [Place(world.place(name), claim.action, True, claim) for name in claim.paths]
    return found


def of_kept(world, claim):
    """What a tool keeps in a place of its own."""
    names = KEPT.get(claim.row.table, {}).get(claim.rest.split(" ")[0], [])
    return [Place(os.path.join(world.folder, name), sort, True, claim)
            for name in names for sort in ("modify", "delete")]


def of_packages(world, action, claim):
    """What a package manager keeps in a project."""
    if action not in ("create", "modify", "delete", "overwrite"):
        return []
    names = ["node_modules", "package-lock.json", "package.json", "yarn.lock", "Gemfile.lock",
             ".bundle", "vendor", "go.mod", "go.sum", "poetry.lock", "composer.lock"]
    return [Place(world.place(name), sort, True, claim)
            for name in names for sort in ("modify", "delete")]


def of_claim(claim, name, world, values, before):
    """The paths that one word of a claim names."""
    is_tree = name.endswith("/**")
    name = worlds.expand(name[:-3] if is_tree else name, values)
    path = world.place(name, claim.folder)
    if claim.row.table == "mktemp":
        # It fills in the capitals at the end, and may do so in a folder of another option.
        folder, last = os.path.split(re.sub(r"X{3,}", lambda found: "?" * len(found.group()), path))
        return [Place(os.path.join(folder, place, last), claim.action, True, claim)
                for place in ("", "dir")]
    found = [Place(path, claim.action, is_tree or claim.action == "create", claim)]
    if claim.action == "delete" and path in before and before[path].kind == "folder":
        # A folder that goes takes what is in it along.
        found[0].is_tree = True
    real = os.path.realpath(path)
    if real != path:
        found.append(Place(real, claim.action, is_tree, claim))
    for source in claim.sources:
        tree = source.endswith("/**")
        source = worlds.expand(source[:-3] if tree else source, values)
        if tree:
            found[0].is_tree = True
        last = os.path.basename(source.rstrip("/"))
        inside = os.path.join(path, last)
        if re.search(r"[*?\[]", source) or last in ("", ".", ".."):
            found.append(Place(os.path.join(path, "*"), claim.action, tree, claim))
        else:
            # A folder that is moved or linked arrives whole.
            found.append(Place(inside, claim.action, True, claim))
    return found


def of_effects(judgement, world, row):
    """The paths that a judgement names; none if anything may happen."""
    found = []
    for effect in judgement.get("effects", []):
        action, kind = effect["action"], effect["resource"]["kind"]
        name = effect["resource"]["name"]
        if action in ("unknown", "execute") or "…" in name:
            return None
        if kind in ("file", "path", "link", "directory", "device"):
            for path in SORTS.get(name, [name.rstrip("/") or "/"]):
                found.append(Place(world.place(path), action, kind != "file"))
        elif kind == "package":
            found += of_packages(world, action, None)
        for path in KEPT.get(row.table, {}).get(kind, []):
            if action != "read":
                found += [Place(os.path.join(world.folder, path), sort, True)
                          for sort in ("modify", "delete")]
    return found


def is_trace(change, world):
    """Whether a tool has only left something for itself."""
    short = os.path.relpath(change.path, world.folder)
    if short.startswith("tmp/"):
        return True
    return change.kind == "created" and bool(TRACES.search(short))


def missed(changes, named, kept, world):
    """The changes that nothing names; marks the claims that were seen."""
    found = []
    for change in changes:
        held = [place for place in named if place.holds(change)]
        # What was there is kept under another name: a backup.
        if not held and change.kind == "content" and change.before.digest in kept:
            held = [place for place in named if place.path == change.path]
        for place in held:
            if place.claim:
                place.claim.seen = True
        if not held and not is_trace(change, world) and not is_folder_time(change):
            found.append(change)
    return found


def is_folder_time(change):
    """Whether only a folder's attributes differ in what a change below explains."""
    return change.kind == "attributes" and change.before.kind == "folder" and (
        change.before.mode, change.before.owner) == (change.after.mode, change.after.owner)


def judge(row, world, values, run):
    """What was missed in one run: by the row's claims, and by the judgement."""
    changes = run.changes
    kept = {change.after.digest for change in changes if change.kind == "created"}
    problems = []
    rest = changes
    if run.git:
        rest = [change for change in changes if "/.git/" not in change.path
                and not change.path.startswith(world.folder + "/remote.git/")
                and not change.path.endswith("/.git")]
        problems += gitcover.missed(row, run, world)
        rest = gitcover.without_files(row, rest, run, world)
    if run.accounts:
        rest = [change for change in rest if not change.path.startswith(world.folder + "/etc/")]
        problems += accounts.judge(row, values, run)
    anything = any(claim.runs for claim in row.claims)
    lost = missed(rest, places(row, world, values, run.before), kept, world)
    if lost and not anything:
        problems += [f"the row doesn't say: {show(change, world)}" for change in lost[:4]]
    effects = of_effects(run.judgement, world, row)
    if effects is not None and not run.git:
        # What is only new need not be named one by one.
        rest = [change for change in rest if change.kind != "created"]
        for change in missed(rest, effects, kept, world)[:4]:
            problems.append(f"the judgement doesn't say: {show(change, world)}")
    if run.seen:
        problems += services.judge(row, run)
    return problems


def show(change, world):
    """A change in words."""
    what = change.kind
    if what == "attributes":
        what = "attributes of"
        if change.before.mode != change.after.mode:
            what = f"mode {change.before.mode:o} to {change.after.mode:o} of"
        elif change.before.owner != change.after.owner:
            what = "owner of"
        elif change.before.time != change.after.time:
            what = "time of"
    return f"{what} {os.path.relpath(change.path, world.here)}"
