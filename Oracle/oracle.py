"""Runs the catalogue's tables: what happens in a scratch world against what is claimed.

usage: oracle.py --package DIR --program STOPLOG [--only TOOL,…] [--row TEXT]
                 [--out FILE] [--all]
Exit status: 0 if nothing disagrees without an explanation, 1 otherwise, 2 if no row can be
confined.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import accounts
import archives
import contents
import cover
import repository
import rows as tables
import sandbox as sandboxes
import services as servers
import snapshot
import world as worlds

PATH = "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin:/usr/games"
VARIANTS = ["there", "absent", "other"]
GIT_VARIANTS = ["git", "git-clean", "git-merging"]
# What has to be there before a row's command, and what it runs under.
BEFORE = {"tmux": "tmux new-session -d -s a; ", "ssh-add": "ssh-add -q key 2>/dev/null; "}
AROUND = {"ssh-add": ["ssh-agent"]}
REJECTED = re.compile(
    r"(unrecogni[sz]ed|unknown|invalid|illegal|unexpected|unsupported|bad|no such|wrong|undefined)"
    r"[ -](long |short |command[ -]line )?(option|flag|argument|switch|predicate|parameter|operand)"
    r"|option .{0,40}(unknown|not recogni|is ambiguous|requires|doesn't allow)|^usage:"
    r"|(unknown|invalid|no such|bad) (sub)?command|is not a (git|valid) ",
    re.I | re.M,
)
# A tool asks for words that the row leaves out.
WANTS_MORE = re.compile(
    r"missing|too few|not enough|requires|must (be )?(specif|give)|no .{0,30}(specified|given)"
    r"|expected|need|usage:", re.I)
MISSING = re.compile(r"missing (\w+ )?operand|missing argument|too few arg|no input file", re.I)
UNREACHED = re.compile(
    r"(could not|couldn't|can't|cannot|failed to|unable to) (resolve|connect|reach"
    r"|find a host|translate)"
    r"|network is unreachable|name resolution|connection refused|no route to host|getaddrinfo"
    r"|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|not been booted with systemd|dial (tcp|unix)|no such host"
    r"|connect to the docker|connect to bus|connection to server|credentials|not logged|log in"
    r"|name or service not known|temporary failure|max retries|newconnectionerror|login|token"
    r"|connecting to|connection broken|can't connect|internet", re.I,
)


class Run:
    """What one variant of one row did."""

    def __init__(self):
        self.changes, self.before, self.judgement = [], {}, {}
        self.outcome = None
        self.git = self.server = self.accounts = None
        self.objects = (set(), set())
        self.seen = None
        self.status = {}


class Worker:
    """Runs rows one after the other, in one world."""

    def __init__(self, options, services, folder):
        self.options, self.services, self.folder = options, services, folder
        self.sandbox = sandbox = services.sandbox
        self.world = worlds.World(os.path.join(folder, "world"), sandbox)
        self.ready = {}
        self.gate = subprocess.Popen(
            [options.program, "check", "--batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env={"PATH": "/usr/bin:/bin", "HOME": self.world.home, "TMPDIR": self.world.tmp},
            cwd=folder,
        )

    def environment(self, values=None):
        """The variables of a row."""
        fixed = {
            "PATH": PATH,
            "HOME": self.world.home, "TMPDIR": self.world.tmp, "LC_ALL": "C.UTF-8",
            "TERM": "dumb", "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true", "EDITOR": "true",
            "VISUAL": "true", "PAGER": "cat", "GIT_TERMINAL_PROMPT": "0", "USER": "root",
            "NO_UPDATE_NOTIFIER": "1", "FILTER_BRANCH_SQUELCH_WARNING": "1",
            "DO_NOT_TRACK": "1", "BROWSER": "true", "GH_TOKEN": "x", "GH_REPO": "o/r",
            "PIP_RETRIES": "0",
        }
        return {**fixed, **(values or {})}

    def lay(self, sort):
        """Puts the world of a sort in place, made once."""
        self.world.clear()
        kept = os.path.join(self.folder, sort)
        if sort not in self.ready:
            if sort.startswith("git"):
                made = repository.make(self.world, self.environment(), sort)
                if made.status:
                    raise RuntimeError(f"cannot make the repository: {made.errors}")
                self.ready[sort] = self.objects()
            else:
                self.world.make_plain()
                self.world.age()
                self.sandbox.give(self.world.folder)
                self.ready[sort] = set()
            shutil.copytree(self.world.folder, kept, symlinks=True)
        else:
            shutil.copytree(kept, self.world.folder, symlinks=True)
            self.sandbox.give(self.world.folder)

    def objects(self):
        """The names of all objects of the repository."""
        found = self.sandbox.run(self.world.folder, self.world.here, self.environment(),
                                 ["bash", "-c", repository.OBJECTS])
        return set(found.output.split())

    def judge(self, command, values):
        """What the program says of the command before it runs."""
        environment = {"HOME": self.world.home, **values}
        line = {"id": "1", "command": command, "cwd": self.world.here, "env": environment}
        self.gate.stdin.write(json.dumps(line).encode() + b"\n")
        self.gate.stdin.flush()
        return json.loads(self.gate.stdout.readline())

    def run(self, row, variant):
        """Runs a row once."""
        sort = variant if row.table == "git" else "plain"
        is_git = row.table == "git"
        self.lay(sort)
        values = tables.variables(row.command)
        if not is_git:
            worlds.fit(self.world, row, values, variant)
            self.world.add_devices(row.command, row.table)
            if self.services.fits(row):
                self.services.place_files(row, self.world)
            if accounts.fits(row):
                accounts.make(self.world, row, values, variant)
            self.world.age()
            self.sandbox.give(self.world.folder)
            self.world.own(row)
        run, line = Run(), tables.shell(row.command)
        if row.table == "time":
            line = "command " + line  # shells have a `time` of their own
        line, plain = BEFORE.get(row.table, "") + line, line
        if is_git:
            run.status = self.statuses()
        run.judgement = self.judge(plain, values)
        run.before = snapshot.take(self.world.folder)
        gits = [os.path.join(self.world.here, ".git"),
                os.path.join(self.world.folder, "remote.git")]
        old = [snapshot.Repository(path) for path in gits] if is_git else []
        words = [*AROUND.get(row.table, []), "bash", "-c", line]
        given = archives.tar("w") if row.table == "tar" else contents.given(row.table)
        if accounts.fits(row):
            old_accounts = accounts.read(self.world)
            run.outcome = self.sandbox.run(
                self.world.folder, self.world.here, self.environment(values), words,
                accounts.given(row), extra=accounts.extra(self.world))
            run.accounts = (old_accounts, accounts.read(self.world))
        elif self.services.fits(row):
            place = (self.world.folder, self.world.here)
            run.outcome, run.seen = self.services.run(
                row, variant, place, self.environment(values), words, given)
        else:
            run.outcome = self.sandbox.run(
                self.world.folder, self.world.here, self.environment(values), words, given,
                extra=worlds.spool(self.world, row))
        after = snapshot.take(self.world.folder)
        run.changes = snapshot.compare(run.before, after)
        if is_git:
            new = [snapshot.Repository(path) for path in gits]
            run.git, run.server = (old[0], new[0]), (old[1], new[1])
            run.objects = (self.ready[sort], self.objects())
            self.mark_kept(run)
        return run

    def statuses(self):
        """What git says of each file that isn't as in the last commit; refreshes the index."""
        found = self.sandbox.run(
            self.world.folder, self.world.here, self.environment(),
            ["git", "status", "--porcelain", "-uall", "--ignored"])
        names = {"?": "untracked", "!": "ignored"}
        lines = [line for line in found.output.split("\n") if line]
        return {line[3:]: names.get(line[0], "changed") for line in lines}

    def mark_kept(self, run):
        """Marks the changed files of which git still has the old content."""
        for change in run.changes:
            if change.before:
                change.kept = change.before.blob in run.objects[1]

    def check(self, row):
        """Runs a row in every variant; returns its verdict and why."""
        if not installed(row.program):
            return "absent", f"'{row.program}' isn't installed"
        for claim in row.claims:
            claim.seen = False
        problems, runs = [], []
        values = tables.variables(row.command)
        for variant in variants(row):
            if is_settled(row, runs):
                break
            run = self.run(row, variant)
            runs.append(run)
            for problem in cover.judge(row, self.world, values, run):
                problems.append(f"{problem} ({variant})")
        return settle(row, runs, problems)


def installed(program):
    """Whether a program can be found in the sandbox."""
    path = shutil.which(program, path=PATH)
    return path is not None and sandboxes.is_visible(path)


def variants(row):
    """The worlds in which a row runs: more than one if it matters what is there before."""
    if row.table == "git":
        return GIT_VARIANTS
    matters = any(claim.changes or claim.runs for claim in row.claims)
    return VARIANTS if matters else VARIANTS[:1]


def is_settled(row, runs):
    """Whether a row has shown all that it claims, and other worlds can add nothing."""
    if runs and runs[-1].outcome.status and UNREACHED.search(runs[-1].outcome.errors):
        return True  # what it can't reach, it can't reach there either
    if not runs or runs[-1].outcome.status != 0 or any(claim.sources for claim in row.claims):
        return False
    return all(claim.seen for claim in row.claims if claim.can_be_seen or (
        claim.changes and accounts.fits(row)))


def is_incomplete(row, text):
    """Whether the tool only asks for words that the row leaves out, or shows its help."""
    words = row.command.split(" ")
    if len(words) == 1 and WANTS_MORE.search(text) or MISSING.search(text):
        return True
    return bool({"--help", "--version", "-h", "help"} & set(words))


def complaint(run):
    """The last thing that a tool printed on its standard error."""
    lines = [line for line in run.outcome.errors.strip().split("\n") if line.strip()]
    return lines[0][:120] if lines else ""


def settle(row, runs, problems):
    """The verdict on a row, by what its runs showed."""
    # What the system says of a call isn't about the words.
    errors = [re.sub(r": Invalid argument$", "", run.outcome.errors + run.outcome.output[:2000],
                     flags=re.M) for run in runs]
    failed = all(run.outcome.status not in (0, None) and not run.outcome.timed_out for run in runs)
    if problems:
        return "missed", "; ".join(dict.fromkeys(problems))
    if any(claim.action == "unknown" for claim in row.claims):
        return "confirmed", "" if failed else "accepted, though not described"
    unseen = [claim.text for claim in row.claims if not claim.seen and (
        claim.can_be_seen or claim.changes and accounts.fits(row))]
    others = [claim for claim in row.claims
              if not claim.can_be_seen and not claim.runs and not claim.is_path
              and not (claim.changes and claim.seen)
              and not (claim.changes and accounts.fits(row))]
    served = [run for run in runs if run.seen]
    if served:
        unseen += [claim.text for claim in others
                   if claim.action in servers.CHANGES and not claim.seen]
        # What only reads is confirmed where the tool did its work on a server that stayed the same.
        others = [claim for claim in others
                  if claim.action not in servers.CHANGES
                  and all(run.outcome.status for run in served)
                  and not any(other.runs for other in row.claims)]
    else:
        # The rest of the machine is read-only, so a tool that ended well has only looked at it.
        ended = any(run.outcome.status == 0 for run in runs)
        others = [claim for claim in others if claim.action != "read" or not ended]
    rejected = failed and any(REJECTED.search(text) for text in errors)
    said = next((complaint(run) for run in runs if complaint(run)), "")
    if failed and any(UNREACHED.search(text) for text in errors):
        return "unobservable", said
    if unseen:
        return ("refused" if failed else "unseen"), f"{', '.join(unseen)}: {said}"
    if others:
        if rejected:
            return "rejected", said
        return "unobservable", ", ".join(claim.text for claim in others[:2])
    if failed and any(is_incomplete(row, text) for text in errors):
        return "confirmed", ""
    if rejected:
        return "rejected", said
    if failed and said and runs[0].outcome.status > 1:
        return "refused", said
    return "confirmed", ""


class Results:
    """The verdicts of all rows, as they come in."""

    def __init__(self, path):
        self.lock = threading.Lock()
        self.verdicts = {}
        self.path = path

    def add(self, row, verdict, why):
        """Takes one verdict."""
        with self.lock:
            self.verdicts[row.place] = (row, verdict, why)
            if self.path:
                with open(self.path, "a", encoding="utf-8") as file:
                    line = {"row": row.place, "command": row.command, "verdict": verdict,
                            "why": why, "explained": row.why}
                    file.write(json.dumps(line) + "\n")
            if len(self.verdicts) % 250 == 0:
                print(f"{len(self.verdicts)} rows", file=sys.stderr, flush=True)


def work(options, services, folder, queue, results):
    """Takes rows from a queue until it is empty."""
    worker = Worker(options, services, folder)
    while True:
        with results.lock:
            if not queue:
                break
            row = queue.pop(0)
        try:
            verdict, why = worker.check(row)
        except Exception as error:  # one row must not end the others
            verdict, why = "broken", f"{type(error).__name__}: {error}"
        results.add(row, verdict, why)
    worker.gate.stdin.close()
    worker.gate.wait()


def report(rows, results, options):
    """Prints a line for each tool, the disagreements, and the totals; returns the exit status."""
    wrong = {"missed", "unseen", "rejected", "broken"}
    by_table, totals, open_rows = {}, {}, 0
    for row in rows:
        _, verdict, why = results.verdicts[row.place]
        if verdict in wrong | {"refused", "unobservable"} and row.why:
            verdict = "explained"
        counts = by_table.setdefault(row.table, {})
        counts[verdict] = counts.get(verdict, 0) + 1
        totals[verdict] = totals.get(verdict, 0) + 1
        if verdict in wrong:
            open_rows += 1
        said = row.why if verdict == "explained" else why
        if verdict in wrong or (options.all or verdict == "refused") and said:
            print(f"{row.place}: {verdict}: $ {row.command}\n    {said}")
    for table, counts in by_table.items():
        line = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items()))
        print(f"{table:18} {line}")
    there = len(rows) - totals.get("absent", 0)
    seen = totals.get("confirmed", 0)
    print("total              " + ", ".join(f"{c} {v}" for v, c in sorted(totals.items())))
    if there:
        able = there - totals.get("unobservable", 0)
        print(f"{seen} of {there} rows of installed tools confirmed ({100 * seen / there:.1f} %); "
              f"{seen} of {able} of those that can be observed ({100 * seen / max(able, 1):.1f} %)")
    return 1 if open_rows else 0


def main():
    """Reads the options, runs the rows, reports."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--package", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--row", default="")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--out", default="", help="a file to which each verdict is added as JSON")
    parser.add_argument("--jobs", type=int, default=2 * (os.cpu_count() or 1))
    options = parser.parse_args()
    options.program = os.path.abspath(options.program)
    rows = [row for row in tables.read_all(options.package, options.only)
            if options.row in row.command]
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="stoplog-oracle.", dir=place)
    os.chmod(folder, 0o755)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    sandbox, results, begin = sandboxes.Sandbox(), Results(options.out), time.time()
    try:
        probe = os.path.join(folder, "probe")
        os.makedirs(probe)
        sandbox.give(probe)
        why = sandbox.why_not(probe)
        if why:
            print(f"cannot run any row: {why}")
            return 2
        queue, threads = list(rows), []
        services = servers.Services(folder, sandbox)
        for name, why in services.why.items():
            print(f"no {name} for the rows that need it: {why}", file=sys.stderr)
        for index in range(options.jobs):
            place = os.path.join(folder, str(index))
            os.makedirs(place)
            threads.append(threading.Thread(
                target=work, args=(options, services, place, queue, results)))
            threads[-1].start()
        for thread in threads:
            thread.join()
        status = report(rows, results, options)
        print(f"{time.time() - begin:.0f} s")
        return status
    finally:
        sandbox.close()
        subprocess.run(["chmod", "-R", "u+rwx", folder], stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
