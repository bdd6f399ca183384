#!/usr/bin/env bash
# What is said of containers, volumes and images against a real engine: engines.sh PROGRAM, with
# stoplogd beside it. It starts Podman's service, which speaks Docker's protocol, in a folder of its
# own. Exit status 0 if all of it holds; without Podman and Docker's client it says so, and passes.
set -u
given=${1:?usage: engines.sh PROGRAM}
failures=0
top=$(mktemp -d "${TMPDIR:-/tmp}/stoplog-infra-XXXXXX")
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; wait; rm -rf "$top"' EXIT
cp "$given" "$(dirname "$given")/stoplogd" "$top" || exit 1
program=$top/stoplog

skip() {
  echo "skipped: $1"
  exit 0
}
# claim TEXT COMMAND...: whether the command succeeds.
claim() {
  local text=$1
  shift
  if "$@" >/dev/null 2>&1; then
    echo "ok    $text"
  else
    echo "FAIL  $text"
    failures=$((failures + 1))
  fi
}
command -v podman >/dev/null || skip "podman isn't installed"
command -v docker >/dev/null || skip "Docker's client isn't installed"
podman --root "$top/root" --runroot "$top/run" --storage-driver vfs \
  system service --time 0 "unix://$top/e" >"$top/log" 2>&1 &
server=$!
export DOCKER_HOST=unix://$top/e HOME=$top DOCKER_BUILDKIT=0
for _ in $(seq 50); do
  docker version >/dev/null 2>&1 && break
  sleep 0.2
done
docker version >/dev/null 2>&1 || skip "Podman's service doesn't start: $(tail -n 1 "$top/log")"

today=$(date -u +%F)
says() { "$program" check --json -- "$1" | grep -qF -- "$2"; }
# run COMMAND: whether it passes, and does what it says.
run() { "$program" exec --state "$top/state" -- "$1"; }

mkdir "$top/files"
tar -C "$top/files" -cf - . | docker import - old:1 >/dev/null
docker volume create old >/dev/null
docker create --name old --label com.docker.compose.project=shop old:1 x >/dev/null
claim "the day of a volume" says "docker volume rm old" "1 not made by this session (old; of $today)"
claim "the day of an image" says "docker rmi old:1" "(old:1; of $today)"
claim "the day of a container" says "docker rm -f old" "(old; of $today)"
claim "the day of a project" says "docker compose -p shop down -v" "compose services; of $today)"
claim "what isn't there has no day" says "docker rmi none" "(none; age not known)"
cd "$top/files" || exit 1
claim "a new volume is made" run "docker volume create mine"
claim "it is there" docker volume inspect mine
claim "it may go again" run "docker volume rm mine"
claim "it is gone" eval '! docker volume inspect mine'
printf 'FROM scratch\nCOPY a /\n' >Dockerfile
echo a >a
claim "a new image is built" run "docker build -q -t mine:1 ."
claim "it may go again" run "docker rmi mine:1"
claim "a build over a tag that is there passes" run "docker build -q -t old:1 ."
claim "it isn't one's own for that" eval '! run "docker rmi old:1"'
claim "making one that is there passes" run "docker volume create old"
claim "it isn't one's own for that" eval '! run "docker volume rm old"'
claim "it is still there" docker volume inspect old
[ "$failures" = 0 ]
