"""Servers for the rows that need one: what to start, and whether what they saw was claimed."""

import json
import os
import re
import shutil
import subprocess

import clouds
import cluster
import meaning
import rows as tables
import sandbox as sandboxes

POSTGRES = {"psql", "createdb", "dropdb", "createuser", "dropuser", "pg_dump", "pg_dumpall",
            "pg_restore", "vacuumdb", "pg_isready", "reindexdb", "pg_amcheck", "pgbench",
            "pg_basebackup", "pgcli"}
MARIADB = {"mysql", "mysqladmin", "mysqldump", "mysqlcheck", "mysqlimport", "mysql_upgrade",
           "mycli"}
SERVICES = {
    **{name: ["postgres"] for name in POSTGRES},
    **{name: ["mariadb"] for name in MARIADB},
    "redis-cli": ["redis"], "redis-benchmark": ["redis"],
    "curl": ["http"], "wget": ["http"], "gh": ["http"], "docker": ["docker"],
    "kubectl": ["cluster"], "nc": ["http"],
    **{name: ["cloud"] for name in ["aws", "gcloud"]},
    **{name: ["net"] for name in ["ip", "ifconfig", "route", "tc"]},
    **{name: ["processes"] for name in ["kill", "pkill", "taskset", "prlimit", "renice"]},
    **{name: ["login"] for name in ["ssh", "scp", "sftp", "ssh-copy-id", "ssh-keyscan", "rsync"]},
    "logger": ["logs"], "redis-server": ["listening"], "socat": ["http"],
}
# How clients of the clouds come to what stands in for them.
ENVIRONMENT = {"cloud": {
    "HTTPS_PROXY": "http://127.0.0.1:3128", "AWS_CA_BUNDLE": "/run/oracle/tls/cert.pem",
    "AWS_EC2_METADATA_DISABLED": "true", "AWS_MAX_ATTEMPTS": "1",
    "CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE": "/run/oracle/tls/cert.pem",
}}
AWS = "aws_access_key_id = x\naws_secret_access_key = x\nregion = us-east-1\n"
AWS_FILES = {".aws/config": "[default]\ncli_history = enabled\n" + AWS + "[profile prod]\n" + AWS}
AWS_FILES |= {
    "../projects/here/" + name: text for name, text in {
        "a.json": '{"QueryString": "SELECT 1"}',
        "l.json": '{"Rules": [{"Prefix": "", "Status": "Enabled", "Expiration": {"Days": 1}}]}',
        "c.json": '{"Changes": [{"Action": "DELETE", "ResourceRecordSet": {"Name": "a", '
                  '"Type": "A"}}]}',
    }.items()
}
GOOGLE_FILES = {
    ".config/gcloud/configurations/config_default":
        "[core]\nproject = p\n[compute]\nzone = z-a\nregion = z\n[run]\nregion = z\n"
        "[auth]\naccess_token_file = /run/oracle/seen/token\n",
    ".config/gcloud/active_config": "default",
}
# Settings in the home that clients need before they ask anything.
CONFIGURED = {"aws": AWS_FILES, "gcloud": GOOGLE_FILES}
NEEDED = {"login": ["sshd"], "postgres": ["initdb"], "mariadb": ["mariadbd", "mariadb-install-db"],
          "redis": ["redis-server"]}
MODULES = ["inside.py", "clouds.py", "cluster.py", "listening.py", "login.py", "logs.py", "meaning.py",
           "net.py", "patience.py", "processes.py",
           "postgres.py", "redis.py", "mariadb.py"]
CAPABILITIES = ["CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP", "CAP_NET_BIND_SERVICE", "CAP_KILL",
                "CAP_NET_ADMIN", "CAP_SYS_NICE", "CAP_SYS_CHROOT"]
CHANGES = {"create", "modify", "overwrite", "delete", "grant", "send"}
# What a client of OpenSSH finds on its machine.
CLIENT = """Host *
StrictHostKeyChecking no
UserKnownHostsFile /dev/null
LogLevel ERROR
"""
PASSWORD = "$5$scratch$G22yq12.T3bGmU/50DvoxXJMw6RvmKBOKT7djryjrIB"  # of `x`
PEOPLE = list(enumerate([*sandboxes.USERS, "sshd"]))
LOGIN = {
    "/etc/passwd": "".join(f"{user}:x:{index}:{index}::/run/far:/bin/sh\n"
                           for index, user in PEOPLE),
    "/etc/shadow": "".join(f"{user}:{PASSWORD}:19000:0:99999:7:::\n" for _, user in PEOPLE),
    "/etc/ssh/ssh_config": CLIENT,
}
# What of a server a claim about a resource of some kind may turn out to be.
KINDS = {
    "database": {"database", "table", "rows", "statistics", "extension", "setting", "logs",
                 "service"},
    "table": {"table", "rows", "statistics"},
    "rows": {"rows", "table"}, "schema": {"table", "database"},
    "role": {"role", "rights"}, "setting": {"setting"}, "service": {"service", "logs"},
    "secret": {"secret"}, "statistics": {"statistics"}, "user": {"role", "rights"},
    "container": {"container"}, "image": {"image"}, "volume": {"volume"},
    "network": {"network"}, "cluster": {"cluster"}, "host": {"host"}, "process": {"process"},
}
ACTIONS = {
    "created": {"create", "modify", "overwrite", "grant"},
    "deleted": {"delete", "overwrite", "modify"},
    "changed": {"modify", "overwrite", "delete", "grant", "create"},
}
SENT = {**{sort: actions | {"send"} for sort, actions in ACTIONS.items()}, "deleted": {"delete"}}
METHODS = {
    "DELETE": {"delete", "send", "modify"}, "PUT": {"send", "modify", "overwrite", "create"},
    "POST": {"send", "modify", "create", "execute", "overwrite", "grant"},
    "PATCH": {"send", "modify", "overwrite"},
}
READING = {"GET", "HEAD", "OPTIONS", "CONNECT", "PROPFIND"}
PATHS = {"container": r"/containers|/exec|/pods", "image": r"/images|/build|/commit",
         "volume": r"/volumes|[?&]v=1", "network": r"/networks",
         "infrastructure": r"^/apis?/", "objects": r"^/apis?/",
         "cluster": r"/services|/swarm|/nodes|/secrets|/configs"}


class Services:
    """What is made once for all rows."""

    def __init__(self, folder, sandbox):
        self.folder = os.path.join(folder, "services")
        self.sandbox = sandbox
        self.why = {}
        os.makedirs(self.folder + "/dumps")
        os.makedirs(self.folder + "/tls")
        if sandbox.is_root:
            self._make_certificate()
            for name in NEEDED:
                if name != "login":
                    self._make(name)
                elif not shutil.which("sshd", path="/usr/sbin"):
                    self.why[name] = "'sshd' isn't installed"

    def _make_certificate(self):
        tls = self.folder + "/tls"
        names = ",".join(f"DNS:{name}" for name in [
            "example.com", "*.example.com", "localhost", "*.github.com", "proxy", "h", "db",
            "*.amazonaws.com", "*.us-east-1.amazonaws.com", "*.s3.us-east-1.amazonaws.com",
            "*.s3.amazonaws.com", "*.googleapis.com", "*.eu-west-1.amazonaws.com",
            "*.lex.us-east-1.amazonaws.com"])
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", "/CN=scratch", "-addext",
             f"subjectAltName={names},IP:127.0.0.1", "-keyout", tls + "/key.pem", "-out",
             tls + "/cert.pem"], stderr=subprocess.DEVNULL, check=False)
        os.chmod(tls + "/key.pem", 0o644)

    def _make(self, name):
        """Makes a server's data folder; a row gets a copy of it."""
        data = f"{self.folder}/{name}"
        os.makedirs(data)
        owner = sandboxes.FIRST_ID + (0 if name == "redis" else 13)
        os.chown(data, owner, owner)
        os.chmod(data, 0o700)
        dumps = self.folder + "/dumps"
        os.chmod(dumps, 0o777)
        self.sandbox.give(dumps)
        spec = {"services": [name], "make": "/run/oracle/dumps", "ports": [], "words": [""]}
        found = self._enter(spec, dumps, data, name, {"PATH": "/usr/sbin:/usr/bin:/bin"}, b"", 90)
        if found.status:
            self.why[name] = found.errors.strip().split("\n")[-1]

    def fits(self, row):
        """Whether servers can be started for a row."""
        wanted = SERVICES.get(row.table)
        return bool(wanted) and self.sandbox.is_root and not any(
            name in self.why for name in wanted)

    def run(self, row, variant, place, environment, words, given):
        """Runs a row beside its servers; returns how it ended and what the servers saw."""
        world, here = place
        name = SERVICES[row.table][0]
        seconds = 25 if name == "cloud" else 8
        spec = {"services": SERVICES[row.table], "words": words, "seconds": seconds,
                **needs(row, variant)}
        data = world + ".data"
        shutil.rmtree(data, ignore_errors=True)
        if os.path.isdir(f"{self.folder}/{name}"):
            subprocess.run(["cp", "-a", f"{self.folder}/{name}", data], check=True)
        else:
            os.makedirs(data)
        environment = {**environment, **ENVIRONMENT.get(name, {})}
        outcome = self._enter(spec, world, data, name, environment, given, 3 * seconds, here)
        try:
            with open(world + ".seen/out", encoding="utf-8") as file:
                seen = json.load(file)
        except (OSError, ValueError):
            return outcome, None
        finally:
            shutil.rmtree(data, ignore_errors=True)
        outcome.timed_out = seen["status"] is None
        outcome.status = seen["status"]
        if name == "redis" and re.search(r"^(\(error\) )?(ERR|NOAUTH)", outcome.output, re.M):
            outcome.status = 2  # which redis-cli doesn't say by its status
        return outcome, seen

    def _enter(self, spec, world, data, name, environment, given, seconds, here=None):
        seen = world + ".seen"
        shutil.rmtree(seen, ignore_errors=True)
        os.makedirs(seen)
        with open(seen + "/spec", "w", encoding="utf-8") as file:
            json.dump(spec, file)
        with open(seen + "/hosts", "w", encoding="utf-8") as file:
            file.writelines(f"127.0.0.1 {host}\n" for host in ["localhost", *spec.get("names", [])])
        for path, text in {**LOGIN, "/token": "x"}.items():
            with open(seen + "/" + os.path.basename(path), "w", encoding="utf-8") as file:
                file.write(text)
        self.sandbox.give(seen)
        own, binds = os.path.dirname(os.path.abspath(__file__)), [
            "--perms", "0755", "--dir", "/run/oracle"]
        for module in MODULES:
            binds += ["--ro-bind", f"{own}/{module}", f"/run/oracle/{module}"]
        binds += ["--ro-bind", self.folder + "/tls", "/run/oracle/tls",
                  "--bind", data, f"/run/oracle/{name}", "--bind", seen, "/run/oracle/seen",
                  "--bind", self.folder + "/dumps", "/run/oracle/dumps",
                  "--ro-bind", seen + "/hosts", "/etc/hosts"]
        for path in LOGIN if name == "login" else ():
            binds += ["--ro-bind", seen + "/" + os.path.basename(path), path]
        if os.path.exists("/etc/ssl/certs/ca-certificates.crt"):
            binds += ["--ro-bind", self.folder + "/tls/cert.pem",
                      "/etc/ssl/certs/ca-certificates.crt"]
        return self.sandbox.run(
            world, here or "/", environment,
            ["python3", "-B", "/run/oracle/inside.py", "/run/oracle/seen/spec",
             "/run/oracle/seen/out"], given, seconds, (binds, CAPABILITIES))

    def place_files(self, row, world):
        """Puts real dumps where a row restores from, and manifests where it applies them."""
        if row.table in CONFIGURED:
            for name, text in CONFIGURED[row.table].items():
                path = os.path.normpath(os.path.join(world.home, name))
                world.add(path, row.table)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
        if row.table == "kubectl":
            files = {"a.yml": cluster.MANIFEST, "o/a.yml": cluster.MANIFEST, "k": cluster.CONFIG,
                     "o/kustomization.yaml": b"resources: [a.yml]\n"}
            if "--context" in row.command or "config " in row.command:
                files["../../home/.kube/config"] = cluster.CONFIG
            for name, data in files.items():
                world.add(world.place(name), row.table)
                with open(world.place(name), "wb") as file:
                    file.write(data)
        if row.table != "pg_restore":
            return
        for claim in row.claims:
            if claim.action != "read" or not claim.is_path:
                continue
            path = world.place(claim.paths[0])
            subprocess.run(["rm", "-rf", path], check=False)
            sort = "folder" if claim.paths[0] == "out" else "custom"
            subprocess.run(["cp", "-r", f"{self.folder}/dumps/{sort}", path], check=False)


def needs(row, variant):
    """The names, ports and preparations that a row's words ask for."""
    command = row.command
    names = re.findall(r"(?<![\w.-])[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*(?![\w.-])", command)
    names += [value for value in tables.variables(command).values() if value.isalpha()]
    names += re.findall(r"(?:://|@)(?:\w+(?::\w+)?@)?([a-z][\w.-]*)", command)
    ports = [int(port) for port in re.findall(r"(?:-p ?|-P ?|--port[= ]|[a-z\d]:)(\d{1,5})(?!\d)",
                                              command)]
    ports = [port for port in ports if 0 < port < 65536]
    names = sorted({name for name in names if name != "localhost"})
    if row.table == "gh":
        names += ["github.com", "api.github.com"]
    return {"names": names, "ports": ports, "port": ports[0] if ports else None,
            "setup": setup(row, variant), "processes": processes(row)}


def processes(row):
    """The names and numbers of the processes that a row claims to change."""
    names = {claim.rest[len("process "):].strip("\"'") for claim in row.claims
             if claim.rest.startswith("process ")}
    names |= set(re.findall(r"(?<![\w.])\d{2,4}(?![\w.])", row.command))
    return sorted(name for name in names if name and "$" not in name and name[0] not in "-%")


def setup(row, variant):
    """Statements that make what a row finds on its server."""
    lines = []
    service = SERVICES[row.table][0]
    for claim in row.claims:
        kind, _, name = claim.rest.partition(" ")
        if not re.fullmatch(r"[a-z]\w*", name) or service not in ("postgres", "mariadb"):
            continue
        if kind == "role" and claim.action == "create" and name != "rights":
            lines.append(f"drop role if exists {name}")
        elif kind == "database" and claim.action == "create" and service == "postgres":
            lines.append(f"drop database if exists {name}")
        elif kind == "database" and name not in ("app", "statistics", "server"):
            lines.append(f"create database {name}")
    if row.command == "createdb":
        lines.append("drop database if exists root")
    if re.search(r"mysqladmin .*create app", row.command):
        lines.append("drop database app")
    if row.table == "pg_restore" and "-c" not in row.command:
        lines.append("drop database app")
        if "-C" not in row.command:
            lines.append("create database app template " + ("a" if "-a" in row.command
                                                            else "template1"))
    return lines


def differences(seen):
    """What changed on the servers: pairs of kind and sort of change, with a text."""
    before, after = parse(seen["before"]), parse(seen["after"])
    found = []
    whole = {key[1] for key in set(before) ^ set(after) if key[0] == "database"}
    for key in sorted(set(before) | set(after)):
        old, new = before.get(key), after.get(key)
        # What is in a database comes and goes with it; settings don't outlive a server.
        if key[0] != "database" and key[-1].split(".")[0] in whole or key[1] in whole - {key[-1]}:
            continue
        if seen["stopped"] and (key[0] == "setting" or key[-1] == "SCRIPT"):
            continue
        if old != new:
            sort = "created" if old is None else "deleted" if new is None else "changed"
            found.append((key[0], sort, " ".join(key[1:])))
    found += [("service", "changed", name) for name in seen["stopped"]]
    return found


def parse(lines):
    """The lines of a state by what they are about."""
    found = {}
    for line in lines:
        parts = line.split("|")
        size = 3 if parts[0] in ("table", "extension") else 2
        if parts[0] == "statistics":
            size = 2
        found.setdefault(tuple(parts[:size]), []).append(line)
    return found


def judge(row, run):
    """The changes on servers that a row or its judgement doesn't name; marks what was seen."""
    problems = []
    anything = any(claim.runs for claim in row.claims)
    words = set(re.split(r"[\s=/?]+", row.command))
    for kind, sort, name in differences(run.seen):
        held = [claim for claim in row.claims if holds(claim, kind, sort, name, words)]
        for claim in held:
            claim.seen = True
        if (kind, sort) == ("logs", "created"):
            continue  # a server begins a new one by itself
        if not held and not anything:
            problems.append(f"the row doesn't say: {sort} {kind} {name} on the server")
        actions = (SENT if kind == "host" else ACTIONS)[sort]
        if not is_judged(run.judgement, kind, actions):
            problems.append(f"the judgement doesn't say: {sort} {kind} {name} on the server")
    for method, host, path in run.seen["requests"]:
        if method in READING or "dryRun=All" in path:
            continue
        held = [claim for claim in row.claims if asks(claim, method, host, path)]
        for claim in held:
            claim.seen = True
        if not held and not anything and method != meaning.ASK:
            problems.append(f"the row doesn't say: {method} {host}{path}")
    return problems[:6]


def holds(claim, kind, sort, name, words):
    """Whether a claim names a change on a server."""
    own, _, claimed = claim.rest.partition(" ")
    if claim.action not in (SENT if kind == "host" else ACTIONS)[sort] or kind not in KINDS.get(own, ()):
        return False
    if kind == "process" and claimed.isdigit():
        return claimed == name
    # A name that stands on the line means that one thing.
    named = kind in ("database", "role", "rights") and claim.action in ("create", "delete")
    if named and own == kind and claimed in words and claimed != claim.row.program:
        return name.split("@")[0] == claimed
    return True


def is_judged(judgement, kind, actions):
    """Whether some effect of a judgement covers a change on a server."""
    for effect in judgement.get("effects", []):
        if effect["action"] in ("unknown", "execute"):
            return True
        if effect["action"] in actions and kind in KINDS.get(effect["resource"]["kind"], ()):
            return True
    return False


def asks(claim, method, host, path):
    """Whether a claim names a request that a server got."""
    kind = claim.rest.split(" ")[0]
    if kind == "host":
        return claim.action in METHODS.get(method, METHODS["POST"]) and host.split(":")[0] in claim.rest
    if host.endswith("github.com") and kind != "file":
        return claim.action in METHODS.get(method, METHODS["POST"])
    if host == "cloud":
        if kind == "file":
            return False
        if claim.rest in clouds.LIFTED:
            return claim.action == "delete" and f" without {claim.rest}" in path
        return claim.action in METHODS.get(method, METHODS["POST"])
    if kind not in PATHS:
        return False
    is_delete = method == "DELETE" or path.split("?")[0].endswith(
        ("/prune", "/leave", "/eviction"))
    if kind == "network":
        is_delete = is_delete and claim.action == "delete"  # it holds nothing of its own
    actions = {"delete"} if is_delete else METHODS.get(method, METHODS["POST"])
    return claim.action in actions and bool(re.search(PATHS[kind], path))
