"""Confines a command: no network, no rights, a world of its own to write to."""

import os
import resource
import shutil
import subprocess
import tempfile
import time

import patience

# The user of the sandbox is root in a namespace of its own; these are its numbers outside.
FIRST_ID = 100000
IDS = 65536
SECONDS = 5
FILE_BYTES = 64 << 20
MEMORY_BYTES = 8 << 30
PROCESSES = 512
# Folders of the system, which rows may look at; a row has no business in any other.
SYSTEM = {"bin", "boot", "dev", "etc", "lib", "lib32", "lib64", "libx32", "opt", "proc", "sbin", "sys",
          "usr", "var"}
HIDDEN = ["/var/tmp"] + sorted(
    "/" + entry.name for entry in os.scandir("/")
    if entry.name not in SYSTEM and entry.is_dir(follow_symlinks=False))
# Empty folders in which tools may leave things, as everywhere, and which nobody looks at; what is
# below /srv is compared where a row sends things to another machine.
PASSING = {"/tmp", "/var/tmp", "/run", "/srv"}
# Names that rows use; they lead to nobody outside.
USERS = ["root", "daemon", "bin", "app", "user", "me", "www", "www-data", "deploy", "alice", "bob",
         "group", "staff", "postgres", "nobody"]
CAPABILITIES = ["CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_FOWNER", "CAP_FSETID"]


class Outcome:
    """How a command ended."""

    def __init__(self, status, output, errors, timed_out):
        self.status = status
        self.output = output
        self.errors = errors
        self.timed_out = timed_out


class Sandbox:
    """A user namespace in which every command of a run lives."""

    def __init__(self):
        self.holder = None
        self.is_root = os.geteuid() == 0
        self.accounts = tempfile.mkdtemp(prefix="stoplog-oracle.")
        os.chmod(self.accounts, 0o755)
        with open(os.path.join(self.accounts, "passwd"), "w", encoding="ascii") as file:
            file.writelines(f"{name}:x:{index}:{index}::/nowhere:/bin/sh\n"
                            for index, name in enumerate(USERS))
        with open(os.path.join(self.accounts, "group"), "w", encoding="ascii") as file:
            file.writelines(f"{name}:x:{index}:\n" for index, name in enumerate(USERS))
        if self.is_root:
            self.holder = subprocess.Popen(["unshare", "-U", "sleep", "86400"])
            self._map_ids()

    def _map_ids(self):
        own = os.readlink("/proc/self/ns/user")
        for _ in range(100):
            try:
                if os.readlink(f"/proc/{self.holder.pid}/ns/user") != own:
                    break
            except OSError:
                pass
            time.sleep(0.02)
        for name in ["uid_map", "gid_map"]:
            with open(f"/proc/{self.holder.pid}/{name}", "w", encoding="ascii") as file:
                file.write(f"0 {FIRST_ID} {IDS}")

    def close(self):
        """Ends the namespace."""
        shutil.rmtree(self.accounts, ignore_errors=True)
        if self.holder:
            self.holder.kill()
            self.holder.wait()

    def give(self, folder):
        """Hands a folder to the user of the sandbox."""
        if not self.is_root:
            return
        for path, folders, files in os.walk(folder):
            for name in folders + files:
                os.chown(os.path.join(path, name), FIRST_ID, FIRST_ID, follow_symlinks=False)
        os.chown(folder, FIRST_ID, FIRST_ID)

    def command(self, world, folder, environment, extra=((), ())):
        """The words before a command that confine it; `extra` are places and rights it gets."""
        words = []
        if self.is_root:
            words += ["nsenter", "-U", "-t", str(self.holder.pid), "-S", "0", "-G", "0"]
        words += ["bwrap", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"]
        if not self.is_root:
            words += ["--unshare-user", "--uid", "0", "--gid", "0"]
        words += ["--die-with-parent", "--new-session", "--ro-bind", "/", "/"]
        words += ["--dev", "/dev", "--proc", "/proc"]
        for path in HIDDEN:
            if os.path.isdir(path) and not os.path.islink(path):
                words += ["--tmpfs", path]
                if path not in PASSING:
                    words += ["--remount-ro", path]
        for name in ["passwd", "group"]:
            words += ["--ro-bind", os.path.join(self.accounts, name), f"/etc/{name}"]
        for name in devices(world):
            words += ["--bind", os.path.join(world, "devices", name), f"/dev/{name}"]
        words += ["--bind", world, world, *extra[0], "--chdir", folder, "--cap-drop", "ALL"]
        for capability in [*CAPABILITIES, *extra[1]] if self.is_root else []:
            words += ["--cap-add", capability]
        words += ["--clearenv"]
        for name, value in environment.items():
            words += ["--setenv", name, value]
        return words + ["--"]

    def run(self, world, folder, environment, words, given=b"", seconds=SECONDS,
            extra=((), ())):
        """Runs words in the sandbox; only `world` can be written to."""
        process = subprocess.Popen(
            self.command(world, folder, environment, extra) + words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=limit,
            start_new_session=True,
        )
        timed_out, limits = False, patience.Patience(process.pid, seconds)
        while True:
            try:
                output, errors = process.communicate(given, timeout=patience.SAMPLE)
                break
            except subprocess.TimeoutExpired:
                given = None  # it is being written already
                if not timed_out and limits.is_over():
                    timed_out = True
                    process.kill()
        return Outcome(
            process.returncode,
            output.decode(errors="replace"),
            errors.decode(errors="replace"),
            timed_out,
        )

    def why_not(self, world):
        """Why nothing can be confined here; empty if it can."""
        for program in ["bwrap", "unshare", "nsenter"]:
            if not shutil.which(program):
                return f"'{program}' isn't installed"
        probe = ("touch inside && ! touch /usr/outside 2>/dev/null && ! touch /mnt/outside 2>/dev/null"
                 " && ! test -e /run/* && id -u")
        found = self.run(world, world, {"PATH": "/usr/bin:/bin"}, ["bash", "-c", probe])
        if found.status or found.output.strip() != "0":
            return f"the sandbox doesn't hold: {found.errors.strip() or found.output.strip()}"
        os.remove(os.path.join(world, "inside"))
        return ""


def devices(world):
    """The names of files that stand for devices in a world."""
    try:
        return sorted(os.listdir(os.path.join(world, "devices")))
    except OSError:
        return []


def is_visible(path):
    """Whether a program is where the sandbox has it."""
    real = os.path.realpath(path)
    return not any(path.startswith(top + "/") or real.startswith(top + "/") for top in HIDDEN)


def limit():
    """Bounds what a command may use."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS * 2, SECONDS * 2))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
