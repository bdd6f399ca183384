"""Runs a program at a pseudo-terminal and types answers to its questions.

    terminal.py PROGRAM ARG... -- QUESTION ANSWER [QUESTION ANSWER...]

Waits for each question and types the answer and Enter (an answer that ends with Ctrl-C, or begins
with 'key:', is typed without it; 'size:ROWS,COLUMNS' makes the terminal so large, and 'signal:N' sends
the program a signal). Prints all that the terminal showed; the exit status is the program's. Standard input of
the program is the terminal too, but what counts is that it controls the process. Says so if the
echo was left off.
"""

import os
import pty
import select
import sys
import termios
import time

words = sys.argv[1:]
split = words.index("--")
command, answers = words[:split], words[split + 1:]
child, terminal = pty.fork()
if child == 0:
    os.execv(command[0], command)
shown = b""
place = 0
end = time.monotonic() + float(os.environ.get("TERMINAL_SECONDS", 60))


def read():
    """Reads what is there; False at the end."""
    global shown
    ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
    try:
        chunk = os.read(terminal, 65536) if ready else b""
    except OSError:
        return False
    shown += chunk
    return bool(chunk)


for question, answer in zip(answers[::2], answers[1::2]):
    while question.encode() not in shown[place:] and read():
        pass
    place = len(shown)
    # The program asks, and only then reads: give it the moment in between.
    time.sleep(0.1)
    if answer.startswith("size:"):
        rows, columns = map(int, answer[5:].split(","))
        termios.tcsetwinsize(terminal, (rows, columns))
    elif answer.startswith("signal:"):
        os.kill(child, int(answer[7:]))
    elif answer.startswith("key:"):
        os.write(terminal, answer[4:].encode())
    else:
        os.write(terminal, answer.encode() + (b"" if answer.endswith("\x03") else b"\n"))
while read():
    pass
_, status = os.waitpid(child, 0)
modes = termios.tcgetattr(terminal)[3]
if not modes & termios.ECHO or not modes & termios.ICANON:
    print("the terminal was left without echo or without lines")
print(shown.decode(errors="replace").replace("\r\n", "\n"), end="")
sys.exit(os.waitstatus_to_exitcode(status))
