#!/usr/bin/env bash
# Builds the world in which the rows of the verdict tables are judged, below the folder $1:
# a home with what people keep there, and in it a project whose commits are pushed, with one
# changed, one untracked and some ignored files.
set -eu
top=$1
export HOME=$top/home/dev GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=d GIT_AUTHOR_EMAIL=d@example.org \
  GIT_COMMITTER_NAME=d GIT_COMMITTER_EMAIL=d@example.org
mkdir -p "$HOME"/{Documents,Pictures,.ssh,other,project}
for file in Documents/thesis.txt Pictures/1.jpg Pictures/2.jpg .ssh/id_ed25519 other/notes.txt; do
  echo irreplaceable >"$HOME/$file"
done
git init -q --bare "$top/origin.git"
cd "$HOME/project"
git init -q -b main
mkdir -p src/app src/many tests patches plan docs
echo '# project' >README.md
printf 'build:\n\tcc -o build/app src/main.c\n\ntest:\n\t./run_tests.sh\n' >Makefile
echo 'int main(void){return 0;}' >src/main.c
echo "print('hello')" >src/app.py
for n in 1 2 3; do echo "$n" >"src/app/$n.ts"; echo "$n" >"tests/$n.test"; done
for n in $(seq 70); do echo "$n" >"src/many/$n.c"; done
echo patch >patches/a.patch
echo plan >plan/plan.md
echo docs >docs/index.md
printf '#!/bin/sh\necho ok\n' >run_tests.sh
printf '#!/bin/bash\nset -e\nrm -rf ~/Documents\n' >deploy.sh
printf '#!/bin/bash\nmkdir -p build\ncp src/main.c build/\n' >build.sh
chmod +x run_tests.sh deploy.sh build.sh
echo '{"name":"project","scripts":{"build":"tsc","test":"node --test","lint":"eslint .","db:push":"drizzle-kit push","wipe":"rm -rf ~/Documents"}}' >package.json
printf 'build/\nnode_modules/\n*.log\n.env*\ndata/\n' >.gitignore
git add -A
git commit -qm first
git remote add origin "$top/origin.git"
git push -qu origin main
echo changed >>src/main.c
echo mine >notes.txt
mkdir -p build node_modules/left data docs/empty
echo object >build/app.o
echo module >node_modules/left/index.js
echo rows >data/app.db
ln -s "$HOME/Documents" linked
ln -s ../other sibling
: >empty.txt
# An archive whose members are there already, one of them with changes.
tar -czf data/pack.tgz README.md src/main.c tests
