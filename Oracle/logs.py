"""The system's log inside the sandbox, and one on another machine: what they are sent."""

import os
import socket


class Server:
    """Two sockets that are read when the row has run."""

    name = "logs"

    def __init__(self, _):
        self.sockets = {}

    def start(self):
        """Begins to listen."""
        for kind, family, place in [("setting", socket.AF_UNIX, "/dev/log"),
                                    ("host", socket.AF_INET, ("0.0.0.0", 514))]:
            if kind not in self.sockets:
                self.sockets[kind] = socket.socket(family, socket.SOCK_DGRAM)
                self.sockets[kind].bind(place)
                self.sockets[kind].setblocking(False)

    def prepare(self):
        """Nothing: nothing was sent yet."""

    def state(self):
        """A line for each message."""
        lines = []
        for kind, receiver in self.sockets.items():
            while True:
                try:
                    text = receiver.recv(65536).decode(errors="replace")
                except BlockingIOError:
                    break
                lines.append(f"{kind}|the log|{text[:40]}")
        return lines

    def answers(self):
        """They always do."""
        return True

    def stop(self):
        """Closes them."""
        for receiver in self.sockets.values():
            receiver.close()
        if os.path.lexists("/dev/log"):
            os.remove("/dev/log")
