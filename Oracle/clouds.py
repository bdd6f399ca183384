"""What the clouds' servers answer: they hold whatever they are asked for, and do nothing."""

import json
import re
import urllib.parse

READS = re.compile(r"(Batch)?(Describe|Get|List|Head|Lookup|Query|Scan|Search|Select|Filter|Test)")
DELETES = re.compile(
    r"(Batch)?(Delete|Terminate|Deregister|Remove|Destroy|Purge|Schedule\w*Deletion)")
# A parameter that is a switch or a number, in a form or in JSON.
PARAMETER = re.compile(r'(\w+)(?:\.Value)?(?:=|": ?)(true|false|\d+)(?=[&,}\s]|$)', re.I)
# What parameters take away, in the words of claims.
LIFTED = {
    "setting deletion protection":
        r"((enable)?(deletion|termination)protection(enabled)?|disableapitermination)=false",
    "object automated backups": r"backupretentionperiod=0|deleteautomatedbackups=true",
    "object final snapshot": r"skipfinal(cluster)?snapshot=true",
}
CHANGE_SET = "arn:aws:cloudformation:us-east-1:1:changeSet/c/1"
PIECES = {
    "DescribeStacks": "<Stacks><member><StackName>a</StackName>"
                      "<StackStatus>UPDATE_COMPLETE</StackStatus><Parameters/></member></Stacks>",
    "CreateChangeSet": f"<Id>{CHANGE_SET}</Id><StackId>a</StackId>",
    "DescribeChangeSet": "<Status>CREATE_COMPLETE</Status>",
}
REPLIES = {
    "eks": {"cluster": {"name": "c", "arn": "arn:aws:eks:us-east-1:1:cluster/c", "status": "ACTIVE",
                        "endpoint": "https://c.example.com",
                        "certificateAuthority": {"data": "eA=="}}},
}
ALWAYS = {"events": [], "searchedLogStreams": []}
HEADERS = [("ETag", '"0123"'), ("Last-Modified", "Wed, 01 Jan 2020 00:00:00 GMT")]
TREE = """<?xml version="1.0"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name>
<IsTruncated>false</IsTruncated><KeyCount>1</KeyCount><Contents><Key>%sk</Key>
<LastModified>2020-01-01T00:00:00.000Z</LastModified><ETag>"0123"</ETag><Size>19</Size>
</Contents></ListBucketResult>"""
COPIED = "<CopyObjectResult><ETag>x</ETag></CopyObjectResult>"


def method(command, host, target, headers, body):
    """What a request asks for, as the method of HTTP that says so.

    Operations have names at AWS, and ways of their own at Google: both are sent by POST.
    """
    text = body.decode(errors="replace")
    name = operation(headers, text)
    if name:
        if "DryRun=true" in text or READS.match(name):
            return "GET"
        return "DELETE" if DELETES.match(name) else "POST"
    if host.endswith("googleapis.com") and command == "POST":
        way = re.search(r":(\w+)$", target.split("?")[0])
        if way and re.match(r"get|list|test|query|search|batchGet|access", way.group(1)):
            return "GET"
        if way and re.match(r"destroy|delete", way.group(1)):
            return "DELETE"
    return command


def operation(headers, text):
    """The name of an operation of AWS; none where the path and the method say it."""
    target = headers.get("X-Amz-Target", "")
    if target:
        return target.rpartition(".")[2]
    return urllib.parse.parse_qs(text).get("Action", [""])[0]


def lifted(body):
    """What the parameters of a request take away, in the words of claims."""
    found = ["=".join(pair).lower() for pair in PARAMETER.findall(body.decode(errors="replace"))]
    return [words for words, pattern in LIFTED.items()
            if any(re.fullmatch(pattern, one) for one in found)]


def answer(command, host, target, headers, body):
    """The status, the type, the content and more headers for a request."""
    if host.endswith("googleapis.com"):
        return google(command, target)
    name = operation(headers, body.decode(errors="replace"))
    if name and not headers.get("X-Amz-Target"):
        return 200, "text/xml", (
            f"<{name}Response><{name}Result>{PIECES.get(name, '')}</{name}Result>"
            f"<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{name}Response>"
        ).encode(), []
    if re.match(r"(\w+\.)?s3[.-]", host):
        return storage(command, host, target, headers)
    if host.startswith("route53"):
        return 200, "text/xml", (b"<R><ChangeInfo><Id>1</Id><Status>PENDING</Status><SubmittedAt>"
                                 b"2020-01-01T00:00:00Z</SubmittedAt></ChangeInfo></R>"), []
    found = REPLIES.get(host.split(".")[0], ALWAYS)
    return 200, "application/json", json.dumps(found).encode(), []


def storage(command, host, target, headers):
    """The answer of S3."""
    path, _, query = target.partition("?")
    asked = urllib.parse.parse_qs(query, keep_blank_values=True)
    has_key = path.strip("/") if not host.startswith("s3") else "/" in path.strip("/")
    if command == "DELETE":
        return 204, "text/xml", b"", []
    if command == "GET" and not has_key:
        prefix = asked.get("prefix", [""])[0]
        return 200, "text/xml", (TREE % prefix).encode(), []
    if command == "PUT" and "x-amz-copy-source" in headers:
        return 200, "text/xml", COPIED.encode(), []
    data = b"sent by the server\n" if command in ("GET", "HEAD") else b""
    return 200, "application/octet-stream", data, HEADERS


def google(command, target):
    """The answer of Google: one thing that is all that a client may look for."""
    path = target.split("?")[0]
    if "alt=media" in target:
        return 200, "application/octet-stream", b"sent by the server\n", []
    if command == "DELETE" and "/storage/" in path:
        return 204, "application/json", b"", []
    found = {
        "name": "operations/1", "id": "1", "status": "DONE", "done": True, "kind": "x#operation",
        "selfLink": "https://www.googleapis.com/x/projects/p/zones/z/operations/1",
        "targetLink": "https://www.googleapis.com/x/projects/p/zones/z/instances/a",
        "jobReference": {"projectId": "p", "jobId": "j", "location": "US"}, "response": {},
        "settings": {},
    }
    if "/storage/v1/b/" in path:
        name = urllib.parse.unquote(path.rpartition("/")[2])
        if path.endswith("/o"):
            prefix = urllib.parse.parse_qs(target.partition("?")[2]).get("prefix", [""])[0]
            found = {"kind": "storage#objects", "items": [thing((prefix or "k").rstrip("/"))]}
        elif "/o/" in path or "/storage/v1/b?" in target:
            found = thing(name)
        else:
            found = {"kind": "storage#bucket", "name": "b", "id": "b", "location": "US"}
    return 200, "application/json", json.dumps(found).encode(), []


def thing(name):
    """An object in a bucket of Google."""
    return {"kind": "storage#object", "name": name, "bucket": "b", "id": f"b/{name}/1",
            "generation": "1", "metageneration": "1", "size": "19", "etag": "x",
            "updated": "2020-01-01T00:00:00.000Z", "timeCreated": "2020-01-01T00:00:00.000Z",
            "contentType": "text/plain", "storageClass": "STANDARD"}
