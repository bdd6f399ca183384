internal import Effects
internal import ToolDescriptions

extension Tool {
  static let systemdAnalyze = Tool(
    "systemd-analyze",
    summary: "Looks at how the machine starts, and checks units.",
    source: "systemd-analyze(1), systemd 252",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: """
      --no-pager --no-legend --no-ask-password -q --quiet -l --full -a --all --user --system
      --order --require --global --offline --recursive-errors --no-man --generators
      """,
    values: """
      -H --host -M --machine --from-pattern --to-pattern --fuzz --man --root --image --threshold
      --security-policy --json --iterations --base-time --profile
      """,
    verbs: Verb.alike(
      "time blame critical-chain plot dot dump cat-config unit-files unit-paths exit-status capability syscall-filter filesystems condition verify calendar timestamp timespan security inspect-elf compare-versions malloc fdstore image-policy pcrs srk architectures smbios11 has-tpm2",
      Deed(.read, .fixed(.service, "services"))
    )
      + Verb.alike(
        "log-level log-target service-watchdogs set-log-level set-log-target",
        Deed(
          .modify,
          .fixed(.service, "what is logged"),
          reversibility: .reversible,
          why: "it can be set again"
        )
      ),
    examples: [
      Example("systemd-analyze"),
      Example("systemd-analyze blame", "read service services"),
      Example("systemd-analyze --frob blame", "read service services", "unknown text --frob"),
    ]
  )
}
