"""Processes of the names and numbers that a row's claims have, and what becomes of them."""

import os
import pwd
import re
import resource
import shutil
import signal
import time

FOLDER = "/tmp/oracle-processes"
MOST = 3000  # the highest number that is made


class Server:
    """Processes that only wait."""

    name = "processes"

    def __init__(self, spec):
        self.wanted = spec["processes"]
        owner = re.search(r"-u (\w+)", spec["words"][-1])
        users = {user.pw_name: user.pw_uid for user in pwd.getpwall()}
        self.owner = users.get(owner.group(1), 0) if owner else 0
        self.found = {}

    def start(self):
        """Begins one for each name; a number is reached by beginning others before it."""
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.makedirs(FOLDER, exist_ok=True)
        for name in [name for name in self.wanted if not name.isdigit()]:
            self.found[name] = begin(name, self.owner)
        for number in sorted(int(name) for name in self.wanted if name.isdigit()):
            if 1 < number <= MOST and self._reach(number):
                self.found[str(number)] = number

    def _reach(self, number):
        while True:
            pid = os.fork()
            if not pid:
                if os.getpid() == number:
                    os.setsid()
                    begin("child", 0)
                    os.execv("/bin/sleep", ["sleep", "600"])
                os._exit(0)
            if pid == number:
                wait(pid, "sleep")
                return True
            os.waitpid(pid, 0)
            if pid > number:
                return False

    def prepare(self):
        """Nothing: they wait."""

    def state(self):
        """A line for each one: whether it is there, how it runs, its limits and its children."""
        time.sleep(0.1)
        return [f"process|{name}|{look(pid)}" for name, pid in sorted(self.found.items())]

    def answers(self):
        """They need not."""
        return True

    def stop(self):
        """Ends what is left."""
        for pid in self.found.values():
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                pass


def begin(name, owner):
    """Begins a process that has a name and an owner."""
    pid = os.fork()
    if pid:
        wait(pid, name)
        return pid
    os.setsid()
    path = os.path.join(FOLDER, name.lstrip("^").split(" ")[0].replace("/", ""))
    if not os.path.exists(path):  # one that runs can't be written to
        shutil.copy("/bin/sleep", path)
    os.setuid(owner)
    os.execv(path, [name, "600"])
    return 0


def wait(pid, name):
    """Waits until a process is what it is to be."""
    for _ in range(500):
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            if file.read().split(b"\0")[0] == name.encode():
                return
        time.sleep(0.02)
    raise RuntimeError(f"the process {name} doesn't start")


def look(pid):
    """What can be seen of a process."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            words = file.read().rpartition(")")[2].split()
        if words[0] in "ZX":
            return "gone"
        with open(f"/proc/{pid}/task/{pid}/children", encoding="utf-8") as file:
            children = [child for child in file.read().split() if look(child) != "gone"]
    except OSError:
        return "gone"
    return f"there {words[16]} {words[38]} {len(children)} {limits(int(pid))}"


def limits(pid):
    """On what processors it runs, and its limits as far as they may be seen."""
    try:
        return [sorted(os.sched_getaffinity(pid)),
                [resource.prlimit(pid, which) for which in range(16)]]
    except OSError:
        return []
