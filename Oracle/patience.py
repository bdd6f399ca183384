"""How long a command may take: what counts is the time that it works or waits, not the load."""

import os
import time

SAMPLE = 0.5  # seconds between two looks
LONGEST = 90  # seconds that nothing outlasts
TICKS = os.sysconf("SC_CLK_TCK")


class Patience:
    """Watches a process and those that it began.

    It ends after `seconds` if they have worked that long, or have mostly waited. On a busy machine
    they get neither, and more time is given.
    """

    def __init__(self, pid, seconds):
        self.pid, self.seconds = pid, seconds
        self.begin = time.monotonic()
        self.idle = self.worked = 0.0
        self.before = {}

    def is_over(self):
        """Looks once; whether the command has had its time."""
        now = look(self.pid)
        worked = sum(max(0, ticks - self.before.get(pid, (0, ""))[0])
                     for pid, (ticks, _) in now.items()) / TICKS
        self.before = now
        self.worked += worked
        if worked <= 0.02 and not any(state in "RD" for _, state in now.values()):
            self.idle += SAMPLE
        passed = time.monotonic() - self.begin
        if passed < self.seconds:
            return False
        return (self.idle >= self.seconds / 2 or self.worked >= self.seconds
                or passed >= LONGEST + self.seconds)


def look(top):
    """The processor time, in ticks, and the state of a process and of all below it."""
    found, below = {}, {}
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                words = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        found[int(name)] = (int(words[11]) + int(words[12]), words[0])
        below.setdefault(int(words[1]), []).append(int(name))
    mine, open_ones = {}, [top]
    while open_ones:
        pid = open_ones.pop()
        if pid in found and pid not in mine:
            mine[pid] = found[pid]
            open_ones += below.get(pid, [])
    return mine
