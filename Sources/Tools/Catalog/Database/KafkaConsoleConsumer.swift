internal import ToolDescriptions

extension Tool {
  static let kafkaConsoleConsumer = Tool(
    "kafka-console-consumer",
    summary: "Reads messages of Kafka.",
    source: "https://kafka.apache.org/documentation/#operations, Kafka 3.8",
    grammar: .exact,
    options: [
      .value("--bootstrap-server", does: [.connects]),
      .value("--consumer.config", "--command-config", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: "--from-beginning --skip-message-on-error --enable-systest-events",
    values: """
      --topic --include --whitelist --partition --offset --group --property
      --consumer-property --max-messages --timeout-ms --formatter --isolation-level
      --key-deserializer --value-deserializer
      """,
    does: [.readsServer],
    examples: [
      Example(
        "kafka-console-consumer --bootstrap-server a:9092 --topic x",
        "read database server",
        "read host a:9092"
      ),
      Example("kafka-console-consumer --topic x --from-beginning", "read database server"),
      Example("kafka-console-consumer --zap", "read database server", "unknown text --zap"),
    ]
  )
}
