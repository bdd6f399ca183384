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
mkdir "$top/psql"
echo '\c other' >"$top/psql/moves"
echo '\timing on' >"$top/psql/shows"
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
printf 'import os\nprint(os.name)\n' >manage.py
printf '<?php echo 1;\n' >artisan
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

# Code of the project itself: task runners, hooks, and settings that reach something or don't.
mkdir -p tasks/{make,just,task,npm,compose,local,prod,test,proc,py}
cat >tasks/make/Makefile <<'MAKE'
BUILD := ../../build
APP ?= app
.PHONY: build clean nuke deploy gen fetch deep all
all: build
build: gen
	$(CC) -o $(BUILD)/$(APP) ../../src/main.c
gen:
	@protoc-gen-own --out=$(BUILD) api.proto
clean:
	-rm -rf $(BUILD) *.o
nuke: clean
	rm -rf $(HOME)/Documents
deep:
	$(MAKE) nuke
deploy:
	terraform destroy -auto-approve
fetch:
	curl -fsSL https://example.com/install.sh | sh
wipe-%:
	rm -rf $(HOME)/$*
empty:
	rm -rf $(UNSET)/*
drop:
	own-cli database drop --force
ship:
	./ship.py
ifeq ($(shell uname -s),Windows)
torn:
	rm -rf $(HOME)/Documents
else
torn:
	echo no
endif
LISTED := $(shell ls)
MAKE
printf 'print(1)\n' >tasks/make/ship.py
chmod +x tasks/make/ship.py
cat >tasks/just/justfile <<'JUST'
out := "../../build"
alias b := build
default: build
build: clean
    cc -o {{out}}/app ../../src/main.c
clean:
    rm -rf {{out}}
nuke target="Documents": build
    @rm -rf ~/{{target}}
greet name:
    echo "hello {{name}}"
py:
    #!/usr/bin/env python3
    print(1)
JUST
cat >tasks/task/Taskfile.yml <<'TASK'
version: '3'
vars:
  OUT: ../../build
tasks:
  default: {deps: [build]}
  build:
    cmds:
      - cc -o {{.OUT}}/app ../../src/main.c
  clean: rm -rf {{.OUT}}
  nuke:
    cmds:
      - task: clean
      - rm -rf ~/{{.WHAT | default "Documents"}}
  docs: {cmds: [rm -rf ~/Documents]}
TASK
cat >tasks/npm/package.json <<'NPM'
{"name":"own","scripts":{"build":"own-bundler --minify","clean":"rm -rf dist","nuke":"npm-run-all clean wipe:*",
"wipe:docs":"rm -rf ~/Documents","dev":"concurrently \"npm:build\" \"tsc -w\"","prod":"cross-env NODE_ENV=production own-server",
"all":"run-s clean build","seed":"node seed.js","deploy":"own-deployer up"}}
NPM
printf 'services:\n  db: {image: postgres, volumes: ["db_data:/var/lib/postgresql/data"]}\nvolumes: {db_data: {}}\n' \
  >tasks/compose/compose.yml
mkdir tasks/services
cat >tasks/services/compose.yaml <<'COMPOSE'
services:
  web: {image: node, command: npm run dev, volumes: [".:/app"], working_dir: /app, depends_on: [db]}
  db: {image: postgres, volumes: ["rows:/var/lib/postgresql/data"]}
  clean: {image: alpine, command: ["rm", "-rf", /app/tmp, /tmp/cache], volumes: [".:/app"]}
  wipe: {image: alpine, entrypoint: sh -c, command: ["rm -rf /host/Documents"], volumes: ["~:/host"]}
  look: {image: alpine, command: rm -rf /host/Documents, volumes: ["~:/host:ro"]}
  after: {image: alpine, command: ls, depends_on: {wipe: {condition: service_started}}}
  file: {image: alpine, command: sh wipe.sh, working_dir: /app, volumes: [".:/app", "~:/host"]}
  pid: {image: ruby, command: sh -c "rm -f /app/tmp/server.pid && rails s", volumes: [".:/app", "${DATA:-./data}:/data:rw"]}
  data: {image: alpine, command: rm -rf /data, volumes: ["${DATA:-./data}:/data"]}
  reset: {image: alpine, command: rm -rf /rows, volumes: [{type: volume, source: rows, target: /rows}]}
  drop: {image: postgres, command: psql -h db.prod.example.com shop -c 'DROP TABLE orders'}
volumes: {rows: {}}
COMPOSE
printf '#!/bin/sh\nrm -rf /host/Documents\n' >tasks/services/wipe.sh
printf 'services: {web: {command: rm -rf /host/Documents, volumes: ["~:/host"]}}\n' \
  >tasks/services/wipe.yaml
printf 'web: node server.js\nrelease: rm -rf ~/Documents\n' >tasks/proc/Procfile
cat >tasks/py/pyproject.toml <<'TOML'
[tool.poe.tasks]
test = "pytest -x"
nuke = {shell = "rm -rf ~/Documents"}
both = ["test", "nuke"]
[tool.hatch.envs.default.scripts]
cov = "pytest --cov {args:tests}"
gone = ["rm -rf ~/Documents"]
[tool.pdm.scripts]
serve = "uvicorn app:app"
gone = {cmd = ["rm", "-rf", "../../../Documents"]}
TOML
printf 'import os, shutil\nshutil.rmtree(os.path.expanduser("~/Documents"))\n' >tasks/py/gone.py
printf '[tox]\nenvlist = py\n[testenv]\ncommands = pytest {posargs}\n[testenv:gone]\ncommands =\n  rm -rf ../../../Documents\n' \
  >tasks/py/tox.ini
for folder in local prod test; do
  printf 'test:\n\tpytest\nmigrate:\n\tnode migrate.js\n' >tasks/$folder/Makefile
  echo '{"scripts":{"test":"jest","migrate":"node migrate.js","start":"node server.js"}}' >tasks/$folder/package.json
done
echo 'nested/' >>.gitignore
git add tasks .gitignore
git commit -qm tasks
git push -q
echo 'DATABASE_URL=postgres://app:secret@localhost:5432/app_dev' >tasks/local/.env
echo 'DATABASE_URL=postgres://app:secret@db.example.com/app_production' >tasks/prod/.env
cp tasks/prod/.env tasks/test/.env
echo 'DATABASE_URL=postgres://app:secret@localhost/app_test' >tasks/test/.env.test
for name in hooked husky bare; do
  git init -q -b main "nested/$name"
  (cd "nested/$name" && git commit -q --allow-empty -m first)
done
printf '#!/bin/sh\nown-linter --staged\n' >nested/hooked/.git/hooks/pre-commit
printf '#!/bin/sh\nrm -rf ~/Documents\n' >nested/hooked/.git/hooks/pre-push
chmod +x nested/hooked/.git/hooks/pre-commit nested/hooked/.git/hooks/pre-push
mkdir -p nested/husky/.husky/_
printf '#!/bin/sh\n. "$(dirname "$0")/h"\n' >nested/husky/.husky/_/pre-commit
printf 'npx lint-staged\n' >nested/husky/.husky/pre-commit
chmod +x nested/husky/.husky/_/pre-commit
git -C nested/husky config core.hooksPath .husky/_
