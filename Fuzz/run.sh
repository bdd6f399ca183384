#!/usr/bin/env bash
# Runs libFuzzer on the shell parser, on the analysis of a command, and on the hook's input.
#
#   Fuzz/run.sh [SECONDS [TARGET...]]    600 seconds each; targets: Shell Analysis Hook
#
# Everything is in .build/fuzz: the fuzzers, seeds, corpora and findings. A trap, a report of the
# address sanitizer, an input that takes over 10 seconds or over 2 GB is a finding: its file is
# kept and named, and the script ends with 1. To see one again: FUZZER FILE.
set -u
cd "$(dirname "$0")/.." || exit 1
seconds=${1:-600}
targets=("${@:2}")
[ ${#targets[@]} -eq 0 ] && targets=(Shell Analysis Hook)
out=.build/fuzz
mkdir -p "$out/findings"
python3 Fuzz/seeds.py . "$out/seeds" || exit 1
for target in "${targets[@]}"; do
  # Every module is built with the coverage that libFuzzer follows, so it has a folder of its own.
  STOPLOG_FUZZ=1 swift build -c release --product "Fuzz$target" --scratch-path "$out/package" \
    -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing -Xswiftc -use-ld=lld -Xlinker -lstdc++ \
    >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
done
bad=0
for target in "${targets[@]}"; do
  log=$out/$target.log
  mkdir -p "$out/corpus/$target"
  ASAN_OPTIONS=detect_leaks=0 "$out/package/release/Fuzz$target" \
    -dict="Fuzz/Dictionaries/$target.dict" -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
    -max_total_time="$seconds" -artifact_prefix="$out/findings/$target-" -print_final_stats=1 \
    "$out/corpus/$target" "$out/seeds/$target" >"$log" 2>&1
  status=$?
  runs=$(sed -nE 's/^stat::number_of_executed_units: *//p' "$log")
  cover=$(grep -oE 'cov: [0-9]+' "$log" | tail -1)
  echo "$target: ${runs:-?} inputs in $seconds s, ${cover:-no coverage}"
  if [ $status -ne 0 ]; then
    bad=1
    grep -E 'Fatal error|SUMMARY|ALARM|Test unit written' "$log" >&2
    echo "cannot pass '$target': see $log" >&2
  fi
done
exit $bad
