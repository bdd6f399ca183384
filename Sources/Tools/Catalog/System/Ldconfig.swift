internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ldconfig = Tool(
    "ldconfig",
    summary: "Lists or links shared libraries.",
    source: "ldconfig(8), glibc 2.36",
    options: [
      .flag("-p", "--print-cache", sets: ["look"]), .value("-f", "-C", "-r", "-c", "--format"),
      .flag("-?", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-v --verbose -n -N -X -i --ignore-aux-cache -l",
    operands: .each([.reads]),
    does: [
      Deed(
        .modify,
        .fixed(.setting, "links to shared libraries"),
        unless: ["look"],
        reversibility: .reversible,
        why: "it is made again from the libraries"
      )
    ],
    examples: [
      Example("ldconfig", "modify setting links to shared libraries"),
      Example("ldconfig -p"),
      Example("ldconfig --frob", "modify setting links to shared libraries", "unknown text --frob"),
    ]
  )
}
