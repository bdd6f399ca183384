#!/bin/sh
# A stand-in for the gate. A call whose payload names "precious" gets the answer or the fault that
# $1 names, unless it only reads; any other call passes in silence. Only for trying out what the
# client makes of a hook.
payload=$(cat)
case $payload in
  *'"tool_name":"Read"'*) exit 0 ;;
  *precious*) ;;
  *) exit 0 ;;
esac
reason="the stand-in holds this call"
decision='"permissionDecision":"deny","permissionDecisionReason":"'$reason'"'
json='{"hookSpecificOutput":{"hookEventName":"PreToolUse",'$decision'}}'
case $1 in
  silent) exit 0 ;;
  deny) printf '%s' "$json" ;;
  deny-2) printf '%s' "$json"; exit 2 ;;
  deny-2-reason) printf '%s' "$json"; echo "$reason" >&2; exit 2 ;;
  exit-2) echo "$reason" >&2; exit 2 ;;
  exit-2-mute) exit 2 ;;
  exit-1) exit 1 ;;
  truncated) printf '%.60s' "$json" ;;
  truncated-2) printf '%.60s' "$json"; exit 2 ;;
  truncated-2-reason) printf '%.60s' "$json"; echo "$reason" >&2; exit 2 ;;
  doubled-2) printf '%s%s' "$json" "$json"; exit 2 ;;
  doubled-2-reason) printf '%s%s' "$json" "$json"; echo "$reason" >&2; exit 2 ;;
  other-shape) printf '{"hookSpecificOutput":{"permissionDecision":"never"}}' ;;
  stall) exec sleep 30 ;;
  trap) kill -ILL $$ ;;
  segv) kill -SEGV $$ ;;
  abort) kill -ABRT $$ ;;
  killed) kill -KILL $$ ;;
  terminated) kill -TERM $$ ;;
  *) echo "unknown word: $1" >&2; exit 2 ;;
esac
