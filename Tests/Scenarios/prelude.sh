# Helpers of the scenarios. The runner sets TOP, STATE, STOPLOG, PASSPHRASE and TESTS.
shopt -s expand_aliases
git init -q . 2>/dev/null

# The program with the scenario's state folder; a person's commands.
stoplog() {
  local verb=$1
  shift
  "$STOPLOG" "$verb" --state "$STATE" "$@"
}

# What an agent would run, under the gate.
run() { "$STOPLOG" exec --state "$STATE" "$1"; }

# The ID of the newest hold that waits.
hold() { stoplog holds 2>/dev/null | grep pending | tail -n 1 | cut -d ' ' -f 1; }

# Approves a hold, or the newest, by alice, without showing it.
approve() {
  stoplog approve "${1:-$(hold)}" --passphrase-fd 3 3<<<"${2:-$PASSPHRASE}" | tail -n 1
  return "${PIPESTATUS[0]}"
}

# A payload of Claude Code for a shell command: payload COMMAND [CALL].
payload() {
  python3 - "$PWD" "$1" "${2:-toolu_1}" <<'PY'
import json, sys
folder, command, call = sys.argv[1:]
print(json.dumps({
    "session_id": "s1", "transcript_path": "/tmp/none/transcript.jsonl", "cwd": folder,
    "permission_mode": "bypassPermissions", "hook_event_name": "PreToolUse", "tool_name": "Bash",
    "tool_input": {"command": command}, "tool_use_id": call}))
PY
}

# The hook, as the client calls it, with the payload on standard input.
gate() { "$STOPLOG" hook claude --state "$STATE"; }

# Says how a hook's answer would be taken: silent, denied, or whatever else it is. Standard input is
# the payload; the reason is kept in $TOP/reason.
judged() {
  local out status
  out=$("$@" 2>"$TOP/reason")
  status=$?
  if [ "$status" = 0 ] && [ -z "$out" ] && [ ! -s "$TOP/reason" ]; then
    echo silent
  elif [ "$status" = 2 ] && [ -s "$TOP/reason" ]; then
    echo denied
  else
    echo "status $status, output $out, reason $(cat "$TOP/reason")"
  fi
}

# Called at the end, also to unmount what a scenario has mounted.
leave() {
  local place
  for place in "${mounted[@]}"; do umount "$place" 2>/dev/null; done
  true
}
