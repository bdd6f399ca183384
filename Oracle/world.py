"""Makes the scratch world that a row finds: what its words name exists, with fitting content."""

import glob
import os
import re
import shutil
import subprocess

import archives
import contents
import projects
import sandbox

DEVICE_BYTES = 4 << 20
OLD = 1_600_000_000  # the time of everything before a row runs

BASE = {
    "dir": ["x", "y", "sub/z", "a", "b", "list", "a.txt", "link@x"],
    "src": ["a.c", "b.o", "sub/c.py", "main.py", ".hidden"],
    "dst": ["a.c", "old", "sub/c.py"],
    "sub": ["a", "b", "Makefile", "package.json", "kept.txt"],
    "build": ["out.o", "deep/p"],
    "tests": ["test_a.py"],
    "lib": ["l.sh"],
    "api": ["package.json"],
    "node_modules/pkg": ["index.js"],
    ".": [
        "a", "b", "c", "f", "g", "a.txt", "b.txt", "a.c", "b.c", "a.o", "a.log", "b.log", "a.py",
        "b.py", "a.json", "b.json", "data.json", "a.yml", "f.yml", "list", "names", "ref", "r",
        "a.sql", "a.db", "a.html", "a.md", "a.js", "app.js", "script.py", "script.sh", "run.sh",
        "package.json", "Makefile", "prog", "a.tar", "a.tgz", "a.zip", "a.gz", "fix.diff",
        ".hidden", "link@a", "dangling@nowhere", "a.csv", "main.go", "config.toml",
        "CMakeLists.txt", "Rakefile", "go.mod", "a.cpp", "a.rb", "a.h",
    ],
}
FOLDERS = {"dir", "src", "dst", "d", "sub", "build", "dist", "tests", "lib", "api", "target",
           ".venv", "venv"}
# What projects of some tools hold.
BY_TOOL = {"bundle": ["Gemfile", "Gemfile.lock"], "composer": ["composer.json"], "dpkg-deb": ["dir/DEBIAN/control"],
           "ar": ["a.a", "b.o"], "valgrind": ["app"]}
# Tools that want an empty disk.
FORMATTERS = {"mkfs", "mkswap", "mkfs.cramfs", "lvm", "btrfs"}
# Tools whose archives name `b` as a folder.
ARCHIVERS = {"tar", "unzip", "zip", "bsdtar"}


class World:
    """A folder with a home, a project in which rows run, and a place above it."""

    def __init__(self, folder, sandbox):
        self.folder = folder
        self.sandbox = sandbox
        self.home = os.path.join(folder, "home")
        self.here = os.path.join(folder, "projects/here")
        self.tmp = os.path.join(folder, "tmp")

    def clear(self):
        """Removes everything in it."""
        shutil.rmtree(self.folder, ignore_errors=True)
        if os.path.lexists(self.folder):
            subprocess.run(["chmod", "-R", "u+rwx", self.folder], stderr=subprocess.DEVNULL,
                           check=False)
            shutil.rmtree(self.folder, ignore_errors=True)

    def make_plain(self):
        """Fills it with what most rows find."""
        for path in [self.here, self.tmp, self.home]:
            os.makedirs(path)
        os.makedirs(os.path.join(self.folder, "projects/lib"))
        for folder, names in BASE.items():
            for name in names:
                self.add(os.path.join(self.here, folder, name), "")
        self.add(os.path.join(self.folder, "projects/CMakeLists.txt"), "")
        for name in ["x", ".bashrc", "notes.txt"]:
            self.add(os.path.join(self.home, name), "")

    def add(self, path, tool, is_folder=False):
        """Adds one thing, with what is above it."""
        if not path.startswith(self.folder + "/"):
            return
        path, separator, target = path.partition("@")
        if not os.path.isdir(os.path.dirname(path)):
            self._make_way(os.path.dirname(path))
        if os.path.lexists(path):
            if os.path.isdir(path) == is_folder:
                return
            if os.path.isdir(path) and self.here.startswith(path):
                return
            remove(path)
        if separator:
            os.symlink(target, path)
        elif is_folder:
            self._add_folder(path, tool)
        else:
            data = archives.make(path) or contents.of(path, tool)
            with open(path, "wb") as file:
                file.write(data)
            if path.endswith((".sh", "/app")):
                os.chmod(path, 0o755)

    def _make_way(self, folder):
        wanted = folder
        while not os.path.isdir(folder):
            if os.path.lexists(folder):
                remove(folder)
            try:
                os.makedirs(folder)
            except (FileExistsError, NotADirectoryError):
                folder = os.path.dirname(folder)
        os.makedirs(wanted, exist_ok=True)

    def _add_folder(self, path, tool):
        os.makedirs(path)
        if tool == "rmdir":
            return
        for name in ["x", "a", "sub/y", "main.py"]:
            os.makedirs(os.path.dirname(os.path.join(path, name)), exist_ok=True)
            with open(os.path.join(path, name), "wb") as file:
                file.write(contents.of(name, tool) + b"beneath\n")

    def place(self, name, folder=None):
        """The absolute path that a word means."""
        if name.startswith("/dev/") and os.path.exists(self.folder + "/devices/" + name[5:]):
            return self.folder + "/devices/" + name[5:]
        if name == "~" or name.startswith("~/"):
            name = self.home + name[1:]
        base = os.path.join(self.here, folder) if folder else self.here
        return os.path.normpath(os.path.join(base, name))

    def add_devices(self, command, tool):
        """Adds files that stand for the disks that a command names."""
        for name in re.findall(r"/dev/((?:sd|vd|xvd|hd|nvme|mmcblk|disk|loop)\w+)", command):
            os.makedirs(self.folder + "/devices", exist_ok=True)
            with open(self.folder + "/devices/" + name, "wb") as file:
                file.write(b"data" * 1024)
                file.truncate(DEVICE_BYTES * (12 if tool == "mkfs" else 1))
            if tool in FORMATTERS:
                continue
            maker, text = ["mke2fs", "-Fq"], b""
            if tool in ("fdisk", "parted", "sgdisk"):
                maker, text = ["sfdisk", "-q"], b"label: gpt\n,\n"
            subprocess.run([*maker, self.folder + "/devices/" + name], input=text,
                           stderr=subprocess.DEVNULL, check=False)
        if tool == "fsck":
            damage([*glob.glob(self.folder + "/devices/*"), *glob.glob(self.here + "/*.img")])

    def own(self, row):
        """Gives things the rights and owners that a row changes."""
        if row.table not in ("chmod", "chown", "chgrp"):
            return
        for folder, folders, files in os.walk(self.here):
            for name in files + folders:
                path = os.path.join(folder, name)
                if os.path.islink(path) and row.table == "chmod":
                    continue
                if row.table == "chmod":
                    os.chmod(path, 0o550 if os.path.isdir(path) else 0o640)
                elif self.sandbox.is_root and name not in ("r", "ref"):
                    os.chown(path, sandbox.FIRST_ID + 2, sandbox.FIRST_ID + 2,
                             follow_symlinks=False)
        for name in ["r", "ref"]:
            os.chmod(os.path.join(self.here, name), 0o600)

    def age(self):
        """Makes everything old, so that each later write shows."""
        for folder, folders, files in os.walk(self.folder):
            for name in folders + files:
                path = os.path.join(folder, name)
                later = 60 if name in ("r", "ref") else 0
                os.utime(path, (OLD + later, OLD + later), follow_symlinks=False)


def spool(world, row):
    """The places and rights that timed jobs need."""
    if row.table != "crontab":
        return (), ()
    folder = os.path.join(world.folder, "spool")
    return ["--bind", folder, "/var/spool/cron/crontabs"], ["CAP_SETUID", "CAP_SETGID"]


def make_key(path):
    """Makes a pair of keys."""
    for name in [path, path + ".pub"]:
        if os.path.lexists(name):
            remove(name)
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path],
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)


def make_disk(path, sort):
    """Makes a file that holds a file system, with or without a journal."""
    with open(path, "wb") as file:
        file.truncate(2 * DEVICE_BYTES)
    subprocess.run(["mke2fs", "-Fq", "-t", sort, path], stderr=subprocess.DEVNULL, check=False)


def damage(paths):
    """Makes file systems look as if they had been in use when the machine stopped."""
    for path in paths:
        with open(path, "r+b") as file:
            file.seek(1024 + 58)
            file.write(b"\0\0")


def remove(path):
    """Removes whatever a path names."""
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)


def expand(name, values):
    """A claim's word after bash, as far as a row's variables say."""
    name = name.strip('"')
    for variable, value in values.items():
        name = re.sub(r"\$\{?" + variable + r"\b\}?", lambda _: value, name)
    return name


def fit(world, row, values, variant):
    """Adds what a row's claims name; in the variant `absent`, not what it makes.

    In the variant `other`, what it makes is a folder if it would be a file, and gone otherwise.
    """
    tool = row.table
    targets = []
    if tool in contents.BY_TOOL:
        for name in ["a", "b", "c", "f", "g"]:
            remove(world.place(name))
            world.add(world.place(name), tool)
    for word in row.command.split(" "):
        # Settings that an option names have no claim of their own.
        if re.fullmatch(r"[\w-]+\.(ini|cfg|toml|json|ya?ml|conf|pub)", word):
            if not os.path.lexists(world.place(word)):
                world.add(world.place(word), tool)
    if tool == "crontab":
        for name in ["root", "app"]:
            world.add(os.path.join(world.folder, "spool", name), tool)
    if tool == "trash-empty":
        for name in ["files/old", "info/old.trashinfo"]:
            world.add(os.path.join(world.home, ".local/share/Trash", name), tool)
    if tool in contents.PROGRAMS:
        remove(world.place("prog"))
        world.add(world.place("prog"), tool)
    projects.make(world, row, variant)
    for name in BY_TOOL.get(tool, []):
        world.add(os.path.join(world.here, name), tool)
    if tool in ARCHIVERS:
        for name in ["b", "dir/b"]:
            world.add(os.path.join(world.here, name), tool, is_folder=True)
    for claim in row.claims:
        if claim.action == "execute" and " script " in claim.rest:
            name = claim.rest.split(" script ")[1].split(" ")[0].strip('"')
            if "." in name:
                world.add(world.place(expand(name, values)), tool)
        if not claim.is_path:
            continue
        for name in claim.paths + claim.sources:
            is_tree = name.endswith("/**")
            name = expand(name[:-3] if is_tree else name, values)
            if not name or "$" in name or name in (".", "/", "..", "…"):
                continue
            path = world.place(name, claim.folder)
            is_target = claim.action in ("create", "overwrite") and name in [
                expand(path, values).removesuffix("/**") for path in claim.paths
            ]
            if is_target and variant == "absent":
                if not is_tree and os.path.basename(path) not in FOLDERS:
                    targets.append(path)
                    continue
                targets += [os.path.join(path, os.path.basename(source.rstrip("/")))
                            for source in claim.sources]
            if re.search(r"[*?\[]", name):
                add_matches(world, name, tool)
                continue
            last = os.path.basename(path)
            is_folder = is_folderish(name, last, is_tree, tool)
            if variant == "other" and is_target:
                if is_folder and claim.sources and not name.endswith("/"):
                    targets.append(path)
                    continue
                is_folder = is_folder or "." not in last
            world.add(path, tool, is_folder=is_folder)
    if tool in ("ssh-add", "ssh-keygen", "ssh-copy-id"):
        make_key(world.place("key"))
    if tool == "ssh-copy-id":
        world.add(os.path.join(world.home, ".ssh/id_ed25519"), tool)
        make_key(os.path.join(world.home, ".ssh/id_ed25519"))
    if tool == "tune2fs":
        for path in glob.glob(world.here + "/*.img"):
            make_disk(path, "ext2" if variant == "other" else "ext3")
    for path in targets:
        if path.startswith(world.here + "/"):
            remove(path)
            above = os.path.dirname(path)
            while above.startswith(world.here + "/") and not os.path.isdir(above):
                remove(above)
                above = os.path.dirname(above)


def is_folderish(name, last, is_tree, tool):
    """Whether a word names a folder."""
    if tool in ("gzip", "xz", "zstd", "bzip2", "gunzip", "unlink", "truncate", "shred"):
        return is_tree or name.endswith("/")
    if is_tree:
        return not re.search(r"[^.]\.\w{1,5}$", last) or name.endswith("/")
    return name.endswith("/") or last in FOLDERS or tool == "rmdir"


def add_matches(world, pattern, tool):
    """Adds two names that a pattern matches."""
    for filler in ["m1", "m2"]:
        name = re.sub(r"\[[^\]]*\]", "a", pattern).replace("*", filler).replace("?", "q")
        world.add(world.place(name), tool)
