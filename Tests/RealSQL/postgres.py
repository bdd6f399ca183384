"""A PostgreSQL cluster of its own, on a unix socket in a temporary folder."""

import glob
import os
import shutil
import subprocess

import xml.etree.ElementTree as tree

from difference import Item
from files import folders, look
from server import END, Server, read

NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"


class Postgres(Server):
    name = "postgres"
    account = "postgres"

    def find(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
        self.bin = os.path.dirname(found[-1]) if found else None
        return self.bin

    def start(self):
        data = f"{self.folder}/data"
        self.errors = open(f"{self.folder}/errors", "w+", encoding="utf-8")
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
        self.control("stop")
        shutil.copytree(data, f"{self.folder}/data.seed")
        self.control("start")

    def control(self, word):
        if word == "stop":
            self.hang_up()
        self.own(f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", "-w",
                 *(["-m", "fast"] if word == "stop" else []), word)

    def give(self, path):
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", f"{self.user}:", path], check=True)

    def stop(self):
        subprocess.run(self.as_user(f"{self.bin}/pg_ctl", "-D", f"{self.folder}/data",
                                    "-m", "immediate", "stop"),
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

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
        try:
            return "".join(self.ask(self.psql("postgres", "-At", "-v", "ON_ERROR_STOP=1"),
                                    f"\\c {database}\n{text}\n;\n\\echo {END}\n", self.errors))
        except RuntimeError:
            self.errors.seek(0)
            said = self.errors.read()
            self.errors.seek(0)
            self.errors.truncate()
            raise RuntimeError(said) from None

    def fresh(self):
        """A copy of the seed; the last one again if nothing was changed in it."""
        if self.is_changed():
            if self.count:
                self.restore()
            self.count += 1
            self.database = f"row{self.count}"
            self.sql(f"CREATE DATABASE {self.database} TEMPLATE seed", "postgres")
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
        text = self.placed(text)
        words = ["-c", text] if "message" in os.path.basename(table) else ["-f", "-"]
        self.play(self.psql(self.database, *words), text, PGHOST=self.folder, PGUSER="postgres",
                  PGDATABASE=self.database)

    def look(self):
        items = {}
        for line in self.sql(read("postgres-look.sql"), self.database).split("\n"):
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
