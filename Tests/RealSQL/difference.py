"""What differs between two looks at a database.

A look is a dictionary: key -> Item. The key stays the same when a thing gets another name.
"""

from collections import Counter, namedtuple

# kind: as in the effects; name: as people write it; owner: the key of the table whose part it is;
# value: anything that compares; for a row a dictionary of columns.
Item = namedtuple("Item", "kind name owner value")


def differs(old, new):
    if old.kind == "rows" and isinstance(old.value, dict):
        return any(new.value.get(key, value) != value for key, value in old.value.items())
    return old.value != new.value


def difference(before, after):
    gone = set(before) - set(after)
    new = set(after) - set(before)
    named = {key for key in before if key in after and before[key].name != after[key].name}
    counts = Counter()
    for key in gone:
        if before[key].owner not in gone or before[key].owner is None:
            counts["delete", before[key].kind, before[key].name] += 1
    for key in new:
        if after[key].owner not in new or after[key].owner is None:
            counts["create", after[key].kind, after[key].name] += 1
    for key in set(before) & set(after):
        # What is part of a thing that got another name, or a view of it, is told by another text.
        old = before[key]
        is_told = old.owner in named and old.kind != "rows" or named and old.kind == "view"
        if differs(old, after[key]) and (key in named or not is_told):
            counts["modify", before[key].kind, before[key].name] += 1
    lines = []
    for (action, kind, name), count in sorted(counts.items()):
        number = f" {count}" if kind == "rows" else ""
        lines.append(f"{action} {kind} {name}{number}")
    return lines
