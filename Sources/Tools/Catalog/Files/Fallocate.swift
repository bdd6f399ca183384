internal import Effects
internal import ToolDescriptions

extension Tool {
  static let fallocate = Tool(
    "fallocate",
    summary: "Gives a file its space in advance, or takes space out of it.",
    source: "fallocate(1), util-linux 2.38.1",
    options: [
      .flag(
        "-c",
        "--collapse-range",
        "-z",
        "--zero-range",
        "-p",
        "--punch-hole",
        sets: ["removes"]
      ), .flag("-d", "--dig-holes", "-x", "--posix", "-i", "--insert-range"),
      .value("-l", "--length", "-o", "--offset"), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-n --keep-size -v --verbose",
    operands: .each([
      Deed(.modify, .path, when: ["removes"], why: "the bytes in the range are gone"),
      Deed(
        .modify,
        .path,
        unless: ["removes"],
        reversibility: .reversible,
        why: "the bytes that the file holds stay"
      ),
    ]),
    examples: [
      Example("fallocate -l 1G a", "modify a"),
      Example("fallocate --length 10M a", "modify a"),
      Example("fallocate --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
