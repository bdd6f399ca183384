internal import ToolDescriptions

extension Tool {
  static let memcachedTool = Tool(
    "memcached-tool",
    summary: "Asks memcached.",
    source: "memcached-tool(1), memcached 1.6",
    grammar: .none,
    operands: .list([[.connects], []], rest: []),
    does: [.readsServer],
    examples: [
      Example(
        "memcached-tool localhost:11211 stats",
        "read database server",
        "read host localhost:11211"
      ),
      Example(
        "memcached-tool localhost:11211 display",
        "read database server",
        "read host localhost:11211"
      ),
      Example("memcached-tool a dump", "read database server", "read host a"),
    ]
  )
}
