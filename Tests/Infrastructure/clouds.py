"""Commands of the real AWS CLI against a mock of AWS: what is said before, and what is gone after.

clouds.py PROGRAM AWS prints a line a command; exit status 1 if anything is lost that wasn't said.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
import time

import boto3
from botocore.config import Config
from moto.server import ThreadedMotoServer

PROGRAM, AWS = map(os.path.abspath, sys.argv[1:3])
REGION = "eu-west-1"
KEYS = {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE", "AWS_SECRET_ACCESS_KEY": "only/for+this"}
top = tempfile.mkdtemp(prefix="stoplog-clouds-")
server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
port = server.get_host_and_port()[1]
URL = f"http://127.0.0.1:{port}"


def client(name):
    return boto3.client(
        name,
        region_name=REGION,
        endpoint_url=URL,
        # On a busy machine a call that is tried again would make a thing twice.
        config=Config(read_timeout=300, retries={"total_max_attempts": 1}),
        aws_access_key_id=KEYS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=KEYS["AWS_SECRET_ACCESS_KEY"],
    )


rds, s3, ec2, dynamodb, kms, stacks, route53 = map(
    client, ["rds", "s3", "ec2", "dynamodb", "kms", "cloudformation", "route53"]
)
TEMPLATE = {
    "Resources": {
        "Uploads": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "stack-uploads"}},
        "Orders": {
            "Type": "AWS::DynamoDB::Table",
            "Properties": {
                "TableName": "stack-orders",
                "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
                "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                "BillingMode": "PAY_PER_REQUEST",
            },
        },
    }
}


def seed():
    """Makes the same things as always; gives their ids by short names."""
    import urllib.request

    urllib.request.urlopen(urllib.request.Request(f"{URL}/moto-api/reset", method="POST")).read()
    for name, keeps, protected in [("app-db", 7, False), ("safe-db", 7, True), ("bare-db", 0, False)]:
        rds.create_db_instance(
            DBInstanceIdentifier=name, Engine="postgres", DBInstanceClass="db.t3.micro",
            AllocatedStorage=20, MasterUsername="app", MasterUserPassword="only-for-this",
            BackupRetentionPeriod=keeps, DeletionProtection=protected,
            Tags=[{"Key": "Environment", "Value": "production"}],
        )
    rds.create_db_snapshot(DBInstanceIdentifier="app-db", DBSnapshotIdentifier="app-manual")
    rds.create_db_cluster(
        DBClusterIdentifier="app-cluster", Engine="aurora-postgresql", MasterUsername="app",
        MasterUserPassword="only-for-this",
    )
    rds.create_db_cluster_snapshot(
        DBClusterIdentifier="app-cluster", DBClusterSnapshotIdentifier="cluster-manual"
    )
    for bucket in ["uploads", "kept", "empty"]:
        s3.create_bucket(
            Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": REGION}
        )
    s3.put_bucket_versioning(Bucket="kept", VersioningConfiguration={"Status": "Enabled"})
    for bucket in ["uploads", "kept"]:
        for number in range(12):
            s3.put_object(Bucket=bucket, Key=f"a/{number} b+c.txt", Body=b"x" * number)
            s3.put_object(Bucket=bucket, Key=f"ab/{number}", Body=b"y")
        s3.put_object(Bucket=bucket, Key="a", Body=b"z" * 100)
    image = ec2.describe_images()["Images"][0]["ImageId"]
    ids = {}
    machines = ec2.run_instances(ImageId=image, MinCount=2, MaxCount=2)["Instances"]
    ids["i1"], ids["i2"] = [one["InstanceId"] for one in machines]
    ec2.modify_instance_attribute(InstanceId=ids["i2"], DisableApiTermination={"Value": True})
    ids["vol"] = ec2.create_volume(AvailabilityZone=REGION + "a", Size=8)["VolumeId"]
    ids["lone"] = ec2.create_volume(AvailabilityZone=REGION + "a", Size=9)["VolumeId"]
    ids["snap"] = ec2.create_snapshot(VolumeId=ids["vol"])["SnapshotId"]
    ids["ami"] = ec2.create_image(InstanceId=ids["i1"], Name="golden")["ImageId"]
    for name, protected in [("orders", False), ("ledger", True)]:
        dynamodb.create_table(
            TableName=name, BillingMode="PAY_PER_REQUEST", DeletionProtectionEnabled=protected,
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        )
        for number in range(7):
            dynamodb.put_item(TableName=name, Item={"id": {"S": str(number)}})
    dynamodb.update_continuous_backups(
        TableName="ledger", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    ids["key"] = kms.create_key(Description="customers")["KeyMetadata"]["KeyId"]
    kms.create_alias(AliasName="alias/customers", TargetKeyId=ids["key"])
    stacks.create_stack(StackName="site", TemplateBody=json.dumps(TEMPLATE))
    zone = route53.create_hosted_zone(Name="shop.example.", CallerReference="1")["HostedZone"]["Id"]
    ids["zone"] = zone.split("/")[-1]
    return ids


def inventory():
    """Everything there is that a command may take away, each thing with a name that says what it is."""
    found = set()
    for one in rds.describe_db_instances()["DBInstances"]:
        name = one["DBInstanceIdentifier"]
        found.add(("rds", name))
        if one["DeletionProtection"]:
            found.add(("protection", name))
        if one["BackupRetentionPeriod"]:
            found.add(("backups kept", name))
    for one in rds.describe_db_snapshots()["DBSnapshots"]:
        found.add((one["SnapshotType"] + " snapshot", one["DBSnapshotIdentifier"]))
    for one in rds.describe_db_clusters()["DBClusters"]:
        found.add(("cluster", one["DBClusterIdentifier"]))
    for one in rds.describe_db_cluster_snapshots()["DBClusterSnapshots"]:
        found.add((one["SnapshotType"] + " snapshot", one["DBClusterSnapshotIdentifier"]))
    for bucket in s3.list_buckets()["Buckets"]:
        name = bucket["Name"]
        found.add(("bucket", name))
        if s3.get_bucket_versioning(Bucket=name).get("Status") == "Enabled":
            found.add(("versioning", name))
        for key in s3.list_objects_v2(Bucket=name).get("Contents", []):
            found.add(("object", f"{name}/{key['Key']}"))
    for group in ec2.describe_instances()["Reservations"]:
        for one in group["Instances"]:
            if one["State"]["Name"] not in ("terminated", "shutting-down"):
                found.add(("machine", one["InstanceId"]))
    found |= {("disk", one["VolumeId"]) for one in ec2.describe_volumes()["Volumes"]}
    own = ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
    found |= {("disk snapshot", one["SnapshotId"]) for one in own}
    own = ec2.describe_images(Owners=["self"])["Images"]
    found |= {("image", one["ImageId"]) for one in own}
    for name in dynamodb.list_tables()["TableNames"]:
        found.add(("table", name))
        found |= {
            ("item", f"{name}/{one['id']['S']}") for one in dynamodb.scan(TableName=name)["Items"]
        }
        status = dynamodb.describe_continuous_backups(TableName=name)
        status = status["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
        if status["PointInTimeRecoveryStatus"] == "ENABLED":
            found.add(("point in time", name))
    for one in kms.list_keys()["Keys"]:
        if kms.describe_key(KeyId=one["KeyId"])["KeyMetadata"]["KeyState"] == "Enabled":
            found.add(("key", one["KeyId"]))
    for one in stacks.list_stacks()["StackSummaries"]:
        if one["StackStatus"] != "DELETE_COMPLETE":
            found.add(("stack", one["StackName"]))
    for zone in route53.list_hosted_zones()["HostedZones"]:
        id = zone["Id"].split("/")[-1]
        found.add(("zone", id))
        for one in route53.list_resource_record_sets(HostedZoneId=id)["ResourceRecordSets"]:
            found.add(("record", f"{id}/{one['Type']} {one['Name']}"))
    return found


def environment(**more):
    return {"PATH": os.environ["PATH"], "HOME": top, "AWS_DEFAULT_REGION": REGION, "AWS_PAGER": "",
            **KEYS, **more}


def check(command):
    start = time.monotonic()
    done = subprocess.run(
        [PROGRAM, "check", "--json", "--cwd", top, "--", f"aws --endpoint-url {URL} {command}"],
        env=environment(), capture_output=True, text=True,
    )
    said = json.loads(done.stdout)
    said["seconds"] = time.monotonic() - start
    return said


def run(command):
    return subprocess.run(
        f"{AWS} --endpoint-url {URL} {command}", shell=True, cwd=top, env=environment(),
        capture_output=True, text=True,
    )


# Kinds of thing that are counted and not named one by one.
COUNTED = {"object": "resources", "record": "resources", "item": "rows"}
# Kinds that only a sentence speaks of.
SENTENCES = {
    "protection": "deletion protection", "backups kept": "automated backup",
    "versioning": "versioning is on", "point in time": "point-in-time recovery is on",
}


def misses(lost, said):
    """What is gone and was neither named nor counted."""
    effects = [one for one in said["effects"] if one["action"] not in ("read", "create")]
    text = " ".join(one["resource"]["name"] + " " + one["why"] for one in effects)
    measured = [one.get("measured") or {} for one in effects]
    missed = []
    for kind in sorted({kind for kind, _ in lost}):
        names = [name for other, name in lost if other == kind]
        if kind in COUNTED:
            most = max([one.get(COUNTED[kind]) or 0 for one in measured], default=0)
            if most < len(names):
                missed.append(f"{len(names)} of {kind}, said {most}")
        elif kind == "automated snapshot":
            count = re.search(r"its (\d+) automated backup", text)
            if not count or int(count[1]) < len(names):
                missed.append(f"{len(names)} of {kind}")
        elif kind in SENTENCES:
            if SENTENCES[kind] not in text:
                missed.append(f"{kind} of {names[0]}")
        else:
            missed += [f"{kind} {name}" for name in names if name not in text]
    return missed


def ageless(lost, said):
    """Whether nothing is said of the age of what goes, all of which was made a moment ago."""
    dated = {kind for kind, _ in lost} - {"zone", "record"} - set(SENTENCES)
    targets = said.get("targets", {})
    days = {
        targets.get(part, {}).get(end) for part in ("others", "unknown")
        for end in ("oldest", "newest") if targets.get(part, {}).get("count")
    }
    today = {time.strftime("%Y-%m-%d", time.gmtime(time.time() - back)) for back in (0, 3600)}
    deletes = any(one["action"] == "delete" for one in said["effects"])
    return bool(dated) and deletes and not (days - {None} and days - {None} <= today)


def over(lost, said):
    """Numbers that were said and didn't come; a bound, as with a filter, may be more."""
    found = []
    for effect in said["effects"]:
        measured = effect.get("measured") or {}
        if "at most these" in effect["why"] or effect["action"] != "delete":
            continue
        for kind, key in [("object", "resources"), ("item", "rows")]:
            count = sum(1 for other, _ in lost if other == kind)
            isOne = {"object": "S3 ", "item": "DynamoDB "}[kind] in effect["why"]
            if isOne and measured.get(key) not in (None, count):
                found.append(f"said {measured[key]} of {kind}, lost {count}")
    return found


def delete(name, more="--skip-final-snapshot"):
    return f"rds delete-db-instance --db-instance-identifier {name} {more}"


COMMANDS = [
    delete("app-db"),
    delete("app-db", "--skip-final-snapshot --delete-automated-backups"),
    delete("app-db", "--skip-final-snapshot --no-delete-automated-backups"),
    delete("app-db", "--final-db-snapshot-identifier last"),
    delete("bare-db"), delete("safe-db"), delete("nothing"),
    "rds modify-db-instance --db-instance-identifier safe-db --no-deletion-protection "
    "--apply-immediately",
    "rds modify-db-instance --db-instance-identifier app-db --backup-retention-period 0",
    "rds delete-db-cluster --db-cluster-identifier app-cluster --skip-final-snapshot",
    "rds delete-db-snapshot --db-snapshot-identifier app-manual",
    "rds delete-db-cluster-snapshot --db-cluster-snapshot-identifier cluster-manual",
    "s3 rm s3://uploads --recursive", "s3 rm s3://uploads/a --recursive", "s3 rm s3://uploads/a",
    "s3 rm 's3://uploads/a/3 b+c.txt'", "s3 rm s3://uploads/a/ --recursive --exclude '*1*'",
    "s3 rm s3://kept --recursive", "s3 rm s3://kept/ab --recursive", "s3 rm s3://uploads/none",
    "s3 rb s3://uploads --force", "s3 rb s3://empty", "s3 rb s3://uploads", "s3 rb s3://kept --force",
    "s3 sync local s3://uploads/ab --delete", "s3 sync local s3://uploads --delete",
    "s3 sync local s3://kept/a --delete --exclude '*9*'",
    "s3api delete-bucket --bucket empty", "s3api delete-bucket --bucket uploads",
    "s3api delete-object --bucket uploads --key ab/4", "s3api delete-object --bucket kept --key a",
    """s3api delete-objects --bucket uploads --delete '{"Objects":[{"Key":"a"},{"Key":"ab/2"}]}'""",
    "s3api put-bucket-versioning --bucket kept --versioning-configuration Status=Suspended",
    "ec2 terminate-instances --instance-ids {i1}", "ec2 terminate-instances --instance-ids {i2}",
    "ec2 terminate-instances --instance-ids {i1} {i2}",
    "ec2 delete-volume --volume-id {vol}", "ec2 delete-volume --volume-id {lone}",
    "ec2 delete-snapshot --snapshot-id {snap}", "ec2 deregister-image --image-id {ami}",
    "dynamodb delete-table --table-name orders", "dynamodb delete-table --table-name ledger",
    "dynamodb update-continuous-backups --table-name ledger "
    "--point-in-time-recovery-specification PointInTimeRecoveryEnabled=false",
    "kms schedule-key-deletion --key-id {key} --pending-window-in-days 7",
    "kms disable-key --key-id alias/customers", "kms disable-key --key-id {key}",
    "cloudformation delete-stack --stack-name site",
    "route53 delete-hosted-zone --id {zone}",
    "rds describe-db-instances", "s3 ls s3://uploads --recursive", "s3 rm s3://uploads --recursive --dryrun",
    "ec2 describe-volumes", "dynamodb scan --table-name orders", "kms list-keys",
    "sts get-caller-identity", "route53 list-hosted-zones", "cloudformation describe-stacks",
]


def far():
    """A role in another account, from a profile: what the CLI deletes is what was looked up."""
    arn = "arn:aws:iam::111122223333:role/Ops"
    os.makedirs(f"{top}/.aws", exist_ok=True)
    with open(f"{top}/.aws/config", "w") as file:
        file.write(
            f"[profile far]\nregion={REGION}\nrole_arn={arn}\nsource_profile=base\n"
            f"external_id=ours-1\nduration_seconds=900\nendpoint_url={URL}\n"
            f"[profile base]\naws_access_key_id={KEYS['AWS_ACCESS_KEY_ID']}\n"
            f"aws_secret_access_key={KEYS['AWS_SECRET_ACCESS_KEY']}\n"
        )
    given = boto3.client("sts", region_name=REGION, endpoint_url=URL, aws_access_key_id="a",
                         aws_secret_access_key="b")
    keys = given.assume_role(RoleArn=arn, RoleSessionName="seed")["Credentials"]
    other = boto3.client(
        "rds", region_name=REGION, endpoint_url=URL, aws_access_key_id=keys["AccessKeyId"],
        aws_secret_access_key=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"],
    )
    other.create_db_instance(
        DBInstanceIdentifier="far-db", Engine="postgres", DBInstanceClass="db.t3.micro",
        AllocatedStorage=20, MasterUsername="app", MasterUserPassword="only-for-this",
    )
    words = f"--profile far {delete('far-db')}"
    bare = {"PATH": os.environ["PATH"], "HOME": top, "AWS_PAGER": "", "AWS_ENDPOINT_URL": URL}
    said = subprocess.run(
        [PROGRAM, "check", "--json", "--cwd", top, "--", f"aws {words}"],
        env=bare, capture_output=True, text=True,
    ).stdout
    done = subprocess.run(f"{AWS} {words}", shell=True, env=bare, capture_output=True, text=True)
    left = other.describe_db_instances()["DBInstances"]
    good = "RDS instance far-db" in said and "account 111122223333 (as the cloud says)" in said
    good = good and done.returncode == 0 and not left
    print(f"{'ok   ' if good else 'FAIL '} a role of another account: aws {words} {done.stderr[:200]}")
    if not good:
        print(said[:2000])
    return 0 if good else 1


def main():
    os.makedirs(f"{top}/local")
    for name in ["3", "5"]:
        with open(f"{top}/local/{name}", "w") as file:
            file.write("y")
    missed, more, losing, slowest = far(), 0, 0, 0.0
    os.remove(f"{top}/.aws/config")
    ids, before, after = {}, set(), None
    for template in COMMANDS:
        if after != before:
            ids = seed()
            before = inventory()
        command = template.format(**ids) if "'{" not in template else template
        said = check(command)
        looked = inventory()
        if looked != before:
            print(f"FAIL  looking changed something: {command} {looked ^ before}")
            missed += 1
        done = run(command)
        after = inventory()
        lost = before - after
        losing += bool(lost)
        slowest = max(slowest, said["seconds"])
        bad = misses(lost, said) if said["verdict"] in ("hold", "deny") else sorted(map(str, lost))
        if said["verdict"] == "hold" and "account 123456789012 (as the cloud says)" not in str(said):
            bad.append("the account")
        if said["verdict"] == "hold" and ageless(lost, said):
            bad.append(f"the age: {said.get('targets')}")
        much = over(lost, said) if done.returncode == 0 else []
        missed += len(bad)
        more += len(much)
        mark = "FAIL " if bad else "over " if much else "ok   "
        print(f"{mark} {said['verdict']:5} lost {len(lost):2}  {command} {'; '.join(bad + much)}")
        if os.environ.get("SHOW"):
            for effect in said["effects"]:
                print("        ", effect["resource"]["name"], effect.get("measured"), effect["why"])
            print("        ", done.returncode, done.stderr.strip()[:200])
    print(
        f"{len(COMMANDS)} commands, {losing} of which took something; {missed} misses, {more} more "
        f"than came; the slowest look {slowest:.1f} s"
    )
    if losing < 30:
        print("FAIL  the commands did too little to tell anything: is the AWS CLI there?")
    return 1 if missed or losing < 30 else 0


status = main()
server.stop()
subprocess.run(["rm", "-rf", top])
sys.exit(status)
