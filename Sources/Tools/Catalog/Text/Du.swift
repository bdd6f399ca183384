internal import ToolDescriptions

extension Tool {
  static let du = Tool(
    "du",
    summary: "Measures what files take.",
    source: "du(1), GNU coreutils 9.1",
    options: [
      .value("-X", "--exclude-from", "--files0-from", does: [.reads]),
      .values("-d --max-depth -B --block-size -t --threshold --exclude --time-style"),
      .optionals("--time"),
      .flags("-0 --null -a --all --apparent-size -b --bytes -c --total -D --dereference-args"),
      .flags("-H -h --human-readable --inodes -k -L --dereference -l --count-links -m -P"),
      .flags("--no-dereference -S --separate-dirs --si -s --summarize -x --one-file-system"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("du -sh a", "read a"),
      Example("du -d1 -h .", "read ."),
      Example("du --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
