"""Writes the saved plan 'p' in Terraform's form: plan.py create|delete|unprotect COUNT [BODY].

BODY is that of a local-exec provisioner of half of the resources.
"""
import json
import sys
import zipfile

ACTIONS = {"create": 1, "update": 3, "delete": 5, "unprotect": 3}
BEFORE = {"deletion_protection": True, "backup_retention_period": 7, "skip_final_snapshot": False}
# The same in MessagePack, after the change: false, 0 and true.
AFTER = (b"\x83\xb3deletion_protection\xc2\xb7backup_retention_period\x00"
         b"\xb3skip_final_snapshot\xc3")


def number(value):
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def field(key, data):
    return number(key << 3 | 2) + number(len(data)) + data


action, count = sys.argv[1], int(sys.argv[2])
plan = b"\x08\x03"
for index in range(count):
    change = b"\x08" + bytes([ACTIONS[action]])
    if action == "unprotect":
        change += field(2, field(1, b"\x80")) + field(2, field(1, AFTER))
    name = f"aws_db_instance.db[{index}]" if index % 2 == 0 else f"null_resource.n[{index}]"
    plan += field(3, field(8, b"provider") + field(9, change) + field(13, name.encode()))
state = {"version": 4, "serial": 0, "lineage": "" if action == "create" else "made",
         "resources": []}
if action != "create":
    instances = [{"index_key": index, "attributes": BEFORE} for index in range(0, count, 2)]
    state["resources"] = [{"mode": "managed", "type": "aws_db_instance", "name": "db",
                           "instances": instances}]
with zipfile.ZipFile("p", "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("tfplan", plan)
    out.writestr("tfstate", json.dumps(state))
    if len(sys.argv) > 3:
        out.writestr("tfconfig/m-/main.tf", 'resource "null_resource" "n" {\n  count = 5\n'
                     f'  provisioner "local-exec" {{\n    {sys.argv[3]}\n  }}\n}}\n')
