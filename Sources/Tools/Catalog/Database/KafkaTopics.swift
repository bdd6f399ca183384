internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kafkaTopics = Tool(
    "kafka-topics",
    summary: "Manages topics of Kafka.",
    source: "https://kafka.apache.org/documentation/#operations, Kafka 3.8",
    grammar: .exact,
    options: [
      .value("--bootstrap-server", "--zookeeper", does: [.connects]),
      .value("--command-config", does: [.reads]),
      .flag(
        "--delete",
        does: [
          Deed(
            .delete,
            .fixed(.database, "topics"),
            reversibility: .irreversible,
            why: "every message of the topic goes"
          )
        ]
      ),
      .flag("--alter", does: [Deed(.modify, .fixed(.database, "topics"), reversibility: .unknown)]),
      .flag(
        "--create",
        does: [Deed(.create, .fixed(.database, "topics"), reversibility: .reversible)]
      ), .flag("--list", "--describe", does: [.readsServer]),
      .flag("--help", "--version", sets: [.help]), .flag("--force", skipsQuestion: true),
    ],
    flags: """
      --if-exists --if-not-exists --exclude-internal --unavailable-partitions
      --under-replicated-partitions --under-min-isr-partitions --at-min-isr-partitions
      --topics-with-overrides --partition-size-limit-per-response
      """,
    values: """
      --topic --topic-id --partitions --replication-factor --config --delete-config
      --replica-assignment
      """,
    examples: [
      Example(
        "kafka-topics --list --bootstrap-server a:9092",
        "read database server",
        "read host a:9092"
      ),
      Example(
        "kafka-topics --delete --topic app --bootstrap-server a:9092",
        "delete database topics",
        "read host a:9092"
      ),
      Example("kafka-topics --zap --list", "read database server", "unknown text --zap"),
    ]
  )
}
