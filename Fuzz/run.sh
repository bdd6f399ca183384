#!/usr/bin/env bash
# Fuzzes the shell parser, the analysis and the hook's input with libFuzzer of the Swift toolchain.
#
#   Fuzz/run.sh [SECONDS [TARGET...]]     600 seconds each; targets: shell analysis hook
#
# Everything is in .build/fuzz: what was built, the corpora, and what was found (findings/). A
# trap, a report of the address sanitizer, an input that takes over 10 seconds and one that takes
# over 2 GB are findings; with any finding the status is 1, and the input is kept and named.
# A finding is run again by giving its file to the fuzzer: .build/fuzz/fuzz-hook FILE
set -u
cd "$(dirname "$0")/.." || exit 1
root=$PWD
seconds=${1:-600}
shift
[ $# -eq 0 ] && set -- shell analysis hook
out=$root/.build/fuzz
built=$out/package/release
mkdir -p "$out/findings"

# The sanitizers have to see every module, so the package is built once more, with them; testing
# is enabled for what the parser's fuzzer looks at inside.
instrument=(-sanitize=fuzzer,address)
if ! swift build -c release --scratch-path "$out/package" --target Stoplog \
  "${instrument[@]/#/-Xswiftc=}" -Xswiftc -enable-testing >"$out/build.log" 2>&1; then
  cat "$out/build.log" >&2
  exit 1
fi
python3 Fuzz/seeds.py "$root" "$out/seeds" || exit 1
