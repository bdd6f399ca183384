# The only door: `make` alone lists what can be done.
SHELL := /bin/bash
SWIFT ?= swift
# Packages that building, running and testing need (Debian 12).
PACKAGES := libsqlite3-dev libsodium-dev libpg-query-dev libyaml-dev libjansson-dev libpq-dev \
  libmariadb-dev libcurl4-openssl-dev libexpat1-dev postgresql mariadb-server-core \
  mariadb-client redis-server alembic python3-django python3-psycopg2 \
  gcc git make bash coreutils findutils python3 sqlite3 strace openssl openssh-client
# What `make oracle` runs rows of, beside what is there already.
ORACLE_PACKAGES := bubblewrap tree ripgrep fd-find bat silversearcher-ag jq zstd xz-utils \
  bzip2 zip unzip rsync patch diffutils moreutils trash-cli parallel sqlite3 git-lfs bc file \
  black flake8 mypy tox busybox doas sudo fdisk gdisk parted lvm2 dosfstools netcat-openbsd \
  lua5.4 ruby bundler rake php-cli cmake cron iputils-ping pipx composer alembic python3-poetry \
  gh golang-go gawk python-is-python3 python3-pytest xfsprogs btrfs-progs bsdextrautils xxd \
  less man-db lsof procps psmisc time curl wget openssl postgresql mariadb-client \
  mariadb-server-core redis-server openssh-client openssh-server awscli
# early-codemotion reads values before a call that changes them (Swift 6.3.1), so it is left out.
# Types are named by their functions, not by their mangled names: a process that lives 2 ms would
# spend a sixth of its instructions on taking those names apart.
UNSTRIPPED := --static-swift-stdlib -Xswiftc -static-executable \
  -Xswiftc -Xllvm -Xswiftc -sil-disable-pass=early-codemotion \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# What a hook's call runs through stands together, so that a call maps few pages.
ORDER := Scripts/hook.order
STATIC := $(UNSTRIPPED) -Xlinker -s -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xswiftc -use-ld=lld -Xlinker --no-rosegment -Xlinker --no-warn-symbol-ordering \
  -Xlinker '--symbol-ordering-file=$(CURDIR)/$(ORDER)'
PROGRAM := .build/static/release/stoplog
ONLY ?=

# Builds a static product; what the linker says of dlopen in static programs is left out.
define build-static
set -o pipefail; $(SWIFT) build -c release $(STATIC) --product $(1) --scratch-path .build/static \
  2>&1 | sed -E "/dlopen|^warning: '/d"
endef

.DEFAULT_GOAL := help
.PHONY: help setup build program run test lint fmt exam infra bench fuzz contend killing order oracle docs check clean clients

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

setup: ## install the Debian packages and check the Swift version
	@bash Scripts/setup.sh $(PACKAGES)

build: setup ## debug build; warnings are errors
	$(SWIFT) build

program: setup ## release build of stoplog, static, and of stoplogd beside it, in .build/static
	@$(SWIFT) build -c release $(STATIC) --product stoplog --scratch-path .build/static 2>&1 \
	  | grep -vE "dlopen|^warning: '" || true
	@test -x $(PROGRAM)
	@$(SWIFT) build -c release --static-swift-stdlib -Xlinker -s --product stoplogd \
	  --scratch-path .build/dynamic 2>&1 | grep -vE "^warning: '" || true
	@cp -f .build/dynamic/release/stoplogd $(dir $(PROGRAM))

run: program ## set up, build the program and run the drill
	@$(PROGRAM) drill

test: setup ## all tests; ONLY=Name runs those of one suite
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest $(if $(ONLY),--filter $(ONLY))

lint: ## check the format of every Swift file
	@$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift Fuzz Benchmarks
	@bash Scripts/lint.sh

fmt: ## format every Swift file in place
	@$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift Fuzz Benchmarks

bench: program ## measure the budgets; ONLY=part, COMMANDS=folder of commands to analyse
	@$(call build-static,stoplog-bench)
	@COMMANDS="$(COMMANDS)" bash Benchmarks/run.sh $(PROGRAM) .build/static/release/stoplog-bench $(ONLY)

fuzz: setup ## libFuzzer on parser, analysis and the hook's input; SECONDS_EACH=600
	@bash Fuzz/run.sh $(or $(SECONDS_EACH),600)

contend: setup ## many processes want one approval: ROUNDS=1000, CONTENDERS=1000
	@$(call build-static,stoplog-bench)
	@.build/static/release/stoplog-bench contend /dev/shm/stoplog-contend $(or $(ROUNDS),1000) \
	  $(or $(CONTENDERS),1000)

killing: program ## kill the program at every STEP-th system call of ten releases; ONLY=row
	@bash Tests/Scenarios/killing.sh $(PROGRAM) $(or $(STEP),1) "$(ONLY)"

order: setup ## write the list of functions that a hook's call runs through
	@$(SWIFT) build -c release $(UNSTRIPPED) --product stoplog --scratch-path .build/order 2>&1 \
	  | grep -vE "dlopen|^warning: '" || true
	@bash Scripts/order.sh .build/order/release/stoplog $(ORDER)

oracle: setup ## run the catalogue's rows in a sandbox, compare with their claims; ONLY=tool, OUT=file
	@bash Oracle/setup.sh $(ORACLE_PACKAGES)
	@$(SWIFT) build --product stoplog
	@python3 -B Oracle/oracle.py --package . --program .build/debug/stoplog --only "$(ONLY)" \
	  --out "$(OUT)"

exam: program ## score the program on an exam: EXAM=FOLDER with its score.py
	@test -f "$(EXAM)/score.py" || { echo "cannot find '$(EXAM)/score.py': make exam EXAM=FOLDER" >&2; exit 2; }
	@python3 -B "$(EXAM)/score.py" $(PROGRAM)

infra: ## compare with Terraform, the AWS CLI on a mock of AWS, and Podman; PLUGINS=, MOTO=, PYTHON=, AWS=
	@$(SWIFT) build --product stoplog
	@$(SWIFT) build --product stoplogd
	@PLUGINS="$(PLUGINS)" MOTO="$(MOTO)" bash Tests/Infrastructure/run.sh .build/debug/stoplog
	@PYTHON="$(PYTHON)" AWS="$(AWS)" bash Tests/Infrastructure/clouds.sh .build/debug/stoplog
	@bash Tests/Infrastructure/engines.sh .build/debug/stoplog

docs: program ## write the generated pages; fails if CHECK=1 and they are out of date
	@bash Scripts/docs.sh $(PROGRAM) $(CHECK)

check: lint test ## what has to pass before a commit
	@$(MAKE) docs CHECK=1

clean: ## remove what was built
	rm -rf .build
