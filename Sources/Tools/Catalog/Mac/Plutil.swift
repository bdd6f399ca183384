internal import Effects
internal import ToolDescriptions

extension Tool {
  static let plutil = Tool(
    "plutil",
    summary: "Checks and changes property lists.",
    source: "plutil(1), macOS 14",
    grammar: .single,
    options: [
      .value("-o", sets: ["out"], does: [.overwrites]), .value("-e"),
      .flag("-p", "-lint", "-help", sets: ["look"]), .value("-extract", "-type", sets: ["look"]),
      .value("-convert", "-remove", sets: ["change"]),
      .value("-insert", "-replace", sets: ["change"]),
      .flag(
        "-r",
        "-n",
        "-s",
        "-json",
        "-raw",
        "-xml",
        "-string",
        "-integer",
        "-bool",
        "-float",
        "-date",
        "-data",
        "-array",
        "-dictionary",
        "-append",
        "-expect"
      ), .flag("-create", sets: ["change"]),
    ],
    operands: .each([
      Deed(.modify, .path, when: ["change"], unless: ["look", "out"]),
      Deed(.read, .path, unless: ["change"]),
    ]),
    examples: [
      Example("plutil a.plist", "read a.plist"),
      Example("plutil -convert json a.plist", "modify a.plist"),
      Example("plutil --frob a.plist", "read a.plist", "unknown text --frob"),
    ]
  )
}
