internal import Effects
internal import ToolDescriptions

extension Tool {
  static let swapon = Tool(
    "swapon",
    summary: "Switches swapping on or off, or shows it.",
    source: "swapon(8), swapoff(8), util-linux 2.38.1",
    options: [
      .flag("-s", "--summary", sets: ["look"]), .optional("--show", sets: ["look"]),
      .flag(
        "-a",
        "--all",
        does: [
          Deed(
            .modify,
            .fixed(.setting, "where memory is swapped to"),
            reversibility: .reversible,
            why: "the opposite command takes it back"
          )
        ]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-e --ifexists -f --fixpgsz --noheadings --raw --bytes -v --verbose",
    values: "-o --options -p --priority -T --fstab -L -U",
    attached: "-d --discard",
    operands: .each([
      Deed(
        .modify,
        .fixed(.setting, "where memory is swapped to"),
        unless: ["look"],
        reversibility: .reversible,
        why: "the opposite command takes it back"
      )
    ]),
    examples: [
      Example("swapon"),
      Example("swapon /dev/sdb2", "modify setting where memory is swapped to"),
      Example("swapon --frob", "unknown text --frob"),
    ]
  )
}
