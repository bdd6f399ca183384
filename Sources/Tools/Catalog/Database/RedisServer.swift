internal import ToolDescriptions

extension Tool {
  static let redisServer = Tool(
    "redis-server",
    summary: "Runs Redis.",
    source: "redis-server(1), Redis 7.0.15",
    grammar: .none,
    operands: .ignored,
    does: [.turnsServer],
    examples: [
      Example("redis-server", "modify service database server"),
      Example("redis-server /etc/redis/redis.conf", "modify service database server"),
      Example("redis-server --port 7777", "modify service database server"),
    ]
  )
}
