internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kafkaConsoleProducer = Tool(
    "kafka-console-producer",
    summary: "Writes messages into Kafka.",
    source: "https://kafka.apache.org/documentation/#operations, Kafka 3.8",
    grammar: .exact,
    options: [
      .value("--bootstrap-server", "--broker-list", does: [.connects]),
      .value("--producer.config", "--command-config", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: "--sync",
    values: """
      --topic --property --producer-property --compression-codec --batch-size --timeout
      --request-required-acks --line-reader
      """,
    does: [
      Deed(
        .send,
        .fixed(.database, "topic"),
        reversibility: .irreversible,
        why: "those who listen get the messages"
      )
    ],
    examples: [
      Example(
        "kafka-console-producer --bootstrap-server a:9092 --topic x",
        "read host a:9092",
        "send database topic"
      ),
      Example(
        "kafka-console-producer --topic x --broker-list a",
        "read host a",
        "send database topic"
      ),
      Example("kafka-console-producer --zap", "send database topic", "unknown text --zap"),
    ]
  )
}
