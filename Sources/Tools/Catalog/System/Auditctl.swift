internal import Effects
internal import ToolDescriptions

extension Tool {
  static let auditctl = Tool(
    "auditctl",
    summary: "Shows or changes what the kernel's audit records.",
    source: "auditctl(8), audit 3.0.9",
    grammar: .exact,
    options: [
      .flag(
        "-D",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "rules of the audit"),
            reversibility: .irreversible,
            why: "the rules have no other copy"
          )
        ]
      ),
      .value(
        "-a",
        "-A",
        "-d",
        "-w",
        "-W",
        "-e",
        "-f",
        "-r",
        "-b",
        "-R",
        "--backlog_wait_time",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "rules of the audit"),
            reversibility: .unknown,
            why: "what isn't recorded can't be read later"
          )
        ]
      ),
      .flag(
        "--reset-lost",
        "--reset_backlog_wait_time_actual",
        "--signal",
        "--loginuid-immutable",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "rules of the audit"),
            reversibility: .unknown,
            why: "the opposite command takes it back"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-l -s -v -i -c -t",
    values: "-k -S -F -C -p -m -q",
    operands: .ignored,
    examples: [
      Example("auditctl -l"),
      Example("auditctl -D", "delete setting rules of the audit"),
      Example("auditctl --frob", "unknown text --frob"),
    ]
  )
}
