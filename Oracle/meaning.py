"""What a request asks of a server, where the method of HTTP doesn't say."""

import json
import re
import urllib.parse

TAKES = re.compile(r"delete|remove|destroy|drop|purge|erase", re.I)
# A question that is sent: whoever sends it may be said to read, and to send.
ASK = "ASK"


def of(method, target, body):
    """The method that says what a request does; `ASK` if it only asks."""
    path, _, query = target.partition("?")
    last = path.rstrip("/").rpartition("/")[2]
    if last == "graphql":
        asked = urllib.parse.parse_qs(query).get("query")
        return of_graphql(method, asked or texts(body))
    if method == "POST" and last == "_delete_by_query":
        return "DELETE"
    if method == "POST" and last in ("_search", "_count", "_msearch"):
        return ASK
    return method


def texts(body):
    """The documents of GraphQL in a body; none if it isn't known."""
    try:
        found = json.loads(body)
        return [one["query"] for one in (found if isinstance(found, list) else [found])]
    except (ValueError, KeyError, TypeError):
        return None


def of_graphql(method, documents):
    """What documents of GraphQL do: their strings and comments don't count."""
    if documents is None:
        return method
    bare = [re.sub(r'"""[\s\S]*?"""|"(\\.|[^"\\])*"|#[^\n]*', "", text) for text in documents]
    if not all(re.match(r"\s*(\{|query\b|mutation\b|fragment\b|subscription\b)", text)
               for text in bare):
        return method
    changes = [text for text in bare if re.search(r"\bmutation\b", text)]
    if any(TAKES.search(text) for text in changes):
        return "DELETE"
    return "POST" if changes else ASK
