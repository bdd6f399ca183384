internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sysctl = Tool(
    "sysctl",
    summary: "Shows or sets parameters of the kernel while it runs.",
    source: "sysctl(8), procps-ng 4.0.2",
    options: [
      .flag("-w", "--write", sets: ["write"]),
      .optional(
        "-p",
        "--load",
        "-f",
        sets: ["load"],
        does: [
          Deed(
            .modify,
            .fixed(.setting, "parameters of the kernel"),
            reversibility: .unknown,
            why: "a file sets them"
          )
        ]
      ),
      .flag(
        "--system",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "parameters of the kernel"),
            reversibility: .reversible,
            why: "they become what the system's files say"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -n --values -e --ignore -N --names -q --quiet -a --all -A -X -b --binary -o -x -d
      --dry-run
      """,
    values: "-r --pattern",
    operands: .each([
      Deed(
        .modify,
        .word(.assignment),
        reversibility: .reversible,
        why: "the old value can be set again"
      )
    ]),
    examples: [
      Example("sysctl -a"),
      Example("sysctl -w vm.swappiness=10", "modify setting vm.swappiness=10"),
      Example("sysctl --frob", "unknown text --frob"),
    ]
  )
}
