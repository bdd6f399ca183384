internal import Effects
internal import ToolDescriptions

extension Tool {
  static let sort = Tool(
    "sort",
    summary: "Prints the lines of files in order.",
    source: "sort(1), GNU coreutils 9.1",
    options: [
      .value("-o", "--output", does: [.overwrites]),
      .value("--compress-program", does: [Deed(.execute, .code(.shell))]),
      .value("--random-source", "--files0-from", does: [.reads]),
      .flags("-c -C"), .optionals("--check"), .values("--sort --parallel --batch-size"),
      .flags("-b --ignore-leading-blanks -d --dictionary-order -f --ignore-case -g"),
      .flags("--general-numeric-sort -i --ignore-nonprinting -M --month-sort -h"),
      .flags("--human-numeric-sort -n --numeric-sort -R --random-sort -r --reverse -V"),
      .flags("--version-sort --debug -m --merge -s --stable -u --unique -z --zero-terminated"),
      .values("-k --key -S --buffer-size -t --field-separator -T --temporary-directory"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("sort a b", "read a", "read b"),
      Example("sort -u -o out a", "overwrite out", "read a"),
      Example("sort --fast a", "unknown text --fast", "read a"),
    ]
  )
}
