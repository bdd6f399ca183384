internal import Effects
internal import ToolDescriptions

extension Tool {
  static let aspell = Tool(
    "aspell",
    summary: "Checks spelling.",
    source: "aspell(1), GNU Aspell 0.60; hunspell(1)",
    grammar: .gnu,
    options: [.help, .version],
    flags: """
      -a -b --backup -x --dont-backup -H -t -e -n --run-together --ignore-case --camel-case
      --guess --reverse --suggest
      """,
    values: """
      -d --master -l --lang --language-tag --mode --encoding --personal -p --repl --extra-dicts
      --sug-mode --ignore --home-dir --conf --add-filter --rem-filter --data-dir --dict-dir
      --size --jargon --variety --keymapping -W
      """,
    subcommands: [.aspellList, .aspellCheck, .aspellCreate],
    examples: [
      Example("aspell list", "read file words"),
      Example("aspell check a.txt", "modify a.txt"),
      Example("aspell --frob list", "read file words", "unknown text --frob"),
    ]
  )

  static let aspellList = Tool(
    "list",
    aliases: [
      "pipe", "dump", "config", "dicts", "help", "soundslike", "munch", "expand", "clean", "conv",
      "norm", "filter", "modes", "usage", "version", "combine", "munch-list",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.file, "words"))]
  )

  static let aspellCheck = Tool(
    "check",
    aliases: ["-c"],
    summary: "Checks a file with a person.",
    grammar: .gnu,
    options: [.help, .version],
    flags: "-b --backup -x --dont-backup -H -t -e -n",
    values: "-d --master -l --lang --mode --encoding --personal -p --sug-mode",
    operands: .each([.modifies])
  )

  static let aspellCreate = Tool(
    "create",
    aliases: ["merge"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.modify, .fixed(.file, "a list of words"), reversibility: .unknown)]
  )
}
