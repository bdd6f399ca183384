"""Databases of SQLite, each one file, and the `sqlite3` program."""

import os
import shutil
import sqlite3
import subprocess


from difference import Item
from files import client, folders, look
from place import folder

HERE = os.path.dirname(os.path.abspath(__file__))


class SQLite:
    def __enter__(self):
        if not shutil.which("sqlite3"):
            raise FileNotFoundError(2, "not installed", "sqlite3")
        self.folder = folder("sqlite")
        with open(os.path.join(HERE, "sqlite-seed.sql"), encoding="utf-8") as file:
            subprocess.run(["sqlite3", f"{self.folder}/seed.db"], input=file.read(), text=True,
                           check=True)
        return self

    def __exit__(self, *ignored):
        shutil.rmtree(self.folder, ignore_errors=True)

    def fresh(self):
        self.client = folders(self.folder)
        shutil.copy(f"{self.folder}/seed.db", f"{self.client}/shop.db")
        shutil.copy(f"{self.folder}/seed.db", f"{self.client}/other.db")
        self.pages = {}
        before = self.look()
        self.pages = self.seen
        return before

    def run(self, text, table):
        text = text.replace("@client", self.client)
        client(["sqlite3", "-init", "/dev/null", f"{self.client}/shop.db"], input=text,
               cwd=self.client,
               env={"PATH": os.environ["PATH"], "HOME": self.client, "EDITOR": "true"})

    def look(self):
        items = {}
        self.seen = {}
        for name in ("shop", "other"):
            path = f"{self.client}/{name}.db"
            if os.path.exists(path):
                self.database(items, path, "" if name == "shop" else f"{name}.")
        look(items, self.folder)
        for name in ("shop.db", "other.db", "shop.db-wal", "shop.db-shm", "shop.db-journal"):
            items.pop(f"file @client/{name}", None)
        return items

    def database(self, items, path, prefix):
        handle = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        try:
            names = handle.execute(
                "SELECT type, name, tbl_name, sql, rootpage FROM sqlite_master").fetchall()
            tables = {row[1]: row[4] for row in names if row[0] == "table"}
            keys = {name: self.key(prefix, name, page, tables) for name, page in tables.items()}
            self.seen.update({f"{prefix}{name}": page for name, page in tables.items()})
            for kind, name, table, sql, page in names:
                shown = prefix + name
                label = shown if kind in ("table", "view") else f"{kind} {shown}"
                if kind == "table" and (name.startswith("sqlite_") and name != "sqlite_sequence"):
                    continue
                if name.startswith("sqlite_autoindex"):
                    continue
                owner = None if kind in ("table", "view") else f"table {keys.get(table, table)}"
                if kind == "table" and name != "sqlite_sequence":
                    self.table(items, handle, prefix, name, keys[name])
                if name != "sqlite_sequence":
                    value = "" if kind == "table" else sql
                    key = f"table {keys[name]}" if kind == "table" else f"{kind} {shown}"
                    items[key] = Item(kind if label == shown else "object", label, owner,
                                                    value)
            for pragma in ("user_version", "application_id", "journal_mode", "page_size", "encoding",
                           "auto_vacuum"):
                value = handle.execute(f"PRAGMA {pragma}").fetchone()
                items[f"pragma {prefix}{pragma}"] = Item("setting", prefix + pragma, None, value)
        except sqlite3.DatabaseError as error:
            items[f"broken {prefix}"] = Item("database", f"{prefix}broken", None, str(error))
        finally:
            handle.close()

    def key(self, prefix, name, page, tables):
        """The name that a table had before, if it got another one: it begins at the same page."""
        if f"{prefix}{name}" not in self.pages:
            for old, place in self.pages.items():
                bare = old[len(prefix):]
                if old.startswith(prefix) and place == page and bare not in tables:
                    return old
        return f"{prefix}{name}"

    @staticmethod
    def table(items, handle, prefix, name, key):
        quoted = '"' + name.replace('"', '""') + '"'
        columns = [row[1] for row in handle.execute(f"PRAGMA table_info({quoted})")]
        for row in handle.execute(f"PRAGMA table_info({quoted})"):
            items[f"column {key} {row[0]}"] = Item(
                "column", f"{prefix}{name}.{row[1]}", f"table {key}", row[1:])
        try:
            rows = handle.execute(f"SELECT rowid, * FROM {quoted}").fetchall()
        except sqlite3.DatabaseError:
            rows = [(row[0], *row) for row in handle.execute(f"SELECT * FROM {quoted}")]
        for row in rows:
            items[f"row {key} {row[0]}"] = Item(
                "rows", prefix + name, f"table {key}", dict(zip(columns, row[1:])))
