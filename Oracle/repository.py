"""The git repository that git's rows find: with something of every sort that can be lost."""

import os

SCRIPT = r"""
set -e
export GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z'
git init -q --bare -b main ../../remote.git
git init -q --template= -b main
git config user.name n; git config user.email e@e; git config gc.auto 0
git config protocol.file.allow always; git config advice.detachedHead false
printf '*.log\nignored/\n' > .gitignore
mkdir -p src build sub doc
for f in a b c a.c b.c changed.c staged.c clean.c src/a.c src/b.c build/kept sub/s doc/d list \
  x y; do
  printf 'first %s\n' $f > $f; done
printf 'a.c\n' > list
printf '#!/bin/sh\nexit 0\n' > test.sh; chmod +x test.sh
printf 'test:\n\ttrue\n' > Makefile
git add -A; git commit -qm first
echo second >> clean.c; git commit -qam second
for b in a old; do git branch $b; done
git checkout -qb topic; echo topic > topic.c; git add -A; git commit -qm topic
git checkout -qb feature/x; echo fx > fx.c; git add -A; git commit -qm fx
git checkout -q a; echo onlya > onlya.c; git add -A; git commit -qm onlya
git checkout -q -b b; echo onlyb > onlyb.c; git add -A; git commit -qm onlyb
git checkout -q main; echo third >> clean.c; git commit -qam third
git branch merged HEAD~1
git branch x HEAD~1; git branch other HEAD
git tag v1; git tag -a v2 -m v2 HEAD~1
git remote add origin ../../remote.git
git push -q origin main a b old topic other feature/x v1
git fetch -q; git branch -q -u origin/main main
git checkout -q -b ahead origin/main; echo server > server.c; git add -A; git commit -qm server
git push -q origin ahead:other; git checkout -q main; git branch -qD ahead
echo mine > mine.c; git add -A; git commit -qm mine
echo forgotten > forgotten.c; git add -A; git commit -qm forgotten
git reset -q --hard HEAD~1
for n in 0 1 2 3; do echo stash$n >> clean.c; git stash -q; done
echo dangling | git hash-object -w --stdin > /dev/null
git push -q origin main~1:refs/heads/gone
git checkout -q topic; git checkout -q main; echo s > secrets; git add secrets
git commit -qm secrets; git branch abc origin/main
git -c protocol.file.allow=always submodule --quiet add \
  "$(cd ../../remote.git && pwd)" lib; git commit -qm lib
git worktree add -q ../x x
git update-ref refs/x/y HEAD
"""
DIRTY = r"""
echo unstaged >> changed.c; echo staged >> staged.c; git add staged.c
echo edit >> src/a.c; echo edit >> a.c; git add a.c; echo later >> a.c
echo more >> b; echo more >> a
echo untracked > untracked; echo new > build/new; mkdir tmp; echo t > tmp/t
mkdir ignored; echo i > ignored/i; echo i > ignored.log; echo b > build/b.log
"""
# What git knows of objects, before and after a row.
SORTS = {"git": DIRTY, "git-clean": r"""
git branch -qD feature/x; git branch -qf a HEAD; git tag -d v1 >/dev/null
git rm -q b; git commit -qm 'without b'
git push -q origin main; git branch -qf other origin/other
echo stashless > gone.c; git add gone.c; git commit -qm gone; echo u > loose; echo m > message
""", "git-merging": r"""
echo conflict > clash.c; git add clash.c; git commit -qm c1; git checkout -q old
echo other > clash.c; git add clash.c; git commit -qm c2; git checkout -q main
git merge old >/dev/null 2>&1 || true
"""}
OBJECTS = "git cat-file --batch-all-objects --batch-check='%(objectname)' 2>/dev/null"


def make(world, environment, sort):
    """Fills a world with the repository."""
    for path in [world.here, world.tmp, world.home]:
        os.makedirs(path)
    world.sandbox.give(world.folder)
    return world.sandbox.run(
        world.folder, world.here, environment, ["bash", "-c", SCRIPT + SORTS[sort]], seconds=60
    )
