#!/usr/bin/env bash
# Writes the generated pages of docs/, or with CHECK=1 as second argument says which is out of date.
set -u
program=${1:?usage: docs.sh PROGRAM [1]}
check=${2:-}
docs=$(cd "$(dirname "$0")/.." && pwd)/docs
status=0
for page in tools rules; do
  new=$(mktemp) || exit 1
  if ! "$program" "$page" --markdown >"$new" || [ ! -s "$new" ]; then
    echo "cannot make 'docs/$page.md': the program failed" >&2
    rm -f "$new"
    exit 1
  fi
  if cmp -s "$new" "$docs/$page.md"; then
    rm -f "$new"
  elif [ -n "$check" ]; then
    diff -u "$docs/$page.md" "$new" | head -20 >&2
    echo "cannot accept 'docs/$page.md': it is out of date" >&2
    echo "help: run 'make docs' and commit the page" >&2
    rm -f "$new"
    status=1
  else
    cat "$new" >"$docs/$page.md"
    rm -f "$new"
    echo "wrote docs/$page.md"
  fi
done
exit $status
