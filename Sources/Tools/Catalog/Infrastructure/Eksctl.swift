internal import ToolDescriptions

extension Tool {
  static let eksctl = Tool(
    "eksctl",
    summary: "Makes and deletes clusters of EKS.",
    source: "https://eksctl.io, eksctl 0.205",
    grammar: .inputs,
    options: [
      .flag("--approve", "--force", "--disable-nodegroup-eviction", skipsQuestion: true),
      .value("-p", "--profile", does: [.usesProfile]),
      .value("-f", "--config-file", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-w --wait -C --color --dumpLogs --dry-run",
    values: "-n --name -r --region -v --verbose -c --cluster -N --nodes --timeout",
    operands: .reader(.operation),
    verbs: Verb.clouds + [Verb("drain", .changesCloud)],
    examples: [
      Example("eksctl delete cluster -n a", "delete infrastructure eksctl delete cluster"),
      Example("eksctl get cluster"),
      Example("eksctl frob", "unknown text eksctl frob"),
    ]
  )
}
