"""A model server that plays a script: the Anthropic Messages API, as much as the client needs.

It listens on loopback, answers the n-th question of the client with the n-th reply of the script,
and keeps what the client tells it about each tool call. The place in the script is the number of
assistant messages in the question, so a question that the client repeats gets the same reply.
A conversation whose first message holds the word SUBAGENT plays the script of that name.
"""

import http.server
import json
import threading


class ScriptedModel:
    """Plays `replies` and notes the results that come back.

    `replies` has a list for "main" and one for "subagent"; each reply is a list of tool calls.

    `seen(call)` is asked for the evidence of a call at the moment its result arrives.
    """

    def __init__(self, replies, seen):
        self.replies = replies
        self.seen = seen
        self.results = {}
        self.tools = set()
        self.heard = ""
        self.lock = threading.Lock()
        model = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_HEAD(self):
                self.plain({})

            def do_GET(self):
                self.plain({})

            def do_POST(self):
                length = int(self.headers.get("content-length") or 0)
                try:
                    question = json.loads(self.rfile.read(length) or b"{}")
                except ValueError:
                    question = {}
                path = self.path.split("?")[0]
                if path.endswith("/count_tokens"):
                    self.plain({"input_tokens": 1})
                elif path.endswith("/messages"):
                    self.message(question)
                else:
                    self.plain({})

            def plain(self, value):
                body = json.dumps(value).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            def message(self, question):
                content = model.answer(question)
                whole = message_of(question, content)
                if not question.get("stream"):
                    return self.plain(whole)
                body = "".join(events_of(whole)).encode()
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = "http://127.0.0.1:%d" % self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, question):
        """The content of the next assistant message."""
        messages = question.get("messages", [])
        with self.lock:
            for message in messages:
                self.note(message)
        if not question.get("tools"):
            return [{"type": "text", "text": "ok"}]
        self.heard = json.dumps([question.get("system"), messages], ensure_ascii=False)
        self.tools.update(tool.get("name", "") for tool in question["tools"])
        first = next((text_of(each["content"]) for each in messages if each["role"] == "user"), "")
        replies = self.replies["subagent" if "SUBAGENT" in first else "main"]
        place = sum(1 for message in messages if message.get("role") == "assistant")
        calls = replies[place] if place < len(replies) else []
        if not calls:
            return [{"type": "text", "text": "done"}]
        return [
            {"type": "tool_use", "id": call["id"], "name": call["tool"], "input": call["input"]}
            for call in calls
        ]

    def note(self, message):
        """Keeps the first result of each call in a message of the user."""
        content = message.get("content")
        if message.get("role") != "user" or not isinstance(content, list):
            return
        for block in content:
            name = block.get("tool_use_id")
            if block.get("type") != "tool_result" or name in self.results:
                continue
            self.results[name] = {
                "text": text_of(block.get("content")),
                "error": bool(block.get("is_error")),
                "seen": self.seen(name),
            }


def text_of(content):
    """The text of a message's content."""
    if isinstance(content, str):
        return content
    return "\n".join(block.get("text", "") for block in content or [] if isinstance(block, dict))


def message_of(question, content):
    """A whole assistant message."""
    calls = any(block["type"] == "tool_use" for block in content)
    return {
        "id": "msg_%d" % len(question.get("messages", [])),
        "type": "message",
        "role": "assistant",
        "model": question.get("model", "scripted"),
        "content": content,
        "stop_reason": "tool_use" if calls else "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 1, "output_tokens": 1},
    }


def events_of(whole):
    """The same message as server-sent events."""

    def event(kind, **fields):
        return "event: %s\ndata: %s\n\n" % (kind, json.dumps({"type": kind, **fields}))

    yield event("message_start", message={**whole, "content": [], "stop_reason": None})
    for index, block in enumerate(whole["content"]):
        if block["type"] == "text":
            start, delta = {**block, "text": ""}, {"type": "text_delta", "text": block["text"]}
        else:
            start = {**block, "input": {}}
            delta = {"type": "input_json_delta", "partial_json": json.dumps(block["input"])}
        yield event("content_block_start", index=index, content_block=start)
        yield event("content_block_delta", index=index, delta=delta)
        yield event("content_block_stop", index=index)
    ending = {"stop_reason": whole["stop_reason"], "stop_sequence": None}
    yield event("message_delta", delta=ending, usage={"output_tokens": 1})
    yield event("message_stop")
