#!/usr/bin/env bash
# What swift-format can't check: sizes, leftovers, and words that stand for something else here.
set -u
cd "$(dirname "$0")/.." || exit 1
bad=0
say() { echo "$1" >&2; bad=1; }
while read -r file; do
  lines=$(wc -l <"$file")
  [ "$lines" -gt 400 ] && say "$file: has $lines lines, the limit is 400"
done < <(git ls-files '*.swift' '*.c')
while read -r hit; do say "$hit: left in the product"; done < <(
  git grep -nE 'try!|fatalError\(|as! |TODO|FIXME|\bXXX\b' -- 'Sources/*.swift')
while read -r hit; do say "$hit: a pure module imports what isn't pure"; done < <(
  git grep -nE '^(public |internal )?import (Foundation|Glibc|Dispatch)' -- \
    Sources/Effects Sources/ShellSyntax Sources/CodeSyntax Sources/Tools Sources/Analysis Sources/Policy Sources/CommandLine)
exit $bad
