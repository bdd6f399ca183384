#!/usr/bin/env bash
# Runs libFuzzer on the shell parser, and on the hook's input with all that it leads to.
#
#   Fuzz/run.sh [SECONDS]    each for so long, side by side; 600 unless given
#
# The fuzzers, seeds and findings are in .build/fuzz. Ends with 1 at a finding.
set -u
cd "$(dirname "$0")/.." || exit 1
seconds=${1:-600}
out=.build/fuzz
mkdir -p "$out/hook-seeds" "$out/hook-corpus" "$out/corpus"
sh Fuzz/build.sh "$out" || exit 1
STOPLOG_FUZZ=1 swift build -c release --product fuzz-hook --scratch-path "$out/package" \
  -Xswiftc -sanitize=fuzzer -Xlinker -lstdc++ || exit 1
cp Tests/Clients/payloads/claude/*.json "$out/hook-seeds/" 2>/dev/null
# Each command of the tables is a seed too.
cat Tests/Tables/verdicts/*.txt | awk -v out="$out/hook-seeds" '
  !/^#/ && / / { line = $0; sub(/^[^ ]+( [^ ]+)?  /, "", line); file = sprintf("%s/v%04d", out, ++n);
    printf "%s", line > file; close(file) }'
"$out/fuzz-shell" -dict="$out/shell.dict" -max_len=4096 -max_total_time="$seconds" \
  -artifact_prefix="$out/shell-" "$out/corpus" "$out/seeds" >"$out/shell.log" 2>&1 &
shell=$!
"$out/package/release/fuzz-hook" -dict="$out/shell.dict" -max_len=4096 \
  -max_total_time="$seconds" -artifact_prefix="$out/hook-" "$out/hook-corpus" \
  "$out/hook-seeds" >"$out/hook.log" 2>&1 &
hook=$!
bad=0
wait $shell || bad=1
wait $hook || bad=1
for name in shell hook; do
  echo "$name: $(grep -E '^Done|^SUMMARY|ERROR' "$out/$name.log" | tail -1)"
done
exit $bad
