#!/usr/bin/env bash
# Writes the functions that a hook's call runs through, for the linker: order.sh PROGRAM FILE
#
# PROGRAM has to have its symbols. The linker puts these functions beside each other, so that a call
# maps few pages; what most calls run through comes first. Names that are no more are passed over.
set -eu
out=$(realpath "$2")
command -v valgrind >/dev/null || { echo "cannot find valgrind; help: apt-get install valgrind" >&2; exit 2; }
top=$(mktemp -d)
trap 'rm -rf "$top"' EXIT
# Valgrind 3.19 gives up on the linker's DWARF 5; the names of functions don't need it.
program="$top/stoplog"
strip --strip-debug -o "$program" "$1"
export HOME="$top/home"
mkdir -p "$HOME/project/.git" "$HOME/project/src" "$HOME/ruled/.git"
cd "$HOME/project"
for number in {1..5}; do echo "- Never run \`make target-$number\`."; done >"$HOME/ruled/AGENTS.md"
"$program" init --state "$top/state" --name order --passphrase-fd 3 3<<<"correct horse" >/dev/null

# call FOLDER TOOL INPUT [EVENT]: one event, whose functions are added to the list
call() {
  local payload
  payload=$(printf '{"session_id":"%s","transcript_path":"%s/t.jsonl","cwd":"%s","permission_mode":"default","hook_event_name":"%s","tool_name":"%s","tool_use_id":"c","tool_input":%s}' \
    "$1" "$top" "$1" "${4:-PreToolUse}" "$2" "$3")
  valgrind --quiet --demangle=no --tool=callgrind --callgrind-out-file="$top/calls" \
    "$program" hook claude --state "$top/state" <<<"$payload" >/dev/null 2>&1 || true
  grep -oE '^c?fn=\([0-9]+\) [^ ]+' "$top/calls" | sed -E "s/^[^ ]+ //; s/'[0-9]+$//" \
    | LC_ALL=C sort -u >>"$top/names"
}

call "$HOME/project" Bash '{"command":"true"}'
for command in "ls -la" "git status" "cat src/a | head -20" "grep -rn x src" "npm test" "rm -rf src" \
  "cd src && make -j2 2>&1 | tail -5" "python3 -c 'print(1)'" "git commit -qm x"; do
  call "$HOME/project" Bash "{\"command\":\"$command\"}"
done
call "$HOME/project" Write "{\"file_path\":\"$HOME/project/src/b\",\"content\":\"text\"}"
call "$HOME/project" Read "{\"file_path\":\"$HOME/project/src/b\"}"
call "$HOME/project" Bash '{"command":"ls -la"}' PostToolUse
for _ in 1 2; do call "$HOME/ruled" Bash '{"command":"ls -la"}'; done
[ -s "$top/names" ] || { echo "callgrind named no function; help: run it on '$1' by hand" >&2; exit 1; }
LC_ALL=C sort "$top/names" | uniq -c | LC_ALL=C sort -k 1,1nr -k 2 | sed -E 's/^ *[0-9]+ //' >"$out"
wc -l <"$out"
