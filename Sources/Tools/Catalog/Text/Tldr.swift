internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tldr = Tool(
    "tldr",
    summary: "Shows how programs are used.",
    source: "tldr(1), tldr 3; info(1), cheat(1)",
    grammar: .exact,
    options: [
      .flag(
        "-e",
        "--edit",
        sets: ["edit"],
        does: [Deed(.modify, .fixed(.setting, "a cheat sheet"), reversibility: .reversible)]
      ), .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: """
      -l --list -v -u --update -c -r --random -m --markdown -q -w --where -o --option -O
      --subnodes -a --all -d -t --vi-keys --usage --show-options --platforms --list-all
      --list-platforms --raw --clear-cache --short-options --long-options --color --quiet
      --config-path --gen-config --seed-config --show-paths
      """,
    values: """
      -p --platform -L --language -f --file -n --node -k --apropos --render -s --search --source
      -x --index-search
      """,
    operands: .ignored,
    examples: [
      Example("tldr tar"),
      Example("tldr -p linux tar"),
      Example("tldr --frob tar", "unknown text --frob"),
    ]
  )
}
