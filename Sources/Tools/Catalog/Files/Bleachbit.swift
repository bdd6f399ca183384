internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bleachbit = Tool(
    "bleachbit",
    summary: "Removes caches, logs and traces of use.",
    source: "bleachbit(1), BleachBit 4.4",
    grammar: .exact,
    options: [
      .flag("-c", "--clean", sets: ["clean"]),
      .flag("-p", "--preview", "-l", "--list-cleaners", "--sysinfo", sets: ["look"]),
      .flag("-s", "--shred", sets: ["shred"]),
      .flag("--wipe-empty-space", "--wipe-free-space", sets: ["look"]),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    flags: """
      --preset --all-but-warning --no-uac --gui --exit --debug -o --overwrite
      --no-delete-confirmation
      """,
    values: "--debug-log --context-menu",
    operands: .each([
      Deed(
        .delete,
        .named(.setting),
        when: ["clean"],
        reversibility: .irreversible,
        why: "what the cleaner finds is removed for good"
      ),
      Deed(
        .delete,
        .path,
        when: ["shred"],
        reversibility: .irreversible,
        why: "its bytes are overwritten before it goes"
      ),
    ]),
    does: [
      Deed(
        .delete,
        .fixed(.directory, "what the cleaners find"),
        when: ["clean"],
        reversibility: .irreversible,
        why: "it is removed for good"
      )
    ],
    examples: [
      Example("bleachbit"),
      Example(
        "bleachbit --clean firefox.cache",
        "delete directory what the cleaners find",
        "delete setting firefox.cache"
      ),
      Example("bleachbit --frob", "unknown text --frob"),
    ]
  )
}
