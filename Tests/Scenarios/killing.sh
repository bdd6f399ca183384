#!/usr/bin/env bash
# Runs killing.py in a throwaway home: killing.sh PROGRAM STEP [ROW]
set -eu
STOPLOG=$(realpath "$1")
TOP=$(mktemp -d)
trap 'rm -rf "$TOP"' EXIT
export STOPLOG HOME="$TOP/home" STATE="$TOP/state" PASSPHRASE='correct horse battery'
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$HOME/project"
cd "$HOME/project"
git init -q .
"$STOPLOG" init --state "$STATE" --name alice --passphrase-fd 3 3<<<"$PASSPHRASE" >/dev/null
python3 "$here/killing.py" "$2" "${3:-}"
"$STOPLOG" verify --state "$STATE"
