#!/usr/bin/env bash
# Installs the Debian packages named as arguments and checks the Swift version.
# Does nothing, and says nothing, if all is there.
set -u
wanted=$(cat "$(dirname "$0")/../.swift-version")
if ! command -v swift >/dev/null; then
  echo "cannot find 'swift': it is not on the search path" >&2
  echo "help: install Swift $wanted or newer from swift.org, then run 'make setup' again" >&2
  exit 1
fi
found=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -1)
if [ "$(printf '%s\n%s\n' "$wanted" "$found" | sort -V | head -1)" != "$wanted" ]; then
  echo "cannot use 'swift': it is version ${found:-unknown}, and $wanted is needed" >&2
  echo "help: install Swift $wanted or newer from swift.org" >&2
  exit 1
fi
missing=()
for package in "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if ! command -v apt-get >/dev/null; then
  echo "cannot install '${missing[*]}': there is no apt-get" >&2
  echo "help: install these packages, or their like, by hand" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "cannot install '${missing[*]}': only root may" >&2
    echo "help: run 'apt-get install ${missing[*]}' as root" >&2
    exit 1
  }
  as_root=(sudo)
fi
echo "installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq >/dev/null 2>&1
if ! DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq \
  --no-install-recommends "${missing[@]}" >/tmp/stoplog-setup.$$ 2>&1; then
  cat "/tmp/stoplog-setup.$$" >&2
  rm -f "/tmp/stoplog-setup.$$"
  echo "cannot install '${missing[*]}': apt-get failed, see above" >&2
  echo "help: check the network and the package lists, then run 'make setup' again" >&2
  exit 1
fi
rm -f "/tmp/stoplog-setup.$$"
