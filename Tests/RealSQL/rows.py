"""The texts of a table: lines that begin with `> `, several in a row being one text."""


def texts(path):
    current = []
    with open(path, encoding="utf-8") as file:
        for line in file.read().split("\n") + [""]:
            if line.startswith("> ") or line == ">":
                current.append(line[2:])
            elif current:
                yield "\n".join(current)
                current = []
