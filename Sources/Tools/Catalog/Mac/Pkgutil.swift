internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pkgutil = Tool(
    "pkgutil",
    summary: "Asks about packages and receipts.",
    source: "pkgutil(1), macOS 14",
    grammar: .exact,
    options: [
      .value(
        "--forget",
        does: [
          Deed(
            .delete,
            .fixed(.package, "the receipt of a package"),
            reversibility: .unknown,
            why: "the system no longer knows of it"
          )
        ]
      ), .value("--expand", "--expand-full", sets: ["expand"], does: [.reads]),
      .value("--flatten", "--flatten-full", sets: ["expand"], does: [Deed(.read, .tree)]),
      .value(
        "--learn",
        does: [Deed(.modify, .fixed(.package, "receipts"), reversibility: .unknown)]
      ), .flag("--force", "-f"),
      .value(
        "--unlink",
        does: [
          Deed(
            .delete,
            .fixed(.file, "files of a package"),
            reversibility: .irreversible,
            why: "they are removed for good"
          )
        ]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: """
      --pkgs --pkgs-plist --groups --groups-plist --lsbom --only-files --only-dirs --regexp
      --verbose -v
      """,
    values: """
      --pkg-info --pkg-info-plist --files --file-info --file-info-plist --check-signature
      --payload-files --bom --volume --export-plist --pkg-groups --group-pkgs
      """,
    operands: .each([.reads]),
    operandsIn: [("expand", .each([Deed(.create, .tree)]))],
    examples: [
      Example("pkgutil --pkgs"),
      Example("pkgutil --forget x", "delete package the receipt of a package"),
      Example("pkgutil --frob", "unknown text --frob"),
    ]
  )
}
