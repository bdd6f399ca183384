internal import Effects
internal import ToolDescriptions

extension Tool {
  static let wsl = Tool(
    "wsl",
    summary: "Runs a command in Linux on Windows.",
    source: "wsl, WSL 2",
    grammar: .posix,
    options: [
      .value(
        "--unregister",
        does: [
          Deed(
            .delete,
            .fixed(.volume, "a Linux with all its files"),
            reversibility: .irreversible,
            why: "its files have no other copy"
          )
        ]
      ),
      .flag(
        "--shutdown",
        does: [
          Deed(
            .modify,
            .fixed(.service, "Linux on Windows"),
            reversibility: .reversible,
            why: "it starts again"
          )
        ]
      ),
      .value(
        "-t",
        "--terminate",
        "-s",
        "--set-default",
        does: [
          Deed(
            .modify,
            .fixed(.service, "Linux on Windows"),
            reversibility: .reversible,
            why: "it starts again"
          )
        ]
      ),
      .flag(
        "--install",
        "--update",
        does: [
          Deed(
            .create,
            .fixed(.package, "packages of the system"),
            reversibility: .reversible,
            why: "they can be removed again"
          )
        ]
      ), .flag("-l", "--list", "--status", sets: ["look"]),
      .flag(
        "--export",
        "--import",
        sets: ["look"],
        does: [
          Deed(.create, .fixed(.volume, "a Linux or a copy of it"), reversibility: .reversible)
        ]
      ), .help, .version,
    ],
    flags: """
      --all --running -q --quiet -v --verbose -o --online --system --no-launch
      """,
    values: """
      -d --distribution -u --user --cd --shell-type --set-version --mount --unmount
      """,
    operands: .command(after: 0),
    operandsIn: [("look", .ignored)],
    examples: [
      Example("wsl ls", "execute command ls"),
      Example("wsl -l -v"),
      Example("wsl --frob ls", "execute command ls", "unknown text --frob"),
    ]
  )
}
