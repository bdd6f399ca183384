internal import ToolDescriptions

extension Tool {
  static let cargo = Tool(
    "cargo",
    summary: "Builds and tests projects of Rust.",
    source: "cargo --help, cargo 1.95.0",
    grammar: .exact,
    options: [
      .flag("-h", "--help", sets: [.help]),
      .flag("-V", "--version", sets: [.help]),
      .value("-C", role: .directory),
      .flag("--list", sets: [.help]),
    ],
    flags: "-v --verbose -vv -q --quiet --locked --offline --frozen",
    values: "--color --config -Z --explain",
    attached: "+n +s +b +1",
    subcommands: [
      .cargoBuild, .cargoRun, .cargoTree, .cargoAdd, .cargoInstall, .cargoPublish,
      .cargoOwner, .cargoYank, .cargoClean, .cargoNew, .cargoFmt, .cargoFix, .cargoLogin,
      .sqlx, .cargoNextest,
    ],
    examples: [
      Example("cargo build --release", "execute project cargo build"),
      Example("cargo +nightly test -p a -- --nocapture", "execute project cargo test --nocapture"),
      Example("cargo publish --dry-run"),
      Example("cargo clean", "delete target/**"),
      Example("cargo zap", "unknown program cargo zap"),
    ]
  )
}
