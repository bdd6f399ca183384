"""Servers that a row starts inside the sandbox: what listens there while it runs."""

import time

LISTENS = "0A"  # the state of a socket, as the kernel's table has it


class Server:
    """What the kernel says of listening sockets."""

    name = "listening"

    def __init__(self, _):
        self.seen = set()
        self.since = None
        self.has_begun = False

    def start(self):
        """Nothing: the row starts it."""

    def prepare(self):
        """Nothing either."""

    def look(self):
        """Takes note of what listens now; whether that has been seen for long enough."""
        for path in ["/proc/net/tcp", "/proc/net/tcp6"]:
            with open(path, encoding="ascii") as file:
                rows = [line.split() for line in file.readlines()[1:]]
            self.seen |= {int(row[1].rpartition(":")[2], 16) for row in rows if row[3] == LISTENS}
        if self.seen and self.since is None:
            self.since = time.monotonic()
        return self.since is not None and time.monotonic() - self.since > 1

    def state(self):
        """A line for each port that was seen; a server in the background may need a moment."""
        for _ in range(20 if self.has_begun and not self.seen else 1):
            time.sleep(0.05)
            self.look()
        self.has_begun = True
        return [f"service|a server on port {port}" for port in sorted(self.seen)]

    def answers(self):
        """It need not any more."""
        return True

    def stop(self):
        """Nothing: it ends with the sandbox."""
