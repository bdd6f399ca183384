extension Tool {
  static let memcachedTool = Tool(
    "memcached-tool",
    summary: "Asks memcached.",
    source: "memcached-tool(1), memcached 1.6",
    grammar: .none,
    operands: .list([[.connects], []], rest: []),
    does: [.readsServer],
    examples: [
      Example("memcached-tool localhost:11211 stats"),
      Example("memcached-tool localhost:11211 display"),
      Example("memcached-tool a dump"),
    ]
  )
}
