"""A machine to log in to, inside the sandbox: OpenSSH's own server, with a home of its own."""

import hashlib
import os
import socket
import subprocess
import time

FOLDER = "/run/login"
HOME = "/run/far"
PLACES = [HOME, "/srv"]
SETTINGS = f"""
HostKey {FOLDER}/host
AuthorizedKeysFile {FOLDER}/key.pub .ssh/authorized_keys
StrictModes no
UsePAM no
PermitRootLogin yes
PasswordAuthentication yes
Subsystem sftp internal-sftp
PidFile none
"""
FILES = {"a": "x\n", "b": "y\n", "dir/m": "m\n", "src/n": "n\n", "m.log": "l\n", "dst/old": "o\n",
         "dst/src/gone": "g\n"}


class Server:
    """The server, a key to it in an agent or a password, and what lies in the home there."""

    name = "login"

    def __init__(self, spec):
        self.ports = sorted({22, *spec["ports"]})
        self.process = None
        # Whoever brings a key there hasn't got one that is known there.
        self.has_password = spec["words"][-1].startswith("ssh-copy-id")

    def start(self):
        """Makes keys and starts both."""
        for folder in [FOLDER, HOME, "/run/sshd"]:
            os.makedirs(folder, mode=0o755, exist_ok=True)
        for name in ["host", "key"]:
            quietly("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{FOLDER}/{name}")
        with open(FOLDER + "/settings", "w", encoding="utf-8") as file:
            file.write(SETTINGS + "".join(f"Port {port}\n" for port in self.ports))
        if self.has_password:
            with open(FOLDER + "/ask", "w", encoding="utf-8") as file:
                file.write("#!/bin/sh\necho x\n")
            os.chmod(FOLDER + "/ask", 0o755)
            os.environ |= {"SSH_ASKPASS": FOLDER + "/ask", "SSH_ASKPASS_REQUIRE": "force"}
        else:
            os.environ["SSH_AUTH_SOCK"] = FOLDER + "/agent"
            quietly("ssh-agent", "-a", FOLDER + "/agent")
            quietly("ssh-add", "-q", FOLDER + "/key")
        self.process = subprocess.Popen(
            ["/usr/sbin/sshd", "-D", "-f", FOLDER + "/settings"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            if self.answers():
                return
            time.sleep(0.02)
        raise RuntimeError("the server of OpenSSH doesn't start")

    def prepare(self):
        """Puts files there."""
        for name, text in FILES.items():
            path = os.path.join(HOME, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        os.chmod(HOME, 0o777)  # whoever logs in has it as a home
        quietly("git", "init", "-q", HOME)

    def state(self):
        """A line for each file there."""
        lines = []
        for place in PLACES:
            for folder, folders, files in os.walk(place):
                for name in files + folders:
                    path = os.path.join(folder, name)
                    lines.append(f"host|{path}|{look(path)}")
        return sorted(lines)

    def answers(self):
        """Whether it takes connections."""
        try:
            with socket.create_connection(("127.0.0.1", self.ports[0]), 1):
                return True
        except OSError:
            return False

    def stop(self):
        """Ends it."""
        if self.process:
            self.process.kill()


def look(path):
    """What can be seen of a file."""
    if not os.path.isfile(path):
        return oct(os.lstat(path).st_mode)
    with open(path, "rb") as file:
        return f"{os.lstat(path).st_mode:o} {hashlib.sha256(file.read()).hexdigest()}"


def quietly(*words):
    """Runs something that only has to be done."""
    subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=False)
