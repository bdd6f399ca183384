"""MariaDB inside the sandbox: started on a copy of its data, and looked at."""

import os
import subprocess
import time

USER = 13  # an ordinary user in the sandbox
DATA = "/run/oracle/mariadb"
SOCKET = "/run/mysqld/mysqld.sock"
TEMPORARY = "/run/oracle/tmp"
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TMPDIR": TEMPORARY}
SEED = """
create database app; use app; create table a (id int, v text); insert into a values (1, 'x');
create table b (id int, v text); insert into b values (1, 'x'), (2, 'y');
create table users (id int); create database a; create table a.t (id int);
drop user if exists ''@'localhost';
create user root@'%' identified by ''; grant all on *.* to root@'%' with grant option;
create user root@'127.0.0.1' identified by ''; grant all on *.* to root@'127.0.0.1';
create user me@'%' identified by 'secret'; grant all on *.* to me@'%' with grant option;
"""
STATE = """
select concat('database|', schema_name) from information_schema.schemata;
select concat('role|', user, '@', host) from mysql.user;
select concat('secret|', user, '@', host, '|', authentication_string) from mysql.user;
select concat('table|', table_schema, '|', table_name, '|', coalesce(create_time, ''))
  from information_schema.tables
  where table_schema not in ('mysql', 'information_schema', 'performance_schema', 'sys');
"""


def lower():
    """Becomes the user of the server."""
    os.setgroups([])
    os.setgid(USER)
    os.setuid(USER)


class Server:
    """One server."""

    name = "mariadb"

    def __init__(self, spec):
        self.spec = spec
        self.port = spec.get("port") or 3306
        self.process = None

    def start(self):
        """Starts it, on new data if there is none."""
        for folder in ["/run/mysqld", TEMPORARY]:
            os.makedirs(folder, exist_ok=True)
            os.chown(folder, USER, USER)
        if not os.path.exists(DATA + "/mysql"):
            subprocess.run(
                ["mariadb-install-db", "--no-defaults", f"--datadir={DATA}", "--skip-test-db",
                 "--auth-root-authentication-method=normal", "--innodb-log-file-size=4M"],
                preexec_fn=lower, capture_output=True, check=True, cwd="/",
                env=ENVIRONMENT)
        self.process = subprocess.Popen(
            ["mariadbd", "--no-defaults", f"--datadir={DATA}", f"--socket={SOCKET}",
             f"--port={self.port}", "--bind-address=127.0.0.1", "--innodb-buffer-pool-size=8M",
             "--innodb-log-file-size=4M", "--innodb-flush-log-at-trx-commit=0",
             "--skip-name-resolve", "--log-bin=binlog", "--secure-file-priv=",
             f"--pid-file={DATA}/pid", "--aria-pagecache-buffer-size=8M"],
            preexec_fn=lower, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, cwd="/", env=ENVIRONMENT)
        for _ in range(400):
            if self.ask("select 1") is not None:
                return
            time.sleep(0.02)
        raise RuntimeError("MariaDB doesn't start")

    def ask(self, text):
        """The lines that statements give; none if it can't be reached."""
        for words in ([], ["-pnew"], ["-px"]):
            found = subprocess.run(
                ["mariadb", "--no-defaults", "-S", SOCKET, "-uroot", "-BN", "-f", *words],
                input=text.encode(), capture_output=True, check=False)
            if not found.returncode:
                return [line for line in found.stdout.decode(errors="replace").split("\n") if line]
        return None

    def prepare(self):
        """Brings it into the state that a row finds."""
        for line in [SEED] if self.spec.get("make") else self.spec.get("setup", []):
            self.ask(line)

    def keep(self, folder):
        """Has nothing to leave."""

    def state(self):
        """All that it holds, a line for each thing."""
        lines = self.ask(STATE) or []
        for line in list(lines):
            if line.startswith("table|"):
                _, schema, name, _ = line.split("|")
                found = self.ask(f"checksum table `{schema}`.`{name}`") or [""]
                lines.append(f"rows|{schema}.{name}|{found[0]}")
        logs = self.ask("show binary logs") or []
        lines += [f"logs|{line.split(chr(9))[0]}" for line in logs]
        return lines

    def answers(self):
        """Whether it takes connections."""
        return self.ask("select 1") is not None

    def is_up(self):
        """Whether it still runs."""
        return self.process.poll() is None

    def stop(self):
        """Ends it."""
        if self.process and self.is_up():
            self.process.send_signal(15 if self.spec.get("make") else 9)
            self.process.wait()
