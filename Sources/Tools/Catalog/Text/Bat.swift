internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bat = Tool(
    "bat",
    summary: "Prints files with colours.",
    source: "bat(1), bat 0.22.1",
    options: [
      .flags("-A --show-all -p --plain -n --number -f --force-colorization -P -L"),
      .flags("--list-languages --list-themes --diff -d -u --unbuffered --config-file"),
      .flags("--config-dir --cache-dir --diagnostic --acknowledgements -E --no-config -S"),
      .flags("--chop-long-lines -s --squeeze-blank --no-custom-assets --ignored-suffix-none"),
      .values("-l --language -H --highlight-line --file-name --diff-context --tabs --wrap"),
      .values("--terminal-width --color --italic-text --decorations --paging -m --map-syntax"),
      .values("--ignored-suffix --theme --style -r --line-range --nonprintable-notation"),
      .values("--binary --squeeze-limit --strip-ansi"),
      .value("--pager", does: [Deed(.execute, .code(.shell))]),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("bat a", "read a"),
      Example("bat -p --color=never a", "read a"),
      Example("bat --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
