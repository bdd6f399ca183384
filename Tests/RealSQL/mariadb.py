"""A MariaDB server of its own, on a unix socket in a temporary folder."""

import re
import shutil
import subprocess

import time

from difference import Item
from files import folders, look
from server import END, Server, read

SYSTEM = {"information_schema", "mysql", "performance_schema", "sys"}


class MariaDB(Server):
    name = "mariadb"
    account = "nobody"
    process = None

    def find(self):
        self.server = shutil.which("mariadbd", path="/usr/sbin:/usr/bin:/usr/local/sbin")
        return self.server and shutil.which("mariadb-install-db")

    def start(self):
        options = [f"--datadir={self.folder}/data", f"--user={self.user}",
                   "--innodb-use-native-aio=0", f"--tmpdir={self.folder}"]
        done = subprocess.run(
            ["mariadb-install-db", "--no-defaults", *options, "--skip-test-db",
             "--auth-root-authentication-method=normal"],
            text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            raise RuntimeError(done.stdout)
        self.process = subprocess.Popen(
            [self.server, "--no-defaults", *options, "--skip-networking", "--secure-file-priv=",
             f"--socket={self.folder}/socket", f"--pid-file={self.folder}/pid", "--local-infile=1",
             "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=16M",
             "--innodb-file-per-table=0", "--event-scheduler=off"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder)
        for _ in range(600):
            if subprocess.run(self.words("mariadb", "-e", "SELECT 1"), capture_output=True,
                              check=False).returncode == 0:
                break
            time.sleep(0.05)
        self.seed = read("mariadb-seed.sql")
        self.variables = self.sql("SHOW GLOBAL VARIABLES")

    def stop(self):
        if self.process:
            self.process.kill()
            self.process.wait()

    def words(self, program, *words):
        return [program, "--no-defaults", f"--socket={self.folder}/socket", "-uroot", *words]

    def sql(self, text):
        """Runs statements through one client that stays."""
        lines = self.ask(self.words("mariadb", "-N", "-B", "-n", "--force"),
                         f"{text}\n;\nSELECT '{END}';\n", subprocess.STDOUT)
        return "".join(line for line in lines if not line.startswith("ERROR 1065"))

    def fresh(self):
        if self.is_changed():
            names = set(self.sql("SHOW DATABASES").split()) - SYSTEM
            accounts = self.sql(
                "SELECT CONCAT(IF(is_role='Y','ROLE ','USER '), QUOTE(user), IF(is_role='Y','',"
                "CONCAT('@',QUOTE(host)))) FROM mysql.user WHERE user NOT IN ('root','mariadb.sys','')"
            ).split("\n")
            text = "".join(f"DROP DATABASE `{name}`;\n" for name in sorted(names))
            text += "".join(f"DROP {account};\n" for account in accounts if account)
            text += self.reset()
            self.sql(text + self.seed)
            folders(self.folder, self.user)
            self.before = self.look()
        return self.before

    def reset(self):
        """Statements that put global variables back."""
        now = dict(line.split("\t", 1) for line in self.sql("SHOW GLOBAL VARIABLES").splitlines())
        text = ""
        for line in self.variables.splitlines():
            name, value = line.split("\t", 1)
            if now.get(name) != value and name != "gtid_binlog_pos":
                shown = value if re.fullmatch(r"-?[0-9.]+", value) else f"'{value}'"
                text += f"SET GLOBAL {name} = {shown};\n"
        return text

    def run(self, text, table):
        self.play(self.words("mariadb", "--local-infile=1", "--force", "shop"), self.placed(text))

    def look(self):
        items = {}
        schemas = dict(line.split("\t") for line in self.sql(
            "SELECT schema_name, CONCAT(default_character_set_name, default_collation_name)"
            " FROM information_schema.schemata").splitlines())
        names = sorted(set(schemas) - SYSTEM)
        for name in names:
            items[f"database {name}"] = Item("database", name, None, schemas[name])
        dump = subprocess.run(
            self.words("mariadb-dump", "--force", "--routines", "--events", "--triggers", "--skip-comments",
                       "--skip-extended-insert", "--skip-dump-date", "--order-by-primary",
                       "--skip-add-locks", "--skip-add-drop-table", "--skip-opt", "--quick",
                       "--hex-blob", "--complete-insert", "--create-options", "--databases", *names),
            text=True, capture_output=True, check=False) if names else None
        self.parse(items, dump.stdout if dump else "")
        accounts = self.sql("SELECT user, host, is_role FROM mysql.user WHERE user <> 'mariadb.sys'")
        for line in accounts.splitlines():
            user, host, is_role = line.split("\t")
            items[f"account {user} {host}"] = Item("role", user, None, is_role)
            who = f"'{user}'" if is_role == "Y" else f"'{user}'@'{host}'"
            grants = self.sql(f"SHOW GRANTS FOR {who}")
            items[f"rights {user} {host}"] = Item("rights", user, f"account {user} {host}", grants)
        for line in self.sql("SHOW GLOBAL VARIABLES").splitlines():
            name, value = line.split("\t", 1)
            if not name.startswith(("gtid", "innodb_buffer_pool_load", "timestamp")):
                items[f"variable {name}"] = Item("setting", name, None, value)
        look(items, self.folder)
        self.now = items
        return items

    def parse(self, items, dump):
        base = ""
        seen = {}
        lines = iter(dump.split("\n"))
        for line in lines:
            if line.startswith("USE `"):
                base = line[5:].split("`")[0]
            elif line.startswith("INSERT INTO `"):
                table, rest = line[13:].split("`", 1)
                columns, _, values = rest.partition(" VALUES ")
                names = re.findall(r"`([^`]*)`", columns)
                self.row(items, seen, self.shown(base, table), names, values)
            elif line.startswith("SELECT SETVAL("):
                name = self.shown(base, line.split("`")[1])
                items[f"value {name}"] = Item("object", f"sequence {name}", f"sequence {name}", line)
            elif "CREATE" in line and not line.startswith("CREATE DATABASE"):
                self.definition(items, base, line, lines)

    def row(self, items, seen, table, names, values):
        cells = re.findall(r"'(?:[^'\\]|\\.|'')*'|[^,()']+", values)
        value = dict(zip(names, cells))
        place = (table, cells[0] if names and names[0] in ("id", "code") else values)
        seen[place] = seen.get(place, 0) + 1
        items[f"row {place} {seen[place]}"] = Item("rows", table, f"table {table}", value)

    @staticmethod
    def shown(base, name):
        return name if base == "shop" else f"{base}.{name}"

    def definition(self, items, base, line, lines):
        found = re.search(r"(TABLE|VIEW|TRIGGER|PROCEDURE|FUNCTION|EVENT|SEQUENCE) (?:IF NOT EXISTS )?"
                          r"(?:/\*![0-9]+ )?(?:`[^`]+`\.)?`?([^`\s(]+)`?", line)
        if not found or line.startswith("CREATE DATABASE"):
            return
        text = line
        while not text.rstrip().endswith((";", ";;", "*/;;")):
            text += "\n" + next(lines, ";")
        word, name = found[1].lower(), self.shown(base, found[2])
        kind = word if word in ("table", "view") else "object"
        label = name if kind == word else f"{word} {name}"
        key = f"{word} {name}"
        owner = f"database {base}"
        # Views are dumped twice, first as a stand-in.
        if word == "view" and key in items:
            text = items[key].value + text
        if word == "trigger":
            table = re.search(r" ON `?([^`\s]+)`?", text)
            owner = f"table {self.shown(base, table[1])}" if table else owner
        if word == "table":
            head, columns = self.columns(text)
            for column, rest in columns.items():
                items[f"column {name} {column}"] = Item("column", f"{name}.{column}", key, rest)
            text = head
        items[key] = Item(kind, label, owner, text)

    @staticmethod
    def columns(text):
        columns, rest = {}, []
        for line in text.split("\n"):
            found = re.match(r"  `([^`]+)` (.*?),?$", line)
            if found:
                columns[found[1]] = found[2]
            else:
                rest.append(re.sub(r" AUTO_INCREMENT=\d+", "", line))
        return "\n".join(rest), columns
