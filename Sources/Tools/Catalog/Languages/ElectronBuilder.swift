internal import Effects
internal import ToolDescriptions

extension Tool {
  static let electronBuilder = Tool(
    "electron-builder",
    summary: "Packs a program of Electron.",
    source: "electron-builder --help, electron-builder 25",
    grammar: .exact,
    options: [
      .choice(
        "-p",
        "--publish",
        of: ["always": ["publish"], "onTag": ["publish"], "onTagOrDraft": ["publish"]]
      ), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      -m -o -w --mac --macos -l --linux --win --windows --x64 --ia32 --armv7l --arm64
      --universal --dir
      """,
    values: "--prepackaged --projectDir --project -c --config",
    attached: "-c. --config.",
    operands: .ignored,
    does: [
      .runsProject,
      Deed(
        .send,
        .fixed(.package, "registry"),
        when: ["publish"],
        reversibility: .irreversible,
        why: "what was published can't be taken from those who have it"
      ),
    ],
    examples: [
      Example("electron-builder --mac", "execute project electron-builder"),
      Example(
        "electron-builder -p always",
        "execute project electron-builder",
        "send package registry"
      ),
      Example("electron-builder --zap", "execute project electron-builder", "unknown text --zap"),
    ]
  )
}
