"""A stand-in for S3 that has one bucket, 'logs', with as many objects as a file says.

    bucket.py FILE PORTFILE

Without the file there is no such bucket. It says on which port it listens, and serves until it is ended.
Only signed requests that read are answered.
"""

import http.server
import sys

counter, place = sys.argv[1:]


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def do_GET(self):
        try:
            count = int(open(counter).read())
        except OSError:
            count = None
        path, _, query = self.path.partition("?")
        if not self.headers.get("Authorization", "").startswith("AWS4-HMAC-SHA256 "):
            self.answer(403, "<Error><Code>AccessDenied</Code></Error>")
        elif path != "/logs" or count is None:
            self.answer(404, "<Error><Code>NoSuchBucket</Code></Error>")
        elif query.startswith("versioning"):
            self.answer(200, "<VersioningConfiguration/>")
        else:
            objects = "".join(
                f"<Contents><Key>k{n}</Key><Size>10</Size></Contents>" for n in range(count))
            self.answer(200, f"<ListBucketResult>{objects}</ListBucketResult>")

    def do_POST(self):
        self.answer(403, "<Error><Code>AccessDenied</Code></Error>")

    def log_message(self, *words):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
with open(place, "w") as file:
    file.write(str(server.server_port))
server.serve_forever()
