"""Runs every text of a table on a real database and says what really changed.

    run.py postgres|mariadb|sqlite TABLE...

prints what changed for every row of the tables, in order: a line for each thing, and a line with
nothing but the byte 1E after each row. A server that isn't installed gives exit status 3.
"""

import sys

from difference import difference
from rows import texts


def server(kind):
    if kind == "postgres":
        from postgres import Postgres

        return Postgres()
    if kind == "mariadb":
        from mariadb import MariaDB

        return MariaDB()
    from sqlite import SQLite

    return SQLite()


def main():
    kind, tables = sys.argv[1], sys.argv[2:]
    with server(kind) as real:
        for table in tables:
            for text in texts(table):
                before = real.fresh()
                real.run(text, table)
                for line in difference(before, real.look()):
                    print(line)
                print("\x1e", flush=True)


if __name__ == "__main__":
    try:
        main()
    except FileNotFoundError as error:
        if error.filename in (None, sys.argv[1]) or "/" in str(error.filename):
            raise
        print(f"cannot run '{error.filename}': it isn't installed", file=sys.stderr)
        sys.exit(3)
