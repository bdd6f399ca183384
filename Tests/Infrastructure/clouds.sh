#!/usr/bin/env bash
# What is said of commands on AWS, against what they do to a mock of it on loopback:
# clouds.sh PROGRAM, with stoplogd beside it. Exit status 0 if nothing is lost that wasn't said.
#
#   PYTHON=PROGRAM  a Python that has moto's server, if there is one already
#   AWS=PROGRAM     the AWS CLI
#
# Without one of them it installs it for the run; if it can't, it says so, and passes.
set -u
given=${1:?usage: clouds.sh PROGRAM}
here=$(cd "$(dirname "$0")" && pwd)
top=$(mktemp -d "${TMPDIR:-/tmp}/stoplog-infra-XXXXXX")
trap 'rm -rf "$top"' EXIT
# A build that goes on meanwhile doesn't matter.
cp "$given" "$(dirname "$given")/stoplogd" "$top" || exit 1
python=${PYTHON:-}
aws=${AWS:-$(command -v aws || true)}
packages=()
if [ -z "$python" ] || [ -z "$aws" ]; then
  python3 -m venv "$top/venv" || { echo "skipped: Python has no venv"; exit 0; }
  [ -z "$python" ] && packages+=('moto[server]') && python=$top/venv/bin/python
  [ -z "$aws" ] && packages+=(awscli) && aws=$top/venv/bin/aws
  "$top/venv/bin/pip" -q install "${packages[@]}" >"$top/pip" 2>&1 ||
    { echo "skipped: pip can't install ${packages[*]}: $(tail -n 1 "$top/pip")"; exit 0; }
fi
status=0
"$python" -B "$here/signed.py" "$top/stoplog" || status=1
"$python" -B "$here/clouds.py" "$top/stoplog" "$aws" 2>"$top/errors" || status=1
[ "$status" = 0 ] || tail -n 3 "$top/errors"
exit "$status"
