internal import Effects
internal import ToolDescriptions

extension Tool {
  static let su = Tool(
    "su",
    summary: "Runs a shell as another user.",
    source: "su(1), util-linux 2.38.1",
    options: [
      .value(
        "-c",
        "--command",
        "--session-command",
        sets: ["code"],
        does: [Deed(.execute, .code(.shell))]
      ),
      .flags("-f --fast -l --login -m -p --preserve-environment -P --pty - -T --no-pty"),
      .values("-g --group -G --supp-group -s --shell -w --whitelist-environment"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .ignored,
    does: [Deed(.execute, .input(.shell), unless: ["code"])],
    examples: [
      Example("su -c 'rm a' app", "execute shell code rm a"),
      Example("su - app", "execute shell input"),
      Example("su --frob app", "unknown text --frob", "execute shell input"),
    ]
  )
}
