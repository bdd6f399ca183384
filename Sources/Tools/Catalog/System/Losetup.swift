internal import Effects
internal import ToolDescriptions

extension Tool {
  static let losetup = Tool(
    "losetup",
    summary: "Makes a file a device, or ends that.",
    source: "losetup(8), util-linux 2.38.1",
    options: [
      .flag("-a", "--all", "-l", "--list", "-J", "--json", sets: ["look"]),
      .flag(
        "-d",
        "--detach",
        "-D",
        "--detach-all",
        "-c",
        "--set-capacity",
        sets: ["detach"],
        does: [
          Deed(
            .modify,
            .fixed(.device, "loop devices"),
            reversibility: .reversible,
            why: "the file stays"
          )
        ]
      ),
      .flag(
        "-f",
        "--find",
        "-P",
        "--partscan",
        "-r",
        "--read-only",
        "-L",
        "--nooverlap",
        "-n",
        "--noheadings",
        "--raw",
        "--show",
        "-v",
        "--verbose"
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    values: "-b --sector-size -j --associated -o --offset --sizelimit -O --output",
    attached: "--direct-io",
    operands: .each([
      Deed(
        .modify,
        .fixed(.device, "loop devices"),
        unless: ["look", "detach"],
        reversibility: .reversible,
        why: "losetup -d takes it back"
      )
    ]),
    examples: [
      Example("losetup"),
      Example("losetup -f --show disk.img", "modify device loop devices"),
      Example("losetup --frob", "unknown text --frob"),
    ]
  )
}
