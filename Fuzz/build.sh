#!/bin/sh
# Builds the fuzzer of the shell parser and its seeds, for libFuzzer of the Swift toolchain.
#
#   Fuzz/build.sh DIR      makes DIR/fuzz-shell, DIR/seeds/ and DIR/shell.dict
#   DIR/fuzz-shell -dict=DIR/shell.dict -max_len=4096 -max_total_time=300 DIR/corpus DIR/seeds
#
# The parser is compiled into the fuzzer as one module, since the package's own build has neither
# the coverage instrumentation nor the address sanitizer.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
out=${1:?usage: Fuzz/build.sh DIR}
mkdir -p "$out/seeds" "$out/corpus"

swiftc -O -wmo -parse-as-library -sanitize=fuzzer,address -swift-version 6 \
  -enable-upcoming-feature ExistentialAny \
  -module-name FuzzShell -o "$out/fuzz-shell" \
  "$here"/Sources/ShellSyntax/*.swift "$here/Fuzz/FuzzShell.swift"

# Each row of the tables is a seed: the lines that start with "$ " and "> ".
awk -v out="$out/seeds" '
  /^\$ / { close(file); file = sprintf("%s/%04d", out, ++count); printf "%s", substr($0, 3) > file; next }
  /^> /  { printf "\n%s", substr($0, 3) > file }
' "$here"/Tests/Tables/shell/*.txt

cat >"$out/shell.dict" <<'DICT'
"$("
"$(("
"))"
"${"
"${x:-"
"${x/"
"<<E\x0a"
"<<-E\x0a"
"\x0aE\x0a"
"<("
"[[ "
" ]]"
"=~ "
"if "
"; then "
"; fi"
"for x in "
"; do "
"; done"
"case x in "
") "
";;"
"esac"
"function "
"coproc "
"time "
"! "
"a=("
"a["
"]="
"$'"
"$\""
"\\\x0a"
"\\`"
"@("
"|&"
"&>"
">&"
"{fd}>"
"select "
DICT
