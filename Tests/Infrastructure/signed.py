"""Whether requests are signed as AWS wants it: botocore works out every signature again.

signed.py PROGRAM prints a line a request; exit status 1 if a signature differs.
"""
import http.server
import json
import subprocess
import sys
import threading

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

PROGRAM = sys.argv[1]
KEYS = Credentials("AKIAIOSFODNN7EXAMPLE", "se/cr+et=word", "to/k+en==")
PAGE = (
    "<R><Name>b</Name><Contents><Key>a</Key><Size>1</Size></Contents>"
    "<IsTruncated>true</IsTruncated><NextContinuationToken>x/+= ~</NextContinuationToken></R>"
)
seen = []
far = set()


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        given = self.headers["Authorization"] or ""
        signed = given.split("SignedHeaders=")[-1].split(",")[0].split(";")
        scope = given.split("Credential=")[-1].split(",")[0].split("/")
        region, service = (scope + [""] * 5)[2:4]
        request = AWSRequest(
            method=self.command,
            url=f"http://{self.headers['Host']}{self.path}",
            data=body,
            headers={name: text for name, text in self.headers.items() if name.lower() in signed},
        )
        request.context["timestamp"] = self.headers["X-Amz-Date"]
        request.context["payload_signing_enabled"] = True
        auth = (S3SigV4Auth if service == "s3" else SigV4Auth)(KEYS, service, region)
        text = auth.string_to_sign(request, auth.canonical_request(request))
        good = f"Signature={auth.signature(text, request)}" in given
        good = good and self.headers["X-Amz-Security-Token"] == KEYS.token
        good = good and (service != "s3" or "x-amz-content-sha256" in signed)
        seen.append((good, service, self.command, self.path))
        # The bucket `far` is in another region than the one that is asked first.
        if self.path.startswith("/far?") and region != "ap-south-1":
            self.send_response(301)
            self.send_header("x-amz-bucket-region", "ap-south-1")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        far.add((service, region) if self.path.startswith("/far?") else None)
        data = (PAGE if "list-type" in self.path else "<R><HostedZone/></R>").encode()
        if service in ("dynamodb", "kms"):
            data = json.dumps({"Table": {}, "KeyMetadata": {"KeyId": "k"}}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        try:
            self.wfile.write(data)
        except BrokenPipeError:
            pass  # The look-up's time was up.

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
for command in [
    "rds delete-db-instance --db-instance-identifier a+b/c~d --skip-final-snapshot",
    "s3 rm --recursive 's3://b/a b+c/d~e*(f)/ü'", "s3api delete-object --bucket b --key 'x&y=z?#%'",
    "s3 rb --force s3://b", "s3 rm --recursive s3://far", "ec2 terminate-instances --instance-ids i-1",
    "dynamodb delete-table --table-name t", "kms schedule-key-deletion --key-id alias/ü",
    "cloudformation delete-stack --stack-name s", "route53 delete-hosted-zone --id /hostedzone/Z1",
]:
    subprocess.run(
        [PROGRAM, "check", "--", f"aws --endpoint-url http://127.0.0.1:{server.server_port} {command}"],
        env={
            "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "AWS_DEFAULT_REGION": "eu-west-1",
            "AWS_ACCESS_KEY_ID": KEYS.access_key, "AWS_SECRET_ACCESS_KEY": KEYS.secret_key,
            "AWS_SESSION_TOKEN": KEYS.token,
        },
        stdout=subprocess.DEVNULL,
    )
for good, *request in seen:
    if not good:
        print("FAIL ", *request)
services = {service for _, service, *_ in seen}
missing = {"rds", "s3", "ec2", "dynamodb", "kms", "cloudformation", "route53", "sts"} - services
bad = sum(not good for good, *_ in seen)
if ("s3", "ap-south-1") not in far:
    missing.add("the bucket in another region")
print(f"{len(seen)} requests to {len(services)} services, {bad} with a wrong signature", *missing)
sys.exit(1 if bad or missing else 0)
