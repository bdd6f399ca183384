"""What servers of a test have in common: a folder, a user, two folders of files and a client.

Each has `name`, `account` (whose the server is where root starts it), `find`, `start` and `stop`.
"""

import os
import pwd
import shutil
import subprocess

from files import client, folders
from place import folder

HERE = os.path.dirname(os.path.abspath(__file__))
END = "-- that was all --"


def read(name):
    """A text beside this one."""
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


class Server:
    def __enter__(self):
        if not self.find():
            raise FileNotFoundError(2, "not installed", self.name)
        self.folder = folder(self.name)
        # The servers refuse to run as root.
        self.user = self.account if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        if os.getuid() == 0:
            shutil.chown(self.folder, self.user)
        self.client = folders(self.folder, self.user)
        self.before = None
        self.shell = None
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *ignored):
        self.hang_up()
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, words, text, errors):
        """The lines that a client says to a text, which ends with `END`; the client stays."""
        if self.shell is None or self.shell.poll() is not None:
            self.shell = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                          text=True, stderr=errors)
        self.shell.stdin.write(text)
        self.shell.stdin.flush()
        lines = []
        for line in self.shell.stdout:
            if line.rstrip("\n") == END:
                return lines
            lines.append(line)
        self.shell.wait()
        raise RuntimeError("".join(lines))

    def hang_up(self):
        """Ends the client that stays."""
        if self.shell is not None and self.shell.poll() is None:
            self.shell.stdin.close()
            self.shell.wait()

    def is_changed(self):
        return self.before is None or self.now != self.before

    def play(self, words, text, **variables):
        """Runs a row's text by a client of its own."""
        client(words, input=text + "\n", cwd=self.client,
               env={"PATH": os.environ["PATH"], "HOME": self.client, "EDITOR": "true", **variables})

    def placed(self, text):
        """A row's text with the folders in it."""
        return text.replace("@server", f"{self.folder}/server").replace("@client", self.client)
