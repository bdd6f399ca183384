internal import ToolDescriptions

extension Tool {
  static let rustc = Tool(
    "rustc",
    summary: "Compiles Rust.",
    source: "rustc --help, rustc 1.82",
    grammar: .exact,
    options: [
      .value("-o", does: [.overwrites]), .value("--out-dir", does: [.creates]),
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
    ],
    flags: "-g -O -v --verbose --test",
    values: """
      --cfg --check-cfg -L -l --crate-type --crate-name --edition --emit --print --explain
      --target -A --allow -W --warn --force-warn -D --deny -F --forbid --cap-lints -C
      --codegen --extern --error-format --color --diagnostic-width --remap-path-prefix -Z
      --sysroot --json
      """,
    operands: .each([.reads]),
    does: [.builds],
    examples: [
      Example("rustc a.rs", "overwrite file the results of the build", "read a.rs"),
      Example(
        "rustc -O -o a a.rs",
        "overwrite a",
        "overwrite file the results of the build",
        "read a.rs"
      ),
      Example(
        "rustc --zap a.rs",
        "overwrite file the results of the build",
        "read a.rs",
        "unknown text --zap"
      ),
    ]
  )
}
