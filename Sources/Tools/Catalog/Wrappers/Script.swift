internal import Effects
internal import ToolDescriptions

extension Tool {
  static let script = Tool(
    "script",
    summary: "Records what a terminal shows.",
    source: "script(1), util-linux 2.38.1",
    options: [
      .value("-c", "--command", sets: ["commands"], does: [Deed(.execute, .code(.shell))]),
      .flag("-a", "--append", sets: ["append"]),
      .value(
        "-I",
        "--log-in",
        "-O",
        "--log-out",
        "-B",
        "--log-io",
        sets: ["log"],
        does: [
          Deed(.overwrite, .path, unless: ["append"]),
          Deed(.modify, .path, when: ["append"], reversibility: .reversible),
        ]
      ),
      .value("-T", "--log-timing", does: [.overwrites]),
      .optionals("-t --timing"), .values("-m --logging-format -E --echo -o --output-limit"),
      .flags("-e --return -f --flush --force -q --quiet"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .eachOr(
      [
        Deed(.overwrite, .path, unless: ["append"]),
        Deed(.modify, .path, when: ["append"], reversibility: .reversible),
      ],
      without: [
        Deed(.overwrite, .fixedPath("typescript"), unless: ["log", "append"]),
        Deed(.modify, .fixedPath("typescript"), when: ["append"], unless: ["log"]),
      ]
    ),
    does: [Deed(.execute, .input(.shell), unless: ["commands"])],
    examples: [
      Example("script log", "overwrite log", "execute shell input"),
      Example("script -qc 'rm a' /dev/null", "execute shell code rm a", "overwrite /dev/null"),
      Example("script --frob log", "unknown text --frob", "overwrite log", "execute shell input"),
    ]
  )
}
