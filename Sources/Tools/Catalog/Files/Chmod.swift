internal import ToolDescriptions

extension Tool {
  static let chmod = Tool(
    "chmod",
    summary: "Changes the mode bits of files.",
    source: "chmod(1), GNU coreutils 9.1",
    options: [
      .flag("-R", "--recursive", sets: [.recursive]),
      .value("--reference", sets: ["reference"], does: [.reads]),
      // A mode such as `-w` looks like an option; it only takes rights away.
      .flag("-r", "-w", "-x", "-X", "-s", "-t", "-u", "-g", "-o", sets: ["reference"]),
      .flag("--no-preserve-root", skipsQuestion: true),
      .flags("-c --changes -f --silent --quiet -v --verbose --preserve-root"),
      .flags("-H -L -P -h --no-dereference --dereference"),
      .help, .version,
    ],
    operands: .reader(.mode),
    examples: [
      Example("chmod +x run.sh", "modify run.sh"),
      Example("chmod -R 755 dir", "modify dir/**"),
      Example("chmod 777 a", "modify a", "grant a"),
      Example("chmod --loud 644 a", "unknown text --loud", "modify a"),
    ]
  )
}
