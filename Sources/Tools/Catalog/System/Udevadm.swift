internal import Effects
internal import ToolDescriptions

extension Tool {
  static let udevadm = Tool(
    "udevadm",
    summary: "Asks and controls what handles devices.",
    source: "udevadm(8), systemd 252",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-d --debug",
    verbs: Verb.alike(
      "info monitor settle test-builtin verify wait cat",
      Deed(.read, .fixed(.device, "devices"))
    )
      + Verb.alike(
        "trigger control lock test",
        Deed(
          .modify,
          .fixed(.device, "how devices are handled"),
          reversibility: .reversible,
          why: "the opposite command takes it back"
        )
      ),
    examples: [
      Example("udevadm info /dev/sda", "read device devices"),
      Example("udevadm trigger", "modify device how devices are handled"),
      Example("udevadm --frob info", "read device devices", "unknown text --frob"),
    ]
  )
}
