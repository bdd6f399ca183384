#!/usr/bin/env python3
"""A tiny MCP server on standard input and output, for the scenarios.

`look` claims to be read-only, `wipe` claims to be destructive, `odd` claims nothing; each makes
the file that its argument `path` names, so that a call leaves a trace.
"""

import json
import sys

SCHEMA = {"type": "object", "properties": {"path": {"type": "string"}}, "required": ["path"]}
TOOLS = [
    {"name": "look", "annotations": {"readOnlyHint": True}},
    {"name": "wipe", "annotations": {"destructiveHint": True, "readOnlyHint": False}},
    {"name": "odd"},
]


def result_of(method, values):
    if method == "initialize":
        return {"protocolVersion": values["protocolVersion"], "capabilities": {"tools": {}},
                "serverInfo": {"name": "scenario", "version": "1"}}
    if method == "tools/list":
        return {"tools": [{**tool, "description": tool["name"], "inputSchema": SCHEMA}
                          for tool in TOOLS]}
    if method == "tools/call":
        with open(values["arguments"]["path"], "w") as file:
            file.write(values["name"])
        return {"content": [{"type": "text", "text": "done"}]}
    return {}


for line in sys.stdin:
    message = json.loads(line)
    if "id" in message:
        result = result_of(message.get("method"), message.get("params"))
        print(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}), flush=True)
