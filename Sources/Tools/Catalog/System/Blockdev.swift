internal import Effects
internal import ToolDescriptions

extension Tool {
  static let blockdev = Tool(
    "blockdev",
    summary: "Asks devices about themselves, or sets how they behave.",
    source: "blockdev(8), util-linux 2.38.1",
    grammar: .exact,
    options: [
      .flag("--setro", "--setrw", sets: ["set"]),
      .value("--setra", "--setfra", "--setbsz", sets: ["set"]), .flag("-h", "-V", sets: [.help]),
      .help, .version,
    ],
    flags: """
      -q -v --getsize64 --getsz --getsize --getss --getbsz --getpbsz --getro --getra --getfra
      --getalignoff --getiomin --getioopt --getmaxsect --getdiscardzeroes --getdiskseq
      --getzonesz --report --rereadpt --flushbufs
      """,
    operands: .each([
      Deed(
        .modify,
        .fixed(.setting, "how a device behaves"),
        when: ["set"],
        reversibility: .reversible
      ), Deed(.read, .path, unless: ["set"]),
    ]),
    examples: [
      Example("blockdev --getsize64 /dev/sda", "read /dev/sda"),
      Example("blockdev --report"),
      Example("blockdev --frob /dev/sda", "read /dev/sda", "unknown text --frob"),
    ]
  )
}
