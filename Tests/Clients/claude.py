#!/usr/bin/env python3
"""Runs the real Claude Code client against a scripted model, and says which calls really ran.

    claude.py --hook PROGRAM --arg A ... --mode bypassPermissions --script scenarios/basic.json

The client runs headless in a throwaway project with a throwaway home, an environment built from
nothing, and a model server on loopback (`model.py`). A call counts as run by what is on disk
afterwards, never by what the client says. The report is JSON on standard output.

Exit status: 0 every call went as the scenario expects, 1 one did not, 2 bad usage, 77 skipped
because the client can't be had (the reason is in the report and on standard error).

A scenario is JSON:

    {"about": "what it shows",
     "allow": ["Bash", "Write"],           # permission rules, so that only the gate can hold a call
     "files": {"precious/a.txt": "text"},  # made in the project first
     "calls": [{"tool": "Bash", "input": {"command": "rm -rf precious"},
                "gone": "precious", "expect": "held"}]}

`prompt` is what the person types, and `told` holds texts that the model must have been told.
`gone`, `made` or `changed` names the path that proves the call; `expect` is `held`, `clean` or
`any`. A list in place of a call is one reply with several calls. `subagent` holds the calls of a
subagent, whose prompt must hold the word SUBAGENT; `mcp` holds servers, `user` and `project` hold
settings. {project}, {home} and {run} are replaced in every text of scenario, settings and
arguments; {here} is the folder of this file.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import model
import program

HERE = os.path.dirname(os.path.abspath(__file__))
EVENTS = "PreToolUse,PostToolUse,PostToolUseFailure"
SKIPPED = 77


def fill(value, words):
    """The value with every {word} in its texts replaced."""
    if isinstance(value, str):
        for word, text in words.items():
            value = value.replace("{%s}" % word, text)
        return value
    if isinstance(value, list):
        return [fill(element, words) for element in value]
    if isinstance(value, dict):
        return {fill(key, words): fill(element, words) for key, element in value.items()}
    return value


class Session:
    """One run of the client in folders of its own."""

    def __init__(self, options):
        self.options = options
        self.run = tempfile.mkdtemp(prefix="stoplog-client-")
        self.project = os.path.join(self.run, "project")
        self.home = os.path.join(self.run, "home")
        for folder in (self.project, self.home + "/.claude", self.run + "/tmp"):
            os.makedirs(folder)
        self.words = {"project": self.project, "home": self.home, "run": self.run, "here": HERE}
        with open(options.script) as file:
            self.scenario = fill(json.load(file), self.words)
        self.calls = {}
        self.replies = {
            "main": self.replies_of(self.scenario["calls"], "m"),
            "subagent": self.replies_of(self.scenario.get("subagent", []), "s"),
        }
        for path, text in self.scenario.get("files", {}).items():
            path = os.path.join(self.project, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w") as file:
                file.write(text)
        self.before = {name: self.content(call.get("changed")) for name, call in self.calls.items()}

    def replies_of(self, calls, word):
        return [self.reply("%s%02d" % (word, n), each) for n, each in enumerate(calls)]

    def reply(self, place, calls):
        calls = calls if isinstance(calls, list) else [calls]
        for part, call in enumerate(calls):
            proofs = [key for key in ("gone", "made", "changed") if key in call]
            if call["expect"] not in ("held", "clean", "any"):
                raise ValueError("'expect' must be held, clean or any: %r" % call["expect"])
            if call["expect"] != "any" and len(proofs) != 1:
                raise ValueError("a call needs one of gone, made, changed: %r" % call)
            call["id"] = "toolu_%s_%d" % (place, part)
            self.calls[call["id"]] = call
        return calls

    def content(self, path):
        """The bytes of a file of the project; None if there is none."""
        try:
            with open(os.path.join(self.project, path or ""), "rb") as file:
                return file.read()
        except OSError:
            return None

    def ran(self, name):
        """Whether the disk shows that a call ran; None if the call names no proof."""
        call = self.calls.get(name, {})
        if "gone" in call:
            return not os.path.lexists(os.path.join(self.project, call["gone"]))
        if "made" in call:
            return os.path.lexists(os.path.join(self.project, call["made"]))
        if "changed" in call:
            return self.content(call["changed"]) != self.before[name]
        return None

    def settings(self):
        """What the settings file holds: the given one, or one with our hook."""
        options = self.options
        settings = {}
        if options.settings:
            with open(options.settings) as file:
                settings = fill(json.load(file), self.words)
        elif options.hook:
            entry = {"type": "command", "command": fill(options.hook, self.words)}
            entry["args"] = fill(options.arg, self.words)
            if options.shell:
                entry["command"] = " ".join([entry["command"], *entry.pop("args")])
            if options.timeout:
                entry["timeout"] = options.timeout
            if options.on_failure != "none":
                entry["onFailure"] = options.on_failure
            group = [{"matcher": "*", "hooks": [entry]}]
            settings["hooks"] = {event: group for event in options.events.split(",")}
        return settings

    def write_settings(self):
        path = {
            "user": self.home + "/.claude/settings.json",
            "project": self.project + "/.claude/settings.json",
            "local": self.project + "/.claude/settings.local.json",
            "managed": "/etc/claude-code/managed-settings.d/50-stoplog.json",
        }[self.options.level]
        self.put(path, self.settings())
        for level, file in (("user", self.home + "/.claude/settings.json"),
                            ("project", self.project + "/.claude/settings.json")):
            extra = fill(self.scenario.get(level, {}), self.words)
            if level == "user" and "allow" in self.scenario:
                extra.setdefault("permissions", {})["allow"] = self.scenario["allow"]
            self.put(file, extra)
        if "mcp" in self.scenario:
            self.put(self.run + "/mcp.json", {"mcpServers": self.scenario["mcp"]})

    def put(self, path, values):
        """Adds values to a settings file."""
        if not values:
            return
        os.makedirs(os.path.dirname(path), exist_ok=True)
        old = {}
        if os.path.exists(path):
            with open(path) as file:
                old = json.load(file)
        with open(path, "w") as file:
            json.dump({**old, **values}, file, indent=2)

    def environment(self, address):
        values = {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": self.home, "TMPDIR": self.run + "/tmp",
            "LANG": "C.UTF-8", "SHELL": "/bin/bash", "IS_SANDBOX": "1",
            "ANTHROPIC_BASE_URL": address, "ANTHROPIC_API_KEY": "none",
            "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1", "DISABLE_AUTOUPDATER": "1",
        }
        return {**values, **dict(fill(pair, self.words).split("=", 1) for pair in self.options.env)}

    def play(self, client):
        """Runs the client to its end and returns the report."""
        self.write_settings()
        scripted = model.ScriptedModel(self.replies, self.ran)
        command = [client, "-p", self.scenario.get("prompt", "do the work"), "--output-format",
                   "json", "--permission-mode", self.options.mode]
        if "mcp" in self.scenario:
            command += ["--mcp-config", self.run + "/mcp.json"]
        started = time.monotonic()
        child = subprocess.Popen(
            command, cwd=self.project, env=self.environment(scripted.address),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True)
        try:
            output, errors = child.communicate(timeout=self.options.limit)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            output, errors = child.communicate()
            errors += "\nended after %s seconds" % self.options.limit
        seconds = time.monotonic() - started
        time.sleep(self.options.settle)
        scripted.close()
        return self.report(scripted, child.returncode, seconds, (output, errors))

    def report(self, scripted, status, seconds, printed):
        rows = [self.row(name, scripted.results.get(name)) for name in self.calls]
        wrong = [row["id"] for row in rows if row["wrong"]]
        wrong += ["not told: " + text for text in self.scenario.get("told", [])
                  if text not in scripted.heard]
        report = {"scenario": os.path.basename(self.options.script), "mode": self.options.mode,
                  "level": self.options.level, "seconds": round(seconds, 1), "status": status,
                  "wrong": wrong, "calls": rows, "tools": sorted(scripted.tools)}
        if status or wrong:
            report["printed"] = [text[-2000:] for text in printed]
        if self.options.keep:
            report["folder"] = self.run
        return report

    def row(self, name, result):
        call = self.calls[name]
        ran = self.ran(name)
        wrong = call["expect"] == "held" and ran or call["expect"] == "clean" and not ran
        # A call that the model never heard of again proves nothing, whichever way it went.
        lost = call["expect"] != "any" and result is None
        return {"id": name, "tool": call["tool"], "input": call["input"], "expect": call["expect"],
                "ran": ran, "ranWhenAnswered": result and result["seen"],
                "error": result and result["error"], "text": result and result["text"],
                "wrong": bool(wrong or lost)}


def private_etc():
    """Moves this process into namespaces where /etc may be written and nobody else sees it."""
    if os.environ.get("STOPLOG_PRIVATE_ETC") == "1":
        layer = tempfile.mkdtemp(prefix="stoplog-etc-")
        try:
            subprocess.run(["mount", "-t", "tmpfs", "none", layer], check=True)
            os.makedirs(layer + "/upper")
            os.makedirs(layer + "/work")
            where = "lowerdir=/etc,upperdir={0}/upper,workdir={0}/work".format(layer)
            subprocess.run(["mount", "-t", "overlay", "none", "-o", where, "/etc"], check=True)
            # The overlay holds on to its layer; the folder in /tmp need not stay.
            subprocess.run(["umount", "--lazy", layer], check=True)
            os.rmdir(layer)
        except subprocess.CalledProcessError as error:
            raise program.Unavailable("no private /etc: %s" % error)
        return
    if os.geteuid() != 0 or not shutil.which("unshare"):
        raise program.Unavailable("the managed level is tried only by root, with unshare(1)")
    os.environ["STOPLOG_PRIVATE_ETC"] = "1"
    os.execvp("unshare", ["unshare", "--mount", sys.executable, *sys.argv])


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--script", required=True, help="the scenario, a JSON file")
    parser.add_argument("--mode", default="bypassPermissions", help="the client's permission mode")
    parser.add_argument("--hook", help="the hook's program; without it there is no hook")
    parser.add_argument("--arg", action="append", default=[], help="an argument of the hook")
    parser.add_argument("--shell", action="store_true", help="register one line for a shell")
    parser.add_argument("--timeout", type=int, default=60, help="the hook's, seconds; 0 for none")
    parser.add_argument("--on-failure", default="block", help="the hook's onFailure, or none")
    parser.add_argument("--events", default=EVENTS, help="the events that the hook is for")
    parser.add_argument("--settings", help="a settings file to use in place of --hook")
    parser.add_argument("--level", default="user", help="user, project, local or managed")
    parser.add_argument("--env", action="append", default=[], help="NAME=VALUE for the client")
    parser.add_argument("--limit", type=float, default=180, help="seconds the client may take")
    parser.add_argument("--settle", type=float, default=0.2, help="seconds to wait afterwards")
    parser.add_argument("--keep", action="store_true", help="keep the folders, and name them")
    return parser.parse_args()


def main():
    options = arguments()
    try:
        client = program.claude_program()
        if options.level == "managed":
            private_etc()
    except program.Unavailable as why:
        print("skipped: %s" % why, file=sys.stderr)
        print(json.dumps({"skipped": str(why)}))
        return SKIPPED
    try:
        session = Session(options)
    except (OSError, ValueError, KeyError, TypeError) as error:
        print("cannot read '%s': %s" % (options.script, error), file=sys.stderr)
        return 2
    try:
        report = session.play(client)
    finally:
        if not options.keep:
            shutil.rmtree(session.run, ignore_errors=True)
    print(json.dumps(report, indent=2))
    return 1 if report["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
