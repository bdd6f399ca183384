"""Runs inside the sandbox: starts servers on its loopback, runs a row, notes what differs there.

usage: inside.py SPEC OUT. It writes the states before and after, and the requests that came.
"""

import http.server
import json
import os
import socket
import socketserver
import ssl
import subprocess
import sys
import threading
import time

import clouds
import cluster
import listening
import login
import logs
import mariadb
import meaning
import net
import patience
import postgres
import processes
import redis

HERE = "/run/oracle"
HANDSHAKE = b"\x16"  # the first byte of a connection that TLS protects
KINDS = {"postgres": postgres.Server, "redis": redis.Server, "mariadb": mariadb.Server,
         "net": net.Server, "processes": processes.Server, "login": login.Server,
         "logs": logs.Server, "listening": listening.Server}


class Recorder(http.server.BaseHTTPRequestHandler):
    """Answers every request and notes it."""

    protocol_version = "HTTP/1.1"
    requests = []
    tls = None

    def answer(self):
        """Takes any method."""
        self.body = self.drain()
        if self.command == "CONNECT":
            self.send_response(200)
            self.end_headers()
            self.connection = self.tls.wrap_socket(self.connection, server_side=True)
            self.rfile = self.connection.makefile("rb")
            self.wfile = self.connection.makefile("wb", buffering=0)
            self.close_connection = False  # which the first version of HTTP would have
            return
        host = self.headers.get("Host", "")
        said = meaning.of(self.command, self.path, self.body)
        self.requests.append([said, host, self.path])
        status, kind, data = self.content()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Api-Version", "1.41")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def drain(self):
        """Reads the body."""
        length = int(self.headers.get("Content-Length") or 0)
        if length:
            return self.rfile.read(length)
        body = b""
        while self.headers.get("Transfer-Encoding") == "chunked":
            size = int(self.rfile.readline().strip() or b"0", 16)
            body += self.rfile.read(size + 2)
            if not size:
                break
        return body

    def content(self):
        """What it gives out."""
        if self.headers.get("Host", "").endswith("github.com"):
            return 200, "application/json", b'{"data": {}}'
        if self.path.split("?")[0] == "/":
            return 200, "text/html", b"<a href=/linked>x</a>\n"
        return 200, "application/octet-stream", b"sent by the server\n"

    def send_error(self, *words):
        """Notes what is no request: something was sent."""
        self.requests.append(["POST", "", "/"])
        super().send_error(*words)

    def address_string(self):
        return "client"

    def log_message(self, *_):
        pass

    def __getattr__(self, name):
        if name.startswith("do_"):
            return self.answer
        raise AttributeError(name)


class Docker(Recorder):
    """Answers as a container engine that holds whatever it is asked for."""

    requests = []

    def content(self):
        path = self.path.split("?")[0]
        last = path.rstrip("/").split("/")[-1]
        found = {"Id": "0123456789ab", "Name": "/a", "ID": "n", "Containers": {}, "Warnings": []}
        if last == "_ping":
            return 200, "text/plain", b"OK"
        if last == "prune":
            found = {"SpaceReclaimed": 0}
        elif last == "json" and path.count("/") == 3:
            found = []
        elif path.endswith("/volumes"):
            found = {"Volumes": [], "Name": "v"}
        elif self.command == "DELETE":
            found = [] if "/images/" in path else {}
        elif last in ("networks", "services", "nodes") and self.command == "GET":
            found = []
        status = 201 if last == "create" else 200
        if last in ("start", "stop", "kill", "restart", "archive", "leave"):
            return (200 if last == "archive" else 204), "text/plain", b""
        if self.command == "DELETE" and "/images/" not in path:
            return 204, "text/plain", b""
        return status, "application/json", json.dumps(found).encode()


class Cluster(Recorder):
    """Answers as a Kubernetes server."""

    requests = []
    deleted = set()

    def content(self):
        try:
            body = json.loads(self.body or b"{}")
        except ValueError:
            body = {}
        status, found = cluster.answer(self.command, self.path, body, self.deleted)
        return status, "application/json", cluster.encode(found)


class Cloud(Recorder):
    """Answers as the clouds' servers, which are reached by way of it."""

    requests = []
    more = []

    def content(self):
        host, words = self.headers.get("Host", ""), self.headers
        said = clouds.method(self.command, host, self.path, words, self.body)
        less = "".join(f" without {words}" for words in clouds.lifted(self.body))
        name = clouds.operation(words, self.body.decode(errors="replace"))
        self.requests[-1] = [said, "cloud", f"{self.command} {host}{self.path} {name}{less}"]
        status, kind, data, self.more = clouds.answer(
            self.command, host, self.path, words, self.body)
        return status, kind, data

    def end_headers(self):
        for name, value in self.more:
            self.send_header(name, value)
        self.more = []
        super().end_headers()


class Threads(socketserver.ThreadingMixIn, http.server.HTTPServer):
    """A server with a thread for each connection."""

    daemon_threads = True
    allow_reuse_address = True
    context = None

    def get_request(self):
        connection, address = super().get_request()
        if self.context:
            connection.settimeout(3)
            try:
                if self.server_port not in (443, 8443) and (
                        connection.recv(1, socket.MSG_PEEK) != HANDSHAKE):
                    connection.settimeout(None)
                    return connection, address
                connection = self.context.wrap_socket(connection, server_side=True)
            except OSError as error:
                connection.close()
                raise OSError("no handshake") from error
        return connection, address

    def handle_error(self, *_):
        pass


class Local(Threads):
    """The same at a path."""

    address_family = socket.AF_UNIX

    def server_bind(self):
        self.socket.bind(self.server_address)
        self.server_name, self.server_port = "docker", 0

    def get_request(self):
        connection, _ = self.socket.accept()
        return connection, ("client", 0)


def listen(spec):
    """Starts what records requests."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{HERE}/tls/cert.pem", f"{HERE}/tls/key.pem")
    Recorder.tls = context
    servers = []
    for port in {80, 443, *spec["ports"]} if "http" in spec["services"] else ():
        server = Threads(("127.0.0.1", port), Recorder)
        server.context = context if port != 80 else None
        servers.append(server)
    if "docker" in spec["services"]:
        servers.append(Local("/run/docker.sock", Docker))
    if "cluster" in spec["services"]:
        servers.append(Threads(("127.0.0.1", 8080), Cluster))
    if "cloud" in spec["services"]:
        servers.append(Threads(("127.0.0.1", 3128), Cloud))
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()


def without_rights():
    """The words that take a server's rights from a row."""
    return ["setpriv", "--bounding-set=-setuid,-setgid,-net_bind_service,-setpcap"]


def run(words, servers, seconds):
    """Runs the row; returns its status, none if it took too long."""
    process = subprocess.Popen(without_rights() + words)
    limits = patience.Patience(process.pid, seconds)
    watchers = [server for server in servers if hasattr(server, "look")]
    while True:
        try:
            return process.wait(patience.SAMPLE)
        except subprocess.TimeoutExpired:
            if any([server.look() for server in watchers]):
                process.terminate()
            if limits.is_over():
                process.kill()
                return None


def main():
    """Starts, looks, runs, looks again."""
    with open(sys.argv[1], encoding="utf-8") as file:
        spec = json.load(file)
    if {"http", "docker", "cluster", "cloud"} & set(spec["services"]):
        listen(spec)
    servers = [KINDS[name](spec) for name in spec["services"] if name in KINDS]
    found = {"before": [], "after": [], "stopped": []}
    try:
        for server in servers:
            server.start()
            server.prepare()
            found["before"] += server.state()
        if spec.get("make"):
            for server in servers:
                server.keep(spec["make"])
            return 0
        found["status"] = run(spec["words"], servers, spec.get("seconds", 8))
        time.sleep(0.05)
        for server in servers:
            if not server.answers():
                server.process.wait(10)
                found["stopped"].append(server.name)
                server.start()
            found["after"] += server.state()
        found["requests"] = Recorder.requests + Docker.requests + (
            Cluster.requests + Cloud.requests)
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            json.dump(found, file)
        return found["status"] if found["status"] is not None else 124
    except subprocess.CalledProcessError as error:
        print(error, error.stderr, sep="\n", file=sys.stderr)
        return 125
    finally:
        for server in servers:
            server.stop()


if __name__ == "__main__":
    sys.exit(main())
