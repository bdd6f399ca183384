"""What the mock of AWS holds: aws.py PORT prints the databases, snapshots, buckets and networks."""
import re
import sys
import urllib.parse
import urllib.request

PORT = sys.argv[1]
KEY = "AWS4-HMAC-SHA256 Credential=testing/20260101/eu-west-1/{}/aws4_request, SignedHeaders=host, Signature=0"


def ask(service, path="/", **form):
    data = urllib.parse.urlencode(form).encode() if form else None
    request = urllib.request.Request(f"http://127.0.0.1:{PORT}{path}", data=data)
    request.add_header("Authorization", KEY.format(service))
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.read().decode()


def names(text, tag):
    return sorted(set(re.findall(f"<{tag}>([^<]+)</{tag}>", text)))


rds = {"Version": "2014-10-31"}
print("databases:", *names(ask("rds", Action="DescribeDBInstances", **rds), "DBInstanceIdentifier"))
print("snapshots:", *names(ask("rds", Action="DescribeDBSnapshots", **rds), "DBSnapshotIdentifier"))
print("buckets:", *names(ask("s3"), "Name"))
vpcs = ask("ec2", Action="DescribeVpcs", Version="2016-11-15")
print("networks:", *[block for block in names(vpcs, "cidrBlock") if block.startswith("10.")])
