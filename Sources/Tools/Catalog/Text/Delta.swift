internal import ToolDescriptions

extension Tool {
  static let delta = Tool(
    "delta",
    summary: "Prints differences with colours.",
    source: "delta(1), delta 0.16",
    grammar: .exact,
    options: [.flag("-V", "-h", sets: [.help]), .help, .version],
    flags: """
      -n --line-numbers -s --side-by-side --dark --light --raw --navigate
      --keep-plus-minus-markers --hyperlinks --list-languages --list-syntax-themes --show-config
      --show-syntax-themes --show-themes --color-only --diff-highlight --diff-so-fancy
      --no-gitconfig --parse-ansi --relative-paths
      """,
    values: """
      -w --width --syntax-theme --features --file-style --hunk-header-style --paging --tabs
      --max-line-length --line-fill-method --minus-style --plus-style --zero-style
      --file-decoration-style --wrap-max-lines --true-color --default-language -@ --diff-args
      --generate-completion --word-diff-regex --inspect-raw-lines
      """,
    operands: .each([.reads]),
    examples: [
      Example("delta a b", "read a", "read b"),
      Example("delta a", "read a"),
      Example("delta --color always a", "read a", "read always", "unknown text --color"),
    ]
  )
}
