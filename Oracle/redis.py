"""Redis inside the sandbox."""

import hashlib
import os
import socket
import subprocess
import time

FOLDER = "/run/oracle/redis"
SEED = [["SET", "a", "0"], ["SET", "b", "2"], ["SET", "a:1", "3"], ["LPUSH", "l", "x", "y"],
        ["SELECT", "2"], ["SET", "c", "1"], ["SELECT", "1"], ["SET", "d", "1"], ["SELECT", "0"],
        ["SCRIPT", "LOAD", "return 1"]]


class Server:
    """One server."""

    name = "redis"

    def __init__(self, spec):
        self.port = spec.get("port") or 6379
        self.process = None
        self.words = ["--requirepass", "x"] if " -a x" in spec["words"][-1] else []

    def start(self):
        """Starts it in a folder of its own."""
        os.makedirs(FOLDER, exist_ok=True)
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--dir", FOLDER, "--save", "3600 1",
             "--bind", "127.0.0.1", "--enable-debug-command", "yes", *self.words],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            if self.ask([["PING"]]):
                return
            time.sleep(0.02)
        raise RuntimeError("Redis doesn't start")

    def ask(self, commands):
        """The answers to commands, as bytes; none if it can't be reached."""
        if self.words:
            commands = [["AUTH", "x"], *commands]
        try:
            with socket.create_connection(("127.0.0.1", self.port), 2) as connection:
                file, answers = connection.makefile("rb"), []
                for words in commands:
                    data = [word if isinstance(word, bytes) else word.encode() for word in words]
                    connection.sendall(b"*%d\r\n" % len(data) + b"".join(
                        b"$%d\r\n%s\r\n" % (len(word), word) for word in data))
                    answers.append(answer(file))
                return answers[1:] if self.words else answers
        except OSError:
            return None

    def prepare(self):
        """Puts something in."""
        self.ask(SEED)

    def state(self):
        """All that it holds, a line for each thing."""
        lines = []
        for database in range(3):
            keys = (self.ask([["SELECT", str(database)], ["KEYS", "*"]]) or [0, []])[1]
            for key in sorted(keys):
                data = self.ask([["SELECT", str(database)], ["DUMP", key]])[1]
                lines.append(f"rows|{database}.{key.decode(errors='replace')}|"
                             + hashlib.sha1(data).hexdigest())
            if keys:
                lines.append(f"database|{database}")
        for words in [["CONFIG", "GET", "*"], ["ROLE"], ["SCRIPT", "EXISTS", SHA], ["ACL", "LIST"]]:
            kind = {"ACL": "role", "SCRIPT": "rows"}.get(words[0], "setting")
            found = self.ask([words])[0]
            if words[0] == "ROLE":
                found = found[0]
            lines.append(f"{kind}|{words[0]}|{found!r}")
        return lines

    def answers(self):
        """Whether it takes connections."""
        return bool(self.ask([["PING"]]))

    def is_up(self):
        """Whether it still runs."""
        return self.process.poll() is None

    def keep(self, folder):
        """Has nothing to leave."""

    def stop(self):
        """Ends it."""
        if self.process and self.is_up():
            self.process.kill()
            self.process.wait()


SHA = hashlib.sha1(b"return 1").hexdigest()


def answer(file):
    """One answer of the protocol."""
    line = file.readline()
    sort, rest = line[:1], line[1:].strip()
    if sort == b"$":
        size = int(rest)
        return file.read(size + 2)[:-2] if size >= 0 else b""
    if sort == b"*":
        return [answer(file) for _ in range(int(rest))]
    return rest
