"""PostgreSQL inside the sandbox: started on a copy of its data, and looked at."""

import glob
import os
import subprocess
import time

USER = 13  # of `postgres` in the sandbox
DATA = "/run/oracle/postgres"
TABLES = """
create table a (id int, v text); create table users (id int, v text);
insert into a select i, 'v' || i from generate_series(1, 300) i;
insert into users select * from a; delete from a where id % 2 = 0; update users set v = 'w';
create index on users (id); alter table users cluster on users_id_idx;
create table pgbench_branches (bid int, bbalance int, filler text);
create table pgbench_tellers (tid int, bid int, tbalance int, filler text);
create table pgbench_accounts (aid int, bid int, abalance int, filler text);
create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler text);
insert into pgbench_branches values (1, 0); insert into pgbench_accounts values (1, 1, 0);
insert into pgbench_tellers select i, 1, 0 from generate_series(1, 10) i;
"""
ROLES = ["root", "me", "u", "a", "h", "app"]
STATE = """
select 'table|' || c.oid || '|' || n.nspname || '.' || c.relname || '|' || c.relkind::text
  || '|' || coalesce((select string_agg(attname || atttypid, ',') from pg_attribute
     where attrelid = c.oid and attnum > 0), '')
  || '|' || case when c.relkind in ('r') then (xpath('/row/c/text()', query_to_xml(
     format('select count(*) as c from %I.%I', n.nspname, c.relname), false, true, '')))[1]::text
     else '' end || coalesce('|' || case when c.relkind = 'r' then (xpath('/row/c/text()',
     query_to_xml(format('select md5(string_agg(t::text, chr(10) order by t::text)) as c
     from %I.%I t', n.nspname, c.relname), false, true, '')))[1]::text end, '')
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast');
select 'extension|' || extname from pg_extension;
select 'statistics|' || md5(coalesce(string_agg(oid || ' ' || relfilenode || ' ' || reltuples
  || ' ' || relpages || ' ' || relfrozenxid || ' ' || relallvisible, ',' order by oid), ''))
  from pg_class;
select 'statistics|' || count(*) || '|' || (select md5(string_agg(stadistinct::text, ','))
  from pg_statistic) from pg_statistic;
"""
SHARED = """
select 'database|' || datname from pg_database;
select 'role|' || rolname from pg_roles;
select 'rights|' || rolname || '|' || rolsuper || rolcreatedb || rolcreaterole || rolcanlogin
  from pg_roles;
"""


def program(name):
    """A program of the server's version."""
    return sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"))[-1]


def lower():
    """Becomes the user of the server."""
    os.setgroups([])
    os.setgid(USER)
    os.setuid(USER)


class Server:
    """One server."""

    name = "postgres"

    def __init__(self, spec):
        self.spec = spec
        self.port = spec.get("port") or 5432
        self.process = None

    def start(self):
        """Starts it, on new data if there is none."""
        os.makedirs("/run/postgresql", exist_ok=True)
        os.chown("/run/postgresql", USER, USER)
        if not os.path.exists(DATA + "/PG_VERSION"):
            subprocess.run(
                [program("initdb"), "-D", DATA, "-U", "postgres", "-A", "trust", "-N",
                 "--wal-segsize=1", "--no-locale", "-E", "UTF8"],
                preexec_fn=lower, capture_output=True, check=True, cwd="/")
        settings = {
            "fsync": "off", "full_page_writes": "off", "autovacuum": "off", "port": self.port,
            "shared_buffers": "8MB", "max_connections": 20, "listen_addresses": "127.0.0.1" if self.port > 1023 else "",
            "unix_socket_directories": "/run/postgresql", "max_wal_size": "8MB",
            "min_wal_size": "2MB", "synchronous_commit": "off", "jit": "off",
            "ident_file": "/dev/null", "max_locks_per_transaction": 64,
        }
        words = [program("postgres"), "-D", DATA]
        for name, value in settings.items():
            words += ["-c", f"{name}={value}"]
        self.process = subprocess.Popen(
            words, preexec_fn=lower, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, cwd="/")
        for _ in range(400):
            if self.ask("postgres", "select 1") is not None:
                return
            time.sleep(0.02)
        raise RuntimeError("PostgreSQL doesn't start")

    def ask(self, database, text):
        """The lines that statements give; none if it can't be reached."""
        found = subprocess.run(
            [program("psql"), "-XAtq", "-h", "/run/postgresql", "-p", str(self.port),
             "-U", "postgres", "-d", database],
            input=text.encode(), capture_output=True, check=False)
        if found.returncode:
            return None
        return [line for line in found.stdout.decode(errors="replace").split("\n") if line]

    def prepare(self):
        """Brings it into the state that a row finds."""
        if self.spec.get("make"):
            for role in ROLES:
                self.ask("postgres", f"create role {role} superuser login")
            self.ask("postgres", "create database app")
            self.ask("app", TABLES)
            for name in ["a", "root"]:
                self.ask("postgres", f"create database {name} template app")
        for line in self.spec.get("setup", []):
            self.ask("postgres", line)

    def keep(self, folder):
        """Leaves dumps for the rows that restore."""
        for words in [["-Fc", "-f", folder + "/custom"], ["-Fd", "-f", folder + "/folder"]]:
            subprocess.run([program("pg_dump"), "-h", "/run/postgresql", "-U", "postgres", *words,
                            "app"], check=True)

    def state(self):
        """All that it holds, a line for each thing."""
        lines = self.ask("postgres", SHARED) or []
        for line in list(lines):
            kind, _, name = line.partition("|")
            if kind == "database" and name != "template0":
                lines += [f"{inner.split('|')[0]}|{name}|{inner.partition('|')[2]}"
                          for inner in self.ask(name, STATE) or []]
        return lines

    def answers(self):
        """Whether it takes connections."""
        return self.ask("postgres", "select 1") is not None

    def is_up(self):
        """Whether it still runs."""
        return self.process.poll() is None

    def stop(self):
        """Ends it."""
        if self.process and self.is_up():
            self.process.send_signal(3 if not self.spec.get("make") else 2)
            self.process.wait()
