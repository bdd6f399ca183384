internal import ToolDescriptions

extension Tool {
  static let codespell = Tool(
    "codespell",
    summary: "Finds words that are spelled wrong, and mends them if asked.",
    source: "codespell(1), codespell 2.2",
    grammar: .gnu,
    options: [
      .flag("-w", "--write-changes", sets: ["write"]),
      .value(
        "-I",
        "--ignore-words",
        "-x",
        "--exclude-file",
        "-D",
        "--dictionary",
        "--config",
        "--toml",
        does: [.reads]
      ), .flag("-h", "--help", "--version", sets: [.help]),
    ],
    flags: """
      -d --disable-colors -c --enable-colors -s --summary --count -f --check-filenames -H
      --check-hidden -e --hard-encoding-detection --stdin-single-line
      """,
    values: """
      -L --ignore-words-list --uri-ignore-words-list -r --regex --ignore-regex --uri-regex
      --builtin -S --skip -i --interactive -q --quiet-level -A --after-context -B
      --before-context -C --context --ignore-multiline-regex
      """,
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("codespell src", "read src/**"),
      Example("codespell -w src", "modify src/**"),
      Example("codespell --zap src", "read src/**", "unknown text --zap"),
    ]
  )
}
