#!/usr/bin/env bash
# The accident of the swapped state, with the real Terraform and its AWS provider against a mock of
# AWS on loopback: run.sh PROGRAM. It prints what it checks; exit status 0 if all of it holds.
#
#   PLUGINS=DIR   a mirror of Terraform providers that holds hashicorp/aws
#   MOTO=PROGRAM  moto's server, if it is installed already
#
# Without one of them it says which, and passes.
set -u
given=${1:?usage: run.sh PROGRAM}
here=$(cd "$(dirname "$0")" && pwd)
failures=0
top=$(mktemp -d "${TMPDIR:-/tmp}/stoplog-infra-XXXXXX")
# A build that goes on meanwhile doesn't matter.
cp "$given" "$top/stoplog" || exit 1
program=$top/stoplog
server=
trap '[ -n "$server" ] && kill "$server" 2>/dev/null; rm -rf "$top"' EXIT

skip() {
  echo "skipped: $1"
  exit 0
}
# claim TEXT COMMAND...: whether the command succeeds.
claim() {
  local text=$1
  shift
  if "$@" >/dev/null 2>&1; then
    echo "ok    $text"
  else
    echo "FAIL  $text"
    failures=$((failures + 1))
  fi
}
says() { grep -qF -- "$1" "$top/answer"; }
stoplog() {
  local verb=$1
  shift
  "$program" "$verb" --state "$top/state" "$@"
}
# What the agent runs under the gate; the answer is kept.
run() {
  (cd "$top/infra" && "$program" exec --state "$top/state" "$1") >"$top/answer" 2>&1
  status=$?
}
# A person releases the newest hold.
approve() {
  local id
  id=$(stoplog holds 2>/dev/null | grep pending | tail -n 1 | cut -d ' ' -f 1)
  stoplog approve "$id" --passphrase-fd 3 3<<<"correct horse battery" >"$top/approval" 2>&1
}
aws() { python3 -B "$here/aws.py" "$port"; }

command -v terraform >/dev/null || skip "terraform isn't installed"
plugins=${PLUGINS:-}
for folder in "$HOME/.terraform.d/plugins" /usr/local/share/terraform/plugins \
  /usr/share/terraform/plugins /opt/*; do
  [ -z "$plugins" ] && [ -d "$folder/registry.terraform.io/hashicorp/aws" ] && plugins=$folder
done
[ -n "$plugins" ] || skip "no AWS provider of Terraform is here; name its mirror with PLUGINS=DIR"
version=$(find "$plugins/registry.terraform.io/hashicorp/aws" -mindepth 1 -maxdepth 1 -type d \
  -printf '%f\n' | sort -V | tail -n 1)
moto=${MOTO:-$(command -v moto_server || true)}
if [ -z "$moto" ]; then
  python3 -m venv "$top/venv" && "$top/venv/bin/pip" -q install 'moto[server]' >"$top/pip" 2>&1
  moto=$top/venv/bin/moto_server
fi
[ -x "$moto" ] || skip "moto isn't installed, and pip can't install it: $(tail -n 1 "$top/pip")"

export HOME=$top/home TF_CLI_CONFIG_FILE=$top/terraformrc CHECKPOINT_DISABLE=1 TF_INPUT=0
mkdir -p "$HOME" "$top/infra" "$top/laptop"
printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "$plugins" \
  >"$TF_CLI_CONFIG_FILE"
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$moto" -H 127.0.0.1 -p "$port" >"$top/moto" 2>&1 &
server=$!
for _ in $(seq 120); do
  aws >/dev/null 2>&1 && break
  kill -0 "$server" 2>/dev/null || skip "moto doesn't start: $(tail -n 1 "$top/moto")"
  sleep 0.5
done

for folder in laptop infra; do
  cat >"$top/$folder/provider.tf" <<END
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "$version"
    }
  }
}
provider "aws" {
  region                      = "eu-west-1"
  access_key                  = "testing"
  secret_key                  = "testing"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  s3_use_path_style           = true
  endpoints {
    ec2 = "http://127.0.0.1:$port"
    iam = "http://127.0.0.1:$port"
    rds = "http://127.0.0.1:$port"
    s3  = "http://127.0.0.1:$port"
    sts = "http://127.0.0.1:$port"
  }
}
END
done

echo "a site was made long ago, from another machine, and its state was archived"
cat >"$top/laptop/main.tf" <<'END'
resource "aws_vpc" "site" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_db_instance" "site" {
  identifier              = "courses-production"
  engine                  = "postgres"
  instance_class          = "db.t3.micro"
  allocated_storage       = 20
  username                = "app"
  password                = "only-for-this-test"
  skip_final_snapshot     = true
  backup_retention_period = 7
  tags = {
    Environment = "production"
    Rows        = "1943200"
  }
}
resource "aws_db_snapshot" "site" {
  db_instance_identifier = aws_db_instance.site.identifier
  db_snapshot_identifier = "courses-2024"
}
resource "aws_s3_bucket" "uploads" {
  bucket        = "courses-uploads"
  force_destroy = true
}
END
(cd "$top/laptop" && terraform init && terraform apply -auto-approve) >"$top/setup" 2>&1 ||
  { tail -n 20 "$top/setup"; exit 1; }
old=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["lineage"])' \
  "$top/laptop/terraform.tfstate")
tar -C "$top/laptop" -cf "$top/infra/old.tar" terraform.tfstate

stoplog init --name alice --passphrase-fd 3 3<<<"correct horse battery" >/dev/null || exit 1
cd "$top/infra" || exit 1
git init -q .
printf '.terraform/\n*.tfstate*\n*.tfplan\nold.tar\n' >.gitignore
cat >main.tf <<'END'
resource "aws_s3_bucket" "preview" {
  bucket = "preview-${count.index}"
  count  = 3
}
END
terraform init >"$top/setup" 2>&1 || { tail -n 20 "$top/setup"; exit 1; }

echo "the session plans three resources of its own and makes them"
run 'terraform plan -out=new.tfplan'
claim "planning passes" test "$status" = 0
run 'terraform apply new.tfplan'
claim "a plan that only makes things passes" test "$status" = 0
new=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["lineage"])' terraform.tfstate)
aws >"$top/before"

echo "then it unpacks the old archive"
run 'tar xf old.tar && terraform destroy -auto-approve'
claim "unpacking and destroying in one line is held" test "$status" = 10
claim "it says that the line puts the state there" says "this command line first puts files there"
run 'tar xf old.tar'
if [ "$status" = 10 ]; then
  approve
  run 'tar xf old.tar'
fi
undo=$(grep -o "undo s[^']*" "$top/answer" | cut -d ' ' -f 2)
claim "the archive's state is in place" grep -q "$old" terraform.tfstate
for command in 'terraform destroy -auto-approve' 'terraform apply -destroy -auto-approve'; do
  run "$command"
  claim "'$command' is held" test "$status" = 10
  for text in "its lineage is $old, it was $new" "aws_db_instance.site (database" \
    "its automated backups die with it" "skip_final_snapshot = true" "tagged production" \
    "aws_db_snapshot.site (backup" "aws_s3_bucket.uploads (bucket" "aws_vpc.site" \
    "4 of them not made by this session" "in no configuration here" "environment.production"; do
    claim "  it says: $text" says "$text"
  done
done
run 'terraform plan -out=swapped.tfplan'
run 'terraform apply swapped.tfplan'
claim "a plan that was made from that state is held too" test "$status" = 10
claim "  it names the lineage" says "it was $new"
aws >"$top/after"
claim "nothing was touched" cmp "$top/before" "$top/after"

echo "with its own state back, it takes away what it made"
stoplog undo "$undo" >"$top/undo" 2>&1 || cat "$top/undo"
claim "the undo brings the session's state back" grep -q "$new" terraform.tfstate
run 'terraform plan -destroy -out=own.tfplan'
claim "planning it passes" test "$status" = 0
run 'terraform apply own.tfplan'
approvals=0
if [ "$status" = 10 ]; then
  approve
  approvals=1
  run 'terraform apply own.tfplan'
fi
claim "its own plan runs after one approval at most ($approvals)" test "$status" = 0
aws >"$top/after"
claim "the three are gone, and only they" \
  diff <(sed 's/ preview-[0-9]//g' "$top/before") "$top/after"
claim "the ledger checks out" stoplog verify
echo
if [ "$failures" = 0 ]; then
  echo "all of it holds, with terraform $(terraform version | sed -n '1s/Terraform v//p') and aws $version"
else
  echo "$failures of the claims don't hold" >&2
  exit 1
fi
