internal import Effects
internal import ToolDescriptions

extension Tool {
  static let systemdTmpfiles = Tool(
    "systemd-tmpfiles",
    summary: "Makes and removes files as configuration says.",
    source: "systemd-tmpfiles(8), systemd 252",
    options: [
      .flag(
        "--remove",
        "--clean",
        "--purge",
        does: [
          Deed(
            .delete,
            .fixed(.directory, "what the configuration of temporary files names"),
            reversibility: .unknown,
            why: "files are removed by age or by name"
          )
        ]
      ),
      .flag(
        "--create",
        does: [
          Deed(
            .create,
            .fixed(.directory, "what the configuration of temporary files names"),
            reversibility: .reversible
          )
        ]
      ), .flag("--dry-run", sets: [.dryRun]), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "--user --boot --replace --cat-config --no-pager --graceful -E --tldr",
    values: "--prefix --exclude-prefix --root --image",
    operands: .each([.reads]),
    examples: [
      Example(
        "systemd-tmpfiles --create",
        "create directory what the configuration of temporary files names"
      ),
      Example(
        "systemd-tmpfiles --clean",
        "delete directory what the configuration of temporary files names"
      ),
      Example("systemd-tmpfiles --frob", "unknown text --frob"),
    ]
  )
}
