#!/usr/bin/env bash
# Installs the Debian packages given as arguments that aren't there, if run as root.
set -euo pipefail
missing=()
for package in "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
  echo "rows of tools that aren't installed won't run; missing: ${missing[*]}" >&2
  exit 0
fi
apt-get update -q >/dev/null || true
DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}" >/dev/null ||
  echo "cannot install all of: ${missing[*]}" >&2
