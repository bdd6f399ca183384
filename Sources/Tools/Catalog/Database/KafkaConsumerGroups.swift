internal import Effects
internal import ToolDescriptions

extension Tool {
  static let kafkaConsumerGroups = Tool(
    "kafka-consumer-groups",
    summary: "Manages who has read what in Kafka.",
    source: "https://kafka.apache.org/documentation/#operations, Kafka 3.8",
    grammar: .exact,
    options: [
      .value("--bootstrap-server", does: [.connects]),
      .value("--command-config", "--from-file", does: [.reads]),
      .flag("--list", "--describe", "--state", does: [.readsServer]),
      .flag(
        "--delete",
        "--delete-offsets",
        does: [
          Deed(
            .delete,
            .fixed(.database, "consumer group"),
            reversibility: .irreversible,
            why: "what was read is forgotten"
          )
        ]
      ), .flag("--reset-offsets", sets: ["reset"]),
      .flag(
        "--execute",
        does: [
          Deed(
            .modify,
            .fixed(.database, "consumer group"),
            reversibility: .unknown,
            why: "messages are read again, or never"
          )
        ]
      ), .flag("--help", "--version", sets: [.help]),
    ],
    flags: """
      --dry-run --export --all-groups --all-topics --members --verbose --offsets --to-earliest
      --to-latest --to-current
      """,
    values: """
      --group --topic --to-offset --to-datetime --by-duration --shift-by --timeout
      """,
    examples: [
      Example(
        "kafka-consumer-groups --list --bootstrap-server a",
        "read database server",
        "read host a"
      ),
      Example(
        "kafka-consumer-groups --group g --topic t --reset-offsets --to-earliest --execute",
        "modify database consumer group"
      ),
      Example("kafka-consumer-groups --zap", "unknown text --zap"),
    ]
  )
}
