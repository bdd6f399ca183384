"""Reads what a full-screen program has sent to a terminal and prints the lines that it drew.

Every control sequence but those that the program may use is named, so that text of an agent that gets
through to the terminal as it is comes out here.
"""

import re
import sys

KNOWN = re.compile(rb"\x1b\[(\?1049[hl]|\?25[hl]|2J|J|K|0m|7m|\d+;1H)")
text = sys.stdin.buffer.read()
for found in re.finditer(rb"\x1b[^a-zA-Z]*[a-zA-Z]?|[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]", text):
    if not KNOWN.fullmatch(found[0]):
        print("control characters:", found[0])
plain = re.sub(rb"\x1b\[\d+;1H", b"\n", text)
plain = re.sub(rb"\x1b[^a-zA-Z]*[a-zA-Z]", b"", plain).replace(b"\r", b"")
print(*[line for line in plain.decode().split("\n") if line.strip()], sep="\n")
