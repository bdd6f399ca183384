"""Where servers of a test keep their files: in memory, if there is room."""

import os
import tempfile


def folder(name):
    """A new temporary folder that others may look into."""
    base = "/tmp"
    try:
        memory = os.statvfs("/dev/shm")
        if memory.f_bavail * memory.f_frsize > 1 << 30 and os.access("/dev/shm", os.W_OK):
            base = "/dev/shm"
    except OSError:
        pass
    path = tempfile.mkdtemp(prefix=f"stoplog-{name}-", dir=base)
    os.chmod(path, 0o755)
    return path
