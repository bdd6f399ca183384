"""A PostgreSQL cluster of its own, on a unix socket in a temporary folder."""

import glob
import os
import pwd
import shutil
import subprocess

import xml.etree.ElementTree as tree

from difference import Item
from files import client, folders, look
from place import folder

NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
END = "-- that was all --"
HERE = os.path.dirname(os.path.abspath(__file__))


def read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return file.read()


class Postgres:
    def __enter__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
        if not found:
            raise FileNotFoundError(2, "not installed", "postgres")
        self.bin = os.path.dirname(found[-1])
        self.folder = folder("postgres")
        # The server refuses to run as root.
        self.user = "postgres" if os.getuid() == 0 else pwd.getpwuid(os.getuid()).pw_name
        if os.getuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self.client = folders(self.folder, self.user)
        self.shell = None
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def start(self):
        data = f"{self.folder}/data"
        self.own(f"{self.bin}/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-N",
                 "-E", "UTF8", "--locale=C.UTF-8")
        with open(f"{data}/postgresql.conf", "a", encoding="utf-8") as file:
            file.write(f"listen_addresses=''\nunix_socket_directories='{self.folder}'\n"
                       "fsync=off\nfull_page_writes=off\nautovacuum=off\nshared_buffers=16MB\n"
                       "max_prepared_transactions=4\nwal_level=logical\njit=off\n"
                       "synchronous_commit=off\n")
        self.control("start")
        self.sql(read("postgres-roles.sql"), "postgres")
        self.sql("CREATE DATABASE seed", "postgres")
        self.sql(read("postgres-seed.sql"), "seed")
        self.globals = self.sql(read("postgres-globals.sql"), "postgres")
        self.count = 0
        self.before = None
        self.control("stop")
        shutil.copytree(data, f"{self.folder}/data.seed")
        self.control("start")

    def control(self, word):
        if word == "stop":
            self.hang_up()
        self.own(f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log",
                 "-m", "fast", "-w", word) if word == "stop" else self.own(
            f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-w", word)

    def give(self, path):
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", f"{self.user}:", path], check=True)

    def __exit__(self, *ignored):
        subprocess.run(self.as_user(f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data",
                                    "-m", "immediate", "stop"),
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def as_user(self, *words):
        if os.getuid() != 0:
            return list(words)
        return ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", *words]

    def own(self, *words):
        subprocess.run(self.as_user(*words), check=True, stdout=subprocess.DEVNULL, cwd="/")

    def psql(self, database, *words):
        return [f"{self.bin}/psql", "-X", "-q", "-h", self.folder, "-U", "postgres", "-d", database,
                *words]

    def sql(self, text, database):
        """Runs statements through one psql that stays; raises if one fails."""
        if self.shell is None or self.shell.poll() is not None:
            self.errors = open(f"{self.folder}/errors", "w+", encoding="utf-8")
            self.shell = subprocess.Popen(self.psql("postgres", "-At", "-v", "ON_ERROR_STOP=1"),
                                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                          stderr=self.errors)
        self.shell.stdin.write(f"\\c {database}\n{text}\n;\n\\echo {END}\n")
        self.shell.stdin.flush()
        lines = []
        for line in self.shell.stdout:
            if line.rstrip("\n") == END:
                return "".join(lines)
            lines.append(line)
        self.shell.wait()
        self.errors.seek(0)
        raise RuntimeError(self.errors.read())

    def hang_up(self):
        if self.shell is not None and self.shell.poll() is None:
            self.shell.stdin.close()
            self.shell.wait()

    def fresh(self):
        """A copy of the seed; the last one again if nothing was changed in it."""
        if self.before is None or self.now != self.before:
            if self.count:
                self.restore()
            self.count += 1
            self.name = f"row{self.count}"
            self.sql(f"CREATE DATABASE {self.name} TEMPLATE seed", "postgres")
            folders(self.folder, self.user)
            self.before = self.look()
        return self.before

    def restore(self):
        """Puts back what lies outside of the database; used ones stay, as dropping is slow."""
        if self.count % 50 == 0:
            return self.rebuild()
        is_whole = all(self.now.get(key) == item for key, item in self.before.items()
                       if key.startswith("global ")) and not any(
            key.startswith("global ") for key in set(self.now) - set(self.before))
        try:
            if not is_whole:
                self.sql("ALTER SYSTEM RESET ALL", "postgres")
                self.sql(read("postgres-restore.sql"), "postgres")
                self.sql(read("postgres-roles.sql"), "postgres")
                is_whole = self.sql(read("postgres-globals.sql"), "postgres") == self.globals
        except RuntimeError:
            is_whole = False
        if not is_whole:
            self.rebuild()

    def rebuild(self):
        """Goes back to the cluster as it was at first."""
        self.control("stop")
        shutil.rmtree(f"{self.folder}/data")
        shutil.copytree(f"{self.folder}/data.seed", f"{self.folder}/data")
        self.give(f"{self.folder}/data")
        self.control("start")

    def run(self, text, table):
        text = text.replace("@server", f"{self.folder}/server")
        text = text.replace("@client", self.client)
        words = ["-c", text] if "message" in os.path.basename(table) else ["-f", "-"]
        client(
            self.psql(self.name, *words), input=text + "\n", cwd=self.client,
            env={"PATH": os.environ["PATH"], "HOME": self.client, "PGHOST": self.folder,
                 "PGUSER": "postgres", "PGDATABASE": self.name, "EDITOR": "true"})

    def look(self):
        items = {}
        for line in self.sql(read("postgres-look.sql"), self.name).split("\n"):
            if not line:
                continue
            key, kind, name, owner, value = line.split("\x1f")
            if kind == "xmlrows":
                self.rows(items, key, name, value, owner == "t")
            else:
                items[key] = Item(kind, name, owner or None, value)
        look(items, self.folder)
        self.now = items
        return items

    def rows(self, items, table, name, text, has_key):
        seen = {}
        for row in tree.fromstring(text):
            columns = {part.tag: None if part.get(NIL) else part.text or "" for part in row}
            is_key = has_key or len(row) and row[0].tag in ("id", "code")
            first = row[0].text if is_key and len(row) else str(sorted(columns.items(), key=str))
            seen[first] = seen.get(first, 0) + 1
            items[f"row {table} {first} {seen[first]}"] = Item("rows", name, table, columns)
