internal import ToolDescriptions

extension Tool {
  static let age = Tool(
    "age",
    summary: "Encrypts and decrypts files.",
    source: "age(1), age 1.1; rage(1)",
    grammar: .single,
    options: [
      .value("-o", "-output", does: [.overwrites]),
      .value("-i", "-identity", "-R", "-recipients-file", does: [.reads]), .value("-j"),
    ],
    flags: "-d -decrypt -e -encrypt -p -passphrase -a -armor -version",
    values: "-r -recipient",
    operands: .each([.reads]),
    examples: [
      Example("age -r age1x a", "read a"),
      Example("age -d -i key a.age", "read a.age", "read key"),
      Example("age --frob a", "read a", "unknown text --frob"),
    ]
  )
}
