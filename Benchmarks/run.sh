#!/usr/bin/env bash
# Measures the budgets: run.sh PROGRAM BENCH [PART...], where BENCH is the built stoplog-bench.
# The commands to analyse are those of the verdict tables, or of the folder COMMANDS.
# Everything happens in .build/bench, on the disk that the checkout is on.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
program=$(readlink -f "${1:?usage: run.sh PROGRAM BENCH}")
bench=${2:?usage: run.sh PROGRAM BENCH}
echo "$(uname -sr), $(nproc) CPUs, $(df --output=fstype "$root" | tail -1), load $(cut -d' ' -f1-3 /proc/loadavg)"
echo "Medians of many runs; ratios are of medians in the same run. A busy disk or CPU shows in max."
"$bench" "$program" "${COMMANDS:-$root/Tests/Tables/verdicts}" "$root/.build/bench" "${@:3}"
